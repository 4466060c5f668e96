/** One question: its numbers under the policy, the chart, the table of figures, and how the figures stand to each other. */
import { type Html, html } from "../explain/markup.ts";
import { type LedgerFigure, POLICIES, POLICY_NUMBERS, type PolicyNumber, type Question } from "../ledger/types.ts";
import { chartOf } from "./chart.ts";
import { findingsSection } from "./findings.ts";
import { chainOf, chip, figureLink, marksOf, policyName, policyNumber, quoteOf, saidOf, shownNumber } from "./parts.ts";
import type { View } from "./view.ts";

export function questionSection(question: Question, view: View): Html {
  const { m } = view;
  return html`<article class="question" id="${view.id("question", question.id)}" aria-labelledby="${view.id("question", question.id)}-h">
<header><h4 id="${view.id("question", question.id)}-h">${view.say(question.label)}</h4>
<p class="meta">${chip(question.status, m.status[question.status])} <span>${m.evidence(question.reports, question.origins)}</span></p></header>
${numbersOf(question, view)}
${chartOf(question, view)}
${findingsSection(question, view)}
${figuresTable(question, view)}
${policiesTable(question, view)}
</article>`;
}

/** Low, best and high under the policy that is chosen, and who denies them: a denial lowers no number. */
function numbersOf(question: Question, view: View): Html {
  const { m } = view;
  const cell = (key: PolicyNumber) =>
    html`<div class="${key}"><dt>${m.column[key]}</dt><dd>${policyNumber(question, key, view)}</dd></div>`;
  return html`<dl class="numbers">${POLICY_NUMBERS.map(cell)}<div class="policy"><dt>${m.label.policy}</dt><dd>${policyName(question, view)}</dd></div>${deniedBy(question, view)}</dl>`;
}

function deniedBy(question: Question, view: View): Html | false {
  const { m } = view;
  const denials = question.figures.map(view.figure).filter(({ modality }) => modality === "denied");
  if (denials.length === 0 || denials.length === question.figures.length) return false;
  const names = [
    ...new Set(denials.map((one) => view.evidence(one.independence)?.origin ?? view.nameOf(view.report(one.report)))),
  ];
  return html`<div class="policy"><dt>${m.label.deniedBy}</dt><dd>${names.map((name, i) => html`${i > 0 && m.listComma}<bdi>${name}</bdi>`)}</dd></div>`;
}

function figuresTable(question: Question, view: View): Html {
  const { m } = view;
  const figures = question.figures.map(view.figure).sort(bySaid);
  return html`<table class="figures"><caption>${m.heading.figures}</caption>
<thead><tr><th scope="col">${m.column.value}</th><th scope="col">${m.column.words}</th><th scope="col">${m.column.chain}</th><th scope="col">${m.column.said}</th></tr></thead>
<tbody>${figures.map((figure) => figureRow(figure, view))}</tbody></table>`;
}

const bySaid = (a: LedgerFigure, b: LedgerFigure): number => {
  const [x, y] = [a, b].map((one) => one.clocks.said ?? one.clocks.published ?? "9999");
  return x === y ? (a.id < b.id ? -1 : 1) : x! < y! ? -1 : 1;
};

function figureRow(figure: LedgerFigure, view: View): Html {
  const { m } = view;
  return html`<tr id="${view.id("row", figure.id)}" class="${figure.modality}">
<th scope="row" data-label="${m.column.value}">${figureLink(figure, view)}${marksOf(figure, view)}</th>
<td data-label="${m.column.words}">${quoteOf(figure, view)}</td>
<td data-label="${m.column.chain}">${chainOf(figure, view)}</td>
<td data-label="${m.column.said}">${saidOf(figure, view)}</td></tr>`;
}

function policiesTable(question: Question, view: View): Html {
  const { m } = view;
  const row = (name: (typeof POLICIES)[number]) => {
    const result = question.policies[name];
    const basis = [...new Set([...result.from.low, ...result.from.best, ...result.from.high])].map(view.figure);
    return html`<tr><th scope="row"><span>${m.policy[name]}</span><small>${m.policyMeans[name]}</small></th>${POLICY_NUMBERS.map(
      (key) => html`<td data-label="${m.column[key]}">${shownNumber(result, key, view)}</td>`,
    )}<td data-label="${m.column.basis}">${basis.map((figure, i) => html`${i > 0 && m.listComma}${figureLink(figure, view)}`)}</td></tr>`;
  };
  return html`<details class="policies"><summary>${m.heading.policies}</summary><table><thead><tr><th scope="col">${m.column.policy}</th><th scope="col">${m.column.low}</th><th scope="col">${m.column.best}</th><th scope="col">${m.column.high}</th><th scope="col">${m.column.basis}</th></tr></thead><tbody>${POLICIES.map(row)}</tbody></table></details>`;
}
