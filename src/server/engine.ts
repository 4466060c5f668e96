/** The engine behind the public door, as the store and the server use it. */
import { version } from "../cli/version.ts";
import { packs, readReport, rulesOf } from "../index.ts";
import { buildLedger } from "../ledger/ledger.ts";
import { nameOfPlace, placeOfKey } from "../lang/gazetteer/gazetteer.ts";
import type { Engine } from "../store/engine.ts";
import type { PlaceValue } from "../types.ts";
import type { PlaceRow } from "./api.ts";

export { version };

export const engine: Engine = {
  version,
  packs,
  read: readReport,
  lineUp: (readings) => buildLedger(readings, { packs }),
};

export const rules: ReadonlyMap<string, string> = new Map(packs.flatMap(rulesOf).map(({ id, says }) => [id, says]));

/** Where a place of the gazetteer lies and what it is called; null coordinates where we are not sure. */
export function locate({ key, name }: PlaceValue): Pick<PlaceRow, "label" | "lat" | "lon"> {
  const place = key === null ? null : placeOfKey(key);
  const called = (language: "ar" | "en") => (key === null ? null : nameOfPlace(key, language)) ?? name;
  return { label: { ar: called("ar"), en: called("en") }, lat: place?.latitude ?? null, lon: place?.longitude ?? null };
}
