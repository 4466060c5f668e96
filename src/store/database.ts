/**
 * One SQL dialect on two engines: PGlite (PostgreSQL in this process, in a folder) for one person, a PostgreSQL server
 * for a team. Callers inside a transaction must use it for every query: PGlite has a single connection.
 */
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { createPgConfig } from "@electric-sql/pglite/node-postgres";
import { Kysely, Migrator, PostgresDialect } from "kysely";
import pg from "pg";
import { migrationProvider } from "./migrations.ts";
import type { Tables } from "./tables.ts";

export type Database = {
  readonly engine: "pglite" | "postgresql";
  readonly db: Kysely<Tables>;
  close(): Promise<void>;
};

/**
 * A search must go through its word index: the planner thinks little of unpacking every report's words, which takes
 * seconds at 10,000 reports where the index takes milliseconds. Whatever has no index is still scanned.
 */
const NO_SCAN = "enable_seqscan=off";

/** Major version that this build's PGlite reads; another one's folder cannot be opened. */
const PGLITE_MAJOR = "18";
const TEMPLATE = "pglite-0.5.16-template.tar.gz";

/** Opens (or makes) the database in a folder and brings its shape up to date. The caller holds the case's lock. */
export async function openPglite(dir: string): Promise<Database> {
  await setAsideForeign(dir);
  const lite = existsSync(join(dir, "PG_VERSION")) ? await PGlite.create(dir) : await createLite(dir);
  await lite.exec(`set ${NO_SCAN}`);
  const pool = new pg.Pool(createPgConfig(lite) as unknown as pg.PoolConfig);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const close = async () => {
    await db.destroy();
    await lite.close();
  };
  return migrated({ engine: "pglite", db, close });
}

/** Connects to a team's server. Refuses one whose character type is not Unicode: Arabic would not match. */
export async function openPostgres(url: string): Promise<Database> {
  const pool = new pg.Pool({ connectionString: url, max: 8, options: `-c ${NO_SCAN}` });
  const { rows } = await pool.query(
    "select pg_encoding_to_char(encoding) as encoding from pg_database where datname = current_database()",
  );
  if (rows[0]?.encoding !== "UTF8") {
    await pool.end();
    throw new Error(`the database must have encoding UTF8, not ${rows[0]?.encoding}`);
  }
  // One server a database: the lock lives as long as this connection.
  const holder = new pg.Client({ connectionString: url });
  await holder.connect();
  const held = await holder.query("select pg_try_advisory_lock(hashtext('isnad')) as held");
  if (!held.rows[0]?.held) {
    await Promise.all([holder.end(), pool.end()]);
    throw new Error("another server is working on this database");
  }
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const close = async () => {
    await db.destroy();
    await holder.end();
  };
  return migrated({ engine: "postgresql", db, close });
}

async function migrated(database: Database): Promise<Database> {
  const { error } = await new Migrator({ db: database.db, provider: migrationProvider }).migrateToLatest();
  if (!error) return database;
  await database.close();
  throw error;
}

/** A folder of another PostgreSQL version is moved away; the database is rebuilt from the journal. */
async function setAsideForeign(dir: string): Promise<void> {
  const stamp = join(dir, "PG_VERSION");
  if (!existsSync(stamp)) {
    if (existsSync(dir)) await rename(dir, `${dir}.incomplete-${Date.now()}`);
    return;
  }
  const version = (await readFile(stamp, "utf8")).trim();
  if (version !== PGLITE_MAJOR) await rename(dir, `${dir}.version-${version}-${Date.now()}`);
}

/** First start takes 5 to 7 s (initdb in WebAssembly); an empty database kept in the user's cache makes it 2 s. */
async function createLite(dir: string): Promise<PGlite> {
  await mkdir(dir, { recursive: true, mode: 0o700 });
  const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "isnad");
  const template = join(cache, TEMPLATE);
  if (existsSync(template)) {
    try {
      return await PGlite.create(dir, { loadDataDir: new Blob([await readFile(template)]) });
    } catch {
      // A damaged template costs the slow way once; it is replaced below.
      await rename(dir, `${dir}.incomplete-${Date.now()}`);
      await mkdir(dir, { recursive: true, mode: 0o700 });
    }
  }
  const lite = await PGlite.create(dir);
  await saveTemplate(lite, cache, template).catch(() => undefined); // a read-only home is no reason not to start
  return lite;
}

async function saveTemplate(lite: PGlite, cache: string, template: string): Promise<void> {
  const dump = await lite.dumpDataDir("gzip");
  await mkdir(cache, { recursive: true, mode: 0o700 });
  const temporary = `${template}.${process.pid}`;
  await writeFile(temporary, Buffer.from(await dump.arrayBuffer()), { mode: 0o600 });
  await rename(temporary, template);
}
