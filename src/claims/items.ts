/**
 * One sentence → the items that a figure is made of, in the order of the text: counts (a number with what it counts),
 * nouns that may count without a number, cues, breakdowns and the words that bound, deny, doubt or intend.
 */
import type { BreakdownSense, CasualtyWord, CueSense, ModeSense, NounSense } from "../mentions/casualty.ts";
import type { Sentence } from "../types.ts";
import { countItem, countsBefore, postposed } from "./count-item.ts";
import type { CueItem, Item, ItemSource, NameItem, NounItem } from "./item.ts";
import { nameAt, nameList } from "./names.ts";
import { BREAKS, isJoined, nounItem } from "./noun-phrase.ts";

export function itemsOf(source: ItemSource, sentence: Sentence): Item[] {
  const items: Item[] = [];
  for (let at = sentence.from; at < sentence.to; ) {
    const quantity = source.quantityAt.get(at);
    if (opensList(source, items, at)) {
      const names = nameList(source, at + 1, sentence);
      items.push(...names);
      if (names.length) {
        at = names.at(-1)!.to;
        continue;
      }
    }
    const item =
      (quantity && !source.blocked[at] ? countItem(source, quantity, sentence) : null) ??
      wordItem(source, at, sentence, items);
    if (item?.kind === "count" && !item.group && countsBefore(source, item, items))
      items.push(postposed(item, items.pop() as NounItem));
    else if (item?.kind === "name") items.push(withTitle(source, item, items));
    else if (item && !(item.kind === "count" && !item.noun && item.quantity.value.exact === 1)) items.push(item);
    at = item ? Math.max(item.to, at + 1) : quantity ? Math.max(quantity.to, at + 1) : at + 1;
  }
  return withAwaited(items);
}

function wordItem(source: ItemSource, at: number, sentence: Sentence, items: readonly Item[]): Item | null {
  const { document, pack } = source;
  const token = document.tokens[at]!;
  if (token.kind === "mark")
    return BREAKS.has(token.norm) ? { kind: "mark", norm: token.norm, from: at, to: at + 1, joined: false } : null;
  if (token.kind !== "word" || source.blocked[at]) return null;
  // The name of a force may hold a word that names an effect elsewhere: "the body for the liberation of".
  const words = source.actors[at] ? source.senses(at).filter((w) => w.sense.kind !== "cue") : source.senses(at);
  const name = words.some((w) => w.sense.kind === "cue" || w.sense.kind === "barrier")
    ? null
    : nameAt(source, at, sentence, items);
  if (name) return name;
  if (!words.length) return null;
  const { from, to, cut } = words[0]!;
  const base = { from, to, joined: isJoined(source, at, cut.prefix, sentence) };
  const noun = words.find((w): w is CasualtyWord<NounSense> => w.sense.kind === "noun") ?? null;
  const cue = words.find((w): w is CasualtyWord<CueSense> => w.sense.kind === "cue") ?? null;
  const breakdown = words.find((w): w is CasualtyWord<BreakdownSense> => w.sense.kind === "breakdown");
  const next = document.tokens[to]?.norm ?? "";
  if (breakdown)
    return {
      ...base,
      kind: "breakdown",
      word: breakdown,
      bare: pack.casualties.prepositions.has(next) && !pack.casualties.partitives.has(next),
    };
  if (cue && !noun) {
    const other = words.find((w): w is CasualtyWord<CueSense> => w.sense.kind === "cue" && w.sense.of !== cue.sense.of);
    return { ...base, kind: "cue", cue, other };
  }
  if (noun) {
    if (noun.sense.of === "unit" || source.places[at]) return null;
    // "the third and fourth axes" point at axes told before.
    if (cut.definite && source.quantityAt.get(to)?.value.form === "ordinal") return null;
    return nounItem(source, base, noun, cue, sentence);
  }
  const mode = words[0] as CasualtyWord<ModeSense>;
  // "no fewer than" denies nothing.
  const hedges = pack.casualties.atLeastBefore.some((phrase) =>
    phrase.every((norm, i) => document.tokens[to + i]?.norm === norm),
  );
  if (mode.sense.kind === "denial" && hedges) return null;
  return { ...base, kind: mode.sense.kind, word: mode, complement: pack.casualties.complements.has(mode.cut.stem) };
}

/** "the dead are: …", "and the wounded: …": a definite victim noun, perhaps a pronoun, and a colon. */
function opensList({ document }: ItemSource, items: readonly Item[], at: number): boolean {
  if (document.tokens[at]!.norm !== ":") return false;
  const before = items.at(-1);
  const noun = before?.kind === "breakdown" ? items.at(-2) : before;
  return noun?.kind === "noun" && noun.noun.sense.of === "victim" && noun.noun.cut.definite && at - noun.to <= 2;
}

/** How many tokens a title may stand before its name: "the leader of the group, so-and-so". */
const TITLE_REACH = 5;

/** A name takes the title that stands before it, and the title counts no one of its own. */
function withTitle({ document }: ItemSource, name: NameItem, items: Item[]): NameItem {
  const before = items.at(-1);
  const gap = before ? name.from - before.to : 0;
  if (
    before?.kind !== "noun" ||
    before.noun.sense.of !== "person" ||
    before.noun.sense.number !== "one" ||
    gap > TITLE_REACH
  )
    return name;
  for (let i = before.to; i < name.from; i++) if (BREAKS.has(document.tokens[i]!.norm)) return name;
  items.pop();
  return { ...name, joined: before.joined, title: before.noun.sense, group: { from: before.from, to: name.to } };
}

/** Notes on each count and noun the next cue that takes what stands before it. A clause that begins between parts them. */
function withAwaited(items: readonly Item[]): Item[] {
  type Next = { readonly cue: CueItem; readonly near: boolean };
  let next = null as Next | null;
  const noted: Item[] = [];
  for (const item of items.toReversed()) {
    if (item.kind === "cue") next = item.cue.sense.subject === "before" ? { cue: item, near: true } : null;
    else if (item.kind === "barrier" && !item.word.sense.weak) next = null;
    else if (item.kind === "mark" && next) next = { ...next, near: false };
    if (next && (item.kind === "count" || item.kind === "noun")) {
      const { cue, near } = next;
      noted.push({ ...item, awaited: { effect: cue.cue.sense.effect, near, distance: cue.from - item.to } });
    } else noted.push(item);
  }
  return noted.toReversed();
}
