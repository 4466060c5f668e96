/** The fields of a figure that a person may set. Only what differs from the reading is sent. */
import { useState } from "react";
import { useEvent } from "../api/hooks.ts";
import { CLASS_NAMES, EFFECT_NAMES, MODALITY_NAMES, VAGUE_NAMES } from "../api/types.ts";
import { useWords } from "../format.ts";
import { Field, Pick, Tick } from "./fields.tsx";
import type { FormValue } from "./figureChange.ts";

export function useForm(first: FormValue) {
  const [form, setForm] = useState(first);
  return { form, set: (part: Partial<FormValue>) => setForm((now) => ({ ...now, ...part })) };
}

type Props = {
  readonly form: FormValue;
  readonly set: (part: Partial<FormValue>) => void;
  /** Event whose questions may be chosen, but for the one that the figure answers now. */
  readonly event: string | null;
  readonly except?: string | null;
};
const HEAD_ALONE = [] as const;

export function FigureFields({ form, set, event, except }: Props) {
  const { t, format } = useWords();
  const questions = (useEvent(event, HEAD_ALONE).data?.questions ?? []).filter(({ id }) => id !== except);
  const label = (name: string) => t(`review.field.${name}`);
  const vague = [{ id: "none", name: "—" }, ...VAGUE_NAMES.map((id) => ({ id: id as string, name: t(`vague.${id}`) }))];
  const toQuestion = [
    { id: "keep", name: label("keep") },
    { id: "new", name: label("newQuestion") },
    ...questions.map((question) => ({ id: question.id, name: format.local(question.label) })),
  ];
  return (
    <div className="form">
      <Pick
        label={label("effect")}
        value={form.effect}
        onChange={(effect) => set({ effect })}
        options={EFFECT_NAMES.map((id) => ({ id, name: t(`effect.${id}`) }))}
      />
      <Field label={label("min")} value={form.min} onChange={(min) => set({ min })} />
      <Field label={label("max")} value={form.max} onChange={(max) => set({ max })} />
      <div className="field">
        <span aria-hidden="true">&nbsp;</span>
        <Tick isSelected={form.approx} onChange={(approx) => set({ approx })}>
          {label("approx")}
        </Tick>
      </div>
      <Pick label={label("vague")} value={form.vague} onChange={(value) => set({ vague: value })} options={vague} />
      <Pick
        label={label("class")}
        value={form.class}
        onChange={(value) => set({ class: value })}
        options={CLASS_NAMES.map((id) => ({ id, name: t(`class.${id}`) }))}
      />
      <Pick
        label={label("modality")}
        value={form.modality}
        onChange={(modality) => set({ modality })}
        options={MODALITY_NAMES.map((id) => ({ id, name: t(`modality.${id}`) }))}
      />
      <Pick
        label={label("question")}
        value={form.question}
        onChange={(question) => set({ question })}
        options={toQuestion}
      />
      <Field className="wide" label={label("group")} value={form.group} onChange={(group) => set({ group })} />
      <Field
        className="half"
        label={label("origin")}
        value={form.origin}
        onChange={(origin) => set({ origin })}
        rows={2}
      />
      <Field
        className="half"
        label={label("relays")}
        value={form.relays}
        onChange={(relays) => set({ relays })}
        rows={2}
      />
    </div>
  );
}
