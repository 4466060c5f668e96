/**
 * Words as objects that remember what was worked out about them. Reports repeat their words, and every stage looks each of
 * them up in its tables: a look at the word's own record costs a tenth of a look-up by spelling.
 */

/** A spelling, folded. Records do not live for ever: two of one spelling may meet. All but `norm` belongs to this file. */
export type Word = {
  readonly raw: string;
  readonly norm: string;
  /** Functions that are known to make nothing of it, as bits: most make nothing of most words, so this is looked at first. */
  none: number;
  /** The same of the functions after the first thirty-one, and of those after them. */
  noneElse: number;
  noneMore: number;
  noneFurther: number;
  noneLast: number;
  /**
   * What the other functions made of it, each behind its number: two or three of some hundred and forty, so that they are searched
   * through in less time than a place for each would cost in memory. Null before any was asked.
   */
  made: unknown[] | null;
};

const makeWord = (raw: string, norm: string): Word => ({
  raw,
  norm,
  none: 0,
  noneElse: 0,
  noneMore: 0,
  noneFurther: 0,
  noneLast: 0,
  made: null,
});

/** Entries of one generation: the words of thousands of reports. */
const LIMIT = 60_000;

/** A map that forgets what was not asked for during one generation, so that memory stays flat on endless input. */
class Remembered<V> {
  #young = new Map<string, V>();
  #old = new Map<string, V>();

  get(key: string): V | undefined {
    const value = this.#young.get(key);
    if (value !== undefined) return value;
    const kept = this.#old.get(key);
    if (kept !== undefined) this.set(key, kept);
    return kept;
  }

  set(key: string, value: V): void {
    if (this.#young.size >= LIMIT) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, value);
  }
}

const words = new Remembered<Word>();

/** Functions made so far. */
let functions = 0;

/** The record of a folded spelling. */
export function wordOf(norm: string): Word {
  let word = words.get(norm);
  if (word === undefined) {
    word = makeWord(norm, norm);
    words.set(norm, word);
  }
  return word;
}

/** Bits of a small integer, and how many functions have one. */
const BITS = 31;
const WITH_BITS = 5 * BITS;

/**
 * The same function with its results kept in the words' records; it must depend on nothing but the spelling. `nothing` is
 * what it makes of most words.
 */
export function byWord<V>(
  compute: (norm: string, word: Word) => V,
  nothing: V | undefined = undefined,
): (word: string | Word) => V {
  const index = functions++;
  const bit = index < WITH_BITS ? 1 << (index % BITS) : 0;
  const ask = (word: Word): V => {
    const { made } = word;
    if (made !== null) for (let i = 0; i < made.length; i += 2) if (made[i] === index) return made[i + 1] as V;
    const value = compute(word.norm, word);
    if (value !== nothing || bit === 0) {
      if (word.made === null) word.made = [index, value];
      else word.made.push(index, value);
    } else if (index < BITS) word.none |= bit;
    else if (index < 2 * BITS) word.noneElse |= bit;
    else if (index < 3 * BITS) word.noneMore |= bit;
    else if (index < 4 * BITS) word.noneFurther |= bit;
    else word.noneLast |= bit;
    return value;
  };
  const of = (given: string | Word) => (typeof given === "string" ? wordOf(given) : given);
  if (index < BITS) return (given) => ((of(given).none & bit) !== 0 ? nothing! : ask(of(given)));
  if (index < 2 * BITS) return (given) => ((of(given).noneElse & bit) !== 0 ? nothing! : ask(of(given)));
  if (index < 3 * BITS) return (given) => ((of(given).noneMore & bit) !== 0 ? nothing! : ask(of(given)));
  if (index < 4 * BITS) return (given) => ((of(given).noneFurther & bit) !== 0 ? nothing! : ask(of(given)));
  return (given) => ((of(given).noneLast & bit) !== 0 ? nothing! : ask(of(given)));
}

/**
 * The same function with only its last result kept: for what all tables ask of a new word, one after the other, and what
 * would be much to keep of every word.
 */
export function lastAsked<V>(compute: (norm: string) => V): (word: string | Word) => V {
  let last: { readonly norm: string; readonly value: V } | null = null;
  return (given) => {
    const norm = typeof given === "string" ? given : given.norm;
    if (last === null || last.norm !== norm) last = { norm, value: compute(norm) };
    return last.value;
  };
}

/** Places for spellings at first and at most: powers of two, the last about twice as many as a generation holds. */
const FEWEST = 1 << 12;
const PLACES = 1 << 17;
/** Places tried for one spelling. What finds none is folded anew each time, so that no text can make look-ups slow. */
const TRIES = 16;

/**
 * One generation of spellings by the hash of their code units: each stands in the first free place from there on, its hash
 * beside it, so that one look into memory brings both.
 */
class Spellings {
  #table: (Word | number | undefined)[] = new Array(2 * FEWEST).fill(undefined);
  size = 0;

  /** The record of `text.slice(start, end)`, which is not cut out for it. */
  get(hash: number, text: string, start: number, end: number): Word | undefined {
    const table = this.#table;
    for (let i = 0; i < TRIES; i++) {
      const at = ((hash + i) << 1) & (table.length - 1);
      const known = table[at];
      if (known === undefined) return undefined;
      if (known !== hash) continue;
      const word = table[at + 1] as Word;
      if (stands(word.raw, text, start, end)) return word;
    }
    return undefined;
  }

  add(hash: number, word: Word): void {
    if (this.size * 4 >= this.#table.length && this.#table.length < 2 * PLACES) this.#grow();
    for (let i = 0; i < TRIES; i++) {
      const at = ((hash + i) << 1) & (this.#table.length - 1);
      if (this.#table[at] !== undefined) continue;
      this.#table[at] = hash;
      this.#table[at + 1] = word;
      this.size++;
      return;
    }
  }

  #grow(): void {
    const table = this.#table;
    this.#table = new Array(2 * table.length).fill(undefined);
    this.size = 0;
    for (let at = 0; at < table.length; at += 2)
      if (table[at] !== undefined) this.add(table[at] as number, table[at + 1] as Word);
  }
}

function stands(raw: string, text: string, start: number, end: number): boolean {
  if (raw.length !== end - start) return false;
  for (let i = 0; i < raw.length; i++) if (raw.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/** FNV-1a over code units. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

/**
 * Stretch of a text → record of its spelling: the look-up that every token of every report takes, so that it hashes in
 * place. Kept apart from the folded spellings, since one of them has many.
 */
export function bySpelling(fold: (raw: string) => string): (text: string, start: number, end: number) => Word {
  let young = new Spellings();
  let old = new Spellings();
  return (text, start, end) => {
    const hash = hashOf(text, start, end);
    const known = young.get(hash, text, start, end);
    if (known !== undefined) return known;
    if (young.size >= LIMIT) [old, young] = [young, new Spellings()];
    let word = old.get(hash, text, start, end);
    if (word === undefined) {
      // A copy: a slice would keep its whole report in memory.
      const raw = Array.from(text.slice(start, end)).join("");
      const norm = fold(raw);
      // One string for both where they are alike: less memory to run through.
      word = makeWord(raw, norm === raw ? raw : norm);
    }
    young.add(hash, word);
    return word;
  };
}
