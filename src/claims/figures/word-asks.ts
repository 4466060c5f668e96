/**
 * Questions to a word that items are made from, each the sum of many small tables: most words stand in none of them, which one
 * bit of a word's record says.
 */
import type { LanguagePack } from "../../lang/pack.ts";
import { byWord, type Word } from "../../text/word-cache.ts";

export type WordAsks = {
  /** True for a word that stands in none of the small tables of names and phrases. */
  isIdle(word: Word): boolean;
  /** True for an idle word that no casualty word or phrase begins with. */
  isInert(word: Word): boolean;
  /** True for a word that may name the counted, as far as it alone tells: no preposition, no verb, no conjunction on it. */
  names(word: Word): boolean;
  /** True for a word that goes on with any noun phrase: an inert one that ends none, and opens none of its "of" phrases. */
  goesOn(word: Word): boolean;
  /** True for a word by which a sentence tells an effect though it names none: "three times", "their number", "themselves", "jets". */
  hints(word: Word): boolean;
  /** True for a word that joins to what stands before it, by itself or as the last of a phrase. */
  joins(word: Word): boolean;
};

const known = new WeakMap<LanguagePack, WordAsks>();

export function wordAsks(pack: LanguagePack): WordAsks {
  let asks = known.get(pack);
  if (asks === undefined) {
    asks = makeAsks(pack);
    known.set(pack, asks);
  }
  return asks;
}

function makeAsks({ casualties }: LanguagePack): WordAsks {
  const { conjunction, prepositions, wholeWords, joiners, joinPhrases } = casualties;
  const isIdle = byWord(
    (norm) =>
      !casualties.names.has(norm) &&
      !(norm.startsWith(conjunction) && casualties.names.has(norm.slice(conjunction.length))) &&
      !casualties.reflexivePronouns.has(norm) &&
      !casualties.last.has(norm) &&
      !casualties.called.has(norm) &&
      !casualties.eachOf.some(([first]) => first === norm),
    true,
  );
  const isInert = byWord((_, word) => isIdle(word) && !casualties.mayMean(word), true);
  const names = byWord(
    (norm, word) =>
      norm.length >= 3 &&
      !prepositions.has(norm) &&
      !casualties.isNoNoun(word) &&
      (!norm.startsWith(conjunction) || wholeWords.has(norm)),
    true,
  );
  const { reflexiveHeads, tallies, manners, additions, adverbs, partitives } = casualties;
  const ends = [reflexiveHeads, tallies, manners, additions, adverbs, partitives];
  const goesOn = byWord((norm, word) => isInert(word) && names(word) && !ends.some((words) => words.has(norm)), true);
  const joins = byWord((norm) => joiners.has(norm) || joinPhrases.has(norm), false);
  const { times, theirNumber, reflexivePronouns, planes } = casualties;
  const hints = byWord(
    (norm) => [times, theirNumber, reflexivePronouns, planes].some((words) => words.has(norm)),
    false,
  );
  return { isIdle, isInert, names, goesOn, hints, joins };
}
