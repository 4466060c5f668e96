/** The marks of a chart as SVG: steps of an origin, values with their bars and arrows, words, labels, the legend. */
import { type Html, html } from "../explain/markup.ts";
import type { TimeAxis } from "./chart-axis.ts";
import type { Label } from "./chart-labels.ts";
import type { Lane, Point } from "./chart-points.ts";
import type { View } from "./view.ts";

export const TOP = 26; // px, room for a label above the highest value
export const HEIGHT = 190;
export const FLOOR = TOP + HEIGHT;

export type Frame = { readonly view: View; readonly axis: TimeAxis; readonly top: number; readonly mirror: boolean };

/** A point with its place: x in per cent from the left, y in pixels (null for words). */
export type Mark = { readonly point: Point; readonly lane: number; readonly x: number; readonly y: number | null };

export const yOf = (value: number, { top }: Frame): number =>
  Math.round((FLOOR - (Math.min(value, top) / top) * HEIGHT) * 10) / 10;
export const fromLeft = (x: number, { mirror }: Frame): number => Math.round((mirror ? 100 - x : x) * 100) / 100;
export const pc = (x: number, frame: Frame): string => `${fromLeft(x, frame)}%`;

/** A value holds until its origin gives the next one: across, then up or down. */
export function drawSteps(marks: readonly Mark[]): Html {
  const dated = marks.filter((mark) => mark.y !== null && mark.point.at !== null);
  return html`${dated.slice(1).map((mark, i) => {
    const from = dated[i]!;
    return html`${line(mark.lane, from.x, from.y!, mark.x, from.y!)}${line(mark.lane, mark.x, from.y!, mark.x, mark.y!)}`;
  })}`;
}

const line = (lane: number, x1: number, y1: number, x2: number, y2: number, kind = "step"): Html =>
  html`<line class="${kind} s${lane % SERIES}" x1="${x1}%" y1="${y1}" x2="${x2}%" y2="${y2}"/>`;

/** Colours in the style sheet. */
const SERIES = 8;

export function drawMark(mark: Mark, frame: Frame): Html | null {
  const { point, lane, x, y } = mark;
  const bar =
    point.low !== null && point.high !== null && point.high !== point.low
      ? line(lane, x, yOf(point.low, frame), x, yOf(point.high, frame), point.value === null ? "words" : "range")
      : null;
  if (y === null) return bar;
  const arrow =
    point.open === "up" ? arrowAt(mark, y - 17, -1) : point.open === "down" ? arrowAt(mark, y + 17, 1) : null;
  return html`${bar}${arrow}${linked(mark, html`<svg x="${x}%" y="${y}" overflow="visible">${shape(lane, point)}</svg>`, frame)}`;
}

function arrowAt({ lane, x, y }: Mark, end: number, turn: 1 | -1): Html {
  return html`${line(lane, x, y!, x, end, "range")}<svg x="${x}%" y="${end}" overflow="visible"><path class="head s${lane % SERIES}" d="M-4 ${-turn * 5} L0 0 L4 ${-turn * 5}"/></svg>`;
}

/** One shape an origin, so that colour is not needed to tell them apart. */
const SHAPES = [
  "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0",
  "M-4.5-4.5h9v9h-9z",
  "M0-6L6 0L0 6L-6 0z",
  "M0-5.5L5.5 4.5h-11z",
];

const shape = (lane: number, point: Pick<Point, "approx" | "doubted">): Html =>
  html`<path class="dot s${lane % SERIES}${point.approx ? " hollow" : ""}${point.doubted ? " doubted" : ""}" d="${SHAPES[lane % SHAPES.length]!}"/>`;

function linked(mark: Mark, drawn: Html, { view }: Frame): Html {
  const figure = mark.point.figures[0]!;
  const who = mark.point.figures.map((one) => view.nameOf(view.report(one.report)));
  const said = mark.point.at ? view.m.date(mark.point.at) : view.m.undated;
  const label = `${view.m.count(figure)} · ${view.evidence(figure.independence)?.origin ?? ""} · ${said} · ${[...new Set(who)].join(view.m.listComma)}`;
  return html`<a href="#${view.id("row", figure.id)}" aria-label="${label}"><title>${label}</title>${drawn}</a>`;
}

export const drawLabel = ({ mark, y }: Label): Html =>
  html`<text class="label s${mark.lane % SERIES}" direction="ltr" x="${mark.x}%" y="${y}" text-anchor="middle">${mark.point.label}</text>`;

/** A vague word under the plot, at its time. */
export const drawWords = (mark: Mark, y: number, frame: Frame): Html =>
  linked(
    mark,
    html`<text class="label s${mark.lane % SERIES}" x="${mark.x}%" y="${y}" text-anchor="middle">${mark.point.label}</text>`,
    frame,
  );

/** An origin with what it held, in order of time: the chart in words. */
export function legendItem({ origin, points }: Lane, lane: number, { m }: View): Html {
  const step = (point: Point) =>
    html`<li><b dir="ltr">${point.label}</b> <small>${point.at === null ? m.undated : m.day(point.at)}</small></li>`;
  return html`<li><svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">${shape(lane, { approx: false, doubted: false })}</svg> <bdi>${origin}</bdi> <ol>${points.map(step)}</ol></li>`;
}
