/** A ledger's figures and findings as tables for spreadsheets: UTF-8 with a mark, so that they open right to left words well. */
import { stringify } from "csv-stringify/sync";
import {
  countLabel,
  type Finding,
  type Ledger,
  type LedgerFigure,
  type LedgerReport,
  type Question,
} from "../index.ts";

type Row = Readonly<Record<string, string | number | boolean | null>>;

/** A word of a report must not become a formula of a spreadsheet, hence `escape_formulas`. */
const toCsv = (rows: readonly Row[], columns: readonly string[]): string =>
  stringify([...rows], {
    header: true,
    bom: true,
    escape_formulas: true,
    columns: [...columns],
    cast: { boolean: (value) => (value ? "true" : "false") },
  });

const FIGURE_COLUMNS = [
  ...[
    "id",
    "report",
    "outlet",
    "published",
    "event",
    "question",
    "question_en",
    "question_ar",
    "effect",
    "value",
    "min",
    "max",
    "approx",
    "vague",
    "group",
    "class",
  ],
  ...[
    "modality",
    "origin",
    "relays",
    "independence",
    "said",
    "happened_start",
    "happened_end",
    "place",
    "counting",
    "quote",
    "start",
    "end",
    "rule",
  ],
];

export function figuresCsv(ledger: Ledger): string {
  const reports = byId<LedgerReport>(ledger.reports);
  const questions = byId<Question>(ledger.questions);
  return toCsv(
    ledger.figures.map((figure) =>
      figureRow(
        figure,
        reports.get(figure.report),
        figure.question === null ? undefined : questions.get(figure.question),
      ),
    ),
    FIGURE_COLUMNS,
  );
}

function figureRow(figure: LedgerFigure, report: LedgerReport | undefined, question: Question | undefined): Row {
  const {
    id,
    event,
    effect,
    min,
    max,
    approx,
    vague,
    modality,
    independence,
    clocks,
    counting,
    quote,
    start,
    end,
    rule,
  } = figure;
  return {
    ...{ id, event, effect, min, max, approx, vague, modality, independence, counting, start, end, rule },
    report: figure.report,
    outlet: report?.outlet ?? null,
    published: report?.publishedAt ?? null,
    question: figure.question,
    question_en: question?.label.en ?? null,
    question_ar: question?.label.ar ?? null,
    value: countLabel(figure),
    group: figure.group.text,
    class: figure.group.class,
    origin: figure.origin[0] ?? null,
    relays: figure.relays.join(" ← "),
    said: clocks.said,
    happened_start: clocks.happened?.start ?? null,
    happened_end: clocks.happened?.end ?? null,
    place: figure.place?.name ?? null,
    quote: oneLine(quote),
  };
}

const FINDING_COLUMNS = [
  ...[
    "id",
    "kind",
    "event",
    "question",
    "other_question",
    "question_en",
    "question_ar",
    "a_value",
    "a_origin",
    "a_said",
    "b_value",
    "b_origin",
    "b_said",
  ],
  ...["because", "detail", "a_figures", "b_figures", "text_en", "text_ar"],
];

export function findingsCsv(ledger: Ledger): string {
  const questions = byId<Question>(ledger.questions);
  return toCsv(
    ledger.findings.map((finding) => findingRow(finding, questions.get(finding.question))),
    FINDING_COLUMNS,
  );
}

function findingRow(
  { id, kind, event, question, otherQuestion, because, a, b, text }: Finding,
  asked: Question | undefined,
): Row {
  return {
    ...{ id, kind, event, question },
    other_question: otherQuestion,
    question_en: asked?.label.en ?? null,
    question_ar: asked?.label.ar ?? null,
    a_value: because.values[0],
    a_origin: because.origins[0],
    a_said: because.said[0],
    b_value: because.values[1],
    b_origin: because.origins[1],
    b_said: because.said[1],
    because: because.code,
    detail: because.detail.join(" | "),
    a_figures: a.join(" "),
    b_figures: b.join(" "),
    text_en: text.en,
    text_ar: text.ar,
  };
}

const byId = <T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> =>
  new Map(records.map((record) => [record.id, record]));

const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();
