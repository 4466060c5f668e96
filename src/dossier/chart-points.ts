/** Figures of a question → the marks of its chart: one mark for each value that one origin gave at one moment. */
import type { LedgerFigure, Question } from "../ledger/types.ts";
import { openBound } from "../types.ts";
import type { View } from "./view.ts";

export type Point = {
  readonly at: string | null;
  /** Where the mark stands on the value axis; null for words alone. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly open: "up" | "down" | null;
  readonly approx: boolean;
  readonly doubted: boolean;
  /** "≥ 120", "> 200", "~ 150", "10–15", or the vague word. */
  readonly label: string;
  readonly figures: readonly LedgerFigure[];
};

export type Lane = { readonly origin: string; readonly points: readonly Point[] };

/** One lane an origin, those with most figures first. */
export function lanesOf(question: Question, view: View): readonly Lane[] {
  const lanes = new Map<string, Map<string, LedgerFigure[]>>();
  for (const id of question.figures) {
    const figure = view.figure(id);
    if (figure.modality === "denied" || figure.modality === "planned") continue;
    const lane = getOr(lanes, figure.independence, () => new Map<string, LedgerFigure[]>());
    const { min, max, approx, vague, exclusive } = figure;
    const key = [momentOf(figure), min, max, approx, vague, exclusive].join("|");
    getOr(lane, key, () => []).push(figure);
  }
  return [...lanes]
    .map(([evidence, points]) => ({
      origin: view.evidence(evidence)?.origin || view.nameOf(view.report([...points.values()][0]![0]!.report)),
      points: [...points.values()].map((figures) => pointOf(figures, view)).sort(byMoment),
    }))
    .sort((a, b) => b.points.length - a.points.length || (a.origin < b.origin ? -1 : 1));
}

export const momentOf = (figure: LedgerFigure): string | null => figure.clocks.said ?? figure.clocks.published;

function pointOf(figures: readonly LedgerFigure[], { m }: View): Point {
  const figure = figures[0]!;
  const { min, max, approx, vague } = figure;
  const words = min === null && max === null;
  return {
    at: momentOf(figure),
    value: words ? null : min === null ? max : max === null || min === max ? min : (min + max) / 2,
    low: words ? (vague ? figure.low : null) : min,
    high: words ? figure.high : max,
    open: words ? null : max === null ? "up" : min === null ? "down" : null,
    approx,
    doubted: figures.every((one) => one.modality === "hedged"),
    label: shortLabel(figure, m),
    figures,
  };
}

/** "≥ 120", "> 200", "~ 150", "10–15"; words where no number bounds them. Left to right in either language. */
export function shortLabel(figure: LedgerFigure, m: View["m"]): string {
  const { min, max, approx } = figure;
  const open = openBound(figure);
  if (open) return `${SIGNS[open.bound]} ${m.number(open.n)}`;
  if (min === null) return m.count(figure);
  return `${approx ? "~ " : ""}${m.number(min)}${min === max ? "" : `–${m.number(max!)}`}`;
}

const SIGNS = { more: ">", least: "≥", less: "<", most: "≤" } as const;

const byMoment = (a: Point, b: Point): number => {
  const [x, y] = [a.at ?? "9999", b.at ?? "9999"];
  return x < y ? -1 : x > y ? 1 : (a.value ?? 0) - (b.value ?? 0);
};

function getOr<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
