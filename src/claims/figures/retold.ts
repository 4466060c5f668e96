/** Cues that take no count of their own: they change what was told, go on from it, or point at one person before them. */
import { meantBefore } from "./antecedent.ts";
import { type Draft, endOf, isThing, nounDraft } from "./draft.ts";
import type { CueItem } from "./item.ts";
import { openUp } from "./open.ts";
import { NEAR, type Open, PLURAL_EFFECTS, SUBJECT_EFFECTS } from "./reach.ts";
import { between, push, type State, settle } from "./state.ts";
import { countFollows } from "./subjects.ts";

/** A cue that only changes, or goes on from, what was told before it. */
export function changesTold(state: State, item: CueItem, at: number, cue: Open): boolean {
  const { sense } = item.cue;
  if (sense.composed && countsMembers(state, item)) return true;
  if (sense.running) {
    runOn(state, item, cue);
    return true;
  }
  if (sense.fatal) {
    killHurt(state, cue);
    return true;
  }
  if (diedOfIt(state, item)) {
    state.last!.effect = "killed";
    state.last!.cue = { from: cue.from, to: cue.to };
    return true;
  }
  return (
    fellCaptive(state, cue) ||
    holdsTaken(state, cue) ||
    tellsOfVictims(state, item, at) ||
    hasOwnClause(state, item, at)
  );
}

/** "the number rose to nine": it counts whom the last figure counts, or whom the open cue still waits for. */
function runOn(state: State, item: CueItem, cue: Open): void {
  const { last, open } = state;
  // "were killed those in it, 13 in number"
  // Whoever fled from a battle is no figure.
  if (!last && open?.flight && !open.custody) state.open = null;
  else if (!last && open && !open.filled && open.of === "people") open.to = item.to;
  const people = last?.effect && last.effect !== "force" && !(last.noun && isThing(last.noun));
  if (people) openUp(state, { ...cue, effects: [last.effect!] }, item);
}

/** A cue whose pronoun, or whose relative clause, points at one person told before. */
export function takesPointed(state: State, item: CueItem, at: number, cue: Open): boolean {
  const meant = meantBefore(state, item, at);
  if (meant) {
    settle(state, meant, cue, "figure.object");
    meant.again = item.to;
    state.last = meant;
    return true;
  }
  const done = subjectOfPassive(state, item) ?? hurtBefore(state, item);
  if (done) {
    settle(state, done, cue, "figure.subject");
    return true;
  }
  const hit = objectBefore(state, item, at);
  if (hit) {
    settle(state, push(state, hit), cue, "figure.object");
    return true;
  }
  const himself = tookHisLife(state, item, at);
  if (himself) {
    // Told of before all others whom he killed.
    himself.effect = cue.effects[0]!;
    himself.cue = { from: cue.from, to: cue.to };
    himself.rule = "figure.subject";
    if (!state.drafts.includes(himself)) state.drafts.push(himself);
    state.pending = [];
    return true;
  }
  if (settlesTallied(state, item, cue)) return true;
  if (!takesNamed(state, item, at)) return false;
  const named = state.named!;
  settle(state, push(state, named), cue, "figure.relative");
  state.settled = { drafts: [named], to: item.to };
  state.open = null;
  return true;
}

/** How far behind a body "made up of" may stand, in tokens: an adjective fits in between. */
const COMPOSED_REACH = 2;

/** "seized a cell made up of seven": the number is that of those whom the cue before befell, in place of their body. */
function countsMembers(state: State, { from, to }: CueItem): boolean {
  const { open, last } = state;
  if (open && !open.filled && open.of === "people" && open.effects[0] !== "force" && from - open.to <= NEAR) {
    open.to = to;
    return true;
  }
  if (!last?.effect || last.effect === "force" || !last.implied || from - endOf(last) > COMPOSED_REACH) return false;
  state.drafts.splice(state.drafts.indexOf(last), 1);
  state.last = last.partOf;
  const cue: Open = { effects: [last.effect], of: "people", from, to, filled: false, verb: false, body: last.noun };
  if (last.partOf) state.breakdown = { whole: last.partOf, at: to };
  else state.open = cue;
  return true;
}

/** "found a store that holds 200 mines", "freed a batch of prisoners that holds 35": what it holds was found, or set free. */
function holdsTaken({ open, items, at }: State, cue: Open): boolean {
  const next = items[at + 1];
  if (cue.effects[0] !== "held" || !open || open.filled || next?.kind !== "count" || !next.noun) return false;
  const things = open.effects[0] === "seized" && isThing(next.noun.sense) && cue.from - open.to <= NEAR;
  // "freed prisoners from a prison that holds 3,000"
  const batch = items[at - 1];
  const people = open.effects[0] === "freed" && !isThing(next.noun.sense) && cue.from - open.to <= BATCH_REACH;
  const holds = batch?.kind === "noun" && batch.noun.sense.of === "person" && batch.to === cue.from;
  if (!things && !(people && holds)) return false;
  open.to = cue.to;
  return true;
}

/** How far behind its verb a batch may end that tells how many it holds, in tokens. */
const BATCH_REACH = 8;

/** "four thieves fell into the hands of the police": those just said to have fallen were caught. */
function fellCaptive({ last, open }: State, cue: Open): boolean {
  if (!cue.closed || cue.effects[0] !== "captured" || !open?.counted || last?.cue?.from !== open.from) return false;
  if (cue.from - endOf(last) > NEAR) return false;
  last.effect = "captured";
  last.cue = { from: cue.from, to: cue.to };
  return true;
}

/** "died a woman, and her companion, who was hurt": what befell the one joined to another stands in his own clause. */
function hasOwnClause({ last, items }: State, { cue, from, to }: CueItem, at: number): boolean {
  const relative = items[at - 1];
  if (relative?.kind !== "barrier" || !relative.word.sense.weak || relative.to !== from) return false;
  if (last?.rule !== "figure.joined" || !last.implied || last.noun?.number !== "one") return false;
  const { form, of, effect, plural } = cue.sense;
  if (form !== "verb" || of !== "people" || plural || cue.cut.suffix !== "" || !PLURAL_EFFECTS.has(effect))
    return false;
  if (effect === last.effect || relative.from - endOf(last) > 1) return false;
  last.effect = effect;
  last.cue = { from, to };
  last.rule = "figure.relative";
  return true;
}

/** "most of the victims who were killed in": the relative clause says that the victims just told are dead. */
function tellsOfVictims({ last, items, open }: State, { cue, from, bare }: CueItem, at: number): boolean {
  const relative = items[at - 1];
  if (open && awaitsToll(open) && relative?.kind === "barrier" && relative.word.sense.weak && relative.to === from) {
    // "the number of the victims who died of hunger rose to 178"
    if (cue.sense.effect !== "killed" || !cue.sense.plural || !bare || relative.from - open.to > 1) return false;
    open.effects = ["killed"];
    return true;
  }
  if (last?.effect !== "casualties" || last.mixed || last.noun?.effect !== "casualties") return false;
  if (relative?.kind !== "barrier" || !relative.word.sense.weak || from - relative.to > 1) return false;
  if (cue.sense.effect !== "killed" || !cue.sense.plural || !bare || relative.from - endOf(last) > 1) return false;
  last.effect = "killed";
  return true;
}

const awaitsToll = ({ tally, filled, effects }: Open) => tally === true && !filled && effects[0] === "casualties";

/** How far behind its count "to death" may stand, in tokens: the deed fits in between. */
const FATAL_REACH = 1;

/** "stabbed a man to death": the hurt just told died of it. "Beat five women to death": so did a number of people right before it. */
function killHurt(state: State, cue: Open): void {
  const { last, items, at, pending } = state;
  const { from, to } = cue;
  const before = items[at - 1];
  const beaten = pending.at(-1);
  const people = beaten?.noun ? beaten.noun.of === "person" && beaten.noun.class !== "combatant" : !beaten?.ofThings;
  if (beaten && !beaten.implied && people && from - endOf(beaten) <= FATAL_REACH) {
    settle(state, beaten, cue, "figure.subject");
    state.pending = [];
    return;
  }
  if (last?.effect !== "injured" || before?.kind === "barrier" || before?.kind === "mark") return;
  last.effect = "killed";
  last.cue = { from, to };
}

/** How many words that tell something may stand between the head of a sentence and "took his life". */
const HIMSELF_REACH = 24;

/** "a gunman killed two people and then took his life": no one else stands behind the verb, so that it tells of the one at the head of the sentence. */
function tookHisLife({ items, pending, drafts }: State, { cue, bare, to }: CueItem, at: number): Draft | null {
  if (cue.sense.himself !== true || cue.sense.plural || at > HIMSELF_REACH) return null;
  const next = items[at + 1];
  if (!bare && next?.from === to && (next.kind === "noun" || next.kind === "name")) return null;
  const who = items.findIndex((item) => item.kind === "noun" || item.kind === "name");
  const first = items[who];
  if (first?.kind !== "noun" || who >= at || first.afterPreposition) return null;
  if (first.noun.sense.accusative && !first.afterComplement) return null;
  const { of, number, generic, class: cls } = first.noun.sense;
  // "at a press conference": a calling may as well be an adjective.
  if (!generic && cls !== "combatant") return null;
  const told = drafts.find(({ core }) => core.from <= first.from && core.to > first.from);
  if (of !== "person" || number !== "one" || told?.effect || pending.some((draft) => draft !== told)) return null;
  return told ?? nounDraft(first, items, who, true);
}

/** How far behind its number the deaths may be told of those whom it counts, in tokens: who counted them fits in between. */
const TALLIED_REACH = 14;

/** "rose to 37 the number of civilians whose killing was recorded": the number stands before those it counts, and what befell them behind. */
function settlesTallied(state: State, item: CueItem, cue: Open): boolean {
  const waiting = state.pending.findLast(({ reached }) => reached);
  if (!waiting || !PLURAL_EFFECTS.has(cue.effects[0]!) || item.from - endOf(waiting) > TALLIED_REACH) return false;
  const told = between(state, endOf(waiting));
  const relative = told.some((other) => other.kind === "barrier" && other.word.sense.weak === true);
  const counted = between(state, waiting.core.to).find((other) => other.kind === "noun" && other.afterTally);
  if (!relative || counted?.kind !== "noun") return false;
  if (counted.noun.sense.of !== "person" || (item.means !== "many" && !item.cue.sense.plural)) return false;
  waiting.noun = counted.noun.sense;
  waiting.group = counted.group;
  settle(state, waiting, cue, "figure.predicate");
  state.pending = [];
  return true;
}

/** How far behind one who was hurt his death may be told, in tokens. */
const LATER = 16;

/** "a soldier was hurt and died in hospital": of one man no more than his death. */
function diedOfIt({ last, items, at }: State, item: CueItem): boolean {
  const { effect, alone, plural } = item.cue.sense;
  if (effect !== "killed" || !alone || plural || item.cue.cut.suffix !== "") return false;
  if (last?.effect !== "injured" || last.noun?.of !== "person" || last.quantity.min !== 1) return false;
  if (item.from - endOf(last) > LATER) return false;
  const next = items[at + 1];
  if (next === undefined || next.joined || next.from - item.to > NEAR) return true;
  return next.kind === "noun"
    ? next.noun.sense.of !== "person" || next.afterPreposition
    : next.kind !== "count" && next.kind !== "name";
}

/** "a soldier was hurt, but he met his death in hospital": one man, of whom the same sentence tells two things. */
export function diedLater({ last, items, at }: State, { cue, from, joined }: CueItem): boolean {
  if (cue.sense.effect !== "killed" || !cue.sense.closed || cue.sense.plural || joined || !cue.sense.inverts)
    return false;
  if (last?.effect !== "injured" || !last.implied || last.noun?.number !== "one" || from - endOf(last) > LATER)
    return false;
  const next = items[at + 1];
  return !(
    next &&
    next.from === items[at]!.to &&
    (next.kind === "noun" || next.kind === "count" || next.kind === "name")
  );
}

/** How far behind those counted "their arrest took place" may stand, in tokens. */
const PASSIVE_REACH = 4;

/** "so-and-so, his arrest took place": behind "took place" the pronoun of a deed is whoever waits for a verb. */
function subjectOfPassive(state: State, item: CueItem): Draft | null {
  const waiting = state.pending.at(-1);
  if (!item.passive || item.cue.sense.form !== "noun" || item.cue.sense.of !== "people" || !waiting) return null;
  if (!isMeantBy(waiting, item) || item.from - endOf(waiting) > PASSIVE_REACH) return null;
  state.pending = [];
  return waiting;
}

/** How far behind those arrested "after their injury" may stand, in tokens. */
const HURT_REACH = 4;

/** "arrested one of them after her injury": those caught were hurt as well. */
function hurtBefore(state: State, item: CueItem): Draft | null {
  const { last } = state;
  const { effect, form } = item.cue.sense;
  if (effect !== "injured" || form !== "noun" || last?.effect !== "captured" || !isMeantBy(last, item)) return null;
  if (item.from - Math.max(endOf(last), last.cue!.to) > HURT_REACH) return null;
  return push(state, { ...last });
}

/** True where the pronoun written onto a cue goes with the number of those counted. */
function isMeantBy({ quantity: { min, vague }, noun }: Draft, { means }: CueItem): boolean {
  if (noun && isThing(noun)) return false;
  if (means === "he" || means === "she") return min === 1;
  return means === "two" ? min === 2 : means === "many" && (vague !== null || (min ?? 0) > 2);
}

/** How far before "and killed him" the one meant may stand, in tokens. */
const PRONOUN_REACH = 3;

/** "opened fire on a youth and killed him": the pronoun of a joined verb points at the one person right before it. */
function objectBefore({ items }: State, item: CueItem, at: number): Draft | null {
  const { sense, cut } = item.cue;
  const before = items[at - 1];
  if (sense.form !== "verb" || cut.suffix === "" || cut.prefix === "" || before?.kind !== "noun") return null;
  if (sense.effect !== "killed" && sense.effect !== "injured") return null;
  const { of, number } = before.noun.sense;
  if (of !== "person" || number !== "one" || before.noun.cut.definite || !before.afterPreposition) return null;
  return item.from - before.group.to <= PRONOUN_REACH ? nounDraft(before, items, at - 1) : null;
}

/** "the man who was killed", "so-and-so, whom soldiers killed": a definite person and a relative clause about him. */
function takesNamed(state: State, item: CueItem, at: number): boolean {
  const { named } = state;
  const relative = state.items[at - 1];
  if (
    !named ||
    !item.cue.sense ||
    item.cue.sense.form !== "verb" ||
    !(SUBJECT_EFFECTS.has(item.cue.sense.effect) || isTaken(item)) ||
    item.cue.sense.captives ||
    // "so-and-so, who fled to Syria"
    (item.cue.sense.flight && !item.custody) ||
    (item.cue.sense.effect === "force" && !item.cue.sense.closed)
  )
    return false;
  if (
    relative?.kind !== "barrier" ||
    !relative.word.sense.weak ||
    item.from - relative.to > 1 ||
    relative.from - endOf(named) > 1
  )
    return false;
  return item.cue.cut.suffix !== "" || !countFollows(state.items, at);
}

/** "who was kidnapped", "whom they arrested": behind a verb that no object follows, or with its object written onto it. */
const isTaken = ({ cue, bare }: CueItem) =>
  (cue.sense.effect === "captured" || cue.sense.effect === "abducted") &&
  (bare || cue.cut.suffix !== "" || cue.sense.closed);
