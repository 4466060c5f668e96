/** What people decided about the lining up itself: which question a figure answers, how two sides stand to each other. */
import type { Draft } from "./draft.ts";
import { contentId } from "./ids.ts";
import type { Topic } from "./question.ts";
import type { Finding, FindingKind } from "./types.ts";

export type Decisions = {
  /** Figure id → question id, or "new" for a question of its own. */
  readonly questions: ReadonlyMap<string, string>;
  /** Finding id → its kind, or null for no finding. */
  readonly findings: ReadonlyMap<string, FindingKind | null>;
};

export const NO_DECISIONS: Decisions = { questions: new Map(), findings: new Map() };

type Placed = { readonly topic: Topic; readonly id: string; readonly event: string };

/** Moves figures to the questions that people chose. One whose question is not there stays where it is. */
export function moveDrafts(
  placed: readonly Placed[],
  drafts: readonly Draft[],
  { questions }: Decisions,
): readonly Placed[] {
  if (!drafts.some((d) => questions.has(d.id))) return placed;
  let now = placed;
  for (const draft of drafts) {
    const target = questions.get(draft.id);
    const home = now.find(({ topic }) => topic.drafts.includes(draft));
    if (target === "new" && home && home.topic.drafts.length > 1) now = [...without(now, draft), alone(home, draft)];
    else if (target !== undefined && target !== home?.id && now.some(({ id }) => id === target))
      now = without(now, draft).map((one) => (one.id === target ? withDrafts(one, [...one.topic.drafts, draft]) : one));
  }
  return now.filter(({ topic }) => topic.drafts.length > 0);
}

const withDrafts = (one: Placed, drafts: readonly Draft[]): Placed => ({ ...one, topic: { ...one.topic, drafts } });

const without = (placed: readonly Placed[], draft: Draft): readonly Placed[] =>
  placed.map((one) =>
    one.topic.drafts.includes(draft)
      ? withDrafts(
          one,
          one.topic.drafts.filter((d) => d !== draft),
        )
      : one,
  );

function alone({ topic, event }: Placed, draft: Draft): Placed {
  const key = `${topic.key}\t${draft.id}`;
  return {
    topic: { ...topic, key, population: draft.population, drafts: [draft] },
    event,
    id: contentId("q", event, key),
  };
}

export const decideFindings = (findings: readonly Finding[], decisions: Decisions): readonly Finding[] =>
  findings.flatMap((finding) => {
    const kind = decisions.findings.get(finding.id);
    return kind === undefined ? [finding] : kind === null ? [] : [{ ...finding, kind }];
  });
