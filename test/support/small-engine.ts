/**
 * An engine small enough to reason about in tests of the store and the server: every number is a figure of people killed,
 * reports with one first word tell one event, all its figures answer one question, and different numbers conflict.
 */
import { cuts, fold, spelling } from "../../src/lang/ar/spelling.ts";
import type { LanguagePack } from "../../src/lang/pack.ts";
import { type Decisions, decideFindings } from "../../src/ledger/decisions.ts";
import { contentId, figureId } from "../../src/ledger/ids.ts";
import {
  type Finding,
  type Ledger,
  type LedgerFigure,
  POLICIES,
  type PolicyResult,
  type Question,
} from "../../src/ledger/types.ts";
import type { Engine } from "../../src/store/engine.ts";
import { clauseAt } from "../../src/store/judge.ts";
import type { Figure, Reading, Report } from "../../src/types.ts";

const pack = { code: "ar", spelling, fold, cuts } as unknown as LanguagePack;

function read(report: Report): Reading {
  const figures = [...report.text.matchAll(/\d+/g)].map((match): Figure => {
    const span = { start: match.index, end: match.index + match[0].length };
    const value = Number(match[0]);
    const group = { text: "", class: "person", span: null } as const;
    const rest = {
      approx: false,
      vague: null,
      group,
      chain: [],
      origin: [],
      relays: [],
      modality: "asserted",
      when: null,
      place: null,
      partOf: null,
    } as const;
    return {
      ...span,
      quote: clauseAt(report.text, span.start, span.end),
      effect: "killed",
      min: value,
      max: value,
      ...rest,
      rule: "test.number",
      why: { ...span, rule: "test.number", parts: [] },
    };
  });
  return { report, statements: [], figures, diagnostics: [] };
}

function lineUp(readings: readonly Reading[], decisions: Decisions): Ledger {
  const eventOf = ({ report }: Reading) => contentId("e", report.text.split(/\s/)[0] ?? "");
  const figures = readings.flatMap((reading) =>
    reading.figures.map((figure) => ledgerFigure(figure, reading, eventOf(reading))),
  );
  const events = [...new Set(readings.map(eventOf))].sort().map((id) => {
    const told = readings.filter((reading) => eventOf(reading) === id);
    const word = told[0]!.report.text.split(/\s/)[0]!;
    const day = told.map(({ report }) => report.publishedAt?.slice(0, 10) ?? null).sort()[0] ?? null;
    const place = { key: `test.${word}`, name: word, kind: "city", within: [] } as const;
    return {
      id,
      title: { ar: word, en: word },
      place,
      start: day,
      end: day,
      reports: told.map(({ report }) => report.id).sort(),
      standing: "main" as const,
      questions: [`q-${id}`],
    };
  });
  const questions = events.map(({ id }) =>
    question(
      id,
      figures.filter(({ event }) => event === id),
    ),
  );
  const none = { evidence: [], series: [], sums: [], wording: [], silence: [] };
  const reports = readings.map((reading) => ({
    ...reading.report,
    events: [eventOf(reading)],
    duplicateOf: null,
    sharesTextWith: [],
  }));
  return {
    events,
    reports,
    figures,
    questions,
    findings: decideFindings(
      questions.flatMap((one) => conflicts(one, figures)),
      decisions,
    ),
    ...none,
    policy: "ucdp-like",
  };
}

function ledgerFigure(figure: Figure, { report }: Reading, event: string): LedgerFigure {
  const id = figureId(report, figure);
  const clocks = { happened: null, said: null, published: report.publishedAt, captured: null };
  const population = { class: figure.group.class, side: null, kinds: [], name: null };
  const scope = { place: null, extent: "event", since: null } as const;
  return {
    ...figure,
    id,
    report: report.id,
    event,
    question: `q-${event}`,
    independence: report.id,
    clocks,
    population,
    scope,
    counting: "unknown",
    preliminary: false,
    low: figure.min ?? 0,
    high: figure.max,
  };
}

function question(event: string, figures: readonly LedgerFigure[]): Question {
  const by = [...figures].sort((a, b) => a.low - b.low || (a.id < b.id ? -1 : 1));
  const [low, high] = [by[0], by.at(-1)];
  const from = { low: low ? [low.id] : [], high: high ? [high.id] : [], best: low ? [low.id] : [] };
  const result: PolicyResult = { low: low?.low ?? null, high: high?.low ?? null, best: low?.low ?? null, from };
  const disputed = new Set(figures.map((figure) => figure.low)).size > 1;
  return {
    id: `q-${event}`,
    event,
    effect: "killed",
    label: { ar: "?", en: "How many were killed?" },
    population: { class: "person", side: null, kinds: [], name: null },
    scope: { place: null, extent: "event", since: null },
    figures: figures.map(({ id }) => id),
    reports: new Set(figures.map(({ report }) => report)).size,
    origins: 1,
    ...result,
    policy: "ucdp-like",
    policies: Object.fromEntries(
      POLICIES.map((name) => [name, name === "min-max" ? { ...result, best: null } : result]),
    ) as unknown as Question["policies"],
    status: disputed ? "disputed" : "agreed",
  };
}

function conflicts({ id, event }: Question, figures: readonly LedgerFigure[]): Finding[] {
  const own = figures.filter((figure) => figure.question === id).sort((a, b) => (a.report < b.report ? -1 : 1));
  return own.slice(1).map((b, i): Finding => {
    const a = own[i]!;
    const kind = a.low === b.low ? "agreement" : "conflict";
    const because = {
      code: kind === "conflict" ? "exact-values-differ" : "ranges-overlap-independent",
      origins: ["", ""],
      values: [String(a.low), String(b.low)],
      said: [null, null],
      detail: [],
    } as const;
    const text = { ar: `${a.low} / ${b.low}`, en: `${a.low} against ${b.low}` };
    return {
      id: contentId("d", a.report, a.start, b.report, b.start),
      kind,
      a: [a.id],
      b: [b.id],
      event,
      question: id,
      otherQuestion: null,
      because,
      text,
    };
  });
}

export const smallEngine: Engine = { version: "test-1", packs: [pack], read, lineUp };
