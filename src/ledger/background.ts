/** Figures that look back → groups that count the same: over months, or of an earlier event. */
import { daysBetween } from "./account.ts";
import type { Draft } from "./draft.ts";
import { placeKey } from "./ids.ts";
import { keyOf, relate } from "./population.ts";
import type { Extent } from "./question.ts";

/** Background figures meet when effect, people and value agree and their dates do not differ; of one place and one month the values may differ. */
export function gatherBackground(drafts: readonly Draft[], extents: ReadonlyMap<Draft, Extent>): Draft[][] {
  const groups: Draft[][] = [];
  for (const d of drafts) {
    const home = groups.find((g) => {
      const first = g[0]!;
      return (
        first.figure.effect === d.figure.effect &&
        (relate(first.population, d.population) !== "apart" || sameForces(first, d)) &&
        first.population.name === d.population.name &&
        (sameValue(first, d) || isOfPeriod(first, d)) &&
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

/** Days from the first to the last of a month. */
const MONTH = 30;

/** Two outlets' numbers of the attack of last July: the same month or day, told of one place or of none. */
function isOfPeriod(a: Draft, b: Draft): boolean {
  const [x, y] = [a.figure.when, b.figure.when];
  if (!x || !y || x.start !== y.start || x.end !== y.end || (daysBetween(x.start, x.end) ?? 0) > MONTH) return false;
  if (a.account === b.account || !a.bounded || !b.bounded || relate(a.population, b.population) !== "same")
    return false;
  const [p, q] = [a.figure.place, b.figure.place];
  if (p !== null && q !== null && placeKey(p) === placeKey(q)) return true;
  return a.places.join() === b.places.join() || a.places.some((place) => b.places.includes(place));
}

const sameTime = (a: Draft, b: Draft) =>
  !a.figure.when || !b.figure.when || (daysBetween(a.figure.when.end, b.figure.when.end) ?? 0) <= 40;
