/** How far two coders of one report agree. */
import type { ReportDetail } from "../api/types.ts";
import { useWords } from "../format.ts";

export function Agreement({ data }: { readonly data: ReportDetail }) {
  const { t, format } = useWords();
  return (
    <section className="card stack tight">
      <h2>{t("review.agreement")}</h2>
      <ul className="small">
        {data.agreement.map(({ coders: [a, b], both, same, percent, kappa }) => (
          <li key={`${a} ${b}`}>
            {t("review.agreementSays", {
              a,
              b,
              same: format.number(same),
              both: format.number(both),
              percent: format.percent(percent > 1 ? percent / 100 : percent),
            })}
            {kappa !== null && `, ${t("review.kappa", { n: format.number(Math.round(kappa * 100) / 100) })}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
