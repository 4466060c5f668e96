/** The words of the workbench: both languages say the same things, in every plural form that they have. */
import { describe, expect, test } from "vitest";
import { ar } from "../web/src/i18n/ar.ts";
import { en } from "../web/src/i18n/en.ts";

type Tree = { readonly [key: string]: string | Tree };
const PLURAL = /_(zero|one|two|few|many|other)$/;

/** All words by their path. */
function flat(tree: Tree, under = ""): Map<string, string> {
  const entries = Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[under + key, value]] : [...flat(value, `${under}${key}/`)],
  );
  return new Map(entries);
}

const words = { ar: flat(ar), en: flat(en) };
const stems = (language: "ar" | "en") => new Set([...words[language].keys()].map((key) => key.replace(PLURAL, "")));
const holes = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

test("both languages have the same words", () => {
  expect([...stems("ar")].sort()).toEqual([...stems("en")].sort());
});

test("sentences have the same holes in both languages", () => {
  for (const [key, text] of words.en) {
    const other = words.ar.get(key);
    if (other !== undefined && !PLURAL.test(key)) expect([key, holes(other)]).toEqual([key, holes(text)]);
  }
});

describe.each(["ar", "en"] as const)("%s", (language) => {
  const counted = [...words[language].keys()]
    .filter((key) => key.endsWith("_other"))
    .map((key) => key.replace(PLURAL, ""));
  test.each(counted)("%s has each plural form of the language", (stem) => {
    const forms = new Set(Array.from({ length: 130 }, (_, n) => new Intl.PluralRules(language).select(n)));
    for (const form of forms) expect(words[language].has(`${stem}_${form}`), `${stem}_${form}`).toBe(true);
  });

  test("nothing says that a number is verified or true", () => {
    const verdicts =
      language === "en"
        ? /\b(verified|true figure|actual number|in fact)\b/i
        : /(مؤكَّد|موثَّق|العدد الحقيقي|العدد الفعلي)/;
    for (const [key, text] of words[language]) expect([key, verdicts.test(text)]).toEqual([key, false]);
  });
});
