/** The parts that Arabic date rules share: a month with its tail, a day of a month, a part of the day, a count of units. */

import * as steps from "../../../mentions/date-steps.ts";
import { type Calendar, calendarDate, type Unit, type Which } from "../../../mentions/date-value.ts";
import { opt, type Step, word } from "../../../mentions/rule.ts";
import { byWord } from "../../../text/word-cache.ts";
import type { DateValue, Token } from "../../../types.ts";
import { fold } from "../spelling.ts";
import { isNumber, number as numberWords } from "./numbers.ts";
import { links, words } from "./words.ts";

const { first, seq, mark, where, anchorOf } = steps;

const conjoined = (prefix: string) => prefix.startsWith("و") || prefix.startsWith("ف");
export const is = <K extends Parameters<typeof steps.is>[2]>(kind: K, test?: Parameters<typeof steps.is<K>>[3]) =>
  steps.is(words, conjoined, kind, test);
export const link = (...roles: string[]) => steps.is(links, conjoined, "link", (word) => roles.includes(word.role));
export const number = (min: number, max: number) => steps.number(numberWords, min, max);

/** False for a word that neither a date word nor a number begins with. */
export const opens = byWord((_, word) => words.begins(word) || links.begins(word) || isNumber(word), false);

const era = first(word(fold("م")), link("era"));
const hijriEra = first(word(fold("هـ")), link("hijri-era"));

/** 2019, "ألفين وتسعة عشر", 2019م. */
export const year = seq([number(1900, 2099), opt(era)], ([value]) => value);
/** 1443هـ; the era may only be left out after a Hijri month. */
export const hijriYear = seq([number(1300, 1600), opt(hijriEra)], ([value]) => value);
export const hijriYearWithEra = seq([number(1300, 1600), hijriEra], ([value]) => value);

/** What follows a month and says which one: a year, "last", "of the current year". `yearShift` counts from this year. */
export type Tail = { readonly year?: number; readonly which?: Which; readonly yearShift?: number };

const SHIFT = { last: -1, this: 0, next: 1 } as const;

const shiftedYear = seq([link("year-word"), is("which")], ([, { which }]): Tail => ({ yearShift: SHIFT[which] }));
const thisYear = seq([link("this"), link("year-word")], (): Tail => ({ yearShift: 0 }));
const namedYear = seq([opt(link("year-word")), year], ([, value]): Tail => ({ year: value }));

export const tail: Step<Tail> = first(
  seq(
    [opt(mark("-", "–", "،", ",", "/")), opt(link("of")), first(namedYear, shiftedYear, thisYear)],
    ([, , value]) => value,
  ),
  seq([is("which")], ([{ which }]): Tail => ({ which })),
);

const monthWord = (weak: boolean) => is("month", (m) => weak || !m.weak);

/** A month by one or both of its names: "كانون الثاني/يناير", "يناير (كانون الثاني)". */
const anyMonth = (weak: boolean): Step<number> => {
  const second = (open: Step<string>, close: Step<string | null>) =>
    seq([monthWord(true), open, monthWord(true), close], ([a, , b]) => (a.month === b.month ? a.month : null));
  return where(
    ({ word }) => words.begins(word),
    first(
      second(mark("/", "-", "–", "\\", "،"), opt(mark("/"))),
      second(mark("("), mark(")")),
      seq([monthWord(true), monthWord(true)], ([a, b]) => (a.month === b.month ? a.month : null)),
      seq([monthWord(weak)], ([a]) => a.month),
    ),
  );
};
export const month = anyMonth(true);
export const strongMonth = anyMonth(false);

export const hijriMonth = seq([is("hijri-month"), opt(link("blessed"))], ([m]) => m.month);

/** A day, month and tail → the date. */
export const resolve = (
  anchor: string | null,
  parts: { readonly month: number; readonly day: number | null },
  rest: Tail | null,
  calendar: Calendar = "gregorian",
): DateValue | null => {
  const shifted = rest?.yearShift !== undefined && anchor !== null ? Number(anchor.slice(0, 4)) + rest.yearShift : null;
  const { month, day } = parts;
  return calendarDate(anchor, { year: rest?.year ?? shifted, month, day }, rest?.which, calendar);
};

/** The article apart from digits: "الـ 20". */
const ARTICLE = fold("الـ");
const dayNumber = first(
  number(1, 31),
  seq([word(ARTICLE), number(1, 31)], ([, value]) => value),
);
export const toMonth = seq([opt(mark("-", "–", "/")), opt(link("of")), opt(link("month"))], () => true);

/** "20 من كانون الثاني/يناير 2022", "العشرين من يناير". */
export const dayMonth: Step<DateValue> = seq([dayNumber, toMonth, month, opt(tail)], ([day, , m, rest], document) =>
  resolve(anchorOf(document), { day, month: m }, rest),
);

/** "من الشهر الجاري", "من هذا الشهر", "الجاري": how many months from this one. */
const whichMonth: Step<number> = where(
  ({ word }) => opens(word),
  first(
    seq([opt(link("of")), link("month"), is("which")], ([, , { which }]) => SHIFT[which]),
    seq([opt(link("of")), link("this"), link("month")], () => 0),
    seq([is("which", (w) => w.which === "this")], () => 0),
  ),
);

/** "20 من الشهر الجاري", "20 الجاري". */
export const dayOfThisMonth: Step<DateValue> = seq([dayNumber, whichMonth], ([day, shift], document) =>
  inMonth(anchorOf(document), day, shift),
);

function inMonth(anchor: string | null, day: number, shift: number): DateValue | null {
  if (anchor === null) return { from: null, to: null, timex: `XXXX-XX-${String(day).padStart(2, "0")}` };
  const months = Number(anchor.slice(0, 4)) * 12 + Number(anchor.slice(5, 7)) - 1 + shift;
  return calendarDate(anchor, { year: Math.floor(months / 12), month: (months % 12) + 1, day });
}

/** "15 رمضان 1443هـ". */
export const hijriDay: Step<DateValue> = seq(
  [
    dayNumber,
    toMonth,
    hijriMonth,
    opt(
      first(
        seq([opt(mark("،")), opt(link("year-word")), hijriYear], ([, , y]): Tail => ({ year: y })),
        tail,
      ),
    ),
  ],
  ([day, , m, rest], document) => resolve(anchorOf(document), { day, month: m }, rest, "hijri"),
);

export const numeric: Step<DateValue> = seq([steps.numericDate, opt(first(era, hijriEra))], ([value]) => value);

const opensCalendarDay = ({ kind, norm, word }: Token) => kind === "number" || norm === ARTICLE || isNumber(word);

/** Any expression that names one day by its place in the calendar. */
export const calendarDay = where(opensCalendarDay, first(numeric, dayMonth, dayOfThisMonth, hijriDay));

/** True where any step but a mark may begin. */
export const opensDay = (token: Token) => opensCalendarDay(token) || opens(token.word);

export type Count = { readonly unit: Unit; readonly amount: number | null };

const around = opt(link("around"));
const unit = (test: (count: number | null) => boolean) => is("unit", (u) => test(u.count));

const half = opt(seq([link("and-half", "and-quarter", "and-third"), steps.not(unit(() => true))], () => true));

/** A length of time that is counted: "ثلاثة أيام", "يومين", "نصف ساعة", "عدة أسابيع", "24 ساعة". */
export const counted: Step<Count> = first(
  seq([around, number(1, 100_000), unit(() => true), half], ([, amount, u]): Count | null =>
    u.count === 2 ? null : { unit: u.unit, amount },
  ),
  seq([around, unit((count) => count === 2), half], ([, u]): Count => ({ unit: u.unit, amount: 2 })),
  seq([around, link("half"), unit((count) => count === 1)], ([, , u]): Count | null =>
    u.unit === "hour" ? { unit: "minute", amount: 30 } : u.unit === "year" ? { unit: "month", amount: 6 } : null,
  ),
  seq(
    [around, link("quarter"), is("unit", (u) => u.unit === "hour" && u.count === 1)],
    (): Count => ({ unit: "minute", amount: 15 }),
  ),
  seq(
    [is("unit", (u) => u.unit === "hour" && u.count === 1), link("and-half"), steps.not(unit(() => true))],
    (): Count => ({ unit: "minute", amount: 90 }),
  ),
  seq(
    [link("several"), opt(link("of")), unit((count) => count === null)],
    ([, , u]): Count => ({ unit: u.unit, amount: null }),
  ),
);

/** "يوم", "شهر", "سنوات": one or some, where "ago" or "past" beside it says that time is counted. */
export const uncounted: Step<Count> = seq(
  [unit(() => true), half],
  ([u]): Count => ({ unit: u.unit, amount: u.count }),
);
