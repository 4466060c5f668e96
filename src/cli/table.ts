/**
 * A reading for people at a terminal: a block a report, two lines a figure. What is ASCII stands first and words of the
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
    ...(figures.length === 0 ? [paint("dim", "  no figures")] : figures.flatMap((figure) => figureRows(figure, paint))),
    "",
    "",
  ].join("\n");
}

function figureRows(figure: Figure, paint: Paint): string[] {
  const marks = [figure.group.class, figure.modality === "asserted" ? "" : figure.modality, figure.partOf === null ? "" : "part"];
  const when = figure.when === null ? "" : figure.when.start === figure.when.end ? figure.when.start : `${figure.when.start}..${figure.when.end}`;
  const chain = [...figure.chain].map((link) => link.name).join(" ← ");
  return [
    `  ${paint("cyan", figure.effect.padEnd(11))} ${paint("bold", countLabel(figure).padEnd(10))} ${marks.filter(Boolean).join(" ").padEnd(20)} ${when.padEnd(12)}${chain === "" ? "its own voice" : `← ${chain}`}`,
    `${" ".repeat(14)}${paint("dim", cut(figure.quote.replace(/\s+/g, " "), 150))}`,
  ];
}

/** `text` at most `most` characters long, an ellipsis in place of the rest. */
export const cut = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`);
