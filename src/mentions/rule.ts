/**
 * Rules as records: a stable id, a sentence that says what the rule holds, a pattern over tokens, and what it makes.
 * `isnad explain` prints the id; `isnad rules` prints the sentence. Steps are tried left to right with backtracking over
 * a bounded number of alternatives, so matching stays linear in the length of the text.
 */
import type { Document, Token } from "../types.ts";

/** What every rule has, whatever its stage. `id` is language.area.name and never changes. */
export type RuleInfo = { readonly id: string; readonly says: string };

/** A way to go on from a token: where the step ends (half-open token index) and the value it read. */
export type Hit<V = unknown> = { readonly to: number; readonly value: V };

/** Reads something that starts at token `at`; no hits means that the step does not match. */
export type Step<V = unknown> = (document: Document, at: number) => readonly Hit<V>[];

export type PatternRule<T> = RuleInfo & {
  readonly pattern: readonly Step<never>[] | readonly Step[];
  /** Null rejects the match, so that the next alternative or rule is tried. */
  make(values: readonly unknown[], range: { readonly from: number; readonly to: number }, document: Document): T | null;
};

/** First (longest-first, in the order of the steps' hits) match of a rule at a token; null for none. */
export function matchRule<T>(
  rule: PatternRule<T>,
  document: Document,
  from: number,
): { readonly to: number; readonly value: T } | null {
  return goOn(rule, document, from, 0, from, []);
}

/** `values`: those of the steps before `index`; what stands behind them is left of another try. */
function goOn<T>(
  rule: PatternRule<T>,
  document: Document,
  from: number,
  index: number,
  at: number,
  values: unknown[],
): { readonly to: number; readonly value: T } | null {
  const steps = rule.pattern as readonly Step[];
  for (const hit of steps[index]!(document, at)) {
    values[index] = hit.value;
    if (index + 1 < steps.length) {
      const done = goOn(rule, document, from, index + 1, hit.to, values);
      if (done) return done;
    } else {
      const value = rule.make(values, { from, to: hit.to }, document);
      if (value !== null) return { to: hit.to, value };
    }
  }
  return null;
}

/** One token that satisfies a test. */
export const token =
  (test: (token: Token) => boolean): Step<Token> =>
  (document, at) => {
    const t = document.tokens[at];
    return t && test(t) ? [{ to: at + 1, value: t }] : [];
  };

/** Any of these folded words. */
export const word = (...norms: string[]): Step<Token> => {
  const set = new Set(norms);
  return token((t) => set.has(t.norm));
};

/** A step, or nothing; the longer reading is tried first. The value is null when it was not there. */
export const opt =
  <V>(step: Step<V>): Step<V | null> =>
  (document, at) => {
    const hits = step(document, at);
    const without = { to: at, value: null };
    return hits.length === 0 ? [without] : [...hits, without];
  };

/** The hits of each step in turn. */
export const alt =
  <V extends readonly unknown[]>(...steps: { readonly [I in keyof V]: Step<V[I]> }): Step<V[number]> =>
  (document, at) =>
    steps.flatMap((step) => step(document, at));
