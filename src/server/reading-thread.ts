/** A thread of the reading pool: reports in, what the database holds of them out. */
import { parentPort } from "node:worker_threads";
import { prepare, type Unread } from "../store/record.ts";
import { engine } from "./engine.ts";

parentPort!.on("message", (unread: readonly Unread[]) =>
  parentPort!.postMessage(unread.map((one) => prepare(one, engine))),
);
