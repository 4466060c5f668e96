/** All reports of the case; those without an outlet or a date can be asked about here. */
import { useDeferredValue } from "react";
import { Button } from "react-aria-components";
import { useReports } from "../api/hooks.ts";
import type { ReportSummary } from "../api/types.ts";
import { useWords } from "../format.ts";
import { Choice, Search } from "../parts/fields.tsx";
import { Head } from "../parts/Head.tsx";
import { MissingForm } from "../parts/MissingForm.tsx";
import { Empty, Loaded } from "../parts/states.tsx";
import { Title } from "../parts/Title.tsx";
import { setQuery, useRoute } from "../router.ts";

export default function ReportsPage() {
  const { t, count } = useWords();
  const route = useRoute();
  const q = route.query.get("q") ?? "";
  const missing = route.query.get("missing");
  const limit = Number(route.query.get("limit")) || 50;
  const reports = useReports({ q: useDeferredValue(q), missing, limit });
  const choices = [
    { id: "all", name: t("reports.missingAll") },
    { id: "outlet", name: t("reports.missingOutlet") },
    { id: "publishedAt", name: t("reports.missingDate") },
  ];
  return (
    <>
      <Head title={t("reports.title")} lead={reports.data && count("n.reports", reports.data.total)} />
      <div className="stack">
        <div className="row end">
          <Search
            label={t("reports.search")}
            placeholder={t("events.placeholder")}
            value={q}
            onChange={(value) => setQuery(route, { q: value })}
          />
          <Choice
            label={t("reports.missing")}
            value={missing ?? "all"}
            options={choices}
            onChange={(id) => setQuery(route, { missing: id === "all" ? null : id })}
          />
        </div>
        <Loaded query={reports}>
          {(page) =>
            page.items.length > 0 ? (
              <ol className="reports card">
                {page.items.map((report) => (
                  <ReportRow key={report.id} report={report} ask={missing !== null} />
                ))}
              </ol>
            ) : (
              <Empty title={t(q || missing ? "reports.none" : "reports.empty")} />
            )
          }
        </Loaded>
        {reports.data?.next && (
          <Button className="button" onPress={() => setQuery(route, { limit: Math.min(limit + 50, 500) })}>
            {t("more")}
          </Button>
        )}
      </div>
    </>
  );
}

function ReportRow({ report, ask }: { readonly report: ReportSummary; readonly ask: boolean }) {
  const { t, format, count } = useWords();
  const missing = (["outlet", "publishedAt"] as const).filter((name) => report[name] === null);
  return (
    <li>
      <Title report={report} />
      <span className="small muted">
        <bdi>{report.outlet ?? t("noOutlet")}</bdi> · {format.date(report.publishedAt)} ·{" "}
        {count("n.figures", report.figures)}
      </span>
      {ask && missing.length > 0 && <MissingForm report={report.id} missing={missing} />}
    </li>
  );
}
