/** A word that says what befell somebody, or that a strike was made → its item, unless what stands around it says otherwise. */

import { type CasualtySenses, type CasualtyWord, type CueSense, opensRelative } from "../../mentions/casualty.ts";
import type { Document, Sentence } from "../../types.ts";
import type { CueItem, Item, ItemSource, NounItem, Placed } from "./item.ts";
import { endsWithPreposition, isInnerMark, isPlainWord } from "./noun-phrase.ts";
import { holderOf } from "./stems.ts";

export function cueItem(
  source: ItemSource,
  { from, to, joined }: Placed,
  cue: CasualtyWord<CueSense>,
  senses: CasualtySenses,
  sentence: Sentence,
  items: readonly Item[],
): CueItem | null {
  const { document, pack } = source;
  const { norm } = document.tokens[from]!;
  const { cut } = senses.all[0]!;
  const before = document.tokens[from - 1];
  if (cue.sense.form === "noun" && cut.definite && cue.length === 1 && !leadsOn(source, to, sentence)) return null;
  if (pack.casualties.credits.has(norm) && before?.kind === "mark" && cue.sense.form === "noun") return null;
  // "the dead of the drowning", "victims of an assassination": what they died of.
  const victim = items.at(-1);
  if (victim?.kind === "noun" && victim.to === from && isConstruct(victim) && cue.sense.form === "noun" && !cut.prefix)
    return null;
  if ((cue.sense.taken || cue.sense.counted || cue.sense.contested) && !tellsLoss(source, from, cue.sense, sentence))
    return null;
  // "the attack reached a number of people": of a mosque it tells nothing.
  if (cue.sense.taken && cue.sense.effect === "casualties" && !namesPeople(source, to)) return null;
  if (cue.length === 1 && pack.casualties.spends.has(norm.slice(cut.prefix.length)) && spendsTime(source, to, sentence))
    return null;
  // "gunmen aboard a motorcycle killed": how one vehicle brought them tells of no force.
  if (cue.sense.aboard && !source.quantityAt[to] && source.senses(to).noun?.sense.number === "one") return null;
  // "all those aboard it"
  if (cue.sense.aboard && cue.cut.suffix !== "") return null;
  if (
    cue.length > 1 &&
    cue.sense.form === "noun" &&
    cue.sense.effect === "killed" &&
    hasPlainObject(source, to, sentence)
  )
    return null;
  // "thousands bore to the grave": the mourners.
  if (pack.casualties.funerals.has(cut.stem) && source.quantityAt[to]?.value.vague) return null;
  if (cue.sense.reached && !namesNumber(source, to, sentence)) return null;
  if (cue.sense.negated && !behindDenial(source, from, sentence)) return null;
  if (cue.sense.effect === "force" && holdsOne(source, pack.casualties.parades, sentence)) return null;
  // "before their death" says of no one that he met it.
  if (cue.sense.closed && before && pack.casualties.prepositions.has(before.norm)) return null;
  const custody =
    (cue.sense.flight === true && source.custody(sentence)) ||
    (cue.sense.effect === "held" && (source.custody(sentence) || holdsOne(source, pack.casualties.camps, sentence)));
  const adverb = before !== undefined && pack.casualties.adverbs.has(before.norm) && cut.prefix === "";
  const passive = before !== undefined && pack.casualties.happens.has(before.norm);
  const { bare, together } = behindVerb(source, to, sentence);
  return {
    ...plainCue({ from, to, joined: joined && !adverb }, cue),
    other: otherCue(senses, cue),
    custody,
    means: cue.cut.suffix === "" ? null : (pack.casualties.pronouns.get(cue.cut.suffix) ?? null),
    purpose: tellsPurpose(source, from, cue, sentence),
    byPrefix: cue.sense.form === "noun" && endsWithPreposition(cut.prefix, pack),
    bare,
    together,
    suicidal:
      cue.sense.effect === "force" && cue.cut.suffix !== "" && holdsOne(source, pack.casualties.suicidals, sentence),
    quoted: isQuoted(document, from, to),
    passive,
    tallied: (cue.sense.form === "verb" || passive) && isTallied(source, passive ? from - 1 : from),
  };
}

const namesPeople = ({ senses, quantityAt }: ItemSource, at: number): boolean =>
  quantityAt[at] != null || senses(at).noun?.sense.of === "person";

/** "did away with the insurgency": a definite word that no table knows, behind a phrase that ends in a preposition, is what it did away with. */
function hasPlainObject(source: ItemSource, at: number, sentence: Sentence): boolean {
  const { document, pack } = source;
  if (at >= sentence.to || !pack.casualties.prepositions.has(document.tokens[at - 1]!.norm)) return false;
  const { norm } = document.tokens[at]!;
  const { definesAfter, originName, called } = pack.casualties;
  if (!definesAfter(norm) || originName(norm) || called.has(norm) || source.isSurname(norm)) return false;
  return isPlainWord(source, at, sentence);
}

/** How far behind a definite deed the preposition may stand that leads to whom it befell, in tokens: what kind of deed it was fits in between. */
const LEAD_REACH = 4;

/** "the execution, by shooting, of four": a definite verbal noun governs nobody but over a preposition, or by a number right behind it. */
function leadsOn({ document, pack, quantityAt }: ItemSource, from: number, { to }: Sentence): boolean {
  if (quantityAt[from]) return true;
  const { constructs, prepositions, objectPrefixes, names, isPluralOfThings } = pack.casualties;
  if (!constructs || isPluralOfThings(document.tokens[from - 1]!.word)) return true;
  for (let at = from; at < Math.min(to, from + LEAD_REACH); at++) {
    const { kind, norm } = document.tokens[at]!;
    if (kind === "mark") return false;
    if (prepositions.has(norm)) return true;
    if (names.has(norm)) return false;
    if (objectPrefixes.some((prefix) => norm.startsWith(prefix))) return true;
  }
  return false;
}

/** How far behind "the toll of" its number may stand, in tokens: what happened where, and "rose", fit in between. */
const REACHED = 12;

/** "the toll of the strike on the market rose to 14": a number behind "to", and no word before it for whom it counts. */
function namesNumber({ document, pack, senses, quantityAt }: ItemSource, from: number, { to }: Sentence): boolean {
  for (let at = from; at < Math.min(to, from + REACHED) && document.tokens[at]!.kind === "word"; at++) {
    if (quantityAt[at]) return pack.casualties.reached.has(document.tokens[at - 1]!.norm);
    const { noun, cue } = senses(at);
    if (cue?.sense.of === "people" || noun?.sense.of === "victim" || noun?.sense.of === "person") return false;
  }
  return false;
}

/** How far before its verb the tally of a relative clause may stand, in tokens. */
const TALLIED = 6;

/** "the number of those who were killed" */
function isTallied({ document: { tokens }, pack, senses }: ItemSource, at: number): boolean {
  const { tallies, partitives } = pack.casualties;
  // "the number of gunmen whom the army killed"
  if (at > 1 && opensRelative(senses(at - 1)))
    for (let i = at - 2; i >= Math.max(0, at - TALLIED); i--) if (tallies.has(tokens[i]!.norm)) return true;
  return partitives.has(tokens[at - 1]?.norm ?? "") && tallies.has(tokens[at - 2]?.norm ?? "");
}

/** True where a mark that ends no phrase stands on both sides. */
const isQuoted = ({ tokens }: Document, from: number, to: number): boolean =>
  [tokens[from - 1], tokens[to]].every(isInnerMark);

/** A cue around which nothing stands that says more of it. */
export const plainCue = ({ from, to, joined }: Placed, cue: CasualtyWord<CueSense>): CueItem => ({
  kind: "cue",
  from,
  to,
  joined,
  awaited: null,
  cue,
  other: undefined,
  custody: false,
  means: null,
  purpose: false,
  byPrefix: false,
  bare: false,
  together: false,
  suicidal: false,
  quoted: false,
  passive: false,
  tallied: false,
});

/** How far before such a noun the verb may stand that tells what came about, in tokens. */
const BRINGS_REACH = 5;

/** "talks for the release of ten": a verbal noun with "for" written onto it, unless a word before it says that it came about. */
function tellsPurpose(
  { document, pack }: ItemSource,
  at: number,
  { cut, sense }: CasualtyWord<CueSense>,
  { from }: Sentence,
): boolean {
  const { purposes, brings, conjunction } = pack.casualties;
  if (purposes === null || sense.form !== "noun" || !purposes.effects.has(sense.effect)) return false;
  if (!cut.prefix.endsWith(purposes.prefix)) return false;
  for (let i = at - 1; i >= Math.max(from, at - BRINGS_REACH); i--) {
    const { norm } = document.tokens[i]!;
    if (brings.has(norm) || (norm.startsWith(conjunction) && brings.has(norm.slice(1)))) return false;
  }
  return true;
}

/** The same word as a cue of the other kind; undefined for none. */
function otherCue({ all }: CasualtySenses, cue: CasualtyWord<CueSense>): CasualtyWord<CueSense> | undefined {
  if (all.length === 1) return undefined;
  return all.find((w): w is CasualtyWord<CueSense> => w.sense.kind === "cue" && w.sense.of !== cue.sense.of);
}

const behindDenial = ({ senses }: ItemSource, at: number, sentence: Sentence) =>
  at > sentence.from && senses(at - 1).all.some(({ sense }) => sense.kind === "denial");

/** A victim noun in the plural with neither article nor pronoun, which the next noun may define. */
const isConstruct = ({ noun: { sense, cut } }: NounItem) =>
  sense.of === "victim" && sense.number === "many" && !cut.definite && cut.suffix === "";

/** False for lives that nothing took, and for those who fell in an election or a game. */
function tellsLoss(source: ItemSource, at: number, sense: CueSense, sentence: Sentence): boolean {
  const { takers, contests } = source.pack.casualties;
  if (!sense.taken) return !holdsOne(source, contests, sentence);
  const verbs = takers.get(sense.effect);
  return verbs !== undefined && holdsOne(source, verbs, { from: sentence.from, to: at });
}

/** How far behind its verb a time may stand that somebody spent, in tokens: who spent it and a number fit in between. */
const TIME_REACH = 4;

/** "he spent three years in prison" */
function spendsTime(
  { document, pack, senses, blocked, quantityAt }: ItemSource,
  from: number,
  { to }: Sentence,
): boolean {
  for (let at = from; at < Math.min(to, from + TIME_REACH); at++) {
    const { kind, norm } = document.tokens[at]!;
    if (kind === "mark" || pack.casualties.prepositions.has(norm)) return false;
    const noun = senses(at).noun;
    // "on Sunday" is no time that anybody spent.
    const counted = at > from && quantityAt[at - 1] != null;
    // "died by reason of it": behind a preposition stands no time that anybody spent.
    if (noun?.sense.of === "unit" && !noun.cut.definite && noun.cut.prefix === "" && (counted || !blocked[at]))
      return true;
  }
  return false;
}

/** True where a stretch holds a word of one of some stems. */
export function holdsOne(
  { document, pack }: ItemSource,
  stems: ReadonlySet<string>,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const isOne = holderOf(stems, pack);
  for (let at = from; at < to; at++) if (isOne(document.tokens[at]!.word)) return true;
  return false;
}

/** What stands right behind a verb, as far as it decides whether an object can. */
export function behindVerb({ document, pack, blocked }: ItemSource, at: number, sentence: Sentence) {
  const next = at < sentence.to ? document.tokens[at]! : null;
  const { prepositions, conjunction, companions, manners } = pack.casualties;
  if (next?.kind !== "word") return { bare: next?.kind !== "number", together: false };
  const bare =
    prepositions.has(next.norm) || manners.has(next.norm) || next.norm.startsWith(conjunction) || blocked[at] === 1;
  return { bare, together: companions.has(next.norm) };
}

/** How far behind "destroyed" a noun may stand that it destroyed, in tokens. */
const OBJECT_REACH = 3;

/** True for "destroyed" as a verb with no object behind it: what stands right before it was destroyed. */
export function destroysNothing(items: readonly Item[], at: number): boolean {
  const cue = items[at];
  if (cue?.kind !== "cue" || cue.cue.sense.effect !== "destroyed" || cue.cue.sense.form !== "verb") return false;
  const next = items[at + 1];
  if (next === undefined || next.joined || next.from - cue.to >= OBJECT_REACH) return true;
  return next.kind === "noun" ? next.afterPreposition : next.kind !== "count";
}
