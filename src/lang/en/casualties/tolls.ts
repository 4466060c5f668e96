/** "The death toll has risen to 57": English words of a toll, which await its number. */
import type { CueSense } from "../../../mentions/casualty.ts";
import type { Effect, Token } from "../../../types.ts";
import { set } from "../spelling.ts";
import { TOLL_BRINGS } from "./cues.ts";
import { DEFINITE, isQuantity, LONGEST, OF } from "./noun-words.ts";
import { nominals, others, tollChanges, tollNouns, tolls, tollVerbs } from "./words.ts";

const cue = (effect: Effect, toll: "at" | "above"): CueSense => ({
  kind: "cue",
  effect,
  of: "people",
  form: "noun",
  plural: false,
  closed: false,
  toll,
});

/** The toll, or the verb of one, that begins at a token. */
export function tollAt(tokens: readonly Token[], at: number): { readonly to: number; readonly sense: CueSense } | null {
  const noun = tollNouns.match(tokens, at);
  if (noun) return { to: noun.to, sense: cue(noun.entry, "at") };
  const risen = risenAt(tokens, at);
  if (risen) return { to: at + 1, sense: cue(risen, "at") };
  const brought = BRINGS.has(tokens[at]!.norm) && tokens[at + 1]?.norm === "to" ? tollBehind(tokens, at + 2) : null;
  if (brought) return { to: at + 2, sense: cue(brought, "at") };
  const change = changeAt(tokens, at);
  if (change) return change;
  const verb = tollVerbs.match(tokens, at);
  // "top commanders", "passed the town": above stands a number.
  if (!verb || (verb.entry === "above" && !isBounded(tokens, verb.to))) return null;
  const effect = tollBefore(tokens, at);
  return effect ? { to: verb.to, sense: cue(effect, verb.entry) } : null;
}

/** A number right here, past "the", "at least" and "more than". */
export function isBounded(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 3 && i < tokens.length; i++) {
    if (isQuantity(tokens, i)) return true;
    if (tokens[i]!.kind !== "word" || !(BOUNDS.has(tokens[i]!.norm) || DEFINITE.has(tokens[i]!.norm))) return false;
  }
  return false;
}
const BOUNDS = set("at least more than over about around nearly almost some");

/** "rose to 41 from 35", "up from 1,700 a day earlier": the number of another day, behind one of the same toll. */
function changeAt(tokens: readonly Token[], at: number): { readonly to: number; readonly sense: CueSense } | null {
  const phrase = tollChanges.match(tokens, at);
  const to = phrase?.to ?? (tokens[at]!.norm === "from" && isCounted(tokens[at - 1]) ? at + 1 : null);
  if (to === null || !isBounded(tokens, to)) return null;
  const effect = toldBefore(tokens, at, phrase !== null);
  return effect && { to, sense: cue(effect, "at") };
}

const isCounted = (token: Token | undefined) => token?.kind === "number";

/**
 * What the last number before a change counts: a toll where its verb stands between, and where `any` holds any harm, of the
 * sentence before as well ("Ten were hurt. Officials later raised the figure to 17").
 */
function toldBefore(tokens: readonly Token[], at: number, any: boolean): Effect | null {
  let risen = any;
  let ends = 0;
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) {
    if (STOPS.has(tokens[i]!.norm) && ++ends > (any ? 1 : 0)) return null;
    const effect = tolls.get(tokens[i]!.norm) ?? (any ? harmAt(tokens, i) : undefined);
    if (effect && risen) return effect;
    risen ||= tollVerbs.match(tokens, i)?.entry === "at";
  }
  return null;
}
const STOPS = new Set([".", "!", "?"]);

function harmAt(tokens: readonly Token[], at: number): Effect | undefined {
  const cues = others.match(tokens, at)?.entry.find((sense) => sense.kind === "cue" && sense.of === "people");
  return nominals.get(tokens[at]!.norm) ?? (cues?.kind === "cue" ? cues.effect : undefined);
}

/** "flood deaths in the valley pass 300": deaths that no number counts and the verb of a toll does. */
function risenAt(tokens: readonly Token[], at: number): Effect | null {
  if (!RISING.has(tokens[at]!.norm) || isQuantity(tokens, at - 1)) return null;
  for (let i = at + 1; i < tokens.length && i <= at + LONGEST && tokens[i]!.kind === "word"; i++) {
    const verb = tollVerbs.match(tokens, i);
    if (verb && isBounded(tokens, verb.to)) return tolls.get(tokens[at]!.norm) ?? null;
  }
  return null;
}
const RISING = set("deaths fatalities injuries");

const BRINGS = set(TOLL_BRINGS);
/** How far behind its number a toll may name what it counts, in tokens. */
const BEHIND = 12;

/** What the toll counts whose number stands at a token: "24 the number of people killed"; null for none. */
function tollBehind(tokens: readonly Token[], at: number): Effect | null {
  let counts = false;
  for (let i = at; i < tokens.length && i < at + BEHIND && tokens[i]!.kind !== "mark"; i++) {
    const { norm } = tokens[i]!;
    counts ||= COUNTS.has(norm);
    const effect = tolls.get(norm);
    if (effect && counts) return effect;
  }
  return null;
}
const COUNTS = set("number toll total count");

/** How far before its verb a toll may stand, in tokens. */
const REACH = 20;

/** What the toll before "rose to" counts; null where none stands in the same sentence. */
function tollBefore(tokens: readonly Token[], at: number): Effect | null {
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) {
    const { kind, norm } = tokens[i]!;
    if (kind === "mark" && norm !== "'" && norm !== "-") return null;
    if (kind === "number" && !/^(?:19|20)\d\d$/.test(norm)) return null;
    const effect = tolls.get(norm);
    if (effect) return effect;
  }
  return null;
}

/** "the number of people killed": the victims await their number; "a number of" is one. */
export function isTallied(tokens: readonly Token[], at: number): boolean {
  // "the number of soldiers and militiamen killed"
  if (AND.has(tokens[at - 1]?.norm ?? ""))
    for (let i = at - 2; i > 0 && i > at - LONGEST && tokens[i]!.kind === "word"; i--)
      if (OF.has(tokens[i]!.norm)) return isTallied(tokens, i + 1);
  if (tokens[at - 1]?.norm !== "of" || !TALLIES.has(tokens[at - 2]?.norm ?? "")) return false;
  return !isQuantity(tokens, at - 1) || DEFINITE.has(tokens[at - 3]?.norm ?? "");
}

const AND = set("and or");

const TALLIES = set("number tally toll count");
