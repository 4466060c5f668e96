/** The dateline of a report: "City - the ministry said", "City, 12 May (an agency) — six were killed". */
import type { Token, TokenRange } from "../types.ts";

/** Longest dateline, in tokens: "City (an agency, a day)" fits in. */
const LONGEST = 9;
/** A word outside brackets so far behind the city is one of a sentence: "In the city five were killed - the ministry". */
const WORDS = 2;

export const DASHES: ReadonlySet<string> = new Set(["-", "–", "—", "―"]);

/** Token behind the dash that closes the dateline of a city, before `limit`; null where none opens with it. */
export function datelineEnd(tokens: readonly Token[], city: TokenRange, limit: number): number | null {
  let inside = false;
  for (let at = city.to; at < Math.min(limit - 1, city.from + LONGEST); at++) {
    const { norm, gap, kind } = tokens[at]!;
    if (norm === ":" || gap === "line" || gap === "paragraph") return null;
    if (norm === "(" || norm === ")") inside = norm === "(";
    else if (DASHES.has(norm) && gap === "space") return at + 1;
    else if (kind === "word" && !inside && at > city.to + WORDS) return null;
  }
  return null;
}
