#!/usr/bin/env node
/** The command line: `isnad --help`. Commands are thin; the work is behind src/index.ts and run.ts. */
import { Command, CommanderError } from "commander";
import { version } from "../version.ts";
import { explainCommand } from "./explain.ts";
import { ledgerCommand } from "./ledger.ts";
import { mentionsCommand } from "./mentions.ts";
import { OutputClosed } from "./output.ts";
import { readCommand } from "./read.ts";
import { rebuildCommand } from "./rebuild.ts";
import { rulesCommand } from "./rules.ts";
import { WRONG_USAGE } from "./run.ts";
import { serveCommand } from "./serve.ts";
import { tokensCommand } from "./tokens.ts";
import { whyNotCommand } from "./why-not.ts";

const HELP = `
A PATH is a file, a folder (walked), or - (NDJSON on standard input): .txt .md .html .htm, a report each;
.ndjson .jsonl, a report a line; reports.csv in a folder describes its files.

Exit codes: 0 all read; 1 some inputs could not be read, or not wholly (each named on standard error with a
reason, the rest is delivered); 2 wrong usage.`;

const program = new Command("isnad")
  .description(
    "Reads reports of violent events and builds the sourced ledger: every figure with its words, who says it through whom, and how the accounts agree or differ. Offline; reported, never verified.",
  )
  .version(version)
  .addHelpText("after", HELP);

const commands = [
  readCommand,
  ledgerCommand,
  mentionsCommand,
  explainCommand,
  whyNotCommand,
  tokensCommand,
  rulesCommand,
  serveCommand,
  rebuildCommand,
];
for (const command of commands) program.addCommand(command);
for (const command of [program, ...commands]) command.exitOverride().showHelpAfterError("(isnad --help tells more)");

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : WRONG_USAGE;
  else if (!(error instanceof OutputClosed)) {
    process.stderr.write(`isnad: ${(error as Error).message}\n`);
    process.exitCode = 1;
  }
}
