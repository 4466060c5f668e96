/** Who is called what, by whom: every name for one side or one kind of victim, quoted, with those who use it. */
import { type Html, html } from "../explain/markup.ts";
import type { LedgerEvent, WordingEntry } from "../ledger/types.ts";
import { reportAnchor } from "./parts.ts";
import { groupBy, type View } from "./view.ts";

export function wordingSection(event: LedgerEvent, view: View): Html | null {
  const { m } = view;
  const entries = view.of(event).wording;
  if (entries.length === 0) return null;
  const boards = [...groupBy(entries, (entry) => [entry.referent]).values()].sort(byCharge);
  const charged = boards.filter((names) => names.some((entry) => entry.loaded));
  const plain = boards.filter((names) => !charged.includes(names));
  return html`<section class="wording"><h3>${m.heading.wording}</h3><p class="note">${m.note.wording}</p>
${charged.map((names) => board(names, view))}
${plain.length > 0 && html`<details><summary>${m.heading.plainWording} (${m.number(plain.length)})</summary>${plain.map((names) => board(names, view))}</details>`}</section>`;
}

/** Sides and victims with most loaded names first, then those with most names. */
const byCharge = (a: readonly WordingEntry[], b: readonly WordingEntry[]): number =>
  loadedIn(b) - loadedIn(a) || b.length - a.length || (a[0]!.referent < b[0]!.referent ? -1 : 1);

const loadedIn = (names: readonly WordingEntry[]): number => names.filter((entry) => entry.loaded).length;

function board(names: readonly WordingEntry[], view: View): Html {
  const { m } = view;
  const rows = [...names].sort(
    (a, b) => Number(!a.loaded) - Number(!b.loaded) || countOf(b) - countOf(a) || (a.name < b.name ? -1 : 1),
  );
  return html`<table><caption>${view.say(names[0]!.label)}</caption>
<thead><tr><th scope="col">${m.column.name}</th><th scope="col">${m.column.usedBy}</th></tr></thead>
<tbody>${rows.map((entry) => wordingRow(entry, view))}</tbody></table>`;
}

const countOf = (entry: WordingEntry): number => entry.uses.reduce((sum, use) => sum + use.count, 0);

/** Uses named for one word; the ledger has them all. */
const SHOWN = 8;

function wordingRow(entry: WordingEntry, view: View): Html {
  const { m } = view;
  return html`<tr><th scope="row" data-label="${m.column.name}"><q class="words" dir="auto">${entry.name}</q>${entry.loaded && html` <small class="loaded">${m.label.loaded}</small>`}</th>
<td data-label="${m.column.usedBy}"><ul class="uses">${entry.uses.slice(0, SHOWN).map((use) => useItem(use, view))}</ul>${entry.uses.length > SHOWN && html` <small>${m.more(entry.uses.length - SHOWN)}</small>`}</td></tr>`;
}

function useItem(use: WordingEntry["uses"][number], view: View): Html {
  const { m } = view;
  const outlet = html`<a href="#${reportAnchor(use.report)}"><bdi>${view.nameOf(view.report(use.report))}</bdi></a>`;
  const who = use.speaker
    ? html`<bdi>${use.speaker}</bdi>${m.from}${outlet}`
    : html`${outlet} <small>(${m.label.ownVoice})</small>`;
  return html`<li>${who}${use.quoted && html` <small>${m.label.quoted}</small>`}${use.count > 1 && html` <small>×${m.number(use.count)}</small>`}</li>`;
}
