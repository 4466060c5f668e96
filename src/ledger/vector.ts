/**
 * Account → weighted words. Rare words weigh most; what stands first weighs more than what a report closes with, since
 * reports end with the same background. Weights rest on the language's table as well as on the reports at hand, so
 * that five reports of one event do not make its name a common word.
 */
import type { Account } from "./account.ts";

export type Vector = ReadonlyMap<string, number>;

/** In a thousand reports, how many hold a word that the table does not list, and how many a bare number. */
const RARE = 0.5;
const NUMBER = 60;
/** Tokens from the start that count in full, and what later ones count. */
const LEAD = 40;
const BODY = 150;
const LEAD_WEIGHT = 1.5;
const TAIL_WEIGHT = 0.35;

/** Vectors of unit length, one an account; of its first `tokens` words only, when given. */
export function makeVectors(accounts: readonly Account[], tokens = Number.POSITIVE_INFINITY): readonly Vector[] {
  const frequency = new Map<string, number>();
  for (const account of accounts) for (const s of new Set(account.stems)) frequency.set(s, (frequency.get(s) ?? 0) + 1);
  return accounts.map((account) => unit(weigh(account, frequency, accounts.length, tokens)));
}

function weigh(account: Account, frequency: ReadonlyMap<string, number>, n: number, most: number): Map<string, number> {
  const { tokens, sentences } = account.document;
  const weights = new Map<string, number>();
  let read = 0;
  for (const sentence of sentences) {
    if (sentence.furniture) continue;
    for (let i = sentence.from; i < sentence.to; i++) {
      const s = account.stems[i]!;
      if (s.length < 2) continue;
      const position = read < LEAD ? LEAD_WEIGHT : read < BODY ? 1 : TAIL_WEIGHT;
      if (read++ >= most) return weights;
      const prior = tokens[i]!.kind === "number" ? NUMBER : (account.pack.ledger.common.get(s) ?? RARE);
      const idf = Math.log((1000 + n) / (prior + frequency.get(s)!));
      // A second mention adds less than the first: sqrt over the running sum is kept simple by a cap of three.
      const cap = 3 * LEAD_WEIGHT * idf;
      weights.set(s, Math.min(cap, (weights.get(s) ?? 0) + position * idf));
    }
  }
  return weights;
}

function unit(weights: Map<string, number>): Vector {
  let sum = 0;
  for (const w of weights.values()) sum += w * w;
  const length = Math.sqrt(sum) || 1;
  for (const [s, w] of weights) weights.set(s, w / length);
  return weights;
}

export function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [s, w] of small) sum += w * (large.get(s) ?? 0);
  return sum;
}
