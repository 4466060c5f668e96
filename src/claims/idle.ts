/** Which words stand in none of the small tables that items are made from, beside those of casualty words. */
import type { LanguagePack } from "../lang/pack.ts";
import { byWord, type Word } from "../text/word-cache.ts";

const known = new WeakMap<LanguagePack, (word: Word) => boolean>();

/** True for a word that stands in none of them. */
export function idleWords(pack: LanguagePack): (word: Word) => boolean {
  let idle = known.get(pack);
  if (idle === undefined) {
    const { names, conjunction, reflexivePronouns, last, eachOf } = pack.casualties;
    idle = byWord(
      (norm) =>
        !names.has(norm) &&
        !(norm.startsWith(conjunction) && names.has(norm.slice(conjunction.length))) &&
        !reflexivePronouns.has(norm) &&
        !last.has(norm) &&
        !eachOf.some(([first]) => first === norm),
      true,
    );
    known.set(pack, idle);
  }
  return idle;
}
