/** Who stands before a cue and may be its subject: counts that wait, runs of them, and what shows that the cue is theirs. */
import type { CasualtyWord, NounSense } from "../../mentions/casualty.ts";
import { isComma } from "../words-at.ts";
import { destroysNothing } from "./cue-item.ts";
import { type Draft, endOf, mayBeTwo, two } from "./draft.ts";
import { type CountItem, type CueItem, type Item, partsFromWhole } from "./item.ts";
import { maySubject, NEAR, type Open, PLURAL_EFFECTS, REACH, SUBJECT_EFFECTS, waitOf } from "./reach.ts";
import { between, type State } from "./state.ts";

/** How far before its relative pronoun the one may stand whom a relative clause tells of, in tokens: what describes him fits in between. */
const ANTECEDENT = 8;

/** The counts that no cue governs yet and that stand where the subject of this one may. */
export function waitingFor(state: State, item: CueItem, at: number, cue: Open): Draft[] {
  const { behind, dual, plural } = item.cue.sense;
  // "an attack that it carries out": the pronoun is the attack, and no count before it the doer.
  const deed = cue.effects[0] === "force" && item.cue.cut.suffix !== "" && !plural;
  if (deed || followsAuxiliary(state.items, at)) return [];
  const relative = followsRelative(state.items, at) ? state.items[at - 1]! : null;
  const victims = relative && victimsBefore(relative, state.items[at - 2]);
  const pending = state.pending.filter(
    (draft) =>
      maySubject(dual && mayBeTwo(draft) ? { ...draft, quantity: two } : draft, cue) &&
      // "the minister visited the kin of the dead who were killed in", "the graves of twelve martyrs killed in"
      !(
        (relative !== null || toldSince(state, draft, cue)) &&
        plural &&
        !dual &&
        isSingle(draft) &&
        state.pending.length === 1
      ) &&
      (relative === null || relative.from - endOf(draft) <= ANTECEDENT) &&
      !(victims && draft.range.from < victims.from) &&
      !(draft.apposed && leavesClause(state, draft)) &&
      item.from - toldEnd(state, draft, item) <=
        (behind ? REACH : Math.max(waitOf(draft, item), idiomReach(state, draft, item))) &&
      // "policemen were killed", not "policemen killed them", "killed on Sunday three men"
      (!mayBeTwo(draft) || dual || (plural && item.cue.cut.suffix === "" && state.items[at + 1]?.kind !== "count")),
  );
  // "1,340 prisoners, of whom 610 fled": the verb is that of the part alone.
  const part = state.items.at(at - 2);
  if (at > 1 && part?.kind === "count" && partsFromWhole(state.items[at - 1], part.to))
    return pending.filter(({ range }) => range.from === part.from);
  if (behind)
    return lastRun(
      state,
      pending.filter((draft) => !clauseEnds(state, draft)),
    );
  // "were brought out five, and under the rubble are ten": those before stand in another clause.
  const apart = (draft: Draft) => between(state, endOf(draft)).some(({ kind }) => kind === "mark");
  return hasSubjectBehind(item, state.items, at) ? pending.filter((draft) => !apart(draft)) : pending;
}

/** "visited the families of the victims who met their end": the clause is of those right before it, told already. */
const victimsBefore = ({ from }: Item, item: Item | undefined): Item | null =>
  item?.kind === "noun" && item.noun.sense.of === "victim" && item.noun.cut.definite && item.to === from ? item : null;

/** How far behind one person the second half of an idiom may stand, in tokens: how old he was fits in between. */
const IDIOM_REACH = 8;

/** "met a boy of fifteen years his death": the idiom leaves its object before it, in its clause; 0 for other cues. */
function idiomReach(state: State, draft: Draft, { cue: { sense } }: CueItem): number {
  const idiom = sense.effect === "killed" && sense.closed && sense.subject === "before";
  const own = draft.noun !== null && draft.rule !== "figure.name" && between(state, endOf(draft)).length === 0;
  return idiom && own ? IDIOM_REACH : 0;
}

/** True where others were told of since, whom the same befell. */
const toldSince = ({ last }: State, draft: Draft, { effects }: Open): boolean =>
  last !== null && last.range.from > draft.range.from && last.effect === effects[0];

export const hasSubjectBehind = (item: CueItem, items: readonly Item[], at: number) =>
  item.cue.sense.inverts === true && subjectFollows(items, at);

/** True where the form of a cue, or what stands around it, says that it tells of those before it. */
export function isOfBefore(state: State, item: CueItem, at: number, cue: Open, waiting: readonly Draft[]): boolean {
  const { subject, closed, plural, alone } = item.cue.sense;
  // "so-and-so visited the wounded, who are being treated": no verb of one man.
  const others = closed && plural && item.to - item.from > 1 && waiting.length === 1 && isSingle(waiting[0]!);
  if (others) return false;
  if (subject !== undefined) return subject === "before";
  if (joinedByWord(state.items, at)) return false;
  return (
    SUBJECT_EFFECTS.has(cue.effects[0]!) ||
    alone === true ||
    pointsBack(item, waiting) ||
    isCaught(item, waiting) ||
    fellToHarm(state, item, waiting) ||
    takenAway(state.items, at)
  );
}

/** "were killed and wounded": a second verb of the subject that the first one took. */
export function sharesSubject(state: State, item: CueItem, at: number): boolean {
  const { settled } = state;
  if (!settled) return false;
  // "5,000 civilians were killed and wounded": in the singular, only right behind the first verb.
  const beside = item.from === settled.to && item.bare && !countFollows(state.items, at);
  const again = item.cue.sense.subject === "before" || (item.cue.sense.plural && item.bare) || beside;
  return again && (goesOnVerb(state, item) || (item.joined && item.from - settled.to <= 1));
}

export const isSingle = ({ implied, noun }: Draft) => implied && noun?.number === "one";

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

/** "that so-and-so was arrested in": one person right before a verb in the singular that has no object. */
function isCaught({ cue, bare, from }: CueItem, waiting: readonly Draft[]): boolean {
  const { effect, plural } = cue.sense;
  if (plural || !bare || (effect !== "captured" && effect !== "abducted")) return false;
  const last = waiting.at(-1);
  return last !== undefined && waiting.length === 1 && isSingle(last) && from - endOf(last) <= 1;
}

/** "six people were arrested": a plural verb with no noun right behind it; a doer would have an object. */
function takenAway(items: readonly Item[], at: number): boolean {
  const { cue, to } = items[at] as CueItem;
  const { plural, effect } = cue.sense;
  if (!plural || cue.cut.suffix !== "" || (effect !== "captured" && effect !== "abducted")) return false;
  const next = items[at + 1];
  return next?.from !== to || next.joined || (next.kind !== "noun" && next.kind !== "count" && next.kind !== "name");
}

/** "two gunmen killed seven people": the number right before an active verb whose object follows is that of the doers; null for none. */
export function doersBefore({ pending, items }: State, { cue, from, to }: CueItem, at: number): Draft | null {
  const doers = pending.at(-1);
  const { doer, plural, effect } = cue.sense;
  // Those who arrest others attack nobody.
  if (!doer || !plural || cue.cut.suffix !== "" || !doers || !PLURAL_EFFECTS.has(effect)) return null;
  return countsDoers(doers) && from - endOf(doers) <= DOERS_REACH && objectFollows(items[at + 1], to) ? doers : null;
}

/** How far before their verb the doers may stand, in tokens: another verb of theirs fits in between. */
const DOERS_REACH = 5;

/** A number of people of whom it is not said that they are civilians. */
export const countsDoers = ({ noun, quantity, implied }: Draft) =>
  (noun?.of === "person" || noun?.of === "attacker") &&
  noun.class !== "civilian" &&
  quantity.vague === null &&
  !(implied && noun.number === "one");

/** A count that is no part of those before, a name, or a noun that by its form is no subject. */
function objectFollows(next: Item | undefined, at: number): boolean {
  if (next === undefined || next.from !== at || next.joined) return false;
  if (next.kind === "count") return !next.part && next.noun?.sense.of === "person";
  return next.kind === "noun" && next.noun.sense.of === "person" && objectForm(next.noun);
}

const objectForm = ({ sense, cut }: CasualtyWord<NounSense>) =>
  sense.accusative === true || sense.oblique === true || (cut.definite && sense.number === "many");

/** How far behind "died of them" their number may stand, past how they died, in tokens. */
const HOW_BEFORE = 2;

/** Most counts after a verb are its own; a verb whose own count follows at once does not take the ones before it. */
export function countFollows(items: readonly Item[], at: number): boolean {
  const cue = items[at]!;
  const next = items[at + 1];
  if (next?.kind === "breakdown" && next.from === cue.to) {
    // "were arrested, among them dozens": behind a plural those are part of its subjects.
    if (cue.kind === "cue" && cue.cue.sense.plural) return false;
    // "three were in the car; died one of them"
    if (next.word.sense.one) return true;
    const told = items[at + 2];
    return told?.kind === "count" && told.noun === null && told.from - next.to <= HOW_BEFORE;
  }
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

export const followsRelative = (items: readonly Item[], at: number) => {
  const before = items[at - 1];
  return before?.kind === "barrier" && before.word.sense.weak === true && items[at]!.from === before.to;
};

/** A comma alone may part a verb from its subject; a conjunction begins another clause. */
function joinedByWord(items: readonly Item[], at: number): boolean {
  const item = items[at] as CueItem;
  const before = items[at - 1];
  return item.cue.cut.prefix !== "" || (item.joined && !(before?.kind === "mark" && before.to === item.from));
}
