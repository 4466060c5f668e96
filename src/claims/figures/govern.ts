import { attach } from "./attach.ts";
import { attachName } from "./attach-name.ts";
import { countDraft, type Draft, endOf, isOneThing, membersOf, oneDraft, shareDraft } from "./draft.ts";
import type { BreakdownItem, CountItem, CueItem, Item, MarkItem, ModeItem, NounItem } from "./item.ts";
import { meetNoun } from "./meet-noun.ts";
import { openUp } from "./open.ts";
import { NEAR, type Open, openCue } from "./reach.ts";
import { between, makeState, push, type State, settle, wholeOf } from "./state.ts";
import { isSingle } from "./subjects.ts";
import { takeCue } from "./take-cue.ts";

/** How far behind its whole a breakdown may open, in tokens. */
const BREAKDOWN_REACH = 12;
/** The same for "they are", and where nobody else was told of in between: they can mean nobody else. */
const THEY_REACH = 24;

/** The figures of one sentence, each with its effect. `lead`: a cue outside it that it stands under, and `whole` those whose parts it tells. */
export function governCounts(items: readonly Item[], lead: Open | null = null, whole: Draft | null = null): Draft[] {
  const state = makeState(items);
  state.open = lead;
  if (lead && whole) state.breakdown = { whole, at: lead.from };
  for (let i = 0; i < items.length; ) i = meet(state, items[i]!, i);
  nameHostages(state);
  nameDead(state);
  nameParts(state);
  return state.drafts.map(asAccused).filter((draft) => draft.effect !== null);
}

/** "the trial of 29 accused": several of whom nothing else is told took part, as whoever accuses them says. */
function asAccused(draft: Draft): Draft {
  const { effect, noun, implied, partOf, quantity } = draft;
  const several = quantity.vague === null && quantity.min !== null && quantity.min > 1;
  if (effect !== null || noun?.accused !== true || implied || partOf || !several) return draft;
  return { ...draft, effect: "force", rule: "figure.accused" };
}

/** "the burning of the house of a family": whose the thing is was not burnt. */
function ownsThing({ items, at, open }: State, { from, noun }: NounItem): boolean {
  const before = items[at - 1];
  if (open?.of !== "things" || open.filled || noun.sense.of !== "person" || before?.kind !== "noun") return false;
  return before.to === from && before.noun.sense.of === "thing" && !before.noun.cut.definite;
}

/** Reads one item; returns the index of the next one to read. */
function meet(state: State, item: Item, at: number): number {
  state.at = at;
  switch (item.kind) {
    case "mark":
      meetMark(state, item, at);
      return at + 1;
    case "barrier":
      meetBarrier(state, item);
      return at + 1;
    case "cue":
      takeCue(state, item, at);
      return at + 1;
    case "breakdown":
      return meetBreakdown(state, item, at);
    case "count":
      if (
        !apposesNamed(item, state) &&
        !pointsBack(item, state) &&
        !countsMembers(item, state) &&
        !tellsState(item, state.items[at + 1])
      )
        attach(state, whoOneIs(item, state.items[at + 1], state.items[at + 2]), item);
      return at + 1;
    case "noun":
      // "arrested, according to an official, seven men": whoever told it was not arrested.
      return (state.aside && item.noun.sense.of === "person") || ownsThing(state, item)
        ? at + 1
        : meetNoun(state, item, at);
    case "name":
      attachName(state, item, at);
      return at + 1;
    default:
      return at + 1;
  }
}

/** "many of the wounded are in a critical state": a share without a number tells how some are of those told before. */
function tellsState({ quantity, noun, to, gravely }: CountItem, next: Item | undefined): boolean {
  if (quantity.value.vague !== "some" || noun?.sense.effect !== "injured" || !noun.cut.definite) return false;
  if (gravely) return true;
  return next?.kind === "cue" && next.cue.sense.closed && next.cue.sense.effect === "injured" && next.from - to <= 1;
}

/** Marks after which another clause begins. */
const CLAUSE_MARKS = new Set(["؛", ";", ":", "|"]);
const DASHES = new Set(["-", "–", "—"]);

function meetMark(state: State, item: MarkItem, at: number): void {
  const whole = wholeOf(state);
  const next = state.items[at + 1];
  if (state.aside && state.open) {
    // The aside is over: what the cue awaits stands right behind it.
    state.open.to = item.to;
    state.aside = false;
    return;
  }
  // "the dead: 12", "the dead are: a man and his wife"
  if (item.norm === ":" && state.open?.tally && !state.open.filled && listsNext(next, item.to)) {
    state.open.to = item.to;
    return;
  }
  const goesOn = (next?.kind === "noun" || next?.kind === "count") && next.joined;
  if (state.breakdown?.named && (!CLAUSE_MARKS.has(item.norm) || item.norm === ":")) return;
  // An age in brackets tells of no part.
  const told = state.last && state.breakdown && endOf(state.last) > state.breakdown.at;
  // "and wounding (33)": the bracket holds the number that the cue awaits.
  const awaited = state.open !== null && !state.open.filled && state.open.to === item.from;
  if (item.norm === ")" && !told) state.breakdown = state.breakdown?.outer ?? null;
  else if (
    item.norm === "(" &&
    !awaited &&
    whole &&
    isClosed(state, at) &&
    item.from - endOf(state.last!) <= (opensParts(next, item) ? DESCRIBED : 1)
  )
    state.breakdown = { whole, at: item.to, outer: state.last?.partOf ? state.breakdown : null };
  else if (item.norm === ":" && whole && tellsParts(state, item) && opensFamily(next, item.to)) {
    // "11 people: six civilians and five gunmen", "four of one family: the father, the mother and two children"
    state.open = null;
    state.breakdown = { whole, at: item.to };
  } else if (!state.breakdown && DASHES.has(item.norm) && whole && isPartOf(next, item, whole, state.last!)) {
    state.breakdown = { whole, at: item.to };
  } else if (CLAUSE_MARKS.has(item.norm)) {
    state.open = state.breakdown = null;
    // "the head of the district: a suicide bomber blew himself up": who tells of it did not.
    if (item.norm === ":") state.pending = state.pending.filter((waiting) => !isSingle(waiting));
  }
  // "26 killed (11 civilians - 9 soldiers)"
  else if (state.breakdown && !goesOn && !(DASHES.has(item.norm) && told && isCountAt(next, item.to)))
    state.breakdown = null;
}

/** False for the bracket of "and (39) cases", which holds the number alone and was closed within it. */
const isClosed = ({ items }: State, at: number): boolean => {
  const next = items.find((other, i) => i > at && other.kind === "mark" && (other.norm === "(" || other.norm === ")"));
  return next?.kind === "mark" && next.norm === ")";
};

/** How far behind those counted the colon may stand that opens their parts, past their verb and a place, in tokens. */
const PARTS_REACH = 4;
/** The same past what only describes the last of them: "and three under torture:". */
const MODIFIER = 2;

function tellsParts({ last, items }: State, { from }: MarkItem): boolean {
  const told = endOf(last!);
  if (from - told <= MODIFIER) return true;
  const verb = items.find((other) => other.kind === "cue" && other.from === last!.cue?.from);
  return verb?.kind === "cue" && verb.cue.sense.behind === true && from - Math.max(told, verb.to) <= PARTS_REACH;
}

/** How far behind their whole parts in brackets may open, in tokens: where it came from fits in between. */
const DESCRIBED = 6;

/** "five of one family (a man and his wife": past what describes the whole, a person opens its parts in brackets. */
const opensParts = (next: Item | undefined, { to }: MarkItem) =>
  next?.kind === "noun" && next.from === to && next.noun.sense.of === "person" && next.noun.sense.number !== "many";

/** A number, a person or a name right behind a colon. */
const listsNext = (next: Item | undefined, at: number) =>
  isCountAt(next, at) || (next?.kind === "name" && next.from === at) || tellsWho(next, at);

/** A number, or kin: the parts of those just counted. */
const opensFamily = (next: Item | undefined, at: number) =>
  isCountAt(next, at) || (next?.kind === "noun" && next.isKin && next.noun.cut.suffix === "" && tellsWho(next, at));

/** "13 people - 12 soldiers and a civilian": behind a dash a smaller number of people, whom nothing else is told of. */
const isPartOf = (next: Item | undefined, { from, to }: MarkItem, whole: Draft, last: Draft): boolean =>
  next?.kind === "count" &&
  next.from === to &&
  from === endOf(last) &&
  next.noun?.sense.of === "person" &&
  whole.noun?.of === "person" &&
  (next.quantity.value.max ?? Number.POSITIVE_INFINITY) < (whole.quantity.min ?? 0);

const isCountAt = (item: Item | undefined, at: number) => item?.kind === "count" && item.from === at;

/** A relative clause may stand between a verb and its subject, or a toll and its number; any other clause ends the cue's reach. */
function meetBarrier(state: State, item: ModeItem): void {
  if (item.aside && state.open && !state.open.filled) {
    state.aside = true;
    return;
  }
  const waiting = state.pending.at(-1);
  const follows = waiting !== undefined && item.from === endOf(waiting);
  // "a man who was in the car", "that a man was in the car": either way the verb behind tells what befell him.
  if (state.open?.doer && state.open.filled && state.last?.noun?.of === "attacker") state.bombed = state.open;
  const relative = item.word.sense.weak === true;
  const clause = relative || (item.word.sense.was === true && follows);
  if (!relative || !(state.open?.verb || state.open?.tally) || state.open.before) state.open = null;
  // "nine children who were in the ward, and a doctor": a clause about a part ends none of the parts.
  const ofPart = item.word.sense.was === true && state.last?.partOf && item.from === endOf(state.last);
  if (!ofPart) state.breakdown = null;
  if (clause && follows && waiting.implied && isSomebody(waiting.noun)) waiting.relative = true;
  if (clause || inRelative(state, item)) return;
  state.pending = [];
  state.named = null;
}

/** "the man", "the youth": a player or a minister whose clause ends with a hurt is seldom one of violence. */
const isSomebody = (noun: Draft["noun"]) => noun?.of === "person" && noun.number === "one" && noun.generic;

/** "who was": the verb that a relative clause begins with ends none of what stands before it. */
function inRelative({ items, at }: State, { from, complement }: ModeItem): boolean {
  const before = items[at - 1];
  return !complement && before?.kind === "barrier" && before.word.sense.weak === true && before.to === from;
}

function meetBreakdown(state: State, item: BreakdownItem, at: number): number {
  const { share, countsOnly } = item.word.sense;
  const { open, items } = state;
  const next = items[at + 1];
  const all = share === "all" ? wholeOf(state) : null;
  // "were killed, and some of them captured": right behind the verb they are those whom it befell.
  const takenShare =
    (share === "some" || share === "most") &&
    open !== null &&
    item.from === open.to &&
    !item.grave &&
    !open.captives &&
    takesShare(open);
  if (all && !takenShare && item.from - endOf(state.last!) <= NEAR) all.allOf = item.to;
  // "all of one family", "some in serious condition" and "most of them in hospital" count no one.
  if (!takenShare && (share === "all" || share === "some" || (share === "most" && item.bare))) return at + 1;
  if (takenShare || (share === "most" && open && !open.filled && !open.captives && item.from - open.to <= 1)) {
    settle(state, push(state, shareDraft(item, takenShare ? undefined : next, null, share!)), open!, "figure.object");
    return at + 1;
  }
  // "100 families fled from it": the pronoun is the verb's own place.
  if (open?.verb && !open.filled && item.from === open.to && !item.word.sense.one) return at + 1;
  const told = victimsBefore(state, item);
  if (told && share === null && !countsOnly) {
    openUp(state, { ...told, to: item.to }, told.item);
    return at + 1;
  }
  if (item.word.sense.one && open && takesOne(open, item)) {
    settle(state, push(state, oneDraft(item, next, null)), open, "figure.object");
    return at + 1;
  }
  const own = item.word.sense.one ? ownVerb(item, next) : null;
  if (own) {
    // "carried out by two women, one of them was arrested": what befell her is in her own verb.
    const part = { ...oneDraft(item, undefined, wholeOf(state)), partOf: wholeOf(state) };
    settle(state, push(state, part), openCue(own), "figure.subject");
    state.settled = { drafts: [part], to: own.to };
    return at + 2;
  }
  // "the dead are a woman and her child": quotation marks may open behind the pronoun.
  const someone = next?.kind === "noun" && (!next.noun.cut.definite || next.isKin);
  if (countsOnly && someone && open?.tally && !open.filled && item.from === open.to) {
    open.to = item.to;
    open.tally = false;
  }
  const whole = wholeOf(state);
  if (!whole || isOneThing(whole)) return at + 1;
  // "rose to 18 the number of those who died in": what befell them may stand between them and their parts.
  const toldTo = Math.max(endOf(state.last!), whole.cue?.to ?? 0);
  const far = countsOnly || (tellsWho(next, item.to) && nobodySince(state, toldTo)) ? THEY_REACH : BREAKDOWN_REACH;
  if (item.from - toldTo > far) return at + 1;
  if (item.word.sense.one) {
    // "one of them an officer and the other a civilian"; behind "and said" one of them is a speaker.
    const apart = item.from - endOf(state.last!) > NEAR;
    if (apart || between(state, endOf(state.last!)).some((other) => other.kind === "barrier")) return at + 1;
    const part = oneDraft(item, next, whole);
    push(state, part);
    state.breakdown = { whole, at: item.from };
    return part.noun ? at + 2 : at + 1;
  }
  if (countsOnly && namesFollow(items, at)) {
    // Of "five killed and two wounded, they are" the dead are named.
    // "They" are not the one who was killed beside two wounded.
    const dead = state.drafts.findLast((draft) => draft.effect === "killed" && !draft.partOf && !isSingle(draft));
    state.breakdown = { whole: dead ?? whole, at: item.to, named: true };
    return at + 1;
  }
  const counted = items[at + 2];
  const listed = next?.kind === "mark" && next.norm === ":" && tellsWho(counted, next.to);
  if (countsOnly && next && listed) {
    state.breakdown = { whole, at: next.to };
    return at + 2;
  }
  if (countsOnly && (!tellsWho(next, item.to) || meansOthers(state, next))) return at + 1;
  if (share !== "most") {
    state.breakdown = { whole, at: item.to };
    return at + 1;
  }
  const draft = push(state, shareDraft(item, next, whole, share));
  // The nouns behind it say who most of them are: they are its group, no parts of their own.
  let end = at;
  while (items[end + 1]?.kind === "noun" && items[end + 1]!.from - items[end]!.to <= (items[end + 1]!.joined ? 3 : 1))
    end++;
  const last = items[end]!;
  if (draft.group !== null && last.kind === "noun" && last.noun.sense.of === "person")
    draft.group = { from: draft.group.from, to: Math.max(draft.group.to, last.to) };
  return end + 1;
}

/** True behind a mark where since a token only an attack and who carried it out were told of, with things and no people. */
function nobodySince(state: State, from: number): boolean {
  const told = between(state, from);
  return (
    told[0]?.kind === "mark" &&
    told.every((other) => {
      if (other.kind === "noun") return other.noun.sense.of !== "person";
      return other.kind === "cue"
        ? other.cue.sense.assault === true
        : other.kind === "mark" || other.kind === "barrier";
    })
  );
}

/** "freed the hostages, and they are the wife and the baby": people told since the last count are those whom it means. */
const meansOthers = (state: State, next: Item | undefined): boolean =>
  next?.kind === "noun" &&
  next.noun.cut.definite &&
  between(state, endOf(state.last!)).some(({ kind }) => kind === "noun");

/** "one of them was arrested": a verb in the singular right behind it, which no object follows; null for none. */
function ownVerb({ to }: BreakdownItem, next: Item | undefined): CueItem | null {
  if (next?.kind !== "cue" || next.from !== to || !next.bare || next.cue.cut.suffix !== "") return null;
  const { form, of, plural, closed, counted, effect } = next.cue.sense;
  const ofOne = !plural || closed;
  return form === "verb" && of === "people" && ofOne && !counted && effect !== "force" ? next : null;
}

/** How far behind its verb "one of them" may stand as its object, in tokens: the doer fits in between. */
const ONE_REACH = 1;

/** "arrested one of them", "the killing of one of them" */
const takesOne = ({ filled, effects, of, to, closed, captives }: Open, { from, joined }: BreakdownItem) =>
  !filled &&
  !closed &&
  !captives &&
  !joined &&
  of === "people" &&
  effects[0] !== "force" &&
  effects[0] !== "held" &&
  from - to <= ONE_REACH;

/** True for a cue of people that still waits for those it befell, whoever of the ones before they are. */
const takesShare = ({ filled, of, captives, counted, flight, tally }: Open) =>
  !filled && of === "people" && !captives && !counted && !flight && !tally;

/** How far behind victims who were told before "among them" may stand, in tokens. */
const AMONG_REACH = 3;

/** "the injured were moved, children among them": victims that count no one, what befell them, and where; null for none. */
function victimsBefore({ items, last }: State, { from }: BreakdownItem): (Open & { readonly item: NounItem }) | null {
  const item = items.findLast((other) => other.from < from && other.kind !== "mark");
  if (item?.kind !== "noun" || from - item.to > AMONG_REACH || (last && endOf(last) > item.from)) return null;
  const { sense, cut } = item.noun;
  if (sense.of !== "victim" || sense.number === "one" || !cut.definite) return null;
  const { from: start, to } = item;
  return { effects: [sense.effect!], of: "people", from: start, to, filled: false, verb: true, close: true, item };
}

/** "they are three …", "they are a child and an old man", "they are two men and three women". */
function tellsWho(next: Item | undefined, from: number): boolean {
  if (next?.kind === "count") return next.from - from <= 2;
  if (next?.kind !== "noun" || next.from !== from) return false;
  const { sense, cut } = next.noun;
  // "they are the father, the mother and three children"
  return sense.of === "person" && sense.number !== "many" && (!cut.definite || next.isKin);
}

/** "they are Captain so-and-so and …": a name, perhaps behind a colon. */
function namesFollow(items: readonly Item[], at: number): boolean {
  const who = items[at + 1];
  // "they are the two children: A and B"
  const colon = items[at + 2];
  if (who?.kind === "noun" && who.noun.cut.definite && colon?.kind === "mark" && colon.norm === ":")
    return who.from === items[at]!.to && items[at + 3]?.kind === "name";
  const next = who?.kind === "mark" ? colon : who;
  return next?.kind === "name" && next.group.from - items[at]!.to <= 2;
}

/** "so-and-so, one of the guards, who": the words are about the person just named. */
function apposesNamed({ quantity, from, to, group, noun, conjoined }: CountItem, { named, last }: State): boolean {
  const person = named ?? (last?.rule === "figure.list" || last?.rule === "figure.name" ? last : null);
  if (quantity.value.exact !== 1 || conjoined || !person || from - endOf(person) > 1) return false;
  person.range = { from: person.range.from, to: group?.to ?? to };
  if (group) person.about = group;
  if (noun && person.noun?.generic) person.noun = { ...noun.sense, number: "one" };
  return true;
}

/** "a family of five people", "a group of 12 gunmen": the number is that of the members, in place of their body. */
function countsMembers({ members, quantity, noun, group, from, to }: CountItem, { last, pending }: State): boolean {
  if (!members || quantity.value.vague !== null || noun?.sense.of !== "person" || !last) return false;
  if (!last.effect && !pending.includes(last)) return false;
  const body = last.implied ? last.noun?.number === "one" && !last.noun.generic : isUnnamedGroup(last);
  if (!body || from - Math.max(endOf(last), last.core.to) > 1) return false;
  const { min, max, approx, vague, exclusive, core } = quantity.value;
  last.core = core;
  last.range = { from: last.range.from, to };
  last.quantity = { min, max, approx, vague, exclusive };
  last.noun = membersOf(last.implied ? last.noun : null, noun.sense);
  last.implied = false;
  last.group = group;
  return true;
}

const isUnnamedGroup = ({ noun, group, quantity }: Draft) =>
  noun === null && group === null && quantity.vague === "some";

/** "one of the raids" points at a raid, "the identities of all the victims" at victims told before: they count no one. */
function pointsBack({ quantity, noun, from, to, group }: CountItem, { open, items, at }: State): boolean {
  const { exact, vague } = quantity.value;
  const { of } = noun?.sense ?? {};
  const next = items[at + 1];
  // "all" counts those whom something befell; elsewhere it only sums up.
  // "most of the attacks took place" tells of no attack by itself.
  if (vague === "most" && of === "attack") return !open || open.filled;
  // "its control over most of the country" is the extent of territory.
  if (vague === "most" && of === "thing") return open?.effects[0] === "seized";
  // "one of the wounded died"
  if (exact === 1 && noun?.sense.effect === "injured" && open && !open.filled && open.effects[0] === "killed")
    return false;
  // "one of the wounded departed from life"
  const died =
    next?.kind === "cue" && next.cue.sense.effect === "killed" && next.from - Math.max(to, group?.to ?? 0) <= 1;
  if (exact === 1 && noun?.sense.effect === "injured" && died) return false;
  // "that one of the wounded was operated on": told for what became of him, not as a speaker.
  const before = items[at - 1];
  if (exact === 1 && noun?.sense.effect === "injured" && before?.kind === "barrier" && before.complement) return false;
  // "the burning of the house of one of the gang"
  const owned = before?.kind === "noun" && before.noun.sense.of === "thing" && !before.noun.cut.definite;
  if (exact === 1 && owned && before.to === from) return true;
  // "who were killed in one of their offices"
  if (exact === 1 && of === "thing" && open && open.of !== "things") return true;
  // "removed all the pretexts"
  if (vague === "all" && of === undefined && open?.of === "things") return true;
  // "all the people who were killed", "most of those who died": their clause tells what befell them.
  if ((vague === "all" || vague === "most") && of === "person" && toldByClause(next, items[at + 2], to)) return false;
  if (vague === "all") return of === "victim" || !open || open.filled || open.tally === true;
  // "one of the dead is an officer": whoever he is stands right behind them.
  if (exact === 1 && of === "victim" && tellsOne(next, to)) return false;
  // "one dead" is a victim, "one of the dead" was told before.
  return exact === 1 && (of === "attack" || (of === "victim" && (noun!.sense.number !== "one" || noun!.cut.definite)));
}

/** "who were killed": a relative clause right behind them that begins with its verb. */
const toldByClause = (relative: Item | undefined, verb: Item | undefined, at: number) =>
  relative?.kind === "barrier" &&
  relative.word.sense.weak === true &&
  relative.from <= at &&
  verb?.kind === "cue" &&
  verb.from === relative.to &&
  verb.cue.sense.closed !== true;

/** "one of the dead is an officer": an officer. */
function whoOneIs(item: CountItem, next: Item | undefined, after: Item | undefined): Draft {
  const draft = countDraft(item, next, after);
  if (item.quantity.value.exact !== 1 || draft.noun?.of !== "victim" || !tellsOne(next, item.to)) return draft;
  const { noun, group } = next as NounItem;
  draft.noun = { ...draft.noun, class: noun.sense.class, generic: noun.sense.generic };
  draft.group = group;
  return draft;
}

/** An indefinite person right behind definite victims: a predicate. */
const tellsOne = (next: Item | undefined, at: number) =>
  next?.kind === "noun" &&
  next.from === at &&
  next.noun.sense.of === "person" &&
  next.noun.sense.number === "one" &&
  next.noun.cut.prefix === "" &&
  !next.noun.cut.definite;

/** A part met the same as its whole, and one of "dead and wounded, most of them children" either. */
function nameParts({ drafts }: State): void {
  for (const draft of drafts) {
    const { partOf } = draft;
    if (!partOf || (draft.effect && draft.effect !== partOf.effect)) continue;
    draft.effect = isOfBoth(draft, partOf, drafts[drafts.indexOf(partOf) - 1]) ? "casualties" : partOf.effect;
  }
}

/** How far behind the dead the wounded may stand that one noun phrase tells together, in tokens. */
const TOGETHER = 2;

/** True for a share of two numbers, or a part of what has none, where one phrase tells the dead and the wounded. */
const isOfBoth = ({ quantity }: Draft, hurt: Draft, dead: Draft | undefined): boolean =>
  dead?.noun?.of === "victim" &&
  hurt.noun?.of === "victim" &&
  dead.effect === "killed" &&
  hurt.effect === "injured" &&
  hurt.range.from - endOf(dead) <= TOGETHER &&
  (quantity.vague === "most" || hurt.quantity.vague === "some");

/** "victims fell and others were hurt", "9 victims and 28 wounded": beside the hurt the victims are dead. */
function nameDead(state: State): void {
  const { drafts } = state;
  drafts.forEach((draft, i) => {
    const next = drafts[i + 1];
    if (draft.effect !== "casualties" || draft.mixed) return;
    if (isDeathToll(draft, state))
      for (const other of drafts)
        if (other === draft || (other.partOf === draft && other.effect === "casualties")) other.effect = "killed";
    if (draft.noun?.effect !== "casualties") return;
    const beside = next?.joined === true && next.noun?.of === "victim" && next.range.from - endOf(draft) <= 1;
    if (next?.effect === "injured" && (next.noun?.of === "other" || beside)) draft.effect = "killed";
  });
}

/**
 * "the number of victims rose to 9, while 51 were hurt", "the death of a wounded woman brings the victims to ten", "three
 * were killed, so that the victims are four": a toll of victims counts the dead, where the hurt have one of their own or where
 * somebody's death made it.
 */
function isDeathToll(draft: Draft, { drafts, items }: State): boolean {
  const { partOf, implied, tolled, cue } = draft;
  const victims = items.find((item) => item.from === cue?.from);
  if (partOf || implied || !tolled || victims?.kind !== "noun" || victims.noun.sense.effect !== "casualties")
    return false;
  // "the dead and the wounded", "between dead and wounded": one number for both.
  const both = (item: Item, i: number) =>
    item.kind === "noun" && item.noun.sense.of === "victim" && (item.between || joinsVictims(item, items[i - 1]));
  if (items.some(both)) return false;
  const others = drafts.filter((other) => other !== draft && !other.partOf && other.noun?.class !== "object");
  const hurt = others.some(({ effect, noun }) => effect === "injured" && noun?.of === "victim");
  const died = others.some(({ effect }) => effect === "killed");
  return hurt || (died && !others.some(({ effect }) => effect === "injured"));
}

const joinsVictims = ({ joined, from }: NounItem, before: Item | undefined) =>
  joined && before?.kind === "noun" && before.noun.sense.of === "victim" && before.to === from;

/** How far behind those who are held "as hostages" may stand, in tokens. */
const HOSTAGES_REACH = 4;
/** How far behind those who were taken, in tokens: where, and by whom, fit in between. */
const TAKEN_REACH = 12;

/** "held dozens as hostages": what was read as an arrest was an abduction. */
function nameHostages({ items, drafts }: State): void {
  for (const draft of drafts)
    if (draft.effect === "captured" && draft.noun?.effect === "abducted") draft.effect = "abducted";
  const hostages = items.find((item) => item.kind === "noun" && item.noun.sense.effect === "abducted");
  if (hostages?.kind !== "noun") return;
  const { from, noun } = hostages;
  const isBehind = (draft: Draft, reach = HOSTAGES_REACH) => from - endOf(draft) <= reach;
  // "arrested four after the release of the hostages": those are others.
  const isSaid = (draft: Draft) => isBehind(draft, noun.cut.definite ? HOSTAGES_REACH : TAKEN_REACH);
  for (const draft of drafts)
    if (
      (draft.effect === "captured" ? isSaid(draft) : draft.effect === "held" && isBehind(draft)) &&
      draft.core.to <= from
    )
      draft.effect = "abducted";
}
