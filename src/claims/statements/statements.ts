/**
 * Document → statements: every stretch that the outlet puts in somebody's mouth, with its chain. Cues are found sentence by
 * sentence (cue.ts), then how far each reaches (scope.ts). A sentence without cue is the outlet's own
 * voice, unless a quotation or a list runs on over it (METHOD.md, section 3).
 */

import type { LanguagePack } from "../../lang/pack.ts";
import { quoteFrom } from "../../text/sentence-index.ts";
import type { Document, Mention, Mentions, Sentence, Statement } from "../../types.ts";
import { type Cue, findCues, type Scene } from "./cue.ts";
import { clauseGoesOn, draftClosed, draftCredit, draftSignature, draftText, isItem, listGoesOn } from "./run.ts";
import { before, type Draft, nest, reach, trimEnd } from "./scope.ts";
import { linkOf, makeSources, type Named } from "./source.ts";
import { isIssued, isOwned, namesToll } from "./toll.ts";

/** Finds every statement, in order of the text; nested ones follow the one they stand in. */
export function findStatements(document: Document, mentions: Pick<Mentions, "actor">, pack: LanguagePack): Statement[] {
  const actorFrom = new Map<number, Mention<"actor">>();
  const actorTo = new Map<number, Mention<"actor">>();
  for (const actor of mentions.actor) {
    actorFrom.set(actor.from, actor);
    actorTo.set(actor.to, actor);
  }
  const scene: Scene = {
    document,
    pack,
    sources: makeSources(document, mentions.actor, pack),
    actorFrom,
    actorTo,
  };
  const drafts: Draft[] = [];
  let previous: Sentence | null = null;
  let list: Draft | null = null;
  let left: Draft | null = null;
  for (const sentence of document.sentences) {
    if (sentence.furniture) drafts.push(...draftSignature(scene, sentence, previous, drafts));
    else {
      const found = draftSentence(scene, sentence, previous, drafts);
      const text = draftText(scene, sentence, previous);
      if (text) drafts.push(text);
      // A list goes on with its next item behind a heading between two lines of it.
      const running: Draft | null = list ?? (isItem(document, sentence, pack) ? left : null);
      left = list;
      list = found.length > 0 ? null : listGoesOn(scene, sentence, previous, drafts, running);
      const clause = found.length > 0 ? null : clauseGoesOn(scene, sentence, previous, drafts);
      if (clause) drafts.push(clause);
      drafts.push(...found, ...(list ? [{ ...list, from: sentence.from, to: sentence.to }] : []));
      previous = sentence;
    }
  }
  const credit = draftCredit(scene);
  const closed = draftClosed(scene, drafts);
  return [credit, closed, ...drafts]
    .filter((draft) => draft !== null)
    .filter((draft) => draft.to > draft.from && draft.chain.length > 0)
    .map((draft) => statementOf(draft, document, pack));
}

function draftSentence(
  scene: Scene,
  sentence: Sentence,
  previous: Sentence | null,
  earlier: readonly Draft[],
): Draft[] {
  const cues = findCues(scene, sentence);
  const drafts: Draft[] = [];
  cues.forEach((cue, i) => {
    const outer =
      drafts.findLast((draft) => draft.from <= cue.at && cue.at < draft.to && draft.cue.scope === "after") ?? null;
    const wide = cue.rule === "came-from" && previous?.paragraph !== sentence.paragraph;
    // Its closing mark stands right before the dash.
    const quoted = cue.scope === "previous" && cue.content !== null ? { from: cue.content, to: cue.at - 1 } : null;
    const range =
      quoted ??
      (cue.scope === "previous"
        ? before(scene, previous, earlier, wide)
        : reach(scene, sentence, cues, i, outer, drafts));
    if (!range) return;
    const own = outer && (isOwnToll(scene, cue) || isOwnFormula(scene, cue, outer));
    const chain = own ? outer.chain : nest(outer, cue);
    const quote = quoteFrom(scene.document.quotes, range.from) ?? quoteFrom(scene.document.quotes, range.from + 1);
    const direct = quote !== undefined;
    // A quotation that nobody closed ends where its sentence does.
    const to = quote?.closed ? Math.max(range.to, quote.to) : direct ? range.to : trimEnd(scene, range.from, range.to);
    const whole = cue.scope === "before" ? quoteAround(scene, range.from, cue.at) : undefined;
    drafts.push({ from: whole?.from ?? range.from, to, cue, chain, direct: direct || whole !== undefined });
  });
  return drafts;
}

/** "“Four died. Two were soldiers,” the mayor said": the quotation that opened sentences before; undefined for none. */
const quoteAround = ({ document: { quotes } }: Scene, from: number, at: number) =>
  quotes.find((quote) => quote.closed && quote.from < from && from < quote.to && quote.to <= at);

/** "the ministry said that …, according to a new toll": the toll of whoever speaks, where it is nobody else's. */
function isOwnToll(scene: Scene, { rule, chain }: Cue): boolean {
  const { document, pack } = scene;
  const [named] = chain;
  if (rule !== "according" || chain.length !== 1 || !named || named.source.key !== null) return false;
  const others = document.tokens.slice(named.from, named.to + 1).some(({ norm }) => pack.attribution.unlike.has(norm));
  return namesToll(scene, named) && !others && !isOwned(document, named, pack);
}

/** "the monitor said that there are reports of …": where somebody speaks, a formula that is nobody's only casts doubt on it. */
function isOwnFormula({ document, pack }: Scene, { rule, chain }: Cue, outer: Draft): boolean {
  const [named] = chain;
  const speaker = outer.chain.at(-1);
  if (!speaker || isFormula(speaker, pack)) return false;
  if (chain.length !== 1 || !named || !isFormula(named, pack) || isIssued(document, named, pack)) return false;
  // "the general said that the information at hand tells of": he has it.
  return rule === "according" || rule === "rumour" || (rule === "verb" && isOwned(document, named, pack));
}

/** A reporting formula, "reports", "information", is the origin where nobody else is named. */
const isFormula = ({ source }: Named, pack: LanguagePack) =>
  source.role === "document" && source.key === null && pack.attribution.hedges.has(source.head ?? "");

function statementOf({ from, to, cue, chain, direct }: Draft, document: Document, pack: LanguagePack): Statement {
  const { tokens, text } = document;
  const start = tokens[from]!.start;
  const end = tokens[to - 1]!.end;
  const word = { start: tokens[cue.word.from]!.start, end: tokens[cue.word.to - 1]!.end };
  const words = text.slice(word.start, word.end);
  const last = cue.chain.at(-1);
  const formula = last !== undefined && isFormula(last, pack);
  const owned = formula && pack.attribution.factual.has(last.source.head ?? "") && isOwned(document, last, pack);
  const settled = owned || (cue.rule !== "rumour" && pack.attribution.published.has(last?.source.head ?? ""));
  const likely = pack.attribution.speech
    .lookup(tokens[cue.word.from]!.word)
    .some(({ entry }) => entry.complements.has("likely"));
  const hedged = (formula && !settled) || likely;
  const rule = `${pack.code}.attribution.${cue.rule}`;
  return {
    start,
    end,
    chain: chain.map((named) => linkOf(named, words, cue.stance, hedged)),
    form: direct ? "direct" : "indirect",
    why: { rule, start, end, parts: [{ rule: `${pack.code}.attribution.cue`, ...word, parts: [] }] },
  };
}
