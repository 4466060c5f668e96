/** Noun phrases: where the words end that name the counted, and what stands right before and behind a noun. */
import type { LanguagePack } from "../../lang/pack.ts";
import { knownAt } from "../../mentions/actor.ts";
import {
  type CasualtySenses,
  type CasualtyWord,
  type CueSense,
  NO_SENSES,
  type NounSense,
} from "../../mentions/casualty.ts";
import type { Pronoun } from "../../mentions/casualty-words.ts";
import type { Document, Effect, Sentence, TokenRange } from "../../types.ts";
import { isComma, saysAt } from "../words-at.ts";
import { isThing } from "./draft.ts";
import type { Awaited, Item, ItemSource, NounItem, Placed } from "./item.ts";
import { holderOf } from "./stems.ts";

export const BREAKS = new Set(["،", ",", "؛", ";", ":", "(", ")", "-", "–", "—", "|"]);

export function skipMarks(document: Document, at: number, end: number): number {
  while (at < end && document.tokens[at]!.kind === "mark" && !BREAKS.has(document.tokens[at]!.norm)) at++;
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
  if (isComma(norm)) return true;
  if (!asks.joins(word)) return false;
  return pack.casualties.joiners.has(norm) || endsJoining(document, before, sentence, pack);
}

/** "in addition to an officer", where the preposition is written onto the noun. */
const isAddedTo = ({ tokens }: Document, at: number, prefix: string, { casualties }: LanguagePack): boolean =>
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
  return firsts.has(norm) || (norm.startsWith(conjunction) && firsts.has(norm.slice(conjunction.length)));
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
    const { reflexivePronouns, reflexiveHeads, tallies, manners, additions, adverbs } = pack.casualties;
    stops = new Set([...reflexivePronouns, ...reflexiveHeads, ...tallies, ...manners, ...additions, ...adverbs]);
    stopsByPack.set(pack, stops);
  }
  return stops;
}

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
  for (let i = at, words = 0; i < sentence.to && words < 6; i++) {
    const token = document.tokens[i]!;
    if (token.kind === "mark") {
      if (BREAKS.has(token.norm) || !'"“”«»'.includes(token.norm)) break;
      continue;
    }
    // Right behind the accusative of a counted noun a definite word belongs to something else.
    if (i === at && accusative && !partitive && pack.casualties.definesAfter(token.norm)) break;
    const how = closed && pack.casualties.tellsHow(token.norm);
    if (token.kind === "word" && !how && goesOn(token.word) && !source.quantityAt[i] && !source.blocked[i]) {
      end = i + 1;
      words++;
      continue;
    }
    if (inRanks(source, i)) {
      partitive = true;
      i++;
      continue;
    }
    if (stops.has(token.norm)) break;
    if (pack.casualties.partitives.has(token.norm)) {
      // "of" may begin what befell them: "from fleeing".
      if (words > 3 || source.senses(i).cue !== null) break;
      // "seven missiles out of ten": the whole is counted for itself.
      if (pack.casualties.totals.has(document.tokens[i + 1]?.norm ?? "") && source.quantityAt[i + 2]) break;
      // "of the hands of the gunmen": whoever held them.
      if (pack.casualties.grips.has(document.tokens[i + 1]?.norm ?? "")) break;
      partitive = true;
      continue;
    }
    const senses = source.senses(i).all;
    if (continuesGroup(senses, partitive, head.noun, pack) || (i > at && addsOrigin(source, i, senses))) {
      end = i + 1;
      continue;
    }
    if (namesAnother(source, i, senses, head.noun, partitive, at - 1) || (closed && opensOther(source, i, senses)))
      break;
    // "the two children so-and-so and so-and-so" are named one by one.
    if (head.noun?.sense.number === "two" && head.noun.cut.definite && pack.casualties.names.has(token.norm)) break;
    const noun = senses.some((w) => w.sense.kind === "noun" && !w.cut.prefix);
    // A dual right behind a noun counts by itself: "three civilians, two children and a woman"; not so "a father of two".
    if (i === at && noun && head.noun && isParent(source, head.noun)) {
      end = i + 1;
      continue;
    }
    if (
      senses.some((w) => w.sense.kind === "noun" && w.sense.number === "two" && !w.sense.ambiguous && !w.cut.definite)
    )
      break;
    if (!noun && !isPlainWord(source, i, sentence)) {
      // "of military and security forces": an adjective added to an adjective.
      if (
        partitive &&
        senses.length === 0 &&
        !source.quantityAt[i] &&
        token.kind === "word" &&
        token.norm.startsWith(pack.casualties.conjunction)
      )
        continue;
      break;
    }
    end = i + 1;
    words++;
  }
  return end;
}

/** "a suicide bomber", "a car bomb": an adjective is the last word of its phrase, so that no noun defines it. */
const isClosed = ({ sense, length }: CasualtyWord<NounSense>) =>
  sense.of === "attacker" || (sense.of === "bomb" && length > 1);

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
  const noun = senses.find((w) => w.sense.kind === "noun" && w.sense.of === "person" && !w.cut.prefix) as
    | CasualtyWord<NounSense>
    | undefined;
  if (!noun || noun.cut.definite || partitive || !head) return false;
  if (pack.casualties.definesAfter(document.tokens[at - 1]!.norm)) return true;
  // "killed a man his wife"
  const alone = head.sense.of === "person" && head.sense.number === "one" && !head.cut.definite;
  if (noun.cut.suffix !== "" && noun.sense.number === "one" && alone) return true;
  // "gunmen a policeman": no plural is described by a singular.
  if (head.sense.number === "many" && noun.sense.number === "one")
    return noun.sense.accusative === true || pack.casualties.endsSubject(document.tokens[headEnd]!.norm);
  if (head.sense.number !== "one" || head.sense.accusative) return false;
  return (
    noun.sense.accusative === true ||
    (head.sense.class === "combatant" && pack.casualties.humans.has(document.tokens[at]!.norm))
  );
}

/** "121 of civilians and soldiers", "12 martyrs, men and women": nouns that a conjunction adds to the same group. */
function continuesGroup(
  senses: readonly CasualtyWord[],
  partitive: boolean,
  head: CasualtyWord<NounSense> | null,
  pack: LanguagePack,
): boolean {
  return senses.some(({ sense, cut }) => {
    if (sense.kind !== "noun" || cut.prefix !== pack.casualties.conjunction) return false;
    if (sense.of === "victim" && sense.number === "one")
      return head?.sense.of === "victim" && head.sense.number === "one" && head.sense.effect === sense.effect;
    return partitive && sense.of === "person" && (sense.number === "many" || sense.ambiguous);
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

/** "in the ranks of": what follows names those counted, as "of" would. */
export function inRanks({ document, pack }: ItemSource, at: number): boolean {
  const { ranks, prepositions } = pack.casualties;
  return prepositions.has(document.tokens[at]?.norm ?? "") && ranks.has(document.tokens[at + 1]?.norm ?? "");
}

/** True where a preposition that makes a noun no object is written onto it. */
export function endsWithPreposition(prefix: string, { casualties }: LanguagePack): boolean {
  if (prefix === "") return false;
  for (const preposition of casualties.objectPrefixes) if (prefix.endsWith(preposition)) return true;
  return false;
}

export function nounItem(
  source: ItemSource,
  { from, to, joined }: Placed,
  noun: CasualtyWord<NounSense>,
  cue: CasualtyWord<CueSense> | null,
  sentence: Sentence,
  items: readonly Item[],
): NounItem {
  return new Noun(source, sentence, from, to, joined, noun, cue, describesName(source, from, noun, items));
}

/**
 * A noun, with what stands right before and behind it, as far as that decides whether it counts anyone. Most nouns count no
 * one and are asked little of this, so that each thing is looked up when it is asked for.
 */
class Noun implements NounItem {
  readonly kind = "noun";
  readonly from: number;
  readonly to: number;
  readonly joined: boolean;
  awaited: Awaited | null = null;
  readonly noun: CasualtyWord<NounSense>;
  readonly cue: CasualtyWord<CueSense> | null;
  readonly describesName: NounItem["describesName"];
  private readonly source: ItemSource;
  private readonly sentence: Sentence;
  /** Token before the noun, past marks that end no phrase; before the sentence for none. */
  private readonly at: number;
  private readonly before: string;
  private phrase: TokenRange | null = null;

  constructor(
    source: ItemSource,
    sentence: Sentence,
    from: number,
    to: number,
    joined: boolean,
    noun: CasualtyWord<NounSense>,
    cue: CasualtyWord<CueSense> | null,
    describesName: NounItem["describesName"],
  ) {
    this.from = from;
    this.to = to;
    this.joined = joined;
    this.noun = noun;
    this.cue = cue;
    this.describesName = describesName;
    this.source = source;
    this.sentence = sentence;
    const { tokens } = source.document;
    let at = from - 1;
    while (at > sentence.from && tokens[at]!.kind === "mark" && !BREAKS.has(tokens[at]!.norm)) at--;
    this.at = at;
    this.before = at >= sentence.from ? tokens[at]!.norm : "";
  }

  get group(): TokenRange {
    this.phrase ??= {
      from: this.from,
      to: groupEnd(this.source, this.to, this.sentence, { partitive: false, counted: false, noun: this.noun }),
    };
    return this.phrase;
  }

  get atLeast(): boolean {
    const { document, pack } = this.source;
    return this.hedged || pack.casualties.atLeast.some((p) => saysAt(document.tokens, this.to, p, this.sentence));
  }

  /** True behind "no fewer than". */
  private get hedged(): boolean {
    const { document, pack } = this.source;
    const ends = (phrase: readonly string[]) =>
      saysAt(document.tokens, this.from - phrase.length, phrase, this.sentence);
    return pack.casualties.atLeastBefore.some(ends);
  }

  get numeral(): number | null {
    return numeralEnd(this.source, this.noun, this.to, this.sentence);
  }

  /** The senses of what stands before. */
  private get senses(): CasualtySenses {
    return this.at >= this.sentence.from ? this.source.senses(this.at) : NO_SENSES;
  }

  get afterBarrier(): boolean {
    return this.senses.all.some((w) => w.sense.kind === "barrier");
  }

  get afterComplement(): boolean {
    return this.source.pack.casualties.complements.has(this.before);
  }

  get afterPreposition(): boolean {
    const { prepositions, partitives, wholePhrases } = this.source.pack.casualties;
    // "two men of the guard"
    if (wholePhrases && partitives.has(this.before)) return true;
    return this.byPrefix || (prepositions.has(this.before) && !this.hedged);
  }

  get afterOver(): ReadonlySet<Effect> | null {
    return this.source.pack.casualties.over.get(this.before) ?? null;
  }

  get afterNoun(): boolean {
    const { all, noun, cue } = this.senses;
    // "today" is no noun that an adjective would follow.
    if (noun === null || cue !== null || this.source.blocked[this.at]) return false;
    if (noun.cut.definite && this.holdsPerson) return false;
    return all.some((w) => w.sense.kind === "noun" && !standsAlone(this.noun, w as CasualtyWord<NounSense>));
  }

  /** "(the divers) bodies of civilians": victims defined by who they are describe nobody. */
  private get holdsPerson(): boolean {
    const { sense, cut } = this.noun;
    const next = this.to < this.sentence.to ? this.source.senses(this.to).noun : null;
    const person = next?.sense.of === "person" && next.cut.prefix === "";
    return sense.of === "victim" && sense.number === "many" && !cut.definite && person;
  }

  get construct(): boolean {
    if (this.to >= this.sentence.to || this.source.document.tokens[this.to]!.kind !== "word") return false;
    const { number, of } = this.noun.sense;
    return (number === "many" || of === "victim") && defines(this.source, this.to);
  }

  get pairOf(): boolean {
    const { ambiguous, accusative, number } = this.noun.sense;
    const { document, pack, blocked } = this.source;
    const { ofTwo, definesAfter, kinds } = pack.casualties;
    const after = this.to < this.sentence.to ? document.tokens[this.to]! : null;
    if (ambiguous && ofTwo.has(after?.norm ?? "")) return true;
    if (accusative !== true || number !== "one" || after?.kind !== "word" || blocked[this.to]) return false;
    return definesAfter(after.norm) || kinds.has(after.norm);
  }

  get feminine(): boolean {
    return this.source.pack.casualties.isFeminine(this.noun.cut.stem);
  }

  get means(): Pronoun | null {
    return this.source.pack.casualties.pronouns.get(this.noun.cut.suffix) ?? null;
  }

  get afterForce(): boolean {
    const { document, pack } = this.source;
    const { forces } = pack.casualties;
    // Without its article the word goes on: "the militias of so-and-so".
    const complete = this.at === this.from - 1 && pack.casualties.definesAfter(this.before);
    return complete && holderOf(forces, pack)(document.tokens[this.at]!.word);
  }

  get afterAny(): boolean {
    return this.source.pack.casualties.any.has(this.before);
  }

  get afterTally(): boolean {
    return this.source.pack.casualties.tallies.has(this.before);
  }

  get byPrefix(): boolean {
    const { prefix } = this.noun.cut;
    const { document, pack } = this.source;
    return endsWithPreposition(prefix, pack) && !isAddedTo(document, this.from, prefix, pack);
  }

  get between(): boolean {
    return this.source.pack.casualties.between.has(this.before);
  }
}

/** "so-and-so, a teacher": right behind a name and a comma. "A man" and "a child" may as well be the next of a list. */
function describesName(
  { document, pack }: ItemSource,
  at: number,
  { sense, cut }: CasualtyWord<NounSense>,
  items: readonly Item[],
): NounItem["describesName"] {
  if (sense.of !== "person" || sense.number !== "one" || cut.definite || cut.prefix || cut.suffix) return null;
  const comma = items[items.length - 1];
  if (comma?.kind !== "mark" || !isComma(comma.norm) || comma.to !== at) return null;
  const { humans, kin } = pack.casualties;
  // A part of the name may be a word for people as well.
  if (humans.has(document.tokens[at]!.norm) || !items.slice(-3, -1).some((item) => namesOne(item, comma.from)))
    return null;
  return kin.has(document.tokens[at]!.norm) ? "kin" : "calling";
}

/** A name, or a title with one that no table knows, right before `end`. */
function namesOne(item: Item, end: number): boolean {
  if (item.kind === "name") return item.to === end;
  if (item.kind !== "noun" || item.group.to !== end || item.group.to === item.to) return false;
  const { sense, cut } = item.noun;
  return sense.of === "person" && sense.number === "one" && cut.definite;
}

/** "carried out the attack a suicide bomber", "the dead are two men": an indefinite noun is no adjective of a definite one. */
const standsAlone = ({ sense, cut }: CasualtyWord<NounSense>, before: CasualtyWord<NounSense>) =>
  before.cut.definite &&
  !cut.definite &&
  !cut.prefix &&
  (sense.of === "attacker" ||
    sense.number === "two" ||
    // "killed in the attack the director of the office"
    (sense.number === "one" && isThing(before.sense)) ||
    isOneOf(sense, before.sense));

/** "among the dead a Frenchman": one of several victims. */
const isOneOf = ({ of, number }: NounSense, before: CasualtyWord["sense"]) =>
  of === "person" && number === "one" && before.kind === "noun" && before.of === "victim" && before.number === "many";

/** Where "one" or "two" ends that stands behind the noun, adjectives between; null where none does. */
function numeralEnd(
  { document, pack, senses }: ItemSource,
  noun: CasualtyWord<NounSense>,
  from: number,
  sentence: Sentence,
): number | null {
  const { one, two } = pack.casualties;
  const said = noun.sense.number === "two" ? two : noun.sense.number === "one" ? one : null;
  for (let i = from; said && i < Math.min(sentence.to, from + 3); i++) {
    // "two policemen killed and two hurt": the numeral behind the next cue is its own.
    if (document.tokens[i]!.kind !== "word" || senses(i).cue !== null) return null;
    if (said.has(document.tokens[i]!.norm)) return i + 1;
    // "a child of one family"
    if (pack.casualties.prepositions.has(document.tokens[i]!.norm)) return null;
  }
  return null;
}

/** True when the word at `at` makes the plural before it definite: "victims of the strike", "the dead of a massacre". */
function defines(source: ItemSource, at: number): boolean {
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
  return pack.casualties.constructs && knownAt(document.tokens, at, pack) !== null;
}
