/**
 * A question's figures over time, as SVG made when the dossier is written. Places along the time axis are per cents, so
 * the drawing is as wide as the page and its letters stay legible on a telephone; right-to-left mirrors time.
 */
import { type Html, html } from "../explain/markup.ts";
import type { Question } from "../ledger/types.ts";
import { timeAxis, valueTicks } from "./chart-axis.ts";
import { placeLabels, wordStrips } from "./chart-labels.ts";
import {
  drawLabel,
  drawMark,
  drawSteps,
  drawWords,
  FLOOR,
  type Frame,
  fromLeft,
  legendItem,
  type Mark,
  pc,
  TOP,
  yOf,
} from "./chart-marks.ts";
import { type Lane, lanesOf } from "./chart-points.ts";
import type { View } from "./view.ts";

const STRIP = 20; // height of a row of words under the plot

/** Nothing for a question with fewer than two marks: a table says it better. */
export function chartOf(question: Question, view: View): Html | null {
  const lanes = lanesOf(question, view);
  const points = lanes.flatMap((lane) => lane.points);
  if (points.filter((point) => point.value !== null).length < 2) return null;
  const axis = timeAxis(points.map((point) => point.at));
  const ticks = valueTicks(Math.max(...points.flatMap((point) => [point.value ?? 0, point.low ?? 0])));
  const frame: Frame = { view, axis, top: ticks.at(-1)!, mirror: view.m.direction === "rtl" };
  const marks = placeMarks(lanes, frame);
  const strips = wordStrips(marks);
  const height = FLOOR + strips.length * STRIP + 26;
  const label = `${view.say(question.label)}: ${view.m.heading.chart}`;
  return html`<figure class="chart"><svg role="group" aria-label="${label}" width="100%" height="${height}">
${ticks.map((tick) => gridLine(tick, frame))}
${axis.breaks.map((x) => html`<text class="break" x="${pc(x, frame)}" y="${FLOOR + 4}" text-anchor="middle">//</text>`)}
${axis.undated !== null && html`<line class="apart" x1="${pc(axis.undated - 7, frame)}" x2="${pc(axis.undated - 7, frame)}" y1="${TOP}" y2="${height - 22}"/>`}
${lanes.map((_, i) => drawSteps(marks.filter((mark) => mark.lane === i)))}
${marks.map((mark) => drawMark(mark, frame))}
${placeLabels(marks, TOP - 12, FLOOR).map(drawLabel)}
${strips.flatMap((strip, row) => strip.map((mark) => drawWords(mark, FLOOR + 16 + row * STRIP, frame)))}
${axis.ticks.map((tick) => axisLabel(tick.x, view.m.day(tick.at), height, frame, tick.wide))}
${axis.undated !== null && axisLabel(axis.undated, view.m.undated, height, frame)}
</svg><figcaption><p class="note">${view.m.note.chart}</p><ul class="legend">${lanes.map((lane, i) => legendItem(lane, i, view))}</ul></figcaption></figure>`;
}

function placeMarks(lanes: readonly Lane[], frame: Frame): readonly Mark[] {
  const marks: Mark[] = [];
  for (const [lane, { points }] of lanes.entries()) {
    for (const point of points) {
      const y = point.value === null ? null : yOf(point.value, frame);
      let x = frame.axis.x(point.at);
      // Two origins with one value at one time would hide each other.
      while (marks.some((one) => Math.abs(fromLeft(x, frame) - one.x) < 1.2 && near(one.y, y, 9))) x += 1.6;
      marks.push({ point, lane, x: fromLeft(x, frame), y });
    }
  }
  return marks;
}

const near = (a: number | null, b: number | null, px: number): boolean =>
  a !== null && b !== null && Math.abs(a - b) < px;

function gridLine(tick: number, frame: Frame): Html {
  const y = yOf(tick, frame);
  const at = frame.mirror ? html`x="100%" text-anchor="end"` : html`x="0" text-anchor="start"`;
  return html`<line class="grid" x1="0" x2="100%" y1="${y}" y2="${y}"/><text class="tick" direction="ltr" ${at} y="${y - 4}">${frame.view.m.number(tick)}</text>`;
}

const axisLabel = (x: number, words: string, height: number, frame: Frame, wide = false): Html =>
  html`<text class="tick${wide && " wide"}" x="${pc(x, frame)}" y="${height - 6}" text-anchor="middle">${words}</text>`;
