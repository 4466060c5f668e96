/** A cue is met: it takes the counts that wait for it, joins the cue right before it, or opens for those that follow. */
import { isComma } from "../words-at.ts";
import { meantBefore } from "./antecedent.ts";
import { destroysNothing } from "./cue-item.ts";
import { type Draft, endOf, isThing, mayBeTwo, nounDraft, two } from "./draft.ts";
import type { CountItem, CueItem, Item, NounItem } from "./item.ts";
import { maySubject, merge, NEAR, type Open, openCue, REACH, SUBJECT_EFFECTS, suit, waitOf } from "./reach.ts";
import { between, push, type State, settle, settleAgain } from "./state.ts";

/** A cue takes the counts that wait for it, or joins the cue right before it, or opens. */
export function takeCue(state: State, item: CueItem, at: number): void {
  const cue = openCue(item);
  // "they killed him with his guards": those with him met the same.
  if (cue.filled && cue.verb && item.together) cue.filled = false;
  // "their killing of dozens": behind a verbal noun the pronoun may be the doer.
  const next = state.items[at + 1];
  if (cue.filled && !cue.verb && next?.from === item.to && countFollows(state.items, at)) cue.filled = false;
  // "374 who took part in the attack were killed": the relative clause tells who they are, not what befell them.
  if (cue.effects[0] === "force" && followsRelative(state.items, at)) return;
  if (item.cue.sense.composed && countsMembers(state, item)) return;
  if (item.cue.sense.running) {
    const { last, open } = state;
    // "were killed those in it, 13 in number"
    if (!last && open && !open.filled && open.of === "people") open.to = item.to;
    const people = last?.effect && last.effect !== "force" && !(last.noun && isThing(last.noun));
    if (people) openUp(state, { ...cue, effects: [last.effect!] }, item);
    return;
  }
  if (item.cue.sense.fatal) {
    killHurt(state, cue);
    return;
  }
  if (fellCaptive(state, cue) || holdsFound(state, cue)) return;
  if (tellsOfVictims(state, item, at)) return;
  const meant = meantBefore(state, item, at);
  if (meant) {
    settle(state, meant, cue, "figure.object");
    meant.again = item.to;
    state.last = meant;
    return;
  }
  const hit = objectBefore(state, item, at);
  if (hit) {
    settle(state, push(state, hit), cue, "figure.object");
    return;
  }
  if (takesNamed(state, item, at)) {
    const { named } = state;
    settle(state, push(state, named!), cue, "figure.relative");
    state.settled = { drafts: [named!], to: item.to };
    state.open = null;
    return;
  }
  const nearest = state.pending.at(-1);
  if (item.cue.sense.subject === "before" && nearest) suit(cue, nearest);
  // "an attack that it carries out": the pronoun is the attack, and no count before it the doer.
  const deed = cue.effects[0] === "force" && item.cue.cut.suffix !== "" && !item.cue.sense.plural;
  const ownClause = followsAuxiliary(state.items, at);
  const pending = state.pending.filter(
    (draft) =>
      !deed &&
      !ownClause &&
      maySubject(draft, cue) &&
      !(draft.apposed && leavesClause(state, draft)) &&
      item.from - toldEnd(state, draft, item) <= (item.cue.sense.behind ? REACH : waitOf(draft, item)) &&
      (!mayBeTwo(draft) || item.cue.sense.dual),
  );
  // "were brought out five, and under the rubble are ten": its subject follows, and those before stand in another clause.
  const follows = item.cue.sense.inverts === true && subjectFollows(state.items, at);
  const apart = (draft: Draft) => between(state, endOf(draft)).some(({ kind }) => kind === "mark");
  const waiting = item.cue.sense.behind
    ? lastRun(
        state,
        pending.filter((draft) => !clauseEnds(state, draft)),
      )
    : pending.filter((draft) => !(follows && apart(draft)));
  for (const draft of waiting) if (mayBeTwo(draft)) draft.quantity = two;
  const { subject, closed, plural } = item.cue.sense;
  // "so-and-so visited the wounded, who are being treated": no verb of one man.
  const others = closed && plural && item.to - item.from > 1 && waiting.length === 1 && isSingle(waiting[0]!);
  const may = others
    ? false
    : subject === undefined
      ? !joinedByWord(state.items, at) &&
        (SUBJECT_EFFECTS.has(cue.effects[0]!) ||
          item.cue.sense.alone ||
          pointsBack(item, waiting) ||
          fellToHarm(state, item, waiting) ||
          takenAway(state.items, at))
      : subject === "before";
  // "5,000 civilians were killed and wounded": in the singular, only right behind the first verb.
  const beside =
    state.settled !== null && item.from === state.settled.to && item.bare && !countFollows(state.items, at);
  const again = subject === "before" || (item.cue.sense.plural && item.bare) || beside;
  if (again && state.settled && (goesOnVerb(state, item) || (item.joined && item.from - state.settled.to <= 1))) {
    for (const draft of state.settled.drafts) settleAgain(state, draft, cue);
    state.settled.to = item.to;
  } else if (
    waiting.length &&
    cue.verb &&
    may &&
    (item.cue.sense.closed || item.cue.sense.behind || item.cue.cut.suffix !== "" || !countFollows(state.items, at))
  ) {
    for (const draft of waiting) settle(state, draft, cue, "figure.subject");
    state.settled = { drafts: waiting, to: item.to };
    state.pending = [];
    state.breakdown = null;
    // "so-and-so was killed with three others"
    if (item.together && !cue.closed) openUp(state, openCue(item), item);
  } else if (item.cue.sense.closed || item.cue.sense.behind) {
    state.open = null;
    if (diedLater(state, item)) {
      settle(state, push(state, { ...state.last! }), cue, "figure.subject");
      return;
    }
    if (follows) openUp(state, { ...cue, close: true }, item);
  } else openUp(state, cue, item);
}

const isSingle = ({ implied, noun }: Draft) => implied && noun?.number === "one";

/** "met his death a man", "met his death yesterday four men": no relative clause, whose subject would stand before it. */
function subjectFollows(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (next === undefined || next.joined || followsRelative(items, at)) return false;
  const gap = next.from - items[at]!.to;
  if (next.kind === "count") return next.group !== null && gap <= NEAR;
  if (next.kind === "name") return gap <= NEAR;
  return next.kind === "noun" && !next.afterPreposition && gap <= (next.noun.cut.definite ? 0 : NEAR);
}

/** Where the words about those waiting end: "dozens, children among them, were hurt". */
const toldEnd = ({ last }: State, draft: Draft, { cue, bare }: CueItem) => {
  const alone = draft.noun === null && draft.group === null;
  const subject = cue.sense.subject === "before" || (cue.sense.plural && bare);
  return last?.partOf === draft && (alone || subject) ? endOf(last) : endOf(draft);
};

/** How far apart the members of one subject stand, in tokens: "a couple in their 70s, a boy and two guards". */
const RUN = 6;

/** The last subject, with those that a conjunction or a comma joins to it: what stood apart belongs to another clause. */
export function lastRun(state: State, pending: readonly Draft[]): Draft[] {
  let first = pending.length - 1;
  const apart = (i: number) => pending[i]!.range.from - endOf(pending[i - 1]!);
  while (
    first > 0 &&
    pending[first]!.joined &&
    !pending[first]!.ofThose &&
    !pending[first - 1]!.verbBehind &&
    apart(first) <= RUN
  )
    first--;
  const run = pending.slice(Math.max(0, first));
  return run.length === 2 && apposes(state, run[0]!, run[1]!) ? run.slice(0, 1) : run;
}

/** "boats that carried 200 people capsized; 60 are missing" */
const clauseEnds = (state: State, draft: Draft) =>
  between(state, endOf(draft)).some((other) => other.kind === "mark" && (other.norm === ";" || other.norm === ":"));

/** "a neighbour, a woman in her 60s, was hurt": one person behind a comma alone is the one before it. */
const apposes = (state: State, before: Draft, { range, implied, noun }: Draft) =>
  implied &&
  noun?.number === "one" &&
  range.from - endOf(before) === 1 &&
  state.items.some((item) => item.kind === "mark" && item.to === range.from && isComma(item.norm));

/** How far behind the first verb the second may stand that goes on from it, in tokens. */
const SECOND = 10;

/** "were held on suspicion of murder and have since been released": nothing counted stands between the verbs. */
function goesOnVerb(state: State, { cue, from }: CueItem): boolean {
  const { settled, pending } = state;
  if (!settled || !cue.sense.behind || pending.length > 0 || from - settled.to > SECOND) return false;
  return between(state, settled.to).every(({ kind }) => kind === "also" || kind === "aim" || kind === "hedge");
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

/** "found a store that holds 200 mines": what the find holds was found. */
function holdsFound({ open, items, at }: State, cue: Open): boolean {
  const next = items[at + 1];
  if (cue.effects[0] !== "held" || !open || open.filled || open.effects[0] !== "seized") return false;
  if (next?.kind !== "count" || !next.noun || !isThing(next.noun.sense) || cue.from - open.to > NEAR) return false;
  open.to = cue.to;
  return true;
}

/** "four thieves fell into the hands of the police": those just said to have fallen were caught. */
function fellCaptive({ last, open }: State, cue: Open): boolean {
  if (!cue.closed || cue.effects[0] !== "captured" || !open?.counted || last?.cue?.from !== open.from) return false;
  if (cue.from - endOf(last) > NEAR) return false;
  last.effect = "captured";
  last.cue = { from: cue.from, to: cue.to };
  return true;
}

/** "most of the victims who were killed in": the relative clause says that the victims just told are dead. */
function tellsOfVictims({ last, items }: State, { cue, from, bare }: CueItem, at: number): boolean {
  const relative = items[at - 1];
  if (last?.effect !== "casualties" || last.mixed || last.noun?.effect !== "casualties") return false;
  if (relative?.kind !== "barrier" || !relative.word.sense.weak || from - relative.to > 1) return false;
  if (cue.sense.effect !== "killed" || !cue.sense.plural || !bare || relative.from - endOf(last) > 1) return false;
  last.effect = "killed";
  return true;
}

/** "stabbed a man to death": the hurt just told died of it. */
function killHurt({ last, items, at }: State, { from, to }: Open): void {
  const before = items[at - 1];
  if (last?.effect !== "injured" || before?.kind === "barrier" || before?.kind === "mark") return;
  last.effect = "killed";
  last.cue = { from, to };
}

/** How far behind one who was hurt his death may be told, in tokens. */
const LATER = 16;

/** "a soldier was hurt, but he met his death in hospital": one man, of whom the same sentence tells two things. */
function diedLater({ last, items, at }: State, { cue, from, joined }: CueItem): boolean {
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

/** "so-and-so, the minister, mourned those who died": past an apposition a name is the subject of its own clause's verb alone. */
function leavesClause(state: State, draft: Draft): boolean {
  const { cue } = state.items[state.at] as CueItem;
  if (cue.cut.prefix !== "" || cue.sense.form === "noun") return true;
  return between(state, draft.core.to).some((other) => other.kind === "barrier");
}

/** "45 people, whom soldiers arrested": a pronoun on the verb right behind them. */
const pointsBack = ({ cue, from }: CueItem, waiting: readonly Draft[]) =>
  cue.cut.suffix !== "" && waiting.length > 0 && from - endOf(waiting.at(-1)!) <= 1;

/** "1,500 schools were destroyed": things right before a verb that destroys nothing behind it. */
function fellToHarm({ items, at }: State, { from }: CueItem, waiting: readonly Draft[]): boolean {
  const last = waiting.at(-1);
  if (!last || from - endOf(last) > 1 || !destroysNothing(items, at)) return false;
  return waiting.every(({ noun }) => noun?.of === "thing" && !noun.flies);
}

/** "six people were arrested": a plural verb with no noun right behind it; a doer would have an object. */
function takenAway(items: readonly Item[], at: number): boolean {
  const { cue, to } = items[at] as CueItem;
  const { plural, effect } = cue.sense;
  if (!plural || cue.cut.suffix !== "" || (effect !== "captured" && effect !== "abducted")) return false;
  const next = items[at + 1];
  return next?.from !== to || next.joined || (next.kind !== "noun" && next.kind !== "count" && next.kind !== "name");
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

export function openUp(state: State, cue: Open, item: CueItem | NounItem): void {
  state.breakdown = null;
  const before = state.items[state.at - 1];
  const passed = before?.kind === "more" && item.from - before.to <= 1;
  // "the number of the dead did not pass ten"
  const denial = passed ? state.items[state.at - 2] : undefined;
  if (denial?.kind === "denial" && denial.to === before!.from) cue.most = true;
  else cue.more ||= passed;
  if (goesOnTally(state, cue, item)) return;
  // "the number of the dead, victims of the attack": the first noun says which number.
  if (state.open?.tally && !state.open.filled && cue.tally && !item.joined) return;
  const { open } = state;
  const beside = open !== null && item.from === open.to + (open.quoted ? 1 : 0);
  if (open && !open.filled && item.joined && beside) merge(open, cue);
  else state.open = cue;
}

/** "the number of people killed has risen to": the verb of the toll that is open already. */
function goesOnTally({ open }: State, cue: Open, item: CueItem | NounItem): boolean {
  if (item.kind !== "cue" || !item.cue.sense.toll || !open?.tally || open.filled) return false;
  open.to = cue.to;
  open.more = cue.more === true;
  return true;
}

/** How far behind those counted what is said of them may stand, in tokens: "are still" fits in between. */
const PREDICATE_REACH = 2;

/** "223 of the prisoners are missing": a victim noun as what is said of those counted. */
export function settlesWaiting(state: State, item: NounItem): boolean {
  const { sense, cut } = item.noun;
  const waiting = state.pending.at(-1);
  // "eight cases of the injured"
  const cases = waiting?.noun?.collective === true && waiting.group !== null;
  const inside = cases && item.from < waiting.group!.to && sense.of === "victim";
  const effect = sense.of === "victim" ? sense.effect : sense.class === "detainee" ? "captured" : null;
  if (
    effect === null ||
    sense.number === "one" ||
    (cut.definite && !inside) ||
    // "thousands carried the bodies of the five": those of somebody say nothing of whoever stands before.
    (item.construct && waiting?.noun === null && waiting.quantity.vague !== null) ||
    cut.prefix ||
    cut.suffix ||
    item.joined ||
    !waiting ||
    isSingle(waiting) ||
    item.from - endOf(waiting) > PREDICATE_REACH ||
    between(state, endOf(waiting)).some(({ kind }) => kind !== "also")
  )
    return false;
  // "25 gunmen and ten soldiers fell dead"
  const cue: Open = { effects: [effect], of: "people", from: item.from, to: item.to, filled: true, verb: false };
  for (const draft of lastRun(state, state.pending)) settle(state, draft, cue, "figure.predicate");
  state.pending = [];
  return true;
}

/** How far behind "died of them" their number may stand, past how they died, in tokens. */
const HOW_BEFORE = 2;

/** Most counts after a verb are its own; a verb whose own count follows at once does not take the ones before it. */
function countFollows(items: readonly Item[], at: number): boolean {
  const cue = items[at]!;
  // "three were in the car; died one of them"
  const one = items[at + 1];
  const single = cue.kind === "cue" && !cue.cue.sense.plural;
  if (single && one?.kind === "breakdown" && one.word.sense.one && one.from === cue.to) return true;
  const pronoun = items[at + 1]?.kind === "breakdown" && items[at + 1]!.from === cue.to;
  const next = items[pronoun ? at + 2 : at + 1];
  // "were arrested, among them dozens": behind a plural those are part of its subjects.
  const ofSubjects = cue.kind === "cue" && cue.cue.sense.plural;
  if (pronoun)
    return !ofSubjects && next?.kind === "count" && next.noun === null && next.from - items[at + 1]!.to <= HOW_BEFORE;
  if (!next || next.joined || next.from - cue.to > 1 || (cue.kind === "cue" && cue.together)) return false;
  return (
    // "30 passengers were killed, all of them": said of those before.
    (next.kind === "count" && next.quantity.value.vague !== "all" && !isWeapon(cue, next)) ||
    (next.kind === "noun" &&
      (next.noun.sense.of === "person" || next.noun.sense.of === "victim") &&
      !next.afterPreposition)
  );
}

/** "was hit by four bullets": what hurt somebody is not whom the verb befell. */
const isWeapon = (cue: Item, { noun }: CountItem) =>
  cue.kind === "cue" && cue.cue.sense.of === "people" && (noun?.sense.of === "attack" || noun?.sense.of === "bomb");

/** "who had been killed": the verb of a relative clause right behind its auxiliary is about nobody else. */
function followsAuxiliary(items: readonly Item[], at: number): boolean {
  const [relative, auxiliary] = [items[at - 2], items[at - 1]];
  if (auxiliary?.kind !== "barrier" || auxiliary.word.sense.weak || items[at]!.from - auxiliary.to > 1) return false;
  return relative?.kind === "barrier" && relative.word.sense.weak === true && relative.to === auxiliary.from;
}

const followsRelative = (items: readonly Item[], at: number) => {
  const before = items[at - 1];
  return before?.kind === "barrier" && before.word.sense.weak === true && items[at]!.from === before.to;
};

/** A comma alone may part a verb from its subject; a conjunction begins another clause. */
function joinedByWord(items: readonly Item[], at: number): boolean {
  const item = items[at] as CueItem;
  const before = items[at - 1];
  return item.cue.cut.prefix !== "" || (item.joined && !(before?.kind === "mark" && before.to === item.from));
}
