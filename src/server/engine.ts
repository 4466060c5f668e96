/** The engine behind the public door, as the store and the server use it. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { describedRules, lineUp, packs, readReport } from "../index.ts";
import { placeIn, placeOfKey } from "../lang/gazetteer/gazetteer.ts";
import { type Changes, computeChanges, type Stored } from "../store/compute.ts";
import type { Engine } from "../store/engine.ts";
import { type Prepared, prepare, type Unread } from "../store/record.ts";
import type { PlaceValue } from "../types.ts";
import { version } from "../version.ts";
import type { PlaceRow } from "./api.ts";
import { makeReadingPool } from "./reading-pool.ts";

export { version };

/** What the readings and the ledger depend on; a case made with other rules is read again when it is opened. */
const PARTS = ["text", "mentions", "claims", "lang", "ledger"];

function fingerprint(): string {
  const hash = createHash("sha256");
  for (const part of PARTS) {
    const folder = join(import.meta.dirname, "..", part);
    const names = (readdirSync(folder, { recursive: true }) as string[]).filter((name) =>
      /(?<!\.d)\.[jt]s$/.test(name),
    );
    for (const name of names.sort()) hash.update(name).update(readFileSync(join(folder, name)));
  }
  return `${version}-${hash.digest("hex").slice(0, 16)}`;
}

/** Sources run by a test runner have no compiled threads beside them. */
const COMPILED = import.meta.url.endsWith(".js");
const readInThreads = makeReadingPool(new URL("./reading-thread.js", import.meta.url));

export const engine: Engine = {
  version: fingerprint(),
  packs,
  read: readReport,
  lineUp: (readings, decisions) => lineUp(readings, undefined, decisions),
  prepare: prepareMany,
  compute,
};

/** Fewer reports are read before a thread has begun. */
const MANY = 50;

async function prepareMany(unread: readonly Unread[]): Promise<readonly Prepared[]> {
  return COMPILED && unread.length >= MANY ? readInThreads(unread) : unread.map((one) => prepare(one, engine));
}

/** Reports that are lined up in a moment; more go to a thread of their own, so that the server keeps answering. */
const AT_ONCE = 300;

async function compute(stored: Stored): Promise<Changes> {
  if (stored.reports.length <= AT_ONCE || !COMPILED) return computeChanges(stored, engine);
  const worker = new Worker(new URL("./ledger-worker.js", import.meta.url), { workerData: stored });
  return new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`the ledger's thread ended with ${code}`)));
  });
}

/** Every rule with what it holds. */
export const rules = describedRules();

/** Where a place of the gazetteer lies and what it is called; null coordinates where we are not sure. */
export function locate(about: PlaceValue): Pick<PlaceRow, "label" | "lat" | "lon"> {
  const place = about.key === null ? null : placeOfKey(about.key);
  return {
    label: { ar: placeIn("ar", about), en: placeIn("en", about) },
    lat: place?.latitude ?? null,
    lon: place?.longitude ?? null,
  };
}
