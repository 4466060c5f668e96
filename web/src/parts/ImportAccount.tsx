/** The plain account of an import: progress, what became of each item, and what is still to be known of it. */
import type { ImportOutcome, ImportStatus } from "../api/types.ts";
import { useWords } from "../format.ts";
import { to } from "../router.ts";
import { MissingForm } from "./MissingForm.tsx";

export function ImportAccount({ status }: { readonly status: ImportStatus }) {
  const { t, count, format } = useWords();
  const over = status.stage === "done" || status.stage === "failed";
  return (
    <section className="card stack" aria-labelledby="account">
      <h2 id="account">{t("add.account")}</h2>
      <div className="stack tight">
        <p className="row apart">
          <strong data-stage={status.stage}>{t(`add.stage.${status.stage}`)}</strong>
          <span className="num">
            {t("add.progress", { done: format.number(status.done), total: format.number(status.total) })}
          </span>
        </p>
        <div
          className="bar"
          role="progressbar"
          aria-label={t("add.account")}
          aria-valuemin={0}
          aria-valuemax={status.total}
          aria-valuenow={status.done}
        >
          <div style={{ inlineSize: `${status.total > 0 ? (100 * status.done) / status.total : 0}%` }} />
        </div>
      </div>
      <p>
        {format.list([
          count("add.added", status.added),
          count("add.repeats", status.repeats),
          count("add.unreadable", status.unreadable),
        ])}
      </p>
      <ul className="outcomes">
        {status.outcomes.map((outcome, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: outcomes only grow, and two files may share a name
          <Outcome key={index} outcome={outcome} />
        ))}
      </ul>
      {over && (
        <a className="button primary" href={to.events()}>
          {t("add.toEvents")}
        </a>
      )}
    </section>
  );
}

const MARKS = { added: "agreement", repeat: "plain", unreadable: "conflict" } as const;

function Outcome({ outcome }: { readonly outcome: ImportOutcome }) {
  const { t } = useWords();
  return (
    <li className="stack tight">
      <div className="row">
        <span className={`chip ${MARKS[outcome.status]}`}>{t(`add.${outcome.status}Short`)}</span>
        <bdi>{outcome.file ?? t("add.pasted")}</bdi>
        {outcome.report && (
          <a href={to.report(outcome.report)} className="small">
            {t("add.open")}
          </a>
        )}
      </div>
      {outcome.status === "repeat" && <p className="small muted">{t("add.repeat", { report: outcome.report })}</p>}
      {outcome.message && outcome.status !== "repeat" && (
        <p className="small" dir="auto">
          {outcome.message}
        </p>
      )}
      {outcome.report && outcome.missing.length > 0 && (
        <MissingForm report={outcome.report} missing={outcome.missing} />
      )}
    </li>
  );
}
