/**
 * Tokens → one numeral: digits, number words, or both ("12 ألفاً", "two hundred and five"). Words fill the slots of a
 * group below a thousand, scales close the group; which neighbours join is the language's table (`NumberPack.joins`).
 */
import type { WordReading } from "../text/lexicon.ts";
import type { Document, Token } from "../types.ts";
import { readDigits } from "./quantity-digits.ts";
import type { NumberPack, NumberWord, Slot } from "./quantity-pack.ts";

/** A number as it stands, before hedges. `skip` counts the folded characters of the proclitics of its first word. */
export type Numeral = {
  readonly value: number;
  readonly to: number;
  readonly skip: number;
  readonly form: "digits" | "words" | "fraction" | "ordinal";
  /** Its last scale when the whole number is a multiple of it ("15 thousand": 1000), else 1. */
  readonly scale: number;
};

type Link = " " | "+" | "-";
type Part = { readonly slot: Slot; readonly value: number; readonly word: NumberWord | null; readonly to: number; readonly link: Link; readonly skip: number };

/** State of a numeral: closed scales in `total`, the open group in `group`. */
type Sum = { total: number; group: number; last: Slot | null; used: number; scale: number; lowest: number };

/** Longest numeral that starts at token `at`; null for none. `limit` bounds its parts (to split "between a and b"). */
export function readNumeral(document: Document, at: number, pack: NumberPack, limit = 40): Numeral | null {
  const first = partAt(document, at, pack, null);
  if (!first) return pack.partsOf.match(document.tokens, at) ? partOf(document, at, 1, pack) : null;
  if (first.slot === "point" || first.slot === "over") return null;
  if (first.slot === "ordinal") return readOrdinal(document, first, pack);
  if (first.slot === "negative") return negate(readNumeral(document, first.to, pack), first.skip);
  const half = first.slot === "part" || first.slot === "fraction" ? readFraction(document, first, pack) : null;
  if (half) return half;
  const sum: Sum = { total: 0, group: 0, last: null, used: 0, scale: 1, lowest: Number.POSITIVE_INFINITY };
  if (!take(sum, first, pack)) return null;
  let to = first.to;
  let digits = first.slot === "digits";
  for (let parts = 1; parts < limit; parts++) {
    const next = partAt(document, to, pack, sum);
    if (!next || (next.slot === "unit" && shareAt(document, next.to - 1, pack, next.value, true)) || !take(sum, next, pack)) break;
    to = next.to;
    digits = digits && next.slot !== "unit";
  }
  const form = digits ? "digits" : "words";
  const fifth = first.word?.share;
  if (fifth && to === first.to && isDefiniteNoun(document, to, pack)) return { value: fifth, to, skip: first.skip, form: "fraction", scale: 1 };
  const whole: Numeral = { value: sum.total + sum.group, to, skip: first.skip, form, scale: sum.group === 0 ? sum.scale : 1 };
  const plain = first.slot === "digits" && isFractional(document, at, first.to) ? { ...whole, form: "fraction" as const } : whole;
  return tail(document, plain, sum, pack);
}

function isDefiniteNoun(document: Document, at: number, pack: NumberPack): boolean {
  const token = document.tokens[at];
  return token?.kind === "word" && !breaks(token) && pack.article !== "" && token.norm.startsWith(pack.article) && token.norm.length > pack.article.length + 2;
}

/** Token(s) at `at` as the next part of a numeral. `sum` is null at its beginning, where any proclitic may stand. */
function partAt(document: Document, at: number, pack: NumberPack, sum: Sum | null): Part | null {
  const { tokens } = document;
  let i = at;
  let link: Link = " ";
  let token = tokens[i];
  if (sum !== null && token && token.gap !== "line" && token.gap !== "paragraph") {
    if (pack.and.has(token.norm)) link = "+";
    else if (token.norm === "-" && token.gap === "glued" && tokens[i + 1]?.gap === "glued") link = "-";
    if (link !== " ") token = tokens[++i];
  }
  if (!token || (i > 0 && i > at - (sum ? 1 : 0) && sum !== null && breaks(token))) return null;
  if (token.kind === "number") {
    const run = readDigits(document, i, pack);
    return run && { slot: "digits", value: run.value, word: null, to: run.to, link, skip: 0 };
  }
  if (token.kind !== "word" || !pack.opens(token.norm)?.word) return null;
  for (const reading of pack.words.lookup(token.norm)) {
    const joined = reading.prefix !== "" && reading.prefix === pack.andClitic;
    if (reading.suffix !== "" || (sum !== null && reading.prefix !== "" && !joined)) continue;
    if ((sum === null && reading.entry.plural) || (reading.definite && reading.entry.indefinite)) continue;
    if (reading.entry.bound && !governs(document, i, pack)) continue;
    if (reading.entry.construct && !sum?.group && !reading.entry.times && isConstruct(document, i, pack)) continue;
    const part = toPart(reading, i + 1, joined && sum !== null ? "+" : link);
    if (sum === null || fits(sum, part, pack)) return part;
  }
  return null;
}

/** "ألفا شخص" is two thousand, "ألفاً" and "ألفا ومئة" one: an ending written out, or a number joined to it, tells. */
function isConstruct(document: Document, at: number, pack: NumberPack): boolean {
  const token = document.tokens[at]!;
  if (pack.accusative !== "" && document.text.slice(token.start, token.end).includes(pack.accusative)) return false;
  const next = document.tokens[at + 1];
  if (next?.kind !== "word" || breaks(next)) return false;
  return !pack.and.has(next.norm) && !pack.words.lookup(next.norm).some((reading) => reading.prefix === pack.andClitic);
}

const breaks = (token: Token) => token.gap === "line" || token.gap === "paragraph";

const toPart = (reading: WordReading<NumberWord>, to: number, link: Link): Part => ({
  slot: reading.entry.slot,
  value: reading.entry.value,
  word: reading.entry,
  to,
  link,
  skip: reading.prefix.length,
});

const bit = (slot: Slot) => ({ unit: 1, ten: 3, teen: 3, tens: 2, hundred: 4, hundreds: 4, digits: 7 })[slot as string] ?? 0;

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
function take(sum: Sum, part: Part, pack: NumberPack): boolean {
  if (!fits(sum, part, pack)) return false;
  const { slot, value, word } = part;
  if (slot === "scale") {
    if (part.link === " " && sum.group === 0 && sum.last !== null) sum.total *= value;
    else sum.total += exact((sum.group === 0 ? (word?.times ?? 1) : sum.group) * value);
    Object.assign(sum, { group: 0, used: 0, scale: value, lowest: value });
  } else if (slot === "hundred" && part.link === " " && sum.group > 0 && (sum.used === 1 || sum.last === "digits")) {
    Object.assign(sum, { group: sum.group * 100, used: 4 });
  } else {
    sum.group += value;
    sum.used |= bit(slot);
  }
  sum.last = slot;
  return true;
}

/** What may follow a whole numeral: "and a half", "three quarters", "point five", "over twenty", "percent". */
function tail(document: Document, numeral: Numeral, sum: Sum, pack: NumberPack): Numeral {
  const { tokens } = document;
  const at = numeral.to;
  const token = tokens[at];
  if (!token || breaks(token)) return numeral;
  if ((token.norm === "%" || token.norm === "٪") && token.kind === "mark") return percent(numeral, at + 1);
  const share = pack.percents.match(tokens, at);
  if (share) return percent(numeral, share.to);
  const shared = partOf(document, at, numeral.value, pack);
  if (shared) return { ...shared, skip: numeral.skip };
  const andWord = pack.and.has(token.norm) ? 1 : 0;
  const next = tokens[at + andWord];
  if (next?.kind !== "word" || breaks(next)) return numeral;
  for (const reading of pack.words.lookup(next.norm)) {
    const { slot, value } = reading.entry;
    const linked = andWord === 1 || (reading.prefix !== "" && reading.prefix === pack.andClitic);
    if (reading.suffix !== "" || (reading.prefix !== "" && !linked)) continue;
    const to = at + andWord + 1;
    if (slot === "point" && !linked) return pointed(document, numeral, to, pack);
    if (slot === "over" && !linked) return over(document, numeral, to, pack);
    if (slot !== "fraction" && slot !== "part" && !(linked && slot === "unit")) continue;
    if (slot === "unit") {
      const share = shareAt(document, at + andWord, pack, value);
      if (share) return { ...numeral, value: numeral.value + share.value, to: share.to, form: "fraction" };
    } else if (linked) return addPart(document, numeral, sum, value, to, pack);
    else return { ...numeral, value: numeral.value * value, to, form: "fraction" };
  }
  return numeral;
}

const percent = (numeral: Numeral, to: number): Numeral => ({ ...numeral, value: numeral.value / 100, to, form: "fraction" });
const negate = (numeral: Numeral | null, skip: number): Numeral | null => numeral && { ...numeral, value: -numeral.value, skip };

/** "a million and a half (million)": the part is of the scale just named; else of one. */
function addPart(document: Document, numeral: Numeral, sum: Sum, part: number, to: number, pack: NumberPack): Numeral {
  if (sum.group !== 0 || sum.scale < 1000) return { ...numeral, value: numeral.value + part, to, form: "fraction" };
  const again = document.tokens[to];
  const repeats = again?.kind === "word" && pack.words.lookup(again.norm).some((r) => r.entry.slot === "scale" && r.entry.value === sum.scale && r.suffix === "" && r.prefix === "");
  return { ...numeral, value: numeral.value + part * sum.scale, to: repeats ? to + 1 : to };
}

/** "three fifths" at a unit of value `top`; `plural`: only where the part's form can be nothing but a fraction. */
function shareAt(document: Document, at: number, pack: NumberPack, top: number, plural = false): { value: number; to: number } | null {
  const next = document.tokens[at + 1];
  if (next?.kind !== "word" || breaks(next)) return null;
  const part = pack.words.lookup(next.norm).find((r) => r.prefix === "" && r.suffix === "" && (r.entry.slot === "part" || r.entry.slot === "fraction"));
  if (plural && part && pack.words.lookup(next.norm).some((r) => r.entry.slot === "unit" || r.entry.slot === "ten")) return null;
  return part ? { value: top * part.entry.value, to: at + 2 } : null;
}

/** "five point five", in words or digits. */
function pointed(document: Document, numeral: Numeral, at: number, pack: NumberPack): Numeral {
  const decimals = readNumeral(document, at, pack);
  if (!decimals || decimals.value < 0 || !Number.isInteger(decimals.value)) return numeral;
  return { ...numeral, value: Number(`${numeral.value}.${decimals.value}`), to: decimals.to };
}

/** "one over twenty". */
function over(document: Document, numeral: Numeral, at: number, pack: NumberPack): Numeral {
  const bottom = readNumeral(document, at, pack);
  if (!bottom?.value || bottom.form === "ordinal") return numeral;
  // "three on five houses" is no fraction; "one over twenty" is, and what has nothing counted after it.
  if (numeral.value !== 1 && document.tokens[bottom.to]?.kind === "word") return numeral;
  return { ...numeral, value: numeral.value / bottom.value, to: bottom.to, form: "fraction" };
}

/** "one part of a hundred", "one of a million": `top` of the number that follows. Null unless those words stand at `at`. */
function partOf(document: Document, at: number, top: number, pack: NumberPack): Numeral | null {
  const hit = pack.partsOf.match(document.tokens, at);
  const ofRound = !hit && top === 1 && document.tokens[at]?.norm === pack.ratio;
  if (!hit && !ofRound) return null;
  const bottom = readNumeral(document, hit?.to ?? at + 1, pack);
  if (!bottom || bottom.value <= 0 || (ofRound && bottom.form !== "words")) return null;
  if (ofRound && !/^10{2,}$/.test(bottom.value.toFixed(0))) return null;
  return { value: top / bottom.value, to: bottom.to, skip: 0, form: "fraction", scale: 1 };
}

/** Whether what follows a bound word is what it goes with. */
function governs(document: Document, at: number, pack: NumberPack): boolean {
  const next = document.tokens[at + 1];
  if (next?.kind !== "word" || breaks(next)) return false;
  return pack.words.lookup(next.norm).some((r) => r.prefix === "" && (r.entry.slot === "ten" || r.entry.slot === "scale" || r.entry.slot === "hundred"));
}

/** "half a million" is a number; "half" alone, "two thirds" are fractions. */
function readFraction(document: Document, first: Part, pack: NumberPack): Numeral | null {
  const fraction: Numeral = { value: first.value, to: first.to, skip: first.skip, form: "fraction", scale: 1 };
  let at = first.to;
  if (pack.fillers.has(document.tokens[at]?.norm ?? "")) at++;
  const token = document.tokens[at];
  if (token?.kind !== "word" || breaks(token)) return fraction;
  for (const { prefix, suffix, entry } of pack.words.lookup(token.norm)) {
    if (prefix !== "" || suffix !== "" || entry.plural || entry.times) continue;
    if (entry.slot === "scale" || entry.slot === "hundred") return { ...fraction, value: first.value * entry.value, to: at + 1, form: "words" };
  }
  return fraction;
}

/** "the eleventh", "the twenty-fifth": ordinals join their followers in the same way; the value is their sum. */
function readOrdinal(document: Document, first: Part, pack: NumberPack): Numeral {
  let { to, value } = first;
  for (;;) {
    const andWord = pack.and.has(document.tokens[to]?.norm ?? "") ? 1 : 0;
    const token = document.tokens[to + andWord];
    if (token?.kind !== "word" || breaks(token)) break;
    const next = pack.words.lookup(token.norm).find((r) => r.suffix === "" && (r.entry.slot === "ten" || r.entry.slot === "tens") && r.definite === (r.entry.slot === "tens" || r.definite));
    const linked = next !== undefined && (andWord === 1 || next.prefix === pack.andClitic) && next.prefix.length <= 1;
    if (!next || value >= 10 || (next.entry.slot === "ten" ? linked && next.prefix !== "" : !linked)) break;
    value += next.entry.value;
    to += andWord + 1;
  }
  return { value, to, skip: first.skip, form: "ordinal", scale: 1 };
}

const isFractional = (document: Document, from: number, to: number) => document.tokens.slice(from, to).some((token) => token.norm === "/");
