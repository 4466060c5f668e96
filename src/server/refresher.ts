/** Computes the ledger after something was recorded: once for many judgements that come together. */
import type { Case } from "../store/case.ts";
import type { Hub } from "./hub.ts";

export type Refresher = {
  /** Asks for a ledger within a moment, after judgements on this report; null when anything may have changed. */
  soon(report: string | null): void;
  /** A whole ledger that shows everything recorded before the call. Rejects when it cannot be computed. */
  now(): Promise<void>;
  /** Resolves when no computation is running or asked for. */
  settled(): Promise<void>;
};

const PAUSE_MS = 50;
/** After a part of a large case was computed, the whole is, once people pause. */
const QUIET_MS = 30_000;

export function makeRefresher(opened: Case, hub: Hub, failed: (error: unknown) => void): Refresher {
  let timer: NodeJS.Timeout | null = null;
  let quiet: NodeJS.Timeout | null = null;
  let running: Promise<void> = Promise.resolve();
  let touched: Set<string> | null = new Set();
  const compute = async () => {
    const reports = touched && [...touched];
    touched = new Set();
    const events = await opened.refresh(reports);
    hub.send({ type: "ledger", version: await opened.ledgerVersion(), events });
    if (await opened.isWhole()) return;
    if (quiet) clearTimeout(quiet);
    quiet = setTimeout(() => wholly().catch(failed), QUIET_MS).unref();
  };
  const start = () => {
    if (timer) clearTimeout(timer);
    timer = null;
    const next = running.then(compute);
    running = next.catch(() => undefined);
    return next;
  };
  const wholly = () => {
    touched = null;
    return start();
  };
  return {
    soon(report) {
      if (report === null) touched = null;
      else touched?.add(report);
      timer ??= setTimeout(() => start().catch(failed), PAUSE_MS);
    },
    now: wholly,
    async settled() {
      if (timer) await start();
      if (quiet) clearTimeout(quiet);
      await running;
    },
  };
}
