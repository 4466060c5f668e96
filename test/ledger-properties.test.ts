/** What holds of every ledger, whatever the reports. Cases are made up from a seed; a failure prints how to replay it. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lineUp } from "../src/index.ts";
import type { Reading } from "../src/types.ts";
import { reading, type Told } from "./support/readings.ts";

const RUNS = { seed: 20220120, numRuns: 60 };

const TOWNS = ["حفسرة الجنوبية", "تل السنابل", "كفر الريحان"];
const HOLDERS = ["الدفاع المدني السوري", "المرصد السوري لحقوق الإنسان", "مصادر محلية", ""];
const OUTLETS = ["صحيفة الفجر", "وكالة الأفق", "إذاعة السهل", null];
const GROUPS = [
  { group: "مدنيين", class: "civilian" },
  { group: "أشخاص", class: "person" },
  { group: "أطفال", class: "civilian" },
] as const;

const made = fc.record({
  town: fc.constantFrom(...TOWNS),
  holder: fc.constantFrom(...HOLDERS),
  outlet: fc.constantFrom(...OUTLETS),
  day: fc.constantFrom("2022-01-20", "2022-01-21", "2022-03-02", null),
  killed: fc.integer({ min: 1, max: 40 }),
  injured: fc.integer({ min: 1, max: 40 }),
  bound: fc.constantFrom("exact", "atLeast", "vague"),
  who: fc.constantFrom(...GROUPS),
  first: fc.boolean(),
});
type Made = typeof made extends fc.Arbitrary<infer T> ? T : never;

function toReading(one: Made, id: string): Reading {
  const toll = one.bound === "vague" ? "عشرات" : one.bound === "atLeast" ? `أكثر من ${one.killed}` : `${one.killed}`;
  const text = [
    `قصف على بلدة ${one.town}`,
    `${one.holder ? `قال ${one.holder} إن ` : ""}${toll} ${one.who.group} قتلوا${one.first ? " في حصيلة أولية" : ""} وأصيب ${one.injured} آخرون في قصف طال سوق بلدة ${one.town}.`,
  ].join("\n");
  const origin = one.holder ? [one.holder] : [];
  const value: Told["value"] =
    one.bound === "exact"
      ? one.killed
      : one.bound === "atLeast"
        ? { min: one.killed + 1, max: null }
        : { min: null, max: null };
  return reading(
    id,
    { ...(one.outlet ? { outlet: one.outlet } : {}), ...(one.day ? { publishedAt: one.day } : {}) },
    text,
    [
      {
        count: one.bound === "vague" ? "عشرات" : `${one.killed}`,
        in: `${toll} ${one.who.group}`,
        effect: "killed",
        ...one.who,
        value,
        vague: one.bound === "vague" ? "tens" : null,
        origin,
      },
      {
        count: `${one.injured}`,
        in: `${one.injured} آخرون`,
        effect: "injured",
        group: "آخرون",
        value: one.injured,
        origin,
      },
    ],
  );
}

const cases = fc.array(made, { minLength: 1, maxLength: 9 }).map((all) => all.map((one, i) => toReading(one, `r${i}`)));

describe("a ledger", () => {
  test("does not depend on the order of the reports", () => {
    fc.assert(
      fc.property(cases, fc.infiniteStream(fc.nat()), (readings, order) => {
        const shuffled = readings
          .map((r) => [order.next().value!, r] as const)
          .sort((a, b) => a[0] - b[0])
          .map(([, r]) => r);
        expect(lineUp(shuffled)).toEqual(lineUp(readings));
      }),
      RUNS,
    );
  });

  test("is the same when a report is given twice", () => {
    fc.assert(
      fc.property(cases, fc.nat(), (readings, n) => {
        expect(lineUp([...readings, readings[n % readings.length]!])).toEqual(lineUp(readings));
      }),
      RUNS,
    );
  });

  test("gains no origin from a copy under another name", () => {
    fc.assert(
      fc.property(cases, fc.nat(), (readings, n) => {
        const original = readings[n % readings.length]!;
        const copy: Reading = { ...original, report: { ...original.report, id: "copy" } };
        const [before, after] = [lineUp(readings), lineUp([...readings, copy])];
        const home = (ledger: typeof before, id: string) =>
          ledger.figures.filter((f) => f.report === id).map((f) => ledger.questions.find((q) => q.id === f.question));
        expect(home(after, "copy").map((q) => q?.origins)).toEqual(
          home(before, original.report.id).map((q) => q?.origins),
        );
        expect(after.reports.filter((r) => r.duplicateOf !== null).length).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });

  test("loses exactly a removed report's figures", () => {
    fc.assert(
      fc.property(cases, fc.nat(), (readings, n) => {
        const gone = readings[n % readings.length]!;
        const ids = (all: readonly Reading[]) => new Set(lineUp(all).figures.map((f) => f.id));
        const left = lineUp(readings)
          .figures.filter((f) => f.report !== gone.report.id)
          .map((f) => f.id);
        expect(ids(readings.filter((r) => r !== gone))).toEqual(new Set(left));
      }),
      RUNS,
    );
  });

  test("points only at what it holds, and says everything in both languages", () => {
    fc.assert(
      fc.property(cases, (readings) => {
        const ledger = lineUp(readings);
        const figures = new Set(ledger.figures.map((f) => f.id));
        const questions = new Map(ledger.questions.map((q) => [q.id, q]));
        const events = new Set(ledger.events.map((e) => e.id));
        const evidence = new Set(ledger.evidence.map((e) => e.id));
        expect(figures.size).toBe(ledger.figures.length);
        expect(
          ledger.figures.every(
            (f) =>
              events.has(f.event) &&
              evidence.has(f.independence) &&
              (f.question === null || questions.get(f.question)!.figures.includes(f.id)),
          ),
        ).toBe(true);
        expect(ledger.reports.every((r) => r.events.length > 0 && r.events.every((id) => events.has(id)))).toBe(true);
        for (const finding of ledger.findings) {
          expect([...finding.a, ...finding.b].every((id) => figures.has(id))).toBe(true);
          expect(questions.has(finding.question)).toBe(true);
        }
        const texts = [
          ...ledger.findings.map((f) => f.text),
          ...ledger.questions.map((q) => q.label),
          ...ledger.events.map((e) => e.title),
        ];
        for (const text of texts)
          expect([text.ar, text.en].every((one) => one.length > 0 && !/undefined|\[object/.test(one))).toBe(true);
        for (const question of ledger.questions) {
          const { low, best, high } = question.policies["min-max"];
          expect(best).toBeNull();
          if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
        }
      }),
      RUNS,
    );
  });
});

test("no reports give an empty ledger", () => {
  const ledger = lineUp([]);
  expect(
    Object.values(ledger)
      .filter(Array.isArray)
      .every((list) => list.length === 0),
  ).toBe(true);
});
