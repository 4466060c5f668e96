/** Findings by the question that they are about: a few in sight, the others a step away, so that a glance stays one. */
import { useState } from "react";
import { Button } from "react-aria-components";
import type { EventDetail, FigureRow, FindingRow, Question, ReportSummary } from "../api/types.ts";
import { useWords } from "../format.ts";
import { to } from "../router.ts";
import { FindingItem } from "./FindingItem.tsx";

type Known = {
  readonly figures: ReadonlyMap<string, FigureRow>;
  readonly reports: ReadonlyMap<string, ReportSummary>;
};
type ListProps = Known & { readonly findings: readonly FindingRow[]; readonly few: number };

/** The first few findings, and a button for the rest. */
export function FindingList({ findings, few, figures, reports }: ListProps) {
  const { count } = useWords();
  const [shown, setShown] = useState(few);
  const rest = findings.length - shown;
  return (
    <div className="stack tight">
      <ul className="findings">
        {findings.slice(0, shown).map((finding) => (
          <FindingItem key={finding.id} finding={finding} figures={figures} reports={reports} />
        ))}
      </ul>
      {rest > 0 && (
        <Button className="button quiet small more no-print" onPress={() => setShown(shown + 20)}>
          {count("event.moreFindings", rest)}
        </Button>
      )}
    </div>
  );
}

type GroupProps = Known & {
  readonly data: EventDetail;
  readonly findings: readonly FindingRow[];
  /** Questions in the order in which they matter. */
  readonly questions: readonly Question[];
};
const GROUPS = 6;

/** Findings under their questions. Those between two questions stand last under the first of them. */
export function FindingGroups({ data, findings, questions, figures, reports }: GroupProps) {
  const { t, format } = useWords();
  const [all, setAll] = useState(false);
  const groups = questions
    .map((question) => ({ question, own: findings.filter((finding) => finding.question === question.id).sort(within) }))
    .filter(({ own }) => own.length > 0);
  return (
    <>
      {groups.slice(0, all ? undefined : GROUPS).map(({ question, own }) => (
        <section key={question.id} className="stack tight" aria-label={format.local(question.label)}>
          <h3>
            <a href={to.question(data.event.id, question.id)}>{format.local(question.label)}</a>
          </h3>
          <FindingList findings={own} few={2} figures={figures} reports={reports} />
        </section>
      ))}
      {!all && groups.length > GROUPS && (
        <Button className="button quiet no-print" onPress={() => setAll(true)}>
          {t("more")}
        </Button>
      )}
    </>
  );
}

const within = (a: FindingRow, b: FindingRow) => Number(a.otherQuestion !== null) - Number(b.otherQuestion !== null);
