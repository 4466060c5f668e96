/** Numbers, dates and quantities in the forms of the chosen language (Intl). Never invents: unknown stays unknown. */
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { FigureRow, Localized, Toll } from "./api/types.ts";
import { localeOf, useSettings } from "./settings.tsx";

type Counted = Pick<FigureRow, "min" | "max" | "approx" | "vague">;
type Translate = (key: string, values?: Record<string, unknown>) => string;

const dayOnly = /^\d{4}-\d{2}-\d{2}$/;

function makeFormat(locale: string, language: "ar" | "en", t: Translate) {
  const numbers = new Intl.NumberFormat(locale);
  const percents = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  // Report times are shown as their outlet gave them, in UTC: the reader's own time zone must not move a day.
  const days = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  const shortDays = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", timeZone: "UTC" });
  const moments = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short", timeZone: "UTC" });
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  // Our own sentences come with Western digits and ISO dates; both are shown in the forms that the reader chose.
  const ownForms = (text: string) => {
    const span = (_: string, start: string, end: string) => days.formatRange(new Date(start), new Date(end));
    const dated = text
      // A title ends with its span of days: ", 20 – 22 January 2022".
      .replace(/(?<=[,،] )(\d{4}-\d{2}-\d{2}) (?:to|–) (\d{4}-\d{2}-\d{2})$/, span)
      .replace(/\b\d{4}-\d{2}-\d{2}\b/g, (iso) => days.format(new Date(iso)));
    return locale.endsWith("arab") ? dated.replace(/[0-9]/g, (digit) => number(Number(digit))) : dated;
  };
  const valid = (iso: string | null): Date | null => {
    const date = iso ? new Date(iso) : null;
    return date && !Number.isNaN(date.getTime()) ? date : null;
  };
  const number = (value: number) => numbers.format(value);

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
      return days.formatRange(from, till);
    },
    /** A count as reported: "120 or more", "about 90", "tens". */
    quantity({ min, max, approx, vague }: Counted): string {
      const word = vague ? t(`vague.${vague}`) : "";
      let text = word;
      if (min !== null && max !== null)
        text = min === max ? number(min) : t("quantity.between", { a: number(min), b: number(max) });
      else if (min !== null) text = t("quantity.atLeast", { n: number(min) });
      else if (max !== null) text = t("quantity.atMost", { n: number(max) });
      if (word && text !== word) text = `${word} (${text})`;
      return approx ? t("quantity.about", { n: text }) : text;
    },
    /** Low to high under a policy. */
    range({ low, high }: Toll): string {
      if (low === null && high === null) return t("noNumber");
      if (low !== null && high !== null) return low === high ? number(low) : `${number(low)}–${number(high)}`;
      return low !== null ? t("quantity.atLeast", { n: number(low) }) : t("quantity.atMost", { n: number(high!) });
    },
  };
}

/** A translation that counts: picks the plural form and writes the number in the chosen digits. */
export function useWords() {
  const { t } = useTranslation();
  const { settings } = useSettings();
  return useMemo(() => {
    const say: Translate = (key, values) => t(key, values && isolate(values));
    const format = makeFormat(localeOf(settings), settings.language, say);
    const count = (key: string, n: number, more: Record<string, unknown> = {}) =>
      say(key, { count: n, n: format.number(n), ...more });
    return { t: say, format, count };
  }, [t, settings]);
}

/** Names put into a sentence keep their own direction (Unicode isolates): "سلمى and رامي" does not turn around. */
function isolate(values: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(values).map(([key, value]) => [
    key,
    typeof value === "string" && /\p{L}/u.test(value) && key !== "defaultValue" && key !== "keySeparator"
      ? alone(value)
      : value,
  ]);
  return Object.fromEntries(entries);
}

/** Text between first-strong isolate and its end. */
export const alone = (text: string) => `\u2068${text}\u2069`;
