/** The graph of chains, drawn: pan, zoom, every node and edge reachable and named. */
import {
  Background,
  Controls,
  type Edge,
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
import { type ChainGraph, type ChainNode, NODE } from "./chainGraph.ts";

type Card = Node<{ node: ChainNode; rtl: boolean; says: string }, "card">;

const nodeTypes = { card: CardNode };

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
      ...NODE,
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
  return (
    <div className="canvas" dir="ltr" style={{ blockSize: `${Math.min(Math.max(graph.height + 60, 320), 680)}px` }}>
      <ReactFlow
        key={`${graph.width}x${graph.height}`}
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        fitView
        fitViewOptions={{ minZoom: 0.45, maxZoom: 1.1, padding: 0.05 }}
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
