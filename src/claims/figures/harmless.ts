/** Figures of no violence: jobs that were lost, missiles that were sold, a player hurt in a game, a death of old age. */
import type { Sentence, TokenRange } from "../../types.ts";
import type { Draft } from "./draft.ts";
import type { ItemSource } from "./item.ts";
import { holderOf } from "./stems.ts";

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

/** How far behind one who died the words may stand that tell of age or illness, in tokens. */
const NATURAL_REACH = 14;

/** One who died of age or illness, out of custody. */
export function diedNaturally({ document, pack, custody }: ItemSource): (draft: Draft, sentence: Sentence) => boolean {
  const { naturals } = pack.casualties;
  return ({ implied, quantity, range }, sentence) => {
    if (!implied || quantity.min !== 1) return false;
    const to = Math.min(sentence.to, range.to + NATURAL_REACH);
    for (let at = range.to; at < to; at++) if (naturals.has(document.tokens[at]!.norm)) return !custody(sentence);
    return false;
  };
}

/**
 * A player hurt in a game is no victim, in a report whose first sentence tells of a game or in a sentence that does; but shots
 * and bombs hurt players too, and of a stand that falls in the number tells.
 */
export function gameIn({ document, pack, senses }: ItemSource): (draft: Draft, sentence: Sentence) => boolean {
  const { games, shots } = pack.casualties;
  const isGame = holderOf(games, pack);
  const any = ({ from, to }: TokenRange, test: (at: number) => boolean) => {
    for (let at = from; at < to; at++) if (test(at)) return true;
    return false;
  };
  const names = (range: TokenRange) => any(range, (at) => isGame(document.tokens[at]!.word));
  const isArmed = (at: number) =>
    shots.has(document.tokens[at]!.norm) ||
    senses(at).all.some(({ sense }) => sense.kind === "noun" && sense.of === "bomb");
  const headline = document.sentences.find(({ furniture }) => furniture === null);
  let throughout: boolean | null = null;
  return ({ implied, quantity, group }, sentence) => {
    if (!(implied && quantity.min === 1) && !(group !== null && names(group))) return false;
    throughout ??= headline !== undefined && names(headline);
    return (throughout || names(sentence)) && !any(sentence, isArmed);
  };
}
