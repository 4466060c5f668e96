/** Beside a report: the figure chosen, all its figures, how coders agree, what the reader noted. */
import { Button } from "react-aria-components";
import type { ReportDetail } from "../api/types.ts";
import { useWords } from "../format.ts";
import { setQuery, useRoute } from "../router.ts";
import { Agreement } from "./Agreement.tsx";
import { StateChip } from "./Chips.tsx";
import { FigurePanel } from "./FigurePanel.tsx";

export function ReaderSide({ data }: { readonly data: ReportDetail }) {
  const { t } = useWords();
  const route = useRoute();
  const chosen = route.query.get("figure");
  return (
    <aside className="stack side-panel">
      <section className="card stack" aria-live="polite">
        {chosen ? (
          <FigurePanel key={chosen} figure={chosen} text={data.report.text} />
        ) : (
          <p className="muted">{t("reader.choose")}</p>
        )}
      </section>
      <FigureList data={data} chosen={chosen} />
      {data.agreement.length > 0 && <Agreement data={data} />}
      {data.diagnostics.length > 0 && (
        <section className="card stack tight">
          <h2>{t("reader.diagnostics")}</h2>
          <ul className="small">
            {data.diagnostics.map((one) => (
              <li key={`${one.code} ${one.start}`} dir="auto">
                {one.message}
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}

function FigureList({ data, chosen }: { readonly data: ReportDetail; readonly chosen: string | null }) {
  const { t, format } = useWords();
  const route = useRoute();
  return (
    <section className="card stack tight no-print">
      <h2>{t("reader.figures")}</h2>
      {data.figures.length === 0 && <p className="muted">{t("reader.noFigures")}</p>}
      <ol className="figureList">
        {data.figures.map(({ id, figure, machine, state }) => {
          const one = figure ?? machine;
          return (
            one && (
              <li key={id}>
                <Button
                  className="figureItem"
                  aria-pressed={id === chosen}
                  onPress={() => setQuery(route, { figure: id })}
                >
                  <span>
                    {t(`effect.${one.effect}`)}: <span className="num">{format.quantity(one)}</span>
                  </span>
                  <bdi className="small muted">{one.origin[0] ?? t("ownVoice")}</bdi>
                  {state !== "unreviewed" && <StateChip state={state} />}
                </Button>
              </li>
            )
          );
        })}
      </ol>
    </section>
  );
}
