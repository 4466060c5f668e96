/** Item → reports, each with what was wrong with its input. Runs where the reading runs, in a worker if need be. */
import { isUtf8 } from "node:buffer";
import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import type { Diagnostic, Report } from "../types.ts";
import { decode, type Flaw } from "./decode.ts";
import { type Given, givenFrom, merge, NOTHING } from "./given.ts";
import { declaredCharset, extractHtml } from "./html.ts";
import { type Item, type LinesItem, reason } from "./items.ts";
import { makeReport, type Reader } from "./report.ts";
import { type Extract, extractMarkdown, extractText } from "./text.ts";

/** A report, or null where an input gave none; the diagnostics say why and name file and line. */
export type Opened = { readonly report: Report | null; readonly diagnostics: readonly Diagnostic[] };

export async function openItem(item: Item, reader: Reader): Promise<readonly Opened[]> {
  if (item.kind === "lines") return openLines(item, reader);
  try {
    return [openBytes(await readFile(item.file), item.file, item.given, reader)];
  } catch (error) {
    return [refused({ code: "unreadable", severity: "error", message: reason(error), file: item.file })];
  }
}

/** A file's bytes → its report. The ending of `file` tells the format; an unknown one is read as plain text. */
export function openBytes(bytes: Buffer, file: string, beside: Given, reader: Reader): Opened {
  const ending = extname(file).toLowerCase();
  const isPage = ending === ".html" || ending === ".htm";
  const decoded = decode(bytes, isPage ? declaredCharset(bytes.toString("latin1", 0, 4096)) : null);
  const diagnose = (flaws: readonly Flaw[]) => flaws.map((flaw) => atFile(flaw, file));
  if (decoded.text === null) return { report: null, diagnostics: diagnose(decoded.flaws) };
  const { text, given, flaws } = extractAs(ending, decoded.text);
  const diagnostics = diagnose([...decoded.flaws, ...flaws]);
  if (text.trim() === "")
    return refused({ code: "empty", severity: "error", message: "holds no text", file }, diagnostics);
  const id = basename(file, extname(file)).normalize("NFC");
  // What a page says of itself gives way to what its keeper says in reports.csv; front matter is the keeper's own word.
  const known = isPage ? merge(beside, given) : merge(given, beside);
  return { report: makeReport(text, known, { file, bytes, id }, reader), diagnostics };
}

function extractAs(ending: string, text: string): Extract {
  if (ending === ".md") return extractMarkdown(text);
  if (ending !== ".html" && ending !== ".htm") return extractText(text);
  try {
    return extractHtml(text);
  } catch (error) {
    const flaw = {
      code: "html",
      severity: "error",
      message: `page could not be taken apart: ${(error as Error).message}`,
      line: null,
    } as const;
    return { text: "", given: NOTHING, flaws: [flaw] };
  }
}

function openLines(item: LinesItem, reader: Reader): Opened[] {
  const opened: Opened[] = [];
  const bytes = Buffer.from(item.bytes.buffer, item.bytes.byteOffset, item.bytes.byteLength);
  let line = item.line;
  for (let from = 0; from < bytes.length; line++) {
    const at = bytes.indexOf(10, from);
    const to = at < 0 ? bytes.length : at;
    const whole = bytes.subarray(from, to > from && bytes[to - 1] === 13 ? to - 1 : to);
    from = to + 1;
    if (!isBlank(whole)) opened.push(openLine(whole, item.file, line, reader));
  }
  return opened;
}

const isBlank = (bytes: Buffer) => bytes.every((byte) => byte === 32 || (byte >= 9 && byte <= 13));

function openLine(bytes: Buffer, file: string | null, line: number, reader: Reader): Opened {
  const where = file === null ? { line } : { file, line };
  const refuse = (code: string, message: string) => refused({ code, severity: "error", message, ...where });
  const decoded = isUtf8(bytes) ? { text: bytes.toString("utf8"), flaws: [] } : decode(bytes);
  if (decoded.text === null) return refuse("binary", "line is binary, not JSON");
  let record: Record<string, unknown>;
  try {
    record = JSON.parse(decoded.text);
  } catch (error) {
    return refuse("json", `line is not JSON: ${(error as Error).message}`);
  }
  if (typeof record !== "object" || record === null || Array.isArray(record))
    return refuse("json", "line is JSON but no object");
  if (typeof record.text !== "string")
    return refuse("json", record.text === undefined ? 'line has no "text"' : '"text" is not a text');
  const { given, flaws } = givenFrom(record);
  if (record.text.trim() === "" && given.title === null) return refuse("empty", '"text" is empty');
  const name = file === null ? "stdin" : basename(file, extname(file)).normalize("NFC");
  const report = makeReport(record.text, given, { file, bytes, id: `${name}:${line}` }, reader);
  return {
    report,
    diagnostics: [...decoded.flaws, ...flaws].map((flaw) => ({
      code: flaw.code,
      severity: flaw.severity,
      message: flaw.message,
      ...where,
    })),
  };
}

const refused = (diagnostic: Diagnostic, before: readonly Diagnostic[] = []): Opened => ({
  report: null,
  diagnostics: [...before, diagnostic],
});

const atFile = ({ line, ...flaw }: Flaw, file: string): Diagnostic => ({
  ...flaw,
  file,
  ...(line === null ? {} : { line }),
});
