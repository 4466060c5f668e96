/** A thread that computes a large ledger and ends. */
import { parentPort, workerData } from "node:worker_threads";
import { computeChanges, type Stored } from "../store/compute.ts";
import { engine } from "./engine.ts";

parentPort!.postMessage(computeChanges(workerData as Stored, engine));
