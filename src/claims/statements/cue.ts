/** A sentence → its reporting cues: who is made to say something, through whom, and where what they say begins. */
import type { LanguagePack } from "../../lang/pack.ts";
import type { Document, Mention, Sentence, Stance } from "../../types.ts";
import { accordingCue, tollCue } from "./according.ts";
import { inItCue } from "./in-it.ts";
import { headlineLabel, labelCue, trailingLabel } from "./label.ts";
import type { StatementRule } from "./rules.ts";
import type { Named, Sources, Topic } from "./source.ts";
import { citesToll, isCompared } from "./toll.ts";
import { verbCue } from "./verb.ts";

export type Cue = {
  /** First token of the cue, its subject included when that stands before the verb. */
  readonly at: number;
  /** First token after the cue. */
  readonly to: number;
  /** The reporting word itself. */
  readonly word: { readonly from: number; readonly to: number };
  readonly rule: StatementRule;
  readonly stance: Stance;
  /** Relays first, the origin last; [] for the outlet's own voice. */
  readonly chain: readonly Named[];
  /** First token of what is said; null when it stands before the cue, or when the cue only tells who speaks. */
  readonly content: number | null;
  /** Where what is said stands: after the cue, before it, on both sides, in the sentence before, or nowhere. */
  readonly scope: "after" | "before" | "around" | "previous" | "none";
  /** True when the source is named here, false when it is carried over. */
  readonly explicit: boolean;
  /** True when the cue opens a clause of its own ("and the ministry said"), so that it ends what was said before it. */
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

/** Every cue of a sentence in the order of the text. */
export function findCues(scene: Scene, sentence: Sentence): Cue[] {
  const { document, pack } = scene;
  const label = labelCue(scene, sentence);
  const cues: Cue[] = label ? [label] : [];
  for (let i = label?.to ?? sentence.from; i < sentence.to; ) {
    const { kind, word } = document.tokens[i]!;
    const cue =
      kind === "word" && pack.attribution.opens(word)
        ? (inItCue(scene, sentence, i) ?? accordingCue(scene, sentence, i) ?? verbCue(scene, sentence, i, cues))
        : tollCue(scene, sentence, i);
    if (cue) {
      cues.push(cue);
      const speaker = cue.chain.at(-1);
      if (speaker && cue.explicit && !citesToll(scene, cue) && !isCompared(scene, cue)) {
        scene.sources.spoke(speaker);
        if (speaksInWords(scene, cue)) scene.sources.uttered(speaker);
      }
    }
    i = cue ? Math.max(cue.to, i + 1) : i + 1;
  }
  if (cues.length === 0) noteSpeaker(scene, sentence);
  scene.sources.acted(cues.some(({ chain }) => chain.length > 0) ? null : topicOf(scene, sentence));
  const trailing = trailingLabel(scene, sentence) ?? headlineLabel(scene, sentence);
  return trailing ? [...cues, trailing] : cues;
}

/** "the coalition said in a statement that": the statement that the report goes on to quote is this speaker's. */
function speaksInWords({ document, pack }: Scene, { at, content, to }: Cue): boolean {
  for (let i = at; i < (content ?? to); i++) if (pack.attribution.inWords(document.tokens, i)) return true;
  return false;
}

/** "saluted the ministry in a statement": who speaks in it is known, though nothing of it is told. */
function noteSpeaker({ document, pack, actorTo, sources }: Scene, sentence: Sentence): void {
  if (sentence.headline) return;
  for (let i = sentence.from + 1; i < sentence.to; i++) {
    const actor = actorTo.get(i);
    if (!actor || actor.value.role === "document" || actor.from < sentence.from) continue;
    if (pack.attribution.governed(document.tokens, actor.from)) continue;
    if (!pack.attribution.inWords(document.tokens, i)) continue;
    sources.spoke(sources.named(actor.from, actor.to));
    return;
  }
}

/** Whom a sentence is about: the actor behind its opening verb, or at its head. A headline stands for itself. */
function topicOf({ document, pack, actorFrom }: Scene, sentence: Sentence): Topic | null {
  const { tokens } = document;
  const opening = tokens[sentence.from]!;
  if (sentence.headline || opening.kind !== "word") return null;
  const voiced = pack.attribution.speech.lookup(opening.word).some(({ entry }) => entry.kind === "finite");
  const verb = voiced || pack.attribution.wordAt(tokens, sentence.from)?.kind === "verb";
  const from = verb ? sentence.from + 1 : sentence.from;
  const actor = actorFrom.get(from);
  const agrees = from < sentence.to ? agreementAt(pack, tokens, from) : null;
  // "gunmen attacked": several people need no name.
  const to = actor?.to ?? (agrees === "p" && pack.actors.headAt(tokens, from) ? from + 1 : from);
  if (to === from || to > sentence.to || actor?.value.role === "document") return null;
  return pack.attribution.governed(tokens, from) ? null : { from, to, agrees, voiced };
}

const agreementAt = (pack: LanguagePack, tokens: Document["tokens"], at: number) =>
  pack.actors.headAt(tokens, at)?.entry.agrees ?? pack.actors.agreement(tokens[at]!.norm);
