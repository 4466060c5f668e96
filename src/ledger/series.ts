/** A question's sides → what each origin counted at each moment, denials left out. Order of speech, not of publication (rules-of-the-field, 17). */
import { groupBy } from "./group-by.ts";
import { byCode } from "./ids.ts";
import type { Side } from "./side.ts";
import type { EvidenceGroup, TollSeries } from "./types.ts";

export function seriesOf(
  question: string,
  sides: readonly Side[],
  groupOf: (origin: string) => Pick<EvidenceGroup, "id" | "origin">,
): TollSeries[] {
  const counts = sides.filter(({ denies }) => !denies);
  return [...groupBy(counts, (s) => s.origin)].map(([origin, own]) => {
    const ordered = [...own].sort((a, b) => byCode(a.said ?? "", b.said ?? "") || a.low - b.low);
    const steps: { at: string | null; low: number; high: number | null; figures: readonly string[] }[] = [];
    for (const side of ordered) {
      const last = steps.at(-1);
      const ids = side.drafts.map((d) => d.id);
      if (last && last.at === side.said && last.low === side.low && last.high === side.high)
        last.figures = [...last.figures, ...ids];
      else steps.push({ at: side.said, low: side.low, high: side.high, figures: ids });
    }
    const grew = steps.length > 1 && steps.every((step, i) => i === 0 || step.low >= steps[i - 1]!.low);
    const group = groupOf(origin);
    return {
      question,
      origin: group.origin,
      evidence: group.id,
      counting: grew || own.some((s) => s.rising) ? "cumulative" : "unknown",
      steps,
    };
  });
}
