/** reports.csv → what a folder says of its files. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Diagnostic } from "../types.ts";
import { decode } from "./decode.ts";
import { type Given, givenFrom } from "./given.ts";
import { csvParse } from "./heavy.ts";

export const METADATA_FILE = "reports.csv";

/** Rows by file name, and what was wrong with them. A folder without the file has no rows. */
export type FolderMetadata = { readonly rows: ReadonlyMap<string, Given>; readonly diagnostics: readonly Diagnostic[] };

export async function readMetadata(folder: string): Promise<FolderMetadata> {
  const file = join(folder, METADATA_FILE);
  try {
    return parseMetadata(await readFile(file), file);
  } catch (error) {
    const missing = ["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "");
    return {
      rows: new Map(),
      diagnostics: missing ? [] : [{ code: "unreadable", severity: "error", message: (error as Error).message, file }],
    };
  }
}

/** The same from the bytes of a reports.csv. */
export function parseMetadata(bytes: Buffer, file: string): FolderMetadata {
  const rows = new Map<string, Given>();
  const diagnostics: Diagnostic[] = [];
  const decoded = decode(bytes);
  diagnostics.push(
    ...decoded.flaws.map(({ line, ...flaw }) => ({ ...flaw, file, ...(line === null ? {} : { line }) })),
  );
  if (decoded.text === null) return { rows, diagnostics };
  for (const { record, line } of parseRows(decoded.text, (error) => diagnostics.push({ ...error, file }))) {
    const { given, flaws } = givenFrom(record);
    if (typeof record.file === "string" && record.file.trim() !== "")
      rows.set(record.file.trim().normalize("NFC"), given);
    else diagnostics.push({ code: "metadata", severity: "error", message: 'row without a "file"', file, line });
    diagnostics.push(
      ...flaws.map((flaw) => ({ code: flaw.code, severity: flaw.severity, message: flaw.message, file, line })),
    );
  }
  return { rows, diagnostics };
}

type Row = { readonly record: Record<string, unknown>; readonly line: number };

function parseRows(text: string, refuse: (diagnostic: Diagnostic) => void): Row[] {
  try {
    const rows = csvParse().parse(text, {
      columns: true,
      bom: true,
      trim: true,
      relax_column_count: true,
      skip_empty_lines: true,
      info: true,
    });
    return (rows as unknown as { record: Record<string, unknown>; info: { lines: number } }[]).map(
      ({ record, info }) => ({ record, line: info.lines }),
    );
  } catch (error) {
    const line = (error as { lines?: number }).lines;
    refuse({
      code: "metadata",
      severity: "error",
      message: (error as Error).message,
      ...(line === undefined ? {} : { line }),
    });
    return [];
  }
}
