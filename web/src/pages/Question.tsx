/** One question: its numbers under every rule, the chart, the same as a table, who the figures rest on, how they stand. */
import { useQuestion } from "../api/hooks.ts";
import { type FigureRow, KINDS, type QuestionDetail } from "../api/types.ts";
import { useWords } from "../format.ts";
import { StateChip, StatusChip } from "../parts/Chips.tsx";
import { byId } from "../parts/EventFrame.tsx";
import { Evidence } from "../parts/Evidence.tsx";
import { FindingList } from "../parts/FindingList.tsx";
import { Head } from "../parts/Head.tsx";
import { Policies } from "../parts/Policies.tsx";
import { PolicyPick, usePolicy } from "../parts/PolicyPick.tsx";
import { Loaded } from "../parts/states.tsx";
import { TollNumbers, tollOf } from "../parts/Toll.tsx";
import { TollChart } from "../parts/TollChart.tsx";
import { dayOf, sourceOf } from "../parts/tollPoints.ts";
import { to } from "../router.ts";

export default function QuestionPage({ event, question }: { readonly event: string; readonly question: string }) {
  return <Loaded query={useQuestion(question)}>{(data) => <View data={data} event={event} />}</Loaded>;
}

function View({ data, event }: { readonly data: QuestionDetail; readonly event: string }) {
  const { t, format, count } = useWords();
  const policy = usePolicy(data.policy);
  const { question } = data;
  const reports = byId(data.reports);
  return (
    <>
      <Head title={format.local(question.label)} above={<a href={to.event(event)}>{format.local(data.event.title)}</a>}>
        <p className="row">
          <StatusChip status={question.status} />
          <span className="muted">
            {t("event.carries", {
              reports: count("n.reports", question.reports),
              origins: count("n.origins", question.origins),
            })}
          </span>
          <span className="muted">{t(`statusSays.${question.status}`)}</span>
        </p>
      </Head>
      <div className="stack">
        <section className="card glanceHead" aria-label={t("toll.reported")}>
          <div className="big">
            <TollNumbers toll={tollOf(question, policy)} />
          </div>
          <DeniedBy data={data} />
          <PolicyPick ofCase={data.policy} />
        </section>
        <section className="card stack">
          <div className="stack tight">
            <h2>{t("question.over")}</h2>
            <p className="small muted">{t("question.overSays")}</p>
          </div>
          <TollChart
            series={data.series}
            figures={data.figures}
            evidence={data.evidence}
            reports={reports}
            label={`${t("question.chart")}: ${format.local(question.label)}`}
          />
          <Undated data={data} />
          <FigureTable data={data} />
        </section>
        <div className="two even">
          <Findings data={data} />
          <Evidence data={data} />
        </div>
        <Policies data={data} />
      </div>
    </>
  );
}

/** Who denies what others count: a denial lowers no number, so that the numbers alone would not show it. */
function DeniedBy({ data: { figures, evidence } }: { readonly data: QuestionDetail }) {
  const { t, format } = useWords();
  const denials = figures.filter(({ modality }) => modality === "denied");
  if (denials.length === 0 || denials.length === figures.length) return null;
  const groups = new Set(denials.map(({ independence }) => independence));
  const names = evidence.filter(({ id }) => groups.has(id)).map(({ origin }) => origin || t("noOutlet"));
  return <p className="small">{t("question.deniedBy", { list: format.list(names) })}</p>;
}

function Undated({ data }: { readonly data: QuestionDetail }) {
  const { t, format } = useWords();
  const undated = data.figures.filter(
    (figure) =>
      figure.modality !== "denied" && (dayOf(figure) === null || (figure.min === null && figure.max === null)),
  );
  if (undated.length === 0) return null;
  return (
    <p className="small muted">
      {t("question.undated", { list: format.list(undated.map((figure) => format.quantity(figure))) })}
    </p>
  );
}

function FigureTable({ data }: { readonly data: QuestionDetail }) {
  const { t, format } = useWords();
  const reports = byId(data.reports);
  const rows = [...data.figures].sort((a, b) => (dayOf(a) ?? "9").localeCompare(dayOf(b) ?? "9"));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="scroll" tabIndex={0} aria-label={t("question.table")}>
      <table className="stacking">
        <caption className="sr">{t("question.table")}</caption>
        <thead>
          <tr>
            {(["value", "origin", "outlet", "said", "words"] as const).map((name) => (
              <th key={name} scope="col">
                {t(`question.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((figure) => (
            <tr key={figure.id}>
              <th scope="row" className="num value">
                <a href={to.figure(figure.id)}>{format.quantity(figure)}</a>
                <Marks figure={figure} />
              </th>
              <td data-label={t("question.origin")}>
                <bdi>{sourceOf(figure, reports.get(figure.report)) ?? t("ownVoice")}</bdi>
                {figure.relays.length > 0 && (
                  <div className="small muted">{t("question.through", { relays: format.list(figure.relays) })}</div>
                )}
              </td>
              <td data-label={t("question.outlet")}>
                <bdi>{reports.get(figure.report)?.outlet ?? t("noOutlet")}</bdi>
              </td>
              <td data-label={t("question.said")} className="num">
                {format.date(dayOf(figure))}
              </td>
              <td className="words quote">{figure.quote}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What sets a figure apart from one that is plainly stated and not yet looked at. */
function Marks({ figure }: { readonly figure: FigureRow }) {
  const { t } = useWords();
  return (
    <>
      {figure.modality !== "asserted" && <div className="small muted">{t(`modality.${figure.modality}`)}</div>}
      {figure.state !== "unreviewed" && (
        <div>
          <StateChip state={figure.state} />
        </div>
      )}
    </>
  );
}

function Findings({ data }: { readonly data: QuestionDetail }) {
  const { t } = useWords();
  const { id, event } = data.question;
  const figures = byId(data.compared);
  return (
    <section className="card stack">
      <h2>{t("question.findings")}</h2>
      {data.findings.length === 0 && <p className="muted">{t("question.noFindings")}</p>}
      {KINDS.map((kind) => {
        const findings = data.findings.filter((finding) => finding.kind === kind);
        const rest = { total: data.counts[kind] ?? 0, asked: { about: id, kinds: kind } };
        return (
          findings.length > 0 && (
            <FindingList key={kind} event={event} findings={findings} figures={figures} {...rest} />
          )
        );
      })}
    </section>
  );
}
