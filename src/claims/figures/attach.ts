/** A count or a noun is met: what gives it its effect, tried from the surest to the weakest. */
import type { Effect } from "../../types.ts";
import { isComma } from "../words-at.ts";
import { type Draft, endOf, isOneThing, isThing, mayBeTwo, wholeDraft } from "./draft.ts";
import type { CountItem, Item, NounItem } from "./item.ts";
import {
  BESIDE_AGE,
  fits,
  impliesCount,
  mayWait,
  NEAR,
  ownEffect,
  PLURAL_EFFECTS,
  REACH,
  reach,
  SUBJECT_EFFECTS,
  sameKind,
  suit,
  tellsPart,
} from "./reach.ts";
import { between, bounded, follows, push, pushAs, type State, settle, tookPart, wholeOf } from "./state.ts";
import { countsDoers } from "./subjects.ts";

/** Gives a draft its effect, or none: the first way that applies decides. */
export function attach(state: State, draft: Draft, item: CountItem | NounItem): void {
  if (item.kind === "noun" && item.describesName && !item.awaited?.near) return;
  // "a boat sank that carried 60 migrants", "a father of six was killed"
  if (item.kind === "count" && item.aside && describesOnly(draft, state.open)) {
    waitForVerb(state, draft, item);
    return;
  }
  if (item.kind === "count" && (isGoal(draft, item, state.open) || numbersAll(state, draft, item))) return;
  // "was killed at the hands of three gunmen": who did it, whatever the cue before still awaits.
  if (item.by) {
    if ((draft.quantity.min ?? 0) > 1) pushAs(state, draft, "force", null, "figure.noun");
    return;
  }
  const attackers = item.kind === "count" && item.theirs ? attackersBefore(state, item) : null;
  if (attackers && draft.noun === null) Object.assign(draft, { noun: attackers.noun.sense, group: attackers.group });
  // "three jets bombed"
  if (attackers || (item.kind === "count" && item.bombs)) {
    pushAs(state, draft, "force", null, "figure.noun");
    return;
  }
  // "an attack by five drones"
  if (item.kind === "count" && draft.noun?.of === "thing" && draft.noun.flies && followsStrike(state, item)) {
    pushAs(state, draft, "attacks", null, "figure.noun");
    return;
  }
  draft.kin = item.kind === "noun" ? item.ownKin : item.ofOwnKin;
  suit(state.open, draft);
  draft.joined = item.joined;
  draft.ofThose = item.kind === "count" && item.part;
  draft.verbBehind = item.verbBehind;
  if (item.kind === "noun" && headsClause(state, item)) draft.heads = true;
  if (item.kind === "count" && item.whole && draft.noun?.of === "victim") {
    // "three of the five hostages were freed"
    const whole = wholeDraft(item, item.whole);
    state.drafts.push(whole);
    Object.assign(whole, { effect: draft.noun.effect, rule: "figure.noun" });
  }
  if (
    item.kind === "count" &&
    (saysAgain(state, draft, item) || isContrast(state, draft, item) || tellsRival(state, draft, item))
  )
    return;
  if (item.kind === "count" && item.partOfThings && attachToThings(state, draft, item)) return;
  // "the bodies of three of them" tells what befell them.
  if (item.kind === "count" && item.part && draft.noun?.of !== "victim") {
    const whole = peopleBefore(state);
    // "12 of them managed to flee": the verb right behind is their own.
    if (item.awaited?.near && item.awaited.effect !== whole?.effect) {
      state.pending.push(push(state, draft));
      return;
    }
    if (!(state.open && !state.open.filled && attachToCue(state, draft, item)) && whole)
      attachPart(state, draft, whole);
    return;
  }
  const open = state.open?.captives && item.from - state.open.to > NEAR ? null : state.open;
  const lost = lostBeside(state, draft, item);
  // "burnt six cars and a car bomb": a single thing that was lost is no figure.
  if (lost && draft.implied && draft.noun?.number === "one") return;
  const own =
    lost ??
    (item.kind === "count" && item.defused ? "destroyed" : null) ??
    ownEffect(draft, open, item.kind === "count" && item.governed ? null : pastParts(state, item));
  if ((!own || own === "abducted") && followsDoer(state, draft, item)) {
    replaceDoer(state, draft);
    return;
  }
  if (!own && leadsBreakdown(state, item)) attachPart(state, draft, state.breakdown!.whole);
  else if (item.awaited && !own && awaits(draft, item, state)) state.pending.push(push(state, draft));
  else if (item.kind === "noun" && !own && describedAsVictims(state, draft, item)) return;
  else if (item.kind === "noun" && !own && !countsSomeone(state, draft, item)) return;
  else if (saysSame(state, draft)) return;
  else if (isPart(state, draft, item, own)) attachPart(state, draft, state.breakdown!.whole);
  else if (own) attachOwn(state, draft, own);
  else if (item.kind === "noun" && hasOwnVerb(state, item)) state.pending.push(push(state, draft));
  else if (!attachToCue(state, draft, item) && !attachBeside(state, draft, item)) waitForVerb(state, draft, item);
}

/** Effects of people who go somewhere. */
const MOVES: ReadonlySet<Effect | null> = new Set<Effect>(["displaced", "freed", "surrendered"]);

/** "fled to some of the orchards": where they went; a toll rises to people. */
const isGoal = ({ noun, group }: Draft, { toward }: CountItem, open: State["open"]): boolean =>
  toward &&
  group !== null &&
  open !== null &&
  !open.tally &&
  MOVES.has(open.effects[0]!) &&
  (noun === null || isThing(noun));

/** "all its passengers, and their number is 298": the number stands for all of them. */
function numbersAll(state: State, draft: Draft, { theirs }: CountItem): boolean {
  const { last } = state;
  if (!theirs || last?.quantity.vague !== "all" || !last.effect || draft.quantity.min === null) return false;
  state.drafts.splice(state.drafts.indexOf(last), 1);
  pushAs(state, { ...draft, group: draft.group ?? last.group }, last.effect, last.cue, last.rule);
  return true;
}

/** "five hostages, including two nurses, were released": the verb past the words about their parts is theirs as if it stood near. */
function pastParts({ items, at }: State, { awaited, to }: CountItem | NounItem): Item["awaited"] {
  const [comma, parts] = [items[at + 1], items[at + 2]];
  const told = comma?.kind === "mark" && isComma(comma.norm) && parts?.kind === "breakdown" && parts.from === comma.to;
  return awaited?.behind && told && comma.from - to <= REACH ? { ...awaited, near: true } : awaited;
}

/** Right behind a strike that no number counts. */
function followsStrike({ items, at }: State, { from, conjoined }: CountItem): boolean {
  const strike = items[at - 1];
  return strike?.kind === "noun" && strike.noun.sense.of === "attack" && from === strike.to && !conjoined;
}

/** How far behind the attackers their number may stand, in tokens: a comma and "and their number is" fit in between. */
const NUMBER_REACH = 2;

/** "the attackers, and their number is 15", "the attackers were three": whom the number tells; null for nobody. */
function attackersBefore({ items, at, open }: State, { from }: CountItem): NounItem | null {
  const who = items.findLast(({ kind }, i) => i < at && kind === "noun");
  if (who?.kind !== "noun" || from - who.to > NUMBER_REACH || (open !== null && !open.tally)) return null;
  return who.noun.sense.class === "combatant" && who.noun.cut.definite ? who : null;
}

/** The whole that "of them", said of people, points at: past the attacks told behind it; null for none. One bomb has no parts. */
function peopleBefore(state: State): Draft | null {
  const whole = wholeOf(state);
  if (!whole?.noun || !isThing(whole.noun)) return whole;
  const people = state.drafts.findLast(({ partOf, noun, effect }) => !partOf && effect && noun && !isThing(noun));
  return people ?? (isOneThing(whole) ? null : whole);
}

/** How far behind strikes without a number "three of them" may stand, in tokens. */
const STRIKES_REACH = 8;

/** "13 raids, five of them on", "a series of attacks, two of which": part of the things told before, or of strikes that no number counted. */
function attachToThings(state: State, draft: Draft, item: CountItem): boolean {
  if (draft.noun !== null || draft.quantity.min === null) return false;
  if (lostOfThem(state, draft, item)) return true;
  const whole = state.drafts.findLast(({ partOf, noun, effect }) => !partOf && effect && noun && isThing(noun));
  if (whole && !isOneThing(whole) && item.from - endOf(whole) <= REACH) {
    draft.group = whole.group;
    attachPart(state, draft, whole);
    return true;
  }
  const strikes = state.items.findLast((other) => other.kind === "noun" && other.from < item.from);
  if (strikes?.kind !== "noun" || item.from - strikes.to > STRIKES_REACH) return false;
  const { of, number } = strikes.noun.sense;
  if (of !== "attack" || number !== "many") return false;
  draft.noun = strikes.noun.sense;
  draft.group = strikes.group;
  pushAs(state, draft, "attacks", null, "figure.noun");
  return true;
}

/** "met the missiles and shot down eight of them": what the verb right before befell is of the things told before it. */
function lostOfThem(state: State, draft: Draft, item: CountItem): boolean {
  const { open, items } = state;
  if (!open || open.filled || open.of !== "things" || item.from - open.to > NEAR) return false;
  const things = items.findLast((other) => other.from < open.from && tellsThings(other));
  if (things?.kind !== "noun" && things?.kind !== "count") return false;
  draft.noun = things.kind === "noun" ? things.noun.sense : things.noun!.sense;
  draft.group = things.group;
  settle(state, push(state, draft), open, "figure.object");
  return true;
}

/** Several things, with or without a number. */
const tellsThings = (item: Item): boolean =>
  item.kind === "count"
    ? item.noun !== null && isThing(item.noun.sense)
    : item.kind === "noun" && isThing(item.noun.sense) && item.noun.sense.number !== "one";

/** "one was killed and another was hurt": the verb right behind "another" is its own. */
function hasOwnVerb({ items, at }: State, { noun, joined, to }: NounItem): boolean {
  const verb = items[at + 1];
  const single = noun.sense.of === "other" || (noun.sense.of === "person" && noun.sense.number === "one");
  if (!single || !joined || verb?.kind !== "cue" || verb.from !== to) return false;
  const { form, of, effect } = verb.cue.sense;
  return form === "verb" && of === "people" && SUBJECT_EFFECTS.has(effect) && verb.bare && !verb.joined;
}

/** "(15) fifteen worshippers": the number once more, in words, with what it counts. */
function saysAgain(state: State, draft: Draft, item: CountItem): boolean {
  const { last } = state;
  const { min, max } = draft.quantity;
  if (!last || item.joined || last.implied || min === null || last.quantity.min !== min || last.quantity.max !== max)
    return false;
  // "killed 3 soldiers and hurt 3 others": what stands between tells of others.
  const told = between(state, endOf(last));
  if (item.from - endOf(last) > 1 || told.some(({ kind }) => kind === "cue" || kind === "noun")) return false;
  last.noun ??= draft.noun;
  last.group ??= draft.group;
  last.range = { from: last.range.from, to: item.to };
  return true;
}

/** "nine and not five", "eight, not ten as was first said": a second number of the same, which a denial right before it denies. */
function isContrast({ drafts, items, at, last }: State, draft: Draft, { from, noun }: CountItem): boolean {
  const [denial, before] = [items[at - 1], items[items[at - 2]?.kind === "mark" ? at - 3 : at - 2]];
  if (denial?.kind !== "denial" || denial.to !== from || noun !== null || draft.quantity.min === null) return false;
  if (before?.kind !== "count" || !last?.effect || last.range.from !== before.from) return false;
  if (denial.from - endOf(last) > 1) return false;
  drafts.push({
    ...draft,
    effect: last.effect,
    cue: last.cue,
    noun: last.noun,
    group: last.group,
    rule: "figure.joined",
  });
  return true;
}

/** How far behind the first number another's may stand, in tokens: who the first were fits in between. */
const RIVAL_REACH = 25;

/** "put the toll at 31, while the ministry spoke of 27": another's number of what was counted last. */
function tellsRival(state: State, draft: Draft, { from, rival }: CountItem): boolean {
  const { last } = state;
  if (!rival || !last?.effect || last.partOf || last.implied || from - endOf(last) > RIVAL_REACH) return false;
  const told = between(state, endOf(last));
  const parts = told.some(({ kind }) => kind === "mark" || kind === "barrier");
  if (!parts || told.some(({ kind }) => kind === "cue" || kind === "count" || kind === "name")) return false;
  pushAs(state, { ...draft, noun: last.noun }, last.effect, last.cue, "figure.rival");
  return true;
}

/** "a soldier was killed in": a person at the head of a sentence, right before a verb that no object follows. */
function headsClause({ items, at }: State, { noun, group, from }: NounItem): boolean {
  const verb = items[at + 1];
  if (at > 0 || noun.sense.of !== "person" || noun.sense.number !== "one" || noun.sense.accusative) return false;
  if (verb?.kind !== "cue" || verb.cue.sense.form !== "verb" || !verb.bare || verb.joined) return false;
  return verb.from - Math.max(group.to, from + 1) <= 1;
}

/** "destroyed three tanks and 20 rockets", "five cars, two of them car bombs": weapons joined to what was lost were lost as well. */
function lostBeside(state: State, draft: Draft, item: CountItem | NounItem): Effect | null {
  const { last, breakdown } = state;
  const part = breakdown?.whole === last && item.from - breakdown!.at <= NEAR;
  const effect = last?.effect;
  const beside = item.kind === "count" && item.beside;
  if (!(item.joined || part || beside) || (effect !== "destroyed" && effect !== "seized")) return null;
  const { of, flies } = draft.noun ?? {};
  const weapons = of === "bomb" || flies === true || (effect === "seized" && of === "attack");
  return weapons && (part || follows(state, item.from)) ? effect : null;
}

/** How far before "met his death" a definite person or a name may stand, in tokens. */
export const AWAITED_REACH = 6;
/** The same past words between commas: "the commander of the unit, so-and-so, was killed". */
const ASIDE_REACH = 12;

/** How far behind the doer an object may stand that its form shows, in tokens: a place fits in between. */
const OBJECT_REACH = 6;

/** "killed the soldier two men": what the verb took for the one it befell was its doer, since another follows unjoined. */
function followsDoer(state: State, draft: Draft, item: CountItem | NounItem): boolean {
  const { open, last } = state;
  if (killedByBomber(state, draft, item)) return true;
  if (!open?.doer || !open.filled || last?.rule !== "figure.object" || last.cue?.from !== open.from) return false;
  const several = isBand(last, item);
  if (!last.implied && last.quantity.vague !== "some" && !several) return false;
  // The doer's own form would show it.
  if (last.implied && last.noun?.accusative) return false;
  const person = draft.noun === null || draft.noun.of === "person" || draft.noun.effect === "abducted";
  if (!person || (item.kind === "noun" ? item.afterPreposition : item.beside)) return false;
  const gap = item.from - endOf(last);
  const told = between(state, endOf(last));
  const aside = isAside(told, item);
  const conjoined = item.kind === "count" ? item.conjoined : item.noun.cut.prefix !== "";
  if (conjoined || (item.joined && !aside)) return false;
  if (gap < 0 || (!aside && told.some((other) => other.kind !== "noun" && other.kind !== "hedge"))) return false;
  // "gunmen in army uniforms abducted 18 workers", "gunmen who may be of the group", said with the verb first.
  const past = last.implied && !item.afterPreposition && gap <= OBJECT_REACH;
  if (item.kind === "count") return (aside || gap <= 1 || past) && draft.noun !== null;
  return draft.noun!.accusative || draft.noun!.oblique ? gap <= OBJECT_REACH : !aside && gap <= 1;
}

/** "abducted three gunmen a doctor": of two to ten the noun is a plural, of which what follows in the singular or with a number is no adjective. */
const isBand = (doers: Draft, item: CountItem | NounItem) =>
  !doers.implied &&
  doers.noun?.class === "combatant" &&
  doers.noun.number !== "one" &&
  countsDoers(doers) &&
  (item.kind === "count" ? !item.part : item.noun.sense.number === "one");

/** How far behind a suicide bomber those may stand whom he killed, past a clause about him, in tokens. */
const BOMBER_REACH = 14;

/** The verb that waits, or the one whose bomber a clause told of. */
const killingOf = ({ open, bombed }: State) => open ?? bombed;

/** "killed a suicide bomber, who is believed to be of the group, 32 people" */
function killedByBomber(state: State, { noun }: Draft, item: CountItem | NounItem): boolean {
  const { last } = state;
  const verb = killingOf(state);
  if (!verb?.doer || !last?.implied || last.noun?.of !== "attacker" || last.cue?.from !== verb.from) return false;
  if (item.kind !== "count" || item.beside || item.conjoined || noun?.of !== "person") return false;
  if (item.from - endOf(last) > BOMBER_REACH) return false;
  return between(state, endOf(last)).every((other) => other.kind !== "cue");
}

/** ", on Sunday morning,": two commas with nothing counted between, the second right before the item. */
function isAside(told: readonly Item[], { from }: CountItem | NounItem): boolean {
  const [second, first] = told;
  return told.length === 2 && isCommaItem(first) && isCommaItem(second) && second!.to === from;
}

const isCommaItem = (item: Item | undefined) => item?.kind === "mark" && isComma(item.norm);

/** A doer without a number counts no one, unless he attacked with his life; the verb is free for the one that follows. */
function replaceDoer(state: State, draft: Draft): void {
  const doer = state.last!;
  const cue = killingOf(state)!;
  if (doer.noun?.of === "attacker") doer.effect = "force";
  else if (countsDoers(doer) && PLURAL_EFFECTS.has(cue.effects[0]!)) tookPart(state, doer, cue);
  else state.drafts.splice(state.drafts.indexOf(doer), 1);
  settle(state, push(state, draft), cue, "figure.object");
}

/** A noun without a number counts only under a cue, joined to a count, or in a breakdown. */
function countsSomeone(state: State, draft: Draft, item: NounItem): boolean {
  const { last } = state;
  // "three civilians, two children and a woman": a dual right behind a count tells its parts.
  const apposed = draft.noun!.number === "two" && draft.noun!.of === "person" && !item.joined;
  // "two officers of police, Egyptians"
  const isPair = last?.quantity.min === 2 && last.quantity.max === 2 && last.noun?.of === "person";
  if (apposed && isPair && draft.noun!.generic && item.from === endOf(last)) return false;
  if (apposed && last?.effect && item.from === endOf(last) && !state.breakdown)
    state.breakdown = { whole: wholeOf(state)!, at: item.from };
  return state.breakdown
    ? tellsPart(item, state.breakdown.at, last, behindAge(state, item))
    : impliesCount(item, draft, state.open, last, behindAge(state, item));
}

/** "the search for two people, missing": an adjective right behind the two tells what befell them. */
function describedAsVictims(state: State, draft: Draft, item: NounItem): boolean {
  const { open, items, at } = state;
  const told = items[at + 1];
  if (draft.noun!.number !== "two" || draft.noun!.of !== "person" || (open !== null && !open.filled)) return false;
  if (told?.kind !== "noun" || told.from !== item.to || told.joined || item.noun.cut.definite) return false;
  const { sense, cut } = told.noun;
  if (sense.of !== "victim" || sense.number === "one" || cut.definite || cut.suffix !== "") return false;
  pushAs(state, draft, sense.effect, null, "figure.predicate");
  return true;
}

/** "seven people including a baby were killed": the verb behind the parts is that of the whole, which still waits for it. */
function leadsBreakdown({ breakdown, pending, last }: State, { from, joined }: CountItem | NounItem): boolean {
  if (!breakdown || !pending.includes(breakdown.whole)) return false;
  return from === breakdown.at || (joined && last?.partOf === breakdown.whole);
}

/** "30 were hurt, among them grave injuries": the word for all of them without a number tells of no part. */
const saysSame = ({ breakdown }: State, { noun, quantity, implied }: Draft): boolean =>
  noun?.of === "victim" && implied && quantity.vague === "some" && noun.effect === breakdown?.whole.effect;

function isPart({ breakdown }: State, draft: Draft, item: CountItem | NounItem, own: Effect | null): boolean {
  if (!breakdown || item.from - breakdown.at > REACH || (item.kind === "count" && item.governed)) return false;
  return !own || own === breakdown.whole.effect || draft.noun?.of === "person" || draft.noun?.of === "attacker";
}

export function attachPart(state: State, draft: Draft, whole: Draft): void {
  draft.partOf = whole;
  pushAs(state, draft, whole.effect, whole.cue, "figure.part");
}

const isExact = ({ quantity: { min, max } }: Draft) => min !== null && min === max;

/** A victim noun or a strike carries its own effect; a cue before it is filled by it. */
function attachOwn(state: State, draft: Draft, own: Effect): void {
  const { open } = state;
  // "two bombings killed 13": what does a deed to people is not what it befell.
  const doer = open?.doer && open.of === "people" && draft.noun !== null && isThing(draft.noun);
  // "recovered three bodies and two rifles"
  const apart = open?.of === "things" && draft.noun?.of === "victim" && !draft.implied;
  // "control of the town after six raids"
  const strike = open?.effects[0] === "seized" && own === "attacks" && draft.noun?.of === "attack";
  const fills = open !== null && !open.filled && !doer && !apart && !strike;
  if (fills && isExact(draft)) draft.quantity = bounded(draft.quantity, draft.quantity.min!, open.bound);
  // "the killing by a bomb": with what it was done is not what it befell.
  const means = own === "attacks" && open?.of === "people" && PLURAL_EFFECTS.has(open.effects[0]!);
  pushAs(state, draft, own, fills && !means ? { from: open.from, to: open.to } : null, "figure.noun");
  // "the number of those killed by a bomb rose to": the toll still waits.
  if (fills && !(means && open.tally)) open.filled = true;
}

/** The open cue takes what fits it and stands near enough. */
function attachToCue(state: State, draft: Draft, item: CountItem | NounItem): boolean {
  const { open, last } = state;
  // "rose from 12 to 17"; not "put the toll at 12, the ministry at 17"
  const again = open?.filled && open.tally && item.kind === "count" && item.reached && last?.cue?.from === open.from;
  if (again && between(state, endOf(last)).every(({ kind }) => kind !== "mark")) {
    settle(state, push(state, draft), open, "figure.object");
    return true;
  }
  if (!open || open.filled || (item.kind === "count" && item.aside)) return false;
  const gap = item.from - open.to;
  // Behind "the killing of" even a word that names things elsewhere names people: "five of al-Qaeda".
  const partitive = item.kind === "count" && item.group !== null && item.group.from > item.quantity.to;
  const people = PLURAL_EFFECTS.has(open.effects[0]!) || (open.effects[0] === "captured" && partitive);
  const dual = item.kind === "noun" && draft.noun?.number === "two" && open.effects[0] === "injured";
  const thing = draft.noun?.of === "thing" && !draft.noun.beast;
  if (people && (item.kind === "count" || dual) && thing && gap <= (partitive ? NEAR : 1)) {
    // "the shelling reached three quarters"
    if (open.effects[0] === "casualties") return false;
    // "hit three cars"
    if (open.effects[0] === "injured" && (item.kind === "noun" || item.group?.from === item.quantity.to)) {
      pushAs(state, draft, "destroyed", { from: open.from, to: open.to }, "figure.object");
      open.filled = true;
      return true;
    }
    draft.noun = null;
  }
  // "hit two buildings", "killed ten sheep"
  const building = open.effects[0] === "injured" && open.verb && item.kind === "noun" && isPairOfThings(draft);
  if (building || (PLURAL_EFFECTS.has(open.effects[0]!) && draft.noun?.beast)) {
    pushAs(state, draft, "destroyed", { from: open.from, to: open.to }, "figure.object");
    open.filled = true;
    return true;
  }
  // "stopped 15 licences"; a plural verb behind them would say that they are people.
  if (draft.ofThings && open.of === "people") return false;
  if (!fits(draft, open) || gap > reach(draft, item, open)) return false;
  // "the dead passed the twenty"
  const before = state.items[state.at - 1];
  if (open.tally && before?.kind === "more" && before.to === item.from) open.bound = "more";
  settle(state, push(state, draft), open, "figure.object");
  return true;
}

const isPairOfThings = ({ noun }: Draft) => noun?.of === "thing" && noun.number === "two" && !noun.area;

/** How far behind a victim "with two of his guards" may stand, in tokens: where he worked fits in between. */
const WITH_REACH = 6;

const isWith = (state: State, { from }: Item): boolean =>
  state.last?.implied === true &&
  from - endOf(state.last) <= WITH_REACH &&
  between(state, endOf(state.last)).every(({ kind }) => kind === "noun" || kind === "name");

/** A conjunction joins a count to the one before it, or to the cue's other sense ("arrested five men and 20 rifles"). */
function attachBeside(state: State, draft: Draft, item: CountItem | NounItem): boolean {
  const { open, last } = state;
  // "killed 22 people, many with machetes"
  if (item.kind === "count" && (item.vagueAlone || (item.leads && item.noun === null))) return false;
  const kin = item.kind === "noun" && (item.noun.cut.suffix !== "" || behindAge(state, item));
  const relative = kin && last && item.from - endOf(last) <= BESIDE_AGE;
  // "so-and-so was killed with three of his men", "with his guards"
  const beside = item.beside && last?.rule !== "figure.part" && (follows(state, item.from) || isWith(state, item));
  const gapped = gaps(state, item);
  const joins = item.joined || (beside && last?.implied) || gapped;
  if (!joins || (last !== null && between(state, endOf(last)).some(beginsClause))) return false;
  const near = follows(state, item.from, item.added) || relative || gapped;
  if (!near && !goesOnElsewhere(state, item) && !isRest(state, item)) return false;
  if (open?.filled && open.other && draft.noun && isThing(draft.noun) !== (open.of === "things"))
    pushAs(state, draft, open.other.effect, { from: open.from, to: open.to }, "figure.joined");
  else if (last?.effect && draft.noun?.beast && PLURAL_EFFECTS.has(last.effect))
    pushAs(state, draft, "destroyed", last.cue, "figure.joined");
  else if (last?.effect === "force" && (draft.noun?.area || draft.noun?.fixed)) return false;
  else if (last?.effect === "force" && draft.noun?.of === "thing" && item.joined)
    // "reinforcements of 150 men and 12 vehicles"
    pushAs(state, draft, "force", last.cue, "figure.joined");
  // "9,500 held by groups, and fighters": a population is told in numbers.
  else if (last?.effect === "held" && draft.implied && draft.noun!.number === "many") return false;
  else if (last?.effect && sameKind(draft, last))
    pushAs(state, draft, takenPrisoner(draft, last) ? "captured" : last.effect, last.cue, "figure.joined");
  else return false;
  return true;
}

/** How far behind those that one doer killed the number of the next may stand, in tokens: a comma and its name fit in between. */
const GAP_REACH = 10;

/** "the group killed 26 civilians, and the front four": one verb tells of both. */
function gaps(state: State, item: CountItem | NounItem): boolean {
  const { open, last } = state;
  if (item.kind !== "count" || !item.gapped || !open?.doer || !last?.effect || last.cue?.from !== open.from)
    return false;
  return item.from - endOf(last) <= GAP_REACH && between(state, endOf(last)).every(isOfBody);
}

/** A mark, or a noun that the name of a body may hold: "the forces of". */
const isOfBody = (item: Item) =>
  item.kind === "mark" ||
  (item.kind === "noun" &&
    item.noun.cut.definite &&
    (item.noun.sense.class === "combatant" || item.noun.sense.generic));

/** Wounded who were carried are wounded; others are told only to say whose vehicle or father it was. */
const describesOnly = ({ noun }: Draft, open: State["open"]) =>
  open !== null && PLURAL_EFFECTS.has(open.effects[0]!) && noun?.of !== "victim";

/** A conjunction between two counts that parts them, as a relative pronoun does not. */
const beginsClause = (item: Item) => item.kind === "barrier" && item.word.sense.weak !== true;

/** "so-and-so (26) and his brother", "children under 18, and a woman", "a girl in the eighth year of her age and a man": right behind an age. */
const behindAge = ({ items, at }: State, { from, noun, afterAge }: NounItem) => {
  const before = items[at - 1];
  if (afterAge) return true;
  if (noun.cut.prefix === "") return false;
  const past = before?.kind === "mark" && isComma(before.norm) ? items[at - 2] : before;
  return past?.kind === "also" || (before?.kind === "mark" && before.norm === ")" && before.to === from);
};

/** How far behind a count the next may stand that shares its effect, with the first one's place in between, in tokens. */
const ELSEWHERE = 6;

/** The same behind "in addition to", which says that it shares the effect. */
const ADDED = 12;

/** "killed four people in one town, two in another": only the place of the one before stands between. */
function goesOnElsewhere(state: State, item: CountItem | NounItem): boolean {
  const { last } = state;
  if (item.kind !== "count" || !last?.effect) return false;
  const told = Math.max(endOf(last), last.cue?.to ?? 0);
  if (item.from - told > (item.added ? ADDED : ELSEWHERE)) return false;
  // "five in one town, and three in another": the number stands for the same people, so that a comma parts nothing.
  const bare = item.noun === null && item.group === null;
  return between(state, told).every(
    (other) =>
      (other.kind === "cue" && other.cue.sense.closed && other.cue.sense.effect === last.effect) ||
      (other.kind === "mark" && (item.added || (bare && isComma(other.norm)))) ||
      (other.kind === "noun" && (item.added || isThing(other.noun.sense)) && !other.joined),
  );
}

/** "17 of them in the crash of a helicopter, and six others in an attack": the rest of those whose part was told. */
function isRest(state: State, item: CountItem | NounItem): boolean {
  const { last } = state;
  if (item.kind !== "count" || !item.conjoined || item.noun?.sense.of !== "other" || !last?.partOf) return false;
  return (
    item.from - endOf(last) <= REACH &&
    between(state, endOf(last)).every(({ kind }) => kind === "mark" || kind === "noun")
  );
}

/** "dead, wounded and prisoners": what befell the third is in their own noun. */
const takenPrisoner = ({ noun, partOf, implied }: Draft, last: Draft) =>
  !partOf && !(implied && noun?.number !== "many") && noun?.class === "detainee" && last.noun?.of === "victim";

/** What nothing governs yet may be the subject of a verb that follows. */
function waitForVerb(state: State, draft: Draft, item: CountItem | NounItem): void {
  const { last, pending } = state;
  const apposed = item.kind === "noun" && last?.apposed && item.noun.cut.prefix === "";
  const beside =
    item.kind === "noun" &&
    !apposed &&
    item.joined &&
    last !== null &&
    pending.at(-1) === last &&
    item.from - endOf(last) <= 1;
  // "incidents several in which": a vague word alone is no subject.
  const governed = item.kind === "count" && item.governed && !clauseFollows(state.items, state.at);
  if (item.kind === "count" && (governed || (draft.quantity.vague === "some" && !draft.group))) return;
  if (beside || mayWait(draft, item)) pending.push(push(state, draft));
}

/** "among 2,000 people who fled": a relative clause is said of them whatever governs them. */
function clauseFollows(items: readonly Item[], at: number): boolean {
  const item = items[at]!;
  const end = item.kind === "count" ? Math.max(item.to, item.group?.to ?? 0) : item.to;
  const next = items.find(({ from }, i) => i > at && from >= end);
  return next?.kind === "barrier" && next.word.sense.weak === true && next.from - end <= 1;
}

/** True for a count whose verb follows it, where neither an open cue nor, over a comma, its neighbour takes it. */
const isDual = (next: Item | undefined): boolean => next?.kind === "cue" && next.cue.sense.dual === true;

function awaits(
  draft: Draft,
  item: CountItem | NounItem,
  { open, last, breakdown, pending, items, at }: State,
): boolean {
  const { effect, near, distance, behind } = item.awaited!;
  const taking = open?.effects[0] === "force" || open?.effects[0] === "held";
  if (distance > REACH || (open && !open.filled && fits(draft, open) && !(taking && near))) return false;
  const taken = last?.effect && !(behind && last.rule === "figure.subject");
  if (!near && (breakdown || (taken && item.joined))) return false;
  if (item.kind === "count") return !item.governed || clauseFollows(items, at);
  // "killed a driver and a soldier, and burnt", "saw a military build-up that drove": an object is no subject of the verb behind it.
  const object = item.noun.sense.accusative === true && !item.afterComplement;
  if (object && ((item.joined && last?.effect) || !near || distance > 1)) return false;
  // "the death of a man and his wife, and four others were hurt": the pronoun goes with the one right before.
  const beside = item.noun.cut.suffix !== "" && item.joined && last?.effect && item.from === endOf(last);
  if (beside && distance > 1) return false;
  if ((item.afterPreposition && !(item.afterOver && near)) || (item.afterNoun && !item.joined)) return false;
  // "that gunmen (two) attacked": the form of the verb counts them.
  if (near && distance <= 1 && mayBeTwo(draft) && isDual(items[at + 1])) return true;
  if (item.noun.cut.definite)
    return (
      pending.length === 0 &&
      (near || behind) &&
      draft.noun!.number === "one" &&
      distance <= (near ? AWAITED_REACH : ASIDE_REACH)
    );
  if (behind && near && draft.noun!.of === "other") return true;
  // "activists told of 13 who died": the number between is the verb's subject.
  const next = items[at + 1];
  if (draft.quantity.vague !== null && next?.kind === "count" && !next.joined) return false;
  return draft.quantity.vague === null || (near && distance <= 3 && PLURAL_EFFECTS.has(effect));
}
