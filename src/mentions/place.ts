/**
 * Document → place mentions: names of the gazetteer, and unknown names by their shape ("the town of X"). A name that several
 * places share is settled by the country that the rest of the document speaks of.
 */
import type { LanguagePack } from "../lang/pack.ts";
import { originalOffset } from "../text/fold.ts";
import type { Cut, PhraseBook } from "../text/lexicon.ts";
import type { Word } from "../text/word-cache.ts";
import type { Document, Mention, PlaceValue, Token } from "../types.ts";
import type { RuleInfo } from "./rule.ts";

export { placeOf, scenesOf } from "./place-where.ts";

export type Place = Omit<PlaceValue, "name" | "key"> & {
  readonly key: string;
  /** Degrees, or null where unsure. */
  readonly latitude: number | null;
  readonly longitude: number | null;
};

/** A place as one of its names bears it; `weak` names are also common words. */
export type NamedPlace = { readonly place: Place; readonly weak: boolean };

/** A word that says what kind of place its name is ("town", "prison"). */
export type PlaceType = {
  readonly kind: PlaceValue["kind"];
  /** Kinds of known places that it may stand with, the likeliest first. */
  readonly fits: readonly PlaceValue["kind"][];
  /** True where it belongs to the name: a prison, camp or airport is not the town that it is named after. */
  readonly named: boolean;
  /** False where the place may lie anywhere: a street named after a town. */
  readonly lies?: boolean;
};

export type PlacePack = {
  readonly names: PhraseBook<readonly NamedPlace[]>;
  /** False for a word that no phrase of the books begins with: true of most, so it is asked first. */
  opens(word: Word): boolean;
  /** Phrases that hold a place's name and are none. */
  readonly not: PhraseBook<true>;
  readonly before: PhraseBook<PlaceType>;
  /** Types that follow a name ("Aleppo province"); empty where a language has none. */
  readonly after: PhraseBook<PlaceType>;
  /** Words after a type that lead to its name ("of"), folded. */
  readonly of: ReadonlySet<string>;
  /** "its seat is in": behind them stands where a body sits, and nothing that happened. Folded. */
  readonly seats: ReadonlySet<string>;
  /** "hospital", with the prepositions before it and the verbs beside it that bring the hurt there. Folded. */
  readonly care: {
    readonly hospitals: ReadonlySet<string>;
    readonly to: ReadonlySet<string>;
    readonly receives: ReadonlySet<string>;
  };
  /** Words for a road, by the side of them on which the places stand where it leads: "the road between X and Y", "the X–Y road". Folded. */
  readonly roads: { readonly before: ReadonlySet<string>; readonly behind: ReadonlySet<string> };
  /** What may stand between the word for a road and the place: "between". Folded. */
  readonly roadLinks: ReadonlySet<string>;
  /** Folded words before a weak name that make it a place (directions). */
  readonly leads: ReadonlySet<string>;
  /** True where clitics join a name to the place before it. */
  joins(prefix: string): boolean;
  /** End (token index) of an unknown name that starts at a token after a type; null for none. */
  unknownName(document: Document, at: number): number | null;
  /** A name of the gazetteer, one beside its kind, and an unknown name beside its kind. */
  readonly rules: Readonly<Record<"known" | "typed" | "shape", RuleInfo>>;
};

type Found = {
  from: number;
  to: number;
  prefix: number;
  options: readonly NamedPlace[];
  type: PlaceType | null;
  name: string | null;
  rule: string;
};

/** Every place mention, in the order of the text; none overlap. */
export function findPlaces(document: Document, pack: LanguagePack): Mention<"place">[] {
  const found: Found[] = [];
  let last: Found | null = null;
  for (let i = 0; i < document.tokens.length; ) {
    const { kind, word } = document.tokens[i]!;
    if (kind !== "word" || !pack.places.opens(word)) {
      i++;
      continue;
    }
    const not = pack.places.not.match(document.tokens, i);
    const hit: Found | null = not ? null : placeAt(document, i, last, pack.places);
    if (hit) found.push(hit);
    last = hit ?? last;
    i = not?.to ?? hit?.to ?? i + 1;
  }
  const countries = countCountries(found);
  return found.map((hit) => toMention(document, hit, countries, pack));
}

function placeAt(document: Document, i: number, last: Found | null, pack: PlacePack): Found | null {
  const { tokens } = document;
  const known = pack.names.match(tokens, i);
  const type = pack.before.match(tokens, i);
  if (type && !(known && known.to > type.to))
    return typedAt(document, i, type.to, type.entry, type.cut.prefix.length, pack);
  if (!known) return null;
  const { to, entry, cut } = known;
  const next = pack.after.match(tokens, Math.min(to, tokens.length - 1));
  const suffix = next && to < tokens.length && tokens[to]!.gap === "space" ? next : null;
  const joined = last !== null && last.to === i && (pack.joins(cut.prefix) || tokens[i - 1]?.kind === "mark");
  if (entry.every((one) => one.weak) && !suffix && !joined && !pack.leads.has(tokens[i - 1]?.norm ?? "")) return null;
  const named = suffix?.entry.named === true;
  return {
    from: i,
    to: named ? suffix!.to : to,
    prefix: prefixLength(cut, tokens[i]!),
    options: entry,
    type: suffix?.entry ?? null,
    name: null,
    rule: (suffix ? pack.rules.typed : pack.rules.known).id,
  };
}

/** Folded letters before the name; a stem longer than what is left was written without its first letter (the article's). */
const prefixLength = (cut: Cut, token: Token) =>
  cut.prefix.length + (token.norm.length < cut.prefix.length + cut.stem.length ? 1 : 0);

/** A type and the name after it: "مدينة الباب", "the town of X". Null when no name follows. */
function typedAt(
  document: Document,
  i: number,
  end: number,
  type: PlaceType,
  prefix: number,
  pack: PlacePack,
): Found | null {
  const { tokens } = document;
  const at = pack.of.has(tokens[end]?.norm ?? "") ? end + 1 : end;
  if (at >= tokens.length || tokens[at]!.gap !== "space" || tokens[at]!.kind !== "word") return null;
  const known = pack.names.match(tokens, at);
  if (known && known.cut.prefix === "") {
    const from = type.named ? i : at;
    return {
      from,
      to: known.to,
      prefix: type.named ? prefix : 0,
      options: known.entry,
      type,
      name: null,
      rule: pack.rules.typed.id,
    };
  }
  // "the countryside of the town of X": the second type has the name; "the zone of Operation X" is no place of its own.
  const to = pack.before.match(tokens, at) || pack.not.match(tokens, at) ? null : pack.unknownName(document, at);
  if (to === null) return null;
  const from = type.named ? i : at;
  return { from, to, prefix: type.named ? prefix : 0, options: [], type, name: null, rule: pack.rules.shape.id };
}

/** Country (first part of the key) → how often the document names a place that lies nowhere else. */
function countCountries(found: readonly Found[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { options } of found) {
    const [first] = options;
    if (!first) continue;
    const country = countryOf(first.place);
    if (options.every(({ place }) => countryOf(place) === country)) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return counts;
}

/** First part of the key. */
function countryOf({ key }: Place): string {
  const dot = key.indexOf(".");
  return dot < 0 ? key : key.slice(0, dot);
}

function toMention(
  document: Document,
  hit: Found,
  countries: ReadonlyMap<string, number>,
  pack: LanguagePack,
): Mention<"place"> {
  const first = document.tokens[hit.from]!;
  const raw = document.text.slice(first.start, first.end);
  const start = first.start + (hit.prefix === 0 ? 0 : originalOffset(raw, hit.prefix, pack.spelling));
  const end = document.tokens[hit.to - 1]!.end;
  return {
    kind: "place",
    start,
    end,
    from: hit.from,
    to: hit.to,
    value: placeValue(hit, document.text.slice(start, end), countries),
    why: { start, end, rule: hit.rule, parts: [] },
  };
}

function placeValue({ options, type }: Found, name: string, countries: ReadonlyMap<string, number>): PlaceValue {
  const place = choose(options, type, countries);
  if (!place) return { key: null, name, kind: type?.kind ?? "other", within: [] };
  // A prison named after a town lies in it; it is the town only where the gazetteer says so.
  if (type?.named && place.kind !== type.kind)
    return { key: null, name, kind: type.kind, within: type.lies !== false ? [place.key, ...place.within] : [] };
  return { key: place.key, name, kind: place.kind, within: place.within };
}

function choose(
  options: readonly NamedPlace[],
  type: PlaceType | null,
  countries: ReadonlyMap<string, number>,
): Place | null {
  let best: Place | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const { place } of options) {
    const fit = type === null || type.fits.length === 0 ? 0 : type.fits.indexOf(place.kind);
    const score = (countries.get(countryOf(place)) ?? 0) * 10 - (fit < 0 ? 9 : fit);
    if (score > most) [best, most] = [place, score];
  }
  return best;
}
