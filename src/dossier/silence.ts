/** Which report answers which question: a dot where it gives a figure, hollow where it was the first to. */
import { type Html, html } from "../explain/markup.ts";
import type { LedgerEvent, Question, SilenceMatrix } from "../ledger/types.ts";
import type { View } from "./view.ts";

export function silenceSection(event: LedgerEvent, questions: readonly Question[], view: View): Html | null {
  const { m } = view;
  const matrix = view.of(event).silence;
  if (!matrix || matrix.rows.length < 2 || matrix.questions.length === 0) return null;
  const columns = questions.map((question) => matrix.questions.indexOf(question.id)).filter((column) => column >= 0);
  const label = (column: number) => {
    const question = questions.find((one) => one.id === matrix.questions[column])!;
    return html`<a href="#${view.id("question", question.id)}">${view.say(question.label)}</a>`;
  };
  return html`<section class="silence"><h3>${m.heading.silence}</h3><p class="note">${m.note.silence}</p>
<ol class="key">${columns.map((column) => html`<li>${label(column)}</li>`)}</ol>
<div class="scroll" tabindex="0" role="region" aria-label="${m.heading.silence}"><table><thead><tr><th scope="col">${m.column.report}</th>${columns.map((_, i) => html`<th scope="col">${m.number(i + 1)}</th>`)}</tr></thead>
<tbody>${matrix.rows.map((row) => matrixRow(row, columns, matrix, view))}</tbody></table></div></section>`;
}

function matrixRow(
  row: SilenceMatrix["rows"][number],
  columns: readonly number[],
  matrix: SilenceMatrix,
  view: View,
): Html {
  const { m } = view;
  const cell = (column: number) => {
    const [figure] = row.answers[column] ?? [];
    if (!figure) {
      const dropped = matrix.dropped[column]?.includes(row.report);
      return html`<td><span class="silent" title="${dropped ? m.label.dropped : m.label.silent}">${dropped ? "–" : ""}<span class="hidden">${dropped ? m.label.dropped : m.label.silent}</span></span></td>`;
    }
    const first = matrix.first[column] === row.report;
    const count = m.count(view.figure(figure));
    return html`<td><a class="answer${first ? " first" : ""}" href="#f-${figure}" title="${count}${first ? ` · ${m.label.first}` : ""}"><span class="hidden">${count}${first ? ` ${m.label.first}` : ""}</span></a></td>`;
  };
  return html`<tr><th scope="row"><a href="#report-${row.report}"><bdi>${row.outlet ?? row.report}</bdi></a> <small>${row.publishedAt ? m.date(row.publishedAt) : m.undated}</small></th>${columns.map(cell)}</tr>`;
}
