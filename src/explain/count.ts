/** A count in ASCII, for trees, tables and tests: "374", ">= 120", "<= 50", "~ 90", "10-15", "tens", "tens >= 40". */
import type { Quantity } from "../types.ts";

export function countLabel({ min, max, approx, vague }: Quantity): string {
  return [vague, bounds(min, max, approx)].filter(Boolean).join(" ");
}

function bounds(min: number | null, max: number | null, approx: boolean): string {
  if (min === null) return max === null ? "" : `<= ${max}`;
  if (max === null) return `>= ${min}`;
  return `${approx ? "~ " : ""}${min === max ? min : `${min}-${max}`}`;
}
