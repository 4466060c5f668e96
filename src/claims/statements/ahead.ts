/** What follows a reporting verb: its subject, the outlet spoken to, the one spoken for, and where the content begins. */

import type { LanguagePack } from "../../lang/pack.ts";
import { knownAt } from "../../mentions/actor.ts";
import { tokenize } from "../../text/tokenize.ts";
import type { Sentence, Token } from "../../types.ts";
import { isComma } from "../words-at.ts";
import type { Scene } from "./cue.ts";
import type { SpeechForm } from "./pack.ts";
import { alsoCalled, type Named } from "./source.ts";
import { fullNameEnd, isOpener, nameEnd, opensStatement, passAll, passable, spokenFor } from "./walk.ts";

export type Ahead = {
  readonly subject: Named | null;
  readonly relays: readonly Named[];
  readonly origin: Named | null;
  /** First token of what is said; null when nothing that could be said follows. */
  readonly content: number | null;
  /** True when the subject is an actor, not just any noun phrase. */
  readonly sure: boolean;
  readonly how: "that" | "about" | "noun" | "colon" | "deed" | "pledge" | null;
  readonly to: number;
};

/** Farthest that "that" may stand from its verb, in tokens: names, titles and occasions come between. */
const REACH = 40;

/** What has been read after the verb so far, and where reading stands. */
type Walk = {
  readonly scene: Scene;
  readonly entry: SpeechForm;
  readonly limit: number;
  readonly sentence: Sentence;
  /** True when the subject stands before the verb, or in the verb that a participle goes with. */
  readonly subjectless: boolean;
  readonly relays: Named[];
  subject: Named | null;
  origin: Named | null;
  sure: boolean;
  /** Token of a verb right after the subject; null for none. */
  spoken: number | null;
  /** Token at which a source begins that something was learnt from; null for none. */
  told: number | null;
  i: number;
};

/** Null when the words after the verb show that it reports nothing. `led`: its subject stands before it. */
export function lookAhead(scene: Scene, sentence: Sentence, at: number, entry: SpeechForm, led: boolean): Ahead | null {
  const limit = Math.min(sentence.to, at + 1 + REACH);
  const subjectless = led || entry.kind === "participle";
  const read = { subject: null, origin: null, sure: led, spoken: null, told: null, i: at + 1 };
  const walk: Walk = { scene, entry, limit, sentence, subjectless, relays: [], ...read };
  while (walk.i < limit) {
    const content = contentAt(walk);
    if (content !== undefined) return content;
    if (!passSource(walk) && !passWords(walk)) break;
  }
  return withoutMark(walk, at);
}

function done(walk: Walk, content: number | null, how: Ahead["how"], to = content ?? walk.i): Ahead {
  const { subject, relays, origin, sure } = walk;
  return { subject, relays, origin, sure, content, how, to };
}

/** The end of the walk where content begins, null where the verb proves to report nothing, undefined to go on. */
function contentAt(walk: Walk): Ahead | null | undefined {
  const { scene, entry, sentence, i } = walk;
  const { tokens } = scene.document;
  const { attribution } = scene.pack;
  const takes = entry.complements;
  const token = tokens[i]!;
  const that = attribution.thatEnd(tokens, i);
  if (that !== null && that < sentence.to && (takes.has("that") || takes.has("noun"))) return done(walk, that, "that");
  if (token.norm === ":" && (i + 1 < sentence.to || opensBelow(scene, i + 1)))
    return takes.has("colon") || takes.has("that") ? done(walk, i + 1, "colon") : null;
  if (opensStatement(scene, i))
    return takes.has("colon") ? done(walk, i, "colon") : takes.has("noun") ? done(walk, i, "noun") : null;
  const kind = token.kind === "word" ? attribution.wordAt(tokens, i)?.kind : undefined;
  // "confirmed So-and-so, who is from the village, that": a verb that governs a noun is not about what "from" governs.
  const learnt = takes.has("learnt") && (walk.origin !== null || walk.subject?.from === walk.told);
  const about = (takes.has("about") || learnt) && !(takes.has("noun") && kind === "not");
  if (about && attribution.aboutStart(tokens, i) !== null && !beginsName(walk, kind))
    return done(walk, i, "about", i + 1);
  if (takes.has("call") && walk.sure && callsFor(scene, i)) return done(walk, i, "about", i + 1);
  if (kind === "relative" && nounBehind(walk)) return done(walk, walk.subject!.to, "noun");
  const names = takes.has("noun") || learnt || (takes.has("relay") && walk.origin !== null);
  if (names && (kind === "event" || kind === "deed") && operationEnd(walk) === null) return done(walk, i, "noun");
  // "recorded, since the beginning of the year, 50 cases": a number is what was recorded.
  if (takes.has("noun") && walk.subject && walk.sure && counts(walk)) return done(walk, walk.subject.to, "noun");
  if (takes.has("deed") && (walk.subject || walk.subjectless || kind === "deed")) {
    const deed = deedAhead(scene, i, sentence.to);
    if (deed !== null) return done(walk, deed, "deed", i);
  }
  if (takes.has("deed") && takes.has("that") && walk.sure && hedgedAt(scene, i)) return done(walk, i, "noun");
  const beside = walk.subject ? passAll(scene, walk.subject.to, i) === i : walk.subjectless;
  if (takes.has("toll") && beside && attribution.tollAt(tokens, i)) return done(walk, i, "noun");
  if (takes.has("record") && walk.sure && attribution.recordAt(tokens, i)) return done(walk, i, "noun");
  const passed = passable(scene, i, walk.limit) !== null;
  if (kind === "pledge") {
    const deed = owned(walk, i + 1);
    return deed === null ? done(walk, null, "pledge", i) : done(walk, deed, "deed", i);
  }
  // "the army announces …": with its subject before it, the first noun after the verb is what it announces.
  const led = walk.subjectless && entry.kind === "finite" && takes.has("noun") && kind !== "not";
  if (led && token.kind !== "mark" && !passed && !namesSource(walk)) return done(walk, i, "noun");
  const bare = attribution.bareClause && walk.subjectless && takes.has("that") && token.kind !== "mark";
  return bare && !passed && !namesSource(walk) ? done(walk, i, "that") : undefined;
}

/** "said:" at the end of a line, and a quotation that opens the next. */
export const opensBelow = ({ document: { tokens } }: Scene, at: number): boolean =>
  at < tokens.length && isOpener(tokens[at]!.norm) && (tokens[at]!.gap === "line" || tokens[at]!.gap === "paragraph");

/** "called for the execution of": a deed or an event right behind the preposition. */
function callsFor({ document: { tokens }, pack }: Scene, at: number): boolean {
  const about = pack.attribution.aboutStart(tokens, at);
  const kind = about === null ? undefined : pack.attribution.wordAt(tokens, about)?.kind;
  return kind === "deed" || kind === "event";
}

/** How far behind a name that a preposition seems to begin "that" may stand, in tokens. */
const NAME_REACH = 10;

/** "confirmed Bashir, a resident, that": right behind the verb a word that seems to hold a preposition, before "that", names its subject. */
function beginsName({ scene, entry, limit, i, subject, subjectless }: Walk, kind: string | undefined): boolean {
  const { tokens } = scene.document;
  const { attribution } = scene.pack;
  if (
    subject ||
    subjectless ||
    kind !== undefined ||
    entry.kind !== "finite" ||
    attribution.aboutStart(tokens, i) !== i
  )
    return false;
  for (let j = i + 1; j < Math.min(limit, i + NAME_REACH); j++) {
    if (attribution.thatEnd(tokens, j) !== null) return true;
    if (tokens[j]!.kind !== "word" || attribution.wordAt(tokens, j) !== null) return false;
  }
  return false;
}

/** "passed on reports of": a formula of hearsay is what was passed on. */
function hedgedAt({ document: { tokens }, pack }: Scene, at: number): boolean {
  const head = tokens[at]!.kind === "word" ? pack.actors.headAt(tokens, at) : null;
  return head !== null && pack.attribution.hedges.has(head.stem);
}

/** True for a number that no date holds and to which no clause about the subject leads. */
function counts({ scene, i, subject }: Walk): boolean {
  const { tokens } = scene.document;
  const { attribution } = scene.pack;
  if (tokens[i]!.kind !== "number" || attribution.dating.has(tokens[i - 1]!.norm)) return false;
  for (let j = subject!.to; j < i; j++) {
    const kind = tokens[j]!.kind === "word" ? attribution.wordAt(tokens, j)?.kind : undefined;
    if (kind === "relative" || kind === "verb" || kind === "border") return false;
  }
  return true;
}

/**
 * "claimed responsibility for the killing of", "announced its responsibility for the attack that": who takes a deed upon himself
 * tells of it; of an attack only by a verb of announcing, behind which he is named. Null for none.
 */
function owned({ scene: { document, pack }, entry, subject, sure }: Walk, at: number): number | null {
  const kindAt = (i: number) => pack.attribution.wordAt(document.tokens, i)?.kind;
  if (kindAt(at) !== "of") return null;
  const announces = entry.stance === "said" && entry.complements.has("that") && subject !== null && sure;
  return kindAt(at + 1) === "deed" || (announces && kindAt(at + 1) === "event") ? at + 1 : null;
}

/** "stressed the condemnation of the deed that": behind its subject a plain noun, to whose clause the walk has come. */
function nounBehind({ scene, entry, subject, sure, i }: Walk): boolean {
  if (!subject || !sure || i === subject.to || !entry.complements.has("noun") || entry.complements.has("named"))
    return false;
  const next = scene.document.tokens[subject.to]!;
  return next.kind === "word" && scene.pack.attribution.wordAt(scene.document.tokens, subject.to) === null;
}

/** "Operation So-and-so made clear that": the end of a noun of what happened behind the verb, with "that" right behind its name. */
function operationEnd({ scene, entry, limit, i, subject, subjectless }: Walk): number | null {
  const { tokens } = scene.document;
  const { attribution, actors } = scene.pack;
  if (subject || subjectless || entry.kind !== "finite" || attribution.wordAt(tokens, i)?.kind !== "event") return null;
  const end = actors.phraseEnd(tokens, i, Math.min(limit, i + OPERATION), true);
  return end < limit && attribution.thatEnd(tokens, end) !== null ? end : null;
}
/** Longest name of an operation that speaks, in tokens. */
const OPERATION = 6;

/** True where the walk would read a relay or one spoken for. */
function namesSource({ scene, entry, i }: Walk): boolean {
  const { tokens } = scene.document;
  const kind = tokens[i]!.kind === "word" ? scene.pack.attribution.wordAt(tokens, i)?.kind : undefined;
  if (kind === "relay" || ((kind === "of" || kind === "ofThem") && entry.complements.has("relay"))) return true;
  return tokens[i]!.kind === "word" && scene.pack.attribution.according.match(tokens, i)?.entry.takes === "relay";
}

/** Past an outlet spoken to, one spoken for, or a document's issuer; false when none begins here. */
function passSource(walk: Walk): boolean {
  const { scene, entry, limit, i } = walk;
  const { document, pack, sources } = scene;
  const { tokens } = document;
  if (tokens[i]!.kind !== "word") return false;
  const word = pack.attribution.wordAt(tokens, i);
  // "quoted a survivor, who told his name as so-and-so": nobody else is spoken for.
  if (entry.complements.has("relay") && !walk.origin && (word?.kind === "of" || word?.kind === "ofThem")) {
    walk.origin = word.kind === "of" ? spokenFor(scene, i, limit) : sources.recent(null);
    walk.i = word.kind === "of" ? (walk.origin?.to ?? limit) : i + 1;
    return true;
  }
  const issuer =
    walk.subject?.source.role === "document" && walk.subject.to === i ? pack.attribution.issuerStart(tokens, i) : null;
  const issuerEnd = issuer !== null && issuer < limit ? fullNameEnd(scene, issuer, limit) : i;
  if (walk.subject && issuer !== null && issuerEnd > issuer) {
    walk.relays.push(walk.subject);
    walk.subject = sources.named(issuer, issuerEnd);
    walk.i = issuerEnd;
    return true;
  }
  if (word?.kind === "relay") {
    const to = nameEnd(scene, word.to, limit);
    if (to > word.to && !isOwn(document.outlet, word.to, to, scene)) walk.relays.push(sources.named(word.to, to));
    walk.i = Math.max(to, i + 1);
    return true;
  }
  const learnt = entry.complements.has("learnt") ? pack.attribution.learntFrom(tokens, i) : null;
  const learntEnd = learnt === null ? i : fullNameEnd(scene, learnt, limit);
  if (learnt !== null && learntEnd > learnt) {
    // "it was learnt from a source that": where no one learns it, the source is the subject.
    if (walk.subject) walk.origin = sources.named(learnt, learntEnd);
    else {
      walk.subject = sources.named(learnt, learntEnd);
      walk.told = learnt;
    }
    walk.sure = true;
    walk.i = learntEnd;
    return true;
  }
  const told = entry.complements.has("told") && walk.subject ? outletAt(scene, i) : null;
  if (told) {
    if (!isOwn(document.outlet, i, told, scene)) walk.relays.push(sources.named(i, told));
    walk.i = told;
    return true;
  }
  const quoting = pack.attribution.according.match(tokens, i);
  if (quoting?.entry.takes !== "relay" || quoting.to >= limit || !(walk.subject || walk.subjectless)) return false;
  const to = fullNameEnd(scene, quoting.to, limit);
  if (to <= quoting.to) return false;
  walk.origin = sources.named(quoting.to, to);
  walk.i = to;
  return true;
}

/** Past times and occasions, the subject, appositions and words about it; false where the walk must end. */
function passWords(walk: Walk): boolean {
  const { scene, entry, limit, i } = walk;
  const { document, pack } = scene;
  const { tokens } = document;
  const pass = passable(scene, i, limit);
  if (pass !== null || pack.attribution.except.has(tokens[i]!.norm)) {
    walk.i = pass ?? i + 1;
    return true;
  }
  if (!walk.subject && !walk.subjectless) return passGoverned(walk) || takeSubject(walk);
  const kind = tokens[i]!.kind === "word" ? pack.attribution.wordAt(tokens, i)?.kind : undefined;
  if (kind === "verb" && walk.subject?.to === i) walk.spoken ??= i;
  // On the way to "that": an apposition between commas, which is another name, or words about the speaker.
  const takes = entry.complements;
  if (!(takes.has("that") || takes.has("colon")) || kind === "border" || relaysSpeech(scene, i)) return false;
  const role = walk.subject?.source.role;
  const comma = walk.subject && isComma(tokens[i - 1]!.norm) && (role === "person" || role === null);
  const to = comma && tokens[i]!.kind === "word" ? nameEnd(scene, i, limit) : i;
  const apposition = to > i && to - i <= 8 && to < limit && isComma(tokens[to]!.norm);
  // "…, and two police sources, said": somebody else, and no name of his.
  if (apposition && walk.subject && !pack.actors.headAt(tokens, i)?.prefix)
    alsoCalled(walk.subject.source, scene, i, to);
  walk.i = apposition ? to : i + 1;
  return true;
}

/** "wrote on-the platform So that": what a preposition governs behind the verb is no subject, but where it was said. */
function passGoverned(walk: Walk): boolean {
  const { scene, entry, limit, i } = walk;
  if (scene.document.tokens[i]!.kind !== "word" || !entry.complements.has("that") || !governed(scene, i)) return false;
  walk.i = Math.max(i + 1, nameEnd(scene, i, limit));
  return true;
}

/** End of the outlet or agency whose name begins at `at`; null for none. */
export function outletAt({ document, pack, actorFrom }: Scene, at: number): number | null {
  if (at >= document.tokens.length) return null;
  const actor = actorFrom.get(at);
  if (actor) return actor.value.role === "agency" || actor.value.role === "outlet" ? actor.to : null;
  // Inside a longer phrase: a known one, or a noun that heads agencies and the name behind it.
  const known = knownAt(document.tokens, at, pack);
  if (known?.entry.role === "agency" || known?.entry.role === "outlet") return known.to;
  const head = document.tokens[at]!.kind === "word" ? pack.actors.headAt(document.tokens, at) : null;
  if (head?.entry.role !== "agency" && head?.entry.role !== "outlet") return null;
  return pack.actors.phraseEnd(document.tokens, at, document.tokens.length);
}

function takeSubject(walk: Walk): boolean {
  const { scene, i } = walk;
  const takes = walk.entry.complements;
  let { limit } = walk;
  if (scene.pack.attribution.speechless.has(scene.document.tokens[i]!.norm)) return false;
  limit = heardFrom(scene, i, limit);
  if (takes.has("told")) limit = toldFrom(scene, i, limit);
  if (takes.has("learnt")) limit = learntBefore(scene, i, limit);
  const end =
    operationEnd(walk) ?? fullNameEnd(scene, i, limit, takes.has("noun") || takes.has("blame") || takes.has("toll"));
  // A court may convict where a minister condemns.
  const blames = takes.has("blame") || (takes.has("deed") && scene.actorFrom.get(i)?.value.role === "body");
  const to = blames
    ? accusedFrom(scene, i, end, takes.has("blame"))
    : takes.has("toll")
      ? tollFrom(scene, i, end)
      : end;
  if (to <= i) return false;
  // "three sources": the number is part of the name.
  const counted = to > i + 1 && scene.actorFrom.has(i + 1) && !governed(scene, i + 1);
  // "accused “Shield of the Coast” the army of": a name in quotation marks.
  const quoted = takes.has("blame") && isOpener(scene.document.tokens[i]!.norm) && scene.actorFrom.has(to);
  const sure = scene.actorFrom.has(i) || counted || quoted;
  // "announced its allegiance": a noun phrase that is no actor and that nothing marks as a subject is what was said.
  const named = walk.entry.complements.has("named");
  if (!sure && takes.has("noun") && (named || !marksSubject(scene, to, limit, walk.entry))) return false;
  walk.sure = sure;
  walk.subject = scene.sources.named(i, to);
  walk.i = to;
  return true;
}

/** "explains the union to the public that": where its hearers stand behind a speaker; `limit` for none. */
function heardFrom({ document: { tokens }, pack }: Scene, from: number, limit: number): number {
  for (let at = from + 1; at < limit; at++) if (pack.attribution.hearers.has(tokens[at]!.norm)) return at;
  return limit;
}

const governed = ({ document, pack }: Scene, at: number) => pack.attribution.governed(document.tokens, at);

/**
 * "informed a medical source the agency that": where an outlet stands behind a complete name; `limit` for none. "A witness"
 * is one by itself, and so are several people.
 */
export function toldFrom(scene: Scene, from: number, limit: number): number {
  const { document, pack } = scene;
  const head = document.tokens[from]!.kind === "word" ? pack.actors.headAt(document.tokens, from)?.entry : undefined;
  const whole = (at: number) =>
    head?.agrees === "p" ||
    pack.attribution.complete(document.tokens, from, at) ||
    (head?.alone && isAgency(scene, at));
  for (let at = Math.max(from, outletAt(scene, from) ?? 0) + 1; at < limit; at++)
    if (whole(at) && outletAt(scene, at) !== null && !isJoined(scene, at)) return at;
  return limit;
}

/** "the corporation of radio and television": a conjunction makes it a part of the name before it. */
const isJoined = ({ document, pack }: Scene, at: number) =>
  document.tokens[at]!.kind === "word" &&
  (knownAt(document.tokens, at, pack)?.cut ?? pack.actors.headAt(document.tokens, at))?.prefix !== "";

const isAgency = ({ document, pack }: Scene, at: number) =>
  document.tokens[at]!.kind === "word" &&
  (pack.actors.headAt(document.tokens, at)?.entry ?? knownAt(document.tokens, at, pack)?.entry)?.role === "agency";

/** "the paper learnt from sources that": where those begin whom it was learnt from, behind a name; `limit` for none. */
function learntBefore({ document, pack }: Scene, from: number, limit: number): number {
  for (let at = from + 1; at < limit; at++) if (pack.attribution.learntFrom(document.tokens, at) !== null) return at;
  return limit;
}

/**
 * "accused the army the rebels of": where a second known actor begins behind a complete name; `to` for none. `states`: a state
 * may be accused, which a court does not convict: it is the adjective of the name there.
 */
function accusedFrom({ document, pack }: Scene, from: number, to: number, states: boolean): number {
  const { tokens } = document;
  for (let i = from + 1; i < to; i++) {
    if (tokens[i]!.kind !== "word") continue;
    const head = pack.actors.headAt(tokens, i);
    const several = pack.casualties.endsSubject(tokens[i - 1]!.norm);
    // "accused the governor of Kirkuk the men of the group of": a place ends the name.
    const placed = i > from + 1 && endsPlace(tokens, i, pack);
    const complete = several || placed || pack.attribution.complete(tokens, from, i);
    if (!complete) continue;
    const known = knownAt(tokens, i, pack);
    const isKnown = known?.cut.prefix === "" && (states || known.entry.role !== "state");
    // "accused the group “So-and-so” the rebels of": behind the marks of a name only its adjectives go on with it.
    const enclosed = tokens[i - 1]!.kind === "mark" && pack.actors.isDefinite(tokens[i]!.norm);
    if (enclosed && pack.actors.epithetsEnd(tokens, i) === i) return i;
    if (isKnown || (head?.prefix === "" && (several || placed || head.definite))) return i;
  }
  return to;
}

/** "the ministry raised the number to": where the toll begins behind the name; `to` for none. */
function tollFrom({ document, pack }: Scene, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) if (pack.attribution.tollAt(document.tokens, i)) return i;
  return to;
}

/** True where the one word before a token names a place, and no word that it defines follows. */
function endsPlace(tokens: readonly Token[], at: number, { places }: LanguagePack): boolean {
  if (tokens[at - 1]!.kind !== "word" || !places.opens(tokens[at - 1]!.word)) return false;
  const place = places.names.match(tokens, at - 1);
  return place?.to === at && place.cut.prefix === "" && !place.entry.every(({ weak }) => weak);
}

/** What the verb reports where nothing marked its content. */
function withoutMark(walk: Walk, at: number): Ahead | null {
  const { entry, subject, sure, spoken, sentence } = walk;
  const takes = entry.complements;
  const noun = takes.has("noun") && entry.kind === "finite" && !takes.has("named");
  // "said the captain teams took part": no "that", but a verb right after an actor.
  if (sure && spoken !== null && takes.has("that") && takes.has("colon") && !takes.has("noun"))
    return done(walk, spoken, "that");
  if (!sure && !subject && takes.has("noun") && startsNoun(walk)) return done(walk, walk.i, "noun");
  // "and he added, at once went the teams": neither "that" nor a subject, but a verb.
  if (!subject && takes.has("that") && takes.has("colon") && !takes.has("noun") && startsVerb(walk, at))
    return done(walk, walk.i, "colon");
  if (!sure && entry.kind !== "participle")
    return subject && !takes.has("noun") && !takes.has("deed") ? done(walk, null, null, subject.to) : null;
  const recorded = takes.has("noun") && takes.has("named") && entry.kind === "finite" && subject !== null;
  if (takes.has("blame") || ((noun || recorded) && sure)) {
    const content = subject ? subject.to : at + 1;
    return content < sentence.to ? done(walk, content, "noun") : null;
  }
  return done(walk, null, null, subject?.to ?? at + 1);
}

/** True where the walk of a finite verb without a subject stopped at another verb, right behind it or past a time. */
const startsVerb = ({ scene, entry, limit, i, subjectless }: Walk, at: number) =>
  entry.kind === "finite" &&
  !subjectless &&
  i < limit &&
  passAll(scene, at + 1, i) === i &&
  scene.pack.attribution.wordAt(scene.document.tokens, i)?.kind === "verb";

/** True where the walk stopped at a noun phrase that is no subject. */
const startsNoun = ({ scene, limit, i, subjectless }: Walk) =>
  !subjectless && i < limit && fullNameEnd(scene, i, limit) > i;

/** True when an outlet spoken to is the one that publishes the report, which is no relay. */
export function isOwn(outlet: string | null, from: number, to: number, { document, pack }: Scene): boolean {
  if (outlet === null) return false;
  const own = knownAt(tokenize(outlet, pack.spelling, pack.fold), 0, pack);
  // An outlet may be given by its site: "www.skynewsarabia.com".
  const site = letters(outlet);
  for (let i = from; i < to; i++) {
    const key = knownAt(document.tokens, i, pack)?.entry.key;
    if (key && (key === own?.entry.key || (key.length > 3 && site.includes(letters(key))))) return true;
  }
  const words = outlet.split(/\s+/).map((word) => pack.fold(word));
  const named = document.tokens.slice(from, to).map((token) => token.norm);
  return words.every((word) => named.includes(word));
}

const letters = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, "");

/** True where what follows a noun phrase shows that it is the verb's subject. */
function marksSubject(scene: Scene, at: number, limit: number, entry: SpeechForm): boolean {
  const { document, pack } = scene;
  const after = passAll(scene, at, limit);
  if (after < limit && entry.complements.has("about") && pack.attribution.aboutStart(document.tokens, after) !== null)
    return true;
  for (let i = at; i < Math.min(limit, at + 25); i++) {
    if (pack.attribution.thatEnd(document.tokens, i) !== null || document.tokens[i]!.norm === ":") return true;
    const kind = pack.attribution.wordAt(document.tokens, i)?.kind;
    if (i === at && (kind === "event" || kind === "deed")) return true;
    if (kind === "border" || kind === "verb") return false;
  }
  return false;
}

/** A finite reporting verb with a conjunction begins another statement; so does "adding" behind a comma. */
function relaysSpeech({ document, pack }: Scene, at: number): boolean {
  const reading = pack.attribution.speech.lookup(document.tokens[at]!.word)[0];
  if (reading === undefined || reading.suffix !== "") return false;
  const { kind } = reading.entry;
  const adds = kind === "participle" && reading.prefix === "" && isComma(document.tokens[at - 1]!.norm);
  return (
    (kind === "finite" && reading.prefix !== "") || (adds && pack.attribution.thatEnd(document.tokens, at + 1) !== null)
  );
}

/** A noun of death or harm in the next words, before any clause about the event: "mourned, with its staff, the death of". */
function deedAhead({ document, pack }: Scene, at: number, limit: number): number | null {
  for (let i = at; i < Math.min(limit, at + 16); i++) {
    const kind = pack.attribution.wordAt(document.tokens, i)?.kind;
    if (kind === "deed") return i;
    if (
      kind === "relative" ||
      kind === "border" ||
      kind === "verb" ||
      kind === "event" ||
      pack.attribution.thatEnd(document.tokens, i) !== null
    )
      return null;
  }
  return null;
}
