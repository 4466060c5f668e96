/** Counts that the three numbers of a policy leave out: earlier tolls stay in sight, in the summary and in the dossier. */
import { describe, expect, test } from "vitest";
import { renderSummary } from "../src/cli/summary.ts";
import { countLabel, countsBeside, type Ledger, lineUp, readReport, renderDossier } from "../src/index.ts";

function ledgerOf(...texts: readonly [publishedAt: string, text: string][]): Ledger {
  const readings = texts.map(([publishedAt, text], i) =>
    readReport({
      id: `r${i}`,
      file: null,
      sha256: `r${i}`,
      text,
      title: null,
      outlet: `Paper ${i}`,
      url: null,
      publishedAt,
      language: "en",
      inferred: [],
    }),
  );
  return lineUp(readings);
}

const besideOf = (ledger: Ledger) => {
  const question = ledger.questions.find(({ effect }) => effect === "killed")!;
  const figures = question.figures.map((id) => ledger.figures.find((figure) => figure.id === id)!);
  return countsBeside(question, figures).map(countLabel);
};

const growing = ledgerOf(
  ["2024-03-01", "The ministry said 12 people were killed in the attack on the market in Homs on Friday."],
  ["2024-03-02", "The ministry said at least 20 people were killed in the attack on the market in Homs on Friday."],
  ["2024-03-03", "The ministry said 31 people were killed in the attack on the market in Homs on Friday."],
);

describe("counts beside low, high and best", () => {
  test("are earlier tolls, the lowest first", () => expect(besideOf(growing)).toEqual(["12", ">= 20"]));
  test("stand in the summary", () =>
    expect(renderSummary(growing, { language: "en", colour: false })).toContain(", also 12, >= 20"));
  test("stand in the dossier in both languages", () => {
    const html = renderDossier(growing);
    expect(html).toContain("also told: 12, 20 or more");
    expect(html).toMatch(/وورد أيضاً: 12، /);
  });
  test("are none where one number was told", () => {
    const one = ledgerOf([
      "2024-03-01",
      "The ministry said 12 people were killed in the attack on the market in Homs.",
    ]);
    expect(besideOf(one)).toEqual([]);
    expect(renderSummary(one, { language: "en", colour: false })).not.toContain(", also ");
  });
  test("are no denials", () => {
    const denied = ledgerOf(
      ["2024-03-01", "The ministry said 12 people were killed in the attack on the market in Homs on Friday."],
      ["2024-03-02", "The army denied that anyone was killed in the attack on the market in Homs on Friday."],
    );
    expect(besideOf(denied)).toEqual([]);
  });
});
