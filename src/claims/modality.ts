/** Draft → modality: whether the words around a count deny it, doubt it, or only intend it. */
import type { Modality } from "../types.ts";
import type { Draft } from "./draft.ts";
import type { Item } from "./item.ts";

/** How far before its cue, in tokens, a word may stand that denies, doubts or intends what the cue says. */
const REACH = { denial: 3, hedge: 6, aim: 3 } as const;

/** The same behind a verb of outcome: "the attack did not, as the ministry says, result in any dead". */
const OUTCOME_REACH = 8;

export function modalityOf(draft: Draft, items: readonly Item[]): Modality {
  // "the names of five of them are not known": what is said of part of the victims denies nothing of what befell them.
  if (draft.partOf && draft.noun === null && draft.group === null) return modalityOf(draft.partOf, items);
  const places =
    draft.cue && draft.cue.from < draft.range.from ? [draft.range.from, draft.cue.from] : [draft.range.from];
  let modality: Modality = "asserted";
  for (const item of items) {
    if (item.from >= draft.range.from) break;
    if (item.kind !== "denial" && item.kind !== "hedge" && item.kind !== "aim") continue;
    const reach = item.outcome ? OUTCOME_REACH : REACH[item.kind];
    if (item.kind === "aim" && items.some((other) => isAimedDeed(other, item, draft))) continue;
    const excepted = (other: Item) =>
      other.kind === "also" && other.except && other.from >= item.to && other.to <= draft.range.from;
    if (!places.some((at) => at >= item.to && at - item.to <= reach)) continue;
    if (item.kind === "denial" && items.some(excepted)) continue;
    modality =
      item.kind === "denial" || isDenied(item, items) ? "denied" : item.kind === "hedge" ? "hedged" : "planned";
  }
  return modality;
}

/** "an attempted killing that cost two lives": the harm between was intended, what came of it was not. */
function isAimedDeed(other: Item, aim: Item, draft: Draft): boolean {
  if (other.kind !== "cue" || other.joined || other.from < aim.to || other.from >= (draft.cue?.from ?? 0)) return false;
  return other.cue.sense.effect !== "force" && other.cue.sense.effect !== "attacks";
}

/** "without news of", "no reports came of": what would be doubtful did not come. */
const isDenied = (doubt: Item, items: readonly Item[]) =>
  doubt.kind === "hedge" &&
  items.some((item) => item.kind === "denial" && item.to <= doubt.from && doubt.from - item.to <= REACH.denial);
