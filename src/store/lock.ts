/**
 * One process per case folder. PGlite does not lock its data directory, and two writers lose rows silently; so the folder
 * is held by an abstract socket on Linux (the kernel lets go when the process dies) and by a pid file elsewhere.
 */
import { createHash } from "node:crypto";
import { closeSync, openSync, readFileSync, realpathSync, unlinkSync, writeSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";

/** The folder is held by another process. */
export class CaseLocked extends Error {
  constructor(dir: string) {
    super(`another process is working on ${dir}`);
  }
}

export type Lock = { release(): Promise<void> };

/** Takes the folder, which must exist; throws CaseLocked when another process has it. */
export function lockCase(dir: string): Promise<Lock> {
  return process.platform === "linux" ? lockBySocket(dir) : lockByPidFile(dir);
}

async function lockBySocket(dir: string): Promise<Lock> {
  const name = createHash("sha256").update(realpathSync(dir)).digest("hex").slice(0, 32);
  const server = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "EADDRINUSE" ? new CaseLocked(dir) : error),
    );
    server.listen({ path: `\0isnad-${name}` }, resolve);
  });
  server.unref();
  return { release: () => new Promise((resolve) => server.close(() => resolve())) };
}

/** Exported for its test; used where there are no abstract sockets. A file left by a dead process is taken over. */
export async function lockByPidFile(dir: string): Promise<Lock> {
  const path = join(dir, "lock.pid");
  for (const last of [false, true]) {
    try {
      const file = openSync(path, "wx", 0o600);
      writeSync(file, String(process.pid));
      closeSync(file);
      return { release: async () => unlinkSync(path) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      if (last || isAlive(Number(readFileSync(path, "utf8")))) throw new CaseLocked(dir);
      unlinkSync(path);
    }
  }
  throw new CaseLocked(dir);
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
