/** Review queue: figures by doubt and effect; accept, correct, reject and undo, all by keyboard on any key layout. */
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { Button } from "react-aria-components";
import { useJudge, useReport, useReview, useSession, useUndo } from "../api/hooks.ts";
import type { FigureChange, Judgement, NewJudgement, ReviewItem } from "../api/types.ts";
import { useWords } from "../format.ts";
import { Agreement } from "../parts/Agreement.tsx";
import { DONE } from "../parts/FigurePanel.tsx";
import { Choice } from "../parts/fields.tsx";
import { Head } from "../parts/Head.tsx";
import { CorrectDialog, RejectDialog } from "../parts/JudgeDialogs.tsx";
import { ReviewDetail } from "../parts/ReviewDetail.tsx";
import { Empty, Loaded } from "../parts/states.tsx";
import { setQuery, useRoute } from "../router.ts";

const STATES = ["open", "disputed", "done", "all"] as const;

export default function ReviewPage() {
  const { t } = useWords();
  const route = useRoute();
  const state = STATES.find((one) => one === route.query.get("state")) ?? "open";
  const queue = useReview({ state, event: route.query.get("event"), report: route.query.get("report"), limit: 100 });
  return (
    <>
      <Head title={t("review.title")} lead={t("review.says")} />
      <div className="stack">
        <Choice
          label={t("review.state")}
          labelHidden
          value={state}
          options={STATES.map((id) => ({ id, name: t(`review.states.${id}`) }))}
          onChange={(id) => setQuery(route, { state: id === "open" ? null : id })}
        />
        <Loaded query={queue}>
          {(page) =>
            page.items.length > 0 ? (
              <Desk key={state} items={page.items} total={page.total} />
            ) : (
              <Empty title={t("review.empty")} says={t("review.emptySays")} />
            )
          }
        </Loaded>
      </div>
    </>
  );
}

type DeskProps = { readonly items: readonly ReviewItem[]; readonly total: number };
type Open = "correct" | "reject" | null;

function Desk({ items, total }: DeskProps) {
  const { t, format } = useWords();
  const route = useRoute();
  const mayJudge = useSession().data?.user?.role !== "reader";
  const [chosen, setChosen] = useState(route.query.get("figure") ?? items[0]!.figure.id);
  const [open, setOpen] = useState<Open>(null);
  const [place, setPlace] = useState(0);
  const { act, undo, done, error } = useDesk();
  const desk = useRef<HTMLElement>(null);
  // An item judged leaves the queue: the next one moves into its place.
  const found = items.findIndex((item) => item.figure.id === chosen);
  const index = found >= 0 ? found : Math.min(place, items.length - 1);
  const item = items[index]!;
  const move = (step: number) => {
    const next = items[Math.min(Math.max(index + step, 0), items.length - 1)]!;
    setChosen(next.figure.id);
    desk.current?.querySelector(`[data-item="${CSS.escape(next.figure.id)}"]`)?.scrollIntoView({ block: "nearest" });
  };
  const judge = (judgement: NewJudgement) => {
    setPlace(index);
    setOpen(null);
    act(judgement);
  };
  const accept = () => judge({ action: "accept", figure: item.figure.id });
  const keys: Record<string, () => void> = {
    KeyJ: () => move(1),
    ArrowDown: () => move(1),
    KeyK: () => move(-1),
    ArrowUp: () => move(-1),
  };
  if (mayJudge)
    Object.assign(keys, { KeyA: accept, KeyC: () => setOpen("correct"), KeyR: () => setOpen("reject"), KeyZ: undo });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const inField = (event.target as HTMLElement).closest("input, textarea, [role=dialog], [role=listbox]");
    const run = keys[event.code];
    if (!run || inField || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    run();
  };
  useEffect(() => desk.current?.focus({ preventScroll: true }), []);
  return (
    <section ref={desk} className="desk" tabIndex={-1} onKeyDown={onKeyDown} aria-label={t("review.title")}>
      <nav className="queue card" aria-label={t("review.queue")}>
        <p className="small muted">
          {t("review.loaded", { shown: format.number(items.length), total: format.number(total) })}
        </p>
        <ol>
          {items.map((one) => (
            <QueueRow key={one.figure.id} item={one} chosen={one === item} onChoose={() => setChosen(one.figure.id)} />
          ))}
        </ol>
      </nav>
      <div className="stack">
        <div className="card stack">
          <ReviewDetail item={item} />
          {mayJudge ? (
            <fieldset className="row actions" aria-label={t("review.title")}>
              <Button className="button primary" onPress={accept}>
                {t("review.accept")} <kbd>A</kbd>
              </Button>
              <Button className="button" onPress={() => setOpen("correct")}>
                {t("review.correct")} <kbd>C</kbd>
              </Button>
              <Button className="button danger" onPress={() => setOpen("reject")}>
                {t("review.reject")} <kbd>R</kbd>
              </Button>
              <Button className="button quiet" isDisabled={done.length === 0} onPress={undo}>
                {t("review.undo")} <kbd>Z</kbd>
              </Button>
            </fieldset>
          ) : (
            <p className="muted">{t("review.signIn")}</p>
          )}
          <p role="status" className="small muted saved">
            {error ? error.message : done.length > 0 ? t("review.saved", { what: what(t, done.at(-1)!) }) : ""}
          </p>
          <p className="small muted keys">
            {t("review.keys")}:{" "}
            {t("review.keysSays", { next: "J", previous: "K", accept: "A", correct: "C", reject: "R", undo: "Z" })}
          </p>
        </div>
        <AgreementOf report={item.report.id} />
      </div>
      {open === "correct" && (
        <CorrectDialog
          item={item}
          onClose={() => setOpen(null)}
          onDone={(change: FigureChange, note: string) =>
            judge({ action: "correct", figure: item.figure.id, change, ...(note && { note }) })
          }
        />
      )}
      {open === "reject" && (
        <RejectDialog
          onClose={() => setOpen(null)}
          onDone={(note) => judge({ action: "reject", figure: item.figure.id, note })}
        />
      )}
    </section>
  );
}

const what = (t: (key: string) => string, { action }: Judgement) =>
  action === "finding" ? t("review.field.finding") : t(`state.${DONE[action]}`);

/** Sends judgements and remembers those of this sitting, so that they can be taken back. */
function useDesk() {
  const judge = useJudge();
  const takeBack = useUndo();
  const [done, setDone] = useState<readonly Judgement[]>([]);
  return {
    done,
    error: judge.error ?? takeBack.error,
    act: (judgement: NewJudgement) =>
      judge.mutate(judgement, { onSuccess: (made) => setDone((now) => [...now, made]) }),
    undo: () => {
      const last = done.at(-1);
      if (last)
        takeBack.mutate(last.id, { onSuccess: () => setDone((now) => now.filter((one) => one.id !== last.id)) });
    },
  };
}

function QueueRow({
  item,
  chosen,
  onChoose,
}: {
  readonly item: ReviewItem;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}) {
  const { t, format } = useWords();
  return (
    <li>
      <Button
        className="figureItem"
        aria-current={chosen ? "true" : undefined}
        data-item={item.figure.id}
        onPress={onChoose}
      >
        <span>
          {t(`effect.${item.figure.effect}`)}: <span className="num">{format.quantity(item.figure)}</span>
        </span>
        <span className="small muted">
          <bdi>{item.report.outlet ?? t("noOutlet")}</bdi>
        </span>
        <span className="doubt" aria-hidden="true">
          <span style={{ inlineSize: `${Math.round(item.priority * 100)}%` }} />
        </span>
      </Button>
    </li>
  );
}

function AgreementOf({ report }: { readonly report: string }) {
  const data = useReport(report).data;
  return data && data.agreement.length > 0 ? <Agreement data={data} /> : null;
}
