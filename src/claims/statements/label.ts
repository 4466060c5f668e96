/** Sources that stand beside what they say without any verb: "The Observatory: …", "… (the Observatory)". */
import { DASHES, datelineEnd } from "../../mentions/dateline.ts";
import type { ActorKind, Sentence, Token } from "../../types.ts";
import { opensBelow } from "./ahead.ts";
import type { Cue, Scene } from "./cue.ts";
import type { StatementRule } from "./rules.ts";
import type { Named } from "./source.ts";
import { isOwned, namesToll } from "./toll.ts";
import { fullNameEnd, isOpener, isPassed } from "./walk.ts";

/** A name and a colon at the head of a line. A state's name there is a topic, and a colon that ends the line a byline. */
export function labelCue(scene: Scene, sentence: Sentence): Cue | null {
  const { document, actorFrom, sources, pack } = scene;
  const { tokens } = document;
  const start = behindDateline(scene, labelStart(scene, sentence), sentence.to);
  const opening = tokens[start]!.norm;
  const first = isOpener(opening) || opening === "(" ? start + 1 : start;
  const actor = actorFrom.get(first);
  // "Report: …": before a colon a bare noun names its source.
  const bare = !actor && first < sentence.to && tokens[first + 1]?.norm === ":" && pack.actors.headAt(tokens, first);
  const short = actor || bare ? null : shortName(scene, first, sentence.to);
  if ((!actor && !bare && !short) || actor?.value.role === "state") return null;
  const end = actor?.to ?? short?.to ?? first + 1;
  if (end === first + 1 && pack.attribution.wordAt(tokens, first)?.kind === "credit") return null;
  const named = short ?? sources.named(first, end);
  // "Daily toll: …" tells what follows, and nobody who says it.
  if (namesToll(scene, named) && !isOwned(document, named, pack)) return null;
  const second = secondOf(scene, end, sentence.to);
  let colon = second?.named.to ?? end;
  while (colon < sentence.to && tokens[colon]!.kind === "mark" && isPassed(tokens[colon]!.norm)) colon++;
  if ((colon + 1 >= sentence.to && !opensBelow(scene, colon + 1)) || tokens[colon]?.norm !== ":") return null;
  const chain = second ? (second.relay ? [second.named, named] : [named, second.named]) : [named];
  sources.spoke(chain.at(-1)!);
  const word = { from: colon, to: colon + 1 };
  const scope = { content: colon + 1, scope: "after", explicit: true, coordinate: true } as const;
  return { at: first, to: colon + 1, word, rule: "label", stance: "said", chain, ...scope };
}

/**
 * A headline may begin with a tag ("Urgent | …"), an entry of a running report with its time ("22:41 …", "Update 09:00 / …"),
 * an item of a list with its bullet.
 */
function labelStart({ document: { tokens }, pack }: Scene, { from, to }: Sentence): number {
  for (let i = from; i < Math.min(to - 1, from + 4); i++) if (tokens[i]!.norm === "|") return i + 1;
  const stamped = (at: number) => tokens[at]!.kind === "number" || pack.attribution.stamps.has(tokens[at]!.norm);
  let at = (BULLETS.has(tokens[from]!.norm) || isSymbol(tokens[from]!)) && from < to - 1 ? from + 1 : from;
  while (at < to - 1 && (stamped(at) || (at > from && ":/-–".includes(tokens[at]!.norm)))) at++;
  return at;
}

/** A picture at the head of a post. */
const isSymbol = ({ kind, norm }: Token) => kind === "mark" && /^\p{So}/u.test(norm);

const BULLETS = new Set(["-", "–", "—", "•", "*", "▪", "●"]);

/** "City (agencies) - the ministry: …": where the label begins behind the dash of a dateline; `from` where none stands. */
function behindDateline({ document: { tokens }, pack }: Scene, from: number, limit: number): number {
  const place = tokens[from]!.kind === "word" ? pack.places.names.match(tokens, from) : null;
  return (place && datelineEnd(tokens, { from, to: place.to }, limit)) ?? from;
}

/** "Defence Ministry: …" of a body that the report names in full elsewhere, if these words end its name; null for others. */
function shortName(scene: Scene, first: number, limit: number): Named | null {
  const { document, pack, actorFrom, sources } = scene;
  const { tokens, text } = document;
  let end = first;
  while (end < Math.min(limit, first + SHORT) && tokens[end]!.kind === "word") end++;
  if (end === first || tokens[end]?.norm !== ":") return null;
  const words = tokens.slice(first, end).map(({ norm }) => norm);
  // "Najran: …" tells where.
  if (pack.places.names.match(tokens, first)) return null;
  for (const actor of actorFrom.values()) {
    if (!NAMED.has(actor.value.role)) continue;
    const isShort = (start: number) => words.every((norm, i) => tokens[start + i]?.norm === norm);
    const start = actor.to - words.length;
    // "the Joint Command (JC)": a name in brackets stands for the whole.
    const bracketed = [start - 1, actor.to + 1].some((at) => isShort(at) && isBracketed(tokens, at, words.length));
    if (!bracketed && (start <= actor.from || !isShort(start))) continue;
    if (!bracketed && isGoverned(scene, start)) continue;
    const { source } = sources.named(actor.from, actor.to);
    const [from, to] = [tokens[first]!.start, tokens[end - 1]!.end];
    const name = text.slice(from, to);
    source.names.add(name);
    return { source, name, start: from, end: to, from: first, to: end };
  }
  return null;
}

/** True where what stands before a token tells that it names a part of something, or a place. */
const isGoverned = ({ document: { tokens }, pack }: Scene, at: number) =>
  pack.attribution.governs(tokens[at - 1]!.norm) || pack.places.before.match(tokens, at - 1) !== null;

const isBracketed = (tokens: readonly Token[], at: number, length: number) =>
  tokens[at - 1]?.norm === "(" && tokens[at + length]?.norm === ")";

/** Who has a name that may be cut short. */
const NAMED: ReadonlySet<ActorKind> = new Set(["body", "force", "party", "person", "agency", "outlet"]);
/** Words of such a name at most. */
const SHORT = 3;

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

/**
 * A name in brackets at the end of a sentence, the signature of a post that was copied in, "— Name (@handle)", and whoever
 * stands behind a dash on the line of a quotation: "“…” – Name, director of …".
 */
export function trailingLabel(scene: Scene, sentence: Sentence): Cue | null {
  const { document, actorTo, sources } = scene;
  const { tokens } = document;
  const { from, to } = sentence;
  const dash = ["—", "–", "―"].includes(tokens[from]!.norm) ? from : null;
  if (dash !== null) {
    const quote = document.quotes.find((one) => one.closed && one.to === dash - 1);
    const end = quote && tokens[dash]!.gap === "space" ? fullNameEnd(scene, dash + 1, to) : dash;
    if (quote && end > dash + 1)
      return { ...signature(sources.named(dash + 1, end), dash, end, "post", "previous"), content: quote.from };
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

/** "Floods kill nine: UN", "Raid kills two - police": a headline's source behind a colon or a dash at its end; null for others. */
export function headlineLabel(scene: Scene, { from, to }: Sentence): Cue | null {
  const { document, pack, actorFrom, sources } = scene;
  if (!pack.attribution.trailing) return null;
  const { tokens } = document;
  let mark = to - 1;
  while (mark > from && mark >= to - HEADLINE && tokens[mark]!.kind === "word") mark--;
  const first = mark + 1;
  const { norm, gap } = tokens[mark]!;
  if (mark - 1 <= from || first === to || !(norm === ":" || (DASHES.has(norm) && gap !== "glued"))) return null;
  const actor = actorFrom.get(first);
  if (actor ? actor.to !== to || actor.value.role === "state" : !pack.actors.headAt(tokens, first)) return null;
  return fullNameEnd(scene, first, to) === to
    ? signature(sources.named(first, to), mark, to, "headline", "before")
    : null;
}

/** Longest name of a headline's source, in words. */
const HEADLINE = 6;

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
