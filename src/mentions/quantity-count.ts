/** Tokens → one count without its hedges: a range, a number, or a vague word. Numbers that name or order are told apart. */
import type { Document, MentionValue, TokenRange, Vague } from "../types.ts";
import { type Numeral, readNumeral } from "./quantity-numeral.ts";
import type { NumberPack } from "./quantity-pack.ts";
import { readRange } from "./quantity-range.ts";
import type { RuleInfo } from "./rule.ts";

/** A count without hedges. `high` differs from `low` in a range; both are null for a vague word. */
export type Count = TokenRange & {
  readonly low: number | null;
  readonly high: number | null;
  readonly vague: Vague | null;
  readonly form: MentionValue["quantity"]["form"];
  /** Folded characters of proclitics before the first word's own letters. */
  readonly skip: number;
  readonly rule: RuleInfo;
};

/** A count at a token: a range, a number, or a vague word. */
export function countAt(document: Document, at: number, pack: NumberPack): Count | null {
  const numeral = readNumeral(document, at, pack);
  const range = readRange(document, at, numeral, pack);
  if (range) return range;
  const vague = vagueAt(document, at, pack);
  const number = numberAt(document, at, numeral, pack);
  return number && (!vague || number.to >= vague.to) ? number : vague;
}

function numberAt(document: Document, at: number, read: Numeral | null, pack: NumberPack): Count | null {
  const signed = document.tokens[at]?.kind === "mark" ? signedAt(document, at, pack) : null;
  const numeral = signed ?? read;
  if (!numeral) return null;
  const named =
    !signed &&
    (isCompound(document, numeral.to, pack) || (numeral.form === "digits" && isName(document, at, numeral.to, pack)));
  const form = named ? "ordinal" : numeral.form;
  const { value } = numeral;
  return {
    from: at,
    to: numeral.to,
    low: value,
    high: value,
    vague: null,
    form,
    skip: numeral.skip,
    rule: named ? pack.rules.name : pack.rules[numeral.form],
  };
}

/** "four-day", "25th": a number that describes or orders. */
function isCompound(document: Document, to: number, pack: NumberPack): boolean {
  const [next, second] = [document.tokens[to], document.tokens[to + 1]];
  if (next?.gap !== "glued") return false;
  if (next.kind === "word") return pack.ordinalEndings.has(next.norm);
  return pack.compounds && next.norm === "-" && second?.kind === "word" && second.gap === "glued";
}

/** "Brigade 55", "Article 5", "F-16", the "1-" of a list: digits that name or order and count nothing. */
function isName(document: Document, at: number, to: number, pack: NumberPack): boolean {
  const { tokens } = document;
  const before = tokens[at - 1];
  const here = tokens[at]!;
  const starts = here.gap === "line" || here.gap === "paragraph";
  // "in 48 hours 22 bodies": a unit that has its own number names nothing.
  const unit = tokens[at - 2]?.kind === "number" && before?.gap === "space";
  const counts = tokens[to]?.gap === "space" && pack.counts(tokens[to]!, Number(here.norm));
  if (before && !starts && !unit && !counts && here.gap !== "glued" && pack.named.has(before.norm)) return true;
  if (here.gap === "glued" && before?.norm === "-" && before.gap === "glued" && tokens[at - 2]?.kind === "word")
    return true;
  if (here.gap === "glued" && before?.kind === "word" && /[a-z]$/.test(before.norm)) return true;
  const after = tokens[to];
  return (
    starts &&
    after?.gap === "glued" &&
    /^[-–.)]$/.test(after.norm) &&
    tokens[to + 1] !== undefined &&
    tokens[to + 1]!.kind !== "number"
  );
}

/** A sign or a leading decimal mark that belongs to the digits after it. */
export function startsNumber(document: Document, at: number): boolean {
  const mark = document.tokens[at]!;
  const next = document.tokens[at + 1];
  if (mark.gap === "glued" || next?.kind !== "number") return false;
  if (next.gap !== "glued") return mark.norm === "-" && document.tokens[at + 3]?.norm === "/";
  return mark.norm === "-" || mark.norm === "−" || mark.norm === ".";
}

/** ".77" and "-5". A dash that opens a line is a bullet, unless nothing is counted after the number. */
function signedAt(document: Document, at: number, pack: NumberPack) {
  if (!startsNumber(document, at)) return null;
  const { tokens } = document;
  const numeral = readNumeral(document, at + 1, pack);
  if (!numeral) return null;
  const mark = tokens[at]!;
  if (mark.norm === ".")
    return Number.isInteger(numeral.value) ? { ...numeral, value: Number(`0.${tokens[at + 1]!.norm}`) } : null;
  const bullet = mark.gap !== "space" && tokens[numeral.to]?.kind === "word";
  return bullet ? null : { ...numeral, value: -numeral.value };
}

const RANK: readonly (Vague | null)[] = [null, "some", "tens", "hundreds", "thousands"];

/** A vague word and the vague plurals it multiplies: "tens of thousands" are thousands. */
function vagueAt(document: Document, at: number, pack: NumberPack): Count | null {
  const hit = document.tokens[at]?.kind === "word" ? pack.leads.match(document.tokens, at) : null;
  if (hit?.entry.kind !== "vague" || (hit.cut.suffix !== "" && !hit.entry.rule.pronouns)) return null;
  let { rule } = hit.entry;
  let { to } = hit;
  for (;;) {
    const at = document.tokens[to]?.norm === pack.of ? to + 1 : to;
    if (crosses(document, at)) break;
    const next = pack.leads.match(document.tokens, at);
    if (next?.entry.kind !== "vague" || next.cut.prefix !== "" || next.cut.suffix !== "") break;
    if (
      RANK.indexOf(next.entry.rule.vague) < RANK.indexOf(rule.vague) ||
      !RANK.includes(rule.vague) ||
      next.entry.rule.vague === "some"
    )
      break;
    ({ rule } = next.entry);
    ({ to } = next);
  }
  return { from: at, to, low: null, high: null, vague: rule.vague, form: "vague", skip: hit.cut.prefix.length, rule };
}

/** True where a line or the text ends before token `at`: no count runs over it. */
export const crosses = (document: Document, at: number) => {
  const gap = document.tokens[at]?.gap;
  return gap === undefined || gap === "line" || gap === "paragraph";
};
