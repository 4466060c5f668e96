/** One item of input → what a command wants of it. The same function runs in the main thread and in workers. */
import {
  type Diagnostic,
  findMentions,
  type Item,
  type MentionKind,
  makeDocument,
  makeReader,
  type Opened,
  openItem,
  packFor,
  type Reader,
  type Reading,
  readReport,
} from "../index.ts";
import { mentionsLine, readingLine } from "./lines.ts";
import { readingBlock } from "./table.ts";

/** `text`: what is printed. `readings`: for a ledger, which needs all of them at once. */
export type Task =
  | { readonly make: "lines" | "table" | "readings"; readonly why?: boolean; readonly colour?: boolean }
  | { readonly make: "mentions"; readonly kinds: readonly MentionKind[]; readonly table: boolean };

export type Result = {
  readonly text: string;
  readonly readings: readonly Reading[];
  readonly diagnostics: readonly Diagnostic[];
  readonly reports: number;
  readonly figures: number;
};

export const NO_RESULT: Result = { text: "", readings: [], diagnostics: [], reports: 0, figures: 0 };

let reader: Promise<Reader> | undefined;

export async function work(item: Item, task: Task): Promise<Result> {
  reader ??= makeReader();
  const opened = await openItem(item, await reader);
  return opened.map((one) => workOne(one, task)).reduce(join, NO_RESULT);
}

function workOne({ report, diagnostics }: Opened, task: Task): Result {
  if (report === null) return { ...NO_RESULT, diagnostics };
  try {
    if (task.make === "mentions") {
      const pack = packFor(report.text, report.language);
      const text = mentionsLine(report, findMentions(makeDocument(report, pack), pack), task);
      return { ...NO_RESULT, text, diagnostics, reports: 1 };
    }
    const read = readReport(report);
    const reading: Reading = { ...read, diagnostics: [...diagnostics, ...read.diagnostics] };
    const count = { diagnostics, reports: 1, figures: reading.figures.length };
    if (task.make === "readings") return { ...NO_RESULT, ...count, readings: [reading] };
    return {
      ...NO_RESULT,
      ...count,
      text: task.make === "lines" ? readingLine(reading, task.why) : readingBlock(reading, task.colour),
    };
  } catch (error) {
    // Stages take any text; should one fail all the same, the other reports are still delivered.
    const message = `report "${report.id}" could not be read: ${String((error as Error).stack ?? error)
      .split("\n", 2)
      .join("")}`;
    const failure: Diagnostic = {
      code: "internal",
      severity: "error",
      message,
      ...(report.file === null ? {} : { file: report.file }),
    };
    return { ...NO_RESULT, diagnostics: [...diagnostics, failure] };
  }
}

const join = (a: Result, b: Result): Result => ({
  text: a.text + b.text,
  readings: a.readings.length === 0 ? b.readings : [...a.readings, ...b.readings],
  diagnostics: b.diagnostics.length === 0 ? a.diagnostics : [...a.diagnostics, ...b.diagnostics],
  reports: a.reports + b.reports,
  figures: a.figures + b.figures,
});
