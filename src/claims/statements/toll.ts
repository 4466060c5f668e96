/** A toll as a source, "according to a new toll": a number of victims, which says nothing further. */
import type { Cue, Scene } from "./cue.ts";
import type { Named } from "./source.ts";

export const citesToll = (scene: Scene, { rule, chain }: Cue): boolean =>
  rule === "according" && chain.length > 0 && namesToll(scene, chain.at(-1)!);

/** True where a word for a toll heads the name, behind "new" or "last" or before it. */
export const namesToll = ({ document: { tokens }, pack }: Scene, { from, to }: Named): boolean =>
  tokens
    .slice(from, Math.min(to, from + 2))
    .some(({ norm }, i) => pack.attribution.tolls.has(pack.actors.headAt(tokens, from + i)?.stem ?? norm));
