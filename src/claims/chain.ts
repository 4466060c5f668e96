/** The chain (isnad) that a figure stands under: the innermost statement around it; none is the outlet's own voice. */
import type { Link, Span, Statement } from "../types.ts";

/**
 * Chain of the innermost statement that contains the span; [] in the outlet's own voice. "The ministry added that initial
 * information tells of 13 dead": what nobody says within somebody's words is his, and as doubtful.
 */
export function chainAt(statements: readonly Statement[], span: Span): readonly Link[] {
  const inner = statementAt(statements, span);
  if (!inner) return [];
  if (!inner.chain.at(-1)?.hedged) return inner.chain;
  const around = statements.filter((one) => one !== inner && one.start <= inner.start && inner.end <= one.end);
  const speaker = statementAt(around, span)?.chain ?? [];
  const link = speaker.at(-1);
  return link && !link.hedged ? [...speaker.slice(0, -1), { ...link, hedged: true }] : inner.chain;
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
