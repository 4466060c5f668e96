/** Functions of a word, remembered: reports repeat their words, so each is worked out once per process. */

/** More than the vocabulary of thousands of reports; emptied when full so that memory stays flat on endless input. */
const LIMIT = 60_000;

/** The same function, which must depend on nothing but the word, with its results kept. */
export function byWord<V>(compute: (word: string) => V): (word: string) => V {
  const cache = new Map<string, V>();
  return (word) => {
    let value = cache.get(word);
    if (value === undefined) {
      value = compute(word);
      if (cache.size >= LIMIT) cache.clear();
      cache.set(word, value);
    }
    return value;
  };
}
