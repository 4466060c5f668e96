/**
 * A case folder, opened: the journal is the truth, the stored bytes its material, the database a view of both. Writing
 * goes to the journal first; the database follows, and catches up at the next start if it did not.
 */
import { existsSync } from "node:fs";
import { chmod, mkdir, rename } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "kysely";
import { type Blobs, openBlobs } from "./blobs.ts";
import { type Database, openPglite, openPostgres } from "./database.ts";
import type { Engine } from "./engine.ts";
import { type Entry, type Journal, openJournal } from "./journal.ts";
import { findChanges, scopeOf, writeChanges } from "./line-up.ts";
import { lockCase } from "./lock.ts";
import {
  type AnyEntry,
  applyEntry,
  type Bodies,
  columnsOf,
  emptyAll,
  getMeta,
  type Kind,
  type Prepared,
  prepareAll,
  type Rows,
  type StoredReading,
  setMeta,
} from "./record.ts";

export type Case = {
  readonly dir: string;
  readonly database: Database["engine"];
  readonly rows: Rows;
  readonly blobs: Blobs;
  readonly journal: Journal;
  readonly engine: Engine;
  /** Records what somebody did: on disk when it resolves, and in the database. */
  record<K extends Kind>(by: string, kind: K, body: Bodies[K], ahead?: Ahead): Promise<Entry<K, Bodies[K]>>;
  /**
   * Computes the ledger anew; answers the events that changed. When only some reports were judged, their part of a large
   * case is computed: what is learnt from all reports together is then as it was, until the whole is computed again.
   */
  refresh(touched?: readonly string[] | null): Promise<readonly string[]>;
  /** False when the ledger was last computed in part. */
  isWhole(): Promise<boolean>;
  /** Number of the last journal entry that the ledger shows; 0 for none. */
  ledgerVersion(): Promise<number>;
  close(): Promise<void>;
};

/** What was read ahead of an import's reports, so that reading and writing go on side by side. */
export type Ahead = { readonly prepared: readonly Prepared[] };

export type CaseOptions = {
  readonly engine: Engine;
  /** PostgreSQL of a team; without it the database is a folder in the case. */
  readonly databaseUrl?: string | undefined;
  readonly now?: () => Date;
};

/** Opens a case folder, making it when it is not there. Throws CaseLocked when another process has it. */
export async function openCase(dir: string, options: CaseOptions): Promise<Case> {
  await mkdir(dir, { recursive: true, mode: 0o700 });
  await chmod(dir, 0o700);
  const lock = await lockCase(dir);
  const opened: { close(): Promise<void> }[] = [{ close: () => lock.release() }];
  const closeAll = async () => {
    for (const one of opened.splice(0).reverse()) await one.close();
  };
  try {
    const journal = await openJournal(join(dir, "journal.jsonl"), options.now);
    opened.push(journal);
    const database = await openDatabase(dir, options.databaseUrl);
    opened.push(database);
    const made = makeCase(dir, journal, database, options.engine, closeAll);
    await catchUp(made);
    return made;
  } catch (error) {
    await closeAll();
    throw error;
  }
}

/** A folder that PGlite cannot open any more is moved aside: everything in it can be derived again. */
async function openDatabase(dir: string, url: string | undefined): Promise<Database> {
  if (url) return openPostgres(url);
  const folder = join(dir, "db");
  try {
    return await openPglite(folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    await rename(folder, `${folder}.damaged-${Date.now()}`);
    return openPglite(folder);
  }
}

function makeCase(dir: string, journal: Journal, database: Database, engine: Engine, close: () => Promise<void>): Case {
  const { db } = database;
  const sources = { blobs: openBlobs(join(dir, "raw")), engine };
  // One writer: entries reach the database in the order of the journal, and the ledger sees whole entries.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
  let computing: Promise<unknown> = Promise.resolve();
  const refresh = async (touched: readonly string[] | null): Promise<readonly string[]> => {
    // What is recorded from here on may not be in what is loaded: the ledger's number stays behind, never ahead.
    const shown = await inTurn(async () => lastMaterial(journal));
    const total = await countReports(db);
    const scope = touched === null ? null : await scopeOf(db, touched, total);
    const part = scope && (await findChanges(db, engine, scope));
    const changes = part ?? (await findChanges(db, engine, null))!;
    return inTurn(() =>
      db.transaction().execute(async (trx) => {
        const changed = await writeChanges(trx, changes);
        await setMeta(trx, "ledger", String(shown));
        await setMeta(trx, "whole", part ? "no" : "yes");
        return changed;
      }),
    );
  };
  return {
    dir,
    database: database.engine,
    rows: db,
    journal,
    ...sources,
    record: (by, kind, body, ahead) =>
      inTurn(async () => {
        const entry = await journal.append(by, kind, body);
        await applyPending(db, journal, sources, new Map(ahead ? [[entry.seq, ahead.prepared]] : []));
        return entry as never;
      }),
    refresh: (touched = null) => {
      const next = computing.then(() => refresh(touched));
      computing = next.catch(() => undefined);
      return next;
    },
    isWhole: async () => (await getMeta(db, "whole")) !== "no",
    ledgerVersion: async () => Number((await getMeta(db, "ledger")) ?? 0),
    close: async () => {
      await computing;
      await last;
      await close();
    },
  };
}

async function countReports(rows: Rows): Promise<number> {
  const { n } = await rows.selectFrom("report").select(sql<number>`count(*)::int`.as("n")).executeTakeFirstOrThrow();
  return n;
}

/** Kinds of entries that the ledger depends on; the others are for the audit log. */
const MATERIAL: ReadonlySet<string> = new Set<Kind>(["import", "report", "judgement", "undo", "policy"]);

/** Number of the last entry that the ledger depends on; 0 for none. */
export const lastMaterial = (journal: Journal): number =>
  journal.entries.findLast(({ kind }) => MATERIAL.has(kind))?.seq ?? 0;

/** Applies every entry that the database does not show yet: the newest, and any that failed before it. */
async function applyPending(
  rows: Rows,
  journal: Journal,
  { blobs, engine }: Pick<Case, "blobs" | "engine">,
  ahead: ReadonlyMap<number, readonly Prepared[]> = new Map(),
): Promise<void> {
  const applied = Number((await getMeta(rows, "applied")) ?? 0);
  for (const entry of journal.entries.slice(applied))
    await rows.transaction().execute(async (trx) => {
      await applyEntry(trx, entry as AnyEntry, { blobs, engine, prepared: ahead.get(entry.seq) });
      await setMeta(trx, "applied", String(entry.seq));
      await setMeta(trx, "hash", entry.hash);
    });
}

/** Brings the database to the journal's end; from the beginning when it shows another history, or another engine's readings. */
async function catchUp(opened: Case): Promise<void> {
  const { rows, journal, engine } = opened;
  const applied = Number((await getMeta(rows, "applied")) ?? 0);
  const sameHistory = applied === 0 || journal.entries[applied - 1]?.hash === (await getMeta(rows, "hash"));
  if (!sameHistory) return rebuild(opened);
  await applyPending(rows, journal, opened);
  const readBy = await getMeta(rows, "engine");
  if (readBy !== engine.version) await readAgain(opened);
  const shown = await opened.ledgerVersion();
  if (!(await opened.isWhole()) || shown !== lastMaterial(journal) || (readBy !== null && readBy !== engine.version))
    await opened.refresh();
}

/** Throws away everything derived and derives it again from the journal and the stored bytes. */
export async function rebuild(opened: Case): Promise<void> {
  await opened.rows.transaction().execute(async (trx) => {
    await emptyAll(trx);
    await setMeta(trx, "engine", opened.engine.version);
  });
  await applyPending(opened.rows, opened.journal, opened);
  await opened.refresh();
}

/** Reports that are read again at once. */
const AT_ONCE = 100;

async function readAgain({ rows, engine }: Case): Promise<void> {
  const ids = (await rows.selectFrom("report").select("id").orderBy("id").execute()).map(({ id }) => id);
  await rows.transaction().execute(async (trx) => {
    for (let i = 0; i < ids.length; i += AT_ONCE) {
      const some = trx
        .selectFrom("report")
        .select("reading")
        .where("id", "in", ids.slice(i, i + AT_ONCE));
      const unread = (await some.orderBy("id").execute()).map(({ reading }) => JSON.parse(reading) as StoredReading);
      const read = await prepareAll(
        unread.map(({ report, input }) => ({ report, input })),
        engine,
      );
      for (const [n, prepared] of read.entries())
        await trx.updateTable("report").set(columnsOf(prepared)).where("id", "=", unread[n]!.report.id).execute();
    }
    await setMeta(trx, "engine", engine.version);
  });
}
