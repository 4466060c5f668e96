/**
 * Runs the examples that stand beside the rules: src/lang/<language>/<area>/corpus.txt.
 * `UPDATE_CORPUS=1 npx vitest run test/corpus.test.ts` writes today's output into the files, for a person to read the diff.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import type { LanguagePack } from "../src/lang/pack.ts";
import { type Case, corpusFiles, formatCorpus, parseCorpus } from "./corpus.ts";
import { type Print, packOf, printerOf } from "./printers/index.ts";

for (const { path, language, area } of corpusFiles()) {
  describe(`${language}/${area}`, () => {
    const corpus = parseCorpus(readFileSync(path, "utf8"));
    let print: Print;
    let pack: LanguagePack;
    beforeAll(async () => {
      [print, pack] = await Promise.all([printerOf(area), packOf(language)]);
    });
    const printCase = (text: string) => print(text, pack).map((line) => line.trimEnd());

    if (process.env.UPDATE_CORPUS) {
      test("is rewritten with today's output", () => {
        const cases = corpus.cases.map((one): Case => ({ ...one, want: printCase(one.text) }));
        writeFileSync(path, formatCorpus({ ...corpus, cases }));
      });
      return;
    }
    test("has examples, each with a title of its own", () => {
      const titles = corpus.cases.map((one) => one.title);
      expect(titles.length).toBeGreaterThan(0);
      expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
    });
    for (const one of corpus.cases) {
      test(one.title, () => {
        const got = printCase(one.text);
        expect(got.join("\n"), `${path}:${one.line}\n${one.text}\n`).toBe(one.want.join("\n"));
      });
    }
  });
}
