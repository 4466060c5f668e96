/** `isnad why-not RULE TEXT`: how far a rule came in a text, and where it stopped. */
import { Command } from "commander";
import { furthestMatch, makeDocument, type PatternRule, packFor, packs, rulesOf } from "../index.ts";
import { givenText } from "./given-text.ts";
import { print } from "./output.ts";
import { WRONG_USAGE } from "./run.ts";

export const whyNotCommand = new Command("why-not")
  .description("show where a rule stops in a text")
  .argument("<rule>", "its id, as `isnad rules` lists it")
  .argument("<text...>", "a text, or - for standard input")
  .action(async (id: string, words: string[]) => {
    const report = await givenText(words);
    const pack = packFor(report.text, report.language);
    const rule = rulesOf(pack).find((one) => one.id === id);
    if (!rule) {
      const near = packs.flatMap(rulesOf).filter((one) => one.id.includes(id.split(".").at(-1)!));
      process.stderr.write(
        `isnad: no rule "${id}" for this text's language${near.length === 0 ? "" : `; did you mean ${near.map((one) => one.id).join(", ")}?`}\n`,
      );
      process.exitCode = WRONG_USAGE;
      return;
    }
    await print(`${rule.id}: ${rule.says}\n`);
    if (!("pattern" in rule)) {
      await print("This rule has no pattern of steps: `isnad explain` shows whether it fired.\n");
      return;
    }
    const document = makeDocument(report, pack);
    const { steps, from, to, made } = furthestMatch(rule as PatternRule<unknown>, document);
    const read = from < to ? document.text.slice(document.tokens[from]!.start, document.tokens[to - 1]!.end) : "";
    const stopped = document.tokens[to];
    const total = (rule as PatternRule<unknown>).pattern.length;
    if (made) await print(`It fires on | ${read}\n`);
    else if (steps === total) await print(`All ${total} steps match, then the rule rejects | ${read}\n`);
    else
      await print(
        `${steps} of ${total} steps match | ${read}\nstopped at | ${stopped ? document.text.slice(stopped.start, stopped.end) : "(end of the text)"}\n`,
      );
  });
