/**
 * Denials → the questions that they answer with "none": "the ministry denied that any civilian was killed". Where a report
 * says so of one house or village among others, and counts the others itself, its denial is a question of its own.
 */
import type { Draft } from "./draft.ts";
import { groupBy } from "./group-by.ts";
import { dayGiven } from "./incident.ts";
import { keyOf, relate } from "./population.ts";
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
      (m.origin.key === d.origin.key || d.origin.kind === "outlet"),
  );

/** The prisoners who did not escape are those of the prison, whichever side's the denial calls them. */
const deniedPeople = ({ population, figure }: Draft) =>
  figure.effect === "freed" ? { ...population, side: null } : population;

/** The question of the event itself that is about the people who are denied, or about some of them; most figures first. */
function answered(d: Draft, topics: readonly Topic[]): Topic | null {
  const wave = topics.some(({ incident }) => incident !== null);
  const main = topics.filter(
    (topic) =>
      topic.effect === d.figure.effect &&
      topic.extent === "event" &&
      topic.place === "" &&
      topic.aspect === null &&
      topic.incident === null &&
      isThere(d, topic, wave),
  );
  for (const relation of ["same", "whole"] as const) {
    const about = main.filter(
      ({ population: p }) =>
        relate(deniedPeople(d), p) === relation && (relation === "same" || (p.name === null && p.calling === null)),
    );
    if (about.length > 0) return about.reduce((a, b) => (b.drafts.length > a.drafts.length ? b : a));
  }
  return null;
}

/** At no other place and on no other day than the question's figures; of several attacks the place must tell which is meant. */
function isThere(d: Draft, { drafts }: Topic, wave: boolean): boolean {
  const places = new Set(drafts.flatMap((m) => m.places));
  const shared = d.places.some((place) => places.has(place));
  const days = new Set(drafts.flatMap((m) => dayGiven(m) ?? []));
  const day = dayGiven(d);
  const sameDay = day === null || days.size === 0 || days.has(day);
  return sameDay && (shared || (!wave && (d.places.length === 0 || places.size === 0)));
}
