/** One event in one glance: what is reported, what is disputed and why, how the numbers moved, who reports. */
import { useState } from "react";
import { Button } from "react-aria-components";
import type { EventSlice, FigureLine, FindingKind, PolicyName, Question } from "../api/types.ts";
import { useWords } from "../format.ts";
import { StatusChip } from "../parts/Chips.tsx";
import { byId, EventFrame, figuresOf, useReportName } from "../parts/EventFrame.tsx";
import { FindingGroups, totalOf } from "../parts/FindingList.tsx";
import { PolicyPick, usePolicy, usePolicyName } from "../parts/PolicyPick.tsx";
import { Title } from "../parts/Title.tsx";
import { TollNumbers, TollStrip, tollOf } from "../parts/Toll.tsx";
import { to } from "../router.ts";

const NEEDS = ["reports", "figures", "glance"] as const;
type Data = EventSlice<(typeof NEEDS)[number]>;

export default function EventPage({ event }: { readonly event: string }) {
  return (
    <EventFrame event={event} part={null} needs={NEEDS}>
      {(data) => <Overview data={data} />}
    </EventFrame>
  );
}

function Overview({ data }: { readonly data: Data }) {
  const { t } = useWords();
  return (
    <div className="stack">
      <Glance data={data} />
      <Findings data={data} kinds={["conflict"]} title={t("event.disputed")} empty={t("event.nothingDisputed")} />
      <Findings data={data} kinds={["revision", "update"]} title={t("event.changes")} />
      <Sums data={data} />
      <Findings data={data} kinds={["scope", "agreement", "repetition"]} title={t("event.other")} folded />
      <Reports data={data} />
      <p className="no-print">
        <a className="button" href={to.page("export", { event: data.event.id })}>
          {t("event.export")}
        </a>
      </p>
    </div>
  );
}

const SHOWN = 8;

function Glance({ data }: { readonly data: Data }) {
  const { t, count } = useWords();
  const policy = usePolicy(data.policy);
  const name = usePolicyName();
  const [all, setAll] = useState(false);
  const figures = byId(data.figures);
  // In the ledger's order: the dead, the injured, then the rest.
  const { questions } = data;
  const rest = questions.length - SHOWN;
  return (
    <section className="card stack" aria-labelledby="glance">
      <div className="glanceHead">
        <div className="stack tight">
          <h2 id="glance">{t("event.glance")}</h2>
          <p className="muted">{t("event.glanceSays", { policy: name(policy) })}</p>
        </div>
        <PolicyPick ofCase={data.policy} />
      </div>
      <ol className="questions">
        {questions.slice(0, all ? undefined : SHOWN).map((question) => (
          <QuestionRow key={question.id} question={question} figures={figuresOf(question, figures)} policy={policy} />
        ))}
      </ol>
      {rest > 0 && (
        <Button className="button quiet no-print" onPress={() => setAll(!all)}>
          {all ? t("event.fewer") : count("event.showAll", rest)}
        </Button>
      )}
    </section>
  );
}

type RowProps = {
  readonly question: Question;
  readonly figures: readonly FigureLine[];
  readonly policy: PolicyName;
};

function QuestionRow({ question, figures, policy }: RowProps) {
  const { t, format, count } = useWords();
  const toll = tollOf(question, policy);
  return (
    <li>
      <div className="stack tight">
        <div className="row">
          <a href={to.question(question.event, question.id)}>{format.local(question.label)}</a>
          <StatusChip status={question.status} />
        </div>
        <span className="small muted">
          {t("event.carries", {
            reports: count("n.reports", question.reports),
            origins: count("n.origins", question.origins),
          })}
        </span>
      </div>
      <TollStrip toll={toll} figures={figures} />
      <TollNumbers toll={toll} />
    </li>
  );
}

type FindingsProps = {
  readonly data: Data;
  readonly kinds: readonly FindingKind[];
  readonly title: string;
  readonly empty?: string;
  readonly folded?: boolean;
};

function Findings({ data, kinds, title, empty, folded }: FindingsProps) {
  const { format } = useWords();
  const [open, setOpen] = useState(!folded);
  const total = totalOf(data.glance, kinds);
  if (total === 0 && !empty) return null;
  const heading = (
    <>
      <h2 className="inline">{title}</h2> <span className="muted num">({format.number(total)})</span>
    </>
  );
  const groups = open && <FindingGroups data={data} figures={byId(data.figures)} kinds={kinds} />;
  if (folded) {
    return (
      <details className="card" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{heading}</summary>
        <div className="stack after">{groups}</div>
      </details>
    );
  }
  return (
    <section className="card stack">
      <div>{heading}</div>
      {total > 0 ? groups : <p className="muted">{empty}</p>}
    </section>
  );
}

function Sums({ data }: { readonly data: Data }) {
  const { t, format } = useWords();
  if (data.sums.length === 0) return null;
  const figures = byId(data.figures);
  const link = (id: string) => {
    const figure = figures.get(id);
    return (
      figure && (
        <a key={id} className="num" href={to.figure(id)}>
          {format.quantity(figure)}
        </a>
      )
    );
  };
  return (
    <section className="card stack">
      <h2>{t("event.sums")}</h2>
      <ul className="findings">
        {data.sums.map((sum) => (
          <li key={sum.id} className={`finding ${sum.kind === "holds" ? "agreement" : "conflict"}`}>
            <span className={`chip ${sum.kind === "holds" ? "agreement" : "conflict"}`}>
              {t(`event.sum.${sum.kind}`)}
            </span>
            <p dir="auto">{format.local(sum.text)}</p>
            <p className="row small muted">
              {link(sum.whole)} = {sum.parts.map((part, index) => [index > 0 ? " + " : "", link(part)])}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Reports({ data }: { readonly data: Data }) {
  const { t, format, count } = useWords();
  const nameOf = useReportName();
  const reports = byId(data.reports);
  const inOrder = [...data.reports].sort((a, b) => (a.publishedAt ?? "9").localeCompare(b.publishedAt ?? "9"));
  return (
    <section className="card stack">
      <h2>{t("event.reports")}</h2>
      <ol className="reports">
        {inOrder.map((report) => (
          <li key={report.id}>
            <Title report={report} />
            <span className="small muted">
              <bdi>{report.outlet ?? t("noOutlet")}</bdi> · {format.date(report.publishedAt)} ·{" "}
              {count("n.figures", report.figures)}
              {report.duplicateOf && <> · {t("event.copyOf", { report: nameOf(reports.get(report.duplicateOf)) })}</>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
