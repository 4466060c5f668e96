/**
 * Reported numbers over time: a line an origin, an interval as a bar, a hedged number hollow, a relayed one as a square.
 * Time runs with the script: from the right in Arabic. Every point is a link, so the keyboard reaches it.
 */
import * as Plot from "@observablehq/plot";
import { useEffect, useMemo, useRef, useState } from "react";
import type { EvidenceGroup, FigureRow, ReportSummary } from "../api/types.ts";
import { useWords } from "../format.ts";
import { to } from "../router.ts";

type Point = {
  readonly id: string;
  readonly at: Date;
  readonly low: number;
  readonly high: number;
  readonly value: number;
  readonly origin: string;
  readonly hollow: boolean;
  readonly relayed: boolean;
  readonly says: string;
};
type Props = {
  readonly figures: readonly FigureRow[];
  readonly evidence: readonly EvidenceGroup[];
  readonly reports: ReadonlyMap<string, ReportSummary>;
  readonly label: string;
};

/** The day a figure stands at: said, else published. Null when neither is known. */
export const dayOf = (figure: FigureRow): string | null => figure.clocks.said ?? figure.clocks.published;

/** Name of whom a figure rests on, one a group of evidence. */
export function originOf(
  figure: FigureRow,
  evidence: readonly EvidenceGroup[],
  report: ReportSummary | undefined,
): string {
  return (
    evidence.find((group) => group.id === figure.independence)?.origin ||
    figure.origin[0] ||
    report?.outlet ||
    figure.report
  );
}

export function TollChart({ figures, evidence, reports, label }: Props) {
  const { t, format } = useWords();
  const holder = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const rtl = format.language === "ar";
  const points = useMemo(
    () =>
      figures.flatMap((figure): Point[] => {
        const at = dayOf(figure);
        const value =
          figure.min !== null && figure.max !== null ? (figure.min + figure.max) / 2 : (figure.min ?? figure.max);
        if (at === null || value === null) return [];
        const origin = originOf(figure, evidence, reports.get(figure.report));
        return [
          {
            id: figure.id,
            at: new Date(at),
            low: figure.min ?? figure.max ?? value,
            high: figure.max ?? value * 1.06 + 1,
            value,
            origin,
            hollow: figure.modality === "hedged" || figure.approx || figure.max === null || figure.min === null,
            relayed: figure.relays.length > 0,
            says: t("question.point", { value: format.quantity(figure), origin, date: format.date(at) }),
          },
        ];
      }),
    [figures, evidence, reports, t, format],
  );
  const origins = useMemo(() => [...new Set(points.map((point) => point.origin))], [points]);
  const color = (origin: string) => `var(--s${origins.indexOf(origin) % 8})`;

  useEffect(() => {
    const element = holder.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.round(entry!.contentRect.width)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `color` follows from `origins`
  useEffect(() => {
    if (!holder.current || width === 0 || points.length === 0) return;
    const chart = Plot.plot(
      chartOptions({
        points,
        width,
        rtl,
        color,
        number: format.number,
        day: (date) => format.shortDay(date.toISOString()),
        label,
      }),
    );
    chart.setAttribute("role", "group");
    chart.setAttribute("aria-label", label);
    holder.current.replaceChildren(chart);
    return () => chart.remove();
  }, [points, origins, width, rtl, label, format]);

  if (points.length === 0) return null;
  return (
    <figure className="chart">
      <figcaption>
        <ul className="legend">
          {origins.map((origin) => (
            <li key={origin}>
              <svg viewBox="0 0 24 10" aria-hidden="true">
                <path d="M0 5h24" stroke={color(origin)} strokeWidth="2" />
                <circle cx="12" cy="5" r="4" fill={color(origin)} />
              </svg>
              <bdi>{origin}</bdi>
            </li>
          ))}
        </ul>
      </figcaption>
      <div ref={holder} className="plot" />
    </figure>
  );
}

type Options = {
  readonly points: readonly Point[];
  readonly width: number;
  readonly rtl: boolean;
  readonly color: (origin: string) => string;
  readonly number: (n: number) => string;
  readonly day: (date: Date) => string;
  readonly label: string;
};

function chartOptions({ points, width, rtl, color, number, day }: Options): Plot.PlotOptions {
  const x = { value: "at" as const };
  const steps = [...points].sort((a, b) => a.at.getTime() - b.at.getTime());
  const times = points.map((point) => point.at.getTime());
  const pad = Math.max(43_200_000, (Math.max(...times) - Math.min(...times)) * 0.04);
  const link = { href: (point: Point) => to.figure(point.id), ariaLabel: "says" as const, title: "says" as const };
  const side = rtl ? "right" : "left";
  return {
    width,
    height: Math.min(420, Math.max(260, width * 0.42)),
    marginTop: 16,
    marginBottom: 34,
    marginLeft: rtl ? 18 : 56,
    marginRight: rtl ? 56 : 18,
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
      Plot.axisY({ anchor: side, ticks: 5, tickSize: 0, tickFormat: number, fill: "var(--muted)" }),
      Plot.axisX({
        ticks: Math.max(2, Math.floor(width / 130)),
        tickFormat: day,
        tickSize: 4,
        fill: "var(--muted)",
        stroke: "var(--strong-line)",
      }),
      Plot.line(steps, {
        ...x,
        y: "value",
        z: "origin",
        stroke: (point: Point) => color(point.origin),
        strokeWidth: 1.8,
        curve: "step-after",
      }),
      Plot.ruleX(
        points.filter((point) => point.low !== point.high),
        {
          ...x,
          y1: "low",
          y2: "high",
          stroke: (point: Point) => color(point.origin),
          strokeWidth: 6,
          strokeOpacity: 0.35,
          strokeLinecap: "round",
        },
      ),
      Plot.dot(points, {
        ...x,
        y: "value",
        r: 6,
        symbol: (point: Point) => (point.relayed ? "square" : "circle"),
        stroke: (point: Point) => color(point.origin),
        fill: (point: Point) => (point.hollow ? "var(--card)" : color(point.origin)),
        strokeWidth: 2.2,
        ...link,
      }),
    ],
    symbol: { type: "identity" as never },
  };
}
