/** Reports that tell of an event in two languages, line by line. */
import { describe, expect, test } from "vitest";
import { packFor, readReport } from "../src/index.ts";
import { sharesOf } from "../src/lang/packs.ts";
import { asReport } from "./support/report.ts";

const TWO = `قتل سبعة مدنيين، بينهم طفلان، في غارة على البلدة صباح اليوم.
Drone strike near #Town: 9 officials of the district office were killed, among them two doctors.
وقال مصدر طبي إن 12 جريحا وصلوا إلى المشفى.`;

describe("a report in two languages", () => {
  const { figures, statements } = readReport(asReport(TWO));
  const words = figures.map(({ start, end }) => TWO.slice(start, end));

  test("is read in both, in the order of its lines", () => {
    expect(words).toEqual(["سبعة", "طفلان", "9", "two", "12"]);
    expect(statements.map(({ start, end }) => TWO.slice(start, end))).toEqual(["12 جريحا وصلوا إلى المشفى."]);
  });

  test("has its words where its spans say", () => {
    for (const { quote, group } of figures) {
      expect(TWO).toContain(quote);
      if (group.span) expect(TWO.slice(group.span.start, group.span.end)).toBe(group.text);
    }
  });

  test("has each part beside its own whole", () => {
    const wholes = figures.map(({ partOf }) => (partOf === null ? null : words[partOf]));
    expect(wholes).toEqual([null, "سبعة", null, "9", null]);
  });

  test("reads the same with its languages the other way round", () => {
    const [first, second] = TWO.split("\n");
    const turned = readReport(asReport(`${second}\n${first}`));
    expect(turned.figures.map(({ quote }) => quote).sort()).toEqual(
      figures
        .slice(0, 4)
        .map(({ quote }) => quote)
        .sort(),
    );
  });
});

test.each([
  ["an address", "https://www.example.org/news/killed/twelve/people/in/a/strike"],
  ["a name", "By Alexandrina Montgomery"],
  ["a tag", "#PrayForTheTown #StopTheKilling"],
])("%s in another script is no second language", (_, line) => {
  const text = `قتل سبعة مدنيين في غارة على البلدة، وقال مصدر طبي إن 12 جريحا وصلوا إلى المشفى صباح اليوم.\n${line}`;
  expect(sharesOf(text, packFor(text))).toHaveLength(1);
});
