/** What rules hold is told in both languages: every rule has both sentences, and no sentence is left without its rule. */
import { expect, test } from "vitest";
import { describedRules, describer } from "../src/index.ts";
import { SAYS } from "../src/lang/ar/says.ts";

const rules = describedRules();

test.each(rules.map(({ id, says }) => [id, says] as const))("%s is told in both languages", (_id, says) => {
  expect(says.en).toMatch(/^.{10,}[.…]$/);
  expect(says.ar).toMatch(/^.{10,}[.…]$/);
  expect(says.ar).toMatch(/\p{Script=Arabic}{2}/u);
});

test("no Arabic sentence speaks of a rule that is not there", () => {
  const known = new Set(rules.flatMap(({ id }) => [id, id.slice(id.indexOf(".") + 1)]));
  expect(Object.keys(SAYS).filter((id) => !known.has(id))).toEqual([]);
});

test("a rule is found by its id or by its first part", () => {
  const says = describer();
  expect(says("effect.killed")).toEqual(says("effect"));
  expect(says("ar.number.at-least")?.ar).toContain("ما لا يقل عن");
  expect(says("no.such.rule")).toBeNull();
});
