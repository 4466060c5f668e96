/** Outlets ← relays ← origins of an event, as a graph and as a list. */
import { useMemo } from "react";
import type { EventSlice } from "../api/types.ts";
import { useWords } from "../format.ts";
import { ChainCanvas } from "../parts/ChainCanvas.tsx";
import { type ChainGraph, chainGraph } from "../parts/chainGraph.ts";
import { EventFrame } from "../parts/EventFrame.tsx";
import { Pick } from "../parts/fields.tsx";
import { Empty } from "../parts/states.tsx";
import { useMedia } from "../parts/useMedia.ts";
import { setQuery, useRoute } from "../router.ts";

const NEEDS = ["reports", "figures", "evidence"] as const;
type Data = EventSlice<(typeof NEEDS)[number]>;

export default function ChainsPage({ event }: { readonly event: string }) {
  return (
    <EventFrame event={event} part="chains" needs={NEEDS}>
      {(data) => <View data={data} />}
    </EventFrame>
  );
}

function View({ data }: { readonly data: Data }) {
  const { t, format, count } = useWords();
  const route = useRoute();
  const chosen = data.questions.find((question) => question.id === route.query.get("question"));
  const rtl = format.language === "ar";
  const unknown = t("noOutlet");
  const size = useMedia("(max-width: 40rem)") ? "narrow" : "wide";
  const graph = useMemo(
    () => chainGraph(data, chosen ? new Set(chosen.figures) : null, unknown, { rtl, size }),
    [data, chosen, unknown, rtl, size],
  );
  const { reports, origins } = chosen ?? data.summary;
  const options = [
    { id: "all", name: t("chains.all") },
    ...data.questions.map((question) => ({ id: question.id, name: format.local(question.label) })),
  ];
  return (
    <div className="stack">
      <section className="card stack">
        <div className="row apart end">
          <p className="summary" aria-live="polite">
            {t("chains.summary", { reports: count("n.reports", reports), origins: count("n.origins", origins) })}
          </p>
          <Pick
            label={t("chains.question")}
            value={chosen?.id ?? "all"}
            options={options}
            onChange={(id) => setQuery(route, { question: id === "all" ? null : id })}
            className="wider"
          />
        </div>
        {graph.nodes.length > 0 ? (
          <>
            <Legend />
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
            <section className="scroll" tabIndex={0} aria-label={t("chains.graph")}>
              <ChainCanvas graph={graph} />
            </section>
          </>
        ) : (
          <Empty title={t("chains.empty")} />
        )}
      </section>
      <ChainList graph={graph} />
    </div>
  );
}

function Legend() {
  const { t } = useWords();
  return (
    <ul className="row small muted legendRow">
      {(["outlet", "relay", "origin"] as const).map((role) => (
        <li key={role}>
          <span className={`swatch ${role}`} aria-hidden="true" /> {t(`chains.${role}s`)}
        </li>
      ))}
    </ul>
  );
}

function ChainList({ graph }: { readonly graph: ChainGraph }) {
  const { t, format, count } = useWords();
  const nameOf = new Map(graph.nodes.map((node) => [node.id, node.name]));
  if (graph.edges.length === 0) return null;
  return (
    <section className="card stack">
      <h2>{t("chains.list")}</h2>
      <ul className="stack tight">
        {graph.edges.map((edge) => {
          const names = { from: nameOf.get(edge.from), to: nameOf.get(edge.to) };
          return (
            <li key={edge.id}>
              {edge.copy === null
                ? t("chains.carries", { ...names, n: count("n.figures", edge.figures) })
                : t("chains.copies", { ...names, share: format.percent(edge.copy) })}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
