/**
 * What a date expression means on a given day: calendar arithmetic → DateValue. `anchor` is the day that "today" means
 * (ISO date) or null; without it an expression that needs it keeps an underspecified TIMEX3 value and open bounds.
 */
import { Temporal } from "temporal-polyfill/full";
import type { DateValue } from "../types.ts";

export type Anchor = string | null;
export type Unit = "hour" | "minute" | "second" | "day" | "week" | "month" | "year" | "decade";
export type Calendar = "gregorian" | "hijri";
/** Which of several: the one before the anchor, the one the anchor lies in, the one after, or the nearest in the past. */
export type Which = "last" | "this" | "next" | "nearest";

const HIJRI = "islamic-umalqura";
/** The Umm al-Qura tables cover these years; beyond them the calendar is arithmetic only and no report needs it. */
const HIJRI_YEARS = { min: 1300, max: 1600 } as const;
/** An undated day of the near future is left in the future ("on 28 January", said on the 25th). */
const NEAR_FUTURE = 14;

/** The day that was asked for last is nearly always asked for again: all dates of a report are reckoned from one day. */
let last = { iso: "1970-01-01", day: Temporal.PlainDate.from("1970-01-01") };

function day(iso: string): Temporal.PlainDate {
  if (last.iso !== iso) last = { iso, day: Temporal.PlainDate.from(iso) };
  return last.day;
}
const pad = (n: number, width = 2) => String(n).padStart(width, "0");

/** Results kept at most: the dates of thousands of reports. */
const LIMIT = 4096;

/** The same function with its results kept: arithmetic by calendar is slow, and reports of one day ask for the same dates. */
function remembered<A extends readonly (string | number | boolean | null)[], V>(
  work: (...given: A) => V,
): (...given: A) => V {
  const known = new Map<string, V>();
  return (...given) => {
    const key = given.join(" ");
    let value = known.get(key);
    if (value === undefined) {
      if (known.size >= LIMIT) known.clear();
      value = work(...given);
      known.set(key, value);
    }
    return value;
  };
}

/** One day. */
export const onDay = (iso: string): DateValue => ({ from: iso, to: iso, timex: iso });

/** A value that names no day: a duration, a time of an unknown day. */
export const unbound = (timex: string): DateValue => ({ from: null, to: null, timex });

/** A calendar date, any part of which may be missing. Null when there is no such day. */
export function calendarDate(
  anchor: Anchor,
  parts: { readonly year?: number | null; readonly month: number; readonly day?: number | null },
  which: Which = "nearest",
  calendar: Calendar = "gregorian",
): DateValue | null {
  const year = parts.year ?? yearOf(anchor, parts, which, calendar);
  if (calendar === "hijri")
    return year === null ? unbound("XXXX-XX-XX") : hijriDate(year, parts.month, parts.day ?? null);
  const month = pad(parts.month);
  if (parts.day == null) {
    if (parts.month < 1 || parts.month > 12) return null;
    return year === null ? unbound(`XXXX-${month}`) : wholeMonth(year, parts.month);
  }
  if (!exists(year ?? 2000, parts.month, parts.day)) return null;
  if (year === null) return unbound(`XXXX-${month}-${pad(parts.day)}`);
  return onDay(`${pad(year, 4)}-${month}-${pad(parts.day)}`);
}

const exists = (year: number, month: number, d: number) =>
  month >= 1 && month <= 12 && d >= 1 && d <= new Date(Date.UTC(year, month, 0)).getUTCDate();

function wholeMonth(year: number, month: number): DateValue {
  const timex = `${pad(year, 4)}-${pad(month)}`;
  return { from: `${timex}-01`, to: `${timex}-${pad(new Date(Date.UTC(year, month, 0)).getUTCDate())}`, timex };
}

const hijriDate = remembered((year: number, month: number, d: number | null): DateValue | null => {
  if (year < HIJRI_YEARS.min || year > HIJRI_YEARS.max || month < 1 || month > 12 || (d !== null && (d < 1 || d > 30)))
    return null;
  const first = Temporal.PlainDate.from({ calendar: HIJRI, year, month, day: d ?? 1 }, { overflow: "constrain" });
  const from = first.withCalendar("iso8601").toString();
  if (d !== null) return onDay(from);
  const to = first
    .add({ days: first.daysInMonth - 1 })
    .withCalendar("iso8601")
    .toString();
  return { from, to, timex: `${from}/${to}` };
});

/** Year, month and day of an ISO date in a calendar. */
const partsOf = remembered((iso: string, calendar: Calendar) => {
  const { year, month, day: d } = day(iso).withCalendar(calendar === "hijri" ? HIJRI : "iso8601");
  return { year, month, day: d };
});

/** The year of an undated day or month: the occurrence nearest to the anchor, the past one in doubt. */
function yearOf(
  anchor: Anchor,
  parts: { month: number; day?: number | null },
  which: Which,
  calendar: Calendar,
): number | null {
  if (anchor === null) return null;
  const now = partsOf(anchor, calendar);
  const ahead = (parts.month - now.month) * 30 + ((parts.day ?? now.day) - now.day);
  if (which === "this") return now.year;
  if (which === "next") return ahead > 0 ? now.year : now.year + 1;
  if (which === "last") return ahead < 0 ? now.year : now.year - 1;
  return ahead <= NEAR_FUTURE ? now.year : now.year - 1;
}

/** A whole year, Gregorian or Hijri by its size (1300 to 1600 are Hijri only where the words say so). */
export function wholeYear(year: number, calendar: Calendar = "gregorian"): DateValue | null {
  if (calendar === "gregorian")
    return { from: `${pad(year, 4)}-01-01`, to: `${pad(year, 4)}-12-31`, timex: pad(year, 4) };
  const first = hijriDate(year, 1, null);
  const last = hijriDate(year, 12, null);
  return first && last ? { from: first.from, to: last.to, timex: `${first.from}/${last.to}` } : null;
}

/** The day `offset` days from the anchor. */
export const dayFrom = (anchor: Anchor, offset: number): DateValue =>
  anchor === null ? unbound("XXXX-XX-XX") : onDay(plusDays(anchor, offset));

const DAY = 86_400_000;
/** The days that were last counted from one, by how far off they are: all dates of a report are reckoned from one day. */
let counted = { iso: "", days: new Map<number, string>() };

/** Most dates are so many days from another, and arithmetic by calendar costs a hundred times as much. */
function plusDays(iso: string, days: number): string {
  if (counted.iso !== iso || counted.days.size >= LIMIT) counted = { iso, days: new Map() };
  let found = counted.days.get(days);
  if (found === undefined) {
    found = new Date(Date.parse(iso) + days * DAY).toISOString().slice(0, 10);
    counted.days.set(days, found);
  }
  return found;
}

/** 1 = Monday. */
export const weekdayOf = (iso: string): number => new Date(iso).getUTCDay() || 7;

/** A weekday, 1 = Monday. "nearest" is the latest such day up to the anchor, the anchor included; "last" excludes it. */
export function weekday(anchor: Anchor, number: number, which: Which = "nearest"): DateValue {
  if (anchor === null) return unbound(`XXXX-WXX-${number}`);
  const back = (weekdayOf(anchor) - number + 7) % 7;
  if (which === "next") return dayFrom(anchor, back === 0 ? 7 : 7 - back);
  return dayFrom(anchor, which === "last" && back === 0 ? -7 : -back);
}

/** "yesterday, Saturday": the day the words say, moved to the weekday when the report was dated a day or two off. */
export function weekdayNear(anchor: Anchor, offset: number, number: number): DateValue {
  if (anchor === null) return unbound(`XXXX-WXX-${number}`);
  const off = ((number - weekdayOf(plusDays(anchor, offset)) + 10) % 7) - 3;
  return Math.abs(off) > 2 ? weekday(anchor, number) : dayFrom(anchor, offset + off);
}

/** The week (Monday to Sunday), month, year or decade `offset` units from the anchor's; hours stay on the anchor's day. */
export const unitFrom = remembered((anchor: Anchor, unit: Unit, offset: number): DateValue => {
  if (unit === "day") return dayFrom(anchor, offset);
  if (anchor === null)
    return unbound(
      unit === "week" ? "XXXX-WXX" : unit === "month" ? "XXXX-XX" : unit === "year" ? "XXXX" : "XXXX-XX-XX",
    );
  const now = day(anchor);
  if (unit === "week") {
    const monday = now.subtract({ days: now.dayOfWeek - 1 }).add({ weeks: offset });
    const timex = `${monday.yearOfWeek}-W${pad(monday.weekOfYear!)}`;
    return { from: monday.toString(), to: monday.add({ days: 6 }).toString(), timex };
  }
  if (unit === "month") {
    const moved = now.add({ months: offset });
    return wholeMonth(moved.year, moved.month);
  }
  if (unit === "year") return wholeYear(now.year + offset)!;
  if (unit === "decade") {
    const first = Math.floor((now.year + offset * 10) / 10) * 10;
    return { from: `${first}-01-01`, to: `${first + 9}-12-31`, timex: String(first).slice(0, 3) };
  }
  return onDay(anchor);
});

/** "three days ago": the day, week, month or year that far from the anchor. Hours within a day stay on the anchor's day. */
export function ago(anchor: Anchor, unit: Unit, amount: number): DateValue {
  if (unit === "hour" && amount >= 24) return dayFrom(anchor, -Math.floor(amount / 24));
  if (unit === "week") return dayFrom(anchor, -7 * amount);
  return unitFrom(anchor, unit, -amount);
}

const LETTERS: Record<Unit, string> = {
  hour: "H",
  minute: "M",
  second: "S",
  day: "D",
  week: "W",
  month: "M",
  year: "Y",
  decade: "E",
};
const isTime = (unit: Unit) => unit === "hour" || unit === "minute" || unit === "second";

/** A length of time without a place on the calendar: P3D, PT24H; `amount` null for "some days" (PXD). */
export const duration = (unit: Unit, amount: number | null): DateValue =>
  unbound(`P${isTime(unit) ? "T" : ""}${amount ?? "X"}${LETTERS[unit]}`);

/** "the past three days": a length of time that ends (or begins, when `ahead`) at the anchor. */
export const pastDuration = remembered(
  (anchor: Anchor, unit: Unit, amount: number | null, ahead: boolean): DateValue => {
    const value = duration(unit, amount);
    if (anchor === null || amount === null) return value;
    const sign = ahead ? 1 : -1;
    const now = day(anchor);
    const days = unit === "hour" ? Math.ceil(amount / 24) : 0;
    const length = isTime(unit) ? { days } : unit === "decade" ? { years: 10 * amount } : { [`${unit}s`]: amount };
    const other = (sign > 0 ? now.add(length) : now.subtract(length)).toString();
    return sign > 0 ? { ...value, from: anchor, to: other } : { ...value, from: other, to: anchor };
  },
);

/** From the first day of one value to the last of another; null when they run backwards. */
export function span(a: DateValue, b: DateValue): DateValue | null {
  if (a.from !== null && b.to !== null && a.from > b.to) return null;
  return { from: a.from, to: b.to, timex: `${a.timex}/${b.timex}` };
}

export type Edge = "start" | "middle" | "end";

/** "early", "mid", "late": the first, middle or last third of a stretch of days. The TIMEX3 value stays (mod is not kept). */
export function edgeOf(value: DateValue, edge: Edge): DateValue {
  const { from, to, timex } = value;
  if (from === null || to === null || from === to) return value;
  const third = thirdOf(from, to, edge);
  return { from: third.from, to: third.to, timex };
}

const thirdOf = remembered((from: string, to: string, edge: Edge) => {
  const start = day(from);
  const days = start.until(day(to)).days + 1;
  const third = Math.max(1, Math.round(days / 3));
  const first = edge === "start" ? 0 : edge === "middle" ? third : days - third;
  return {
    from: start.add({ days: first }).toString(),
    to: start.add({ days: Math.min(days, first + third) - 1 }).toString(),
  };
});

/** Adds a clock time ("T10:30") or a part of day ("TEV") to a day; a stretch of several days is left as it is. */
export function at(value: DateValue | null, time: string): DateValue {
  if (value === null) return unbound(`XXXX-XX-XX${time}`);
  return value.timex.length === 10 || value.timex.startsWith("XXXX-WXX-")
    ? { ...value, timex: value.timex + time }
    : value;
}
