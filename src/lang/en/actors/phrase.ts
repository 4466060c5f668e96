/**
 * Where the name of an English source begins and ends: an article, words that describe, the head noun, and the names or
 * the "for", "of", "in" that follow it ("the spokesman for the interior ministry", "Colonel so-and-so").
 */
import type { ActorHead } from "../../../mentions/actor.ts";
import type { ActorKind, Token } from "../../../types.ts";
import { fold, set, spelling } from "../spelling.ts";
import { known } from "./book.ts";
import { DESCRIBING, HEADS, LEADING, STOPS, TIMES } from "./words.ts";

const ARTICLES = set("the a an its their his her another one");
const DESCRIBES = set(DESCRIBING);
const LEADS = set(LEADING);
const ENDS = new Set([...set(STOPS), ...set(TIMES)]);

const heads: ReadonlyMap<string, ActorHead> = new Map(
  Object.entries(HEADS).flatMap(([role, words]) =>
    words
      .split(" ")
      .map((word): [string, ActorHead] => [
        fold(word.replace("~", "")),
        { role: role as ActorKind, alone: word.startsWith("~"), named: false, agrees: null },
      ]),
  ),
);

/** Most words that describe one head, and most words of a name behind a title. */
const LONGEST = 5;
const NAME = 4;

export type HeadHit = {
  readonly at: number;
  readonly word: string;
  readonly entry: ActorHead;
  readonly definite: boolean;
};

const breaks = (token: Token) => token.gap === "line" || token.gap === "paragraph";
const isHyphen = (tokens: readonly Token[], at: number) => tokens[at]?.norm === "-" && tokens[at]!.gap === "glued";
export const possessive = (tokens: readonly Token[], at: number) =>
  tokens[at]?.norm === "'" && tokens[at + 1]?.norm === "s";

/** The head noun of the phrase that begins at `from`; null when the phrase there names no source. */
export function headFrom(tokens: readonly Token[], from: number): HeadHit | null {
  if (tokens[from]!.norm === "s" && tokens[from - 1]?.norm === "'") return null;
  const definite = tokens[from]!.norm === "the";
  const start = ARTICLES.has(tokens[from]!.norm) ? from + 1 : from;
  let best: HeadHit | null = null;
  for (let at = start; at < tokens.length && at - start <= LONGEST; at++) {
    const token = tokens[at]!;
    if (at > from && breaks(token)) break;
    if (isHyphen(tokens, at) || possessive(tokens, at) || (token.norm === "s" && possessive(tokens, at - 1))) continue;
    if (token.kind !== "word" || ENDS.has(token.norm)) break;
    const entry = heads.get(token.norm);
    // The last head of a row is the head: "the defence ministry spokesman".
    if (entry) best = { at, word: token.norm, entry, definite };
    // "a local radio station"
    else if (best && best.entry.role === "outlet" && token.norm === "station")
      best = { at, word: best.word, entry: best.entry, definite };
    else if (
      best ||
      !(
        DESCRIBES.has(token.norm) ||
        (start > from && known.match(tokens, at)) ||
        known.match(tokens, at)?.to === at + 1
      )
    )
      break;
  }
  return best;
}

/** Half-open end of the noun phrase that begins at `from`. */
export function phraseEnd(tokens: readonly Token[], from: number, limit: number, open = false): number {
  const head = from < limit ? headFrom(tokens, from) : null;
  const hit = known.match(tokens, from);
  if (!head)
    return hit && hit.to <= limit ? hit.to : open ? runEnd(tokens, from, limit, LONGEST) : nameRun(tokens, from, limit);
  let to = Math.min(limit, head.at + 1);
  const titled = head.entry.role === "person";
  if (titled) to = runEnd(tokens, to, limit, NAME);
  // "reports of casualties": what a document tells is no part of its name.
  if (head.entry.role === "document") return to;
  while (to + 1 < limit && tokens[to]!.kind === "word" && LEADS.has(tokens[to]!.norm) && !breaks(tokens[to]!)) {
    const next = complementEnd(tokens, to + 1, limit);
    if (next <= to + 1) break;
    to = next;
  }
  return to;
}

/** The noun phrase behind "for" or "of": a known actor, or words up to a stop. */
function complementEnd(tokens: readonly Token[], from: number, limit: number): number {
  const start = ARTICLES.has(tokens[from]?.norm ?? "") ? from + 1 : from;
  const hit = start < limit ? known.match(tokens, start) : null;
  return Math.max(hit && hit.to <= limit ? hit.to : from, runEnd(tokens, start, limit, LONGEST));
}

/** Words that go on a name, at most `most`: up to a stop, a preposition, a mark, a number. */
function runEnd(tokens: readonly Token[], from: number, limit: number, most: number): number {
  let to = from;
  let words = 0;
  while (to < limit && words < most) {
    const token = tokens[to]!;
    if (to > from && breaks(token)) break;
    if ((isHyphen(tokens, to) && to > from) || isAbbreviated(tokens, to)) to++;
    else if (
      token.kind === "word" &&
      !ENDS.has(token.norm) &&
      !isPast(token.norm) &&
      !LEADS.has(token.norm) &&
      !ARTICLES.has(token.norm)
    ) {
      to++;
      words++;
    } else break;
  }
  return isHyphen(tokens, to - 1) ? to - 1 : to;
}

/** "Dr. So-and-so": the full stop of a title. */
const isAbbreviated = (tokens: readonly Token[], at: number) =>
  tokens[at]!.norm === "." &&
  tokens[at]!.gap === "glued" &&
  tokens[at + 1]?.kind === "word" &&
  spelling.abbreviations.has(tokens[at - 1]?.norm ?? "");

/** A word in -ed is a verb unless it is a name. */
const isPast = (norm: string) => norm.length > 4 && norm.endsWith("ed") && !NAMES_IN_ED.has(norm);
const NAMES_IN_ED = set(
  "ahmed mohammed muhammed mohamed muhamed hamed saeed rasheed rashed majed waleed khaled walid united allied red armed javed naveed",
);

/** A name of unknown shape must be told by what stands around it. */
const nameRun = (tokens: readonly Token[], from: number, limit: number) =>
  ARTICLES.has(tokens[from]?.norm ?? "") ? runEnd(tokens, from + 1, limit, LONGEST) : runEnd(tokens, from, limit, NAME);

/** Where a person's own name begins behind a title; null when none follows. */
export function nameStart(tokens: readonly Token[], from: number, to: number): number | null {
  const head = headFrom(tokens, from);
  if (head?.entry.role !== "person") return null;
  const start = head.at + 1;
  return start < to && tokens[start]!.kind === "word" && !LEADS.has(tokens[start]!.norm) ? start : null;
}
