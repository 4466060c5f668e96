/** The engine behind the public door, as the store and the server use it. */
import { Worker } from "node:worker_threads";
import { version } from "../version.ts";
import { lineUp, packs, readReport, rulesOf } from "../index.ts";
import { nameOfPlace, placeOfKey } from "../lang/gazetteer/gazetteer.ts";
import { type Changes, computeChanges, type Stored } from "../store/compute.ts";
import type { Engine } from "../store/engine.ts";
import type { PlaceValue } from "../types.ts";
import type { PlaceRow } from "./api.ts";

export { version };

export const engine: Engine = {
  version,
  packs,
  read: readReport,
  lineUp: (readings, decisions) => lineUp(readings, undefined, decisions),
  compute,
};

/** Reports that are lined up in a moment; more go to a thread of their own, so that the server keeps answering. */
const AT_ONCE = 300;

async function compute(stored: Stored): Promise<Changes> {
  // Sources run by a test runner have no compiled thread beside them.
  if (stored.reports.length <= AT_ONCE || !import.meta.url.endsWith(".js")) return computeChanges(stored, engine);
  const worker = new Worker(new URL("./ledger-worker.js", import.meta.url), { workerData: stored });
  return new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`the ledger's thread ended with ${code}`)));
  });
}

export const rules: ReadonlyMap<string, string> = new Map(packs.flatMap(rulesOf).map(({ id, says }) => [id, says]));

/** Where a place of the gazetteer lies and what it is called; null coordinates where we are not sure. */
export function locate({ key, name }: PlaceValue): Pick<PlaceRow, "label" | "lat" | "lon"> {
  const place = key === null ? null : placeOfKey(key);
  const called = (language: "ar" | "en") => (key === null ? null : nameOfPlace(key, language)) ?? name;
  return { label: { ar: called("ar"), en: called("en") }, lat: place?.latitude ?? null, lon: place?.longitude ?? null };
}
