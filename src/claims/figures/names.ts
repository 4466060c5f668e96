/**
 * Named victims: a person's name stands where a counted noun would, behind a cue or a title, or in a list that a
 * definite victim noun opens ("the dead are: …"). METHOD.md counts each named single victim as one.
 */
import type { LanguagePack } from "../../lang/pack.ts";
import type { Sentence } from "../../types.ts";
import { isComma } from "../words-at.ts";
import { behindVerb } from "./cue-item.ts";
import { isThing } from "./draft.ts";
import type { CueItem, Item, ItemSource, NameItem, NounItem } from "./item.ts";
import { isInnerMark, isPlainWord, skipMarks } from "./noun-phrase.ts";

/** Longest name, in words. */
const LONGEST = 5;

/** "the father of", "the mother of", with which the names of people and of places begin. */
export const namesParent = (norm: string, { casualties: { bynames, matronymics } }: LanguagePack): boolean =>
  bynames.has(norm) || matronymics.has(norm);

/** A name that begins with a known given name, a byname ("أبو …"), or is a person the report has named; null for none. */
export function nameAt(source: ItemSource, at: number, sentence: Sentence, items: readonly Item[]): NameItem | null {
  const { document, pack } = source;
  const token = document.tokens[at]!;
  if (token.kind !== "word" || (source.places[at] && namesParent(token.norm, pack))) return null;
  const person = source.persons.get(at);
  const words = pack.casualties;
  if (words.called.has(token.norm)) return calledName(source, at, sentence);
  if (person === undefined && namesSite(source, at)) return null;
  // "the son of the brother of" names nobody.
  const ofKin = words.kin.has(document.tokens[at + 1]?.norm ?? "") || opensKin(source, at);
  if (words.bynames.has(token.norm) && ofKin) return null;
  // "so-and-so, nicknamed (the father of …)"
  if (document.tokens[at - 1]?.kind === "mark" && words.nicknamed.has(document.tokens[at - 2]?.norm ?? "")) return null;
  // "so-and-so (the father of …)": the byname of the one named right before it.
  if (
    words.bynames.has(token.norm) &&
    isAside(source, at) &&
    items.some((item) => item.kind === "name" && item.to === at - 1)
  )
    return null;
  // "six of them of the family of so-and-so"
  if (words.bynames.has(token.norm) && words.partitives.has(document.tokens[at - 1]?.norm ?? "")) return null;
  if (source.isUsual(at) && person === undefined && !awaitsName(items, at)) return null;
  const stem =
    token.norm.startsWith(words.conjunction) && words.names.has(token.norm.slice(words.conjunction.length))
      ? token.norm.slice(words.conjunction.length)
      : token.norm;
  const given =
    !source.isUsual(at) &&
    words.names.has(stem) &&
    (!words.prepositions.has(stem) || words.isName(document.tokens, at) || isNameBetween(source, at, items));
  // A title alone is no name: "the officer".
  const known = person && source.senses(at).all.length === 0;
  const shaped = !given && !known && nameShape(source, at, sentence, items);
  if (!given && !known && !shaped) return null;
  if (given && stem !== token.norm && speaksOf(source, at)) return null;
  // "and a mother, expecting", spelled like "the mother of so-and-so"
  if (given && words.parents.has(stem) && words.ofMothers.has(document.tokens[at + 1]?.norm ?? "")) return null;
  let to = at + 1;
  while (
    to < sentence.to &&
    mayGoOn(source, to - at, to) &&
    !opensKin(source, to) &&
    (endsByname(source, to) || isNamePart(source, to, sentence))
  )
    to++;
  while (person && to < person.to && !words.prepositions.has(document.tokens[to]!.norm)) to++;
  to = nicknameEnd(source, to, sentence);
  // A given name alone is too often another word.
  const listed = (stem !== token.norm && behindName(items, at)) || isPaired(source, to);
  const titled = behindTitle(items, at) || behindDeath(source, items, at);
  const expected = listed || titled || behindCue(items, at) || opensClause(items, at);
  if (!person && !shaped && to - at < 2 && (stem.length < (listed || titled ? 3 : 4) || !expected)) return null;
  return plainName(at, to, stem !== token.norm || isJoinedBefore(source, at, sentence), false);
}

/** "the village of so-and-so": the first or the second word of the name of a place that is not known. */
export const namesSite = ({ sites, places }: ItemSource, at: number): boolean =>
  sites[at] === 1 || (at > 0 && sites[at - 1] === 1 && places[at - 1] === 0);

/** What may stand between "the so-called" and the name. */
const CALLED_MARKS = new Set(["/", ":"]);

/** "the so-called so-and-so", "called: so-and-so": whatever the words mean elsewhere, they are somebody's name. */
function calledName(source: ItemSource, at: number, sentence: Sentence): NameItem | null {
  const { tokens } = source.document;
  const from = CALLED_MARKS.has(tokens[at + 1]?.norm ?? "") ? at + 2 : at + 1;
  if (from >= sentence.to || tokens[from]!.kind !== "word") return null;
  let to = from + 1;
  while (to < sentence.to && mayGoOn(source, to - from, to) && isNamePart(source, to, sentence)) to++;
  return to - from < 2 ? null : plainName(from, to, isJoinedBefore(source, at, sentence), false);
}

/** Longest nickname in quotation marks, in tokens. */
const NICKNAME = 4;

/** "so-and-so, called “…”": where the nickname ends behind its quotation mark; the same token where none stands. */
function nicknameEnd({ document: { tokens }, pack }: ItemSource, to: number, sentence: Sentence): number {
  if (!pack.casualties.nicknamed.has(tokens[to - 1]!.norm)) return to;
  const open = pack.casualties.objectPrefixes.includes(tokens[to]?.norm ?? "") ? to + 1 : to;
  if (!isInnerMark(tokens[open])) return to;
  for (let at = open + 1; at < Math.min(sentence.to, open + NICKNAME + 2); at++)
    if (isInnerMark(tokens[at])) return at + 1;
  return to;
}

/** "lost so-and-so the son of his uncle", "so-and-so, the son of the son of": of somebody else. */
function opensKin({ document: { tokens }, pack }: ItemSource, at: number): boolean {
  const { heirs, isOwned } = pack.casualties;
  const next = tokens[at + 1];
  return heirs.has(tokens[at]!.norm) && next !== undefined && (isOwned(next.word) || heirs.has(next.norm));
}

/** Right behind a mark that opens an aside. */
const isAside = ({ document: { tokens } }: ItemSource, at: number) =>
  tokens[at - 1]?.kind === "mark" && !isComma(tokens[at - 1]!.norm);

/** A name without a title. */
const plainName = (from: number, to: number, joined: boolean, list: boolean): NameItem => ({
  kind: "name",
  from,
  to,
  joined,
  awaited: null,
  group: { from, to },
  quoted: false,
  title: undefined,
  titleIsKin: false,
  governed: false,
  beside: false,
  fell: false,
  list,
  tellsWho: false,
});

/** "Abu al-…": what follows the opening of a byname belongs to it, whatever else it means. */
function endsByname({ document, pack }: ItemSource, at: number): boolean {
  const { kind, gap, norm } = document.tokens[at]!;
  if (kind !== "word" || gap === "line" || gap === "paragraph" || pack.casualties.prepositions.has(norm)) return false;
  return pack.casualties.bynames.has(document.tokens[at - 1]!.norm);
}

/** "and the union demanded", whose verb is spelled like a given name and a student: whoever speaks stands right behind it. */
export function speaksOf({ document: { tokens }, pack }: ItemSource, at: number): boolean {
  const next = tokens[at + 1];
  if (next?.kind !== "word" || pack.actors.headAt(tokens, at + 1)?.definite !== true) return false;
  return pack.attribution.speech.lookup(tokens[at]!.word).some(({ entry }) => entry.kind === "finite");
}

/** "Ahmad and Mahmoud": another given name is joined right behind. */
function isPaired({ document, pack }: ItemSource, at: number): boolean {
  const { conjunction, names } = pack.casualties;
  const norm = document.tokens[at]?.norm ?? "";
  return norm.startsWith(conjunction) && names.has(norm.slice(conjunction.length));
}

/** A long name goes on with given names of forefathers alone; "the son of" is no word of its length. */
function mayGoOn({ document: { tokens }, pack }: ItemSource, words: number, at: number): boolean {
  if (words < LONGEST) return true;
  let links = 0;
  for (let i = at - words; i < at; i++) if (pack.casualties.bynames.has(tokens[i]!.norm)) links++;
  return words - links < LONGEST || (words < 2 * LONGEST && pack.casualties.names.has(tokens[at]!.norm));
}

/** A name that is spelled like a preposition ("علي"): right behind a person or a preposition, and another given name follows. */
function isNameBetween({ document, pack }: ItemSource, at: number, items: readonly Item[]): boolean {
  const before = items.at(-1);
  if (!pack.casualties.names.has(document.tokens[at + 1]?.norm ?? "")) return false;
  const behind = (before?.kind === "noun" || before?.kind === "name") && before.to === at;
  return behind || pack.casualties.prepositions.has(document.tokens[at - 1]?.norm ?? "");
}

/** How many adjectives of a title may stand between it and its name. */
const TITLE_ADJECTIVES = 4;

/** False where `nameShape` finds no name, whatever the word: a cheap look before the full one. */
export function awaitsName(items: readonly Item[], at: number): boolean {
  const last = items[items.length - 1];
  if (last === undefined) return false;
  const distance = at - last.to;
  if (distance > TITLE_ADJECTIVES) return false;
  if (last.kind === "cue") return distance <= 1 && (isDeath(last) || (distance === 0 && befallsOne(last)));
  if (last.kind === "barrier") return last.complement && distance === 0;
  if (last.kind !== "noun") return false;
  return (
    (distance === 0 && isBody(last)) || (distance <= 1 && isVictim(last)) || (isTitle(last) && isBehindCue(items, last))
  );
}

/**
 * A word that no table knows is a name behind a cue and a title, or behind a cue's noun when it tells an origin. Right behind
 * "the killing of" an unknown singular is somebody, name or not.
 */
function nameShape(source: ItemSource, at: number, sentence: Sentence, items: readonly Item[]): boolean {
  const last = items[items.length - 1];
  if (last === undefined || !awaitsName(items, at)) return false;
  if (!isPlainWord(source, at, sentence) || source.places[at] || source.blocked[at]) return false;
  const { document, pack } = source;
  const { norm } = document.tokens[at]!;
  const { originName, ofOne, copulas, definesAfter, mayName } = pack.casualties;
  const tellsOrigin = originName(norm);
  if (last.kind === "barrier") return tellsOrigin || (mayName(norm) && diesNext(source, at + 1, sentence));
  const before = document.tokens[last.to - 1]!.norm;
  if (last.kind !== "noun") {
    // "the killing of al-Khatib", "arrested al-Khatib", of whom the report told by his whole name
    if (last.to === at && source.isSurname(norm)) return true;
    return last.kind === "cue" && isDeath(last) && (tellsOrigin || (last.to === at && ofOne(before, norm)));
  }
  // "the dead man, an Iranian, is so-and-so"
  if (copulas.has(document.tokens[at + 1]?.norm ?? "")) return false;
  if (isBody(last) && last.to === at) return tellsOrigin || ofOne(before, norm);
  if (isVictim(last)) {
    // "the dead man is so-and-so", "the body of the martyr al-Shaybani"
    if (last.to < at) return copulas.has(document.tokens[last.to]!.norm) && !definesAfter(norm);
    return tellsOrigin && pack.casualties.funerals.has(document.tokens[last.from - 1]?.norm ?? "");
  }
  return mayName(norm) && onlyDefinite(source, last.to, at);
}

const isPerson = (item: Item): item is NounItem => item.kind === "noun" && item.noun.sense.of === "person";

/** How many words a name may have that only a relative clause behind it shows. */
const BARE_NAME = 3;

/**
 * "in memory of so-and-so, who was killed": no indefinite word but a name stands right before a relative pronoun. `at`: the
 * pronoun; null where the words before it are no such name or are told of already, or where nothing befell anyone.
 */
export function nameBeforeRelative(
  source: ItemSource,
  at: number,
  sentence: Sentence,
  items: readonly Item[],
): NameItem | null {
  const { document, pack } = source;
  const { whoOne, mayName, mayBeWho, names, originName } = pack.casualties;
  if (!whoOne.has(document.tokens[at]!.norm) || !diesNext(source, at + 1, sentence)) return null;
  const last = items[items.length - 1];
  const told = last === undefined ? sentence.from : isPerson(last) ? Math.max(last.to, last.group.to) : last.to;
  const isPart = (i: number) =>
    isPlainWord(source, i, sentence) &&
    !source.places[i] &&
    (names.has(document.tokens[i]!.norm) || (i === at - 1 ? mayBeWho : mayName)(document.tokens[i]!.norm));
  let from = at;
  while (from > told && at - from < BARE_NAME && isPart(from - 1)) from--;
  // "al-Baghdadi, who was killed"; behind an attack or a thing such a word describes it.
  const before = at > sentence.from + 1 ? source.senses(at - 2).noun?.sense : undefined;
  const describes = before !== undefined && isThing(before);
  const named = at > told && isPlainWord(source, at - 1, sentence) && originName(document.tokens[at - 1]!.norm);
  if (from === at && named && !describes) from--;
  // The end of a longer name was told with it.
  return from === at || (last?.kind === "name" && last.to === from) ? null : plainName(from, at, false, false);
}

/** "that so-and-so died": a verb of death or harm in the singular that needs no object, or behind which none can stand. */
function diesNext(source: ItemSource, at: number, sentence: Sentence): boolean {
  if (at >= sentence.to) return false;
  const verb = source.senses(at).all.find(({ sense }) => sense.kind === "cue" && sense.form === "verb");
  if (verb?.sense.kind !== "cue" || verb.cut.prefix !== "" || verb.cut.suffix !== "") return false;
  const { effect, plural, doer, closed, counted } = verb.sense;
  if ((effect !== "killed" && effect !== "injured") || plural || closed || counted) return false;
  return !doer || behindVerb(source, at + verb.length, sentence).bare;
}

/** "the killing of", before whoever was killed. */
const isDeath = ({ cue: { sense, cut } }: CueItem) =>
  sense.form === "noun" && sense.effect === "killed" && !sense.counted && !cut.definite;

/** A cue behind which the one it befell may stand. */
const befallsOne = ({ cue: { sense, cut } }: CueItem) =>
  sense.of === "people" && !sense.plural && !sense.closed && !sense.counted && !cut.definite && cut.suffix === "";

/** "the young man", before his name. */
const isTitle = ({ noun: { sense, cut } }: NounItem) => sense.of === "person" && sense.number === "one" && cut.definite;

const isBehindCue = (items: readonly Item[], { from }: NounItem) => {
  const before = items[items.length - 2];
  return before?.kind === "cue" && from - before.to <= 1;
};

/** "the dead man is", before whoever he was. */
const isVictim = ({ noun: { sense, cut } }: NounItem) =>
  sense.of === "victim" && sense.number === "one" && cut.definite;

/** "the body of", before the one whose it is. */
const isBody = ({ noun }: NounItem) =>
  noun.sense.of === "victim" && noun.sense.effect === "killed" && noun.sense.number === "one" && !noun.cut.definite;

const opensClause = (items: readonly Item[], at: number) => {
  const before = items.at(-1);
  return before?.kind === "barrier" && before.complement && before.to === at;
};

/** How far behind a name the next may be joined, past an age in brackets, in tokens. */
const AGED = 4;

const behindName = (items: readonly Item[], at: number) => {
  const last = items.findLast((item) => !(item.kind === "mark" && (item.norm === "(" || item.norm === ")")));
  return last?.kind === "name" && at - last.to <= (items.at(-1) === last ? 0 : AGED);
};

/** "and Lieutenant so-and-so": right behind a title that is joined to another's, or "his two sons". */
const behindTitle = (items: readonly Item[], at: number) => {
  const last = items[items.length - 1];
  return last?.kind === "noun" && last.to === at && ((last.joined && isTitle(last)) || isOwnPair(last));
};

/** How far behind a verb of death the title of the one who died may stand, in tokens: what killed him, and where, fit in between. */
const DIED_REACH = 4;

/** "died of his wounds the boy so-and-so" */
const behindDeath = ({ document, pack }: ItemSource, items: readonly Item[], at: number): boolean => {
  const title = items[items.length - 1];
  if (title?.kind !== "noun" || title.to !== at || !isTitle(title)) return false;
  // "by the bullets of the young man so-and-so"
  const { word, norm } = document.tokens[Math.max(0, title.from - 1)]!;
  if (!pack.casualties.definesAfter(norm) && !pack.casualties.isOwned(word)) return false;
  const told = items.findLast((item) => item !== title && !(item.kind === "noun" && item.noun.sense.of === "attack"));
  if (told?.kind !== "cue" || title.from - told.to > DIED_REACH) return false;
  const { form, effect, plural, closed } = told.cue.sense;
  return form === "verb" && effect === "killed" && !plural && !closed;
};

const isOwnPair = ({ noun: { sense, cut } }: NounItem) =>
  sense.of === "person" && sense.number === "two" && cut.suffix !== "";

const behindCue = (items: readonly Item[], at: number) => items.at(-1)?.kind === "cue" && at - items.at(-1)!.to <= 1;

/** Between a title and its name only adjectives of the title may stand, and they are definite as it is. */
function onlyDefinite({ document, pack }: ItemSource, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!pack.casualties.definesAfter(document.tokens[i]!.norm)) return false;
  return to - from <= TITLE_ADJECTIVES;
}

/** Inside a name the adjectives of origin and the given names are parts of it, whatever else they mean. */
export function isNamePart(source: ItemSource, at: number, sentence: Sentence): boolean {
  const { document, pack } = source;
  const token = document.tokens[at]!;
  if (token.kind !== "word" || (token.gap === "line" && at > sentence.from)) return false;
  if (pack.casualties.isParticle(document.text.slice(token.start, token.end))) return false;
  if (pack.casualties.names.has(token.norm)) return true;
  if (pack.casualties.endsName(token.norm) || pack.casualties.manners.has(token.norm)) return false;
  if (pack.casualties.reflexivePronouns.has(token.norm)) return false;
  const senses = source.senses(at).all;
  if (senses.length)
    return senses.every(
      (w) => w.sense.kind === "noun" && w.cut.definite && !w.cut.prefix && w.sense.of === "person" && w.sense.generic,
    );
  return isPlainWord(source, at, sentence);
}

function isJoinedBefore({ document, pack }: ItemSource, at: number, sentence: Sentence): boolean {
  const before = at > sentence.from ? document.tokens[at - 1]!.norm : "";
  return isComma(before) || pack.casualties.joiners.has(before);
}

/**
 * The names of a list that begins at `at`, right behind its colon: stretches of two to five unknown words between commas
 * or conjunctions. Ages and words of kin are passed over. `list`: a victim noun opened it, so that they need no cue.
 */
export function nameList(source: ItemSource, at: number, sentence: Sentence, list: boolean): NameItem[] {
  const { document, pack } = source;
  const names: NameItem[] = [];
  for (let i = skipMarks(document, at, sentence.to); i < sentence.to; ) {
    const from = passKin(source, i, sentence);
    let to = from;
    while (
      to < sentence.to &&
      to - from < LONGEST &&
      !(to > from && (opensNext(source, to, !list) || joins(source, to))) &&
      isListPart(source, to, sentence)
    )
      to++;
    const known = !list && pack.casualties.names.has(stemOf(source, from));
    // "his wife Fatima"
    const kin = from > i && names.length > 0;
    if (to - from >= (known || kin ? 1 : 2)) names.push(plainName(from, to, true, list));
    else if (names.length === 0) return [];
    // "and his two sons, …": what follows is read as it stands elsewhere.
    if (to < sentence.to && isOwnTwo(source, to)) return names.length >= 2 ? names : [];
    // On to the next comma or conjunction.
    i = to;
    while (
      i < sentence.to &&
      !partsNames(document.tokens[i]!.norm) &&
      !opensNext(source, i, !list) &&
      !joins(source, i)
    ) {
      if (
        document.tokens[i]!.kind === "word" &&
        !source.blocked[i] &&
        !pack.casualties.joiners.has(document.tokens[i]!.norm) &&
        to - from < 2
      )
        return names;
      i++;
    }
    if (i < sentence.to && (document.tokens[i]!.kind === "mark" || joins(source, i))) i++;
    if (i <= from) i = from + 1;
  }
  return names.length >= 2 ? names : [];
}

/** A comma or a stroke, which stands between the names of a list. */
const partsNames = (norm: string): boolean => isComma(norm) || norm === "/";

/** A conjunction that stands apart from the name behind it. */
const joins = ({ document, pack }: ItemSource, at: number) => document.tokens[at]!.norm === pack.casualties.conjunction;

/** "his two sons" */
const isOwnTwo = ({ senses }: ItemSource, at: number): boolean => {
  const { noun } = senses(at);
  return noun?.sense.of === "person" && noun.sense.number === "two" && noun.cut.suffix !== "";
};

/**
 * The conjunction of a list is written onto the name behind it, which a comma or a name that is known shows. `strict`: the
 * list holds nothing but names, so that it always opens the next.
 */
const opensNext = ({ document, pack, senses }: ItemSource, at: number, strict = false) => {
  const { norm } = document.tokens[at]!;
  const { noun } = senses(at);
  // "and Mrs so-and-so"
  const titled = noun?.sense.of === "person" && noun.sense.number === "one" && noun.cut.definite;
  const { conjunction, wholeWords, names } = pack.casualties;
  return (
    norm.startsWith(conjunction) &&
    norm.length > 3 &&
    !wholeWords.has(norm) &&
    !names.has(norm) &&
    (strict || titled || document.tokens[at - 1]!.kind !== "word" || names.has(norm.slice(conjunction.length)))
  );
};

const stemOf = (source: ItemSource, at: number) => {
  const { norm } = source.document.tokens[at]!;
  return opensNext(source, at) ? norm.slice(source.pack.casualties.conjunction.length) : norm;
};

function passKin(source: ItemSource, at: number, sentence: Sentence): number {
  const senses = source.senses(at).all;
  const kin = senses.some(
    (w) => w.sense.kind === "noun" && w.sense.of === "person" && (w.cut.suffix || w.cut.definite),
  );
  return kin && at + 1 < sentence.to ? at + 1 : at;
}

function isListPart(source: ItemSource, at: number, sentence: Sentence): boolean {
  const token = source.document.tokens[at]!;
  if (token.kind !== "word" || source.blocked[at]) return false;
  const { conjunction } = source.pack.casualties;
  const title = source.senses(at).all.some((w) => w.cut.prefix === conjunction);
  return isNamePart(source, at, sentence) || (token.norm.startsWith(conjunction) && !title);
}
