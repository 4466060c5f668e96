/** Arabic date rules. Of the rules that match at a word the longest wins; the first of equals. */
import type { DatePack, DateRule } from "../../../mentions/date.ts";
import {
  after,
  anchorOf,
  clock,
  dateRule,
  first,
  inPart,
  mark,
  not,
  seq,
  time,
  where,
} from "../../../mentions/date-steps.ts";
import * as v from "../../../mentions/date-value.ts";
import { opt, type Step, token, word } from "../../../mentions/rule.ts";
import type { DateValue } from "../../../types.ts";
import { fold } from "../spelling.ts";
import { number as numberWords } from "./numbers.ts";
import { published } from "./published.ts";
import * as s from "./steps.ts";
import { links, words } from "./words.ts";

const { is, link, number } = s;
const comma = opt(mark("،", ",", "-", "–", "(", "/", ":"));
const close = opt(mark(")"));

const weekdayWord = seq([opt(link("day-word")), is("weekday")], ([, w]) => w.day);

/** "الخميس الماضي", "يوم الخميس 20 يناير 2022", "الخميس الموافق 20/1/2022". */
const weekday: Step<DateValue> = first(
  seq([weekdayWord, comma, opt(link("corresponding")), s.calendarDay, close], ([, , , value]) => value),
  seq([weekdayWord, opt(is("which"))], ([day, which], document) =>
    v.weekday(anchorOf(document), day, which === null || which.which === "this" ? "nearest" : which.which),
  ),
);

/** "أمس", "اليوم الخميس", "أمس السبت 22 يناير". */
const relativeDay: Step<DateValue> = first(
  seq(
    [
      is("day"),
      where(
        (next) => next.kind === "mark" || s.opensDay(next),
        seq([comma, opt(weekdayWord), comma, s.calendarDay, close], ([, , , value]) => value),
      ),
    ],
    ([, value]) => value,
  ),
  seq([is("day"), comma, weekdayWord, close], ([day, , w], document) =>
    v.weekdayNear(anchorOf(document), day.offset, w),
  ),
  seq([is("day")], ([day], document) => v.dayFrom(anchorOf(document), day.offset)),
);

/** "يوم أمس", "يوم 20 يناير": the word for day adds nothing. */
const anyDay: Step<DateValue> = where(
  s.opensDay,
  first(
    // "ليل الجمعة - السبت": the night between two days is the first one's.
    seq([weekdayWord, opt(mark("-", "/", "–")), is("weekday")], ([day], document) =>
      v.weekday(anchorOf(document), day),
    ),
    seq(
      [opt(link("day-word")), opt(link("corresponding")), first(weekday, relativeDay, s.calendarDay)],
      ([, , value]) => value,
    ),
  ),
);

const ordinaryDay = after((before) => before === undefined || !NOT_TODAY_AFTER.has(before.norm));
/** "اليوم" after these is part of an outlet's name or a way to count days. */
const NOT_TODAY_AFTER = new Set(
  [
    "روسيا",
    "سوريا",
    "عين",
    "المصري",
    "مصر",
    "رأي",
    "العربية",
    "ليبيا",
    "اليمن",
    "الخليج",
    "لبنان",
    "عدن",
    "بلدنا",
    "ذلك",
    "نفس",
    "تونس",
  ].map(fold),
);
/** "اليوم التالي", "اليوم نفسه", "اليوم السابع": a day of the story, not of the publication. */
const storyDay = token((t) => STORY_DAY.has(t.norm));
const STORY_DAY = new Set(
  [
    "التالي",
    "نفسه",
    "ذاته",
    "السابق",
    "الأول",
    "الثاني",
    "الثالث",
    "الرابع",
    "الخامس",
    "السادس",
    "السابع",
    "الثامن",
    "العاشر",
    "الواحد",
    "الأخير",
    "العالمي",
    "الوطني",
    "الدولي",
  ].map(fold),
);

/** A preposition or season before a bare year, clitics and all. */
const beforeYear = after((_, { tokens }, at) => {
  if (at === 0 || tokens[at - 1]!.kind !== "word") return false;
  const role = links.match(tokens, at - 1)?.entry;
  return role?.is === "link" && ["in", "ago", "after"].includes(role.role);
});

/** "Between" or "from" before two years. */
const between = after((_, { tokens }, at) => {
  const entry = at > 0 && tokens[at - 1]!.kind === "word" ? links.match(tokens, at - 1)?.entry : undefined;
  return entry?.is === "link" && (entry.role === "between" || entry.role === "of");
});

const monthTail = seq([opt(link("month")), s.month, s.tail], ([, m, rest], document) =>
  s.resolve(anchorOf(document), { month: m, day: null }, rest),
);
const bareMonth: Step<DateValue> = first(
  monthTail,
  seq([link("month"), s.month], ([, m], document) => s.resolve(anchorOf(document), { month: m, day: null }, null)),
  seq([beforeYear, s.month], ([, m], document) => s.resolve(anchorOf(document), { month: m, day: null }, null)),
  seq([s.strongMonth], ([m], document) => s.resolve(anchorOf(document), { month: m, day: null }, null)),
);

/** "الشهر الماضي", "الأسبوع الجاري", "هذا العام". */
const unitWhich: Step<DateValue> = first(
  seq([is("unit", (u) => u.count === 1), is("which")], ([{ unit }, { which }], document) =>
    v.unitFrom(anchorOf(document), unit, which === "last" ? -1 : which === "this" ? 0 : 1),
  ),
  seq(
    [link("this"), is("unit", (u) => u.count === 1 && u.unit !== "hour" && u.unit !== "minute" && u.unit !== "second")],
    ([, { unit }], document) => v.unitFrom(anchorOf(document), unit, 0),
  ),
);

const yearWord = seq([link("year-word", "years"), s.year], ([, year]) => v.wholeYear(year));
const stretch = first(
  unitWhich,
  yearWord,
  bareMonth,
  seq([s.month], ([m], document) => s.resolve(anchorOf(document), { month: m, day: null }, null)),
  seq([s.year], ([year]) => v.wholeYear(year)),
  // "بداية العام": the unit alone is the one of the publication day.
  seq(
    [is("unit", (u) => u.count === 1 && (u.unit === "week" || u.unit === "month" || u.unit === "year"))],
    ([{ unit }], document) => v.unitFrom(anchorOf(document), unit, 0),
  ),
);

/** A day, and the clock time that stands behind it: "2022/02/02 الساعة 10:30 مساء". */
const timed = (day: Step<DateValue>): Step<DateValue> =>
  seq(
    [
      day,
      opt(
        seq([comma, opt(link("hour-word")), clock, opt(is("part"))], ([, , t, part]) => inPart(t, part?.part ?? null)),
      ),
    ],
    ([value, t]) => (t ? v.at(value, t) : value),
  );

const ORDINAL_HOUR = seq([link("hour-word"), number(1, 12), opt(link("and-half", "and-quarter"))], ([, hour, part]) =>
  time(hour, part === null ? 0 : part.role === "and-half" ? 30 : 15),
);
const DEFINITE = /^[وفب]?ال/;
/** "الخامسة مساء": an hour that only its part of the day shows to be one. */
const hourOfPart = seq(
  [token((t) => DEFINITE.test(t.norm)), is("part", (p) => p.alone === true)],
  ([, { part }], document, at) => {
    const hour = numberWords(document.tokens, at);
    return hour && hour.to === at + 1 && hour.value <= 12 ? inPart(time(hour.value), part) : null;
  },
);
/** "الساعة 19,45": after the word for hour a decimal mark may part hours and minutes. */
const decimalClock = seq([link("hour-word"), token((t) => /^\d{1,2}[.,][0-5]\d$/.test(t.norm))], ([, { norm }]) => {
  const [hour, minute] = norm.split(/[.,]/).map(Number) as [number, number];
  return hour <= 24 ? time(hour, minute) : null;
});
const clockTime = first(
  hourOfPart,
  decimalClock,
  seq([opt(link("hour-word")), clock], ([, value]) => value),
  ORDINAL_HOUR,
  seq([link("hour-word"), number(13, 24)], ([, hour]) => time(hour)),
);

export const rules: readonly DateRule[] = [
  dateRule({
    id: "ar.date.numeric",
    says: "Three numbers with slashes, dashes or dots are day, month and year; a year first turns the order round; years 1300 to 1599 are Hijri.",
    starts: ["number"],
    step: timed(s.numeric),
  }),
  dateRule({
    id: "ar.date.day-month",
    says: "A number up to 31 before a month is its day; without a year it is the nearest such day, rather past than future.",
    starts: ["number"],
    step: timed(first(s.dayMonth, s.dayOfThisMonth)),
  }),
  dateRule({
    id: "ar.date.day-range",
    says: "Two day numbers before one month are the days from the first to the second.",
    starts: ["number"],
    step: seq(
      [number(1, 31), first(link("to"), word(fold("و")), mark("-", "–")), opt(word(fold("الـ"))), s.dayMonth],
      ([first, , , last]) =>
        last.timex.length !== 10
          ? null
          : v.span(v.onDay(`${last.timex.slice(0, 8)}${String(first).padStart(2, "0")}`), last),
    ),
  }),
  dateRule({
    id: "ar.date.hijri",
    says: "A day before a Hijri month, a Hijri month with its year or the word month, and a year with its era are read in the Umm al-Qura calendar.",
    starts: ["number", "hijri-month", "link month", "link year-word"],
    step: first(
      s.hijriDay,
      seq([opt(link("month")), s.hijriMonth, opt(link("year-word")), s.hijriYear], ([, m, , year]) =>
        v.calendarDate(null, { year, month: m }, "nearest", "hijri"),
      ),
      seq([link("month"), s.hijriMonth, opt(is("which"))], ([, m, which], document) =>
        v.calendarDate(anchorOf(document), { month: m }, which?.which, "hijri"),
      ),
      seq([is("hijri-month"), is("which")], ([m, { which }], document) =>
        v.calendarDate(anchorOf(document), { month: m.month }, which, "hijri"),
      ),
      seq([opt(link("year-word")), s.hijriYearWithEra], ([, year]) => v.wholeYear(year, "hijri")),
    ),
  }),
  dateRule({
    id: "ar.date.month",
    says: "A month is the nearest such month, rather past than future, or the one its year, “last” or “next” says; names that are also other words need one of these.",
    starts: ["month", "link month"],
    step: bareMonth,
  }),
  dateRule({
    id: "ar.date.month-day",
    says: "A month before its day and year is a day, as pages are stamped: “October 30, 2017”.",
    starts: ["month"],
    step: seq([s.month, number(1, 31), opt(mark("،", ",")), number(1900, 2099)], ([month, day, , year], document) =>
      s.resolve(anchorOf(document), { day, month }, { year }),
    ),
  }),
  dateRule({
    id: "ar.date.weekday",
    says: "A weekday alone is the latest such day up to the publication day; the date beside it wins.",
    starts: ["weekday", "link day-word"],
    step: timed(weekday),
  }),
  dateRule({
    id: "ar.date.today",
    says: "Today, yesterday and tomorrow count from the publication day; a weekday beside them moves it by two days at most.",
    starts: ["day", "link day-word"],
    step: first(
      seq([ordinaryDay, opt(link("day-word")), relativeDay, not(storyDay)], ([, , value]) => value),
      seq([link("day-word"), opt(link("corresponding")), s.calendarDay], ([, , value]) => value),
    ),
  }),
  dateRule({
    id: "ar.date.corresponding",
    says: "“Corresponding to” and “dated” add nothing to the date after them.",
    starts: ["link corresponding"],
    step: seq([link("corresponding"), opt(link("day-word")), first(weekday, s.calendarDay)], ([, , value]) => value),
  }),
  dateRule({
    id: "ar.date.part-of-day",
    says: "Dawn, morning, noon, afternoon, evening and night before a day are a part of that day.",
    starts: ["part"],
    step: first(
      seq([is("part"), opt(link("of")), anyDay], ([part, , value]) => v.at(value, part.part)),
      seq([is("part", (p) => p.part === "TNI"), is("which", (w) => w.which === "last")], (_, document) =>
        v.at(v.dayFrom(anchorOf(document), -1), "TNI"),
      ),
    ),
  }),
  dateRule({
    id: "ar.date.at-part",
    says: "“In the morning”, “at night” without a day is a part of an unknown day.",
    starts: ["part"],
    step: seq([is("part", (p) => p.alone === true)], ([{ part }]) => v.at(null, part)),
  }),
  dateRule({
    id: "ar.date.unit",
    says: "“Last month”, “this week”, “next year” is the calendar unit before, around or after the publication day.",
    starts: ["unit", "link this"],
    step: unitWhich,
  }),
  dateRule({
    id: "ar.date.day-of",
    says: "The word for day adds nothing to the date after it.",
    starts: ["unit"],
    step: seq([is("unit", (u) => u.unit === "day" && u.count === 1), s.calendarDay], ([, value]) => value),
  }),
  dateRule({
    id: "ar.date.year",
    says: "A year stands after the word year, or after a preposition or season that time alone takes.",
    starts: ["link year-word", "number", "link years"],
    step: first(
      seq([link("years"), s.year, first(link("to"), word(fold("و")), mark("-", "–")), s.year], ([, a, , b]) =>
        v.span(v.wholeYear(a)!, v.wholeYear(b)!),
      ),
      yearWord,
      seq([between, s.year, first(link("to"), word(fold("و")), mark("-", "–")), s.year], ([, a, , b]) =>
        v.span(v.wholeYear(a)!, v.wholeYear(b)!),
      ),
      seq([beforeYear, token((t) => /^(19|20)\d\d$/.test(t.norm)), not(is("unit"))], (_, document, at) =>
        v.wholeYear(Number(document.tokens[at]!.norm)),
      ),
    ),
  }),
  dateRule({
    id: "ar.date.edge",
    says: "“Early”, “mid” and “late” take the first, middle or last third of a month, year or week.",
    starts: ["edge"],
    step: seq([is("edge"), stretch], ([{ edge }, value]) => value && v.edgeOf(value, edge)),
  }),
  dateRule({
    id: "ar.date.ago",
    says: "“Ago” and “since” before a length of time count back from the publication day.",
    starts: ["link ago"],
    step: seq(
      [
        link("ago"),
        first(s.counted, s.uncounted),
        not(first(s.year, link("of"), is("weekday"), s.month, is("hijri-month"), s.calendarDay)),
      ],
      ([, { unit, amount }], document) =>
        amount === null ? v.duration(unit, null) : v.ago(anchorOf(document), unit, amount),
    ),
  }),
  dateRule({
    id: "ar.date.after",
    says: "“A day after”, “within an hour”: a unit alone after such a word is one of it, reckoned from the story.",
    starts: ["link after"],
    step: seq(
      [
        link("after"),
        s.uncounted,
        not(first(s.year, is("weekday"), is("which"), link("few"), s.month, is("hijri-month"), s.calendarDay)),
      ],
      ([, { unit, amount }]) => v.duration(unit, amount),
    ),
  }),
  dateRule({
    id: "ar.date.past-span",
    says: "“The past three days”, “the last 24 hours”, “the coming days” run from or to the publication day.",
    starts: ["unit", "number"],
    step: first(
      seq([s.counted, is("which")], ([{ unit, amount }, { which }], document) =>
        v.pastDuration(anchorOf(document), unit, amount, which === "next"),
      ),
      seq(
        [is("unit", (u) => u.count !== 1), opt(word(fold("الـ"))), number(1, 1000), is("which")],
        ([{ unit }, , amount, { which }], document) =>
          v.pastDuration(anchorOf(document), unit, amount, which === "next"),
      ),
      seq([is("unit", (u) => u.count === null), opt(link("few")), is("which")], ([{ unit }, , { which }], document) =>
        v.pastDuration(anchorOf(document), unit, null, which === "next"),
      ),
    ),
  }),
  dateRule({
    id: "ar.date.clock",
    says: "Hours and minutes, or “hour” and an ordinal, are a time; the part of the day sets its half, the day beside it its date.",
    starts: ["number", "link hour-word"],
    step: seq(
      [
        clockTime,
        opt(
          first(
            seq([link("of")], () => null),
            seq([is("part")], ([p]) => p.part),
          ),
        ),
        opt(seq([link("time-zone"), token((t) => t.kind === "word")], () => null)),
        opt(seq([opt(link("of")), opt(is("part")), anyDay], ([, p, value]) => ({ value, part: p?.part ?? null }))),
      ],
      ([t, part, , date]) => v.at(date?.value ?? null, inPart(t, part ?? date?.part ?? null)),
    ),
  }),
  dateRule({
    id: "ar.date.duration",
    says: "A number of seconds, minutes, hours, days, weeks, months or years is a length of time (or an age), not a figure.",
    starts: ["number", "unit", "link half", "link quarter", "link several", "link around"],
    // "أصيب 32 يوم الاثنين": the day of the week is no unit.
    step: seq([s.counted, not(is("weekday"))], ([{ unit, amount }]) => v.duration(unit, amount)),
  }),
];

export const dates: DatePack = {
  words: [words, links],
  opens: s.opens,
  number: numberWords,
  rules,
  since: new Set([fold("منذ")]),
  leftovers: new Set(["مخلفات", "بقايا", "ينفجر", "تنفجر", "تنفجرا"].map(fold)),
  published,
};
