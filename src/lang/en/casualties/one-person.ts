/** One person whom no table names: a name with an age, an age alone, or any noun that harm befell ("a glazier was shot"). */
import { ONE_PERSON } from "../../../mentions/casualty.ts";
import type { Token } from "../../../types.ts";
import { set } from "../spelling.ts";
import { ADVERBS, FOUND } from "./cues.ts";
import {
  breaksLine,
  type Head,
  INDEFINITE,
  isCapital,
  isHyphen,
  isNumeral,
  isQuantity,
  longestNoun,
  MODIFYING,
  mayDescribe,
} from "./noun-words.ts";
import { amongs, others, stops } from "./words.ts";

/** "wounded another along with five troops", "and a fifth was captured" */
export function justAnother(tokens: readonly Token[], at: number): Head | null {
  const other = tokens[at]!.norm === "another" && stops.has(tokens[at + 1]?.norm ?? ".");
  const next =
    INDEFINITE.has(tokens[at]!.norm) &&
    ORDINALS.has(tokens[at + 1]?.norm ?? "") &&
    harmsBehind(tokens, at + 2, NO_HITS);
  return other || next ? { to: next ? at + 2 : at + 1, sense: { ...ONE_PERSON, of: "other" } } : null;
}

/** Longest phrase of one person whose noun no table knows, in tokens. */
const UNKNOWN = 3;

const ONES = set("one 1");

export const ORDINALS = set("second third fourth fifth sixth seventh eighth ninth tenth");

/** "a porter was shot", "killed a porter": one whom harm befell is a person, whatever the noun. */
export function unknownPerson(tokens: readonly Token[], at: number, from: number): Head | null {
  const article = from > at && INDEFINITE.has(tokens[at]!.norm);
  if (!article && !(from === at && ONES.has(tokens[at - 1]?.norm ?? ""))) return null;
  const start = ORDINALS.has(tokens[from]?.norm ?? "") ? from + 1 : from;
  let to = start;
  while (to < tokens.length && to - start < UNKNOWN && isNameWord(tokens, to) && !breaksLine(tokens[to]!)) to++;
  // "a fourth officer": another rule reads who he is.
  if (to === start && start > from && to < tokens.length && longestNoun(tokens, to)) return null;
  // "killing a total of 29"
  if (to === from || (tokens[to]?.norm === "of" && isQuantity(tokens, to + 1))) return null;
  return harmsBefore(tokens, at) || harmsBehind(tokens, to) ? { to, sense: ONE_PERSON } : null;
}

const HARMS: ReadonlySet<string> = new Set(["killed", "injured", "abducted", "captured"]);

/** Verbs that befall things and plans as well. */
const LOOSE = set(
  "execute executes executed executing bury buries buried burying eliminate eliminates eliminated eliminating neutralise neutralised neutralize neutralized liquidate liquidated capture captures captured capturing seize seizes seized seizing shoot shot shooting hit struck treat treated treating lose lost cost claim claimed catch caught hold held net netted missing dead",
);

const harmful = (tokens: readonly Token[], at: number) => {
  const verb = others.match(tokens, at);
  const harms = verb?.entry.some((sense) => sense.kind === "cue" && HARMS.has(sense.effect)) === true;
  return harms ? verb : null;
};

/** Longest phrase before whom it befell, in tokens: "the two dead were identified as". */
const PHRASE = 6;

/** "killed a porter", "the killing of a porter" */
function harmsBefore(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - PHRASE; i--) {
    const verb = harmful(tokens, i);
    // "shot dead", "the dead were named as": a longer phrase may hold such a word.
    if (verb?.to === at && !(at - i === 1 && LOOSE.has(tokens[i]!.norm))) return true;
  }
  return false;
}

/** "was shot", "has been seriously wounded", "died" */
function harmsBehind(tokens: readonly Token[], at: number, hits: ReadonlySet<string> = HITS): boolean {
  let i = at;
  while (i < tokens.length && i < at + 4 && (AUXILIARY.has(tokens[i]!.norm) || ADVERB.has(tokens[i]!.norm))) i++;
  if (i > at && amongs.match(tokens, i)) return true;
  const verb = harmful(tokens, i);
  if (!verb) return false;
  return i > at ? !(hits.has(tokens[i]!.norm) && verb.to === i + 1) : INTRANSITIVE.has(tokens[i]!.norm);
}

const NO_HITS: ReadonlySet<string> = new Set();

/** Verbs that alone may as well have hit a place or a plan. */
const HITS = set("hit struck executed buried treated eliminated captured seized");

const INTRANSITIVE = set("died drowned perished succumbed");

const AUXILIARY = set("was has had been is");

const ADVERB = set(`${ADVERBS} ${FOUND}`);

const OLDEST = 110;

/** Longest name before an age, in tokens. */
export const NAME = 4;

/** "Makbul Rahim, 51,": words of no table before an age between commas are somebody's name. */
export function nameWithAge(tokens: readonly Token[], at: number): Head | null {
  if (at > 0 && tokens[at - 1]!.kind === "word" && tokens[at]!.gap === "space" && !JOINS.has(tokens[at - 1]!.norm))
    return null;
  let to = at;
  while (to < tokens.length && to - at < NAME && isNameWord(tokens, to) && (to === at || !breaksLine(tokens[to]!)))
    to++;
  const [comma, age, close] = [tokens[to], tokens[to + 1], tokens[to + 2]];
  if (to - at < 2 || comma?.norm !== "," || age?.kind !== "number" || !CLOSES.has(close?.norm ?? ".")) return null;
  return Number(age.norm) <= OLDEST ? { to, sense: calledBy(tokens, to + 2) } : null;
}

/** "among those killed was Abel Okoro, a senior guard": words of no table behind it are a name, and the apposition tells who he was. */
export function nameAmong(tokens: readonly Token[], at: number): Head | null {
  if (
    tokens[at - 1]?.norm !== "was" ||
    !AMONG.some((back) => at >= back && amongs.match(tokens, at - back)?.to === at - 1)
  )
    return null;
  let to = at;
  while (to < tokens.length && to - at < NAME && isNameWord(tokens, to)) to++;
  if (to - at < 2 || !CLOSES.has(tokens[to]?.norm ?? ".")) return null;
  return { to, sense: calledBy(tokens, to) };
}

/** "killed Abel Okoro and", "Abel Okoro was shot": words of no table with capitals, right beside what befell somebody, are a name. */
export function nameHarmed(tokens: readonly Token[], at: number): Head | null {
  if (!isCapital(tokens[at])) return null;
  const fell = harmsBefore(tokens, at);
  if (!fell && at > 0 && !mayOpenName(tokens, at - 1)) return null;
  const { to, words } = nameSpelled(tokens, at);
  if (words < 2 || words > NAME || !isCapital(tokens[to - 1])) return null;
  const closed = tokens[to] === undefined || CLOSES.has(tokens[to]!.norm) || stops.has(tokens[to]!.norm);
  const harmed = (closed && (fell || followsName(tokens, at))) || harmsBehind(tokens, to);
  return harmed ? { to, sense: calledBy(tokens, to) } : null;
}

/** Where words end that are spelled as a name is, and how many they are. */
export function nameSpelled(tokens: readonly Token[], at: number): { readonly to: number; readonly words: number } {
  let to = at;
  let words = 0;
  for (; to < tokens.length && isNameWord(tokens, to) && isNameSpelled(tokens, to); to++) {
    if (to > at && breaksLine(tokens[to]!)) break;
    words++;
    if (isHyphen(tokens, to + 1) && tokens[to + 2]?.kind === "word") to++;
  }
  return { to, words };
}

/** "killed Abel Okoro and Lina Farah" */
function followsName(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.norm !== "and") return false;
  for (let from = at - 3; from >= Math.max(0, at - 1 - NAME); from--)
    if (nameHarmed(tokens, from)?.to === at - 1) return true;
  return false;
}

/** Small words that stand within a name. */
const WITHIN = set("al el bin ibn bint ben abu abd de la van von der dos da");

const isNameSpelled = (tokens: readonly Token[], at: number) => isCapital(tokens[at]) || WITHIN.has(tokens[at]!.norm);

/** Behind a title or another word with a capital a name has begun already. */
const mayOpenName = (tokens: readonly Token[], at: number) =>
  tokens[at]!.kind === "mark"
    ? !isHyphen(tokens, at) && tokens[at]!.norm !== "'"
    : !isCapital(tokens[at]) && !longestNoun(tokens, at);

/** One person, of the class that the apposition behind a comma gives. */
function calledBy(tokens: readonly Token[], comma: number): Head["sense"] {
  const who = tokens[comma]?.norm === "," ? apposition(tokens, comma + 1) : null;
  return who && !who.generic ? { ...ONE_PERSON, class: who.class, generic: false } : ONE_PERSON;
}

/** "Abel Okoro, 31, a baker": the second phrase is the same man. */
export function apposes(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.norm !== "," || !APPOSES.has(tokens[at]!.norm)) return false;
  const aged = tokens[at - 2]?.kind === "number" && tokens[at - 3]?.norm === ",";
  for (let from = at - 2; from >= 0 && from >= at - NAME - 3; from--)
    if (
      aged
        ? nameWithAge(tokens, from)?.to === at - 3
        : (nameAmong(tokens, from) ?? nameHarmed(tokens, from))?.to === at - 1
    )
      return true;
  return false;
}

/** How many tokens before "was" the words "among those killed" may begin. */
const AMONG = [4, 5];

/** The person whom "a senior guard" calls by his trade; null for others. */
function apposition(tokens: readonly Token[], from: number): Head["sense"] | null {
  if (!APPOSES.has(tokens[from]?.norm ?? "")) return null;
  for (let at = from + 1; at < tokens.length && at <= from + NAME; at++) {
    const noun = longestNoun(tokens, at);
    if (noun) return noun.sense.of === "person" ? noun.sense : null;
    if (!mayDescribe(tokens, at)) return null;
  }
  return null;
}

const APPOSES = set("a an the");

const CLOSES = new Set([",", "."]);

const JOINS = set("and killed wounded injured of was were include includes included as her his");

const isNameWord = (tokens: readonly Token[], at: number) =>
  tokens[at]!.kind === "word" && !longestNoun(tokens, at) && mayDescribe(tokens, at);

const ADULT = 18;

/** "a 13-year-old died": an age that no noun follows stands for whoever has it. */
export function ofAge(tokens: readonly Token[], from: number, at: number): Head | null {
  if (tokens[at]!.norm !== "old" || !isHyphen(tokens, at - 1) || tokens[at - 2]?.norm !== "year") return null;
  const next = tokens[at + 1];
  if (next?.kind === "word" && (longestNoun(tokens, at + 1) || MODIFYING.has(next.norm) || isHyphen(tokens, at + 2)))
    return null;
  if (next?.kind === "word" && mayDescribe(tokens, at + 1) && longestNoun(tokens, at + 2)) return null;
  const minor = Number(tokens[from]!.norm) < ADULT || isNumeral(tokens[from]!.norm);
  return { to: at + 1, sense: { ...ONE_PERSON, class: minor ? "civilian" : "person", generic: !minor } };
}
