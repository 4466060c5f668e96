/** From figures to the graph of who carries them: outlets, relays, origins, and the texts copied between outlets. */
import { Graph, layout } from "@dagrejs/dagre";
import type { EventSlice } from "../api/types.ts";

type Told = Pick<EventSlice<"reports" | "figures" | "evidence">, "reports" | "figures" | "evidence">;

export type ChainNode = {
  readonly id: string;
  readonly name: string;
  readonly role: "outlet" | "relay" | "origin";
  readonly own: boolean;
  readonly figures: number;
  readonly x: number;
  readonly y: number;
};
export type ChainEdge = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly figures: number;
  readonly copy: number | null;
};
export type ChainGraph = {
  readonly nodes: readonly ChainNode[];
  readonly edges: readonly ChainEdge[];
  readonly width: number;
  readonly height: number;
  readonly size: keyof typeof SIZES;
};

/** Sizes in CSS pixels at full zoom; the narrow ones keep three columns legible on a telephone. */
export const SIZES = {
  wide: { node: { width: 190, height: 58 }, gap: { x: 150, y: 18 } },
  narrow: { node: { width: 140, height: 58 }, gap: { x: 56, y: 14 } },
} as const;
export type Look = { readonly rtl: boolean; readonly size: keyof typeof SIZES };

type Draft = { id: string; name: string; role: ChainNode["role"]; own: boolean; figures: number };

/** `only` restricts to some figures; `unknown` names an outlet that was not given. Time runs with the script. */
export function chainGraph(
  data: Told,
  only: ReadonlySet<string> | null,
  unknown: string,
  { rtl, size }: Look,
): ChainGraph {
  const nodes = new Map<string, Draft>();
  const edges = new Map<string, { from: string; to: string; figures: number; copy: number | null }>();
  const outletOf = new Map(data.reports.map((report) => [report.id, report.outlet ?? unknown]));
  const groupOf = new Map(data.evidence.map((group) => [group.id, group]));

  const node = (role: ChainNode["role"], name: string) => {
    const id = `${role}:${name}`;
    const known = nodes.get(id) ?? { id, name, role, own: false, figures: 0 };
    nodes.set(id, known);
    return known;
  };
  const edge = (from: string, to: string, copy: number | null) => {
    const id = `${from}→${to}${copy === null ? "" : "#copy"}`;
    const known = edges.get(id) ?? { from, to, figures: 0, copy };
    edges.set(id, known);
    return known;
  };

  for (const figure of data.figures) {
    if (only && !only.has(figure.id)) continue;
    const outlet = node("outlet", outletOf.get(figure.report) ?? unknown);
    outlet.figures++;
    const group = groupOf.get(figure.independence);
    if (figure.origin.length === 0 && figure.relays.length === 0) {
      outlet.own = true;
      continue;
    }
    const steps = figure.relays.map((name) => node("relay", name));
    if (figure.origin[0]) steps.push(node("origin", group?.kind === "named-origin" ? group.origin : figure.origin[0]));
    let last = outlet;
    for (const step of steps) {
      if (step.id === last.id) continue;
      step.figures++;
      edge(last.id, step.id, null).figures++;
      last = step;
    }
  }
  addCopies(data, outletOf, nodes, edge);
  return arrange(nodes, edges, { rtl, size });
}

/** The later of two outlets that share a text points at the earlier. */
function addCopies(
  data: Told,
  outletOf: ReadonlyMap<string, string>,
  nodes: ReadonlyMap<string, Draft>,
  edge: (from: string, to: string, copy: number) => unknown,
): void {
  const dateOf = new Map(data.reports.map((report) => [report.id, report.publishedAt ?? "9"]));
  for (const report of data.reports) {
    const shared = report.duplicateOf
      ? [{ report: report.duplicateOf, share: 1 }, ...report.sharesTextWith]
      : report.sharesTextWith;
    for (const other of shared) {
      if (!dateOf.has(other.report)) continue;
      const later =
        (dateOf.get(report.id)!.localeCompare(dateOf.get(other.report)!) || report.id.localeCompare(other.report)) > 0;
      const [from, to] = [`outlet:${outletOf.get(report.id)}`, `outlet:${outletOf.get(other.report)}`];
      if (later && from !== to && nodes.has(from) && nodes.has(to)) edge(from, to, other.share);
    }
  }
}

/** Three columns, whatever the chains are like: outlets first, relays, origins last. dagre orders each column. */
function arrange(
  nodes: ReadonlyMap<string, Draft>,
  edges: ReadonlyMap<string, Omit<ChainEdge, "id">>,
  { rtl, size }: Look,
): ChainGraph {
  const { node, gap } = SIZES[size];
  const order = crossingOrder(nodes, edges, rtl);
  const roles = (["outlet", "relay", "origin"] as const).filter((role) =>
    [...nodes.values()].some((one) => one.role === role),
  );
  const columns = roles.map((role) =>
    [...nodes.values()].filter((one) => one.role === role).sort((a, b) => order(a.id) - order(b.id)),
  );
  const tallest = Math.max(...columns.map((column) => column.length), 0);
  const placed = columns.flatMap((column, index) => {
    const x = index * (node.width + gap.x) * (rtl ? -1 : 1);
    const top = ((tallest - column.length) * (node.height + gap.y)) / 2;
    return column.map((draft, row): ChainNode => ({ ...draft, x, y: top + row * (node.height + gap.y) }));
  });
  return {
    width: columns.length * (node.width + gap.x),
    height: tallest * (node.height + gap.y),
    nodes: placed,
    size,
    edges: [...edges].map(([id, one]) => ({ id, ...one })),
  };
}

/** Where dagre puts each node across the columns so that few lines cross. */
function crossingOrder(
  nodes: ReadonlyMap<string, Draft>,
  edges: ReadonlyMap<string, Omit<ChainEdge, "id">>,
  rtl: boolean,
): (id: string) => number {
  const graph = new Graph();
  graph.setGraph({ rankdir: rtl ? "RL" : "LR" });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const id of nodes.keys()) graph.setNode(id, { ...SIZES.wide.node });
  // Copies stand between outlets and must not push one of them into another column.
  for (const { from, to, copy } of edges.values()) if (copy === null) graph.setEdge(from, to);
  layout(graph);
  return (id) => (graph.node(id) as { y: number }).y;
}
