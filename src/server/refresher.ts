/** Computes the ledger after something was recorded: once for many judgements that come together. */
import type { Case } from "../store/case.ts";
import type { Hub } from "./hub.ts";

export type Refresher = {
  /** Asks for a new ledger within a moment. */
  soon(): void;
  /** A ledger that shows everything recorded before the call. */
  now(): Promise<void>;
  /** Resolves when no computation is running or asked for. */
  settled(): Promise<void>;
};

const PAUSE_MS = 50;

export function makeRefresher(opened: Case, hub: Hub, failed: (error: unknown) => void): Refresher {
  let timer: NodeJS.Timeout | null = null;
  let running: Promise<void> = Promise.resolve();
  const compute = async () => {
    try {
      const events = await opened.refresh();
      hub.send({ type: "ledger", version: await opened.ledgerVersion(), events });
    } catch (error) {
      failed(error);
    }
  };
  const start = () => {
    if (timer) clearTimeout(timer);
    timer = null;
    running = running.then(compute);
    return running;
  };
  return {
    soon() {
      timer ??= setTimeout(start, PAUSE_MS);
    },
    now: start,
    async settled() {
      if (timer) await start();
      await running;
    },
  };
}
