/** How far the reading has come, on standard error and only at a terminal. */
import { createRequire } from "node:module";
import type { Result } from "./work.ts";

export type Progress = { count(result: Result): void; clear(): void };

const SILENT: Progress = { count: () => {}, clear: () => {} };

export function startProgress(): Progress {
  // At a terminal that also shows the results, the results are the progress.
  if (!process.stderr.isTTY || process.stdout.isTTY) return SILENT;
  // Loaded only where it is shown.
  const { SingleBar }: typeof import("cli-progress") = createRequire(import.meta.url)("cli-progress");
  const bar = new SingleBar({
    format: "reading: {reports} reports, {figures} figures, {duration_formatted}",
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
    fps: 5,
  });
  let reports = 0;
  let figures = 0;
  bar.start(0, 0, { reports, figures });
  return {
    count(result) {
      reports += result.reports;
      figures += result.figures;
      bar.update(0, { reports, figures });
    },
    clear: () => bar.stop(),
  };
}
