/** The title of a report, as a link; its direction is that of its words, its place that of the page. */
import type { ReportSummary } from "../api/types.ts";
import { useWords } from "../format.ts";
import { to } from "../router.ts";

type Props = { readonly report: Pick<ReportSummary, "id" | "title">; readonly figure?: string };

export function Title({ report, figure }: Props) {
  const { t } = useWords();
  return (
    <a href={to.report(report.id, { figure })} className="title">
      <bdi>{report.title || t("untitled")}</bdi>
    </a>
  );
}
