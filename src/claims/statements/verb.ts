/** Reporting verbs: whose words they bring, named after the verb, before it, or carried over from what was said before. */
import type { Agreement } from "../../mentions/actor.ts";
import type { WordReading } from "../../text/lexicon.ts";
import type { Mention, Sentence } from "../../types.ts";
import { type Ahead, lookAhead, outletAt } from "./ahead.ts";
import type { Cue, Scene } from "./cue.ts";
import { issuerOf } from "./in-it.ts";
import { ownVoice } from "./own-voice.ts";
import type { SpeechForm } from "./pack.ts";
import { alsoCalled, type Named } from "./source.ts";
import { citesToll, isCompared } from "./toll.ts";
import { isOpener, nameEnd, opensStatement, passAll, passable } from "./walk.ts";

export function verbCue(scene: Scene, sentence: Sentence, at: number, before: readonly Cue[]): Cue | null {
  for (const reading of scene.pack.attribution.speech.lookup(scene.document.tokens[at]!.word)) {
    const cue = scene.sources.tried(() => readVerb(scene, sentence, at, reading, before));
    if (cue) return cue;
  }
  return null;
}

function readVerb(
  scene: Scene,
  sentence: Sentence,
  at: number,
  reading: WordReading<SpeechForm>,
  before: readonly Cue[],
): Cue | null {
  const { document, pack, sources } = scene;
  const { tokens } = document;
  const { entry } = reading;
  if (!pack.attribution.continues.has(reading.prefix) || reading.definite) return null;
  // "put them at 27": only a toll takes whom it counts as a pronoun.
  if (reading.suffix !== "" && !entry.complements.has("toll")) return null;
  if (entry.kind === "finite" && at > sentence.from && pack.attribution.beforeNouns.has(tokens[at - 1]!.norm))
    return null;
  // "five accused of": the participle of accusing stands apart from what is before it, the accused do not.
  if (entry.kind === "participle" && entry.complements.has("blame") && tokens[at - 1]?.kind === "word") return null;
  const previous = at > sentence.from ? pack.attribution.wordAt(tokens, at - 1) : null;
  const denied = previous?.kind === "not" && entry.kind !== "masdar" && !reportsOnly(scene, sentence, at);
  if (denied || previous?.kind === "what") return null;
  // Between two actors the verb's subject is the one after it ("in Afghanistan said the army"), unless an auxiliary or
  // an accusation shows that the first one speaks.
  const pronoun = previous?.kind === "pronoun";
  const mayLead =
    pack.attribution.bareClause &&
    (tokens[at - 1]?.kind !== "mark" || pack.attribution.subjectAt(tokens, sentence.from, at) !== null);
  if (entry.complements.has("named") && entry.complements.has("noun") && isAct(scene, at)) return null;
  const spoken = previous?.kind === "relative" || entry.complements.has("blame") || mayLead;
  const leads = at === sentence.from || reading.prefix !== "";
  const contested =
    afterDateline(scene, at) ||
    (!spoken && (scene.actorFrom.has(at + 1) || (!leads && namesSubject(scene, sentence, at + 1))));
  const cameFrom = at === sentence.from ? toldThat(scene, sentence, at, entry) : null;
  if (cameFrom) return cameFrom;
  const finite = entry.kind === "finite" && !pronoun;
  const preceding =
    (finite && !contested ? subjectBefore(scene, sentence, at, reading, before) : null) ??
    (finite ? clauseSubject(scene, sentence, at, reading) : null);
  const owner = entry.kind === "masdar" ? ownerOf(scene, at) : null;
  // "issued a report in which it recorded the killing of": the pronoun ties the verb to whoever issued it.
  const recalls = preceding === null && pack.attribution.inIt.has(tokens[at + 1]?.norm ?? "");
  const start = pronoun ? at - 1 : ((owner ?? preceding)?.from ?? at);
  const aside = pack.attribution.trailing && entry.kind === "finite" && isAside(scene, sentence, start, at);
  const ahead =
    aside && start < at
      ? nothingAhead(scene, at)
      : lookAhead(scene, sentence, at, entry, preceding !== null || owner !== null || pronoun || recalls);
  if (!ahead) return null;
  const explicit =
    ahead.subject ??
    owner ??
    preceding ??
    (recalls ? issuerOf(scene, sentence, at) : null) ??
    (finite ? subjectBefore(scene, sentence, at, reading, before) : null);
  if (
    entry.kind === "masdar" &&
    (explicit === null || !ahead.sure || explicit.source.role === "document" || ahead.content === null)
  )
    return null;
  const apart = followsConjunction(scene, at);
  const opensClause = at === sentence.from || reading.prefix !== "" || previous?.kind === "border" || apart;
  // "between the council and …" is no report; "and he made clear that" is.
  const subject = ahead.sure ? ahead.subject : null;
  const nearHead = opensClause || (ahead.sure && at === sentence.from + 1);
  if (ahead.how === "pledge") return nearHead ? pledgeCue(at, ahead, ahead.subject ?? preceding) : null;
  const direct =
    ahead.how === "that" &&
    (ahead.subject === null || (subject !== null && pack.attribution.thatEnd(tokens, subject.to) === ahead.content));
  if (entry.complements.has("initial") && !opensClause && previous?.kind !== "relative" && !direct) return null;
  if (entry.complements.has("toll")) {
    // "rising waters raised the toll"
    const teller = ahead.subject ?? (preceding && preceding.source.role !== null ? preceding : null);
    if (ahead.content === null || !ahead.sure || !teller) return null;
  }
  if (!explicit && entry.impersonal)
    return opensClause && ahead.content !== null ? ownVoice(at, ahead.to, ahead.content) : null;
  const inIt = recalls && explicit === null && topicOf(scene, sentence, at, entry.agrees) !== null;
  if (
    !explicit &&
    !inIt &&
    !(pronoun && pack.attribution.trailing) &&
    entry.complements.has("named") &&
    !(
      (ahead.how === "colon" && opensStatement(scene, ahead.content ?? at)) ||
      (ahead.how === "that" && (before.some((cue) => cue.content !== null) || entry.complements.has("initial")))
    )
  )
    return null;
  if (!aside && !inIt && isEveryday(scene, entry, ahead, explicit, opensClause)) return null;
  const nobody = !explicit || (ahead.subject !== null && !ahead.sure && !quoteBefore(scene, sentence, at));
  if (ahead.content === null && nobody && !aside) return null;
  // "was quoted from a doctor that", with nobody who quotes
  const quoted = ahead.how === "that" || ahead.how === "colon" ? ahead.origin : null;
  // ", he added": of whom the sentence tells is no matter.
  const speaker =
    explicit ??
    (pronoun && aside ? sources.recent(entry.agrees) : null) ??
    carried(scene, sentence, at, entry.agrees, before) ??
    quoted;
  if (!speaker) return null;
  const named = explicit !== null || speaker === quoted;
  if (named && ahead.content !== null && pack.attribution.ours.has(tokens[speaker.from]?.norm ?? ""))
    return ownVoice(start, ahead.to, ahead.content);
  // "said (she) Nawal": a name alone does not tell whether "and she added" may go on from it.
  if (ahead.subject && entry.agrees === "f" && ahead.subject.source.head === null) ahead.subject.source.agrees = "f";
  const relays = ahead.relays.length > 0 ? ahead.relays : refersBack(speaker, named) ? speaker.source.relays : [];
  if (ahead.relays.length > 0) speaker.source.relays = ahead.relays;
  const inverted =
    ahead.content === null && (aside || quoteBefore(scene, sentence, at) || endsSentence(scene, sentence, at, ahead));
  const between = aside && start < at && ahead.to < sentence.to && tokens[ahead.to]!.norm === ",";
  return {
    at: start,
    to: ahead.content === null ? at + 1 : ahead.to,
    word: { from: at, to: at + 1 },
    rule: entry.kind === "finite" ? (inverted ? "inverted" : named ? "verb" : "carried") : entry.kind,
    stance: entry.stance,
    chain: [
      ...relays,
      ...(ahead.origin && ahead.origin !== speaker ? [speaker, ahead.origin] : [speaker]),
      ...citedBefore(scene, sentence, start, at, before),
    ],
    content: ahead.content ?? (between ? ahead.to + 1 : null),
    scope: ahead.content !== null ? "after" : between ? "around" : inverted ? "before" : "none",
    explicit: named,
    coordinate:
      entry.kind === "finite" && (opensClause || start === sentence.from || (start < at && opensAt(scene, start))),
  };
}

/** "Reuters, citing a hospital source, reported", "Citing witnesses, Reuters reported": whoever is cited is the origin. */
function citedBefore(
  { document, pack }: Scene,
  sentence: Sentence,
  start: number,
  at: number,
  before: readonly Cue[],
): readonly Named[] {
  if (!pack.attribution.trailing) return [];
  const cited = before.findLast(
    (cue) =>
      cue.rule === "according" && cue.at < at && (cue.at > start || (cue.at === sentence.from && start - cue.to <= 1)),
  );
  const takes = cited && pack.attribution.according.match(document.tokens, cited.at)?.entry.takes;
  return takes === "relay" ? cited!.chain : [];
}

/** "that the forces spotted the group": between two actors, the first behind "that", such a verb tells what was done. */
function isAct({ document, pack, actorFrom, actorTo }: Scene, at: number): boolean {
  const doer = actorTo.get(at);
  return (
    doer !== undefined &&
    actorFrom.has(at + 1) &&
    pack.attribution.thatEnd(document.tokens, doer.from - 1) === doer.from
  );
}

/** "The spokesman made that known": a verb whose object is "that", which is what stood before. Null for others. */
function toldThat(scene: Scene, sentence: Sentence, at: number, { kind, complements }: SpeechForm): Cue | null {
  const { document, pack, sources, actorFrom } = scene;
  if (
    kind !== "finite" ||
    !complements.has("that") ||
    !pack.attribution.thatWhich.has(document.tokens[at + 1]?.norm ?? "")
  )
    return null;
  const actor = actorFrom.get(at + 2);
  if (!actor || actor.from >= sentence.to) return null;
  const chain = [sources.named(actor.from, actor.to)];
  const scope = { content: null, scope: "previous", explicit: true, coordinate: true } as const;
  return { at, to: actor.to, word: { from: at, to: at + 1 }, rule: "came-from", stance: "said", chain, ...scope };
}

/** How far behind a denied verb "except" may stand, in tokens. */
const EXCEPT_REACH = 8;

/** "organisations recorded nothing but the release of ten": what they did record is told. */
function reportsOnly({ document, pack }: Scene, sentence: Sentence, at: number): boolean {
  for (let i = at + 1; i < Math.min(sentence.to, at + EXCEPT_REACH); i++)
    if (pack.attribution.except.has(document.tokens[i]!.norm)) return true;
  return false;
}

const isPeople = (named: Named | null) => named?.source.role === "person" || named?.source.agrees === "p";

/** "City - Agency: officials said that": behind an outlet's name and colon a verb's own subject speaks. */
function afterDateline({ document, actorTo }: Scene, at: number): boolean {
  const role = document.tokens[at - 1]?.norm === ":" ? actorTo.get(at - 1)?.value.role : undefined;
  return role === "agency" || role === "outlet";
}

/** True where a noun phrase stands between the verb and what is said: "of the losses of the army So-and-so said that". */
function namesSubject(scene: Scene, sentence: Sentence, from: number): boolean {
  const { document, pack } = scene;
  if (from >= sentence.to || document.tokens[from]!.kind !== "word") return false;
  const end = nameEnd(scene, from, sentence.to);
  if (end <= from || end >= sentence.to) return false;
  return pack.attribution.thatEnd(document.tokens, end) !== null || opensStatement(scene, end);
}

/** True where a verb with other meanings, or a noun phrase that need be nobody, shows no report. */
function isEveryday(
  scene: Scene,
  { complements }: SpeechForm,
  ahead: Ahead,
  explicit: Named | null,
  opensClause: boolean,
): boolean {
  const { subject, sure, how, content } = ahead;
  const unsure = subject !== null && !sure && !isCalledAgain(scene, subject);
  if (complements.has("place") && (subject ?? explicit)?.source.role === "state") return true;
  const claims = complements.has("claim") && explicit !== null;
  const voices = opensClause && complements.has("deed") && speaksOf(scene, ahead);
  if (content === null) return (complements.has("named") && !claims && !voices) || (unsure && complements.has("relay"));
  // "spoke measures … of": what a verb is about must follow its subject at once when that is no actor.
  // A toll has whose it is behind it: "the toll of the attack on the market points to".
  const named = subject ?? explicit;
  const { document, pack } = scene;
  const toll =
    named !== null &&
    [named.from, named.from + 1].some((i) => i < named.to && pack.attribution.tollAt(document.tokens, i));
  if (unsure && how === "about" && !toll) return content !== passAll(scene, subject.to, content);
  if (!complements.has("named")) return false;
  // "is estimated the number of their troops at": what the number is of says nothing.
  if (toll && how === "noun") return true;
  // People know of it; an outlet or a body learns it.
  if (complements.has("learnt") && !ahead.origin && isPeople(subject ?? explicit)) return true;
  if (how === "colon" || how === "that") return unsure;
  return !sure && (how !== "noun" || explicit === null || content !== explicit.to);
}

/** "expressed the minister of his grief": what somebody speaks of stands right behind him. */
const speaksOf = ({ document: { tokens }, pack }: Scene, { subject, sure }: Ahead): boolean =>
  subject !== null && sure && pack.attribution.aboutStart(tokens, subject.to) === subject.to + 1;

/** "claimed responsibility for the attack that killed ten": that it did is said, the rest the outlet tells. */
const pledgeCue = (at: number, { to }: Ahead, speaker: Named | null): Cue => ({
  ...ownVoice(at, to, null),
  chain: speaker ? [speaker] : [],
  scope: "none",
  explicit: speaker !== null,
});

/** A surname of somebody whom the report named in full. */
const isCalledAgain = ({ pack: { fold } }: Scene, { source, name }: Named) =>
  [...source.names].some((other) => fold(other).endsWith(` ${fold(name)}`));

/** True when a source goes on by a dropped subject or by a shorter name, as "the source" or a surname. */
const refersBack = (speaker: Named, explicit: boolean) =>
  (speaker.source.role === "anonymous" || speaker.source.role === "person" || speaker.source.role === null) &&
  (!explicit || [...speaker.source.names].some((name) => name.length > speaker.name.length));

/** True behind "while" or "and": the subject of another clause begins there. */
function opensAt({ document, pack }: Scene, at: number): boolean {
  const before = document.tokens[at - 1];
  return (
    before?.kind === "word" &&
    (pack.attribution.wordAt(document.tokens, at - 1)?.kind === "border" || pack.casualties.joiners.has(before.norm))
  );
}

/** Behind the verb of an aside nothing is said; the outlet that was told may be named there. */
function nothingAhead(scene: Scene, at: number): Ahead {
  const told = outletAt(scene, at + 1);
  const relays = told ? [scene.sources.named(at + 1, told)] : [];
  return { subject: null, relays, origin: null, content: null, sure: true, how: null, to: told ?? at + 1 };
}

/** "…, the ministry said on Monday": a source set off by a mark on both sides, or by one and the sentence's end. */
function isAside(scene: Scene, sentence: Sentence, start: number, at: number): boolean {
  const { tokens } = scene.document;
  if (start <= sentence.from || tokens[start - 1]!.kind !== "mark" || tokens[start - 1]!.norm === ":") return false;
  // "told a local radio station": the outlet's name may go on behind the word that shows it.
  return (
    start === at || [outletAt(scene, at + 1), at + 1].some((from) => from !== null && closes(scene, sentence, from))
  );
}

/** True where only times, occasions and the like stand from here to the next mark. */
function closes(scene: Scene, sentence: Sentence, from: number): boolean {
  const { document, pack } = scene;
  const { tokens } = document;
  let end = from;
  while (end < sentence.to && tokens[end]!.kind === "word") {
    const next = passable(scene, end, sentence.to) ?? pack.attribution.adjunctEnd(tokens, end, sentence.to);
    if (next === null) return false;
    end = next;
  }
  return end >= sentence.to || tokens[end]!.kind === "mark";
}

/** "twelve were killed, says a witness.": a verb behind a comma whose subject ends the sentence. */
function endsSentence(
  { document, pack }: Scene,
  { from, to }: Sentence,
  at: number,
  { subject, sure }: Ahead,
): boolean {
  const { tokens } = document;
  if (!subject || !sure || subject.from !== at + 1) return false;
  const comma = pack.attribution.wordAt(tokens, at - 1)?.kind === "border" ? at - 2 : at - 1;
  if (comma <= from || !COMMAS.has(tokens[comma]!.norm) || tokens[comma]!.norm === ":") return false;
  for (let i = subject.to; i < to; i++) if (tokens[i]!.kind !== "mark") return false;
  return true;
}

/** True when a quotation ends right before the verb: "…", the minister said. */
function quoteBefore({ document }: Scene, sentence: Sentence, at: number): boolean {
  for (let i = at - 1; i >= Math.max(sentence.from, at - 3); i--) {
    const token = document.tokens[i]!;
    if (token.kind !== "mark") return false;
    if (isOpener(token.norm) || token.norm === "»") return true;
  }
  return false;
}

/** True behind a conjunction that stands apart from the word it belongs to: "و أضافت". */
const followsConjunction = ({ document, pack }: Scene, at: number) =>
  pack.casualties.clings && document.tokens[at - 1]?.norm === pack.casualties.conjunction;

/** The subject of a verb that follows it: the actor or the noun phrase that ends there. Null when there is none. */
function subjectBefore(
  scene: Scene,
  sentence: Sentence,
  at: number,
  reading: WordReading<SpeechForm>,
  before: readonly Cue[],
): Named | null {
  const { document, pack, actorTo, sources } = scene;
  const { tokens } = document;
  const goesOn = at > sentence.from && pack.attribution.topicGoesOn.has(tokens[at - 1]!.norm);
  if (at === sentence.from + 1 && followsConjunction(scene, at)) return null;
  if (reading.prefix !== "" || goesOn) return topicBefore(scene, sentence, goesOn ? at - 1 : at);
  let end = at;
  while (end > sentence.from) {
    const token = tokens[end - 1]!;
    const kind = token.kind === "word" ? pack.attribution.wordAt(tokens, end - 1)?.kind : undefined;
    const skipped = token.kind === "mark" ? COMMAS.has(token.norm) : kind === "relative" || kind === "time";
    if (!skipped) break;
    // "in the middle of Syria, and had said": another clause, whose subject is the one that spoke before.
    if (pack.attribution.hadBeen.has(token.norm) && before.some((cue) => cue.content !== null)) return null;
    end--;
  }
  const nearest =
    actorTo.get(end) ?? (end > sentence.from && tokens[end - 1]!.kind === "mark" ? actorTo.get(end - 1) : undefined);
  const actor = nearest && isApposed(scene, nearest.from) ? actorTo.get(nearest.from - 2) : nearest;
  // "According to AFP, said So-and-so": the agency belongs to its own cue.
  const taken = before.some(
    (cue) => cue.rule === "according" && cue.scope === "after" && actor && cue.at < actor.to && actor.to <= cue.to,
  );
  const phrase = taken ? null : pack.attribution.subjectAt(tokens, sentence.from, at);
  const within = actor && phrase && phrase.from < actor.from && actor.to <= at;
  if (phrase && (!actor || within) && !(end < at && titleBefore(scene, sentence, end)))
    return withApposition(scene, sentence, withNameBehind(scene, sources.named(phrase.from, phrase.to), actor));
  const first = actor ? pairedWith(scene, actor.from) : 0;
  if (actor && first > sentence.from && first < actor.from) return sources.named(first, actor.to);
  if (actor && actor.from >= sentence.from && !taken && !isGoverned(scene, sentence, actor.from))
    return withApposition(scene, sentence, sources.named(actor.from, actor.to));
  const titled = end < at ? titleBefore(scene, sentence, end) : bareBefore(scene, sentence, at, reading.entry);
  if (titled) return titled;
  // A name of unknown shape at the head of the sentence ("Obama announces"): the phrase must reach the verb.
  const from = behindAuxiliary(scene, sentence, end);
  if (
    end !== at ||
    end - from > 12 ||
    end <= from ||
    tokens[from]!.kind !== "word" ||
    pack.attribution.wordAt(tokens, from)
  )
    return null;
  return pack.actors.phraseEnd(tokens, from, end, true) === end && !holdsActor(scene, from, end)
    ? sources.named(from, end)
    : null;
}

/** "the union, and it is a local body, had announced": behind a comma, who the one before it is. */
const isApposed = ({ document: { tokens }, pack }: Scene, from: number): boolean =>
  from > 1 && pack.attribution.whoIs.has(tokens[from - 1]!.norm) && COMMAS.has(tokens[from - 2]!.norm);

/** Longest subject that stands between the opening of its clause and its verb, in tokens. */
const CLAUSE_SUBJECT = 14;

/**
 * "whereas the head of the committee for the prisoners of the group So-and-so had spoken of": what stands between the
 * opening of a clause and its verb is the subject, however long, if a source heads it and no other verb comes between.
 */
function clauseSubject(
  scene: Scene,
  sentence: Sentence,
  at: number,
  { prefix, entry }: WordReading<SpeechForm>,
): Named | null {
  const { document, pack, actorFrom, sources } = scene;
  const { tokens } = document;
  if (prefix !== "" || pack.attribution.bareClause) return null;
  const to = pack.attribution.wordAt(tokens, at - 1)?.kind === "relative" ? at - 1 : at;
  for (let i = to - 1; i >= Math.max(sentence.from, at - CLAUSE_SUBJECT); i--) {
    const word = pack.attribution.wordAt(tokens, i);
    const opens = word?.kind === "border" || word?.kind === "relative";
    if (opens) {
      const from = pack.attribution.thatEnd(tokens, word.to) ?? word.to;
      if (from >= to || tokens[from]!.kind !== "word") return null;
      const role = actorFrom.get(from)?.value.role ?? pack.actors.headAt(tokens, from)?.entry.role ?? "document";
      if (role === "document" || (actorFrom.get(from)?.to ?? 0) > to) return null;
      const named = sources.named(from, to);
      return entry.agrees === null || named.source.agrees === entry.agrees ? named : null;
    }
    const { kind, norm } = tokens[i]!;
    if (kind === "number" || (kind === "mark" && !isOpener(norm)) || word?.kind === "verb" || word?.kind === "not")
      return null;
  }
  return null;
}

/** "And the channel showed pictures (that)": behind its first word, a verb that no table knows, an actor ends before the verb. */
function holdsActor({ document, pack, actorFrom }: Scene, from: number, end: number): boolean {
  const actor = actorFrom.get(from + 1);
  return actor !== undefined && actor.to < end && pack.actors.phraseEnd(document.tokens, from, end) < end;
}

/** How far behind "had been" the verb may stand that its subject goes with, in tokens. */
const AUXILIARY_REACH = 6;

/** Where the subject of a verb may begin: behind "had been", which heads a clause, or at the head of the sentence. */
function behindAuxiliary({ document, pack }: Scene, sentence: Sentence, end: number): number {
  const { tokens } = document;
  for (let i = end - 1; i >= Math.max(sentence.from, end - AUXILIARY_REACH); i--) {
    const heads = i === sentence.from || tokens[i - 1]!.kind === "mark";
    if (heads && tokens[i]!.kind === "word" && pack.attribution.wordAt(tokens, i)?.kind === "relative") return i + 1;
  }
  return sentence.from;
}

/** How far behind "as for" the verb of its topic may stand, in tokens. */
const TOPIC_REACH = 10;

/**
 * "as for the ministry, it said", "as for the channel, it showed pictures and said": the topic between its particle and the verb,
 * or the first verb of two. Null where none stands there.
 */
function topicBefore({ document, pack, sources }: Scene, sentence: Sentence, at: number): Named | null {
  const { tokens } = document;
  for (let i = at - 2; i >= Math.max(sentence.from, at - TOPIC_REACH); i--)
    if (pack.attribution.topics.has(tokens[i]!.norm)) {
      const whole = pack.actors.phraseEnd(tokens, i + 1, at);
      const to = pack.attribution.thenDoes(tokens, whole) ? whole : at;
      return pack.actors.phraseEnd(tokens, i + 1, to, true) === to ? sources.named(i + 1, to) : null;
    }
  return null;
}

/** ", police and hospital officials said": where the first of two speakers behind a comma begins; `from` for one alone. */
function pairedWith({ document, pack, actorTo }: Scene, from: number): number {
  const { tokens } = document;
  if (!pack.attribution.trailing || !pack.casualties.joiners.has(tokens[from - 1]?.norm ?? "")) return from;
  const other = actorTo.get(from - 1);
  return other && tokens[other.from - 1]?.norm === "," ? other.from : from;
}

/** "… which a group claimed that said in a statement": a noun without article that its relative clause follows at once. */
function bareBefore(
  { document, pack, sources }: Scene,
  sentence: Sentence,
  at: number,
  entry: SpeechForm,
): Named | null {
  const head =
    at > sentence.from && !pack.attribution.bareClause && document.tokens[at - 1]!.kind === "word"
      ? pack.actors.headAt(document.tokens, at - 1)
      : null;
  if (!head || head.definite || head.suffix !== "" || head.entry.role === "document") return null;
  return head.entry.agrees === entry.agrees ? sources.named(at - 1, at) : null;
}

/** "The deputy director of the police, So-and-so, had said": the title before the comma is the subject, the name is his. */
function titleBefore(scene: Scene, sentence: Sentence, end: number): Named | null {
  const { document, actorTo, sources } = scene;
  const { tokens } = document;
  for (let comma = end - 2; comma > Math.max(sentence.from, end - 6); comma--) {
    if (!COMMAS.has(tokens[comma]!.norm)) continue;
    const actor = actorTo.get(comma);
    if (actor?.value.role !== "person") return null;
    const named = sources.named(actor.from, actor.to);
    alsoCalled(named.source, scene, comma + 1, end);
    return named;
  }
  return null;
}

/** "Samer Qasim, a spokesman for the council, said": whoever stands behind the comma is the same. */
function withNameBehind({ document }: Scene, named: Named, actor: Mention<"actor"> | undefined): Named {
  const comma = document.tokens[named.to]?.norm === ",";
  if (comma && actor?.from === named.to + 1) named.source.names.add(actor.value.name);
  return named;
}

/** "So-and-so, a spokesman for the army, said": the name before the comma is the source's, too. */
function withApposition(scene: Scene, sentence: Sentence, named: Named): Named {
  const { document, pack } = scene;
  const { tokens } = document;
  const comma = named.from - 1;
  if (!pack.attribution.trailing || comma <= sentence.from || tokens[comma]!.norm !== ",") return named;
  const end = pack.actors.phraseEnd(tokens, sentence.from, comma, true);
  if (end === comma && comma - sentence.from <= 5) alsoCalled(named.source, scene, sentence.from, comma);
  return named;
}

const COMMAS = new Set(["،", ",", ":"]);

/** True for a name that a preposition or another noun governs, so that it is no subject: "in Berlin", "the city of Bab". */
function isGoverned({ document, pack, actorFrom }: Scene, sentence: Sentence, from: number): boolean {
  const { tokens } = document;
  if (pack.attribution.governed(tokens, from)) return true;
  if (from === sentence.from || tokens[from - 1]!.kind !== "word") return false;
  const state = actorFrom.get(from)?.value.role === "state";
  return (
    pack.attribution.governs(tokens[from - 1]!.norm) || (state && pack.attribution.wordAt(tokens, from - 1) === null)
  );
}

/** "the ministry's claim that" */
function ownerOf({ document, pack, actorTo, sources }: Scene, at: number): Named | null {
  const actor = actorTo.get(pack.attribution.ownerEnd(document.tokens, at) ?? -1);
  return actor ? sources.named(actor.from, actor.to) : null;
}

/** Whom a verb without subject goes on from: the last source of the sentence, its topic, or the last speaker. */
function carried(
  scene: Scene,
  sentence: Sentence,
  at: number,
  agrees: Agreement,
  before: readonly Cue[],
): Named | null {
  const speakers = before.flatMap((cue) =>
    citesToll(scene, cue) || isCompared(scene, cue) ? [] : cue.chain.slice(-1),
  );
  const fitting = speakers.findLast((named) => agrees === null || named.source.agrees === agrees);
  const { sources } = scene;
  const named = before.some((cue) => cue.explicit && cue.chain.length > 0 && !citesToll(scene, cue));
  return (
    fitting ??
    (named ? speakers.at(-1) : null) ??
    topicOf(scene, sentence, at, agrees) ??
    speakers.at(-1) ??
    sources.topic(agrees) ??
    sources.recent(agrees)
  );
}

/** The actor whom the sentence is about: the first one, after its opening words and verb or before any. */
function topicOf(scene: Scene, sentence: Sentence, at: number, agrees: Agreement): Named | null {
  const { document, pack, actorFrom, sources } = scene;
  const actor = actorFrom.get(topicStart(scene, sentence));
  if (!actor || actor.to > at || pack.attribution.governed(document.tokens, actor.from)) return null;
  const named = sources.named(actor.from, actor.to);
  return agrees === null || named.source.agrees === agrees ? named : null;
}

/** Where the subject begins: behind a verb at the head, and behind any word that follows "on the other hand". */
function topicStart({ document: { tokens }, pack, actorFrom }: Scene, sentence: Sentence): number {
  let from = pack.attribution.openings.match(tokens, sentence.from)?.to ?? sentence.from;
  const opened = from > sentence.from;
  if (opened && tokens[from]?.kind === "mark" && from + 1 < sentence.to) from++;
  if (pack.attribution.wordAt(tokens, from)?.kind === "not" && from + 1 < sentence.to) from++;
  const verb = pack.attribution.wordAt(tokens, from)?.kind === "verb" || (opened && !actorFrom.has(from));
  if (verb && from + 1 < sentence.to) from++;
  return verb && from + 1 < sentence.to && isOpener(tokens[from]!.norm) ? from + 1 : from;
}
