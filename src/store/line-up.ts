/**
 * Brings the ledger's rows up to what is recorded: load, compute, write what changed. Only the writing is a transaction,
 * so that people read and judge while a large case is computed.
 */
import { sql } from "kysely";
import { POLICIES, type PolicyName } from "../ledger/types.ts";
import { type Changes, computeChanges, type EventRow, type Stored } from "./compute.ts";
import type { Engine } from "./engine.ts";
import { getMeta, type Rows } from "./record.ts";
import { tsvectorOf } from "./words.ts";

const DEFAULT_POLICY: PolicyName = "ucdp-like";

/** The policy that the case shows first. */
export async function policyOf(rows: Rows): Promise<PolicyName> {
  const chosen = await getMeta(rows, "policy");
  return POLICIES.find((name) => name === chosen) ?? DEFAULT_POLICY;
}

/** Up to this many reports the ledger is always computed whole: it takes a moment. */
const SMALL = 300;
/** Of a larger case a part is computed when it is at most this share: else little is saved. */
const SHARE = 0.5;

/** Reports that a ledger is computed of; null for all. */
export type Scope = readonly string[] | null;

/** The reports that may change with these: those told of in their events, and in the events of those. Null: all may. */
export async function scopeOf(rows: Rows, touched: readonly string[], total: number): Promise<Scope> {
  if (total <= SMALL) return null;
  let scope = new Set(touched);
  for (;;) {
    const told = rows
      .selectFrom("event_report")
      .select("event")
      .where("report", "in", [...scope]);
    const found = await rows
      .selectFrom("event_report")
      .select("report")
      .distinct()
      .where("event", "in", told)
      .execute();
    const wider = new Set([...scope, ...found.map(({ report }) => report)]);
    if (wider.size > total * SHARE) return null;
    if (wider.size === scope.size) return [...scope].sort();
    scope = wider;
  }
}

/** Computes what changes. With a scope: null when its reports no longer group as they did, and all must be computed. */
export async function findChanges(rows: Rows, engine: Engine, scope: Scope): Promise<Changes | null> {
  const stored = await load(rows, scope);
  const changes = engine.compute ? await engine.compute(stored) : computeChanges(stored, engine);
  if (scope === null) return changes;
  const sameEvents =
    changes.events.gone.length === 0 && [...changes.grouping.keys()].every((id) => stored.events.has(id));
  return sameEvents && (await sameReports(rows, changes)) ? changes : null;
}

async function sameReports(rows: Rows, { grouping }: Changes): Promise<boolean> {
  const found = await rows
    .selectFrom("event_report")
    .select(["event", "report"])
    .where("event", "in", [...grouping.keys()])
    .execute();
  const before = new Set(found.map(({ event, report }) => `${event}\u0000${report}`));
  const now = [...grouping].flatMap(([event, reports]) => reports.map((report) => `${event}\u0000${report}`));
  return now.length === before.size && now.every((pair) => before.has(pair));
}

async function load(rows: Rows, scope: Scope): Promise<Stored> {
  const reports = await rows
    .selectFrom("report")
    .leftJoin("report_ledger", "report_ledger.report", "report.id")
    .select(["id", "reading", "imported_at as importedAt", "report_ledger.json as ledger"])
    .$if(scope !== null, (query) => query.where("id", "in", scope!))
    .orderBy("id")
    .execute();
  const judgements = await rows.selectFrom("judgement").select("json").orderBy("seq").execute();
  const figures = await rows
    .selectFrom("figure")
    .select(["id", "digest"])
    .$if(scope !== null, (query) => query.where("report", "in", scope!))
    .execute();
  const events = await rows
    .selectFrom("event")
    .select(["id", "digest"])
    .$if(scope !== null, (query) =>
      query.where("id", "in", rows.selectFrom("event_report").select("event").where("report", "in", scope!)),
    )
    .execute();
  const digests = (found: readonly { id: string; digest: string }[]) =>
    new Map(found.map(({ id, digest }) => [id, digest]));
  return {
    reports,
    judgements: judgements.map(({ json }) => json),
    policy: await policyOf(rows),
    figures: digests(figures),
    events: digests(events),
  };
}

/** Writes what changed, inside a transaction. Answers the events that did. */
export async function writeChanges(trx: Rows, { reports, figures, events }: Changes): Promise<string[]> {
  await remove(
    trx,
    "report_ledger",
    "report",
    reports.map(({ id }) => id),
  );
  await insert(
    trx,
    "report_ledger",
    reports.map(({ id, ledger }) => ({ report: id, json: ledger })),
  );
  await remove(trx, "figure", "id", [...figures.gone, ...figures.changed.map(({ id }) => id)]);
  await insert(
    trx,
    "figure",
    figures.changed.map(({ words, ...row }) => ({ ...row, words: tsvectorOf(words) })),
  );
  const stale = [...events.gone, ...events.changed.map(({ id }) => id)];
  await remove(trx, "event", "id", stale);
  // Findings go with the questions that they stand under.
  for (const part of inPieces(stale))
    await trx
      .deleteFrom("finding")
      .where("question", "in", trx.selectFrom("question").select("id").where("event", "in", part))
      .execute();
  for (const table of ["event_part", "event_report", "question"] as const) await remove(trx, table, "event", stale);
  await insert(
    trx,
    "event",
    events.changed.map(({ words, links: _links, parts: _parts, ...row }) => ({ ...row, words: tsvectorOf(words) })),
  );
  for (const { id, parts } of events.changed)
    await insert(
      trx,
      "event_part",
      parts.map((part) => ({ event: id, ...part })),
    );
  const linked = <T>(pick: (row: EventRow) => readonly T[]) =>
    events.changed.flatMap((row) => pick(row).map((one) => ({ event: row.id, one })));
  await insert(
    trx,
    "event_report",
    linked(({ links }) => links.reports).map(({ event, one }) => ({ event, report: one })),
  );
  await insert(
    trx,
    "question",
    linked(({ links }) => links.questions).map(({ event, one }) => ({ event, ...one })),
  );
  await insertFindings(
    trx,
    events.changed.flatMap(({ links }) => links.findings),
  );
  return stale;
}

type Table = "report_ledger" | "figure" | "event" | "event_part" | "event_report" | "question";

/** Few enough for the 65,535 parameters of a statement. */
const AT_ONCE = 500;

function* inPieces<T>(all: readonly T[], size = AT_ONCE): Generator<readonly T[]> {
  for (let i = 0; i < all.length; i += size) yield all.slice(i, i + size);
}

async function remove(
  trx: Rows,
  table: Table,
  column: "id" | "event" | "report",
  ids: readonly string[],
): Promise<void> {
  for (const part of inPieces(ids))
    await trx
      .deleteFrom(table)
      .where(column as never, "in", part as never)
      .execute();
}

async function insert(trx: Rows, table: Table, rows: readonly object[]): Promise<void> {
  for (const part of inPieces(rows))
    await trx
      .insertInto(table)
      .values(part as never)
      .execute();
}

/** There are hundreds of thousands in a large case: as two arrays they take half the time that single values do. */
async function insertFindings(trx: Rows, findings: readonly { id: string; question: string }[]): Promise<void> {
  for (const part of inPieces(findings, 5000)) {
    const [ids, questions] = [part.map(({ id }) => id), part.map(({ question }) => question)];
    await sql`insert into finding (id, question) select * from unnest(${ids}::text[], ${questions}::text[])`.execute(
      trx,
    );
  }
}
