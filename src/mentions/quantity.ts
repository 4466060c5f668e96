/**
 * Document → quantities: numbers in digits and words, vague words, ranges, each with the hedges that bound it.
 * A hedge belongs to the number next to it ("more than 80 dead and 120 wounded": 81 and more, exactly 120); one that
 * trails its noun may cover two joined numbers ("9 dead and 21 wounded at least").
 */

import type { LanguagePack } from "../lang/pack.ts";
import { originalOffset } from "../text/fold.ts";
import { PAIRED_QUOTES } from "../text/sentence.ts";
import type { Derivation, Document, Mention, Quantity, Span, TokenRange } from "../types.ts";
import { type Count, countAt, crosses, startsNumber } from "./quantity-count.ts";
import { readNumeral } from "./quantity-numeral.ts";
import type { Bound, HedgeRule, NumberPack, Opening } from "./quantity-pack.ts";

type QuantityMention = Mention<"quantity">;

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
    const opens = token.kind === "word" ? numbers.opens(token.word) : null;
    const begins =
      token.kind === "number" ||
      (token.kind === "mark" ? startsNumber(document, at) : mayBegin(document, at, opens, numbers));
    if (!begins) {
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

/** False for most words that may lead a number, such as "in" and "on": no lead and no numeral begins there. */
function mayBegin({ tokens }: Document, at: number, opens: Opening | null, pack: NumberPack): boolean {
  if (opens === null) return false;
  if (opens.numeral || (opens.lead && pack.leads.match(tokens, at) !== null)) return true;
  const next = tokens[at + 1];
  if (tokens[at]!.norm !== pack.ratio || next === undefined) return false;
  return next.kind === "number" || pack.opens(next.word)?.word === true;
}

type Found = { readonly count: Count; readonly hedges: HedgeHit[]; readonly to: number };

/** Hedges that one number may have: "estimated at about". */
const MOST_HEDGES = 3;

/** What starts at a token: hedges and a count; or an idiom to step over. */
function quantityAt(
  document: Document,
  at: number,
  pack: NumberPack,
  lead: boolean,
): Found | { readonly to: number } | null {
  const hedges: HedgeHit[] = [];
  let from = at;
  while (lead && hedges.length < MOST_HEDGES) {
    const hit = pack.leads.match(document.tokens, from);
    if (!hit || (hedges.length > 0 && hit.cut.prefix.includes(pack.andClitic || "\0"))) break;
    if (hit.entry.kind === "idiom") return hedges.length ? null : { to: hit.to };
    const rule = hit.entry.kind === "hedge" ? hit.entry.rule : hit.entry.kind === "vague" ? hit.entry.hedge : null;
    // "some 50" is about fifty; "some" by itself is vague.
    if (!rule || (hit.entry.kind === "vague" && !readNumeral(document, hit.to, pack))) break;
    hedges.push({ rule, from, to: hit.to });
    from = hit.to;
    if (crosses(document, from)) return null;
    if (!pack.opens(document.tokens[from]!.word)?.lead) break;
  }
  if (hedges.length && joinsBack(document.tokens[from]?.norm ?? "", pack)) return null;
  if (hedges.length && pack.fillers.has(document.tokens[from]?.norm ?? "")) {
    from++;
    // A dash for the tatweel that joins the article to digits: "ال - 60".
    if (document.tokens[from]?.norm === "-") from++;
  }
  const marked = hedges.length > 0 && document.tokens[from]?.kind === "mark";
  const count = countAt(document, marked ? from + 1 : from, pack);
  // "more than (50) wounded"
  if (count && !(marked && !isBetweenMarks(document, count))) return { count, hedges, to: count.to };
  // A hedge that bounds nothing is stepped over: the "most" of "at most" counts no one.
  const last = hedges.at(-1);
  return last ? { to: last.to } : null;
}

/** The marks that a number may stand between alone, by the one that opens them. */
const AROUND = new Map([...PAIRED_QUOTES, ['"', '"'], ["(", ")"], ["[", "]"]]);

const isBetweenMarks = ({ tokens }: Document, { from, to }: Count) =>
  tokens[to] !== undefined && AROUND.get(tokens[from - 1]!.norm) === tokens[to]!.norm;

/** "على الأقل واثنان": a number with its own "and" is not the one that the hedge before it bounds. */
const joinsBack = (norm: string, pack: NumberPack) =>
  pack.andClitic !== "" &&
  norm.startsWith(pack.andClitic) &&
  pack.words.lookup(norm)[0]?.prefix.startsWith(pack.andClitic) === true;

/** Words that may stand between a number and a hedge that trails its noun. */
const TRAIL = 4;

/** Adds hedges that stand after a number or its noun; they cover a number joined to it just before, too. */
function trailHedges(document: Document, found: readonly Pending[], pack: NumberPack): void {
  found.forEach(({ count, hedges }, i) => {
    const limit = Math.min(found[i + 1]?.count.from ?? document.tokens.length, count.to + TRAIL + 1);
    const hit = trailAt(document, count.to, limit, pack);
    if (!hit || (pack.hedgesLead && hit.to === found[i + 1]?.count.from)) return;
    hedges.push(hit);
    // A hedge between two numbers trails the first; it does not lead the second.
    const after = found[i + 1];
    if (after) after.hedges = after.hedges.filter((hedge) => hedge.from >= hit.to);
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
  const span = spanOf(document, count, pack, count.skip);
  const core = { start: span.start, end: span.end, from: count.from, to: count.to };
  let { from, to } = count;
  // The first hedge before the count and the first right behind it belong to its span.
  for (const hedge of hedges) {
    if (hedge.from < count.from && from === count.from) from = hedge.from;
    else if (hedge.from === count.to && to === count.to && hedge.to <= count.to + TRAIL) to = hedge.to;
  }
  const start = from < count.from ? document.tokens[from]!.start : core.start;
  const end = document.tokens[to - 1]!.end;
  const why: Derivation = {
    rule: count.rule.id,
    start: core.start,
    end: core.end,
    parts: hedges.map((hedge) => {
      const { start, end } = spanOf(document, hedge, pack, 0);
      return { rule: hedge.rule.id, start, end, parts: [] };
    }),
  };
  const exact = count.low !== null && count.low === count.high ? count.low : null;
  const { min, max, approx, vague, exclusive } = bounded(count, hedges);
  const value = { min, max, approx, vague, exclusive, core, exact, form: count.form };
  return { kind: "quantity", start, end, from, to, value, why };
}

function spanOf(document: Document, { from, to }: TokenRange, pack: LanguagePack, skip: number): Span {
  const first = document.tokens[from]!;
  const offset = skip === 0 ? 0 : originalOffset(document.text.slice(first.start, first.end), skip, pack.spelling);
  return { start: first.start + offset, end: document.tokens[to - 1]!.end };
}

/** A count under its hedges (METHOD.md, section 2). Bounds next to a vague word add nothing. */
function bounded({ low, high, vague }: Count, hedges: readonly HedgeHit[]): Quantity {
  let quantity: Quantity = { min: low, max: high, approx: false, vague };
  if (low === null || high === null) return quantity;
  for (const { rule } of hedges) quantity = apply(rule.bound, quantity, low, high);
  return quantity;
}

function apply(bound: Bound, { min, max, approx, vague, exclusive }: Quantity, low: number, high: number): Quantity {
  switch (bound) {
    case "more":
      return Number.isInteger(low)
        ? { min: low + 1, max: null, approx, vague, exclusive: true }
        : { min: low, max: null, approx, vague };
    case "least":
      return { min: low, max: null, approx, vague };
    case "less":
      return Number.isInteger(high)
        ? { min: null, max: high - 1, approx, vague, exclusive: true }
        : { min: null, max: high, approx, vague };
    case "most":
      return { min: null, max: high, approx, vague };
    case "about":
      return { min, max, approx: true, vague, exclusive };
  }
}
