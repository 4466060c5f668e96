/** Wording board: for each of those meant, every name that is used of them, by whom, how often. */
import { useState } from "react";
import type { EventSlice, WordingEntry } from "../api/types.ts";
import { useWords } from "../format.ts";
import { EventFrame } from "../parts/EventFrame.tsx";
import { Tick } from "../parts/fields.tsx";
import { Empty } from "../parts/states.tsx";
import { to } from "../router.ts";

const NEEDS = ["wording"] as const;
type Data = EventSlice<(typeof NEEDS)[number]>;

export default function WordingPage({ event }: { readonly event: string }) {
  return (
    <EventFrame event={event} part="wording" needs={NEEDS}>
      {(data) => <Board data={data} />}
    </EventFrame>
  );
}

const total = (entry: WordingEntry) => entry.uses.reduce((sum, use) => sum + use.count, 0);

function Board({ data }: { readonly data: Data }) {
  const { t, format } = useWords();
  const [loadedOnly, setLoadedOnly] = useState(false);
  const entries = data.wording.filter((entry) => !loadedOnly || entry.loaded !== null);
  const referents = [...new Set(entries.map((entry) => entry.referent))];
  const boards = referents
    .map((referent) => entries.filter((entry) => entry.referent === referent))
    .sort((a, b) => b.length - a.length);
  if (data.wording.length === 0) return <Empty title={t("wording.empty")} />;
  return (
    <div className="stack">
      <Tick isSelected={loadedOnly} onChange={setLoadedOnly}>
        {t("wording.onlyLoaded")}
      </Tick>
      {boards.map((names) => (
        <section key={names[0]!.referent} className="card stack" aria-label={format.local(names[0]!.label)}>
          <h2>{format.local(names[0]!.label)}</h2>
          <dl className="names">
            {[...names]
              .sort((a, b) => total(b) - total(a))
              .map((entry) => (
                <Name key={entry.name} entry={entry} />
              ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

function Name({ entry }: { readonly entry: WordingEntry }) {
  const { t, format, count } = useWords();
  return (
    <div>
      <dt>
        <q className="words">{entry.name}</q> <span className="small muted">{count("n.uses", total(entry))}</span>
        {entry.loaded !== null && <span className="chip plain loaded">{t("wording.loaded")}</span>}
      </dt>
      {entry.uses.map((use) => (
        <dd key={`${use.report} ${use.speaker} ${use.quoted} ${use.stance}`}>
          <a href={to.report(use.report, { at: use.spans[0]?.start })}>
            <bdi>{use.speaker || use.outlet || t("noOutlet")}</bdi>
          </a>{" "}
          <span className="small muted">
            {use.speaker ? t("wording.quotedIn", { outlet: use.outlet ?? t("noOutlet") }) : t("wording.own")}
            {use.count > 1 && ` ×${format.number(use.count)}`}
          </span>
        </dd>
      ))}
    </div>
  );
}
