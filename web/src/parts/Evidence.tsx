/** Who the figures of a question rest on. */
import type { QuestionDetail } from "../api/types.ts";
import { useWords } from "../format.ts";
import { to } from "../router.ts";
import { byId, publisherOf } from "./EventFrame.tsx";

type Step = QuestionDetail["evidence"][number]["path"][number];

/** "5 reports, 2 origins": each group once, with the way it took. */
export function Evidence({ data }: { readonly data: QuestionDetail }) {
  const { t, format, count } = useWords();
  const here = new Set(data.question.figures);
  const reports = byId(data.reports);
  const nameOf = (step: Step | undefined) =>
    step?.outlet ?? publisherOf(reports.get(step?.report ?? "")) ?? t("noOutlet");
  return (
    <section className="card stack">
      <div className="stack tight">
        <h2>{t("question.evidence")}</h2>
        <p className="small muted">{t("question.evidenceSays")}</p>
        {data.evidence.length > data.question.origins && (
          <p className="small">{t("question.oneText", { origins: count("n.origins", data.question.origins) })}</p>
        )}
      </div>
      <ul className="stack tight">
        {data.evidence.map((group) => (
          <li key={group.id} className="evidence">
            <strong>
              <bdi>{group.origin || nameOf(group.path[0])}</bdi>
            </strong>{" "}
            <span className="small muted">{count("n.figures", group.figures.filter((id) => here.has(id)).length)}</span>
            <ol className="path">
              {group.path.map((step) => (
                <li key={step.report}>
                  <a href={to.report(step.report)}>
                    <bdi>{nameOf(step)}</bdi>
                  </a>{" "}
                  <span className="small muted">
                    {format.shortDay(step.publishedAt)}
                    {step.via.length > 0 && ` · ${t("question.through", { relays: format.list(step.via) })}`}
                  </span>
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
    </section>
  );
}
