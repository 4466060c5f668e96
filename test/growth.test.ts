/**
 * No text costs more than its length. Work is counted, not timed: how often the stages look at a token, a sentence, a
 * quotation, a mention or a statement. Twice the text may cost a little over twice the looks, never four times.
 */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { assembleFigures } from "../src/claims/figures/assemble.ts";
import { findStatements } from "../src/claims/statements/statements.ts";
import { packFor } from "../src/index.ts";
import { decode } from "../src/input/decode.ts";
import { extractHtml } from "../src/input/html.ts";
import { extractMarkdown } from "../src/input/text.ts";
import { findMentions } from "../src/mentions/mentions.ts";
import { makeDocument } from "../src/text/document.ts";
import type { Mentions } from "../src/types.ts";
import { corpusFiles, parseCorpus } from "./corpus.ts";

/** Texts made to send a reader back and forth: openings without an end, chains of what may go on, one endless word. */
const SEEDS: readonly string[] = [
  ...[
    "قال إن ",
    "وأضاف أن ",
    "بحسب مصادر ",
    "وفق ما ذكرت وكالة ",
    "نفى أن ",
    "قتل ",
    "قتل خمسة وأصيب ",
    "قتيل وجريح و",
    "بينهم طفل و",
    "من ",
    "من بينهم ثلاثة ",
    "قتل جندي ",
    "كل من: ",
    "القتلى هم: محمد علي، ",
    "وهم محمد علي، ",
    "العقيد محمد علي، ",
    "الشهداء:\nمحمد علي حسن\n",
    "إن محمد علي، ",
    "5 من 6 ",
    "سيارة مفخخة و",
    "ضبط سيارة مفخخة و",
    "بين القتلى ",
    "أربعة قضوا في بلدة ",
    "34 , 072 , ",
  ],
  ...[
    "12 ",
    "1,",
    "12-",
    "1 و",
    "ألف ",
    "مئة و",
    "ثلاثة آلاف و",
    "عشرات ",
    "بين 3 و",
    "أكثر من ",
    "ما لا يقل عن ",
    "نصف ",
  ],
  ...["يناير ", "20/", "السبت ", "20 كانون الثاني/", "قبل ثلاثة أيام من ", "أمس ", "الساعة 5:"],
  ...["«", "» «", '"', '" ', "(", "((قال) ", "“قال ", "- ", ": ", "… ", ".", "،", "\n", "\n.\n", "!؟"],
  ...["و", "ال", "وبال", "ـ.ـ", "ش.ـ", "د1", "\u064E", "\u200F", "\u0300", "٫", "😀"],
  ...[
    "said that ",
    "according to ",
    "at least ",
    "killed ",
    "between 3 and ",
    "one hundred and ",
    "including two ",
    "on 20 January ",
    "the ",
    "a-",
    "'s ",
    "U.S. ",
  ],
  ...[
    "القوات ",
    "تنظيم الدولة ",
    "قوات سوريا الديمقراطية (قسد) ",
    "محافظة الحسكة ",
    "في حي ",
    "the Syrian Democratic Forces (SDF) ",
    "اقرأ أيضاً: ",
    "سجن الصناعة ب",
  ],
];

const LENGTH = 300;

describe("work grows with the length of the text", () => {
  const examples = corpusFiles().flatMap(({ path }) =>
    parseCorpus(readFileSync(path, "utf8")).cases.map((one) => one.text),
  );
  const cases = [
    ...SEEDS.map((seed) => [seed, seed.repeat(LENGTH)] as const),
    ["all examples", examples.join("\n")] as const,
    ["all examples on one line", examples.join(" ")] as const,
  ];
  test.each(cases)("%j", (_name, text) => {
    const once = workFor(text);
    const twice = workFor(`${text} ${text}`);
    expect(twice).toBeLessThan(2.6 * once + 2000);
  });
});

function workFor(text: string): number {
  const pack = packFor(text);
  const counter = { looks: 0 };
  const counted = <T>(list: readonly T[]): readonly T[] =>
    new Proxy(list, {
      get(target, key) {
        if (typeof key === "string" && key !== "length") counter.looks++;
        return Reflect.get(target, key);
      },
    });
  const plain = makeDocument({ text, publishedAt: "2022-01-23" }, pack);
  const document = {
    ...plain,
    tokens: counted(plain.tokens),
    sentences: counted(plain.sentences),
    quotes: counted(plain.quotes),
  };
  const found = findMentions(document, pack);
  const mentions = Object.fromEntries(
    Object.entries(found).map(([kind, list]) => [kind, counted(list as readonly unknown[])]),
  ) as unknown as Mentions;
  const statements = findStatements(document, mentions, pack);
  assembleFigures(document, mentions, counted(statements), pack);
  return counter.looks;
}

describe("a very long line without a full stop is read before a test's patience ends", () => {
  test.each([["قتل خمسة وأصيب "], ["بحسب مصادر "], ["كلمة "], ["و"]])("%j", (seed) => {
    expect(workFor(seed.repeat(Math.ceil(300_000 / seed.length)))).toBeGreaterThan(0);
  });
});

describe("inputs of wild markup", () => {
  const WILD = [
    "<div>",
    "<a ",
    "<!--",
    "<p>&amp;",
    "<script>",
    "&#",
    "# ",
    "[",
    "[a](",
    "**",
    "__a",
    "\n \n",
    "---\n",
    "- a: &x [*x]\n",
    "<meta charset=",
    "</",
    "\uFFFD",
  ];
  test.each(WILD)("%j", (seed) => {
    const text = seed.repeat(50_000);
    expect(typeof extractHtml(text).text).toBe("string");
    expect(typeof extractMarkdown(text).text).toBe("string");
    expect(typeof extractMarkdown(`---\n${text}\n---\n`).text).toBe("string");
    expect(decode(Buffer.from(text, "latin1"))).toBeDefined();
  });
});
