/** English words of dates: months and weekdays with their short forms, units, parts of the day. */
import type { DateWord } from "../../../mentions/date.ts";
import type { Edge, Unit } from "../../../mentions/date-value.ts";
import { makePhraseBook } from "../../../text/lexicon.ts";
import { cuts, fold } from "../spelling.ts";

const rows = (table: string): [word: string, value: string][] =>
  table
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [value, words] = line.split(" | ") as [string, string];
      return words.split(", ").map((word): [string, string] => [word, value]);
    });

const MONTHS = `
1 | January, Jan
2 | February, Feb
3 | March, Mar
4 | April, Apr
5 | May
6 | June, Jun
7 | July, Jul
8 | August, Aug
9 | September, Sep, Sept
10 | October, Oct
11 | November, Nov
12 | December, Dec
`;
/** Months whose names are also other words: they need a day, a year or "in" beside them. */
const WEAK = new Set(["march", "may", "mar", "august", "jun", "april"]);

const WEEKDAYS = `
1 | Monday, Mon
2 | Tuesday, Tue, Tues
3 | Wednesday, Wed
4 | Thursday, Thu, Thurs
5 | Friday, Fri
6 | Saturday, Sat
7 | Sunday, Sun
`;
/** Short forms that are other words far more often. */
const NOT_DAYS = new Set(["sat", "sun", "wed", "mon", "fri", "thu"]);

const DAYS = `
0 | today
-1 | yesterday
-2 | the day before yesterday
1 | tomorrow
`;

const UNITS = `
second 1 | second
second * | seconds
minute 1 | minute
minute * | minutes
hour 1 | hour
hour * | hours
day 1 | day
day * | days
week 1 | week
week * | weeks
month 1 | month
month * | months
year 1 | year
year * | years
decade 1 | decade
decade * | decades
`;

const WHICH = `
last | last, past, previous
this | this, current
next | next, coming
`;

const PARTS = `
TMO | morning, dawn
TMI | midday, noon
TAF | afternoon
TEV | evening
TNI | night, overnight, midnight, tonight
AM | am, a.m
PM | pm, p.m
`;

const EDGES = `
start | early, beginning, start
middle | mid, middle
end | late, end
`;

const LINKS = `
the | the
of | of
in | in, during, since, until, by, from, before, after
on | on, at
ago | ago, earlier
to | to, until, through, and
era | AD, CE
several | several, a few, a couple of, some, many
half | half a, half an
one | a, an
zone | GMT, UTC, local time
`;

function* phrases(): Generator<[string, DateWord]> {
  for (const [word, day] of rows(DAYS)) yield [word, { is: "day", offset: Number(day) }];
  for (const [word, month] of rows(MONTHS))
    yield [word, { is: "month", month: Number(month), weak: WEAK.has(fold(word)) }];
  for (const [word, day] of rows(WEEKDAYS))
    if (!NOT_DAYS.has(fold(word))) yield [word, { is: "weekday", day: Number(day) }];
  for (const [word, which] of rows(WHICH)) yield [word, { is: "which", which: which as "last" }];
  for (const [word, part] of rows(PARTS)) yield [word, { is: "part", part }];
  for (const [word, edge] of rows(EDGES)) yield [word, { is: "edge", edge: edge as Edge }];
  for (const [word, value] of rows(UNITS)) {
    const [unit, count] = value.split(" ") as [Unit, string];
    yield [word, { is: "unit", unit, count: count === "*" ? null : Number(count) }];
  }
}

const split = (phrase: string) => phrase.split(" ");

export const words = makePhraseBook(phrases(), fold, split, cuts);

/** Words that hold dates together. */
export const links = makePhraseBook(
  rows(LINKS).map(([word, role]) => [word, { is: "link", role } as const] as const),
  fold,
  split,
  cuts,
);
