/**
 * What a report says of itself without being asked: its headline and its outlet. Only shapes that leave little doubt are
 * taken; what is inferred is marked so, and the rest stays unknown.
 */
import type { LanguagePack } from "../lang/pack.ts";

/** The first line as a headline: a short line without a full stop over further paragraphs. Null when the text has none. */
export function inferTitle(text: string, pack: Pick<LanguagePack, "bylines" | "fold">): string | null {
  const [first, second] = firstLines(text, 2);
  if (first === undefined || second === undefined) return null;
  const words = first.split(/\s+/).length;
  if (words < 3 || words > 30 || first.length > 220 || /[.:،,;؛]$/.test(first)) return null;
  if (inferOutlet(first, pack) !== null || !/\p{L}{2}/u.test(first) || /^[\d\s/.:-]+$/.test(first)) return null;
  return first;
}

/**
 * The outlet of a byline: a short line of two halves parted by a dash or a bar, one of which says how the text came about
 * ("special", "reports and follow-ups"). Null when no such line stands among the first five.
 */
export function inferOutlet(text: string, pack: Pick<LanguagePack, "bylines" | "fold">): string | null {
  for (const line of firstLines(text, 5)) {
    if (line.length > 60) continue;
    const halves = line.replace(/^[*•\s]+/, "").split(/\s+[–—|-]\s+|\s*\|\s*/);
    if (halves.length !== 2) continue;
    const [name, rest] = halves as [string, string];
    const beside = rest.split(/[\s/]+/).map(pack.fold);
    const says = beside.length <= 4 && beside.every((word) => pack.bylines.has(word));
    if (says && unquote(name) !== "" && name.split(/\s+/).length <= 4) return unquote(name);
  }
  return null;
}

const unquote = (name: string) => name.replace(/^["“”«»'(]+|["“”«»')]+$/g, "").trim();

function firstLines(text: string, count: number): string[] {
  const lines: string[] = [];
  // The head is enough, and a one-megabyte line need not be split.
  for (const line of text.slice(0, 4000).split(/\r\n|[\n\r\u2028\u2029]/)) {
    if (line.trim() !== "") lines.push(line.trim());
    if (lines.length === count) break;
  }
  return lines;
}
