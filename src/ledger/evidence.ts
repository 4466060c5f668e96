/**
 * Figures of one event → evidence groups: figures of one group are one witness, however many reports carry it. An origin
 * is one by its key or names (origin.ts); outlets that carry one text speak with one voice.
 */
import { containment } from "./account.ts";
import type { Draft } from "./draft.ts";
import { groupBy } from "./group-by.ts";
import { byCode, contentId } from "./ids.ts";
import { type Origin, sameOrigin } from "./origin.ts";
import type { EvidenceGroup } from "./types.ts";

/** Share of the shorter text from which two outlets' own words count as one text. */
const ONE_TEXT = 0.35;

/** Draft id → id of its evidence group, and the groups. `event` makes the ids the event's own. */
export function groupEvidence(
  drafts: readonly Draft[],
  event: string,
): { readonly of: ReadonlyMap<string, string>; readonly groups: readonly EvidenceGroup[] } {
  const voices = [...groupBy(drafts, (d) => `${d.origin.key}\t${d.account.id}`).values()];
  const home = voices.map((_, i) => i);
  const find = (i: number): number => {
    let root = i;
    while (home[root] !== root) root = home[root]!;
    return root;
  };
  for (const [i, j] of pairsToCompare(voices.map((v) => v[0]!)))
    if (find(i) !== find(j) && alike(voices[i]![0]!, voices[j]![0]!)) home[find(j)] = find(i);
  const classes = [...groupBy(voices.keys(), find).values()].map((members) => members.flatMap((i) => voices[i]!));
  const groups = classes.map((c) => evidenceOf(c, event));
  return { of: new Map(classes.flatMap((c, i) => c.map((d) => [d.id, groups[i]!.id] as const))), groups };
}

/** The id of a group's part in an event that the reports of its own look back to. */
export const partIn = (event: string, group: EvidenceGroup): string =>
  event === group.event ? group.id : contentId("w", event, group.id);

/** Groups, each cut into its parts by the event of the figures: an event shows who stands behind its own. */
export function splitByEvent(
  groups: readonly EvidenceGroup[],
  homeOf: (figure: string) => { readonly event: string; readonly report: string },
): EvidenceGroup[] {
  return groups.flatMap((group) =>
    [...groupBy(group.figures, (id) => homeOf(id).event)].map(([event, figures]) => {
      const told = new Set(figures.map((id) => homeOf(id).report));
      const path = group.path.filter(({ report }) => told.has(report));
      return { ...group, id: partIn(event, group), event, figures, path };
    }),
  );
}

/** One origin, or one text in two outlets' own words. */
const alike = (a: Draft, b: Draft): boolean =>
  sameOrigin(a.origin, b.origin) ||
  (ownVoice(a.origin) && ownVoice(b.origin) && a.account !== b.account && oneText(a, b));

/** So many voices are compared each with each; among more, those that share a key, a name or a part of their text. */
const EACH = 80;
const SKETCH = 8;

function* pairsToCompare(voices: readonly Draft[]): Generator<readonly [number, number]> {
  if (voices.length <= EACH) {
    for (let i = 0; i < voices.length; i++) for (let j = i + 1; j < voices.length; j++) yield [i, j];
    return;
  }
  const lists = new Map<string, number[]>();
  voices.forEach((d, i) => {
    const sketch = [...d.account.shingles].sort((a, b) => a - b).slice(0, SKETCH);
    for (const key of [d.origin.key, ...d.origin.names, ...sketch.map(String)]) {
      const list = lists.get(key);
      if (list) list.push(i);
      else lists.set(key, [i]);
    }
  });
  // Each with the first that has the key: being one is passed on.
  for (const list of lists.values()) for (const i of list.slice(1)) yield [list[0]!, i];
}

const ownVoice = (o: Origin) => o.kind === "outlet" || o.kind === "anonymous" || o.kind === "formula";

const oneText = (a: Draft, b: Draft) => containment(a.account.shingles, b.account.shingles) >= ONE_TEXT;

/**
 * What a group is called: a body by the shortest of its names, which is its own, since the longer are of those who spoke for
 * it; anybody else by the name that most figures give.
 */
function nameOf(drafts: readonly Draft[]): string {
  const bodies = drafts.filter(({ origin }) => origin.kind === "body").map(({ origin }) => origin.name);
  if (bodies.length > 0) return bodies.sort((a, b) => a.length - b.length || byCode(a, b))[0]!;
  const times = new Map<string, number>();
  for (const { origin } of drafts) times.set(origin.name, (times.get(origin.name) ?? 0) + 1);
  return [...times].sort(([a, n], [b, m]) => m - n || byCode(a, b))[0]![0];
}

function evidenceOf(drafts: readonly Draft[], event: string): EvidenceGroup {
  const first = [...drafts].sort((a, b) => byCode(a.origin.key, b.origin.key))[0]!;
  const { kind } = first.origin;
  const accounts = [...new Map(drafts.map((d) => [d.account.id, d])).values()].sort(
    (a, b) =>
      byCode(a.account.reading.report.publishedAt ?? "~", b.account.reading.report.publishedAt ?? "~") ||
      byCode(a.account.id, b.account.id),
  );
  const outlets = new Set(drafts.filter((d) => d.origin.kind === "outlet").map((d) => d.origin.key));
  return {
    id: contentId("w", event, first.origin.key),
    event,
    origin: nameOf(drafts),
    kind:
      outlets.size > 1 ? "shared-text" : kind === "outlet" ? "outlet" : kind === "formula" ? "formula" : "named-origin",
    names: [...new Set(drafts.flatMap((d) => [...d.figure.origin]))].sort(
      (a, b) => b.length - a.length || byCode(a, b),
    ),
    figures: drafts.map((d) => d.id).sort(byCode),
    path: accounts.map((d) => ({
      report: d.account.id,
      outlet: d.account.reading.report.outlet,
      publishedAt: d.account.reading.report.publishedAt,
      via: [...new Set(drafts.filter((x) => x.account === d.account).flatMap((x) => x.figure.relays))],
    })),
  };
}
