/**
 * What people did to a case, in order: an append-only file of JSON lines. Each entry carries the hash of the one before,
 * and is on disk (fsync) before it is acknowledged; the database is derived from it and can be rebuilt at any time.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { dirname } from "node:path";

export type Entry<K extends string = string, B = unknown> = {
  /** 1 for the first. */
  readonly seq: number;
  readonly at: string;
  /** Account name; "local" without accounts. */
  readonly by: string;
  readonly kind: K;
  readonly body: B;
  /** Hash of the entry before; "" for the first. */
  readonly prev: string;
  /** SHA-256 of this entry's line without the hash itself. */
  readonly hash: string;
};

export type Journal = {
  /** Entries in order; grows with every append. */
  readonly entries: readonly Entry[];
  append(by: string, kind: string, body: unknown): Promise<Entry>;
  close(): Promise<void>;
};

/** The chain does not hold: a line was changed, removed or put in. */
export class JournalBroken extends Error {}

const hashOf = (entry: Omit<Entry, "hash">) =>
  createHash("sha256")
    .update(JSON.stringify([entry.prev, entry.seq, entry.at, entry.by, entry.kind, entry.body]))
    .digest("hex");

/** Opens or begins a journal. A last line cut short by a crash was never acknowledged and is cut off. */
export async function openJournal(path: string, now: () => Date = () => new Date()): Promise<Journal> {
  const { entries, length } = existsSync(path) ? readJournal(readFileSync(path)) : { entries: [], length: 0 };
  const file = await open(path, "a", 0o600);
  if ((await file.stat()).size > length) await file.truncate(length);
  if (length === 0) await syncDirectory(dirname(path));
  let last: Promise<unknown> = Promise.resolve();
  const write = async (by: string, kind: string, body: unknown): Promise<Entry> => {
    const before = entries.at(-1);
    // Through JSON and back, so that what is held in memory is what a rebuild will read.
    const plain = JSON.parse(JSON.stringify(body)) as unknown;
    const open = {
      seq: (before?.seq ?? 0) + 1,
      at: now().toISOString(),
      by,
      kind,
      body: plain,
      prev: before?.hash ?? "",
    };
    const entry: Entry = { ...open, hash: hashOf(open) };
    await appendLine(file, JSON.stringify(entry));
    entries.push(entry);
    return entry;
  };
  return {
    entries,
    append(by, kind, body) {
      const next = last.then(() => write(by, kind, body));
      last = next.catch(() => undefined);
      return next;
    },
    async close() {
      await last;
      await file.close();
    },
  };
}

/** On failure the file is cut back, so that half a line never stands before a later entry. */
async function appendLine(file: FileHandle, line: string): Promise<void> {
  const { size } = await file.stat();
  try {
    await file.appendFile(`${line}\n`);
    await file.datasync();
  } catch (error) {
    await file.truncate(size).catch(() => undefined);
    throw error;
  }
}

async function syncDirectory(dir: string): Promise<void> {
  const handle = await open(dir, "r");
  await handle.sync().catch(() => undefined); // not possible on every system
  await handle.close();
}

/** Entries of a journal's bytes, their chain checked, and the length in bytes of the whole lines. */
function readJournal(bytes: Buffer): { entries: Entry[]; length: number } {
  const entries: Entry[] = [];
  const length = bytes.lastIndexOf(0x0a) + 1;
  const lines = bytes.toString("utf8", 0, length).split("\n").slice(0, -1);
  for (const [i, line] of lines.entries()) {
    const entry = parseEntry(line, i + 1);
    if (entry.seq !== i + 1 || entry.prev !== (entries.at(-1)?.hash ?? "") || entry.hash !== hashOf(entry))
      throw new JournalBroken(`journal entry ${i + 1} does not follow from the one before it`);
    entries.push(entry);
  }
  return { entries, length };
}

function parseEntry(line: string, number: number): Entry {
  try {
    return JSON.parse(line) as Entry;
  } catch {
    throw new JournalBroken(`journal line ${number} is not JSON`);
  }
}
