/** The parts of the workbench that compute: text segments, corrections of a figure. */
import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { changeOf, formOf } from "../web/src/parts/figureChange.ts";
import { segments, type TextMark } from "../web/src/parts/segments.ts";

const mark = (start: number, end: number, id = `${start}-${end}`): TextMark => ({ start, end, kind: "figure", id });
const marksOf = fc.array(
  fc.tuple(fc.nat(60), fc.nat(60)).map(([start, length]) => mark(start, start + length)),
  { maxLength: 12 },
);

property.prop([fc.string({ maxLength: 50 }), marksOf])("segments together are the text", (text, marks) => {
  expect(
    segments(text, marks)
      .map(({ start, end }) => text.slice(start, end))
      .join(""),
  ).toBe(text);
});

property.prop([fc.string({ minLength: 1, maxLength: 50 }), marksOf])(
  "a segment has the marks that cover it",
  (text, marks) => {
    for (const segment of segments(text, marks)) {
      const covering = marks.filter(
        (one) => one.start <= segment.start && Math.min(one.end, text.length) >= segment.end,
      );
      expect(segment.marks.map(({ id }) => id).sort()).toEqual(covering.map(({ id }) => id).sort());
    }
  },
);

test("overlapping marks are cut where they begin and end", () => {
  const cut = segments("abcdef", [mark(0, 4, "x"), mark(2, 6, "y")]);
  expect(cut.map(({ start, end, marks }) => [start, end, marks.map(({ id }) => id).join("")])).toEqual([
    [0, 2, "x"],
    [2, 4, "xy"],
    [4, 6, "y"],
  ]);
});

test("a mark of no length marks nothing", () => {
  expect(segments("abc", [mark(1, 1)])).toEqual([{ start: 0, end: 3, marks: [] }]);
});

const read = formOf({
  effect: "killed",
  min: 12,
  max: 12,
  approx: false,
  vague: null,
  group: { text: "مدنياً", class: "civilian", span: null },
  origin: ["مديرية الصحة"],
  relays: [],
  modality: "asserted",
});

test("a correction holds only what differs from the reading", () => {
  expect(changeOf(read, read)).toEqual({});
  expect(changeOf({ ...read, min: "14" }, read)).toEqual({ min: 14 });
  expect(changeOf({ ...read, class: "person" }, read)).toEqual({ group: { text: "مدنياً", class: "person" } });
  expect(changeOf({ ...read, origin: "الدفاع المدني\n\n الخوذ البيضاء " }, read)).toEqual({
    origin: ["الدفاع المدني", "الخوذ البيضاء"],
  });
});

test("numbers may be typed in any digits; what is no number opens the bound", () => {
  expect(changeOf({ ...read, min: "١٤", max: "" }, read)).toEqual({ min: 14, max: null });
  expect(changeOf({ ...read, min: "14x" }, read)).toEqual({ min: null });
});
