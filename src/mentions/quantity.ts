/**
 * Document → quantities: numbers in digits and words, vague words, ranges, each with the hedges that bound it.
 * A hedge belongs to the number next to it ("more than 80 dead and 120 wounded": 81 and more, exactly 120); one that
 * trails its noun may cover two joined numbers ("9 dead and 21 wounded at least").
 */
import type { LanguagePack } from "../lang/pack.ts";
import { originalOffset } from "../text/fold.ts";
import type { Derivation, Document, Mention, MentionValue, Quantity, Span, TokenRange, Vague } from "../types.ts";
import { readNumeral } from "./quantity-numeral.ts";
import type { Bound, HedgeRule, NumberPack } from "./quantity-pack.ts";
import { readRange } from "./quantity-range.ts";
import type { RuleInfo } from "./rule.ts";

type QuantityMention = Mention<"quantity">;

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

/** A count while its hedges are being gathered. */
type Pending = { readonly count: Count; hedges: HedgeHit[] };
type HedgeHit = TokenRange & { readonly rule: HedgeRule };

/** All quantities of a document, in order, none overlapping. Ordinals and fractions come with their `form`. */
export function findQuantities(document: Document, pack: LanguagePack): QuantityMention[] {
  const { numbers } = pack;
  const { tokens } = document;
  const found: Pending[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!;
    const opens = token.kind === "number" || token.kind === "mark" ? null : numbers.opens(token.norm);
    if (token.kind !== "number" && !opens && !(token.kind === "mark" && startsNumber(document, at))) {
      at++;
      continue;
    }
    const hit = quantityAt(document, at, numbers, opens?.lead ?? false);
    if (hit && "count" in hit) found.push({ count: hit.count, hedges: hit.hedges });
    at = hit ? Math.max(hit.to, at + 1) : at + 1;
  }
  trailHedges(document, found, numbers);
  return found.map(({ count, hedges }) => toMention(document, count, hedges, pack));
}

type Found = { readonly count: Count; readonly hedges: HedgeHit[]; readonly to: number };

/** What starts at a token: hedges and a count; or an idiom to step over. */
function quantityAt(document: Document, at: number, pack: NumberPack, lead: boolean): Found | { readonly to: number } | null {
  const hedges: HedgeHit[] = [];
  let from = at;
  while (lead) {
    const hit = pack.leads.match(document.tokens, from);
    if (!hit || (hedges.length > 0 && hit.cut.prefix.includes(pack.andClitic || "\0"))) break;
    if (hit.entry.kind === "idiom") return hedges.length ? null : { to: hit.to };
    const rule = hit.entry.kind === "hedge" ? hit.entry.rule : hit.entry.kind === "vague" ? hit.entry.hedge : null;
    // "some 50" is about fifty; "some" by itself is vague.
    if (!rule || (hit.entry.kind === "vague" && !readNumeral(document, hit.to, pack))) break;
    hedges.push({ rule, from, to: hit.to });
    from = hit.to;
    if (crosses(document, from)) return null;
    if (!pack.opens(document.tokens[from]?.norm ?? "")?.lead) break;
  }
  if (hedges.length && joinsBack(document.tokens[from]?.norm ?? "", pack)) return null;
  if (hedges.length && pack.fillers.has(document.tokens[from]?.norm ?? "")) from++;
  const count = countAt(document, from, pack);
  return count && { count, hedges, to: count.to };
}

/** "على الأقل واثنان": a number with its own "and" is not the one that the hedge before it bounds. */
const joinsBack = (norm: string, pack: NumberPack) =>
  pack.andClitic !== "" && norm.startsWith(pack.andClitic) && pack.words.lookup(norm)[0]?.prefix.startsWith(pack.andClitic) === true;

const crosses = (document: Document, at: number) => {
  const gap = document.tokens[at]?.gap;
  return gap === undefined || gap === "line" || gap === "paragraph";
};

/** A count at a token: a range, a number, or a vague word. */
function countAt(document: Document, at: number, pack: NumberPack): Count | null {
  const range = readRange(document, at, pack);
  if (range) return range;
  const vague = vagueAt(document, at, pack);
  const number = numberAt(document, at, pack);
  return number && (!vague || number.to >= vague.to) ? number : vague;
}

function numberAt(document: Document, at: number, pack: NumberPack): Count | null {
  const signed = document.tokens[at]?.kind === "mark" ? signedAt(document, at, pack) : null;
  const numeral = signed ?? readNumeral(document, at, pack);
  if (!numeral) return null;
  const named = !signed && (isCompound(document, numeral.to, pack) || (numeral.form === "digits" && isName(document, at, numeral.to, pack)));
  const form = named ? "ordinal" : numeral.form;
  const { value } = numeral;
  return { from: at, to: numeral.to, low: value, high: value, vague: null, form, skip: numeral.skip, rule: named ? pack.rules.name : pack.rules[numeral.form] };
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
  if (before && !starts && here.gap !== "glued" && pack.named.has(before.norm)) return true;
  if (here.gap === "glued" && before?.norm === "-" && before.gap === "glued" && tokens[at - 2]?.kind === "word") return true;
  if (here.gap === "glued" && before?.kind === "word" && /[a-z]$/.test(before.norm)) return true;
  const after = tokens[to];
  return starts && after?.gap === "glued" && /^[-–.)]$/.test(after.norm) && tokens[to + 1] !== undefined && tokens[to + 1]!.kind !== "number";
}

/** A sign or a leading decimal mark that belongs to the digits after it. */
function startsNumber(document: Document, at: number): boolean {
  const mark = document.tokens[at]!;
  const next = document.tokens[at + 1];
  if (mark.gap === "glued" || next?.kind !== "number") return false;
  if (next.gap !== "glued") return mark.norm === "-" && document.tokens[at + 3]?.norm === "/";
  return mark.norm === "-" || mark.norm === "−" || mark.norm === "." || mark.norm === "٫";
}

/** ".77" and "-5". A dash that opens a line is a bullet, unless nothing is counted after the number. */
function signedAt(document: Document, at: number, pack: NumberPack) {
  if (!startsNumber(document, at)) return null;
  const { tokens } = document;
  const numeral = readNumeral(document, at + 1, pack);
  if (!numeral) return null;
  const mark = tokens[at]!;
  if (mark.norm === "." || mark.norm === "٫") return Number.isInteger(numeral.value) ? { ...numeral, value: Number(`0.${tokens[at + 1]!.norm}`) } : null;
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
    if (RANK.indexOf(next.entry.rule.vague) < RANK.indexOf(rule.vague) || !RANK.includes(rule.vague) || next.entry.rule.vague === "some") break;
    ({ rule } = next.entry);
    ({ to } = next);
  }
  return { from: at, to, low: null, high: null, vague: rule.vague, form: "vague", skip: hit.cut.prefix.length, rule };
}

/** Words that may stand between a number and a hedge that trails its noun. */
const TRAIL = 4;

/** Adds hedges that stand after a number or its noun; they cover a number joined to it just before, too. */
function trailHedges(document: Document, found: readonly Pending[], pack: NumberPack): void {
  found.forEach(({ count, hedges }, i) => {
    const limit = Math.min(found[i + 1]?.count.from ?? document.tokens.length, count.to + TRAIL + 1);
    const hit = trailAt(document, count.to, limit, pack);
    if (!hit) return;
    hedges.push(hit);
    // A hedge between two numbers trails the first; it does not lead the second.
    const after = found[i + 1];
    if (after) after.hedges = after.hedges.filter((hedge) => hedge.from !== hit.from);
    const before = found[i - 1];
    if (before && hit.from > count.to && joined(document, before.count, count, pack)) before.hedges.push(hit);
  });
}

function trailAt(document: Document, from: number, limit: number, pack: NumberPack): HedgeHit | null {
  for (let at = from; at < limit && !crosses(document, at); at++) {
    const hit = pack.trails.match(document.tokens, at);
    if (hit) return { rule: hit.entry, from: at, to: hit.to };
    if (document.tokens[at]!.kind !== "word") return null;
  }
  return null;
}

/** "9 dead and 21 wounded": two numbers with one or two words and a conjunction between them. */
function joined(document: Document, a: Count, b: Count, pack: NumberPack): boolean {
  const between = document.tokens.slice(a.to, b.from);
  if (between.some((token) => token.kind !== "word" || token.gap === "line" || token.gap === "paragraph")) return false;
  const and = pack.and.has(between.at(-1)?.norm ?? "");
  return and ? between.length <= 3 : between.length <= 2 && b.skip > 0;
}

function toMention(document: Document, count: Count, hedges: readonly HedgeHit[], pack: LanguagePack): QuantityMention {
  const core = { ...spanOf(document, count, pack, count.skip), from: count.from, to: count.to };
  const adjacent = hedges.filter((hedge) => hedge.from < count.from || hedge.to <= count.to + TRAIL);
  const before = hedges.filter((hedge) => hedge.from < count.from);
  const directly = adjacent.filter((hedge) => hedge.from === count.to);
  const from = before[0]?.from ?? count.from;
  const to = directly[0]?.to ?? count.to;
  const start = before.length ? document.tokens[from]!.start : core.start;
  const end = document.tokens[to - 1]!.end;
  const why: Derivation = {
    rule: count.rule.id,
    start: core.start,
    end: core.end,
    parts: hedges.map((hedge) => ({ rule: hedge.rule.id, ...spanOf(document, hedge, pack, 0), parts: [] })),
  };
  const exact = count.low !== null && count.low === count.high ? count.low : null;
  const value = { ...bounded(count, hedges), core, exact, form: count.form };
  return { kind: "quantity", start, end, from, to, value, why };
}

function spanOf(document: Document, { from, to }: TokenRange, pack: LanguagePack, skip: number): Span {
  const first = document.tokens[from]!;
  const offset = skip === 0 ? 0 : originalOffset(document.text.slice(first.start, first.end), skip, pack.spelling);
  return { start: first.start + offset, end: document.tokens[to - 1]!.end };
}

/** A count under its hedges (codebook.md, "min, max"). Bounds next to a vague word add nothing. */
function bounded({ low, high, vague }: Count, hedges: readonly HedgeHit[]): Quantity {
  let quantity: Quantity = { min: low, max: high, approx: false, vague };
  if (low === null || high === null) return quantity;
  for (const { rule } of hedges) quantity = apply(rule.bound, quantity, low, high);
  return quantity;
}

function apply(bound: Bound, quantity: Quantity, low: number, high: number): Quantity {
  const step = (n: number) => (Number.isInteger(n) ? 1 : 0);
  switch (bound) {
    case "more":
      return { ...quantity, min: low + step(low), max: null };
    case "least":
      return { ...quantity, min: low, max: null };
    case "less":
      return { ...quantity, min: null, max: high - step(high) };
    case "most":
      return { ...quantity, min: null, max: high };
    case "about":
      return { ...quantity, approx: true };
  }
}
