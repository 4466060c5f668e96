/**
 * Groups of one event told in two languages share no words: they are joined by what has a key in any language, the place
 * and the bodies named, when their days touch. Groups of one language are left as their words have them.
 */
import { type Account, countShared, daysBetween } from "./account.ts";
import { groupBy } from "./group-by.ts";

/** Days between the nearest reports of two groups: one prison or one bridge may be told of for long, a city for a day. */
const DAYS_OF_SITE = 4;
const DAYS_OF_TOWN = 1;
/** Known bodies that two groups must both name where they share a town only. */
const BODIES = 2;

type Sign = {
  readonly members: readonly number[];
  readonly language: string;
  readonly days: readonly string[];
  readonly sites: ReadonlySet<string>;
  readonly towns: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
};

/** The groups, each ascending, with those of other languages joined to them; in the order of their first members. */
export function joinAcross(
  groups: readonly (readonly number[])[],
  accounts: readonly Account[],
): readonly (readonly number[])[] {
  if (new Set(accounts.map((account) => account.pack.code)).size < 2) return groups;
  const signs = groups.map((members) => signOf(members, accounts));
  const home = signs.map((_, i) => i);
  const find = (i: number): number => (home[i] === i ? i : find(home[i]!));
  for (const [a, b] of pairs(signs)) {
    const [x, y] = [find(a), find(b)];
    if (x !== y && alike(signs[a]!, signs[b]!)) home[Math.max(x, y)] = Math.min(x, y);
  }
  const joined = [...groupBy(signs.keys(), find).values()];
  return joined
    .map((parts) => parts.flatMap((i) => signs[i]!.members).sort((x, y) => x - y))
    .sort((x, y) => x[0]! - y[0]!);
}

function signOf(members: readonly number[], accounts: readonly Account[]): Sign {
  const own = members.map((i) => accounts[i]!);
  const places = own.flatMap(({ reading }) => reading.figures.flatMap(({ place }) => (place?.key ? [place] : [])));
  const keys = (kinds: readonly string[]) =>
    new Set(places.filter((place) => kinds.includes(place.kind)).map((place) => place.key!));
  return {
    members,
    language: own[0]!.pack.code,
    days: own.flatMap(({ day }) => day ?? []),
    sites: keys(["site"]),
    towns: keys(["city", "town", "district"]),
    bodies: new Set(own.flatMap(bodiesOf)),
  };
}

/** Keys of the known bodies that a report names; states are named everywhere and tell nothing. */
function bodiesOf({ document, pack }: Account): readonly string[] {
  const keys: string[] = [];
  for (let i = 0; i < document.tokens.length; ) {
    const hit = pack.actors.known.match(document.tokens, i);
    if (hit?.entry.key && hit.entry.role !== "state") keys.push(hit.entry.key);
    i = hit ? hit.to : i + 1;
  }
  return keys;
}

/** Groups of two languages that name one place within two weeks; a pair may come more than once. */
function* pairs(signs: readonly Sign[]): Generator<readonly [number, number]> {
  const at = new Map<string, number[]>();
  for (const [i, { sites, towns, days }] of signs.entries()) {
    const weeks = new Set(days.flatMap((day) => [weekOf(day), weekOf(day) + 1]));
    for (const place of new Set([...sites, ...towns])) {
      for (const week of weeks) {
        const key = `${place}\t${week}`;
        const here = at.get(key) ?? [];
        for (const other of here) if (signs[other]!.language !== signs[i]!.language) yield [other, i];
        here.push(i);
        at.set(key, here);
      }
    }
  }
}

const weekOf = (day: string): number => Math.floor(Date.parse(day) / (7 * 86_400_000));

function alike(a: Sign, b: Sign): boolean {
  const apart = Math.min(...a.days.flatMap((x) => b.days.map((y) => daysBetween(x, y)!)), Number.POSITIVE_INFINITY);
  if (countShared(a.sites, b.sites) > 0) return apart <= DAYS_OF_SITE;
  return apart <= DAYS_OF_TOWN && countShared(a.towns, b.towns) > 0 && countShared(a.bodies, b.bodies) >= BODIES;
}
