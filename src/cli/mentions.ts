/** `isnad mentions`: what the reader sees before it attributes anything. */
import { Command, Option } from "commander";
import type { MentionKind } from "../index.ts";
import { formatOption, workersOption } from "./options.ts";
import { print } from "./output.ts";
import { run } from "./run.ts";

const KINDS: readonly MentionKind[] = ["quantity", "date", "actor", "place"];

type Options = { readonly kind?: MentionKind; readonly format: "table" | "ndjson"; readonly workers?: number };

export const mentionsCommand = new Command("mentions")
  .description("list quantities, dates, actors and places as the reader sees them")
  .argument("<path...>", "files, folders, or - for NDJSON on standard input")
  .addOption(new Option("--kind <kind>", "only these").choices(KINDS))
  .addOption(formatOption("table", "ndjson"))
  .addOption(workersOption())
  .action(async (paths: string[], { kind, format, ...options }: Options) => {
    const task = { make: "mentions", kinds: kind ? [kind] : KINDS, table: format === "table" } as const;
    process.exitCode = await run(paths, task, (result) => print(result.text), options);
  });
