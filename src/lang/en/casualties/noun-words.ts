/** Words of an English noun phrase: determiners, what may describe a noun, and the numbers before it. */
import type { NounSense } from "../../../mentions/casualty.ts";
import type { Token } from "../../../types.ts";
import { numbers } from "../numbers/pack.ts";
import { set } from "../spelling.ts";
import { MODIFIERS } from "./nouns.ts";
import { nouns, others, participles, stops } from "./words.ts";

export type Head = { readonly to: number; readonly sense: NounSense };

/** A phrase: half-open end, what its head says, and whether a word such as "the" makes it definite. */
export type NounPhrase = { readonly to: number; readonly sense: NounSense; readonly definite: boolean };

export const DEFINITE = set("the this that these those his her their its our my your");

export const INDEFINITE = set("a an another one");

export const MODIFYING = set(MODIFIERS);

export const MONTHS = set(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sept oct nov dec",
);

/** Words that may stand between a number and its noun although they are no adjectives: "dozens of", "50 or so". */
export const OF = set("of");

/** Most tokens that describe one noun: "a 10-year-old Syrian". */
export const LONGEST = 7;

export function longestNoun(tokens: readonly Token[], at: number): Head | null {
  const hit = nouns.match(tokens, at);
  return hit && { to: hit.to, sense: hit.entry };
}

export const isHyphen = (tokens: readonly Token[], at: number) =>
  tokens[at]?.norm === "-" && tokens[at]!.gap === "glued" && tokens[at + 1]?.gap === "glued";

export const breaksLine = (token: Token) => token.gap === "line" || token.gap === "paragraph";

export const isNumeral = (norm: string) => numbers.opens(norm)?.word === true;

/** An unknown word describes unless it is a number, a verb or a word that no phrase goes on over. */
export function mayDescribe(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokens[at]!;
  if (stops.has(norm) || endsLikeVerb(tokens, at) || numbers.opens(norm)?.word) return false;
  const known = others.match(tokens, at)?.entry[0];
  if (known === undefined || known.kind === "hedge") return true;
  // "41 looted weapons"
  return participles.has(known) && longestNoun(tokens, at + 1) !== null && isQuantity(tokens, at - 1);
}

/** An unknown word in -ed or -ing behind which another determiner begins is a verb, not a description. */
const endsLikeVerb = (tokens: readonly Token[], at: number) =>
  /(?:ed|ing)$/.test(tokens[at]!.norm) &&
  (DEFINITE.has(tokens[at + 1]?.norm ?? "") || INDEFINITE.has(tokens[at + 1]?.norm ?? ""));

/** "on April 20 killed", "in 2019 killed": a day or a year counts nobody. */
function isDate(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.norm ?? "";
  if (MONTHS.has(before)) return true;
  return (
    (before === "in" || before === "since") && tokens[at]!.norm.length === 4 && /^(?:19|20)/.test(tokens[at]!.norm)
  );
}

export const WEEKDAYS = set("monday tuesday wednesday thursday friday saturday sunday");

/** A word of no table that is spelled with a capital: somebody's name, or a place's. */
export const isProper = (tokens: readonly Token[], at: number) =>
  isCapital(tokens[at]) && !longestNoun(tokens, at) && mayDescribe(tokens, at);

/** Spelled with a capital, and no name of a month or a weekday. */
export const isCapital = (token: Token | undefined) =>
  token?.kind === "word" && /^\p{Lu}/u.test(token.word.raw) && !MONTHS.has(token.norm) && !WEEKDAYS.has(token.norm);

/** True for a word that may describe, or be, a noun of no table. */
export const describesOn = (tokens: readonly Token[], at: number) =>
  tokens[at]!.kind === "word" ? mayDescribe(tokens, at) : isHyphen(tokens, at);

/** True for a number, a number word or a vague word, with the "of" behind it: what follows is counted. */
export function isQuantity(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === "number") return !isDate(tokens, at);
  if (OF.has(token.norm)) return at > 0 && !OF.has(tokens[at - 1]!.norm) && isQuantity(tokens, at - 1);
  const opens = numbers.opens(token.norm);
  return opens?.word === true || (opens?.lead === true && VAGUE.has(token.norm));
}

const VAGUE = set(
  "dozens scores tens hundreds thousands millions several many numerous multiple various few some most all number handful group majority couple",
);
