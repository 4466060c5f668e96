/**
 * A ledger → one HTML file that opens offline: Arabic and English, right-to-left by default, fit for print. Everything in
 * it comes from the ledger, so the same ledger gives the same bytes.
 */
import { type Html, html, trusted } from "../explain/markup.ts";
import { arabicDossier } from "../lang/ar/dossier.ts";
import { englishDossier } from "../lang/en/dossier.ts";
import { type Ledger, type LedgerEvent, type LedgerFigure, POLICIES } from "../ledger/types.ts";
import { eventSection } from "./event.ts";
import { fontFaces } from "./fonts.ts";
import type { DossierMessages } from "./messages.ts";
import { reportArticle } from "./report.ts";
import { script } from "./script.ts";
import { style } from "./style.ts";
import { groupBy, makeView, type View } from "./view.ts";

/** The dossier's languages; the first is what it opens in. */
const LANGUAGES: readonly DossierMessages[] = [arabicDossier, englishDossier];

export function renderDossier(ledger: Ledger): string {
  const views = LANGUAGES.map((m) => makeView(ledger, m));
  const first = views[0]!;
  const events = [...ledger.events].sort(byStanding);
  const page = html`<!doctype html>
<html lang="${first.m.code}" dir="${first.m.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; font-src data:; img-src data:">
<title>${titleOf(events, first)}</title>
<style>${trusted(fontFaces())}
${trusted(style)}</style>
</head>
<body>
${views.map((view) => skipLink(view))}
${bar(views)}
<main id="main">
${views.map((view) => mainPart(events, view))}
${reportsPart(ledger, views)}
${views.map((view) => methodPart(view))}
</main>
<script>${trusted(script)}</script>
</body>
</html>
`;
  return page.html;
}

const STANDING = ["main", "background"];

/** Events that a report is about come first, the most reported first among them. */
const byStanding = (a: LedgerEvent, b: LedgerEvent): number =>
  STANDING.indexOf(a.standing) - STANDING.indexOf(b.standing) ||
  b.reports.length - a.reports.length ||
  (a.id < b.id ? -1 : 1);

const titleOf = (events: readonly LedgerEvent[], view: View): string =>
  events.length > 0 ? `${view.say(events[0]!.title)} · ${view.m.product}` : view.m.product;

/** What a language owns of the page: hidden while another is chosen. */
const inLanguage = (view: View, tag: "section" | "p" | "div", inner: Html, others: Html | null = null): Html =>
  html`${trusted(`<${tag}`)} data-language="${view.m.code}" lang="${view.m.code}" dir="${view.m.direction}"${view.m.code !== LANGUAGES[0]!.code && trusted(" hidden")}${others}>${inner}${trusted(`</${tag}>`)}`;

const skipLink = (view: View): Html =>
  inLanguage(view, "p", html`<a class="skip" href="#main">${view.m.label.skip}</a>`);

function bar(views: readonly View[]): Html {
  const turn = ({ m }: View) =>
    html`<button type="button" data-turn="${m.code}" data-direction="${m.direction}" lang="${m.code}" aria-pressed="${m === LANGUAGES[0] ? "true" : "false"}">${m.name}</button>`;
  return html`<nav class="bar" aria-label="Isnad"><div class="turns">${views.map(turn)}</div>
${views.map((view) => inLanguage(view, "div", policyChoice(view)))}</nav>`;
}

function policyChoice({ m, ledger }: View): Html {
  const option = (name: (typeof POLICIES)[number]) =>
    html`<option value="${name}"${name === ledger.policy && trusted(" selected")}>${m.policy[name]}</option>`;
  return html`<label>${m.label.policy} <select data-policy autocomplete="off">${POLICIES.map(option)}</select></label> <button type="button" data-print>${m.label.print}</button>`;
}

function mainPart(events: readonly LedgerEvent[], view: View): Html {
  const { m, ledger } = view;
  const listed = events.length > 1;
  return inLanguage(
    view,
    "div",
    html`<header class="top"><p class="product">${m.product}</p>
${listed && html`<h1>${m.reports(ledger.reports.length)}${m.listComma}${m.events(events.length)}</h1>`}
<p class="promise">${m.promise}</p></header>
${listed && eventList(events, view)}
${events.map((event) => eventSection(event, listed ? "h2" : "h1", view))}`,
    html` class="account"`,
  );
}

function eventList(events: readonly LedgerEvent[], view: View): Html {
  const { m } = view;
  const item = (event: LedgerEvent) =>
    html`<li><a href="#${view.id("event", event.id)}">${view.say(event.title)}</a> <small>${event.start && html`${m.date(event.start)} · `}${m.reports(event.reports.length)}</small></li>`;
  const background = events.filter((event) => event.standing === "background");
  return html`<nav class="events" aria-label="${m.heading.events}"><h2>${m.heading.events}</h2><ul>${events.filter((event) => event.standing === "main").map(item)}</ul>
${background.length > 0 && html`<h3>${m.heading.background}</h3><ul>${background.map(item)}</ul>`}</nav>`;
}

function reportsPart(ledger: Ledger, views: readonly View[]): Html {
  const figures = groupBy<LedgerFigure>(ledger.figures, (figure) => [figure.report]);
  const reports = [...ledger.reports].sort(
    (a, b) => compare(a.publishedAt ?? "9999", b.publishedAt ?? "9999") || compare(a.id, b.id),
  );
  const head = (view: View) =>
    inLanguage(view, "div", html`<h2>${view.m.heading.reports}</h2><p class="note">${view.m.note.reports}</p>`);
  return html`<section class="reports">${views.map(head)}${reports.map((report) => reportArticle(report, figures.get(report.id) ?? [], views))}</section>`;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const methodPart = (view: View): Html =>
  inLanguage(
    view,
    "section",
    html`<h2>${view.m.heading.method}</h2>${view.m.method.map((paragraph) => html`<p>${paragraph}</p>`)}
<dl>${(["agreement", "repetition", "update", "revision", "scope", "conflict"] as const).map((kind) => html`<div><dt>${view.m.kind[kind]}</dt><dd>${view.m.kindMeans[kind]}</dd></div>`)}</dl>`,
    html` class="method"`,
  );
