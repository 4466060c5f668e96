/** A quiet map: country outlines from the package, a dot a place, sized by the reports that name it. No tiles. */
import { geoGraticule10, geoMercator, geoPath } from "d3-geo";
import { useEffect, useMemo, useState } from "react";
import { Button } from "react-aria-components";
import { feature } from "topojson-client";
import outlinesUrl from "world-atlas/countries-50m.json?url";
import type { PlaceRow } from "../api/types.ts";
import { useWords } from "../format.ts";
import { keyOf } from "./place.ts";

const [WIDTH, HEIGHT] = [820, 600];

type Props = {
  readonly places: readonly PlaceRow[];
  readonly chosen: string | null;
  readonly onChoose: (place: string) => void;
};
type Outlines = Parameters<ReturnType<typeof geoPath>>[0];

export function PlaceMap({ places, chosen, onChoose }: Props) {
  const { t, format, count } = useWords();
  const [zoom, setZoom] = useState(1);
  const outlines = useOutlines();
  const projection = useMemo(() => frame(places, zoom), [places, zoom]);
  const path = geoPath(projection);
  const dots = useMemo(
    () => placeDots(places, projection, (row) => format.local(row.label) || row.place.name),
    [places, projection, format],
  );
  return (
    <section className="card map" aria-label={t("places.map")}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a drawing */}
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="group" aria-label={t("places.map")}>
        <path className="graticule" d={path(geoGraticule10()) ?? ""} />
        {outlines && <path className="land" d={path(outlines) ?? ""} />}
        {dots.map(({ row, x, y, r, label, side }) => (
          // biome-ignore lint/a11y/useSemanticElements: a button cannot stand inside a drawing
          <g
            key={keyOf(row)}
            role="button"
            tabIndex={0}
            aria-label={`${label}: ${count("n.reports", row.reports)}`}
            aria-pressed={keyOf(row) === chosen}
            className={`place ${row.place.kind}${keyOf(row) === chosen ? " chosen" : ""}${row.disputed > 0 ? " disputed" : ""}`}
            onClick={() => onChoose(keyOf(row))}
            onKeyDown={(event) => (event.key === "Enter" || event.key === " ") && onChoose(keyOf(row))}
          >
            <circle cx={x} cy={y} r={r} />
            {side !== null && (
              <text x={x} y={y + side} textAnchor="middle">
                {label}
              </text>
            )}
          </g>
        ))}
      </svg>
      <div className="row zoom no-print">
        <Button className="button small" aria-label="+" onPress={() => setZoom(Math.min(zoom * 1.6, 16))}>
          +
        </Button>
        <Button className="button small" aria-label="−" onPress={() => setZoom(Math.max(zoom / 1.6, 0.1))}>
          −
        </Button>
      </div>
    </section>
  );
}

/** Country outlines; null until they have come. */
function useOutlines(): Outlines | null {
  const [outlines, setOutlines] = useState<Outlines | null>(null);
  useEffect(() => {
    let wanted = true;
    void fetch(outlinesUrl)
      .then((answer) => answer.json())
      .then((topology) => wanted && setOutlines(feature(topology, topology.objects.countries) as Outlines))
      .catch(() => undefined); // without outlines the dots still stand in their places
    return () => {
      wanted = false;
    };
  }, []);
  return outlines;
}

/** Shows the towns closely; whole countries only when nothing smaller is named. */
function frame(places: readonly PlaceRow[], zoom: number) {
  const towns = places.filter((row) => row.place.kind !== "country" && row.place.kind !== "governorate");
  const shown = towns.length > 0 ? towns : places;
  const heavy = [...shown].sort((a, b) => b.reports - a.reports).slice(0, 40);
  const points = { type: "MultiPoint" as const, coordinates: heavy.map((row) => [row.lon!, row.lat!]) };
  const projection = geoMercator().fitExtent(
    [
      [90, 70],
      [WIDTH - 90, HEIGHT - 70],
    ],
    points,
  );
  // A single town would be drawn at street scale, where outlines say nothing.
  const scale = Math.min(projection.scale(), 5000) * zoom;
  const lons = heavy.map((row) => row.lon!);
  const lats = heavy.map((row) => row.lat!);
  const center: [number, number] = [
    (Math.min(...lons) + Math.max(...lons)) / 2,
    (Math.min(...lats) + Math.max(...lats)) / 2,
  ];
  return geoMercator()
    .scale(scale)
    .center(center)
    .translate([WIDTH / 2, HEIGHT / 2]);
}

type Dot = {
  readonly row: PlaceRow;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly label: string /** Offset of the name from the dot, downwards; null when there is no room for it. */;
  readonly side: number | null;
};

/** Dots inside the frame, the heaviest last (on top); a name is written where no heavier name stands. */
function placeDots(
  places: readonly PlaceRow[],
  projection: ReturnType<typeof geoMercator>,
  labelOf: (row: PlaceRow) => string,
): readonly Dot[] {
  const taken: { x0: number; x1: number; y0: number; y1: number }[] = [];
  const dots: Dot[] = [];
  for (const row of [...places].sort((a, b) => b.reports - a.reports)) {
    const [x, y] = projection([row.lon!, row.lat!])!;
    if (x < 0 || x > WIDTH || y < 0 || y > HEIGHT) continue;
    const r = 4 + Math.min(9, Math.sqrt(row.reports) * 1.6);
    const label = labelOf(row);
    const half = label.length * 4.6 + 6;
    const side = [r + 18, -r - 8].find((offset) => {
      const box = { x0: x - half, x1: x + half, y0: y + offset - 15, y1: y + offset + 5 };
      const clash = taken.some(
        (other) => box.x0 < other.x1 && box.x1 > other.x0 && box.y0 < other.y1 && box.y1 > other.y0,
      );
      if (!clash) taken.push(box);
      return !clash;
    });
    dots.push({ row, x, y, r, label, side: side ?? null });
  }
  return dots.reverse();
}
