/** An event's questions and reports → which report answers which, who answered first, and who stopped answering. */
import type { Report } from "../types.ts";
import type { LedgerFigure, Question, SilenceMatrix } from "./types.ts";

export function silenceOf(
  event: string,
  questions: readonly Question[],
  reports: readonly Report[],
  figures: readonly LedgerFigure[],
): SilenceMatrix {
  const rows = [...reports].sort(inTime).map((report) => ({
    report: report.id,
    outlet: report.outlet,
    publishedAt: report.publishedAt,
    answers: questions.map((q) =>
      figures.filter((f) => f.report === report.id && f.question === q.id).map((f) => f.id),
    ),
  }));
  const answered = (i: number) => rows.filter((row) => row.answers[i]!.length > 0);
  return {
    event,
    questions: questions.map((q) => q.id),
    rows,
    first: questions.map((_, i) => answered(i).find((row) => row.publishedAt !== null)?.report ?? null),
    dropped: questions.map((_, i) =>
      rows
        .filter(
          (row, at) =>
            row.answers[i]!.length === 0 &&
            row.outlet !== null &&
            rows.slice(0, at).some((before) => before.outlet === row.outlet && before.answers[i]!.length > 0),
        )
        .map((row) => row.report),
    ),
  };
}

const inTime = (a: Report, b: Report) => {
  const [x, y] = [a.publishedAt ?? "~", b.publishedAt ?? "~"];
  return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : 1;
};
