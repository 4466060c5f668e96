/**
 * Account → weighted words. Rare words weigh most; what stands first weighs more than what a report closes with, since
 * reports end with the same background. Weights rest on the language's table as well as on the reports at hand, so
 * that five reports of one event do not make its name a common word.
 */
import type { Account } from "./account.ts";

/** Words as numbers, ascending, each with its weight: arrays, since hundreds of thousands of pairs are compared. */
export type Vector = { readonly words: Int32Array; readonly weights: Float64Array };

/** In a thousand reports, how many hold a word that the table does not list, and how many a bare number. */
const RARE = 0.5;
const NUMBER = 60;
/** Reports at hand that hold a word count for less the more they are: an event that many tell must not make its name common. */
const DAMPED = 0.8;
/** Tokens from the start that count in full, and what later ones count. */
const LEAD = 40;
const BODY = 150;
const LEAD_WEIGHT = 1.5;
const TAIL_WEIGHT = 0.35;

/** Vectors of unit length, one an account; of its first `tokens` words only, when given. */
export function makeVectors(accounts: readonly Account[], tokens = Number.POSITIVE_INFINITY): readonly Vector[] {
  const frequency = new Map<string, number>();
  for (const account of accounts) for (const s of new Set(account.stems)) frequency.set(s, (frequency.get(s) ?? 0) + 1);
  const numbers = new Map([...frequency.keys()].map((word, i) => [word, i] as const));
  return accounts.map((account) => unit(weigh(account, frequency, accounts.length, tokens), numbers));
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
      const idf = Math.log((1000 + n) / (prior + frequency.get(s)! ** DAMPED));
      // A second mention adds less than the first: sqrt over the running sum is kept simple by a cap of three.
      const cap = 3 * LEAD_WEIGHT * idf;
      weights.set(s, Math.min(cap, (weights.get(s) ?? 0) + position * idf));
    }
  }
  return weights;
}

function unit(weights: ReadonlyMap<string, number>, numbers: ReadonlyMap<string, number>): Vector {
  const entries = [...weights]
    .map(([word, weight]) => [numbers.get(word)!, weight] as const)
    .sort((a, b) => a[0] - b[0]);
  const length = Math.sqrt(entries.reduce((sum, [, w]) => sum + w * w, 0)) || 1;
  return { words: Int32Array.from(entries, ([n]) => n), weights: Float64Array.from(entries, ([, w]) => w / length) };
}

/** Of two vectors that were made together. */
export function cosine(a: Vector, b: Vector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.words.length && j < b.words.length; ) {
    const x = a.words[i]!;
    const y = b.words[j]!;
    if (x === y) sum += a.weights[i++]! * b.weights[j++]!;
    else if (x < y) i++;
    else j++;
  }
  return sum;
}

/** The heaviest words of a vector, at most `most`, as numbers. */
export function heaviest({ words, weights }: Vector, most: number): readonly number[] {
  return [...words.keys()]
    .sort((i, j) => weights[j]! - weights[i]! || words[i]! - words[j]!)
    .slice(0, most)
    .map((i) => words[i]!);
}
