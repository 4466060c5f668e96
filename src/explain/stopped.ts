/** Rule + text → how far the rule came at its best attempt, for `isnad why-not`. */
import type { PatternRule, Step } from "../mentions/rule.ts";
import type { Document } from "../types.ts";

export type Stop = {
  /** Number of steps that matched; `from` and `to` are the tokens they took (half-open). */
  readonly steps: number;
  readonly from: number;
  readonly to: number;
  /** True when the rule fired; false with all steps matched when it rejected what they read. */
  readonly made: boolean;
};

/** The attempt that matched most steps, then most tokens; the first of equals. */
export function furthestMatch(rule: PatternRule<unknown>, document: Document): Stop {
  const pattern = rule.pattern as readonly Step[];
  let best: Stop = { steps: 0, from: 0, to: 0, made: false };
  const better = (stop: Stop) =>
    Number(stop.made) - Number(best.made) || stop.steps - best.steps || stop.to - stop.from - (best.to - best.from);
  const visit = (from: number, at: number, values: readonly unknown[]): void => {
    const steps = values.length;
    const made = steps === pattern.length && rule.make(values, { from, to: at }, document) !== null;
    const stop = { steps, from, to: at, made };
    if (better(stop) > 0) best = stop;
    const step = pattern[steps];
    if (step) for (const hit of step(document, at)) visit(from, hit.to, [...values, hit.value]);
  };
  for (let from = 0; from < document.tokens.length; from++) visit(from, from, []);
  return best;
}
