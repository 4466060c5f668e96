/**
 * Questions of one event → questions of its incidents. Reports of a day of raids or of a wave of attacks come in one
 * group, and fifteen killed by a truck are no answer to how many died at the academy. What a sentence counts belongs
 * together; sentences of one incident share numbers, words and place.
 */
import type { Effect, PlaceValue } from "../types.ts";
import { daysBetween } from "./account.ts";
import type { Draft } from "./draft.ts";
import { groupBy } from "./group-by.ts";
import { byCode, placeKey } from "./ids.ts";
import { overlaps } from "./interval.ts";
import { mostOf, placeOf } from "./most-given.ts";
import type { Topic } from "./question.ts";
import { type Bag, bagsOf, likeness } from "./words.ts";

/** One attack of several that the reports of an event tell of. */
export type Incident = {
  /** The least of its figures' ids. */
  readonly id: string;
  /** Null where it is unknown or the same as the event's main incident's; so is the day, an ISO date. */
  readonly place: PlaceValue | null;
  readonly day: string | null;
};

/** What one sentence counts; where it answers a question twice, differently, each answer stands alone. */
type Passage = { readonly drafts: readonly Draft[]; readonly bag: Bag };

/** What a count of several, and one of one or two, adds to the likeness of two passages that both have it. */
const EQUAL = 0.3;
const EQUAL_FEW = 0.1;
const FEW = 2;
/** What is taken off for another place of the same kind, and for numbers that cannot be of one incident. */
const ELSEWHERE = 0.2;
const APART = 0.4;
/** Days between two numbers from which on the later one is no correction within the day. */
const DAYS_APART = 2;
/** Share of the larger count from which on a smaller one is taken for the same, rounded or grown a little. */
const NEAR = 0.85;
/** Likeness in words below which two counts of one source are of two things, and no correction. */
const RETOLD = 0.1;
const UPDATES = ["rising", "preliminary", "corrected"] as const;
/** How unlike groups may be that are joined yet, and how unlike a passage that is like no other. */
const UNSURE = 0.01;
const DOUBT = 0.05;
/** Share of the reports that must count two things apart for the event to be a wave, and how alike groups of a wave must be. */
const SEVERAL = 0.1;
const UNLIKE = 0.05;
/** How alike a passage of a wave that stands alone yet must be to a group, to be of it. */
const LONE = 0.02;
/** Passages that are compared each with each; an event that is told in more stays whole. */
const MOST = 800;

/** The questions, each cut in as many as there are incidents it was answered for. */
export function splitIncidents(topics: readonly Topic[]): readonly Topic[] {
  const topicOf = new Map(
    topics.filter(isOfOneIncident).flatMap((topic) => topic.drafts.map((draft) => [draft, topic])),
  );
  const passages = passagesOf(topicOf);
  const groups = passages.length > MOST ? [] : gather(passages, topicOf);
  if (groups.length < 2) return topics;
  const incidents = incidentsOf(groups.map((group) => group.flatMap(({ drafts }) => drafts)));
  return topics.flatMap((topic) => {
    const parts = [...groupBy(topic.drafts, (draft) => incidents.get(draft) ?? null)];
    const whole = byReports(parts.map(([, drafts]) => drafts))[0];
    return parts.map(([incident, drafts]) => ({
      ...topic,
      // The part that most reports tell keeps the question's key.
      key: drafts === whole ? topic.key : `${topic.key}\t${leastId(drafts)}`,
      incident,
      drafts,
    }));
  });
}

/** A count for all places together is one of all incidents. */
const isOfOneIncident = ({ extent, place }: Topic) => extent === "event" && place !== "+";

/** The incident of each figure; null for those of the main one, which most reports tell of. */
function incidentsOf(groups: readonly (readonly Draft[])[]): ReadonlyMap<Draft, Incident | null> {
  const [main, ...others] = byReports(groups);
  const found = new Map<Draft, Incident | null>(main!.map((draft) => [draft, null]));
  const keyOf = (place: PlaceValue | null) => place && placeKey(place);
  const home = { place: keyOf(placeOf(main!)), day: dayOf(main!) };
  for (const drafts of others) {
    const [place, day] = [placeOf(drafts), dayOf(drafts)];
    const incident = {
      id: leastId(drafts),
      place: keyOf(place) === home.place ? null : place,
      day: day === home.day ? null : day,
    };
    for (const draft of drafts) found.set(draft, incident);
  }
  return found;
}

const leastId = (drafts: readonly Draft[]) => drafts.map(({ id }) => id).sort(byCode)[0]!;

/** Most reports first. */
function byReports<T extends readonly Draft[]>(groups: readonly T[]): T[] {
  const reports = (drafts: T) => new Set(drafts.map((d) => d.account.reading.report.sha256)).size;
  return [...groups].sort((a, b) => reports(b) - reports(a) || byCode(leastId(a), leastId(b)));
}

const dayOf = (drafts: readonly Draft[]): string | null =>
  mostOf(drafts.flatMap((draft) => dayGiven(draft) ?? [])) ?? null;

export const dayGiven = ({ figure: { when } }: Draft): string | null =>
  when !== null && when.start === when.end ? when.start : null;

function passagesOf(topicOf: ReadonlyMap<Draft, Topic>): Passage[] {
  // A copy of a report has the sentences of the first.
  const sentences = groupBy(topicOf.keys(), (d) => `${d.account.reading.report.sha256}\t${d.sentence}`);
  const parts = [...sentences.values()].flatMap((all) => {
    const found: Draft[][] = [];
    for (const draft of all) {
      const answersElse = (d: Draft) => topicOf.get(d) === topicOf.get(draft) && !overlaps(d, draft);
      const home = found.find((part) => !part.some(answersElse));
      if (home) home.push(draft);
      else found.push([draft]);
    }
    return found;
  });
  const bags = bagsOf(parts.map(([first]) => ({ of: first!.account.reading.report.sha256, words: first!.words })));
  return parts.map((drafts, i) => ({ drafts, bag: bags[i]! }));
}

/** Joins the two groups that are most alike on average, until none are alike; then those that stand alone. */
function gather(passages: readonly Passage[], topicOf: ReadonlyMap<Draft, Topic>): Passage[][] {
  const groups = passages.map((passage) => [passage]);
  const sums = passages.map((a, i) => passages.map((b, j) => (i === j ? 0 : alikeness(a, b, topicOf))));
  const wave = tellSeveral(passages, topicOf);
  joinAll(groups, sums, wave ? UNLIKE : -UNSURE, () => true);
  joinAll(groups, sums, wave ? LONE : -DOUBT, (a, b) => (a.length === 1) !== (b.length === 1));
  return groups;
}

/** True for a wave of attacks: some reports tell of several, by counts of one source that cannot be of one thing. */
function tellSeveral(passages: readonly Passage[], topicOf: ReadonlyMap<Draft, Topic>): boolean {
  const reports = [...groupBy(passages, ({ drafts }) => drafts[0]!.account).values()];
  const several = reports.filter((own) => own.some((a, i) => own.slice(i + 1).some((b) => tellTwo(a, b, topicOf))));
  return several.length >= SEVERAL * reports.length;
}

const tellTwo = (a: Passage, b: Passage, topicOf: ReadonlyMap<Draft, Topic>) =>
  (likeness(a.bag, b.bag) < RETOLD || tellAnother(a, b)) &&
  a.drafts.some((x) =>
    b.drafts.some((y) => topicOf.get(x) === topicOf.get(y) && excludes(x, y) && areTwo(x, y) && !isOneScene(x, y)),
  );

/** One of two passages says that it is of another attack. */
const tellAnother = (a: Passage, b: Passage) => isOfAnother(a) !== isOfAnother(b);

const isOfAnother = ({ drafts }: Passage) => drafts[0]!.cues.has("another");

/** Told of one place, or without any, and not of two days: the one is of a part of the other's people, or of those who died later. */
function isOneScene(x: Draft, y: Draft): boolean {
  const [a, b] = [x.figure.place, y.figure.place];
  if (isOfOtherDay(x, y) || x.cues.has("another") !== y.cues.has("another")) return false;
  // "22 were brought to the hospital. … 13 hurt": who is brought in and counted there may be of either; so may bodies, of any scene.
  if (isBroughtFrom(x, y) || isBroughtFrom(y, x)) return true;
  if (a === null && b === null && sceneOf(x) === sceneOf(y)) return true;
  const [first, then] = x.sentence <= y.sentence ? [x, y] : [y, x];
  if (then.figure.place === null && isWithin(then, first) && first.low > then.low) return true;
  if (a === null && b === null) return false;
  return a !== null && b !== null && placeKey(a) === placeKey(b);
}

const isBroughtFrom = (brought: Draft, scene: Draft) =>
  brought.inCare && (sceneOf(scene) === "" || brought.cues.has("recovered"));

/** Told of no site that the other is not told of. */
const isWithin = (inner: Draft, outer: Draft) => {
  const told = [...outer.places, ...outer.sites];
  return [...inner.places, ...inner.sites].every((site) => told.includes(site));
};

const sceneOf = ({ places, sites }: Draft) => [...places, ...sites].join();

/** Joins groups, the most alike first, as long as any are more alike than `least`; `sums`: the likeness of each with each. */
function joinAll(
  groups: Passage[][],
  sums: number[][],
  least: number,
  mayJoin: (a: readonly Passage[], b: readonly Passage[]) => boolean,
): void {
  for (;;) {
    let best = least;
    let pair: readonly [number, number] | null = null;
    for (const [i, a] of groups.entries())
      for (let j = i + 1; j < groups.length; j++) {
        const mean = sums[i]![j]! / (a.length * groups[j]!.length);
        if (mean > best && mayJoin(a, groups[j]!)) [best, pair] = [mean, [i, j]];
      }
    if (pair === null) return;
    const [into, from] = pair;
    groups[into]!.push(...groups[from]!);
    groups.splice(from, 1);
    for (let k = 0; k < sums.length; k++) {
      sums[into]![k]! += sums[from]![k]!;
      sums[k]![into] = sums[into]![k]!;
    }
    sums.splice(from, 1);
    for (const row of sums) row.splice(from, 1);
  }
}

/** How likely two passages tell of one incident. */
function alikeness(a: Passage, b: Passage, topicOf: ReadonlyMap<Draft, Topic>): number {
  const words = likeness(a.bag, b.bag);
  let [equal, apart, elsewhere] = [0, 0, 0];
  for (const x of a.drafts)
    for (const y of b.drafts) {
      if (topicOf.get(x) === topicOf.get(y)) {
        if (isEqual(x, y)) equal = Math.max(equal, x.low > FEW ? EQUAL : EQUAL_FEW);
        else if (
          excludes(x, y) &&
          (fell(x, y) || tellAnother(a, b) || (words < RETOLD && areTwo(x, y) && !isOneScene(x, y)))
        )
          apart = APART;
      }
      if (liesElsewhere(x, y)) elsewhere = ELSEWHERE;
    }
  return words + equal - apart - elsewhere;
}

/** Of the missing some are found, of the held some get away. */
const SHRINKS: ReadonlySet<Effect> = new Set<Effect>(["missing", "held", "displaced"]);

/** A toll of one incident grows, or stays, from day to day; sources of one day may disagree. */
function fell(x: Draft, y: Draft): boolean {
  if (SHRINKS.has(x.figure.effect)) return false;
  const [a, b] = [dayGiven(x), dayGiven(y)];
  // Of one report, what it gives no day for is of the day that it gives.
  if (x.account === y.account && (a === null || b === null)) return false;
  const [first, then] = [a ?? x.account.day, b ?? y.account.day];
  if (first === null || then === null || daysBetween(first, then)! < DAYS_APART) return false;
  return first < then === x.low > y.low;
}

/**
 * One source counts the same people twice, and does not say that the count grew. One or two may be some of the others: the
 * girl who died later, the two with the commander.
 */
const areTwo = (x: Draft, y: Draft) =>
  !areSome(x) &&
  !areSome(y) &&
  Math.min(x.low, y.low) > FEW &&
  x.account === y.account &&
  x.origin.key === y.origin.key &&
  !isUpdate(x) &&
  !isUpdate(y);

/** "Six of the dead", "39 are in hospital", "50, of whom nine": some of those told of, whatever their number. */
const areSome = ({ ofVictims, fate, figure }: Draft) => ofVictims || fate !== null || figure.partOf !== null;

const isUpdate = ({ cues, entry }: Draft) => entry || UPDATES.some((cue) => cues.has(cue));

const isEqual = ({ figure: a }: Draft, { figure: b }: Draft) => a.min !== null && a.min === b.min && a.max === b.max;

const excludes = (a: Draft, b: Draft) =>
  a.bounded && b.bounded && !overlaps(a, b) && Math.min(a.low, b.low) / Math.max(a.low, b.low) < NEAR;

/** Other places of one kind. A site may as well be that of a hospital which counts those brought in from elsewhere. */
export function liesElsewhere({ figure: { place: a } }: Draft, { figure: { place: b } }: Draft): boolean {
  return a !== null && b !== null && a.kind === b.kind && a.kind !== "site" && placeKey(a) !== placeKey(b);
}

/** True where the days given beside two figures lie apart. */
export const isOfOtherDay = (a: Draft, b: Draft) => (daysBetween(dayGiven(a), dayGiven(b)) ?? 0) >= DAYS_APART;
