/**
 * Text → folded spelling, for matching only. The original is never changed; a word's folded form is computed once
 * and `originalOffset` leads from a position in it back to the original.
 */
import type { Spelling } from "../lang/pack.ts";
import { bySpelling, type Word } from "./word-cache.ts";

/** Zero-width and bidirectional marks, soft hyphen, byte order mark: no reader sees them. */
export const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFE00-\uFE0F\uFEFF]/u;

const ASCII_WORD = /^[a-z0-9]+$/;

/** A folding function: reports repeat their words, so each spelling is folded once per process. */
export type Fold = ((raw: string) => string) & {
  /** The record of the folded spelling of a stretch of a text, for look-ups. */
  word(text: string, start: number, end: number): Word;
};

/** Builds the folding function of a spelling: NFKC, lower case, the pack's letter table, marks and invisibles dropped. */
export function makeFold(spelling: Spelling): Fold {
  const word = bySpelling((raw) => (ASCII_WORD.test(raw) ? raw : foldWord(raw, spelling)));
  return Object.assign((raw: string) => word(raw, 0, raw.length).norm, { word });
}

function foldWord(raw: string, spelling: Spelling): string {
  let out = "";
  for (const ch of raw) out += foldChar(ch, spelling);
  return out;
}

/** What the characters met so far fold to. */
const folded = new WeakMap<Spelling, Map<string, string>>();

/** One original character (a code point) → its folded characters, possibly none. */
function foldChar(ch: string, spelling: Spelling): string {
  const known = folded.get(spelling) ?? new Map<string, string>();
  const before = known.get(ch);
  if (before !== undefined) return before;
  const out = foldUnknown(ch, spelling);
  folded.set(spelling, known.set(ch, out));
  return out;
}

function foldUnknown(ch: string, spelling: Spelling): string {
  let out = "";
  for (const c of ch.normalize("NFKC").toLowerCase()) {
    const mapped = spelling.letters.get(c);
    if (mapped !== undefined) out += mapped;
    else if (OTHER_DIGIT.test(c)) out += digitValue(c);
    else if (!spelling.dropped.test(c) && !INVISIBLE.test(c)) out += c;
  }
  return out;
}

/** A digit of another script; NFKC has dealt with full-width and mathematical ones. */
const OTHER_DIGIT = /(?![0-9])\p{Nd}/u;

/** Every script has its digits in a row, the first nine of them behind zero. */
function digitValue(digit: string): number {
  let value = 0;
  const code = digit.codePointAt(0)!;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return value;
}

/** Offset in `raw` (UTF-16) of the character that gave position `at` of its folded form; raw.length when past the end. */
export function originalOffset(raw: string, at: number, spelling: Spelling): number {
  let folded = 0;
  let offset = 0;
  for (const ch of raw) {
    const length = foldChar(ch, spelling).length;
    if (folded + length > at) return offset;
    folded += length;
    offset += ch.length;
  }
  return raw.length;
}
