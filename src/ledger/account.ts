/** A reading made ready for comparison: its words as stems with their weights, its text as shingles, its day. */
import type { LanguagePack } from "../lang/pack.ts";
import { findDates } from "../mentions/date.ts";
import { makeDocument } from "../text/document.ts";
import { tokenize } from "../text/tokenize.ts";
import type { Document, Reading, Token } from "../types.ts";
import { hash32 } from "./ids.ts";

export type Account = {
  readonly id: string;
  readonly reading: Reading;
  readonly pack: LanguagePack;
  readonly document: Document;
  /** Stem of each token; "" for marks. */
  readonly stems: readonly string[];
  /** Hashes of five stems in a row. */
  readonly shingles: ReadonlySet<number>;
  /** Day of publication, ISO; null when unknown. */
  readonly day: string | null;
  /** Day that its opening gives for what it tells, where that is long past; the day of publication otherwise. ISO; null when unknown. */
  readonly happened: string | null;
};

const SHINGLE = 5;

export function makeAccount(reading: Reading, packs: readonly LanguagePack[]): Account {
  const { report } = reading;
  const day = report.publishedAt?.slice(0, 10) ?? null;
  const pack = packs.find((p) => p.code === report.language) ?? packs[0]!;
  const document = makeDocument(report, pack);
  const stems = document.tokens.map((t) => (t.kind === "mark" ? "" : pack.ledger.stem(t.norm)));
  return {
    id: report.id,
    reading,
    pack,
    document,
    stems,
    shingles: shinglesOf(stems.filter((s) => s !== "")),
    day,
    happened: longPast(document, pack, day) ?? day,
  };
}

/** Tokens from the start of a report in which it says what it is about. */
const OPENING = 60;
/** Days before publication from which on nothing is news any more. */
const LONG_PAST = 14;

/**
 * "Date of the incident: 4 May 2017": the one day that the opening of an inquiry gives with its year, months after; null where
 * it gives another as well, or one of the days before publication.
 */
function longPast(document: Document, pack: LanguagePack, published: string | null): string | null {
  if (published === null) return null;
  const opening = { ...document, tokens: document.tokens.slice(0, OPENING) };
  const dates = findDates(opening, pack).filter(
    ({ value: { from, to } }) => from !== null && from === to && from !== published,
  );
  const days = new Set(dates.map(({ value }) => value.from!));
  const [day] = days;
  if (days.size !== 1 || day! > published || daysBetween(day!, published)! <= LONG_PAST) return null;
  // A caption has the day and the month of its picture.
  const year = day!.slice(0, 4);
  return dates.some(({ from, to }) => opening.tokens.slice(from, to).some(({ norm }) => norm === year)) ? day! : null;
}

export function shinglesOf(stems: readonly string[]): Set<number> {
  const found = new Set<number>();
  for (let i = 0; i + SHINGLE <= stems.length; i++) found.add(hash32(stems.slice(i, i + SHINGLE).join(" ")));
  return found;
}

/** The words of a name, without the marks in it: group "so-and-so". */
export const wordsOf = (name: string, { pack }: Account): readonly Token[] =>
  name === "" ? [] : tokenize(name, pack.spelling, pack.fold).filter(({ kind }) => kind !== "mark");

/** How many items two sets have in common. */
export const countShared = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number =>
  [...a].filter((item) => b.has(item)).length;

/** Less than this is no likeness: nobody asks whether two texts share a tenth. */
const UNLIKE = 0.1;

/** Share of the smaller set that the other holds too, 0 to 1; 0 for an empty set, and for sets that share next to nothing. */
export function containment(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0 || mostShared(printOf(small), printOf(large), small.size) < UNLIKE * small.size) return 0;
  let shared = 0;
  for (const x of small) if (large.has(x)) shared++;
  return shared / small.size;
}

/** A set as a bit field, so that the many pairs that have little in common are told from it alone. */
type Print = { readonly bits: Int32Array; readonly count: number };
/** 8,192 bits: a text of 300 words seldom has two shingles on one. */
const WORDS = 256;
const prints = new WeakMap<ReadonlySet<number>, Print>();

function printOf(set: ReadonlySet<number>): Print {
  const known = prints.get(set);
  if (known) return known;
  const bits = new Int32Array(WORDS);
  for (const x of set) bits[(x >>> 5) % WORDS]! |= 1 << (x & 31);
  let count = 0;
  for (const word of bits) count += bitsIn(word);
  const print = { bits, count };
  prints.set(set, print);
  return print;
}

/** No more than this of the smaller set can be in the larger: common bits, and what fell on one bit together. */
function mostShared(small: Print, large: Print, size: number): number {
  let common = size - small.count;
  for (let i = 0; i < WORDS; i++) common += bitsIn(small.bits[i]! & large.bits[i]!);
  return common;
}

function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Index of the first token that ends after an offset; their number when none does. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const mid = (low + high) >> 1;
    if (tokens[mid]!.end <= offset) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** Whole days between two ISO dates, never negative; null when either is unknown. */
export function daysBetween(a: string | null, b: string | null): number | null {
  if (!a || !b) return null;
  const days = Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / 86_400_000;
  return Number.isFinite(days) ? days : null;
}
