/**
 * Tokens → the parts of a numeral and their sum: words and digits fill the slots of a group below a thousand, a scale
 * closes the group; which neighbours join is the language's table (`NumberPack.joins`).
 */
import type { WordReading } from "../text/lexicon.ts";
import type { Document, Token } from "../types.ts";
import { readDigits } from "./quantity-digits.ts";
import type { NumberPack, NumberWord, Slot } from "./quantity-pack.ts";

/** How a part is joined to the one before: side by side, with "and", with a hyphen. */
type Link = " " | "+" | "-";

/** One word or run of digits of a numeral. `skip` counts the folded characters of its proclitics. */
export type Part = {
  readonly slot: Slot;
  readonly value: number;
  readonly word: NumberWord | null;
  readonly to: number;
  readonly link: Link;
  readonly skip: number;
  /** True when the digits are written as a fraction ("4/5"). */
  readonly fraction: boolean;
};

/** State of a numeral while it is read: closed scales in `total`, the open group in `group`, its slots as bits. */
export type Sum = { total: number; group: number; last: Slot | null; used: number; scale: number; lowest: number };

export const emptySum = (): Sum => ({
  total: 0,
  group: 0,
  last: null,
  used: 0,
  scale: 1,
  lowest: Number.POSITIVE_INFINITY,
});

/** A numeral does not run over the end of a line. */
export const breaks = (token: Token) => token.gap === "line" || token.gap === "paragraph";

/** Token(s) at `at` as the next part of a numeral. `sum` is null at its beginning, where any proclitic may stand. */
export function partAt(document: Document, at: number, pack: NumberPack, sum: Sum | null): Part | null {
  const { tokens } = document;
  const link = sum === null ? " " : linkAt(document, at, pack);
  const i = link === " " ? at : at + 1;
  const token = tokens[i];
  if (!token || (sum !== null && (breaks(token) || breaks(tokens[at]!)))) return null;
  if (token.kind === "number") {
    const run = readDigits(document, i, pack);
    return run && { slot: "digits", value: run.value, word: null, to: run.to, link, skip: 0, fraction: run.fraction };
  }
  if (token.kind !== "word" || !pack.opens(token.word)?.word) return null;
  for (const reading of pack.words.lookup(token.word)) {
    const joined = reading.prefix !== "" && reading.prefix === pack.andClitic;
    if (reading.suffix !== "" || (sum !== null && reading.prefix !== "" && !joined)) continue;
    if (sum === null && reading.entry.plural) continue;
    if (reading.definite && reading.entry.indefinite && !pack.isUnit(normAt(tokens, i - 1), normAt(tokens, i + 1)))
      continue;
    if (reading.entry.bound && !governs(document, i, pack)) continue;
    if (reading.entry.construct && !sum?.group && !reading.entry.times && isConstruct(document, i, pack)) continue;
    const part = toPart(reading, i + 1, joined && sum !== null ? "+" : link);
    if (sum === null || fits(sum, part, pack)) return part;
  }
  return null;
}

const normAt = (tokens: readonly Token[], at: number) => tokens[at]?.norm ?? "";

function linkAt({ tokens }: Document, at: number, pack: NumberPack): Link {
  const token = tokens[at];
  if (!token) return " ";
  if (pack.and.has(token.norm)) return "+";
  return token.norm === "-" && token.gap === "glued" && tokens[at + 1]?.gap === "glued" ? "-" : " ";
}

/** "ألفا شخص" is two thousand, "ألفاً" and "ألفا ومئة" one: an ending written out, or a number joined to it, tells. */
function isConstruct(document: Document, at: number, pack: NumberPack): boolean {
  const token = document.tokens[at]!;
  if (pack.accusative !== "" && document.text.slice(token.start, token.end).includes(pack.accusative)) return false;
  const next = document.tokens[at + 1];
  if (next?.kind !== "word" || breaks(next)) return false;
  return !pack.and.has(next.norm) && !pack.words.lookup(next.word).some((reading) => reading.prefix === pack.andClitic);
}

const toPart = (reading: WordReading<NumberWord>, to: number, link: Link): Part => ({
  slot: reading.entry.slot,
  value: reading.entry.value,
  word: reading.entry,
  to,
  link,
  skip: reading.prefix.length,
  fraction: false,
});

const BITS: Readonly<Record<string, number>> = {
  unit: 1,
  ten: 3,
  teen: 3,
  tens: 2,
  hundred: 4,
  hundreds: 4,
  digits: 7,
};
const bit = (slot: Slot) => BITS[slot] ?? 0;

/** Whether a part may follow what a numeral holds so far. */
function fits(sum: Sum, part: Part, pack: NumberPack): boolean {
  const { slot, link } = part;
  if (sum.last === null) return slot !== "point" && slot !== "over" && slot !== "negative";
  if (slot === "fraction" || slot === "part" || slot === "ordinal" || slot === "point" || slot === "over") return false;
  const kind = (s: Slot) => (s === "hundreds" ? "hundred" : s);
  if (part.word?.plural && sum.group >= (slot === "hundred" ? 11 : 1000)) return false;
  if (slot === "scale") {
    if (link === " " && sum.group > 0 && !part.word?.times) return part.value !== sum.lowest;
    if (link === " " && sum.group === 0) return part.value > sum.lowest && !part.word?.times;
    return sum.group === 0 && part.value < sum.lowest && pack.joins.has(`scale${link}scale`);
  }
  if (slot === "hundred" && link === " " && sum.used === 1 && sum.group < 10) return true;
  if (slot === "hundred" && link === " " && sum.last === "digits") return true;
  // Ten after a unit makes a teen where the language says so.
  if (slot === "ten" && sum.last === "unit" && pack.joins.has(`unit${link}ten`)) return sum.used % 4 === 1;
  if (slot === "digits" && (sum.last === "digits" || part.value >= smallest(sum))) return false;
  if (sum.used & bit(slot) && slot !== "digits") return false;
  return pack.joins.has(`${kind(sum.last)}${link}${kind(slot)}`);
}

/** The value of the smallest unit that a numeral has named: what may still be added is below it. */
const smallest = (sum: Sum) => (sum.used === 4 ? 100 : sum.used === 0 ? sum.lowest : 1);

/** Without the dust of binary fractions: 1.15 million is 1150000. */
const exact = (value: number) => Number(value.toPrecision(15));

/** Adds a part; false (and nothing changed) when it does not fit. */
export function take(sum: Sum, part: Part, pack: NumberPack): boolean {
  if (!fits(sum, part, pack)) return false;
  const { slot, value, word } = part;
  if (slot === "scale") {
    if (part.link === " " && sum.group === 0 && sum.last !== null) sum.total *= value;
    else sum.total += exact((sum.group === 0 ? (word?.times ?? 1) : sum.group) * value);
    sum.group = sum.used = 0;
    sum.scale = sum.lowest = value;
  } else if (slot === "hundred" && part.link === " " && sum.group > 0 && (sum.used === 1 || sum.last === "digits")) {
    sum.group *= 100;
    sum.used = 4;
  } else {
    sum.group += value;
    sum.used |= bit(slot);
  }
  sum.last = slot;
  return true;
}

/** Whether what follows a bound word is what it goes with. */
function governs(document: Document, at: number, pack: NumberPack): boolean {
  const next = document.tokens[at + 1];
  if (next?.kind !== "word" || breaks(next)) return false;
  return pack.words
    .lookup(next.word)
    .some((r) => r.prefix === "" && (r.entry.slot === "ten" || r.entry.slot === "scale" || r.entry.slot === "hundred"));
}
