/** The chain (isnad) that a figure stands under: the innermost statement around it; none is the outlet's own voice. */
import type { Link, Span, Statement } from "../types.ts";

/** Chain of the innermost statement that contains the span; [] in the outlet's own voice. */
export function chainAt(statements: readonly Statement[], span: Span): readonly Link[] {
  return statementAt(statements, span)?.chain ?? [];
}

/** The innermost statement that contains the span's start; of two of one length the later one. Null for none. */
export function statementAt(statements: readonly Statement[], span: Span): Statement | null {
  let best: Statement | null = null;
  for (const statement of statements) {
    if (span.start < statement.start || span.start >= statement.end) continue;
    if (best === null || statement.end - statement.start <= best.end - best.start) best = statement;
  }
  return best;
}
