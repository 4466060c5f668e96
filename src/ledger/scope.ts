/** Figures of one event → which of its places each one counts: the event's own, one told apart, or several together. */
import { tokenize } from "../text/tokenize.ts";
import { type Draft, isSameCount } from "./draft.ts";
import { groupBy } from "./group-by.ts";
import { byCode } from "./ids.ts";
import { overlaps } from "./interval.ts";
import { keyOf } from "./population.ts";

/**
 * Which place each figure counts: a place is told apart only where some report counts it beside another. Villages that
 * reports name around one strike stay one place.
 */
export function placeScopes(drafts: readonly Draft[], eventDay: string | null): ReadonlyMap<Draft, string> {
  const inFull = fullNames(drafts);
  const places = toldBy(drafts, (d) => [...new Set(d.places.map((name) => inFull.get(name) ?? name))], eventDay);
  const sites = toldBy(
    drafts.filter((d) => d.sites.length > 0),
    (d) => d.sites,
    eventDay,
  );
  const main = mainName(drafts, (d) => d.places);
  const scope = new Map<Draft, string>();
  for (const d of drafts) scope.set(d, countsAll(d) ? "+" : places(d) || sites(d));
  for (const d of drafts)
    if (addsUp(d, drafts, scope, main)) for (const m of drafts) if (sameClause(d, m)) scope.set(m, "+");
  const settled = new Map(scope);
  for (const d of drafts)
    if (settled.get(d) !== "+" && (d.headline || (settled.get(d) === "" && d.places.length + d.sites.length === 0)))
      scope.set(d, settled.get(namesake(d, drafts, settled) ?? d)!);
  return broughtHome(drafts, scope);
}

/** A count from which on two reports hardly give the same of two places. */
const TELLING = 3;

/**
 * Nine killed "in the suburb" are the nine that others count at the event's main place: what a report tells at a place of
 * its own is brought home where one of its counts is theirs, unless it counts elsewhere besides; so is one sentence of it.
 */
function broughtHome(drafts: readonly Draft[], scope: Map<Draft, string>): ReadonlyMap<Draft, string> {
  for (const unit of [(d: Draft) => d.account.id, (d: Draft) => `${d.account.id}\t${d.sentence}`]) {
    const away = groupBy(
      drafts.filter((d) => scope.get(d) !== ""),
      (d) => `${unit(d)}\t${scope.get(d)}`,
    );
    const settled = new Map(scope);
    for (const own of away.values())
      if (own.some((d) => isTold(d, drafts, settled)) && !own.some((d) => isBeside(d, drafts, settled)))
        for (const d of own) scope.set(d, "");
  }
  return scope;
}

/** True where no fewer reports give the same number for the main place than for this one. */
function isTold(d: Draft, drafts: readonly Draft[], scope: ReadonlyMap<Draft, string>): boolean {
  if (!d.bounded || d.low < TELLING) return false;
  const reports = (place: string) =>
    new Set(
      drafts
        .filter((m) => scope.get(m) === place && isOfOther(m, d) && asksSame(m, d) && isSameCount(m, d))
        .map((m) => m.account.reading.report.sha256),
    ).size;
  const home = reports("");
  return home > 0 && home >= reports(scope.get(d)!);
}

/** True where its own report counts the same people differently at another place, or a part of the sum at a place. */
function isBeside(d: Draft, drafts: readonly Draft[], scope: ReadonlyMap<Draft, string>): boolean {
  const mates = drafts.filter(
    (m) => m.account === d.account && m.figure.effect === d.figure.effect && scope.get(m) !== scope.get(d),
  );
  if (scope.get(d) === "+") return mates.some((m) => scope.get(m) !== "");
  return d.bounded && mates.some((m) => m.bounded && asksSame(m, d) && !overlaps(m, d));
}

const isOfOther = (a: Draft, b: Draft) => a.account.reading.report.sha256 !== b.account.reading.report.sha256;

const asksSame = (a: Draft, b: Draft) =>
  a.figure.effect === b.figure.effect && keyOf(a.population) === keyOf(b.population);

/** "held in the prisons": a site in the plural, so the count is for more than the one that the event is about. */
const countsAll = (d: Draft) => d.figure.effect === "held" && d.manySites;

/** Its parts have their own places: "72 dead: 36 in Aleppo". */
const sameClause = (a: Draft, b: Draft) =>
  b.figure.partOf === null &&
  a.account === b.account &&
  a.sentence === b.sentence &&
  a.population.plain &&
  b.population.plain;

/**
 * True when a report's count is for all its places: the sum of what it counts in two or more, or a larger number given
 * for no place beside a smaller one for some place (unless the count is said to have grown).
 */
function addsUp(d: Draft, drafts: readonly Draft[], scope: ReadonlyMap<Draft, string>, main: string | null): boolean {
  const own = drafts.filter((m) => m.account === d.account);
  // "eleven more, so that the toll rose to 29": one place's count that grew, unless the report tells of another attack.
  const grew = d.cues.has("rising") && !own.some((m) => m.cues.has("another"));
  if (!d.population.plain || !d.bounded || d.low < 2 || grew) return false;
  const mates = own.filter(
    (m) =>
      m.figure.effect === d.figure.effect &&
      m.bounded &&
      m.low < d.low &&
      !m.population.share &&
      !isPartBesides(m, d, own),
  );
  const nowhere =
    d.places.length === 0 && d.sites.length === 0 && !d.headline && !grown(d) && !drafts.some((m) => exceeds(m, d));
  const beside = mates.filter(
    (m) =>
      m.population.plain &&
      m.low > 1 &&
      m.high !== null &&
      m.high < d.low &&
      m.places.length + m.sites.length > 0 &&
      !grown(m),
  );
  // Fewer people of a report that names the main place alone are some of all those killed there.
  const several = new Set(beside.map((m) => [...m.places, ...m.sites].join())).size > 1;
  if (nowhere && (several || beside.some((m) => scope.get(m) !== "" || !m.places.every((p) => p === main))))
    return true;
  // One and one makes two by chance.
  if (d.low < FEWEST || (d.high !== d.low && d.high !== null)) return false;
  // "24 in the market, seven in another blast": as good as two places.
  const scene = (m: Draft) => `${scope.get(m)}${m.cues.has("another") ? "\tanother" : ""}`;
  const totals = [...new Set(mates.map(scene))]
    .filter((place) => place !== "+")
    .map((place) => totalOf(mates.filter((m) => scene(m) === place)));
  return totals.length > 1 && totals.reduce((sum, n) => sum + n, 0) === d.low;
}

/** The least sum of two places that tells of them both. */
const FEWEST = 3;

/** "15 worshippers, five of them guards": a part of that count, told at the whole's own place, which tells no other place. */
function isPartBesides(m: Draft, d: Draft, own: readonly Draft[]): boolean {
  const { partOf } = m.figure;
  if (partOf === null) return false;
  const whole = own.find(({ figure }) => figure === m.account.reading.figures[partOf]);
  return whole?.low === d.low && m.places.every((place) => whole.places.includes(place));
}

/** Only the largest number of a report is for everything. */
const exceeds = (m: Draft, d: Draft) =>
  m.account === d.account && m.figure.effect === d.figure.effect && m.population.plain && m.bounded && m.low > d.low;

const grown = (d: Draft) => d.cues.has("rising") || d.cues.has("preliminary");

/** Largest count without a kind, or the sum of the largest of each kind. */
function totalOf(drafts: readonly Draft[]): number {
  const plain = drafts.filter((d) => d.population.plain);
  if (plain.length > 0) return Math.max(...plain.map((d) => d.low));
  const most = new Map<string, number>();
  for (const d of drafts) most.set(keyOf(d.population), Math.max(most.get(keyOf(d.population)) ?? 0, d.low));
  return [...most.values()].reduce((sum, n) => sum + n, 0);
}

/**
 * One word of a place's name → the name of two words that some report has for it, where no other begins so; and a site by the
 * name of its town → the town: "the market of Saqba" is what reports of Saqba tell of.
 */
function fullNames(drafts: readonly Draft[]): ReadonlyMap<string, string> {
  const all = new Set(drafts.flatMap(({ places }) => places));
  const names = [...all].filter((name) => name.includes(" "));
  const byFirst = groupBy(names, (name) => name.split(" ")[0]!);
  const ofSites = names.filter((name) => all.has(townOf(name)) && isSite(name, drafts));
  return new Map([
    ...[...byFirst].filter(([, long]) => long.length === 1).map(([first, [long]]) => [first, long!] as const),
    ...ofSites.map((name) => [name, townOf(name)] as const),
  ]);
}

const townOf = (name: string): string => name.slice(name.indexOf(" ") + 1);

/** True where the first word of a name is one for a site: "market", "camp". */
function isSite(name: string, drafts: readonly Draft[]): boolean {
  const { spelling, fold, ledger } = drafts[0]!.account.pack;
  return ledger.sites.match(tokenize(name, spelling, fold), 0) !== null;
}

/** For one way of telling places: "" for the main one or none, "+" for several, else the name. */
function toldBy(
  drafts: readonly Draft[],
  names: (d: Draft) => readonly string[],
  eventDay: string | null,
): (d: Draft) => string {
  const apart = new Set([...toldApart(drafts, names), ...ofOtherDays(drafts, names, eventDay)]);
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
        const differ =
          !overlaps(a, b) && a.bounded && b.bounded && a.origin.key === b.origin.key && !grown(a) && !grown(b);
        const together = a.sentence === b.sentence && (a.bounded || b.bounded);
        if (q !== undefined && (differ || together)) apart.add(p).add(q);
        if (q === undefined && differ) apart.add(p);
      }
    }
  }
  return apart;
}

/** "yesterday in the village of So": names that are counted at on other days than the event's alone. */
function ofOtherDays(
  drafts: readonly Draft[],
  names: (d: Draft) => readonly string[],
  eventDay: string | null,
): readonly string[] {
  // A count without a day of its own may be of the event's day, whatever day its report gives elsewhere.
  const isOther = ({ figure: { when }, inCare }: Draft) =>
    // A hospital where they die days later, or a graveyard, is no other scene.
    !inCare && eventDay !== null && when !== null && when.start === when.end && when.start !== eventDay;
  const days = new Map<string, boolean>();
  for (const d of drafts) for (const name of names(d)) days.set(name, (days.get(name) ?? true) && isOther(d));
  return [...days].filter(([, other]) => other).map(([name]) => name);
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
