/**
 * One sentence → the items that a figure is made of, in the order of the text: counts (a number with what it counts),
 * nouns that may count without a number, cues, breakdowns and the words that bound, deny, doubt or intend.
 */
import type { Sentence } from "../../types.ts";
import { isComma, saysAt } from "../words-at.ts";
import { agrees, countItem, countsBefore, isBracketed, postposed } from "./count-item.ts";
import { destroysNothing } from "./cue-item.ts";
import {
  type CountItem,
  type CueItem,
  type Item,
  type ItemSource,
  type NameItem,
  type NounItem,
  partsFromWhole,
} from "./item.ts";
import { awaitsName, nameBeforeRelative, nameList } from "./names.ts";
import { skipMarks } from "./noun-phrase.ts";
import { replaceHead } from "./reflexive.ts";
import { withTitle } from "./titles.ts";
import { wordItem } from "./word-item.ts";

export function itemsOf(source: ItemSource, sentence: Sentence): Item[] {
  const { document, pack } = source;
  const items: Item[] = [];
  for (let at = sentence.from; at < sentence.to; ) {
    if (source.isIdle(at) && !awaitsName(items, at)) {
      at++;
      continue;
    }
    const quantity = source.quantityAt[at];
    const opened = opensList(source, items, at) ?? bodiesOf(source, items, at);
    const list = opened ?? (source.isUsual(at) ? null : eachOf(source, items, at));
    if (list !== null) {
      const names = nameList(source, list, sentence, opened !== null);
      if (names.length) {
        items.push(...names);
        at = names.at(-1)!.to;
        continue;
      }
    }
    const item =
      (quantity && !source.blocked[at] ? countItem(source, quantity, sentence) : null) ??
      wordItem(source, at, sentence, items);
    if (item?.kind === "barrier" && item.word.sense.weak) {
      const name = nameBeforeRelative(source, at, sentence, items);
      if (name !== null) items.push(withTitle(source, name, items));
    }
    // "killed (33)": the bracket of a number parts nothing.
    if (item?.kind === "count" && items.at(-1)?.kind === "mark" && isBracketed(source, item.quantity)) items.pop();
    if (item?.kind === "count" && (!item.group || agrees(source, item, items)) && countsBefore(source, item, items)) {
      const before = items.pop() as NounItem;
      items.push(postposed(item, describedBy(before, items) ?? before, before.to));
    }
    // "warrants of arrest, several": behind what it counts, where that is no figure.
    else if (item?.kind === "count" && !item.group && pack.casualties.trailing.has(document.tokens[at]!.norm)) at++;
    else if (item?.kind === "name") items.push(withTitle(source, item, items));
    else if (
      item?.kind === "cue" &&
      item.from === at &&
      pack.casualties.reflexivePronouns.has(document.tokens[at]!.norm)
    )
      replaceHead(source, item, items);
    else if (item && !(item.kind === "count" && countsUnknown(source, item, items))) items.push(item);
    at = item ? Math.max(item.to, at + 1) : quantity ? Math.max(quantity.to, at + 1) : at + 1;
  }
  return withAwaited(withLists(source, items));
}

/** "two soldiers, Russians, two": the noun that another describes, taken from the items; null for none. */
function describedBy(adjective: NounItem, items: Item[]): NounItem | null {
  const head = items.at(-1);
  if (head?.kind !== "noun" || head.to !== adjective.from || adjective.joined) return null;
  if (head.noun.sense.number !== "two" || adjective.noun.sense.number !== "two") return null;
  items.pop();
  return head;
}

/** "the dead are Major so-and-so, and Colonel so-and-so": names with titles behind a definite victim noun and its pronoun. */
function withLists(source: ItemSource, items: Item[]): Item[] {
  for (let i = 0; i < items.length; i++) {
    const noun = items[i]!;
    if (noun.kind !== "noun" || noun.noun.sense.of !== "victim" || !noun.noun.cut.definite) continue;
    const pronoun = items[i + 1];
    const are = pronoun?.kind === "breakdown" && pronoun.word.sense.countsOnly && pronoun.from === noun.to;
    if (!are && !isNamed(source, noun)) continue;
    let end = are ? i + 2 : i + 1;
    for (; end < items.length; end++) {
      const item = items[end]!;
      if (item.kind === "name") items[end] = { ...item, list: true };
      else if (item.kind !== "mark" || !(isComma(item.norm) || item.norm === ":")) break;
    }
  }
  return items;
}

/** "the names of the dead". */
function isNamed({ document, pack }: ItemSource, { from }: NounItem): boolean {
  const at = document.tokens[from - 1]?.kind === "mark" ? from - 2 : from - 1;
  return pack.casualties.namesOf.has(document.tokens[at]?.norm ?? "");
}

/** "killed 2 and captured 1": in digits one counts by itself, right behind its cue. */
const isOneInDigits = ({ document, pack }: ItemSource, { quantity, from }: CountItem, items: readonly Item[]) =>
  pack.casualties.wholePhrases &&
  document.tokens[quantity.value.core.from]!.kind === "number" &&
  items.at(-1)?.kind === "cue" &&
  items.at(-1)!.to === from;

/** "one" of something unknown counts only right behind its cue: "arrested one of those close to him". */
const countsUnknown = (source: ItemSource, count: CountItem, items: readonly Item[]) => {
  const { noun, group, quantity, from, part, leads } = count;
  if (noun !== null || quantity.value.exact !== 1 || leads || (part && group === null)) return false;
  if (isAnyone(source, count, items) || isOneInDigits(source, count, items)) return false;
  const before = items.at(-1);
  const governed = before?.kind === "cue" || (before?.kind === "noun" && before.cue !== null);
  return !(group && governed && before.to === from);
};

/** "no one": "one" by itself behind a denial. */
const isAnyone = ({ document, pack }: ItemSource, { from, group }: CountItem, items: readonly Item[]) =>
  group === null &&
  pack.casualties.anyone.has(document.tokens[from]!.norm) &&
  items.some(({ kind }) => kind === "denial");

/** "the dead are: …", "and the wounded: …": where the names begin behind a definite victim noun, a pronoun, a colon. */
function opensList(source: ItemSource, items: readonly Item[], at: number): number | null {
  const { document, pack } = source;
  const before = items[items.length - 1];
  const pronoun = before?.kind === "breakdown" && before.word.sense.countsOnly;
  const colon = document.tokens[at]!.norm === ":";
  if (!colon && !(pronoun && before.to === at)) return null;
  const noun = before?.kind === "breakdown" ? items.at(-2) : before;
  // "a number of the dead, of whom are known:"
  const word = noun?.kind === "noun" || noun?.kind === "count" ? noun.noun : null;
  if (!noun || word?.sense.of !== "victim" || !word.cut.definite || at - noun.to > 2) return null;
  if (colon) return at + 1;
  const each = behindEachOf(source, at);
  if (each !== null) return each;
  const first = skipMarks(document, at, document.tokens.length);
  return pack.casualties.names.has(document.tokens[first]?.norm ?? "") ? first : null;
}

/** "the bodies of each of so-and-so and so-and-so": where the names begin, which tell whose they are; null where no such list opens. */
function bodiesOf(source: ItemSource, items: readonly Item[], at: number): number | null {
  const bodies = items[items.length - 1];
  if (bodies?.kind !== "noun" || bodies.to !== at || bodies.noun.sense.of !== "victim" || bodies.noun.cut.definite)
    return null;
  return bodies.noun.sense.number === "many" ? behindEachOf(source, at) : null;
}

/** Where the names begin behind "each of", with or without a mark; null where nothing says so. */
function behindEachOf({ document: { tokens }, pack }: ItemSource, at: number): number | null {
  const phrase = pack.casualties.eachOf.find((words) => saysAt(tokens, at, words));
  if (!phrase) return null;
  const from = at + phrase.length;
  const mark = tokens[from]?.norm ?? "";
  return mark === ":" || isComma(mark) ? from + 1 : from;
}

/** How far behind its cue a list of names may open, in tokens: a place fits in between. */
const EACH_REACH = 4;

/** "killing each of A, B and C": where the names begin behind a cue; null where no such list opens. */
function eachOf(source: ItemSource, items: readonly Item[], at: number): number | null {
  const last = items[items.length - 1];
  if (last === undefined || at - last.to > EACH_REACH) return null;
  const from = behindEachOf(source, at);
  if (from === null) return null;
  let cue = items.length - 1;
  for (; cue >= 0; cue--) {
    const item = items[cue]!;
    // A place or the doer: "soldiers arrested in the town each of".
    const place = item.kind === "noun" && item.cue === null && item.afterPreposition;
    const passed = place || (item.kind === "noun" && item.noun.sense.class === "combatant");
    if (at - item.to > EACH_REACH || !passed) break;
  }
  const before = items[cue];
  // "the death of each of" is told by a noun that may as well stand for one who died.
  const told = before?.kind === "cue" || before?.kind === "noun" ? before.cue : null;
  return before && told?.sense.of === "people" && at - before.to <= EACH_REACH ? from : null;
}

/** How far behind a count a verb without an object may stand, in tokens: "at least" fits in between. */
const ALONE_REACH = 2;

/** A verb that may as well have an object takes a count before it only where it follows at once: "and 117 were hurt". */
function awaits({ cue, from }: CueItem, item: CountItem | NounItem | NameItem, object: boolean): boolean {
  if (cue.sense.subject === "before") return true;
  // "hit a paramedic who died": the verb right behind an indefinite person is his own.
  if (item.kind === "noun" && cue.sense.alone && isSomebody(item)) return from === Math.max(item.to, item.group.to);
  // "that soldiers were killed", not "that soldiers killed yesterday three men"
  const several = item.kind === "noun" && item.afterComplement && item.noun.sense.number === "many";
  if (several && !item.noun.cut.definite) return !object && from === Math.max(item.to, item.group.to);
  if (item.kind !== "count") return false;
  // "1,500 schools were destroyed"
  if (cue.sense.effect === "destroyed" && item.noun?.sense.of !== "thing") return false;
  // "three of them were killed"
  const reach = cue.sense.alone ? ALONE_REACH : item.part && (cue.sense.plural || cue.sense.dual) ? 1 : 0;
  return from - Math.max(item.to, item.group?.to ?? 0) <= reach;
}

const isSomebody = ({ noun: { sense, cut }, afterPreposition }: NounItem) =>
  sense.of === "person" && sense.number === "one" && sense.accusative === true && !cut.definite && !afterPreposition;

/** Notes on each count and noun the next cue that takes what stands before it. A clause that begins between parts them. */
function withAwaited(items: Item[]): Item[] {
  let cue: CueItem | null = null;
  let near = true;
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i]!;
    if (item.kind === "cue") {
      const { subject, plural, alone, form, of } = item.cue.sense;
      const own = form === "verb" && ((item.cue.cut.suffix !== "" && of === "people") || (plural && item.bare));
      // "received 30 wounded, of whom died four": the verb's own count follows it.
      const next = items[i + 1];
      const one = next?.kind === "count" || (next?.kind === "breakdown" && next.word.sense.one === true);
      // "14 wounded, of whom died a child": so does what the pronoun behind it parts from them.
      const part = items[i + 2];
      const parts =
        partsFromWhole(next, item.to) && (part?.kind === "noun" || part?.kind === "count") && part.from === next!.to;
      const counts = alone && subject !== "before" && ((one && next.from === item.to) || parts);
      cue = !counts && (subject === "before" || alone || own || destroysNothing(items, i)) ? item : null;
      near = true;
    } else if (item.kind === "barrier" && !item.word.sense.weak) cue = null;
    else if (item.kind === "mark") near = false;
    else if (
      cue !== null &&
      (item.kind === "count" || item.kind === "noun" || item.kind === "name") &&
      awaits(cue, item, items[i + 2]?.kind === "count")
    )
      item.awaited = {
        effect: cue.cue.sense.effect,
        near,
        distance: cue.from - item.to,
        behind: cue.cue.sense.behind === true,
      };
    // "35 wounded, two of whom passed away": the verb is that of the part alone.
    if (item.kind === "count" && partsFromWhole(items[i + 1], item.to)) cue = null;
    // "181 arrested and 120 have surrendered": the verb is that of the count right before it.
    if (cue?.cue.sense.behind && item.kind === "count") near = false;
  }
  return items;
}
