/** How Arabic is written: letters that writers interchange, marks that carry no value, and clitics. */

import { makeFold } from "../../text/fold.ts";
import type { Cut } from "../../text/lexicon.ts";
import { byWord, lastAsked, type Word } from "../../text/word-cache.ts";
import type { Token } from "../../types.ts";
import type { Spelling } from "../pack.ts";

/**
 * Letters that count as one for matching. The hamza carriers meet in ء so that مسؤول and مسئول are one word; Persian and
 * Urdu keyboards' letters and digits meet their Arabic forms.
 */
const LETTERS: readonly (readonly [string, string])[] = [
  ["آ", "ا"],
  ["أ", "ا"],
  ["إ", "ا"],
  ["ٱ", "ا"],
  ["ى", "ي"],
  ["ی", "ي"],
  ["ې", "ي"],
  ["ة", "ه"],
  ["ہ", "ه"],
  ["ھ", "ه"],
  ["ۀ", "ه"],
  ["ە", "ه"],
  ["ؤ", "ء"],
  ["ئ", "ء"],
  ["ک", "ك"],
  ["ڪ", "ك"],
  ["گ", "ك"],
  ["٬", ","],
  ["٫", "."],
  ...[..."٠١٢٣٤٥٦٧٨٩"].map((digit, i) => [digit, String(i)] as const),
  ...[..."۰۱۲۳۴۵۶۷۸۹"].map((digit, i) => [digit, String(i)] as const),
];

const TATWEEL = "ـ";
const ARABIC_LETTER = /[\u0621-\u063A\u0641-\u064A]/;
/** Words that open a sentence: a conjunction written onto a word is no part of an address or of a name in initials. */
const GLUED_OPENING = /^(?:[وف].{3,}|كما|يذكر|يشار)$/;
/** Digits that stand for letters in chat spelling and in words disguised from filters. */
const DODGED_DIGITS = "1375";

export const spelling: Spelling = {
  letters: new Map(LETTERS),
  // Vowel signs, Koranic marks, superscript alef, hamza above and below (left over by NFKC), tatweel.
  dropped: /[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u0640]/,
  numberMarks: ",.٬٫",
  joinsAt: (text, i) =>
    ".*_-/|".includes(text[i]!) &&
    text[i - 1] === TATWEEL &&
    (text[i + 1] === TATWEEL || ARABIC_LETTER.test(text[i + 1] ?? "")),
  // One digit alone between two letters, the word short: "د1عش". "مقتل17" and "في3مدن" stay apart.
  dodgedAt: (text, start, i) =>
    i - start === 1 && DODGED_DIGITS.includes(text[i]!) && text[start] === "د" && ARABIC_LETTER.test(text[i + 1] ?? ""),
  abbreviations: new Set(),
  opensGlued: (norm) => GLUED_OPENING.test(norm),
};

export const fold = makeFold(spelling);

const CONJUNCTIONS = ["و", "ف"];
const PREPOSITIONS = ["ب", "ل", "ك"];
/** Third persons and "our": ك and ي look like the endings of adjectives ("مدفعي") and reports hardly use them. */
const ENCLITICS = ["ه", "ها", "هم", "هما", "هن", "نا"];

/** و/ف, then ب/ل/ك, then ال; each also left on, so that tables may list a word with its article. Enclitics come last. */
export const cuts = lastAsked(cutWord);

function cutWord(norm: string): readonly Cut[] {
  const found: Cut[] = [];
  const add = (prefix: string, rest: string) => {
    if (rest.length < 2) return;
    found.push({ prefix, definite: false, stem: rest, suffix: "" });
    if (rest.startsWith("ال") && rest.length > 3)
      found.push({ prefix, definite: true, stem: rest.slice(2), suffix: "" });
  };
  const preposition = (prefix: string, rest: string) => {
    const p = PREPOSITIONS.find((letter) => rest.startsWith(letter));
    if (!p || rest.length < 3) return;
    add(prefix + p, rest.slice(1));
    // ل drops the alef of the article: "للنظام" is ل + النظام.
    if (rest.startsWith("لل")) {
      found.push({ prefix: `${prefix}ل`, definite: false, stem: `ا${rest.slice(1)}`, suffix: "" });
      if (rest.length > 4) found.push({ prefix: `${prefix}ل`, definite: true, stem: rest.slice(2), suffix: "" });
    }
  };
  add("", norm);
  preposition("", norm);
  const c = CONJUNCTIONS.find((letter) => norm.startsWith(letter));
  if (c && norm.length > 2) {
    add(c, norm.slice(1));
    preposition(c, norm.slice(1));
  }
  return [...found, ...found.flatMap(withEnclitic)];
}

function withEnclitic(cut: Cut): Cut[] {
  if (cut.definite) return [];
  // ه is also ة, and behind ي that makes an adjective: "عسكرية" is no soldier of his.
  const adjective = cut.stem.endsWith("يه");
  return ENCLITICS.filter(
    (e) => cut.stem.endsWith(e) && cut.stem.length - e.length >= 2 && !(adjective && e === "ه"),
  ).flatMap((e) => {
    const stem = cut.stem.slice(0, -e.length);
    const cutOff = { ...cut, stem, suffix: e };
    // Before a pronoun ة is written ت, and a final hamza moves to a carrier (both folded): "قوتهم" is قوة + هم.
    return stem.endsWith("ت") ? [cutOff, { ...cutOff, stem: `${stem.slice(0, -1)}ه` }] : [cutOff];
  });
}

/** Texts by their tokens, with whether they dot a final alef: "الي" for "إلى". */
const dotsAlef = new WeakMap<readonly Token[], boolean>();
const DOTTED = /^([اإ]لي|حتي|لدي)$/;

/** A word as it is spelled, without vowel signs and tatweel. */
export const bare = (word: Word): string => word.raw.replace(DROPPED, "");
const DROPPED = new RegExp(spelling.dropped, "g");
const isDotted = byWord((_, word) => DOTTED.test(bare(word)), false);
const isUndotted = byWord((_, word) => bare(word).endsWith("ى"), false);
const spellsAli = byWord((norm, word) => norm === "علي" && bare(word) === "علي", false);

/** "آلان", "ألان" the name, which folds to "الآن", now. */
export const isAlan = ({ norm, word }: Token) => norm === "الان" && /^[آأ]/u.test(word.raw);

/** "علي" the name, which folds to "على" the preposition: no text that writes the one without dots means it by the other. */
export function isAli(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !spellsAli(token.word)) return false;
  let dots = dotsAlef.get(tokens);
  if (dots === undefined) {
    dots = tokens.some(({ word }) => isDotted(word)) && !tokens.some(({ word }) => isUndotted(word));
    dotsAlef.set(tokens, dots);
  }
  return !dots;
}
