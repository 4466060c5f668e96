/** The fields of a figure that a person may set. Only what differs from the reading is sent. */
import { useState } from "react";
import type { FigureChange, LedgerFigure, Question } from "../api/types.ts";
import { CLASS_NAMES, EFFECT_NAMES, MODALITY_NAMES, VAGUE_NAMES } from "../api/types.ts";
import { useWords } from "../format.ts";
import { Field, Pick, Tick } from "./fields.tsx";

type Base = Pick<
  LedgerFigure,
  "effect" | "min" | "max" | "approx" | "vague" | "group" | "origin" | "relays" | "modality"
>;
export type FormValue = {
  readonly effect: Base["effect"];
  readonly min: string;
  readonly max: string;
  readonly approx: boolean;
  readonly vague: string;
  readonly group: string;
  readonly class: Base["group"]["class"];
  readonly origin: string;
  readonly relays: string;
  readonly modality: Base["modality"];
  readonly question: string;
};

const lines = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
const bound = (text: string): number | null => {
  const digits = text.normalize("NFKC").replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660));
  return /^\s*\d+\s*$/.test(digits) ? Number(digits) : null;
};

export const formOf = (figure: Base): FormValue => ({
  effect: figure.effect,
  min: figure.min?.toString() ?? "",
  max: figure.max?.toString() ?? "",
  approx: figure.approx,
  vague: figure.vague ?? "none",
  group: figure.group.text,
  class: figure.group.class,
  origin: figure.origin.join("\n"),
  relays: figure.relays.join("\n"),
  modality: figure.modality,
  question: "keep",
});

/** What the form changes; an empty object when nothing. */
export function changeOf(form: FormValue, base: FormValue): FigureChange {
  const differs = (name: keyof FormValue) => form[name] !== base[name];
  return {
    ...(differs("effect") && { effect: form.effect }),
    ...(differs("min") && { min: bound(form.min) }),
    ...(differs("max") && { max: bound(form.max) }),
    ...(differs("approx") && { approx: form.approx }),
    ...(differs("vague") && { vague: form.vague === "none" ? null : (form.vague as NonNullable<Base["vague"]>) }),
    ...((differs("group") || differs("class")) && { group: { text: form.group, class: form.class } }),
    ...(differs("origin") && { origin: lines(form.origin) }),
    ...(differs("relays") && { relays: lines(form.relays) }),
    ...(differs("modality") && { modality: form.modality }),
    ...(differs("question") && { question: form.question }),
  };
}

export function useForm(first: FormValue) {
  const [form, setForm] = useState(first);
  return { form, set: (part: Partial<FormValue>) => setForm((now) => ({ ...now, ...part })) };
}

type Props = {
  readonly form: FormValue;
  readonly set: (part: Partial<FormValue>) => void;
  readonly questions: readonly Question[];
};

export function FigureFields({ form, set, questions }: Props) {
  const { t, format } = useWords();
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
