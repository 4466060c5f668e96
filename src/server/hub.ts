/** Who listens to what happens: every open stream is told of judgements, imports and new ledgers. */
import type { StreamMessage } from "./api.ts";

/** `seq` is the journal number of what it tells; null for what is not in the journal. */
export type Sent = { readonly seq: number | null; readonly message: StreamMessage };
export type Hub = {
  send(message: StreamMessage, seq?: number): void;
  /** Answers how to stop listening. */
  listen(listener: (sent: Sent) => void): () => void;
};

export function makeHub(): Hub {
  const listeners = new Set<(sent: Sent) => void>();
  return {
    send(message, seq) {
      for (const listener of listeners) listener({ seq: seq ?? null, message });
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
