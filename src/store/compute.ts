/**
 * Readings and judgements → the ledger as people judged it → the rows that changed. Pure and of plain data on both sides,
 * so that it can run in another thread.
 */
import { createHash } from "node:crypto";
import type { Decisions } from "../ledger/decisions.ts";
import { figureId } from "../ledger/ids.ts";
import type { Ledger, PolicyName } from "../ledger/types.ts";
import type { EventDetail, FindingRow, Judgement, ReportSummary, ReviewItem, ReviewState } from "../server/api.ts";
import type { Figure, Reading, Report } from "../types.ts";
import type { Engine } from "./engine.ts";
import { figureIds, type JudgedFigure, judge } from "./judge.ts";
import { type Part, partsOf } from "./parts.ts";
import { plain, type StoredReading } from "./record.ts";
import { renameFigures } from "./rename.ts";
import { type Context, detail, indexLedger, reviewItems } from "./summary.ts";
import { indexWords } from "./words.ts";

/** What is stored, as it is stored; JSON is parsed where the work is done. */
export type Stored = {
  readonly reports: readonly {
    readonly id: string;
    readonly reading: string;
    readonly importedAt: string;
    /** What the ledger added to it; null for a new report. */
    readonly ledger: string | null;
  }[];
  readonly judgements: readonly string[];
  readonly policy: PolicyName;
  /** Digests of the rows that are there, by id. */
  readonly figures: ReadonlyMap<string, string>;
  readonly events: ReadonlyMap<string, string>;
};

type Rows<T> = { readonly gone: readonly string[]; readonly changed: readonly T[] };
export type Changes = {
  readonly reports: readonly { readonly id: string; readonly ledger: string }[];
  readonly figures: Rows<FigureRow>;
  readonly events: Rows<EventRow>;
  /** Every event that the computation found, with its reports: tells whether a part of the case still groups as it did. */
  readonly grouping: ReadonlyMap<string, readonly string[]>;
};
type FigureRow = ReturnType<typeof figureRow>;
export type EventRow = ReturnType<typeof eventRow>;

export function computeChanges(stored: Stored, engine: Engine): Changes {
  const readings = stored.reports.map(({ reading }) => JSON.parse(reading) as StoredReading);
  const judged = computeLedger(
    readings,
    stored.judgements.map((json) => JSON.parse(json) as Judgement),
    engine,
  );
  const context = contextOf(stored, judged, readings);
  return {
    reports: changedReports(stored, judged.ledger),
    figures: changedFigures(stored, judged, context, engine),
    events: changedEvents(stored, judged.ledger, context, engine),
    grouping: new Map(judged.ledger.events.map(({ id, reports }) => [id, reports])),
  };
}

type Judged = {
  readonly ledger: Ledger;
  readonly figures: ReadonlyMap<string, JudgedFigure>;
  readonly findings: ReadonlyMap<string, FindingRow>;
};

/** The ledger of readings as people judged them. Pure. */
function computeLedger(readings: readonly Reading[], judgements: readonly Judgement[], engine: Engine): Judged {
  const about = groupOf(judgements, ({ report }) => report ?? "");
  const figures = new Map<string, JudgedFigure>();
  const used: { id: string; report: Report; figure: Figure }[] = [];
  const judged = readings.map((reading) => {
    const all = judge(reading, about.get(reading.report.id) ?? []);
    for (const one of all) figures.set(one.id, one);
    const kept = all.flatMap(({ id, figure }) => (figure ? [{ id, report: reading.report, figure }] : []));
    used.push(...kept);
    return { ...reading, figures: kept.map(({ figure }) => figure).map(keepParts(reading, kept)) };
  });
  const said = findingJudgements(judgements);
  const decisions: Decisions = {
    // The ledger knows a figure by what it says now; judgements know it by what the machine read.
    questions: new Map(used.flatMap(({ id, report, figure }) => moveOf(figures.get(id)!, figureId(report, figure)))),
    findings: new Map([...said].map(([id, { kind }]) => [id, kind])),
  };
  const ledger = renameFigures(
    engine.lineUp(judged, decisions),
    used.map(({ id, report, figure }) => ({ id, report: report.id, figure })),
  );
  return { ledger, figures, findings: judgedFindings(ledger, said) };
}

const moveOf = ({ question }: JudgedFigure, id: string): [string, string][] =>
  question === null ? [] : [[id, question]];

/** `partOf` is an index into the report's figures: kept in step when one of them is rejected or added. */
function keepParts(reading: Reading, kept: readonly { readonly id: string }[]) {
  const positions = new Map(kept.map(({ id }, i) => [id, i]));
  const ids = figureIds(reading);
  return (figure: Figure): Figure =>
    figure.partOf === null ? figure : { ...figure, partOf: positions.get(ids[figure.partOf] ?? "") ?? null };
}

/** The latest judgement that stands on each finding. */
const findingJudgements = (judgements: readonly Judgement[]): ReadonlyMap<string, Judgement> =>
  new Map(judgements.flatMap((one) => (one.finding && !one.undone ? [[one.finding, one] as const] : [])));

/** Findings that a person gave another kind, with what the machine had found. */
function judgedFindings(ledger: Ledger, said: ReadonlyMap<string, Judgement>): Map<string, FindingRow> {
  return new Map(
    ledger.findings.flatMap((finding): [string, FindingRow][] => {
      const judgement = said.get(finding.id);
      if (!judgement) return [];
      const { by, note, machineKind } = judgement;
      return [[finding.id, { ...finding, person: { by, note, machineKind: machineKind ?? finding.kind } }]];
    }),
  );
}

function groupOf<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

function contextOf(stored: Stored, judged: Judged, readings: readonly StoredReading[]): Context {
  const importedAt = new Map(stored.reports.map((report) => [report.id, report.importedAt]));
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
        diagnostics: reading ? reading.diagnostics.length + reading.input.length : 0,
      },
    ];
  });
  return {
    indexed: indexLedger(judged.ledger),
    policy: stored.policy,
    stateOf: (id): ReviewState => judged.figures.get(id)?.state ?? "unreviewed",
    reports: new Map(reports),
    findings: judged.findings,
  };
}

function changedReports(stored: Stored, ledger: Ledger): Changes["reports"] {
  const before = new Map(stored.reports.map((report) => [report.id, report.ledger]));
  return ledger.reports
    .map(({ id, events, duplicateOf, sharesTextWith }) => ({
      id,
      ledger: JSON.stringify({ events, duplicateOf, sharesTextWith }),
    }))
    .filter((report) => before.get(report.id) !== report.ledger);
}

const digestOf = (...parts: readonly string[]) => createHash("sha256").update(parts.join("\u0000")).digest("base64url");

/** Rows whose digest is new, and the ids that are there no more. */
function difference<T extends { readonly id: string; readonly digest: string }>(
  before: ReadonlyMap<string, string>,
  now: readonly T[],
) {
  const present = new Set(now.map(({ id }) => id));
  return {
    gone: [...before.keys()].filter((id) => !present.has(id)),
    changed: now.filter(({ id, digest }) => before.get(id) !== digest),
  };
}

function changedFigures(stored: Stored, judged: Judged, context: Context, engine: Engine): Changes["figures"] {
  const items = new Map<string, ReviewItem>();
  for (const event of judged.ledger.events)
    for (const item of reviewItems(event, context)) items.set(item.figure.id, item);
  const homes = reportsOf(judged);
  const fresh = [...judged.figures].map(([id, one]) => {
    const item = items.get(id) ?? null;
    const review = JSON.stringify(item);
    return { id, one, item, review, report: homes.get(id) ?? "", digest: digestOf(review, one.state) };
  });
  const { gone, changed } = difference(stored.figures, fresh);
  return { gone, changed: changed.map((row) => figureRow(row, engine)) };
}

type FreshFigure = {
  readonly id: string;
  readonly one: JudgedFigure;
  readonly item: ReviewItem | null;
  readonly review: string;
  readonly report: string;
  readonly digest: string;
};

function figureRow({ id, one, item, review, report, digest }: FreshFigure, engine: Engine) {
  const figure = (one.figure ?? one.machine)!;
  return {
    id,
    report,
    event: item?.event.id ?? null,
    question: item?.question?.id ?? null,
    effect: figure.effect as string,
    state: one.state as string,
    priority: item?.priority ?? 0,
    decides: item?.decides ?? false,
    review,
    digest,
    words: indexWords([figure.quote, ...figure.origin], engine.packs),
  };
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

function changedEvents(stored: Stored, ledger: Ledger, context: Context, engine: Engine): Changes["events"] {
  const fresh = ledger.events.map((event) => {
    const slice = detail(event, context);
    const parts = partsOf(slice);
    return { id: event.id, slice, parts, digest: digestOf(...parts.map(({ json }) => json)) };
  });
  const { gone, changed } = difference(stored.events, fresh);
  const told = context.indexed.of.figures;
  return { gone, changed: changed.map((event) => eventRow(event, told(event.id), engine)) };
}

type FreshEvent = { readonly slice: EventDetail; readonly parts: readonly Part[]; readonly digest: string };

function eventRow({ slice, parts, digest }: FreshEvent, told: readonly Figure[], engine: Engine) {
  const { event, summary, questions, reports } = slice;
  const places = [event.place, ...told.map(({ place }) => place)].flatMap((place) =>
    place ? [place.key, place.name, ...place.within].filter((one) => one !== null) : [],
  );
  const names = told.flatMap(({ origin, place }) => [...origin, place?.name ?? null]);
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
    standing: event.standing as string,
    places: [...new Set(places)].map(plain),
    outlets: summary.outlets.map(plain),
    effects: summary.effects as readonly string[] as string[],
    statuses: [...new Set(questions.map(({ status }) => status as string))],
    reports: event.reports.length,
    disputed: summary.disputed,
    summary: JSON.stringify(summary),
    digest,
    words: indexWords(texts, engine.packs),
    parts,
    links: {
      reports: event.reports,
      questions: questions.map(({ id, status }) => ({ id, disputed: status === "disputed" })),
      findings: slice.findings.map(({ id, question }) => ({ id, question })),
    },
  };
}
