/** People who speak, whom nothing befell: "police chief so-and-so said". */
import type { Token } from "../../../types.ts";
import { subjectAt } from "../attribution/subject.ts";
import { set } from "../spelling.ts";
import { SAID } from "./cues.ts";
import { breaksLine, type NounPhrase } from "./noun-words.ts";
import { isToldOf } from "./voice.ts";

const SAYING = set(SAID);

/** "two officers said", "a resident, who": whoever speaks right behind the phrase is nobody whom anything befell. */
export function speaks(tokens: readonly Token[], at: number, { to, sense }: NounPhrase): boolean {
  if (sense.of !== "person" && sense.of !== "attacker") return false;
  const next = tokens[to];
  // "four children reported killed": it was told of them.
  if (isToldOf(tokens, to)) return false;
  if (next && !breaksLine(next) && SAYING.has(next.norm) && tokens[to + 1]?.norm !== "to") return true;
  const before = tokens[at - 1];
  if (before !== undefined && SAYING.has(before.norm) && tokens[at - 2]?.kind === "mark" && !breaksLine(tokens[at]!))
    return true;
  return headsSpeaker(tokens, at, to);
}

/** How far behind the head of a speaker's name its verb may stand, in tokens. */
const SPEECH = 12;

/** "police chief Ahmed Khan said", "a resident who fled told AFP": the phrase begins the subject of a verb of saying. */
function headsSpeaker(tokens: readonly Token[], at: number, to: number): boolean {
  for (let i = to; i < tokens.length && i < to + SPEECH && !breaksLine(tokens[i]!); i++) {
    if (tokens[i]!.norm === "." && tokens[i]!.gap === "glued" && tokens[i + 1]?.gap !== "glued") return false;
    if (!SAYING.has(tokens[i]!.norm) || tokens[i + 1]?.norm === "to") continue;
    const subject = subjectAt(tokens, Math.max(0, at - SPEECH), i);
    return subject !== null && subject.from <= at && at < subject.to;
  }
  return false;
}
