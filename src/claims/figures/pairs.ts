/** Duals that only the report tells from plurals: "the killing of policemen" where further on two policemen were killed. */
import { type Draft, mayBeTwo, two } from "./draft.ts";

/**
 * A noun whose form may be a dual is a plural, unless the report counts two of the same elsewhere, and no more than two
 * (METHOD.md, section 2).
 */
export function settlePairs(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (!mayBeTwo(draft) || draft.partOf) continue;
    const others = drafts.filter((other) => other !== draft && !other.partOf && isAlike(draft, other));
    const counts = others.flatMap(({ quantity: { min } }) => (min === null ? [] : [min]));
    if (counts.includes(2) && Math.max(...counts) === 2) draft.quantity = two;
  }
}

/** The same befell them, and they may be the same people. */
function isAlike(draft: Draft, { effect, noun }: Draft): boolean {
  if (effect !== draft.effect || !noun || !draft.noun) return false;
  return noun.class === draft.noun.class || noun.generic || draft.noun.generic;
}
