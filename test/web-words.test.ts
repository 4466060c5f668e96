/** The words of the workbench: both languages say the same things, in every plural form that they have. */
import { describe, expect, test } from "vitest";
import type { DossierMessages } from "../src/dossier/messages.ts";
import { arabicDossier } from "../src/lang/ar/dossier.ts";
import { englishDossier } from "../src/lang/en/dossier.ts";
import { makeFormat } from "../web/src/forms.ts";
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

/** Workbench and dossier stand side by side on a desk: one thing has one name in both. */
describe.each([
  ["ar", ar, arabicDossier],
  ["en", en, englishDossier],
] as const)("%s: workbench and dossier", (language, web, dossier) => {
  const same = (one: unknown, other: unknown) =>
    expect(JSON.parse(JSON.stringify(one).toLowerCase())).toEqual(JSON.parse(JSON.stringify(other).toLowerCase()));

  test.each(["status", "kind", "effect", "modality"] as const)("have the same words for each %s", (name) => {
    same(web[name], dossier[name]);
  });

  test("explain kinds of findings and name policies alike", () => {
    same(web.kindSays, dossier.kindMeans);
    const { label: _label, ofCase: _ofCase, note: _note, ...policies } = web.policy;
    same(policies, dossier.policy);
    same(web.event.sum, dossier.sum);
  });

  test("have the same headings and columns", () => {
    const { event, question, chains, wording, silence, toll } = web;
    const { heading, column, label } = dossier;
    same(
      [event.glance, event.disputed, event.sums, chains.title, wording.title, silence.title],
      [heading.glance, heading.disputed, heading.sums, heading.chains, heading.wording, heading.silence],
    );
    same([question.over, question.findings, question.policies], [heading.chart, heading.findings, heading.policies]);
    same([toll.low, toll.best, toll.high, question.value], [column.low, column.best, column.high, column.value]);
    same(
      [wording.loaded, silence.first, silence.dropped, silence.silent],
      [label.loaded, label.first, label.dropped, label.silent],
    );
  });

  test.each(["reports", "origins", "questions", "figures", "events"] as const)("count %s alike", (noun) => {
    const rules = new Intl.PluralRules(language);
    const form = (n: number) => (web.n as Record<string, string>)[`${noun}_${rules.select(n)}`]!;
    for (let n = 1; n < 130; n++) same(form(n).replace("{{n}}", String(n)), (dossier as DossierMessages)[noun](n));
  });
});

test("a span of days in one month names the month once, and no line ends behind its dash", () => {
  const days = (locale: string, language: "ar" | "en", start: string, end: string) =>
    makeFormat(locale, language, (key) => key).days(start, end);
  expect(days("en-GB", "en", "2022-01-20", "2022-01-22")).toBe("20–\u206022 January 2022");
  expect(days("ar-u-nu-arab", "ar", "2022-01-20", "2022-01-22")).toMatch(/^٢٠–\u2060٢٢ \S+ ٢٠٢٢$/);
  expect(days("en-GB", "en", "2022-01-31", "2022-02-02")).toMatch(/^31 January\s–\s2 February 2022$/);
  expect(days("en-GB", "en", "2022-01-20", "2022-01-20")).toBe("20 January 2022");
});
