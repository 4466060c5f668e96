/** `isnad read`: reports → figures and statements, a line a report for programs or a block a report for people. */
import { Command } from "commander";
import { formatOption, workersOption } from "./options.ts";
import { print } from "./output.ts";
import { run } from "./run.ts";
import { count } from "./summary.ts";

type Options = { readonly format: "table" | "ndjson"; readonly workers?: number; readonly why?: boolean };

export const readCommand = new Command("read")
  .description("read reports: figures with their words, and who says them through whom")
  .argument("<path...>", "files, folders, or - for NDJSON on standard input")
  .addOption(formatOption("table", "ndjson"))
  .option("--why", "with --format ndjson: add the rules behind every value")
  .addOption(workersOption())
  .action(async (paths: string[], { format, why, ...options }: Options) => {
    const task =
      format === "ndjson"
        ? ({ make: "lines", why: why ?? false } as const)
        : ({ make: "table", colour: process.stdout.hasColors?.() ?? false } as const);
    let reports = 0;
    let figures = 0;
    process.exitCode = await run(
      paths,
      task,
      async (result) => {
        reports += result.reports;
        figures += result.figures;
        await print(result.text);
      },
      options,
    );
    if (format === "table")
      await print(`${count(reports, "report")}, ${count(figures, "figure")}. Reported, not verified.\n`);
  });
