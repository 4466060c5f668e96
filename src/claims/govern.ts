/**
 * Items → drafts: which cue governs which count. The sentence is read once from left to right; a cue stays open until a
 * count fills it, later counts need a conjunction, a breakdown makes parts of the whole before it, and counts without a
 * cue wait for a verb that follows them.
 */
import type { CueSense, NounSense } from "../mentions/casualty.ts";
import type { Effect, Quantity, TokenRange, Vague } from "../types.ts";
import type { Awaited, BreakdownItem, CountItem, CueItem, Item, NameItem, NounItem } from "./items.ts";

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
  rule: string;
};

/** Where the reading of a sentence stands. */
type State = {
  open: Open | null;
  last: Draft | null;
  /** The whole that the next counts are part of, and the token where its breakdown opened. */
  breakdown: { whole: Draft; at: number } | null;
  /** Counts that no cue governs yet. */
  pending: Draft[];
  /** The single person just named, for a relative clause that may tell what befell them. */
  named: Draft | null;
  /** Counts that the cue before took as its subjects, for a cue that is joined to it. */
  settled: { drafts: readonly Draft[]; to: number } | null;
};
type Open = {
  tally?: boolean;
  effects: Effect[];
  of: "people" | "things" | "any";
  from: number;
  to: number;
  filled: boolean;
  verb: boolean;
  /** What the same word says of the other kind: "seized" of things, "arrested" of people. */
  other?: CueSense | undefined;
};

/** How far a count may stand behind its cue, in tokens: a subject and a place fit in between, another clause does not. */
const REACH = 18;
/** How far for a lone number, which is easily something else. */
const NEAR = 4;
/** How far for a noun without a number behind a verb: "killed also in the accident a girl". */
const NOUN_REACH = 5;
/** How far for a name: quotation marks, "also", "each of" fit in between. */
const NAME_REACH = 3;
/** Effects that a bare plural can answer ("killed civilians"); elsewhere only a number makes a figure. */
const PLURAL_EFFECTS = new Set<Effect>(["killed", "injured", "casualties", "missing", "abducted"]);
/** Effects whose verbs may follow those they befell: their plural cannot be the doer. */
const SUBJECT_EFFECTS = new Set<Effect>([
  "killed",
  "injured",
  "casualties",
  "missing",
  "displaced",
  "surrendered",
  "freed",
  "force",
]);

const one: Quantity = { min: 1, max: 1, approx: false, vague: null };
const two: Quantity = { min: 2, max: 2, approx: false, vague: null };
const vague = (word: Vague): Quantity => ({ min: null, max: null, approx: false, vague: word });

export function governCounts(items: readonly Item[]): Draft[] {
  const drafts: Draft[] = [];
  const state: State = { open: null, last: null, breakdown: null, pending: [], named: null, settled: null };

  const push = (draft: Draft) => {
    if (draft === state.named) state.named = null;
    drafts.push(draft);
    state.last = draft;
    return draft;
  };
  const settle = (draft: Draft, cue: Open, rule: string) => {
    draft.effect = cue.effects[0]!;
    draft.cue = { from: cue.from, to: cue.to };
    draft.rule = rule;
    // One number for two effects without a common name is two figures on one count.
    for (const effect of cue.effects.slice(1)) drafts.push({ ...draft, effect });
    cue.filled = true;
  };
  const follows = (from: number) => state.last !== null && from - endOf(state.last) <= 3;

  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    switch (item.kind) {
      case "mark":
        if (item.norm === "(" && state.last && item.from - endOf(state.last) <= 1)
          state.breakdown = { whole: state.last.partOf ?? state.last, at: item.to };
        else if (item.norm === "؛" || item.norm === ";" || item.norm === ":" || item.norm === "|")
          state.open = state.breakdown = null;
        else if (state.breakdown && !continues(items[i + 1])) state.breakdown = null;
        break;
      case "barrier":
        // A relative clause may stand between a verb and its subject; any other clause ends the cue's reach.
        if (!item.word.sense.weak || !state.open?.verb) state.open = null;
        state.breakdown = null;
        if (!item.word.sense.weak) {
          state.pending = [];
          state.named = null;
        }
        break;
      case "cue": {
        takeCue(item, i);
        break;
      }
      case "breakdown": {
        const { share } = item.word.sense;
        const whole: Draft | null = state.last;
        if (share === "all" || share === "some" || (share === "most" && item.bare)) break;
        if (state.open && !state.open.filled && share === "most" && item.from - state.open.to <= 1) {
          settle(push(shareDraft(item, items[i + 1], null, share)), state.open, "figure.object");
          break;
        }
        if (!whole || item.from - endOf(whole) > 12) break;
        const root: Draft = (whole as Draft).partOf ?? whole;
        if (item.word.sense.countsOnly && !(items[i + 1]?.kind === "count" && items[i + 1]!.from - item.to <= 2)) break;
        if (share === "most") {
          push(shareDraft(item, items[i + 1], root, share));
          // The nouns behind it say who most of them are: they are its group, no parts of their own.
          while (items[i + 1]?.kind === "noun" && items[i + 1]!.from - items[i]!.to <= 1) i++;
        } else state.breakdown = { whole: root, at: item.to };
        break;
      }
      case "count": {
        // "one of the raids" points at a raid and counts none.
        if (item.quantity.value.exact === 1 && (item.noun?.sense.of === "attack" || item.noun?.sense.of === "victim"))
          break;
        // "the identities of all the victims" counts no one anew.
        if (item.quantity.value.vague === "all" && item.noun?.sense.of === "victim") break;
        attach(countDraft(item, items[i + 1]), item);
        break;
      }
      case "noun": {
        if (item.between && state.last && item.from - endOf(state.last) <= 3 && state.last.noun?.of !== "attack") {
          state.last.effect = "casualties";
          state.last.rule ||= "figure.mixed";
          const next = items[i + 1];
          if (next?.kind === "noun" && next.joined && next.noun.sense.of === "victim") i++;
          break;
        }
        // Nouns that a conjunction adds to a counted group are part of its words.
        if (item.noun.cut.prefix && state.last?.group && item.from < state.last.group.to) break;
        if (settlesWaiting(item)) break;
        const draft = nounDraft(item, items, i);
        state.named = draft?.noun?.number === "one" && draft.noun.of === "person" ? draft : null;
        if (draft) attach(draft, item);
        else if (item.cue) takeCue({ ...item, kind: "cue", cue: item.cue }, i);
        else if (isTally(item))
          openUp(
            {
              effects: [item.noun.sense.effect!],
              of: "people",
              from: item.from,
              to: item.to,
              filled: false,
              verb: false,
              tally: true,
            },
            item,
          );
        break;
      }
      case "name":
        attachName(item, i);
        break;
      default:
        break;
    }
  }
  // "held dozens as hostages"
  const hostages = items.find((item) => item.kind === "noun" && item.noun.sense.effect === "abducted");
  if (hostages)
    for (const draft of drafts)
      if (draft.effect === "captured" && draft.core.to <= hostages.from) draft.effect = "abducted";
  for (const draft of drafts) if (!draft.effect && draft.partOf) draft.effect = draft.partOf.effect;
  return drafts.filter((draft) => draft.effect !== null);

  /** A cue takes the counts that wait for it, or joins the cue right before it, or opens. */
  function takeCue(item: CueItem, at: number): void {
    const cue = openCue(item);
    // "374 who took part in the attack were killed": the relative clause tells who they are, not what befell them.
    if (cue.effects[0] === "force" && followsRelative(items, at)) return;
    if (takesNamed(item, at)) {
      settle(push(state.named!), cue, "figure.relative");
      state.open = null;
      return;
    }
    const waiting = state.pending.filter(
      (draft) => maySubject(draft, cue) && item.from - endOf(draft) <= waitOf(draft),
    );
    const { subject } = item.cue.sense;
    const may =
      subject === undefined ? !joinedByWord(items, at) && SUBJECT_EFFECTS.has(cue.effects[0]!) : subject === "before";
    if (subject === "before" && item.joined && state.settled && item.from - state.settled.to <= 1) {
      for (const draft of state.settled.drafts) again(draft, cue);
      state.settled.to = item.to;
    } else if (waiting.length && cue.verb && may && !countFollows(items, at)) {
      for (const draft of waiting) settle(draft, cue, "figure.subject");
      state.settled = { drafts: waiting, to: item.to };
      state.pending = [];
      state.breakdown = null;
    } else if (item.cue.sense.closed) state.open = null;
    else openUp(cue, item);
  }

  /** "were killed and wounded": one number for a second effect. */
  function again(draft: Draft, cue: Open): void {
    const pair: Open = { ...cue, effects: [draft.effect!], to: cue.from };
    merge(pair, cue);
    const [effect, ...more] = pair.effects as [Effect, ...Effect[]];
    draft.effect = effect;
    for (const other of more) drafts.push({ ...draft, effect: other, cue: { from: cue.from, to: cue.to } });
  }

  /** "223 of the prisoners are missing": a victim noun as what is said of those counted. */
  function settlesWaiting(item: NounItem): boolean {
    const { sense, cut } = item.noun;
    const waiting = state.pending.at(-1);
    if (
      sense.of !== "victim" ||
      sense.number === "one" ||
      cut.definite ||
      cut.prefix ||
      !waiting ||
      item.from - endOf(waiting) > 1
    )
      return false;
    settle(
      waiting,
      { effects: [sense.effect!], of: "people", from: item.from, to: item.to, filled: true, verb: false },
      "figure.predicate",
    );
    state.pending = [];
    return true;
  }

  /** "the man who was killed", "so-and-so, whom soldiers killed": a definite person and a relative clause about him. */
  function takesNamed(item: CueItem, at: number): boolean {
    const { named } = state;
    const relative = items[at - 1];
    if (
      !named ||
      !item.cue.sense ||
      item.cue.sense.form !== "verb" ||
      !SUBJECT_EFFECTS.has(item.cue.sense.effect) ||
      item.cue.sense.effect === "force"
    )
      return false;
    if (
      relative?.kind !== "barrier" ||
      !relative.word.sense.weak ||
      item.from - relative.to > 1 ||
      relative.from - endOf(named) > 1
    )
      return false;
    return item.cue.cut.suffix !== "" || !countFollows(items, at);
  }

  function openUp(cue: Open, item: CueItem | NounItem): void {
    state.breakdown = null;
    if (state.open && !state.open.filled && item.joined && item.from === state.open.to) merge(state.open, cue);
    else state.open = cue;
  }

  /** A name counts behind its cue, joined to a victim, in a list of victims, or as the subject of a verb that follows. */
  function attachName(item: NameItem, at: number): void {
    const draft = nameDraft(item);
    state.named = draft;
    const { open, last } = state;
    const listed = item.list ? tallyBefore(items, at) : null;
    if (listed) push({ ...draft, effect: listed, rule: "figure.list" });
    else if (
      open &&
      !open.filled &&
      open.of === "people" &&
      !open.tally &&
      open.effects[0] !== "force" &&
      item.group.from - open.to <= NAME_REACH
    )
      settle(push(draft), open, "figure.name");
    else if (last?.effect && last.rule.startsWith("figure.name") && item.joined && item.group.from - endOf(last) <= 2)
      push({ ...draft, effect: last.effect, cue: last.cue, rule: "figure.name" });
    else if (isComplement(items[at - 1]) && item.group.from === items[at - 1]!.to) {
      draft.rule = "figure.name";
      state.pending.push(push(draft));
    }
  }

  /** Gives a draft its effect: from its own noun, the whole it is part of, the open cue, its neighbour, or a later verb. */
  function attach(draft: Draft, item: CountItem | NounItem): void {
    suit(state.open, draft);
    if (item.kind === "count" && item.part) {
      const whole = state.last && (state.last.partOf ?? state.last);
      if (whole) push({ ...draft, partOf: whole, effect: whole.effect, cue: whole.cue, rule: "figure.part" });
      return;
    }
    const own = ownEffect(draft, state.open, item.awaited);
    if (item.awaited && !own && awaits(draft, item, state)) {
      state.pending.push(push(draft));
      return;
    }
    // "three civilians, two children and a woman": a dual right behind a count tells its parts.
    if (
      item.kind === "noun" &&
      draft.noun!.number === "two" &&
      !item.joined &&
      !own &&
      state.last?.effect &&
      item.from === endOf(state.last) &&
      !state.breakdown
    )
      state.breakdown = { whole: state.last.partOf ?? state.last, at: item.from };
    if (item.kind === "noun" && !own && !state.breakdown && !impliesCount(item, draft, state.open, state.last)) return;
    if (item.kind === "noun" && state.breakdown && !own && !tellsPart(item, state.breakdown.at, state.last)) return;
    if (
      state.breakdown &&
      (!own || own === state.breakdown.whole.effect || draft.noun?.of === "person") &&
      item.from - state.breakdown.at <= REACH
    ) {
      draft.partOf = state.breakdown.whole;
      draft.effect = state.breakdown.whole.effect;
      draft.cue = state.breakdown.whole.cue;
      draft.rule = "figure.part";
      push(draft);
      return;
    }
    if (own) {
      draft.effect = own;
      draft.rule = "figure.noun";
      if (state.open && !state.open.filled) {
        draft.cue = { from: state.open.from, to: state.open.to };
        state.open.filled = true;
      }
      push(draft);
      return;
    }
    // Behind "the killing of" even a word that names things elsewhere names people: "five of al-Qaeda".
    if (
      state.open &&
      !state.open.filled &&
      item.kind === "count" &&
      draft.noun?.of === "thing" &&
      (PLURAL_EFFECTS.has(state.open.effects[0]!) || state.open.effects[0] === "captured") &&
      item.from - state.open.to <= 1
    )
      draft.noun = null;
    if (
      state.open &&
      !state.open.filled &&
      fits(draft, state.open) &&
      item.from - state.open.to <= reach(draft, item, state.open)
    ) {
      push(draft);
      settle(draft, state.open, "figure.object");
      return;
    }
    // "arrested five men and seized 20 rifles" with one verb for both.
    const { open } = state;
    if (
      open?.filled &&
      open.other &&
      item.joined &&
      follows(item.from) &&
      draft.noun &&
      isThing(draft.noun) !== (open.of === "things")
    ) {
      draft.effect = open.other.effect;
      draft.cue = { from: open.from, to: open.to };
      draft.rule = "figure.joined";
      push(draft);
      return;
    }
    if (state.last?.effect && item.joined && follows(item.from) && sameKind(draft, state.last)) {
      draft.effect = state.last.effect;
      draft.cue = state.last.cue;
      draft.rule = "figure.joined";
      push(draft);
      return;
    }
    const beside =
      item.kind === "noun" &&
      item.joined &&
      state.last !== null &&
      state.pending.includes(state.last) &&
      item.from - endOf(state.last) <= 1;
    if (beside || mayWait(draft, item)) {
      state.pending.push(draft);
      push(draft);
    }
  }
}

/** True for a count whose verb follows it, where neither an open cue nor, over a comma, its neighbour takes it. */
function awaits(draft: Draft, item: CountItem | NounItem, { open, last, breakdown }: State): boolean {
  const { effect, near, distance } = item.awaited!;
  if (distance > REACH || (open && !open.filled && fits(draft, open))) return false;
  if (!near && (breakdown || (last?.effect && item.joined))) return false;
  if (item.kind === "count") return true;
  if (item.afterPreposition || item.noun.cut.definite) return false;
  return draft.quantity.vague === null || (near && distance <= 3 && PLURAL_EFFECTS.has(effect));
}

/** In a breakdown a noun counts right behind its opening word, or joined to the part before it. */
function tellsPart(item: NounItem, openedAt: number, last: Draft | null): boolean {
  if (item.noun.sense.of === "person" && item.afterPreposition) return false;
  return item.from - openedAt <= 1 || (item.joined && last !== null && item.from - endOf(last) <= 2);
}

/** A noun without a number counts where its cue stands right before it, or where it is joined to a count. */
function impliesCount(item: NounItem, draft: Draft, open: Open | null, last: Draft | null): boolean {
  const { definite } = item.noun.cut;
  if (item.afterPreposition || (draft.quantity.vague && definite)) return false;
  if (draft.noun!.of === "other" && (!last || definite)) return false;
  if (draft.noun!.number === "two") return true;
  if (open && open.effects[0] === "force") return false;
  if (draft.quantity.vague && open && !open.filled && !PLURAL_EFFECTS.has(open.effects[0]!)) return false;
  if (
    open &&
    !open.filled &&
    item.from - open.to <= (definite ? 0 : open.verb && draft.noun!.number === "one" ? NOUN_REACH : 1)
  )
    return true;
  // An age may stand between: "a girl aged 10 and a man aged 25".
  if (last?.effect && item.joined && item.from - endOf(last) <= (item.noun.cut.prefix ? 3 : 1) && !definite)
    return true;
  if (last && !last.effect && !last.partOf && item.joined && item.from - endOf(last) <= 1 && !definite) return true;
  return draft.noun!.number === "one" && (item.afterComplement || (item.afterBarrier && !definite));
}

/** Counts that no cue governs yet may be the subject of a verb that follows. */
const mayWait = (draft: Draft, item: CountItem | NounItem) =>
  item.kind === "count"
    ? fits(draft, null) || draft.noun === null
    : draft.noun!.number === "two" || item.afterBarrier || item.afterComplement;

/** Those taking part are counted in numbers; one man who did something is no figure. */
const maySubject = (draft: Draft, cue: Open) =>
  fits(draft, cue) && !(cue.effects[0] === "force" && draft.implied && draft.noun?.number === "one");

/** How far behind a count the verb may stand whose subject it is. */
function waitOf(draft: Draft): number {
  if (draft.noun && (!draft.implied || draft.noun.number !== "one")) return REACH;
  return draft.noun && draft.rule !== "figure.name" && draft.noun.class !== "person" ? NOUN_REACH : NEAR;
}

const endOf = (draft: Draft) => Math.max(draft.range.to, draft.group?.to ?? 0);

function openCue(item: CueItem): Open {
  const { effect, of, form } = item.cue.sense;
  // A pronoun written onto the cue is what it befell: "their killing of them".
  const filled = item.cue.cut.suffix !== "";
  return {
    effects: [effect],
    of,
    from: item.from,
    to: item.to,
    filled,
    verb: form === "verb",
    other: item.other?.sense,
  };
}

/** A cue of people and of things takes the sense of what it meets. */
function suit(open: Open | null, draft: Draft): void {
  if (!open?.other || open.filled || !draft.noun || isThing(draft.noun) === (open.of === "things")) return;
  open.effects = [open.other.effect];
  open.of = open.other.of;
}

const isThing = (noun: NounSense) => noun.of === "thing" || noun.of === "attack" || noun.of === "bomb";

/** "killed and wounded" has a common name, `casualties`; other pairs have none. */
function merge(open: Open, cue: Open): void {
  const pair = [...open.effects, ...cue.effects];
  open.effects =
    pair.every((e) => e === "killed" || e === "injured") && new Set(pair).size > 1
      ? ["casualties"]
      : [...new Set(pair)];
  open.to = cue.to;
}

/** Most counts after a verb are its own; a verb whose own count follows at once does not take the ones before it. */
function countFollows(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (!next || next.joined || next.from - items[at]!.to > 1) return false;
  return (
    next.kind === "count" ||
    (next.kind === "noun" &&
      (next.noun.sense.of === "person" || next.noun.sense.of === "victim") &&
      !next.afterPreposition)
  );
}

const continues = (item: Item | undefined) =>
  item !== undefined && (item.kind === "noun" || item.kind === "count") && item.joined;

function reach(draft: Draft, item: CountItem | NounItem, open: Open): number {
  // "a convoy of 45 buses that carry 3,000": what a place or a thing holds stands right behind the word.
  if (open.effects[0] === "held") return NEAR;
  if (item.kind === "count") return draft.noun ? REACH : draft.quantity.vague && !draft.group ? 1 : NEAR;
  return draft.noun!.number === "two" ? REACH : NOUN_REACH;
}

function ownEffect(draft: Draft, open: Open | null, awaited?: Awaited): Effect | null {
  const noun = draft.noun;
  if (!noun?.effect) return null;
  const governed = open && !open.filled ? open.effects[0]! : (awaited?.effect ?? null);
  if (noun.of === "attack" || noun.of === "bomb")
    return noun.number !== "one" && (governed === "destroyed" || governed === "seized") ? governed : "attacks";
  if (noun.of === "attacker") return governed && governed !== "destroyed" && governed !== "force" ? null : "force";
  if (noun.effect === "casualties" && governed === "killed" && !draft.mixed) return "killed";
  if (
    (noun.effect === "abducted" || noun.effect === "captured" || noun.effect === "missing") &&
    governed &&
    governed !== "force"
  )
    return open && !open.filled ? governed : null;
  return noun.effect;
}

function fits(draft: Draft, open: Open | null): boolean {
  // "the toll of the dead" awaits a number, not a vague word.
  if (open?.tally && draft.quantity.vague !== null) return false;
  // A prison's or a camp's population, and those taking part, are told in numbers of people.
  const { vague: word } = draft.quantity;
  if (open?.effects[0] === "held" && (draft.noun === null || word === "some" || word === "most" || word === "all"))
    return false;
  if (open?.effects[0] === "force" && (draft.noun === null || word !== null)) return false;
  const thing = draft.noun !== null && isThing(draft.noun);
  if (!open) return !thing && draft.noun !== null;
  return (
    open.of === "any" ||
    (open.of === "things") === thing ||
    (draft.noun === null && (open.of === "people" || draft.group !== null))
  );
}

function sameKind(draft: Draft, last: Draft): boolean {
  const kind = (d: Draft) => (d.noun === null ? null : d.noun.class === "object");
  return kind(draft) === null || kind(last) === null || kind(draft) === kind(last);
}

function countDraft(item: CountItem, next: Item | undefined): Draft {
  const { min, max, approx, vague: word, core } = item.quantity.value;
  const noun = item.noun?.sense ?? null;
  const draft: Draft = {
    core,
    range: item,
    quantity: { min, max, approx, vague: word },
    noun,
    implied: false,
    mixed: false,
    group: item.group,
    effect: null,
    cue: null,
    partOf: null,
    rule: "",
  };
  return isMixed(noun, next) ? { ...draft, mixed: true, noun: { ...noun!, effect: "casualties" } } : draft;
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

/** "that", behind which a subject stands: not "he said". */
const isComplement = (item: Item | undefined) => item?.kind === "barrier" && item.complement;

function nameDraft(item: NameItem): Draft {
  const core = { from: item.from, to: item.to };
  const noun: NounSense = item.title ?? {
    kind: "noun",
    of: "person",
    effect: null,
    class: "person",
    number: "one",
    ambiguous: false,
    generic: true,
  };
  return {
    core,
    range: core,
    quantity: one,
    noun,
    implied: true,
    mixed: false,
    group: item.group,
    effect: null,
    cue: null,
    partOf: null,
    rule: "",
  };
}

/** Effect of the victim noun that opened a list of names. */
function tallyBefore(items: readonly Item[], at: number): Effect | null {
  for (let i = at - 1; i >= 0; i--) {
    const item = items[i]!;
    if (item.kind === "noun" && item.noun.sense.of === "victim") return item.noun.sense.effect;
  }
  return null;
}

/** "12 dead and wounded": one number for both. */
function isMixed(noun: NounSense | null, next: Item | undefined): boolean {
  return (
    noun?.of === "victim" &&
    next?.kind === "noun" &&
    next.joined &&
    next.noun.sense.of === "victim" &&
    next.noun.sense.effect !== noun.effect &&
    next.noun.cut.prefix !== ""
  );
}

function shareDraft(item: BreakdownItem, next: Item | undefined, whole: Draft | null, share: Vague): Draft {
  const noun = next?.kind === "noun" ? next.noun : null;
  const range = { from: item.from, to: item.to };
  return {
    core: range,
    range,
    quantity: vague(share),
    noun: noun?.sense ?? null,
    implied: false,
    mixed: false,
    group: noun ? { from: noun.from, to: noun.to } : null,
    effect: whole?.effect ?? null,
    cue: whole?.cue ?? null,
    partOf: whole,
    rule: "figure.share",
  };
}

/** A noun that counts by its own number; null where it counts no one. */
function nounDraft(item: NounItem, items: readonly Item[], at: number): Draft | null {
  const { sense, cut } = item.noun;
  if (item.cue && (sense.number === "one" || (items[at + 1]?.kind === "count" && items[at + 1]!.from === item.to)))
    return null;
  const before = items[at - 1];
  const quantity =
    sense.number === "two" && (!sense.ambiguous || item.saysTwo)
      ? two
      : sense.number === "one" || sense.number === "any"
        ? one
        : vague("some");
  const core = { from: item.from, to: item.to };
  const draft: Draft = {
    core,
    range: core,
    quantity: item.atLeast ? { ...quantity, max: null } : quantity,
    noun: { ...sense, number: quantity === two ? "two" : sense.number === "two" ? "many" : sense.number },
    implied: true,
    mixed: false,
    group: item.group,
    effect: null,
    cue: null,
    partOf: null,
    rule: "",
  };
  if (quantity === two) return item.afterNoun && !item.joined && sense.generic && sense.of === "person" ? null : draft;
  // The second half of "12 dead and wounded" belongs to the count before it.
  if (
    before?.kind === "count" &&
    item.from - before.to <= 1 &&
    item.joined &&
    sense.of === "victim" &&
    before.noun?.sense.of === "victim" &&
    cut.prefix
  )
    return null;
  if (sense.of === "other" && item.afterTally) return { ...draft, quantity: vague("some") };
  if (sense.of === "bomb") return sense.number === "one" && !cut.definite ? draft : null;
  if (sense.of === "attack" || sense.of === "thing") return null;
  if (sense.of === "attacker") return sense.number === "one" && !cut.definite && !item.afterNoun ? draft : null;
  // "two soldiers, Turks": an adjective of origin behind its noun.
  if (item.afterNoun && !item.joined && sense.generic && sense.of !== "other") return null;
  if (sense.of === "victim")
    return cut.definite || cut.suffix || item.construct || item.afterTally || item.byPrefix ? null : draft;
  return draft;
}

/** "the number of the dead rose to": the definite victim noun waits for its number. */
function isTally(item: NounItem): boolean {
  return (
    item.noun.sense.of === "victim" &&
    item.noun.sense.number === "many" &&
    (item.noun.cut.definite || item.construct || item.afterTally)
  );
}
