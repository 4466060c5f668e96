/** English date rules. Of the rules that match at a word the longest wins; the first of equals. */

import type { DatePack, DateRule } from "../../../mentions/date.ts";
import * as steps from "../../../mentions/date-steps.ts";
import { anchorOf, clock, dateRule, inPart, mark, not, numericDate, seq, time } from "../../../mentions/date-steps.ts";
import * as v from "../../../mentions/date-value.ts";
import { alt, opt, type Step, token } from "../../../mentions/rule.ts";
import type { DateValue, Document, Token } from "../../../types.ts";
import { numbers } from "../numbers/pack.ts";
import { set } from "../spelling.ts";
import { links, words } from "./words.ts";

const unjoined = () => false;
const is = <K extends Parameters<typeof steps.is>[2]>(kind: K, test?: Parameters<typeof steps.is<K>>[3]) =>
  steps.is(words, unjoined, kind, test);
const link = (...roles: string[]) => steps.is(links, unjoined, "link", (word) => roles.includes(word.role));

/** Cardinals below a hundred, and hundreds, word by word; a hyphen may stand inside ("twenty-four"). */
const numberWords: DatePack["number"] = (tokens, at) => {
  let value = 0;
  let to = at;
  while (to < tokens.length) {
    const start: number = to > at && tokens[to]!.norm === "-" ? to + 1 : to;
    const entry = tokens[start]?.kind === "word" ? numbers.words.lookup(tokens[start]!.norm)[0]?.entry : undefined;
    if (
      !entry ||
      entry.bound ||
      (entry.slot !== "unit" && entry.slot !== "ten" && entry.slot !== "teen" && entry.slot !== "tens")
    )
      break;
    if (to > at && (value % 10 !== 0 || value < 20 || entry.value >= 10)) break;
    value += entry.value;
    to = start + 1;
  }
  return to === at ? null : { to, value, prefix: "", joined: false };
};
const number = (min: number, max: number) => steps.number(numberWords, min, max);

const comma = opt(mark(",", "-", "–", "("));
const dot = opt(mark("."));
const year = seq([token((t) => t.kind === "number" && /^(19|20)\d\d$/.test(t.norm)), opt(link("era"))], ([t]) =>
  Number(t.norm),
);
const ending = opt(token((t) => t.gap === "glued" && /^(?:st|nd|rd|th)$/.test(t.norm)));
const dayNumber = seq(
  [opt(link("the")), token((t: Token) => t.kind === "number" && /^\d{1,2}$/.test(t.norm)), ending],
  ([, t]) => (Number(t.norm) >= 1 && Number(t.norm) <= 31 ? Number(t.norm) : null),
);
/** "January", "Jan."; the full stop belongs to a short form alone. */
const month = (weak: boolean) =>
  alt(
    seq([token((t) => t.norm.length <= 4), dot], (_, document, at) => monthAt(document, at, weak)),
    seq([is("month", (m) => weak || !m.weak)], ([m]) => m.month),
  );
const monthAt = (document: Document, at: number, weak: boolean) =>
  is("month", (m) => (weak || !m.weak) && !FULL_FORMS.has(document.tokens[at]!.norm))(document, at)[0]?.value.month ??
  null;
const FULL_FORMS = new Set(["may", "june", "july"]);

/** "20 January 2022", "the 20th of January", "January 20, 2022". */
const calendarDay: Step<DateValue> = alt(
  numericDate,
  seq([dayNumber, opt(link("of")), month(true), opt(seq([comma, year], ([, y]) => y))], ([day, , m, y], document) =>
    v.calendarDate(anchorOf(document), { day, month: m, year: y }),
  ),
  seq([month(true), dayNumber, opt(seq([comma, year], ([, y]) => y))], ([m, day, y], document) =>
    v.calendarDate(anchorOf(document), { day, month: m, year: y }),
  ),
);

const SHIFT = { last: -1, this: 0, next: 1 } as const;

/** "Thursday", "last Thursday", "Thursday, 20 January". */
const weekday: Step<DateValue> = alt(
  seq([is("weekday"), comma, calendarDay], ([, , value]) => value),
  seq([opt(is("which")), is("weekday")], ([which, { day }], document) =>
    v.weekday(anchorOf(document), day, which === null || which.which === "this" ? "nearest" : which.which),
  ),
);

/** "last week", "this month", "the previous year". */
const unitWhich: Step<DateValue> = seq(
  [opt(link("the")), is("which"), is("unit", (u) => u.count === 1)],
  ([, { which }, { unit }], document) => v.unitFrom(anchorOf(document), unit, SHIFT[which]),
);

/** "In", "since" and the like before it. */
const afterIn = steps.after((before, { tokens }, at) => {
  const entry = before?.kind === "word" ? links.match(tokens, at - 1)?.entry : undefined;
  return entry?.is === "link" && entry.role === "in";
});

const monthAlone: Step<DateValue> = alt(
  seq([is("which"), month(true)], ([{ which }, m], document) =>
    v.calendarDate(anchorOf(document), { month: m }, which),
  ),
  seq([month(true), opt(mark(",")), year], ([m, , y]) => v.calendarDate(null, { month: m, year: y })),
  seq([afterIn, month(true), not(dayNumber)], ([, m], document) => v.calendarDate(anchorOf(document), { month: m })),
  seq([month(false), not(dayNumber)], ([m], document) => v.calendarDate(anchorOf(document), { month: m })),
);

/** "20-25 January", "January 20 to 25", "from 3 to 5 March 2020". */
const dayRange: Step<DateValue> = alt(
  seq([dayNumber, alt(link("to"), mark("-", "–")), calendarDay], ([from, , last]) => rangeTo(from, last)),
  seq(
    [month(true), dayNumber, alt(link("to"), mark("-", "–")), dayNumber, opt(seq([comma, year], ([, y]) => y))],
    ([m, from, , to, y], document) => {
      const last = v.calendarDate(anchorOf(document), { day: to, month: m, year: y });
      return last && rangeTo(from, last);
    },
  ),
);

/** From a day of the month of `last` to it; null where the last day is not known to the day. */
const rangeTo = (from: number, last: DateValue): DateValue | null =>
  last.timex.length === 10 && last.from !== null
    ? v.span(v.onDay(`${last.timex.slice(0, 8)}${String(from).padStart(2, "0")}`), last)
    : null;

/** What "early" and "the end of" take a part of. */
const stretch: Step<DateValue> = alt(
  monthAlone,
  unitWhich,
  seq([month(true), not(dayNumber)], ([m], document) => v.calendarDate(anchorOf(document), { month: m })),
  seq([year], ([y]) => v.wholeYear(y)),
  seq(
    [link("the"), is("unit", (u) => u.count === 1 && (u.unit === "week" || u.unit === "month" || u.unit === "year"))],
    ([, { unit }], document) => v.unitFrom(anchorOf(document), unit, 0),
  ),
);

const overnight = token((t) => t.norm === "overnight");

const day = alt(
  weekday,
  calendarDay,
  seq([is("day")], ([{ offset }], document) => v.dayFrom(anchorOf(document), offset)),
);

/** A length of time that is counted: "three days", "24 hours", "several weeks", "a week". */
type Count = { readonly unit: v.Unit; readonly amount: number | null };
const hyphen = opt(mark("-"));
const counted: Step<Count> = alt(
  seq([number(1, 100_000), hyphen, is("unit")], ([amount, , { unit }]): Count => ({ unit, amount })),
  seq([link("several"), is("unit", (u) => u.count === null)], ([, { unit }]): Count => ({ unit, amount: null })),
  seq([link("half"), is("unit", (u) => u.unit === "hour")], (): Count => ({ unit: "minute", amount: 30 })),
);
const single: Step<Count> = seq(
  [link("one"), is("unit", (u) => u.count === 1)],
  ([, { unit }]): Count => ({ unit, amount: 1 }),
);

const hour = alt(
  seq([clock, opt(is("part", (p) => p.part === "AM" || p.part === "PM")), opt(link("zone"))], ([t, part]) =>
    inPart(t, part?.part ?? null),
  ),
  seq(
    [number(1, 12), is("part", (p) => p.part === "AM" || p.part === "PM"), opt(mark(".")), opt(link("zone"))],
    ([h, { part }]) => inPart(time(h), part),
  ),
);

export const rules: readonly DateRule[] = [
  dateRule({
    id: "en.date.day",
    says: "A day and its month, in either order or in numbers, is a date; without a year it is the nearest such day, rather past than future.",
    starts: ["number", "month", "link the"],
    step: calendarDay,
  }),
  dateRule({
    id: "en.date.day-range",
    says: "Two day numbers beside one month are the days from the first to the second.",
    starts: ["number", "month"],
    step: dayRange,
  }),
  dateRule({
    id: "en.date.edge",
    says: "“Early”, “mid” and “late” take the first, middle or last third of a month, year or week.",
    starts: ["edge", "link the"],
    step: seq([opt(link("the")), is("edge"), opt(mark("-")), opt(link("of")), stretch], ([, { edge }, , , value]) =>
      v.edgeOf(value, edge),
    ),
  }),
  dateRule({
    id: "en.date.at-part",
    says: "“At dawn”, “overnight”, “in the evening” without a day is a part of an unknown day.",
    starts: ["link in", "link on", "part"],
    step: alt(
      seq(
        [link("in", "on"), opt(link("the")), not(overnight), is("part", (p) => p.part !== "AM" && p.part !== "PM")],
        ([, , , { part }]) => v.at(null, part),
      ),
      seq([overnight], () => v.at(null, "TNI")),
    ),
  }),
  dateRule({
    id: "en.date.weekday",
    says: "A weekday alone is the latest such day up to the publication day; the date or the part of the day beside it is read with it.",
    starts: ["weekday", "which", "day", "edge"],
    step: alt(
      seq([opt(is("edge")), day, opt(is("part"))], ([, value, part]) => (part ? v.at(value, part.part) : value)),
      seq([is("which", (w) => w.which === "last"), is("part", (p) => p.part === "TNI")], (_, document) =>
        v.at(v.dayFrom(anchorOf(document), -1), "TNI"),
      ),
    ),
  }),
  dateRule({
    id: "en.date.month",
    says: "A month is the nearest such month, rather past than future, or the one its year or “last” says; “May” and “March” need one of these or “in”.",
    starts: ["month", "which"],
    step: monthAlone,
  }),
  dateRule({
    id: "en.date.unit",
    says: "“Last week”, “this month” are the week or month before, or around, the publication day.",
    starts: ["which", "link the"],
    step: unitWhich,
  }),
  dateRule({
    id: "en.date.year",
    says: "A year stands after “in”, “since”, “during” and the like.",
    starts: ["number"],
    step: alt(
      seq([afterIn, opt(is("edge")), year, not(is("unit"))], ([, , y]) => v.wholeYear(y)),
      seq([year, alt(link("to"), mark("-", "–")), year], ([a, , b]) => v.span(v.wholeYear(a)!, v.wholeYear(b)!)),
    ),
  }),
  dateRule({
    id: "en.date.ago",
    says: "“Three days ago” counts back from the publication day.",
    starts: ["number", "link several", "link one"],
    step: seq([alt(counted, single), link("ago")], ([{ unit, amount }], document) =>
      amount === null ? v.duration(unit, null) : v.ago(anchorOf(document), unit, amount),
    ),
  }),
  dateRule({
    id: "en.date.past-span",
    says: "“The past three days”, “the last 24 hours” run to the publication day, “the coming days” from it.",
    starts: ["link the", "which"],
    step: seq(
      [
        opt(link("the")),
        is("which"),
        alt(
          counted,
          seq([is("unit", (u) => u.count === null)], ([{ unit }]): Count => ({ unit, amount: null })),
        ),
      ],
      ([, { which }, { unit, amount }], document) => v.pastDuration(anchorOf(document), unit, amount, which === "next"),
    ),
  }),
  dateRule({
    id: "en.date.clock",
    says: "Hours and minutes, or an hour with “am” or “pm”, are a time; the day behind it is read with it.",
    starts: ["number"],
    step: seq([hour, opt(seq([opt(link("on")), day], ([, value]) => value))], ([t, value]) => v.at(value, t)),
  }),
  dateRule({
    id: "en.date.duration",
    says: "A number of hours, days, weeks, months or years is a length of time (or an age), not a figure.",
    starts: ["number", "link several", "link half"],
    step: seq([counted], ([{ unit, amount }]) => v.duration(unit, amount)),
  }),
];

export const dates: DatePack = {
  words: [words, links],
  opens: (word) => words.begins(word) || links.begins(word) || numbers.words.lookup(word).length > 0,
  number: numberWords,
  since: new Set(["since"]),
  leftovers: new Set(["leftover", "left", "remnant", "remnants", "unexploded"]),
  rules,
  published: {
    cues: set("published posted updated issued"),
    beside: set("on at last date by am pm gmt utc"),
    not: set("born founded site"),
  },
};
