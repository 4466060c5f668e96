/** Where the reading of a sentence stands, and the two ways to go on: a draft is taken up, a cue settles a draft. */
import type { Effect, Quantity } from "../../types.ts";
import { type Draft, endOf, membersOf } from "./draft.ts";
import type { Item } from "./item.ts";
import { merge, type Open } from "./reach.ts";

/** The whole that the next counts are part of, and the token where its breakdown opened. */
export interface Breakdown {
  readonly whole: Draft;
  readonly at: number;
  /** True behind "they are", where names follow. */
  named?: boolean;
  /** The one that goes on behind the bracket that this one opened. */
  readonly outer?: Breakdown | null;
}

export type State = {
  readonly items: readonly Item[];
  /** Index of the item that is being read. */
  at: number;
  readonly drafts: Draft[];
  open: Open | null;
  last: Draft | null;
  breakdown: Breakdown | null;
  /** True inside "…, according to so-and-so, …", behind which the open cue goes on. */
  aside: boolean;
  /** "killed a suicide bomber", where a clause about him began: the verb may still meet those whom he killed. */
  bombed: Open | null;
  /** Counts that no cue governs yet. */
  pending: Draft[];
  /** The single person just named, for a relative clause that may tell what befell them. */
  named: Draft | null;
  /** Counts that the cue before took as its subjects, for a cue that is joined to it. */
  settled: { drafts: readonly Draft[]; to: number } | null;
};

export const makeState = (items: readonly Item[]): State => ({
  items,
  at: 0,
  drafts: [],
  open: null,
  last: null,
  breakdown: null,
  aside: false,
  bombed: null,
  pending: [],
  named: null,
  settled: null,
});

/** Takes a draft up, as what now stands last. */
export function push(state: State, draft: Draft): Draft {
  if (draft === state.named) state.named = null;
  state.drafts.push(draft);
  state.last = draft;
  return draft;
}

/** Takes a draft up with an effect, the cue that gave it, and the rule. */
export function pushAs(state: State, draft: Draft, effect: Effect | null, cue: Draft["cue"], rule: string): void {
  draft.effect = effect;
  draft.cue = cue;
  draft.rule = rule;
  push(state, draft);
}

/** Gives a draft the effect of a cue. One number for two effects without a common name is two figures on one count. */
export function settle(state: State, draft: Draft, cue: Open, rule: string): void {
  // "six drones attacked": weapons, not those who took part.
  draft.effect = cue.effects[0] === "force" && isDrone(draft.noun) ? "attacks" : cue.effects[0]!;
  // Two women who opened fire were attackers.
  const attacks = draft.effect === "force" && draft.noun?.of === "person";
  if (attacks && (cue.closed || cue.assault) && draft.noun!.class === "civilian")
    draft.noun = { ...draft.noun!, class: "combatant", generic: false };
  if (cue.of === "things" && draft.noun?.of === "other") draft.noun = { ...draft.noun, class: "object" };
  if (cue.tally) {
    draft.group ??= cue.group ?? null;
    draft.tolled = true;
  }
  if (cue.body && draft.noun) draft.noun = membersOf(cue.body, draft.noun);
  const { min, max } = draft.quantity;
  if (min !== null && min === max) draft.quantity = bounded(draft.quantity, min, cue.bound);
  draft.cue = { from: cue.from, to: cue.to };
  draft.rule = rule;
  if (cue.suicide && draft.noun) draft.noun = { ...draft.noun, of: "attacker", class: "combatant", generic: false };
  for (const effect of cue.effects.slice(1)) state.drafts.push({ ...draft, effect });
  cue.filled = true;
}

const isDrone = (noun: Draft["noun"]): boolean => noun?.of === "thing" && noun.flies === true;

/** "the number of the dead passed 12", "is no fewer than 12", "did not pass 12". */
export function bounded(quantity: Quantity, n: number, bound: Open["bound"]): Quantity {
  if (bound === "more") return { ...quantity, min: n + 1, max: null, exclusive: true };
  if (bound === "least") return { ...quantity, max: null };
  return bound === "most" ? { ...quantity, min: null } : quantity;
}

/** Those who did a deed took part in the attack. */
export function tookPart(state: State, doers: Draft, { from, to }: Open): void {
  doers.effect = "force";
  doers.cue = { from, to };
  doers.rule = "figure.doer";
  state.pending = [];
}

/** "were killed and wounded": one number for a second effect. */
export function settleAgain(state: State, draft: Draft, cue: Open): void {
  const item = state.items[state.at];
  // "the two who died were struck by bullets": how they died.
  if (draft.effect === "killed" && cue.effects[0] === "injured" && item?.kind === "cue" && !item.joined) return;
  const pair: Open = { ...cue, effects: [draft.effect!], to: cue.from };
  merge(pair, cue);
  // "was shot and pronounced dead": who was hurt first died of it.
  if (cue.behind && draft.effect === "injured" && cue.effects[0] === "killed") pair.effects = ["killed"];
  const [effect, ...more] = pair.effects as [Effect, ...Effect[]];
  draft.effect = effect;
  for (const other of more) state.drafts.push({ ...draft, effect: other, cue: { from: cue.from, to: cue.to } });
}

/** The items between the token `from` and the item that is being read, the last first. */
export function between({ items, at }: State, from: number): Item[] {
  const found: Item[] = [];
  for (let i = at - 1; i >= 0 && items[i]!.from >= from; i--) found.push(items[i]!);
  return found;
}

/** The whole that a part of the last draft would be part of; null when nothing was counted yet. */
export const wholeOf = ({ last }: State): Draft | null => last && (last.partOf ?? last);

/** True right behind the last draft, where a conjunction joins to it; with "in addition to" its verb may stand between. */
export const follows = ({ last }: State, from: number, added = false): boolean =>
  last !== null && from - Math.max(endOf(last), (added && last.cue?.to) || 0) <= 3;
