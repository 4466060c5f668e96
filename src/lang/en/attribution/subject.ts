/** English puts the speaker before the verb: where the words begin and end that name whoever speaks. */
import type { Token, TokenRange } from "../../../types.ts";
import { AUXILIARIES, nouns, others, PREPOSITIONS } from "../casualties/words.ts";
import { numbers } from "../numbers/pack.ts";
import { set } from "../spelling.ts";

const PREPOSITION = set(PREPOSITIONS);
const AUXILIARY = set(AUXILIARIES);
const BEING = set("was were is are");
/** Words before which, going back from the verb, its subject begins. */
const BORDER = set(
  "that while whereas but although though because when after before as if since which who whom whose where so however meanwhile also then said says told added",
);
const OPENING = set("and or but also then meanwhile however yesterday today");
/** Subjects that nobody speaks as: what happened, and pronouns, which other rules read. */
const EVENT = set(
  "shooting killing accident disaster collapse storm cyclone stampede landslide epidemic outbreak massacre violence conflict war fighting attack attacks clashes blast explosion fire crash quake earthquake flood floods insurgency unrest battle shelling bombing bombardment raid ambush strike strikes",
);
const ADVERB = set("initially originally first earlier later also previously separately now still already however");
const HAVING = set("has have had so far now already since also");
const WHO = set("who");
const NOBODY = set(
  "including among both all most some many few he she it they we i you no nobody none there this these those which what",
);
const INSIDE = new Set(["'", "-", "&", "."]);
/** Longest subject, and longest stretch between commas behind it, in tokens. */
const LONGEST = 14;
const INSERTED = 20;

/** The subject of the verb at `at`: "a senior police officer", "the army, in a statement late on Saturday,"; null for none. */
export function subjectAt(tokens: readonly Token[], from: number, at: number): TokenRange | null {
  let to = tokens[at - 1]?.norm === "," ? insertedFrom(tokens, from, at - 1) : at;
  // "has so far documented"
  while (to !== null && to > from && HAVING.has(tokens[to - 1]!.norm)) to--;
  // "put the toll at six and said": the verb goes on from an earlier subject.
  if (to === null || to === from || OPENING.has(tokens[to - 1]!.norm)) return null;
  let start = to;
  for (; start > from && to - start < LONGEST; start--) {
    // "a resident who fled the town told AFP"
    if (start < to && WHO.has(tokens[start - 1]!.norm)) to = start - 1;
    else if (parts(tokens, start - 1)) break;
  }
  // "there were conflicting reports"
  if (start > from && BEING.has(tokens[start - 1]!.norm)) return null;
  while (start < to && OPENING.has(tokens[start]!.norm)) start++;
  while (to > start && ADVERB.has(tokens[to - 1]!.norm)) to--;
  return start < to && names(tokens, start, to) ? { from: start, to } : null;
}

/** The comma that opens "…, who visited the area, said"; null where none stands near. */
function insertedFrom(tokens: readonly Token[], from: number, close: number): number | null {
  let tells = false;
  for (let i = close - 1; i > from && i >= close - INSERTED; i--) {
    const { kind, norm } = tokens[i]!;
    if (norm === ",") return WHO.has(tokens[i + 1]!.norm) || !tells ? i : null;
    if (kind === "mark" && !INSIDE.has(norm)) return null;
    tells ||= AUXILIARY.has(norm) || isCounted(norm);
  }
  return null;
}

const isCounted = (norm: string) => numbers.opens(norm)?.word === true && !ARTICLE.has(norm);
const ARTICLE = set("a an");

function parts(tokens: readonly Token[], at: number): boolean {
  const { kind, norm, gap } = tokens[at]!;
  const next = tokens[at + 1];
  if (next && (next.gap === "line" || next.gap === "paragraph")) return true;
  if (kind === "mark") return !INSIDE.has(norm) || (norm === "." && gap !== "glued");
  return kind === "word" && (BORDER.has(norm) || AUXILIARY.has(norm));
}

/** True where the words may name somebody: no adverbial, no event, no count. */
function names(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from]!;
  // "an estimated 10,000": an article alone names nobody.
  if (ARTICLE.has(tokens[to - 1]!.norm)) return false;
  if (first.kind === "mark" || NOBODY.has(first.norm) || PREPOSITION.has(first.norm)) return false;
  let head = from;
  for (let i = from; i < to; i++) {
    const { kind, norm } = tokens[i]!;
    if (kind === "number" && tokens[i + 1]?.norm !== "-" && tokens[i + 1]?.gap !== "glued") return false;
    if (PREPOSITION.has(norm) || norm === "of") break;
    if (tellsHarm(tokens, i)) return false;
    if (kind === "word") head = i;
  }
  if (EVENT.has(tokens[head]!.norm)) return false;
  const noun = nouns.match(tokens, head)?.entry.of;
  return noun !== "attack" && noun !== "bomb" && noun !== "victim";
}

const TELLING = set("told tells telling");
/** A verb of harm in the subject shows that it is a clause. */
const tellsHarm = (tokens: readonly Token[], at: number) =>
  others.match(tokens, at)?.entry.some((sense) => sense.kind === "cue" && sense.form === "verb") === true;

const ADJUNCT = set(
  "in on at by over during through via from after under as with for late early of read posted issued published carried broadcast released sent seen shared",
);

/** Where the words end that may stand behind the verb of an aside: "told SNS on condition of anonymity"; null for others. */
export function adjunctEnd(tokens: readonly Token[], at: number, limit: number): number | null {
  if (TELLING.has(tokens[at - 1]!.norm)) return toldEnd(tokens, at, limit);
  if (!ADJUNCT.has(tokens[at]!.norm)) return null;
  let end = at;
  for (; end < limit && tokens[end]!.kind !== "mark"; end++) {
    const { kind, norm } = tokens[end]!;
    if (kind === "number" || AUXILIARY.has(norm) || norm === "that") return null;
  }
  return end;
}

/** "told reporters", "told Sahel Today": up to a preposition, a time, a mark. */
function toldEnd(tokens: readonly Token[], at: number, limit: number): number | null {
  let end = at;
  while (end < limit && end - at < 6 && tokens[end]!.kind === "word" && !PREPOSITION.has(tokens[end]!.norm)) {
    if (tokens[end]!.norm === "that" || AUXILIARY.has(tokens[end]!.norm)) return null;
    end++;
  }
  return end > at ? end : null;
}
