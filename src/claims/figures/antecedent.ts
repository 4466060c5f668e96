/** "shot at a youth, which led to his death": a deed whose pronoun points at the one told before the clause that tells it. */
import { type Draft, nameDraft, nounDraft } from "./draft.ts";
import type { CueItem, Item } from "./item.ts";
import { push, type State } from "./state.ts";

/** How far behind "which led to" the deed may stand, in tokens: "at once" fits in between. */
const LED_REACH = 4;

/** How far before "which led to" the one meant may stand, in tokens: where and with what fits in between. */
const MEANT_REACH = 14;

/** The one whom the pronoun of a deed means, taken up if he is not yet; null where no clause of outcome tells the deed. */
export function meantBefore(state: State, item: CueItem, at: number): Draft | null {
  const { sense } = item.cue;
  if (sense.form !== "noun" || item.means === null || (sense.effect !== "killed" && sense.effect !== "injured"))
    return null;
  const led = ledTo(state.items, item, at);
  for (let i = led - 1; i >= 0; i--) {
    const other = state.items[i]!;
    if (other.kind === "barrier" && other.word.sense.weak !== true) return null;
    if (state.items[led]!.from - other.from > MEANT_REACH) return null;
    if (!isMeant(other, item)) continue;
    const draft = draftOf(state, other) ?? newDraft(state, other, i);
    // "stabbed a woman, which led to her death": the hurt just told died of it.
    return draft?.effect === null || (draft?.effect === "injured" && draft.implied) ? draft : null;
  }
  return null;
}

/** Index of "which led to" right before the deed; -1 for none. */
function ledTo(items: readonly Item[], { from }: CueItem, at: number): number {
  const before = items[at - 1];
  return before?.kind === "barrier" && before.word.sense.leads === true && from - before.to <= LED_REACH ? at - 1 : -1;
}

/** True for a person or people whom the pronoun of the deed may stand for. */
function isMeant(item: Item, { means }: CueItem): boolean {
  if (item.kind === "name") return means === "he" || means === "she";
  if (item.kind === "count") return means === "many" && item.noun?.sense.of === "person";
  if (item.kind !== "noun" || item.noun.sense.of !== "person" || item.describesName) return false;
  const { number, ambiguous, generic } = item.noun.sense;
  // "the fugitive member": an adjective is nobody else.
  if (generic && item.noun.cut.definite && item.afterNoun) return false;
  if (number === "one") return means === (item.feminine ? "she" : "he");
  return number === "two" && means === (ambiguous && item.numeral === null ? "many" : "two");
}

const draftOf = ({ drafts }: State, { from }: Item) => drafts.find(({ range }) => range.from === from);

/** A noun or a name that counted no one so far. */
function newDraft(state: State, item: Item, at: number): Draft | null {
  const draft =
    item.kind === "noun" ? nounDraft(item, state.items, at, true) : item.kind === "name" ? nameDraft(item) : null;
  return draft && push(state, draft);
}
