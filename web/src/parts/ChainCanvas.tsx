/** The graph of chains, drawn: pan, zoom, every node and edge reachable and named. */
import {
  Background,
  BaseEdge,
  Controls,
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
import { useMemo } from "react";
import { useWords } from "../format.ts";
import { type ChainGraph, type ChainNode, SIZES } from "./chainGraph.ts";

type Card = Node<{ node: ChainNode; rtl: boolean; says: string }, "card">;

const nodeTypes = { card: CardNode };
const edgeTypes = { copy: CopyEdge };

export function ChainCanvas({ graph }: { readonly graph: ChainGraph }) {
  const { t, format, count } = useWords();
  const rtl = format.language === "ar";
  const nameOf = useMemo(() => new Map(graph.nodes.map((node) => [node.id, node.name])), [graph]);
  const nodes = graph.nodes.map((node): Card => {
    const says = `${t(`chains.${node.role}s`)}: ${node.name}, ${count("n.figures", node.figures)}${node.own ? `, ${t("ownVoice")}` : ""}`;
    return {
      id: node.id,
      type: "card",
      position: { x: node.x, y: node.y },
      data: { node, rtl, says },
      ...SIZES[graph.size].node,
      ariaLabel: says,
      draggable: false,
      connectable: false,
    };
  });
  const edges = graph.edges.map((edge): Edge => {
    const names = { from: nameOf.get(edge.from), to: nameOf.get(edge.to) };
    const color = edge.copy === null ? "var(--accent)" : "var(--conflict)";
    return {
      id: edge.id,
      source: edge.from,
      target: edge.to,
      type: edge.copy === null ? "default" : "copy",
      data: { rtl },
      sourceHandle: edge.copy === null ? "out" : "copy",
      targetHandle: edge.copy === null ? "in" : "copied",
      ariaLabel:
        edge.copy === null
          ? t("chains.carries", { ...names, n: count("n.figures", edge.figures) })
          : t("chains.copies", { ...names, share: format.percent(edge.copy) }),
      label:
        edge.copy === null ? (edge.figures > 1 ? format.number(edge.figures) : undefined) : format.percent(edge.copy),
      style: {
        stroke: color,
        strokeWidth: edge.copy === null ? Math.min(1.2 + edge.figures * 0.35, 5) : 1.6,
        strokeDasharray: edge.copy === null ? undefined : "6 5",
      },
      // What was said came from the origin: the head of the arrow is at the outlet.
      markerStart: { type: MarkerType.ArrowClosed, color },
    };
  });
  const height = Math.min(Math.max(graph.height + 60, 260), 1000);
  // On a telephone three columns would shrink their letters away: the graph keeps its size, and its box scrolls.
  const width = graph.size === "narrow" ? { minInlineSize: `${graph.width}px` } : {};
  return (
    <div className="canvas" dir="ltr" style={{ blockSize: `${height}px`, ...width }}>
      <ReactFlow
        key={`${graph.nodes.length} ${graph.edges.length} ${rtl} ${graph.size}`}
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        fitView
        fitViewOptions={{ minZoom: 0.35, maxZoom: 1.1, padding: 0.05 }}
        minZoom={0.25}
        maxZoom={2}
        zoomOnScroll={false}
        preventScrolling={false}
        nodesConnectable={false}
        deleteKeyCode={null}
        aria-label={t("chains.graph")}
        proOptions={{ hideAttribution: true }}
      >
        <Background gap={22} size={1} color="var(--line)" />
        <Controls showInteractive={false} position={rtl ? "bottom-left" : "bottom-right"} />
      </ReactFlow>
    </div>
  );
}

/** Copies run outside the column of outlets, in a bow that grows with the way. */
function CopyEdge({ id, sourceX, sourceY, targetX, targetY, data, ...rest }: EdgeProps) {
  const bow = (44 + Math.abs(targetY - sourceY) * 0.12) * (data?.rtl ? 1 : -1);
  const path = `M${sourceX},${sourceY} C${sourceX + bow},${sourceY} ${targetX + bow},${targetY} ${targetX},${targetY}`;
  const { label, style, markerStart } = rest;
  const middle = { labelX: sourceX + bow * 0.75, labelY: (sourceY + targetY) / 2 };
  return <BaseEdge id={id} path={path} label={label} style={style} markerStart={markerStart} {...middle} />;
}

function CardNode({ data: { node, rtl } }: NodeProps<Card>) {
  const { count, t } = useWords();
  const [start, end] = rtl ? [Position.Right, Position.Left] : [Position.Left, Position.Right];
  return (
    <div className={`chainNode ${node.role}`} dir={rtl ? "rtl" : "ltr"}>
      <Handle id="in" type="target" position={start} isConnectable={false} />
      <Handle id="out" type="source" position={end} isConnectable={false} />
      <Handle id="copy" type="source" position={start} isConnectable={false} />
      <Handle id="copied" type="target" position={start} isConnectable={false} />
      <bdi title={node.name}>{node.name}</bdi>
      <span>
        {count("n.figures", node.figures)}
        {node.own && ` · ${t("wording.own")}`}
      </span>
    </div>
  );
}
