/**
 * Bytes → text, whatever the encoding: byte order marks, UTF-16 without one, the code pages that Arabic was written in,
 * lines of two encodings in one file. What cannot be text is refused with a reason; what was lost is said.
 */
import { isUtf8 } from "node:buffer";
import type { Severity } from "../types.ts";
import { iconv, jschardet } from "./heavy.ts";

/** Something wrong with the bytes. `line` is 1-based, null when it concerns the whole. */
export type Flaw = {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly line: number | null;
};

export type Decoded = { readonly text: string; readonly encoding: string; readonly flaws: readonly Flaw[] };

/** The text of the bytes, or null with an error among the flaws when they are not text. `declared`: a charset they name. */
export function decode(
  bytes: Buffer,
  declared: string | null = null,
): Decoded | { text: null; flaws: readonly Flaw[] } {
  const format = binaryFormat(bytes);
  if (format) return refuse(`is ${format}, not text`);
  const marked = byMark(bytes);
  if (marked) return marked;
  const wide = wideWithoutMark(bytes);
  if (wide) return wide;
  return decodeNarrow(bytes, declared);
}

/** Single bytes and UTF-8, with the NUL bytes of a damaged file set aside. */
function decodeNarrow(bytes: Buffer, declared: string | null): ReturnType<typeof decode> {
  const nul = bytes.indexOf(0);
  const whole = nul < 0 ? bytes : withoutNul(bytes);
  if (controlShare(whole) > 0.01) return refuse("is a binary file, not text");
  if (nul >= 0 && whole.every((byte) => byte === SPACE)) return refuse("holds nothing but NUL bytes");
  const decoded = isUtf8(whole)
    ? { text: whole.toString("utf8"), encoding: "utf-8", flaws: [] }
    : decodeLegacy(whole, declared);
  if (nul < 0) return decoded;
  return { ...decoded, flaws: [...decoded.flaws, { ...NUL_FLAW, line: lineAt(bytes, nul) }] };
}

const refuse = (message: string) => ({
  text: null,
  flaws: [{ code: "binary", severity: "error", message, line: null }] as const,
});

const NUL_FLAW = { code: "nul", severity: "error", message: "holds NUL bytes; they are read as spaces" } as const;
const SPACE = 0x20;

const MAGIC: readonly (readonly [string, string])[] = [
  ["%PDF-", "a PDF document"],
  ["\x89PNG", "a PNG picture"],
  ["\xFF\xD8\xFF", "a JPEG picture"],
  ["GIF8", "a GIF picture"],
  ["PK\x03\x04", "a ZIP archive or an Office document"],
  ["\x1F\x8B", "a gzip archive"],
  ["\x7FELF", "a program"],
  ["\xD0\xCF\x11\xE0", "an old Office document"],
  ["{\\rtf", "an RTF document"],
];

function binaryFormat(bytes: Buffer): string | null {
  const head = bytes.toString("latin1", 0, 8);
  return MAGIC.find(([magic]) => head.startsWith(magic))?.[1] ?? null;
}

function byMark(bytes: Buffer): Decoded | null {
  const head = bytes.toString("latin1", 0, 4);
  if (head.startsWith("\xEF\xBB\xBF")) {
    const decoded = decodeNarrow(bytes.subarray(3), null);
    return decoded.text === null ? null : decoded;
  }
  if (head === "\xFF\xFE\0\0") return wide(bytes.subarray(4), "utf-32le");
  if (head === "\0\0\xFE\xFF") return wide(bytes.subarray(4), "utf-32be");
  if (head.startsWith("\xFF\xFE")) return wide(bytes.subarray(2), "utf-16le");
  if (head.startsWith("\xFE\xFF")) return wide(bytes.subarray(2), "utf-16be");
  return null;
}

function wide(bytes: Buffer, encoding: string): Decoded {
  const text = iconv().decode(bytes, encoding).replaceAll("\0", " ");
  const lost = text.indexOf("\uFFFD");
  return { text, encoding, flaws: lost < 0 ? [] : [damaged(lineOf(text, lost))] };
}

/**
 * UTF-16 without a mark: nearly all of its high bytes are those of Latin, Arabic, general punctuation or Arabic
 * presentation forms, and some of them are zero, since every text has spaces.
 */
function wideWithoutMark(bytes: Buffer): Decoded | null {
  if (bytes.length < 4 || bytes.length % 2 === 1 || !bytes.includes(0)) return null;
  for (const [encoding, high] of [
    ["utf-16le", 1],
    ["utf-16be", 0],
  ] as const) {
    let fits = 0;
    let blank = 0;
    for (let i = high; i < bytes.length; i += 2) {
      if (HIGH_BYTES.has(bytes[i]!)) fits++;
      if (bytes[i ^ 1] === 0 && bytes[i] === 0) blank++;
    }
    if (fits > 0.95 * (bytes.length / 2) && blank < 0.01 * bytes.length) return wide(bytes, encoding);
  }
  return null;
}

const HIGH_BYTES = new Set([0x00, 0x06, 0x20, 0xfb, 0xfd, 0xfe]);

function withoutNul(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  for (let i = 0; i < copy.length; i++) if (copy[i] === 0) copy[i] = SPACE;
  return copy;
}

/** Share of the bytes that no text holds: control codes other than white space and escape. */
function controlShare(bytes: Buffer): number {
  let controls = 0;
  for (const byte of bytes)
    if ((byte < 0x20 && !(byte >= 9 && byte <= 13) && byte !== 0x1b) || byte === 0x7f) controls++;
  return bytes.length === 0 ? 0 : controls / bytes.length;
}

/** Bytes that are not UTF-8 throughout: a code page, UTF-8 with damage, or lines of both. */
function decodeLegacy(bytes: Buffer, declared: string | null): Decoded {
  const lines = splitLines(bytes);
  const foreign = lines.filter((line) => !isUtf8(line));
  const utf8 = lines.filter((line) => isUtf8(line) && line.some((byte) => byte >= 0x80));
  const scrap = foreign.every(isMostlyUtf8);
  if (scrap) {
    const text = bytes.toString("utf8");
    return { text, encoding: "utf-8", flaws: [damaged(lines.findIndex((line) => !isUtf8(line)) + 1)] };
  }
  const encoding = namedEncoding(declared) ?? guessEncoding(Buffer.concat(foreign.slice(0, 2000)));
  const read = (line: Buffer) => iconv().decode(line, encoding);
  if (utf8.length === 0)
    return {
      text: read(bytes),
      encoding,
      flaws: [{ code: "encoding", severity: "info", message: `read as ${encoding}`, line: null }],
    };
  const mixed: Flaw = {
    code: "encoding.mixed",
    severity: "error",
    message: `holds lines in UTF-8 and lines that are not; the latter were read as ${encoding}`,
    line: lines.findIndex((line) => !isUtf8(line)) + 1,
  };
  return {
    text: lines.map((line) => (isUtf8(line) ? line.toString("utf8") : read(line))).join(""),
    encoding,
    flaws: [mixed],
  };
}

const damaged = (line: number): Flaw => ({
  code: "encoding.damaged",
  severity: "error",
  message: "holds bytes that belong to no character; they are shown as \uFFFD",
  line,
});

/** True when most of the line's non-ASCII bytes do form UTF-8: a cut or damaged line rather than another encoding. */
function isMostlyUtf8(line: Buffer): boolean {
  const text = line.toString("utf8");
  let lost = 0;
  let kept = 0;
  for (const ch of text) {
    if (ch === "\uFFFD") lost++;
    else if (ch > "\u007F") kept++;
  }
  return kept > 4 * lost;
}

/** Lines with their line breaks. */
function splitLines(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  for (let from = 0; from < bytes.length; ) {
    const at = bytes.indexOf(10, from);
    const to = at < 0 ? bytes.length : at + 1;
    lines.push(bytes.subarray(from, to));
    from = to;
  }
  return lines;
}

/** A declared charset that can be decoded and is not UTF-8, which the bytes are not. */
function namedEncoding(name: string | null): string | null {
  return name && iconv().encodingExists(name) && !/^utf-?8$/i.test(name) ? name.toLowerCase() : null;
}

const CODE_PAGES = ["windows-1256", "iso-8859-6", "cp720", "cp864"];

/** Text with more ASCII letters than others is Western; else the likeliest of the code pages that Arabic was written in. */
function guessEncoding(bytes: Buffer): string {
  let ascii = 0;
  let other = 0;
  for (const byte of bytes) {
    if (byte >= 0x80) other++;
    else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) ascii++;
  }
  if (ascii > other) return "windows-1252";
  const guesses = jschardet()
    .detectAll(bytes.subarray(0, 65_536))
    .map((guess) => guess.encoding?.toLowerCase());
  return guesses.find((name) => name !== undefined && CODE_PAGES.includes(name)) ?? CODE_PAGES[0]!;
}

const lineOf = (text: string, at: number) => text.slice(0, at).split("\n").length;

function lineAt(bytes: Buffer, at: number): number {
  let line = 1;
  for (let i = 0; i < at; i++) if (bytes[i] === 10) line++;
  return line;
}
