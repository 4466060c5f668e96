/** Report → reading: one pass from text over mentions and statements to figures. Pure; any text is legal input. */
import type { LanguagePack } from "../lang/pack.ts";
import { findMentions } from "../mentions/mentions.ts";
import { makeDocument } from "../text/document.ts";
import type { Reading, Report, Span } from "../types.ts";
import { assembleFigures } from "./figures/assemble.ts";
import { findStatements } from "./statements/statements.ts";

/** Reads one report with the pack of its language. `report.publishedAt` is what "today" means in it. */
export function readReport(report: Report, pack: LanguagePack): Reading {
  const document = makeDocument(report, pack);
  const mentions = findMentions(document, pack);
  const statements = findStatements(document, mentions, pack);
  return { report, statements, figures: assembleFigures(document, mentions, statements, pack), diagnostics: [] };
}

/** One reading of a report whose languages were read one by one, in the order of its text. */
export function joinReadings(report: Report, readings: readonly Reading[]): Reading {
  if (readings.length === 1) return readings[0]!;
  const inOrder = (a: Span, b: Span) => a.start - b.start || a.end - b.end;
  const read = readings.flatMap(({ figures }) => figures.map((figure) => ({ figure, among: figures })));
  read.sort((a, b) => inOrder(a.figure, b.figure));
  const place = new Map(read.map(({ figure }, i) => [figure, i]));
  return {
    report,
    statements: readings.flatMap(({ statements }) => statements).sort(inOrder),
    figures: read.map(({ figure, among }) =>
      figure.partOf === null ? figure : { ...figure, partOf: place.get(among[figure.partOf]!)! },
    ),
    diagnostics: readings.flatMap(({ diagnostics }) => diagnostics),
  };
}
