/** What is set off: bombs that a force makes harmless, and vehicles that attackers make bombs of. */
import type { CasualtyWord, NounSense } from "../../mentions/casualty.ts";
import type { Sentence, TokenRange } from "../../types.ts";
import type { ItemSource } from "./item.ts";
import { holderOf } from "./stems.ts";

/** How far before the bombs "blew up" may stand, and the force before that, in tokens. */
const BLOWN_UP = 4;
const FORCE_BEFORE = 6;

/** How far behind the bombs "prepared" may stand, in tokens: "that were" fits in between. */
const PREPARED = 3;

/** "the security forces blew up seven bombs", "the blowing up of nine that were prepared for": what a force sets off itself hurts nobody. */
export function isBlownUpBy(
  { document: { tokens }, pack }: ItemSource,
  { from, to }: TokenRange,
  { from: start, to: end }: Sentence,
): boolean {
  const isForce = holderOf(pack.casualties.regulars, pack);
  for (let verb = from - 1; verb >= Math.max(start, from - BLOWN_UP); verb--) {
    if (tokens[verb]!.kind === "mark") return false;
    if (!pack.casualties.detonates.has(tokens[verb]!.norm)) continue;
    for (let at = Math.max(start, verb - FORCE_BEFORE); at < from; at++) if (isForce(tokens[at]!.word)) return true;
    for (let at = to; at < Math.min(end, to + PREPARED); at++)
      if (pack.casualties.prepared.has(tokens[at]!.norm)) return true;
    return false;
  }
  return false;
}

/** How many adjectives of the vehicles may stand before the place. */
const ADJECTIVES = 2;

/**
 * "the blowing up of two motorcycles at the gate": right behind the deed, and before where it was done, vehicles are bombs; "of
 * two trucks of the army" they are what it destroyed.
 */
export function setOff(
  { document: { tokens }, pack }: ItemSource,
  from: number,
  to: number,
  noun: CasualtyWord<NounSense>,
): CasualtyWord<NounSense> {
  const { detonates, byBlowing, vehicles, setAt } = pack.casualties;
  const { of, number, effect } = noun.sense;
  if (of !== "thing" || effect !== null || number === "any") return noun;
  const before = tokens[from - 1]?.norm ?? "";
  if (!detonates.has(before) && !byBlowing.has(before)) return noun;
  if (!vehicles.has(tokens[to - noun.length]!.norm)) return noun;
  for (let at = to; at <= Math.min(tokens.length - 1, to + ADJECTIVES); at++)
    if (setAt.has(tokens[at]!.norm)) return { ...noun, sense: { ...noun.sense, of: "bomb", effect: "attacks" } };
  return noun;
}
