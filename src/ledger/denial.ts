/**
 * Denials → the questions that they answer with "none": "the ministry denied that any civilian was killed". Where a report
 * says so of one house or village among others, and counts the others itself, its denial is a question of its own.
 */
import type { Draft } from "./draft.ts";
import { groupBy } from "./group-by.ts";
import { dayGiven } from "./incident.ts";
import { type Counted, keyOf, relate } from "./population.ts";
import type { Topic } from "./question.ts";

export const isDenied = ({ figure }: Draft) => figure.modality === "denied";

/** The questions with the denials among `drafts` that answer one of them, and the other denials by their key. */
export function placeDenials(
  topics: readonly Topic[],
  drafts: readonly Draft[],
  isOfEvent: (d: Draft) => boolean,
): { readonly topics: readonly Topic[]; readonly alone: ReadonlyMap<string, readonly Draft[]> } {
  const denials = drafts.filter(isDenied);
  const home = new Map(
    denials.map((d) => [d, isOfEvent(d) && !countsBeside(d, drafts) ? answered(d, topics) : null] as const),
  );
  return {
    topics: topics.map((topic) => {
      const own = denials.filter((d) => home.get(d) === topic);
      return own.length === 0 ? topic : { ...topic, drafts: [...topic.drafts, ...own] };
    }),
    alone: groupBy(
      denials.filter((d) => home.get(d) === null),
      (d) => ["denied", d.figure.effect, keyOf(d.population), d.places.join()].join("\t"),
    ),
  };
}

/** "Five were hurt; in the second house nobody was": one voice that counts and denies tells of two places. */
const countsBeside = (d: Draft, drafts: readonly Draft[]) =>
  drafts.some(
    (m) =>
      m.account === d.account &&
      m.figure.effect === d.figure.effect &&
      !isDenied(m) &&
      !areOthers(m, d) &&
      (m.origin.key === d.origin.key || d.origin.kind === "outlet"),
  );

/** "No civilian was hurt; 16 gunmen were killed": whoever counts other people denies nothing of them. */
const areOthers = ({ population: a }: Draft, { population: b }: Draft) =>
  a.class !== b.class && a.class !== "person" && b.class !== "person";

/** The prisoners who did not escape are those of the prison, whichever side's the denial calls them. */
const deniedPeople = ({ population, figure }: Draft) =>
  figure.effect === "freed" ? { ...population, side: null } : population;

/** The question of the event itself that is about the people who are denied, or about some of them; most figures first. */
function answered(d: Draft, topics: readonly Topic[]): Topic | null {
  const wave = topics.some(({ effect, incident }) => effect === d.figure.effect && incident !== null);
  const main = topics.filter(
    (topic) =>
      topic.effect === d.figure.effect &&
      topic.extent === "event" &&
      topic.place === "" &&
      topic.aspect === null &&
      topic.incident === null &&
      isThere(d, topic, wave),
  );
  const isOfCivilians = ({ population: p }: Topic) => d.population.civilian && d.population.plain && areCivilians(p);
  const isSame = ({ population: p }: Topic) => relate(deniedPeople(d), p) === "same";
  const isWhole = ({ population: p }: Topic) =>
    relate(deniedPeople(d), p) === "whole" && p.name === null && p.calling === null;
  for (const isMeant of [isOfCivilians, isSame, isWhole]) {
    const about = main.filter(isMeant);
    if (about.length > 0) return about.reduce((a, b) => (b.drafts.length > a.drafts.length ? b : a));
  }
  return null;
}

/** The civilians, where they are counted apart from others. */
const areCivilians = (p: Counted) =>
  p.class === "civilian" &&
  !p.plain &&
  keyOf(p) === keyOf({ ...p, kinds: [], name: null, calling: null, share: false });

/** At no other place and on no other day than the question's figures; of several attacks the place, the day or the number denied must tell which is meant. */
function isThere(d: Draft, { drafts }: Topic, wave: boolean): boolean {
  const places = new Set(drafts.flatMap((m) => m.places));
  const shared = d.places.some((place) => places.has(place));
  const days = new Set(drafts.flatMap((m) => dayGiven(m) ?? []));
  const day = dayGiven(d);
  const sameDay = day === null || days.size === 0 || days.has(day);
  const told = (day !== null && days.has(day)) || drafts.some((m) => d.bounded && m.bounded && m.low === d.low);
  const nowhere = d.places.length === 0 || places.size === 0;
  return sameDay && (shared || (nowhere && (!wave || told)));
}
