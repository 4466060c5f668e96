/** Silence matrix: which report answers which question, who was first, who dropped it. */
import type { EventSlice, FigureLine, SilenceMatrix } from "../api/types.ts";
import { useWords } from "../format.ts";
import { byId, EventFrame } from "../parts/EventFrame.tsx";
import { Empty } from "../parts/states.tsx";
import { to } from "../router.ts";

const NEEDS = ["reports", "figures", "silence"] as const;
type Data = EventSlice<(typeof NEEDS)[number]>;

export default function SilencePage({ event }: { readonly event: string }) {
  return (
    <EventFrame event={event} part="silence" needs={NEEDS}>
      {(data) => <Matrix data={data} matrix={data.silence} />}
    </EventFrame>
  );
}

function Matrix({ data, matrix }: { readonly data: Data; readonly matrix: SilenceMatrix | null }) {
  const { t, format } = useWords();
  if (!matrix || matrix.rows.length === 0 || matrix.questions.length === 0) return <Empty title={t("silence.empty")} />;
  const [questions, figures, reports] = [byId(data.questions), byId(data.figures), byId(data.reports)];
  return (
    <div className="stack">
      <ul className="row small legendRow" aria-label={t("silence.legend")}>
        <li>
          <span className="cell answers" aria-hidden="true" /> {t("silence.answers")}
        </li>
        <li>
          <span className="cell first" aria-hidden="true" /> {t("silence.first")}
        </li>
        <li>
          <span className="cell dropped" aria-hidden="true" /> {t("silence.dropped")}
        </li>
        <li>
          <span className="cell" aria-hidden="true" /> {t("silence.silent")}
        </li>
      </ul>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="scroll card matrixBox" tabIndex={0} aria-label={t("silence.title")}>
        <table className="matrix">
          <thead>
            <tr>
              <th scope="col" className="corner">
                {t("silence.report")}
              </th>
              {matrix.questions.map((id) => {
                const question = questions.get(id);
                return (
                  <th key={id} scope="col">
                    {question && <a href={to.question(data.event.id, id)}>{format.local(question.label)}</a>}
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {matrix.rows.map((row) => (
              <tr key={row.report}>
                <th scope="row">
                  <a href={to.report(row.report)}>
                    <bdi>{row.outlet ?? reports.get(row.report)?.title ?? row.report}</bdi>
                  </a>
                  <div className="small muted">{format.shortDay(row.publishedAt)}</div>
                </th>
                {row.answers.map((ids, column) => (
                  <Cell
                    key={matrix.questions[column]}
                    figures={ids.map((id) => figures.get(id)).filter((figure) => figure !== undefined)}
                    first={matrix.first[column] === row.report}
                    dropped={matrix.dropped[column]?.includes(row.report) ?? false}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

function Cell({
  figures,
  first,
  dropped,
}: {
  readonly figures: readonly FigureLine[];
  readonly first: boolean;
  readonly dropped: boolean;
}) {
  const { t, format } = useWords();
  if (figures.length === 0) {
    return (
      <td className={dropped ? "dropped" : ""}>
        <span className="sr">{t(dropped ? "silence.dropped" : "silence.silent")}</span>
        {dropped && <span aria-hidden="true">○</span>}
      </td>
    );
  }
  // A report says its toll more than once: one link a value.
  const values = new Map(figures.map((figure) => [format.quantity(figure), figure.id]));
  return (
    <td className={first ? "answers first" : "answers"}>
      {[...values].map(([value, id]) => (
        <a key={id} href={to.figure(id)} className="num">
          {value}
        </a>
      ))}
      {first && <span className="sr">{t("silence.first")}</span>}
    </td>
  );
}
