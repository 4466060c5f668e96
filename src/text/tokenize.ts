/**
 * Text → tokens: words, runs of digits and single punctuation marks. Word boundaries belong to tokens, never to `\b`.
 * Invisible marks belong to no token of their own; a token's span may contain them.
 */
import type { Spelling } from "../lang/pack.ts";
import type { Token } from "../types.ts";
import { type Fold, INVISIBLE } from "./fold.ts";
import { wordOf } from "./word-cache.ts";

const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const LINE = 3;
const MARK = 4;
const HIDDEN = 5;

const UNASKED = 255;

/** Class of each code unit below U+10000, asked once and looked up from then on: tokenizing is the floor of reading speed. */
const CLASSES = new Uint8Array(0x10000).fill(UNASKED);
CLASSES[0] = SPACE;
CLASSES[0x0640] = LETTER; // tatweel lengthens a word, it does not end it

const BREAK = /^[\n\r\u2028\u2029\v\f]/;
const LETTERS = /^[\p{L}\p{M}]/u;
const DIGITS = /^\p{N}/u;

function classAt(text: string, i: number): number {
  const code = text.charCodeAt(i);
  const known = CLASSES[code]!;
  if (known !== UNASKED) return known;
  const found = classOf(String.fromCodePoint(text.codePointAt(i)!));
  const highSurrogate = code >= 0xd800 && code <= 0xdbff;
  if (!highSurrogate) CLASSES[code] = found;
  return found;
}

function classOf(character: string): number {
  if (INVISIBLE.test(character)) return HIDDEN;
  if (BREAK.test(character)) return LINE;
  if (/^\s/.test(character)) return SPACE;
  return LETTERS.test(character) ? LETTER : DIGITS.test(character) ? DIGIT : MARK;
}

/** Code units of the character at `i`: two where a high surrogate begins it. */
const width = (text: string, i: number) =>
  (text.charCodeAt(i) & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00 ? 2 : 1;

/** Splits a text into tokens. Linear in the length of the text. */
export function tokenize(text: string, spelling: Spelling, fold: Fold): Token[] {
  const tokens: Token[] = [];
  let gap: Token["gap"] = "paragraph";
  let i = 0;
  while (i < text.length) {
    const kind = classAt(text, i);
    if (kind === SPACE) {
      if (gap === "glued") gap = "space";
      i++;
    } else if (kind === LINE) {
      gap = gap === "line" || gap === "paragraph" ? "paragraph" : "line";
      if (text[i] === "\r" && text[i + 1] === "\n") i++;
      i++;
    } else if (kind === HIDDEN) i++;
    else {
      const end =
        kind === LETTER
          ? wordEnd(text, i, spelling)
          : kind === DIGIT
            ? numberEnd(text, i, spelling)
            : i + width(text, i);
      const word = fold.word(text, i, end);
      const name = kind === LETTER ? "word" : kind === DIGIT ? "number" : "mark";
      if (word.norm !== "") tokens.push({ start: i, end, kind: name, norm: word.norm, word, gap });
      else if (name === "mark") {
        const raw = text.slice(i, end);
        tokens.push({ start: i, end, kind: name, norm: raw, word: wordOf(raw), gap });
      }
      gap = "glued";
      i = end;
    }
  }
  return tokens;
}

function wordEnd(text: string, start: number, spelling: Spelling): number {
  let i = start;
  let end = start;
  while (i < text.length) {
    const kind = classAt(text, i);
    if (kind === LETTER) {
      i += width(text, i);
      end = i;
    } else if (kind === HIDDEN) i++;
    else if (kind === DIGIT && spelling.dodgedAt(text, start, i)) end = ++i;
    else if (kind === MARK && spelling.joinsAt(text, i)) i++;
    else break;
  }
  return end;
}

/** A run of digits with its decimal and thousands marks: "12,000", "٠٫٠٨". */
function numberEnd(text: string, start: number, spelling: Spelling): number {
  let i = start;
  while (i < text.length) {
    const kind = classAt(text, i);
    if (kind === DIGIT) i += width(text, i);
    else if (spelling.numberMarks.includes(text[i]!) && i + 1 < text.length && classAt(text, i + 1) === DIGIT) i++;
    else break;
  }
  return i;
}
