/** A stream of bytes → pieces of whole lines, about as large as the stream's chunks. UTF-16 is turned into UTF-8 first. */
import { iconv } from "./heavy.ts";

/** `bytes` is null for a line over the limit, which is passed over. `line` is 1-based. */
export type Piece = { readonly line: number; readonly bytes: Uint8Array | null };

/** No report is this long; a stream without line breaks must not fill the memory. */
const LONGEST_LINE = 64 * 1024 * 1024;
const NEWLINE = 10;

export async function* splitPieces(stream: AsyncIterable<Uint8Array>, longest = LONGEST_LINE): AsyncGenerator<Piece> {
  let rest: Buffer[] = [];
  let size = 0;
  let line = 1;
  let skipping = false;
  for await (const chunk of asUtf8(stream)) {
    const last = chunk.lastIndexOf(NEWLINE);
    if (last < 0) {
      if (!skipping) {
        rest.push(chunk);
        size += chunk.length;
      }
    } else {
      let from = 0;
      if (skipping) {
        from = chunk.indexOf(NEWLINE) + 1;
        skipping = false;
        line++;
      }
      const bytes = Buffer.concat([...rest, chunk.subarray(from, last + 1)]);
      if (bytes.length > 0) yield { line, bytes };
      line += countLines(bytes);
      rest = last + 1 < chunk.length ? [chunk.subarray(last + 1)] : [];
      size = rest[0]?.length ?? 0;
    }
    if (size > longest) {
      yield { line, bytes: null };
      rest = [];
      size = 0;
      skipping = true;
    }
  }
  if (size > 0) yield { line, bytes: Buffer.concat(rest) };
}

function countLines(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) count++;
  return count;
}

/** Drops a byte order mark; decodes UTF-16 that has one. */
async function* asUtf8(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let decoder: { write(bytes: Buffer): string; end(): string | undefined } | null = null;
  let head: Buffer | null = Buffer.alloc(0);
  for await (const chunk of stream) {
    let bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    if (head) {
      bytes = Buffer.concat([head, bytes]);
      head = bytes.length < LONGEST_MARK ? bytes : null;
      if (head) continue;
      const encoding = markedEncoding(bytes);
      if (encoding === "utf-8") bytes = bytes.subarray(LONGEST_MARK);
      else if (encoding) decoder = iconv().getDecoder(encoding);
    }
    if (decoder) bytes = Buffer.from(decoder.write(bytes), "utf8");
    if (bytes.length > 0) yield bytes;
  }
  const tail = decoder ? Buffer.from(decoder.end() ?? "", "utf8") : head;
  if (tail && tail.length > 0) yield tail;
}

const LONGEST_MARK = 3;

function markedEncoding(bytes: Buffer): string | null {
  const mark = bytes.toString("latin1", 0, LONGEST_MARK);
  if (mark.startsWith("\xFF\xFE")) return "utf-16le";
  if (mark.startsWith("\xFE\xFF")) return "utf-16be";
  return mark === "\xEF\xBB\xBF" ? "utf-8" : null;
}
