/** A name is met: behind its cue, joined to a victim, in a list of victims, or as the subject of a verb that follows. */
import type { NounSense } from "../../mentions/casualty.ts";
import type { Effect } from "../../types.ts";
import { isComma } from "../words-at.ts";
import { AWAITED_REACH, attachPart } from "./attach.ts";
import { type Draft, endOf, nameDraft } from "./draft.ts";
import type { Item, NameItem } from "./item.ts";
import { isTitled, NAME_REACH, type Open } from "./reach.ts";
import { between, push, type State, settle } from "./state.ts";

/** How far behind a named victim another name with a title may be joined: the first one's office stands in between. */
const TITLED_REACH = 6;

/** The same in a list of names: quotation marks and an age in brackets stand in between. */
const NAMED_REACH = 9;

export function attachName(state: State, item: NameItem, at: number): void {
  if (namesTitled(state, item, at)) return;
  const draft = nameDraft(item);
  // "the youth so-and-so, a fighter of": a title that tells little gives way.
  const office = item.title && !item.title.generic ? null : officeBehind(state.items, at);
  if (office) draft.noun = office;
  state.named = item.titleIsKin && relativeFollows(state.items, at) ? nameDraft(alone(item)) : draft;
  const { open, last } = state;
  if (item.tellsWho && tellsWhoOneIs(state, item)) {
    const { noun, effect, cue } = last!;
    const who = item.title || noun === null ? draft.noun : { ...noun, number: "one" as const };
    push(state, { ...draft, noun: who, effect, cue, partOf: last, rule: "figure.name" });
    return;
  }
  draft.apposed = commaFollows(item, state.items[at + 1]);
  // "the two children so-and-so and so-and-so"
  if (
    last?.implied &&
    last.effect &&
    last.noun?.number === "two" &&
    last.rule !== "figure.part" &&
    item.group.from === endOf(last)
  )
    state.breakdown = { whole: last, at: item.group.from, named: true };
  if (isOfPair(item, last)) Object.assign(draft, { ofPair: true, noun: { ...last!.noun!, number: "one" } });
  // "among them so-and-so"
  if (state.breakdown && state.breakdown.whole.noun?.of !== "attack" && item.group.from - state.breakdown.at <= 1)
    state.breakdown.named = true;
  const { breakdown } = state;
  if (breakdown?.named && last && item.group.from - Math.max(breakdown.at, endOf(last)) <= NAMED_REACH) {
    attachPart(state, draft, breakdown.whole);
    return;
  }
  if (open && burnt(open, item)) Object.assign(open, { effects: ["killed"], of: "people" });
  const before = state.items[at - 1];
  const goesOn = item.list && before?.kind === "name" && before.list && last?.rule === "figure.list";
  const effect = goesOn ? last.effect : item.list ? tallyBefore(state.items, at) : victimBefore(state.items, at);
  // "the body of so-and-so": the noun before him counts nobody else.
  if (effect && !item.list && last?.implied && last.core.from === state.items[at - 1]!.from)
    state.drafts.splice(state.drafts.indexOf(last), 1);
  if (open && fellTo(state, item)) {
    // Whoever was read as the one it befell did it.
    state.drafts.splice(state.drafts.indexOf(last!), 1);
    settle(state, push(state, draft), open, "figure.name");
  } else if (effect) {
    push(state, { ...draft, effect, rule: "figure.list" });
    state.named = null;
  } else if (open && !state.aside && takesName(open, item, before))
    settle(state, push(state, draft), open, "figure.name");
  else if (last?.effect && (joinsNamed(item, last) || joinsCounted(item, last) || joinsPastRelative(state, item)))
    push(state, { ...draft, effect: last.effect, cue: last.cue, rule: "figure.name" });
  else if (waits(state, item, at)) {
    draft.rule = "figure.name";
    draft.heads = leads(state.items, at);
    state.pending.push(push(state, draft));
  }
}

/** How far behind one victim "and he is so-and-so" may stand, in tokens: where, and what befell him, fit in between. */
const WHO_REACH = 12;

/** "a third was killed by gunfire, and he is the boy so-and-so": the one counted last is named. */
function tellsWhoOneIs(state: State, { group }: NameItem): boolean {
  const { last } = state;
  if (!last?.effect || last.rule === "figure.name" || last.rule === "figure.list") return false;
  const { noun, quantity } = last;
  const isOne = quantity.min === 1 && quantity.max === 1 && noun?.class !== "object";
  if (!isOne || group.from - endOf(last) > WHO_REACH) return false;
  return !between(state, endOf(last)).some(({ kind }) => kind === "count" || kind === "name");
}

/** "the burning of the child so-and-so": what a verb says of things, and of people that they died. */
const burnt = ({ of, other, filled, to, verb }: Open, { group }: NameItem): boolean =>
  of === "things" && !filled && !verb && other?.effect === "killed" && group.from === to;

/** "his two sons, so-and-so and so-and-so": of whom both names tell. */
const isOfPair = ({ group, joined, title }: NameItem, last: Draft | null): boolean =>
  !title &&
  last?.noun != null &&
  !last.noun.generic &&
  (last.ofPair === true
    ? joined && group.from - endOf(last) <= NAMED_REACH
    : last.implied && last.noun.number === "two" && group.from === endOf(last));

/** "the former minister in the government of so-and-so, so-and-so": behind a comma alone the name is of the one whom the title told. */
function namesTitled({ items, last }: State, item: NameItem, at: number): boolean {
  const { from, to, group, title } = item;
  if (last?.effect && namesOneOf(last, items, item, at)) {
    last.core = { from, to };
    last.group = { from: last.range.from, to };
    return true;
  }
  if (!last?.effect || !isTitled(last)) return false;
  // "the leader of the terrorist group, so-and-so": the last word about the leader is no title of another.
  const inside = title !== undefined && group.from < endOf(last);
  const start = inside ? from : group.from;
  const comma = items[at - 1];
  const behind = inside || (!title && comma?.kind === "mark" && isComma(comma.norm) && comma.to === start);
  if (!behind || start - endOf(last) !== 1) return false;
  if (!items.some((other) => other.kind === "noun" && other.from === last.range.from)) return false;
  last.core = { from, to };
  last.group = { from: last.range.from, to };
  return true;
}

/** "one of its members / so-and-so", "one of the soldiers, so-and-so,": who he was stands right behind a stroke, or between commas. */
function namesOneOf(last: Draft, items: readonly Item[], { group }: NameItem, at: number): boolean {
  const { implied, noun, quantity } = last;
  const isOne = quantity.min === 1 && quantity.max === 1 && !implied && noun?.of === "person" && noun.number === "many";
  if (!isOne || group.from - endOf(last) !== 1) return false;
  const [mark, next] = [items[at - 1], items[at + 1]];
  const comma = mark?.kind === "mark" && mark.to === group.from;
  return !comma || (isComma(mark.norm) && next?.kind === "mark" && isComma(next.norm));
}

/** How far behind its doer the one may stand whom a deed befell, in tokens: who the doer is fits in between. */
const DEED_REACH = 10;

/** "the killing by so-and-so of Captain so-and-so": behind a deed told by its noun the second name, over a preposition, is that of whom it befell. */
function fellTo(state: State, item: NameItem): boolean {
  const { open, last } = state;
  if (open?.verb) return shotBySeveral(state, item);
  if (!open?.doer || !open.filled || open.of !== "people" || !item.governed || item.joined) return false;
  if (last?.rule !== "figure.name" || last.cue?.from !== open.from) return false;
  const gap = item.group.from - endOf(last);
  // Who he is stands between dashes; behind a comma begins something else.
  const told = between(state, endOf(last));
  if (told.some((other) => (other.kind === "mark" && isComma(other.norm)) || DEEDS.has(other.kind))) return false;
  return gap <= 1 || (gap <= DEED_REACH && told.length > 0);
}

/** "assassinated gunmen, on Thursday evening, Sheikh so-and-so": behind several without a number the one who is named is whom they killed. */
function shotBySeveral(state: State, item: NameItem): boolean {
  const { open, last } = state;
  if (!open?.doer || !open.filled || open.of !== "people" || item.group.from - (last ? endOf(last) : 0) > DEED_REACH)
    return false;
  if (last?.rule !== "figure.object" || last.cue?.from !== open.from || !last.implied) return false;
  if (last.quantity.vague !== "some" || last.noun?.class !== "combatant") return false;
  const before = state.items[state.at - 1];
  if (item.joined && !(before?.kind === "mark" && before.to === item.group.from)) return false;
  return !between(state, endOf(last)).some((other) => DEEDS.has(other.kind) || other.kind === "noun");
}

const DEEDS = new Set<Item["kind"]>(["cue", "barrier", "count"]);

const relativeFollows = (items: readonly Item[], at: number): boolean => {
  const next = items[at + 1];
  return next?.kind === "barrier" && next.word.sense.weak === true && next.from === items[at]!.to;
};

/** The name without its title. */
const alone = (item: NameItem): NameItem => ({
  ...item,
  group: { from: item.from, to: item.to },
  title: undefined,
  quoted: false,
});

/** "so-and-so, the commander of", "so-and-so, a teacher": a person right behind a name says who he was; null for none. */
function officeBehind(items: readonly Item[], at: number): NounSense | null {
  const [name, next] = [items[at]!, items[at + 1]];
  const noun = next?.kind === "mark" && isComma(next.norm) ? items[at + 2] : next;
  if (noun?.kind !== "noun" || noun.from - name.to > 1 || noun.noun.cut.prefix) return null;
  const { sense, cut } = noun.noun;
  // "so-and-so the leader of the group"
  const tells = cut.definite || noun.describesName === "calling" || (noun.leads && noun.from === name.to);
  return sense.of === "person" && sense.number === "one" && !sense.generic && tells ? sense : null;
}

function takesName(open: Open, item: NameItem, before: Item | undefined): boolean {
  const [effect] = open.effects;
  // "the leader of the battle for the liberation of the town, Brigadier so-and-so": behind a comma he is the leader.
  if (effect === "freed" && before?.kind === "mark" && isComma(before.norm)) return false;
  if (
    open.filled ||
    (open.counted && item.title?.class !== "combatant") ||
    open.captives ||
    open.of !== "people" ||
    open.tally ||
    effect === "force" ||
    effect === "held" ||
    // "people flee from the town, and President so-and-so": another begins something else.
    (effect === "displaced" && item.joined)
  )
    return false;
  // "pages loyal to the army mourned Lieutenant so-and-so"
  return item.group.from - open.to <= (open.counted ? MOURNED_REACH : NAME_REACH);
}

/** How far behind a word of mourning or falling an officer's name may stand, in tokens: whoever mourns, and where, fit in between. */
const MOURNED_REACH = 10;

const joinsNamed = (item: NameItem, last: Draft) =>
  (last.rule === "figure.name" || last.rule === "figure.list" || (item.title !== undefined && isTitled(last))) &&
  item.joined &&
  item.group.from - endOf(last) <= (item.title ? TITLED_REACH : 2);

/** How far behind those counted a titled name may be joined, in tokens: a comma and "in addition to" fit in between. */
const COUNTED_REACH = 3;

/** "seven children were killed, in addition to the guard so-and-so", "with the driver so-and-so" */
const joinsCounted = ({ joined, beside, title, group }: NameItem, last: Draft): boolean =>
  (joined || beside) &&
  title !== undefined &&
  !last.implied &&
  !last.partOf &&
  last.noun?.of === "person" &&
  (last.effect === "killed" || last.effect === "injured") &&
  group.from - endOf(last) <= COUNTED_REACH;

/** How far the same may stand behind a relative clause about the first one. */
const PAST_RELATIVE = 18;

/** "Emir so-and-so, who ran the town, and the chief of police so-and-so" */
function joinsPastRelative(state: State, item: NameItem): boolean {
  const { last } = state;
  if (!last || (last.rule !== "figure.name" && last.rule !== "figure.part") || !item.joined || !item.title)
    return false;
  if (item.group.from - endOf(last) > PAST_RELATIVE) return false;
  const told = between(state, endOf(last));
  const comma = told[0];
  if (comma?.kind !== "mark" || comma.to !== item.group.from || !isComma(comma.norm)) return false;
  return told.some((other) => other.kind === "barrier" && other.word.sense.weak === true);
}

/** A quotation mark may stand between "that" and the name. */
const QUOTED = 1;

/** True where a verb may follow whose subject the name is. */
function waits({ items, pending, last }: State, item: NameItem, at: number): boolean {
  if (item.governed) return false;
  if (
    last &&
    pending.at(-1) === last &&
    last.rule === "figure.name" &&
    item.joined &&
    item.group.from - endOf(last) <= 1
  )
    return true;
  if (item.awaited?.near && item.awaited.distance <= AWAITED_REACH) return true;
  const before = items[at - 1];
  return leads(items, at) || (before?.kind === "barrier" && before.complement && item.group.from - before.to <= QUOTED);
}

/** True at the head of a sentence, where a name may as well be a doer's. */
function leads(items: readonly Item[], at: number): boolean {
  for (let i = 0; i < at; i++) if (items[i]!.kind !== "mark") return false;
  return true;
}

const commaFollows = ({ to }: NameItem, next: Item | undefined) =>
  next?.kind === "mark" && next.from === to && isComma(next.norm);

/** Effect of the victim noun right before a name, where it tells who the victim is; null for none. */
function victimBefore(items: readonly Item[], at: number): Effect | null {
  const [before, name] = [items[at - 1], items[at] as NameItem];
  if (before?.kind !== "noun" || before.noun.sense.of !== "victim" || before.kinOfVictim) return null;
  const { sense, cut } = before.noun;
  if (sense.number !== "one") return namesSeveral(items, at) ? sense.effect : null;
  // "the body of the young man so-and-so"
  // and "the martyr of the nation so-and-so"
  const behind = name.group.from - before.to;
  if (!cut.definite && !cut.suffix && (behind === 0 || (behind === 1 && before.construct))) return sense.effect;
  // "the dead man is called so-and-so"; right behind the noun a name is an epithet's.
  const gap = name.from - before.to;
  return cut.definite && gap >= 1 && gap <= 2 ? sense.effect : null;
}

/** "the martyrs so-and-so and so-and-so": a definite noun of several, with a name right behind it and another joined. */
function namesSeveral(items: readonly Item[], at: number): boolean {
  const [before, name, next] = [items[at - 1], items[at] as NameItem, items[at + 1]];
  if (before?.kind !== "noun" || name.group.from - before.to > 1) return false;
  if (!before.noun.cut.definite && !before.construct && before.noun.sense.number !== "two") return false;
  const other = next?.kind === "mark" ? items[at + 2] : next;
  return other?.kind === "name" && other.joined;
}

/** Effect of the victim noun that opened a list of names. */
function tallyBefore(items: readonly Item[], at: number): Effect | null {
  for (let i = at - 1; i >= 0; i--) {
    const item = items[i]!;
    const noun = item.kind === "noun" || item.kind === "count" ? item.noun : null;
    if (noun?.sense.of === "victim") return noun.sense.effect;
  }
  return null;
}
