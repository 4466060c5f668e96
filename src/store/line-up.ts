/**
 * Readings and judgements → ledger → rows. The ledger is computed whole and only what changed is written, so that a
 * judgement touches a few rows however large the case is.
 */
import { createHash } from "node:crypto";
import { type Finding, type Ledger, POLICIES, type PolicyName } from "../ledger/types.ts";
import type { EventDetail, FindingRow, Judgement, ReportSummary, ReviewItem, ReviewState } from "../server/api.ts";
import type { Figure, Reading } from "../types.ts";
import type { Engine } from "./engine.ts";
import { figureIds, type JudgedFigure, judge } from "./judge.ts";
import { moveFigures, renameFigures } from "./override.ts";
import { getMeta, plain, type Rows, setMeta } from "./record.ts";
import { type Context, detail, indexLedger, reviewItems } from "./summary.ts";
import { indexWords, tsvectorOf } from "./words.ts";

export type Judged = {
  readonly ledger: Ledger;
  readonly figures: ReadonlyMap<string, JudgedFigure>;
  readonly findings: ReadonlyMap<string, FindingRow>;
};

export const DEFAULT_POLICY: PolicyName = "ucdp-like";

/** The policy that the case shows first. */
export async function policyOf(rows: Rows): Promise<PolicyName> {
  const chosen = await getMeta(rows, "policy");
  return POLICIES.find((name) => name === chosen) ?? DEFAULT_POLICY;
}

/** The ledger of readings as people judged them. Pure. */
export function computeLedger(readings: readonly Reading[], judgements: readonly Judgement[], engine: Engine): Judged {
  const about = groupOf(judgements, ({ report }) => report ?? "");
  const figures = new Map<string, JudgedFigure>();
  const used: { id: string; report: string; figure: Figure }[] = [];
  const judged = readings.map((reading) => {
    const all = judge(reading, about.get(reading.report.id) ?? []);
    for (const one of all) figures.set(one.id, one);
    const kept = all.flatMap(({ id, figure }) => (figure ? [{ id, report: reading.report.id, figure }] : []));
    used.push(...kept);
    return { ...reading, figures: kept.map(({ figure }) => figure).map(keepParts(reading, kept)) };
  });
  const named = renameFigures(engine.lineUp(judged), used);
  const moved = moveFigures(
    named,
    new Map([...figures].flatMap(([id, { question }]) => (question ? [[id, question] as const] : []))),
  );
  return { ...overrideFindings(moved, judgements), figures };
}

/** `partOf` is an index into the report's figures: kept in step when one of them is rejected or added. */
function keepParts(reading: Reading, kept: readonly { readonly id: string }[]) {
  const positions = new Map(kept.map(({ id }, i) => [id, i]));
  const ids = figureIds(reading);
  return (figure: Figure): Figure =>
    figure.partOf === null ? figure : { ...figure, partOf: positions.get(ids[figure.partOf] ?? "") ?? null };
}

/** People's words on findings: another kind, or none at all. */
function overrideFindings(
  ledger: Ledger,
  judgements: readonly Judgement[],
): { ledger: Ledger; findings: Map<string, FindingRow> } {
  const said = new Map(judgements.flatMap((one) => (one.finding && !one.undone ? [[one.finding, one] as const] : [])));
  const findings = new Map<string, FindingRow>();
  const kept = ledger.findings.flatMap((finding): Finding[] => {
    const judgement = said.get(finding.id);
    if (!judgement) return [finding];
    if (judgement.kind === null) return [];
    const changed = { ...finding, kind: judgement.kind };
    findings.set(finding.id, {
      ...changed,
      person: { by: judgement.by, note: judgement.note, machineKind: finding.kind },
    });
    return [changed];
  });
  return { ledger: { ...ledger, findings: kept }, findings };
}

function groupOf<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

/** Computes the ledger of everything recorded and writes what changed. Answers the events that did. */
export async function lineUp(rows: Rows, engine: Engine): Promise<string[]> {
  const stored = await rows
    .selectFrom("report")
    .select(["id", "reading", "imported_at", "ledger"])
    .orderBy("id")
    .execute();
  const judgements = await rows.selectFrom("judgement").select("json").orderBy("seq").execute();
  const readings = stored.map(({ reading }) => JSON.parse(reading) as Reading);
  const judged = computeLedger(
    readings,
    judgements.map(({ json }) => JSON.parse(json) as Judgement),
    engine,
  );
  const context = await contextOf(rows, judged, readings, new Map(stored.map((row) => [row.id, row.imported_at])));
  await writeReports(rows, judged.ledger, new Map(stored.map(({ id, ledger }) => [id, ledger])));
  await writeFigures(rows, judged, context, engine);
  return writeEvents(rows, judged.ledger, context, engine);
}

async function contextOf(
  rows: Rows,
  judged: Judged,
  readings: readonly Reading[],
  importedAt: ReadonlyMap<string, string>,
): Promise<Context> {
  const read = new Map(readings.map((reading) => [reading.report.id, reading]));
  const reports = judged.ledger.reports.map(({ text: _text, ...report }): [string, ReportSummary] => {
    const reading = read.get(report.id);
    const figures = reading?.figures.length ?? 0;
    return [
      report.id,
      {
        ...report,
        figures,
        importedAt: importedAt.get(report.id) ?? "",
        diagnostics: reading?.diagnostics.length ?? 0,
      },
    ];
  });
  return {
    indexed: indexLedger(judged.ledger),
    policy: await policyOf(rows),
    stateOf: (id): ReviewState => judged.figures.get(id)?.state ?? "unreviewed",
    reports: new Map(reports),
    findings: judged.findings,
  };
}

async function writeReports(rows: Rows, ledger: Ledger, before: ReadonlyMap<string, string | null>): Promise<void> {
  for (const { id, events, duplicateOf, sharesTextWith } of ledger.reports) {
    const json = JSON.stringify({ events, duplicateOf, sharesTextWith });
    if (before.get(id) !== json) await rows.updateTable("report").set({ ledger: json }).where("id", "=", id).execute();
  }
}

const digestOf = (...parts: readonly string[]) => createHash("sha256").update(parts.join("\u0000")).digest("base64url");

async function writeFigures(rows: Rows, judged: Judged, context: Context, engine: Engine): Promise<void> {
  const items = new Map<string, ReviewItem>();
  for (const event of judged.ledger.events)
    for (const item of reviewItems(event, context)) items.set(item.figure.id, item);
  const reportOf = new Map([...judged.figures].map(([id, one]) => [id, one]));
  const fresh = [...reportOf].map(([id, one]) => {
    const item = items.get(id) ?? null;
    const review = JSON.stringify(item);
    return { id, one, item, review, digest: digestOf(review, one.state) };
  });
  const before = await digests(rows, "figure");
  await remove(
    rows,
    "figure",
    [...before.keys()].filter((id) => !judged.figures.has(id)),
  );
  const changed = fresh.filter(({ id, digest }) => before.get(id) !== digest);
  await remove(
    rows,
    "figure",
    changed.map(({ id }) => id).filter((id) => before.has(id)),
  );
  const homes = reportsOf(judged);
  const values = changed.map(({ id, one, item, review, digest }) => {
    const figure = (one.figure ?? one.machine)!;
    return {
      id,
      report: homes.get(id) ?? "",
      event: item?.event.id ?? null,
      question: item?.question?.id ?? null,
      effect: figure.effect,
      state: one.state,
      priority: item?.priority ?? 0,
      decides: item?.decides ?? false,
      review,
      digest,
      words: tsvectorOf(indexWords([figure.quote, ...figure.origin], engine.packs)),
    };
  });
  for (let i = 0; i < values.length; i += 200)
    await rows
      .insertInto("figure")
      .values(values.slice(i, i + 200))
      .execute();
}

/** Report of each figure, rejected ones included. */
function reportsOf(judged: Judged): Map<string, string> {
  const homes = new Map(judged.ledger.figures.map(({ id, report }) => [id, report]));
  for (const [id, { judgements }] of judged.figures) {
    const report = judgements[0]?.report;
    if (!homes.has(id) && report) homes.set(id, report);
  }
  return homes;
}

async function digests(rows: Rows, table: "figure" | "event"): Promise<Map<string, string>> {
  const found = await rows.selectFrom(table).select(["id", "digest"]).execute();
  return new Map(found.map(({ id, digest }) => [id, digest]));
}

async function remove(rows: Rows, table: "figure" | "event", ids: readonly string[]): Promise<void> {
  for (let i = 0; i < ids.length; i += 1000)
    await rows
      .deleteFrom(table)
      .where("id", "in", ids.slice(i, i + 1000))
      .execute();
}

async function writeEvents(rows: Rows, ledger: Ledger, context: Context, engine: Engine): Promise<string[]> {
  const before = await digests(rows, "event");
  const present = new Set(ledger.events.map(({ id }) => id));
  const gone = [...before.keys()].filter((id) => !present.has(id));
  const changed = ledger.events.flatMap((event) => {
    const slice = detail(event, context);
    const json = JSON.stringify(slice);
    const digest = digestOf(json);
    return before.get(event.id) === digest ? [] : [{ slice, json, digest }];
  });
  const stale = [...gone, ...changed.map(({ slice }) => slice.event.id)];
  await remove(rows, "event", stale);
  for (const table of ["event_report", "question", "finding"] as const)
    for (let i = 0; i < stale.length; i += 1000)
      await rows
        .deleteFrom(table)
        .where("event", "in", stale.slice(i, i + 1000))
        .execute();
  for (let i = 0; i < changed.length; i += 50) await insertEvents(rows, changed.slice(i, i + 50), engine);
  await setMeta(rows, "computed", "yes");
  return stale;
}

async function insertEvents(
  rows: Rows,
  events: readonly { slice: EventDetail; json: string; digest: string }[],
  engine: Engine,
): Promise<void> {
  if (events.length === 0) return;
  await rows
    .insertInto("event")
    .values(events.map((event) => eventRow(event, engine)))
    .execute();
  const insert = async <T extends "event_report" | "question" | "finding">(table: T, values: readonly object[]) => {
    for (let i = 0; i < values.length; i += 1000)
      await rows
        .insertInto(table)
        .values(values.slice(i, i + 1000) as never)
        .execute();
  };
  const slices = events.map(({ slice }) => slice);
  await insert(
    "event_report",
    slices.flatMap(({ event }) => event.reports.map((report) => ({ event: event.id, report }))),
  );
  await insert(
    "question",
    slices.flatMap(({ event, questions }) =>
      questions.map(({ id, status }) => ({ id, event: event.id, disputed: status === "disputed" })),
    ),
  );
  await insert(
    "finding",
    slices.flatMap(({ event, findings }) => findings.map(({ id }) => ({ id, event: event.id }))),
  );
}

function eventRow({ slice, json, digest }: { slice: EventDetail; json: string; digest: string }, engine: Engine) {
  const { event, summary, questions, reports, figures } = slice;
  const places = [event.place, ...figures.map(({ place }) => place)].flatMap((place) =>
    place ? [place.key, place.name, ...place.within].filter((one) => one !== null) : [],
  );
  const names = figures.flatMap(({ origin, place }) => [...origin, place?.name ?? null]);
  const texts = [
    event.title.ar,
    event.title.en,
    event.place?.name ?? null,
    ...summary.outlets,
    ...reports.map(({ title }) => title),
    ...new Set(names),
  ];
  return {
    id: event.id,
    title: plain(event.title.ar),
    first_day: event.start,
    last_day: event.end,
    standing: event.standing,
    places: [...new Set(places)].map(plain),
    outlets: summary.outlets.map(plain),
    effects: [...summary.effects],
    statuses: [...new Set(questions.map(({ status }) => status))],
    reports: event.reports.length,
    disputed: summary.disputed,
    summary: JSON.stringify(summary),
    detail: json,
    digest,
    words: tsvectorOf(indexWords(texts, engine.packs)),
  };
}
