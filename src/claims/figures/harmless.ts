/** Figures of no violence: jobs that were lost, missiles that were sold, experts who took part in a conference. */
import type { Sentence } from "../../types.ts";
import type { Draft } from "./draft.ts";
import type { ItemSource } from "./item.ts";

/** How far before and behind those counted such a word may stand, in tokens. */
const REACH = 6;

/** True where a word beside those counted shows that what is told of them harmed nobody. */
export function isHarmless(draft: Draft, sentence: Sentence, { document, pack }: ItemSource): boolean {
  const words = draft.effect === null ? undefined : pack.casualties.harmless.get(draft.effect);
  if (words === undefined) return false;
  const { tokens } = document;
  const { from, to } = draft.range;
  for (let at = Math.max(sentence.from, from - REACH); at < from; at++)
    if (words.before.has(tokens[at]!.norm)) return true;
  for (let at = to; at < Math.min(sentence.to, to + REACH); at++) {
    const { kind, norm } = tokens[at]!;
    if (words.behind.has(norm)) return true;
    if (kind === "mark" || (!words.across && pack.casualties.prepositions.has(norm))) return false;
  }
  return false;
}
