/** Tokens → a range of two numbers: "between 10 and 15", "from 10 to 15", "10-15", "ten or fifteen". */
import type { Document } from "../types.ts";
import type { Count } from "./quantity-count.ts";
import { type Numeral, readNumeral } from "./quantity-numeral.ts";
import type { NumberPack } from "./quantity-pack.ts";

/** Range that starts at token `at`, with or without its opener; null for none. `numeral`: the one that starts there. */
export function readRange(document: Document, at: number, numeral: Numeral | null, pack: NumberPack): Count | null {
  const token = document.tokens[at];
  if (token?.kind === "number") return infixRange(document, at, numeral, pack);
  const opens = token?.kind === "word" ? pack.opens(token.word) : null;
  if (!opens) return null;
  const lead = opens.lead ? pack.leads.match(document.tokens, at) : null;
  if (lead?.entry.kind === "range") return openedRange(document, at, lead.to, lead.entry.closers, pack);
  return opens.word ? infixRange(document, at, numeral, pack) : null;
}

function openedRange(
  document: Document,
  at: number,
  first: number,
  closers: ReadonlySet<string>,
  pack: NumberPack,
): Count | null {
  if (changed(document, at, pack)) return null;
  const whole = readNumeral(document, first, pack);
  if (!whole || whole.form === "ordinal") return null;
  // "between fifty and a hundred": what one numeral would swallow may be the two ends; a unit belongs to its tens.
  // "between 5 thousand and 7 thousand": so are a number and its scale.
  for (const a of [whole, readNumeral(document, first, pack, 2), readNumeral(document, first, pack, 1)]) {
    if (!a || (a !== whole && a.value < 10)) continue;
    const b = closed(document, a.to, closers, pack);
    const range = b && pair(a, b, at, first, pack);
    if (range) return range;
  }
  return null;
}

/** The far end after a closer; a closer may be a proclitic of the number ("وخمسين"). */
function closed(document: Document, at: number, closers: ReadonlySet<string>, pack: NumberPack): Numeral | null {
  const token = document.tokens[at];
  if (!token || token.gap === "line" || token.gap === "paragraph") return null;
  if (closers.has(token.norm)) {
    const filler = pack.fillers.has(document.tokens[at + 1]?.norm ?? "") ? 1 : 0;
    return readNumeral(document, at + 1 + filler, pack);
  }
  if (pack.andClitic === "" || !closers.has(pack.andClitic) || !token.norm.startsWith(pack.andClitic)) return null;
  const b = readNumeral(document, at, pack);
  return b && b.skip > 0 ? b : null;
}

function infixRange(document: Document, at: number, a: Numeral | null, pack: NumberPack): Count | null {
  if (!a || a.form === "ordinal" || a.form === "fraction") return null;
  const { tokens } = document;
  // "10-15" in a chain of numbers ("2022-01-20", "10-15-20") is no range.
  if (tokens[at]!.gap === "glued" && tokens[at - 1]?.kind === "mark" && /^[-–/:.]$/.test(tokens[at - 1]!.norm))
    return null;
  const parted = tokens[at]!.kind === "number" && isDash(tokens[at + 1]?.norm);
  const link = tokens[a.to];
  if (!link || link.gap === "line" || link.gap === "paragraph") return null;
  if (!parted && !pack.infixes.has(link.norm) && !isDash(link.norm)) return null;
  if (!parted && changed(document, at, pack)) return null;
  const b = readNumeral(document, a.to + 1, pack);
  if (!b || tokens[a.to + 1]!.gap === "line" || tokens[a.to + 1]!.gap === "paragraph") return null;
  if (isDash(link.norm) && (isDash(tokens[b.to]?.norm) || years(a.value, b.value))) return null;
  if (tokens.slice(at, b.to).some((token) => LEADING_ZERO.test(token.norm)) || b.value > a.value * WIDEST) return null;
  return pair(a, b, at, at, pack);
}

const LEADING_ZERO = /^0\d/;
/** How many times the low end the high end of a range without an opener may be: beyond it, dates and scores lie. */
const WIDEST = 10;
const isDash = (norm: string | undefined) => norm === "-" || norm === "–" || norm === "—" || norm === "−";
const years = (a: number, b: number) => a >= 1900 && a <= 2100 && b >= 1900 && b <= 2100;

/** Two ends as one count; the first shares the scale of the second ("3 to 5 thousand"). Null unless they ascend. */
function pair(a: Numeral, b: Numeral, from: number, first: number, pack: NumberPack): Count | null {
  if (b.form === "ordinal" || b.form === "fraction" || a.form === "fraction") return null;
  const shares = b.scale > 1 && a.scale === 1 && a.value < b.value / b.scale;
  const low = shares ? a.value * b.scale : a.value;
  if (low >= b.value || low < 0) return null;
  const form = a.form === "digits" && b.form === "digits" ? "digits" : "words";
  return {
    from,
    to: b.to,
    low,
    high: b.value,
    vague: null,
    form,
    skip: from === first ? a.skip : 0,
    rule: pack.rules.range,
  };
}

/** "rose from 12 to 15" tells two numbers of two moments, not a range. */
function changed(document: Document, at: number, pack: NumberPack): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) {
    const token = document.tokens[i]!;
    if (token.kind === "mark" && token.norm !== '"') return false;
    if (pack.changes.has(token.norm)) return true;
    if (token.gap === "line" || token.gap === "paragraph") return false;
  }
  return false;
}
