/** Cues without a verb of their own: "according to X", "as X announced", "quoting X", "reports of". */
import type { Sentence, TokenRange } from "../../types.ts";
import { isOwn, opensBelow, outletAt, toldFrom } from "./ahead.ts";
import type { Cue, Scene } from "./cue.ts";
import { ownVoice } from "./own-voice.ts";
import type { Named } from "./source.ts";
import { namesToll } from "./toll.ts";
import { fullNameEnd, isOpener, isPassed, nameEnd, passAll, spokenFor } from "./walk.ts";

export function accordingCue(scene: Scene, sentence: Sentence, at: number): Cue | null {
  const { document, pack, sources } = scene;
  const { tokens } = document;
  const { attribution } = pack;
  const match = attribution.according.match(tokens, at);
  if (!match || (match.to >= sentence.to && match.entry.takes !== "speaker")) return rumourCue(scene, sentence, at);
  if (match.cut.definite || match.cut.suffix !== "" || match.cut.prefix.length > 1) return null;
  const conjoined = match.cut.prefix !== "";
  if (match.entry.takes === "ground") return null;
  if (match.entry.takes === "speaker") return ownWords(scene, sentence, at, match.to);
  // "according to him", "according to its first assessment"
  if (attribution.ofIts.has(tokens[match.to]!.norm)) return ownWords(scene, sentence, at, match.to + 1);
  if (attribution.itsOwn.has(tokens[match.to]!.norm) && sources.recent(null))
    return ownWords(scene, sentence, at, nameEnd(scene, match.to, sentence.to));
  const what = attribution.wordAt(tokens, match.to);
  const clause =
    match.entry.takes === "clause" || match.entry.takes === "as" ? match.to : what?.kind === "what" ? what.to : null;
  if (clause !== null) return clauseCue(scene, sentence, at, { clause, conjoined, strict: match.entry.takes === "as" });
  if (what?.kind === "foreign") return null;
  const from = what?.kind === "relay" ? what.to : match.to;
  const { takes } = match.entry;
  const isDocument = pack.actors.headAt(tokens, from)?.entry.role === "document";
  const to = fullNameEnd(scene, from, isDocument ? issuedAt(scene, from, sentence.to) : sentence.to);
  if (to <= from) return null;
  if ((takes === "document" || takes === "previous") && !isDocument) return null;
  // "contrary to what came in the first statement"
  if (takes === "document" && attribution.thans.has(tokens[at - 1]?.norm ?? "")) return null;
  const issuer = attribution.issuerStart(tokens, to);
  // "According to the method" names nobody: a definite noun that heads no source and that nobody was called before.
  if (
    issuer === null &&
    !scene.actorFrom.has(from) &&
    tokens[from]!.kind === "word" &&
    pack.actors.isDefinite(tokens[from]!.norm) &&
    !sources.met(tokens[from]!.norm)
  )
    return null;
  const own = isDocument && attribution.ofIts.has(tokens[to]?.norm ?? "") ? ownerBefore(scene, sentence, at) : null;
  const named = own ?? sources.named(from, to);
  const issuerEnd = issuer === null || issuer >= sentence.to ? 0 : fullNameEnd(scene, issuer, sentence.to);
  const passes = match.entry.takes === "relay";
  const word = { from: at, to: match.to };
  const cue = { at, to, word, rule: "according", stance: "said", chain: [named], conjoined, passes } as const;
  // "according to a toll that the monitor gave": the toll carries nothing, it is what is told.
  const told = namesToll(scene, named) ? [] : [named];
  const issued = issuer !== null && issuerEnd > issuer ? [...told, sources.named(issuer, issuerEnd)] : null;
  if (takes === "previous") return cameFrom({ ...cue, to: Math.max(to, issuerEnd), chain: issued ?? cue.chain });
  if (issued) return aroundCue(scene, sentence, { ...cue, to: issuerEnd, chain: issued });
  // What a speaker says "according to information" within the speaker's own quotation stays the speaker's.
  if (attribution.hedges.has(named.source.head ?? "") && inQuotation(scene, sentence, at)) return null;
  return aroundCue(scene, sentence, cue);
}

/** "the toll of the ministry rose to 19": whose toll it is tells the number; null for the toll of a place or of nobody. */
export function tollCue(scene: Scene, sentence: Sentence, at: number): Cue | null {
  const { document, pack, actorFrom, sources } = scene;
  const toll = actorFrom.get(at);
  if (toll?.value.role !== "document" || !namesToll(scene, toll) || toll.to > sentence.to) return null;
  const whose = pack.actors.headAt(document.tokens, at + 1)?.entry.role;
  const owned = (whose === "body" || whose === "agency") && at + 1 < toll.to;
  const owner = owned ? toll : issuerOf(scene, sentence, at);
  if (owner === null) return null;
  const from = owned ? at + 1 : owner.from;
  return aroundCue(scene, sentence, {
    at,
    to: owner.to,
    word: { from: at, to: at + 1 },
    rule: "according",
    stance: "said",
    chain: [sources.named(from, owner.to)],
    conjoined: false,
    passes: false,
  });
}

/** "were killed, in a new toll that the monitor gave": who gave it; null for a toll that stands elsewhere or that nobody gave. */
function issuerOf(scene: Scene, sentence: Sentence, at: number): TokenRange | null {
  const { document, pack } = scene;
  const { attribution, casualties } = pack;
  if (at === sentence.from || !casualties.prepositions.has(document.tokens[at - 1]!.norm)) return null;
  const issued = issuedAt(scene, at, sentence.to);
  const from = issued < sentence.to ? attribution.issuerStart(document.tokens, issued) : null;
  if (from === null || from >= sentence.to) return null;
  const to = fullNameEnd(scene, from, sentence.to);
  return to > from ? { from, to } : null;
}

/** "…, according to a statement of it", where nobody has spoken: the first actor of the sentence, whom it is about. */
function ownerBefore({ document, pack, actorFrom, sources }: Scene, sentence: Sentence, at: number): Named | null {
  if (sources.recent(null)) return null;
  for (let i = sentence.from; i < at; i++) {
    const actor = actorFrom.get(i);
    if (!actor || actor.value.role === "document" || actor.value.role === "state") continue;
    return pack.attribution.governed(document.tokens, i) ? null : sources.named(actor.from, actor.to);
  }
  return null;
}

/** "in his words": whoever spoke last. */
function ownWords(scene: Scene, sentence: Sentence, at: number, to: number): Cue | null {
  const speaker = scene.sources.recent(null);
  const word = { from: at, to };
  const how = { conjoined: false, passes: false };
  return (
    speaker && aroundCue(scene, sentence, { at, to, word, rule: "according", stance: "said", chain: [speaker], ...how })
  );
}

/** "a toll that the agency gathered": where the words begin that tell whose the document is, within reach; `limit` for none. */
function issuedAt({ document, pack }: Scene, from: number, limit: number): number {
  for (let i = from + 1; i < Math.min(limit, from + 5); i++)
    if (pack.attribution.issuerStart(document.tokens, i) !== null) return i;
  return limit;
}

const inQuotation = ({ document }: Scene, sentence: Sentence, at: number) =>
  document.quotes.some(
    (quote) => quote.from <= at && at < quote.to && quote.to - quote.from > 8 && quote.from > sentence.from,
  );

/** Longest name before the outlet that its owner told, in tokens. */
const NAME = 20;

/**
 * "as the ministry announced": a clause that carries what stands around it, unless it has a content of its own. `clause`:
 * the token of its verb; `strict`: nothing may follow it.
 */
function clauseCue(
  scene: Scene,
  sentence: Sentence,
  at: number,
  { clause, conjoined, strict }: { readonly clause: number; readonly conjoined: boolean; readonly strict: boolean },
): Cue | null {
  const { document, pack, sources } = scene;
  const { tokens } = document;
  if (clause >= sentence.to) return null;
  const reading = pack.attribution.speech
    .lookup(tokens[clause]!.word)
    .find((one) => one.entry.kind === "finite" && one.prefix === "");
  if (!reading) return null;
  // "as the organisation announced of it"; "as the agency quoted him" has the speaker in it.
  const ofIt =
    !reading.entry.complements.has("relay") && pack.attribution.wordAt(tokens, clause + 1)?.kind === "ofThem";
  const behind = passAll(scene, ofIt ? clause + 2 : clause + 1, sentence.to);
  const hearer = hearerAt(scene, behind, sentence.to);
  const from = hearer?.to ?? behind;
  if (pack.attribution.thatEnd(tokens, from) !== null) return null;
  const tells = reading.entry.complements.has("told");
  const limit = tells ? toldFrom(scene, from, Math.min(sentence.to, from + NAME)) : sentence.to;
  const to =
    from < sentence.to && (tokens[from]!.kind === "word" || isOpener(tokens[from]!.norm))
      ? fullNameEnd(scene, from, limit)
      : from;
  if (to > from && to < sentence.to && pack.attribution.thatEnd(tokens, to) !== null) return null;
  const told = tells && to > from && to < sentence.to ? outletAt(scene, to) : null;
  if (strict && !endsClause(scene, told ?? to, sentence.to)) return null;
  // "as it denied the use of force" tells what was denied, where "as the ministry denied" tells who did.
  if (strict && to > from && reading.entry.complements.has("noun") && !namesSpeaker(scene, from)) return null;
  const subject = to > from ? sources.named(from, to) : sources.recent(reading.entry.agrees);
  if (!subject) return null;
  const origin = reading.entry.complements.has("relay") ? spokenFor(scene, to, sentence.to) : null;
  const outlet = told ? { from: to, to: told } : hearer;
  const relays =
    outlet && !isOwn(document.outlet, outlet.from, outlet.to, scene) ? [sources.named(outlet.from, outlet.to)] : [];
  const chain = origin ? [subject, origin] : [...relays, subject];
  return aroundCue(scene, sentence, {
    at,
    to: Math.max(told ?? to, origin?.to ?? 0),
    word: { from: at, to: clause + 1 },
    rule: "as-said",
    stance: reading.entry.stance,
    chain,
    conjoined,
    passes: false,
  });
}

/** "as declared to the channel a medical source": the outlet spoken to, where the speaker stands behind it; null for none. */
function hearerAt(scene: Scene, at: number, limit: number): TokenRange | null {
  const { document, pack } = scene;
  const { tokens } = document;
  const word = at < limit && tokens[at]!.kind === "word" ? pack.attribution.wordAt(tokens, at) : null;
  if (word?.kind !== "relay") return null;
  let to = Math.min(nameEnd(scene, word.to, limit), limit);
  for (let i = word.to + 1; i < to; i++)
    if (tokens[i]!.kind === "word" && pack.actors.headAt(tokens, i)?.prefix === "") to = i;
  return to > word.to && to < limit && namesSpeaker(scene, to) ? { from: word.to, to } : null;
}

/** True where an actor, a noun that heads one or somebody met before is named. */
const namesSpeaker = ({ document: { tokens }, pack, actorFrom, sources }: Scene, at: number) =>
  actorFrom.has(at) ||
  tokens[at]!.kind !== "word" ||
  pack.actors.headAt(tokens, at) !== null ||
  sources.met(tokens[at]!.norm);

/** True where nothing more is said: a mark that opens no content, a time or an occasion before one, or the end. */
function endsClause(scene: Scene, at: number, limit: number): boolean {
  const { tokens } = scene.document;
  if (at >= limit) return true;
  if (tokens[at]!.kind === "mark")
    return tokens[at]!.norm !== ":" && !(isOpener(tokens[at]!.norm) && tokens[at]!.gap !== "glued");
  const kind = scene.pack.attribution.wordAt(tokens, at)?.kind;
  const after = passAll(scene, at, limit);
  return (
    (kind === "time" || kind === "occasion") &&
    (after >= limit || tokens[after - 1]!.kind === "mark") &&
    tokens[after]?.norm !== ":"
  );
}

/** "of" in the next words: "unconfirmed" may stand between. */
function ofWithin({ document, pack }: Scene, from: number, limit: number) {
  for (let i = from; i < limit && document.tokens[i]!.kind === "word"; i++) {
    const word = pack.attribution.wordAt(document.tokens, i);
    if (word?.kind === "of") return word;
  }
  return null;
}

/** "reports of", "news of": the formula is the origin (METHOD.md, section 3), whatever verb brings it in. */
function rumourCue(scene: Scene, sentence: Sentence, at: number): Cue | null {
  const { document, pack, sources } = scene;
  const head = pack.actors.headAt(document.tokens, at);
  if (!head || !pack.attribution.hedges.has(head.stem) || !scene.actorFrom.has(at)) return null;
  const to = nameEnd(scene, at, sentence.to);
  const of = to > at ? ofWithin(scene, to, Math.min(sentence.to, to + 3)) : null;
  if (!of || of.to >= sentence.to) return null;
  const denied = deniedAt(scene, sentence, at);
  if (denied !== null) return endsClaim(scene, denied) ? ownVoice(denied, of.to, of.to) : null;
  const named = sources.named(at, to);
  return {
    at,
    to: of.to,
    word: { from: at, to: of.to },
    rule: "rumour",
    stance: "said",
    chain: [named],
    content: of.to,
    scope: "after",
    explicit: true,
    coordinate: false,
  };
}

/** How far before "reports of" the denial may stand, in tokens. */
const DENIED = 3;

/** "no news came of losses" reports nothing: where that begins; null for none. */
function deniedAt({ document, pack }: Scene, sentence: Sentence, at: number): number | null {
  for (let i = at - 1; i >= Math.max(sentence.from, at - DENIED); i--)
    if (pack.attribution.wordAt(document.tokens, i)?.kind === "not") return i;
  return null;
}

/** "…, but no reports came of losses": the outlet heard of none, whoever spoke before. */
const endsClaim = ({ document, pack }: Scene, at: number) =>
  at > 0 && pack.attribution.wordAt(document.tokens, at - 1)?.kind === "border";

/** A cue before it is known where what it carries stands. */
type Beside = Pick<Cue, "at" | "to" | "word" | "rule" | "stance" | "chain"> & {
  /** True behind a conjunction: "and according to". */
  readonly conjoined: boolean;
  /** True when "that" after it leads to the content: "quoting a source that". */
  readonly passes: boolean;
};

/** At the head of a clause the content follows; after it, it stands before; between commas, on both sides. */
function aroundCue(scene: Scene, sentence: Sentence, beside: Beside): Cue {
  const { document, pack } = scene;
  const { tokens } = document;
  const { at, to, word, rule, stance, chain, conjoined, passes } = beside;
  let first = sentence.from;
  while (first < at && tokens[first]!.kind === "mark") first++;
  if (first < at && pack.attribution.wordAt(tokens, first)?.kind === "before" && first + 3 >= at)
    return cameFrom({ ...beside, at: first });
  const opens = first >= at || pack.attribution.wordAt(tokens, at - 1)?.kind === "border";
  const leads = opens || (conjoined && tokens[at - 1]!.kind === "mark");
  let content = to;
  while (content < sentence.to && isPassed(tokens[content]!.norm) && !isOpener(tokens[content]!.norm)) content++;
  if (tokens[content]?.norm === ":" && (content + 1 < sentence.to || opensBelow(scene, content + 1))) content++;
  const that = pack.attribution.thatEnd(tokens, content);
  const scope = leads || (that !== null && passes) ? "after" : "around";
  // Written out: what a rest of fields is spread from has a shape of its own, which makes each look at it slow.
  return { at, to, word, rule, stance, chain, content: that ?? content, scope, explicit: true, coordinate: leads };
}

/** "This came in a statement": the cue of what stands before its sentence. */
function cameFrom({ at, to, word, stance, chain }: Omit<Beside, "conjoined" | "passes">): Cue {
  const where = { content: null, scope: "previous", explicit: true, coordinate: true } as const;
  return { at, to, word, rule: "came-from", stance, chain, ...where };
}
