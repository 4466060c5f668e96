/**
 * Figures of one event → questions: same effect, same people, same place and time. 373 dead of all sides and 374 dead
 * attackers do not meet; nor do 77 dead attackers and 77 dead staff.
 */
import type { Effect } from "../types.ts";
import { daysBetween } from "./account.ts";
import type { Draft } from "./draft.ts";
import { byCode } from "./ids.ts";
import { type Counted, keyOf, relate, sameName } from "./population.ts";

export type Extent = "event" | "longer" | "other";

export type Topic = {
  readonly key: string;
  readonly effect: Effect;
  readonly population: Counted;
  readonly extent: Extent;
  /** Name of the one place counted, "+" for several of them together, "" for the event's own place. */
  readonly place: string;
  /** The same as a name to show: as a report writes it, "+" or "". */
  readonly placeName: string;
  readonly drafts: readonly Draft[];
};

/** Days between the event and a date beside a figure from which it belongs to another event. */
const OTHER_DAYS = 2;

/** Figures with a value or a wording, grouped; those denied or only planned answer no question. */
export function findTopics(drafts: readonly Draft[], eventDay: string | null): readonly Topic[] {
  const asked = drafts.filter((d) => d.figure.modality === "asserted" || d.figure.modality === "hedged");
  const extents = new Map(asked.map((d) => [d, extentOf(d, eventDay)]));
  const scope = placeScopes(asked.filter((d) => extents.get(d) === "event"));
  const groups = new Map<string, Draft[]>();
  const add2 = (key: string, list: Draft[]) => groups.set(key, [...(groups.get(key) ?? []), ...list]);
  const add = (key: string, draft: Draft) => groups.set(key, [...(groups.get(key) ?? []), draft]);
  for (const draft of asked) {
    const extent = extents.get(draft)!;
    if (extent === "event")
      add(["event", draft.figure.effect, peopleKey(draft, asked), scope.get(draft)!].join("\t"), draft);
  }
  gatherBackground(
    asked.filter((d) => extents.get(d) !== "event"),
    extents,
  ).forEach((g) => add2(backgroundKey(g[0]!, extents.get(g[0]!)!), g));
  return mergeNames(
    [...groups].map(([key, list]) => topicOf(key, list, extents.get(list[0]!)!, scope.get(list[0]!) ?? "")),
  );
}

function topicOf(key: string, drafts: readonly Draft[], extent: Extent, place: string): Topic {
  const first = drafts[0]!;
  const placeName = place === "" || place === "+" ? place : (first.placeNames.get(place) ?? place);
  // Civilians told apart from others killed beside them are no longer all that were killed.
  const population = key.includes(`\t${CIVILIANS}\t`) ? { ...first.population, plain: false } : first.population;
  return { key, effect: first.figure.effect, population, extent, place, placeName, drafts };
}

/** Counts over months, and counts of an earlier event that a report looks back to. */
function extentOf(draft: Draft, eventDay: string | null): Extent {
  const { when } = draft.figure;
  if (draft.cues.has("longer") && !draft.headline) return "longer";
  if (when && eventDay && !draft.cues.has("superlative")) {
    const days = daysBetween(when.start, when.end) ?? 0;
    if (days > 20) return "longer";
    if (when.end < eventDay && daysBetween(when.end, eventDay)! > OTHER_DAYS) return "other";
  }
  return draft.cues.has("earlier") ? "other" : "event";
}

const CIVILIANS = "civilians";

/** Civilians among a larger number of people are a part of them; civilians alone are all there is. */
function peopleKey(draft: Draft, all: readonly Draft[]): string {
  const key = isOnlyAdult(draft, all) ? keyOf({ ...draft.population, kinds: [] }) : keyOf(draft.population);
  if (draft.population.class !== "civilian" || !draft.population.plain || draft.population.share) return key;
  const amongMore = all.some(
    (d) =>
      d !== draft &&
      d.account === draft.account &&
      d.sentence === draft.sentence &&
      d.figure.effect === draft.figure.effect &&
      ((d.population.class === "person" && d.population.kinds.length === 0 && d.bounded && d.low > draft.low) ||
        (d.population.class === "combatant" && !d.population.plain)),
  );
  return amongMore ? CIVILIANS : key;
}

/** "A man was killed" is all there is where its report counts nobody else: another calls him a person. */
function isOnlyAdult(d: Draft, all: readonly Draft[]): boolean {
  const [kind, ...more] = d.population.kinds;
  if (more.length > 0 || (kind !== "man" && kind !== "woman") || d.low !== 1 || d.high !== 1) return false;
  return !all.some(
    (m) =>
      m.account === d.account &&
      m.figure.effect === d.figure.effect &&
      keyOf(m.population) !== keyOf(d.population) &&
      m.places.join() === d.places.join(),
  );
}

/**
 * Which place each figure counts: a place is told apart only where some report counts it beside another. Villages that
 * reports name around one strike stay one place.
 */
function placeScopes(drafts: readonly Draft[]): ReadonlyMap<Draft, string> {
  const places = toldBy(drafts, (d) => d.places);
  const sites = toldBy(
    drafts.filter((d) => d.sites.length > 0),
    (d) => d.sites,
  );
  const scope = new Map<Draft, string>();
  for (const d of drafts) scope.set(d, countsAll(d) ? "+" : places(d) || sites(d));
  for (const d of drafts) if (addsUp(d, drafts, scope)) for (const m of drafts) if (sameClause(d, m)) scope.set(m, "+");
  const settled = new Map(scope);
  for (const d of drafts)
    if (settled.get(d) !== "+" && (d.headline || settled.get(d) === ""))
      scope.set(d, settled.get(namesake(d, drafts, settled) ?? d)!);
  return scope;
}

/** "held in the prisons": a site in the plural, so the count is for more than the one that the event is about. */
const countsAll = (d: Draft) => d.figure.effect === "held" && d.manySites;

const sameClause = (a: Draft, b: Draft) =>
  a.account === b.account && a.sentence === b.sentence && a.population.plain && b.population.plain;

/**
 * True when a report's count is for all its places: the sum of what it counts in two or more, or a larger number given
 * for no place beside a smaller one for some place (unless the count is said to have grown).
 */
function addsUp(d: Draft, drafts: readonly Draft[], scope: ReadonlyMap<Draft, string>): boolean {
  if (!d.population.plain || !d.bounded || d.low < 2) return false;
  const mates = drafts.filter(
    (m) =>
      m.account === d.account &&
      m.figure.effect === d.figure.effect &&
      m.bounded &&
      m.low < d.low &&
      !m.population.share,
  );
  const nowhere = d.places.length === 0 && d.sites.length === 0 && !d.headline && !grown(d);
  if (
    nowhere &&
    mates.some(
      (m) =>
        m.population.plain && m.high !== null && m.high < d.low && m.places.length + m.sites.length > 0 && !grown(m),
    )
  )
    return true;
  if (d.high !== d.low && d.high !== null) return false;
  const totals = [...new Set(mates.map((m) => scope.get(m)!))]
    .filter((place) => place !== "+")
    .map((place) => totalOf(mates.filter((m) => scope.get(m) === place)));
  return totals.length > 1 && totals.reduce((sum, n) => sum + n, 0) === d.low;
}

const grown = (d: Draft) => d.cues.has("rising") || d.cues.has("preliminary");

/** Largest count without a kind, or the sum of the largest of each kind. */
function totalOf(drafts: readonly Draft[]): number {
  const plain = drafts.filter((d) => d.population.plain);
  if (plain.length > 0) return Math.max(...plain.map((d) => d.low));
  const most = new Map<string, number>();
  for (const d of drafts) most.set(keyOf(d.population), Math.max(most.get(keyOf(d.population)) ?? 0, d.low));
  return [...most.values()].reduce((sum, n) => sum + n, 0);
}

/** For one way of telling places: "" for the main one or none, "+" for several, else the name. */
function toldBy(drafts: readonly Draft[], names: (d: Draft) => readonly string[]): (d: Draft) => string {
  const apart = toldApart(drafts, names);
  const main = mainName(drafts, names);
  return (d) => {
    const told = names(d).filter((p) => apart.has(p));
    return told.length > 1 ? "+" : told.length === 0 || told[0] === main ? "" : told[0]!;
  };
}

/**
 * Names at which one source counts the same people differently than elsewhere, or counts two of in one sentence.
 */
function toldApart(drafts: readonly Draft[], names: (d: Draft) => readonly string[]): ReadonlySet<string> {
  const apart = new Set<string>();
  const groups = new Map<string, Draft[]>();
  for (const d of drafts) {
    const key = `${d.account.id}\t${d.figure.effect}\t${keyOf(d.population)}`;
    if (names(d).length <= 1 && !d.headline) groups.set(key, [...(groups.get(key) ?? []), d]);
  }
  for (const list of groups.values()) {
    for (const a of list) {
      for (const b of list) {
        const [p, q] = [names(a)[0], names(b)[0]];
        if (p === undefined || p === q) continue;
        const differ = !overlaps(a, b) && a.bounded && b.bounded && a.origin.key === b.origin.key;
        if (q !== undefined && (differ || a.sentence === b.sentence)) apart.add(p).add(q);
        if (q === undefined && differ) apart.add(p);
      }
    }
  }
  return apart;
}

/** The name that most reports count at. */
function mainName(drafts: readonly Draft[], names: (d: Draft) => readonly string[]): string | null {
  const reports = new Map<string, Set<string>>();
  for (const d of drafts)
    for (const name of names(d))
      reports.set(name, (reports.get(name) ?? new Set()).add(d.account.reading.report.sha256));
  return [...reports].sort((a, b) => b[1].size - a[1].size || byCode(a[0], b[0]))[0]?.[0] ?? null;
}

/** The figure that a headline announces, or that a count without a place repeats: in its own report, else in one place only. */
function namesake(head: Draft, drafts: readonly Draft[], scope: ReadonlyMap<Draft, string>): Draft | undefined {
  const same = drafts.filter(
    (d) =>
      d !== head &&
      d.figure.effect === head.figure.effect &&
      keyOf(d.population) === keyOf(head.population) &&
      overlaps(d, head),
  );
  const own = same.filter((d) => d.account === head.account && !d.headline);
  if (own.length > 0) return own.find((d) => d.low === head.low) ?? (head.headline ? own[0] : undefined);
  const exact = same.filter(
    (d) =>
      d.low === head.low &&
      d.high === head.high &&
      d.bounded &&
      d.account.reading.report.sha256 !== head.account.reading.report.sha256,
  );
  return new Set(exact.map((d) => scope.get(d))).size === 1 ? exact[0] : undefined;
}

/** Background figures meet when effect, people and value agree and their dates do not differ. */
function gatherBackground(drafts: readonly Draft[], extents: ReadonlyMap<Draft, Extent>): Draft[][] {
  const groups: Draft[][] = [];
  for (const d of drafts) {
    const home = groups.find((g) => {
      const first = g[0]!;
      return (
        first.figure.effect === d.figure.effect &&
        relate(first.population, d.population) !== "apart" &&
        first.population.name === d.population.name &&
        extents.get(first) === extents.get(d) &&
        sameValue(first, d) &&
        sameTime(first, d)
      );
    });
    if (home) home.push(d);
    else groups.push([d]);
  }
  return groups;
}

const backgroundKey = (d: Draft, extent: Extent) =>
  [
    extent,
    d.figure.effect,
    keyOf(d.population),
    d.low,
    d.high ?? "",
    d.figure.vague ?? "",
    d.figure.when?.start.slice(0, 7) ?? "",
  ].join("\t");

const sameValue = (a: Draft, b: Draft) =>
  a.bounded && b.bounded ? a.low === b.low : a.figure.vague === b.figure.vague && !a.bounded && !b.bounded;

const sameTime = (a: Draft, b: Draft) =>
  !a.figure.when || !b.figure.when || (daysBetween(a.figure.when.end, b.figure.when.end) ?? 0) <= 40;

export const overlaps = (a: Draft, b: Draft) =>
  a.low <= (b.high ?? Number.POSITIVE_INFINITY) && b.low <= (a.high ?? Number.POSITIVE_INFINITY);

const samePerson = (a: Counted, b: Counted) =>
  sameName(a.name!, b.name!) &&
  (a.kinds.length === 0 || b.kinds.length === 0 || a.kinds.some((k) => b.kinds.includes(k)));

/** A person named in full and later by one name is one person; one unnamed child is the only child that is named. */
function mergeNames(topics: readonly Topic[]): readonly Topic[] {
  let merged: Topic[] = [];
  const words = (t: Topic) => t.population.name?.split(" ").length ?? 0;
  for (const topic of [...topics].sort((a, b) => words(b) - words(a))) {
    const alike =
      words(topic) === 0
        ? []
        : merged.filter(
            (m) =>
              meets(m, topic) && m.drafts.some((d) => d.population.name && samePerson(d.population, topic.population)),
          );
    // A family's name alone is that of the one whom its own report names in full.
    const own =
      words(topic) === 1
        ? alike.filter((m) => m.drafts.some((d) => topic.drafts.some((t) => t.account === d.account)))
        : alike;
    const same = own.length > 0 ? own : alike.length === 1 ? alike : [];
    merged = [...merged.filter((m) => !same.includes(m)), same.length === 0 ? topic : join([...same, topic])];
  }
  for (const topic of merged.filter(isOneOfAKind)) {
    const named = merged.filter(
      (m) =>
        m.population.name &&
        meets(m, topic) &&
        topic.population.kinds.every((k) => m.drafts.some((d) => d.population.kinds.includes(k))),
    );
    if (named.length === 1) merged = [...merged.filter((m) => m !== topic && m !== named[0]), join([named[0]!, topic])];
  }
  return merged;
}

/** Somebody dies once, whenever a report looks back to it. */
const meets = (a: Topic, b: Topic) => a.effect === b.effect && a.extent !== "longer" && b.extent !== "longer";
const isOneOfAKind = (t: Topic) =>
  t.population.name === null &&
  t.population.kinds.length > 0 &&
  t.drafts.every((d) => d.low === 1 && d.high === 1) &&
  t.population.class !== "object";
function join(topics: readonly Topic[]): Topic {
  const home = topics.find((t) => t.extent === "event") ?? topics[0]!;
  return { ...home, drafts: topics.flatMap((t) => t.drafts) };
}
