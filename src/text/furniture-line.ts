/** Lines of a page, as its template set them: what furniture is told by. */
import type { Sentence, Token, TokenRange } from "../types.ts";

/** The sentences between two line breaks. */
export type Line = TokenRange & { readonly sentences: readonly Sentence[] };

export function linesOf(sentences: readonly Sentence[]): Line[] {
  const lines: Line[] = [];
  for (let i = 0; i < sentences.length; ) {
    let next = i + 1;
    while (next < sentences.length && sentences[next]!.paragraph === sentences[i]!.paragraph) next++;
    lines.push({ from: sentences[i]!.from, to: sentences[next - 1]!.to, sentences: sentences.slice(i, next) });
    i = next;
  }
  return lines;
}

const ENDS = new Set([".", "!", "?", "؟", "…", "۔"]);
const CLOSERS = new Set(['"', "”", "»", ")"]);

/** True where a full stop or the like ends it, a closing quotation mark aside. */
export function stops(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const last = CLOSERS.has(tokens[to - 1]!.norm) && to - 2 >= from ? to - 2 : to - 1;
  return ENDS.has(tokens[last]!.norm);
}

/** True where three dots break it off, as in the teaser of another story. */
export const breaksOff = (tokens: readonly Token[], { from, to }: TokenRange): boolean =>
  tokens[to - 1]!.norm === "…" || (to - from > 3 && [1, 2, 3].every((back) => tokens[to - back]!.norm === "."));

/** Most tokens of a link's title. */
const TITLE_LIMIT = 28;

/**
 * A line that may be the title of another story: short, without a full stop, not the head of a list, and not opened by a
 * word of `prose`, which goes on from what was said before.
 */
export const isTitle = (
  tokens: readonly Token[],
  line: TokenRange,
  prose: ReadonlySet<string>,
  limit = TITLE_LIMIT,
): boolean =>
  line.to - line.from <= limit &&
  !stops(tokens, line) &&
  tokens[line.to - 1]!.norm !== ":" &&
  !prose.has(tokens[line.from]!.norm);

/** The words of a line, marks left out: two lines that say the same have the same. */
export function wordsOf(tokens: readonly Token[], { from, to }: TokenRange): string {
  let words = "";
  for (let i = from; i < to; i++) if (tokens[i]!.kind !== "mark") words += `${tokens[i]!.norm} `;
  return words;
}

/** Number of words of a line. */
export function countWords(tokens: readonly Token[], { from, to }: TokenRange): number {
  let words = 0;
  for (let i = from; i < to; i++) if (tokens[i]!.kind === "word") words++;
  return words;
}
