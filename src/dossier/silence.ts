/** Which report answers which question: its figure, framed where it was the first to give one. */
import { type Html, html } from "../explain/markup.ts";
import type { LedgerEvent, LedgerFigure, Question, SilenceMatrix } from "../ledger/types.ts";
import { shortLabel } from "./chart-points.ts";
import { reportAnchor } from "./parts.ts";
import type { View } from "./view.ts";

export function silenceSection(event: LedgerEvent, questions: readonly Question[], view: View): Html | null {
  const { m } = view;
  const matrix = view.of(event).silence;
  if (!matrix) return null;
  const columns = shared(matrix, questions);
  if (columns.length === 0) return null;
  const label = (column: number) => {
    const question = questions.find((one) => one.id === matrix.questions[column])!;
    return html`<a href="#${view.id("question", question.id)}">${view.say(question.label)}</a>`;
  };
  return html`<section class="silence"><h3>${m.heading.silence}</h3><p class="note">${m.note.silence}</p>
<ol class="key">${columns.map((column) => html`<li>${label(column)}</li>`)}</ol>
<div class="scroll" tabindex="0" role="region" aria-label="${m.heading.silence}"><table><thead><tr><th scope="col">${m.column.report}</th>${columns.map((_, i) => html`<th scope="col">${m.number(i + 1)}</th>`)}</tr></thead>
<tbody>${matrix.rows.map((row) => matrixRow(row, columns, matrix, view))}</tbody></table></div></section>`;
}

/** Columns of the questions that more than one report answers: where one could have spoken and did not. */
function shared(matrix: SilenceMatrix, questions: readonly Question[]): readonly number[] {
  const columns = questions.map((question) => matrix.questions.indexOf(question.id)).filter((column) => column >= 0);
  return columns.filter((column) => matrix.rows.filter((row) => row.answers[column]?.length).length > 1);
}

function matrixRow(
  row: SilenceMatrix["rows"][number],
  columns: readonly number[],
  matrix: SilenceMatrix,
  view: View,
): Html {
  const { m } = view;
  const cell = (column: number) => {
    const figures = (row.answers[column] ?? []).map(view.figure);
    if (figures.length === 0) return silent(matrix.dropped[column]?.includes(row.report) ?? false, view);
    const first = matrix.first[column] === row.report;
    return html`<td>${distinct(figures, view).map(
      ([label, figure]) =>
        html`<a class="answer${first && " first"}" href="#f-${figure.id}"${first && html` title="${m.label.first}"`}><bdi>${label}</bdi></a> `,
    )}</td>`;
  };
  return html`<tr><th scope="row"><a href="#${reportAnchor(row.report)}"><bdi>${view.nameOf(view.report(row.report))}</bdi></a> <small>${row.publishedAt ? m.date(row.publishedAt) : m.undated}</small></th>${columns.map(cell)}</tr>`;
}

function silent(dropped: boolean, { m }: View): Html {
  const words = dropped ? m.label.dropped : m.label.silent;
  return html`<td class="silent" title="${words}"><span aria-hidden="true">${dropped ? "–" : "·"}</span><span class="hidden">${words}</span></td>`;
}

/** One link a value: a report says its toll more than once. */
const distinct = (figures: readonly LedgerFigure[], { m }: View): readonly (readonly [string, LedgerFigure])[] => [
  ...new Map(figures.map((figure) => [shortLabel(figure, m), figure] as const)),
];
