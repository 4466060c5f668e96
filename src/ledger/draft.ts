/** A figure in its surroundings: the interval its words allow, who is counted, where, when and by whose word. */
import { isClockTime } from "../claims/words-at.ts";
import { isOfLeftovers } from "../mentions/date.ts";
import type { Effect, Figure } from "../types.ts";
import { type Account, tokenAt, wordsOf } from "./account.ts";
import { shortFor } from "./body.ts";
import { figureId, placeKey } from "./ids.ts";
import { type Localities, type PlaceAt, placesIn } from "./locality.ts";
import { bodyInText, type Origin, originOf } from "./origin.ts";
import type { DraftCue, Fate } from "./pack.ts";
import { type Counted, keyOf, OTHER, populationOf } from "./population.ts";

export type Draft = {
  readonly id: string;
  readonly account: Account;
  readonly figure: Figure;
  readonly low: number;
  readonly high: number | null;
  /** True when the words give a bound at all: a bare "some" does not. */
  readonly bounded: boolean;
  readonly population: Counted;
  /** Names of the places counted, sorted; [] when the sentence and those before it name none. */
  readonly places: readonly string[];
  /** Each of `places` and `sites` as this report writes it. */
  readonly placeNames: ReadonlyMap<string, string>;
  /** Nouns of the sites struck ("market"), sorted, read the same way. */
  readonly sites: readonly string[];
  /** True where one of `sites` is a hospital or the like, which the hurt and the dead are brought to. */
  readonly inCare: boolean;
  /** True when the sentence speaks of several such sites and of no single one. */
  readonly manySites: boolean;
  readonly cues: ReadonlySet<DraftCue>;
  /** True in an entry of a chronicle by the hour, which counts on from the one before. */
  readonly entry: boolean;
  /** True in a report that opens with a toll that rose. */
  readonly recounted?: boolean;
  readonly origin: Origin;
  readonly headline: boolean;
  /** True for "six of the dead", "39 of the wounded": some of those who are told of, and no toll. */
  readonly ofVictims: boolean;
  /** What the words beside the count say of how the dead died or how the hurt are; null where they say nothing, or several things. */
  readonly fate: Fate | null;
  /** Index of the sentence in the document, and its stems. */
  readonly sentence: number;
  readonly words: ReadonlySet<string>;
};

/** What a vague word allows, inclusive. Wide on purpose: it must never exclude what its author may have meant. */
const VAGUE: Readonly<Record<NonNullable<Figure["vague"]>, readonly [number, number | null]>> = {
  some: [1, null],
  tens: [11, 199],
  hundreds: [100, 1999],
  thousands: [1000, null],
  most: [1, null],
  all: [1, null],
};
/** "About 150" allows a tenth to either side. */
const ROUNDING = 0.1;

export function makeDrafts(account: Account, localities: Localities): Draft[] {
  const places = placesIn(account, localities);
  const drafts = account.reading.figures.map((figure) => makeDraft(figure, account, places));
  const told = tellsOpenToll(account) ? drafts.map(opened) : drafts;
  return withSources(atOwnPlaces(inContext(withElided(drafts.some(opensGrown) ? told.map(grown) : told))));
}

/** Sentences at the head of a report, whose toll is the one that it is written for. */
const HEAD = 2;

/** A headline or a first sentence that says of a toll that it rose. */
const opensGrown = ({ sentence, figure, cues }: Draft): boolean =>
  sentence < HEAD && TOLLS.has(figure.effect) && cues.has("rising");

/** "The toll rose to 40 … and 72 were hurt": where the dead are counted anew, so are the hurt. */
const grown = (d: Draft): Draft =>
  TOLLS.has(d.figure.effect) && !d.cues.has("longer") && !d.cues.has("earlier") && !d.cues.has("preliminary")
    ? { ...d, recounted: true }
    : d;

/** True where some sentence says that the toll may rise yet. */
const tellsOpenToll = (account: Account): boolean =>
  account.document.sentences.some(({ from, to }) => cuesIn(account, from, to).has("open"));

const TOLLS: ReadonlySet<Effect> = new Set(["killed", "injured", "casualties", "missing"]);

/** "The toll may rise yet" is said of the event's own dead and injured, in whatever sentence. */
const opened = (d: Draft): Draft =>
  TOLLS.has(d.figure.effect) && !d.cues.has("longer") && !d.cues.has("earlier")
    ? { ...d, cues: new Set([...d.cues, "open"]) }
    : d;

/** "72 dead: 36 in Aleppo, 14 in Damascus": parts of one whole that count the same people stand each for its own place. */
function atOwnPlaces(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((d) => {
    const { place, partOf } = d.figure;
    if (partOf === null || place === null) return d;
    const name = placeKey(place);
    const elsewhere = drafts.some(
      (m) =>
        m.figure.partOf === partOf &&
        m.figure.effect === d.figure.effect &&
        keyOf(m.population) === keyOf(d.population) &&
        m.figure.place !== null &&
        placeKey(m.figure.place) !== name,
    );
    return elsewhere ? { ...d, places: [name], placeNames: new Map([...d.placeNames, [name, place.name]]) } : d;
  });
}

/** A headline repeats its report: a number that it gives without a name is of whoever gives it there. */
function withSources(drafts: readonly Draft[]): Draft[] {
  return drafts.map((d) => {
    if (!d.headline || !isUnnamed(d.origin)) return d;
    const named = drafts.find((m) => !m.headline && !isUnnamed(m.origin) && isSameCount(d, m));
    return named ? { ...d, origin: named.origin } : d;
  });
}

/** The outlet itself, an unnamed source, or a noun alone: "Monitor". */
const isUnnamed = ({ kind, names }: Origin) =>
  kind !== "body" && (kind !== "named" || names.every((name) => !name.includes(" ")));

/** A first toll, or one of which its report says that it may rise yet. */
export const isPreliminary = ({ cues }: Draft): boolean => cues.has("preliminary") || cues.has("open");

export const isSameCount = (a: Draft, b: Draft) =>
  a.figure.effect === b.figure.effect && a.bounded && b.bounded && a.low === b.low && a.high === b.high;

/** "17 soldiers were killed, 21 hurt and four are missing": a number without a word for who they are is of those before it. */
function withElided(drafts: readonly Draft[]): Draft[] {
  const told: Draft[] = [];
  for (const d of drafts) {
    // A part of those before it, "two girls and four men", is of none but itself.
    const before = told.findLast(({ figure, sentence }) => figure.partOf === null && sentence === d.sentence);
    const elided =
      before !== undefined &&
      (d.figure.group.span === null || (d.population.others && d.population.class === "combatant")) &&
      d.population.plain &&
      before.figure.effect !== d.figure.effect &&
      before.population.class === d.population.class &&
      before.population.kinds.length === 1;
    told.push(elided ? withKinds(d, before.population.kinds) : d);
  }
  return told;
}

/** What only the neighbours tell: whose count is corrected, and kinds: "three children and another child", "5 children killed, 9 others hurt". */
function inContext(drafts: readonly Draft[]): Draft[] {
  return drafts.map((d, i) => {
    const { kinds } = d.population;
    // "…121 martyrs of the forces. After review, their number is 114": the same people are meant.
    const replaced =
      d.cues.has("corrected") && d.population.plain
        ? drafts
            .slice(0, i)
            .findLast((m) => m.sentence < d.sentence && m.figure.effect === d.figure.effect && m.bounded)
        : undefined;
    if (replaced?.population.side) return { ...d, population: replaced.population };
    const mates = drafts.filter((m) => m !== d && m.sentence === d.sentence && m.figure.effect === d.figure.effect);
    if (
      kinds.length > 0 &&
      !kinds.includes(OTHER) &&
      mates.some((m) => m.population.kinds.includes(OTHER) && kinds.every((k) => m.population.kinds.includes(k)))
    )
      return withKinds(d, [...kinds, "besides"]);
    // "three other conscripts were hurt" beside no conscript who was: others than those of whom something else is told.
    if (kinds.length > 1 && kinds.includes(OTHER)) {
      const told = kinds.filter((kind) => kind !== OTHER);
      if (!mates.some((m) => told.every((kind) => m.population.kinds.includes(kind)))) return withKinds(d, told);
    }
    const before = drafts[i - 1];
    const others = d.population.plain && d.population.others && before !== undefined && before.sentence === d.sentence;
    const amongMore =
      others &&
      drafts.some((m) => m.sentence === d.sentence && m.figure.effect === before.figure.effect && m.population.plain);
    if (
      others &&
      !amongMore &&
      before.population.kinds.includes("child") &&
      before.low > 2 &&
      before.population.kinds.length === 1
    )
      return withKinds(d, ["child"]);
    return d;
  });
}

const withKinds = (d: Draft, kinds: readonly string[]): Draft => ({
  ...d,
  population: { ...d.population, kinds, plain: false },
});

function makeDraft(figure: Figure, account: Account, places: readonly PlaceAt[]): Draft {
  const { document } = account;
  const at = tokenAt(account.document.tokens, figure.start);
  const sentence = Math.max(
    0,
    document.sentences.findIndex((s) => at >= s.from && at < s.to),
  );
  const { from, to } = document.sentences[sentence] ?? { from: 0, to: 0 };
  const [low, high] = intervalOf(figure);
  const population = withSide(populationOf(figure, account), figure, account, at, from, to);
  const cues = cuesIn(account, from, to);
  // "the bloodiest since August, when 26 were killed": those of August alone.
  if (!(cues.has("superlative") && cuesIn(account, from, at).has("when"))) cues.delete("when");
  return {
    id: figureId(account.reading.report, figure),
    account,
    figure,
    low,
    high,
    bounded: figure.min !== null || figure.max !== null,
    population,
    places: placesOf(
      at,
      sentence,
      account,
      places.filter((p) => !p.site),
      CARRIED,
    ),
    sites: placesOf(
      at,
      sentence,
      account,
      places.filter((p) => p.site && !p.many),
      0,
    ),
    inCare: places.some((p) => p.care && p.from >= from && p.from < to),
    manySites: manySites(places.filter((p) => p.from >= from && p.from < to)),
    placeNames: new Map(places.map((p) => [p.name, p.text])),
    cues,
    entry: isClockTime(document.tokens, from),
    origin: originOf(figure, account),
    headline: sentence === 0,
    ofVictims: isOfVictims(figure, account),
    fate: population.name === null ? fateOf(figure, account, to) : null,
    sentence,
    words: new Set(account.stems.slice(from, to).filter((s) => s.length > 1)),
  };
}

/** "Six of the dead were buried", "39 cases from among the wounded". */
function isOfVictims({ end, group }: Figure, { document: { tokens }, pack: { casualties } }: Account): boolean {
  const behind = (offset: number) => tokenAt(tokens, offset + 1);
  return [behind(end), behind(group.span?.end ?? end)].some((of) => {
    if (!casualties.partitives.has(tokens[of]?.norm ?? "")) return false;
    const at = casualties.between.has(tokens[of + 1]?.norm ?? "") ? of + 2 : of + 1;
    const determined = casualties.determiners.has(tokens[at]?.norm ?? "");
    const { noun } = at < tokens.length ? casualties.sensesAt(tokens, determined ? at + 1 : at) : { noun: null };
    return noun?.sense.of === "victim" && (noun.cut.definite || determined);
  });
}

/** Tokens behind a count within which its people's fate is told: "of their wounds", "in critical condition". */
const NEAR = 8;

/** "Two of the wounded died", "six of them are in critical condition": said of the count right before the words. */
function fateOf({ effect, start, end, group }: Figure, account: Account, to: number): Fate | null {
  if (effect !== "killed" && effect !== "injured") return null;
  const { pack, reading } = account;
  const { tokens } = account.document;
  const next = Math.min(...reading.figures.filter((f) => f.start >= end).map((f) => f.start));
  const from = tokenAt(tokens, group.span ? Math.min(start, group.span.start) : start);
  const behind = tokenAt(tokens, Math.max(end, group.span?.end ?? end));
  const fates = new Set<Fate>();
  for (let i = from; i < Math.min(to, behind + NEAR) && tokens[i]!.start < next; i++) {
    const { noun, breakdown } = pack.casualties.sensesAt(tokens, i);
    // "Nine were hurt, some of them gravely": the others' state is not told.
    if (i >= behind && (breakdown || pack.casualties.between.has(tokens[i]!.norm))) break;
    const isOfGroup = group.span !== null && tokens[i]!.start >= group.span.start && i < behind;
    if (effect === "killed" && isOfGroup && noun?.sense.effect === "injured") fates.add("of-wounds");
    const told = pack.ledger.fates.match(tokens, i)?.entry;
    if (told && (told === "of-wounds") === (effect === "killed")) fates.add(told);
  }
  return fates.size === 1 ? [...fates][0]! : null;
}

/**
 * Whose people are counted, where the group's own words do not say. A pronoun means the force named before it; a force
 * counts its own when it honours them or calls them plainly its fighters, and the other side when it abuses them.
 */
function withSide(p: Counted, figure: Figure, account: Account, at: number, from: number, to: number): Counted {
  if (p.side !== null || p.name !== null || p.class === "object") return p;
  const { ledger } = account.pack;
  const { tokens } = account.document;
  const group = figure.group.span;
  const leaning = (first: number, last: number) =>
    new Set(
      Array.from({ length: Math.max(0, last - first) }, (_, k) => ledger.wordings.match(tokens, first + k)).map(
        (w) => w?.entry.loaded,
      ),
    );
  const inGroup = group === null ? [] : tokensWithin(account, group.start, group.end);
  const own = forceNamed(figure, account);
  if (inGroup.some((i) => ledger.refersBack(tokens[i]!.norm))) {
    const meant = forceBefore(account, at, from, null) ?? own;
    return meant ? { ...sided(p, meant), class: "combatant" } : p;
  }
  if (own === null) return p;
  if (inGroup.length > 0 && leaning(inGroup[0]!, inGroup.at(-1)! + 1).has("blames")) {
    const enemy = forceBefore(account, at, Math.max(0, from - LOOK_BACK), own);
    return enemy ? sided(p, enemy) : p;
  }
  const honours = leaning(Math.max(from, at - HONOUR), Math.min(to, at + HONOUR)).has("honours");
  return honours || (p.class === "combatant" && !p.plain && p.kinds.length === 0 && figure.effect !== "force")
    ? sided(p, own)
    : p;
}

/** Tokens before a sentence in which the other side may have been named. */
const LOOK_BACK = 60;

function tokensWithin(account: Account, start: number, end: number): number[] {
  const found: number[] = [];
  for (
    let i = tokenAt(account.document.tokens, start);
    i < account.document.tokens.length && account.document.tokens[i]!.start < end;
    i++
  )
    found.push(i);
  return found;
}

/** The force named last before a token, no further back than `from`; `not` is passed over. */
function forceBefore(account: Account, at: number, from: number, not: string | null): string | null {
  for (let i = at; i >= from; i--) {
    const hit = account.pack.actors.known.match(account.document.tokens, i);
    if (hit?.entry.role === "force" && hit.to <= at && hit.entry.key !== not) return hit.entry.key;
  }
  return null;
}

/** Tokens around a count within which its dead may be called martyrs. */
const HONOUR = 6;

const sided = (p: Counted, side: string): Counted => ({ ...p, side, plain: false });

function forceNamed(figure: Figure, account: Account): string | null {
  for (const name of figure.origin) {
    const words = wordsOf(name, account);
    for (let i = 0; i < words.length; i++) {
      const hit = account.pack.actors.known.match(words, i);
      if (hit?.entry.role === "force") return hit.entry.key;
    }
  }
  const body = bodyInText(figure, account) ?? shortFor(figure.origin[0] ?? "", account);
  return body?.role === "force" ? body.key : null;
}

function intervalOf(figure: Figure): readonly [number, number | null] {
  const { min, max, approx, vague, modality } = figure;
  if (modality === "denied" && min === null && max === null) return [0, 0];
  if (min === null && max === null) return vague ? VAGUE[vague] : [0, null];
  if (approx && min !== null && min === max) return [Math.floor(min * (1 - ROUNDING)), Math.ceil(min * (1 + ROUNDING))];
  return [min ?? 0, max];
}

function cuesIn({ document, pack }: Account, from: number, to: number): Set<DraftCue> {
  const found = new Set<DraftCue>();
  for (let i = from; i < to; i++) {
    if (pack.dates.since.has(document.tokens[i]!.norm)) found.add("since");
    const hit = pack.ledger.cues.match(document.tokens, i);
    if (!hit || hit.to > to) continue;
    // "a shell left over from last year's war"
    const past = hit.entry === "earlier" && isOfLeftovers(document.tokens, i, pack.dates.leftovers);
    if (!past) found.add(hit.entry);
  }
  if (found.has("previous")) found.add("preliminary");
  return found;
}

/** Places joined closer than this many tokens are counted together. */
const JOINED = 5;
/** Sentences back from which a place is carried on. */
const CARRIED = 3;

/**
 * The places of the sentence nearest to the figure; a sentence that names no place at all goes on from the one before.
 * A region alone ("in the countryside of …") says that the count is for all of it, so nothing is carried over.
 */
function placesOf(
  at: number,
  sentence: number,
  account: Account,
  places: readonly PlaceAt[],
  back: number,
): readonly string[] {
  for (let s = sentence; s >= Math.max(0, sentence - back); s--) {
    const { from, to } = account.document.sentences[s] ?? { from: 0, to: 0 };
    const here = places.filter((p) => p.from >= from && p.from < to);
    if (here.length === 0) continue;
    const meant = here.filter((p) => !p.wide);
    if (meant.length === 0) return [];
    const near = meant.reduce((best, p) => (distance(p, at) < distance(best, at) ? p : best));
    return [...new Set(chainAround(meant, near).map((p) => p.name))].sort();
  }
  return [];
}

const manySites = (places: readonly PlaceAt[]) => places.some((p) => p.many) && !places.some((p) => p.site && !p.many);

const distance = (place: PlaceAt, at: number) => Math.abs(place.from - at);

function chainAround(places: readonly PlaceAt[], near: PlaceAt): PlaceAt[] {
  let first = places.indexOf(near);
  let last = first;
  while (first > 0 && places[first]!.from - places[first - 1]!.to < JOINED) first--;
  while (last + 1 < places.length && places[last + 1]!.from - places[last]!.to < JOINED) last++;
  return places.slice(first, last + 1);
}
