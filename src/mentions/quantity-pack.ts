/**
 * What a language must say about its numbers: the words of its numerals and how they join, the words that bound a
 * number, and those that stand instead of one. `makeNumberPack` folds the tables and answers look-ups.
 */
import type { Fold } from "../text/fold.ts";
import { type Cuts, type Lexicon, makeLexicon, makePhraseBook, type PhraseBook, whole } from "../text/lexicon.ts";
import { byWord, type Word } from "../text/word-cache.ts";
import type { Token, Vague } from "../types.ts";
import type { RuleInfo } from "./rule.ts";

/** Where a word stands in a numeral. `digits` is a run of digits, `hundreds` a hundred that is already multiplied. */
export type Slot =
  | "digits"
  | "unit"
  | "ten"
  | "teen"
  | "tens"
  | "hundred"
  | "hundreds"
  | "scale"
  | "fraction"
  | "part"
  | "ordinal"
  | "negative"
  | "point"
  | "over";

/** A word of a numeral. A dual scale ("two thousand") has `value` 1000 and `times` 2. */
export type NumberWord = {
  readonly slot: Slot;
  readonly value: number;
  readonly times?: number;
  /** A plural that takes part in a numeral only after another number ("آلاف"); alone it is vague. */
  readonly plural?: boolean;
  /** A word whose bare form may hold an ending: "ألفا" is 1000 in the accusative or 2000 in the construct. */
  readonly construct?: boolean;
  /** A word that counts only before what it multiplies or joins: "اثنا" before "عشر", "نص" before "مليون". */
  readonly bound?: boolean;
  /** A number that is a share before a definite noun: "خمس السكان" is a fifth of them. */
  readonly share?: number;
  /** A word that is another one with the article: "الأحد" is Sunday. */
  readonly indefinite?: boolean;
};

/** How a hedge bounds the number beside it. "more" and "less" exclude the number itself. */
export type Bound = "more" | "least" | "less" | "most" | "about";

export type HedgeRule = RuleInfo & { readonly bound: Bound; readonly phrases: readonly string[] };
export type VagueRule = RuleInfo & {
  readonly vague: Vague;
  readonly phrases: readonly string[];
  /** True when the word bounds a number after it: "some 50" is about 50. */
  readonly about?: boolean;
  /** True when a pronoun may be joined to the word: "معظمهم". */
  readonly pronouns?: boolean;
};
/** Phrases that look like a number word and are none ("كل من"). */
export type IdiomRule = RuleInfo & { readonly phrases: readonly string[] };

/** What may open a quantity, other than a number. */
type Lead =
  | { readonly kind: "hedge"; readonly rule: HedgeRule }
  | { readonly kind: "vague"; readonly rule: VagueRule; readonly hedge: HedgeRule | null }
  | { readonly kind: "range"; readonly closers: ReadonlySet<string> }
  | { readonly kind: "idiom"; readonly rule: IdiomRule };

/** The rules that read numbers themselves; their ids carry the language. */
export type NumeralRules = {
  readonly digits: RuleInfo;
  readonly words: RuleInfo;
  readonly fraction: RuleInfo;
  readonly ordinal: RuleInfo;
  readonly range: RuleInfo;
  readonly name: RuleInfo;
};

/** The tables that a language fills, in natural spelling. */
export type NumberTables = {
  readonly words: Iterable<readonly [string, NumberWord]>;
  /** Pairs of slots that join into one numeral: "hundred+unit" with "and", "unit ten" side by side, "tens-unit". */
  readonly joins: readonly string[];
  /** "and" as a word of its own. */
  readonly and: readonly string[];
  /** "and" as a proclitic, folded; "" where the language has none. */
  readonly andClitic: string;
  /** Words that may stand between a hedge and its number: articles, prepositions glued to digits. */
  readonly fillers: readonly string[];
  readonly before: readonly HedgeRule[];
  readonly after: readonly HedgeRule[];
  readonly vague: readonly VagueRule[];
  readonly idioms: readonly IdiomRule[];
  /** Openers of a range with the words that may part its two ends ("between": "and"). */
  readonly ranges: readonly { readonly openers: readonly string[]; readonly closers: readonly string[] }[];
  /** Words that part the ends of a range without an opener ("to", "or"). */
  readonly infixes: readonly string[];
  /** "percent", after a number. */
  readonly percents: readonly string[];
  /** "part of", between or before the two numbers of a fraction. */
  readonly partsOf: readonly string[];
  /** "of", between vague words: "tens of thousands". */
  readonly of: string;
  /** Between "one" and a round number: "one in a million". */
  readonly ratio: string;
  /** Letters glued to digits that make them an ordinal: "25th". */
  readonly ordinalEndings: readonly string[];
  /** True where a number and a hyphen begin an adjective: "four-day". */
  readonly compounds: boolean;
  /** True where a hedge right before a number bounds that one, and not the number before it: "wounding at least 16". */
  readonly hedgesLead: boolean;
  /** Verbs of change, after which "from 12 to 15" tells two numbers. */
  readonly changes: readonly string[];
  /** Nouns after which a number is a name ("Brigade 55", "Article 5"). */
  readonly named: readonly string[];
  /** True for a word that in its form can only be what a number counts, so that the number names nothing; left out for none. */
  readonly counts?: (norm: string, value: number) => boolean;
  /**
   * True where a unit that with the article is another word ("Sunday") is that number all the same, between the words
   * before and behind it: "the dead, the eleven"; left out for nowhere.
   */
  readonly isUnit?: (before: string, behind: string) => boolean;
  /** The article where it is written on the noun, folded; "" for none. */
  readonly article: string;
  /** Nouns without an article that begin as if they had one. */
  readonly undefined: readonly string[];
  /** Mark of the accusative where the script may write it; "" for none. */
  readonly accusative: string;
  /** A mark that is decimal even before three digits ("٫"); "" where there is none. */
  readonly decimalMark: string;
  /** Marks that group digits by three; any other mark, or one without three digits after it, is decimal. */
  readonly groupMarks: string;
  readonly rules: NumeralRules;
};

/** What a word may be: the first of a lead, one of a numeral's words, and one that a numeral begins with. */
export type Opening = { readonly lead: boolean; readonly word: boolean; readonly numeral: boolean };

export type NumberPack = Pick<
  NumberTables,
  | "andClitic"
  | "article"
  | "accusative"
  | "groupMarks"
  | "decimalMark"
  | "rules"
  | "of"
  | "ratio"
  | "compounds"
  | "hedgesLead"
> & {
  /** Nouns without an article that begin as if they had one. Folded. */
  readonly undefined: ReadonlySet<string>;
  /** What a token may begin; null for most words, after one look-up. */
  opens(word: string | Word): Opening | null;
  readonly words: Lexicon<NumberWord>;
  readonly leads: PhraseBook<Lead>;
  readonly trails: PhraseBook<HedgeRule>;
  readonly joins: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly fillers: ReadonlySet<string>;
  readonly percents: PhraseBook<true>;
  readonly partsOf: PhraseBook<true>;
  readonly ordinalEndings: ReadonlySet<string>;
  readonly infixes: ReadonlySet<string>;
  readonly changes: ReadonlySet<string>;
  readonly named: ReadonlySet<string>;
  readonly counts: (word: Token, value: number) => boolean;
  readonly isUnit: (before: string, behind: string) => boolean;
  /** Every rule of the language's numbers, for `isnad rules`. */
  readonly all: readonly RuleInfo[];
};

/** Builds the pack. Phrases may hold optional words in brackets: "[ما] لا يقل [عددهم] عن". */
export function makeNumberPack(tables: NumberTables, fold: Fold, cuts: Cuts): NumberPack {
  const set = (words: readonly string[]) => new Set(words.map(fold));
  const split = (phrase: string) => phrase.split(" ");
  const spread = <R extends { readonly phrases: readonly string[] }, E>(rules: readonly R[], entry: (rule: R) => E) =>
    rules.flatMap((rule) => rule.phrases.flatMap(expand).map((phrase) => [phrase, entry(rule)] as const));
  const leadList: (readonly [string, Lead])[] = [
    ...spread(tables.before, (rule): Lead => ({ kind: "hedge", rule })),
    ...spread(
      tables.vague,
      (rule): Lead => ({
        kind: "vague",
        rule,
        hedge: rule.about ? { id: rule.id, says: rule.says, bound: "about", phrases: [] } : null,
      }),
    ),
    ...spread(tables.idioms, (rule): Lead => ({ kind: "idiom", rule })),
    ...tables.ranges.flatMap(({ openers, closers }) =>
      openers.map((opener) => [opener, { kind: "range", closers: set(closers) }] as const),
    ),
  ];
  const parts = set(tables.partsOf.map((phrase) => split(phrase)[0]!));
  const words = makeLexicon(tables.words, fold, cuts);
  const firsts = makeLexicon(
    leadList.map(([phrase]) => [split(phrase)[0]!, true] as const),
    fold,
    cuts,
  );
  const opens = byWord((norm, asked): Opening | null => {
    const lead = firsts.lookup(asked).length > 0;
    const readings = words.lookup(asked);
    const word = readings.length > 0 || parts.has(norm);
    const numeral = parts.has(norm) || readings.some(({ entry }) => entry.slot !== "over" && entry.slot !== "point");
    return lead || word ? { lead, word, numeral } : null;
  }, null);
  return {
    andClitic: tables.andClitic,
    article: tables.article,
    undefined: new Set(tables.undefined.map(fold)),
    accusative: tables.accusative,
    groupMarks: tables.groupMarks,
    decimalMark: tables.decimalMark,
    rules: tables.rules,
    opens,
    words,
    leads: makePhraseBook(leadList, fold, split, cuts),
    trails: makePhraseBook(
      spread(tables.after, (rule) => rule),
      fold,
      split,
      cuts,
    ),
    joins: new Set(tables.joins),
    and: set(tables.and),
    fillers: set(tables.fillers),
    percents: makePhraseBook(
      tables.percents.map((phrase) => [phrase, true] as const),
      fold,
      split,
      whole,
    ),
    partsOf: makePhraseBook(
      tables.partsOf.map((phrase) => [phrase, true] as const),
      fold,
      split,
      whole,
    ),
    of: fold(tables.of),
    ratio: fold(tables.ratio),
    compounds: tables.compounds,
    hedgesLead: tables.hedgesLead,
    ordinalEndings: set(tables.ordinalEndings),
    infixes: set(tables.infixes),
    changes: set(tables.changes),
    named: set(tables.named),
    counts: ({ norm }, value) => tables.counts?.(norm, value) === true,
    isUnit: (before, behind) => tables.isUnit?.(before, behind) === true,
    all: [...Object.values(tables.rules), ...tables.before, ...tables.after, ...tables.vague, ...tables.idioms],
  };
}

/** "[a] b" → "a b", "b". */
function expand(phrase: string): string[] {
  const open = phrase.indexOf("[");
  if (open < 0) return [phrase.replace(/ +/g, " ").trim()];
  const close = phrase.indexOf("]", open);
  const [before, inside, after] = [phrase.slice(0, open), phrase.slice(open + 1, close), phrase.slice(close + 1)];
  return [...inside.split("|").flatMap((choice) => expand(before + choice + after)), ...expand(before + after)];
}
