/** Every whole number, spelled out in any gender, case and spelling, is read back. The generator shares no table with the reader. */
import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { ar } from "../src/lang/ar/pack.ts";
import { findQuantities } from "../src/mentions/quantity.ts";
import { makeDocument } from "../src/text/document.ts";

type Choice = { readonly feminine: boolean; readonly oblique: boolean; readonly old: boolean; readonly apart: boolean };

const MASCULINE = ["", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"];
const FEMININE = ["", "واحدة", "اثنتان", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر"];
const STEMS = ["", "", "", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع"];
const TENS = ["", "", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"];

const unit = (n: number, { feminine, oblique }: Choice): string => {
  if (n === 2) return (feminine ? "اثنت" : "اثن") + (oblique ? "ين" : "ان");
  return (feminine ? FEMININE : MASCULINE)[n]!;
};

const teen = (n: number, choice: Choice): string => {
  const { feminine, oblique } = choice;
  if (n === 11) return feminine ? "إحدى عشرة" : "أحد عشر";
  if (n === 12) return `${(feminine ? "اثنت" : "اثن") + (oblique ? "ي" : "ا")} ${feminine ? "عشرة" : "عشر"}`;
  return `${unit(n - 10, choice)} ${feminine ? "عشرة" : "عشر"}`;
};

function belowThousand(n: number, choice: Choice): string[] {
  const parts: string[] = [];
  const hundred = choice.old ? "مائة" : "مئة";
  const hundreds = Math.floor(n / 100);
  if (hundreds === 1) parts.push(hundred);
  else if (hundreds === 2) parts.push((choice.old ? "مائت" : "مئت") + (choice.oblique ? "ين" : "ان"));
  else if (hundreds > 2) parts.push(STEMS[hundreds]! + (choice.apart ? " " : "") + hundred);
  const rest = n % 100;
  if (rest > 10 && rest < 20) parts.push(teen(rest, choice));
  else {
    if (rest % 10 !== 0) parts.push(unit(rest % 10, choice));
    else if (rest === 10) parts.push(unit(10, choice));
    if (rest >= 20) parts.push(TENS[Math.floor(rest / 10)]! + (choice.oblique ? "ين" : "ون"));
  }
  return parts;
}

function spell(n: number, choice: Choice): string {
  const scale = (count: number, one: string, plural: string): string[] => {
    if (count === 0) return [];
    if (count === 1) return [one];
    if (count === 2) return [one + (choice.oblique ? "ين" : "ان")];
    const small = count % 100 >= 3 && count % 100 <= 10;
    return [`${belowThousand(count, { ...choice, feminine: false }).join(" و")} ${small ? plural : one}`];
  };
  return [
    ...scale(Math.floor(n / 1e6), "مليون", "ملايين"),
    ...scale(Math.floor(n / 1000) % 1000, "ألف", "آلاف"),
    ...belowThousand(n % 1000, choice),
  ].join(" و");
}

const choices = fc.record({ feminine: fc.boolean(), oblique: fc.boolean(), old: fc.boolean(), apart: fc.boolean() });
const whole = fc.oneof(
  fc.integer({ min: 1, max: 99 }),
  fc.integer({ min: 1, max: 9999 }),
  fc.integer({ min: 1, max: 999_999_999 }),
);
const read = (text: string) => findQuantities(makeDocument({ text }, ar), ar);

test.prop([whole, choices], { numRuns: 2000 })("a number in words is one mention with its value", (n, choice) => {
  const words = spell(n, choice);
  const found = read(`قتل ${words} في الهجوم.`).map(({ start, end, value }) => [start, end, value.min, value.max]);
  expect(found, words).toEqual([[4, 4 + words.length, n, n]]);
});

const digits = (n: number, zero: number) => [...String(n)].map((d) => String.fromCodePoint(zero + Number(d))).join("");

test.prop([fc.integer({ min: 0, max: 1e9 }), fc.constantFrom(0x30, 0x660, 0x6f0)])(
  "digits of every script",
  (n, zero) => {
    expect(read(`بلغ العدد ${digits(n, zero)} شخصا`).map(({ value }) => value.exact)).toEqual([n]);
  },
);

const word = fc.constantFrom(
  ..."أكثر من بين و إلى نصف مئة ألف ألفا ملايين ثلاثة عشر عشرات على الأقل أو - / % . ، 12 1 000 4/5 كل بعض الأحد في المئة قتلى\n".split(
    " ",
  ),
);

test.prop([fc.array(fc.tuple(word, fc.constantFrom(" ", "")), { maxLength: 40 })], {
  numRuns: 2000,
  // "or more" trails the first number, and its "more" once led the second, too.
  examples: [
    [
      [
        ["ألفا", " "],
        ["أو", " "],
        ["أكثر", " "],
        ["ملايين", ""],
      ],
    ],
  ],
})("any text: mentions are in order, do not overlap and hold their core", (words) => {
  const text = words.flat().join("");
  let last = 0;
  for (const { start, end, value } of read(text)) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(value.core.start).toBeGreaterThanOrEqual(start);
    expect(value.core.end).toBeLessThanOrEqual(end);
    expect(end).toBeGreaterThan(start);
    last = end;
  }
});
