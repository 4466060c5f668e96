/** A report's name for people: its outlet, else the beginning of its title; "" when it has neither. */
import type { Report } from "../types.ts";

/** Characters of a title that stand for its report. */
const SHORT = 60;

export function reportName({ outlet, title }: Pick<Report, "outlet" | "title">): string {
  if (outlet) return outlet;
  const words = title?.trim() ?? "";
  return words.length > SHORT ? `${words.slice(0, SHORT).trimEnd()}…` : words;
}
