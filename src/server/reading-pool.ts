/** Threads that read reports for an import; each ends when it has had nothing to read for a while. */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Prepared, Unread } from "../store/record.ts";

/** Reports that one thread is given at once. */
const PIECE = 25;
const THREADS = Math.min(4, availableParallelism());
const IDLE_MS = 20_000;

type Job = {
  readonly unread: readonly Unread[];
  done(prepared: readonly Prepared[]): void;
  failed(error: unknown): void;
};
/** A thread and what it is reading; null while it waits. */
type Hand = { readonly worker: Worker; job: Job | null; timer: NodeJS.Timeout | undefined };

/** Reads reports, in their order, on as many threads as there are processors. `thread`: what reading-thread.ts became. */
export function makeReadingPool(thread: URL): (unread: readonly Unread[]) => Promise<readonly Prepared[]> {
  const waiting: Job[] = [];
  const hands = new Set<Hand>();

  const hire = (): Hand => {
    const hand: Hand = { worker: new Worker(thread), job: null, timer: undefined };
    hands.add(hand);
    hand.worker.on("message", (prepared: readonly Prepared[]) => {
      hand.job?.done(prepared);
      work(hand);
    });
    hand.worker.on("error", (error) => {
      hands.delete(hand);
      hand.job?.failed(error);
    });
    return hand;
  };
  const work = (hand: Hand): void => {
    clearTimeout(hand.timer);
    hand.job = waiting.shift() ?? null;
    if (hand.job) {
      hand.worker.ref();
      hand.worker.postMessage(hand.job.unread);
      return;
    }
    hand.worker.unref(); // a thread that waits keeps no process alive
    hand.timer = setTimeout(() => {
      hands.delete(hand);
      void hand.worker.terminate();
    }, IDLE_MS).unref();
  };
  const read = (unread: readonly Unread[]) =>
    new Promise<readonly Prepared[]>((done, failed) => {
      waiting.push({ unread, done, failed });
      const free = [...hands].find(({ job }) => job === null) ?? (hands.size < THREADS ? hire() : null);
      if (free) work(free);
    });

  return async (unread) => {
    const pieces = Array.from({ length: Math.ceil(unread.length / PIECE) }, (_, i) =>
      read(unread.slice(i * PIECE, (i + 1) * PIECE)),
    );
    return (await Promise.all(pieces)).flat();
  };
}
