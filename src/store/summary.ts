/** Ledger → what the lists and pages show of each event, computed once when the ledger is, so that pages are look-ups. */

import { tallyOf } from "../ledger/tally.ts";
import type {
  Finding,
  Ledger,
  LedgerEvent,
  LedgerFigure,
  LedgerReport,
  PolicyName,
  Question,
  SumCheck,
} from "../ledger/types.ts";
import type {
  EventDetail,
  EventSummary,
  FigureLine,
  FigureRow,
  FindingRow,
  ReportSummary,
  ReviewItem,
  ReviewState,
} from "../server/api.ts";

/** A ledger with look-ups by id and by event. */
export type Indexed = {
  readonly ledger: Ledger;
  readonly figures: ReadonlyMap<string, LedgerFigure>;
  readonly questions: ReadonlyMap<string, Question>;
  readonly reports: ReadonlyMap<string, LedgerReport>;
  readonly series: (question: string) => Ledger["series"];
  readonly of: {
    readonly [K in "figures" | "questions" | "findings" | "evidence" | "sums" | "wording" | "silence"]: (
      event: string,
    ) => Ledger[K];
  };
};

export function indexLedger(ledger: Ledger): Indexed {
  const byId = <T extends { readonly id: string }>(items: readonly T[]) =>
    new Map(items.map((item) => [item.id, item]));
  const byEvent = <T extends { readonly event: string }>(items: readonly T[]) => groupBy(items, ({ event }) => event);
  const { figures, questions, findings, evidence, sums, wording, silence } = ledger;
  const of = {
    figures: byEvent(figures),
    questions: byEvent(questions),
    findings: byEvent(findings),
    evidence: byEvent(evidence),
    sums: byEvent(sums),
    wording: byEvent(wording),
    silence: byEvent(silence),
  };
  const series = groupBy(ledger.series, ({ question }) => question);
  return { ledger, figures: byId(figures), questions: byId(questions), reports: byId(ledger.reports), series, of };
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): (key: string) => readonly T[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return (key) => groups.get(key) ?? [];
}

/** Numbers of a question under a policy, where the ledger shows those of its own. */
export function underPolicy(question: Question, policy: PolicyName): Question {
  const { low, high, best } = question.policies[policy];
  return { ...question, low, high, best, policy };
}

export type Context = {
  readonly indexed: Indexed;
  readonly policy: PolicyName;
  readonly stateOf: (figure: string) => ReviewState;
  readonly reports: ReadonlyMap<string, ReportSummary>;
  readonly findings: ReadonlyMap<string, FindingRow>;
};

const isOpen = (state: ReviewState) => state === "unreviewed" || state === "disputed";

function summarize(event: LedgerEvent, { indexed, stateOf }: Context): EventSummary {
  const figures = indexed.of.figures(event.id);
  const questions = indexed.of.questions(event.id);
  const report = (id: string) => indexed.reports.get(id);
  const { reports, origins, ...counts } = tallyOf(event, {
    report,
    questions,
    evidence: indexed.of.evidence(event.id),
  });
  return {
    ...event,
    reports,
    figures: figures.length,
    questions: counts.questions,
    origins,
    disputed: counts.disputed,
    openReview: figures.filter(({ id }) => isOpen(stateOf(id))).length,
    outlets: distinct(event.reports.map((id) => indexed.reports.get(id)?.outlet ?? null)),
    effects: distinct(questions.map(({ effect }) => effect)),
    toll: tollOf(questions),
  };
}

const distinct = <T>(values: readonly (T | null)[]): T[] =>
  [...new Set(values)].filter((value): value is T => value !== null).sort();

/** The first question: that of the dead which most reports carry, where any tell of dead. */
function tollOf([first]: readonly Question[]): EventSummary["toll"] {
  if (!first) return null;
  const policies = Object.fromEntries(
    Object.entries(first.policies).map(([name, { low, high, best, exclusive }]) => [
      name,
      { low, high, best, exclusive },
    ]),
  );
  return {
    question: first.id,
    label: first.label,
    effect: first.effect,
    status: first.status,
    policies: policies as NonNullable<EventSummary["toll"]>["policies"],
  };
}

export function detail(event: LedgerEvent, context: Context): EventDetail {
  const { indexed, policy, stateOf } = context;
  const questions = indexed.of.questions(event.id);
  const findings = indexed.of
    .findings(event.id)
    .map((finding) => context.findings.get(finding.id) ?? { ...finding, person: null })
    .sort(byKind);
  return {
    event,
    summary: summarize(event, context),
    policy,
    questions: questions.map((question) => underPolicy(question, policy)),
    sums: indexed.of.sums(event.id),
    reports: event.reports.flatMap((id) => context.reports.get(id) ?? []),
    figures: indexed.of
      .figures(event.id)
      .map((figure) => figureLine(figure, stateOf(figure.id), indexed.reports.get(figure.report)?.outlet ?? null)),
    glance: glanceAt(findings, ({ question }) => question),
    findings,
    evidence: indexed.of.evidence(event.id),
    series: questions.flatMap(({ id }) => indexed.series(id)),
    wording: indexed.of.wording(event.id),
    silence: indexed.of.silence(event.id)[0] ?? null,
  };
}

function figureRow({ why: _why, ...figure }: LedgerFigure, state: ReviewState): FigureRow {
  return { ...figure, state };
}

function figureLine(figure: LedgerFigure, state: ReviewState, outlet: string | null): FigureLine {
  const { id, report, question, effect, min, max, approx, vague, exclusive, modality, origin, relays } = figure;
  const { independence, clocks } = figure;
  const quantity = { min, max, approx, vague, exclusive, modality };
  return { id, report, question, effect, ...quantity, origin, relays, independence, clocks, state, outlet };
}

/** What disputes a number comes first, what repeats it last; a comparison with another question's figures after the own. */
const KINDS: readonly Finding["kind"][] = ["conflict", "revision", "update", "scope", "agreement", "repetition"];
const byKind = (a: Finding, b: Finding) =>
  KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || Number(a.otherQuestion !== null) - Number(b.otherQuestion !== null);

/** Findings of one question and kind that a page shows before more are asked for. */
const FIRST = 3;

/** The first findings under each key, kind by kind, and how many there are of each kind. */
export function glanceAt(
  findings: readonly FindingRow[],
  keyOf: (finding: FindingRow) => string,
): EventDetail["glance"] {
  const counts = new Map<string, { question: string; kind: Finding["kind"]; n: number }>();
  const first = findings.filter((finding) => {
    const [question, { kind }] = [keyOf(finding), finding];
    const count = counts.get(`${question} ${kind}`) ?? { question, kind, n: 0 };
    counts.set(`${question} ${kind}`, count);
    return ++count.n <= FIRST;
  });
  return { findings: first, counts: [...counts.values()] };
}

/** How much each sign of doubt weighs; together they are 1 - product(1 - weight). */
const DOUBTS = {
  "coders-differ": 0.9,
  conflict: 0.5,
  "sum-differs": 0.5,
  vague: 0.25,
  hedged: 0.25,
  "no-group": 0.2,
  "no-origin": 0.1,
} as const;
/** Every reading may be wrong. */
const BASE_DOUBT = 0.1;

/** Figures of one event as rows of the review queue. */
export function reviewItems(event: LedgerEvent, { indexed, policy, stateOf }: Context): ReviewItem[] {
  const contested = new Set(
    indexed.of.findings(event.id).flatMap(({ kind, a, b }) => (kind === "conflict" ? [...a, ...b] : [])),
  );
  const slips = new Set(
    indexed.of.sums(event.id).flatMap((sum: SumCheck) => (sum.kind === "holds" ? [] : [sum.whole, ...sum.parts])),
  );
  return indexed.of.figures(event.id).map((figure): ReviewItem => {
    const question = figure.question === null ? null : (indexed.questions.get(figure.question) ?? null);
    const from = question?.policies[policy].from;
    const decides = from !== undefined && [from.low, from.high, from.best].some((ids) => ids.includes(figure.id));
    const state = stateOf(figure.id);
    const signs: Record<keyof typeof DOUBTS, boolean> = {
      "coders-differ": state === "disputed",
      conflict: contested.has(figure.id),
      "sum-differs": slips.has(figure.id),
      vague: figure.vague !== null,
      hedged: figure.modality === "hedged",
      "no-group": figure.group.text === "",
      "no-origin": figure.origin.length === 0,
    };
    const doubts = (Object.keys(DOUBTS) as (keyof typeof DOUBTS)[]).filter((sign) => signs[sign]);
    const doubt = 1 - doubts.reduce((left, sign) => left * (1 - DOUBTS[sign]), 1 - BASE_DOUBT);
    const weight = decides ? 1 : question ? 0.5 : 0.2;
    return {
      figure: figureRow(figure, state),
      report: reportLine(indexed.reports.get(figure.report)!),
      event: { id: event.id, title: event.title },
      question: question && { id: question.id, label: question.label, status: question.status },
      priority: Math.round(1e6 * doubt * weight) / 1e6,
      doubts,
      decides,
    };
  });
}

const reportLine = ({ id, title, outlet, publishedAt, language }: LedgerReport) => ({
  id,
  title,
  outlet,
  publishedAt,
  language,
});
