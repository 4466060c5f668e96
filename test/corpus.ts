/**
 * The format of corpus.txt: a case is a line `# title`, the text, a line `==>` and the expected lines, up to the next title.
 * What stands before the first title is a note and is kept.
 */
import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";

export type Case = {
  readonly title: string;
  /** 1-based line of the title. */
  readonly line: number;
  readonly text: string;
  readonly want: readonly string[];
};
export type Corpus = { readonly note: string; readonly cases: readonly Case[] };

/** Tests and benchmarks run at the root of the project. */
const ROOT = resolve("src", "lang");

/** Every corpus file of every language, sorted. */
export function corpusFiles(): readonly { path: string; language: string; area: string }[] {
  const folders = (path: string) =>
    readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort();
  return folders(ROOT).flatMap((language) =>
    folders(join(ROOT, language))
      .map((area) => ({ path: join(ROOT, language, area, "corpus.txt"), language, area }))
      .filter(({ path }) => existsSync(path)),
  );
}

/** Reads a corpus file. A case without `==>` throws and names its line. */
export function parseCorpus(source: string): Corpus {
  const lines = source.replaceAll("\r\n", "\n").split("\n");
  const starts = lines.flatMap((line, i) => (line.startsWith("# ") ? [i] : []));
  const cases = starts.map((start, n): Case => {
    const body = lines.slice(start + 1, starts[n + 1] ?? lines.length);
    const arrow = body.indexOf("==>");
    if (arrow < 0) throw new Error(`corpus case without "==>" at line ${start + 1}: ${lines[start]}`);
    return {
      title: lines[start]!.slice(2),
      line: start + 1,
      text: body.slice(0, arrow).join("\n"),
      want: body
        .slice(arrow + 1)
        .join("\n")
        .trimEnd()
        .split("\n")
        .map((line) => line.trimEnd())
        .filter((line, _i, all) => line !== "" || all.length > 1),
    };
  });
  return {
    note: lines
      .slice(0, starts[0] ?? lines.length)
      .join("\n")
      .trimEnd(),
    cases,
  };
}

/** The inverse of parseCorpus. */
export function formatCorpus({ note, cases }: Corpus): string {
  const bodies = cases.map(({ title, text, want }) => [`# ${title}`, text, "==>", ...want].join("\n"));
  return `${[...(note === "" ? [] : [note]), ...bodies].join("\n\n")}\n`;
}
