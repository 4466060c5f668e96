/**
 * Reported numbers over time: a line an origin, an interval as a bar, a hedged number hollow, a relayed one as a square.
 * Time runs with the script: from the right in Arabic. Every point is a link, so the keyboard reaches it.
 */
import * as Plot from "@observablehq/plot";
import { type RefObject, useEffect, useMemo, useRef, useState } from "react";
import type { EvidenceGroup, FigureRow, ReportSummary, TollSeries } from "../api/types.ts";
import { useWords } from "../format.ts";
import { to } from "../router.ts";
import { type Point, pointsOf, type Step, stepsOf } from "./tollPoints.ts";

type Props = {
  readonly figures: readonly FigureRow[];
  readonly evidence: readonly EvidenceGroup[];
  readonly series: readonly TollSeries[];
  readonly reports: ReadonlyMap<string, ReportSummary>;
  readonly label: string;
};

/** One number has no course over time. */
const FEWEST = 2;

export function TollChart({ figures, evidence, series, reports, label }: Props) {
  const words = useWords();
  const { format } = words;
  const holder = useRef<HTMLDivElement>(null);
  const width = useWidth(holder);
  const points = useMemo(() => pointsOf({ figures, evidence, reports }, words), [figures, evidence, reports, words]);
  const steps = useMemo(() => stepsOf(series), [series]);
  const origins = useMemo(() => [...new Set(points.map((point) => point.origin))], [points]);

  useEffect(() => {
    if (!holder.current || width === 0 || points.length < FEWEST) return;
    const chart = Plot.plot(
      chartOptions({
        points,
        steps: steps.filter((step) => origins.includes(step.origin)),
        width,
        rtl: format.language === "ar",
        color: (origin) => colorOf(origins, origin),
        number: format.number,
        day: (date) => format.shortDay(date.toISOString()),
      }),
    );
    name(chart, label);
    holder.current.replaceChildren(chart);
    return () => chart.remove();
  }, [points, steps, origins, width, label, format]);

  if (points.length < FEWEST) return null;
  return (
    <figure className="chart">
      <figcaption>
        <Legend origins={origins} />
      </figcaption>
      <div ref={holder} className="plot" />
    </figure>
  );
}

const colorOf = (origins: readonly string[], origin: string) => `var(--s${origins.indexOf(origin) % 8})`;

function Legend({ origins }: { readonly origins: readonly string[] }) {
  return (
    <ul className="legend">
      {origins.map((origin) => (
        <li key={origin}>
          <svg viewBox="0 0 24 10" aria-hidden="true">
            <path d="M0 5h24" stroke={colorOf(origins, origin)} strokeWidth="2" />
            <circle cx="12" cy="5" r="4" fill={colorOf(origins, origin)} />
          </svg>
          <bdi>{origin}</bdi>
        </li>
      ))}
    </ul>
  );
}

/** Width of an element in CSS pixels; 0 before it is known. */
function useWidth(holder: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!holder.current) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.round(entry!.contentRect.width)));
    observer.observe(holder.current);
    return () => observer.disconnect();
  }, [holder]);
  return width;
}

const XLINK = "http://www.w3.org/1999/xlink";

/** To a screen reader the chart is a group of named links; axes and lines are the table's to tell. */
function name(chart: Element, label: string): void {
  chart.setAttribute("role", "group");
  chart.setAttribute("aria-label", label);
  for (const part of chart.querySelectorAll(":scope > g")) {
    part.removeAttribute("aria-label");
    if (!part.querySelector("a")) part.setAttribute("aria-hidden", "true");
  }
  for (const link of chart.querySelectorAll("a")) {
    // Plot writes the older xlink:href, which a style sheet cannot see.
    const target = link.getAttributeNS(XLINK, "href");
    link.removeAttributeNS(XLINK, "href");
    if (target) link.setAttributeNS(null, "href", target);
    const mark = link.querySelector("[aria-label]") ?? link;
    link.setAttribute("aria-label", mark.getAttribute("aria-label") ?? link.querySelector("title")?.textContent ?? "");
    if (mark !== link) mark.removeAttribute("aria-label");
  }
}

type Options = {
  readonly points: readonly Point[];
  readonly steps: readonly Step[];
  readonly width: number;
  readonly rtl: boolean;
  readonly color: (origin: string) => string;
  readonly number: (n: number) => string;
  readonly day: (date: Date) => string;
};

const DAY = 86_400_000;

/** Days from the first to the last, evenly apart and at most `most` of them, so that none is named twice. */
function dayTicks(times: readonly number[], most: number): Date[] {
  const [first, last] = [Math.min(...times), Math.max(...times)].map((time) => Math.floor(time / DAY)) as [
    number,
    number,
  ];
  const step = Math.max(1, Math.ceil((last - first) / (most - 1)));
  const ticks: Date[] = [];
  for (let day = first; day <= last; day += step) ticks.push(new Date(day * DAY));
  return ticks;
}

function chartOptions({ points, steps, width, rtl, color, number, day }: Options): Plot.PlotOptions {
  const times = [...points, ...steps].map((point) => point.at.getTime());
  const pad = Math.max(43_200_000, (Math.max(...times) - Math.min(...times)) * 0.04);
  const stroke = (point: { readonly origin: string }) => color(point.origin);
  return {
    width,
    height: Math.min(420, Math.max(260, width * 0.42)),
    marginTop: 16,
    marginBottom: 34,
    marginLeft: rtl ? 24 : 56,
    marginRight: rtl ? 56 : 24,
    style: { background: "none", fontFamily: "inherit", fontSize: "13px", overflow: "visible" },
    x: {
      type: "utc",
      reverse: rtl,
      domain: [new Date(Math.min(...times) - pad), new Date(Math.max(...times) + pad)],
      label: null,
    },
    y: { zero: true, nice: true, label: null },
    marks: [
      Plot.gridY({ ticks: 5, stroke: "var(--line)", strokeOpacity: 1 }),
      Plot.axisY({ anchor: rtl ? "right" : "left", ticks: 5, tickSize: 0, tickFormat: number, fill: "var(--muted)" }),
      Plot.axisX({
        ticks: dayTicks(times, Math.max(2, Math.floor(width / 130))),
        tickFormat: day,
        tickSize: 4,
        fill: "var(--muted)",
        stroke: "var(--strong-line)",
      }),
      Plot.line(steps, { x: "at", y: "value", z: "origin", stroke, strokeWidth: 1.8, curve: "step-after" }),
      Plot.ruleX(
        points.filter((point) => point.interval),
        {
          x: "at",
          y1: (point: Point) => point.interval!.low,
          y2: (point: Point) => point.interval!.high,
          stroke,
          strokeWidth: 7,
          strokeOpacity: 0.3,
          strokeLinecap: "round",
        },
      ),
      Plot.dot(points, {
        x: "at",
        y: "value",
        r: (point: Point) => (point.relayed ? 4.5 : 6),
        symbol: (point: Point) => (point.relayed ? "square" : "circle"),
        stroke,
        fill: (point: Point) => (point.hedged ? "var(--card)" : color(point.origin)),
        strokeWidth: 2.2,
        href: (point: Point) => to.figure(point.id),
        ariaLabel: "says",
        title: "says",
      }),
    ],
    r: { type: "identity" },
    symbol: { type: "identity" as never },
  };
}
