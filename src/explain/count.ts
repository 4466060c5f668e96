/** A count in ASCII, for trees, tables and tests: "374", ">= 120", "> 200", "~ 90", "10-15", "tens", "tens >= 40". */
import { openBound, type Quantity } from "../types.ts";

export function countLabel(count: Quantity): string {
  return [count.vague, bounds(count)].filter(Boolean).join(" ");
}

const SIGNS = { more: ">", least: ">=", less: "<", most: "<=" } as const;

function bounds(count: Quantity): string {
  const { min, max, approx } = count;
  const open = openBound(count);
  if (open) return `${SIGNS[open.bound]} ${open.n}`;
  if (min === null) return "";
  return `${approx ? "~ " : ""}${min === max ? min : `${min}-${max}`}`;
}
