/** Forms that the dossier's languages share: grouped digits, days with the language's months, counts with its hedges. */
import { type Modality, type OpenBound, openBound, type Quantity } from "../types.ts";

/** 12000 → "12,000", "3000–5000" → "3,000–5,000". */
export const number = (n: number | string): string => String(n).replace(/\B(?=(\d{3})+(?!\d))/g, ",");

/** A day in words: `day` is "20 January"; `time` is "" where the source gave none. */
export type Day = { readonly year: string; readonly month: string; readonly day: string; readonly time: string };

/** An ISO date or date-time in words; null for what is none. */
export function dayIn(months: readonly string[], iso: string): Day | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d))?/.exec(iso);
  const month = parts && months[Number(parts[2]) - 1];
  if (!parts || !month) return null;
  return { year: parts[1]!, month, day: `${Number(parts[3])} ${month}`, time: parts[4] ?? "" };
}

/** Behind a dash, so that no line ends there: "20–22" stays whole in a narrow title. */
const JOINER = "\u2060";

/** "20–22 January 2022", "30 January – 2 February 2022". */
export function daysIn(months: readonly string[], start: string, end: string): string {
  const [a, b] = [dayIn(months, start), dayIn(months, end)];
  if (!a || !b) return `${start} – ${end}`;
  if (a.year !== b.year) return `${a.day} ${a.year} – ${b.day} ${b.year}`;
  return a.month === b.month ? `${a.day.split(" ")[0]}–${JOINER}${b.day} ${b.year}` : `${a.day} – ${b.day} ${b.year}`;
}

export type CountWords = {
  /** Stands before an approximate number, with its space. */
  readonly about: string;
  readonly open: Readonly<Record<OpenBound["bound"], (n: string) => string>>;
  readonly vague: Readonly<Record<NonNullable<Quantity["vague"]>, string>>;
  /** Where the words give neither a number nor a size. */
  readonly none: string;
  /** For a denial without a number. */
  readonly nobody: string;
};

/** "374", "more than 200", "about 90", "10–15", "tens", "tens (40 or more)", "none". */
export function countIn(words: CountWords, quantity: Quantity & { readonly modality?: Modality }): string {
  if (quantity.modality === "denied" && quantity.min === null && quantity.max === null) return words.nobody;
  const bounds = boundsIn(words, quantity);
  const vague = quantity.vague && words.vague[quantity.vague];
  return [vague, bounds && vague ? `(${bounds})` : bounds].filter(Boolean).join(" ") || words.none;
}

function boundsIn({ about, open }: CountWords, quantity: Quantity): string {
  const { min, max, approx } = quantity;
  const hedge = approx ? about : "";
  const bound = openBound(quantity);
  if (bound) return open[bound.bound](hedge + number(bound.n));
  if (min === null) return "";
  return `${hedge}${number(min)}${max === min ? "" : `–${number(max!)}`}`;
}
