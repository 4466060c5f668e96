/** How far what is said reaches: from a cue to the tokens it covers, and whose chain it stands under. */

import type { LanguagePack } from "../../lang/pack.ts";
import { opensRelative } from "../../mentions/casualty.ts";
import type { Document, Sentence } from "../../types.ts";
import { isComma } from "../words-at.ts";
import type { Cue, Scene } from "./cue.ts";
import type { Named } from "./source.ts";

/** A statement in tokens, before it becomes data. */
export type Draft = {
  readonly from: number;
  readonly to: number;
  readonly cue: Cue;
  readonly chain: readonly Named[];
  readonly direct: boolean;
};

/** A comma or "while" before the next clause is no part of what is said. */
export function trimEnd({ document, pack }: Scene, from: number, to: number): number {
  let end = to;
  while (end > from + 1) {
    const { kind, norm } = document.tokens[end - 1]!;
    if (kind === "mark" ? !"،,؛;".includes(norm) : pack.attribution.wordAt(document.tokens, end - 1)?.kind !== "border")
      break;
    end--;
  }
  return end;
}

/** Tokens that a cue covers. */
export function reach(
  { document, pack }: Scene,
  sentence: Sentence,
  cues: readonly Cue[],
  i: number,
  outer: Draft | null,
  drafts: readonly Draft[],
): { from: number; to: number } | null {
  const cue = cues[i]!;
  if (cue.scope === "none") return null;
  const next = cues
    .slice(i + 1)
    .find(
      (later) =>
        later.coordinate && later.at > cue.at && (later.rule === "own" || (later.scope === "after" && later.explicit)),
    );
  const after = next?.at ?? sentence.to;
  if (cue.rule === "rumour" || cue.rule === "masdar") {
    const from = cue.content ?? cue.to;
    // A clause behind "that" goes on past "after", "because of".
    const clause = cue.rule === "masdar" && pack.attribution.thatEnd(document.tokens, from - 1) === from;
    return { from, to: Math.min(after, clauseEnd(document, pack, from, sentence.to, clause)) };
  }
  if (cue.scope === "after") {
    const from = cue.content ?? cue.to;
    return { from, to: inRelative(document, pack, cue, sentence) ? commaAfter(document, from, after) : after };
  }
  const quoted = document.quotes.findLast(
    (quote) =>
      quote.closed &&
      quote.from > sentence.from &&
      quote.to < cue.at &&
      quote.to - quote.from > 8 &&
      drafts.some((draft) => draft.direct && draft.from <= quote.from && quote.from - 1 <= draft.from),
  );
  const from = Math.max(
    quoted ? quoted.to + 1 : 0,
    outer ? outer.from : sentence.from,
    ...cues
      .slice(0, i)
      .filter((one) => (one.coordinate && one.scope === "after") || endsClause(document, one))
      .map((one) => (one.scope === "after" ? (one.content ?? one.to) : one.to)),
  );
  if (cue.scope === "before") return { from, to: cue.at };
  const resumes = cue.content === null || cue.content >= sentence.to - 1 || startsClause(document, pack, cue.content);
  return { from, to: resumes ? cue.at : after };
}

/**
 * What stood before, back to the last statement of its paragraph. `wide`: "this came from" at the head of a paragraph speaks
 * of the whole story so far, back to the last statement, without the headline.
 */
export function before(
  { document }: Scene,
  previous: Sentence | null,
  earlier: readonly Draft[],
  wide = false,
): { from: number; to: number } | null {
  if (!previous) return null;
  const sentences = document.sentences.filter(
    (one) =>
      !one.furniture &&
      one.from <= previous.from &&
      (one.paragraph === previous.paragraph || (wide && one.paragraph > 0 && !one.headline)),
  );
  const last = Math.max(0, ...earlier.map((draft) => draft.to));
  const first = sentences.find((one) => one.from >= last) ?? previous;
  return { from: first.from, to: previous.to };
}

/** End of the clause that begins at `from`: a mark after which a verb, a particle or another clause begins. */
function clauseEnd({ tokens }: Document, pack: LanguagePack, from: number, limit: number, wide = false): number {
  for (let i = from; i < limit - 1; i++) {
    // "news of dead, while a meeting was called": no mark need stand before another clause.
    if (tokens[i]!.kind === "word" && pack.attribution.wordAt(tokens, i)?.kind === "border") return i;
    if (tokens[i]!.kind !== "mark") continue;
    const kind = pack.attribution.wordAt(tokens, i + 1)?.kind;
    if (kind === "border" || kind === "verb" || (kind === "stop" && !wide)) return i;
  }
  return limit;
}

/** "ten died, according to the ministry, and five …, according to the monitor": the first one's clause is over behind it. */
const endsClause = ({ tokens }: Document, { scope, rule, to }: Cue): boolean =>
  scope === "around" && rule !== "inverted" && isComma(tokens[to]?.norm ?? "");

/** ", who the police said is called so-and-so, fired": the comma that closes the relative clause ends what is said. */
function inRelative({ tokens }: Document, pack: LanguagePack, { word }: Cue, sentence: Sentence): boolean {
  const before = word.from - 2;
  if (before <= sentence.from || !isComma(tokens[before]!.norm)) return false;
  return opensRelative(pack.casualties.sensesAt(tokens, before + 1));
}

function commaAfter({ tokens }: Document, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (isComma(tokens[i]!.norm)) return i;
  return limit;
}

/** True where a new clause begins, which a mid-sentence "according to" does not cover. */
function startsClause(document: Document, pack: LanguagePack, at: number): boolean {
  const word = pack.attribution.wordAt(document.tokens, at);
  return word?.kind === "border";
}

/** Links that a nested statement takes over: more were never read, and a text that nests without end stays cheap. */
const DEEPEST = 4;

/** A cue inside another's content: the outer source becomes a relay, unless the two are one. */
export function nest(outer: Draft | null, cue: Cue): readonly Named[] {
  if (!outer || outer.chain.length === 0 || cue.chain.length === 0) return cue.chain;
  // Who denies or accuses does not carry what somebody else says of the event.
  if (cue.scope === "around" && (outer.cue.stance === "denied" || outer.cue.stance === "accused")) return cue.chain;
  // "a security source said …, the paper reported": behind what was said stands who carried it.
  const carries = (named: Named | undefined) => named?.source.role === "outlet" || named?.source.role === "agency";
  if (cue.scope !== "after" && carries(cue.chain.at(-1)) && !outer.chain.some(carries))
    return [...cue.chain, ...outer.chain];
  const inside = new Set(cue.chain.map((named) => named.source));
  if (outer.chain.some((named) => inside.has(named.source)))
    return cue.explicit && cue.chain.length > 1 ? cue.chain : outer.chain;
  return cue.explicit && !(cue.coordinate && cue.scope === "after")
    ? [...outer.chain.slice(-DEEPEST), ...cue.chain]
    : cue.chain;
}
