/** "The death toll has risen to 57": English words of a toll, which await its number. */
import type { CueSense } from "../../../mentions/casualty.ts";
import type { Effect, Token } from "../../../types.ts";
import { set } from "../spelling.ts";
import { TOLL_BRINGS } from "./cues.ts";
import { DEFINITE, isQuantity, LONGEST, OF } from "./noun-words.ts";
import { tollNouns, tolls, tollVerbs } from "./words.ts";

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
  const brought = BRINGS.has(tokens[at]!.norm) && tokens[at + 1]?.norm === "to" ? tollBehind(tokens, at + 2) : null;
  if (brought) return { to: at + 2, sense: cue(brought, "at") };
  const verb = tollVerbs.match(tokens, at);
  const effect = verb && tollBefore(tokens, at);
  return effect ? { to: verb.to, sense: cue(effect, verb.entry) } : null;
}

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
