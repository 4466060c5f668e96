/** Which place a figure speaks of: the nearest in its sentence, else the last one before it in its paragraph. */
import type { Document, Mention, PlaceValue, Sentence, TokenRange } from "../types.ts";
import { lastBefore } from "./date-when.ts";
import { datelineEnd } from "./dateline.ts";
import type { PlacePack } from "./place.ts";

/** A country far less often is where something happened than a town in the same sentence. */
const COUNTRY_WEIGHT = 4;
/** The place mostly follows what happened there ("five were killed in Aleppo"). */
const BEFORE_WEIGHT = 1.5;

/**
 * The place mention that a figure at `range` refers to; null for none. Distances are in tokens, which no spelling changes.
 * Without a document only the sentence is searched.
 */
export function placeOf(
  places: readonly Mention<"place">[],
  range: TokenRange,
  sentence: Sentence,
  document?: Document,
): Mention<"place"> | null {
  const inside = places.filter((place) => place.from >= sentence.from && place.to <= sentence.to);
  let best: Mention<"place"> | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const place of inside) {
    const distance =
      place.from >= range.to ? place.from - range.to : Math.max(0, range.from - place.to) * BEFORE_WEIGHT;
    const weighed = (distance + 1) * (place.value.kind === "country" ? COUNTRY_WEIGHT : 1);
    if (weighed < least) [best, least] = [place, weighed];
  }
  return best ? closestIn(inside, best) : lastBefore(places, sentence, document);
}

/**
 * The places of a report where something may have happened: no body's seat, nor where a road leads, nor the city of a dateline, unless the text names
 * no place but the country that it lies in.
 */
export function scenesOf(document: Document, places: readonly Mention<"place">[], pack: PlacePack) {
  const scenes = places.filter(
    (place, i) =>
      !namesSeat(document, place, pack) && !namesRoad(document, places, i, pack) && !namesCare(document, place, pack),
  );
  const told = scenes.filter((place) => !isDateline(document, place));
  const countries = new Set(told.map(({ value }) => value.key));
  return told.some(({ value }) => value.kind !== "country")
    ? told
    : scenes.filter(({ value }) => told.length === 0 || [value.key, ...value.within].some((key) => countries.has(key)));
}

/** The city of a dateline, at the head of a line that is no headline: where a report was written. */
function isDateline({ tokens, sentences }: Document, place: TokenRange): boolean {
  const { gap } = tokens[place.from]!;
  if (place.from > 0 && gap !== "line" && gap !== "paragraph") return false;
  if (sentences.some(({ headline, from, to }) => headline && from <= place.from && place.from < to)) return false;
  return datelineEnd(tokens, place, tokens.length) !== null;
}

/** Words that may stand between "its seat is" and its place. */
const SEAT_REACH = 2;

/** "the monitor, which has its seat in London": where a body sits is not where anything happened. */
function namesSeat({ tokens }: Document, { from }: TokenRange, { seats }: PlacePack): boolean {
  for (let at = from - 1; at >= Math.max(0, from - SEAT_REACH); at--) if (seats.has(tokens[at]!.norm)) return true;
  return false;
}

/** Words that may stand between "hospital" and the place where it is: "hospitals of the district of". */
const CARE_REACH = 3;

/** "were brought to a hospital in X", "the hospitals of X received": where the hurt are cared for is not where they were hurt. */
function namesCare({ tokens }: Document, { from, to }: TokenRange, { care }: PlacePack): boolean {
  const norm = (i: number) => tokens[i]?.norm ?? "";
  let hospital = from;
  while (hospital > from - CARE_REACH && hospital > 0 && !care.hospitals.has(norm(hospital))) hospital--;
  const before = [norm(hospital - 1), norm(hospital - 2)];
  return (
    care.hospitals.has(norm(hospital)) &&
    (before.some((word) => care.to.has(word)) || care.receives.has(before[0]!) || care.receives.has(norm(to)))
  );
}

/** How far apart the two ends of a road are named, in tokens: a dash or "to" fits in between. */
const ENDS = 1;
/** Words that may stand between the word for a road and where it leads: "the international road between". */
const LINKS = 2;

/** "on the road between X and Y", "the X–Y road": it leads there, and what happened on it happened in neither. */
function namesRoad(
  { tokens }: Document,
  places: readonly Mention<"place">[],
  at: number,
  { roads, roadLinks }: PlacePack,
): boolean {
  const { from, to } = places[at]!;
  const norm = (i: number) => tokens[i]?.norm ?? "";
  const opens = (i: number) => {
    const linked = (k: number) => roadLinks.has(norm(i - k));
    return roads.before.has(norm(linked(0) ? (linked(1) ? i - LINKS : i - 1) : i));
  };
  if (opens(from - 1) || roads.behind.has(norm(to))) return true;
  const [before, next] = [places[at - 1], places[at + 1]];
  return (
    (before !== undefined && from - before.to <= ENDS && opens(before.from - 1)) ||
    (next !== undefined && next.from - to <= ENDS && roads.behind.has(norm(next.to)))
  );
}

/** Most tokens between the names of one place ("the village of X in the west of Y"). */
const ROW_GAP = 4;
const RANK: readonly PlaceValue["kind"][] = ["country", "other", "governorate", "city", "district", "town", "site"];

/** Names in a row go from the smaller place to the larger or back: the smaller one that may lie in the found one. */
function closestIn(inside: readonly Mention<"place">[], found: Mention<"place">): Mention<"place"> {
  const index = inside.indexOf(found);
  const neighbours = [inside[index - 1], inside[index + 1]].filter(
    (one) => one !== undefined && tokensBetween(one, found) <= ROW_GAP && mayLieIn(one, found),
  );
  return (neighbours[0] as Mention<"place"> | undefined) ?? found;
}

const tokensBetween = (a: Mention, b: Mention) => Math.max(a.from - b.to, b.from - a.to);

function mayLieIn({ value: inner }: Mention<"place">, { value: outer }: Mention<"place">): boolean {
  if (inner.key !== null && outer.key !== null) return inner.within.includes(outer.key);
  return (
    inner.within.length === 0 &&
    RANK.indexOf(inner.kind) > RANK.indexOf(outer.kind) &&
    RANK.indexOf(outer.kind) <= RANK.indexOf("governorate")
  );
}
