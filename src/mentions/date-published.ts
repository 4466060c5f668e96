/**
 * When a report was published, by its own words: a line of nothing but a date near its head, a date after "published on",
 * a dateline, or "today" with the full date beside it. Only full dates with a year count; in doubt the answer is null.
 */
import type { LanguagePack } from "../lang/pack.ts";
import type { Document, Mention, Span } from "../types.ts";
import { findDates } from "./date.ts";

/** ISO date and the words that give it. */
export type PublicationDate = Span & { readonly value: string };

/** Lines in which a page's own date is looked for at its head; a page's foot is the same number of lines. */
const HEAD_LINES = 8;
const FOOT_LINES = 3;
/** Words that may stand between a cue and its date, and before the date of a dateline. */
const CUE_REACH = 6;
const DATELINE_REACH = 10;
/** How many words of dates outweigh one other word in a line that tells when the page appeared ("Beirut, 3 May 2015, SPA"). */
const DATE_WEIGHT = 2;
/** "Today" far down a page belongs to a link or to another page. */
const TODAY_WITHIN = 0.6;

export function inferPublicationDate(document: Document, pack: LanguagePack): PublicationDate | null {
  const undated = document.publishedAt === null ? document : { ...document, publishedAt: null };
  const all = findDates(undated, pack);
  const dates = all.filter(isFullDay);
  if (dates.length === 0) return null;
  const lines = linesOf(document);
  const lineOf = (date: Mention<"date">) => lines.findLastIndex((line) => line.from <= date.from);
  const head = dates.filter((date) => lineOf(date) < HEAD_LINES);
  const foot = dates.filter((date) => lineOf(date) >= Math.max(HEAD_LINES, lines.length - FOOT_LINES));
  const found =
    head.find((date) => alone(document, lines[lineOf(date)]!, all, pack)) ??
    head.find((date) => cued(document, date, pack)) ??
    dates.find((date) => isToday(document, date, pack)) ??
    head.find((date) => opensText(document, lines, lineOf(date), date)) ??
    foot.find((date) => alone(document, lines[lineOf(date)]!, all, pack) || cued(document, date, pack));
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

/** The line holds dates and hardly anything else. */
function alone({ tokens }: Document, line: Line, dates: readonly Mention<"date">[], pack: LanguagePack): boolean {
  const { cues, beside } = pack.dates.published;
  let dated = 0;
  let spare = 0;
  for (let i = line.from; i < line.to; i++) {
    const { kind, norm } = tokens[i]!;
    if (dates.some((date) => date.from <= i && i < date.to)) dated++;
    else if (kind === "word" && !cues.has(norm) && !beside.has(norm)) spare++;
  }
  const days = new Set(dates.filter((date) => line.from <= date.from && date.to <= line.to && isFullDay(date)).map((date) => date.value.from));
  return days.size === 1 && dated > spare * DATE_WEIGHT;
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
function opensText({ tokens }: Document, lines: readonly Line[], index: number, date: Mention<"date">): boolean {
  const line = lines[index]!;
  const after = tokens[date.to];
  return index < 3 && date.from - line.from <= DATELINE_REACH && after !== undefined && date.to < line.to && [":", "-", "–", "—", ")", "(", "/"].includes(after.norm);
}
