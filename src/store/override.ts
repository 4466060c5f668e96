/** What a person decided that the stages do not know of: figures keep their ids, and may be moved to another question. */
import type { Ledger, LedgerFigure, Question } from "../ledger/types.ts";
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

/**
 * Moves figures to the questions that people chose. Findings that set a moved figure against its old question go; its
 * new question shows it without a finding until the ledger is asked again. An unknown question leaves the figure alone.
 */
export function moveFigures(ledger: Ledger, moves: ReadonlyMap<string, string>): Ledger {
  const known = new Map(ledger.questions.map((question) => [question.id, question]));
  const target = (figure: LedgerFigure) => {
    const question = known.get(moves.get(figure.id) ?? "");
    return question && question.event === figure.event && question.id !== figure.question ? question.id : null;
  };
  const moved = new Map(
    ledger.figures.flatMap((figure) => (target(figure) ? [[figure.id, target(figure)!] as const] : [])),
  );
  if (moved.size === 0) return ledger;
  const figures = ledger.figures.map((figure) => ({ ...figure, question: moved.get(figure.id) ?? figure.question }));
  const members = (id: string) => figures.filter((figure) => figure.question === id).map((figure) => figure.id);
  return {
    ...ledger,
    figures,
    questions: ledger.questions
      .map((question) => ({ ...question, figures: members(question.id) }))
      .filter(({ figures: ids }) => ids.length > 0),
    findings: ledger.findings.filter(({ a, b }) => ![...a, ...b].some((id) => moved.has(id))),
  };
}
