/** Small pieces that several sections share: a figure's value, its chain, a chip, a link into the reports. */
import { type Html, html } from "../explain/markup.ts";
import { policyCount } from "../ledger/policy.ts";
import { type LedgerFigure, POLICIES, type PolicyNumber, type PolicyResult, type Question } from "../ledger/types.ts";
import type { View } from "./view.ts";

/** The value as a link to its highlighted words. */
export const figureLink = (figure: LedgerFigure, { m }: View): Html =>
  html`<a class="value" href="#f-${figure.id}"><bdi>${m.count(figure)}</bdi></a>`;

/** Id of a report's place in the page: file names hold spaces and worse. */
export const reportAnchor = (id: string): string =>
  `report-${id.replace(/[^\w.-]/gu, (c) => `~${c.codePointAt(0)!.toString(16)}`)}`;

/** Origin ← relays ← outlet, the origin first. */
export function chainOf(figure: LedgerFigure, view: View): Html {
  const { m } = view;
  const report = view.report(figure.report);
  const links = figure.chain.map((link) => link.name).reverse();
  const outlet = html`<span class="outlet"><bdi>${view.nameOf(report)}</bdi></span>`;
  if (links.length === 0) return html`${outlet} <small>(${m.label.ownVoice})</small>`;
  return html`${links.map((name, i) => html`<span class="${i === 0 ? "origin" : "relay"}"><bdi>${name}</bdi></span>${m.from}`)}${outlet}`;
}

/** When the source said it, else when it was published; with the clock that it is. */
export function saidOf(figure: LedgerFigure, { m }: View): Html {
  const { said, published } = figure.clocks;
  const at = said ?? published;
  if (!at) return html`<span class="unknown">${m.undated}</span>`;
  return html`<time datetime="${at}">${m.date(at)}</time>${!said && html` <small>(${m.column.published})</small>`}`;
}

/** Marks of doubt that belong to a figure: hedged, denied, planned, preliminary. */
export const marksOf = (figure: LedgerFigure, { m }: View): Html =>
  html`${figure.modality !== "asserted" && html` <span class="mark-of">${m.modality[figure.modality]}</span>`}${
    figure.preliminary && html` <span class="mark-of">${m.label.preliminary}</span>`
  }`;

/** A sentence of the ledger; names and words that it quotes keep their own direction. */
export const sentence = (text: string): Html =>
  html`${text.split(QUOTED).map((part, i) => (i % 2 === 1 ? html`<bdi>${part}</bdi>` : part))}`;

/** What stands between two marks of one kind; marks of another kind may stand within. */
const QUOTED = /((?<=«)[^«»]+(?=»)|(?<=“)[^“”]+(?=”)|(?<=\()[^()]+(?=\)))/;

export const chip = (kind: string, words: string): Html => html`<span class="chip ${kind}">${words}</span>`;

/** The clause of a figure as it stands, its counting words marked, in the report's own direction and language. */
export function quoteOf(figure: LedgerFigure, view: View): Html {
  const { text, language } = view.report(figure.report);
  const { quote, start, end } = figure;
  const at = text.lastIndexOf(quote, start);
  const inside = at >= 0 && end <= at + quote.length;
  const words = inside
    ? html`${text.slice(at, start)}<b>${text.slice(start, end)}</b>${text.slice(end, at + quote.length)}`
    : html`${quote}`;
  return html`<q class="words" dir="auto"${language && html` lang="${language}"`}>${words}</q>`;
}

/** A question's number under the ledger's policy; the script sets it anew when another policy is chosen. */
export const policyNumber = (question: Question, key: PolicyNumber, view: View): Html =>
  html`<span class="number" data-policies="${JSON.stringify(POLICIES.map((name) => shownNumber(question.policies[name], key, view)))}">${shownNumber(question.policies[question.policy], key, view)}</span>`;

/** The name of the policy that is chosen, set anew like the numbers. */
export const policyName = (question: Question, { m }: View): Html =>
  html`<span data-policies="${JSON.stringify(POLICIES.map((name) => m.policy[name]))}">${m.policy[question.policy]}</span>`;

/** "374", or "more than 200" where no words carry the 201; a dash where the policy gives no number. */
export function shownNumber(result: PolicyResult, key: PolicyNumber, { m }: View): string {
  const count = policyCount(result, key);
  return count === null ? "–" : m.count(count);
}
