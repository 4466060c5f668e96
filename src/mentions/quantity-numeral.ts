/** Tokens → one numeral: digits, number words, or both ("12 ألفاً", "two hundred and five"), with what fractions add. */
import type { Document, Token } from "../types.ts";
import type { NumberPack } from "./quantity-pack.ts";
import { breaks, emptySum, type Part, partAt, type Sum, take } from "./quantity-parts.ts";

/** A number as it stands, before hedges. `skip` counts the folded characters of the proclitics of its first word. */
export type Numeral = {
  readonly value: number;
  readonly to: number;
  readonly skip: number;
  readonly form: "digits" | "words" | "fraction" | "ordinal";
  /** Its last scale when the whole number is a multiple of it ("15 thousand": 1000), else 1. */
  readonly scale: number;
};

/** Most parts of one numeral: "nine hundred ninety-nine billion …" has fewer. */
const LONGEST = 40;
const INNERMOST = 2;

/** Longest numeral that starts at token `at`; null for none. `limit` bounds its parts (to split "between a and b"). */
export function readNumeral(document: Document, at: number, pack: NumberPack, limit = LONGEST): Numeral | null {
  return read(document, at, pack, limit, 0);
}

/** `depth`: 1 behind a minus, 2 inside another numeral ("one over twenty"), which takes no third, so that reading stays linear. */
function read(document: Document, at: number, pack: NumberPack, limit: number, depth: number): Numeral | null {
  const first = partAt(document, at, pack, null);
  if (!first) return depth === INNERMOST ? null : partOf(document, at, 1, pack);
  if (first.slot === "point" || first.slot === "over") return null;
  if (first.slot === "ordinal") return readOrdinal(document, first, pack);
  if (first.slot === "negative")
    return depth > 0 ? null : negate(read(document, first.to, pack, LONGEST, 1), first.skip);
  const half = first.slot === "part" || first.slot === "fraction" ? readFraction(document, first, pack) : null;
  if (half) return half;
  const sum = emptySum();
  if (!take(sum, first, pack)) return null;
  let to = first.to;
  let digits = first.slot === "digits";
  for (let parts = 1; parts < limit; parts++) {
    const next = partAt(document, to, pack, sum);
    if (
      !next ||
      (next.slot === "unit" && shareAt(document, next.to - 1, pack, next.value, true)) ||
      !take(sum, next, pack)
    )
      break;
    to = next.to;
    digits = digits && next.slot !== "unit";
  }
  const form = digits ? "digits" : "words";
  const fifth = first.word?.share;
  if (fifth && to === first.to && isDefiniteNoun(document, to, pack))
    return { value: fifth, to, skip: first.skip, form: "fraction", scale: 1 };
  const whole: Numeral = {
    value: sum.total + sum.group,
    to,
    skip: first.skip,
    form,
    scale: sum.group === 0 ? sum.scale : 1,
  };
  return tail(document, first.fraction ? { ...whole, form: "fraction" } : whole, sum, pack, depth === INNERMOST);
}

function isDefiniteNoun(document: Document, at: number, pack: NumberPack): boolean {
  const token = document.tokens[at];
  return (
    token?.kind === "word" &&
    !breaks(token) &&
    pack.article !== "" &&
    token.norm.startsWith(pack.article) &&
    !pack.undefined.has(token.norm) &&
    token.norm.length > pack.article.length + 2
  );
}

/** What may follow a whole numeral: "and a half", "three quarters", "point five", "over twenty", "percent". */
function tail(document: Document, numeral: Numeral, sum: Sum, pack: NumberPack, inner: boolean): Numeral {
  const { tokens } = document;
  const at = numeral.to;
  const token = tokens[at];
  if (!token || breaks(token)) return numeral;
  const share = pack.percents.match(tokens, at);
  if (share) return percent(numeral, share.to);
  const shared = inner ? null : partOf(document, at, numeral.value, pack);
  if (shared) return { ...shared, skip: numeral.skip };
  const andWord = pack.and.has(token.norm) ? 1 : 0;
  const next = tokens[at + andWord];
  if (next?.kind !== "word" || breaks(next)) return numeral;
  for (const reading of pack.words.lookup(next.word)) {
    const { slot, value } = reading.entry;
    const linked = andWord === 1 || (reading.prefix !== "" && reading.prefix === pack.andClitic);
    if (reading.suffix !== "" || (reading.prefix !== "" && !linked)) continue;
    const to = at + andWord + 1;
    if (slot === "point" && !linked && !inner) return pointed(document, numeral, to, pack);
    if (slot === "over" && !linked && !inner) return over(document, numeral, to, pack);
    if (slot !== "fraction" && slot !== "part" && !(linked && slot === "unit")) continue;
    if (slot === "unit") {
      // "ten and two tenths"; "عشرة واثني عشر" is ten and twelve.
      const share = shareAt(document, at + andWord, pack, value, true);
      if (share) return { ...numeral, value: numeral.value + share.value, to: share.to, form: "fraction" };
    } else if (linked) {
      if (!countsNext(document, to, next, pack)) return addPart(document, numeral, sum, value, to, pack);
    } else return { ...numeral, value: numeral.value * value, to, form: "fraction" };
  }
  return numeral;
}

/** "one death and five injuries", where "a fifth" is spelled like "five": before a noun it counts that. */
const countsNext = ({ tokens }: Document, to: number, { word }: Token, pack: NumberPack): boolean =>
  tokens[to]?.kind === "word" && !breaks(tokens[to]) && pack.words.lookup(word).some((r) => r.entry.slot === "unit");

const percent = (numeral: Numeral, to: number): Numeral => ({
  ...numeral,
  value: numeral.value / 100,
  to,
  form: "fraction",
});
const negate = (numeral: Numeral | null, skip: number): Numeral | null =>
  numeral && { ...numeral, value: -numeral.value, skip };

/** "a million and a half (million)": the part is of the scale just named; else of one. */
function addPart(document: Document, numeral: Numeral, sum: Sum, part: number, to: number, pack: NumberPack): Numeral {
  if (sum.group !== 0 || sum.scale < 1000) return { ...numeral, value: numeral.value + part, to, form: "fraction" };
  const again = document.tokens[to];
  const repeats =
    again?.kind === "word" &&
    pack.words
      .lookup(again.word)
      .some((r) => r.entry.slot === "scale" && r.entry.value === sum.scale && r.suffix === "" && r.prefix === "");
  return { ...numeral, value: numeral.value + part * sum.scale, to: repeats ? to + 1 : to };
}

/** "three fifths" at a unit of value `top`; `plural`: only where the part's form can be nothing but a fraction. */
function shareAt(
  document: Document,
  at: number,
  pack: NumberPack,
  top: number,
  plural = false,
): { value: number; to: number } | null {
  const next = document.tokens[at + 1];
  if (next?.kind !== "word" || breaks(next)) return null;
  const part = pack.words
    .lookup(next.word)
    .find((r) => r.prefix === "" && r.suffix === "" && (r.entry.slot === "part" || r.entry.slot === "fraction"));
  if (plural && part && pack.words.lookup(next.word).some((r) => r.entry.slot === "unit" || r.entry.slot === "ten"))
    return null;
  return part ? { value: top * part.entry.value, to: at + 2 } : null;
}

/** "five point five", in words or digits. */
function pointed(document: Document, numeral: Numeral, at: number, pack: NumberPack): Numeral {
  const decimals = read(document, at, pack, LONGEST, INNERMOST);
  if (!decimals || decimals.value < 0 || !Number.isInteger(decimals.value)) return numeral;
  return { ...numeral, value: Number(`${numeral.value}.${decimals.value}`), to: decimals.to };
}

/** "one over twenty". */
function over(document: Document, numeral: Numeral, at: number, pack: NumberPack): Numeral {
  const bottom = read(document, at, pack, LONGEST, INNERMOST);
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
  const bottom = read(document, hit?.to ?? at + 1, pack, LONGEST, INNERMOST);
  if (!bottom || bottom.value <= 0 || (ofRound && bottom.form !== "words")) return null;
  if (ofRound && !/^10{2,}$/.test(bottom.value.toFixed(0))) return null;
  return { value: top / bottom.value, to: bottom.to, skip: 0, form: "fraction", scale: 1 };
}

/** "half a million" is a number; "half" alone, "two thirds" are fractions. */
function readFraction(document: Document, first: Part, pack: NumberPack): Numeral | null {
  const fraction: Numeral = { value: first.value, to: first.to, skip: first.skip, form: "fraction", scale: 1 };
  let at = first.to;
  if (pack.fillers.has(document.tokens[at]?.norm ?? "")) at++;
  const token = document.tokens[at];
  if (token?.kind !== "word" || breaks(token)) return fraction;
  for (const { prefix, suffix, entry } of pack.words.lookup(token.word)) {
    if (prefix !== "" || suffix !== "" || entry.plural || entry.times) continue;
    if (entry.slot === "scale" || entry.slot === "hundred")
      return { ...fraction, value: first.value * entry.value, to: at + 1, form: "words" };
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
    const next = pack.words
      .lookup(token.word)
      .find(
        (r) =>
          r.suffix === "" &&
          (r.entry.slot === "ten" || r.entry.slot === "tens") &&
          r.definite === (r.entry.slot === "tens" || r.definite),
      );
    const linked = next !== undefined && (andWord === 1 || next.prefix === pack.andClitic) && next.prefix.length <= 1;
    if (!next || value >= 10 || (next.entry.slot === "ten" ? linked && next.prefix !== "" : !linked)) break;
    value += next.entry.value;
    to += andWord + 1;
  }
  return { value, to, skip: first.skip, form: "ordinal", scale: 1 };
}
