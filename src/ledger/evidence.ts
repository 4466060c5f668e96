/**
 * Figures of one event → evidence groups: figures of one group are one witness, however many reports carry it. An origin
 * is one by its key or names (origin.ts); outlets that carry one text speak with one voice.
 */
import { containment } from "./account.ts";
import type { Draft } from "./draft.ts";
import { byCode, contentId } from "./ids.ts";
import { type Origin, sameOrigin } from "./origin.ts";
import type { EvidenceGroup } from "./types.ts";

/** Share of the shorter text from which two outlets' own words count as one text. */
const ONE_TEXT = 0.35;

/** Draft id → id of its evidence group, and the groups. `event` makes the ids the event's own. */
export function groupEvidence(drafts: readonly Draft[], event: string): { readonly of: ReadonlyMap<string, string>; readonly groups: readonly EvidenceGroup[] } {
  const classes: Draft[][] = [];
  const byKey = new Map<string, Draft[]>();
  for (const d of drafts) {
    const home = byKey.get(d.origin.key) ?? classes.find((c) => alike(c, d));
    if (home) home.push(d);
    else classes.push([d]);
    byKey.set(d.origin.key, home ?? classes.at(-1)!);
  }
  const groups = classes.map((c) => evidenceOf(c, event));
  return { of: new Map(classes.flatMap((c, i) => c.map((d) => [d.id, groups[i]!.id] as const))), groups };
}

/** One origin, or one text: each compared with the first figure of every origin in the class. */
function alike(members: readonly Draft[], d: Draft): boolean {
  const seen = new Set<string>();
  return members.some((m) => {
    if (seen.has(m.origin.key)) return false;
    seen.add(m.origin.key);
    return sameOrigin(m.origin, d.origin) || (ownVoice(m.origin) && ownVoice(d.origin) && m.account !== d.account && oneText(m, d));
  });
}

const ownVoice = (o: Origin) => o.kind === "outlet" || o.kind === "anonymous" || o.kind === "formula";

const oneText = (a: Draft, b: Draft) => containment(a.account.shingles, b.account.shingles) >= ONE_TEXT;

function evidenceOf(drafts: readonly Draft[], event: string): EvidenceGroup {
  const first = [...drafts].sort((a, b) => byCode(a.origin.key, b.origin.key))[0]!;
  const { kind } = first.origin;
  const accounts = [...new Map(drafts.map((d) => [d.account.id, d])).values()].sort(
    (a, b) => byCode(a.account.reading.report.publishedAt ?? "~", b.account.reading.report.publishedAt ?? "~") || byCode(a.account.id, b.account.id),
  );
  const outlets = new Set(drafts.filter((d) => d.origin.kind === "outlet").map((d) => d.origin.key));
  return {
    id: contentId("w", event, first.origin.key),
    event,
    origin: first.origin.name,
    kind: outlets.size > 1 ? "shared-text" : kind === "outlet" ? "outlet" : kind === "formula" ? "formula" : "named-origin",
    names: [...new Set(drafts.flatMap((d) => [...d.figure.origin]))].sort((a, b) => b.length - a.length || byCode(a, b)),
    figures: drafts.map((d) => d.id).sort(byCode),
    path: accounts.map((d) => ({
      report: d.account.id,
      outlet: d.account.reading.report.outlet,
      publishedAt: d.account.reading.report.publishedAt,
      via: [...new Set(drafts.filter((x) => x.account === d.account).flatMap((x) => x.figure.relays))],
    })),
  };
}
