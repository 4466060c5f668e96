/**
 * A question's sides → low, best and high under named rules (docs: policies). A policy reads the ledger, it does not
 * rule who is right: each number names the figures it rests on, and nothing is verified.
 */

import type { Quantity } from "../types.ts";
import type { Draft } from "./draft.ts";
import type { Side } from "./side.ts";
import {
  type LedgerFigure,
  POLICIES,
  POLICY_NUMBERS,
  type PolicyName,
  type PolicyNumber,
  type PolicyResult,
  type Question,
} from "./types.ts";

/** A side as the policies read it: one origin's count, and whether a later one has taken its place. */
type Held = {
  readonly low: number;
  readonly high: number;
  readonly said: string;
  readonly origin: string;
  /** True for a count that is given as a correction. */
  readonly corrects: boolean;
  readonly ids: readonly string[];
};

export function applyPolicies(
  all: readonly Side[],
  superseded: ReadonlySet<Side>,
): Readonly<Record<PolicyName, PolicyResult>> {
  // A denial is no count of nought: it stands beside the numbers and lowers none.
  const sides = all.filter(({ denies }) => !denies);
  const ever = counted(sides).map(held);
  const current = latestPerOrigin(counted(sides.filter((s) => !superseded.has(s))).map(held));
  const by: Record<PolicyName, PolicyResult> = {
    "ucdp-like": ucdpLike(current),
    "acled-like": acledLike(sides.filter((s) => !superseded.has(s))),
    "min-max": { ...range(ever), best: null, from: { ...range(ever).from, best: [] } },
    "latest-per-origin": latest(current),
  };
  const drafts = new Map(sides.flatMap((s) => s.drafts.map((d) => [d.id, d])));
  return Object.fromEntries(POLICIES.map((name) => [name, withExclusive(by[name], drafts)])) as Record<
    PolicyName,
    PolicyResult
  >;
}

/** Says which numbers no words carry. */
function withExclusive(result: PolicyResult, drafts: ReadonlyMap<string, Draft>): PolicyResult {
  const left = POLICY_NUMBERS.flatMap((name) => {
    const ends = result.from[name].flatMap((id) => endsOf(drafts.get(id)!)).filter(({ n }) => n === result[name]);
    const [bound, ...more] = new Set(ends.map((end) => end.exclusive));
    return bound && more.length === 0 ? [[name, bound] as const] : [];
  });
  return left.length === 0 ? result : { ...result, exclusive: Object.fromEntries(left) };
}

/** The bounds of a figure, and how its words leave them out; null for one that stands in them. */
function endsOf({ figure: { min, max, exclusive } }: Draft) {
  return [
    { n: min, exclusive: exclusive ? ("more" as const) : null },
    { n: max, exclusive: exclusive ? ("less" as const) : null },
  ];
}

/** A policy's number as a count, to be worded like one: 201 that rests on "more than 200" alone is more than 200. */
export function policyCount(result: PolicyResult, name: PolicyNumber): Quantity | null {
  const n = result[name];
  if (n === null) return null;
  const bound = result.exclusive?.[name];
  const [min, max] = [bound === "less" ? null : n, bound === "more" ? null : n];
  return { min, max, approx: false, vague: null, exclusive: bound && true };
}

/**
 * Counts that a question's figures give beside the three numbers of its policy, the lowest first: earlier tolls, and those
 * that other origins held. Denials and counts without a bound are none.
 */
export function countsBeside(question: Question, figures: readonly LedgerFigure[]): readonly Quantity[] {
  const result = question.policies[question.policy];
  const shown = new Set(POLICY_NUMBERS.map((name) => result[name]));
  const beside = new Map<string, Quantity>();
  for (const figure of figures) {
    const { min, max, modality } = figure;
    const one = min === null || max === null || min === max ? (min ?? max) : null;
    const told = modality === "denied" || modality === "planned" || (min ?? max) === null || shown.has(one);
    const bounds = `${min} ${max}`;
    if (!told && !beside.has(bounds)) beside.set(bounds, figure);
  }
  return [...beside.values()].sort((a, b) => lowOf(a) - lowOf(b) || (a.max ?? lowOf(a)) - (b.max ?? lowOf(b)));
}

const lowOf = ({ min, max }: Quantity) => min ?? max ?? 0;

/** Numbers if there are any, else vague words that give a size; a bare plural gives none. */
function counted(sides: readonly Side[]): readonly Side[] {
  const bounded = sides.filter((s) => s.bounded);
  return bounded.length > 0 ? bounded : sides.filter((s) => s.low > 1);
}

/** "about 150" is compared with room for rounding, but only 150 stands in the words, so only 150 is shown. */
function held(s: Side): Held {
  const about = s.drafts[0]?.figure.approx ? s.drafts[0].figure.min : null;
  const low = about ?? s.low;
  const high = about ?? (s.bounded ? (s.high ?? s.low) : s.low);
  return { low, high, said: s.said ?? "", origin: s.origin, corrects: s.corrected, ids: s.drafts.map((d) => d.id) };
}

const NONE: PolicyResult = { low: null, high: null, best: null, from: { low: [], high: [], best: [] } };

function range(held: readonly Held[]): PolicyResult {
  if (held.length === 0) return NONE;
  const low = Math.min(...held.map((h) => h.low));
  const high = Math.max(...held.map((h) => h.high));
  const ids = (test: (h: Held) => boolean) => held.filter(test).flatMap((h) => h.ids);
  return {
    low,
    high,
    best: null,
    from: { low: ids((h) => h.low === low), high: ids((h) => h.high === high), best: [] },
  };
}

/** The count that most independent origins hold; the lower one when they are even. */
function ucdpLike(held: readonly Held[]): PolicyResult {
  const { low, high, from } = range(held);
  const ranked = [...new Set(held.map((h) => h.low))]
    .map((value) => ({ value, origins: held.filter((h) => h.low <= value && value <= Math.max(h.high, h.low)).length }))
    .sort((a, b) => b.origins - a.origins || a.value - b.value);
  const best = ranked[0]?.value ?? null;
  return {
    low,
    high,
    best,
    from: { ...from, best: held.filter((h) => best !== null && h.low <= best && best <= h.high).flatMap((h) => h.ids) },
  };
}

/** The most conservative number; "tens" is 10, "hundreds" 100, "thousands" 1000, a bare plural gives no number. */
const VAGUE_VALUES = { some: null, tens: 10, hundreds: 100, thousands: 1000, most: null, all: null } as const;

function acledLike(sides: readonly Side[]): PolicyResult {
  const values = sides.flatMap((s) =>
    s.drafts.flatMap((d) =>
      conservative(d) === null ? [] : [{ value: conservative(d)!, id: d.id, vague: !s.bounded }],
    ),
  );
  const usable = values.some((v) => !v.vague) ? values.filter((v) => !v.vague) : values;
  if (usable.length === 0) return NONE;
  const low = Math.min(...usable.map((v) => v.value));
  const high = Math.max(...usable.map((v) => v.value));
  const ids = (n: number) => usable.filter((v) => v.value === n).map((v) => v.id);
  return { low, high, best: low, from: { low: ids(low), high: ids(high), best: ids(low) } };
}

const conservative = ({ figure }: Draft): number | null =>
  figure.min ?? (figure.max !== null ? figure.max : figure.vague ? VAGUE_VALUES[figure.vague] : null);

/** What each origin held last; best is what was said last of all. */
function latest(held: readonly Held[]): PolicyResult {
  const { low, high, from } = range(held);
  const last = [...held].sort((a, b) => (a.said < b.said ? 1 : a.said > b.said ? -1 : b.low - a.low))[0];
  return { low, high, best: last?.low ?? null, from: { ...from, best: last?.ids ?? [] } };
}

function latestPerOrigin(held: readonly Held[]): Held[] {
  const by = new Map<string, Held>();
  for (const h of held) {
    const before = by.get(h.origin);
    if (!before || takesPlace(h, before)) by.set(h.origin, h);
  }
  return [...by.values()];
}

/** A later count takes an earlier one's place; where times do not tell, a correction does, else the higher count. */
function takesPlace(h: Held, before: Held): boolean {
  const timed = h.said !== "" && before.said !== "" && h.said !== before.said;
  if (!timed && h.corrects !== before.corrects) return h.corrects;
  return h.said > before.said || (h.said === before.said && h.low > before.low);
}
