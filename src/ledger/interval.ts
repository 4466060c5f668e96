/** Bounds that a count allows, inclusive; a null `high` is open. */
export type Interval = { readonly low: number; readonly high: number | null };

/** True when some number lies in both. */
export const overlaps = (a: Interval, b: Interval) =>
  a.low <= (b.high ?? Number.POSITIVE_INFINITY) && b.low <= (a.high ?? Number.POSITIVE_INFINITY);
