/** A cue is met: it takes the counts that wait for it, joins the cue right before it, or opens for those that follow. */
import type { Effect } from "../../types.ts";
import { endOf, mayBeTwo, two, wholeDraft } from "./draft.ts";
import type { CueItem, Item, NounItem } from "./item.ts";
import { openUp } from "./open.ts";
import { type Open, openCue, suit } from "./reach.ts";
import { changesTold, diedLater, takesPointed } from "./retold.ts";
import { between, push, type State, settle, settleAgain, tookPart } from "./state.ts";
import {
  countFollows,
  doersBefore,
  followsRelative,
  hasSubjectBehind,
  isOfBefore,
  isSingle,
  lastRun,
  sharesSubject,
  waitingFor,
} from "./subjects.ts";

/** "(they) fulfilled their vow": two words of one idiom, the first of which has taken whom it is of. */
const endsIdiom = (before: Item | undefined, { cue: { sense }, from }: CueItem): boolean =>
  before?.kind === "cue" &&
  before.to === from &&
  before.cue.sense.effect === sense.effect &&
  before.cue.sense.subject === "before" &&
  before.cue.sense.plural &&
  sense.subject === "before" &&
  sense.closed === true;

/** A cue takes the counts that wait for it, or joins the cue right before it, or opens. */
export function takeCue(state: State, item: CueItem, at: number): void {
  if (tellsManner(state, item)) return;
  const cue = freshCue(state, item, at);
  // "374 who took part in the attack were killed": the relative clause tells who they are, not what befell them.
  if (cue.effects[0] === "force" && followsRelative(state.items, at)) return;
  if (endsIdiom(state.items[at - 1], item) || tellsOfWhole(state, item, at, cue)) return;
  if (changesTold(state, item, at, cue) || takesPointed(state, item, at, cue)) return;
  const nearest = state.pending.at(-1);
  if ((item.cue.sense.subject === "before" || cue.flight) && nearest) suit(cue, nearest);
  const doers = doersBefore(state, item, at);
  if (doers) tookPart(state, doers, cue);
  const waiting = doers ? [] : waitingFor(state, item, at, cue);
  for (const draft of waiting) if (item.cue.sense.dual && mayBeTwo(draft)) draft.quantity = two;
  if (waiting.length === 0 && diedInCaptivity(state, item, at, cue)) return;
  const { closed, behind } = item.cue.sense;
  const free = closed || behind || item.cue.cut.suffix !== "" || !countFollows(state.items, at);
  if (sharesSubject(state, item, at)) {
    for (const draft of state.settled!.drafts) settleAgain(state, draft, cue);
    state.settled!.to = item.to;
  } else if (
    waiting.length &&
    (cue.verb || isRuled(item, state.items[at + 1])) &&
    free &&
    isOfBefore(state, item, at, cue, waiting)
  ) {
    for (const draft of waiting) settle(state, draft, cue, "figure.subject");
    state.settled = { drafts: waiting, to: item.to };
    state.pending = [];
    state.breakdown = null;
    // "so-and-so was killed with three others"
    if (item.together && !cue.closed) openUp(state, openCue(item), item);
  } else if ((closed && !item.tallied) || behind) {
    // "were hurt by fire that two men opened": whoever took part, the cue before still waits.
    if (cue.effects[0] !== "force") state.open = null;
    if (diedLater(state, item)) settle(state, push(state, { ...state.last! }), cue, "figure.subject");
    else if (hasSubjectBehind(item, state.items, at)) openUp(state, { ...cue, close: true }, item);
  } else openUp(state, cue, item);
}

/** "were killed by its crash 45": right behind the verb, how they died. */
function tellsManner({ open }: State, { byPrefix, means, from, to }: CueItem): boolean {
  if (!byPrefix || means === null || !open?.verb || open.filled || open.to !== from) return false;
  open.to = to;
  return true;
}

/** "sentenced so-and-so and 13 others to death": nobody stands behind it. */
const isRuled = ({ cue: { sense }, to }: CueItem, next: Item | undefined): boolean =>
  sense.future === true && sense.form === "noun" && (next === undefined || next.from > to + 1 || next.kind === "mark");

const TAKEN: ReadonlySet<Effect | null> = new Set<Effect>(["captured", "abducted"]);

/** "captured three soldiers who were put to death", without a pronoun: the verb right behind those taken tells what befell them then. */
function diedInCaptivity(state: State, item: CueItem, at: number, { effects: [effect] }: Open): boolean {
  const { last, items } = state;
  const { form, plural } = item.cue.sense;
  if (!last || !TAKEN.has(last.effect) || effect !== "killed" || form !== "verb" || !plural) return false;
  if (last.implied || last.quantity.min === null || item.joined || item.from !== endOf(last)) return false;
  // "arrested five who killed a policeman"
  const object = items[at + 1];
  if (object?.from === item.to && object.kind !== "barrier") return false;
  push(state, { ...last, effect, cue: { from: item.from, to: item.to }, rule: "figure.subject" });
  return true;
}

/** How far behind a whole a verb may stand that tells of it, in tokens: "who had". */
const WHOLE_REACH = 3;

/** "300 of the 800 prisoners who escaped were recaptured": the verb right behind the whole befell all of it, not the part. */
function tellsOfWhole(state: State, item: CueItem, at: number, cue: Open): boolean {
  const { items } = state;
  const relative = items[at - 1]?.kind === "barrier" ? items[at - 1] : null;
  const count = items[relative ? at - 2 : at - 1];
  if (count?.kind !== "count" || !count.whole || item.cue.sense.subject !== "before") return false;
  if (item.from - Math.max(count.to, count.group?.to ?? 0) > WHOLE_REACH) return false;
  // "300 of the 800 prisoners escaped"
  const told = (from: number) => state.drafts.some(({ range, effect }) => range.from === from && effect !== null);
  // "some of the 46 wounded are in hospital"
  if ((!told(count.from) && !relative) || told(count.whole.from)) return false;
  const whole = wholeDraft(count, count.whole);
  state.drafts.push(whole);
  settle(state, whole, cue, "figure.relative");
  return true;
}

/** The cue as it stands, with a pronoun that is no object of it left out of account. */
function freshCue({ items }: State, item: CueItem, at: number): Open {
  const cue = openCue(item);
  // "they killed him with his guards": those with him met the same.
  if (cue.filled && cue.verb && item.together) cue.filled = false;
  // "their killing of dozens": behind a verbal noun the pronoun may be the doer.
  const next = items[at + 1];
  if (cue.filled && !cue.verb && next?.from === item.to && countFollows(items, at)) cue.filled = false;
  return cue;
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
    (item.construct && (waiting?.quantity.vague ?? null) !== null) ||
    cut.prefix ||
    cut.suffix ||
    item.joined ||
    !waiting ||
    isSingle(waiting) ||
    // "39 of the families of the victims"; "19 cases of the wounded of" are wounded
    (!inside && item.construct && item.from < endOf(waiting) && waiting.noun?.generic === false) ||
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
