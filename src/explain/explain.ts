/**
 * A reading → the tree of reasons behind each of its figures, as plain data: the claim, who carries it, the rules that
 * read it, and the words that they were read from. `text.ts` and `html.ts` draw it; as JSON it is already what it is.
 */

import type { Derivation, Figure, Link, Reading, Span } from "../types.ts";
import { countLabel } from "./count.ts";

export type ReasonNode = {
  /** What kind of reason: "figure", "group", "chain", "link", or the area of the rule ("number", "casualty", …). */
  readonly what: string;
  /** What it says, in ASCII where it is ours ("killed >= 120"); "" when the rule says it all. */
  readonly value: string;
  /** Id of the rule that made it, and its sentence where the caller gave the rules; null for what no rule made. */
  readonly rule: string | null;
  readonly says: string | null;
  /** Where the words stand in `report.text`; null for what the text leaves out. */
  readonly span: Span | null;
  readonly words: string;
  readonly parts: readonly ReasonNode[];
};

/** Gives the sentence of a rule, or null for an unknown one. */
export type SaysOf = (rule: string) => string | null;

/** One tree a figure, in the order of the text. */
export function explain(reading: Reading, says: SaysOf = () => null): readonly ReasonNode[] {
  return reading.figures.map((figure) => explainFigure(figure, reading, says));
}

/** What `explainFigure` needs of a reading; a ledger, which keeps no statements, gives none. */
export type Surroundings = Pick<Reading, "statements"> & {
  readonly report: { readonly text: string; readonly outlet: string | null };
  /** The report's figures, to which `partOf` points. */
  readonly figures: readonly Figure[];
};

export function explainFigure(figure: Figure, reading: Surroundings, says: SaysOf = () => null): ReasonNode {
  const { text } = reading.report;
  const derived = (why: Derivation) => derivationNode(why, text, says);
  const { carried, own } = sortParts(figure.why.parts);
  const statement = reading.statements.find((one) => carries(one, figure));
  const chain: ReasonNode = {
    ...plain("chain", chainLabel(figure, reading), null, text),
    parts: [
      ...(statement ? [statement.why] : carried).map(derived),
      ...figure.chain.map((link) => linkNode(link, text)),
    ],
  };
  const { group, when, place } = figure;
  const whole = figure.partOf === null ? undefined : reading.figures[figure.partOf];
  return {
    ...plain("figure", label(figure), figure, text, figure.quote),
    rule: figure.why.rule,
    says: says(figure.why.rule),
    parts: [
      ...own.map(derived),
      ...(group.span ? [plain("group", group.class, group.span, text)] : []),
      chain,
      ...(when ? [plain("when", range(when.start, when.end), null, text)] : []),
      ...(place ? [plain("where", place.key ?? place.kind, null, text, place.name)] : []),
      ...(whole ? [plain("part of", label(whole), whole, text)] : []),
    ],
  };
}

/** The figure's own reasons, without those that the tree shows under the chain and the group. */
function sortParts(parts: readonly Derivation[]): { own: readonly Derivation[]; carried: readonly Derivation[] } {
  const carried = parts.filter((part) => areaOf(part.rule) === "attribution");
  return { own: parts.filter((part) => !carried.includes(part) && areaOf(part.rule) !== "group"), carried };
}

/** "ar.number.at-least" → "number"; a rule of no language, "effect.killed", → "effect". */
const areaOf = (rule: string): string => rule.split(".").at(rule.split(".").length > 2 ? 1 : 0)!;

const carries = (statement: Reading["statements"][number], figure: Figure): boolean =>
  figure.chain.length > 0 &&
  statement.start <= figure.start &&
  figure.end <= statement.end &&
  statement.chain.at(-1)?.name === figure.chain.at(-1)?.name;

function derivationNode(why: Derivation, text: string, says: SaysOf): ReasonNode {
  return {
    what: areaOf(why.rule),
    value: "",
    rule: why.rule,
    says: says(why.rule),
    span: { start: why.start, end: why.end },
    words: text.slice(why.start, why.end),
    parts: why.parts.map((part) => derivationNode(part, text, says)),
  };
}

const linkNode = (link: Link, text: string): ReasonNode =>
  plain("link", [link.stance, link.hedged ? "hedged" : ""].filter(Boolean).join(" "), link, text);

/** A reason that no rule made: it follows from the reasons beside it. */
const plain = (what: string, value: string, span: Span | null, text: string, words?: string): ReasonNode => ({
  what,
  value,
  rule: null,
  says: null,
  span: span && { start: span.start, end: span.end },
  words: words ?? (span ? text.slice(span.start, span.end) : ""),
  parts: [],
});

const label = (figure: Figure): string =>
  [figure.effect, countLabel(figure), figure.modality === "asserted" ? "" : `(${figure.modality})`]
    .filter(Boolean)
    .join(" ");

/** From the outlet to the origin: what the reader holds in hand comes first. */
const chainLabel = (figure: Figure, { report }: Surroundings): string =>
  [report.outlet ?? "this report", ...figure.chain.map((link) => link.name)].join(" <- ");

const range = (start: string, end: string): string => (start === end ? start : `${start}..${end}`);
