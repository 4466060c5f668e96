/** Different reports of one id (files of one name in two folders) are told apart, in any order of reading. */
import type { Reading } from "../index.ts";

/** An id that several texts share gets the beginning of each one's hash; the same report twice keeps its id. */
export function distinctIds(readings: readonly Reading[]): readonly Reading[] {
  const hashes = new Map<string, Set<string>>();
  for (const { report } of readings) hashes.set(report.id, (hashes.get(report.id) ?? new Set()).add(report.sha256));
  return readings.map((reading) => {
    const { id, sha256 } = reading.report;
    return hashes.get(id)!.size === 1
      ? reading
      : { ...reading, report: { ...reading.report, id: `${id}-${sha256.slice(0, 8)}` } };
  });
}
