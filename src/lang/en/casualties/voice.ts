/** Whether an English verb stands in the passive, so that those it befell stand before it. */
import type { CasualtySense } from "../../../mentions/casualty.ts";
import type { Token } from "../../../types.ts";
import { numbers } from "../numbers/pack.ts";
import { set } from "../spelling.ts";
import { ADVERBS, BE, FOUND } from "./cues.ts";
import { nouns, others, PREPOSITIONS, participles, stops } from "./words.ts";

const PASSIVE = set(BE);
const PASSED = set(ADVERBS);
const FOUND_OF = set(FOUND);
/** What may be feared or found of those named before. */
const FATES = set("dead killed drowned missing injured wounded trapped kidnapped abducted");
/** No participles, though their rows hold them: right behind a noun they tell of it in headlines ("suspect dead"). */
const STATES = set("dead missing");
/** Verbs that befall people in the passive alone: "were hit". */
const BLOWS = set("hit struck");
const PERFECT = set("have has had having to not");
const PREPOSITION = set(PREPOSITIONS);
/** Prepositions that open a number as well: "killed about 20". */
const BOUNDS = set("at about around over above under below between up");
const JOINS = set("and or");

/** A form of "be" stands before, perhaps with adverbs between; or what was feared or found. */
export function isPassive(tokens: readonly Token[], at: number): boolean {
  // "are holding two men hostage"
  if (tokens[at]!.norm.endsWith("ing") && !STATES.has(tokens[at]!.norm)) return false;
  let i = at - 1;
  while (i >= 0 && i >= at - 4 && passes(tokens[i]!.norm)) i--;
  if (i >= 0 && PASSIVE.has(tokens[i]!.norm)) return true;
  return FATES.has(tokens[at]!.norm) && FOUND_OF.has(tokens[at - 1]?.norm ?? "");
}

const TOLD_OF = set("reported confirmed");

/** "reported killed", "confirmed dead", without an object: what was told of those before. */
export const isToldOf = (tokens: readonly Token[], at: number): boolean =>
  TOLD_OF.has(tokens[at]?.norm ?? "") && FATES.has(tokens[at + 1]?.norm ?? "") && !hasObject(tokens, at + 2);

/** Adverbs, what was found, and the quotation mark of “were “neutralised””. */
const passes = (norm: string) => PASSED.has(norm) || FOUND_OF.has(norm) || norm === '"';

/** "Man stabbed near station", "12 others injured, police said": a participle behind its subject, with no object. */
export function isReducedPassive(tokens: readonly Token[], at: number, to: number, sense: CasualtySense): boolean {
  if (
    !participles.has(sense) ||
    BLOWS.has(tokens[at]!.norm) ||
    // "Among those let go was a cook": whom it befell stands behind.
    (tokens[at - 1]?.norm === "those" && tokens[at - 2]?.norm === "among") ||
    (STATES.has(tokens[at]!.norm) && !isPerson(tokens, at - 1)) ||
    opensSentence(tokens, at) ||
    PERFECT.has(tokens[at - 1]!.norm)
  )
    return false;
  return !hasObject(tokens, to);
}

const isPerson = (tokens: readonly Token[], at: number) => {
  const of = tokens[at]?.kind === "word" ? nouns.match(tokens, at)?.entry.of : null;
  return of === "person" || of === "attacker" || of === "victim";
};

const opensSentence = (tokens: readonly Token[], at: number) =>
  at === 0 ||
  tokens[at]!.gap === "line" ||
  tokens[at]!.gap === "paragraph" ||
  tokens[at - 1]!.norm === "." ||
  tokens[at - 1]!.norm === '"';

/** True where an object of the verb may begin: anything but a mark, a preposition, or a word that opens another clause. */
function hasObject(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next === undefined || next.gap === "line" || next.gap === "paragraph") return false;
  if (next.kind === "mark") return next.norm === "(" || next.norm === '"' || next.norm === "'";
  if (next.kind === "number") return true;
  if (JOINS.has(next.norm)) {
    const verb = others.match(tokens, at + 1);
    return verb?.entry.some((one) => participles.has(one)) === true && hasObject(tokens, verb.to);
  }
  if (BOUNDS.has(next.norm) && boundsNumber(tokens, at)) return true;
  return !PREPOSITION.has(next.norm) && !CLAUSES.has(next.norm) && !isAdverb(next.norm) && !isVerb(next.norm);
}
const CLAUSES = set(
  "as when while earlier later last this next alive after before since until because if but who which so then again yesterday today overnight monday tuesday wednesday thursday friday saturday sunday early late amid",
);
const QUANTIFIERS = set("all both not");
const isAdverb = (norm: string) => PASSED.has(norm) && !QUANTIFIERS.has(norm);
const isVerb = (norm: string) => PASSIVE.has(norm) && stops.has(norm);

/** "at least 12", "up to 50", "over 200" */
function boundsNumber(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i <= at + 2; i++) {
    const token = tokens[i];
    if (token?.kind === "number" || numbers.opens(token?.norm ?? "")?.word === true) return true;
    if (token?.norm === "least" || token?.norm === "most") return true;
  }
  return false;
}
