/** A report with its figures, speakers and loaded words marked, their reasons beside it, and a second report next to it. */
import { useCallback, useState } from "react";
import { Button } from "react-aria-components";
import { useEvent, useReport, useSession } from "../api/hooks.ts";
import type { ReportDetail } from "../api/types.ts";
import { useWords } from "../format.ts";
import { AddFigure } from "../parts/AddFigure.tsx";
import { useReportName } from "../parts/EventFrame.tsx";
import { Pick, Tick } from "../parts/fields.tsx";
import { Head } from "../parts/Head.tsx";
import { ReaderSide } from "../parts/ReaderSide.tsx";
import { ReportText, type Selected, type Shown } from "../parts/ReportText.tsx";
import { Loaded } from "../parts/states.tsx";
import { setQuery, to, useRoute } from "../router.ts";

export default function ReaderPage({ report }: { readonly report: string }) {
  return (
    <Loaded query={useReport(report)} lines={6}>
      {(data) => <View data={data} />}
    </Loaded>
  );
}

function View({ data }: { readonly data: ReportDetail }) {
  const { t } = useWords();
  const route = useRoute();
  const [shown, setShown] = useState<Shown>({ figures: true, chains: true, wording: false });
  const second = route.query.get("with");
  const toggle = (name: keyof Shown) => (on: boolean) => setShown({ ...shown, [name]: on });
  return (
    <>
      <ReportHead data={data} />
      <section className="row end apart readerTools no-print" aria-label={t("reader.highlight")}>
        <div className="row">
          {(["figures", "chains", "wording"] as const).map((name) => (
            <Tick key={name} isSelected={shown[name]} onChange={toggle(name)}>
              <span className={`markSwatch ${name}`}>{t(`reader.marks.${name}`)}</span>
            </Tick>
          ))}
        </div>
        <SecondPick data={data} second={second} />
      </section>
      <div className={second ? "two even" : "two"}>
        <First data={data} shown={shown} wide={second === null} />
        {second ? <Second report={second} shown={shown} /> : <ReaderSide data={data} />}
      </div>
      {second && (
        <div className="after">
          <ReaderSide data={data} />
        </div>
      )}
    </>
  );
}

function ReportHead({ data }: { readonly data: ReportDetail }) {
  const { t, format } = useWords();
  const { report, raw } = data;
  const inferred = (name: "outlet" | "publishedAt") =>
    report.inferred.includes(name) && <span className="chip plain">{t("reader.inferred")}</span>;
  return (
    <Head
      title={report.title || t("untitled")}
      above={
        <span className="row small">
          {data.events.map((event) => (
            <a key={event.id} href={to.event(event.id)}>
              {format.local(event.title)}
            </a>
          ))}
        </span>
      }
    >
      <p className="row muted">
        <span>
          <bdi>{report.outlet ?? t("noOutlet")}</bdi> {inferred("outlet")}
        </span>
        <span>
          {t("reader.published")} {format.date(report.publishedAt)} {inferred("publishedAt")}
        </span>
        <a href={raw.url} target="_blank" rel="noreferrer" title={t("reader.rawSays")}>
          {t("reader.raw")}
        </a>
        {report.url && /^https?:/.test(report.url) && (
          <a href={report.url} target="_blank" rel="noreferrer noopener">
            {t("reader.original")}
          </a>
        )}
      </p>
      <p className="small muted hash" title={raw.sha256}>
        {t("reader.hash")} <code dir="ltr">{raw.sha256.slice(0, 16)}…</code>
      </p>
    </Head>
  );
}

/** Other reports of the same event, to lay beside this one. */
function SecondPick({ data, second }: { readonly data: ReportDetail; readonly second: string | null }) {
  const event = data.events[0];
  return event ? <SecondOf event={event.id} data={data} second={second} /> : null;
}

const REPORTS = ["reports"] as const;

function SecondOf({
  event,
  data,
  second,
}: {
  readonly event: string;
  readonly data: ReportDetail;
  readonly second: string | null;
}) {
  const { t } = useWords();
  const route = useRoute();
  const nameOf = useReportName();
  const others = useEvent(event, REPORTS).data?.reports.filter((report) => report.id !== data.report.id) ?? [];
  const options = [
    { id: "none", name: t("reader.alone") },
    ...others.map((report) => ({ id: report.id, name: nameOf(report) || report.id })),
  ];
  return (
    <Pick
      label={t("reader.side")}
      value={second ?? "none"}
      options={options}
      onChange={(id) => setQuery(route, { with: id === "none" ? null : id })}
      className="wider"
    />
  );
}

function First({ data, shown, wide }: { readonly data: ReportDetail; readonly shown: Shown; readonly wide: boolean }) {
  const { t } = useWords();
  const route = useRoute();
  const mayJudge = useSession().data?.user?.role !== "reader";
  const [selected, setSelected] = useState<Selected | null>(null);
  const [adding, setAdding] = useState(false);
  const select = useCallback((next: Selected | null) => setSelected(next), []);
  const at = route.query.get("at");
  return (
    <article className={`card paper${wide ? " wide" : ""}`}>
      <ReportText
        data={data}
        shown={shown}
        chosen={route.query.get("figure")}
        at={at === null ? null : Number(at)}
        onChoose={(figure) => setQuery(route, { figure, at: null })}
        onSelect={select}
      />
      {mayJudge && (
        <div className="addBar no-print">
          <Button className="button small" onPress={() => setAdding(true)}>
            {selected ? t("reader.add", { words: selected.words.slice(0, 40) }) : t("review.field.addFigure")}
          </Button>
          {!selected && <span className="small muted">{t("reader.addHint")}</span>}
        </div>
      )}
      {adding && <AddFigure data={data} selected={selected} onClose={() => setAdding(false)} />}
    </article>
  );
}

function Second({ report, shown }: { readonly report: string; readonly shown: Shown }) {
  const { t, format } = useWords();
  return (
    <Loaded query={useReport(report)}>
      {(data) => (
        <article className="card paper second">
          <header>
            <a href={to.report(report)}>{data.report.title || t("untitled")}</a>
            <p className="small muted">
              <bdi>{data.report.outlet ?? t("noOutlet")}</bdi> · {format.date(data.report.publishedAt)}
            </p>
          </header>
          <ReportText
            data={data}
            shown={shown}
            chosen={null}
            at={null}
            onChoose={(figure) => window.location.assign(to.report(report, { figure }))}
          />
        </article>
      )}
    </Loaded>
  );
}
