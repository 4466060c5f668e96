/** Journal entries → rows. The same entries give the same rows, whenever and on whatever database they are applied. */
import { type Kysely, sql } from "kysely";
import type { FindingKind, PolicyName } from "../ledger/types.ts";
import type { FigureChange, Judgement, Role } from "../server/api.ts";
import type { Diagnostic, Reading, Report } from "../types.ts";
import type { Blobs } from "./blobs.ts";
import type { Engine } from "./engine.ts";
import type { Entry } from "./journal.ts";
import type { Tables } from "./tables.ts";
import { indexWords, tsvectorOf } from "./words.ts";

/** A report as the journal holds it: its text stands under its own hash, so that ids and offsets outlive the readers. */
export type RecordedReport = Omit<Report, "text"> & {
  readonly textSha256: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** What was wrong with its input. */
  readonly diagnostics?: readonly Diagnostic[];
};

/** A reading as it is stored, with what was wrong with the report's input. */
export type StoredReading = Reading & { readonly input: readonly Diagnostic[] };

/** Entry bodies by kind. Fields may be added, none changes its meaning. */
export type Bodies = {
  /** `run` joins the entries of one import. */
  import: { readonly run: string; readonly reports: readonly RecordedReport[] };
  /** The end of an import: what became of each item. */
  imported: { readonly run: string; readonly status: unknown };
  /** What the reader could not infer, given by a person. */
  report: { readonly report: string; readonly outlet?: string | null; readonly publishedAt?: string | null };
  judgement: {
    readonly id: string;
    readonly role: Role;
    readonly action: Judgement["action"];
    readonly report: string | null;
    readonly figure: string | null;
    readonly finding: string | null;
    readonly kind: FindingKind | null;
    readonly machineKind?: FindingKind | null;
    readonly span: Judgement["span"];
    readonly change: FigureChange | null;
    readonly note: string;
  };
  undo: { readonly judgement: string };
  policy: { readonly policy: PolicyName };
  account: { readonly name: string; readonly role?: Role; readonly password?: string; readonly disabled?: boolean };
  /** Signing in and out, for the audit log alone. */
  session: { readonly event: "in" | "out" | "refused" | "revoked"; readonly name: string; readonly agent?: string };
};
export type Kind = keyof Bodies;
type EntryOf<K extends Kind> = Entry<K, Bodies[K]>;
export type AnyEntry = { [K in Kind]: EntryOf<K> }[Kind];

export type Rows = Kysely<Tables>;
export type Sources = {
  readonly blobs: Blobs;
  readonly engine: Engine;
  /** What was read ahead of the reports of the import to be applied, in their order. */
  readonly prepared?: readonly Prepared[] | undefined;
};

/** Applies one entry. `rows` is the transaction in which its number is noted as applied. */
export async function applyEntry(rows: Rows, entry: AnyEntry, sources: Sources): Promise<void> {
  await rows
    .insertInto("entry")
    .values({
      seq: entry.seq,
      at: entry.at,
      by: entry.by,
      kind: entry.kind,
      hash: entry.hash,
      summary: JSON.stringify(summaryOf(entry)),
    })
    .execute();
  switch (entry.kind) {
    case "import":
      return applyImport(rows, entry, sources);
    case "imported":
      await rows
        .insertInto("import_run")
        .values({ id: entry.body.run, seq: entry.seq, json: JSON.stringify(entry.body.status) })
        .execute();
      return;
    case "report":
      return applyReport(rows, entry, sources);
    case "judgement":
      return applyJudgement(rows, entry);
    case "undo":
      return applyUndo(rows, entry);
    case "policy":
      return setMeta(rows, "policy", entry.body.policy);
    case "account":
      return applyAccount(rows, entry);
    case "session":
      return;
  }
}

/** The audit log's line: no password hash, no long lists. */
function summaryOf(entry: AnyEntry): Record<string, unknown> {
  if (entry.kind === "account") {
    const { password, ...rest } = entry.body;
    return { ...rest, ...(password ? { password: "changed" } : {}) };
  }
  if (entry.kind === "import")
    return {
      run: entry.body.run,
      reports: entry.body.reports.map(({ id }) => id).slice(0, 20),
      count: entry.body.reports.length,
    };
  if (entry.kind === "imported") return { run: entry.body.run };
  return entry.body as Record<string, unknown>;
}

async function applyImport(rows: Rows, entry: EntryOf<"import">, { blobs, engine, prepared }: Sources): Promise<void> {
  const { reports } = entry.body;
  const read = prepared ?? (await prepareAll(await unreadOf(reports, blobs), engine));
  const values = reports.map(({ id, sha256, textSha256, mediaType, bytes }, i) => ({
    id,
    sha256,
    seq: entry.seq,
    text_sha256: textSha256,
    media_type: mediaType,
    bytes,
    imported_at: entry.at,
    ...columnsOf(read[i]!),
  }));
  for (let i = 0; i < values.length; i += 100)
    await rows
      .insertInto("report")
      .values(values.slice(i, i + 100))
      .execute();
}

/** Recorded reports with their texts, ready to be read. */
async function unreadOf(reports: readonly RecordedReport[], blobs: Blobs): Promise<Unread[]> {
  return Promise.all(
    reports.map(async ({ textSha256, mediaType: _type, bytes: _bytes, diagnostics, ...meta }) => {
      const text = (await blobs.get(textSha256)).toString("utf8");
      return { report: { ...meta, text }, input: diagnostics ?? [] };
    }),
  );
}

/** A report before it is read, with what was wrong with its input. */
export type Unread = { readonly report: Report; readonly input: readonly Diagnostic[] };
/** What the database holds of a report because of what it says. Plain data: it may come from another thread. */
export type Prepared = ReturnType<typeof prepare>;

export function prepare({ report, input }: Unread, engine: Pick<Engine, "read" | "packs">) {
  const reading: StoredReading = { ...engine.read(report), input };
  return {
    title: plain(report.title ?? report.id),
    outlet: report.outlet === null ? null : plain(report.outlet),
    published_at: report.publishedAt,
    reading: JSON.stringify(reading),
    figures: reading.figures.length,
    diagnostics: reading.diagnostics.length + input.length,
    title_words: indexWords([report.title], engine.packs),
    words: indexWords([report.text, report.outlet, report.title], engine.packs),
  };
}

/** Many reports, read side by side where the engine can. */
export const prepareAll = async (unread: readonly Unread[], engine: Engine): Promise<readonly Prepared[]> =>
  engine.prepare ? engine.prepare(unread) : unread.map((one) => prepare(one, engine));

/** The columns of a report that follow from its reading. */
export const columnsOf = ({ title_words, words, ...plain }: Prepared) => ({
  ...plain,
  title_words: tsvectorOf(title_words),
  words: tsvectorOf(words),
});

/** PostgreSQL holds neither NUL nor half a character in text columns; JSON columns escape them. */
export const plain = (text: string): string => text.replaceAll("\u0000", " ").replace(/\p{Surrogate}/gu, "\uFFFD");

async function applyReport(rows: Rows, { body }: EntryOf<"report">, { engine }: Sources): Promise<void> {
  const row = await rows.selectFrom("report").select("reading").where("id", "=", body.report).executeTakeFirst();
  if (!row) return;
  const { report, input } = JSON.parse(row.reading) as StoredReading;
  const { report: _id, ...given } = body;
  const inferred = report.inferred.filter((field) => !(field in given));
  await rows
    .updateTable("report")
    .set(columnsOf(prepare({ report: { ...report, ...given, inferred }, input }, engine)))
    .where("id", "=", body.report)
    .execute();
}

async function applyJudgement(rows: Rows, { seq, at, by, body }: EntryOf<"judgement">): Promise<void> {
  const judgement: Judgement = { ...body, seq, at, by, undone: null };
  const { id, report, figure, finding } = judgement;
  await rows
    .insertInto("judgement")
    .values({ id, seq, report, figure, finding, undone: false, json: JSON.stringify(judgement) })
    .execute();
}

async function applyUndo(rows: Rows, { at, by, body }: EntryOf<"undo">): Promise<void> {
  const row = await rows.selectFrom("judgement").select("json").where("id", "=", body.judgement).executeTakeFirst();
  if (!row) return;
  const judgement: Judgement = { ...(JSON.parse(row.json) as Judgement), undone: { by, at } };
  await rows
    .updateTable("judgement")
    .set({ undone: true, json: JSON.stringify(judgement) })
    .where("id", "=", body.judgement)
    .execute();
}

async function applyAccount(rows: Rows, { at, body }: EntryOf<"account">): Promise<void> {
  const { name, role, password, disabled } = body;
  const set = {
    ...(role ? { role } : {}),
    ...(password ? { password } : {}),
    ...(disabled === undefined ? {} : { disabled }),
  };
  await rows
    .insertInto("account")
    .values({ name, role: role ?? "reader", password: password ?? "", disabled: disabled ?? false, created_at: at })
    .onConflict((conflict) =>
      Object.keys(set).length > 0 ? conflict.column("name").doUpdateSet(set) : conflict.column("name").doNothing(),
    )
    .execute();
  // A new password or a lower role holds at once, also where the person is signed in.
  if (password || disabled) await rows.deleteFrom("session").where("name", "=", name).execute();
}

export async function setMeta(rows: Rows, key: string, value: string): Promise<void> {
  await rows
    .insertInto("meta")
    .values({ key, value })
    .onConflict((conflict) => conflict.column("key").doUpdateSet({ value }))
    .execute();
}

export async function getMeta(rows: Rows, key: string): Promise<string | null> {
  const row = await rows.selectFrom("meta").select("value").where("key", "=", key).executeTakeFirst();
  return row?.value ?? null;
}

/** Everything that is derived; sessions go too, so that people sign in again after a rebuild. */
export async function emptyAll(rows: Rows): Promise<void> {
  await sql`truncate meta, entry, report, report_ledger, judgement, event, event_part, event_report, question, finding, figure, account, session, import_run`.execute(
    rows,
  );
}
