/** A pack → its rules, wherever in its parts they stand. */
import type { RuleInfo } from "../mentions/rule.ts";
import type { LanguagePack } from "./pack.ts";

const found = new WeakMap<LanguagePack, readonly RuleInfo[]>();

/** Every rule of a language, sorted by id. */
export function rulesOf(pack: LanguagePack): readonly RuleInfo[] {
  let rules = found.get(pack);
  if (!rules) {
    const byId = new Map<string, RuleInfo>();
    collect(pack, byId, new Set());
    rules = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    found.set(pack, rules);
  }
  return rules;
}

function collect(value: unknown, into: Map<string, RuleInfo>, seen: Set<unknown>): void {
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(value);
  if (isRule(value)) into.set(value.id, value);
  const inner = value instanceof Map ? value.values() : value instanceof Set ? value : Object.values(value);
  for (const one of inner) collect(one, into, seen);
}

const isRule = (value: object): value is RuleInfo =>
  "id" in value && typeof value.id === "string" && "says" in value && typeof value.says === "string";
