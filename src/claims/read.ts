/** Report → reading: one pass from text over mentions and statements to figures. Pure; any text is legal input. */
import type { LanguagePack } from "../lang/pack.ts";
import { findMentions } from "../mentions/mentions.ts";
import { makeDocument } from "../text/document.ts";
import type { Reading, Report } from "../types.ts";
import { assembleFigures } from "./figures/assemble.ts";
import { findStatements } from "./statements/statements.ts";

/** Reads one report with the pack of its language. `report.publishedAt` is what "today" means in it. */
export function readReport(report: Report, pack: LanguagePack): Reading {
  const document = makeDocument(report, pack);
  const mentions = findMentions(document, pack);
  const statements = findStatements(document, mentions, pack);
  return { report, statements, figures: assembleFigures(document, mentions, statements, pack), diagnostics: [] };
}
