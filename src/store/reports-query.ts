/** Reports with what the machine read in them, what people judged, and where it stands in the ledger. */
import { type RawBuilder, sql } from "kysely";
import type { LedgerEvent, LedgerFigure, LedgerReport, Localized } from "../ledger/types.ts";
import type {
  FigureDetail,
  FigureRow,
  FindingRow,
  Judgement,
  Page,
  ReportDetail,
  ReportFigure,
  ReportSummary,
  ReportsQuery,
  ReviewItem,
  SearchResult,
  WordingEntry,
  WordingSpan,
} from "../server/api.ts";
import type { Derivation, Reading } from "../types.ts";
import { agreementOf } from "./agreement.ts";
import type { Case } from "./case.ts";
import { listEvents, offsetOf, pageOf } from "./events-query.ts";
import { judge } from "./judge.ts";
import { findingsOf, headOf, partOfEvent } from "./parts.ts";
import type { Rows, StoredReading } from "./record.ts";
import { excerptOf, parseSearch, tsqueryOf } from "./words.ts";

type Stored = {
  readonly id: string;
  readonly reading: string;
  readonly ledger: string | null;
  readonly imported_at: string;
  readonly figures: number;
  readonly diagnostics: number;
};
const COLUMNS = ["id", "reading", "report_ledger.json as ledger", "imported_at", "figures", "diagnostics"] as const;

type Added = Pick<LedgerReport, "events" | "duplicateOf" | "sharesTextWith">;
const NOT_YET: Added = { events: [], duplicateOf: null, sharesTextWith: [] };
const addedBy = (row: Stored): Added => (row.ledger ? (JSON.parse(row.ledger) as Added) : NOT_YET);

function summaryOf(row: Stored): ReportSummary {
  const { text: _text, ...report } = (JSON.parse(row.reading) as Reading).report;
  return {
    ...report,
    ...addedBy(row),
    figures: row.figures,
    importedAt: row.imported_at,
    diagnostics: row.diagnostics,
  };
}

/**
 * Starts a query over `hit`: the reports whose words answer a search. They are found on their own, before anything is
 * sorted: asked for the newest few, the planner would read all reports by date and unpack the words of each.
 */
const answering = (rows: Rows, column: "title_words" | "words", query: RawBuilder<boolean>) =>
  rows.with(
    (hit) => hit("hit").materialized(),
    (all) =>
      all
        .selectFrom("report")
        .select(["id", "published_at"])
        .where(sql<boolean>`${sql.ref(column)} @@ ${query}`),
  );

export async function listReports(
  { rows, engine }: Case,
  query: ReportsQuery & { limit: number },
): Promise<Page<ReportSummary>> {
  const search = query.q?.trim() ? tsqueryOf(parseSearch(query.q, engine.packs)) : null;
  if (query.q?.trim() && !search) return pageOf([], 0, 0);
  let found = search
    ? answering(rows, "words", search)
        .selectFrom("report")
        .where("id", "in", (report) => report.selectFrom("hit").select("id"))
    : rows.selectFrom("report");
  if (query.outlet) found = found.where("outlet", "=", query.outlet);
  if (query.event)
    found = found.where("id", "in", rows.selectFrom("event_report").select("report").where("event", "=", query.event));
  if (query.missing) found = found.where(query.missing === "outlet" ? "outlet" : "published_at", "is", null);
  const offset = offsetOf(query.cursor);
  const { total } = await found.select(sql<number>`count(*)::int`.as("total")).executeTakeFirstOrThrow();
  const page = await found
    .leftJoin("report_ledger", "report_ledger.report", "report.id")
    .select(COLUMNS)
    .orderBy(sql`published_at desc nulls last`)
    .orderBy("id")
    .limit(query.limit)
    .offset(offset)
    .execute();
  return pageOf(page.map(summaryOf), total, offset);
}

export async function judgementsOf(
  { rows }: Case,
  of: { report?: string; figure?: string; event?: string },
): Promise<Judgement[]> {
  let found = rows.selectFrom("judgement").select("json");
  if (of.report) found = found.where("report", "=", of.report);
  if (of.figure) found = found.where("figure", "=", of.figure);
  if (of.event)
    found = found.where("report", "in", rows.selectFrom("event_report").select("report").where("event", "=", of.event));
  return (await found.orderBy("seq").execute()).map(({ json }) => JSON.parse(json) as Judgement);
}

/** What every page about one report starts from. */
async function loadReport(opened: Case, id: string) {
  const { rows } = opened;
  const row = await rows
    .selectFrom("report")
    .leftJoin("report_ledger", "report_ledger.report", "report.id")
    .select([...COLUMNS, "sha256", "bytes", "media_type"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) return null;
  const reading = JSON.parse(row.reading) as StoredReading;
  const judgements = await judgementsOf(opened, { report: id });
  const added = addedBy(row);
  const heads = (await Promise.all(added.events.map((event) => headOf(rows, event)))).filter((head) => head !== null);
  const lined = await rows.selectFrom("figure").select("review").where("report", "=", id).execute();
  const figures = lined.flatMap(({ review }) => (JSON.parse(review) as ReviewItem | null)?.figure ?? []);
  return { row, reading, judgements, added, heads, figures: figuresOf(reading, judgements, figures) };
}

/** Ledger figures keep their reasons in the reading; here the two meet again. */
function figuresOf(reading: Reading, judgements: readonly Judgement[], lined: readonly FigureRow[]): ReportFigure[] {
  const inLedger = new Map(lined.map((figure) => [figure.id, figure]));
  return judge(reading, judgements).map(({ id, machine, figure, state, judgements: all }): ReportFigure => {
    const row = inLedger.get(id);
    if (!row || !figure) return { id, machine, figure: null, state, judgements: all };
    const { state: _state, ...ledgerFigure } = row;
    return { id, machine, figure: { ...ledgerFigure, why: figure.why } as LedgerFigure, state, judgements: all };
  });
}

export async function reportDetail(opened: Case, id: string): Promise<ReportDetail | null> {
  const loaded = await loadReport(opened, id);
  if (!loaded) return null;
  const { row, reading, judgements, added, heads, figures } = loaded;
  const own = new Set(figures.map((figure) => figure.id));
  const ofEvents = async <T>(read: (event: string) => Promise<readonly T[]>): Promise<T[]> =>
    (await Promise.all(added.events.map(read))).flat();
  const findings = await ofEvents((event) => findingsOf(opened.rows, event));
  return {
    report: { ...reading.report, ...added },
    importedAt: row.imported_at,
    raw: {
      sha256: row.sha256,
      bytes: row.bytes,
      mediaType: row.media_type,
      url: `/api/reports/${encodeURIComponent(id)}/raw`,
    },
    statements: reading.statements,
    figures,
    findings: findings.filter((finding) => touches(finding, own)),
    wording: wordingOf(id, await ofEvents((event) => partOfEvent(opened.rows, event, "wording"))),
    events: heads.map(({ event }) => event),
    diagnostics: [...reading.input, ...reading.diagnostics],
    agreement: agreementOf(judgements),
  };
}

const touches = ({ a, b }: FindingRow, figures: ReadonlySet<string>) =>
  a.some((id) => figures.has(id)) || b.some((id) => figures.has(id));

function wordingOf(report: string, wording: readonly WordingEntry[]): WordingSpan[] {
  const spans = wording.flatMap(({ event, referent, label, name, loaded, uses }) =>
    uses
      .filter((use) => use.report === report)
      .flatMap(({ spans: places, speaker, quoted }) =>
        places.map(({ start, end }) => ({ event, referent, label, name, loaded, start, end, speaker, quoted })),
      ),
  );
  return spans.sort((a, b) => a.start - b.start || a.end - b.end);
}

export async function figureDetail(
  opened: Case,
  id: string,
  says: (rule: string) => Localized | null,
): Promise<FigureDetail | null> {
  const home = await opened.rows.selectFrom("figure").select("report").where("id", "=", id).executeTakeFirst();
  const loaded = home && (await loadReport(opened, home.report));
  const figure = loaded?.figures.find((one) => one.id === id);
  if (!loaded || !figure) return null;
  const head = loaded.heads.find(({ event }) => event.id === figure.figure?.event);
  const about = figure.figure?.question ?? undefined;
  const findings = head && about ? await findingsOf(opened.rows, head.event.id, about) : [];
  const why = figure.figure?.why ?? figure.machine?.why ?? null;
  return {
    ...figure,
    report: summaryOf(loaded.row),
    event: head?.event ?? null,
    question: head?.questions.find((question) => question.id === about) ?? null,
    findings: findings.filter((finding) => touches(finding, new Set([id]))),
    why,
    rules: Object.fromEntries([...rulesIn(why)].map((rule) => [rule, says(rule)]).filter(([, words]) => words)),
  };
}

function rulesIn(why: Derivation | null, found = new Set<string>()): Set<string> {
  if (!why) return found;
  found.add(why.rule);
  for (const part of why.parts) rulesIn(part, found);
  return found;
}

/** Looks in reports, events and figures at once. Reports whose title answers come first, then the newest. */
export async function search(opened: Case, q: string, limit: number): Promise<SearchResult> {
  const parsed = parseSearch(q, opened.engine.packs);
  const query = tsqueryOf(parsed);
  if (!query) return { q, events: [], reports: [], figures: [] };
  const { rows, engine } = opened;
  const found = (column: "title_words" | "words", except: readonly string[]) =>
    answering(rows, column, query)
      .selectFrom("report")
      .select(["id", "title", "outlet", "published_at", "reading"])
      .select((report) =>
        report.selectFrom("report_ledger").select("json").whereRef("report", "=", "report.id").as("ledger"),
      )
      .where("id", "in", (report) =>
        report
          .selectFrom("hit")
          .select("id")
          .$if(except.length > 0, (rest) => rest.where("id", "not in", except))
          .orderBy(sql`published_at desc nulls last`)
          .orderBy("id")
          .limit(limit - except.length),
      )
      .orderBy(sql`published_at desc nulls last`)
      .orderBy("id")
      .execute();
  // Two index look-ups rather than one sort: a word of every report would have each title tried.
  const titled = await found("title_words", []);
  const ids = titled.map(({ id }) => id);
  const reports = [...titled, ...(ids.length < limit ? await found("words", ids) : [])];
  const figures = await rows
    .with(
      (hit) => hit("hit").materialized(),
      (all) =>
        all
          .selectFrom("figure")
          .select(["id", "decides"])
          .where(sql<boolean>`words @@ ${query}`)
          .where("event", "is not", null),
    )
    .selectFrom("figure")
    .innerJoin("report", "report.id", "figure.report")
    .select(["review", "report.title"])
    .where("figure.id", "in", (figure) =>
      figure.selectFrom("hit").select("id").orderBy("decides", "desc").orderBy("id").limit(limit),
    )
    .orderBy("figure.decides", "desc")
    .orderBy("figure.id")
    .execute();
  return {
    q,
    events: (await listEvents(opened, { q, limit })).items,
    reports: reports.map((row) => {
      const text = (JSON.parse(row.reading) as Reading).report.text;
      const events = row.ledger ? (JSON.parse(row.ledger) as { events: LedgerEvent["id"][] }).events : [];
      return {
        id: row.id,
        title: row.title,
        date: row.published_at,
        outlet: row.outlet,
        events,
        ...excerptOf(text, parsed, engine.packs),
      };
    }),
    figures: figures.map(({ review, title }) => ({
      ...(JSON.parse(review) as { figure: SearchResult["figures"][number] }).figure,
      title,
    })),
  };
}
