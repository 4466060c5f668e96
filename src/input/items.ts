/**
 * PATHs → items to read, in a fixed order: files one by one, line files in pieces of whole lines. Folders are walked in the
 * order of their names. Nothing is held but the piece at hand, so an endless standard input keeps memory flat.
 */
import { createReadStream } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import type { Diagnostic } from "../types.ts";
import { type Given, NOTHING } from "./given.ts";
import { splitPieces } from "./lines.ts";
import { type FolderMetadata, METADATA_FILE, readMetadata } from "./metadata.ts";

/** A file that is one report, with what reports.csv says of it. */
export type FileItem = { readonly kind: "file"; readonly file: string; readonly given: Given };
/** Whole lines of a line file; `file` is null for standard input, `line` the 1-based number of the first one. */
export type LinesItem = {
  readonly kind: "lines";
  readonly file: string | null;
  readonly line: number;
  readonly bytes: Uint8Array;
};
export type Item = FileItem | LinesItem;

const ONE_REPORT = new Set([".txt", ".md", ".html", ".htm"]);
const LINE_FILES = new Set([".ndjson", ".jsonl"]);

export type Inputs = {
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Called in the order of reading, for what cannot be opened. */
  report(diagnostic: Diagnostic): void;
  /** A folder that is not walked: the one that results are written into. */
  readonly except?: string;
};

export async function* listItems(paths: readonly string[], inputs: Inputs): AsyncGenerator<Item> {
  const walk = new Walk(inputs);
  for (const path of paths) {
    if (path === "-") yield* lineItems(null, inputs.stdin ?? process.stdin, inputs);
    else yield* walk.path(path, true);
  }
}

class Walk {
  readonly #inputs: Inputs;
  readonly #seen = new Set<string>();
  readonly #metadata = new Map<string, Promise<FolderMetadata>>();

  constructor(inputs: Inputs) {
    this.#inputs = inputs;
  }

  /** `named`: by the user, not found in a folder. */
  async *path(path: string, named: boolean): AsyncGenerator<Item> {
    try {
      const found = await stat(path);
      if (found.isDirectory()) yield* this.#folder(path);
      else if (found.isFile()) yield* this.#file(path, named);
      else this.#refuse(path, "is neither a file nor a folder");
    } catch (error) {
      this.#refuse(path, reason(error));
    }
  }

  async *#folder(path: string): AsyncGenerator<Item> {
    if (this.#inputs.except !== undefined && resolve(path) === resolve(this.#inputs.except)) return;
    const real = await realpath(path);
    if (this.#seen.has(real)) return; // a link back up would never end
    this.#seen.add(real);
    const { rows } = await this.#metadataOf(path);
    const names = (await readdir(path)).filter((name) => !name.startsWith(".")).sort();
    const present = new Set(names.map((name) => name.normalize("NFC")));
    for (const name of rows.keys())
      if (!present.has(name)) this.#warn(join(path, METADATA_FILE), `speaks of "${name}", which is not in its folder`);
    if (names.every((name) => name === METADATA_FILE)) this.#refuse(path, "holds no reports", "empty");
    for (const name of names) yield* this.path(join(path, name), false);
  }

  async *#file(path: string, named: boolean): AsyncGenerator<Item> {
    const ending = extname(path).toLowerCase();
    const name = basename(path);
    if (name === METADATA_FILE) await this.#metadataOf(dirname(path));
    else if (LINE_FILES.has(ending))
      yield* lineItems(path, createReadStream(path, { highWaterMark: 1 << 18 }), this.#inputs);
    else if (ONE_REPORT.has(ending) || named) {
      const { rows } = await this.#metadataOf(dirname(path));
      yield { kind: "file", file: path, given: rows.get(name.normalize("NFC")) ?? NOTHING };
    } else this.#refuse(path, `is of no kind that is read (${[...ONE_REPORT, ...LINE_FILES].join(", ")})`, "format");
  }

  #metadataOf(folder: string): Promise<FolderMetadata> {
    let metadata = this.#metadata.get(folder);
    if (!metadata) {
      metadata = readMetadata(folder).then((read) => {
        for (const diagnostic of read.diagnostics) this.#inputs.report(diagnostic);
        return read;
      });
      this.#metadata.set(folder, metadata);
    }
    return metadata;
  }

  #refuse(file: string, message: string, code = "unreadable"): void {
    this.#inputs.report({ code, severity: "error", message, file });
  }

  #warn(file: string, message: string): void {
    this.#inputs.report({ code: "metadata", severity: "warning", message, file });
  }
}

async function* lineItems(
  file: string | null,
  stream: AsyncIterable<Uint8Array>,
  inputs: Inputs,
): AsyncGenerator<LinesItem> {
  const where = file === null ? {} : { file };
  let empty = true;
  try {
    for await (const piece of splitPieces(stream)) {
      empty = false;
      if (piece.bytes === null)
        inputs.report({
          code: "line-too-long",
          severity: "error",
          message: "line is too long to be one report",
          line: piece.line,
          ...where,
        });
      else yield { kind: "lines", file, line: piece.line, bytes: piece.bytes };
    }
  } catch (error) {
    inputs.report({ code: "unreadable", severity: "error", message: reason(error), ...where });
    return;
  }
  if (empty) inputs.report({ code: "empty", severity: "error", message: "is empty", ...where });
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "does not exist",
  EACCES: "may not be opened (permission denied)",
  EPERM: "may not be opened (permission denied)",
  ELOOP: "is a link that leads back to itself",
  EISDIR: "is a folder",
};

/** The system's error in plain words. */
export const reason = (error: unknown): string =>
  REASONS[(error as NodeJS.ErrnoException).code ?? ""] ?? (error as Error).message;
