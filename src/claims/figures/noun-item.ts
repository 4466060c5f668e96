/** A noun as an item: what stands right before and behind it, as far as that decides whether it counts anyone. */
import {
  type CasualtySenses,
  type CasualtyWord,
  type CueSense,
  NO_SENSES,
  type NounSense,
  opensRelative,
} from "../../mentions/casualty.ts";
import type { Pronoun } from "../../mentions/casualty-words.ts";
import type { Effect, Sentence, TokenRange } from "../../types.ts";
import { isComma, saysAt } from "../words-at.ts";
import { isThing } from "./draft.ts";
import type { Awaited, Item, ItemSource, NounItem, Placed } from "./item.ts";
import {
  defines,
  endsWithPreposition,
  groupEnd,
  hasVerbAt,
  isAdded,
  isAddedTo,
  isDoneBy,
  isInnerMark,
  isPlainWord,
  skipMarks,
} from "./noun-phrase.ts";
import { holderOf, holderWithPronoun } from "./stems.ts";

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

/** How far before what came of it the verb "caused" may stand, in tokens. */
const CAUSE_REACH = 4;

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
    while (at > sentence.from && isInnerMark(tokens[at])) at--;
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
    const ends = [this.to, this.group.to];
    return (
      this.hedged ||
      pack.casualties.atLeast.some((p) => ends.some((to) => saysAt(document.tokens, to, p, this.sentence)))
    );
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

  get afterAge(): boolean {
    const { document, pack } = this.source;
    const { ages, joiners, isAge } = pack.casualties;
    if (ages.has(this.before)) return true;
    // "Abel Okoro, 31, and his brother"
    let at = this.from - 1;
    while (at > this.sentence.from && (joiners.has(document.tokens[at]!.norm) || isComma(document.tokens[at]!.norm)))
      at--;
    return at >= this.sentence.from && document.tokens[at]!.kind === "number" && isAge(document.tokens, at, at + 1);
  }

  get verbBehind(): boolean {
    return hasVerbAt(this.source, this.group.to, this.sentence);
  }

  /** The senses of what stands before. */
  private get senses(): CasualtySenses {
    return this.at >= this.sentence.from ? this.source.senses(this.at) : NO_SENSES;
  }

  get afterBarrier(): boolean {
    return this.senses.all.some((w) => w.sense.kind === "barrier");
  }

  get afterComplement(): boolean {
    const { complements, conjunction, clings } = this.source.pack.casualties;
    if (complements.has(this.before)) return true;
    return clings && this.before.startsWith(conjunction) && complements.has(this.before.slice(conjunction.length));
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
    const { document } = this.source;
    const { number, of } = this.noun.sense;
    let at = this.to;
    // "the bodies of (the terrorists)"
    if (number === "many") at = document.tokens[at]?.norm === "(" ? at + 1 : skipMarks(document, at, this.sentence.to);
    if (at >= this.sentence.to || document.tokens[at]!.kind !== "word") return false;
    // "the bodies of each of so-and-so and so-and-so"
    const { eachOf } = this.source.pack.casualties;
    if (of === "victim" && eachOf.some((phrase) => saysAt(document.tokens, at, phrase))) return true;
    return (number === "many" || of === "victim") && defines(this.source, at);
  }

  get pairOf(): boolean {
    const { ambiguous, accusative, number } = this.noun.sense;
    const { document, pack, blocked } = this.source;
    const { ofTwo, definesAfter, kinds } = pack.casualties;
    const after = this.to < this.sentence.to ? document.tokens[this.to]! : null;
    if (ambiguous && ofTwo.has(after?.norm ?? "")) return true;
    // "that suicide attackers tried to": the verb in the dual tells that they are two.
    const verb = this.group.to < this.sentence.to ? document.tokens[this.group.to]!.norm : "";
    if (ambiguous && this.noun.sense.of === "attacker" && this.afterComplement && pack.casualties.endsInDual(verb))
      return true;
    if (accusative !== true || number !== "one" || after?.kind !== "word" || blocked[this.to]) return false;
    return definesAfter(after.norm) || kinds.has(after.norm);
  }

  get wentOff(): boolean {
    const { document, pack } = this.source;
    const { explosions } = pack.casualties;
    const norm = (at: number) => (at < this.sentence.to ? document.tokens[at]!.norm : "");
    const relative = this.to < this.sentence.to && opensRelative(this.source.senses(this.to));
    return explosions.has(norm(relative ? this.to + 1 : this.to));
  }

  get feminine(): boolean {
    return this.source.pack.casualties.isFeminine(this.noun.cut.stem);
  }

  get means(): Pronoun | null {
    return this.source.pack.casualties.pronouns.get(this.noun.cut.suffix) ?? null;
  }

  get afterDoer(): boolean {
    const { document, pack } = this.source;
    const { forces, endsSubject } = pack.casualties;
    if (this.at === this.from - 1 && endsSubject(this.before)) return true;
    // Without its article the word goes on: "the militias of so-and-so".
    const complete = this.at === this.from - 1 && pack.casualties.definesAfter(this.before);
    return complete && holderOf(forces, pack)(document.tokens[this.at]!.word);
  }

  get afterForces(): boolean {
    const { document, pack } = this.source;
    const { forces, conjunction } = pack.casualties;
    if (this.at !== this.from - 1 || !this.before.startsWith(conjunction)) return false;
    return holderOf(forces, pack)(document.tokens[this.at]!.word);
  }

  get beside(): boolean {
    const { document, pack } = this.source;
    if (this.noun.sense.of !== "person" || !pack.casualties.companions.has(this.before)) return false;
    return this.noun.sense.number === "two" || pack.casualties.isOwned(document.tokens[this.to - 1]!.word);
  }

  get by(): boolean {
    const { class: told, of, number, ambiguous } = this.noun.sense;
    const two = of === "person" && number === "two" && !ambiguous;
    return (told === "combatant" || two) && isDoneBy(this.source, this.from);
  }

  get nameEnd(): number | null {
    const { sense, cut } = this.noun;
    if (sense.of !== "person" || sense.number !== "one" || cut.suffix === "" || this.to >= this.group.to) return null;
    const { document, pack } = this.source;
    const { kin, names, mayName } = pack.casualties;
    if (!holderWithPronoun(kin, pack)(document.tokens[this.from]!.word)) return null;
    const { norm } = document.tokens[this.to]!;
    if (!names.has(norm) && !(mayName(norm) && isPlainWord(this.source, this.to, this.sentence))) return null;
    // Behind a word that no table knows, the rest may be anything.
    let to = this.to + 1;
    while (to < this.group.to && names.has(document.tokens[to]!.norm)) to++;
    return to;
  }

  get ownKin(): boolean {
    const { cut } = this.noun;
    const { document, pack } = this.source;
    // Of "his parents" the tables hold the whole word.
    const owned = cut.suffix !== "" || pack.casualties.isOwned(document.tokens[this.from]!.word);
    if (owned) return isOwnKin(this.source, this.from);
    return this.source.pack.casualties.heirs.has(cut.stem) && isOwnKin(this.source, this.group.to - 1);
  }

  get isKin(): boolean {
    return this.source.pack.casualties.kin.has(this.noun.cut.stem);
  }

  get kinOfVictim(): boolean {
    const { kin, households } = this.source.pack.casualties;
    const { sense, cut } = this.noun;
    return sense.of === "victim" && cut.definite && (kin.has(this.before) || households.has(this.before));
  }

  get leads(): boolean {
    const { sense, cut } = this.noun;
    return sense.class === "combatant" && this.source.pack.casualties.leaders.has(cut.stem);
  }

  get added(): boolean {
    const { document, pack } = this.source;
    return isAddedTo(document, this.from, this.noun.cut.prefix, pack) || isAdded(this.source, this.from, this.sentence);
  }

  get afterAny(): boolean {
    return this.source.pack.casualties.any.has(this.before);
  }

  get afterTally(): boolean {
    return this.source.pack.casualties.tallies.has(this.before);
  }

  get ofTold(): boolean {
    const { document, pack } = this.source;
    const { namesOf, ofTheDead, families, households } = pack.casualties;
    const word = document.tokens[this.from - 1]?.word;
    if (word === undefined) return false;
    if (namesOf.has(this.before) || holderOf(ofTheDead, pack)(word)) return true;
    if (!this.noun.cut.definite || this.group.to > this.to) return false;
    return households.has(this.before) || holderOf(families, pack)(word);
  }

  get byPrefix(): boolean {
    const { prefix } = this.noun.cut;
    const { document, pack } = this.source;
    return endsWithPreposition(prefix, pack) && !isAddedTo(document, this.from, prefix, pack) && !this.caused;
  }

  /** "the explosion caused (b-)injuries": the verb takes what it brought about over a preposition, past its subject. */
  private get caused(): boolean {
    const { document, pack } = this.source;
    if (this.noun.sense.of !== "victim") return false;
    for (let at = this.at; at >= Math.max(this.sentence.from, this.from - CAUSE_REACH); at--) {
      const { kind, norm } = document.tokens[at]!;
      if (kind === "mark" || pack.casualties.prepositions.has(norm)) return false;
      if (pack.casualties.causes.has(norm)) return true;
    }
    return false;
  }

  get rescuing(): boolean {
    const { document, pack } = this.source;
    for (let at = this.from; at < this.group.to; at++)
      if (pack.casualties.rescuers.some((phrase) => saysAt(document.tokens, at, phrase))) return true;
    return false;
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
  // "died, by reason of it, a man"
  (before.sense.of !== "person" && before.cut.suffix !== "" && !cut.definite) ||
  (before.cut.definite &&
    !cut.definite &&
    !cut.prefix &&
    (sense.of === "attacker" ||
      sense.number === "two" ||
      // "killed in the attack the director of the office", "the raid left dead"
      ((sense.number === "one" || (sense.of === "victim" && sense.number === "many")) && isThing(before.sense)) ||
      isOneOf(sense, before.sense)));

/** "among the dead a Frenchman": one of several victims. */
const isOneOf = ({ of, number }: NounSense, before: CasualtyWord["sense"]) =>
  of === "person" && number === "one" && before.kind === "noun" && before.of === "victim" && before.number === "many";

/** Where "one" or "two" ends that stands behind the noun, adjectives between; null where none does. */
/** "his brother", "her children", the last word of "the son of his uncle". */
export function isOwnKin({ document: { tokens }, pack }: ItemSource, at: number): boolean {
  const { kin, dear } = pack.casualties;
  const { word, norm } = tokens[at]!;
  return dear.has(norm) || [kin, dear].some((stems) => holderWithPronoun(stems, pack)(word));
}

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
