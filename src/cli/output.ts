/** Standard output with backpressure, and standard error for diagnostics. A reader that goes away (`| head`) ends the work. */
import type { Diagnostic } from "../index.ts";

/** Thrown to leave the reading loop when nobody reads the output any more; not an error to tell of. */
export class OutputClosed extends Error {}

let closed = false;
let waiting: (() => void) | null = null;

for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    if (stream === process.stdout) closed = true;
    waiting?.();
  });

/** Writes to standard output; resolves when more may be written. */
export async function print(text: string): Promise<void> {
  if (closed) throw new OutputClosed();
  if (text === "" || process.stdout.write(text)) return;
  await new Promise<void>((resolve) => {
    waiting = resolve;
    process.stdout.once("drain", resolve);
  });
  waiting = null;
  if (closed) throw new OutputClosed();
}

/** Names the input and what is wrong with it, on standard error. Information is not worth an interruption. */
export function tell({ severity, file, line, message }: Diagnostic): void {
  if (severity === "info") return;
  const where = `${file ?? "standard input"}${line === undefined ? "" : `:${line}`}`;
  process.stderr.write(`isnad: ${severity === "warning" ? "warning: " : ""}${where}: ${message}\n`);
}
