/** Questions about single people → one question a person, by whatever part of the name or none they are told. */
import { type Counted, sameName } from "./population.ts";
import type { Topic } from "./question.ts";

/** A person named in full and later by one name is one person; one unnamed child is the only child that is named. */
export function mergeNames(topics: readonly Topic[]): readonly Topic[] {
  let merged: Topic[] = [];
  const words = (t: Topic) => t.population.name?.split(" ").length ?? 0;
  for (const topic of [...topics].sort((a, b) => words(b) - words(a))) {
    const alike =
      words(topic) === 0
        ? []
        : merged.filter(
            (m) =>
              meets(m, topic) && m.drafts.some((d) => d.population.name && samePerson(d.population, topic.population)),
          );
    // A family's name alone is that of the one whom its own report names in full.
    const own =
      words(topic) === 1
        ? alike.filter((m) => m.drafts.some((d) => topic.drafts.some((t) => t.account === d.account)))
        : alike;
    const same = own.length > 0 ? own : alike.length === 1 ? alike : [];
    merged = [...merged.filter((m) => !same.includes(m)), same.length === 0 ? topic : join([...same, topic])];
  }
  for (const isHim of [isOfKind, isHeadOf])
    for (const topic of merged.filter(isOneOfAKind)) {
      const named = merged.filter((m) => m.population.name && meets(m, topic) && isHim(m, topic));
      if (named.length === 1)
        merged = [...merged.filter((m) => m !== topic && m !== named[0]), join([named[0]!, topic])];
    }
  return merged;
}

const RANKS: ReadonlySet<string> = new Set(["commander", "leader", "officer"]);

/** "A senior official assassinated": whom the headline calls by his office its report names. */
const isHeadOf = (named: Topic, topic: Topic): boolean =>
  topic.population.kinds.every((kind) => RANKS.has(kind)) &&
  topic.drafts.some(
    (head) =>
      head.headline &&
      named.drafts.some(({ account, population }) => account === head.account && population.name !== null),
  );

/** Somebody dies once, whenever a report looks back to it. */
const meets = (a: Topic, b: Topic) => a.effect === b.effect && a.extent !== "longer" && b.extent !== "longer";
const isOneOfAKind = (t: Topic) =>
  t.population.name === null &&
  (t.population.kinds.length > 0 || t.population.calling !== null) &&
  t.drafts.every((d) => d.low === 1 && d.high === 1) &&
  t.population.class !== "object";
/** True where somebody of that name is told as the kind, or called what the other is called: "a colonel", "Colonel Adam". */
const isOfKind = ({ drafts }: Topic, { population: { kinds, calling } }: Topic): boolean =>
  calling === null
    ? kinds.every((k) => drafts.some((d) => d.population.kinds.includes(k)))
    : drafts.some((d) => d.population.title === calling);

function join(topics: readonly Topic[]): Topic {
  const home = topics.find((t) => t.extent === "event") ?? topics[0]!;
  return { ...home, drafts: topics.flatMap((t) => t.drafts) };
}

const samePerson = (a: Counted, b: Counted) =>
  sameName(a.name!, b.name!) &&
  (a.kinds.length === 0 || b.kinds.length === 0 || a.kinds.some((k) => b.kinds.includes(k)));
