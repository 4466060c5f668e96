/**
 * The gazetteer: one row a place, `key|kind|lat,lon|Arabic names|English names`, names separated by "; ". A key's dotted
 * path is where the place lies ("sy.idlib.binnish" lies in sy.idlib, in sy). A name followed by "?" is also a common word
 * and counts only beside a word such as "town". Of places that share a name the earlier row is meant in doubt, so a
 * governorate stands before its seat. Coordinates are good to 0.05 degrees; empty where we are not sure.
 */

import type { NamedPlace, Place } from "../../mentions/place.ts";
import { type Cuts, makePhraseBook, type PhraseBook } from "../../text/lexicon.ts";
import { tokenize } from "../../text/tokenize.ts";
import type { PlaceValue } from "../../types.ts";
import type { LanguagePack } from "../pack.ts";
import { AFRICA } from "./africa.ts";
import { ARABIA } from "./arabia.ts";
import { ASIA } from "./asia.ts";
import { IRAQ } from "./iraq.ts";
import { LEVANT } from "./levant.ts";
import { SYRIA } from "./syria.ts";
import { WORLD } from "./world.ts";

const COLUMNS = { ar: 3, en: 4 } as const;

type Row = { readonly place: Place; readonly names: Record<keyof typeof COLUMNS, readonly string[]> };

const rows: readonly Row[] = [SYRIA, IRAQ, LEVANT, ARABIA, AFRICA, ASIA, WORLD].flatMap((table) =>
  table.trim().split("\n").map(parseRow),
);

function parseRow(line: string): Row {
  const cells = line.split("|");
  const [key, kind, position] = cells as [string, string, string];
  if (cells.length !== 5) throw new Error(`gazetteer row with ${cells.length} columns: ${line}`);
  const names = (column: number) => cells[column]!.split("; ").filter((name) => name !== "");
  const [latitude = null, longitude = null] = position === "" ? [] : position.split(",").map(Number);
  const parts = key.split(".");
  const within = parts
    .slice(1)
    .map((_, i) => parts.slice(0, parts.length - 1 - i).join("."))
    .filter((one) => one !== "x");
  return {
    place: { key, kind: kind as PlaceValue["kind"], within, latitude, longitude },
    names: { ar: names(COLUMNS.ar), en: names(COLUMNS.en) },
  };
}

const byKey = new Map(rows.map((row) => [row.place.key, row]));

/** The place with a key; null for none. */
export const placeOfKey = (key: string): Place | null => byKey.get(key)?.place ?? null;

/** What a place is called in a language: as the report has it if that is one of the language's names, else by its first name there; unknown places as the report has them. */
export function placeIn(language: keyof typeof COLUMNS, { key, name }: Pick<PlaceValue, "key" | "name">): string {
  const names = (key === null ? null : byKey.get(key))?.names[language].map((one) => one.replace(/\?$/, "")) ?? [];
  return names.includes(name) ? name : (names[0] ?? name);
}

/** All names of one language, each with the places that bear it. */
export function namesIn(
  language: keyof typeof COLUMNS,
  { spelling, fold, cuts }: Pick<LanguagePack, "spelling" | "fold" | "cuts">,
): PhraseBook<readonly NamedPlace[]> {
  const split = (name: string) => tokenize(name, spelling, fold).map((token) => token.norm);
  // A place's name takes conjunctions and prepositions, never a second article or a pronoun ("السوري" is not سوريا).
  const outer: Cuts = (word) => cuts(word).filter((cut) => !cut.definite && cut.suffix === "");
  return makePhraseBook(named(language, split), fold, split, outer);
}

/** Names that fold alike are one name of several places. */
function* named(
  language: keyof typeof COLUMNS,
  split: (name: string) => readonly string[],
): Generator<readonly [string, readonly NamedPlace[]]> {
  const named = new Map<string, { name: string; places: NamedPlace[] }>();
  for (const { place, names } of rows)
    for (const name of names[language]) {
      const weak = name.endsWith("?");
      const plain = weak ? name.slice(0, -1) : name;
      const folded = split(plain).join(" ");
      const entry = named.get(folded) ?? { name: plain, places: [] };
      if (!entry.places.some((one) => one.place === place)) entry.places.push({ place, weak });
      named.set(folded, entry);
    }
  for (const { name, places } of named.values()) yield [name, places];
}
