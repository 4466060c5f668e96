/** A noun is met: it counts by its own number, says who others are, opens as a toll does, or is a cue. */
import type { NounSense } from "../../mentions/casualty.ts";
import type { Effect } from "../../types.ts";
import { isComma } from "../words-at.ts";
import { attach, attachPart } from "./attach.ts";
import { plainCue } from "./cue-item.ts";
import { blewUp, countDraft, type Draft, endOf, isTally, isThing, nounDraft } from "./draft.ts";
import { type Item, type NounItem, partsFromWhole } from "./item.ts";
import { openUp } from "./open.ts";
import { NEAR, type Open } from "./reach.ts";
import { between, push, pushAs, type State, settle } from "./state.ts";
import { lastRun } from "./subjects.ts";
import { settlesWaiting, takeCue } from "./take-cue.ts";

/** True where "between …" is said of the count before: near, and in its clause. */
function saysBetween(state: State, last: Draft, { from, noun }: NounItem): boolean {
  const reach = noun.sense.number === "one" && !noun.cut.definite ? MIXED_REACH : BETWEEN_REACH;
  const told = endOf(last);
  return from - told <= reach && !between(state, told).some((other) => other.kind === "barrier" && other.complement);
}

/** "that there are women and children among the victims": people without a number, right before, are victims as those are. */
function tellsAmong(state: State, { noun, from }: NounItem, at: number): boolean {
  const { items } = state;
  let first = at;
  for (let end = from; first > 0; first--) {
    const other = items[first - 1]!;
    if (other.kind !== "noun" || end - Math.max(other.to, other.group.to) > (first === at ? AMONG_GAP : 0)) break;
    // "an explosion in front of a mosque", which in the language may be spelled like the imam of one
    if (!isSomeone(other) || followsThing(other, items[first - 2])) break;
    end = other.from;
  }
  const run = items.slice(first, at) as NounItem[];
  const drafts = run.map((other, i) => nounDraft(other, items, first + i)).filter((draft) => draft !== null);
  for (const draft of drafts) {
    draft.effect = noun.sense.effect ?? "captured";
    draft.rule = "figure.predicate";
    push(state, draft);
  }
  return drafts.length > 0;
}

/** "12 young men and women", "25 shops and restaurants": behind a number over ten each noun is in the singular, and both are counted. */
function isOtherHalf({ noun: { sense, cut }, from, feminine }: NounItem, last: Draft): boolean {
  const { noun, group, quantity, implied } = last;
  if (noun === null || implied || (quantity.min ?? 0) <= MOST_PLURAL || cut.prefix === "" || cut.definite) return false;
  // The feminine ending shows no case: "14 women and girls".
  if (!noun.accusative && noun.number !== "one") return false;
  if (group === null || from !== group.to || from !== endOf(last) || sense.number !== "one" || cut.suffix !== "")
    return false;
  if (sense.of === "thing") return noun.of === "thing" && sense.accusative === true;
  return sense.of === "person" && noun.of === "person" && noun.class !== "combatant" && feminine;
}

/** "wounded, civilians and soldiers": behind an adjective of the victims a second one. */
const describesToo = ({ noun: { sense, cut }, from }: NounItem, { noun, group, range, implied }: Draft) =>
  implied &&
  noun?.of === "victim" &&
  noun.number === "many" &&
  sense.of === "person" &&
  sense.number !== "one" &&
  !cut.definite &&
  cut.suffix === "" &&
  cut.prefix !== "" &&
  group !== null &&
  group.to > range.to &&
  from === group.to;

/** Up to this number the counted noun stands in the plural. */
const MOST_PLURAL = 10;

/** How far before the victims those among them may stand, in tokens: "from among" fits in between. */
const AMONG_GAP = 2;

const followsThing = ({ from }: NounItem, before: Item | undefined) =>
  before?.kind === "noun" && before.to === from && isThing(before.noun.sense);

const isSomeone = ({ noun, afterPreposition }: NounItem) =>
  noun.sense.of === "person" && !noun.cut.definite && noun.cut.suffix === "" && !afterPreposition;

/** "fell 94 soldiers and 21 civilians, between dead and wounded": the first with all that a conjunction joined to it. */
function joinedRun({ drafts }: State, last: Draft): readonly Draft[] {
  if (last.rule !== "figure.joined") return [last];
  const run = [last];
  for (let i = drafts.indexOf(last) - 1; i >= 0; i--) {
    const draft = drafts[i]!;
    if (draft.cue?.from !== last.cue?.from || draft.effect !== last.effect || draft.partOf) break;
    run.push(draft);
    if (draft.rule !== "figure.joined") break;
  }
  return run;
}

/** "nine deaths among the wounded": those of one harm are not told to be of the other. */
const isOtherHarm = ({ noun, effect }: Draft, { noun: { sense, cut } }: NounItem) =>
  noun?.of === "victim" && cut.definite && effect !== null && effect !== "casualties" && effect !== sense.effect;

/** How far behind a count "between dead and wounded" may say that it holds both, in tokens: "at least" and a verb fit in. */
const MIXED_REACH = 5;
/** How far behind a count or a name "was among the dead" may stand, in tokens. */
const BETWEEN_REACH = 3;

export function meetNoun(state: State, item: NounItem, at: number): number {
  const { last, items } = state;
  const tells = item.noun.sense.of === "victim" || item.noun.sense.class === "detainee";
  if (
    item.between &&
    tells &&
    last &&
    last.noun?.of !== "attack" &&
    !isOtherHarm(last, item) &&
    saysBetween(state, last, item)
  ) {
    // "40 people, dead and wounded": one number for both; "he was among the dead" tells of one effect.
    const next = items[at + 1];
    const both = next?.kind === "noun" && next.joined && next.noun.sense.of === "victim";
    const effect = both ? "casualties" : (item.noun.sense.effect ?? "captured");
    // "a woman and a child were among the dead"
    // "seven, among them two Iraqis, fell between dead and wounded"
    const told = last.partOf && last.effect === null ? last.partOf : last;
    const run = state.pending.at(-1) === told ? lastRun(state, state.pending) : joinedRun(state, told);
    for (const draft of run) {
      draft.effect = effect;
      draft.mixed = both;
      draft.rule ||= "figure.mixed";
    }
    if (!both) return at + 1;
    // "between dead, wounded and prisoners"
    const third = items[at + 2];
    return third?.kind === "noun" && third.joined && third.noun.sense.of === "person" && third.from === next.to
      ? at + 3
      : at + 2;
  }
  // "left them between dead and wounded" counts no one.
  const { noun } = item;
  if (item.between && noun.sense.number === "one" && !noun.cut.definite && joinsAt(items[at + 1], item.to))
    return at + 2;
  if (item.between && tells && item.noun.cut.definite && !joinsAt(items[at + 1], item.to)) {
    if (tellsAmong(state, item, at)) return at + 1;
    // "among the dead were so-and-so and two guards"
    const { from, to, noun } = item;
    openUp(
      state,
      { effects: [noun.sense.effect ?? "captured"], of: "people", from, to, filled: false, verb: true, close: true },
      item,
    );
    return at + 1;
  }
  if (item.cue && befellWaiting(state, item)) {
    takeCue(state, { ...plainCue(item, item.cue), means: item.means }, at);
    return at + 1;
  }
  if (recoversOthers(state, item, items[at + 1]) || isSecondOfTwo(state, item, at)) return at + 1;
  freeOfDoer(state, item);
  // Nouns that a conjunction adds to a counted group are part of its words: "15 soldiers and civilians".
  if (item.noun.cut.prefix && last?.group && item.from < last.group.to) return at + 1;
  // "among them the body of a woman": she is the one whose body it is.
  if (state.breakdown && last?.noun?.of === "victim" && last.group && item.from < last.group.to) return at + 1;
  // The feminine ending shows no case: "27 women (in the singular) and a child".
  const counted = last?.noun?.accusative === true || (last?.noun?.number === "one" && (last.quantity.min ?? 0) > 10);
  const tamyiz = item.noun.sense.accusative && counted && last?.noun?.of === "person" && !last.implied;
  // "12 soldiers and one civilian" counts him by himself.
  if (tamyiz && item.noun.cut.prefix && item.from === endOf(last) && item.numeral === null) return at + 1;
  // "more than 20 policemen and security men": behind a number over ten the noun is singular.
  const many = last?.noun?.accusative && !last.implied && (last.quantity.min ?? 0) > 10 && last.noun.of === "person";
  const { of, number, class: cls, generic } = item.noun.sense;
  const same = cls === last?.noun?.class || (generic && item.group.to > item.to);
  const alike = of === "person" && number === "one" && same && !item.noun.cut.suffix;
  if (many && alike && item.noun.cut.prefix && item.from === endOf(last)) return at + 1;
  // "200 prisoners and detainees"
  const alone = cls === "detainee" && number === "one" && item.numeral === null;
  const held = alone && last?.noun?.class === "detainee" && !last.implied;
  if (held && (last.quantity.min ?? 0) > 10 && item.noun.cut.prefix && item.from === endOf(last)) return at + 1;
  if (last && (isOtherHalf(item, last) || describesToo(item, last))) {
    last.group = { from: last.group!.from, to: item.group.to };
    return at + 1;
  }
  if (
    hurtAsWell(state, item) ||
    settlesWaiting(state, item) ||
    saysOfNamed(state, item) ||
    tellsOfNamed(state, item) ||
    tellsHowFound(state, item)
  )
    return at + 1;
  if (takesOther(state, item, at)) return at + 1;
  if (settlesReached(state, item) || tellsOfCounted(state, item, at) || tellsOfPart(state, item, at)) return at + 1;
  if (apposesName(state, item, at)) return at + 1;
  if (holdsNext(item, items[at + 1])) {
    const { from, to, noun } = item;
    openUp(state, { effects: [noun.sense.effect!], of: "people", from, to, filled: false, verb: false }, item);
    return at + 1;
  }
  const draft = unexploded(state, item) ? null : nounDraft(item, items, at, toldByClause(item, items, at));
  const { named } = state;
  const one = draft?.noun?.number === "one" && draft.noun.of === "person" ? draft : null;
  // "the Palestinian infant who": an adjective of the one just named is no other.
  const describes = one === null && named !== null && item.noun.sense.generic && item.noun.sense.of === "person";
  if (!(describes && item.from < endOf(named))) state.named = one;
  if (draft) attach(state, draft, item);
  else if (item.cue && !item.afterTally) {
    takeCue(state, { ...plainCue(item, item.cue), means: item.means }, at);
  } else if (isTally(item)) {
    const { from, to, noun } = item;
    openUp(
      state,
      {
        effects: [noun.sense.effect!],
        of: noun.sense.of === "victim" ? "people" : "any",
        from,
        to,
        filled: false,
        verb: false,
        tally: true,
        group: item.group,
      },
      item,
    );
  }
  return at + 1;
}

/** How far behind the dead and what describes them their clause may begin, in tokens: a comma fits in between. */
const CLAUSE_GAP = 1;

/** "the martyrs of duty who died in the attack", "those martyrs who fell": their clause tells again what befell them. */
function toldByClause(
  { noun: { sense, cut }, construct, afterTally, ofTold, group, joined }: NounItem,
  items: readonly Item[],
  at: number,
): boolean {
  if (sense.of !== "victim" || sense.effect !== "killed" || sense.number !== "many" || cut.suffix !== "") return false;
  if (!(cut.definite || construct) || afterTally || ofTold || joined) return false;
  let end = group.to;
  const behind = items.slice(at + 1).filter((other) => {
    // "the martyrs of the bombing of the mosque"
    const goesOn = other.kind === "noun" && other.from <= end && isThing(other.noun.sense);
    if (goesOn) end = Math.max(end, other.group.to);
    return !goesOn && other.kind !== "mark";
  });
  const [relative, verb] = behind;
  return (
    relative?.kind === "barrier" &&
    relative.word.sense.weak === true &&
    relative.from - end <= CLAUSE_GAP &&
    verb?.kind === "cue" &&
    verb.from === relative.to &&
    verb.cue.sense.effect === sense.effect
  );
}

/** "abducted gunmen a bus with 12 people": with a thing right behind them, those were the doers, and the verb awaits others. */
function freeOfDoer(state: State, { noun, from, joined, afterPreposition }: NounItem): void {
  const { open, last } = state;
  if (!open?.doer || !open.filled || last?.rule !== "figure.object" || last.cue?.from !== open.from) return;
  if (noun.sense.of !== "thing" || noun.cut.definite || joined || afterPreposition || from !== endOf(last)) return;
  if (!last.implied || last.quantity.vague !== "some") return;
  state.drafts.splice(state.drafts.indexOf(last), 1);
  state.last = state.drafts.at(-1) ?? null;
  open.filled = false;
}

/** "recovered volunteers of the civil defence two bodies": with others right behind them, those were the doers. */
function recoversOthers({ open }: State, item: NounItem, next: Item | undefined): boolean {
  const { noun, from, to, group, joined } = item;
  if (!open?.recovers || !open.verb || open.filled || from !== open.to || joined) return false;
  const { of, number } = noun.sense;
  if (of !== "person" || number !== "many" || noun.cut.prefix !== "" || group.to === to) return false;
  if (item.rescuing) return true;
  if (next?.kind === "count") return next.from === group.to;
  return next?.kind === "noun" && next.from <= group.to && !next.joined && !next.noun.cut.definite;
}

/** "the two bodies of a woman and her child": both are told who they are. */
function isSecondOfTwo({ items, last }: State, { noun, joined, from }: NounItem, at: number): boolean {
  const [two, first] = [items[at - 2], items[at - 1]];
  if (!joined || noun.sense.of !== "person" || noun.sense.number !== "one" || last?.partOf) return false;
  if (two?.kind !== "noun" || first?.kind !== "noun" || last?.core.from !== two.from) return false;
  const { of, number } = two.noun.sense;
  if (of !== "victim" || number !== "two" || two.to !== first.from || first.to !== from) return false;
  return first.byPrefix && first.noun.sense.of === "person" && first.noun.sense.number === "one";
}

/** "nine soldiers whom they took prisoner", spelled like their families: a pronoun right behind a number of people that waits for a verb. */
function befellWaiting({ pending }: State, { cue, from, means, joined }: NounItem): boolean {
  const waiting = pending.at(-1);
  if (cue?.sense.form !== "verb" || means !== "many" || joined || !waiting) return false;
  const { implied, noun, quantity } = waiting;
  return !implied && noun?.of === "person" && quantity.vague === null && from === endOf(waiting);
}

/** "arrested six men, wounded": of those caught it says that they were hurt too. */
function hurtAsWell(state: State, { noun: { sense, cut }, from, joined }: NounItem): boolean {
  const { last } = state;
  if (sense.of !== "victim" || sense.effect !== "injured" || sense.number === "one" || joined) return false;
  if (cut.definite || cut.prefix || cut.suffix || last?.effect !== "captured" || last.implied) return false;
  if (from > endOf(last) || from < last.core.to) return false;
  push(state, { ...last, effect: "injured", rule: "figure.predicate" });
  return true;
}

/** How far behind "one of them" the other may be told of, in tokens. */
const OTHER_REACH = 12;

/** "one of them a Pakistani and the other an Indian": the other part of the same two, unless a verb behind it is its own. */
function takesOther(state: State, item: NounItem, at: number): boolean {
  const { last, items } = state;
  const { sense, cut } = item.noun;
  if (sense.of !== "other" || sense.number !== "one" || !cut.definite || cut.prefix === "") return false;
  if (!last?.partOf || last.implied || last.quantity.min !== 1 || item.from - endOf(last) > OTHER_REACH) return false;
  const whole = last.partOf;
  if (whole.quantity.min !== 2 || !whole.effect) return false;
  const next = items[at + 1];
  if (next?.kind === "cue" && next.from - item.to <= 1) return false;
  const draft = nounDraft(item, items, at);
  if (!draft) return false;
  if (whole.noun && !whole.noun.generic) draft.noun = { ...whole.noun, number: "one" };
  attachPart(state, draft, whole);
  return true;
}

/** "14 activists, kidnapped": in the singular right behind those counted a victim noun says what befell them, where no cue did. */
function tellsOfCounted(state: State, { noun: { sense, cut }, from, to }: NounItem, at: number): boolean {
  const counted = state.items[at - 1];
  if (sense.of !== "victim" || sense.number !== "one" || !sense.accusative || cut.prefix !== "") return false;
  if (counted?.kind !== "count" || counted.to !== from || counted.noun?.sense.accusative !== true) return false;
  const waiting = state.pending.find(({ range }) => range.from === counted.from);
  if (!waiting) return state.last?.range.from === counted.from;
  settle(
    state,
    waiting,
    { effects: [sense.effect!], of: "any", from, to, filled: true, verb: false },
    "figure.predicate",
  );
  state.pending = state.pending.filter((draft) => draft !== waiting);
  return true;
}

/** "survivors were rescued, three of them wounded": of a number of those before a victim noun says what befell it besides. */
function tellsOfPart(state: State, { noun: { sense, cut }, from, to }: NounItem, at: number): boolean {
  const [count, them] = [state.items[at - 2], state.items[at - 1]];
  if (sense.of !== "victim" || sense.number === "one" || cut.definite || cut.prefix || cut.suffix) return false;
  if (count?.kind !== "count" || count.noun !== null || !partsFromWhole(them, count.to) || them!.to !== from)
    return false;
  const told = state.drafts.find(({ range }) => range.from === count.from);
  // "six were hurt, among them two grave cases": the six are the whole, of whom the noun is a part.
  if (told && told.effect !== null && told.partOf === null) return false;
  const cue = { from, to };
  state.pending = state.pending.filter((draft) => draft !== told);
  if (told && told.effect !== null) push(state, { ...told, effect: sense.effect, cue, rule: "figure.predicate" });
  else if (told) Object.assign(told, { effect: sense.effect, cue, rule: "figure.predicate" });
  else pushAs(state, countDraft(count, them), sense.effect, cue, "figure.predicate");
  return true;
}

/** How far behind its number "the number of the dead" may stand that rose to it, in tokens. */
const RISEN_REACH = 3;

/** "rose to nine the number of the dead": the number stands before what it counts. */
function settlesReached(state: State, item: NounItem): boolean {
  const { sense, cut } = item.noun;
  const waiting = state.pending.findLast(({ reached }) => reached);
  if (!waiting || !item.afterTally || sense.number === "one" || !(cut.definite || item.construct)) return false;
  if ((sense.of !== "victim" && sense.of !== "attack") || item.from - endOf(state.last!) > RISEN_REACH) return false;
  const { from, to } = item;
  const cue: Open = { effects: [sense.effect!], of: "any", from, to, filled: true, verb: false };
  settle(state, waiting, cue, "figure.predicate");
  waiting.noun ??= sense;
  waiting.group = item.group;
  state.pending = [];
  return true;
}

/** "so-and-so, the emir of the town": a definite person between commas says who the one before was. */
function apposesName({ items }: State, { noun, from, group }: NounItem, at: number): boolean {
  const [name, comma] = [items[at - 2], items[at - 1]];
  if (name?.kind !== "name" || comma?.kind !== "mark" || !isComma(comma.norm)) return false;
  if (comma.from !== name.to || comma.to !== from || noun.cut.prefix !== "") return false;
  const { of, number } = noun.sense;
  return of === "person" && number === "one" && (noun.cut.definite || group.to - from > 1);
}

/** "the bodies of six civilians": the number behind the victim noun is theirs. */
const holdsNext = ({ noun, to }: NounItem, next: Item | undefined) =>
  noun.sense.of === "victim" &&
  noun.sense.number === "many" &&
  next?.from === to &&
  ((next.kind === "count" && (next.noun !== null || next.group !== null)) ||
    (next.kind === "noun" && isOneOrTwo(next)));

/** "the bodies of two women", "the bodies of a mother and three of her daughters" */
const isOneOrTwo = ({ noun: { sense, cut } }: NounItem) =>
  sense.of === "person" && sense.number !== "many" && !sense.ambiguous && !cut.definite && cut.prefix === "";

/** "so-and-so fell dead": a victim noun said of the one named right before it, whom nothing befell so far. */
function tellsOfNamed(state: State, item: NounItem): boolean {
  const { of, effect, number, accusative } = item.noun.sense;
  if (of !== "victim" || number !== "one" || accusative !== true || item.joined) return false;
  const before = state.items[state.at - 1];
  const waiting = state.pending.at(-1);
  const draft = state.named ?? (waiting === state.last ? waiting : undefined);
  if (before?.kind !== "name" || !before.fell || !draft || item.from !== endOf(draft)) return false;
  if (draft === waiting) state.pending.pop();
  if (draft !== state.last) push(state, draft);
  draft.effect = effect;
  draft.cue = { from: item.from, to: item.to };
  draft.rule = "figure.predicate";
  return true;
}

/** How far behind somebody the word may stand that tells how he was found, in tokens: where he lay fits in between. */
const FOUND_REACH = 16;

/** "the presence of a man lying beside his car, and wounded": a victim noun that tells how somebody was, whom nothing befell so far. */
function tellsHowFound(state: State, item: NounItem): boolean {
  const { sense, cut } = item.noun;
  if (sense.of !== "victim" || sense.number !== "one" || sense.accusative !== true || cut.definite) return false;
  // "counted him a martyr": whom, a pronoun tells.
  if (sense.effect === "killed") return false;
  const { items, at } = state;
  const isThingOrOther = ({ of }: NounSense) => of === "thing" || of === "other";
  const from = items.findLastIndex((o, i) => i < at && o.kind === "noun" && !isThingOrOther(o.noun.sense));
  const person = items[from];
  if (person?.kind !== "noun" || person.noun.sense.of !== "person" || person.noun.sense.number !== "one") return false;
  if (person.noun.cut.definite || item.from - person.group.to > FOUND_REACH) return false;
  const told = items.some((other, i) => i > from && i < at && (other.kind === "cue" || other.kind === "count"));
  if (told || state.drafts.some(({ range }) => range.from === person.from)) return false;
  const draft = nounDraft(person, items, from, true);
  if (draft === null) return false;
  state.pending = state.pending.filter(({ range }) => range.from !== person.from);
  push(state, draft);
  draft.effect = sense.effect;
  draft.cue = { from: item.from, to: item.to };
  draft.rule = "figure.predicate";
  return true;
}

/** "so-and-so rose a martyr": a victim noun said of the one person before it. */
function saysOfNamed({ last }: State, item: NounItem): boolean {
  const { of, effect, number, accusative } = item.noun.sense;
  return (
    of === "victim" &&
    number === "one" &&
    accusative === true &&
    !item.joined &&
    last?.noun?.number === "one" &&
    last.effect === effect &&
    item.from - endOf(last) <= 1
  );
}

/** "between the dead and their families" parts two groups. */
const joinsAt = (item: Item | undefined, at: number) => item?.kind === "noun" && item.joined && item.from === at;

/** "the seizure of a car bomb", "thirty rockets and a shell": one that did not go off, or is in the number before it. */
function unexploded(state: State, item: NounItem): boolean {
  const { open, last } = state;
  const attacker = item.noun.sense.of === "attacker" && item.noun.sense.number === "one";
  if (!isOneBomb(item) && !attacker) return false;
  // "that it was a bomb": something is said to be one.
  if (item.afterBarrier && !item.afterComplement && !(attacker && blewUp(item))) return true;
  // "rumours of the presence of a suicide bomber"
  if (attacker) return open?.effects[0] === "force" && !open.verb && open.to === item.from;
  if (open && !open.filled && [...open.effects, open.other?.effect].some((effect) => undoes(effect, open.verb))) {
    const near = item.from - open.to <= NEAR;
    const passed = (other: Item) => other.kind === "noun" && (isOneBomb(other) || isDoer(other));
    if (near && between(state, open.to).every(passed)) return true;
  }
  return item.joined && last?.noun?.number === "one" && !last.implied && item.from - endOf(last) <= 1;
}

/** "the forces", between their verb and what they seized. */
const isDoer = ({ noun: { sense, cut } }: NounItem) => sense.of === "person" && cut.definite;

const isOneBomb = ({ noun }: NounItem) => noun.sense.of === "bomb" && noun.sense.number === "one";
/** A bomb may itself destroy, so only the verbal noun says that it was destroyed. */
const undoes = (effect: Effect | undefined, verb: boolean) => effect === "seized" || (effect === "destroyed" && !verb);
