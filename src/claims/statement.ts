/**
 * Document → statements: every stretch that the outlet puts in somebody's mouth, with its chain. Cues are found sentence by
 * sentence (statement-cue.ts); how far what is said reaches is decided here. A sentence without cue is the outlet's own
 * voice, unless a quotation runs on over it (codebook.md, "Statements and stance").
 */
import type { LanguagePack } from "../lang/pack.ts";
import type { Document, Mentions, Sentence, Statement } from "../types.ts";
import { type Cue, type Scene, findCues } from "./statement-cue.ts";
import { trailingLabel } from "./statement-label.ts";
import { type Named, linkOf, makeSources } from "./statement-source.ts";

type Draft = { readonly from: number; readonly to: number; readonly cue: Cue; readonly chain: readonly Named[]; readonly direct: boolean };

/** Finds every statement, in order of the text; nested ones follow the one they stand in. */
export function findStatements(document: Document, mentions: Pick<Mentions, "actor">, pack: LanguagePack): Statement[] {
  const scene: Scene = {
    document,
    pack,
    sources: makeSources(document, pack),
    actorFrom: new Map(mentions.actor.map((actor) => [actor.from, actor])),
    actorTo: new Map(mentions.actor.map((actor) => [actor.to, actor])),
  };
  const drafts: Draft[] = [];
  let previous: Sentence | null = null;
  let list: Draft | null = null;
  for (const sentence of document.sentences) {
    if (sentence.furniture) drafts.push(...draftSignature(scene, sentence, previous, drafts));
    else {
      const found = draftSentence(scene, sentence, previous, drafts);
      list = found.length > 0 ? null : listGoesOn(scene, sentence, previous, drafts, list);
      drafts.push(...found, ...(list ? [{ ...list, from: sentence.from, to: sentence.to }] : []));
      previous = sentence;
    }
  }
  return drafts.filter((draft) => draft.to > draft.from && draft.chain.length > 0).map((draft) => statementOf(draft, document, pack));
}

function draftSentence(scene: Scene, sentence: Sentence, previous: Sentence | null, earlier: readonly Draft[]): Draft[] {
  const cues = findCues(scene, sentence);
  const drafts: Draft[] = [];
  cues.forEach((cue, i) => {
    const outer = drafts.findLast((draft) => draft.from <= cue.at && cue.at < draft.to && draft.cue.scope === "after") ?? null;
    const range = cue.scope === "previous" ? before(scene, previous, earlier) : reach(scene, sentence, cues, i, outer, drafts);
    if (!range) return;
    const chain = nest(outer, cue);
    const quote = scene.document.quotes.find((one) => one.from - 1 === range.from || one.from === range.from);
    const direct = quote !== undefined;
    const to = direct ? Math.max(range.to, quote.to) : trimEnd(scene, range.from, range.to);
    drafts.push({ from: range.from, to, cue, chain, direct });
  });
  return drafts;
}

/**
 * The draft that a sentence without cue goes on with, as part of a list: one that a colon announces right after a sourced
 * sentence ("the names of the dead:"), and its numbered lines. Null for none.
 */
function listGoesOn({ document }: Scene, sentence: Sentence, previous: Sentence | null, drafts: readonly Draft[], list: Draft | null): Draft | null {
  const { tokens } = document;
  if (list) return isItem(document, sentence) ? list : null;
  const last = drafts.at(-1);
  if (!previous || !last || last.to <= previous.from || last.from >= previous.to || last.chain.length === 0) return null;
  const head = tokens.slice(sentence.from, Math.min(sentence.to, sentence.from + 7)).some((token) => token.norm === ":");
  const announces = head && (tokens[sentence.to - 1]!.norm === ":" || tokens.slice(previous.from, previous.to).some((token) => token.norm === ":"));
  return announces ? { ...last, cue: { ...last.cue, rule: "list", scope: "none" }, direct: false } : null;
}

/** True for a line that begins with a number or a bullet. A list's item may be cut in two by its full stop: "1." and the rest. */
function isItem({ tokens }: Document, sentence: Sentence): boolean {
  const first = tokens[sentence.from]!;
  const before = tokens[sentence.from - 1];
  return first.kind === "number" || "-–•*▪".includes(first.norm) || (before?.norm === "." && tokens[sentence.from - 2]?.kind === "number");
}

/** The line that signs a copied post is page furniture, yet tells whose the post is. */
function draftSignature(scene: Scene, sentence: Sentence, previous: Sentence | null, earlier: readonly Draft[]): Draft[] {
  const cue = trailingLabel(scene, sentence);
  const range = cue?.scope === "previous" ? before(scene, previous, earlier) : null;
  return cue && range ? [{ ...range, cue, chain: cue.chain, direct: true }] : [];
}

/** A comma or "while" before the next clause is no part of what is said. */
function trimEnd({ document, pack }: Scene, from: number, to: number): number {
  let end = to;
  while (end > from + 1) {
    const { kind, norm } = document.tokens[end - 1]!;
    if (kind === "mark" ? !"،,؛;".includes(norm) : pack.attribution.wordAt(document.tokens, end - 1)?.kind !== "border") break;
    end--;
  }
  return end;
}

/** Tokens that a cue covers. */
function reach({ document, pack }: Scene, sentence: Sentence, cues: readonly Cue[], i: number, outer: Draft | null, drafts: readonly Draft[]): { from: number; to: number } | null {
  const cue = cues[i]!;
  if (cue.scope === "none") return null;
  const next = cues.slice(i + 1).find((later) => later.coordinate && later.at > cue.at && later.scope === "after" && (later.explicit || later.rule === "own"));
  const after = next?.at ?? sentence.to;
  if (cue.rule === "rumour" || cue.rule === "masdar") {
    const from = cue.content ?? cue.to;
    return { from, to: Math.min(after, clauseEnd(document, pack, from, sentence.to)) };
  }
  if (cue.scope === "after") return { from: cue.content ?? cue.to, to: after };
  const quoted = document.quotes.findLast((quote) => quote.closed && quote.from > sentence.from && quote.to < cue.at && quote.to - quote.from > 8 && drafts.some((draft) => draft.direct && draft.from <= quote.from && quote.from - 1 <= draft.from));
  const from = Math.max(quoted ? quoted.to + 1 : 0, outer ? outer.from : sentence.from, ...cues.slice(0, i).filter((one) => one.coordinate && one.scope === "after").map((one) => one.content ?? one.to));
  if (cue.scope === "before") return { from, to: cue.at };
  const resumes = cue.content === null || cue.content >= sentence.to - 1 || startsClause(document, pack, cue.content);
  return { from, to: resumes ? cue.at : after };
}

/** What stood before, back to the last statement of its paragraph: the sentence that "this came from" speaks of. */
function before({ document }: Scene, previous: Sentence | null, earlier: readonly Draft[]): { from: number; to: number } | null {
  if (!previous) return null;
  const sentences = document.sentences.filter((one) => one.paragraph === previous.paragraph && !one.furniture && one.from <= previous.from);
  const last = earlier.at(-1)?.to ?? 0;
  const first = sentences.find((one) => one.from >= last) ?? previous;
  return { from: first.from, to: previous.to };
}

/** End of the clause that begins at `from`: a mark after which a verb, a particle or another clause begins. */
function clauseEnd({ tokens }: Document, pack: LanguagePack, from: number, limit: number): number {
  for (let i = from; i < limit - 1; i++) {
    if (tokens[i]!.kind !== "mark") continue;
    const kind = pack.attribution.wordAt(tokens, i + 1)?.kind;
    if (kind === "border" || kind === "verb" || kind === "stop") return i;
  }
  return limit;
}

/** True where a new clause begins, which a mid-sentence "according to" does not cover. */
function startsClause(document: Document, pack: LanguagePack, at: number): boolean {
  const word = pack.attribution.wordAt(document.tokens, at);
  return word?.kind === "border";
}

/** A cue inside another's content: the outer source becomes a relay, unless the two are one. */
function nest(outer: Draft | null, cue: Cue): readonly Named[] {
  if (!outer || outer.chain.length === 0 || cue.chain.length === 0) return cue.chain;
  // Who denies or accuses does not carry what somebody else says of the event.
  if (cue.scope === "around" && (outer.cue.stance === "denied" || outer.cue.stance === "accused")) return cue.chain;
  const inside = new Set(cue.chain.map((named) => named.source));
  if (outer.chain.some((named) => inside.has(named.source))) return cue.explicit && cue.chain.length > 1 ? cue.chain : outer.chain;
  return cue.explicit && !(cue.coordinate && cue.scope === "after") ? [...outer.chain, ...cue.chain] : cue.chain;
}

function statementOf({ from, to, cue, chain, direct }: Draft, document: Document, pack: LanguagePack): Statement {
  const { tokens, text } = document;
  const start = tokens[from]!.start;
  const end = tokens[to - 1]!.end;
  const word = { start: tokens[cue.word.from]!.start, end: tokens[cue.word.to - 1]!.end };
  const words = text.slice(word.start, word.end);
  const hedged = chain.some((named) => named.source.role === "document" && named.source.key === null && pack.attribution.hedges.has(named.source.head ?? ""));
  const rule = `${pack.code}.attribution.${cue.rule}`;
  return {
    start,
    end,
    chain: chain.map((named) => linkOf(named, words, cue.stance, hedged)),
    form: direct ? "direct" : "indirect",
    why: { rule, start, end, parts: [{ rule: `${pack.code}.attribution.cue`, ...word, parts: [] }] },
  };
}
