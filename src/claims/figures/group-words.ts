/** The words of a group, and what each says of the class of those it names. */
import type { LanguagePack } from "../../lang/pack.ts";
import { knownAt } from "../../mentions/actor.ts";
import type { CasualtyWord, NounSense } from "../../mentions/casualty.ts";
import type { Document, GroupClass, Token, TokenRange } from "../../types.ts";
import { holderWithoutPronoun } from "./stems.ts";

/** Effects whose counts may pass their class on to those named beside them. */
export const VICTIMS = new Set(["killed", "injured", "casualties", "missing", "displaced", "abducted", "captured"]);
export const THINGS = new Set(["attacks", "destroyed", "seized"]);

export type GroupWord = { readonly joined: boolean; readonly telling: GroupClass | null; readonly force: boolean };

/** `alone`: the noun has no number, so that what a conjunction adds behind it counts by itself. */
export function wordsOf(range: TokenRange, document: Document, pack: LanguagePack, alone = false): GroupWord[] {
  const words: GroupWord[] = [];
  const namesForce = holderWithoutPronoun(pack.casualties.forces, pack);
  const namesSides = holderWithoutPronoun(pack.casualties.bothSides, pack);
  // The side that a victim belonged to often follows with a preposition written onto it: "للحوثيين".
  const end = Math.min(range.to + 2, document.tokens.length);
  const plural = pack.casualties.sensesAt(document.tokens, range.from).noun?.sense.number === "many";
  for (let i = range.from; i < end; i++) {
    const token = document.tokens[i]!;
    if (i >= range.to && token.kind !== "word") break;
    if (i >= range.to && pack.casualties.prepositions.has(token.norm)) break;
    const senses = pack.casualties.sensesAt(document.tokens, i).all;
    if (i >= range.to && senses.some((w) => w.sense.kind === "cue")) break;
    // "an unarmed man"
    const negated = i > range.from && pack.casualties.negators.has(document.tokens[i - 1]!.norm);
    const nouns = senses.filter(
      (w) =>
        w.sense.kind === "noun" &&
        (i < range.to ||
          (addsOrOwns(token.norm, w, pack) && !countedBeside(w, document.tokens[i + 1], { alone, plural }, pack))),
    );
    const telling = negated
      ? null
      : (nouns.map((w) => w.sense as NounSense).find((s) => s.of === "person" && !s.generic)?.class ?? null);
    words.push({
      joined: isConjoined(nouns, i, document, pack),
      telling,
      force:
        (i < range.to &&
          !negated &&
          (isForce(document, i, pack) ||
            (namesForce(token.word) && !(namesSides(token.word) && tellsOfClans(document, pack))))) ||
        (i === range.to && isOfForce(document, i, pack)),
    });
  }
  return words;
}

/** "five dead of the two sides" of a vendetta are no fighters. */
function tellsOfClans(document: Document, pack: LanguagePack): boolean {
  let tells = ofClans.get(document);
  if (tells === undefined) {
    const namesClan = holderWithoutPronoun(pack.casualties.clans, pack);
    tells = document.tokens.some(({ kind, word }) => kind === "word" && namesClan(word));
    ofClans.set(document, tells);
  }
  return tells;
}
const ofClans = new WeakMap<Document, boolean>();

/** What the words say of those they name: a force, or the first class that one of them tells; null for nothing. */
export const tellingOf = (words: readonly GroupWord[]): GroupClass | null =>
  words.some((w) => w.force) ? "combatant" : (words.find((w) => w.telling !== null)?.telling ?? null);

/** "civilians and soldiers" are no one class: a noun that a conjunction adds is of another class than the first. */
export function isMixed(words: readonly GroupWord[]): boolean {
  const head = words.find((w) => w.telling !== null || w.force);
  const first = head === undefined ? null : (head.telling ?? "combatant");
  return first !== null && words.some((w) => w.joined && w.telling !== null && w.telling !== first);
}

/** A conjunction is written onto the word or onto "of" before it or, where the language writes it apart, stands before it. */
function isConjoined(nouns: readonly CasualtyWord[], at: number, { tokens }: Document, pack: LanguagePack): boolean {
  const { conjunction, partitives, wholePhrases } = pack.casualties;
  if (nouns.some((w) => w.cut.prefix === conjunction)) return true;
  const before = tokens[at - 1]?.norm ?? "";
  if (nouns.length === 0) return false;
  if (wholePhrases) return before === conjunction;
  return before.startsWith(conjunction) && partitives.has(before.slice(conjunction.length));
}

/** "dead of Hezbollah", "wounded of the army": a force to which those before it belong. */
export function isOfForce(document: Document, at: number, pack: LanguagePack): boolean {
  const token = document.tokens[at];
  if (token?.kind !== "word" || !pack.casualties.belongsBehind(token.norm)) return false;
  if (quotedForceEnd(document, at, pack) !== null) return true;
  return isForce(document, at, pack) || holderWithoutPronoun(pack.casualties.forces, pack)(token.word);
}

/** "of «Hezbollah»", where quotation marks part the preposition from the name: the end of the name; null for another word. */
export function quotedForceEnd(document: Document, at: number, pack: LanguagePack): number | null {
  const { tokens } = document;
  const [of, mark, name] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (of.norm.length > 1 || !pack.casualties.belongsBehind(of.norm) || mark?.kind !== "mark" || !name) return null;
  const known = knownAt(tokens, at + 2, pack);
  return known?.entry.role === "force" || known?.entry.role === "party" ? known.to : null;
}

export const isForce = ({ tokens }: Document, at: number, pack: LanguagePack) =>
  knownAt(tokens, at, pack)?.entry.role === "force";

/** "dead of the Houthis", "soldiers and civilians" */
const addsOrOwns = (norm: string, { cut }: CasualtyWord, { casualties }: LanguagePack) =>
  cut.prefix !== "" && (cut.prefix === casualties.conjunction || casualties.belongsBehind(norm));

/** "dead, wounded and prisoners", "15 soldiers and a civilian", "and one civilian", "and two women": the last are counted for themselves and say nothing of the others. */
const countedBeside = (
  { sense, cut }: CasualtyWord,
  next: Token | undefined,
  { alone, plural }: { readonly alone: boolean; readonly plural: boolean },
  pack: LanguagePack,
) =>
  sense.kind === "noun" &&
  (alone ||
    // "three policemen and a child": behind a plural the singular is no second noun of the number.
    (plural && sense.number === "one") ||
    pack.casualties.one.has(next?.norm ?? "") ||
    sense.class === "detainee" ||
    (sense.number === "one" && !sense.accusative) ||
    (sense.number === "two" && !sense.ambiguous)) &&
  cut.prefix === pack.casualties.conjunction;
