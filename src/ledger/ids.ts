/** Content → identifiers that stay the same whatever the order of reading. */
import { createHash } from "node:crypto";
import type { Figure, PlaceValue, Report } from "../types.ts";

/** A short id: a letter for the kind, then twelve hexadecimal digits of the content's SHA-256. */
export function contentId(kind: string, ...parts: readonly (string | number | null)[]): string {
  return `${kind}-${createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 12)}`;
}

/** Id of a figure before anybody corrected it: where it stands in which report, and what it counts. */
export const figureId = (
  report: Pick<Report, "id" | "sha256">,
  { start, end, effect, group }: Pick<Figure, "start" | "end" | "effect" | "group">,
): string => contentId("f", report.sha256, report.id, start, end, effect, group.text);

/** FNV-1a over UTF-16 code units: quick, for sets that live as long as one computation. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** What a place is compared by: the key of a known one, the name of another. */
export const placeKey = ({ key, name }: Pick<PlaceValue, "key" | "name">): string => key ?? name;

/** Compares strings by code unit: the same everywhere, unlike localeCompare. */
export const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
