/** Readings and mentions as lines of JSON (contract.md), and mentions as a table. */
import {
  countLabel,
  type Figure,
  type Link,
  type Mention,
  type MentionKind,
  type Mentions,
  type Reading,
  type Report,
  type Statement,
} from "../index.ts";

/** A line of `isnad read --format ndjson`; `why` adds the derivations, which are larger than all the rest. */
export function readingLine({ report, statements, figures, diagnostics }: Reading, why = false): string {
  return `${JSON.stringify({
    report,
    statements: statements.map((statement) => statementFields(statement, why)),
    figures: figures.map((figure) => figureFields(figure, why)),
    diagnostics,
  })}\n`;
}

const statementFields = ({ start, end, chain, form, why }: Statement, withWhy: boolean) => ({
  start,
  end,
  chain: chain.map(linkFields),
  form,
  ...(withWhy ? { why } : {}),
});

const linkFields = ({ name, start, end, cue, stance, hedged, names }: Link) => ({
  name,
  start,
  end,
  cue,
  stance,
  hedged,
  names,
});

export function figureFields(figure: Figure, withWhy: boolean) {
  const {
    start,
    end,
    quote,
    effect,
    min,
    max,
    approx,
    vague,
    exclusive,
    group,
    chain,
    origin,
    relays,
    modality,
    when,
    place,
    rule,
    partOf,
    why,
  } = figure;
  return {
    ...{
      start,
      end,
      quote,
      effect,
      min,
      max,
      approx,
      vague,
      exclusive,
      group,
      origin,
      relays,
      modality,
      when,
      place,
      rule,
      partOf,
    },
    chain: chain.map(linkFields),
    ...(withWhy ? { why } : {}),
  };
}

export type MentionsForm = { readonly kinds: readonly MentionKind[]; readonly table: boolean };

/** What a report speaks of, in the order of the text; a place's own kind is its `type`, since `kind` says "place". */
export function mentionsLine(report: Report, found: Mentions, { kinds, table }: MentionsForm): string {
  const mentions = kinds
    .flatMap((kind): readonly Mention[] => found[kind])
    .sort((a, b) => a.start - b.start || a.end - b.end);
  if (table) return `${report.id}\n${mentions.map((mention) => mentionRow(mention, report.text)).join("")}\n`;
  return `${JSON.stringify({ id: report.id, mentions: mentions.map(mentionFields) })}\n`;
}

function mentionFields({ start, end, kind, value, why }: Mention) {
  if (kind === "place") {
    const { kind: type, ...place } = value as Mention<"place">["value"];
    return { start, end, kind, ...place, type, rule: why.rule };
  }
  if (kind === "quantity") {
    const { min, max, approx, vague, exclusive, exact, form, core } = value as Mention<"quantity">["value"];
    return {
      start,
      end,
      kind,
      min,
      max,
      approx,
      vague,
      exclusive,
      exact,
      form,
      core: { start: core.start, end: core.end },
      rule: why.rule,
    };
  }
  return { start, end, kind, ...(value as Mention<"date" | "actor">["value"]), rule: why.rule };
}

function mentionRow(mention: Mention, text: string): string {
  const words = text.slice(mention.start, mention.end).replace(/\s+/g, " ");
  return `  ${`${mention.start}..${mention.end}`.padEnd(12)}${mention.kind.padEnd(10)}${mentionLabel(mention).padEnd(30)} ${words}\n`;
}

function mentionLabel({ kind, value }: Mention): string {
  if (kind === "quantity") return countLabel(value as Mention<"quantity">["value"]);
  if (kind === "date") return (value as Mention<"date">["value"]).timex;
  if (kind === "actor")
    return `${(value as Mention<"actor">["value"]).role} ${(value as Mention<"actor">["value"]).key ?? ""}`.trim();
  return `${(value as Mention<"place">["value"]).kind} ${(value as Mention<"place">["value"]).key ?? ""}`.trim();
}
