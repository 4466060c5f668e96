/**
 * A toll that is told line by line: a sentence that counts people and ends with a colon ("13 people were killed:"), and under
 * it marked lines that say who they were ("- 3 of the guard, in an attack", "- a man by a mine"), which name no effect.
 */
import type { Effect, Sentence } from "../../types.ts";
import { type Draft, endOf, isOneThing, isThing } from "./draft.ts";
import { VICTIMS } from "./group-words.ts";
import type { Item, ItemSource } from "./item.ts";
import type { Open } from "./reach.ts";

/** How far behind the toll the colon may stand, in tokens: a place and "as follows" fit in between. */
const COLON_REACH = 10;

/** What the lines of a list are told of: the toll above them, and the sentence that carries it. */
export type Toll = { readonly whole: Draft; readonly opener: Sentence };

/** The toll that a sentence leaves to the lines under it: its last count of several people; null for none. */
export function tollOf({ document }: ItemSource, opener: Sentence, drafts: readonly Draft[]): Toll | null {
  if (document.tokens[opener.to - 1]!.norm !== ":") return null;
  const whole = drafts.findLast(({ partOf }) => !partOf);
  if (!whole || !VICTIMS.has(whole.effect!) || (whole.quantity.min ?? 0) < 2) return null;
  if (opener.to - endOf(whole) > COLON_REACH) return null;
  return { whole, opener };
}

/** "⏎ among them three children": what a line of parts is told of, those counted last in the one before it; null for none. */
export function wholeAbove(
  { senses }: ItemSource,
  { from }: Sentence,
  before: { readonly draft: Draft; readonly sentence: Sentence } | undefined,
): Toll | null {
  const parts = senses(from).breakdown?.sense;
  if (!parts || parts.share !== null || parts.countsOnly || parts.one || !before) return null;
  const { draft, sentence } = before;
  const whole = draft.partOf ?? draft;
  const people = whole.noun === null || !isThing(whole.noun);
  return VICTIMS.has(whole.effect!) && people && !isOneThing(whole) ? { whole, opener: sentence } : null;
}

/** The cue that a line of parts stands under, behind "among them". */
export function leadOfParts([first]: readonly Item[], { whole }: Toll): Open | null {
  if (first?.kind !== "breakdown") return null;
  return { effects: [whole.effect!], of: "people", from: first.to, to: first.to, filled: false, verb: true };
}

/** The cue that a line stands under as if it began with it; null for a line of anything else. */
export function leadOf(source: ItemSource, sentence: Sentence, items: readonly Item[], { whole }: Toll): Open | null {
  const { tokens } = source.document;
  let at = sentence.from;
  // "1 - ": the number of the line counts nobody.
  if (tokens[at]!.kind === "number" && tokens[at + 1]?.kind === "mark") at++;
  while (at < sentence.to && tokens[at]!.kind === "mark") at++;
  // "- In the countryside of …, 3 guards": where something else comes first, the line may tell of anything.
  const first = items.find(({ from }) => from === at);
  if (first?.kind !== "count" && first?.kind !== "noun") return null;
  const effects: Effect[] = [whole.effect!];
  return { effects, of: "people", from: at, to: at, filled: false, verb: true };
}
