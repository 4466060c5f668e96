/** Everything known of one figure: its value, who says it, how people judged it, and the tree of its reasons. */
import { useFigure } from "../api/hooks.ts";
import type { FigureDetail, Judgement } from "../api/types.ts";
import { useWords } from "../format.ts";
import { to } from "../router.ts";
import { StateChip } from "./Chips.tsx";
import { Reasons } from "./Reasons.tsx";
import { Loaded } from "./states.tsx";

type Props = { readonly figure: string; readonly text: string };

export function FigurePanel({ figure, text }: Props) {
  return (
    <Loaded query={useFigure(figure)} lines={3}>
      {(detail) => (
        <div className="stack">
          <FigureFacts detail={detail} />
          {detail.why && <Why detail={detail} text={text} />}
          <Judgements judgements={detail.judgements} />
        </div>
      )}
    </Loaded>
  );
}

function FigureFacts({ detail }: { readonly detail: FigureDetail }) {
  const { t, format } = useWords();
  const figure = detail.figure ?? detail.machine;
  if (!figure) return null;
  // The claim comes from the origin to the outlet: the arrow points back to where the line begins.
  const arrow = format.language === "ar" ? " → " : " ← ";
  const chain = figure.chain.map((link) => `${link.name} (${t(`stance.${link.stance}`)})`);
  return (
    <div className="stack tight">
      <div className="row apart">
        <h2 className="figureValue">
          {t(`effect.${figure.effect}`)}: <span className="num">{format.quantity(figure)}</span>
        </h2>
        <StateChip state={detail.state} />
      </div>
      <blockquote className="words quote">{figure.quote}</blockquote>
      <dl className="facts">
        <dt>{t("review.field.group")}</dt>
        <dd>
          {figure.group.text && <q className="words">{figure.group.text}</q>}{" "}
          <span className="muted">{t(`class.${figure.group.class}`)}</span>
        </dd>
        <dt>{t("reader.chain")}</dt>
        <dd>
          <bdi>{detail.report.outlet ?? t("noOutlet")}</bdi>
          {chain.map((link) => (
            <span key={link}>
              {arrow}
              <bdi>{link}</bdi>
            </span>
          ))}
          {chain.length === 0 &&
            (figure.origin.length > 0 ? (
              `${arrow}${figure.origin[0]}`
            ) : (
              <span className="muted"> {t("ownVoice")}</span>
            ))}
        </dd>
        <dt>{t("review.field.modality")}</dt>
        <dd>{t(`modality.${figure.modality}`)}</dd>
        {figure.when && (
          <>
            <dt>{t("timeline.happened")}</dt>
            <dd>{format.days(figure.when.start, figure.when.end)}</dd>
          </>
        )}
        {detail.question && detail.event && (
          <>
            <dt>{t("reader.question")}</dt>
            <dd>
              <a href={to.question(detail.event.id, detail.question.id)}>{format.local(detail.question.label)}</a>
            </dd>
          </>
        )}
      </dl>
      <MachineReading detail={detail} />
      <p className="no-print">
        <a
          className="button small"
          href={to.page("review", { state: "all", report: detail.report.id, figure: detail.id })}
        >
          {t("reader.judge")}
        </a>
      </p>
    </div>
  );
}

/** What the machine read, kept beside what a person made of it. */
function MachineReading({ detail: { state, machine } }: { readonly detail: FigureDetail }) {
  const { t, format } = useWords();
  if (!machine || state === "unreviewed" || state === "accepted") return null;
  return (
    <p className="small muted">
      {t("reader.machine")}: {t(`effect.${machine.effect}`)}, {format.quantity(machine)}
      {machine.group.text && (
        <>
          , <q className="words">{machine.group.text}</q>
        </>
      )}
    </p>
  );
}

function Why({ detail, text }: { readonly detail: FigureDetail; readonly text: string }) {
  const { t } = useWords();
  return (
    <section>
      <h3>{t("reader.reasons")}</h3>
      <Reasons why={detail.why!} text={text} rules={detail.rules} />
    </section>
  );
}

export function Judgements({ judgements }: { readonly judgements: readonly Judgement[] }) {
  const { t, format } = useWords();
  if (judgements.length === 0) return null;
  return (
    <section>
      <h3>{t("review.judgements")}</h3>
      <ul className="stack tight small">
        {judgements.map((one) => (
          <li key={one.id} className={one.undone ? "muted" : ""}>
            <strong>{one.action === "finding" ? t("review.field.finding") : t(`state.${DONE[one.action]}`)}</strong>{" "}
            {t("review.by", { by: one.by, at: format.date(one.at) })}
            {one.note && <div dir="auto">{one.note}</div>}
            {one.undone && <div>{t("review.undone", { by: one.undone.by })}</div>}
          </li>
        ))}
      </ul>
    </section>
  );
}

export const DONE = { accept: "accepted", correct: "corrected", reject: "rejected", add: "added" } as const;
