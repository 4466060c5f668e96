/** Uploads and paths → reports with the bytes they came as, one after the other, through the readers of src/input. */
import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import type { z } from "@hono/zod-openapi";
import { type Given, givenFrom, merge, NOTHING } from "../input/given.ts";
import { type Item, listItems, reason } from "../input/items.ts";
import { METADATA_FILE, parseMetadata } from "../input/metadata.ts";
import { openBytes, openItem } from "../input/open.ts";
import type { Reader } from "../input/report.ts";
import type { Diagnostic, Report } from "../types.ts";
import type { ImportItem } from "./api.ts";

/** What one file, line or pasted text gave. */
export type Incoming = {
  readonly file: string | null;
  readonly report: Report | null;
  readonly bytes: Buffer;
  readonly mediaType: string;
  readonly diagnostics: readonly Diagnostic[];
};

export type Upload = z.output<typeof ImportItem>;

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".htm": "text/html",
  ".md": "text/markdown",
  ".ndjson": "application/json",
  ".jsonl": "application/json",
};
const READABLE = new Set([".txt", ".text", ".md", ".html", ".htm", ""]);
const mediaTypeOf = (file: string | null) => MEDIA_TYPES[extname(file ?? "").toLowerCase()] ?? "text/plain";
const isLines = (file: string | null) => /\.(ndjson|jsonl)$/i.test(file ?? "");
const bytesOf = ({ base64, text }: Upload) =>
  base64 === undefined ? Buffer.from(text ?? "", "utf8") : Buffer.from(base64, "base64");

const refused = (file: string | null, bytes: Buffer, code: string, message: string): Incoming => ({
  file,
  report: null,
  bytes,
  mediaType: mediaTypeOf(file),
  diagnostics: [{ code, severity: "error", message, ...(file === null ? {} : { file }) }],
});

/** Dropped files and pasted texts. A reports.csv among them speaks of the others by their names. */
export async function* fromUploads(uploads: readonly Upload[], reader: Reader): AsyncGenerator<Incoming> {
  const isMetadata = ({ file }: Upload) => file !== null && basename(file).toLowerCase() === METADATA_FILE;
  const rows = new Map<string, Given>();
  for (const upload of uploads.filter(isMetadata)) {
    const { rows: read, diagnostics } = parseMetadata(bytesOf(upload), upload.file!);
    for (const [name, given] of read) rows.set(name, given);
    for (const { code, message, severity } of diagnostics)
      if (severity === "error") yield refused(upload.file, bytesOf(upload), code, message);
  }
  for (const upload of uploads) {
    if (isMetadata(upload)) continue;
    const { file } = upload;
    const bytes = bytesOf(upload);
    const given = merge(
      givenFrom(upload).given,
      (file !== null && rows.get(basename(file).normalize("NFC"))) || NOTHING,
    );
    if (isLines(file)) yield* fromLines(file, bytes, 1, reader);
    else if (READABLE.has(extname(file ?? "").toLowerCase())) yield opened(bytes, file, given, reader);
    else
      yield refused(
        file,
        bytes,
        "format",
        "is of no kind that is read (.txt, .md, .html, .ndjson, .jsonl, reports.csv)",
      );
  }
}

/** Files and folders of this computer. */
export async function* fromPaths(paths: readonly string[], reader: Reader): AsyncGenerator<Incoming> {
  const waiting: Diagnostic[] = [];
  const told = () =>
    waiting
      .splice(0)
      .filter(({ severity }) => severity === "error")
      .map(({ file, code, message }) => refused(file ?? null, Buffer.alloc(0), code, message));
  for await (const item of listItems(paths, { report: (diagnostic) => void waiting.push(diagnostic) })) {
    yield* told();
    yield* fromItem(item, reader);
  }
  yield* told();
}

async function* fromItem(item: Item, reader: Reader): AsyncGenerator<Incoming> {
  if (item.kind === "lines") return yield* fromLines(item.file, Buffer.from(item.bytes), item.line, reader);
  let bytes: Buffer;
  try {
    bytes = await readFile(item.file);
  } catch (error) {
    return yield refused(item.file, Buffer.alloc(0), "unreadable", reason(error));
  }
  yield opened(bytes, item.file, item.given, reader);
}

/** A pasted text has no file: its id follows from its words. */
function opened(bytes: Buffer, file: string | null, given: Given, reader: Reader): Incoming {
  const { report, diagnostics } = openBytes(bytes, file ?? "pasted.txt", given, reader);
  const named =
    report && file === null && given.id === null ? { ...report, id: `pasted-${report.sha256.slice(0, 8)}` } : report;
  return { file, report: named && { ...named, file }, bytes, mediaType: mediaTypeOf(file), diagnostics };
}

/** Each line is a report of its own, and its bytes are that line's. */
async function* fromLines(file: string | null, bytes: Buffer, first: number, reader: Reader): AsyncGenerator<Incoming> {
  let line = first;
  for (let from = 0; from < bytes.length; line++) {
    const end = bytes.indexOf(10, from);
    const piece = bytes.subarray(from, end < 0 ? bytes.length : end);
    from = end < 0 ? bytes.length : end + 1;
    for (const { report, diagnostics } of await openItem({ kind: "lines", file, line, bytes: piece }, reader))
      yield {
        file,
        report,
        bytes: piece.at(-1) === 13 ? piece.subarray(0, -1) : piece,
        mediaType: "application/json",
        diagnostics,
      };
  }
}
