/**
 * A graph of chains → where each node and line stands in a box of a given width. Nothing is shrunk: three columns share the
 * width, names take the lines that they need, and the box is as high as that makes it.
 */
import { Graph, layout } from "@dagrejs/dagre";
import { type ChainEdge, type ChainGraph, type ChainNode, ROLES } from "./chainGraph.ts";

export type PlacedNode = ChainNode & Box;
export type PlacedEdge = ChainEdge & { readonly path: string; readonly labelX: number; readonly labelY: number };
export type ChainLayout = {
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
  readonly height: number;
  readonly narrow: boolean;
};

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
type Sizes = typeof WIDE;

/** CSS pixels. `letter` is the mean advance of a letter, `port` the distance of two lines that leave one node. */
const WIDE = { gap: 110, most: 290, row: 16, bow: 64, letter: 7.6, line: 21, inset: 28, rest: 34, port: 15 };
const NARROW: Sizes = { ...WIDE, gap: 26, row: 12, bow: 18, letter: 7.4, line: 18, inset: 16, rest: 34, port: 9 };
/** Width of the box from which the wide sizes fit. */
const ENOUGH = 620;
const MARGIN = 12;
/** Height of the lane by which lines pass the column of relays. */
const LANE = 10;

/** The outlets stand where the script begins. */
export function chainLayout({ nodes, edges }: ChainGraph, width: number, rtl: boolean): ChainLayout {
  const narrow = width < ENOUGH;
  const sizes = narrow ? NARROW : WIDE;
  const roles = ROLES.filter((role) => nodes.some((node) => node.role === role));
  const bow = edges.some(({ copy }) => copy !== null) ? sizes.bow : 0;
  const room = width - 2 * MARGIN - bow;
  const own = Math.min(sizes.most, (room - (roles.length - 1) * sizes.gap) / roles.length);
  const gap = roles.length > 1 ? (room - roles.length * own) / (roles.length - 1) : 0;
  const columnX = (role: ChainNode["role"]) => {
    const start = MARGIN + bow + roles.indexOf(role) * (own + gap);
    return rtl ? width - start - own : start;
  };

  const carried = edges.filter(({ copy }) => copy === null);
  const leaving = (id: string) => carried.filter(({ from }) => from === id);
  const heightOf = (node: ChainNode) => {
    const lines = Math.max(1, Math.ceil((node.name.length * sizes.letter) / (own - sizes.inset)));
    // In a narrow node "in its own voice" takes a line of its own.
    const lower = narrow && node.own ? sizes.rest + sizes.line : sizes.rest;
    return Math.max(lower + lines * sizes.line, leaving(node.id).length * sizes.port + 8);
  };
  const role = new Map(nodes.map((node) => [node.id, node.role]));
  const passes = ({ from, to }: ChainEdge) =>
    roles.includes("relay") && role.get(from) === "outlet" && role.get(to) === "origin";
  const laneOf = (origin: string) => `lane:${origin}`;
  const lanes = [...new Set(carried.filter(passes).map(({ to }) => to))];

  const sized: readonly Sized[] = [
    ...nodes.map((node) => ({ id: node.id, role: node.role, height: heightOf(node) })),
    ...lanes.map((origin) => ({ id: laneOf(origin), role: "relay" as const, height: LANE })),
  ];
  const steps = carried.flatMap((edge) =>
    passes(edge)
      ? [
          [edge.from, laneOf(edge.to)],
          [laneOf(edge.to), edge.to],
        ]
      : [[edge.from, edge.to]],
  );
  const { tops, height } = rowsOf(sized, steps as [string, string][], own, sizes.row);
  const heights = new Map(sized.map((one) => [one.id, one.height]));
  const boxOf = (id: string, at: ChainNode["role"]): Box => ({
    x: columnX(at),
    y: MARGIN + tops.get(id)!,
    width: own,
    height: heights.get(id)!,
  });
  const boxes = new Map(nodes.map((node) => [node.id, boxOf(node.id, node.role)]));
  const middle = ({ y, height: high }: Box) => y + high / 2;
  const [out, into] = rtl ? [(b: Box) => b.x, (b: Box) => b.x + b.width] : [(b: Box) => b.x + b.width, (b: Box) => b.x];
  const forward = rtl ? -1 : 1;

  /** Lines leave a node one below the other, in the order of where they go. */
  const portOf = (edge: ChainEdge): number => {
    const via = (one: ChainEdge) => (passes(one) ? tops.get(laneOf(one.to))! : middle(boxes.get(one.to)!) - MARGIN);
    const ordered = leaving(edge.from).sort((a, b) => via(a) - via(b));
    return middle(boxes.get(edge.from)!) + (ordered.indexOf(edge) - (ordered.length - 1) / 2) * sizes.port;
  };
  const placed = edges.map((edge): PlacedEdge => {
    const [from, to] = [boxes.get(edge.from)!, boxes.get(edge.to)!];
    if (edge.copy !== null) {
      const [x, y, end] = [into(from), middle(from), middle(to)];
      const far = x - forward * bow * (4 / 3) * Math.min(1, 0.5 + Math.abs(end - y) / 600);
      const path = `M${x},${y} C${far},${y} ${far},${end} ${x},${end}`;
      return { ...edge, path, labelX: x + (far - x) * 0.75, labelY: (y + end) / 2 };
    }
    const start: Point = [out(from), portOf(edge)];
    const end: Point = [into(to), middle(to)];
    const lane = passes(edge) ? boxOf(laneOf(edge.to), "relay") : null;
    const path = lane
      ? `M${start} ${curve(start, [into(lane), middle(lane)])} L${[out(lane), middle(lane)]} ${curve([out(lane), middle(lane)], end)}`
      : `M${start} ${curve(start, end)}`;
    return { ...edge, path, labelX: start[0] + forward * 24, labelY: start[1] };
  });
  return {
    nodes: nodes.map((node) => ({ ...node, ...boxes.get(node.id)! })),
    edges: placed,
    height: height + 2 * MARGIN,
    narrow,
  };
}

type Point = readonly [number, number];
type Sized = { readonly id: string; readonly role: ChainNode["role"]; readonly height: number };

const curve = ([x, y]: Point, [toX, toY]: Point) => {
  const half = (x + toX) / 2;
  return `C${half},${y} ${half},${toY} ${toX},${toY}`;
};

/** Tops of what stands in each column: dagre says in which order few lines cross, and about where. */
function rowsOf(sized: readonly Sized[], steps: readonly (readonly [string, string])[], width: number, row: number) {
  const graph = new Graph();
  graph.setGraph({ rankdir: "LR", nodesep: row });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, height } of sized) graph.setNode(id, { width, height });
  for (const [from, to] of steps) graph.setEdge(from, to);
  layout(graph);
  const top = ({ id, height }: Sized) => (graph.node(id) as { y: number }).y - height / 2;
  const tops = new Map<string, number>();
  let height = 0;
  for (const role of ROLES) {
    let free = 0;
    for (const one of sized.filter((other) => other.role === role).sort((a, b) => top(a) - top(b))) {
      const y = Math.max(free, top(one));
      tops.set(one.id, y);
      free = y + one.height + row;
      height = Math.max(height, y + one.height);
    }
  }
  return { tops, height };
}
