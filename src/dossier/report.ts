/** One report as it was read: its text with every figure marked, so that a number in a table leads to its words. */
import { explainFigure } from "../explain/explain.ts";
import { reasonsHtml } from "../explain/html.ts";
import { type Html, html } from "../explain/markup.ts";
import type { LedgerFigure, LedgerReport } from "../ledger/types.ts";
import { reportAnchor } from "./parts.ts";
import type { View } from "./view.ts";

/** Both languages show this one copy; only its labels are said twice. */
export function reportArticle(report: LedgerReport, figures: readonly LedgerFigure[], views: readonly View[]): Html {
  const language = report.language && html` lang="${report.language}"`;
  return html`<article class="report" id="${reportAnchor(report.id)}"><h3 dir="auto">${report.title || report.id}</h3>
${views.map((view) => byline(report, view))}
<div class="text" dir="auto"${language}>${markedText(report, figures, views)}</div>
${reasons(report, figures, views)}</article>`;
}

/** Which rules read the figures, and from which words. */
function reasons(report: LedgerReport, figures: readonly LedgerFigure[], views: readonly View[]): Html | null {
  if (figures.length === 0) return null;
  const surroundings = { report, statements: [], figures };
  const title = views.map(
    ({ m }) => html`<span data-language="${m.code}" lang="${m.code}">${m.label.showReasons}</span>`,
  );
  return html`<details class="why"><summary>${title}</summary><div dir="ltr">${figures.map((figure) => reasonsHtml(explainFigure(figure, surroundings)))}</div></details>`;
}

function byline(report: LedgerReport, { m }: View): Html {
  const guessed = (field: LedgerReport["inferred"][number]) =>
    report.inferred.includes(field) && html` <small>(${m.label.inferred})</small>`;
  return html`<p class="byline" data-language="${m.code}" lang="${m.code}" dir="${m.direction}"><bdi>${report.outlet ?? m.unknown}</bdi>${guessed("outlet")} · ${
    report.publishedAt ? html`<time datetime="${report.publishedAt}">${m.date(report.publishedAt)}</time>` : m.undated
  }${guessed("publishedAt")}${report.url && isWebAddress(report.url) && html` · <a href="${report.url}" rel="noreferrer nofollow"><bdi dir="ltr">${report.url}</bdi></a>`}${
    report.sha256 && html` · <small><bdi dir="ltr">SHA-256 ${report.sha256.slice(0, 16)}…</bdi></small>`
  }</p>`;
}

/** Only addresses of pages become links; "javascript:" and the like stay out. */
const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url);

/** Cuts the text at every border of a mark, so that figures on the same words can nest or overlap. */
function markedText({ text }: LedgerReport, figures: readonly LedgerFigure[], views: readonly View[]): readonly Html[] {
  const cuts = [...new Set([0, text.length, ...figures.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1]!;
    const words = text.slice(start, end);
    const here = figures.filter((figure) => figure.start <= start && end <= figure.end);
    if (here.length === 0) return html`${words}`;
    const begun = here.filter((figure) => figure.start === start);
    const title = here
      .map((figure) => views.map(({ m }) => `${m.effect[figure.effect]}: ${m.count(figure)}`).join(" · "))
      .join("; ");
    return html`${begun.slice(1).map((figure) => html`<span id="f-${figure.id}"></span>`)}<a class="back" href="#${views[0]!.id("row", here[0]!.id)}"><mark${
      begun[0] && html` id="f-${begun[0].id}"`
    } class="${here[0]!.effect}" title="${title}">${words}</mark></a>`;
  });
}
