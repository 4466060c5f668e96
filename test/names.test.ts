/** All the names that a report gives a source, by which one who is called shortly later is the one told in full before. */
import { expect, test } from "vitest";
import { readReport } from "../src/index.ts";
import { asReport } from "./support/report.ts";

const namesIn = (text: string) => readReport(asReport(text)).figures.map(({ chain }) => chain.at(-1)?.names);

test("a surname leads to the full name, whose office stands behind it", () => {
  expect(namesIn("حضر اللواء سامر المنصوري مدير شرطة الرقة. وقال المنصوري إن أربعة مدنيين قتلوا.")).toEqual([
    ["اللواء سامر المنصوري مدير شرطة الرقة", "المنصوري"],
  ]);
});

test("the place of an office is nobody's surname", () => {
  expect(namesIn("حضر اللواء سامر المنصوري مدير شرطة الرقة. وقال محافظ الرقة إن أربعة مدنيين قتلوا.")).toEqual([
    ["محافظ الرقة"],
  ]);
});
