/** Correct a figure, reject it with a reason, or say that two sides stand otherwise to each other. */
import { useState } from "react";
import { useJudge } from "../api/hooks.ts";
import { type FigureChange, type FindingKind, type FindingRow, KINDS, type ReviewItem } from "../api/types.ts";
import { useWords } from "../format.ts";
import { FigureFields, useForm } from "./FigureForm.tsx";
import { Field, Pick } from "./fields.tsx";
import { changeOf, formOf } from "./figureChange.ts";
import { JudgeForm } from "./JudgeForm.tsx";

type CorrectProps = {
  readonly item: ReviewItem;
  readonly onClose: () => void;
  readonly onDone: (change: FigureChange, note: string) => void;
};

export function CorrectDialog({ item: { figure, event }, onClose, onDone }: CorrectProps) {
  const { t } = useWords();
  const base = formOf(figure);
  const { form, set } = useForm(base);
  const [note, setNote] = useState("");
  const change = changeOf(form, base);
  return (
    <JudgeForm
      title={t("review.change")}
      ready={Object.keys(change).length > 0}
      onClose={onClose}
      onSubmit={() => onDone(change, note)}
    >
      <blockquote className="words quote">{figure.quote}</blockquote>
      <FigureFields form={form} set={set} event={event.id} except={figure.question} />
      <Field label={t("review.note")} value={note} onChange={setNote} />
    </JudgeForm>
  );
}

type RejectProps = { readonly onClose: () => void; readonly onDone: (note: string) => void };

export function RejectDialog({ onClose, onDone }: RejectProps) {
  const { t } = useWords();
  const [note, setNote] = useState("");
  const [tried, setTried] = useState(false);
  const submit = () => (note.trim() ? onDone(note.trim()) : setTried(true));
  return (
    <JudgeForm title={t("review.reject")} action={t("review.reject")} onClose={onClose} onSubmit={submit}>
      <Field
        label={t("review.reason")}
        value={note}
        onChange={setNote}
        autoFocus
        error={tried && !note.trim() ? t("review.reasonNeeded") : null}
      />
    </JudgeForm>
  );
}

export function FindingDialog({ finding, onClose }: { readonly finding: FindingRow; readonly onClose: () => void }) {
  const { t, format } = useWords();
  const judge = useJudge();
  const [kind, setKind] = useState<FindingKind | "none">(finding.kind);
  const [note, setNote] = useState("");
  const options = [
    ...KINDS.map((id) => ({ id, name: t(`kind.${id}`) })),
    { id: "none" as const, name: t("review.field.noFinding") },
  ];
  const submit = () => {
    const judged = { action: "finding", finding: finding.id, kind: kind === "none" ? null : kind } as const;
    judge.mutate({ ...judged, note: note.trim() }, { onSuccess: onClose });
  };
  return (
    <JudgeForm
      title={t("review.field.finding")}
      ready={kind !== finding.kind && note.trim() !== "" && !judge.isPending}
      error={judge.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <p>{format.local(finding.text)}</p>
      <Pick label={t("review.field.finding")} value={kind} options={options} onChange={setKind} />
      <Field label={t("review.reason")} value={note} onChange={setNote} />
    </JudgeForm>
  );
}
