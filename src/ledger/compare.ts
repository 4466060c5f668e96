/** Two sides → how they stand to each other and what decides it (METHOD.md, section 6). Null: nothing to compare. */
import type { Effect } from "../types.ts";
import { type Draft, isPreliminary } from "./draft.ts";
import { isOfOtherDay, liesElsewhere } from "./incident.ts";
import { overlaps } from "./interval.ts";
import { carries } from "./origin.ts";
import { type Counted, relate } from "./population.ts";
import { copied, type Side } from "./side.ts";
import type { FindingKind, ReasonCode } from "./types.ts";

export type Verdict = {
  readonly kind: FindingKind;
  readonly code: ReasonCode;
  /** True when `b` is the earlier or the smaller side, so that the finding reads from it. */
  readonly swap: boolean;
};

/** Two sides of one question. */
export function compareAnswers(a: Side, b: Side, grows: (low: Side, high: Side) => boolean): Verdict | null {
  if (a.denies || b.denies) return compareDenial(a, b);
  const [low, high] = inOrder(a, b);
  const swap = low !== a;
  const same = a.origin === b.origin;
  if (overlaps(a, b))
    return outgrown(low, high) ? { kind: "update", code: "open-bound-filled", swap } : sameFigure(a, b);
  if (arePartsOfOne(a, b)) return null;
  if (!same && isOver(a) && isOver(b)) return { kind: "conflict", code: "exact-values-differ", swap };
  if (corrects(low, high)) return { kind: "revision", code: "corrected-in-words", swap: low.corrected ? !swap : swap };
  if (same) {
    return later(low, high)
      ? { kind: "revision", code: "same-origin-lower", swap: !swap }
      : { kind: "update", code: "later-higher", swap };
  }
  // One text in two versions: the higher is the later, since a toll grows.
  if (isToll(a) && isUnnamed(low, high) && copied(a, b) && !later(low, high) && !givesToo(high, low))
    return { kind: "update", code: "later-version", swap };
  if (a.topic.population.class === "object" && !low.preliminary && !high.rising)
    return { kind: "conflict", code: "things-differ", swap };
  if (later(low, high)) return { kind: "conflict", code: "later-lower", swap: !swap };
  if (isBoast(low, high)) return { kind: "conflict", code: "exact-values-differ", swap };
  if (low.preliminary || low.overtaken || isRecalled(low)) return { kind: "update", code: "earlier-preliminary", swap };
  if (isContested(low, high)) return { kind: "conflict", code: "exact-values-differ", swap };
  if (laterInDay(high, low) || grows(low, high)) return { kind: "update", code: "later-higher", swap };
  return { kind: "conflict", code: "exact-values-differ", swap };
}

/** From how many times as much on a claimed count contradicts the one below it, however much later it is told. */
const BOAST = 2;

/** "Claimed that it killed eight", where another counts two: a claim of so many more is no later toll. */
const isBoast = (low: Side, high: Side): boolean =>
  high.claimed && !low.claimed && low.high !== null && high.low >= BOAST * low.high;

/** True for a count of a time that was over when it was told: no toll of last July grows with the day of its telling. */
const isOver = ({ topic, drafts, bounded }: Side): boolean =>
  topic.extent !== "event" &&
  bounded &&
  drafts.every(({ figure: { when }, account: { day } }) => when !== null && day !== null && when.end < day);

/** "Six in the tents, three at the well": of two parts that one report tells apart neither corrects the other. */
const arePartsOfOne = (a: Side, b: Side): boolean =>
  a.topic.aspect === "part" && b.topic === a.topic && (givesToo(a, b) || givesToo(b, a));

const TOLLS: ReadonlySet<Effect> = new Set<Effect>(["killed", "injured", "casualties"]);
/** Two who are named may disagree in one wording. */
const isUnnamed = (...sides: readonly Side[]): boolean =>
  sides.some(({ drafts }) => drafts.every(({ origin: { kind } }) => kind !== "body" && kind !== "named"));

/** True where the reports of the first side have the second's count as well: whose text has both tells of two who disagree. */
const givesToo = ({ drafts, topic }: Side, { low, high }: Side): boolean =>
  topic.drafts.some((d) => d.low === low && d.high === high && drafts.some((own) => own.account === d.account));

/** Sentences from one to the other in which two numbers are set side by side. */
const BESIDE = 1;

/** True where some report sets the two numbers side by side, each with its source, and tells neither as the toll that grew. */
const isContested = (low: Side, high: Side): boolean =>
  low.topic.drafts.some(
    (x) =>
      isCountOf(x, low) &&
      !isPreliminary(x) &&
      low.topic.drafts.some(
        (y) =>
          y.account === x.account &&
          Math.abs(y.sentence - x.sentence) <= BESIDE &&
          isCountOf(y, high) &&
          y.origin.key !== x.origin.key &&
          !y.cues.has("rising"),
      ),
  );

const isCountOf = (d: Draft, { low, high }: Side) => d.bounded && d.low === low && d.high === high;

const isToll = ({ topic }: Side): boolean => TOLLS.has(topic.effect);

/** A count and who denies it, or two who deny. Who says later that there were some takes back what he denied. */
function compareDenial(a: Side, b: Side): Verdict | null {
  if (a.denies && b.denies) return overlaps(a, b) ? sameFigure(a, b) : null;
  const [count, denial] = a.denies ? [b, a] : [a, b];
  // "Denied that three were taken" says nothing of the two whom another counts.
  if (denial.bounded && !overlaps(count, denial)) return null;
  if (a.origin !== b.origin) return { kind: "conflict", code: "denied", swap: count !== a };
  return later(denial, count)
    ? { kind: "revision", code: "same-origin-lower", swap: count !== a }
    : { kind: "revision", code: "denial-withdrawn", swap: denial !== a };
}

/** True where some report calls this very count the toll told before. */
const isRecalled = ({ topic, bounded, low, high }: Side): boolean =>
  bounded &&
  topic.drafts.some((d) => d.cues.has("previous") && d.bounded && d.low === low && (d.high === high || high === null));

/** Two sides that allow the same: new evidence, or the old once more. */
function sameFigure(a: Side, b: Side): Verdict {
  const swap = later(a, b);
  if (a.origin === b.origin) return { kind: "repetition", code: "same-origin", swap };
  if (copied(a, b)) return { kind: "repetition", code: "same-text", swap };
  if (a.recalled !== b.recalled && isUnnamed(a.recalled ? a : b) && a.bounded && b.bounded && a.low === b.low)
    return { kind: "repetition", code: "recalled", swap: a.recalled };
  if (passesOn(a, b) || passesOn(b, a)) return { kind: "repetition", code: "origin-carried", swap: passesOn(b, a) };
  return { kind: "agreement", code: "ranges-overlap-independent", swap };
}

/** True where the second side takes its count from the outlet that tells the first: "according to the network". */
const passesOn = (a: Side, b: Side): boolean =>
  a.low === b.low &&
  a.high === b.high &&
  b.drafts.some((y) => y.origin.kind !== "outlet" && a.drafts.some((x) => carries(y, x.account)));

/** Agreement of two groups that differ in words: the finding says which. */
const underOtherWords = (verdict: Verdict): Verdict =>
  verdict.kind === "agreement" ? { ...verdict, code: "same-number" } : verdict;

/** From how many on one exact number tells that the words "38 tourists" and "38 people" mean the same. */
const TELLING = 2;

/** One number of two groups, exact in one report at least, neither of which its report tells as a part of a larger one. */
const isSameNumber = (a: Side, b: Side) =>
  a.low >= TELLING &&
  a.low === b.low &&
  [a, b].every(isNumber) &&
  (isExact(a) || isExact(b)) &&
  !isPart(a) &&
  !isPart(b);

const isExact = ({ low, high }: Side) => low === high;

/** "Nine", "at least nine". */
const isNumber = ({ bounded, low, high }: Side) => bounded && (high === low || high === null);

const isPart = ({ drafts }: Side) => drafts.some(({ figure }) => figure.partOf !== null);

/** Sides of two questions that a careless reader would compare. */
export function compareAcross(a: Side, b: Side): Verdict | null {
  if (a.denies || b.denies) return a.denies && b.denies ? null : compareDenialAcross(a, b);
  const [x, y] = [a.topic, b.topic];
  const family = familyOf(x.effect, y.effect);
  if (family === null) return null;
  const relation = relate(x.population, y.population);
  const longer = x.extent === "longer" || y.extent === "longer";
  if (relation === "apart" && !(longer && areActs(x.population) && areActs(y.population))) return null;
  if (x.extent !== "event" || y.extent !== "event") {
    return x.extent !== "longer" && y.extent !== "longer"
      ? null
      : { kind: "scope", code: "longer-period", swap: x.extent === "longer" && y.extent === "event" };
  }
  if (x.place !== y.place && (x.place === "+" || y.place === "+"))
    return { kind: "scope", code: "other-place", swap: x.place === "+" };
  if (x.incident?.id !== y.incident?.id)
    return areElsewhere(a, b) ? null : { kind: "scope", code: "other-incident", swap: false };
  if (x.place !== y.place) return null;
  if (x.aspect !== y.aspect) return { kind: "scope", code: "part-of-group", swap: x.aspect === null };
  if (family === "mixed") return { kind: "scope", code: "other-effect", swap: x.effect === "casualties" };
  if (isSameNumber(a, b)) return underOtherWords(sameFigure(a, b));
  const [part, whole] = relation === "whole" ? [b, a] : [a, b];
  if (isFirstToll(part, whole)) return { kind: "update", code: "earlier-preliminary", swap: part !== a };
  // One source whose part of the evening exceeds its whole of the morning counted on; it contradicts nobody.
  if (
    relation !== "overlap" &&
    a.origin !== b.origin &&
    whole.high !== null &&
    part.bounded &&
    part.low > whole.high &&
    whole.bounded &&
    !isOne(whole) &&
    !mayBeLater(part, whole)
  ) {
    return { kind: "conflict", code: "part-of-group", swap: part !== a };
  }
  return { kind: "scope", code: "part-of-group", swap: part !== a };
}

/** "Nine civilians by a first count" in a report that counts nobody else: the toll of all of them, as far as it was known. */
const isFirstToll = (part: Side, whole: Side): boolean =>
  part.preliminary &&
  isToll(part) &&
  part.bounded &&
  whole.bounded &&
  part.low < whole.low &&
  !isOne(part) &&
  !whole.topic.drafts.some((d) => d.bounded && part.drafts.some((own) => own.account === d.account));

/** "No civilian was harmed", and civilians whom another counts killed: whoever denies all denies each part. */
function compareDenialAcross(a: Side, b: Side): Verdict | null {
  const [count, denial] = a.denies ? [b, a] : [a, b];
  const [of, by] = [count.topic, denial.topic];
  const all = by.effect === "casualties" && familyOf(of.effect, by.effect) === "mixed" && !denial.bounded;
  const met = of.extent === "event" && by.extent === "event" && of.incident?.id === by.incident?.id;
  if (!all || !met || relate(of.population, by.population) !== "same" || count.low === 0) return null;
  // Whoever counts a part counts the whole elsewhere, and is contradicted there.
  if (of.place === "+" || of.aspect !== null) return null;
  return a.origin === b.origin ? null : { kind: "conflict", code: "denied", swap: count !== a };
}

/** Another strike, another day: nothing to compare. */
const areElsewhere = (a: Side, b: Side) =>
  a.drafts.some((x) => b.drafts.some((y) => liesElsewhere(x, y) || isOfOtherDay(x, y)));

/** Raids, shells and breaches are counted under each other's names over months. */
const ACTS = new Set(["attack", "violation", "strike", "air-strike", "explosion", "shell", "rocket"]);
const areActs = (p: Counted) => p.class === "object" && p.kinds.some((k) => ACTS.has(k));

/** "same" effect, or "mixed" where one number counts the dead and injured together; null for effects never compared. */
function familyOf(a: string, b: string): "same" | "mixed" | null {
  if (a === b) return "same";
  const both = [a, b];
  return both.includes("casualties") && (both.includes("killed") || both.includes("injured")) ? "mixed" : null;
}

function inOrder(a: Side, b: Side): readonly [Side, Side] {
  if (a.low !== b.low) return a.low < b.low ? [a, b] : [b, a];
  return (a.high ?? Number.POSITIVE_INFINITY) <= (b.high ?? Number.POSITIVE_INFINITY) ? [a, b] : [b, a];
}

/** One of two near counts is given as a correction. Counts far apart are no slip that somebody set right. */
const corrects = (low: Side, high: Side) => (low.corrected || high.corrected) && low.low / high.low >= 0.5;

/** True when `a` is known to have been said on a later day. */
const later = (a: Side, b: Side) => a.said !== null && b.said !== null && a.said > b.said;

/** Milliseconds from which on a report of the same day is a later one. */
const HOURS_LATER = 2 * 3_600_000;

/** The same, or hours later on one day. Of one origin that tells nothing: outlets pass its old counts on for hours. */
const laterInDay = (a: Side, b: Side) =>
  later(a, b) || (a.said === b.said && a.time !== null && b.time !== null && a.time - b.time >= HOURS_LATER);

/** Somebody told alone: whatever he is called, he is no whole that others exceed. */
const isOne = ({ low, high }: Side) => low === 1 && high === 1;

/** The same, or of two of which one has no day: a toll may have grown between them. */
const mayBeLater = (a: Side, b: Side) => later(a, b) || (a.said === null) !== (b.said === null);

/** Below this share of the later count, an open bound ("more than 20") was a count of fewer people, not a rounding. */
const ROUNDED = 0.75;

/** An open lower bound that the other side has left behind: 120 and more, then 374. */
function outgrown(low: Side, high: Side): boolean {
  if (!low.bounded || !high.bounded || low.high !== null || high.low <= low.low) return false;
  return low.low / high.low < ROUNDED || later(high, low);
}
