/** Imports: reports are read, recorded in the journal by the hundred, lined up, and accounted for one by one. */
import { randomUUID } from "node:crypto";
import { sha256 } from "../store/blobs.ts";
import type { Case } from "../store/case.ts";
import type { RecordedReport } from "../store/record.ts";
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
    try {
      for await (const batch of inBatches(incoming)) {
        const { reports, outcomes } = await sort(opened, batch);
        if (reports.length > 0) await opened.record(by, "import", { run: id, reports });
        note(withOutcomes(running.get(id)!, outcomes));
      }
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

/** Tells new reports from repeats and from what could not be read, and stores the bytes of the new ones. */
async function sort(
  opened: Case,
  batch: readonly Incoming[],
): Promise<{ reports: RecordedReport[]; outcomes: ImportOutcome[] }> {
  const reports: RecordedReport[] = [];
  const outcomes: ImportOutcome[] = [];
  const known = await knownIn(opened, batch);
  for (const { file, report, bytes, mediaType, diagnostics } of batch) {
    if (!report) {
      const [worst] = diagnostics;
      outcomes.push({
        file,
        status: "unreadable",
        report: null,
        missing: [],
        code: worst?.code ?? "unreadable",
        message: worst?.message ?? null,
      });
      continue;
    }
    const textBytes = Buffer.from(report.text, "utf8");
    const repeated = known.bytes.get(report.sha256) ?? known.texts.get(sha256(textBytes));
    const missing = (["outlet", "publishedAt"] as const).filter((field) => report[field] === null);
    if (repeated !== undefined) {
      outcomes.push({ file, status: "repeat", report: repeated, missing: [], code: "repeat", message: null });
      continue;
    }
    const id = freeId(report.id, known.ids);
    const raw = await opened.blobs.put(bytes);
    const textSha256 = await opened.blobs.put(textBytes);
    known.ids.add(id);
    known.bytes.set(raw, id);
    known.texts.set(textSha256, id);
    const { text: _text, ...meta } = report;
    reports.push({
      ...meta,
      id,
      sha256: raw,
      textSha256,
      mediaType,
      bytes: bytes.length,
      ...(diagnostics.length > 0 ? { diagnostics } : {}),
    });
    outcomes.push({ file, status: "added", report: id, missing, code: null, message: null });
  }
  return { reports, outcomes };
}

/** What the case already holds of a batch: ids, bytes and texts. */
async function knownIn({ rows }: Case, batch: readonly Incoming[]) {
  const all = batch.flatMap(({ report }) => (report ? [report] : []));
  const texts = all.map(({ text }) => sha256(Buffer.from(text, "utf8")));
  const found =
    all.length === 0
      ? []
      : await rows
          .selectFrom("report")
          .select(["id", "sha256", "text_sha256"])
          .where((report) =>
            report.or([
              report(
                "sha256",
                "in",
                all.map((one) => one.sha256),
              ),
              report("text_sha256", "in", texts),
            ]),
          )
          .orderBy("seq", "desc")
          .execute();
  const taken = await rows.selectFrom("report").select("id").execute();
  return {
    ids: new Set(taken.map(({ id }) => id)),
    bytes: new Map(found.map((row) => [row.sha256, row.id])),
    texts: new Map(found.map((row) => [row.text_sha256, row.id])),
  };
}

/** Two different reports of one name: the second gets a number. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  for (let n = 2; ; n++) if (!taken.has(`${id}~${n}`)) return `${id}~${n}`;
}
