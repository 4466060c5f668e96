/** Figures that look back → groups that count the same: over months, or of an earlier event. */
import { daysBetween } from "./account.ts";
import type { Draft } from "./draft.ts";
import { keyOf, relate } from "./population.ts";
import type { Extent } from "./question.ts";

/** Background figures meet when effect, people and value agree and their dates do not differ. */
export function gatherBackground(drafts: readonly Draft[], extents: ReadonlyMap<Draft, Extent>): Draft[][] {
  const groups: Draft[][] = [];
  for (const d of drafts) {
    const home = groups.find((g) => {
      const first = g[0]!;
      return (
        first.figure.effect === d.figure.effect &&
        (relate(first.population, d.population) !== "apart" || sameForces(first, d)) &&
        first.population.name === d.population.name &&
        sameValue(first, d) &&
        (isTelling(d) || (extents.get(first) === extents.get(d) && sameTime(first, d)))
      );
    });
    if (home) home.push(d);
    else groups.push([d]);
  }
  return groups;
}

export const backgroundKey = (d: Draft, extent: Extent) =>
  [
    extent,
    d.figure.effect,
    keyOf(d.population),
    d.low,
    d.high ?? "",
    d.figure.vague ?? "",
    d.figure.when?.start.slice(0, 7) ?? "",
  ].join("\t");

/** A number that two reports hardly give of two periods, whichever way they tell the period. */
const TELLING = 100;
const isTelling = ({ figure: { min, max } }: Draft) => min !== null && min === max && min >= TELLING && min % 10 !== 0;

/** From how many on one exact number of a country's forces tells that "the army" and "the security forces" are the same. */
const FORCES = 10;
const sameForces = (a: Draft, b: Draft) =>
  a.population.class === "combatant" && b.population.class === "combatant" && a.low >= FORCES && a.low === a.high;

const sameValue = (a: Draft, b: Draft) =>
  a.bounded && b.bounded ? a.low === b.low : a.figure.vague === b.figure.vague && !a.bounded && !b.bounded;

const sameTime = (a: Draft, b: Draft) =>
  !a.figure.when || !b.figure.when || (daysBetween(a.figure.when.end, b.figure.when.end) ?? 0) <= 40;
