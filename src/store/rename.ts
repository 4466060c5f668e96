/** A ledger whose figures bear the ids that judgements know them by. */
import type { Ledger, Question } from "../ledger/types.ts";
import type { Figure } from "../types.ts";

/** Where a figure stands and what it counts: what a reading and the ledger made from it have in common. */
const placeOf = (report: string, { start, end, effect }: Pick<Figure, "start" | "end" | "effect">) =>
  `${report}\u0000${start}\u0000${end}\u0000${effect}`;

/**
 * Gives figures the ids that judgements know them by: the ledger's own follow from what a figure says, and would change
 * with a correction. `judged` are the figures that the ledger was computed from.
 */
export function renameFigures(
  ledger: Ledger,
  judged: readonly { readonly id: string; readonly report: string; readonly figure: Figure }[],
): Ledger {
  const waiting = new Map<string, string[]>();
  for (const { id, report, figure } of judged) {
    const place = placeOf(report, figure);
    waiting.set(place, [...(waiting.get(place) ?? []), id]);
  }
  const names = new Map(
    ledger.figures.map((figure) => [figure.id, waiting.get(placeOf(figure.report, figure))?.shift() ?? figure.id]),
  );
  return mapFigureIds(ledger, (id) => names.get(id) ?? id);
}

function mapFigureIds(ledger: Ledger, name: (id: string) => string): Ledger {
  const all = (ids: readonly string[]) => ids.map(name);
  const policies = (question: Question) =>
    Object.fromEntries(
      Object.entries(question.policies).map(([policy, { from, ...numbers }]) => [
        policy,
        { ...numbers, from: { low: all(from.low), high: all(from.high), best: all(from.best) } },
      ]),
    ) as unknown as Question["policies"];
  return {
    ...ledger,
    figures: ledger.figures.map((figure) => ({ ...figure, id: name(figure.id) })),
    questions: ledger.questions.map((question) => ({
      ...question,
      figures: all(question.figures),
      policies: policies(question),
    })),
    findings: ledger.findings.map((finding) => ({ ...finding, a: all(finding.a), b: all(finding.b) })),
    evidence: ledger.evidence.map((group) => ({ ...group, figures: all(group.figures) })),
    series: ledger.series.map((one) => ({
      ...one,
      steps: one.steps.map((step) => ({ ...step, figures: all(step.figures) })),
    })),
    sums: ledger.sums.map((sum) => ({ ...sum, whole: name(sum.whole), parts: all(sum.parts) })),
    silence: ledger.silence.map((matrix) => ({
      ...matrix,
      rows: matrix.rows.map((row) => ({ ...row, answers: row.answers.map(all) })),
    })),
  };
}
