/** Questions of one event with their sides → findings: what stands between two sides, why, and in words. */

import { openBound } from "../types.ts";
import { compareAcross, compareAnswers, type Verdict } from "./compare.ts";
import type { Draft } from "./draft.ts";
import { byCode, contentId } from "./ids.ts";
import { type AllMessages, localize } from "./messages.ts";
import { reportName } from "./report-name.ts";
import type { Side } from "./side.ts";
import type { Finding, Reason } from "./types.ts";

type Asked = { readonly id: string; readonly event: string; readonly sides: readonly Side[] };

/** Sides of one question that are compared each with each; beyond, each is compared with its neighbours in value. */
const EACH = 40;
/** Pairs of questions compared in one event. */
const MOST_QUESTIONS = 120;

export function findFindings(asked: readonly Asked[], messages: AllMessages): Finding[] {
  const found: Finding[] = [];
  const add = (verdict: Verdict | null, a: Side, b: Side, x: Asked, y: Asked) => {
    if (verdict) found.push(findingOf(verdict, a, b, x, y, messages));
  };
  for (const x of asked) {
    const grows = growthIn(x.sides);
    for (const [a, b] of pairsOf(x.sides)) add(compareAnswers(a, b, grows), a, b, x, x);
  }
  const few = asked.slice(0, MOST_QUESTIONS);
  const chosen = new Map(few.map((one) => [one, oneOfEachValue(one.sides)]));
  const across = (one: Asked) => chosen.get(one)!;
  for (const [i, x] of few.entries()) {
    for (const y of few.slice(i + 1)) {
      for (const a of across(x)) for (const b of across(y)) if (elsewhere(a, b)) add(compareAcross(a, b), a, b, x, y);
    }
  }
  return found;
}

/** So many sides of a question meet those of another; among more, one side stands for each value. */
const ACROSS = 12;

const oneOfEachValue = (sides: readonly Side[]): readonly Side[] =>
  sides.length <= ACROSS
    ? sides
    : [...new Map(sides.map((s) => [`${s.low}\t${s.high}\t${s.bounded}`, s])).values()].slice(0, ACROSS);

/** Two sides in one report are compared only when their origins differ: one source explains its own numbers in its text. */
const elsewhere = (a: Side, b: Side) => a.drafts[0]!.account !== b.drafts[0]!.account;

function* pairsOf(sides: readonly Side[]): Generator<readonly [Side, Side]> {
  const ordered = [...sides].sort((a, b) => a.low - b.low || byCode(a.drafts[0]!.id, b.drafts[0]!.id));
  const reach = sides.length <= EACH ? sides.length : 6;
  for (const [i, a] of ordered.entries()) {
    for (const b of ordered.slice(i + 1, i + 1 + reach)) if (elsewhere(a, b) || a.origin !== b.origin) yield [a, b];
  }
}

/**
 * True when some report says in words that the count rose past the lower side, to no more than the higher: to the same number,
 * or by the word of one of the two. What a third one says of its own toll is no order of theirs.
 */
function growthIn(sides: readonly Side[]): (low: Side, high: Side) => boolean {
  const rising = sides.filter((s) => s.rising && s.bounded);
  const isTheirs = (r: Side, low: Side, high: Side) =>
    r.low === high.low || r.origin === high.origin || r.origin === low.origin;
  return (low, high) => rising.some((r) => r !== low && r.low > low.low && r.low <= high.low && isTheirs(r, low, high));
}

function findingOf(verdict: Verdict, a: Side, b: Side, x: Asked, y: Asked, messages: AllMessages): Finding {
  const [first, second, home, other] = verdict.swap ? [b, a, y, x] : [a, b, x, y];
  const ids = (side: Side) => side.drafts.map((d) => d.id).sort(byCode);
  const because = reasonOf(verdict, first, second);
  return {
    id: contentId("n", verdict.kind, ...ids(first), "|", ...ids(second)),
    kind: verdict.kind,
    a: ids(first),
    b: ids(second),
    event: home.event,
    question: home.id,
    otherQuestion: home.id === other.id ? null : other.id,
    because,
    text: localize(messages, (m) => m.finding(verdict.kind, because)),
  };
}

function reasonOf(verdict: Verdict, a: Side, b: Side): Reason {
  const [x, y] = [a.drafts[0]!, b.drafts[0]!];
  const exceeds = verdict.code === "part-of-group" && verdict.kind === "conflict" ? ["exceeds"] : [];
  return {
    code: verdict.code,
    origins: [voiceOf(x), voiceOf(y)],
    values: [writtenValue(x), writtenValue(y)],
    said: [a.said, b.said],
    detail: [x.figure.group.text, y.figure.group.text, ...exceeds],
  };
}

const voiceOf = ({ origin, account }: Draft) => origin.name || reportName(account.reading.report);

const SIGNS = { more: ">", least: "≥", less: "<", most: "≤" } as const;

/** "374", "≥121", ">200", "≤50", "<50", "~90", ">~90", "10–15", the vague word's name, or "none" for a denial without a number. */
export function writtenValue({ figure }: Draft): string {
  const { min, max, vague } = figure;
  const about = figure.approx ? "~" : "";
  const open = openBound(figure);
  if (open) return `${SIGNS[open.bound]}${about}${open.n}`;
  if (min === null) return figure.modality === "denied" ? "none" : (vague ?? "some");
  return `${about}${min}${min === max ? "" : `–${max}`}`;
}
