/** Steps that the date rules of every language are made of: words by kind, digits, numeric dates, clock times. */
import type { PhraseBook } from "../text/lexicon.ts";
import type { DateValue, Document, Token } from "../types.ts";
import type { DatePack, DateRule, DateWord } from "./date.ts";
import { type Anchor, calendarDate } from "./date-value.ts";
import type { Hit, RuleInfo, Step } from "./rule.ts";

/** The day that "today" means, without its time. */
export const anchorOf = (document: Document): Anchor => document.publishedAt?.slice(0, 10) ?? null;

type Of<K extends DateWord["is"]> = Extract<DateWord, { is: K }>;

/** A word of a kind. `conjoined` tells whether the clitics before it hold a conjunction. */
export const is =
  <K extends DateWord["is"]>(
    words: PhraseBook<DateWord>,
    conjoined: (prefix: string) => boolean,
    kind: K,
    test: (word: Of<K>) => boolean = () => true,
  ): Step<Of<K>> =>
  (document, at) => {
    if (at >= document.tokens.length) return NONE;
    const match = words.match(document.tokens, at);
    if (!match || match.entry.is !== kind || !test(match.entry as Of<K>)) return NONE;
    const hit: DateHit<Of<K>> = { to: match.to, value: match.entry as Of<K>, joined: conjoined(match.cut.prefix) };
    return [hit];
  };

const digits = (token: Token | undefined): number | null =>
  token?.kind === "number" && /^\d{1,9}(,\d{3})*$/.test(token.norm) ? Number(token.norm.replaceAll(",", "")) : null;

/** A whole number in digits or words, from `min` to `max`. */
export const number =
  (words: DatePack["number"], min: number, max: number): Step<number> =>
  (document, at) => {
    const hit = numberAt(words, document.tokens, at);
    return hit && hit.value >= min && hit.value <= max ? [hit] : NONE;
  };

/** What was read last: all rules that begin with a number ask for the same one. */
let read: { tokens: readonly Token[]; at: number; hit: DateHit<number> | null } = { tokens: [], at: -1, hit: null };

function numberAt(words: DatePack["number"], tokens: readonly Token[], at: number): DateHit<number> | null {
  if (read.at === at && read.tokens === tokens) return read.hit;
  const value = digits(tokens[at]);
  const hit = value !== null ? { to: at + 1, value } : at < tokens.length ? words(tokens, at) : null;
  read = { tokens, at, hit };
  return hit;
}

/** A hit whose first word carries a conjunction ("and yesterday") may open a date but not go on with one. */
export type DateHit<V> = Hit<V> & { readonly joined?: boolean };

/** Steps in a row, read as one; `make` may reject the reading with null. Optional steps are tried at their longest first. */
export const seq =
  <const V extends readonly unknown[], T>(
    pattern: { readonly [I in keyof V]: Step<V[I]> },
    make: (values: V, document: Document, from: number) => T | null,
  ): Step<T> =>
  (document, from) => {
    const steps = pattern as unknown as readonly Step[];
    // Nearly always the first step fails, so that nothing is prepared before it.
    const hits = steps[0]!(document, from);
    if (hits.length === 0) return NONE;
    const row = { steps, make: make as RowMake, document, from, values: new Array(steps.length) };
    const hit = goOn(row, 0, from, hits, false);
    return hit ? [hit as DateHit<T>] : NONE;
  };

type RowMake = (values: readonly unknown[], document: Document, from: number) => unknown;

/** Steps that are being matched from a token, with the values of those before the current one. */
type Row = {
  readonly steps: readonly Step[];
  readonly make: RowMake;
  readonly document: Document;
  readonly from: number;
  readonly values: unknown[];
};

function goOn(
  row: Row,
  index: number,
  at: number,
  hits: readonly DateHit<unknown>[],
  joined: boolean,
): DateHit<unknown> | null {
  const { steps, make, document, from, values } = row;
  for (const hit of hits) {
    if (hit.joined && at !== from) continue;
    values[index] = hit.value;
    const both = joined || hit.joined === true;
    if (index + 1 < steps.length) {
      const done = goOn(row, index + 1, hit.to, steps[index + 1]!(document, hit.to), both);
      if (done) return done;
    } else {
      const value = make(values, document, from);
      if (value !== null) return { to: hit.to, value, joined: both };
    }
  }
  return null;
}

/** The hits of the first step that has any: alternatives of which none need be tried again when what follows fails. */
export const first =
  <const V extends readonly unknown[]>(...steps: { readonly [I in keyof V]: Step<V[I]> }): Step<V[number]> =>
  (document, at) => {
    for (const step of steps) {
      const hits = step(document, at);
      if (hits.length > 0) return hits;
    }
    return NONE;
  };

/** A step that is tried only where a token passes a cheap test. */
export const where =
  <V>(test: (token: Token) => boolean, step: Step<V>): Step<V> =>
  (document, at) => {
    const token = document.tokens[at];
    return token !== undefined && test(token) ? step(document, at) : NONE;
  };

const NONE: readonly never[] = [];

/** A date rule: one step whose value is the date. */
export const dateRule = (info: RuleInfo & Pick<DateRule, "starts"> & { readonly step: Step<DateValue> }): DateRule => ({
  ...info,
  pattern: [info.step],
  make: ([value]) => value as DateValue,
});

/** Any of these marks. */
export const mark =
  (...marks: string[]): Step<string> =>
  (document, at) => {
    const token = document.tokens[at];
    return token?.kind === "mark" && marks.includes(token.norm) ? [{ to: at + 1, value: token.norm }] : NONE;
  };

/** Passes, without taking anything, where the step does not match. */
export const not =
  (step: Step): Step<null> =>
  (document, at) =>
    step(document, at).every((hit: DateHit<unknown>) => hit.joined) ? [{ to: at, value: null }] : NONE;

/** Passes, without taking anything, where the token before satisfies the test. */
export const after =
  (test: (token: Token | undefined, document: Document, at: number) => boolean): Step<null> =>
  (document, at) =>
    test(document.tokens[at - 1], document, at) ? [{ to: at, value: null }] : NONE;

const SEPARATORS = new Set(["/", "-", "\\", "–", "ـ", "."]);

/** 20/1/2022, 2022-01-20, 20.1.2022, 17/6/1443. Day before month, unless only the other order is a date. */
export const numericDate: Step<DateValue> = (document, at) => {
  const { tokens } = document;
  const first = tokens[at];
  if (first?.kind !== "number") return NONE;
  const dotted = first.norm.includes(".") ? /^(\d{1,4})\.(\d{1,2})\.(\d{2,4})$/.exec(first.norm) : null;
  if (dotted) return dateHits([dotted[1]!, dotted[2]!, dotted[3]!], at + 1);
  const s = tokens[at + 1];
  if (s === undefined || !SEPARATORS.has(s.norm)) return NONE;
  const [b, t, c] = [tokens[at + 2], tokens[at + 3], tokens[at + 4]];
  if (!b || !t || !c || t.norm !== s.norm || b.kind !== "number" || c.kind !== "number") return NONE;
  // Glued throughout, or spaced throughout: "20 / 1 / 2022" is a date, "20 - 1/2022" is not.
  if (
    s.gap !== t.gap ||
    b.gap !== c.gap ||
    [s, b, t, c].some((token) => token.gap === "line" || token.gap === "paragraph")
  )
    return NONE;
  return dateHits([first.norm, b.norm, c.norm], at + 5);
};

function dateHits(parts: readonly [string, string, string], to: number): readonly Hit<DateValue>[] {
  if (parts.some((part) => !/^\d{1,4}$/.test(part))) return NONE;
  const [a, b, c] = parts.map(Number) as [number, number, number];
  const orders: [number, number, number][] =
    parts[0].length === 4
      ? [
          [a, b, c],
          [a, c, b],
        ]
      : parts[2].length === 4
        ? [
            [c, b, a],
            [c, a, b],
          ]
        : parts[2].length === 2 && parts[0].length <= 2
          ? [[2000 + c, b, a]]
          : [];
  for (const [year, month, day] of orders) {
    const hijri = year >= 1300 && year < 1600;
    if (!hijri && (year < 1800 || year > 2200)) continue;
    const value = calendarDate(null, { year, month, day }, "nearest", hijri ? "hijri" : "gregorian");
    if (value) return [{ to, value }];
  }
  return NONE;
}

/** 10:30, 22:05:12. The value is the TIMEX3 time, "T10:30". */
export const clock: Step<string> = (document, at) => {
  const { tokens } = document;
  const colon = tokens[at + 1];
  if (colon?.norm !== ":") return NONE;
  const [hour, minute] = [tokens[at]!, tokens[at + 2]];
  if (!minute || !/^\d{1,2}$/.test(hour.norm) || !/^\d{2}$/.test(minute.norm)) return NONE;
  if (minute.gap === "line" || minute.gap === "paragraph" || colon.gap === "line" || colon.gap === "paragraph")
    return NONE;
  if (Number(hour.norm) > 24 || Number(minute.norm) > 59) return NONE;
  const value = time(Number(hour.norm), Number(minute.norm));
  // "11:40 : 10 dead": seconds are written onto the minutes.
  const glued = tokens[at + 3]?.gap === "glued" && tokens[at + 4]?.gap === "glued";
  const seconds = glued && tokens[at + 3]?.norm === ":" && /^[0-5]\d$/.test(tokens[at + 4]!.norm) ? 2 : 0;
  return [{ to: at + 3 + seconds, value }];
};

const pad = (n: number) => String(n).padStart(2, "0");

/** TIMEX3 time of a clock reading. */
export const time = (hour: number, minute = 0): string => `T${pad(hour)}:${pad(minute)}`;

/** The clock reading moved to the half of the day that its part names: 9 in the evening is 21. */
export function inPart(value: string, part: string | null): string {
  const hour = Number(value.slice(1, 3));
  const later = part === "TEV" || part === "TAF" || part === "TNI" || part === "PM" || part === "TMI";
  if (part === "TNI" && (hour < 6 || hour === 12)) return hour === 12 ? time(0, Number(value.slice(4))) : value;
  if (part === "TMI" && hour >= 10) return value;
  if (part === "AM" && hour === 12) return time(0, Number(value.slice(4)));
  return later && hour < 12 ? time(hour + 12, Number(value.slice(4))) : value;
}
