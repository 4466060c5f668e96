/** One item of the review queue: the figure in its passage, why it is doubted, how others judged it. */
import { useReport } from "../api/hooks.ts";
import type { ReviewItem } from "../api/types.ts";
import { useWords } from "../format.ts";
import { to } from "../router.ts";
import { StateChip, StatusChip } from "./Chips.tsx";
import { Excerpt } from "./Excerpt.tsx";
import { Judgements } from "./FigurePanel.tsx";
import { Loaded } from "./states.tsx";
import { Title } from "./Title.tsx";

/** Characters of the report shown on each side of the figure. */
const AROUND = 260;

export function ReviewDetail({ item }: { readonly item: ReviewItem }) {
  const { t, format } = useWords();
  const { figure, report, event, question } = item;
  const origin = figure.origin[0] ?? t("ownVoice");
  return (
    <div className="stack tight reviewDetail">
      <div className="row apart">
        <h2>
          {t(`effect.${figure.effect}`)}: <span className="num">{format.quantity(figure)}</span>
        </h2>
        <StateChip state={figure.state} />
      </div>
      <p className="row small muted">
        <Title report={report} figure={figure.id} />
        <span>
          <bdi>{report.outlet ?? t("noOutlet")}</bdi> · {format.date(report.publishedAt)}
        </span>
      </p>
      <Passage item={item} />
      <dl className="facts">
        <dt>{t("review.field.group")}</dt>
        <dd>
          {figure.group.text && <q className="words">{figure.group.text}</q>}{" "}
          <span className="muted">{t(`class.${figure.group.class}`)}</span>
        </dd>
        <dt>{t("question.origin")}</dt>
        <dd>
          <bdi>{origin}</bdi>{" "}
          {figure.relays.length > 0 && (
            <span className="muted">{t("question.through", { relays: format.list(figure.relays) })}</span>
          )}
        </dd>
        <dt>{t("review.field.modality")}</dt>
        <dd>{t(`modality.${figure.modality}`)}</dd>
        {question && (
          <>
            <dt>{t("reader.question")}</dt>
            <dd className="row">
              <a href={to.question(event.id, question.id)}>{format.local(question.label)}</a>{" "}
              <StatusChip status={question.status} />
            </dd>
          </>
        )}
        {item.doubts.length > 0 && (
          <>
            <dt>{t("review.doubt")}</dt>
            <dd>{format.list(item.doubts.map((doubt) => t(`review.doubts.${doubt}`, { defaultValue: doubt })))}</dd>
          </>
        )}
      </dl>
      {item.decides && <p className="chip plain decides">{t("review.decides")}</p>}
    </div>
  );
}

function Passage({ item: { figure, report } }: { readonly item: ReviewItem }) {
  return (
    <Loaded query={useReport(report.id)} lines={1}>
      {(data) => {
        const { text } = data.report;
        const from = Math.max(
          0,
          text.lastIndexOf(" ", figure.start - AROUND) + 1,
          text.lastIndexOf("\n", figure.start - 1) + 1,
        );
        const line = text.indexOf("\n", figure.end);
        const to = Math.min(line < 0 ? text.length : line, figure.end + AROUND);
        const one = data.figures.find(({ id }) => id === figure.id);
        return (
          <>
            <Excerpt text={text.slice(from, to)} marks={[{ start: figure.start - from, end: figure.end - from }]} />
            {one && <Judgements judgements={one.judgements} />}
          </>
        );
      }}
    </Loaded>
  );
}
