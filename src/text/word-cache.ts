/**
 * Words as objects that remember what was worked out about them. Reports repeat their words, and every stage looks each of
 * them up in its tables: a slot in the word's own record costs a tenth of a look-up by spelling.
 */

/** A folded spelling. `slots` belongs to byWord. Records do not live for ever: two of one spelling may meet. */
export type Word = { readonly norm: string; readonly slots: unknown[] };

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
/** Functions made so far: the usual length of a word's slots, so that they need not grow. */
let functions = 0;

/** The record of a folded spelling. */
export function wordOf(norm: string): Word {
  let word = words.get(norm);
  if (word === undefined) {
    word = { norm, slots: new Array(functions).fill(undefined) };
    words.set(norm, word);
  }
  return word;
}

/** The same function with its results kept in the words' records; it must depend on nothing but the spelling. */
export function byWord<V>(compute: (norm: string) => V): (word: string | Word) => V {
  const slot = functions++;
  return (given) => {
    const word = typeof given === "string" ? wordOf(given) : given;
    let value = word.slots[slot] as V | undefined;
    if (value === undefined) {
      value = compute(word.norm);
      word.slots[slot] = value;
    }
    return value;
  };
}

/** Raw spelling → record of its folded one. Kept apart from the records, since one word has many spellings. */
export function bySpelling(fold: (raw: string) => string): (raw: string) => Word {
  const spellings = new Remembered<Word>();
  return (raw) => {
    let word = spellings.get(raw);
    if (word === undefined) {
      word = wordOf(fold(raw));
      spellings.set(raw, word);
    }
    return word;
  };
}
