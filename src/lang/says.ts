/** Every rule with what it holds, in both languages. */
import { FIGURE_RULES, REASON_PARTS } from "../claims/figures/rules.ts";
import type { RuleInfo } from "../mentions/rule.ts";
import { SAYS } from "./ar/says.ts";
import { packs } from "./packs.ts";
import { rulesOf } from "./rules.ts";

export type Described = { readonly id: string; readonly says: { readonly ar: string; readonly en: string } };

const described = ({ id, says }: RuleInfo): Described => {
  const twin = id.slice(id.indexOf(".") + 1);
  return { id, says: { en: says, ar: SAYS[id] ?? SAYS[twin] ?? "" } };
};

export const describedRules = (): readonly Described[] =>
  [...FIGURE_RULES, ...REASON_PARTS, ...packs.flatMap(rulesOf)].map(described);

/** What a rule holds: by its id, or by its first part ("effect" for "effect.killed"); null for an unknown one. */
export function describer(): (rule: string) => Described["says"] | null {
  const all = new Map(describedRules().map(({ id, says }) => [id, says]));
  return (rule) => all.get(rule) ?? all.get(rule.slice(0, Math.max(0, rule.indexOf(".")))) ?? null;
}
