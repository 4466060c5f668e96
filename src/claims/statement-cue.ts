/** A sentence → its reporting cues: who is made to say something, through whom, and where what they say begins. */
import type { LanguagePack } from "../lang/pack.ts";
import type { Agreement } from "../mentions/actor.ts";
import type { WordReading } from "../text/lexicon.ts";
import type { Document, Mention, Sentence, Stance } from "../types.ts";
import type { Named, Sources } from "./statement-source.ts";
import type { SpeechForm } from "./statement-pack.ts";

export type Cue = {
  /** First token of the cue, its subject included when that stands before the verb. */
  readonly at: number;
  /** First token after the cue. */
  readonly to: number;
  /** The reporting word itself. */
  readonly word: { readonly from: number; readonly to: number };
  readonly rule: string;
  readonly stance: Stance;
  /** Relays first, the origin last. */
  readonly chain: readonly Named[];
  /** First token of what is said; null when it stands before the cue, or when the cue only tells who speaks. */
  readonly content: number | null;
  readonly scope: "after" | "before" | "around" | "none";
  /** True when the source is named here, false when it is carried over. */
  readonly explicit: boolean;
  /** True when the cue goes on from what stood before it ("and he added"), so it is no part of the clause before. */
  readonly coordinate: boolean;
};

export type Scene = {
  readonly document: Document;
  readonly pack: LanguagePack;
  readonly sources: Sources;
  /** Actor mentions by the token they begin at, and by the token after them. */
  readonly actorFrom: ReadonlyMap<number, Mention<"actor">>;
  readonly actorTo: ReadonlyMap<number, Mention<"actor">>;
};

/** Farthest that "that" may stand from its verb, in tokens: names, titles and occasions come between. */
const REACH = 40;
const COMMAS = new Set(["،", ",", "؛", ";", "-", "–", "—", "(", ")", '"', "”", "“", "»", "«"]);
const OPENERS = new Set(['"', "“", "«", "„", "‟", "”"]);

/** Every cue of a sentence in the order of the text. */
export function findCues(scene: Scene, sentence: Sentence): Cue[] {
  const cues: Cue[] = [];
  const label = labelCue(scene, sentence);
  if (label) cues.push(label);
  for (let i = label?.to ?? sentence.from; i < sentence.to; ) {
    const cue = scene.document.tokens[i]!.kind === "word" ? (accordingCue(scene, sentence, i) ?? verbCue(scene, sentence, i, cues)) : null;
    if (cue) {
      cues.push(cue);
      for (const named of cue.chain.slice(-1)) if (cue.explicit) scene.sources.spoke(named);
    }
    i = cue ? Math.max(cue.to, i + 1) : i + 1;
  }
  return cues;
}

/** "The Observatory: five killed": a name and a colon at the head of a line. A place and a colon is a topic or a byline. */
function labelCue({ document, actorFrom, sources, pack }: Scene, sentence: Sentence): Cue | null {
  const { tokens } = document;
  const first = OPENERS.has(tokens[sentence.from]!.norm) ? sentence.from + 1 : sentence.from;
  const actor = actorFrom.get(first);
  if (!actor || actor.value.role === "state") return null;
  let colon = actor.to;
  while (colon < sentence.to && tokens[colon]!.kind === "mark" && COMMAS.has(tokens[colon]!.norm)) colon++;
  if (colon + 1 >= sentence.to || tokens[colon]!.norm !== ":" || pack.attribution.wordAt(tokens, first)?.kind === "credit") return null;
  const named = sources.named(first, actor.to);
  sources.spoke(named);
  return { at: first, to: colon + 1, word: { from: colon, to: colon + 1 }, rule: "label", stance: "said", chain: [named], content: colon + 1, scope: "after", explicit: true, coordinate: true };
}

function accordingCue(scene: Scene, sentence: Sentence, at: number): Cue | null {
  const { document, pack, sources } = scene;
  const { tokens } = document;
  const { attribution } = pack;
  const match = attribution.according.match(tokens, at);
  if (!match || match.to >= sentence.to) return null;
  const what = attribution.wordAt(tokens, match.to);
  const clause = match.entry.takes === "clause" ? match.to : what?.kind === "what" ? what.to : null;
  if (clause !== null) return clauseCue(scene, sentence, at, clause, match.entry.id);
  if (what && what.kind !== "relay" && what.kind !== "same" && what.kind !== "occasion") return null;
  const to = nameEnd(scene, match.to, sentence.to);
  if (to <= match.to) return null;
  const chain = [sources.named(match.to, to)];
  return aroundCue(scene, sentence, at, to, { from: at, to: match.to }, match.entry.id, "said", chain, match.entry.takes === "relay");
}

/** "as the ministry announced": a clause that carries what stands around it, unless it has a content of its own. */
function clauseCue(scene: Scene, sentence: Sentence, at: number, clause: number, id: string): Cue | null {
  const { document, pack, sources } = scene;
  const { tokens } = document;
  const reading = pack.attribution.speech.lookup(tokens[clause]?.norm ?? "").find((one) => one.entry.kind === "finite" && one.prefix === "");
  if (!reading || clause >= sentence.to) return null;
  let from = clause + 1;
  for (let skip = passable(scene, from, sentence.to); skip !== null; skip = passable(scene, from, sentence.to)) from = skip;
  if (pack.attribution.thatEnd(tokens, from) !== null) return null;
  const to = from < sentence.to && tokens[from]!.kind === "word" ? nameEnd(scene, from, sentence.to) : from;
  if (to > from && pack.attribution.thatEnd(tokens, to) !== null && to < sentence.to) return null;
  const subject = to > from ? sources.named(from, to) : sources.recent(reading.entry.agrees);
  if (!subject) return null;
  const origin = reading.entry.complements.has("relay") ? spokenFor(scene, to, sentence.to) : null;
  const chain = origin ? [subject, origin] : [subject];
  return aroundCue(scene, sentence, at, Math.max(to, origin?.to ?? 0), { from: at, to: clause + 1 }, id, reading.entry.stance, chain, false);
}

/** At the head of a clause the content follows; after it, it stands before; between commas, on both sides. */
function aroundCue({ document, pack }: Scene, sentence: Sentence, at: number, to: number, word: Cue["word"], rule: string, stance: Stance, chain: readonly Named[], passes: boolean): Cue {
  const { tokens } = document;
  let first = sentence.from;
  while (first < at && tokens[first]!.kind === "mark") first++;
  const leads = first >= at || pack.attribution.wordAt(tokens, at - 1)?.kind === "border";
  let content = to;
  while (content < sentence.to && tokens[content]!.kind === "mark" && COMMAS.has(tokens[content]!.norm) && !OPENERS.has(tokens[content]!.norm)) content++;
  const that = pack.attribution.thatEnd(tokens, content);
  const scope = leads ? "after" : that !== null && passes ? "after" : "around";
  return { at, to, word, rule, stance, chain, content: that ?? content, scope, explicit: true, coordinate: leads };
}

/** The one whom an outlet quotes: "from a source". Null when the preposition does not follow. */
function spokenFor(scene: Scene, at: number, limit: number): Named | null {
  const { document, pack, sources } = scene;
  let from = at;
  for (let skip = passable(scene, from, limit); skip !== null; skip = passable(scene, from, limit)) from = skip;
  const of = from < limit ? pack.attribution.wordAt(document.tokens, from) : null;
  if (of?.kind !== "of" || of.to >= limit) return null;
  const to = nameEnd(scene, of.to, limit);
  return to > of.to ? sources.named(of.to, to) : null;
}

/** End of a name: the actor found there, or the noun phrase, whichever is longer. */
function nameEnd({ document, pack, actorFrom }: Scene, from: number, limit: number): number {
  const { tokens } = document;
  const word = pack.attribution.wordAt(tokens, from);
  if (word && (word.kind === "event" || word.kind === "foreign" || word.kind === "stop" || word.kind === "verb" || word.kind === "time")) return from;
  if (tokens[from]!.kind === "number") return from;
  return Math.min(limit, Math.max(actorFrom.get(from)?.to ?? from, pack.actors.phraseEnd(tokens, from, Math.min(limit, from + 18))));
}

/** Token after something that may stand between a verb and what is said: a mark, a time, an occasion. Null for none. */
function passable({ document, pack }: Scene, at: number, limit: number): number | null {
  if (at >= limit) return null;
  const token = document.tokens[at]!;
  if (token.kind === "mark") return COMMAS.has(token.norm) && !OPENERS.has(token.norm) ? at + 1 : null;
  const word = pack.attribution.wordAt(document.tokens, at);
  return word && (word.kind === "time" || word.kind === "occasion") ? Math.min(word.to, limit) : null;
}

function verbCue(scene: Scene, sentence: Sentence, at: number, before: readonly Cue[]): Cue | null {
  for (const reading of scene.pack.attribution.speech.lookup(scene.document.tokens[at]!.norm)) {
    const cue = readVerb(scene, sentence, at, reading, before);
    if (cue) return cue;
  }
  return null;
}

type Ahead = { readonly subject: Named | null; readonly relays: readonly Named[]; readonly origin: Named | null; readonly content: number | null; readonly how: "that" | "about" | "noun" | "colon" | "deed" | "blame" | null; readonly to: number };

function readVerb(scene: Scene, sentence: Sentence, at: number, reading: WordReading<SpeechForm>, before: readonly Cue[]): Cue | null {
  const { document, pack } = scene;
  const { tokens } = document;
  const { entry } = reading;
  if (!pack.attribution.continues.has(reading.prefix)) return null;
  if (reading.suffix !== "" || reading.definite) return null;
  const previous = at > sentence.from ? pack.attribution.wordAt(tokens, at - 1) : null;
  if (previous?.kind === "not" || previous?.kind === "what") return null;
  const ahead = lookAhead(scene, sentence, at, entry);
  if (!ahead) return null;
  const preceding = ahead.subject ? null : subjectBefore(scene, sentence, at, reading);
  const explicit = ahead.subject ?? preceding;
  if (!explicit && entry.impersonal && entry.kind === "finite" && (ahead.how === "that" || ahead.how === "about")) return ownVoice(at, ahead);
  if (!explicit && entry.complements.has("named") && ahead.how !== "colon" && !(ahead.how === "that" && before.length + 1 > 1)) return null;
  if (ahead.content === null && !explicit) return null;
  const speaker = explicit ?? carried(scene, sentence, at, entry.agrees, before);
  if (!speaker) return null;
  const chain = [...ahead.relays, ...(ahead.origin ? [speaker, ahead.origin] : [speaker])];
  const start = preceding ? preceding.from : at;
  const inverted = ahead.content === null && quoteBefore(scene, sentence, at);
  return {
    at: start,
    to: ahead.to,
    word: { from: at, to: at + 1 },
    rule: entry.lemma,
    stance: entry.stance,
    chain,
    content: ahead.content,
    scope: ahead.content !== null ? "after" : inverted ? "before" : "none",
    explicit: explicit !== null,
    coordinate: entry.kind === "finite" && (reading.prefix !== "" || previous?.kind === "border" || start === sentence.from),
  };
}

/** "It is noted that": the outlet speaks, whoever spoke before. */
const ownVoice = (at: number, ahead: Ahead): Cue => ({ at, to: ahead.to, word: { from: at, to: at + 1 }, rule: "own", stance: "said", chain: [], content: ahead.content, scope: "after", explicit: false, coordinate: true });

function quoteBefore({ document }: Scene, sentence: Sentence, at: number): boolean {
  for (let i = at - 1; i >= Math.max(sentence.from, at - 3); i--) {
    const token = document.tokens[i]!;
    if (token.kind !== "mark") return false;
    if (OPENERS.has(token.norm) || token.norm === "»") return true;
  }
  return false;
}

/** What follows a reporting verb: its subject, the outlet spoken to, the one spoken for, and where the content begins. */
function lookAhead(scene: Scene, sentence: Sentence, at: number, entry: SpeechForm): Ahead | null {
  const { document, pack, sources } = scene;
  const { tokens } = document;
  const { attribution } = pack;
  const takes = entry.complements;
  const limit = Math.min(sentence.to, at + 1 + REACH);
  const relays: Named[] = [];
  let subject: Named | null = null;
  let origin: Named | null = null;
  let i = at + 1;
  const done = (content: number | null, how: Ahead["how"], to: number): Ahead => ({ subject, relays, origin, content, how, to });
  while (i < limit) {
    const token = tokens[i]!;
    const that = attribution.thatEnd(tokens, i);
    if (that !== null && that < sentence.to && (takes.has("that") || takes.has("noun"))) return done(that, "that", that);
    if (token.norm === ":" && i + 1 < sentence.to) return done(i + 1, "colon", i + 1);
    if (OPENERS.has(token.norm) && (subject || i === at + 1 || tokens[i - 1]!.kind === "mark" || relays.length) && longQuote(scene, i)) return takes.has("colon") || takes.has("that") ? done(i, "colon", i) : null;
    const word = token.kind === "word" ? attribution.wordAt(tokens, i) : null;
    if (word?.kind === "of" && takes.has("relay")) {
      origin = spokenFor(scene, i, limit);
      if (!origin) return null;
      i = origin.to;
      continue;
    }
    if (word?.kind === "relay") {
      const from = word.to;
      const to = nameEnd(scene, from, limit);
      if (to > from) relays.push(sources.named(from, to));
      i = Math.max(to, from);
      continue;
    }
    const quoting = token.kind === "word" ? attribution.according.match(tokens, i) : null;
    if (quoting?.entry.takes === "relay" && quoting.to < limit) {
      const to = nameEnd(scene, quoting.to, limit);
      if (to <= quoting.to) return null;
      origin = sources.named(quoting.to, to);
      i = to;
      continue;
    }
    const about = attribution.aboutStart(tokens, i);
    if (about !== null && takes.has("about")) return done(i, "about", i + 1);
    if (takes.has("deed")) {
      const deed = deedAhead(scene, i, sentence.to);
      if (deed !== null) return done(deed, "deed", i);
    }
    if (takes.has("noun") && (word?.kind === "event" || word?.kind === "deed")) return done(i, "noun", i);
    if (token.kind === "number" && takes.has("noun")) return done(i, "noun", i);
    const pass = passable(scene, i, limit);
    if (pass !== null) {
      i = pass;
      continue;
    }
    if (!subject && token.kind !== "number") {
      const to = nameEnd(scene, i, limit);
      if (to > i) {
        subject = sources.named(i, to);
        i = to;
        continue;
      }
    }
    // An apposition after a comma, a relative clause about the speaker: passed on the way to "that".
    if (subject && relays.length + (origin ? 1 : 0) >= 0 && (takes.has("that") || takes.has("colon")) && word?.kind !== "border" && word?.kind !== "verb") {
      if (tokens[i - 1]!.kind === "mark" && token.kind === "word") {
        const to = nameEnd(scene, i, limit);
        const closed = to < limit && tokens[to]!.kind === "mark";
        if (to > i && closed && to - i <= 6) {
          subject.source.names.add(document.text.slice(token.start, tokens[to - 1]!.end));
          i = to;
          continue;
        }
      }
      i++;
      continue;
    }
    break;
  }
  if (subject && takes.has("noun") && entry.kind === "finite") return done(subject.to, "noun", subject.to);
  if (takes.has("blame")) return null;
  return subject ? done(null, null, subject.to) : null;
}

/** True when the quotation that opens at `at` is a statement and no name: it holds more than four words. */
function longQuote({ document }: Scene, at: number): boolean {
  const quote = document.quotes.find((one) => one.from === at + 1);
  return quote !== undefined && quote.to - quote.from > 4;
}

function deedAhead({ document, pack }: Scene, at: number, limit: number): number | null {
  for (let i = at; i < Math.min(limit, at + 2); i++) if (pack.attribution.wordAt(document.tokens, i)?.kind === "deed") return i;
  return null;
}

/** The subject of a verb that follows it: the actor or the noun phrase that ends there. Null when there is none. */
function subjectBefore(scene: Scene, sentence: Sentence, at: number, reading: WordReading<SpeechForm>): Named | null {
  const { document, pack, actorTo, sources } = scene;
  const { tokens } = document;
  if (reading.entry.kind === "participle" || reading.prefix !== "") return null;
  let end = at;
  for (; end > sentence.from; end--) {
    const word = pack.attribution.wordAt(tokens, end - 1);
    const mark = tokens[end - 1]!.kind === "mark" && !OPENERS.has(tokens[end - 1]!.norm) && tokens[end - 1]!.norm !== ")";
    if (!(mark && COMMAS.has(tokens[end - 1]!.norm)) && word?.kind !== "relative" && word?.kind !== "time" && !(word?.kind === "stop" && end === at)) break;
  }
  const actor = actorTo.get(end) ?? actorTo.get(end - 1);
  if (actor && actor.from >= sentence.from) return sources.named(actor.from, actor.to);
  // A name of unknown shape at the head of the sentence ("Obama announces"): the phrase must reach the verb.
  const first = sentence.from;
  if (end - first > 12 || end <= first || tokens[first]!.kind !== "word") return null;
  const opening = pack.attribution.wordAt(tokens, first);
  if (opening) return null;
  return pack.actors.phraseEnd(tokens, first, end) === end ? sources.named(first, end) : null;
}

/** Whom a verb without subject goes on from: the last source of the sentence, its topic, or the last speaker. */
function carried(scene: Scene, sentence: Sentence, at: number, agrees: Agreement, before: readonly Cue[]): Named | null {
  for (let i = before.length - 1; i >= 0; i--) {
    const named = before[i]!.chain.at(-1);
    if (named && (agrees === null || named.source.agrees === agrees)) return named;
  }
  const latest = before.at(-1)?.chain.at(-1);
  if (latest) return latest;
  return topicOf(scene, sentence, at, agrees) ?? scene.sources.recent(agrees);
}

/** The actor whom the sentence is about: the first one, after its opening verb or before any. */
function topicOf({ document, pack, actorFrom, sources }: Scene, sentence: Sentence, at: number, agrees: Agreement): Named | null {
  const first = document.tokens[sentence.from]!.kind === "word" && pack.attribution.wordAt(document.tokens, sentence.from)?.kind === "verb" ? sentence.from + 1 : sentence.from;
  const actor = actorFrom.get(first);
  if (!actor || actor.to > at) return null;
  const named = sources.named(actor.from, actor.to);
  return agrees === null || named.source.agrees === agrees ? named : null;
}
