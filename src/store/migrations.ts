/** The database's shape, step by step. A step that was released is never edited; the next one changes it. */
import { type Kysely, type Migration, type MigrationProvider, sql } from "kysely";

const first: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of FIRST.split(";")) if (statement.trim()) await sql.raw(statement).execute(db);
  },
};

const titles: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create index report_title_words on report using gin (title_words)`.execute(db);
  },
};

/**
 * What the ledger adds stands apart from reports, whose word indexes make each change dear; an event's detail in parts,
 * so that a page reads what it shows. All of it is derived: it is computed again when no ledger is noted.
 */
const parts: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of PARTS.split(";")) if (statement.trim()) await sql.raw(statement).execute(db);
  },
};

const migrations: Record<string, Migration> = { "001-first": first, "002-titles": titles, "003-parts": parts };

export const migrationProvider: MigrationProvider = { getMigrations: async () => migrations };

/** Large JSON is stored as it is: packing and unpacking it takes longer than reading it. */
const PARTS = `
  create table report_ledger (report text collate "C" primary key, json text not null);
  alter table report drop column ledger;
  alter table report alter column reading set storage external;
  create table event_part (
    event text collate "C" not null, part text not null, question text not null, json text not null,
    primary key (event, part, question)
  );
  alter table event_part alter column json set storage external;
  alter table event drop column detail;
  truncate event, event_report, question, finding, figure;
  alter table finding drop column event;
  alter table finding add column question text not null;
  create index finding_question on finding (question);
  create index figure_question on figure (question);
  delete from meta where key = 'ledger'
`;

/** Text is compared by code point so that lists have one order on every server. */
const FIRST = `
  create table meta (key text primary key, value text not null);
  create table entry (seq integer primary key, at text not null, "by" text not null, kind text not null, hash text not null, summary text not null);
  create table report (
    id text collate "C" primary key, seq integer not null, sha256 text not null, text_sha256 text not null,
    media_type text not null, bytes integer not null, imported_at text not null,
    title text not null, outlet text, published_at text collate "C",
    reading text not null, figures integer not null, diagnostics integer not null, ledger text,
    title_words tsvector not null, words tsvector not null
  );
  create index report_sha256 on report (sha256);
  create index report_text_sha256 on report (text_sha256);
  create index report_published on report (published_at desc nulls last, id);
  create index report_words on report using gin (words);
  create table judgement (
    id text primary key, seq integer not null, report text, figure text, finding text,
    undone boolean not null, json text not null
  );
  create index judgement_report on judgement (report);
  create index judgement_figure on judgement (figure);
  create table event (
    id text collate "C" primary key, title text not null, first_day text collate "C", last_day text collate "C", standing text not null,
    places text[] not null, outlets text[] not null, effects text[] not null, statuses text[] not null,
    reports integer not null, disputed integer not null,
    summary text not null, detail text not null, digest text not null, words tsvector not null
  );
  create index event_days on event (first_day desc nulls last, id);
  create index event_words on event using gin (words);
  create table event_report (event text not null, report text not null, primary key (event, report));
  create index event_report_report on event_report (report);
  create table question (id text primary key, event text not null, disputed boolean not null);
  create index question_event on question (event);
  create table finding (id text primary key, event text not null);
  create index finding_event on finding (event);
  create table figure (
    id text collate "C" primary key, report text not null, event text, question text, effect text not null,
    state text not null, priority double precision not null, decides boolean not null,
    review text not null, digest text not null, words tsvector not null
  );
  create index figure_report on figure (report);
  create index figure_event on figure (event);
  create index figure_queue on figure (state, priority desc, id);
  create index figure_words on figure using gin (words);
  create table account (name text primary key, role text not null, password text not null, disabled boolean not null, created_at text not null);
  create table session (id text primary key, name text not null, created_at text not null, seen_at text not null, agent text not null);
  create table import_run (id text primary key, seq integer not null, json text not null)
`;
