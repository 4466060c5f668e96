/** Imports: reports are read, recorded in the journal by the hundred, lined up, and accounted for one by one. */
import { randomUUID } from "node:crypto";
import { sha256 } from "../store/blobs.ts";
import type { Case } from "../store/case.ts";
import { type Prepared, prepareAll, type RecordedReport, type Unread } from "../store/record.ts";
import type { Diagnostic } from "../types.ts";
import type { ImportOutcome, ImportStatus } from "./api.ts";
import type { Hub } from "./hub.ts";
import type { Incoming } from "./incoming.ts";
import type { Refresher } from "./refresher.ts";

export type Importer = {
  /** Begins an import; those before it are finished first. `total`: how many items come, 0 when not known. */
  start(by: string, incoming: AsyncIterable<Incoming>, total: number): ImportStatus;
  /** The state now; null for an import that never was. */
  status(id: string): Promise<ImportStatus | null>;
  recent(): Promise<ImportStatus[]>;
  settled(): Promise<void>;
};

/** Reports that go to the journal, and to disk, at once. */
const BATCH = 100;
/** Outcomes kept in full; of a larger import, those that need no attention are only counted. */
const MAX_OUTCOMES = 2000;

export function makeImporter(opened: Case, hub: Hub, refresher: Refresher, failed: (error: unknown) => void): Importer {
  const running = new Map<string, ImportStatus>();
  let last: Promise<void> = Promise.resolve();
  const publish = (status: ImportStatus) => {
    running.set(status.id, status);
    hub.send({ type: "import", status });
  };
  const run = async (id: string, by: string, incoming: AsyncIterable<Incoming>) => {
    const note = (change: Partial<ImportStatus>) => publish({ ...running.get(id)!, ...change });
    const write = async ({ reports, outcomes }: Sorted, prepared: readonly Prepared[]) => {
      if (reports.length > 0) await opened.record(by, "import", { run: id, reports }, { prepared });
      note(withOutcomes(running.get(id)!, outcomes));
    };
    try {
      const known = await knownIn(opened);
      // One batch is sorted and read while the one before it is written.
      let writing: Promise<void> = Promise.resolve();
      for await (const batch of inBatches(incoming)) {
        const sorted = await sort(opened, batch, known);
        const prepared = await prepareAll(sorted.unread, opened.engine);
        await writing;
        writing = write(sorted, prepared);
        writing.catch(() => undefined); // told where it is waited for
      }
      await writing;
      note({ stage: "lining-up" });
      await refresher.now();
      const done: ImportStatus = { ...running.get(id)!, total: running.get(id)!.done, stage: "done" };
      await opened.record(by, "imported", { run: id, status: done });
      publish(done);
    } catch (error) {
      failed(error);
      note({ stage: "failed" });
    }
  };
  return {
    start(by, incoming, total) {
      const status: ImportStatus = {
        id: randomUUID(),
        by,
        at: new Date().toISOString(),
        stage: "reading",
        total,
        done: 0,
        added: 0,
        repeats: 0,
        unreadable: 0,
        outcomes: [],
      };
      publish(status);
      last = last.then(() => run(status.id, by, incoming));
      return status;
    },
    async status(id) {
      const row = running.get(id)
        ? null
        : await opened.rows.selectFrom("import_run").select("json").where("id", "=", id).executeTakeFirst();
      return running.get(id) ?? (row ? (JSON.parse(row.json) as ImportStatus) : null);
    },
    async recent() {
      const found = await opened.rows
        .selectFrom("import_run")
        .select("json")
        .orderBy("seq", "desc")
        .limit(50)
        .execute();
      const stored = found.map(({ json }) => JSON.parse(json) as ImportStatus);
      const known = new Set(stored.map(({ id }) => id));
      return [...[...running.values()].filter(({ id }) => !known.has(id)).reverse(), ...stored];
    },
    settled: () => last,
  };
}

async function* inBatches(incoming: AsyncIterable<Incoming>): AsyncGenerator<Incoming[]> {
  let batch: Incoming[] = [];
  for await (const one of incoming) {
    batch.push(one);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function withOutcomes(status: ImportStatus, fresh: readonly ImportOutcome[]): Partial<ImportStatus> {
  const n = (kind: ImportOutcome["status"]) => fresh.filter((one) => one.status === kind).length;
  const room = status.outcomes.length + fresh.length <= MAX_OUTCOMES;
  const kept = room ? fresh : fresh.filter((one) => one.status === "unreadable");
  return {
    done: status.done + fresh.length,
    total: Math.max(status.total, status.done + fresh.length),
    added: status.added + n("added"),
    repeats: status.repeats + n("repeat"),
    unreadable: status.unreadable + n("unreadable"),
    outcomes: [...status.outcomes, ...kept].slice(0, 2 * MAX_OUTCOMES),
  };
}

type Known = {
  readonly ids: Set<string>;
  /** Report by the hash of its bytes, and of its text. */
  readonly bytes: Map<string, string>;
  readonly texts: Map<string, string>;
};

/** What the case holds already. Imports come one after the other, so one look at the start is enough. */
async function knownIn({ rows }: Case): Promise<Known> {
  const found = await rows
    .selectFrom("report")
    .select(["id", "sha256", "text_sha256"])
    .orderBy("seq", "desc")
    .execute();
  return {
    ids: new Set(found.map(({ id }) => id)),
    bytes: new Map(found.map((row) => [row.sha256, row.id])),
    texts: new Map(found.map((row) => [row.text_sha256, row.id])),
  };
}

type Sorted = {
  readonly reports: readonly RecordedReport[];
  /** The same reports, with their texts. */
  readonly unread: readonly Unread[];
  readonly outcomes: readonly ImportOutcome[];
};

/** Tells new reports from repeats and from what could not be read, and stores the bytes of the new ones. */
async function sort({ blobs }: Case, batch: readonly Incoming[], known: Known): Promise<Sorted> {
  const reports: RecordedReport[] = [];
  const unread: Unread[] = [];
  const outcomes: ImportOutcome[] = [];
  const stored: Promise<unknown>[] = [];
  for (const { file, report, bytes, mediaType, diagnostics } of batch) {
    if (!report) {
      outcomes.push(unreadable(file, diagnostics));
      continue;
    }
    const textBytes = Buffer.from(report.text, "utf8");
    const [raw, textSha256] = [sha256(bytes), sha256(textBytes)];
    const repeated = known.bytes.get(report.sha256) ?? known.texts.get(textSha256);
    if (repeated !== undefined) {
      outcomes.push({ file, status: "repeat", report: repeated, missing: [], code: "repeat", message: null });
      continue;
    }
    const id = freeId(report.id, known.ids);
    known.ids.add(id);
    known.bytes.set(raw, id);
    known.texts.set(textSha256, id);
    stored.push(blobs.put(bytes));
    if (textSha256 !== raw) stored.push(blobs.put(textBytes));
    const { text, ...meta } = report;
    const named = { ...meta, id, sha256: raw };
    const noted = diagnostics.length > 0 ? { diagnostics } : {};
    reports.push({ ...named, textSha256, mediaType, bytes: bytes.length, ...noted });
    unread.push({ report: { ...named, text }, input: diagnostics });
    const missing = (["outlet", "publishedAt"] as const).filter((field) => report[field] === null);
    outcomes.push({ file, status: "added", report: id, missing, code: null, message: null });
  }
  await Promise.all(stored);
  return { reports, unread, outcomes };
}

function unreadable(file: string | null, [worst]: readonly Diagnostic[]): ImportOutcome {
  const [code, message] = [worst?.code ?? "unreadable", worst?.message ?? null];
  return { file, status: "unreadable", report: null, missing: [], code, message };
}

/** Two different reports of one name: the second gets a number. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  for (let n = 2; ; n++) if (!taken.has(`${id}~${n}`)) return `${id}~${n}`;
}
