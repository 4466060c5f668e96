/** Bytes stored once under their SHA-256: `<dir>/ab/abcdef…`. Written whole, fsynced and renamed, never changed. */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, open, readFile, rename } from "node:fs/promises";
import { join } from "node:path";

export type Blobs = {
  /** Stores bytes and answers their hash; a hash that is there already is not written again. */
  put(bytes: Uint8Array): Promise<string>;
  /** The bytes of a hash. Throws when they are missing or no longer match it. */
  get(sha256: string): Promise<Buffer>;
  has(sha256: string): boolean;
};

export const sha256 = (bytes: Uint8Array | string): string => createHash("sha256").update(bytes).digest("hex");

export function openBlobs(dir: string): Blobs {
  const pathOf = (hash: string) => join(dir, hash.slice(0, 2), hash);
  return {
    has: (hash) => existsSync(pathOf(hash)),
    async put(bytes) {
      const hash = sha256(bytes);
      const path = pathOf(hash);
      if (existsSync(path)) return hash;
      await mkdir(join(dir, hash.slice(0, 2)), { recursive: true, mode: 0o700 });
      const temporary = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`;
      const file = await open(temporary, "wx", 0o600);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(temporary, path);
      return hash;
    },
    async get(hash) {
      const bytes = await readFile(pathOf(hash));
      if (sha256(bytes) !== hash) throw new Error(`stored bytes ${hash} have changed on disk`);
      return bytes;
    },
  };
}
