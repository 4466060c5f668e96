/**
 * Where an English noun phrase begins and ends: a determiner, words that describe, the noun that is counted, and a
 * participle that says what befell it ("the two", "a young Syrian soldier", "30 other people wounded").
 */
import type { NounSense } from "../../../mentions/casualty.ts";
import type { Token } from "../../../types.ts";
import { numbers } from "../numbers/pack.ts";
import { fold } from "../spelling.ts";
import { MODIFIERS } from "./nouns.ts";
import { nominals, nouns, others, stops } from "./words.ts";

/** A phrase: half-open end, what its head says, and whether a word such as "the" makes it definite. */
export type NounPhrase = { readonly to: number; readonly sense: NounSense; readonly definite: boolean };

const set = (words: string) => new Set(words.split(" ").map(fold));
const DEFINITE = set("the this that these those his her their its our my your");
const POSSESSIVE = set("his her their its our my your");
const INDEFINITE = set("a an another one");
const MODIFYING = set(MODIFIERS);
/** Words that may stand between a number and its noun although they are no adjectives: "dozens of", "50 or so". */
const OF = set("of");

const MORE = set("more other others further another");
/** Nouns whose phrase goes on with "of": "members of the security forces". */
const RELATIONAL = set(
  "member members personnel staff employee employees leader leaders resident residents commander commanders",
);
/** Most tokens that describe one noun: "a 10-year-old Syrian". */
const LONGEST = 7;

/** The noun phrase that begins at a token; null for none. */
export function nounPhraseAt(tokens: readonly Token[], at: number): NounPhrase | null {
  const first = tokens[at];
  if (!first || first.kind === "number") return null;
  const determined =
    DEFINITE.has(first.norm) ||
    (INDEFINITE.has(first.norm) && !numbers.words.lookup(first.word).some((r) => !r.entry.bound));
  const counted = isQuantity(tokens, at - 1);
  const from = determined ? at + 1 : at;
  const head = headFrom(tokens, from, determined || counted);
  if (!head) return null;
  // A victim noun in the singular counts one only with its article: "sentenced to death" counts nobody.
  if (!determined && !counted && head.sense.of === "victim" && head.sense.number === "one") return null;
  // "her mother" brings somebody in, "the mother" points back.
  return {
    ...head,
    definite: DEFINITE.has(first.norm) && !(POSSESSIVE.has(first.norm) && head.sense.number === "one"),
  };
}

/** The head noun after describing words. `free`: unknown words may describe, too (after a number or an article). */
function headFrom(tokens: readonly Token[], from: number, free: boolean): { to: number; sense: NounSense } | null {
  for (let at = from; at < tokens.length && at - from <= LONGEST; at++) {
    const token = tokens[at]!;
    if (at > from && (token.gap === "line" || token.gap === "paragraph")) return null;
    // "a 10-year-old girl"
    if (isHyphen(tokens, at) || (token.kind === "number" && isHyphen(tokens, at + 1))) continue;
    if (token.kind !== "word") return null;
    const noun = longestNoun(tokens, at);
    if (noun?.sense.of === "unit" && isHyphen(tokens, at - 1)) continue;
    if (noun) return withParticiple(tokens, withOf(tokens, extend(tokens, noun)));
    const described =
      free && tokens.slice(from, at).every((t) => MORE.has(t.norm) || MODIFYING.has(t.norm))
        ? victimNoun(tokens, at)
        : null;
    if (described) return described;
    if (free && nominals.has(token.norm) && tokens.slice(from, at).every((t) => MORE.has(t.norm)))
      return nominal(tokens, at);
    if (!MODIFYING.has(token.norm) && (!free || !mayDescribe(tokens, at))) return null;
  }
  return null;
}

type Head = { readonly to: number; readonly sense: NounSense };

/** "police officers", "car bombs": a noun right behind a noun is the head, if the first could describe it. */
function extend(tokens: readonly Token[], head: Head): Head {
  let { to, sense } = head;
  const limit = to + LONGEST;
  while (to < limit && (sense.number !== "many" || sense.class === "combatant")) {
    const at = isHyphen(tokens, to) ? to + 1 : to;
    const next = tokens[at];
    if (!next || next.gap === "line" || next.gap === "paragraph") break;
    const noun = longestNoun(tokens, at);
    if (!noun) break;
    const forces = sense.class === "combatant" && noun.sense.of === "person" && noun.sense.generic;
    [to, sense] = [noun.to, forces ? { ...noun.sense, class: "combatant", generic: false } : noun.sense];
  }
  return { to, sense };
}

/** "members of the security forces": the body that they belong to, up to the first word that no name holds. */
function withOf(tokens: readonly Token[], head: Head): Head {
  if (!RELATIONAL.has(tokens[head.to - 1]!.norm) || !OF.has(tokens[head.to]?.norm ?? "")) return head;
  let to = head.to + 1;
  if (DEFINITE.has(tokens[to]?.norm ?? "")) to++;
  const start = to;
  while (
    to < tokens.length &&
    to - start < LONGEST &&
    (isHyphen(tokens, to) ||
      (tokens[to]!.kind === "word" &&
        !breaksLine(tokens[to]!) &&
        !stops.has(tokens[to]!.norm) &&
        !nominals.has(tokens[to]!.norm)))
  )
    to++;
  return to > start ? { ...head, to } : head;
}
const breaksLine = (token: Token) => token.gap === "line" || token.gap === "paragraph";

/** "30 people wounded in the blast": the participle behind people says what befell them. A doer has an object behind it. */
function withParticiple(tokens: readonly Token[], head: Head): Head {
  const effect = nominals.get(tokens[head.to]?.norm ?? "");
  const { sense } = head;
  if (!effect || tokens[head.to]!.kind !== "word" || (sense.of !== "person" && sense.of !== "other")) return head;
  if (sense.number === "one" || takesObject(tokens, head.to + 1)) return head;
  return { to: head.to + 1, sense: { ...sense, of: "victim", effect } };
}

function takesObject(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (!next || next.kind === "mark") return false;
  return (
    next.kind === "number" ||
    isQuantity(tokens, at) ||
    DEFINITE.has(next.norm) ||
    INDEFINITE.has(next.norm) ||
    longestNoun(tokens, at) !== null
  );
}

function nominal(tokens: readonly Token[], at: number): Head {
  const effect = nominals.get(tokens[at]!.norm)!;
  const sense: NounSense = {
    kind: "noun",
    of: "victim",
    effect,
    class: "person",
    number: "many",
    ambiguous: false,
    generic: true,
  };
  return { to: at + 1, sense };
}

function longestNoun(tokens: readonly Token[], at: number): Head | null {
  const hit = nouns.match(tokens, at);
  return hit && { to: hit.to, sense: hit.entry };
}

const isHyphen = (tokens: readonly Token[], at: number) =>
  tokens[at]?.norm === "-" && tokens[at]!.gap === "glued" && tokens[at + 1]?.gap === "glued";

/** An unknown word describes unless it is a number, a verb or a word that no phrase goes on over. */
function mayDescribe(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokens[at]!;
  if (stops.has(norm) || endsLikeVerb(tokens, at) || numbers.opens(norm)?.word) return false;
  const known = others.match(tokens, at)?.entry[0];
  return known === undefined || known.kind === "hedge";
}

/** "two wounded soldiers": the participle says what befell those it describes. */
function victimNoun(tokens: readonly Token[], at: number): Head | null {
  const effect = nominals.get(tokens[at]!.norm);
  const head = effect ? longestNoun(tokens, at + 1) : null;
  if (head?.sense.of !== "person") return null;
  const whole = extend(tokens, head);
  return { to: whole.to, sense: { ...whole.sense, of: "victim", effect: effect! } };
}

/** An unknown word in -ed or -ing behind which another determiner begins is a verb, not a description. */
const endsLikeVerb = (tokens: readonly Token[], at: number) =>
  /(?:ed|ing)$/.test(tokens[at]!.norm) &&
  (DEFINITE.has(tokens[at + 1]?.norm ?? "") || INDEFINITE.has(tokens[at + 1]?.norm ?? ""));

/** True for a number, a number word or a vague word, with the "of" behind it: what follows is counted. */
export function isQuantity(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === "number") return true;
  if (OF.has(token.norm)) return at > 0 && !OF.has(tokens[at - 1]!.norm) && isQuantity(tokens, at - 1);
  const opens = numbers.opens(token.norm);
  return opens?.word === true || (opens?.lead === true && VAGUE.has(token.norm));
}
const VAGUE = set(
  "dozens scores tens hundreds thousands millions several many numerous multiple various few some most all number handful group majority couple",
);
