/**
 * The two axes of a question's chart. Time runs in days; a stretch of more than two silent weeks is drawn as two weeks
 * and marked as a break. Figures without a date stand beside the axis, apart.
 */

export type TimeAxis = {
  /** Place of a moment, 0 to 100 from where reading begins. Null (undated) has a place of its own. */
  x(at: string | null): number;
  /** `wide` ticks have room on a wide page only. */
  readonly ticks: readonly { readonly x: number; readonly at: string; readonly wide: boolean }[];
  /** Places of the breaks. */
  readonly breaks: readonly number[];
  readonly undated: number | null;
};

const LONGEST_GAP = 14; // days
const START = 9; // per cent, leaves room for the numbers of the value axis
const LEAST_BETWEEN_TICKS = { wide: 12, narrow: 25 }; // per cent

export function timeAxis(moments: readonly (string | null)[]): TimeAxis {
  const dated = moments.filter((at) => at !== null && !Number.isNaN(dayOf(at))) as string[];
  const days = [...new Set(dated.map((at) => Math.floor(dayOf(at))))].sort((a, b) => a - b);
  const some = dated.length < moments.length;
  const end = some ? 78 : 92;
  const offsets: number[] = [];
  const breakAfter: number[] = [];
  for (const [i, day] of days.entries()) {
    const gap = i === 0 ? 0 : day - days[i - 1]!;
    if (gap > LONGEST_GAP) breakAfter.push(i - 1);
    offsets.push((offsets[i - 1] ?? 0) + Math.min(gap, LONGEST_GAP));
  }
  const width = (offsets.at(-1) ?? 0) + 1;
  const place = (offset: number) => START + (offset / width) * (end - START);
  const undated = some ? (days.length === 0 ? 50 : 93) : null;
  return {
    x: (at) => {
      const day = at === null ? Number.NaN : dayOf(at);
      if (Number.isNaN(day)) return undated ?? 50;
      return place(offsets[days.indexOf(Math.floor(day))]! + (day % 1));
    },
    ticks: spaced(days.map((day, i) => ({ x: place(offsets[i]! + 0.5), at: isoOf(day) }))),
    breaks: breakAfter.map((i) => place((offsets[i]! + offsets[i + 1]! + 1) / 2)),
    undated,
  };
}

/** Days since 1970; a date without a time stands at noon. NaN for what is not a date. */
function dayOf(at: string): number {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?/.exec(at);
  if (!parts) return Number.NaN;
  const day = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) / 86_400_000;
  return day + (parts[4] ? (Number(parts[4]) + Number(parts[5]) / 60) / 24 : 0.5);
}

const isoOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

function spaced<T extends { readonly x: number }>(ticks: readonly T[]): readonly (T & { readonly wide: boolean })[] {
  let last = -100;
  let lastNarrow = -100;
  return ticks.flatMap((tick) => {
    if (tick.x - last < LEAST_BETWEEN_TICKS.wide) return [];
    last = tick.x;
    const wide = tick.x - lastNarrow < LEAST_BETWEEN_TICKS.narrow;
    if (!wide) lastNarrow = tick.x;
    return [{ ...tick, wide }];
  });
}

/** Round values from 0 to just above `highest`, at most five. */
export function valueTicks(highest: number): readonly number[] {
  const rough = Math.max(1, highest) / 4;
  const unit = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, [1, 2, 5, 10].map((n) => n * unit).find((n) => n >= rough)!);
  const ticks = [0, step];
  while (ticks.at(-1)! < highest) ticks.push(ticks.at(-1)! + step);
  return ticks;
}
