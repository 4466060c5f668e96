/** `isnad explain`: the tree of reasons behind every figure of a text. */
import { Command } from "commander";
import { describer, explain, readReport, renderRules, renderTrees } from "../index.ts";
import { givenText } from "./given-text.ts";
import { formatOption, publishedOption, type RuleLanguage, ruleLanguageOption } from "./options.ts";
import { print } from "./output.ts";

type Options = { readonly format: "tree" | "json"; readonly published?: string; readonly lang: RuleLanguage };

export const explainCommand = new Command("explain")
  .description("show the tree of reasons behind every figure in a text")
  .argument("<text...>", "a sentence or more, or - for standard input")
  .addOption(formatOption("tree", "json"))
  .addOption(publishedOption())
  .addOption(ruleLanguageOption())
  .action(async (words: string[], { format, published, lang }: Options) => {
    const report = await givenText(words, published);
    const says = describer();
    const trees = explain(readReport(report), (rule) => says(rule)?.[lang] ?? null);
    if (format === "json") await print(`${JSON.stringify(trees, null, 2)}\n`);
    else await print(trees.length === 0 ? "No figure found.\n" : `${renderTrees(trees)}\n\n${renderRules(trees)}\n`);
  });
