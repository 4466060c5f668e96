/** Numbers, dates and quantities in the forms of a language (Intl). Never invents: unknown stays unknown. */
import type { FigureRow, Localized, Toll } from "./api/types.ts";

type Counted = Pick<FigureRow, "min" | "max" | "approx" | "vague" | "exclusive"> & {
  readonly modality?: FigureRow["modality"];
};
export type Translate = (key: string, values?: Record<string, unknown>) => string;

const dayOnly = /^\d{4}-\d{2}-\d{2}$/;

export function makeFormat(locale: string, language: "ar" | "en", t: Translate) {
  const numbers = new Intl.NumberFormat(locale);
  const percents = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  // Report times are shown as their outlet gave them, in UTC: the reader's own time zone must not move a day.
  const days = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  const shortDays = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", timeZone: "UTC" });
  const moments = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short", timeZone: "UTC" });
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  // "20–22" stands without spaces, as in the dossier, and no line ends behind its dash.
  const daysBetween = (from: Date, till: Date) =>
    days.formatRange(from, till).replace(/(?<=\p{Nd})\s*–\s*(?=\p{Nd})/gu, "–\u2060");
  // Our own sentences come with Western digits and ISO dates; both are shown in the forms that the reader chose.
  const ownForms = (text: string) => {
    const span = (_: string, start: string, end: string) => daysBetween(new Date(start), new Date(end));
    const dated = text
      // A title ends with its span of days: ", 20–22 January 2022".
      .replace(/(?<=[,،] )(\d{4}-\d{2}-\d{2}) (?:to|–) (\d{4}-\d{2}-\d{2})$/, span)
      .replace(/\b\d{4}-\d{2}-\d{2}\b/g, (iso) => days.format(new Date(iso)));
    return locale.endsWith("arab") ? dated.replace(/[0-9]/g, (digit) => number(Number(digit))) : dated;
  };
  const valid = (iso: string | null): Date | null => {
    const date = iso ? new Date(iso) : null;
    return date && !Number.isNaN(date.getTime()) ? date : null;
  };
  const number = (value: number) => numbers.format(value);
  /** "more than 200" is stored from 201 and "fewer than 50" up to 49: what is shown is the number in the words. */
  const moreThan = (stored: number, write = number) => t("quantity.moreThan", { n: write(stored - 1) });
  const fewerThan = (stored: number, write = number) => t("quantity.fewerThan", { n: write(stored + 1) });
  const bounds = ({ min, max, approx, exclusive }: Counted): string => {
    const about = (value: number) => (approx ? t("quantity.about", { n: number(value) }) : number(value));
    if (min !== null && max !== null)
      return min === max ? about(min) : t("quantity.between", { a: about(min), b: number(max) });
    if (min !== null) return exclusive ? moreThan(min, about) : t("quantity.atLeast", { n: about(min) });
    if (max !== null) return exclusive ? fewerThan(max, about) : t("quantity.atMost", { n: about(max) });
    return "";
  };

  return {
    language,
    number,
    percent: (share: number) => percents.format(share),
    list: (parts: readonly string[]) => list.format(parts),
    local: (text: Localized) => ownForms(text[language] || text.en || text.ar),
    /** "20 January 2022", with the time where the source gave one. */
    date(iso: string | null): string {
      const date = valid(iso);
      if (!date) return iso ?? t("unknownDate");
      return dayOnly.test(iso!) || iso!.endsWith("T00:00:00.000Z") ? days.format(date) : moments.format(date);
    },
    day(iso: string | null): string {
      const date = valid(iso);
      return date ? days.format(date) : t("unknownDate");
    },
    shortDay(iso: string | null): string {
      const date = valid(iso);
      return date ? shortDays.format(date) : t("unknownDate");
    },
    days(start: string | null, end: string | null): string {
      const [from, till] = [valid(start), valid(end)];
      if (!from && !till) return t("unknownDate");
      if (!from || !till) return days.format((from ?? till)!);
      return daysBetween(from, till);
    },
    /** A count as reported: "120 or more", "more than 200", "about 90", "tens", "none" for what is denied. */
    quantity(count: Counted): string {
      if (count.modality === "denied" && count.min === null && count.max === null) return t("quantity.nobody");
      const word = count.vague ? t(`vague.${count.vague}`) : "";
      const text = bounds(count);
      if (text === "") return word && count.approx ? t("quantity.about", { n: word }) : word;
      return word ? `${word} (${text})` : text;
    },
    /** A policy's number, in the words that it rests on where no words carry the number itself; a dash for none. */
    toll(toll: Toll, name: "low" | "best" | "high"): string {
      const value = toll[name];
      if (value === null) return "—";
      const bound = toll.exclusive?.[name];
      return bound === "more" ? moreThan(value) : bound === "less" ? fewerThan(value) : number(value);
    },
  };
}
