/** `isnad tokens`: how a text is cut before any rule looks at it. */
import { Command } from "commander";
import { makeDocument, packFor } from "../index.ts";
import { givenText } from "./given-text.ts";
import { print } from "./output.ts";

export const tokensCommand = new Command("tokens")
  .description("show how a text is cut: sentences, tokens, folded spelling, clitics")
  .argument("<text...>", "a text, or - for standard input")
  .action(async (words: string[]) => {
    const report = await givenText(words);
    const pack = packFor(report.text, report.language);
    const { text, tokens, sentences } = makeDocument(report, pack);
    for (const [n, sentence] of sentences.entries()) {
      const marks = [sentence.headline ? "headline" : "", sentence.furniture ? "furniture" : ""]
        .filter(Boolean)
        .join(" ");
      await print(`sentence ${n + 1}  ${sentence.start}..${sentence.end}  ${marks}\n`);
      for (const token of tokens.slice(sentence.from, sentence.to)) {
        const cuts =
          token.kind === "word"
            ? pack
                .cuts(token.word)
                .map(({ prefix, definite, stem, suffix }) =>
                  [prefix, definite ? "+" : "", stem, suffix].filter(Boolean).join("-"),
                )
            : [];
        await print(
          `  ${`${token.start}..${token.end}`.padEnd(10)} ${token.kind.padEnd(7)} ${token.gap.padEnd(10)} ${text.slice(token.start, token.end)}  ${token.norm}  ${cuts.slice(1).join(" ")}\n`,
        );
      }
    }
  });
