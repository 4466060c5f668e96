/**
 * "More than 200" is kept from 201, and 201 stands in nobody's words: whoever reads the count reads "more than 200". Held
 * from the sentence to the table, the summary, the dossier, the export and the workbench.
 */
import { describe, expect, test } from "vitest";
import { readingLine } from "../src/cli/lines.ts";
import { renderSummary } from "../src/cli/summary.ts";
import { readingBlock } from "../src/cli/table.ts";
import { figuresCsv, findingsCsv } from "../src/export/csv.ts";
import {
  countLabel,
  type Figure,
  type Ledger,
  lineUp,
  type PolicyResult,
  policyCount,
  type Reading,
  readReport,
  renderDossier,
} from "../src/index.ts";
import type { FigureChange, Judgement } from "../src/server/api.ts";
import { figureIds, judge } from "../src/store/judge.ts";
import { makeFormat } from "../web/src/forms.ts";
import { ar } from "../web/src/i18n/ar.ts";
import { en } from "../web/src/i18n/en.ts";

function read(text: string, id = "a", language = "en"): Reading {
  return readReport({
    id,
    file: null,
    sha256: id,
    text,
    title: null,
    outlet: `Paper ${id}`,
    url: null,
    publishedAt: "2022-01-24",
    language,
    inferred: [],
  });
}

const bounds = ({ min, max, approx, exclusive }: Figure) => [min, max, approx, exclusive];

describe("a reading keeps that the bound is left out", () => {
  test.each([
    ["More than 200 people were killed.", [201, null, false, true]],
    ["Fewer than 50 people were killed.", [null, 49, false, true]],
    ["At least 201 people were killed.", [201, null, false, undefined]],
    ["Up to 49 people were killed.", [null, 49, false, undefined]],
    ["About 200 people were killed.", [200, 200, true, undefined]],
  ])("%s", (text, expected) => expect(read(text).figures.map(bounds)).toEqual([expected]));

  test.each([
    ["قُتل أكثر من 200 شخص.", [201, null, false, true]],
    ["قُتل أقل من 50 شخصاً.", [null, 49, false, true]],
    ["تجاوز عدد القتلى 200 شخص.", [201, null, false, true]],
    ["قُتل ما لا يقل عن 201 شخص.", [201, null, false, undefined]],
  ])("%s", (text, expected) => expect(read(text, "a", "ar").figures.map(bounds)).toEqual([expected]));

  test("of numbers that are hedged apart, each has its own", () => {
    const { figures } = read("More than 80 people were killed and 120 injured.");
    expect(figures.map(bounds)).toEqual([
      [81, null, false, true],
      [120, 120, false, undefined],
    ]);
  });
});

test("a line of JSON has it beside the bounds, and leaves it out where it does not hold", () => {
  const { figures } = JSON.parse(readingLine(read("More than 80 people were killed and 120 injured.")));
  expect(figures[0]).toMatchObject({ min: 81, max: null, exclusive: true });
  expect(figures[1]).not.toHaveProperty("exclusive");
});

const STRIKE = "in a strike on the town of Azaz on 23 January 2022";
const told = (count: string, origin: string) =>
  read(`Strike on Azaz\nThe ${origin} said that ${count} people were killed ${STRIKE}.`, origin);
const onlyQuestion = (ledger: Ledger) => {
  expect(ledger.questions).toHaveLength(1);
  return ledger.questions[0]!;
};
const labels = (result: PolicyResult) =>
  (["low", "best", "high"] as const).map((name) => {
    const count = policyCount(result, name);
    return count && countLabel(count);
  });

describe("a policy's number", () => {
  test("is worded like the count that it rests on", () => {
    const { policies } = onlyQuestion(lineUp([told("more than 200", "army")]));
    expect(policies["ucdp-like"]).toMatchObject({ low: 201, best: 201, high: 201 });
    expect(labels(policies["ucdp-like"])).toEqual(["> 200", "> 200", "> 200"]);
    expect(labels(policies["min-max"])).toEqual(["> 200", null, "> 200"]);
  });

  test("is itself where some report has it", () => {
    const { policies } = onlyQuestion(lineUp([told("more than 200", "army"), told("201", "governor")]));
    expect(labels(policies["ucdp-like"])).toEqual(["201", "201", "201"]);
  });

  test("at one end leaves the other as it is", () => {
    const { policies } = onlyQuestion(lineUp([told("more than 200", "army"), told("40", "governor")]));
    expect(labels(policies["min-max"])).toEqual(["40", null, "> 200"]);
    const fewer = onlyQuestion(lineUp([told("fewer than 50", "army")]));
    expect(labels(fewer.policies["acled-like"])).toEqual(["< 50", "< 50", "< 50"]);
  });
});

describe("nobody reads 201", () => {
  const readings = [told("more than 200", "army"), told("40", "governor")];
  const ledger = lineUp(readings);
  const never = /(?<!\d)201(?!\d)/;

  test("in the findings of either language", () => {
    const texts = ledger.findings.flatMap(({ text }) => [text.ar, text.en]);
    expect(texts.join("\n")).toMatch(/أكثر من 200[\s\S]*more than 200/);
    expect(texts.join("\n")).not.toMatch(never);
  });

  test("at a terminal", () => {
    const summary = renderSummary(ledger, { language: "en", colour: false });
    expect(summary).toMatch(/ 40 +>200 /);
    const reading = readingBlock(readings[0]!);
    expect(reading).toContain("> 200");
    for (const shown of [summary, reading]) expect(shown).not.toMatch(never);
  });

  test("in the dossier, under any policy", () => {
    const page = renderDossier(ledger).replace(/<(style|script)\b[\s\S]*?<\/\1>/g, "");
    expect(page).toMatch(/data-policies="[^"]*أكثر من 200[\s\S]*data-policies="[^"]*more than 200/);
    expect(page).not.toMatch(never);
  });

  test("in the tables, but as the bound", () => {
    expect(figuresCsv(ledger)).toContain(",> 200,201,,");
    expect(findingsCsv(ledger)).toContain(",>200,");
    expect(findingsCsv(ledger)).not.toMatch(never);
  });
});

test("sums say what stands in the words", () => {
  const { sums } = lineUp([
    read("Fewer than 20 people were killed in a strike on Azaz, among them more than 15 women and 9 children."),
  ]);
  expect(sums.map(({ kind, sum, stated, text }) => [kind, sum, stated, text.en])).toEqual([
    ["differs", 25, 0, "more than 15 + 9 = at least 25, but fewer than 20 is stated."],
  ]);
});

describe("a person's correction", () => {
  const reading = read("More than 200 people were killed.");
  const [figure] = figureIds(reading);
  const corrected = (change: FigureChange) => {
    const judgement: Judgement = {
      ...{ id: "j", seq: 1, at: "", by: "amal", role: "reviewer", action: "correct", report: "a", figure: figure! },
      ...{ finding: null, kind: null, span: null, change, note: "", undone: null },
    };
    return countLabel(judge(reading, [judgement])[0]!.figure!);
  };
  test("of a bound stands as it is given", () => {
    expect(corrected({ min: 250 })).toBe(">= 250");
    expect(corrected({ max: 300 })).toBe("201-300");
  });
  test("of something else leaves the bound as the words have it", () =>
    expect(corrected({ modality: "hedged" })).toBe("> 200"));
});

describe("the workbench", () => {
  const words = { en, ar } as const;
  const formatOf = (language: "ar" | "en") =>
    makeFormat(language === "ar" ? "ar-u-nu-latn" : "en", language, (key, values = {}) => {
      const [area, name] = key.split(".") as ["quantity", keyof typeof en.quantity];
      return words[language][area][name].replace(/\{\{(\w+)\}\}/g, (_, hole: string) => String(values[hole]));
    });
  const count = { min: null, max: null, approx: false, vague: null };

  test.each([
    [{ ...count, min: 201, exclusive: true as const }, "more than 200", "أكثر من 200"],
    [{ ...count, min: 201, approx: true, exclusive: true as const }, "more than about 200", "أكثر من نحو 200"],
    [{ ...count, max: 49, exclusive: true as const }, "fewer than 50", "أقل من 50"],
    [{ ...count, min: 201 }, "201 or more", "201 أو أكثر"],
    [{ ...count, min: 150, max: 150, approx: true }, "about 150", "نحو 150"],
    [{ ...count, min: 10, max: 15 }, "10 to 15", "من 10 إلى 15"],
  ])("words a count", (quantity, english, arabic) =>
    expect([formatOf("en").quantity(quantity), formatOf("ar").quantity(quantity)]).toEqual([english, arabic]),
  );

  test("words a policy's number", () => {
    const toll = { low: 40, best: null, high: 201, exclusive: { high: "more" as const } };
    const shown = (language: "ar" | "en") =>
      (["low", "best", "high"] as const).map((name) => formatOf(language).toll(toll, name));
    expect([shown("en"), shown("ar")]).toEqual([
      ["40", "—", "more than 200"],
      ["40", "—", "أكثر من 200"],
    ]);
  });
});
