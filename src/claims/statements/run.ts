/** Statements that run on over sentences without a cue: lists, documents quoted in full, posts with a signature. */
import type { LanguagePack } from "../../lang/pack.ts";
import type { Document, Sentence, Token } from "../../types.ts";
import { isClockTime } from "../words-at.ts";
import { isOwn } from "./ahead.ts";
import type { Scene } from "./cue.ts";
import { trailingLabel } from "./label.ts";
import { before, type Draft } from "./scope.ts";
import { isOpener } from "./walk.ts";

/**
 * The draft that a sentence without cue goes on with, as part of a list: one that a colon announces right after a sourced
 * sentence ("the names of the dead:"), and its numbered lines. Null for none.
 */
export function listGoesOn(
  scene: Scene,
  sentence: Sentence,
  previous: Sentence | null,
  drafts: readonly Draft[],
  list: Draft | null,
): Draft | null {
  const { document, pack } = scene;
  if (list) return isItem(document, sentence, pack) || isNamed(scene, sentence, previous) ? list : null;
  const last = drafts.at(-1);
  if (!previous || !last || last.to <= previous.from || last.from >= previous.to || last.chain.length === 0)
    return null;
  const announces =
    endsInColon(document, sentence) ||
    (!isDated(document, sentence) &&
      (endsInColon(document, previous) || !isPlaced(scene, sentence)) &&
      hasColon(document, sentence.from, Math.min(sentence.to, sentence.from + 7)) &&
      hasColon(document, previous.from, previous.to));
  return announces ? { ...last, cue: { ...last.cue, rule: "list", scope: "none" }, direct: false } : null;
}

/** "… said that. And that ten were hurt": the sentence goes on with what the end of the one before reported; null for none. */
export function clauseGoesOn(
  { document, pack }: Scene,
  sentence: Sentence,
  previous: Sentence | null,
  drafts: readonly Draft[],
): Draft | null {
  const last = drafts.at(-1);
  const quote = last && quoteGoesOn(document, sentence, previous, last);
  if (quote) return { ...last, from: sentence.from, to: Math.max(sentence.to, quote.to), direct: true };
  if (!previous || !last || last.to < previous.to - 1 || last.from < previous.from) return null;
  // "The ministry: so-and-so is held .. ten were killed": a label speaks on behind dots, which end no headline.
  const dotted = endsInDots(document, previous) && sentence.paragraph === previous.paragraph;
  // "The spokesman: nine dead. “Five of them are”": so does one whose words a quotation mark opens anew.
  const quoted = isOpener(document.tokens[sentence.from]!.norm) && sentence.paragraph === previous.paragraph;
  if (last.cue.rule === "label" && (dotted || quoted))
    return { ...last, from: sentence.from, to: sentence.to, direct: quoted };
  if (last.cue.scope !== "after") return null;
  // "… said that. Which cost it ten dead": a clause that no sentence can begin with.
  if (pack.attribution.whichThen.has(document.tokens[sentence.from]!.norm))
    return { ...last, from: sentence.from, to: sentence.to, cue: { ...last.cue, rule: "carried" }, direct: false };
  if (!pack.attribution.alsoThat(document.tokens, sentence.from)) return null;
  return { ...last, from: sentence.from + 1, to: sentence.to, cue: { ...last.cue, rule: "carried" }, direct: false };
}

/** "“Nine died,” the mayor said. “Two were soldiers”": a quotation right behind one whose speaker stands behind it; undefined for none. */
const quoteGoesOn = (
  { tokens, quotes }: Document,
  { from, paragraph }: Sentence,
  previous: Sentence | null,
  last: Draft,
) =>
  previous?.paragraph === paragraph &&
  last.direct &&
  last.cue.scope === "before" &&
  last.cue.at >= previous.from &&
  isOpener(tokens[from]!.norm)
    ? quotes.find((quote) => quote.closed && quote.from === from + 1)
    : undefined;

/** "7 January: four were killed", "11:05: two were killed": the next entry of a chronicle, which nobody's words run on over. */
const isDated = ({ tokens }: Document, { from }: Sentence) => {
  if (isClockTime(tokens, from)) return true;
  if (tokens[from]!.kind !== "number" || tokens[from + 1]?.kind !== "word") return false;
  // A month by both its names: "7 نيسان / أبريل".
  const named = tokens[from + 2]?.norm === "/" ? from + 4 : from + 2;
  return tokens[named]?.norm === ":" || (tokens[named]?.kind === "number" && tokens[named + 1]?.norm === ":");
};

/** "IDLIB: troops shelled a village": the next entry of a summary by places, unless a colon announced it. */
function isPlaced({ document: { tokens }, pack }: Scene, { from }: Sentence): boolean {
  const place = tokens[from]!.kind === "word" ? pack.places.names.match(tokens, from) : null;
  return place !== null && tokens[place.to]?.norm === ":";
}

const endsInDots = ({ tokens }: Document, { to }: Sentence) =>
  tokens[to - 1]!.norm.startsWith("..") || (tokens[to - 1]!.norm === "." && tokens[to - 2]?.norm === ".");

function hasColon({ tokens }: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.norm === ":") return true;
  return false;
}

/** "the findings were the following:", perhaps with a dash behind the colon. */
function endsInColon({ tokens }: Document, { to }: Sentence): boolean {
  const last = tokens[to - 1]!.norm;
  return last === ":" || (last === "-" && tokens[to - 2]?.norm === ":");
}

/** Longest sentence that is but a name in a list, and farthest colon of the one that announces such a list, in tokens. */
const NAME_LINE = 14;

/** "They are all known: corporal So-and-so. Corporal So-and-so.": the names that a sentence of a list announces, and those behind them. */
function isNamed({ document, pack }: Scene, sentence: Sentence, previous: Sentence | null): boolean {
  const { tokens } = document;
  const { from, to, paragraph } = sentence;
  const acts = (limit: number) =>
    tokens.slice(from, limit).some((_, i) => pack.attribution.wordAt(tokens, from + i)?.kind === "verb");
  if (hasColon(document, from, Math.min(to, from + NAME_LINE))) return true;
  return previous?.paragraph === paragraph && to - from <= NAME_LINE && !acts(to);
}

/** True for a line that begins with a number, a bullet, "firstly". A list's item may be cut in two by its full stop: "1." and the rest. */
export function isItem({ tokens }: Document, sentence: Sentence, pack: LanguagePack): boolean {
  const first = tokens[sentence.from]!;
  const before = tokens[sentence.from - 1];
  return (
    first.kind === "number" ||
    pack.attribution.ordinals.has(first.norm) ||
    "-–•*▪".includes(first.norm) ||
    (before?.norm === "." && tokens[sentence.from - 2]?.kind === "number")
  );
}

/** The line that signs a copied post is page furniture, yet tells whose the post is. */
export function draftSignature(
  scene: Scene,
  sentence: Sentence,
  previous: Sentence | null,
  earlier: readonly Draft[],
): Draft[] {
  const cue = trailingLabel(scene, sentence);
  const range = cue?.scope === "previous" ? before(scene, previous, earlier) : null;
  return cue && range ? [{ ...range, cue, chain: cue.chain, direct: true }] : [];
}

/**
 * The draft of a document given in full: "the ministry issued a statement, and this is its text:" makes the ministry say
 * all that follows. Null where the sentence announces no text, or no issuer is named in it or in the one before.
 */
export function draftText(scene: Scene, sentence: Sentence, previous: Sentence | null): Draft | null {
  const { document, pack, sources } = scene;
  const { tokens } = document;
  if (!hasColon(document, sentence.from, sentence.to)) return null;
  const word = announcedAt(scene, sentence);
  const text = textBehind(document, word, sentence);
  const last = document.sentences.findLast((one) => !one.furniture);
  if (text === null || !last || last.to <= sentence.to) return null;
  // "in which it came:" and no quotation: how far that goes nobody knows.
  if (pack.attribution.wordAt(tokens, word)?.kind !== "text" && quotationEnd(document, text) === null) return null;
  for (const where of previous ? [sentence, previous] : [sentence]) {
    for (let i = where.from; i < where.to; i++) {
      const actor = scene.actorFrom.get(i);
      if (!actor || actor.value.role === "document" || actor.value.role === "state") continue;
      const named = sources.named(actor.from, actor.from < word ? Math.min(actor.to, word) : actor.to);
      sources.spoke(named);
      const at = { from: word, to: word + 1 };
      const cue = { at: word, to: text, word: at, rule: "text", stance: "said", chain: [named] } as const;
      const scope = { content: text, scope: "after", explicit: true, coordinate: true } as const;
      // What the document is about is its issuer's as well: "issued a statement on the execution of …, and this is its text:".
      const from = where === sentence ? (aboutBefore(scene, actor.to, word) ?? text) : text;
      return {
        from,
        to: quotationEnd(document, text) ?? last.to,
        cue: { ...cue, ...scope },
        chain: [named],
        direct: true,
      };
    }
  }
  return null;
}

/** "this is its text:", or "in which it came:" at the end of a line: where that stands in the sentence; its end for nowhere. */
function announcedAt({ document, pack }: Scene, { from, to }: Sentence): number {
  const { tokens } = document;
  const { comes, inIt, wordAt } = pack.attribution;
  const ends = tokens[to - 1]!.norm === ":";
  for (let i = from; i < to; i++) {
    if (wordAt(tokens, i)?.kind === "text") return i;
    if (ends && comes.has(tokens[i]!.norm) && inIt.has(tokens[i + 1]?.norm ?? "")) return i;
  }
  return to;
}

/** Where the quotation that opens at a token closes at the end of a line, over however many lines, or else at the last full stop behind one; null for none. */
function quotationEnd({ tokens }: Document, at: number): number | null {
  if (!isOpener(tokens[at]!.norm)) return null;
  const endsLine = (i: number) => {
    const next = tokens[i]?.norm === "." ? tokens[i + 1] : tokens[i];
    return next === undefined || next.gap === "line" || next.gap === "paragraph";
  };
  const closes = (i: number) => '"”»'.includes(tokens[i]!.norm);
  for (let i = at + 1; i < tokens.length; i++) if (closes(i) && endsLine(i + 1)) return i;
  // "…". End of the statement.
  for (let i = tokens.length - 2; i > at; i--) if (closes(i) && tokens[i + 1]!.norm === ".") return i;
  return null;
}

/** Where a stretch says, behind a preposition of its own, what a document is about; null where it does not. */
function aboutBefore({ document: { tokens }, pack }: Scene, from: number, to: number): number | null {
  for (let i = from; i < to; i++) {
    const about = pack.attribution.aboutStart(tokens, i);
    if (about !== null && about > i) return about;
  }
  return null;
}

/** How far behind the word for its text the colon may stand, in tokens: "the text of the statement:" fits in between. */
const TEXT_REACH = 3;

/** The first token of a text that a word at `at` announces: behind its colon; null where none stands near or at the end. */
function textBehind({ tokens }: Document, at: number, { to }: Sentence): number | null {
  if (at >= to) return null;
  for (let i = at + 1; i < to && i <= at + TEXT_REACH; i++) if (tokens[i]!.norm === ":") return i + 1;
  return tokens[to - 1]!.norm === ":" ? to : null;
}

/**
 * The draft of a statement that names its body again at its close ("and the ministry, as it announces this, stresses"):
 * all between that body's first words and there that nobody in it says. Null where nobody closes one, or somebody else
 * spoke in between.
 */
export function draftClosed({ document, pack }: Scene, drafts: readonly Draft[]): Draft | null {
  const { tokens, sentences } = document;
  const close = sentences.find((sentence) => closerIn(tokens, sentence, pack) !== null);
  const body = close ? closerIn(tokens, close, pack) : null;
  if (!close || body === null) return null;
  const speaks = ({ chain }: Draft) =>
    chain.some(({ from, to }) => tokens.slice(from, to).some(({ norm }) => norm === body));
  const opens = drafts.findIndex(
    (draft) => draft.cue.rule === "verb" && draft.cue.scope === "after" && draft.cue.explicit && speaks(draft),
  );
  const opening = drafts[opens];
  if (!opening || opening.to >= close.from) return null;
  const speaker = opening.chain.at(-1)?.source;
  const others = drafts.slice(opens).some(({ from, chain }) => from < close.from && chain.at(-1)?.source !== speaker);
  if (others) return null;
  const cue = { ...opening.cue, rule: "closed", scope: "none" } as const;
  return { from: opening.to, to: close.to, cue, chain: opening.chain, direct: false };
}

/** The last word of the body that closes its statement in a sentence, folded; null for none. */
function closerIn(tokens: readonly Token[], { from, to }: Sentence, pack: LanguagePack): string | null {
  for (let i = from + 1; i < to; i++) {
    if (!pack.attribution.closes(tokens, i)) continue;
    const last = tokens[i - 1]!.kind === "mark" ? tokens[i - 2] : tokens[i - 1];
    return last?.kind === "word" ? last.norm : null;
  }
  return null;
}

/**
 * The draft of a credit at the foot ("Source: agency"): all of the body that nobody in it says, without the headline. Null
 * where there is none, where it names several sources or none, and where it names the outlet itself.
 */
export function draftCredit(scene: Scene): Draft | null {
  const { document, pack, sources, actorFrom } = scene;
  const { tokens, sentences } = document;
  const foot = sentences.findLast(
    ({ from, to }) =>
      from > tokens.length / 2 && to - from < 12 && pack.attribution.wordAt(tokens, from)?.kind === "credit",
  );
  if (!foot || tokens[foot.from + 1]?.norm !== ":") return null;
  const first = tokens[foot.from + 2]?.kind === "mark" ? foot.from + 3 : foot.from + 2;
  const actor = actorFrom.get(first);
  if (!actor || (actor.value.role !== "agency" && actor.value.role !== "outlet")) return null;
  const next = tokens[actor.to];
  const alone = !next || next.gap === "line" || next.gap === "paragraph" || '."”»'.includes(next.norm);
  const body = sentences.find((one) => one.paragraph > 0 && !one.headline && !one.furniture);
  if (!alone || !body || body.from >= foot.from || isOwn(document.outlet, first, actor.to, scene)) return null;
  const named = sources.named(first, actor.to);
  const word = { from: foot.from, to: foot.from + 1 };
  const cue = { at: foot.from, to: actor.to, word, rule: "credit", stance: "said", chain: [named] } as const;
  const scope = { content: null, scope: "previous", explicit: true, coordinate: true } as const;
  return { from: body.from, to: foot.from, cue: { ...cue, ...scope }, chain: [named], direct: false };
}
