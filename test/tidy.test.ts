/** What holds of the sources as a whole: who imports whom, where language knowledge lives, and clean word tables. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { INVISIBLE } from "../src/text/fold.ts";
import { packOf } from "./printers/index.ts";

const SRC = resolve(import.meta.dirname, "..", "src");

const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name))
    .sort();

const languages = readdirSync(join(SRC, "lang"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(SRC, "lang", entry.name, "pack.ts")))
  .map((entry) => entry.name);

describe("imports", () => {
  /** What a folder may import besides itself, types.ts and, as types, what a language pack is made of. */
  const MAY: Readonly<Record<string, readonly string[]>> = {
    text: [],
    mentions: ["text"],
    claims: ["text", "mentions"],
    ledger: ["text", "mentions", "claims"],
    explain: ["mentions"],
    input: ["text", "mentions"],
    lang: ["text", "mentions", "claims", "ledger"],
    dossier: ["explain", "ledger", "lang"],
    store: ["index.ts", "text", "ledger"],
    export: ["index.ts"],
    server: ["index.ts", "version.ts", "input", "store", "ledger", "explain", "dossier", "export", "lang"],
    cli: ["index.ts", "version.ts", "export", "server", "store"],
  };
  const STAGES = ["text", "mentions", "claims", "ledger"];

  for (const [folder, may] of Object.entries(MAY))
    if (existsSync(join(SRC, folder)))
      test(`${folder} imports only what it may`, () => {
        const wrong = files(join(SRC, folder)).flatMap((file) =>
          importsOf(file)
            .filter(({ target, typeOnly }) => {
              const to = relative(SRC, target).split("/")[0]!;
              if (to === folder || to === "types.ts" || may.includes(to)) return false;
              // A pack is passed as an argument: its type is known everywhere, what it holds comes from the stages' types.
              if (typeOnly) return !(target === join(SRC, "lang", "pack.ts") || !STAGES.includes(folder));
              return true;
            })
            .map(
              ({ target }) =>
                `${relative(SRC, file)} imports ${relative(SRC, target)}: ${folder} may import ${may.join(", ") || "nothing"}`,
            ),
        );
        expect(wrong).toEqual([]);
      });

  test("one language does not import another", () => {
    const wrong = languages.flatMap((language) =>
      files(join(SRC, "lang", language)).flatMap((file) =>
        importsOf(file)
          .filter(({ typeOnly }) => !typeOnly)
          .filter(({ target }) =>
            languages.some((other) => other !== language && target.startsWith(join(SRC, "lang", other, "/"))),
          )
          .map(({ target }) => `${relative(SRC, file)} imports ${relative(SRC, target)}`),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

type Import = { readonly target: string; readonly typeOnly: boolean };

function importsOf(file: string): Import[] {
  const source = readFileSync(file, "utf8");
  const statements = source.matchAll(
    /^\s*(?:import|export)\s+(type\s+)?(?:([^;"'()=]*?)\s+from\s+)?["'](\.{1,2}\/[^"']+)["']/gm,
  );
  return [...statements].map(([, type, names, path]) => ({
    target: resolve(dirname(file), path!),
    typeOnly:
      type !== undefined ||
      (/^\{[\s\S]*\}$/.test(names ?? "") &&
        names!
          .slice(1, -1)
          .split(",")
          .map((name) => name.trim())
          .filter(Boolean)
          .every((name) => name.startsWith("type "))),
  }));
}

describe("language knowledge lives under src/lang", () => {
  const outside = files(SRC).filter((file) => !file.startsWith(join(SRC, "lang", "/")));
  const lines = (pattern: RegExp) =>
    outside.flatMap((file) =>
      withoutComments(readFileSync(file, "utf8"))
        .split("\n")
        .flatMap((line, i) => (pattern.test(line) ? [`${relative(SRC, file)}:${i + 1}: ${line.trim()}`] : [])),
    );
  test("no Arabic letter stands elsewhere", () => {
    expect(lines(/[\u0620-\u063F\u0641-\u064A\u0671-\u06D3]/)).toEqual([]);
  });
  test("no stage asks which language it is", () => {
    expect(
      lines(
        new RegExp(
          `[=!]==? *["'](?:${languages.join("|")})["']|pack\\.code *[=!]==?|case ["'](?:${languages.join("|")})["']`,
        ),
      ),
    ).toEqual([]);
  });
});

/** Line for line, so that numbers stay right. */
const withoutComments = (source: string) =>
  source
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, " "))
    .replace(/(^|[^:"'`\\])\/\/.*$/gm, "$1");

describe("word tables", () => {
  const tables = languages.flatMap((language) =>
    files(join(SRC, "lang", language)).map((file) => ({ language, file, name: relative(SRC, file) })),
  );

  test("are written without presentation forms and invisible characters", () => {
    const wrong = tables.flatMap(({ file, name }) =>
      withoutComments(readFileSync(file, "utf8"))
        .split("\n")
        .flatMap((line, i) =>
          /[\uFB50-\uFDFF\uFE70-\uFEFC]/.test(line) || INVISIBLE.test(line) ? [`${name}:${i + 1}: ${line.trim()}`] : [],
        ),
    );
    expect(wrong).toEqual([]);
  });

  for (const language of languages)
    test(`of ${language} hold no word twice`, async () => {
      const { fold } = await packOf(language);
      const wrong = tables
        .filter((table) => table.language === language)
        .flatMap(({ file, name }) =>
          wordLists(readFileSync(file, "utf8")).flatMap((words) =>
            doubles(words, fold).map((word) => `${name}: ${word}`),
          ),
        );
      expect(wrong).toEqual([]);
    });

  /** Tables of one word or phrase a line in a template, and arrays of plain strings. */
  function wordLists(source: string): string[][] {
    const text = withoutComments(source);
    const templates = [...text.matchAll(/`\n([^`$]*)\n\s*`/g)].map(([, body]) =>
      body!
        .split("\n")
        .map((line) => line.trim())
        .filter(Boolean),
    );
    const arrays = [...text.matchAll(/\[\s*((?:"[^"\n]*",?\s*){3,})\]/g)].map(([, body]) =>
      [...body!.matchAll(/"([^"\n]*)"/g)].map(([, word]) => word!),
    );
    return [...templates, ...arrays];
  }

  function doubles(words: readonly string[], fold: (word: string) => string): string[] {
    const seen = new Map<string, string>();
    return words.flatMap((word) => {
      const norm = word.split(" ").map(fold).join(" ");
      const before = seen.get(norm);
      seen.set(norm, word);
      return before === undefined ? [] : [`${before} = ${word}`];
    });
  }
});

describe("languages are alike", () => {
  test("each has the same folders, and an example file in each", () => {
    const shape = (language: string) =>
      readdirSync(join(SRC, "lang", language), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort();
    for (const language of languages) expect(shape(language), language).toEqual(shape(languages[0]!));
  });
});
