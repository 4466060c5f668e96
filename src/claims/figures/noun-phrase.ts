/** Noun phrases: where the words end that name the counted, and what may join one phrase to another. */
import type { LanguagePack } from "../../lang/pack.ts";
import { knownAt } from "../../mentions/actor.ts";
import type { CasualtyWord, NounSense } from "../../mentions/casualty.ts";
import type { Document, Sentence, Token } from "../../types.ts";
import { isComma, isWordOf, saysAt } from "../words-at.ts";
import { isThing } from "./draft.ts";
import { isForce, quotedForceEnd } from "./group-words.ts";
import type { ItemSource } from "./item.ts";
import { holderOf } from "./stems.ts";

export const BREAKS = new Set(["،", ",", "؛", ";", ":", "(", ")", "-", "–", "—", "|"]);

/** True right behind "by", "at the hands of". */
export const isDoneBy = ({ document: { tokens }, pack }: ItemSource, at: number): boolean =>
  pack.casualties.agents.some((phrase) => saysAt(tokens, at - phrase.length, phrase));

/** "the son of seventeen": how old somebody is; not "his son and three of his guards", spelled alike. */
export const tellsYears = ({ document: { tokens }, pack, quantityAt, blocked }: ItemSource, at: number): boolean =>
  pack.casualties.ofYears.has(tokens[at]!.norm) &&
  (quantityAt[at + 1] != null || blocked[at + 1] === 1) &&
  !(tokens[at + 1]!.norm.startsWith(pack.casualties.conjunction) && pack.casualties.isOwned(tokens[at]!.word));

/** A mark that ends no phrase: a quotation mark. */
export const isInnerMark = (token: Token | undefined): boolean => token?.kind === "mark" && !BREAKS.has(token.norm);

export function skipMarks(document: Document, at: number, end: number): number {
  while (at < end && isInnerMark(document.tokens[at])) at++;
  return at;
}

/** True when the token before is a comma or a conjunction written apart, or the token begins with a conjunction. */
export function isJoined(
  { document, pack, asks }: ItemSource,
  at: number,
  prefix: string,
  sentence: Sentence,
): boolean {
  if (prefix.startsWith(pack.casualties.conjunction) || isAddedTo(document, at, prefix, pack)) return true;
  let before = at - 1;
  while (
    before >= sentence.from &&
    document.tokens[before]!.kind === "mark" &&
    !BREAKS.has(document.tokens[before]!.norm)
  )
    before--;
  if (before < sentence.from) return false;
  const { norm, word } = document.tokens[before]!;
  // ", so the men of": a consequence begins another clause.
  if (isComma(norm)) return prefix === "" || prefix !== pack.casualties.consequence;
  if (!asks.joins(word)) return false;
  return pack.casualties.joiners.has(norm) || endsJoining(document, before, sentence, pack);
}

/** "in addition to an officer", where the preposition is written onto the noun. */
export const isAddedTo = ({ tokens }: Document, at: number, prefix: string, { casualties }: LanguagePack): boolean =>
  prefix !== "" && casualties.objectPrefixes.includes(prefix) && casualties.additions.has(tokens[at - 1]?.norm ?? "");

/** True where two words before `at` say "in addition to". */
export const isAdded = ({ document, pack }: ItemSource, at: number, sentence: Sentence): boolean =>
  endsJoining(document, at - 1, sentence, pack);

function endsJoining({ tokens }: Document, at: number, sentence: Sentence, { casualties }: LanguagePack): boolean {
  if (at <= sentence.from) return false;
  const { joinPhrases, conjunction } = casualties;
  const firsts = joinPhrases.get(tokens[at]!.norm);
  if (firsts === undefined) return false;
  const { norm } = tokens[at - 1]!;
  return isWordOf(firsts, norm, conjunction);
}

/** A word that no table knows and that may name the counted: neither a preposition, nor a cue, nor a border. */
export function isPlainWord(source: ItemSource, at: number, sentence: Sentence): boolean {
  const { document, quantityAt } = source;
  const token = document.tokens[at];
  if (!token || at >= sentence.to || token.kind !== "word" || quantityAt[at] || source.blocked[at]) return false;
  return source.asks.names(token.word) && source.senses(at).all.length === 0;
}

const stopsByPack = new WeakMap<LanguagePack, ReadonlySet<string>>();

/** Words that end a noun phrase: what befell its people, how, or a number still to come. */
function stopsOf(pack: LanguagePack): ReadonlySet<string> {
  let stops = stopsByPack.get(pack);
  if (stops === undefined) {
    const { reflexives, reflexiveHeads, tallies, manners, additions, adverbs } = pack.casualties;
    // A tail that needs a word before it is elsewhere part of the phrase: "the guard of a hospital".
    const tails = reflexives.flatMap((row) => (row.after ? [] : [...row.tails]));
    stops = new Set([...tails, ...reflexiveHeads, ...tallies, ...manners, ...additions, ...adverbs]);
    stopsByPack.set(pack, stops);
  }
  return stops;
}

/** A noun for people in another case than the head: no part of its phrase. */
const isOtherCase = ({ tokens }: Document, head: number, at: number, { casualties }: LanguagePack): boolean =>
  casualties.differsInCase(tokens[head]!.norm, tokens[at]!.norm) &&
  casualties.sensesAt(tokens, at).noun?.sense.of === "person";

/** Where the noun phrase ends that goes on at `at`: adjectives, "of" phrases and names, at most six words. */
export function groupEnd(
  source: ItemSource,
  at: number,
  sentence: Sentence,
  head: { readonly partitive: boolean; readonly counted: boolean; readonly noun: CasualtyWord<NounSense> | null },
): number {
  const { document, pack } = source;
  if (pack.casualties.wholePhrases) return at;
  const stops = stopsOf(pack);
  const { goesOn } = source.asks;
  let end = at;
  let { partitive } = head;
  const accusative = head.counted && head.noun?.sense.accusative === true;
  const closed = head.noun !== null && isClosed(head.noun);
  const several = head.noun !== null && head.noun.sense.number !== "one" && !head.noun.cut.definite;
  const ofAll =
    pack.casualties.constructs &&
    head.noun?.sense.of === "person" &&
    head.noun.sense.number === "many" &&
    head.noun.cut.definite;
  for (let i = at, words = 0; i < sentence.to && words < 6; i++) {
    const token = document.tokens[i]!;
    if (token.kind === "mark") {
      if (BREAKS.has(token.norm) || !'"“”«»'.includes(token.norm)) break;
      continue;
    }
    if (tellsYears(source, i)) break;
    // "civilians west of the city"
    const of = i > at && pack.casualties.partitives.has(document.tokens[i - 1]!.norm);
    if (source.sites[i + 1] === 1 && pack.places.leads.has(token.norm) && !of) break;
    // Right behind the accusative of a counted noun a definite word belongs to something else.
    if (i === at && accusative && !partitive && pack.casualties.definesAfter(token.norm)) break;
    // "fifty settlers, the courts of the mosque": nor is a plural of things said of one man.
    if (i === at && accusative && !partitive && pack.casualties.isPluralOfThings(token.word)) break;
    // "gunmen the sheikh so-and-so": whom they shot.
    if (several && pack.casualties.definesAfter(token.norm) && pack.casualties.endsNoun(document.tokens[i - 1]!.norm))
      break;
    // "gunmen two policemen": whom they shot, since an adjective would agree in case.
    if (several && isOtherCase(document, at - 1, i, pack)) break;
    const how = closed && pack.casualties.tellsHow(token.norm);
    // "the townspeople a memory of": behind a definite plural an indefinite word is another's.
    const apart = ofAll && !pack.casualties.definesAfter(token.norm);
    if (token.kind === "word" && !how && !apart && goesOn(token.word) && !source.quantityAt[i] && !source.blocked[i]) {
      end = i + 1;
      words++;
      continue;
    }
    const kinds = kindsEnd(document, i, pack);
    if (kinds !== null) {
      end = kinds;
      i = kinds - 1;
      partitive = true;
      continue;
    }
    const members = membersAt(document, i, pack);
    if (members !== null && (members > i + 1 || head.noun?.sense.of === "victim")) {
      partitive = true;
      i = members - 1;
      continue;
    }
    const owner = token.kind === "word" ? quotedForceEnd(document, i, pack) : null;
    if (owner !== null) {
      end = owner;
      i = owner - 1;
      continue;
    }
    if (stops.has(token.norm)) break;
    if (pack.casualties.partitives.has(token.norm)) {
      // "of" may begin what befell them: "from fleeing".
      if (words > 3 || source.senses(i).cue !== null) break;
      // "seven missiles out of ten": the whole is counted for itself.
      if (pack.casualties.totals.has(document.tokens[i + 1]?.norm ?? "") && source.quantityAt[i + 2]) break;
      // "took the cars out of service", which tells what befell them
      const next = document.tokens[i + 1]?.norm ?? "";
      if (pack.casualties.reflexives.some(({ after, tails }) => after?.has(token.norm) && tails.has(next))) break;
      // "of the hands of the gunmen": whoever held them.
      if (pack.casualties.grips.has(document.tokens[i + 1]?.norm ?? "")) break;
      partitive = true;
      continue;
    }
    const senses = source.senses(i).all;
    // "and the capture of seven", where the word may be a noun as well
    if (source.quantityAt[i + 1] && senses.some(({ sense, cut }) => sense.kind === "cue" && cut.prefix !== "")) break;
    if (continuesGroup(token.norm, senses, partitive, head.noun, pack) || (i > at && addsOrigin(source, i, senses))) {
      end = i + 1;
      continue;
    }
    // "soldiers whom they took prisoner", where the word may be a noun as well
    if (senses.some(({ sense, cut }) => sense.kind === "cue" && sense.form === "verb" && cut.suffix !== "")) break;
    if (namesAnother(source, i, senses, head.noun, partitive, at - 1) || (closed && opensOther(source, i, senses)))
      break;
    // "a man whose age", "the driver on the day of"
    const unit = senses.length > 0 && senses.every((w) => w.sense.kind === "noun" && w.sense.of === "unit");
    if (unit && pack.casualties.isNoNoun(token.word)) break;
    // "the two children so-and-so and so-and-so", "his two sons so-and-so and so-and-so" are named one by one.
    const pairNamed = head.noun?.sense.number === "two" && (head.noun.cut.definite || head.noun.cut.suffix !== "");
    if (pairNamed && pack.casualties.names.has(token.norm)) break;
    // "three men an attack", which they carried out
    const deed = ({ sense }: CasualtyWord) =>
      sense.kind === "noun" && sense.of === "attack" && sense.accusative === true;
    if (senses.some(deed)) break;
    const noun = senses.some((w) => w.sense.kind === "noun" && !w.cut.prefix);
    // A dual right behind a noun counts by itself: "three civilians, two children and a woman"; not so "a father of two".
    if (i === at && noun && head.noun && (isParent(source, head.noun) || isBodies(head.noun))) {
      end = i + 1;
      continue;
    }
    // "two soldiers, Syrians": a dual of origin right behind a dual describes it.
    const pair = i === at && head.noun?.sense.number === "two" && !head.noun.sense.ambiguous;
    if (pair && senses.some(isPairOfOrigin)) return i + 1;
    if (
      senses.some((w) => w.sense.kind === "noun" && w.sense.number === "two" && !w.sense.ambiguous && !w.cut.definite)
    )
      break;
    if (apart && isPlainWord(source, i, sentence)) break;
    if (!noun && !isPlainWord(source, i, sentence)) {
      // "of military and security forces": an adjective added to an adjective.
      if (
        partitive &&
        senses.length === 0 &&
        !source.quantityAt[i] &&
        token.kind === "word" &&
        token.norm.startsWith(pack.casualties.conjunction) &&
        !pack.casualties.isNoNoun(token.word)
      )
        continue;
      break;
    }
    end = i + 1;
    words++;
  }
  return end;
}

const isPairOfOrigin = ({ sense, cut }: CasualtyWord) =>
  sense.kind === "noun" && sense.of === "person" && sense.generic && sense.number === "two" && cut.prefix === "";

/** "a suicide bomber", "a car bomb": an adjective is the last word of its phrase, so that no noun defines it. */
const isClosed = ({ sense, length }: CasualtyWord<NounSense>) =>
  sense.of === "attacker" || (sense.of === "bomb" && length > 1);

/** "the bodies of two men", which the dual right behind defines. */
const isBodies = ({ cut, sense }: CasualtyWord<NounSense>) =>
  sense.of === "victim" && sense.number === "two" && !cut.definite && cut.suffix === "";

/** A father or mother with neither article nor pronoun, whom the next noun may define. */
const isParent = ({ pack }: ItemSource, { cut, sense }: CasualtyWord<NounSense>) =>
  sense.number === "one" && !cut.definite && cut.suffix === "" && pack.casualties.parents.has(cut.stem);

/** A thing, or how it was done: no part of a phrase that is complete. */
const opensOther = ({ document, pack }: ItemSource, at: number, senses: readonly CasualtyWord[]) =>
  pack.casualties.tellsHow(document.tokens[at]!.norm) ||
  senses.some(({ sense }) => sense.kind === "noun" && isThing(sense));

/**
 * "the soldier a man": a noun that cannot go on naming the same, because it is an object behind a subject, names a human
 * being by himself, or is indefinite behind a definite word.
 */
function namesAnother(
  { document, pack }: ItemSource,
  at: number,
  senses: readonly CasualtyWord[],
  head: CasualtyWord<NounSense> | null,
  partitive: boolean,
  headEnd: number,
): boolean {
  const noun = senses.find(
    ({ sense, cut }) => sense.kind === "noun" && (sense.of === "person" || sense.of === "thing") && !cut.prefix,
  ) as CasualtyWord<NounSense> | undefined;
  if (!noun || noun.cut.definite || partitive || !head) return false;
  // "gunmen a bus"
  if (noun.sense.of === "thing")
    return head.sense.of === "person" && pack.casualties.endsSubject(document.tokens[headEnd]!.norm);
  if (pack.casualties.definesAfter(document.tokens[at - 1]!.norm)) return true;
  // "killed a man his wife"
  const alone = head.sense.of === "person" && head.sense.number === "one" && !head.cut.definite;
  // "the son of his uncle"
  const heir = headEnd === at - 1 && head.cut.suffix === "" && pack.casualties.heirs.has(head.cut.stem);
  if (heir && pack.casualties.isOwned(document.tokens[at]!.word)) return false;
  if (noun.cut.suffix !== "" && noun.sense.number === "one" && alone) return true;
  // "gunmen a policeman": neither a plural nor a dual is described by a singular.
  if (head.sense.number !== "one" && noun.sense.number === "one")
    return noun.sense.accusative === true || pack.casualties.endsSubject(document.tokens[headEnd]!.norm);
  if (head.sense.number !== "one" || head.sense.accusative) return false;
  return (
    noun.sense.accusative === true ||
    (head.sense.class === "combatant" && pack.casualties.humans.has(document.tokens[at]!.norm))
  );
}

/** "121 of civilians and soldiers", "12 martyrs, men and women": nouns that a conjunction adds to the same group. */
function continuesGroup(
  norm: string,
  senses: readonly CasualtyWord[],
  partitive: boolean,
  head: CasualtyWord<NounSense> | null,
  pack: LanguagePack,
): boolean {
  return senses.some(({ sense, cut }) => {
    if (sense.kind !== "noun" || cut.prefix !== pack.casualties.conjunction) return false;
    if (sense.of === "victim" && sense.number === "one")
      return head?.sense.of === "victim" && head.sense.number === "one" && head.sense.effect === sense.effect;
    // Behind "of" a subject's ending begins another group.
    const subject = partitive && pack.casualties.endsSubject(norm);
    return partitive && !subject && sense.of === "person" && (sense.number === "many" || sense.ambiguous);
  });
}

/** "seven soldiers, Saudis and Emiratis": an adjective of origin added to another. */
function addsOrigin({ senses, pack }: ItemSource, at: number, here: readonly CasualtyWord[]): boolean {
  const isOrigin = ({ sense }: CasualtyWord) =>
    sense.kind === "noun" && sense.of === "person" && sense.generic && sense.number !== "one";
  return (
    here.some((w) => isOrigin(w) && w.cut.prefix === pack.casualties.conjunction) && senses(at - 1).all.some(isOrigin)
  );
}

/** "in the ranks of", "among the civilians": where those begin whom the words at `at` lead to, as "of" would; null for none. */
export function membersAt(document: Document, at: number, pack: LanguagePack): number | null {
  const { tokens } = document;
  const { ranks, amid, prepositions } = pack.casualties;
  const { norm } = tokens[at]!;
  const next = tokens[at + 1]?.norm ?? "";
  if (prepositions.has(norm) && ranks.has(next)) return at + 2;
  return amid.has(norm) && namesPeople(document, at + 1, pack) ? at + 1 : null;
}

/** "killed, between officers and men": where the two kinds end that those counted are of; null for none. */
function kindsEnd({ tokens }: Document, at: number, { casualties }: LanguagePack): number | null {
  const phrase = casualties.ofBoth.find((words) => saysAt(tokens, at, words));
  if (!phrase) return null;
  const from = at + phrase.length;
  const [first, second] = [from, from + 1].map((i) => casualties.sensesAt(tokens, i).noun);
  if (first?.sense.of !== "person" || second?.sense.of !== "person" || first.length > 1) return null;
  if (first.cut.prefix !== "" || first.cut.definite || second.cut.prefix !== casualties.conjunction) return null;
  return from + 1 + second.length;
}

/** "the civilians", "members of the police", "the two sides". */
function namesPeople(document: Document, at: number, pack: LanguagePack): boolean {
  const { tokens } = document;
  const { definesAfter, sensesAt } = pack.casualties;
  if (at >= tokens.length) return false;
  const { word, norm } = tokens[at]!;
  const isSide = isForce(document, at, pack) || holderOf(pack.casualties.forces, pack)(word);
  if (isSide && definesAfter(norm)) return true;
  const { noun } = sensesAt(tokens, at);
  if (noun?.sense.of !== "person" || noun.sense.number === "one") return false;
  // "the members of the police", by one phrase or by two
  return [noun.length - 1, noun.length].some((i) => definesAfter(tokens[at + i]?.norm ?? ""));
}

/** True where a preposition that makes a noun no object is written onto it. */
export function endsWithPreposition(prefix: string, { casualties }: LanguagePack): boolean {
  if (prefix === "") return false;
  for (const preposition of casualties.objectPrefixes) if (prefix.endsWith(preposition)) return true;
  return false;
}

/** True when the word at `at` makes the plural before it definite: "victims of the strike", "the dead of a massacre". */
export function defines(source: ItemSource, at: number): boolean {
  const { document, pack } = source;
  const { norm } = document.tokens[at]!;
  if (pack.casualties.prepositions.has(norm)) return false;
  const thing = (w: CasualtyWord) =>
    w.sense.kind === "noun" && !w.cut.prefix && (w.sense.of === "attack" || w.sense.of === "thing");
  if (pack.casualties.definesAfter(norm) || source.senses(at).all.some(thing)) return true;
  // "the dead of forces of the government"
  const force = source
    .senses(at)
    .all.some(({ sense }) => sense.kind === "noun" && sense.collective === true && sense.class === "combatant");
  if (force && pack.casualties.definesAfter(document.tokens[at + 1]?.norm ?? "")) return true;
  // "dead for the regime" has a preposition between.
  return pack.casualties.constructs && knownAt(document.tokens, at, pack)?.cut.prefix === "";
}

/** "A commander survived": the verb right behind is their own, in a language whose subjects stand right before it. */
export const hasVerbAt = ({ document, pack }: ItemSource, at: number, { to }: Sentence): boolean =>
  pack.casualties.strictSubjects && at < to && pack.casualties.isNoNoun(document.tokens[at]!.word);
