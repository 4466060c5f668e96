/**
 * Where an English noun phrase begins and ends: a determiner, words that describe, the noun that is counted, and a
 * participle that says what befell it ("the two", "a young Syrian soldier", "30 other people wounded").
 */
import { type NounSense, ONE_PERSON } from "../../../mentions/casualty.ts";
import type { Token } from "../../../types.ts";
import { numbers } from "../numbers/pack.ts";
import { set } from "../spelling.ts";
import { INJURIES, isCollectiveOf, isGiven, isPit, isWorn, namesOther, tellsInjuries } from "./counts-no-one.ts";
import {
  breaksLine,
  DEFINITE,
  type Head,
  INDEFINITE,
  isHyphen,
  isNumeral,
  isProper,
  isQuantity,
  LONGEST,
  longestNoun,
  MODIFYING,
  mayDescribe,
  type NounPhrase,
  OF,
} from "./noun-words.ts";
import {
  apposes,
  justAnother,
  NAME,
  nameAmong,
  nameHarmed,
  nameSpelled,
  nameWithAge,
  ORDINALS,
  ofAge,
  unknownPerson,
} from "./one-person.ts";
import { nominals, others, stops } from "./words.ts";

const EARLIER = set("earlier before later ago");

const POSSESSIVE = set("his her their its our my your");

const MORE = set("more other others further another");

/** Nouns whose phrase goes on with "of": "members of the security forces". */
const RELATIONAL = set(
  "wife husband son daughter brother sister widow member members personnel staff crew relative relatives supporter supporters employee employees leader leaders resident residents commander commanders",
);

/** The noun phrase that begins at a token; null for none. */
export function nounPhraseAt(tokens: readonly Token[], at: number): NounPhrase | null {
  const first = tokens[at];
  // "two 500-pound bombs"
  if (!first || (first.kind === "number" && !(isHyphen(tokens, at + 1) && isQuantity(tokens, at - 1)))) return null;
  const determined =
    DEFINITE.has(first.norm) ||
    (INDEFINITE.has(first.norm) && !numbers.words.lookup(first.word).some((r) => !r.entry.bound));
  // "up from 35 a day earlier"
  if (INDEFINITE.has(first.norm) && EARLIER.has(tokens[at + 2]?.norm ?? "")) return null;
  if (apposes(tokens, at)) return null;
  // "did not say how many soldiers died"
  if (tokens[at - 1]?.norm === "many" && tokens[at - 2]?.norm === "how") return null;
  // "14 “valiant soldiers”"
  const quoted = at > 1 && tokens[at - 1]!.norm === '"';
  const counted = isQuantity(tokens, quoted ? at - 2 : at - 1);
  // "40 still missing"
  const still = counted && STILL.has(first.norm) && nominals.has(tokens[at + 1]?.norm ?? "");
  const from = determined || still ? at + 1 : at;
  const found =
    headFrom(tokens, from, determined || counted) ??
    (determined || counted
      ? (unknownPerson(tokens, at, from) ?? justAnother(tokens, at))
      : (nameWithAge(tokens, at) ?? nameAmong(tokens, at) ?? nameHarmed(tokens, at)));
  if (!found) return null;
  const head = withName(tokens, counted ? withAnother(tokens, found) : found);
  // "the family's house"
  if (tokens[head.to]?.norm === "'" && tokens[head.to + 1]?.norm === "s") return null;
  if (!determined && !counted && namesOther(tokens, head)) return null;
  if (isPit(tokens, head) || isWorn(tokens, at, head) || isCollectiveOf(tokens, head)) return null;
  if (!counted && INJURIES.has(tokens[head.to - 1]!.norm) && !tellsInjuries(tokens, at)) return null;
  // A victim noun in the singular counts one only with its article: "sentenced to death" counts nobody.
  if (!determined && !counted && head.sense.of === "victim" && head.sense.number === "one") return null;
  // "her mother" brings somebody in, "the mother" points back.
  return {
    ...head,
    definite:
      (DEFINITE.has(first.norm) || (!counted && isGiven(tokens, at, head))) &&
      !(POSSESSIVE.has(first.norm) && isOnePerson(head.sense)),
  };
}

/** "369 prisoners and detainees": a plural that "and" adds to counted people is counted with them. */
function withAnother(tokens: readonly Token[], head: Head): Head {
  const { to, sense } = head;
  if (sense.of !== "person" || sense.number !== "many" || tokens[to]?.norm !== "and") return head;
  const at = MODIFYING.has(tokens[to + 1]?.norm ?? "") && !longestNoun(tokens, to + 1) ? to + 2 : to + 1;
  const next = longestNoun(tokens, at);
  if (next?.sense.of !== "person" || next.sense.number !== "many" || breaksLine(tokens[at]!)) return head;
  const same = next.sense.class === sense.class;
  return { to: next.to, sense: same ? sense : { ...sense, class: "person", generic: false } };
}

/** "Captain Abel Okoro", "a driver, Omar Lami, was": the name right behind one person's title or trade is his. */
function withName(tokens: readonly Token[], head: Head): Head {
  const { of, number } = head.sense;
  if (number !== "one" || (of !== "person" && of !== "victim")) return head;
  const comma = tokens[head.to]?.norm === ",";
  const from = comma ? head.to + 1 : head.to;
  if (from >= tokens.length || !isProper(tokens, from) || breaksLine(tokens[from]!)) return head;
  const { to, words } = nameSpelled(tokens, from);
  // Behind a comma it is a name where another closes it or, for a name of several words, the sentence does.
  const end = tokens[to]?.norm ?? ".";
  const closed = !comma || end === "," || (end === "." && words > 1);
  return words > NAME || !closed ? head : { to, sense: head.sense };
}

const isOnePerson = ({ of, number }: NounSense) => of === "person" && number === "one";

/** A plural that no table knows. */
const isPlural = (tokens: readonly Token[], at: number) =>
  tokens[at]?.kind === "word" &&
  /[^s]s$/.test(tokens[at]!.norm) &&
  !breaksLine(tokens[at]!) &&
  mayDescribe(tokens, at) &&
  !longestNoun(tokens, at);

/** The head noun after describing words. `free`: unknown words may describe, too (after a number or an article). */
function headFrom(tokens: readonly Token[], from: number, free: boolean): { to: number; sense: NounSense } | null {
  for (let at = from; at < tokens.length && at - from <= LONGEST; at++) {
    const token = tokens[at]!;
    if (at > from && (token.gap === "line" || token.gap === "paragraph")) return null;
    // "a 10-year-old girl"
    if (isHyphen(tokens, at) || ((token.kind === "number" || isNumeral(token.norm)) && isHyphen(tokens, at + 1)))
      continue;
    // "two U.S. soldiers"
    if (isInitial(tokens, at)) continue;
    // "two M16 rifles"
    if (token.kind === "number" && token.gap === "glued" && at > from) continue;
    if (token.kind !== "word") return null;
    const noun = longestNoun(tokens, at);
    const aged = ofAge(tokens, from, at);
    if (aged) return aged;
    // "an off-duty officer"
    if (isHyphen(tokens, at + 1) && (free || at > from) && (noun?.to ?? 0) <= at + 1) continue;
    if (noun?.sense.of === "unit" && isHyphen(tokens, at - 1)) continue;
    // "30 civilian porters"
    if (noun?.sense.number === "one" && MODIFYING.has(token.norm) && isPlural(tokens, at + 1)) continue;
    if (noun) return withParticiple(tokens, withOf(tokens, described(tokens, from, extend(tokens, noun))));
    const victim =
      free && tokens.slice(from, at).every((t) => MORE.has(t.norm) || MODIFYING.has(t.norm))
        ? victimNoun(tokens, at)
        : null;
    if (victim) return victim;
    if (free && nominals.has(token.norm) && !qualifies(tokens, at) && onlyMore(tokens, from, at))
      return nominal(tokens, at);
    // "another seriously hurt"
    if (
      free &&
      !isQuantity(tokens, from - 1) &&
      qualifies(tokens, at) &&
      nominals.has(tokens[at + 1]!.norm) &&
      onlyMore(tokens, from, at)
    )
      return nominal(tokens, at + 1);
    if (!MODIFYING.has(token.norm) && (!free || !mayDescribe(tokens, at) || isPast(tokens, from, at))) return null;
  }
  return null;
}

const onlyMore = (tokens: readonly Token[], from: number, to: number) =>
  tokens.slice(from, to).every((token) => MORE.has(token.norm));

/** A letter of an abbreviation, or its full stop: "U.S.". */
function isInitial(tokens: readonly Token[], at: number): boolean {
  const letter = tokens[at]?.norm === "." ? at - 1 : at;
  return tokens[letter]?.norm.length === 1 && tokens[letter + 1]?.norm === "." && tokens[letter + 1]!.gap === "glued";
}

const BODIES = set(
  "military paramilitary police army government regime opposition rebel militant security border coalition media family",
);

/** "the army suffered casualties": a word in -ed behind a noun is its verb; behind an article or an adjective it describes. */
const isPast = (tokens: readonly Token[], from: number, at: number) =>
  at > from &&
  tokens[at]!.norm.endsWith("ed") &&
  (!MODIFYING.has(tokens[at - 1]!.norm) || BODIES.has(tokens[at - 1]!.norm)) &&
  !tokens[at - 1]!.norm.endsWith("ly") &&
  !isHyphen(tokens, at - 1);

/** "300 civilian men", "two armed men": what describes people of no class gives them one. */
function described(tokens: readonly Token[], from: number, head: Head): Head {
  if ((head.sense.of !== "person" && head.sense.of !== "victim") || head.sense.class !== "person") return head;
  for (let at = from; at < head.to - 1; at++) {
    const cls = DESCRIBED.get(tokens[at]!.norm);
    if (cls) return { ...head, sense: { ...head.sense, class: cls, generic: false } };
  }
  return head;
}

const DESCRIBED: ReadonlyMap<string, NounSense["class"]> = new Map([
  ["civilian", "civilian"],
  ["displaced", "civilian"],
  ["armed", "combatant"],
]);

/** "police officers", "car bombs": a noun right behind a noun is the head, if the first could describe it. */
function extend(tokens: readonly Token[], head: Head): Head {
  let { to, sense } = head;
  const limit = to + LONGEST;
  while (to < limit && (sense.number !== "many" || sense.class === "combatant")) {
    const at = isHyphen(tokens, to) ? to + 1 : to;
    const next = tokens[at];
    if (!next || breaksLine(next) || TAKEN.has(next.norm)) break;
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
  if (isCollectiveOf(tokens, head)) return head;
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
        !TAKEN.has(tokens[to]!.norm) &&
        !(to > start && tellsCue(tokens, to)) &&
        !nominals.has(tokens[to]!.norm)))
  )
    to++;
  return to > start ? { ...head, to } : head;
}

/** Words that end a phrase of which the members were the object: "took 27 members of the guard prisoner". */
const TAKEN = set("prisoner hostage captive");

const tellsCue = (tokens: readonly Token[], at: number) =>
  others.match(tokens, at)?.entry.some((sense) => sense.kind === "cue" && sense.form === "verb") === true;

/** "30 people wounded in the blast": the participle behind people says what befell them. A doer has an object behind it. */
function withParticiple(tokens: readonly Token[], head: Head): Head {
  // "22 people still missing"
  const at = STILL.has(tokens[head.to]?.norm ?? "") ? head.to + 1 : head.to;
  const effect = nominals.get(tokens[at]?.norm ?? "");
  const { sense } = head;
  if (!effect || tokens[at]!.kind !== "word" || (sense.of !== "person" && sense.of !== "other")) return head;
  if (sense.number === "one" || takesObject(tokens, at + 1)) return head;
  return { to: at + 1, sense: { ...sense, of: "victim", effect } };
}

const STILL = set("still now");

function takesObject(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  // "troops killed “several” raiders"
  if (next?.norm === '"' && next.gap === "space") return true;
  if (!next || next.kind === "mark") return false;
  return (
    next.kind === "number" ||
    isProper(tokens, at) ||
    isQuantity(tokens, at) ||
    DEFINITE.has(next.norm) ||
    INDEFINITE.has(next.norm) ||
    longestNoun(tokens, at) !== null
  );
}

const ONE = set("a an another one 1");

const isOrdinal = (tokens: readonly Token[], at: number) => ORDINALS.has(tokens[at]?.norm ?? "");

/** "five seriously wounded": behind the adverb stands what befell them; "three seriously" tells it by itself. */
const qualifies = (tokens: readonly Token[], at: number) =>
  tokens[at]!.norm.endsWith("ly") && tokens[at + 1]?.kind === "word" && !stops.has(tokens[at + 1]!.norm);

/** "another injured" is one, "30 injured" and "the injured" are many. */
function nominal(tokens: readonly Token[], at: number): Head {
  const effect = nominals.get(tokens[at]!.norm)!;
  const described = isOrdinal(tokens, at - 1) || tokens[at - 1]?.norm.endsWith("ly");
  const isOne = ONE.has(tokens[at - (described ? 2 : 1)]?.norm ?? "");
  return { to: at + 1, sense: { ...ONE_PERSON, of: "victim", effect, number: isOne ? "one" : "many" } };
}

const WOUNDED: ReadonlySet<NounSense["of"]> = new Set<NounSense["of"]>(["person", "victim", "attacker"]);

/** "two wounded soldiers", "five dead attackers": the participle says what befell those it describes. */
function victimNoun(tokens: readonly Token[], at: number): Head | null {
  const effect = nominals.get(tokens[at]!.norm);
  const head = effect ? longestNoun(tokens, at + 1) : null;
  if (!head || !WOUNDED.has(head.sense.of)) return null;
  const whole = extend(tokens, head);
  return { to: whole.to, sense: { ...whole.sense, of: "victim", effect: effect! } };
}
