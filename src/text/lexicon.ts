/**
 * Word tables → look-up. Words stand in their tables in natural spelling and are folded at load; a token is looked up
 * whole first, then without the clitics that the language allows.
 */
import type { Token } from "../types.ts";
import type { Fold } from "./fold.ts";
import { byWord, lastAsked, type Word } from "./word-cache.ts";

/** One way to cut a folded word: proclitics (conjunctions, prepositions), article, stem, enclitic pronoun. */
export type Cut = {
  /** Folded proclitics without the article, e.g. "و", "وب"; "" for none. */
  readonly prefix: string;
  readonly definite: boolean;
  readonly stem: string;
  /** Folded enclitic pronoun; "" for none. */
  readonly suffix: string;
};

/** Every way to cut a word that a table allows, the whole word first. */
export type Cuts = (word: string | Word) => readonly Cut[];

/** The word itself, for tables whose words stand without clitics. */
export const whole: Cuts = lastAsked((norm) => [{ prefix: "", definite: false, stem: norm, suffix: "" }]);

/** A word as one of its table entries reads it. */
export type WordReading<E> = Cut & { readonly entry: E };

export type Lexicon<E> = {
  /** All entries for a word or its folded spelling, the least cut first; [] when it is unknown. */
  lookup(word: string | Word): readonly WordReading<E>[];
};

/**
 * Builds a lexicon from pairs of natural spelling and entry, at the first look-up: who reads one language need not wait for
 * the tables of another. `cuts` lists a language's ways to cut a word, whole first.
 */
export function makeLexicon<E>(words: Iterable<readonly [string, E]>, fold: Fold, cuts: Cuts): Lexicon<E> {
  let table: ReadonlyMap<string, readonly E[]> | null = null;
  const lookup = byWord((_, word): readonly WordReading<E>[] => {
    table ??= tableOf(words, fold);
    const readings: WordReading<E>[] = [];
    for (const { prefix, definite, stem, suffix } of cuts(word))
      for (const entry of table.get(stem) ?? NONE) readings.push({ prefix, definite, stem, suffix, entry });
    return readings.length === 0 ? NONE : readings;
  }, NONE);
  return { lookup };
}

function tableOf<E>(words: Iterable<readonly [string, E]>, fold: Fold): Map<string, E[]> {
  const table = new Map<string, E[]>();
  for (const [word, entry] of words) {
    const norm = fold(word);
    const entries = table.get(norm);
    if (!entries) table.set(norm, [entry]);
    else if (!entries.includes(entry)) entries.push(entry);
  }
  return table;
}

/** One for all the words that a table does not hold. */
const NONE: readonly never[] = [];

/** What a word is by itself, and how it was cut for that. */
export type Hit<E> = { readonly entry: E; readonly cut: Cut };

/** A multi-word lexicon: the longest phrase that starts at a token. Clitics are cut from the first word only. */
export type PhraseBook<E> = {
  /** The longest match at `at`, with the cut of its first word; null for none. `to` is half-open. */
  match(tokens: readonly Token[], at: number): (Hit<E> & { readonly to: number }) | null;
  /** What a word is by itself; null for nothing. */
  alone(word: Word): Hit<E> | null;
  /** True for a word that stands for something by itself or may begin a phrase of more words. */
  begins(word: Word): boolean;
  /** True for a word that may begin a phrase of more words. */
  goesOn(word: Word): boolean;
};

/** A word of a trie: those that may follow it, null for none, and what the phrase that ends with it stands for. */
type Node<E> = { next: Map<string, Node<E>> | null; entry: E | undefined };

/**
 * Builds a phrase book as a trie over folded words, at the first look-up. Marks inside a phrase (quotation marks, hyphens)
 * must be listed.
 */
export function makePhraseBook<E>(
  phrases: Iterable<readonly [string, E]>,
  fold: Fold,
  split: (phrase: string) => readonly string[],
  cuts: Cuts,
): PhraseBook<E> {
  let trie: Node<E> | null = null;
  const startOf = byWord((_, word): Start<E> | null => {
    trie ??= trieOf(phrases, fold, split);
    let alone: Hit<E> | null = null;
    const longer: Start<E>["longer"][number][] = [];
    for (const cut of cuts(word)) {
      const node = trie.next?.get(cut.stem);
      if (!node) continue;
      if (node.entry !== undefined) alone ??= { entry: node.entry, cut };
      if (node.next !== null) longer.push({ cut, next: node.next });
    }
    return alone === null && longer.length === 0 ? null : { alone, longer };
  }, null);
  return {
    match(tokens, at) {
      if (at >= tokens.length) return null;
      const start = startOf(tokens[at]!.word);
      if (start === null) return null;
      const { alone } = start;
      let best = alone && { to: at + 1, entry: alone.entry, cut: alone.cut };
      for (const { cut, next } of start.longer) {
        let nodes: Node<E>["next"] = next;
        for (let i = at + 1; nodes !== null && i < tokens.length; i++) {
          const node = nodes.get(tokens[i]!.norm);
          if (node === undefined) break;
          if (node.entry !== undefined && i >= (best?.to ?? 0)) best = { to: i + 1, entry: node.entry, cut };
          nodes = node.next;
        }
      }
      return best;
    },
    alone: (word) => startOf(word)?.alone ?? null,
    begins: (word) => startOf(word) !== null,
    goesOn: (word) => (startOf(word)?.longer.length ?? 0) > 0,
  };
}

/** What begins with a word: the word itself, and the phrases of more words under each of its cuts. */
type Start<E> = {
  readonly alone: Hit<E> | null;
  readonly longer: readonly { readonly cut: Cut; readonly next: NonNullable<Node<E>["next"]> }[];
};

function trieOf<E>(
  phrases: Iterable<readonly [string, E]>,
  fold: Fold,
  split: (phrase: string) => readonly string[],
): Node<E> {
  const root: Node<E> = { next: null, entry: undefined };
  for (const [phrase, entry] of phrases) {
    let node = root;
    for (const word of split(phrase)) {
      const norm = fold(word);
      node.next ??= new Map();
      let next = node.next.get(norm);
      if (!next) {
        next = { next: null, entry: undefined };
        node.next.set(norm, next);
      }
      node = next;
    }
    node.entry ??= entry;
  }
  return root;
}
