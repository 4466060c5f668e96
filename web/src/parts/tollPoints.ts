/** Figures of a question as points of the chart, and what each origin held over time as steps. */
import type { EvidenceGroup, FigureRow, ReportSummary, TollSeries } from "../api/types.ts";
import type { useWords } from "../format.ts";
import { publisherOf } from "./EventFrame.tsx";

export type Point = {
  readonly id: string;
  readonly at: Date;
  readonly value: number;
  /** The interval that the words allow, where they allow one; an open end is drawn a little beyond the number. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  readonly origin: string;
  readonly hedged: boolean;
  readonly relayed: boolean;
  readonly says: string;
};
export type Step = { readonly at: Date; readonly value: number; readonly origin: string };

/** The day a figure stands at: said, else published. Null when neither is known. */
export const dayOf = (figure: FigureRow): string | null => figure.clocks.said ?? figure.clocks.published;

/** Name of the evidence that a figure belongs to, one a group: it parts the lines of the chart. */
function originOf(figure: FigureRow, evidence: readonly EvidenceGroup[], report: ReportSummary | undefined): string {
  const group = evidence.find((one) => one.id === figure.independence);
  return group?.origin || figure.origin[0] || publisherOf(report) || figure.report;
}

/** Whom a figure rests on in its own report, where others may name somebody else; null for a report of no known outlet. */
export const sourceOf = (figure: FigureRow, report: ReportSummary | undefined): string | null =>
  figure.origin[0] ?? publisherOf(report);

type Source = {
  readonly figures: readonly FigureRow[];
  readonly evidence: readonly EvidenceGroup[];
  readonly reports: ReadonlyMap<string, ReportSummary>;
};

/** Figures with a number and a day; the others are listed under the chart, denials in the table. */
export function pointsOf({ figures, evidence, reports }: Source, { t, format }: ReturnType<typeof useWords>): Point[] {
  return figures.flatMap((figure): Point[] => {
    const at = dayOf(figure);
    const { min, max } = figure;
    if (at === null || figure.modality === "denied" || (min === null && max === null)) return [];
    const value = min !== null && max !== null ? (min + max) / 2 : (min ?? max)!;
    const report = reports.get(figure.report);
    const origin = originOf(figure, evidence, report);
    return [
      {
        id: figure.id,
        at: new Date(at),
        value,
        interval: min !== null && min === max ? null : { low: min ?? 0, high: max ?? value * 1.12 + 1 },
        origin,
        hedged: figure.modality === "hedged" || figure.approx,
        relayed: figure.relays.length > 0,
        says: t("question.point", {
          value: format.quantity(figure),
          origin: sourceOf(figure, report) ?? t("noOutlet"),
          date: format.date(at),
        }),
      },
    ];
  });
}

/** What each origin held, by the ledger's own series; steps without a day cannot be drawn. */
export function stepsOf(series: readonly TollSeries[]): Step[] {
  return series.flatMap(({ origin, steps }) =>
    steps.flatMap(({ at, low, high }): Step[] =>
      at === null ? [] : [{ at: new Date(at), value: high === null ? low : (low + high) / 2, origin }],
    ),
  );
}
