/** Sources that stand beside what they say without any verb: "The Observatory: …", "… (the Observatory)". */
import type { Sentence } from "../../types.ts";
import type { Cue, Scene } from "./cue.ts";
import type { StatementRule } from "./rules.ts";
import type { Named } from "./source.ts";
import { fullNameEnd, isOpener, isPassed } from "./walk.ts";

/** A name and a colon at the head of a line. A state's name there is a topic, and a colon that ends the line a byline. */
export function labelCue(scene: Scene, sentence: Sentence): Cue | null {
  const { document, actorFrom, sources, pack } = scene;
  const { tokens } = document;
  const start = labelStart(scene, sentence);
  const opening = tokens[start]!.norm;
  const first = isOpener(opening) || opening === "(" ? start + 1 : start;
  const actor = actorFrom.get(first);
  // "Report: …": before a colon a bare noun names its source.
  const bare = !actor && first < sentence.to && tokens[first + 1]?.norm === ":" && pack.actors.headAt(tokens, first);
  if ((!actor && !bare) || actor?.value.role === "state") return null;
  const end = actor?.to ?? first + 1;
  if (end === first + 1 && pack.attribution.wordAt(tokens, first)?.kind === "credit") return null;
  const named = sources.named(first, end);
  const second = secondOf(scene, end, sentence.to);
  let colon = second?.named.to ?? end;
  while (colon < sentence.to && tokens[colon]!.kind === "mark" && isPassed(tokens[colon]!.norm)) colon++;
  if (colon + 1 >= sentence.to || tokens[colon]!.norm !== ":") return null;
  const chain = second ? (second.relay ? [second.named, named] : [named, second.named]) : [named];
  sources.spoke(chain.at(-1)!);
  const word = { from: colon, to: colon + 1 };
  const scope = { content: colon + 1, scope: "after", explicit: true, coordinate: true } as const;
  return { at: first, to: colon + 1, word, rule: "label", stance: "said", chain, ...scope };
}

/** A headline may begin with a tag: "Urgent | …". */
function labelStart({ document }: Scene, sentence: Sentence): number {
  for (let i = sentence.from; i < Math.min(sentence.to - 1, sentence.from + 4); i++)
    if (document.tokens[i]!.norm === "|") return i + 1;
  return sentence.from;
}

/** "sources to Reuters:", "Reuters from a source:": the second name of a label, and whether it is the relay. */
function secondOf(scene: Scene, at: number, limit: number): { named: Named; relay: boolean } | null {
  const { document, pack, sources } = scene;
  const word = at < limit ? pack.attribution.wordAt(document.tokens, at) : null;
  const quoting =
    at < limit && document.tokens[at]!.kind === "word" ? pack.attribution.according.match(document.tokens, at) : null;
  const relay = word?.kind === "relay";
  const from = relay || word?.kind === "of" ? word.to : quoting?.entry.takes === "relay" ? quoting.to : null;
  const to = from === null ? 0 : fullNameEnd(scene, from, limit);
  return from !== null && to > from ? { named: sources.named(from, to), relay } : null;
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
    actor.value.role === "document" ||
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
