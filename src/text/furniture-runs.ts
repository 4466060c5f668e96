/**
 * Furniture that no word gives away, only its place on the page: titles of other stories between a headline and its
 * repetition or after the last paragraph, and menus beside other furniture. `marks` holds a rule's id for each line set aside.
 */
import type { Token } from "../types.ts";
import { breaksOff, countWords, isTitle, type Line, stops, wordsOf } from "./furniture-line.ts";

type Marks = (string | null)[];

/** A headline stands in the first lines; its repetition, below a ticker of other stories, so many lines further at most. */
const HEAD_LINES = 3;
const TICKER_LINES = 40;
/** Share of a ticker's lines that look like titles. */
const TICKER_SHARE = 0.6;

/** Sets aside the titles between a headline and the same headline said again above the text. */
export function markTicker(
  tokens: readonly Token[],
  lines: readonly Line[],
  marks: Marks,
  prose: ReadonlySet<string>,
  id: string,
): void {
  for (let head = 0; head < Math.min(HEAD_LINES, lines.length); head++) {
    if (marks[head] !== null || countWords(tokens, lines[head]!) < 3 || !isTitle(tokens, lines[head]!, prose)) continue;
    const said = wordsOf(tokens, lines[head]!);
    const length = lines[head]!.to - lines[head]!.from;
    const end = Math.min(lines.length - 1, head + TICKER_LINES);
    for (let again = head + 2; again < end; again++) {
      const line = lines[again]!;
      // Marks may differ ("…" and "..."), words may not.
      if (Math.abs(line.to - line.from - length) > 6 || wordsOf(tokens, line) !== said) continue;
      const between = lines.slice(head + 1, again);
      const titles = between.filter((line, i) => marks[head + 1 + i] !== null || isTitle(tokens, line, prose)).length;
      if (titles >= between.length * TICKER_SHARE && between.every((line) => line.to - line.from <= PARAGRAPH))
        fill(marks, head + 1, again, id);
      return;
    }
  }
}

/** A line longer than this is a paragraph of the report, whatever it ends with. */
const PARAGRAPH = 45;
/** Most tokens of a title after the last paragraph, fewest such titles, and fewest words of one. */
const OTHER_LIMIT = 20;
const OTHERS = 2;
const OTHER_WORDS = 4;
/** Only where the report itself ends its paragraphs with full stops does the want of one tell. */
const STOPPED_PARAGRAPHS = 3;
const STOPPED_SHARE = 0.8;

/** Sets aside the titles (and broken-off teasers) of other stories after the last paragraph. */
export function markOthers(
  tokens: readonly Token[],
  lines: readonly Line[],
  marks: Marks,
  prose: ReadonlySet<string>,
  id: string,
): void {
  let start = lines.length;
  let titles = 0;
  while (start > 0) {
    const line = lines[start - 1]!;
    const title = isTitle(tokens, line, prose, OTHER_LIMIT);
    const teaser = breaksOff(tokens, line) && start > 1 && isTitle(tokens, lines[start - 2]!, prose, OTHER_LIMIT);
    if (marks[start - 1] === null && !title && !teaser) break;
    if (marks[start - 1] === null && title && countWords(tokens, line) >= OTHER_WORDS) titles++;
    start--;
  }
  const before = lines.slice(0, start).filter((line, i) => marks[i] === null && countWords(tokens, line) >= 10);
  const stopped = before.filter((line) => stops(tokens, line)).length;
  const listHead = start > 0 && tokens[lines[start - 1]!.to - 1]!.norm === ":";
  if (titles < OTHERS || listHead || stopped < STOPPED_PARAGRAPHS || stopped < before.length * STOPPED_SHARE) return;
  fill(marks, start, lines.length, id);
}

/** Most tokens of a menu's entry, and fewest entries of a menu that stands beside other furniture. */
const ENTRY_LIMIT = 3;
const MENU_LENGTH = 3;

/** Sets aside runs of lines of a few words, without digits and full stops, that border on furniture. */
export function markMenus(tokens: readonly Token[], lines: readonly Line[], marks: Marks, id: string): void {
  for (let i = 0; i < lines.length; ) {
    let end = i;
    while (end < lines.length && marks[end] === null && isEntry(tokens, lines[end]!)) end++;
    const borders = (i > 0 && marks[i - 1] !== null) || (end < lines.length && marks[end] !== null);
    if (end - i >= MENU_LENGTH && borders) fill(marks, i, end, id);
    i = Math.max(end, i + 1);
  }
}

const isEntry = (tokens: readonly Token[], line: Line) =>
  line.to - line.from <= ENTRY_LIMIT &&
  tokens.slice(line.from, line.to).every((token) => token.kind === "word") &&
  !line.sentences[0]!.headline;

function fill(marks: Marks, from: number, to: number, id: string): void {
  for (let i = from; i < to; i++) marks[i] ??= id;
}
