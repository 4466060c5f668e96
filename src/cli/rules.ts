/** `isnad rules`: every rule with the sentence that says what it holds; `--unused PATH…` lists those that no report needed. */
import { Command } from "commander";
import { type Derivation, describedRules } from "../index.ts";
import { type RuleLanguage, ruleLanguageOption } from "./options.ts";
import { print } from "./output.ts";
import { run } from "./run.ts";

export const rulesCommand = new Command("rules")
  .description("list the rules with what each holds")
  .option("--unused <path...>", "only those that fire on none of these reports")
  .addOption(ruleLanguageOption())
  .action(async ({ unused, lang }: { unused?: string[]; lang: RuleLanguage }) => {
    const fired = new Set<string>();
    if (unused)
      process.exitCode = await run(unused, { make: "readings" }, ({ readings }) => {
        for (const { figures, statements } of readings)
          for (const { why } of [...figures, ...statements]) collect(why, fired);
      });
    for (const { id, says } of describedRules()) if (!fired.has(id)) await print(`${id.padEnd(44)} ${says[lang]}\n`);
  });

function collect(why: Derivation, into: Set<string>): void {
  into.add(why.rule);
  for (const part of why.parts) collect(part, into);
}
