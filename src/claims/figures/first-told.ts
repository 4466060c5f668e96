/**
 * "Wished the wounded a recovery", "visits the injured": definite victims point back at those told before, unless the report
 * has told of none (METHOD.md, section 2). Then they are some, where it says that somebody cares for them.
 */
import type { Effect, Sentence, TokenRange } from "../../types.ts";
import { type Draft, nounDraft } from "./draft.ts";
import type { Item, ItemSource, NounItem } from "./item.ts";
import { BREAKS } from "./noun-phrase.ts";
import { holderOf, holderWithoutPronoun } from "./stems.ts";

/** How far before and behind them the word of care may stand, in tokens. */
const BEFORE = 4;
const BEHIND = 3;
/** How far before the dead the condolences for them may stand: to whom they were offered fits in between. */
const CONDOLED = 12;

/** The victims of a sentence whom nobody counted before. `isTold`: somebody was counted to whom that happened. */
export function firstTold(
  source: ItemSource,
  items: readonly Item[],
  sentence: Sentence,
  isTold: (effect: Effect) => boolean,
): Draft[] {
  const drafts: Draft[] = [];
  for (const [i, item] of items.entries()) {
    const effect = item.kind === "noun" ? victimsOf(item) : null;
    if (effect === null || isTold(effect) || drafts.some((draft) => draft.effect === effect)) continue;
    const noun = item as NounItem;
    if (describesOthers(source, noun) || !isCaredFor(source, noun, effect, sentence)) continue;
    const draft = nounDraft(noun, items, i, true);
    if (draft) drafts.push({ ...draft, effect, rule: "figure.first", group: withoutWish(source, draft, effect) });
  }
  return drafts;
}

/** What befell definite victims, by their own noun: "the wounded", "the wounded of the attack"; null for other nouns. */
function victimsOf({ noun: { sense, cut }, construct }: NounItem): Effect | null {
  const several = sense.number === "many" || sense.ambiguous;
  return sense.of === "victim" && several && cut.suffix === "" && (cut.definite || construct) ? sense.effect : null;
}

/** "Their patients who are hurt": a plural right before it, as an adjective of which it may stand. */
const describesOthers = ({ senses }: ItemSource, { from, afterNoun, joined }: NounItem): boolean =>
  afterNoun && !joined && senses(from - 1).noun?.sense.number !== "one";

/** Whose words they are, up to what is wished them: "the wounded" of "grant the wounded a swift recovery". */
function withoutWish(
  { document: { tokens }, pack }: ItemSource,
  { group, range }: Draft,
  effect: Effect,
): TokenRange | null {
  if (group === null) return null;
  const cares = holderOf(pack.casualties.cares.get(effect)!, pack);
  let { to } = range;
  while (to < group.to && !cares(tokens[to]!.word) && !pack.casualties.tellsHow(tokens[to]!.norm)) to++;
  return { from: group.from, to };
}

function isCaredFor(
  { document: { tokens }, pack }: ItemSource,
  { from, to }: NounItem,
  effect: Effect,
  sentence: Sentence,
): boolean {
  const words = pack.casualties.cares.get(effect);
  if (words === undefined) return false;
  if (holderOf(pack.casualties.ofTheDead, pack)(tokens[Math.max(0, from - 1)]!.word)) return false;
  // "the families of the wounded"
  if (holderOf(pack.casualties.families, pack)(tokens[Math.max(0, from - 1)]!.word)) return false;
  const isBreak = (at: number) => BREAKS.has(tokens[at]!.norm);
  // "condolences for the martyrs of duty"
  const { condolences } = pack.casualties;
  if (effect === "killed" && condolences.over.has(tokens[from - 1]?.norm ?? "")) {
    const condoles = holderOf(condolences.words, pack);
    for (let at = from - 2; at >= Math.max(sentence.from, from - CONDOLED) && !isBreak(at); at--)
      if (condoles(tokens[at]!.word)) return true;
  }
  // "the martyrs, may God have mercy on them"
  const cares = holderWithoutPronoun(words, pack);
  for (let at = from - 1; at >= Math.max(sentence.from, from - BEFORE) && !isBreak(at); at--)
    if (cares(tokens[at]!.word)) return true;
  for (let at = to; at < Math.min(sentence.to, to + BEHIND) && !isBreak(at); at++)
    if (cares(tokens[at]!.word)) return true;
  return false;
}
