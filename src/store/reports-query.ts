/** Reports with what the machine read in them, what people judged, and where it stands in the ledger. */
import { sql } from "kysely";
import type { LedgerEvent, LedgerFigure, LedgerReport } from "../ledger/types.ts";
import type {
  EventDetail,
  FigureDetail,
  FindingRow,
  Judgement,
  Page,
  ReportDetail,
  ReportFigure,
  ReportSummary,
  ReportsQuery,
  SearchResult,
  WordingSpan,
} from "../server/api.ts";
import type { Derivation, Reading } from "../types.ts";
import { agreementOf } from "./agreement.ts";
import type { Case } from "./case.ts";
import { eventDetail, listEvents, offsetOf, pageOf } from "./events-query.ts";
import { judge } from "./judge.ts";
import type { StoredReading } from "./record.ts";
import { excerptOf, parseSearch, tsqueryOf } from "./words.ts";

type Stored = {
  readonly id: string;
  readonly reading: string;
  readonly ledger: string | null;
  readonly imported_at: string;
  readonly figures: number;
  readonly diagnostics: number;
};
const COLUMNS = ["id", "reading", "ledger", "imported_at", "figures", "diagnostics"] as const;

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

export async function listReports(
  { rows, engine }: Case,
  query: ReportsQuery & { limit: number },
): Promise<Page<ReportSummary>> {
  const search = query.q?.trim() ? tsqueryOf(parseSearch(query.q, engine.packs)) : null;
  if (query.q?.trim() && !search) return pageOf([], 0, 0);
  let found = rows.selectFrom("report");
  if (search) found = found.where(sql<boolean>`words @@ ${search}`);
  if (query.outlet) found = found.where("outlet", "=", query.outlet);
  if (query.event)
    found = found.where("id", "in", rows.selectFrom("event_report").select("report").where("event", "=", query.event));
  if (query.missing) found = found.where(query.missing === "outlet" ? "outlet" : "published_at", "is", null);
  const offset = offsetOf(query.cursor);
  const { total } = await found.select(sql<number>`count(*)::int`.as("total")).executeTakeFirstOrThrow();
  const page = await found
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
  const row = await opened.rows.selectFrom("report").selectAll().where("id", "=", id).executeTakeFirst();
  if (!row) return null;
  const reading = JSON.parse(row.reading) as StoredReading;
  const judgements = await judgementsOf(opened, { report: id });
  const added = addedBy(row);
  const slices = (await Promise.all(added.events.map((event) => eventDetail(opened, event)))).filter(
    (slice): slice is EventDetail => slice !== null,
  );
  return { row, reading, judgements, added, slices, figures: figuresOf(reading, judgements, slices) };
}

/** Ledger figures keep their reasons in the reading; here the two meet again. */
function figuresOf(reading: Reading, judgements: readonly Judgement[], slices: readonly EventDetail[]): ReportFigure[] {
  const inLedger = new Map(
    slices
      .flatMap(({ figures }) => figures)
      .filter(({ report }) => report === reading.report.id)
      .map((figure) => [figure.id, figure]),
  );
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
  const { row, reading, judgements, added, slices, figures } = loaded;
  const own = new Set(figures.map((figure) => figure.id));
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
    findings: slices.flatMap(({ findings }) => findings.filter((finding) => touches(finding, own))),
    wording: wordingOf(id, slices),
    events: slices.map(({ event }) => event),
    diagnostics: [...reading.input, ...reading.diagnostics],
    agreement: agreementOf(judgements),
  };
}

const touches = ({ a, b }: FindingRow, figures: ReadonlySet<string>) =>
  a.some((id) => figures.has(id)) || b.some((id) => figures.has(id));

function wordingOf(report: string, slices: readonly EventDetail[]): WordingSpan[] {
  const spans = slices.flatMap(({ wording }) =>
    wording.flatMap(({ event, referent, label, name, loaded, uses }) =>
      uses
        .filter((use) => use.report === report)
        .flatMap(({ spans: places, speaker, quoted }) =>
          places.map(({ start, end }) => ({ event, referent, label, name, loaded, start, end, speaker, quoted })),
        ),
    ),
  );
  return spans.sort((a, b) => a.start - b.start || a.end - b.end);
}

export async function figureDetail(
  opened: Case,
  id: string,
  says: ReadonlyMap<string, string>,
): Promise<FigureDetail | null> {
  const home = await opened.rows.selectFrom("figure").select("report").where("id", "=", id).executeTakeFirst();
  const loaded = home && (await loadReport(opened, home.report));
  const figure = loaded?.figures.find((one) => one.id === id);
  if (!loaded || !figure) return null;
  const slice = loaded.slices.find(({ event }) => event.id === figure.figure?.event);
  const why = figure.figure?.why ?? figure.machine?.why ?? null;
  return {
    ...figure,
    report: summaryOf(loaded.row),
    event: slice?.event ?? null,
    question: slice?.questions.find((question) => question.id === figure.figure?.question) ?? null,
    findings: slice?.findings.filter((finding) => touches(finding, new Set([id]))) ?? [],
    why,
    rules: Object.fromEntries([...rulesIn(why)].flatMap((rule) => (says.has(rule) ? [[rule, says.get(rule)!]] : []))),
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
  // Two index look-ups rather than one sort: a word of every report would have each title tried.
  const found = (column: "title_words" | "words", except: readonly string[]) =>
    rows
      .selectFrom("report")
      .select(["id", "title", "outlet", "published_at", "reading", "ledger"])
      .where(sql<boolean>`${sql.ref(column)} @@ ${query}`)
      .$if(except.length > 0, (rest) => rest.where("id", "not in", except))
      .orderBy(sql`published_at desc nulls last`)
      .orderBy("id")
      .limit(limit - except.length)
      .execute();
  const titled = await found("title_words", []);
  const ids = titled.map(({ id }) => id);
  const reports = [...titled, ...(ids.length < limit ? await found("words", ids) : [])];
  const figures = await rows
    .selectFrom("figure")
    .innerJoin("report", "report.id", "figure.report")
    .select(["review", "report.title"])
    .where(sql<boolean>`figure.words @@ ${query}`)
    .where("figure.event", "is not", null)
    .orderBy("figure.decides", "desc")
    .orderBy("figure.id")
    .limit(limit)
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
