/**
 * When a report was published, by its own words: a line of nothing but a date near its head, a date after "published on",
 * a dateline, or "today" with the full date beside it. Only full dates with a year count; in doubt the answer is null.
 */
import type { LanguagePack } from "../lang/pack.ts";
import type { Document, Mention, Span } from "../types.ts";
import { findDates } from "./date.ts";

/** ISO date and the words that give it. */
type PublicationDate = Span & { readonly value: string };

/** Lines in which a page's own date is looked for at its head; a page's foot is the same number of lines. */
const HEAD_LINES = 8;
const FOOT_LINES = 3;
/** Words that may stand between a cue and its date, and before the date of a dateline. */
const CUE_REACH = 6;
const DATELINE_REACH = 10;
/** A dateline stands under the headline, or under the outlet's name and the headline. */
const DATELINE_LINES = 3;
/** How many words of dates outweigh one other word in a line that tells when the page appeared ("Beirut, 3 May 2015, SPA"). */
const DATE_WEIGHT = 2;
/** "Today" far down a page belongs to a link or to another page. */
const TODAY_WITHIN = 0.6;

export function inferPublicationDate(document: Document, pack: LanguagePack): PublicationDate | null {
  const undated = document.publishedAt === null ? document : { ...document, publishedAt: null };
  const all = findDates(undated, pack);
  const days = all.filter(isFullDay);
  if (days.length === 0) return null;
  const lines = linesOf(document);
  const headEnd = lines[HEAD_LINES]?.from ?? document.tokens.length;
  const footStart = lines[Math.max(HEAD_LINES, lines.length - FOOT_LINES)]?.from ?? document.tokens.length;
  const head = days.filter((date) => date.from < headEnd);
  const foot = days.filter((date) => date.from >= footStart);
  const aloneIn = (some: readonly Line[]) =>
    some.map((line) => aloneOn(document, line, all, pack)).find((date) => date !== null);
  const found =
    aloneIn(lines.slice(0, HEAD_LINES)) ??
    head.find((date) => cued(document, date, pack)) ??
    days.find((date) => isToday(document, date, pack)) ??
    head.find((date) => opensText(document, lines, date)) ??
    aloneIn(lines.slice(HEAD_LINES).slice(-FOOT_LINES)) ??
    foot.find((date) => cued(document, date, pack));
  return found ? { value: found.value.from!, start: found.start, end: found.end } : null;
}

const isFullDay = ({ value }: Mention<"date">) => value.from !== null && value.from === value.to;

type Line = { readonly from: number; readonly to: number };

function linesOf({ sentences }: Document): Line[] {
  const lines: { from: number; to: number }[] = [];
  let paragraph = -1;
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) lines.push({ from: sentence.from, to: sentence.to });
    else lines.at(-1)!.to = sentence.to;
    paragraph = sentence.paragraph;
  }
  return lines;
}

/** Most tokens of a line that tells when the page appeared. */
const LINE_LIMIT = 30;

/** The first full date of a line that holds dates of one day and hardly anything else; null for other lines. */
function aloneOn(
  { tokens }: Document,
  line: Line,
  dates: readonly Mention<"date">[],
  pack: LanguagePack,
): Mention<"date"> | null {
  if (line.to - line.from > LINE_LIMIT) return null;
  const { cues, beside } = pack.dates.published;
  const inside = dates.filter((date) => line.from <= date.from && date.to <= line.to);
  const full = inside.filter(isFullDay);
  let dated = 0;
  let spare = 0;
  for (let i = line.from; i < line.to; i++) {
    const { kind, norm } = tokens[i]!;
    if (pack.dates.published.not.has(norm)) return null;
    if (inside.some((date) => date.from <= i && i < date.to)) dated++;
    else if (kind === "word" && !cues.has(norm) && !beside.has(norm)) spare++;
  }
  const oneDay = new Set(full.map((date) => date.value.from)).size === 1;
  return oneDay && dated > spare * DATE_WEIGHT ? full[0]! : null;
}

/** A word such as "published" stands shortly before it, in its sentence. */
function cued({ tokens }: Document, date: Mention<"date">, pack: LanguagePack): boolean {
  for (let i = date.from - 1; i >= Math.max(0, date.from - CUE_REACH) && !isBreak(tokens[i + 1]!.gap); i--) {
    if (pack.dates.published.not.has(tokens[i]!.norm)) return false;
    if (pack.dates.published.cues.has(tokens[i]!.norm)) return true;
  }
  return false;
}

const isBreak = (gap: string) => gap === "line" || gap === "paragraph";

/** "Today, Sunday 25 June 2023": the word for today opens the date. */
function isToday({ tokens }: Document, date: Mention<"date">, pack: LanguagePack): boolean {
  if (date.from > tokens.length * TODAY_WITHIN) return false;
  for (let i = date.from; i < date.to; i++)
    for (const book of pack.dates.words) {
      const entry = book.match(tokens, i)?.entry;
      if (entry?.is === "day") return entry.offset === 0;
    }
  return false;
}

/** A dateline: the date stands in the first words of one of the first lines, and a dash, colon or bracket closes it. */
function opensText({ tokens }: Document, lines: readonly Line[], date: Mention<"date">): boolean {
  const line = lines.slice(0, DATELINE_LINES).find((one) => one.from <= date.from && date.from < one.to);
  const after = tokens[date.to];
  return (
    line !== undefined &&
    date.from - line.from <= DATELINE_REACH &&
    after !== undefined &&
    date.to < line.to &&
    [":", "-", "–", "—", ")", "(", "/"].includes(after.norm)
  );
}
