/** Which date a figure speaks of: the nearest in its sentence, else the last one before it in its paragraph. */
import { paragraphStart } from "../text/sentence-index.ts";
import type { Document, Mention, Sentence, Token, TokenRange } from "../types.ts";
import type { DatePack } from "./date.ts";

/**
 * The date mention that a figure at `range` refers to; null for none. Durations and times of unknown days name no day and
 * are passed over. Without a document only the sentence is searched.
 */
export function whenOf(
  dates: readonly Mention<"date">[],
  range: TokenRange,
  sentence: Sentence,
  document?: Document,
): Mention<"date"> | null {
  const dated = dates.filter(({ value }) => value.from !== null && !value.timex.startsWith("P"));
  return nearest(dated, range, sentence) ?? lastBefore(dated.filter(isDay), sentence, document);
}

/** How far before a date "since" may stand with another event in between, in tokens. */
const SINCE = 6;

/** How far before a date that may stand of which something is left over, in tokens. */
const LEFTOVER = 20;

type Others = Pick<DatePack, "since" | "leftovers">;

/**
 * "the largest since the fall of the town in March", "a shell left over from the war of 2014": the date is of an event that
 * only serves to compare, or of one long past.
 */
export function datesAnother({ tokens }: Document, { from }: Mention<"date">, { since, leftovers }: Others): boolean {
  for (let i = from - 1; i >= Math.max(0, from - SINCE) && tokens[i]!.kind === "word"; i--)
    if (since.has(tokens[i]!.norm)) return i < from - 2;
  return isOfLeftovers(tokens, from, leftovers);
}

/** True where a date or a word of time tells from when something was left over. */
export function isOfLeftovers(tokens: readonly Token[], from: number, leftovers: ReadonlySet<string>): boolean {
  for (let i = from - 1; i >= Math.max(0, from - LEFTOVER) && tokens[i]!.kind === "word"; i--)
    if (leftovers.has(tokens[i]!.norm)) return true;
  return false;
}

/** Years and months are the background of the sentence they stand in, and do not carry over to the next. */
const isDay = ({ value }: Mention<"date">) => value.from === value.to;

/** The mention closest to a stretch inside a sentence, in tokens; the earlier of two as close; null for none. */
export function nearest<M extends TokenRange>(
  mentions: readonly M[],
  range: TokenRange,
  sentence: TokenRange,
): M | null {
  let best: M | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const mention of mentions) {
    if (mention.from < sentence.from || mention.to > sentence.to) continue;
    const distance = Math.max(mention.from - range.to, range.from - mention.to, 0);
    if (distance < least) [best, least] = [mention, distance];
  }
  return best;
}

/** The last mention before a sentence in the same paragraph; null for none. */
export function lastBefore<M extends TokenRange>(
  mentions: readonly M[],
  sentence: Sentence,
  document: Document | undefined,
): M | null {
  if (!document) return null;
  const first = paragraphStart(document.sentences, sentence);
  return mentions.findLast((mention) => mention.to <= sentence.from && mention.from >= first) ?? null;
}
