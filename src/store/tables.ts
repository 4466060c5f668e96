/**
 * Tables of the database. It is derived from the journal and the stored bytes; columns are what is searched and sorted
 * by, the rest stands as JSON in a text column, sent as it is. Nothing here needs to be backed up.
 */
import type { ColumnType } from "kysely";

/** Written as an array of lexemes (`words()`), never read. */
type Words = ColumnType<never, unknown, unknown>;
type Json = string;

export type Tables = {
  meta: { key: string; value: string };
  /** Journal entries, for the audit log; secrets left out. */
  entry: { seq: number; at: string; by: string; kind: string; hash: string; summary: Json };
  report: {
    id: string;
    seq: number;
    sha256: string;
    text_sha256: string;
    media_type: string;
    bytes: number;
    imported_at: string;
    title: string;
    outlet: string | null;
    published_at: string | null;
    /** Report with its text, and what the machine makes of it. */
    reading: Json;
    figures: number;
    diagnostics: number;
    title_words: Words;
    words: Words;
  };
  /** What the ledger adds to a report: LedgerReport without the report itself. */
  report_ledger: { report: string; json: Json };
  judgement: {
    id: string;
    seq: number;
    report: string | null;
    figure: string | null;
    finding: string | null;
    undone: boolean;
    json: Json;
  };
  event: {
    id: string;
    title: string;
    first_day: string | null;
    last_day: string | null;
    standing: string;
    places: string[];
    outlets: string[];
    effects: string[];
    statuses: string[];
    reports: number;
    disputed: number;
    summary: Json;
    digest: string;
    words: Words;
  };
  /** One part of an event's detail; of the findings, those of one question, or of "" for those between two. */
  event_part: { event: string; part: string; question: string; json: Json };
  event_report: { event: string; report: string };
  question: { id: string; event: string; disputed: boolean };
  /** Under which question each finding stands. */
  finding: { id: string; question: string };
  figure: {
    id: string;
    report: string;
    event: string | null;
    question: string | null;
    effect: string;
    state: string;
    priority: number;
    decides: boolean;
    /** ReviewItem. */
    review: Json;
    digest: string;
    words: Words;
  };
  account: { name: string; role: string; password: string; disabled: boolean; created_at: string };
  /** Not derived: who is signed in now. `id` is the SHA-256 of the cookie. */
  session: { id: string; name: string; created_at: string; seen_at: string; agent: string };
  import_run: { id: string; seq: number; json: Json };
};
