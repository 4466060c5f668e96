/** Reads PATHs for a command: workers, progress, diagnostics and the exit code in one place. */
import { availableParallelism } from "node:os";
import { type Diagnostic, listItems } from "../index.ts";
import { tell } from "./output.ts";
import { readItems } from "./pool.ts";
import { startProgress } from "./progress.ts";
import type { Result, Task } from "./work.ts";

export type RunOptions = { readonly workers?: number /** Folder that is not walked. */; readonly except?: string };

/** Exit codes of all commands (contract.md). */
export const ALL_READ = 0;
export const NOT_ALL_READ = 1;
export const WRONG_USAGE = 2;

/** Calls `take` with each result in the order of the inputs; the exit code says whether all could be read. */
export async function run(
  paths: readonly string[],
  task: Task,
  take: (result: Result) => void | Promise<void>,
  options: RunOptions = {},
): Promise<number> {
  const progress = startProgress();
  let code = ALL_READ;
  const report = (diagnostic: Diagnostic) => {
    if (diagnostic.severity === "error") code = NOT_ALL_READ;
    tell(diagnostic);
  };
  const items = listItems(paths, { report, ...(options.except === undefined ? {} : { except: options.except }) });
  try {
    for await (const result of readItems(items, task, options.workers ?? availableParallelism())) {
      result.diagnostics.forEach(report);
      progress.count(result);
      await take(result);
    }
  } finally {
    progress.clear();
  }
  return code;
}
