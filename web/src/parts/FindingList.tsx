/** Findings by the question that they are about: a few in sight, the others a step away, so that a glance stays one. */
import { useState } from "react";
import { Button } from "react-aria-components";
import { useFindings } from "../api/hooks.ts";
import type { EventSlice, FigureLine, FindingKind, FindingRow, FindingsAsked } from "../api/types.ts";
import { useWords } from "../format.ts";
import { to } from "../router.ts";
import { byId } from "./EventFrame.tsx";
import { FindingItem } from "./FindingItem.tsx";

type Figures = ReadonlyMap<string, FigureLine>;
type ListProps = {
  readonly event: string;
  /** The first findings, and the figures that they compare. */
  readonly findings: readonly FindingRow[];
  readonly figures: Figures;
  /** How many there are in all, and how the server is asked for the rest. */
  readonly total: number;
  readonly asked: FindingsAsked;
};

/** The first few findings, and a button for the rest, which the server gives a page at a time. */
export function FindingList({ event, findings, figures, total, asked }: ListProps) {
  const { t, count } = useWords();
  const [open, setOpen] = useState(false);
  const more = useFindings(event, asked, findings.length, open);
  const pages = more.data?.pages ?? [];
  const shown = [...findings, ...pages.flatMap(({ items }) => items)];
  const known = new Map([...figures, ...byId(pages.flatMap((page) => page.figures))]);
  const rest = total - shown.length;
  return (
    <div className="stack tight">
      <ul className="findings">
        {shown.map((finding) => (
          <FindingItem key={finding.id} finding={finding} figures={known} />
        ))}
      </ul>
      {rest > 0 && (
        <Button
          className="button quiet small more no-print"
          isDisabled={more.isFetching}
          onPress={() => (open ? void more.fetchNextPage() : setOpen(true))}
        >
          {more.isFetching ? t("loading") : count("event.moreFindings", rest)}
        </Button>
      )}
      {more.error && <p role="alert">{more.error.message}</p>}
    </div>
  );
}

type GroupProps = {
  readonly data: EventSlice<"glance">;
  readonly figures: Figures;
  readonly kinds: readonly FindingKind[];
};
const GROUPS = 6;
const FEW = 2;

/** Findings under their questions. Those between two questions stand last under the first of them. */
export function FindingGroups({ data, figures, kinds }: GroupProps) {
  const { t, format } = useWords();
  const [all, setAll] = useState(false);
  const groups = data.questions
    .map((question) => ({ question, ...glanceOf(data, question.id, kinds) }))
    .filter(({ total }) => total > 0);
  return (
    <>
      {groups.slice(0, all ? undefined : GROUPS).map(({ question, findings, total }) => (
        <section key={question.id} className="stack tight" aria-label={format.local(question.label)}>
          <h3>
            <a href={to.question(data.event.id, question.id)}>{format.local(question.label)}</a>
          </h3>
          <FindingList
            event={data.event.id}
            findings={findings.slice(0, FEW)}
            figures={figures}
            total={total}
            asked={{ question: question.id, kinds: kinds.join() }}
          />
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

/** What a glance shows of one question: its first findings of some kinds, kind by kind, and how many there are. */
function glanceOf({ glance }: EventSlice<"glance">, question: string, kinds: readonly FindingKind[]) {
  const findings = kinds.flatMap((kind) =>
    glance.findings.filter((finding) => finding.question === question && finding.kind === kind),
  );
  return { findings, total: totalOf(glance, kinds, question) };
}

/** How many findings of some kinds an event has, or one of its questions. */
export const totalOf = (
  { counts }: EventSlice<"glance">["glance"],
  kinds: readonly FindingKind[],
  question?: string,
): number =>
  counts.reduce(
    (sum, one) => sum + (kinds.includes(one.kind) && one.question === (question ?? one.question) ? one.n : 0),
    0,
  );
