/** What a person changes of a figure: the form as text, and only those fields that differ from the reading. */
import type { FigureChange, LedgerFigure } from "../api/types.ts";

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
