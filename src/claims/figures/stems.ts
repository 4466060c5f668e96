/** Whether a word holds one of some stems, remembered with the word: reports are searched for the same sets throughout. */
import type { LanguagePack } from "../../lang/pack.ts";
import type { Cut } from "../../text/lexicon.ts";
import { byWord, type Word } from "../../text/word-cache.ts";

type Holds = (word: Word) => boolean;

/** `fits`: the ways to cut a word that count. */
function holder(fits: (cut: Cut) => boolean): (stems: ReadonlySet<string>, pack: LanguagePack) => Holds {
  const known = new WeakMap<ReadonlySet<string>, Holds>();
  return (stems, pack) => {
    let holds = known.get(stems);
    if (!holds) {
      holds = byWord((_, word) => pack.cuts(word).some((cut) => fits(cut) && stems.has(cut.stem)), false);
      known.set(stems, holds);
    }
    return holds;
  };
}

export const holderOf = holder(() => true);
export const holderWithoutPronoun = holder((cut) => cut.suffix === "");
export const holderWithPronoun = holder((cut) => cut.suffix !== "");
