/** Wholes held against their parts: which totals add up, and which do not. */
import { type Html, html } from "../explain/markup.ts";
import type { LedgerEvent, SumCheck } from "../ledger/types.ts";
import { chip, figureLink, sentence } from "./parts.ts";
import type { View } from "./view.ts";

export function sumsSection(event: LedgerEvent, view: View): Html | null {
  const sums = view.of(event).sums;
  if (sums.length === 0) return null;
  return html`<section class="sums"><h3>${view.m.heading.sums}</h3><ul>${[...sums].sort(byTrouble).map((sum) => sumItem(sum, view))}</ul></section>`;
}

const TROUBLE: readonly SumCheck["kind"][] = ["breakdown-mislabelled", "part-exceeds-whole", "differs", "holds"];
const byTrouble = (a: SumCheck, b: SumCheck): number =>
  TROUBLE.indexOf(a.kind) - TROUBLE.indexOf(b.kind) || (a.id < b.id ? -1 : 1);

function sumItem(sum: SumCheck, view: View): Html {
  const { m } = view;
  const figures = sum.parts.map(view.figure);
  const parts = figures.map((figure, i) => html`${i > 0 && " + "}${figureLink(figure, view)}`);
  const exact = figures.every(({ min, max, approx }) => min !== null && min === max && !approx);
  const added = { min: sum.sum, max: exact ? sum.sum : null, approx: false, vague: null };
  return html`<li class="${sum.kind}">${chip(sum.kind, m.sum[sum.kind])} ${sentence(view.say(sum.text))}
<span class="sum" dir="ltr">${parts} = ${m.count(added)} · ${figureLink(view.figure(sum.whole), view)}</span></li>`;
}
