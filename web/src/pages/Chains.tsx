/** Outlets ← relays ← origins of an event, as a graph and as a list. */
import { useMemo } from "react";
import type { EventSlice } from "../api/types.ts";
import { useWords } from "../format.ts";
import { ChainCanvas } from "../parts/ChainCanvas.tsx";
import { type ChainGraph, chainGraph } from "../parts/chainGraph.ts";
import { byId, EventFrame, publisherOf } from "../parts/EventFrame.tsx";
import { Pick } from "../parts/fields.tsx";
import { Empty } from "../parts/states.tsx";
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
  const unknown = t("noOutlet");
  const graph = useMemo(
    () => chainGraph(data, chosen ? new Set(chosen.figures) : null, (report) => publisherOf(report) ?? unknown),
    [data, chosen, unknown],
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
            <section className="scroll chains" tabIndex={0} aria-label={t("chains.graph")}>
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

/** The same in words: each origin and relay, with those who carry it. */
function ChainList({ graph }: { readonly graph: ChainGraph }) {
  const { t, format, count } = useWords();
  const nodeOf = byId(graph.nodes);
  const copies = graph.edges.filter(({ copy }) => copy !== null);
  if (graph.edges.length === 0) return null;
  return (
    <section className="card stack">
      <h2>{t("chains.list")}</h2>
      {(["origin", "relay"] as const).map((role) => {
        const nodes = graph.nodes.filter((node) => node.role === role).sort((a, b) => b.figures - a.figures);
        return (
          nodes.length > 0 && (
            <section key={role} className="stack tight">
              <h3>{t(`chains.${role}s`)}</h3>
              <ul>
                {nodes.map((node) => (
                  <li key={node.id} className="evidence">
                    <strong>
                      <bdi>{node.name}</bdi>
                    </strong>{" "}
                    <span className="small muted">{count("n.figures", node.figures)}</span>
                    <ul className="carriers" aria-label={t("chains.carriers", { name: node.name })}>
                      {graph.edges
                        .filter(({ to, copy }) => to === node.id && copy === null)
                        .map((edge) => (
                          <li key={edge.id}>
                            <bdi>{nodeOf.get(edge.from)?.name}</bdi>{" "}
                            <span className="small muted num">({format.number(edge.figures)})</span>
                          </li>
                        ))}
                    </ul>
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
      {copies.length > 0 && (
        <section className="stack tight">
          <h3>{t("chains.shared")}</h3>
          <ul className="stack tight">
            {copies.map(({ id, from, to, copy }) => (
              <li key={id}>
                {t("chains.copies", {
                  from: nodeOf.get(from)?.name,
                  to: nodeOf.get(to)?.name,
                  share: format.percent(copy!),
                })}
              </li>
            ))}
          </ul>
        </section>
      )}
    </section>
  );
}
