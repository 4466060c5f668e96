/** What every rule makes of a question. */
import { POLICY_NAMES, type QuestionDetail } from "../api/types.ts";
import { useWords } from "../format.ts";
import { to } from "../router.ts";
import { byId, useReportName } from "./EventFrame.tsx";
import { usePolicyName } from "./PolicyPick.tsx";

/** The numbers under every rule, each with the figures that it rests on. */
export function Policies({ data }: { readonly data: QuestionDetail }) {
  const { t, format } = useWords();
  const name = usePolicyName();
  const nameOf = useReportName();
  const [figures, reports] = [byId(data.figures), byId(data.reports)];
  return (
    <section className="card stack">
      <h2>{t("question.policies")}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="scroll" tabIndex={0} aria-label={t("question.policies")}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("policy.label")}</th>
              {(["low", "best", "high"] as const).map((which) => (
                <th key={which} scope="col">
                  {t(`toll.${which}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {POLICY_NAMES.map((policy) => (
              <tr key={policy}>
                <th scope="row">{name(policy)}</th>
                {(["low", "best", "high"] as const).map((which) => {
                  const result = data.question.policies[policy];
                  return (
                    <td key={which}>
                      <span className="num value">{format.toll(result, which)}</span>
                      <ul className="small">
                        {result.from[which].map((id) => (
                          <li key={id}>
                            <a href={to.figure(id)}>{nameOf(reports.get(figures.get(id)?.report ?? ""))}</a>
                          </li>
                        ))}
                      </ul>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
