import { expect, test } from "vitest";
import { explain } from "../src/explain/explain.ts";
import { reasonsHtml } from "../src/explain/html.ts";
import { renderRules, renderTrees } from "../src/explain/text.ts";
import type { Reading } from "../src/types.ts";

const text = "At least 12 people were killed, the ministry said.";
const link = {
  start: 32,
  end: 44,
  name: "the ministry",
  names: ["the ministry"],
  cue: "said",
  stance: "said",
  hedged: false,
} as const;
const reading: Reading = {
  report: {
    id: "r",
    file: null,
    sha256: "",
    text,
    title: null,
    outlet: "Paper <A>",
    url: null,
    publishedAt: null,
    language: "en",
    inferred: [],
  },
  statements: [
    {
      start: 0,
      end: 30,
      form: "indirect",
      chain: [link],
      why: { rule: "en.attribution.inverted", start: 45, end: 49, parts: [] },
    },
  ],
  figures: [
    {
      start: 9,
      end: 11,
      quote: "At least 12 people were killed",
      effect: "killed",
      min: 12,
      max: null,
      approx: false,
      vague: null,
      group: { text: "people", class: "person", span: { start: 12, end: 18 } },
      chain: [link],
      origin: ["the ministry"],
      relays: [],
      modality: "asserted",
      when: null,
      place: null,
      partOf: null,
      rule: "en.casualty.passive",
      why: {
        rule: "en.casualty.passive",
        start: 0,
        end: 30,
        parts: [{ rule: "en.number.at-least", start: 0, end: 11, parts: [] }],
      },
    },
  ],
  diagnostics: [],
};

test("a figure's reasons lead from the claim to the words", () => {
  expect(renderTrees(explain(reading))).toMatchInlineSnapshot(`
    "figure             killed >= 12  en.casualty.passive  9..11   At least 12 people were killed
    ├─ number          en.number.at-least                 0..11   At least 12
    ├─ group           person                             12..18  people
    └─ chain           Paper <A> <- the ministry
       ├─ attribution  en.attribution.inverted            45..49  said
       └─ link         said                               32..44  the ministry"
  `);
});

test("the sentence of a rule comes with it where the rules are given", () => {
  const [tree] = explain(reading, (rule) =>
    rule === "en.casualty.passive" ? "“N were killed” counts the dead." : null,
  );
  expect(tree!.says).toBe("“N were killed” counts the dead.");
  expect(tree!.parts[0]!.says).toBeNull();
  expect(renderRules([tree!, tree!])).toBe("en.casualty.passive  “N were killed” counts the dead.");
  expect(renderRules(explain(reading))).toBe("");
});

test("as HTML, names and words are escaped", () => {
  const { html } = reasonsHtml(explain(reading)[0]!);
  expect(html).toContain("Paper &lt;A&gt; &lt;- the ministry");
  expect(html).not.toContain("<A>");
});
