/** The graph of chains, drawn in its own size: every node and line reachable and named. */
import {
  BaseEdge,
  type Edge,
  type EdgeProps,
  Handle,
  MarkerType,
  type Node,
  type NodeProps,
  Position,
  ReactFlow,
} from "@xyflow/react";
import "@xyflow/react/dist/style.css";
import { useMemo, useRef } from "react";
import { useWords } from "../format.ts";
import type { ChainGraph } from "./chainGraph.ts";
import { chainLayout, type PlacedEdge, type PlacedNode } from "./chainLayout.ts";
import { useWidth } from "./useWidth.ts";

type Card = Node<{ node: PlacedNode; rtl: boolean }, "card">;
type Line = Edge<{ line: PlacedEdge }, "line">;

const nodeTypes = { card: CardNode };
const edgeTypes = { line: LineEdge };

export function ChainCanvas({ graph }: { readonly graph: ChainGraph }) {
  const { t, format, count } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const rtl = format.language === "ar";
  const placed = useMemo(() => (width === null ? null : chainLayout(graph, width, rtl)), [graph, width, rtl]);
  const nameOf = useMemo(() => new Map(graph.nodes.map((node) => [node.id, node.name])), [graph]);
  const nodes = placed?.nodes.map((node): Card => {
    const { id, x, y, width: wide, height } = node;
    const says = `${t(`chains.${node.role}s`)}: ${node.name}, ${count("n.figures", node.figures)}${node.own ? `, ${t("ownVoice")}` : ""}`;
    return { id, type: "card", position: { x, y }, data: { node, rtl }, width: wide, height, ariaLabel: says };
  });
  const edges = placed?.edges.map((line): Line => {
    const names = { from: nameOf.get(line.from), to: nameOf.get(line.to) };
    const color = line.copy === null ? "var(--accent)" : "var(--conflict)";
    const label =
      line.copy !== null ? format.percent(line.copy) : line.figures > 1 ? format.number(line.figures) : undefined;
    return {
      id: line.id,
      source: line.from,
      target: line.to,
      type: "line",
      data: { line },
      ariaLabel:
        line.copy === null
          ? t("chains.carries", { ...names, n: count("n.figures", line.figures) })
          : t("chains.copies", { ...names, share: format.percent(line.copy) }),
      // Between narrow columns there is no room for numbers: the list below has them.
      ...(placed.narrow ? {} : { label }),
      style: {
        stroke: color,
        strokeWidth: line.copy === null ? Math.min(1.2 + line.figures * 0.25, 3.5) : 1.6,
        strokeDasharray: line.copy === null ? undefined : "6 5",
      },
      // What was said came from the origin: the head of the arrow is at the outlet.
      markerStart: { type: MarkerType.ArrowClosed, color, width: 11, height: 11, markerUnits: "userSpaceOnUse" },
    };
  });
  return (
    <div ref={box} className="canvas" dir="ltr" style={{ blockSize: `${placed?.height ?? 320}px` }}>
      {nodes && (
        <ReactFlow
          nodes={nodes}
          edges={edges ?? []}
          nodeTypes={nodeTypes}
          edgeTypes={edgeTypes}
          nodesDraggable={false}
          nodesConnectable={false}
          panOnDrag={false}
          autoPanOnNodeFocus={false}
          zoomOnScroll={false}
          zoomOnPinch={false}
          zoomOnDoubleClick={false}
          preventScrolling={false}
          deleteKeyCode={null}
          aria-label={t("chains.graph")}
          proOptions={{ hideAttribution: true }}
        />
      )}
    </div>
  );
}

function LineEdge({ id, data, label, style, markerStart }: EdgeProps<Line>) {
  const { path, labelX, labelY } = data!.line;
  return (
    <BaseEdge
      id={id}
      path={path}
      label={label}
      labelX={labelX}
      labelY={labelY}
      labelBgPadding={[3, 1]}
      style={style}
      markerStart={markerStart}
    />
  );
}

function CardNode({ data: { node, rtl } }: NodeProps<Card>) {
  const { count, t } = useWords();
  const [start, end] = rtl ? [Position.Right, Position.Left] : [Position.Left, Position.Right];
  return (
    <div className={`chainNode ${node.role}`} dir={rtl ? "rtl" : "ltr"}>
      <Handle type="target" position={start} isConnectable={false} />
      <Handle type="source" position={end} isConnectable={false} />
      <bdi title={node.name}>{node.name}</bdi>
      <span>
        {count("n.figures", node.figures)}
        {node.own && ` · ${t("wording.own")}`}
      </span>
    </div>
  );
}
