/** "a statement of the ministry in which it came that": what a document says is said by whoever issued it. */
import type { Sentence } from "../../types.ts";
import type { Cue, Scene } from "./cue.ts";
import type { Named } from "./source.ts";
import { fullNameEnd, isOpener } from "./walk.ts";

/** "the following", between "it came in it" and its colon, and the colon, in tokens. */
const FOLLOWING = 3;

/** "it came in it that", with no subject of its own: null where nothing follows or nobody is known to have issued it. */
export function inItCue(scene: Scene, sentence: Sentence, at: number): Cue | null {
  const { document, pack, sources } = scene;
  const { tokens } = document;
  const { comes, inIt, thatEnd } = pack.attribution;
  if (!comes.has(tokens[at]!.norm) || at + 2 >= sentence.to || !inIt.has(tokens[at + 1]!.norm)) return null;
  const colon = tokens.slice(at + 2, at + 2 + FOLLOWING).findIndex(({ norm }) => norm === ":");
  const content = colon >= 0 ? at + 3 + colon : thatEnd(tokens, at + 2);
  if (content === null || content >= sentence.to) return null;
  const issuer = issuerOf(scene, sentence, at);
  const speaker = issuer ?? topicOf(scene) ?? sources.recent(null);
  if (!speaker) return null;
  return {
    at,
    to: content,
    word: { from: at, to: at + 2 },
    rule: issuer ? "verb" : "carried",
    stance: "said",
    chain: [speaker],
    content,
    scope: "after",
    explicit: issuer !== null,
    coordinate: true,
  };
}

/** Whom the sentence before was about: "it came in it" agrees with the document, and not with whoever issued it. */
const topicOf = ({ sources }: Scene): Named | null => sources.topic("m") ?? sources.topic("f") ?? sources.topic("p");

/** How far behind the noun of a document the words may begin that tell whose it is, in tokens: adjectives fit in between. */
const ISSUED_REACH = 4;

/** Whoever issued the nearest document before `at` in its sentence, named behind it or before it; null for nobody. */
export function issuerOf(scene: Scene, sentence: Sentence, at: number): Named | null {
  const { tokens } = scene.document;
  for (let i = at - 1; i >= sentence.from; i--)
    // Folded, "which he issued" is spelled like "a bulletin".
    if (scene.pack.attribution.documentAt(tokens, i) && scene.pack.attribution.issuerStart(tokens, i) === null)
      return issuerBehind(scene, i, at) ?? issuerBefore(scene, sentence, i);
  return null;
}

/** "a statement that X issued", "a statement for X" */
function issuerBehind(scene: Scene, noun: number, limit: number): Named | null {
  const { document, pack, sources, actorFrom } = scene;
  const { tokens } = document;
  for (let i = noun + 1; i < Math.min(limit, noun + ISSUED_REACH); i++) {
    const actor = actorFrom.get(i);
    if (actor && actor.to <= limit && pack.attribution.whose(tokens[i]!.norm)) return sources.named(i, actor.to);
    const issuer = pack.attribution.issuerStart(tokens, i);
    if (issuer === null || issuer >= limit) continue;
    const from = isOpener(tokens[issuer]!.norm) ? issuer + 1 : issuer;
    const to = fullNameEnd(scene, from, limit);
    return to > from ? sources.named(from, to) : null;
  }
  return null;
}

/** "X issued a statement": the nearest before it that no preposition governs. */
function issuerBefore({ document, pack, sources, actorFrom }: Scene, sentence: Sentence, noun: number): Named | null {
  const { tokens } = document;
  for (let i = noun - 1; i >= sentence.from; i--) {
    const actor = actorFrom.get(i);
    if (!actor || actor.value.role === "document" || actor.to > noun) continue;
    if (pack.attribution.governed(tokens, i) || pack.attribution.governs(tokens[i - 1]?.norm ?? "")) continue;
    return sources.named(actor.from, actor.to);
  }
  return null;
}
