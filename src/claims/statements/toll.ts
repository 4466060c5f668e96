/** A toll as a source, "according to a new toll": a number of victims, which says nothing further. */
import type { LanguagePack } from "../../lang/pack.ts";
import type { Document, TokenRange } from "../../types.ts";
import type { Cue, Scene } from "./cue.ts";
import type { Named } from "./source.ts";

export const citesToll = (scene: Scene, { rule, chain }: Cue): boolean =>
  rule === "according" && chain.length > 0 && namesToll(scene, chain.at(-1)!);

/** "far more than what the ministry admitted": a speaker only compared with. */
export const isCompared = ({ document: { tokens }, pack }: Scene, { word }: Cue): boolean =>
  pack.attribution.thans.has(tokens[word.from - 1]?.norm ?? "");

/** True where a word for a toll heads the name, behind "new" or "last" or before it. */
export const namesToll = ({ document: { tokens }, pack }: Scene, { from, to }: TokenRange): boolean =>
  tokens
    .slice(from, Math.min(to, from + 2))
    .some(({ norm }, i) => pack.attribution.tolls.has(pack.actors.headAt(tokens, from + i)?.stem ?? norm));

/** "the ministry's information", "the information at hand" are a body's word, where "initial information" is nobody's. */
export const isOwned = (document: Document, named: Named, pack: LanguagePack): boolean =>
  isIssued(document, named, pack) ||
  document.tokens.slice(named.from + 1, named.to + 1).some(({ norm }) => pack.attribution.assured.has(norm));

/** "the ministry's information": a noun without article that a definite one defines is that body's. */
export function isIssued({ tokens }: Document, { from, to }: Named, pack: LanguagePack): boolean {
  const definite = (at: number) => pack.casualties.definesAfter(tokens[at]!.norm);
  // "the toll of the bombing" is nobody's.
  const event = to - from > 1 && pack.casualties.sensesAt(tokens, from + 1).noun?.sense.of === "attack";
  return to - from > 1 && !definite(from) && definite(to - 1) && !event;
}
