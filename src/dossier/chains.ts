/** Who stands behind the figures of an event: each origin, and the outlets that carried it, earliest first. */
import { type Html, html } from "../explain/markup.ts";
import type { EvidenceGroup, LedgerEvent } from "../ledger/types.ts";
import { reportAnchor } from "./parts.ts";
import type { View } from "./view.ts";

export function chainsSection(event: LedgerEvent, view: View): Html | null {
  const { m } = view;
  const groups = [...view.of(event).evidence].sort(byWeight);
  if (groups.length === 0) return null;
  return html`<section class="chains"><h3>${m.heading.chains}</h3>
<p class="lead">${m.evidence(event.reports.length, groups.length)}</p>
<p class="note">${m.note.chains}</p>
<ul class="tree">${groups.map((group) => originItem(group, view))}</ul>
${copies(event, view)}</section>`;
}

const byWeight = (a: EvidenceGroup, b: EvidenceGroup): number =>
  b.path.length - a.path.length || b.figures.length - a.figures.length || (a.id < b.id ? -1 : 1);

function originItem(group: EvidenceGroup, view: View): Html {
  const { m } = view;
  const others = group.names.filter((name) => name !== group.origin);
  return html`<li><div class="origin"><b><bdi>${originName(group, view)}</bdi></b>${group.kind === "outlet" && html` <small>(${m.label.ownVoice})</small>`}
<small>${m.figures(group.figures.length)}</small>${others.length > 0 && html`<small class="names">${others.map((name, i) => html`${i > 0 && m.listComma}<bdi>${name}</bdi>`)}</small>`}</div>
<ol>${group.path.map((step) => carrier(step, view))}</ol></li>`;
}

/** An outlet that gave no name stands by its report. */
const originName = (group: EvidenceGroup, view: View): string =>
  group.origin || group.path.map((step) => view.nameOf(view.report(step.report)))[0] || view.m.unknown;

function carrier(step: EvidenceGroup["path"][number], view: View): Html {
  const { m } = view;
  const via = step.via.map((name) => html`<span class="relay"><bdi>${name}</bdi></span>${m.from}`);
  return html`<li>${via}<a href="#${reportAnchor(step.report)}"><bdi>${view.nameOf(view.report(step.report))}</bdi></a> <small>${step.publishedAt ? html`<time datetime="${step.publishedAt}">${m.date(step.publishedAt)}</time>` : m.undated}</small></li>`;
}

/** Reports of one text: word for word, or in large part. */
function copies(event: LedgerEvent, view: View): Html | null {
  const { m } = view;
  const link = (id: string) => html`<a href="#${reportAnchor(id)}"><bdi>${view.nameOf(view.report(id))}</bdi></a>`;
  const items = event.reports
    .map(view.report)
    .flatMap((report) => [
      ...(report.duplicateOf
        ? [html`<li>${link(report.id)}: ${m.label.duplicate} ${link(report.duplicateOf)}</li>`]
        : []),
      ...report.sharesTextWith
        .filter((other) => report.id < other.report && report.duplicateOf !== other.report)
        .map(
          (other) =>
            html`<li>${link(report.id)}: ${m.label.sharesText} ${link(other.report)} (${Math.round(other.share * 100)}%)</li>`,
        ),
    ]);
  return items.length > 0 ? html`<ul class="copies">${items}</ul>` : null;
}
