/** Sources that stand beside what they say without any verb: "The Observatory: …", "… (the Observatory)". */
import type { Sentence } from "../types.ts";
import type { Cue, Scene } from "./statement-cue.ts";
import type { StatementRule } from "./statement-rules.ts";
import { isOpener, isPassed } from "./statement-walk.ts";

/** A name and a colon at the head of a line. A state's name there is a topic, and a colon that ends the line a byline. */
export function labelCue({ document, actorFrom, sources, pack }: Scene, sentence: Sentence): Cue | null {
  const { tokens } = document;
  const first = isOpener(tokens[sentence.from]!.norm) ? sentence.from + 1 : sentence.from;
  const actor = actorFrom.get(first);
  if (!actor || actor.value.role === "state") return null;
  let colon = actor.to;
  while (colon < sentence.to && tokens[colon]!.kind === "mark" && isPassed(tokens[colon]!.norm)) colon++;
  if (
    colon + 1 >= sentence.to ||
    tokens[colon]!.norm !== ":" ||
    pack.attribution.wordAt(tokens, first)?.kind === "credit"
  )
    return null;
  const named = sources.named(first, actor.to);
  sources.spoke(named);
  return {
    at: first,
    to: colon + 1,
    word: { from: colon, to: colon + 1 },
    rule: "label",
    stance: "said",
    chain: [named],
    content: colon + 1,
    scope: "after",
    explicit: true,
    coordinate: true,
  };
}

/** A name in brackets at the end of a sentence, and the signature of a post that was copied in: "— Name (@handle)". */
export function trailingLabel({ document, actorTo, sources }: Scene, sentence: Sentence): Cue | null {
  const { tokens } = document;
  const { from, to } = sentence;
  const dash = ["—", "–", "―"].includes(tokens[from]!.norm) ? from : null;
  if (dash !== null) {
    const bracket = tokens.findIndex((token, i) => i > dash && i < to && token.norm === "(");
    if (bracket < 0 || bracket === dash + 1 || tokens[bracket + 1]?.norm !== "@") return null;
    return signature(sources.named(dash + 1, bracket), dash, bracket, "post", "previous");
  }
  let close = to - 1;
  while (close > from && tokens[close]!.kind === "mark" && tokens[close]!.norm !== ")") close--;
  const actor = tokens[close]!.norm === ")" ? actorTo.get(close) : undefined;
  if (
    !actor ||
    actor.from - 2 <= from ||
    tokens[actor.from - 1]!.norm !== "(" ||
    actor.value.role === "state" ||
    actor.value.role === "party" ||
    actor.value.role === "force"
  )
    return null;
  return signature(sources.named(actor.from, actor.to), actor.from - 1, close + 1, "brackets", "before");
}

const signature = (
  named: Cue["chain"][number],
  at: number,
  to: number,
  rule: StatementRule,
  scope: Cue["scope"],
): Cue => ({
  at,
  to,
  word: { from: at, to: at + 1 },
  rule,
  stance: "said",
  chain: [named],
  content: null,
  scope,
  explicit: true,
  coordinate: true,
});
