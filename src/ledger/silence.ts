/** An event's questions and reports → which report answers which, who answered first, and who stopped answering. */
import type { Report } from "../types.ts";
import { groupBy } from "./group-by.ts";
import type { LedgerFigure, Question, SilenceMatrix } from "./types.ts";

export function silenceOf(
  event: string,
  questions: readonly Question[],
  reports: readonly Report[],
  figures: readonly LedgerFigure[],
): SilenceMatrix {
  const given = groupBy(figures, (f) => `${f.report}\t${f.question}`);
  const rows = [...reports].sort(inTime).map((report) => ({
    report: report.id,
    outlet: report.outlet,
    publishedAt: report.publishedAt,
    answers: questions.map((q) => (given.get(`${report.id}\t${q.id}`) ?? []).map((f) => f.id)),
  }));
  return {
    event,
    questions: questions.map((q) => q.id),
    rows,
    first: questions.map(
      (_, i) => rows.find((row) => row.answers[i]!.length > 0 && row.publishedAt !== null)?.report ?? null,
    ),
    dropped: questions.map((_, i) => droppedBy(rows, i)),
  };
}

/** Reports that leave a question out which their outlet has answered before. */
function droppedBy(rows: SilenceMatrix["rows"], question: number): string[] {
  const answered = new Set<string>();
  return rows.flatMap(({ report, outlet, answers }) => {
    if (outlet === null) return [];
    if (answers[question]!.length === 0) return answered.has(outlet) ? [report] : [];
    answered.add(outlet);
    return [];
  });
}

const inTime = (a: Report, b: Report) => {
  const [x, y] = [a.publishedAt ?? "~", b.publishedAt ?? "~"];
  return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : 1;
};
