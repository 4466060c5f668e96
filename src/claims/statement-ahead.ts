/** What follows a reporting verb: its subject, the outlet spoken to, the one spoken for, and where the content begins. */
import type { Sentence } from "../types.ts";
import type { Scene } from "./statement-cue.ts";
import type { SpeechForm } from "./statement-pack.ts";
import type { Named } from "./statement-source.ts";
import { fullNameEnd, nameEnd, opensStatement, passable, spokenFor } from "./statement-walk.ts";

export type Ahead = {
  readonly subject: Named | null;
  readonly relays: readonly Named[];
  readonly origin: Named | null;
  /** First token of what is said; null when nothing that could be said follows. */
  readonly content: number | null;
  /** True when the subject is an actor, not just any noun phrase. */
  readonly sure: boolean;
  readonly how: "that" | "about" | "noun" | "colon" | "deed" | null;
  readonly to: number;
};

/** Farthest that "that" may stand from its verb, in tokens: names, titles and occasions come between. */
const REACH = 40;

/** Null when the words after the verb show that it reports nothing. `led`: its subject stands before it. */
export function lookAhead(scene: Scene, sentence: Sentence, at: number, entry: SpeechForm, led: boolean): Ahead | null {
  const { document, pack, sources, actorFrom } = scene;
  const { tokens } = document;
  const { attribution } = pack;
  const takes = entry.complements;
  const limit = Math.min(sentence.to, at + 1 + REACH);
  const relays: Named[] = [];
  let subject: Named | null = null;
  let origin: Named | null = null;
  // A participle has its subject before it, or in the verb that it goes with.
  const subjectless = led || entry.kind === "participle";
  let sure = led;
  let spoken: number | null = null;
  let i = at + 1;
  const done = (content: number | null, how: Ahead["how"], to: number): Ahead => ({
    subject,
    relays,
    origin,
    content,
    sure,
    how,
    to,
  });
  while (i < limit) {
    const token = tokens[i]!;
    const that = attribution.thatEnd(tokens, i);
    if (that !== null && that < sentence.to && (takes.has("that") || takes.has("noun")))
      return done(that, "that", that);
    if (token.norm === ":" && i + 1 < sentence.to)
      return takes.has("colon") || takes.has("that") ? done(i + 1, "colon", i + 1) : null;
    if (opensStatement(scene, i) && takes.has("colon")) return done(i, "colon", i);
    if (opensStatement(scene, i)) return takes.has("noun") ? done(i, "noun", i) : null;
    const word = token.kind === "word" ? attribution.wordAt(tokens, i) : null;
    if (word?.kind === "of" && takes.has("relay")) {
      origin = spokenFor(scene, i, limit);
      if (!origin) return null;
      i = origin.to;
      continue;
    }
    if (word?.kind === "ofThem" && takes.has("relay")) {
      origin = sources.recent(null);
      if (!origin) return null;
      i++;
      continue;
    }
    const issuer = subject?.source.role === "document" && subject.to === i ? attribution.issuerStart(tokens, i) : null;
    if (subject && issuer !== null && issuer < limit) {
      const to = fullNameEnd(scene, issuer, limit);
      if (to > issuer) {
        relays.push(subject);
        subject = sources.named(issuer, to);
        i = to;
        continue;
      }
    }
    if (word?.kind === "relay") {
      const to = nameEnd(scene, word.to, limit);
      if (to > word.to && !isOwn(document.outlet, word.to, to, scene)) relays.push(sources.named(word.to, to));
      i = Math.max(to, i + 1);
      continue;
    }
    const quoting = token.kind === "word" ? attribution.according.match(tokens, i) : null;
    if (quoting?.entry.takes === "relay" && quoting.to < limit && (subject || led)) {
      const to = fullNameEnd(scene, quoting.to, limit);
      if (to <= quoting.to) return null;
      origin = sources.named(quoting.to, to);
      i = to;
      continue;
    }
    if (takes.has("about") && attribution.aboutStart(tokens, i) !== null) return done(i, "about", i + 1);
    if (takes.has("noun") && (word?.kind === "event" || word?.kind === "deed")) return done(i, "noun", i);
    if (takes.has("deed") && (subject || led || word?.kind === "deed")) {
      const deed = deedAhead(scene, i, sentence.to);
      if (deed !== null) return done(deed, "deed", i);
    }
    const pass = passable(scene, i, limit);
    if (pass !== null) {
      i = pass;
      continue;
    }
    if (attribution.bareClause && subjectless && takes.has("that") && token.kind !== "mark") return done(i, "that", i);
    if (!subject && !subjectless) {
      const actor = actorFrom.get(i);
      const to = fullNameEnd(scene, i, limit);
      if (to <= i) break;
      // "three sources": the number is part of the name.
      sure = actor !== undefined || (to > i + 1 && actorFrom.has(i + 1));
      // "announced its allegiance": a noun phrase that is no actor and that nothing marks as a subject is what was said.
      if (!sure && takes.has("noun") && !marksSubject(scene, to, limit)) return done(i, "noun", i);
      subject = sources.named(i, to);
      i = to;
      continue;
    }
    if (word?.kind === "verb" && spoken === null && subject && i === subject.to) spoken = i;
    // On the way to "that": an apposition between commas, which is another name, or words about the speaker.
    if (!(takes.has("that") || takes.has("colon")) || word?.kind === "border" || relaysSpeech(scene, i)) break;
    const apposition = subject && tokens[i - 1]!.kind === "mark" ? nameEnd(scene, i, limit) : i;
    if (subject && apposition > i && apposition - i <= 8 && apposition < limit && tokens[apposition]!.kind === "mark") {
      subject.source.names.add(document.text.slice(token.start, tokens[apposition - 1]!.end).replace(/\s+/g, " "));
      i = apposition;
    } else i++;
  }
  // "said the captain teams took part": no "that", but a verb right after an actor.
  if (sure && spoken !== null && takes.has("that") && takes.has("colon") && !takes.has("noun"))
    return done(spoken, "that", spoken);
  if (!sure && entry.kind !== "participle")
    return subject && !takes.has("noun") && !takes.has("deed") ? done(null, null, subject.to) : null;
  if (takes.has("blame") || (takes.has("noun") && entry.kind === "finite" && sure && !takes.has("named"))) {
    const content = subject ? subject.to : at + 1;
    return content < sentence.to ? done(content, "noun", content) : null;
  }
  return done(null, null, subject?.to ?? at + 1);
}

/** True when an outlet spoken to is the one that publishes the report, which is no relay. */
function isOwn(outlet: string | null, from: number, to: number, { document, pack }: Scene): boolean {
  if (outlet === null) return false;
  const words = outlet.split(/\s+/).map((word) => pack.fold(word));
  const named = document.tokens.slice(from, to).map((token) => token.norm);
  return words.every((word) => named.includes(word));
}

/** True where what follows a noun phrase shows that it is the verb's subject. */
function marksSubject(scene: Scene, at: number, limit: number): boolean {
  const { document, pack } = scene;
  for (let i = at; i < Math.min(limit, at + 25); i++) {
    if (pack.attribution.thatEnd(document.tokens, i) !== null || document.tokens[i]!.norm === ":") return true;
    const kind = pack.attribution.wordAt(document.tokens, i)?.kind;
    if (i === at && (kind === "event" || kind === "deed")) return true;
    if (kind === "border" || kind === "verb") return false;
  }
  return false;
}

/** A finite reporting verb with a conjunction begins another statement. */
function relaysSpeech({ document, pack }: Scene, at: number): boolean {
  const reading = pack.attribution.speech.lookup(document.tokens[at]!.word)[0];
  return reading !== undefined && reading.entry.kind === "finite" && reading.prefix !== "" && reading.suffix === "";
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
