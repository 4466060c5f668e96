/** A worker thread: items in, results out. */
import { parentPort, workerData } from "node:worker_threads";
import type { Item } from "../index.ts";
import { type Task, work } from "./work.ts";

parentPort?.on("message", async (item: Item) => parentPort?.postMessage(await work(item, workerData as Task)));
