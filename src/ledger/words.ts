/** Sets of words → how alike they are. A word counts the more, the fewer reports of the event use it. */

/** Words with their weights, and the length of the whole. */
export type Bag = { readonly weights: ReadonlyMap<string, number>; readonly length: number };

/** So many letters of a word tell it from others, whatever its ending; words of fewer than three are left out. */
const TELLING = 5;
const SHORT = 2;

/** One bag for each set of stems; `of` names the report that it comes from. Numbers are left out. */
export function bagsOf(all: readonly { readonly of: string; readonly words: ReadonlySet<string> }[]): readonly Bag[] {
  const beginnings = all.map(
    ({ words }) => new Set([...words].filter(isTelling).map((word) => word.slice(0, TELLING))),
  );
  const users = new Map<string, Set<string>>();
  for (const [i, { of }] of all.entries())
    for (const word of beginnings[i]!) users.set(word, (users.get(word) ?? new Set()).add(of));
  const reports = new Set(all.map(({ of }) => of)).size;
  return beginnings.map((words) => {
    const weights = new Map([...words].map((word) => [word, Math.log(1 + reports / users.get(word)!.size)]));
    return { weights, length: Math.hypot(...weights.values()) };
  });
}

const isTelling = (word: string) => word.length > SHORT && !/\d/u.test(word);

/** Cosine, 0 to 1. */
export function likeness(a: Bag, b: Bag): number {
  const [less, more] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, weight] of less.weights) if (more.weights.has(word)) sum += weight * weight;
  return sum === 0 ? 0 : sum / (a.length * b.length);
}
