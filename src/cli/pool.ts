/** Items → results in the order of the items: at once in this thread while there are few, in worker threads when there are many. */
import { Worker } from "node:worker_threads";
import type { Item } from "../index.ts";
import { NO_RESULT, type Result, type Task, work } from "./work.ts";

/** Work that this thread does before it starts workers, which load longer than small inputs take. UTF-16 code units or so. */
const HEAD_START = 600_000;
const FILE_WEIGHT = 8_000;

export async function* readItems(items: AsyncIterator<Item>, task: Task, workers: number): AsyncGenerator<Result> {
  let weight = 0;
  while (workers < 2 || weight < HEAD_START) {
    const next = await items.next();
    if (next.done) return;
    weight += next.value.kind === "file" ? FILE_WEIGHT : next.value.bytes.length;
    yield await work(next.value, task);
  }
  const pool = new Pool(workers, task);
  try {
    yield* inOrder(items, (item) => pool.run(item), workers * 3);
  } finally {
    await pool.close();
  }
}

/**
 * At most `width` items under way; a result is given as soon as it and all before it are done, even while the source is
 * silent. A slow reader of the results slows the source.
 */
async function* inOrder(
  items: AsyncIterator<Item>,
  run: (item: Item) => Promise<Result>,
  width: number,
): AsyncGenerator<Result> {
  const flying: Promise<Result>[] = [];
  let next: Promise<IteratorResult<Item>> | null = items.next();
  while (next !== null || flying.length > 0) {
    const room: Promise<IteratorResult<Item>> | null = flying.length < width ? next : null;
    const first = await Promise.race([
      ...(room ? [room.then((item) => ({ item }))] : []),
      ...(flying[0] ? [flying[0].then((result) => ({ result }))] : []),
    ]);
    if ("result" in first) {
      flying.shift();
      yield first.result;
    } else if (first.item.done) next = null;
    else {
      flying.push(run(first.item.value));
      next = items.next();
    }
  }
}

type Job = { readonly item: Item; readonly done: (result: Result) => void };

class Pool {
  readonly #task: Task;
  readonly #idle: Worker[] = [];
  readonly #busy = new Map<Worker, Job>();
  readonly #waiting: Job[] = [];
  #closed = false;

  constructor(size: number, task: Task) {
    this.#task = task;
    for (let i = 0; i < size; i++) this.#idle.push(this.#start());
  }

  run(item: Item): Promise<Result> {
    return new Promise((done) => {
      this.#waiting.push({ item, done });
      this.#assign();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#idle, ...this.#busy.keys()].map((worker) => worker.terminate()));
  }

  #assign(): void {
    while (this.#idle.length > 0 && this.#waiting.length > 0) {
      const worker = this.#idle.pop()!;
      const job = this.#waiting.shift()!;
      this.#busy.set(worker, job);
      worker.postMessage(job.item);
    }
  }

  #start(): Worker {
    const worker = new Worker(new URL("./worker.js", import.meta.url), { workerData: this.#task });
    worker.on("message", (result: Result) => {
      this.#finish(worker, result);
      this.#idle.push(worker);
      this.#assign();
    });
    // A worker that dies (out of memory on one monstrous input) costs its item alone; another takes its place.
    worker.on("error", (error) => {
      const item = this.#busy.get(worker)?.item;
      const where = {
        ...(item?.file ? { file: item.file } : {}),
        ...(item?.kind === "lines" ? { line: item.line } : {}),
      };
      this.#finish(worker, {
        ...NO_RESULT,
        diagnostics: [
          { code: "internal", severity: "error", message: `could not be read: ${error.message}`, ...where },
        ],
      });
      if (this.#closed) return;
      this.#idle.push(this.#start());
      this.#assign();
    });
    return worker;
  }

  #finish(worker: Worker, result: Result): void {
    const job = this.#busy.get(worker);
    this.#busy.delete(worker);
    job?.done(result);
  }
}
