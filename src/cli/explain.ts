/** `isnad explain`: the tree of reasons behind every figure of a text. */
import { Command } from "commander";
import { explain, packFor, readReport, renderTrees, rulesOf } from "../index.ts";
import { givenText } from "./given-text.ts";
import { formatOption, publishedOption } from "./options.ts";
import { print } from "./output.ts";

type Options = { readonly format: "tree" | "json"; readonly published?: string };

export const explainCommand = new Command("explain")
  .description("show the tree of reasons behind every figure in a text")
  .argument("<text...>", "a sentence or more, or - for standard input")
  .addOption(formatOption("tree", "json"))
  .addOption(publishedOption())
  .action(async (words: string[], { format, published }: Options) => {
    const report = await givenText(words, published);
    const says = new Map(rulesOf(packFor(report.text, report.language)).map((rule) => [rule.id, rule.says]));
    const trees = explain(readReport(report), (rule) => says.get(rule) ?? null);
    if (format === "json") await print(`${JSON.stringify(trees, null, 2)}\n`);
    else await print(trees.length === 0 ? "No figure found.\n" : `${renderTrees(trees)}\n`);
  });
