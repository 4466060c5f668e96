/** `isnad ledger`: reports → events, questions and findings, as files, with the summary that a person wants first. */
import { createWriteStream } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Command, Option } from "commander";
import { figuresCsv, findingsCsv } from "../export/csv.ts";
import { ledgerJson } from "../export/ledger-json.ts";
import {
  COMMAND_LINE_LANGUAGE,
  type Ledger,
  type Localized,
  ledgerMessages,
  lineUp,
  POLICIES,
  type PolicyName,
  type Reading,
  renderDossier,
} from "../index.ts";
import { distinctIds } from "./distinct.ts";
import { workersOption } from "./options.ts";
import { print } from "./output.ts";
import { run } from "./run.ts";
import { renderSummary } from "./summary.ts";

type Options = {
  readonly out: string;
  readonly format?: "json";
  readonly policy?: PolicyName;
  readonly language: keyof Localized;
  readonly workers?: number;
};

export const ledgerCommand = new Command("ledger")
  .description("line up the reports of each event: questions, low and high, who agrees, repeats, revises, conflicts")
  .argument("<path...>", "files, folders, or - for NDJSON on standard input")
  .option("-o, --out <folder>", "folder for ledger.json, figures.csv, findings.csv and dossier.html", "out")
  .addOption(new Option("--format <format>", "print the ledger instead of writing files").choices(["json"]))
  .addOption(new Option("--policy <name>", "rule for low, high and best").choices(POLICIES))
  .addOption(
    new Option("--language <code>", "language of the labels")
      .choices(Object.keys(ledgerMessages))
      .default(COMMAND_LINE_LANGUAGE),
  )
  .addOption(workersOption())
  .action(async (paths: string[], { out, format, policy, language, ...options }: Options) => {
    const readings: Reading[] = [];
    process.exitCode = await run(paths, { make: "readings" }, (result) => void readings.push(...result.readings), {
      ...options,
      ...(format ? {} : { except: out }),
    });
    const ledger = lineUp(distinctIds(readings), policy);
    if (format === "json") {
      for (const piece of ledgerJson(ledger)) await print(piece);
      return;
    }
    await writeFiles(ledger, out);
    await print(renderSummary(ledger, { language, colour: process.stdout.hasColors?.() ?? false }));
    await print(
      `\nDossier:   ${join(out, "dossier.html")}  (open it in a browser; it needs no network and prints well)\n`,
    );
    await print(
      `Tables:    ${["figures.csv", "findings.csv", "ledger.json"].map((name) => join(out, name)).join("  ")}\n`,
    );
    await print(`Workbench: npx isnad serve ${paths.filter((path) => path !== "-").join(" ")}\n`);
  });

async function writeFiles(ledger: Ledger, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await Promise.all([
    pipeline(Readable.from(ledgerJson(ledger)), createWriteStream(join(folder, "ledger.json"))),
    writeFile(join(folder, "figures.csv"), figuresCsv(ledger)),
    writeFile(join(folder, "findings.csv"), findingsCsv(ledger)),
    writeFile(join(folder, "dossier.html"), renderDossier(ledger)),
  ]);
}
