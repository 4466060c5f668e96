/** Arabic number words as dates use them: days, years, hours and counts of units; cardinals and ordinals alike. */

import type { Hit } from "../../../mentions/rule.ts";
import { makeLexicon } from "../../../text/lexicon.ts";
import { byWord, type Word } from "../../../text/word-cache.ts";
import type { Token } from "../../../types.ts";
import { cuts, fold } from "../spelling.ts";

/** Value, then its words: every case, gender and the ordinals. */
const WORDS = `
1 | واحد واحدة أحد إحدى أول أولى حادي حادية
2 | اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي إثنان إثنين إثنا إثني ثاني ثانية ثان
3 | ثلاث ثلاثة ثالث ثالثة
4 | أربع أربعة رابع رابعة
5 | خمس خمسة خامس خامسة
6 | ست ستة سادس سادسة
7 | سبع سبعة سابع سابعة
8 | ثمان ثمانية ثماني ثامن ثامنة
9 | تسع تسعة تاسع تاسعة
10 | عشر عشرة عاشر عاشرة
20 | عشرون عشرين
30 | ثلاثون ثلاثين
40 | أربعون أربعين
50 | خمسون خمسين
60 | ستون ستين
70 | سبعون سبعين
80 | ثمانون ثمانين
90 | تسعون تسعين
100 | مئة مائة ميه
200 | مئتان مئتين مائتان مائتين
300 | ثلاثمئة ثلاثمائة
400 | أربعمئة أربعمائة
500 | خمسمئة خمسمائة
600 | ستمئة ستمائة
700 | سبعمئة سبعمائة
800 | ثمانمئة ثمانمائة
900 | تسعمئة تسعمائة
1000 | ألف
2000 | ألفان ألفين
`;

const entries = WORDS.trim()
  .split("\n")
  .flatMap((line) => {
    const [value, words] = line.split(" | ") as [string, string];
    return words.split(" ").map((word) => [word, Number(value)] as const);
  });

const lexicon = makeLexicon(entries, fold, cuts);

type Part = { readonly value: number; readonly joined: boolean; readonly prefix: string };

/** One word's value, and whether "and" is written before it; null for other words and words with a pronoun. */
const partOf = byWord((_, word): Part | null => {
  const reading = lexicon.lookup(word).find((r) => r.suffix === "");
  return reading ? { value: reading.entry, joined: reading.prefix.startsWith("و"), prefix: reading.prefix } : null;
}, null);

/** True for a word that a number may begin with. */
export const isNumber = (word: Word): boolean => partOf(word) !== null;

const wordAt = (token: Token | undefined) => (token?.kind === "word" ? partOf(token.word) : null);

const magnitude = (value: number) => (value < 10 ? 1 : value < 100 ? 10 : value < 1000 ? 100 : 1000);

/** The number that starts at a token, read as far as it goes; null for none. */
export function number(
  tokens: readonly Token[],
  at: number,
): (Hit<number> & { prefix: string; joined: boolean }) | null {
  const first = wordAt(tokens[at]);
  if (!first) return null;
  let total = first.value;
  let last = first.value;
  let to = at + 1;
  for (let next = wordAt(tokens[to]); next; next = wordAt(tokens[++to])) {
    // "three ten" (13), "three hundred", "two thousand and twenty and two", "one and twenty": units come before tens.
    const teen = next.value === 10 && last < 10 && !next.joined;
    const hundred = next.value === 100 && last > 2 && last < 10 && !next.joined;
    const joins =
      next.joined && (magnitude(next.value) < magnitude(last) || (last < 10 && next.value >= 20 && next.value < 100));
    if (hundred) total += last * 99;
    else if (teen || joins) total += next.value;
    else break;
    last = teen ? 10 : hundred ? 100 : next.value;
  }
  return { to, value: total, prefix: first.prefix, joined: first.joined };
}
