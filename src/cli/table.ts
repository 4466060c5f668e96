/**
 * A reading for people at a terminal: a block a report, a line a figure and their clause beneath. What is ASCII stands first and words of the
 * report last, one language a line, so that right-to-left words shuffle nothing.
 */
import { styleText } from "node:util";
import { countLabel, type Figure, type Reading } from "../index.ts";

type Style = Parameters<typeof styleText>[0];
export type Paint = (style: Style, text: string) => string;
export const painter =
  (colour: boolean): Paint =>
  (style, text) =>
    colour ? styleText(style, text) : text;

export function readingBlock({ report, figures, diagnostics }: Reading, colour = false): string {
  const paint = painter(colour);
  const known = [report.publishedAt ?? "no date", report.language ?? "no language", report.outlet ?? "no outlet"];
  const inferred = report.inferred.length === 0 ? "" : `  (inferred: ${report.inferred.join(", ")})`;
  return [
    `${paint("bold", report.id)}  ${known.join(" · ")}${paint("dim", inferred)}`,
    ...(report.title === null ? [] : [`  ${report.title}`]),
    ...diagnostics.map((one) => `  ${paint("yellow", "!")} ${one.message}`),
    ...(figures.length === 0
      ? [paint("dim", "  no figures")]
      : byQuote(figures).flatMap((together) => quoteRows(together, paint))),
    "",
    "",
  ].join("\n");
}

/** Neighbours that one clause carries. */
function byQuote(figures: readonly Figure[]): Figure[][] {
  const groups: Figure[][] = [];
  for (const figure of figures) {
    const last = groups.at(-1);
    if (last && last[0]!.quote === figure.quote) last.push(figure);
    else groups.push([figure]);
  }
  return groups;
}

/** A line a figure, then their clause. */
function quoteRows(figures: readonly Figure[], paint: Paint): string[] {
  return [
    ...figures.map((figure) => figureRow(figure, paint)),
    `    ${paint("dim", cut(figures[0]!.quote.replace(/\s+/g, " "), 160))}`,
  ];
}

function figureRow({ effect, group, modality, partOf, when, chain, ...count }: Figure, paint: Paint): string {
  const marks = [group.class, modality === "asserted" ? "" : modality, partOf === null ? "" : "(part)"]
    .filter(Boolean)
    .join(" ");
  const days = when === null ? "" : when.start === when.end ? when.start : `${when.start}..${when.end}`;
  const voice = chain.length === 0 ? "(its own voice)" : chain.map((link) => `← ${link.name}`).join(" ");
  return `  ${paint("cyan", effect.padEnd(11))} ${paint("bold", countLabel(count).padEnd(12))} ${marks.padEnd(18)} ${days.padEnd(22)} ${voice}`;
}

/** `text` at most `most` characters long, an ellipsis in place of the rest. */
export const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
