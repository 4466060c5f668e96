/** The casualty words of English: what a word means depends on the words before it, which `sensesAt` looks at. */
import type { CasualtyPack, CasualtySense, CasualtyWord } from "../../../mentions/casualty.ts";
import type { Effect, Token } from "../../../types.ts";
import { fold } from "../spelling.ts";
import { ADVERBS, BE } from "./cues.ts";
import { isQuantity, nounPhraseAt } from "./phrase.ts";
import { nominals, nouns, others, PREPOSITIONS, tolls, tollVerbs } from "./words.ts";

const set = (row: string) => new Set(row.split(" ").map(fold));
const PASSIVE = set(BE);
const PASSED = set(ADVERBS);

/** A noun phrase, or a cue or other word; a participle after a number or an article is a noun ("30 wounded"). */
function sensesAt(tokens: readonly Token[], at: number): readonly CasualtyWord[] {
  const token = tokens[at];
  if (token?.kind !== "word") return [];
  const word = (to: number, sense: CasualtySense, definite: boolean): CasualtyWord => ({
    from: at,
    to,
    cut: { prefix: "", definite, stem: token.norm, suffix: "" },
    sense,
  });
  const toll = tollVerbs.match(tokens, at);
  const effect = toll && tollBefore(tokens, at);
  if (effect)
    return [word(toll.to, { kind: "cue", effect, of: "people", form: "noun", plural: false, closed: false }, false)];
  const other = others.match(tokens, at);
  if (other?.entry.kind === "breakdown") return [word(other.to, other.entry, false)];
  const phrase = nounPhraseAt(tokens, at);
  const tally = phrase?.to === at + 2 && other === null ? others.match(tokens, at + 1) : null;
  if (tally?.entry.kind === "cue" && tally.entry.form === "noun" && tally.to > phrase!.to)
    return [word(tally.to, tally.entry, true)];
  if (phrase && !(other && isVerbal(tokens, at, other.to, phrase.to)))
    return [word(phrase.to, phrase.sense, phrase.definite)];
  return other ? cueWord(tokens, at, other, word) : [];
}

/** A cue knows by its form who stands before it: "were killed", "died"; "killed" alone follows the doer. */
function cueWord(
  tokens: readonly Token[],
  at: number,
  { to, entry }: { readonly to: number; readonly entry: CasualtySense },
  word: (to: number, sense: CasualtySense, definite: boolean) => CasualtyWord,
): readonly CasualtyWord[] {
  // "…, the governor said, …" stands between commas and parts no clause.
  if (
    entry.kind === "barrier" &&
    SAYING.has(tokens[at]!.norm) &&
    tokens[to]?.kind !== "word" &&
    tokens[to]?.kind !== "number"
  )
    return [];
  if (entry.kind !== "cue" || entry.form === "noun") return [word(to, entry, false)];
  const before = passive(tokens, at);
  if (ADJECTIVES.has(tokens[at]!.norm) && to === at + 1 && !before) return [];
  return [word(to, { ...entry, subject: before || entry.subject === "before" ? "before" : "never" }, false)];
}
const SAYING = set("said says saying told added reported announced confirmed claimed");
const ADJECTIVES = set("dead missing held");

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
  if (passive(tokens, at)) return true;
  if (isQuantity(tokens, at - 1)) return false;
  return nominals.has(tokens[at]!.norm) || nouns.match(tokens, at) === null;
}

/** A form of "be" stands before, perhaps with adverbs between. */
function passive(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  while (i >= 0 && i >= at - 3 && PASSED.has(tokens[i]!.norm)) i--;
  return i >= 0 && PASSIVE.has(tokens[i]!.norm);
}

export const casualties: CasualtyPack = {
  sensesAt,
  partitives: set("of"),
  wholePhrases: true,
  wholes: set("them whom these those which"),
  prepositions: set(PREPOSITIONS),
  complements: set("that"),
  two: set("two"),
  names: new Set<string>(),
  mayName: () => false,
  originName: () => false,
  between: set("between"),
  tallies: set("toll"),
  postposed: new Set(),
  atLeast: [["at", "least"]],
  forces: set("police army military militia security soldiers fighters troops forces militants gunmen rebels"),
  civilians: set(
    "civilian civilians resident residents villager villagers family families child children student students",
  ),
  civilianWords: set("civilian civilians"),
  objectPrefixes: [],
  definesAfter: () => false,
  // English writes no conjunction onto a word; this one stands apart, among the joiners.
  conjunction: "and",
  wholeWords: new Set(),
  joiners: set("and or plus"),
  joinPhrases: new Set(["addition to", "well as"]),
};
