/** What an English word says of casualties: it depends on the words before it ("30 wounded", "was wounded", "wounded 30"). */
import { type CasualtySense, type CasualtySenses, casualtySenses, NO_SENSES } from "../../../mentions/casualty.ts";
import type { Effect, Token } from "../../../types.ts";
import { fold } from "../spelling.ts";
import { ADVERBS, BE } from "./cues.ts";
import { isQuantity, nounPhraseAt } from "./phrase.ts";
import { nominals, nouns, others, tolls, tollVerbs } from "./words.ts";

const set = (row: string) => new Set(row.split(" ").map(fold));
const PASSIVE = set(BE);
const PASSED = set(ADVERBS);
const SAYING = set("said says saying told added reported announced confirmed claimed");
/** Words that are cues only as predicates: "are dead", "were held". */
const PREDICATES = set("dead missing held");

/** A noun phrase, or a cue or other word; a participle after a number or an article is a noun. */
export function sensesAt(tokens: readonly Token[], at: number): CasualtySenses {
  const token = tokens[at];
  if (token?.kind !== "word") return NO_SENSES;
  const words = (to: number, senses: readonly CasualtySense[], definite = false): CasualtySenses => {
    const cut = { prefix: "", definite, stem: token.norm, suffix: "" };
    return casualtySenses(senses.map((sense) => ({ length: to - at, cut, sense })));
  };
  const toll = tollVerbs.match(tokens, at);
  const effect = toll && tollBefore(tokens, at);
  if (effect)
    return words(toll.to, [{ kind: "cue", effect, of: "people", form: "noun", plural: false, closed: false }]);
  const other = others.match(tokens, at);
  if (other?.entry.some((sense) => sense.kind === "breakdown")) return words(other.to, other.entry);
  const phrase = nounPhraseAt(tokens, at);
  const tally = phrase?.to === at + 2 && other === null ? others.match(tokens, at + 1) : null;
  if (tally && tally.to > phrase!.to && isNounCue(tally.entry[0]!)) return words(tally.to, tally.entry, true);
  if (phrase && !(other && isVerbal(tokens, at, other.to, phrase.to)))
    return words(phrase.to, [phrase.sense], phrase.definite);
  return other
    ? words(
        other.to,
        other.entry.flatMap((sense) => asUsed(tokens, at, other.to, sense)),
      )
    : NO_SENSES;
}

const isNounCue = (sense: CasualtySense) => sense.kind === "cue" && sense.form === "noun";

/** A cue knows by its form who stands before it: "were killed", "died"; "killed" alone follows the doer. */
function asUsed(tokens: readonly Token[], at: number, to: number, sense: CasualtySense): CasualtySense[] {
  const { norm } = tokens[at]!;
  const next = tokens[to]?.kind;
  // "…, the governor said, …" stands between commas and parts no clause.
  if (sense.kind === "barrier" && SAYING.has(norm) && next !== "word" && next !== "number") return [];
  if (sense.kind !== "cue" || sense.form === "noun") return [sense];
  const before = isPassive(tokens, at);
  if (PREDICATES.has(norm) && to === at + 1 && !before) return [];
  return [{ ...sense, subject: before || sense.subject === "before" ? "before" : "never" }];
}

/** How far before its verb a toll may stand, in tokens. */
const TOLL_REACH = 14;

/** What the toll before "rose to" counts; null where none stands in the same sentence. */
function tollBefore(tokens: readonly Token[], at: number): Effect | null {
  for (let i = at - 1; i >= 0 && i >= at - TOLL_REACH; i--) {
    const { kind, norm } = tokens[i]!;
    if (kind === "mark" && norm !== "'" && norm !== "-") return null;
    if (kind === "number") return null;
    const effect = tolls.get(norm);
    if (effect) return effect;
  }
  return null;
}

/** "attacks" and "wounds" are verbs or nouns; "was wounded" is a verb; "killed" is one unless a number stands before it. */
function isVerbal(tokens: readonly Token[], at: number, end: number, phraseEnd: number): boolean {
  if (end - at > 1) return end >= phraseEnd;
  if (isPassive(tokens, at)) return true;
  if (isQuantity(tokens, at - 1)) return false;
  return nominals.has(tokens[at]!.norm) || nouns.match(tokens, at) === null;
}

/** A form of "be" stands before, perhaps with adverbs between. */
function isPassive(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  while (i >= 0 && i >= at - 3 && PASSED.has(tokens[i]!.norm)) i--;
  return i >= 0 && PASSIVE.has(tokens[i]!.norm);
}
