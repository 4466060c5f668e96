/**
 * Lists of victims that run over lines: a heading or a sentence that ends with a colon names the victims ("the martyrs of
 * the strike:"), and each line after it is a name, perhaps with a bullet, a number, a title, an age.
 */

import type { LanguagePack } from "../../lang/pack.ts";
import { type CasualtyWord, type NounSense, opensRelative } from "../../mentions/casualty.ts";
import type { Effect, Sentence, Token, TokenRange } from "../../types.ts";
import { saysAt } from "../words-at.ts";
import { countDraft, type Draft, nameDraft, nounDraft } from "./draft.ts";
import type { ItemSource, NameItem } from "./item.ts";
import { itemsOf } from "./items.ts";
import { isNamePart } from "./names.ts";

/** Longest heading of a list, and most words that a line may hold beside its name, in tokens. */
const HEADING = 8;
const BESIDE = 10;
/** The same behind a bullet, where his kin follow with their ages. */
const BESIDE_MARKED = 40;
/** Fewest names of a list under a heading without a colon. */
const FEWEST = 2;

/**
 * The drafts of a list that `sentences[at]` opens; [] where it opens none. Each stands with its sentence. `told`: the effect
 * of those last counted, for a list that only says "they are each of: …".
 */
export function nameLines(
  source: ItemSource,
  sentences: readonly Sentence[],
  at: number,
  told: Effect | null,
): { readonly draft: Draft; readonly sentence: Sentence }[] {
  const opener = sentences[at]!;
  const { tokens } = source.document;
  const found: { draft: Draft; sentence: Sentence }[] = [];
  const first = told ? eachOf(source, opener) : null;
  const colon = tokens[opener.to - 1]!.norm === ":" || first !== null;
  const effect =
    first || saysWho(source, opener)
      ? (namesOf(source, opener) ?? told ?? listed(source, opener))
      : colon || opener.to - opener.from <= HEADING
        ? (listed(source, opener) ??
          (colon ? (namesOf(source, opener) ?? befell(source, opener) ?? ofThose(source, opener, told)) : null))
        : null;
  if (!effect) return [];
  const add = (draft: Draft, sentence: Sentence) =>
    found.push({ draft: { ...draft, effect, rule: "figure.list" }, sentence });
  const take = (name: NameItem, sentence: Sentence) => {
    add(nameDraft(name), sentence);
    if (name.to < sentence.to) for (const draft of kinBehind(source, sentence, name.to)) add(draft, sentence);
  };
  /** Lines shaped like a name that no table holds: names where a known one follows them. */
  let unsure: (readonly [NameItem, Sentence])[] = [];
  for (const name of first ?? []) take(name, opener);
  let known = first?.length ?? 0;
  for (let i = at + 1; i < sentences.length; i++) {
    const sentence = sentences[i]!;
    if (isMarker(source, sentence)) continue;
    const names = sentence.furniture ? [] : namesOnly(source, sentence);
    if (names.length > 1) {
      for (const name of names) take(name, sentence);
      known += names.length;
      continue;
    }
    const sure = sentence.furniture ? null : nameLine(source, sentence, true);
    const marked = isMarked(source, sentence);
    const name = sure ?? (sentence.furniture || (!marked && !colon) ? null : nameLine(source, sentence, false));
    if (name && !sure && !marked) {
      if (!endsLine(source, sentence, name.to)) break;
      unsure.push([name, sentence]);
      continue;
    }
    if (sure) {
      known++;
      for (const [before, line] of unsure) take(before, line);
      unsure = [];
    }
    // The second half of a heading may stand on a line of its own.
    if (!name && i === at + 1 && sentence.to - sentence.from <= HEADING && !colon) continue;
    if (!name) break;
    take(name, sentence);
  }
  return known >= (colon && !first ? 1 : FEWEST) ? found : [];
}

/** Nothing but a bracket, a comma or kin stands behind the name on its line. */
const endsLine = (source: ItemSource, sentence: Sentence, at: number) =>
  at >= sentence.to ||
  source.document.tokens[at]!.kind === "mark" ||
  kinBehind(source, sentence, at).some(({ range }) => range.from === at);

/**
 * "so-and-so and his children, …, … and …", "so-and-so (54), a teacher, and his two sons, … (27) and … (19)": those of his kin
 * who stand behind a name on its line.
 */
function kinBehind(source: ItemSource, sentence: Sentence, from: number): Draft[] {
  const items = itemsOf(source, { ...sentence, from });
  const [first, second] = items;
  if (first?.kind === "count" && first.joined && first.from === from)
    return first.noun?.sense.of === "person" ? [countDraft(first, second)] : [];
  return items.flatMap((kin, i) => {
    if (kin.kind === "name") return kin.joined && kin.titleIsKin ? [nameDraft(kin)] : [];
    if (kin.kind !== "noun" || !kin.joined || kin.noun.sense.of !== "person" || kin.noun.cut.suffix === "") return [];
    const end = items.findIndex((other, j) => j > i && other.kind !== "name" && other.kind !== "mark");
    const names = items.slice(i + 1, end < 0 ? items.length : end).filter((item) => item.kind === "name");
    const pair = kin.noun.sense.number === "two" ? nounDraft(kin, items, i, true) : null;
    const named = names.map((name) => ({ ...nameDraft(name), noun: { ...kin.noun.sense, number: "one" as const } }));
    if (named.length > 0) return [...(pair ? [pair] : []), ...named];
    const one = kin.noun.sense.number === "one" ? nounDraft(kin, items, i, true) : null;
    return one ? [withName(source, sentence, one, kin)] : pair ? [pair] : [];
  });
}

/** "and her baby so-and-so" */
function withName(source: ItemSource, sentence: Sentence, one: Draft, kin: TokenRange): Draft {
  let to = kin.to;
  while (to < sentence.to && isNamePart(source, to, sentence)) to++;
  const whole = { from: kin.from, to };
  return to === kin.to ? one : { ...one, core: whole, range: whole, group: whole };
}

/** "1." alone, which a full stop cuts off from its line. */
const isMarker = ({ document }: ItemSource, { from, to }: Sentence) =>
  to - from <= 2 && document.tokens.slice(from, to).every(({ kind }) => kind !== "word");

/** A line that begins with a bullet or a number, as those of a list do. */
export const isMarked = ({ document }: ItemSource, { from, to }: Sentence) =>
  to - from > 1 && document.tokens[from]!.kind !== "word" && document.tokens[from]!.norm !== '"';

/** "… were killed, and they are each of:": the end of the sentence leads to the names of those counted in it. */
function saysWho(source: ItemSource, { from, to }: Sentence): boolean {
  const { tokens } = source.document;
  if (tokens[to - 1]!.norm !== ":") return false;
  const ends = (phrase: readonly string[]) => saysAt(tokens, to - 1 - phrase.length, phrase, { from, to });
  return source.pack.casualties.eachOf.some(ends) || source.pack.casualties.namesFollow.some(ends);
}

/** The names of a sentence that holds nothing else but their titles and ages; [] for any other. */
function namesOnly(source: ItemSource, sentence: Sentence): NameItem[] {
  const items = itemsOf(source, sentence);
  const names = items.filter((item): item is NameItem => item.kind === "name");
  const parted = names.every((name, i) => i === 0 || name.joined || name.title);
  return parted && items.every((item) => item.kind === "name" || item.kind === "mark") ? names : [];
}

/** The names behind "each of:" up to the end of a sentence: the first of a list that may go on over the next; null for none. */
function eachOf(source: ItemSource, sentence: Sentence): NameItem[] | null {
  const { tokens } = source.document;
  for (let at = sentence.from; at < sentence.to; at++) {
    if (tokens[at]!.norm !== ":") continue;
    for (const phrase of source.pack.casualties.eachOf)
      if (saysAt(tokens, at - phrase.length, phrase, sentence)) {
        const rest = { ...sentence, from: at + 1 };
        const names = namesOnly(source, rest);
        const name = names.length > 1 ? null : nameLine(source, rest, true);
        return names.length > 1 ? names : name && [name];
      }
  }
  return null;
}

/** Effect of those whose names a sentence announces: "here are the names of the dead"; null for none. */
function namesOf({ document, pack, senses }: ItemSource, { from, to }: Sentence): Effect | null {
  for (let at = to - 2; at > from; at--) {
    if (!pack.casualties.namesOf.has(document.tokens[at - 1]!.norm)) continue;
    for (const { sense } of senses(at).all)
      if (sense.kind === "noun" && sense.of === "victim" && sense.number !== "one") return ofNamed(sense.effect);
  }
  return null;
}

/** "names of those who were identified:": what befell those last counted; null for a heading that speaks of no names. */
function ofThose({ document, pack }: ItemSource, { from, to }: Sentence, told: Effect | null): Effect | null {
  for (let at = from; at < to - 1; at++) if (pack.casualties.namesOf.has(document.tokens[at]!.norm)) return told;
  return null;
}

/** "of those who rose (to heaven) and are known so far:": what befell those whom a relative clause at its head leaves unnamed; null for none. */
function befell({ senses }: ItemSource, { from }: Sentence): Effect | null {
  if (!opensRelative(senses(from))) return null;
  const cue = senses(from + 1).cue?.sense;
  return cue?.form === "verb" && cue.of === "people" && cue.plural ? ofNamed(cue.effect) : null;
}

/** Victims who are named are the dead. */
const ofNamed = (effect: Effect | null) => (effect === "casualties" ? "killed" : effect);

/** Effect of the plural victim noun that a heading begins with; null for none, where it tells of a deed, and for a toll without a colon. */
function listed({ document: { tokens }, senses }: ItemSource, { from, to }: Sentence) {
  let effect = null;
  const colon = tokens[to - 1]!.norm === ":";
  for (let at = from; at < to; at++) {
    for (const { sense, cut } of senses(at).all) {
      if (sense.kind === "cue" && sense.form === "verb") return null;
      const plural = sense.kind === "noun" && sense.of === "victim" && sense.number !== "one";
      if (plural && (cut.definite || at - from <= 1)) effect ??= ofNamed(sense.effect);
    }
    if (tokens[at]!.kind === "number") return colon ? effect : null;
  }
  return effect;
}

/** What may stand between a title and its name on a line of a list. */
const SEPARATORS = new Set(["/", ":"]);

/**
 * The name that a line consists of, with its title; null for a line of something else. `known`: it must begin with a given
 * name of the tables; between such lines a marked one that does not is a name as well.
 */
function nameLine(source: ItemSource, sentence: Sentence, known: boolean): NameItem | null {
  const { document, pack } = source;
  const { tokens } = document;
  let at = sentence.from;
  while (at < sentence.to && tokens[at]!.kind !== "word") at++;
  const start = at;
  const title = titleAt(source, at);
  // "the first sergeant"
  const isRank = (i: number) => i > start && source.quantityAt[i]?.value.form === "ordinal";
  while (at < sentence.to && at - start < 4 && (titleAt(source, at) || isRank(at) || SEPARATORS.has(tokens[at]!.norm)))
    at += titleAt(source, at)?.length ?? 1;
  // On a marked line even a word too short to name anybody elsewhere begins a name.
  let to = !known && isShort(tokens[at], pack) ? at + 1 : at;
  while (to < sentence.to && isNamePart(source, to, sentence)) to++;
  const isKnown = [at, at + 1].some((i) => i < to && pack.casualties.names.has(tokens[i]!.norm));
  const beside = isMarked(source, sentence) && tokens[to]?.kind === "mark" ? BESIDE_MARKED : BESIDE;
  if (to - at < 2 || (known && !isKnown) || sentence.to - to > beside) return null;
  return {
    kind: "name",
    from: at,
    to,
    joined: true,
    awaited: null,
    group: { from: start, to },
    quoted: false,
    title: title?.sense,
    titleIsKin: false,
    governed: false,
    beside: false,
    fell: false,
    list: true,
    tellsWho: false,
  };
}

/** A word of two letters that is no preposition. */
const isShort = (token: Token | undefined, { casualties }: LanguagePack) =>
  token?.kind === "word" && token.norm.length === 2 && !casualties.prepositions.has(token.norm);

/** "the sergeant", "the first sergeant": one person by his rank or calling; null for none. */
function titleAt({ senses }: ItemSource, at: number): CasualtyWord<NounSense> | null {
  for (const word of senses(at).all)
    if (word.sense.kind === "noun" && word.sense.of === "person" && word.sense.number === "one")
      return word as CasualtyWord<NounSense>;
  return null;
}
