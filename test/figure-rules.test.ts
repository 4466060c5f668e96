/** Every rule that a figure names says what it holds, and an example of each stands in a corpus. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { FIGURE_RULES } from "../src/claims/figures/rules.ts";

const source = readdirSync("src/claims/figures")
  .filter((name) => name !== "rules.ts")
  .map((name) => readFileSync(`src/claims/figures/${name}`, "utf8"))
  .join("\n");
const named = new Set([...source.matchAll(/"(figure\.[a-z]+)"/g)].map((match) => match[1]));
const corpora = ["ar", "en"].map((code) => readFileSync(`src/lang/${code}/casualties/corpus.txt`, "utf8")).join("\n");

test("each rule in the code is described, and none is described in vain", () => {
  expect(FIGURE_RULES.map((rule) => rule.id).sort()).toEqual([...named].sort());
});

test.each(FIGURE_RULES.map((rule) => rule.id))("%s has an example", (id) => {
  expect(corpora).toMatch(new RegExp(` ${id.replace(".", "\\.")}( part of \\d+)? \\|`));
});
