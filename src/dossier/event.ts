/** One event: what is reported in a glance, what is disputed, then each question, the chains, sums, words and silences. */

import { type Html, html } from "../explain/markup.ts";
import { placeIn } from "../lang/gazetteer/gazetteer.ts";
import { countsBeside } from "../ledger/policy.ts";
import { type LedgerEvent, POLICY_NUMBERS, type Question } from "../ledger/types.ts";
import { chainsSection } from "./chains.ts";
import { disputedSection } from "./findings.ts";
import { chip, policyNumber } from "./parts.ts";
import { questionSection } from "./question.ts";
import { silenceSection } from "./silence.ts";
import { sumsSection } from "./sums.ts";
import { isOwn, type View } from "./view.ts";
import { wordingSection } from "./wording.ts";

export function eventSection(event: LedgerEvent, title: "h1" | "h2", view: View): Html {
  const { m } = view;
  const all = view.questionsOf(event);
  const questions = all.filter(isOwn);
  const background = all.filter((question) => !isOwn(question));
  return html`<section class="event" id="${view.id("event", event.id)}">
${eventHead(event, title, view)}
${glanceTable(questions, view)}
${disputedSection(event, all, view)}
<section class="questions"><h3>${m.heading.questions}</h3>${questions.map((question) => questionSection(question, view))}
${background.length > 0 && html`<details class="background"><summary>${m.heading.backgroundQuestions} (${m.number(background.length)})</summary>${background.map((question) => questionSection(question, view))}</details>`}</section>
${chainsSection(event, view)}
${sumsSection(event, view)}
${wordingSection(event, view)}
${silenceSection(event, questions, view)}
</section>`;
}

function eventHead(event: LedgerEvent, title: "h1" | "h2", view: View): Html {
  const { m } = view;
  const { reports, outlets, origins } = view.tally(event);
  const lead = m.summary(reports, outlets, origins);
  return html`<header>${title === "h1" ? html`<h1>${view.say(event.title)}</h1>` : html`<h2>${view.say(event.title)}</h2>`}
<dl class="head"><div><dt>${m.label.where}</dt><dd>${event.place ? html`<bdi>${placeIn(m.code, event.place)}</bdi>` : m.unknown}</dd></div>
<div><dt>${m.label.when}</dt><dd>${daysOf(event, view)}</dd></div></dl>
${title === "h1" ? html`<h2 class="lead">${lead}</h2>` : html`<p class="lead">${lead}</p>`}</header>`;
}

function daysOf({ start, end }: LedgerEvent, { m }: View): Html | string {
  if (!start) return m.unknown;
  if (end && end !== start) return html`<bdi>${m.days(start, end)}</bdi>`;
  return html`<time datetime="${start}">${m.date(start)}</time>`;
}

function glanceTable(questions: readonly Question[], view: View): Html {
  const { m } = view;
  return html`<section class="glance"><h3>${m.heading.glance}</h3><p class="note">${m.note.glance}</p>
<table><thead><tr><th scope="col">${m.column.question}</th><th scope="col">${m.column.low}</th><th scope="col">${m.column.best}</th><th scope="col">${m.column.high}</th><th scope="col">${m.column.reports}</th><th scope="col">${m.column.origins}</th><th scope="col">${m.column.status}</th></tr></thead>
<tbody>${questions.map((question) => glanceRow(question, view))}</tbody></table></section>`;
}

/** Counts told beside the three numbers that a row shows at most. */
const SHOWN_BESIDE = 10;

function glanceRow(question: Question, view: View): Html {
  const { m } = view;
  const beside = countsBeside(question, question.figures.map(view.figure));
  const told = beside.slice(0, SHOWN_BESIDE).map((count) => m.count(count));
  return html`<tr><th scope="row"><a href="#${view.id("question", question.id)}">${view.say(question.label)}</a>${told.length > 0 && html`<span class="also">${m.also(told, beside.length > SHOWN_BESIDE)}</span>`}</th>
${POLICY_NUMBERS.map((key) => html`<td class="${key}" data-label="${m.column[key]}">${policyNumber(question, key, view)}</td>`)}
<td data-label="${m.column.reports}">${m.number(question.reports)}</td><td data-label="${m.column.origins}">${m.number(question.origins)}</td><td data-label="${m.column.status}">${chip(question.status, m.status[question.status])}</td></tr>`;
}
