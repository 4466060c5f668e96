/**
 * Accounts → groups that tell one event. Only reports that share a rare word and stand near in time are compared
 * (blocking), so cost grows with the reports and not with their pairs; joining in a fixed order of likeness makes the
 * result the same in any order of reading.
 */

import { findPlaces } from "../mentions/place.ts";
import { type Account, containment, countShared, daysBetween } from "./account.ts";
import { byCode, placeKey } from "./ids.ts";
import { cosine, heaviest, makeVectors, type Vector } from "./vector.ts";

/** Words by which an account is found, and how many neighbours in time each word may propose. */
const KEYS = 24;
const NEIGHBOURS = 24;
/** Likeness that links two accounts, and mean likeness that joins two groups. */
const LINK = 0.12;
const JOIN = 0.095;
/** Words of a report's beginning that are compared apart: a long comment says there what it comments on. */
const LEAD = 30;
/** Members of each group that are compared before it joins another. */
const SAMPLE = 6;

/** Groups of indexes into `accounts`, each ascending; every account is in one. */
export function groupAccounts(accounts: readonly Account[]): readonly (readonly number[])[] {
  const vectors = makeVectors(accounts);
  const leads = makeVectors(accounts, LEAD);
  const rare = accounts.map(rareWords);
  const places = rarePlaces(accounts);
  const likeness = (a: number, b: number) => {
    const alike = Math.max(cosine(vectors[a]!, vectors[b]!), cosine(leads[a]!, leads[b]!));
    const near = (daysBetween(accounts[a]!.day, accounts[b]!.day) ?? Number.POSITIVE_INFINITY) <= DAYS;
    const words = near ? alike + SAME_PLACE * Math.min(PLACES, countShared(places[a]!, places[b]!)) : alike;
    return shareAny(rare[a]!, rare[b]!) ? likenessOf(accounts[a]!, accounts[b]!, words) : 0;
  };
  const links = findLinks(accounts, vectors, likeness);
  const groupOf = accounts.map((_, i) => i);
  const members = accounts.map((_, i) => [i]);
  for (const { a, b } of links) {
    const [x, y] = [groupOf[a]!, groupOf[b]!];
    if (x === y || meanLikeness(members[x]!, members[y]!, likeness) < JOIN) continue;
    const [into, from] = x < y ? [x, y] : [y, x];
    members[into] = [...members[into]!, ...members[from]!].sort((p, q) => p - q);
    for (const i of members[from]!) groupOf[i] = into;
    members[from] = [];
  }
  return members.filter((m) => m.length > 0);
}

/** What a place adds to the likeness of two reports that name it within days of each other, and places that add to it. */
const SAME_PLACE = 0.05;
const PLACES = 2;
/** Reports that name a place at most, so that it tells of one event, and kinds of places that are small enough. */
const FEW = 6;
const SMALL: ReadonlySet<string> = new Set(["site", "town", "village", "district", "city"]);

/** Keys of the small places that each report names, as far as few reports name them; none of a report that counts nobody. */
function rarePlaces(accounts: readonly Account[]): readonly ReadonlySet<string>[] {
  const named = accounts.map((account) => {
    const places = counts(account) ? findPlaces(account.document, account.pack) : [];
    return new Set(places.flatMap(({ value }) => (SMALL.has(value.kind) ? [placeKey(value)] : [])));
  });
  const reports = new Map<string, number>();
  for (const places of named) for (const place of places) reports.set(place, (reports.get(place) ?? 0) + 1);
  return named.map((places) => new Set([...places].filter((place) => reports.get(place)! <= FEW)));
}

/** Cosine of the words, less with the days between; a text that carries another counts whatever the day. */
function likenessOf(a: Account, b: Account, wording: number): number {
  const words = counts(a) && counts(b) ? wording : wording * COMMENT;
  if (words < LINK) return words * nearness(daysBetween(a.day, b.day), words);
  if (containment(a.shingles, b.shingles) > 0.3) return words;
  return words * nearness(daysBetween(a.day, b.day), words);
}

/** Words that the language's table does not list: names, mostly. Reports of one event share some; a common phrasing has none. */
function rareWords({ document, stems, pack }: Account): ReadonlySet<string> {
  return new Set(
    stems.filter((s, i) => s.length > 2 && document.tokens[i]!.kind === "word" && !pack.ledger.common.has(s)),
  );
}

function shareAny(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  for (const word of small) if (large.has(word)) return true;
  return false;
}

/** A text that counts nobody and nothing is a comment: it must be nearer to the event's reports to be one of them. */
const COMMENT = 0.5;
const counts = (account: Account) => account.reading.figures.length > 0;

/** Days within which reports of one event mostly come. */
const DAYS = 4;

/** Reports of one event come within days; a far later one must be very like (a look back at the event). */
function nearness(days: number | null, words: number): number {
  if (days === null) return words > 0.3 ? 0.8 : 0.4;
  if (days <= DAYS) return 1;
  if (days <= 12) return words > 0.25 ? 0.8 : 0.5;
  return words > 0.55 ? 0.5 : 0.1;
}

type Linked = { readonly a: number; readonly b: number; readonly score: number };

function findLinks(
  accounts: readonly Account[],
  vectors: readonly Vector[],
  likeness: (a: number, b: number) => number,
): Linked[] {
  const postings = new Map<number, number[]>();
  for (const i of inTime(accounts)) {
    for (const word of heaviest(vectors[i]!, KEYS)) {
      const list = postings.get(word);
      if (list) list.push(i);
      else postings.set(word, [i]);
    }
  }
  const proposed = new Set<number>();
  for (const list of postings.values()) {
    for (let i = 0; i < list.length; i++) {
      for (let j = i + 1; j < list.length && j <= i + NEIGHBOURS; j++) {
        const pair = Math.min(list[i]!, list[j]!) * accounts.length + Math.max(list[i]!, list[j]!);
        proposed.add(pair);
      }
    }
  }
  const links: Linked[] = [];
  for (const pair of proposed) {
    const [a, b] = [Math.floor(pair / accounts.length), pair % accounts.length];
    const score = likeness(a, b);
    if (score >= LINK) links.push({ a, b, score });
  }
  return links.sort((p, q) => q.score - p.score || p.a - q.a || p.b - q.b);
}

/** Accounts are sorted by id already; undated ones come first, where every word list begins. */
function inTime(accounts: readonly Account[]): number[] {
  return accounts.map((_, i) => i).sort((a, b) => byCode(accounts[a]!.day ?? "", accounts[b]!.day ?? "") || a - b);
}

function meanLikeness(
  xs: readonly number[],
  ys: readonly number[],
  likeness: (a: number, b: number) => number,
): number {
  let sum = 0;
  let n = 0;
  for (const x of spread(xs)) for (const y of spread(ys)) [sum, n] = [sum + likeness(x, y), n + 1];
  return sum / n;
}

const spread = (xs: readonly number[]) =>
  xs.length <= SAMPLE ? xs : Array.from({ length: SAMPLE }, (_, k) => xs[Math.floor((k * xs.length) / SAMPLE)]!);
