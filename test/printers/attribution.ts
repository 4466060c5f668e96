/** Prints statements as `stance form rule | chain, origin last | what is said`; the outlet's own voice prints nothing. */
import { findStatements } from "../../src/claims/statements/statements.ts";
import type { LanguagePack } from "../../src/lang/pack.ts";
import { findActors } from "../../src/mentions/actor.ts";
import { makeDocument } from "../../src/text/document.ts";

export function print(text: string, pack: LanguagePack): readonly string[] {
  const document = makeDocument({ text }, pack);
  const statements = findStatements(document, { actor: findActors(document, pack) }, pack);
  if (statements.length === 0) return ["none"];
  return statements.map(({ start, end, chain, form, why }) => {
    const { stance, hedged } = chain.at(-1)!;
    const names = chain.map((link) => link.name).join(" > ");
    return `${stance}${hedged ? " hedged" : ""} ${form} ${why.rule.split(".").at(-1)} | ${names} | ${text.slice(start, end).replaceAll("\n", " ")}`;
  });
}
