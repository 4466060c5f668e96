/** Prints actor mentions as `role key rule | name`; a key of "-" is an actor found by its shape. */
import type { LanguagePack } from "../../src/lang/pack.ts";
import { findActors } from "../../src/mentions/actor.ts";
import { makeDocument } from "../../src/text/document.ts";

export function print(text: string, pack: LanguagePack): readonly string[] {
  const actors = findActors(makeDocument({ text }, pack), pack);
  if (actors.length === 0) return ["none"];
  return actors.map(
    ({ value, why }) => `${value.role} ${value.key ?? "-"} ${why.rule.split(".").at(-1)} | ${value.name}`,
  );
}
