/** What an input says of its report, whatever its format, with every field checked and none made up. */
import type { Flaw } from "./decode.ts";

/** Fields as given; null where the input is silent. `publishedAt` is ISO 8601. */
export type Given = {
  readonly id: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
  readonly language: string | null;
};

export const NOTHING: Given = { id: null, title: null, outlet: null, url: null, publishedAt: null, language: null };

/** Reads the known fields of a record (front matter, an NDJSON line, a row of reports.csv); `date` stands for `publishedAt`. */
export function givenFrom(record: Readonly<Record<string, unknown>>): {
  readonly given: Given;
  readonly flaws: readonly Flaw[];
} {
  const flaws: Flaw[] = [];
  const warn = (field: string, problem: string) =>
    flaws.push({ code: "field", severity: "warning", message: `"${field}" ${problem}; it is left out`, line: null });
  const words = (field: string): string | null => {
    const value = record[field];
    if (typeof value === "string") return value.trim() || null;
    if (typeof value === "number" || typeof value === "bigint") return String(value);
    if (value !== undefined && value !== null) warn(field, "is not a text");
    return null;
  };
  const day = (field: string): string | null => {
    const value = record[field];
    if (value === undefined || value === null || value === "") return null;
    const iso = isoDate(value);
    if (iso === null) warn(field, `is no date that can be read: ${JSON.stringify(value)?.slice(0, 60)}`);
    return iso;
  };
  const given = {
    id: words("id"),
    title: words("title")?.replace(/\s+/g, " ") ?? null,
    outlet: words("outlet"),
    url: words("url"),
    publishedAt: day("publishedAt") ?? day("date"),
    language: words("language"),
  };
  return { given, flaws };
}

/** The first of several that gives a field, field by field. */
export function merge(...all: readonly Given[]): Given {
  const first = (field: keyof Given) => all.find((given) => given[field] !== null)?.[field] ?? null;
  return {
    id: first("id"),
    title: first("title"),
    outlet: first("outlet"),
    url: first("url"),
    publishedAt: first("publishedAt"),
    language: first("language"),
  };
}

const ISO = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?)?$/i;

/**
 * ISO 8601 of a date as metadata write it: ISO itself (kept as it stands), YYYYMMDD, YYYY/MM/DD, RFC 2822 and the like,
 * seconds or milliseconds since 1970. Null for others; "03/04/2022" says two days and is one of them.
 */
export function isoDate(value: unknown): string | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : trimMidnight(value.toISOString());
  if (typeof value === "number") return fromEpoch(value);
  if (typeof value !== "string") return null;
  const text = value.trim();
  if (ISO.test(text)) return isReal(text) ? text.replace(" ", "T") : null;
  const digits = /^(\d{4})[/.]?(\d{2})[/.]?(\d{2})$/.exec(text);
  if (digits) return isReal(digits.slice(1).join("-")) ? digits.slice(1).join("-") : null;
  if (/[a-z]{3}/i.test(text) && /\d{4}/.test(text)) {
    const time = Date.parse(/\d:\d|GMT|UTC/.test(text) ? text : `${text} UTC`);
    return Number.isNaN(time) ? null : trimMidnight(new Date(time).toISOString());
  }
  return null;
}

/** False for a thirteenth month and for the thirtieth of February. */
function isReal(iso: string): boolean {
  const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === iso.slice(0, 10);
}

function fromEpoch(value: number): string | null {
  if (Number.isInteger(value) && value >= 19_000_101 && value <= 21_001_231) return isoDate(String(value));
  const time = value > 1e11 ? value : value * 1000;
  if (!(time > 1e11 && time < 4e12)) return null;
  return trimMidnight(new Date(time).toISOString());
}

const trimMidnight = (iso: string) => iso.replace(/T00:00:00\.000Z$/, "").replace(/\.000Z$/, "Z");
