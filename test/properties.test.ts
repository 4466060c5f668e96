/**
 * What holds of every text: words are where spans say, and ways of writing that mean nothing change nothing. Texts are put
 * together from the examples beside the rules; a failure prints the seed and the path that replay it.
 */

import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findMentions, makeDocument, packFor, packs, readReport } from "../src/index.ts";
import type { Derivation, Mention, Reading } from "../src/types.ts";
import { corpusFiles, parseCorpus } from "./corpus.ts";
import { asReport } from "./support/report.ts";

const RUNS = { seed: 20220120, numRuns: 150 };

const examples = corpusFiles()
  .filter(({ area }) => ["attribution", "casualties", "dates", "numbers"].includes(area))
  .map(({ path, language }) => ({
    language,
    texts: parseCorpus(readFileSync(path, "utf8")).cases.map((one) => one.text),
  }));

const ARABIC_PAIR = /([\u0628\u062A-\u062E\u0633-\u063A\u0641-\u0647])(?=[\u0621-\u063A\u0641-\u064A])/g;
const digits = (zero: number) => (text: string) =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(zero + Number(digit)));

/** Ways of writing that carry no value. */
const REWRITES: readonly (readonly [string, (text: string) => string])[] = [
  ["another line ending", (text) => text.replace(/\n/g, "\r\n")],
  ["white space doubled", (text) => text.replace(/ /g, "  ")],
  ["Arabic-Indic digits", digits(0x0660)],
  ["Persian digits", digits(0x06f0)],
  ["full-width digits", digits(0xff10)],
  ["tatweel", (text) => text.replace(ARABIC_PAIR, "$1\u0640")],
  ["bare alefs", (text) => text.replace(/[\u0622\u0623\u0625]/g, "\u0627")],
  ["dropped diacritics", (text) => text.replace(/[\u064B-\u0652\u0670]/g, "")],
  ["diacritics on every letter", (text) => text.replace(ARABIC_PAIR, "$1\u064E")],
  ["bidirectional marks around words", (text) => text.replace(/ /g, "\u200F \u200F")],
  ["a no-break space", (text) => text.replace(/ /g, "\u00A0")],
];

/** "مسعفَين": the one mark that carries a value, since it tells two from many. */
const MARKED_DUAL = /\u064E\u0651?ي\u0652?ن|\u0651\u064E?ي\u0652?ن|ي\u0652ن/;

const textIn = (language: string) => {
  const texts = examples.filter((one) => one.language === language).flatMap((one) => one.texts);
  const part = fc.constantFrom(...texts);
  return fc
    .tuple(fc.array(part, { minLength: 1, maxLength: 5 }), fc.constantFrom(" ", "\n", "\n\n"))
    .map(([parts, gap]) => parts.join(gap));
};

const read = (text: string): Reading => readReport(asReport(text));

function mentionsOf(text: string): Mention[] {
  const pack = packFor(text);
  return Object.values(findMentions(makeDocument({ text, publishedAt: "2022-01-23" }, pack), pack)).flat();
}

function checkSpans({ report, figures, statements }: Reading): void {
  const { text } = report;
  const inside = ({ start, end }: { start: number; end: number }) =>
    Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length;
  const checkWhy = (why: Derivation): void => {
    expect(inside(why), `${why.rule} ${why.start}..${why.end}`).toBe(true);
    why.parts.forEach(checkWhy);
  };
  for (const figure of figures) {
    expect(inside(figure), figure.rule).toBe(true);
    expect(text).toContain(figure.quote);
    expect(figure.quote).toContain(text.slice(figure.start, figure.end));
    if (figure.group.span) expect(text.slice(figure.group.span.start, figure.group.span.end)).toBe(figure.group.text);
    for (const name of [...figure.origin, ...figure.relays]) expect(text).toContain(name);
    if (figure.min !== null && figure.max !== null) expect(figure.min).toBeLessThanOrEqual(figure.max);
    if (figure.exclusive) expect(figure.min === null).not.toBe(figure.max === null);
    if (figure.partOf !== null) expect(figures[figure.partOf]).toBeDefined();
    checkWhy(figure.why);
  }
  for (const statement of statements) {
    expect(inside(statement)).toBe(true);
    for (const link of statement.chain) {
      expect(inside(link)).toBe(true);
      expect(text).toContain(link.name);
    }
    checkWhy(statement.why);
  }
}

for (const { code } of packs.filter((pack) => examples.some((one) => one.language === pack.code))) {
  describe(`texts in ${code}`, () => {
    const checkText = (text: string) => {
      checkSpans(read(text));
      for (const { start, end } of mentionsOf(text)) expect(start >= 0 && start < end && end <= text.length).toBe(true);
    };

    test("every span slices to the words that it stands for", () => {
      for (const { texts } of examples.filter(({ language }) => language === code)) texts.forEach(checkText);
      fc.assert(fc.property(textIn(code), checkText), RUNS);
    });

    test("mentions of one kind do not overlap and stand in the order of the text", () => {
      fc.assert(
        fc.property(textIn(code), (text) => {
          const pack = packFor(text);
          for (const mentions of Object.values(findMentions(makeDocument({ text }, pack), pack)))
            for (const [i, mention] of mentions.entries())
              expect(i === 0 || mentions[i - 1]!.end <= mention.start).toBe(true);
        }),
        RUNS,
      );
    });

    test("reading twice gives the same", () => {
      fc.assert(
        fc.property(textIn(code), (text) => {
          expect(read(text)).toEqual(read(text));
        }),
        { ...RUNS, numRuns: 40 },
      );
    });

    for (const [name, rewrite] of REWRITES)
      test(`${name} changes no value`, () => {
        fc.assert(
          fc.property(textIn(code), (text) => {
            fc.pre(!(name.includes("diacritics") && MARKED_DUAL.test(text)));
            expect(values(read(rewrite(text)))).toEqual(values(read(text)));
          }),
          RUNS,
        );
      });
  });
}

/** What a figure says, apart from where it stands and how its words are spelt. */
function values({ figures }: Reading) {
  return figures.map(({ effect, min, max, approx, vague, exclusive, group, modality, when, chain, place }) => ({
    ...{ effect, min, max, approx, vague, exclusive, modality, when },
    class: group.class,
    links: chain.map((link) => link.stance),
    place: place?.key ?? null,
  }));
}

/** All but tatweel, which only lengthens a word. */
const LETTER_OR_DIGIT = /(?!\u0640)[\p{L}\p{N}]/u;

describe("any string at all", () => {
  const anyText = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.string({ unit: "grapheme", maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          ..."«»“”\"'()[]،؛:.؟!…-–—/\\%|\n\r\t\u200f\u0640\u0651٫٬,0٣۷",
          "قتل",
          "قال",
          "إن",
          "12",
          "مئة",
          "killed",
          "said",
        ),
        { maxLength: 120 },
      )
      .map((parts) => parts.join("")),
  );
  test("is read without a throw, with spans inside the text", () => {
    fc.assert(
      fc.property(anyText, (text) => checkSpans(read(text))),
      { ...RUNS, numRuns: 500 },
    );
  });
  test("makes tokens that cover every letter and digit once, in order", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { tokens } = makeDocument({ text }, packFor(text));
        let at = 0;
        for (const token of tokens) {
          expect(text.slice(at, token.start)).not.toMatch(LETTER_OR_DIGIT);
          expect(token.end).toBeGreaterThan(token.start);
          at = token.end;
        }
        expect(text.slice(at)).not.toMatch(LETTER_OR_DIGIT);
      }),
      { ...RUNS, numRuns: 500 },
    );
  });
});
