/** Correct a figure, reject it with a reason, or say that two sides stand otherwise to each other. */
import { type FormEvent, useState } from "react";
import { Button } from "react-aria-components";
import { useEvent, useJudge } from "../api/hooks.ts";
import { type FigureChange, type FindingKind, type FindingRow, KINDS, type ReviewItem } from "../api/types.ts";
import { useWords } from "../format.ts";
import { Dialog } from "./Dialog.tsx";
import { FigureFields, useForm } from "./FigureForm.tsx";
import { Field, Pick } from "./fields.tsx";
import { changeOf, formOf } from "./figureChange.ts";

type CorrectProps = {
  readonly item: ReviewItem;
  readonly onClose: () => void;
  readonly onDone: (change: FigureChange, note: string) => void;
};

export function CorrectDialog({ item, onClose, onDone }: CorrectProps) {
  const { t } = useWords();
  const base = formOf(item.figure);
  const { form, set } = useForm(base);
  const [note, setNote] = useState("");
  const questions =
    useEvent(item.event.id).data?.questions.filter((question) => question.id !== item.figure.question) ?? [];
  const change = changeOf(form, base);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onDone(change, note);
  };
  return (
    <Dialog title={t("review.correct")} onClose={onClose}>
      <form className="stack" onSubmit={submit}>
        <blockquote className="words quote">{item.figure.quote}</blockquote>
        <FigureFields form={form} set={set} questions={questions} />
        <Field label={t("review.note")} value={note} onChange={setNote} />
        <div className="row">
          <Button type="submit" className="button primary" isDisabled={Object.keys(change).length === 0}>
            {t("save")}
          </Button>
          <Button className="button" onPress={onClose}>
            {t("cancel")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

export function RejectDialog({
  onClose,
  onDone,
}: {
  readonly onClose: () => void;
  readonly onDone: (note: string) => void;
}) {
  const { t } = useWords();
  const [note, setNote] = useState("");
  const [tried, setTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (note.trim()) onDone(note.trim());
    else setTried(true);
  };
  return (
    <Dialog title={t("review.reject")} onClose={onClose}>
      <form className="stack" onSubmit={submit}>
        <Field
          label={t("review.reason")}
          value={note}
          onChange={setNote}
          autoFocus
          error={tried && !note.trim() ? t("review.reasonNeeded") : null}
        />
        <div className="row">
          <Button type="submit" className="button primary">
            {t("review.reject")}
          </Button>
          <Button className="button" onPress={onClose}>
            {t("cancel")}
          </Button>
        </div>
      </form>
    </Dialog>
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
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const judged = { action: "finding", finding: finding.id, kind: kind === "none" ? null : kind } as const;
    judge.mutate({ ...judged, note: note.trim() }, { onSuccess: onClose });
  };
  return (
    <Dialog title={t("review.field.finding")} onClose={onClose}>
      <form className="stack" onSubmit={submit}>
        <p>{format.local(finding.text)}</p>
        <Pick label={t("review.field.finding")} value={kind} options={options} onChange={setKind} />
        <Field label={t("review.reason")} value={note} onChange={setNote} />
        {judge.error && (
          <p role="alert" className="field">
            <span className="error">{judge.error.message}</span>
          </p>
        )}
        <div className="row">
          <Button
            type="submit"
            className="button primary"
            isDisabled={kind === finding.kind || !note.trim() || judge.isPending}
          >
            {t("save")}
          </Button>
          <Button className="button" onPress={onClose}>
            {t("cancel")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
