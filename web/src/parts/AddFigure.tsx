/** Adds a figure that the reader missed: words of the report and what they say. */
import { useState } from "react";
import { useJudge } from "../api/hooks.ts";
import type { ReportDetail } from "../api/types.ts";
import { useWords } from "../format.ts";
import { FigureFields, useForm } from "./FigureForm.tsx";
import { Field } from "./fields.tsx";
import { changeOf, formOf } from "./figureChange.ts";
import { JudgeForm } from "./JudgeForm.tsx";
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
  const [words, setWords] = useState(selected?.words ?? "");
  const [note, setNote] = useState("");
  const { form, set } = useForm(BLANK);
  // Words as selected keep their own place; typed words are looked up, and must stand in the text.
  const start = selected && words === selected.words ? selected.start : data.report.text.indexOf(words);
  const found = words.length > 0 && start >= 0;
  const submit = () => {
    const change = { ...changeOf(form, BLANK), effect: form.effect };
    judge.mutate(
      { action: "add", report: data.report.id, start, end: start + words.length, change, ...(note && { note }) },
      { onSuccess: onClose },
    );
  };
  return (
    <JudgeForm
      title={t("review.field.addFigure")}
      ready={found && !judge.isPending}
      error={judge.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <Field
        label={t("question.words")}
        value={words}
        onChange={setWords}
        error={words && !found ? t("review.field.notInText") : null}
        autoFocus
      />
      <FigureFields form={form} set={set} event={data.events[0]?.id ?? null} />
      <Field label={t("review.note")} value={note} onChange={setNote} />
    </JudgeForm>
  );
}
