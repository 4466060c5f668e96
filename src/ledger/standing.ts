/** Findings of one question → how many independent origins it rests on, and how they stand to each other as a whole. */
import type { Side } from "./side.ts";
import type { Finding, FindingKind, QuestionStatus } from "./types.ts";

export type Standing = { readonly origins: number; readonly status: QuestionStatus };

/** `findings` are those between sides of the question itself. */
export function standingOf(sides: readonly Side[], findings: readonly Finding[]): Standing {
  const origins = countWitnesses(sides, findings);
  return { origins, status: statusOf(origins, new Set(findings.map(({ kind }) => kind))) };
}

function statusOf(origins: number, kinds: ReadonlySet<FindingKind>): QuestionStatus {
  if (kinds.has("conflict")) return "disputed";
  if (origins <= 1) return "single-source";
  if (kinds.has("update") || kinds.has("revision")) return "developing";
  // Where people have struck out every comparison, no origin is left that another bears out.
  return kinds.has("agreement") ? "agreed" : "single-source";
}

/** Origins of the question; two that do nothing but repeat one text are one witness, whatever name each report gives. */
function countWitnesses(sides: readonly Side[], findings: readonly Finding[]): number {
  const originOf = new Map(sides.flatMap(({ drafts, origin }) => drafts.map(({ id }) => [id, origin] as const)));
  const home = new Map(sides.map(({ origin }) => [origin, origin]));
  const find = (origin: string): string => {
    let root = origin;
    while (home.get(root) !== root) root = home.get(root)!;
    return root;
  };
  const between = new Map<string, { readonly pair: readonly [string, string]; readonly kinds: Set<FindingKind> }>();
  for (const { kind, a, b } of findings) {
    const [x, y] = [originOf.get(a[0]!), originOf.get(b[0]!)].sort();
    if (x === undefined || y === undefined || x === y) continue;
    const key = `${x} ${y}`;
    const known = between.get(key) ?? { pair: [x, y] as const, kinds: new Set() };
    between.set(key, known);
    known.kinds.add(kind);
  }
  for (const { pair, kinds } of between.values())
    if (kinds.size === 1 && kinds.has("repetition")) home.set(find(pair[1]), find(pair[0]));
  return new Set([...home.keys()].map(find)).size;
}
