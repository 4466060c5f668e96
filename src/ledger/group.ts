/**
 * Accounts → groups that tell one event. Only reports that share a rare word and stand near in time are compared
 * (blocking), so cost grows with the reports and not with their pairs; joining in a fixed order of likeness makes the
 * result the same in any order of reading.
 */

import { findPlaces } from "../mentions/place.ts";
import { type Account, containment, countShared, daysBetween } from "./account.ts";
import { groupBy } from "./group-by.ts";
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
  const named = accounts.map(placesNamed);
  const places = rarePlaces(named);
  const alike = (a: number, b: number) => Math.max(cosine(vectors[a]!, vectors[b]!), cosine(leads[a]!, leads[b]!));
  const crowds = crowdsOf(accounts, alike);
  const likeness = (a: number, b: number) => {
    // The name of a large town is no rare word, but tells as much of those who are counted there.
    if (!shareAny(rare[a]!, rare[b]!) && countShared(named[a]!.scenes, named[b]!.scenes) === 0) return 0;
    const days = daysBetween(accounts[a]!.happened, accounts[b]!.happened) ?? Number.POSITIVE_INFINITY;
    const [fewer, more] = [Math.min(crowds[a]!, crowds[b]!), Math.max(crowds[a]!, crowds[b]!)];
    const shared = days <= DAYS ? SAME_PLACE * Math.min(PLACES, countShared(places[a]!, places[b]!)) : 0;
    const scene = days <= DAYS_OF_SCENE ? oneScene(named[a]!, named[b]!, fewer) : 0;
    const words = likenessOf(accounts[a]!, accounts[b]!, alike(a, b) + shared + scene);
    const apart = liesElsewhere(named[a]!, named[b]!) + crowded(fewer);
    return words - apart + (days <= DAYS ? alone(more) : 0);
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

/** What a small place where both reports count somebody adds to their likeness, and days within which it does. */
const ONE_SCENE = 0.1;
const DAYS_OF_SCENE = 2;
/** What is taken off where each counts somebody in other places than the other. */
const OTHER_SCENE = 0.02;

/** The more reports of other events stand about two, the less a place tells which event it is the scene of. */
const oneScene = (a: Named, b: Named, crowd: number): number =>
  countShared(a.scenes, b.scenes) > 0 ? ONE_SCENE * Math.min(1, FREE / crowd) : 0;

const liesElsewhere = (a: Named, b: Named): number =>
  (areApart(a.countries, b.countries) ? ABROAD : 0) + (areApart(a.scenes, b.scenes) ? OTHER_SCENE : 0);

/** What a place adds to the likeness of two reports that name it within days of each other, and places that add to it. */
const SAME_PLACE = 0.05;
const PLACES = 2;
/** Reports that name a place at most, so that it tells of one event, and kinds of places that are small enough. */
const FEW = 6;
const SMALL: ReadonlySet<string> = new Set(["site", "town", "village", "district", "city"]);

/** Tokens from the start of a report that tell in which country its event lies; what is taken off for another country. */
const OPENING = 60;
const ABROAD = 0.15;

type Named = {
  /** Keys of the small places of a report; none of a report that counts nobody. */
  readonly small: ReadonlySet<string>;
  /** Keys of the small places where it counts somebody. */
  readonly scenes: ReadonlySet<string>;
  /** Keys of the countries that it opens with, or in which the places lie that it opens with. */
  readonly countries: ReadonlySet<string>;
};

function placesNamed(account: Account): Named {
  const places = findPlaces(account.document, account.pack);
  const small = counts(account) ? places.filter(({ value }) => SMALL.has(value.kind)) : [];
  const opening = places.filter(({ from }) => from < OPENING);
  return {
    small: new Set(small.map(({ value }) => placeKey(value))),
    scenes: new Set(
      account.reading.figures.flatMap(({ place }) => (place && SMALL.has(place.kind) ? placeKey(place) : [])),
    ),
    countries: new Set(
      opening.flatMap(({ value: { key, kind, within } }) => (kind === "country" ? (key ?? []) : within.slice(-1))),
    ),
  };
}

/** Keys of the small places that each report names, as far as few reports name them. */
function rarePlaces(named: readonly Named[]): readonly ReadonlySet<string>[] {
  const reports = new Map<string, number>();
  for (const { small } of named) for (const place of small) reports.set(place, (reports.get(place) ?? 0) + 1);
  return named.map(({ small }) => new Set([...small].filter((place) => reports.get(place)! <= FEW)));
}

const areApart = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  a.size > 0 && b.size > 0 && countShared(a, b) === 0;

/**
 * Where a day brings hundreds of reports, many are somewhat alike without telling of one event: the more unlike reports
 * stand about two, the more alike must these be. So many are no crowd, and so much is asked for e times as many.
 */
const FREE = 12;
const CROWD = 0.1;
/** What is added where fewer stand about two, for e times as few; no report is more alone than among so many. */
const ALONE = 0.01;
const FEWEST = 2;

const crowded = (crowd: number) => CROWD * Math.log(Math.max(1, crowd / FREE));
const alone = (crowd: number) => ALONE * Math.log(Math.max(1, FREE / Math.max(FEWEST, crowd)));

/** Reports near in time that one is compared with, to learn how many are unlike it. */
const ASKED = 100;

/** For each account about how many reports of its day and the days beside are unlike it; 0 where its day is unknown. */
function crowdsOf(accounts: readonly Account[], alike: (a: number, b: number) => number): readonly number[] {
  const ofDay = groupBy(accounts.keys(), (i) => dayNumber(accounts[i]!.happened));
  return accounts.map(({ happened: day }, i) => {
    const at = dayNumber(day);
    const near = at === null ? [] : [at - 1, at, at + 1].flatMap((d) => ofDay.get(d) ?? []);
    const asked = spread(near, ASKED);
    const unlike = asked.filter((j) => j !== i && alike(i, j) < LINK).length;
    return (unlike * near.length) / Math.max(1, asked.length);
  });
}

const dayNumber = (day: string | null): number | null =>
  day === null ? null : Math.round(Date.parse(day) / 86_400_000);

/** Cosine of the words, less with the days between; a text that carries another counts whatever the day. */
function likenessOf(a: Account, b: Account, wording: number): number {
  const words = counts(a) && counts(b) ? wording : wording * COMMENT;
  if (words < LINK) return words * nearness(daysBetween(a.happened, b.happened), words);
  if (containment(a.shingles, b.shingles) > 0.3) return words;
  return words * nearness(daysBetween(a.happened, b.happened), words);
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

/** Days within which reports of one event mostly come, and what each from the second day on takes off. */
const DAYS = 4;
const A_DAY = 0.07;

/** Reports of one event come within days; a far later one must be very like (a look back at the event). */
function nearness(days: number | null, words: number): number {
  if (days === null) return words > 0.3 ? 0.8 : 0.4;
  if (days <= DAYS) return 1 - A_DAY * Math.max(0, days - 1);
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
  return accounts
    .map((_, i) => i)
    .sort((a, b) => byCode(accounts[a]!.happened ?? "", accounts[b]!.happened ?? "") || a - b);
}

function meanLikeness(
  xs: readonly number[],
  ys: readonly number[],
  likeness: (a: number, b: number) => number,
): number {
  let sum = 0;
  let n = 0;
  for (const x of spread(xs, SAMPLE)) for (const y of spread(ys, SAMPLE)) [sum, n] = [sum + likeness(x, y), n + 1];
  return sum / n;
}

/** At most so many of a list, evenly spread over it. */
const spread = (all: readonly number[], most: number) =>
  all.length <= most ? all : Array.from({ length: most }, (_, k) => all[Math.floor((k * all.length) / most)]!);
