/** Adds a figure that the reader missed: words of the report and what they say. */
import { type FormEvent, useState } from "react";
import { Button } from "react-aria-components";
import { useEvent, useJudge } from "../api/hooks.ts";
import type { ReportDetail } from "../api/types.ts";
import { useWords } from "../format.ts";
import { Dialog } from "./Dialog.tsx";
import { FigureFields, useForm } from "./FigureForm.tsx";
import { Field } from "./fields.tsx";
import { changeOf, formOf } from "./figureChange.ts";
import type { Selected } from "./ReportText.tsx";

type Props = { readonly data: ReportDetail; readonly selected: Selected | null; readonly onClose: () => void };

const BLANK = formOf({
  effect: "killed",
  min: null,
  max: null,
  approx: false,
  vague: null,
  group: { text: "", class: "person", span: null },
  origin: [],
  relays: [],
  modality: "asserted",
});

export function AddFigure({ data, selected, onClose }: Props) {
  const { t } = useWords();
  const judge = useJudge();
  const questions = useEvent(data.events[0]?.id ?? null).data?.questions ?? [];
  const [words, setWords] = useState(selected?.words ?? "");
  const [note, setNote] = useState("");
  const { form, set } = useForm(BLANK);
  // Words as selected keep their own place; typed words are looked up, and must stand in the text.
  const start = selected && words === selected.words ? selected.start : data.report.text.indexOf(words);
  const found = words.length > 0 && start >= 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const change = { ...changeOf(form, BLANK), effect: form.effect };
    judge.mutate(
      { action: "add", report: data.report.id, start, end: start + words.length, change, ...(note && { note }) },
      { onSuccess: onClose },
    );
  };
  return (
    <Dialog title={t("review.field.addFigure")} onClose={onClose}>
      <form className="stack" onSubmit={submit}>
        <Field
          label={t("question.words")}
          value={words}
          onChange={setWords}
          error={words && !found ? t("review.field.notInText") : null}
          autoFocus
        />
        <FigureFields form={form} set={set} questions={questions} />
        <Field label={t("review.note")} value={note} onChange={setNote} />
        {judge.error && (
          <p role="alert" className="field">
            <span className="error">{judge.error.message}</span>
          </p>
        )}
        <div className="row">
          <Button type="submit" className="button primary" isDisabled={!found || judge.isPending}>
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
