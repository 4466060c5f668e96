/** Tokens → sentences and quotation spans. A line break always ends a sentence; a full stop does unless it abbreviates. */
import type { Spelling } from "../lang/pack.ts";
import type { QuoteSpan, Sentence, Token, TokenRange } from "../types.ts";
import { wordsOf } from "./furniture-line.ts";

const ENDS = new Set([".", "!", "?", "؟", "…", "۔"]);
const CLOSERS = new Set(['"', "”", "“", "»", ")", "]", "'", "’", "›", "؛"]);

/** Tokens of the longest sentence. Nobody writes one so long, and what looks through a whole sentence must stay cheap. */
const LONGEST = 400;

/** Every sentence is made here: every later stage reads them, and objects of one shape are read faster. */
export const sentenceOf = (
  { from, to }: TokenRange,
  tokens: readonly Token[],
  paragraph: number,
  furniture: string | null,
  headline: boolean,
): Sentence => ({ from, to, start: tokens[from]!.start, end: tokens[to - 1]!.end, paragraph, furniture, headline });

/** Splits tokens into sentences. `title`: the report's own headline, when it is known to begin the text. */
export function findSentences(
  text: string,
  tokens: readonly Token[],
  spelling: Spelling,
  title: string | null,
): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let paragraph = 0;
  const close = (to: number) => {
    if (to > from) {
      const headline = isHeadline(tokens[from]!.start, tokens[to - 1]!.end, text, title);
      sentences.push(sentenceOf({ from, to }, tokens, paragraph, null, headline));
    }
    from = to;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (i > from && (token.gap === "line" || token.gap === "paragraph")) {
      close(i);
      paragraph++;
    }
    if (i - from >= LONGEST && token.gap !== "glued") close(i);
    if (token.kind === "mark" && ENDS.has(token.norm) && !abbreviates(tokens, i, spelling)) {
      let to = i + 1;
      while (
        to < tokens.length &&
        tokens[to]!.gap === "glued" &&
        (ENDS.has(tokens[to]!.norm) || CLOSERS.has(tokens[to]!.norm))
      )
        to++;
      const next = tokens[to];
      // "U.S" and "3.5" go on without a space; "..." inside a sentence does not end it when a word is glued to it.
      const opens = token.norm === "." && next?.kind === "word" && spelling.opensGlued(next.norm);
      if (next?.gap !== "glued" || opens) {
        close(to);
        i = to - 1;
        if (next && (next.gap === "line" || next.gap === "paragraph")) paragraph++;
      }
    }
  }
  close(tokens.length);
  return sentences;
}

/** Most tokens of a line that is taken for the headline because nothing else says what it is. */
const HEADLINE_LIMIT = 35;

/**
 * Marks the report's own headline where no title is known: its first line that is no furniture, when it is short, ends
 * without a full stop and more follows. A line that says the headline again is one too.
 */
export function markHeadline(tokens: readonly Token[], sentences: readonly Sentence[]): readonly Sentence[] {
  const first = sentences.find((one) => one.headline) ?? headlineByLooks(tokens, sentences);
  if (!first) return sentences;
  const said = wordsOf(tokens, first);
  const length = first.to - first.from;
  return sentences.map((one) =>
    one === first || (!one.headline && Math.abs(one.to - one.from - length) <= 4 && wordsOf(tokens, one) === said)
      ? sentenceOf(one, tokens, one.paragraph, one.furniture, true)
      : one,
  );
}

function headlineByLooks(tokens: readonly Token[], sentences: readonly Sentence[]): Sentence | null {
  const at = sentences.findIndex((one) => !one.furniture);
  const first = sentences[at];
  const next = sentences[at + 1];
  if (!first || !next || next.paragraph === first.paragraph || first.to - first.from > HEADLINE_LIMIT) return null;
  return ENDS.has(tokens[first.to - 1]!.norm) ? null : first;
}

function abbreviates(tokens: readonly Token[], at: number, spelling: Spelling): boolean {
  const before = tokens[at - 1];
  if (tokens[at]!.norm !== "." || !before || tokens[at]!.gap !== "glued") return false;
  return before.kind === "word" && (before.norm.length === 1 || spelling.abbreviations.has(before.norm));
}

function isHeadline(start: number, end: number, text: string, title: string | null): boolean {
  return title !== null && start < title.length && text.slice(start, end).length > 0 && end <= title.length + 1;
}

/** Quotation marks whose second is another than the first. */
export const PAIRED_QUOTES: ReadonlyMap<string, string> = new Map([
  ["«", "»"],
  ["‹", "›"],
  ["“", "”"],
  ["„", "“"],
]);
const CLOSE = new Set(["»", "›", "”", "“", '"', "″"]);
const EITHER = new Set(['"', "“", "”", "„", "‟", "″"]);

/** Finds quotation spans, nested ones too. An unclosed one ends with its paragraph. */
export function findQuotes(tokens: readonly Token[]): QuoteSpan[] {
  const spans: QuoteSpan[] = [];
  let open: { mark: string; at: number }[] = [];
  const end = (to: number, closed: boolean) => {
    const top = open.pop()!;
    if (to > top.at + 1) {
      const first = tokens[top.at + 1]!;
      spans.push({ start: first.start, end: tokens[to - 1]!.end, from: top.at + 1, to, depth: open.length, closed });
    }
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.gap === "line" || token.gap === "paragraph")
      while (open.length && !(open.length === 1 && runsOn(tokens, open[0]!.at, i))) end(i, false);
    if (token.kind !== "mark") continue;
    if (opens(tokens, i, open)) open.push({ mark: token.norm, at: i });
    else if (CLOSE.has(token.norm) && open.length) end(i, true);
  }
  while (open.length) end(tokens.length, false);
  open = [];
  return spans.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** How far a quotation may run on over lines, in tokens. */
const RUNS = 500;

/** "the statement says:" and on its own line a quotation of several lines: true where it closes behind the line at `at`. */
function runsOn(tokens: readonly Token[], opened: number, at: number): boolean {
  if (tokens[opened]!.gap === "space" || tokens[opened]!.gap === "glued" || tokens[opened - 1]?.norm !== ":")
    return false;
  let depth = 0;
  for (let i = at; i < Math.min(tokens.length, opened + RUNS); i++) {
    const { norm, gap } = tokens[i]!;
    if (!EITHER.has(norm) && !PAIRED_QUOTES.has(norm) && !CLOSE.has(norm)) continue;
    const closes = !PAIRED_QUOTES.has(norm) && gap === "glued" && tokens[i + 1]?.gap !== "glued";
    const ends = closes || (!PAIRED_QUOTES.has(norm) && gap === "glued" && tokens[i + 1]?.kind === "mark");
    if (!ends) depth++;
    else if (depth-- === 0) return true;
  }
  return false;
}

/** Typists use “ ” " for either side, so those open when nothing of their kind is open, or when a word follows a gap. */
function opens(tokens: readonly Token[], i: number, open: readonly { mark: string }[]): boolean {
  const mark = tokens[i]!.norm;
  const next = tokens[i + 1];
  const leading = tokens[i]!.gap !== "glued" || tokens[i - 1]?.kind === "mark" || tokens[i - 1]?.norm.length === 1;
  const followed = next !== undefined && next.gap === "glued";
  if (EITHER.has(mark))
    return open.some((o) => EITHER.has(o.mark)) ? leading && followed && !inner(open) : followed || leading;
  return PAIRED_QUOTES.has(mark);
}

const inner = (open: readonly { mark: string }[]) => open.length >= 2 || open.some((o) => EITHER.has(o.mark));
