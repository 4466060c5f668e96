/** Account → when it was said and when what it tells happened. A page's own date line beats the date it was filed under. */
import { findDates } from "../mentions/date.ts";
import type { DateValue, Mention } from "../types.ts";
import { type Account, daysBetween } from "./account.ts";

export type AccountClock = {
  /** Day of the report's date line, or of its publication; ISO, null when unknown. */
  readonly said: string | null;
  readonly dates: readonly Mention<"date">[];
};

/** A date line is short, stands near the top and lies within these days of publication. */
const LINE_TOKENS = 9;
const LINE_SENTENCES = 8;
const LINE_DAYS = 4;

export function clockOf(account: Account): AccountClock {
  const { document, pack, day } = account;
  const dates = findDates(document, pack);
  const line = document.sentences
    .slice(0, LINE_SENTENCES)
    .filter((s) => s.to - s.from <= LINE_TOKENS)
    .flatMap((s) => dates.filter((d) => d.from >= s.from && d.to <= s.to))
    .map((d) => dayOf(d.value))
    .find((d) => d !== null && (day === null || (daysBetween(d, day) ?? 99) <= LINE_DAYS));
  return { said: line ?? day, dates };
}

/** The single day that a date names; null for a span or an open date. */
export const dayOf = (value: DateValue): string | null =>
  value.from !== null && value.from === value.to ? value.from : null;
