/** Items → drafts: what a count, a noun, a name or a share would be as a figure, before anything governs it. */
import { type CasualtyWord, type NounSense, ONE_PERSON } from "../../mentions/casualty.ts";
import type { Effect, Quantity, TokenRange, Vague } from "../../types.ts";
import type { BreakdownItem, CountItem, Item, NameItem, NounItem } from "./item.ts";

/** A figure in the making. `effect` stays null until its cue is known; a draft that never gets one is dropped. */
export type Draft = {
  core: TokenRange;
  range: TokenRange;
  quantity: Quantity;
  noun: NounSense | null;
  /** True for a noun that counts without a number. */
  implied: boolean;
  /** True for one number of dead and wounded. */
  mixed: boolean;
  group: TokenRange | null;
  effect: Effect | null;
  cue: TokenRange | null;
  partOf: Draft | null;
  /** Words about the one named, behind a comma: "one of the guards of"; null for none. */
  about: TokenRange | null;
  /** True for a name with words about it behind a comma, past which its verb may stand. */
  apposed: boolean;
  /** True for one person with a relative clause right behind, past which the verb may stand. */
  relative: boolean;
  /** True where a conjunction or a comma joins it to what stands before. */
  joined: boolean;
  /** True for "two of whom", part of those before. */
  ofThose: boolean;
  /** True where a verb of its own follows at once. */
  verbBehind: boolean;
  /** True for an unknown noun whose form is of things. */
  ofThings: boolean;
  /** True for a number behind "rose to", which may stand before what it counts. */
  reached: boolean;
  /** True for "her husband", "three of his cousins", whom somebody lost. */
  kin: boolean;
  /** True for the name of one of "his two sons". */
  ofPair: boolean;
  /** True for a name at the head of its sentence, which may as well be a doer's. */
  heads: boolean;
  /** True for the number of "the toll of the victims". */
  tolled: boolean;
  /** Token behind the pronoun by which the same was told once more; null where it was not. */
  again: number | null;
  /** Token behind "all of them", where the words stand that say who they were; null for none. */
  allOf: number | null;
  rule: string;
};

const one: Quantity = { min: 1, max: 1, approx: false, vague: null };
export const two: Quantity = { min: 2, max: 2, approx: false, vague: null };
const vague = (word: Vague): Quantity => ({ min: null, max: null, approx: false, vague: word });

/** A noun without a number whose form may be a dual: only a verb in the dual says that it is one. */
export const mayBeTwo = ({ implied, noun, quantity }: Draft) =>
  implied && noun?.ambiguous === true && quantity.vague === "some";

/** "a family of five people": people are of the class that their body has. */
export const membersOf = (body: NounSense | null, noun: NounSense): NounSense =>
  body && noun.generic && noun.of === "person" ? { ...noun, class: body.class, generic: body.generic } : noun;

/** A draft before anything governs it. All have the same fields from the start: objects of one shape are read in less time. */
const ungoverned = (
  core: TokenRange,
  range: TokenRange,
  quantity: Quantity,
  noun: NounSense | null,
  implied: boolean,
  group: TokenRange | null,
): Draft => ({
  core,
  range,
  quantity,
  noun,
  implied,
  mixed: false,
  group,
  effect: null,
  cue: null,
  partOf: null,
  about: null,
  apposed: false,
  relative: false,
  joined: false,
  ofThose: false,
  verbBehind: false,
  ofThings: false,
  reached: false,
  kin: false,
  ofPair: false,
  heads: false,
  tolled: false,
  again: null,
  allOf: null,
  rule: "",
});

/** Where the words of a figure end. */
export const endOf = (draft: Draft) => Math.max(draft.range.to, draft.group?.to ?? 0, draft.again ?? 0);

/** "a bomb", which has no parts that "of them" would point at. */
export const isOneThing = ({ implied, noun }: Draft) => implied && noun?.number === "one" && isThing(noun);

/** True for strikes, bombs and things, false for people. */
export const isThing = (noun: NounSense) => noun.of === "thing" || noun.of === "attack" || noun.of === "bomb";

export function countDraft(item: CountItem, next: Item | undefined, after?: Item): Draft {
  const { min, max, approx, vague: word, exclusive, core } = item.quantity.value;
  const noun = item.noun?.sense ?? null;
  const quantity = isShare(min ?? max)
    ? vague(isMost(min, max) ? "most" : "some")
    : { min, max, approx, vague: word, exclusive };
  const draft = ungoverned(core, { from: item.from, to: item.to }, quantity, noun, false, item.group);
  draft.ofThings = item.ofThings;
  draft.reached = item.reached;
  // "11 deaths and the injury of 24": two numbers
  const apart = next?.kind === "noun" && next.cue !== null && after?.kind === "count" && after.from === next.to;
  if (apart || !isMixed(item.noun, next)) return draft;
  draft.mixed = true;
  draft.noun = { ...noun!, effect: "casualties" };
  // "dozens of dead and wounded in the ranks of the army": the words behind the second noun are said of both.
  draft.group = { from: (item.group ?? next!).from, to: Math.max((next as NounItem).group.to, item.group?.to ?? 0) };
  return draft;
}

/** The number that a count is out of, as a count of its own. */
export const wholeDraft = (item: CountItem, whole: NonNullable<CountItem["whole"]>): Draft => ({
  ...countDraft({ ...item, quantity: whole }, undefined),
  range: { from: whole.from, to: item.to },
});

/** "more than half of them" is a share of an unknown number. */
const isShare = (value: number | null) => value !== null && value > 0 && value < 1;

/** "two thirds", "more than half", "at least half"; half of them are not most. */
const isMost = (min: number | null, max: number | null) =>
  min !== null && (min > 1 / 2 || (min === 1 / 2 && max === null));

export function nameDraft(item: NameItem): Draft {
  // The title counts with its name: "the leader so-and-so".
  const core = item.quoted ? { from: item.from, to: item.to } : item.group;
  return ungoverned(core, core, one, item.title ?? ONE_PERSON, true, item.group);
}

export function shareDraft(item: BreakdownItem, next: Item | undefined, whole: Draft | null, share: Vague): Draft {
  const noun = next?.kind === "noun" ? next : null;
  const range = { from: item.from, to: item.to };
  const draft = ungoverned(range, range, vague(share), noun?.noun.sense ?? null, false, noun ? noun.group : null);
  draft.effect = whole?.effect ?? null;
  draft.cue = whole?.cue ?? null;
  draft.partOf = whole;
  // "most of them of the police"
  if (noun === null) draft.allOf = item.to;
  draft.rule = "figure.share";
  return draft;
}

/** "one of them", with the person that the next word says he is. */
export function oneDraft(item: BreakdownItem, next: Item | undefined, whole: Draft | null): Draft {
  const person = next?.kind === "noun" && next.from === item.to && next.noun.sense.of === "person" && !next.joined;
  const range = { from: item.from, to: item.to };
  const ofWhole: NounSense | null = whole?.noun && !whole.noun.generic ? { ...whole.noun, number: "one" } : null;
  // "one of them an officer"
  const core = person ? { from: item.from, to: next.to } : range;
  const draft = ungoverned(
    core,
    range,
    one,
    person ? next.noun.sense : ofWhole,
    false,
    person ? next.group : item.group,
  );
  return whole ? { ...draft, effect: whole.effect, cue: whole.cue, partOf: whole, rule: "figure.part" } : draft;
}

/** A noun that counts by its own number; null where it counts no one. `meant`: a pronoun points at it, so that it counts. */
export function nounDraft(item: NounItem, items: readonly Item[], at: number, meant = false): Draft | null {
  const { sense, cut } = item.noun;
  const counted = items[at + 1];
  // "and captured a fourth", which elsewhere is families.
  const { of } = counted?.kind === "noun" ? counted.noun.sense : { of: null };
  if (item.cue && (of === "person" || of === "other") && counted!.from === item.to) return null;
  if (
    item.cue &&
    ((sense.number === "one" && !item.afterAny && item.numeral === null) ||
      (items[at + 1]?.kind === "count" && items[at + 1]!.from === item.to))
  )
    return null;
  if (sense.collective) return null;
  // "the army and the police, both Afghan": a dual that describes two bodies.
  if (sense.number === "two" && cut.definite && item.afterForces) return null;
  // "retook the two areas": those told of before.
  if (sense.number === "two" && cut.definite && sense.area) return null;
  if (describesPair(items, at)) return null;
  const before = items[at - 1];
  const { numeral } = item;
  const dual = (sense.number === "two" && (!sense.ambiguous || numeral !== null)) || item.pairOf;
  const named = isNamedAttacker(item, counted);
  if (!meant && !named && !(dual ? countsTwo(item, before) : countsAlone(item, before))) return null;
  const { group } = item;
  const tally = !dual && sense.of === "other" && item.afterTally;
  const core = tally
    ? { from: item.from - 1, to: item.from }
    : named
      ? { from: item.from, to: counted!.to }
      : coreOf(item, counted);
  const single = sense.number === "one" || sense.number === "any";
  const quantity = dual ? two : single && !tally ? one : vague("some");
  return ungoverned(
    core,
    { from: item.from, to: item.to },
    item.atLeast && !tally ? { ...quantity, max: null } : quantity,
    numbered(sense, dual ? "two" : sense.number === "two" ? "many" : sense.number),
    true,
    group,
  );
}

/** "a girl and two children, Saudis,": between commas, where the two before it are from. */
function describesPair(items: readonly Item[], at: number): boolean {
  const [pair, comma, item, close] = items.slice(Math.max(0, at - 2), at + 2);
  if (pair?.kind !== "noun" || comma?.kind !== "mark" || item?.kind !== "noun" || close?.kind !== "mark") return false;
  const { sense, cut } = item.noun;
  const isOrigin = sense.of === "person" && sense.generic && sense.number === "two" && cut.prefix === "";
  return isOrigin && pair.noun.sense.number === "two" && comma.from === pair.to && comma.to === item.from;
}

/** "the suicide bomber so-and-so" */
const isNamedAttacker = ({ noun: { sense, cut }, to, afterNoun }: NounItem, next: Item | undefined): boolean =>
  sense.of === "attacker" &&
  sense.number === "one" &&
  cut.definite &&
  !afterNoun &&
  next?.kind === "name" &&
  next.from === to;

/** The words that a noun without a number is counted by: its own, with whose body or who of the kin it is, or a title with its name. */
function coreOf(item: NounItem, next: Item | undefined): TokenRange {
  const { noun, from, to, group, numeral, nameEnd } = item;
  if (ofBody(item, next)) return { from, to: next!.to };
  if (nameEnd !== null) return { from, to: nameEnd };
  // "the head of the office, so-and-so"
  const { of, number, class: cls } = noun.sense;
  const title = of === "person" && number === "one" && (noun.cut.definite || cls === "combatant");
  return title ? { from: group.from, to: Math.max(group.to, numeral ?? 0) } : { from, to: numeral ?? to };
}

/** "the body of a boy", "the body of so-and-so": whose it is. */
const ofBody = ({ noun: { sense }, to, group }: NounItem, next: Item | undefined): boolean =>
  sense.of === "victim" &&
  sense.effect === "killed" &&
  sense.number !== "many" &&
  (sense.construct !== true || sense.number === "two") &&
  next?.from === to &&
  group.to >= next.to &&
  (next.kind === "name" || (next.kind === "noun" && next.noun.sense.of === "person"));

/** False for a dual that describes what stands before it. */
function countsTwo(item: NounItem, before: Item | undefined): boolean {
  if (item.joined) return true;
  // "two girls, sisters": a dual right behind a dual describes it.
  if (before?.kind === "noun" && before.noun.sense.number === "two" && before.to === item.from) return false;
  // "a father of two": the pair belongs to him.
  const person = before?.kind === "noun" && before.noun.sense.of === "person";
  if (person && item.noun.sense.of === "person" && before.to === item.from && before.group.to > item.from) return false;
  const { of, generic } = item.noun.sense;
  return !((of === "attacker" || (generic && of === "person")) && item.afterNoun && !isGoverned(item, before));
}

/** True right behind a cue, the last word of which may be a noun: "fell victim to it a youth". */
function isGoverned({ from }: NounItem, before: Item | undefined): boolean {
  if (before?.to !== from) return false;
  if (before.kind !== "noun") return before.kind === "cue";
  // "the bodies of two people"
  const { sense, cut } = before.noun;
  return sense.of === "victim" && sense.number === "many" && !cut.definite && cut.suffix === "";
}

/** True where a noun that is no dual counts without a number. */
function countsAlone(item: NounItem, before: Item | undefined): boolean {
  const { sense, cut } = item.noun;
  // The second half of "12 dead and wounded" belongs to the count before it.
  if (
    before?.kind === "count" &&
    item.from - before.to <= 1 &&
    item.joined &&
    before.noun?.sense.of === "victim" &&
    sharesNumber(before.noun, sense) &&
    cut.prefix
  )
    return false;
  // "a number of others" with the adjective behind its noun: the tally is the count.
  if (sense.of === "other" && item.afterTally) return true;
  // "other injuries"
  if (sense.of === "other" && !item.joined && sense.number === "one" && !cut.definite && item.afterNoun) return false;
  // "the bomb exploded", "the mine that exploded"
  if (sense.of === "bomb") return sense.number === "one" && (!cut.definite || item.wentOff);
  if (sense.of === "attack" || sense.of === "thing") return false;
  if (fillsVehicle(item, before)) return false;
  if (sense.of === "attacker")
    return (
      sense.number === "one" && !item.afterNoun && (!cut.definite || blewUp(item) || item.added || didIt(before, item))
    );
  // "two soldiers, Turks": an adjective of origin behind its noun.
  const phrase = item.to - item.from > 1;
  const describes =
    !item.joined &&
    item.afterNoun &&
    !isGoverned(item, before) &&
    cut.prefix === "" &&
    cut.suffix === "" &&
    !sense.accusative &&
    !phrase;
  // "a Houthi attack": of an indefinite deed the adjective tells whose it was.
  const deed = before?.kind === "noun" && before.noun.sense.of === "attack" && !before.noun.cut.definite;
  // "the military commander"
  const titled = before?.kind === "noun" && before.to === item.from && before.noun.cut.definite && cut.definite;
  const ofTitle = titled && before.noun.sense.of === "person" && before.noun.sense.number === "one";
  // "the bodies, (which are) held"
  const ofBodies = titled && before.noun.sense.of === "victim" && sense.class === "detainee";
  if (describes && (sense.generic || deed || ofTitle || ofBodies) && sense.of !== "other") return false;
  if (sense.effect === "injured" && sense.number === "one" && cut.definite) return tellsDeath(before, item);
  return sense.of !== "victim" || !(cut.definite || cut.suffix || item.construct || item.afterTally || item.byPrefix);
}

/** "the death of the one who was hurt", "died the one who was hurt": right behind a word of dying that has no doer. */
function tellsDeath(before: Item | undefined, { from }: NounItem): boolean {
  const deed = before?.kind === "cue" || before?.kind === "noun" ? before.cue : null;
  return deed?.sense.effect === "killed" && before!.to === from && (deed.sense.form === "noun" || !deed.sense.doer);
}

/** "the sinking of a boat of migrants": people without a number right behind one thing say whose it is. */
const fillsVehicle = ({ from, noun: { sense, cut } }: NounItem, before: Item | undefined): boolean =>
  sense.of === "person" &&
  sense.number !== "one" &&
  cut.prefix === "" &&
  before?.kind === "noun" &&
  before.to === from &&
  before.noun.sense.of === "thing" &&
  before.noun.sense.number === "one" &&
  !before.noun.cut.definite;

/** "the bomber blew himself up", "the bomber who blew himself up": right before the verb even a definite one is told of. */
export const blewUp = ({ awaited }: NounItem) => awaited?.effect === "force" && awaited.distance <= 1 && awaited.near;

/** "(the attack) that the bomber so-and-so carried out": right behind the verb, which has its object written onto it. */
const didIt = (before: Item | undefined, { from }: NounItem): boolean =>
  before?.kind === "cue" && before.to === from && before.cue.sense.effect === "force" && before.cue.cut.suffix !== "";

/** The sense with the number that its word has here, which mostly is its own. */
const numbered = (sense: NounSense, number: NounSense["number"]): NounSense =>
  sense.number === number ? sense : { ...sense, number };

/** "12 dead and wounded": one number for both. "4 dead and a wounded", in another form than the number asks for: two counts. */
function isMixed(counted: CasualtyWord<NounSense> | null, next: Item | undefined): boolean {
  const noun = counted?.sense;
  return (
    counted !== null &&
    noun?.of === "victim" &&
    next?.kind === "noun" &&
    next.joined &&
    sharesNumber(counted, next.noun.sense) &&
    next.noun.sense.effect !== noun.effect &&
    next.numeral === null &&
    next.noun.cut.prefix !== ""
  );
}

/** Two victim nouns in the form that one number asks of both. */
function sharesNumber({ sense, length }: CasualtyWord<NounSense>, other: NounSense): boolean {
  if (other.of !== "victim") return false;
  // "7 cases of death and injury"
  if (length > 1) return true;
  const form = ({ number, ambiguous }: NounSense) => (number === "two" && ambiguous ? "many" : number);
  if (sense.number === "any" || other.number === "any") return true;
  return form(sense) === form(other) && (sense.accusative === true) === (other.accusative === true);
}

/** "the number of the dead rose to", "the number of the raids is": the definite noun waits for its number. */
export function isTally(item: NounItem): boolean {
  const { of, number, ambiguous } = item.noun.sense;
  if (of === "attack" || of === "bomb") return number === "many" && item.noun.cut.definite && item.afterTally;
  return (
    of === "victim" && (number === "many" || ambiguous) && (item.noun.cut.definite || item.construct || item.afterTally)
  );
}
