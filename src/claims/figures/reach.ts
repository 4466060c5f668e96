/** What a cue may take: which counts fit it, from how far, and what a noun's own effect makes of them. */
import type { CueSense, NounSense } from "../../mentions/casualty.ts";
import type { Effect, TokenRange } from "../../types.ts";
import { type Draft, endOf, isThing } from "./draft.ts";
import type { Awaited, CountItem, CueItem, NounItem } from "./item.ts";

/** A cue that may still take a count. */
export type Open = {
  tally?: boolean;
  /** True where only what stands near is meant: "among the dead were". */
  close?: boolean;
  /** What the words before a toll make of its number: passed ("exceeded"), the least or the most. */
  bound?: "more" | "least" | "most" | undefined;
  /** Words that name those whom a toll counts, for a number that leaves them out. */
  group?: TokenRange | undefined;
  effects: Effect[];
  of: "people" | "things" | "any";
  from: number;
  to: number;
  filled: boolean;
  verb: boolean;
  flight?: boolean | undefined;
  /** True where those who fled may have fled from prison, and where there is a prison or a camp to be held in. */
  custody?: boolean;
  /** True for a phrase that ends with those it befell. */
  closed?: boolean;
  /** True right behind a denial: "denied the escape of prisoners". */
  denied?: boolean | undefined;
  /** True where its doer may stand between it and those it befell. */
  doer?: boolean | undefined;
  /** True for a verb of attack, whose subject attacked. */
  assault?: boolean | undefined;
  /** True for a verb of bringing out from under the rubble. */
  recovers?: boolean | undefined;
  /** True where only captives are meant. */
  captives?: boolean | undefined;
  /** True where a number of others is meant as well: "the rescue of four people". */
  saves?: boolean | undefined;
  /** True where only a number of people right behind it is meant. */
  counted?: boolean | undefined;
  /** "Blew himself up". */
  suicide?: CueSense["suicide"];
  /** The body that "made up of" stands behind, whose members are counted. */
  body?: NounSense | null;
  /** True where those it befell can stand nowhere but before it. */
  behind?: boolean | undefined;
  /** True for a verb in the plural without an object: those it befell stand before it, or right behind it in loose speech. */
  before?: boolean;
  /** True where no object can stand behind it. */
  bare?: boolean;
  /** True for a cue between quotation marks of its own, the second of which stands before what is joined to it. */
  quoted?: boolean;
  /** What the same word says of the other kind: "seized" of things, "arrested" of people. */
  other?: CueSense | undefined;
};

/** How far a count may stand behind its cue, in tokens: a subject and a place fit in between, another clause does not. */
export const REACH = 18;
/** How far for a lone number, which is easily something else. */
export const NEAR = 4;
/** How far for those held, where a prison is told of: whoever holds them, and where, fit in between. */
const HELD_REACH = 8;
/** How far for a noun without a number behind a verb: "killed also in the accident a girl". */
export const NOUN_REACH = 5;
/** How far behind a victim a relative may be joined, past an age in brackets. */
export const BESIDE_AGE = 5;
/** How far behind those told of, or their verb, "in addition to" may stand with one it adds. */
const BESIDE_ADDED = 3;
/** How far for a name: quotation marks, a place, "each of" fit in between. */
export const NAME_REACH = 5;
/** Effects that a bare plural can answer ("killed civilians"); elsewhere only a number makes a figure. */
export const PLURAL_EFFECTS = new Set<Effect>(["killed", "injured", "casualties", "missing", "abducted"]);
/** Effects whose verbs may follow those they befell: their plural cannot be the doer. */
export const SUBJECT_EFFECTS = new Set<Effect>([
  "killed",
  "injured",
  "casualties",
  "missing",
  "displaced",
  "surrendered",
  "freed",
  "force",
]);

export function openCue(item: CueItem): Open {
  const { effect, of, form } = item.cue.sense;
  // A pronoun written onto the cue is what it befell: "their killing of them". Of a deed it is the deed itself, and on the
  // first word of "their control over", or on "their finding of" things, it is the doer.
  const doer = effect === "force" || (effect === "seized" && form === "noun") || item.to - item.from > 1;
  const filled = item.cue.cut.suffix !== "" && !doer && !item.tallied;
  return {
    effects: [effect],
    of,
    from: item.from,
    to: item.to,
    filled,
    verb: form === "verb",
    tally: item.tallied || item.cue.sense.toll !== undefined,
    close: false,
    denied: false,
    group: undefined,
    body: null,
    bound: item.cue.sense.toll === "above" ? "more" : undefined,
    doer: item.cue.sense.doer,
    closed: item.cue.sense.closed,
    flight: item.cue.sense.flight,
    other: item.other?.sense,
    behind: item.cue.sense.behind,
    bare: item.bare,
    before: item.cue.sense.subject === "before" && form === "verb" && !item.cue.sense.closed,
    quoted: item.quoted,
    counted: item.cue.sense.counted,
    assault: item.cue.sense.assault,
    recovers: item.cue.sense.recovers,
    captives: item.cue.sense.captives,
    saves: item.cue.sense.saves,
    suicide: item.cue.sense.suicide ?? (item.suicidal ? "one" : undefined),
    custody: item.custody,
  };
}

/** A cue of people and of things takes the sense of what it meets. */
export function suit(open: Open | null, draft: Draft): void {
  const { noun, quantity } = draft;
  const many = (noun === null || noun.class === "person") && quantity.vague !== null && !open?.custody;
  const free = noun?.class === "person" && noun.of === "person" && !open?.custody;
  if (open?.flight && !open.filled && (noun?.class === "civilian" || many || free)) open.effects = ["displaced"];
  // "the group holds 400 fighters", "the prison holds 400 fighters"
  if (open?.effects[0] === "held" && !open.filled && noun?.class === "combatant" && !open.custody)
    open.effects = ["force"];
  // "lost his brother", "lost three of his cousins": they are dead, as three whom nobody mourns are missing.
  if (open?.counted && !open.filled && open.effects[0] === "missing" && draft.kin) open.effects = ["killed"];
  if (!open?.other || open.filled || !noun || isThing(noun) === (open.of === "things")) return;
  // "the burning of a child", "of 15 people": "settlers" without a number burnt something themselves.
  if (open.of === "things" && open.other.effect === "killed" && quantity.vague !== null) return;
  open.effects = [open.other.effect];
  open.of = open.other.of;
  open.counted = open.other.counted;
}

/** "killed and wounded" has a common name, `casualties`; other pairs have none. */
export function merge(open: Open, cue: Open): void {
  const pair = [...open.effects, ...cue.effects];
  open.effects =
    pair.every((e) => e === "killed" || e === "injured") && new Set(pair).size > 1
      ? ["casualties"]
      : [...new Set(pair)];
  open.to = cue.to;
}

export function reach(draft: Draft, item: CountItem | NounItem, open: Open): number {
  // "a convoy of 45 buses that carry 3,000": what a place or a thing holds stands right behind the word.
  // "the army lost three tanks", but "lost were three men": right behind the verb stands who is lost.
  if (open.counted && open.effects[0] === "missing") return 0;
  // "the army lost in the same place a year ago 37 soldiers"
  if (open.counted && item.kind === "count" && draft.noun?.class === "combatant") return REACH;
  // "the army holds in its prisons 10,000 fighters"
  if (open.effects[0] === "held" && open.custody && item.kind === "count" && draft.noun) return HELD_REACH;
  if (open.effects[0] === "held" || open.close || open.counted) return NEAR;
  if (open.effects[0] === "force" && item.kind === "noun") return NEAR;
  if (open.tally && item.kind === "count" && item.reached) return REACH;
  if (item.kind === "count") return draft.noun ? REACH : draft.quantity.vague && !draft.group ? 1 : NEAR;
  return draft.noun!.number === "two" ? REACH : isObject(draft.noun!, open) ? FORM_REACH : NOUN_REACH;
}

/** How far behind a verb one stands whom his form shows to be its object: its doer, a clause about him and a place fit in between. */
const FORM_REACH = 12;

/** "the movement, which rules the south, killed a deputy": the accusative of the one whom a deed befell. */
const isObject = ({ of, number, accusative }: NounSense, { doer, verb }: Open) =>
  doer === true && verb && of === "person" && number === "one" && accusative === true;

export function ownEffect(draft: Draft, open: Open | null, awaited: Awaited | null): Effect | null {
  const noun = draft.noun;
  if (!noun?.effect) return null;
  // "two officers wounded, a suspect killed": the verb past the comma is not theirs.
  const behind = awaited === null || (awaited.behind && !awaited.near) ? null : awaited.effect;
  const governed = open && !open.filled && !open.counted ? open.effects[0]! : behind;
  // "seven raids shook the town, in which houses were levelled": a raid is not what the verb behind it destroyed.
  if (noun.of === "attack" && !noun.flies && governed === behind && awaited && !awaited.near) return "attacks";
  // Nobody seizes or destroys a raid, as he may a drone or a round.
  if (noun.of === "attack" && !noun.flies && (governed === "seized" || governed === "destroyed")) return "attacks";
  if (noun.of === "attack" || noun.of === "bomb")
    return (noun.number !== "one" || ((noun.of === "bomb" || noun.flies) && !draft.implied)) &&
      (governed === "destroyed" || governed === "seized")
      ? governed
      : "attacks";
  if (noun.of === "attacker" && awaited?.effect === "force" && awaited.distance <= 1) return "force";
  if (noun.of === "attacker" && draft.quantity.vague === "some" && !draft.implied) return null;
  if (noun.of === "attacker") return governed && governed !== "destroyed" && governed !== "force" ? null : "force";
  // "two of the wounded died"
  if (noun.effect === "injured" && awaited?.near && awaited.effect === "killed" && !draft.implied) return null;
  if (noun.effect === "casualties" && governed === "killed" && !draft.mixed) return "killed";
  // "the killing of a wounded man", "three of the wounded died"; not "received 70 wounded, and two of them died"
  const past = awaited !== null && !awaited.near && governed === behind;
  const died = noun.effect === "injured" && governed === "killed" && !past && !open?.recovers;
  const deceased = open !== null && draft.range.from === open.to && !draft.joined;
  if (died && !open?.tally && (!draft.implied || noun.number !== "many" || deceased)) return "killed";
  // "the raid wounded two displaced children"
  if (noun.effect === "displaced" && (governed === "injured" || governed === "killed")) return governed;
  // "a displaced woman, So-and-so, was wounded"
  const befell = draft.implied && noun.number === "one" ? awaited?.effect : undefined;
  if (noun.effect === "displaced" && (befell === "injured" || befell === "killed")) return befell;
  // "the release of five of the victims"
  if (
    noun.effect === "casualties" &&
    (governed === "freed" || governed === "abducted") &&
    !draft.mixed &&
    !draft.implied
  )
    return governed;
  // "the holding of hostages"
  if (noun.effect === "abducted" && governed === "captured") return "abducted";
  if (
    (noun.effect === "abducted" || noun.effect === "captured" || noun.effect === "missing") &&
    governed &&
    governed !== noun.effect &&
    governed !== "held" &&
    governed !== "force"
  )
    return open && !open.filled ? governed : null;
  return noun.effect;
}

export function fits(draft: Draft, open: Open | null): boolean {
  // "the toll of the dead" awaits a number, not a vague word.
  if (open?.tally && draft.quantity.vague !== null) return false;
  // A prison's or a camp's population, and those taking part, are told in numbers of people.
  const { vague: word } = draft.quantity;
  const crowd = draft.noun === null || word === "some" || word === "most" || word === "all";
  const place = open?.custody === true || draft.noun?.class === "detainee";
  if (open?.effects[0] === "held" && (crowd || !place)) return false;
  if (
    open?.effects[0] === "force" &&
    !(draft.noun === null ? open.tally : tellsForce(draft) && takesPart(draft.noun, open))
  )
    return false;
  // Fighters who flee a battle are no figure, nor is one man who "got away".
  if (open?.flight && !open.custody && (draft.noun?.class === "combatant" || draft.noun?.of === "attacker"))
    return false;
  if (open?.flight && !open.custody && draft.implied && draft.noun?.number === "one") return false;
  if (open?.counted) {
    const bare = open.closed || (open.effects[0] === "missing" && draft.group === null);
    const person = draft.noun === null ? bare === true : draft.noun.of === "person" || draft.noun.of === "other";
    const lost = open.effects[0] === "missing" && isSubject(draft.noun);
    if (!person || (draft.implied && !draft.kin && !lost && !mayFall(draft.noun))) return false;
    if (draft.quantity.vague === "some" && !lost) return false;
  }
  if (open?.captives && !(open.saves && isNumbered(draft)))
    if (!isCaptive(draft.noun) || !(word === null || word === "tens" || word === "hundreds")) return false;
  const thing = draft.noun !== null && isThing(draft.noun);
  // "four cars were burnt and two others carried off"; behind a number a singular that agrees with it is said of things.
  const others = draft.noun?.of === "other" && !draft.implied && draft.noun.number === "one";
  if (open?.of === "things" && draft.noun?.of === "other" && (open.behind || others)) return true;
  if (!open) return !thing && draft.noun !== null;
  return (
    open.of === "any" ||
    (open.of === "things") === thing ||
    (draft.noun === null && (open.of === "people" || draft.group !== null || (open.behind === true && word === null)))
  );
}

/** "two soldiers fell": of one man or two others the word tells no more than that they fell. */
const mayFall = (noun: NounSense | null) =>
  noun?.of === "other" ||
  (noun?.class === "combatant" && (noun.number === "two" || (noun.number === "one" && noun.accusative === true)));

/** "two people were lost", "and others were lost": a dual, or others, whose form shows the subject; an object would be what a force lost. */
const isSubject = (noun: NounSense | null): boolean =>
  noun !== null &&
  !noun.oblique &&
  !noun.accusative &&
  !noun.ambiguous &&
  ((noun.of === "person" && noun.number === "two") || (noun.of === "other" && noun.number !== "one"));

/** "four people", "two children": with their number. */
const isNumbered = ({ noun, quantity, implied }: Draft) =>
  quantity.vague === null && noun?.of === "person" && (!implied || noun.number === "two");

const isCaptive = (noun: NounSense | null) => noun?.class === "detainee" || noun?.effect === "abducted";

/** "dozens of gunmen" attacked; "some fighters" are no figure, nor are dozens of anybody else. */
const tellsForce = ({ quantity: { vague: word }, noun }: Draft) =>
  word === null || (noun?.class === "combatant" && (word === "tens" || word === "hundreds" || word === "thousands"));

/** Civilians take no part, unless they attacked, opened fire or blew themselves up; of "the presence of" only fighters and weapons do. */
const takesPart = (noun: NounSense, { verb, closed, suicide, assault }: Open) =>
  suicide !== undefined ||
  (noun.area !== true &&
    noun.fixed !== true &&
    (noun.class !== "civilian" || closed === true || assault === true) &&
    (verb || noun.class === "combatant" || isThing(noun)));

export function sameKind(draft: Draft, last: Draft): boolean {
  const kind = (d: Draft) => (d.noun === null ? d.ofThings || null : d.noun.class === "object");
  return kind(draft) === null || kind(last) === null || kind(draft) === kind(last);
}

/** Those taking part are counted in numbers; one man who did something is no figure. */
export const maySubject = (draft: Draft, cue: Open) =>
  fits(draft, cue) &&
  !(draft.heads && cue.doer && !cue.bare) &&
  // "two cars, which two attackers drove who blew themselves up"
  !(cue.suicide !== undefined && draft.noun !== null && isThing(draft.noun)) &&
  !(cue.effects[0] === "force" && cue.suicide !== "one" && (draft.quantity.vague !== null || isOne(draft)));

const isOne = ({ implied, noun }: Draft) => implied && noun?.number === "one";

/** How far behind a count the verb may stand whose subject it is. */
export function waitOf(draft: Draft, { bare, cue }: CueItem): number {
  // "a girl, who is no older than twelve, blew herself up"
  if (draft.apposed || cue.sense.suicide) return REACH;
  // "the man who opened fire was hurt": past the relative clause stands his own verb, without object or conjunction.
  if (draft.relative && bare && cue.cut.prefix === "") return REACH;
  if (draft.noun && (!draft.implied || draft.noun.number !== "one")) return REACH;
  return draft.noun && draft.rule !== "figure.name" && draft.noun.class !== "person" ? NOUN_REACH : NEAR;
}

/** Counts that no cue governs yet may be the subject of a verb that follows. */
export const mayWait = (draft: Draft, item: CountItem | NounItem) =>
  item.kind === "count"
    ? fits(draft, null) || draft.noun === null
    : draft.noun!.number === "two" ||
      // "who was armed": an object is no subject, unless it stands behind "that".
      (item.afterBarrier && !item.noun.sense.accusative) ||
      item.afterComplement ||
      draft.heads === true;

/** "That soldiers were killed": behind "that", right before a verb of harm whose form says that they are its subject. */
const fellNext = ({ afterComplement, awaited, noun }: NounItem): boolean => {
  if (!afterComplement || noun.cut.suffix !== "" || awaited === null) return false;
  const { near, distance, effect } = awaited;
  return near && distance <= 1 && (effect === "killed" || effect === "injured");
};

/** A noun without a number counts where its cue stands right before it, or where it is joined to a count. */
export function impliesCount(
  item: NounItem,
  draft: Draft,
  open: Open | null,
  last: Draft | null,
  aged: boolean,
): boolean {
  const { definite } = item.noun.cut;
  // The preposition may be the cue's own: "the arrest of", written with one.
  const over = open !== null && item.afterOver?.has(open.effects[0]!) && draft.noun!.number !== "many";
  const governed = open !== null && (open.to === item.from || over);
  if (item.beside) return metWith(item, open, last);
  // "so-and-so lost his brother"
  if (open?.counted && !open.filled && item.ownKin && item.from - open.to <= NEAR) return true;
  if (noneEscaped(item, draft, open)) return true;
  // "two men met their deaths, in addition to a woman"
  const told = last ? Math.max(endOf(last), last.cue?.to ?? 0) : 0;
  if (last?.effect && item.added && item.from - told <= BESIDE_ADDED && !definite) return true;
  // "partial damage to two schools"
  const damaged = open !== null && open.effects[0] === "destroyed" && !open.verb && item.from - open.to <= 1;
  // "killed a number of the guards, and the injury of the others"
  const theRest = draft.noun!.of === "other" && definite && last?.effect != null && joinsDeed(open, item.from);
  if (theRest) return true;
  if ((item.afterPreposition && !governed && !damaged) || (draft.quantity.vague && definite)) return false;
  // "the death of a third" needs no one before him in its sentence.
  const further = !draft.noun!.generic && open?.to === item.from && item.group.to === item.to;
  // "and the other died": right behind its verb.
  const theOther = definite && draft.noun!.number === "one" && befalls(open, item.from);
  if (draft.noun!.of === "other" && ((!last && !further && !theOther) || (definite && !theOther))) return false;
  if (draft.noun!.number === "two") return true;
  // "the minister put off her visit", with a verb that drives people out elsewhere.
  if (definite && draft.noun!.number === "one" && open?.effects[0] === "displaced") return false;
  // "a suicide attack that a girl carried out"
  if (open?.suicide && open.to === item.from && !definite) return true;
  if (open && (open.effects[0] === "force" || open.effects[0] === "held")) return false;
  // "killed two men and arrested others": those others are counted beside the ones before.
  const others = draft.noun!.of === "other" && last !== null;
  if (draft.quantity.vague && open && !open.filled && !others && !PLURAL_EFFECTS.has(open.effects[0]!)) return false;
  // "released the youth so-and-so", over the verb's own preposition.
  const titled = over && item.group.to > item.to;
  if (open && !open.filled) {
    // "the families of the dead welcomed the visit of a deputy": a toll tells of the one right behind it.
    const reach = definite && !titled ? behindDoer(item, open) : open.tally ? 0 : nounReach(draft.noun!, open);
    if (item.from - open.to <= reach) return true;
  }
  // An age may stand between: "a girl aged 10 and a man aged 25".
  const besides = item.noun.cut.suffix !== "" || aged ? BESIDE_AGE : item.noun.cut.prefix ? 3 : 1;
  if (
    last?.effect &&
    item.joined &&
    item.from - endOf(last) <= besides &&
    (!definite ||
      bothTitled(item, last) ||
      (open?.doer !== true && ofOneFamily(item, last)) ||
      (open?.verb === false && fellBeside(item, last)))
  )
    return true;
  if (last && !last.effect && !last.partOf && item.joined && item.from - endOf(last) <= 1 && !definite) return true;
  if (draft.noun!.ambiguous && item.noun.sense.number === "two" && item.afterComplement) return true;
  if (draft.noun!.of === "person" && draft.noun!.number === "many" && !definite && fellNext(item)) return true;
  return draft.noun!.number === "one" && (item.afterComplement || draft.heads || (item.afterBarrier && !definite));
}

/** "the victims are the mother and the father": one of a family joined to one of it. */
const ofOneFamily = ({ isKin, noun }: NounItem, last: Draft): boolean =>
  isKin && noun.sense.number === "one" && last.implied && last.noun?.number === "one" && last.noun.class === "civilian";

/** "denied the escape of prisoners": zero is a figure, where a plural without a number is none. */
const noneEscaped = ({ from }: NounItem, { noun, quantity }: Draft, open: Open | null): boolean =>
  open?.denied === true &&
  !open.filled &&
  open.to === from &&
  open.effects[0] === "freed" &&
  quantity.vague === "some" &&
  noun?.of === "person" &&
  noun.number === "many";

/** "killed a deputy with his guards", "so-and-so was killed with his wife": right behind one whom something befell, or its cue. */
const metWith = ({ from }: NounItem, open: Open | null, last: Draft | null): boolean =>
  (open !== null && !open.filled && from - open.to === 1 && PLURAL_EFFECTS.has(open.effects[0]!)) ||
  (last?.implied === true && last.noun?.of === "person" && last.effect !== null && from - endOf(last) === 1);

/** How far a definite person may stand behind a cue: "the police killed the attacker", with the doer between the two. */
const behindDoer = ({ noun, afterDoer }: NounItem, open: Open) =>
  open.doer && noun.sense.number === "one" && noun.sense.of === "person" && afterDoer ? 1 : 0;

/** How far behind its cue a noun without a number counts: right behind it, or past a place or the doer of a verb. */
function nounReach(noun: NounSense, open: Open): number {
  const { of, number } = noun;
  const { verb, bare } = open;
  if (!verb) return 1;
  if (isObject(noun, open)) return FORM_REACH;
  // "killed in the raid were refugees": a preposition and its noun stand between.
  return number === "one" ? NOUN_REACH : bare && of === "person" ? 2 : 1;
}

/** True for a cue of harm or arrest that waits for whom it befell, right before a token. */
const befalls = (open: Open | null, at: number) =>
  open !== null &&
  !open.filled &&
  open.to === at &&
  (PLURAL_EFFECTS.has(open.effects[0]!) || open.effects[0] === "captured");

/** True for a verbal noun of harm that waits for whom it befell, right before a token. */
const joinsDeed = (open: Open | null, at: number) => open !== null && !open.verb && befalls(open, at);

/** "Captain so-and-so and Major so-and-so", whose names no table knows: a conjunction joins one title with a name to another. */
const bothTitled = ({ noun, group, from, to }: NounItem, last: Draft) =>
  noun.cut.prefix !== "" &&
  noun.sense.of === "person" &&
  noun.sense.number === "one" &&
  !noun.sense.generic &&
  group.to > to &&
  isTitled(last) &&
  from - endOf(last) <= 1;

/** "the killing of an aide of the chief and the recruit": a man by rank, joined right behind another by title. A verb may begin another clause. */
const fellBeside = ({ noun, from }: NounItem, last: Draft) =>
  noun.cut.prefix !== "" &&
  noun.sense.of === "person" &&
  noun.sense.number === "one" &&
  noun.sense.class === "combatant" &&
  isTitled(last) &&
  from === endOf(last);

/** One person by title, with the words that go on naming him, or by name. */
export const isTitled = ({ implied, noun, range, group }: Draft) =>
  implied && noun?.of === "person" && noun.number === "one" && group !== null && group.to - range.from > 1;

/** In a breakdown a noun counts right behind its opening word, or joined to the part before it. */
export function tellsPart(item: NounItem, openedAt: number, last: Draft | null, aged: boolean): boolean {
  if (item.noun.sense.of === "person" && item.afterPreposition) return false;
  const besides = aged ? BESIDE_AGE : 2;
  return item.from - openedAt <= 1 || (item.joined && last !== null && item.from - endOf(last) <= besides);
}
