/** Steps that every cue takes over the tokens: past what may be passed, to the end of a name, into a quotation. */

import { quoteFrom } from "../../text/sentence-index.ts";
import type { Scene } from "./cue.ts";
import type { Named } from "./source.ts";

const PASSED = new Set(["،", ",", "؛", ";", "-", "–", "—", "(", ")", '"', "”", "“", "»", "«"]);
const OPENERS = new Set(['"', "“", "«", "„", "‟", "”"]);

export const isPassed = (norm: string) => PASSED.has(norm);
export const isOpener = (norm: string) => OPENERS.has(norm);

/** End of a name that begins at `from`: the actor found there or the noun phrase, whichever is longer; `from` for none. */
export function nameEnd({ document, pack, actorFrom }: Scene, from: number, limit: number, open = false): number {
  const { tokens } = document;
  if (
    from >= limit ||
    tokens[from]!.kind === "number" ||
    (tokens[from]!.kind === "mark" && !OPENERS.has(tokens[from]!.norm))
  )
    return from;
  const actor = actorFrom.get(from);
  const word = pack.attribution.wordAt(tokens, from);
  if (!actor && word && ENDS_NAME.has(word.kind)) return from;
  // A known name is complete: what follows it may be what its owner did.
  if (actor && !open && actor.why.rule.endsWith(".known")) return Math.min(limit, actor.to);
  const phrase = pack.actors.phraseEnd(tokens, from, Math.min(limit, from + 20), open);
  return Math.min(limit, Math.max(actor?.to ?? from, phrase));
}
const ENDS_NAME = new Set([
  "event",
  "deed",
  "foreign",
  "pledge",
  "stop",
  "verb",
  "time",
  "not",
  "border",
  "relative",
  "occasion",
  "of",
  "ofThem",
  "text",
]);

/**
 * The same, as wide as a name may run where something shows its end: "that", a mark, an outlet, an occasion. `governing`: the
 * verb may govern a noun right after it, so that only "that", a colon or an outlet shows it; so does a known name.
 */
function oneNameEnd(scene: Scene, from: number, limit: number, governing = false): number {
  const closed = nameEnd(scene, from, limit);
  const wide = closed > from ? nameEnd(scene, from, limit, true) : closed;
  if (wide <= closed) return closed;
  // A person's surname that no table knows stands between the first name and the deed: "announced So And-so the death of".
  const kind =
    wide === closed + 1 && wide < limit ? scene.pack.attribution.wordAt(scene.document.tokens, wide)?.kind : null;
  if ((kind === "event" || kind === "deed") && scene.actorFrom.get(from)?.value.role === "person") return wide;
  const strict = governing || scene.actorFrom.get(from)?.why.rule.endsWith(".known") === true;
  return endsName(scene, wide, limit, strict) ? wide : closed;
}

/** The same, with a second source that a conjunction joins: "a police officer and a doctor said that". */
export function fullNameEnd(scene: Scene, from: number, limit: number, governing = false): number {
  const end = oneNameEnd(scene, from, limit, governing);
  if (end <= from || end >= limit || !joinsSource(scene, from, end)) return end;
  const both = oneNameEnd(scene, end, limit, true);
  return both > end && (endsName(scene, both, limit, false) || opensContent(scene, both)) ? both : end;
}

/** True where a noun that heads sources stands with a conjunction written onto it, behind a source that no table knows. */
function joinsSource({ document, pack, actorFrom }: Scene, from: number, at: number): boolean {
  const { tokens } = document;
  if (tokens[at]!.kind !== "word" || tokens[at]!.gap !== "space" || actorFrom.get(from)?.value.key != null)
    return false;
  if (!pack.actors.headAt(tokens, from)) return false;
  const head = pack.actors.headAt(tokens, at);
  return head !== null && head.prefix !== "" && pack.attribution.continues.has(head.prefix);
}

/** True where what was said, or what happened, may begin. */
function opensContent({ document, pack }: Scene, at: number): boolean {
  const kind = pack.attribution.wordAt(document.tokens, at)?.kind;
  return (
    kind === "event" || kind === "deed" || kind === "verb" || pack.attribution.aboutStart(document.tokens, at) !== null
  );
}

function endsName({ document, pack }: Scene, at: number, limit: number, strict: boolean): boolean {
  if (at >= limit) return at === limit && !strict;
  const { tokens } = document;
  if (tokens[at]!.norm === ":" || pack.attribution.thatEnd(tokens, at) !== null) return true;
  const kind = pack.attribution.wordAt(tokens, at)?.kind;
  if (strict) return kind === "relay";
  return (
    tokens[at]!.kind === "mark" || kind === "occasion" || kind === "relay" || kind === "time" || kind === "relative"
  );
}

/** Token after something that may stand between a verb and what is said: a mark, a time, an occasion. Null for none. */
export function passable({ document, pack }: Scene, at: number, limit: number): number | null {
  if (at >= limit) return null;
  const token = document.tokens[at]!;
  if (token.kind === "mark") return PASSED.has(token.norm) && !OPENERS.has(token.norm) ? at + 1 : null;
  const word = pack.attribution.wordAt(document.tokens, at);
  return word && (word.kind === "time" || word.kind === "occasion") ? Math.min(word.to, limit) : null;
}

/** Past everything that may be passed. */
export function passAll(scene: Scene, at: number, limit: number): number {
  let i = at;
  for (let next = passable(scene, i, limit); next !== null; next = passable(scene, i, limit)) i = next;
  return i;
}

/** The one whom an outlet quotes: "from a source". Null when the preposition does not follow. */
export function spokenFor(scene: Scene, at: number, limit: number): Named | null {
  const { document, pack, sources } = scene;
  const from = passAll(scene, at, limit);
  const of = from < limit ? pack.attribution.wordAt(document.tokens, from) : null;
  if (of?.kind !== "of" || of.to >= limit) return null;
  const to = fullNameEnd(scene, of.to, limit, true);
  return to > of.to ? sources.named(of.to, to) : null;
}

/**
 * True when the quotation that opens at `at` is a statement and no name: it holds more than four tokens. A mark that opens
 * no known quotation, because an earlier one was never closed, counts when its pair stands far enough away.
 */
export function opensStatement({ document, actorFrom }: Scene, at: number): boolean {
  const { tokens } = document;
  if (!OPENERS.has(tokens[at]!.norm)) return false;
  const quote = quoteFrom(document.quotes, at + 1);
  // «مكتب توثيق … في درعا»: a name that fills its marks.
  if (quote && actorFrom.get(at + 1)?.to === quote.to) return false;
  if (quote) return quote.to - quote.from > 4;
  if (tokens[at]!.norm !== '"' || tokens[at]!.gap === "glued") return false;
  for (let i = at + 1; i < Math.min(tokens.length, at + 80); i++) {
    if (tokens[i]!.gap === "line" || tokens[i]!.gap === "paragraph") return false;
    if (tokens[i]!.norm === '"') return i - at > 5;
  }
  return false;
}
