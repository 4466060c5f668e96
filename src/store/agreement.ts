/** How far two coders agree on one report: percent of equal decisions, and Cohen's kappa over accept, correct, reject. */
import type { Agreement, Judgement } from "../server/api.ts";
import { decisionKey } from "./judge.ts";

/** One entry for each pair of coders who judged at least one figure in common. Judgements taken back do not count. */
export function agreementOf(judgements: readonly Judgement[]): Agreement[] {
  const coders = new Map<string, Map<string, Judgement>>();
  for (const one of judgements) {
    if (one.undone || !one.figure) continue;
    const decisions = coders.get(one.by) ?? new Map<string, Judgement>();
    coders.set(one.by, decisions.set(one.figure, one));
  }
  const names = [...coders.keys()].sort();
  return names.flatMap((a, i) =>
    names.slice(i + 1).flatMap((b) => {
      const pair = compare(a, coders.get(a)!, b, coders.get(b)!);
      return pair ? [pair] : [];
    }),
  );
}

function compare(
  a: string,
  ofA: ReadonlyMap<string, Judgement>,
  b: string,
  ofB: ReadonlyMap<string, Judgement>,
): Agreement | null {
  const both = [...ofA.keys()].filter((figure) => ofB.has(figure)).sort();
  if (both.length === 0) return null;
  const differ = both.filter((figure) => decisionKey(ofA.get(figure)!) !== decisionKey(ofB.get(figure)!));
  const labels = (of: ReadonlyMap<string, Judgement>) => both.map((figure) => label(of.get(figure)!));
  const same = both.length - differ.length;
  return {
    coders: [a, b],
    both: both.length,
    same,
    percent: (100 * same) / both.length,
    kappa: kappaOf(labels(ofA), labels(ofB)),
    differ,
  };
}

const label = ({ action }: Judgement) => (action === "add" ? "accept" : action);

/** (observed - chance) / (1 - chance); null when both coders use one label only, because chance then explains all. */
export function kappaOf(a: readonly string[], b: readonly string[]): number | null {
  const n = a.length;
  const observed = a.filter((value, i) => value === b[i]).length / n;
  const share = (values: readonly string[], value: string) => values.filter((one) => one === value).length / n;
  const chance = [...new Set([...a, ...b])].reduce((sum, value) => sum + share(a, value) * share(b, value), 0);
  return chance === 1 ? null : (observed - chance) / (1 - chance);
}
