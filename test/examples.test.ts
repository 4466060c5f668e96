/**
 * The sample event, read and lined up from its files, compared with examples/hasakah.expected.
 * `UPDATE_GOLDEN=1 npx vitest run test/examples.test.ts` writes today's output, for a person to read the diff.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, test } from "vitest";
import {
  countLabel,
  type Ledger,
  lineUp,
  listItems,
  makeReader,
  openItem,
  readReport,
  renderDossier,
} from "../src/index.ts";

const folder = fileURLToPath(new URL("../examples/hasakah/", import.meta.url));
const golden = new URL("../examples/hasakah.expected", import.meta.url);

let ledger: Ledger;
const trouble: unknown[] = [];
beforeAll(async () => {
  const reader = await makeReader();
  const readings = [];
  for await (const item of listItems([folder], { report: (diagnostic) => trouble.push(diagnostic) })) {
    for (const { report, diagnostics } of await openItem(item, reader)) {
      trouble.push(...diagnostics);
      if (report) readings.push(readReport(report));
    }
  }
  ledger = lineUp(readings);
});

/** Questions with their numbers and figures, then the findings between them. ASCII first, words last. */
function print({ events, questions, findings, figures, sums, reports }: Ledger): string {
  const figure = new Map(figures.map((one) => [one.id, one]));
  const side = (ids: readonly string[]) =>
    ids.map((id) => `${countLabel(figure.get(id)!)} (${figure.get(id)!.report})`).join(" & ");
  return [
    `${reports.length} reports, ${figures.length} figures`,
    ...events.flatMap((event) => [
      "",
      `event ${event.standing} ${event.start ?? "?"}..${event.end ?? "?"} | ${event.title.en}`,
      ...event.reports.map((id) => `  report ${id}`),
      ...questions
        .filter((one) => one.event === event.id)
        .flatMap((one) => [
          `  question ${one.status}: ${one.low ?? "-"} ${one.best ?? "-"} ${one.high ?? "-"}, ${one.reports} reports, ${one.origins} origins | ${one.label.en}`,
          ...one.figures.map(
            (id) => `    ${countLabel(figure.get(id)!)} ${figure.get(id)!.report} | ${figure.get(id)!.origin[0] ?? ""}`,
          ),
        ]),
      ...findings
        .filter((one) => one.event === event.id)
        .map(
          (one) =>
            `  ${one.kind} ${one.because.code}: ${side(one.a)} ~ ${side(one.b)}${one.otherQuestion ? " between questions" : ""}`,
        )
        .sort(),
      ...sums
        .filter((one) => one.event === event.id)
        .map((one) => `  sum ${one.kind}: ${side(one.parts)} = ${one.sum}, whole ${side([one.whole])}`),
    ]),
    "",
  ].join("\n");
}

describe("the sample event", () => {
  test("each report says that it is a restatement and names where its facts come from", () => {
    for (const file of readdirSync(folder)) {
      const text = readFileSync(`${folder}/${file}`, "utf8");
      expect(text, file).toMatch(
        /\(إعادة صياغة كُتبت لهذا المشروع\. مصدر الوقائع: .+\)|\(Restatement written for this project\. Facts from: .+\)/,
      );
      expect(/^outlet: (.+)$/m.exec(text)?.[1], file).toMatch(/\((إعادة صياغة|restated)\)$/);
    }
  });

  test("is read without trouble", () => {
    expect(trouble).toEqual([]);
    expect(ledger.reports.length).toBe(readdirSync(folder).length);
  });

  test("is one event in two languages", () => {
    expect(ledger.events.filter((event) => event.standing === "main").map((event) => event.reports.length)).toEqual([
      12,
    ]);
  });

  if (process.env.UPDATE_GOLDEN) test("is written", () => writeFileSync(golden, print(ledger)));
  else test("is lined up as before", () => expect(print(ledger)).toBe(readFileSync(golden, "utf8")));

  const questionOf = (report: string, min: number) => {
    const figure = ledger.figures.find((one) => one.report === report && one.min === min && one.effect === "killed");
    return ledger.questions.find((one) => one.id === figure?.question);
  };
  const between = (kind: string) =>
    ledger.findings
      .filter((one) => one.kind === kind)
      .map(({ because }) => because.values.join(" to "))
      .sort();

  test("traps: equal and nearly equal numbers of different people do not meet", () => {
    expect(questionOf("pledge-times-30-jan", 373)).toBeDefined();
    expect(questionOf("pledge-times-30-jan", 373)).not.toBe(questionOf("north-press-31-jan", 374));
    expect(questionOf("mehr-23-jan", 77)).toBeDefined();
    expect(questionOf("mehr-23-jan", 77)).not.toBe(questionOf("north-press-31-jan", 77));
  });

  test("traps: a toll corrected in words, a lead that names the whole after a part, parts that add up", () => {
    expect(between("revision")).toContain("121 to 114");
    expect(ledger.sums.find((one) => one.kind === "breakdown-mislabelled")).toMatchObject({ sum: 89, stated: 90 });
    expect(
      ledger.sums
        .filter((one) => one.kind === "holds")
        .map((one) => one.sum)
        .sort(),
    ).toEqual([121, 123, 332, 373, 78, 89]);
  });

  test("traps: what one origin says again and more of is no conflict with itself", () => {
    const observatory = ledger.evidence.filter((one) => one.names.some((name) => /المرصد|Observatory/.test(name)));
    expect(observatory.length).toBe(1);
    const own = new Set(observatory[0]!.figures);
    const inner = ledger.findings.filter(
      (one) => [...one.a, ...one.b].every((id) => own.has(id)) && !one.otherQuestion,
    );
    expect(inner.length).toBeGreaterThan(5);
    expect(inner.filter((one) => one.kind === "conflict" || one.kind === "agreement")).toEqual([]);
  });

  test("makes a dossier in which every link leads somewhere", () => {
    const { document } = parseHTML(renderDossier(ledger));
    const ids = new Set([...document.querySelectorAll("[id]")].map(({ id }) => id));
    const links = [...document.querySelectorAll("a[href^='#']")].map((link) => link.getAttribute("href")!.slice(1));
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter((id) => !ids.has(id))).toEqual([]);
    expect(document.querySelectorAll("mark[id]").length).toBeGreaterThan(30);
  });
});
