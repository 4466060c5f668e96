/** The casualty words of English, folded: nouns with their forms, verbs with their effects, words that end a phrase. */
import { type CasualtySense, type CueSense, type NounSense, ONE_PERSON } from "../../../mentions/casualty.ts";
import { makePhraseBook, type PhraseBook } from "../../../text/lexicon.ts";
import type { Effect, GroupClass, Vague } from "../../../types.ts";
import { cuts, fold } from "../spelling.ts";
import {
  AIMS,
  AMONG,
  BARRIERS,
  BREAKDOWNS,
  DENIALS,
  DENIED_NOUNS,
  HEDGES,
  RELATIVES,
  SPLITS,
  TOLL_CHANGES,
  TOLL_NOUNS,
  TOLL_PASSES,
  TOLL_VERBS,
  TOLLS,
  UNTRUE,
  VERBS,
} from "./cues.ts";
import {
  ANIMALS,
  ATTACKERS,
  ATTACKS,
  BOMBS,
  DRONES,
  NOMINALS,
  OTHERS,
  PAIRS,
  PEOPLE,
  THINGS,
  UNITS,
  VICTIMS,
} from "./nouns.ts";

const lines = (table: string) =>
  table
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
const phrase = (word: string) => word.replaceAll("_", " ").replaceAll("-", " - ");
const split = (words: string) => words.split(" ");
const words = (row: string) =>
  row
    .trim()
    .split(/\s+/)
    .filter((word) => word !== "-")
    .map(phrase);

function* nounEntries(): Iterable<readonly [string, NounSense]> {
  const rows = function* (
    table: string,
    of: NounSense["of"],
    effect: Effect | null,
    cls: GroupClass,
    generic = false,
  ): Iterable<readonly [string, NounSense]> {
    const sense = (number: NounSense["number"]): NounSense => ({
      kind: "noun",
      of,
      effect,
      class: cls,
      number,
      ambiguous: false,
      generic,
    });
    for (const line of lines(table)) {
      const [one, ...many] = line.split(/\s+/) as [string, ...string[]];
      if (one !== "-") yield [phrase(one), sense(many.includes(one) ? "many" : "one")];
      for (const word of many.length ? many : [plural(one)]) if (word !== one) yield [phrase(word), sense("many")];
    }
  };
  for (const [effect, table] of Object.entries(VICTIMS)) yield* rows(table, "victim", effect as Effect, "person", true);
  for (const [cls, table] of Object.entries(PEOPLE))
    yield* rows(table, "person", null, cls as GroupClass, cls === "person");
  yield* rows(ATTACKERS, "attacker", "force", "combatant");
  yield* rows(OTHERS, "other", null, "person", true);
  yield* rows(ATTACKS, "attack", "attacks", "object");
  for (const [word, sense] of rows(DRONES, "attack", "attacks", "object")) yield [word, { ...sense, flies: true }];
  for (const word of lines(PAIRS)) yield [word, { ...PAIR }];
  yield* rows(BOMBS, "bomb", "attacks", "object");
  yield* rows(THINGS, "thing", null, "object");
  for (const [word, sense] of rows(ANIMALS, "thing", null, "object")) yield [word, { ...sense, beast: true }];
  yield* rows(UNITS, "unit", null, "object");
}

const PAIR: NounSense = { ...ONE_PERSON, class: "civilian", number: "two", generic: false };

const plural = (word: string) =>
  word.endsWith("y") && !/[aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;

export const nouns: PhraseBook<NounSense> = makePhraseBook(nounEntries(), fold, split, cuts);

/** "dead", "wounded": words that are victims after a number or an article. */
export const nominals: ReadonlyMap<string, Effect> = new Map(
  Object.entries(NOMINALS).flatMap(([effect, row]) =>
    row.split(" ").map((word) => [fold(word), effect as Effect] as const),
  ),
);

/** The four forms of each line's verb; the last, in -ing, governs as a noun does. "-" stands for none. */
function verbForms(table: string): [word: string, form: CueSense["form"], participle: boolean][] {
  return lines(table).flatMap((line) => {
    const forms = line.split(/\s+/);
    return forms.flatMap((word, i): [string, CueSense["form"], boolean][] =>
      // A form that is spelled like the participle is read as one ("hurt").
      word === "-" || (i < 2 && word === forms[2]) ? [] : [[phrase(word), i === 3 ? "noun" : "verb", i === 2]],
    );
  });
}

/** Verbs in the form of a participle, of which those it befell are the subject where no object follows. */
export const participles = new Set<CasualtySense>();

function* otherSenses(): Iterable<readonly [string, CasualtySense]> {
  for (const { effect, of, verbs, intransitive = "", nouns: governing, counted } of VERBS) {
    const cue = (form: CueSense["form"], more: Partial<CueSense> = {}): CueSense => ({
      kind: "cue",
      effect,
      of,
      form,
      plural: false,
      closed: false,
      ...(counted && { counted }),
      ...more,
    });
    for (const [word, form] of verbForms(intransitive))
      yield [word, cue(form, form === "verb" ? { subject: "before" } : {})];
    for (const [word, form, participle] of verbForms(verbs)) {
      const sense = cue(form);
      if (participle) participles.add(sense);
      yield [word, sense];
    }
    for (const word of words(governing)) yield [word, cue("noun")];
  }
  for (const [share, row] of Object.entries(BREAKDOWNS))
    for (const word of words(row))
      yield [word, { kind: "breakdown", share: share === "none" ? null : (share as Vague), countsOnly: false }];
  for (const word of words(BARRIERS)) yield [word, { kind: "barrier" }];
  for (const word of words(RELATIVES)) yield [word, { kind: "barrier", weak: true }];
  for (const word of words(DENIALS)) yield [word, { kind: "denial" }];
  for (const word of words(UNTRUE)) yield [word, { kind: "denial", behind: true }];
  for (const word of words(DENIED_NOUNS)) yield [word, { kind: "denial", nominal: true }];
  for (const word of words(HEDGES)) yield [word, { kind: "hedge" }];
  for (const word of words(AIMS)) yield [word, { kind: "aim" }];
}

/** "among the dead", by what it tells of the subject before it. */
export const amongs: PhraseBook<Effect> = makePhraseBook(
  Object.entries(AMONG).flatMap(([effect, row]) => words(row).map((word) => [word, effect as Effect] as const)),
  fold,
  split,
  cuts,
);

/** A word may have several senses: people are captured, and so are towns. */
function grouped(): Map<string, CasualtySense[]> {
  const senses = new Map<string, CasualtySense[]>();
  for (const [word, sense] of otherSenses()) senses.set(word, [...(senses.get(word) ?? []), sense]);
  return senses;
}

export const others: PhraseBook<readonly CasualtySense[]> = makePhraseBook(grouped(), fold, split, cuts);

/** "rose to", "has passed": verbs of a toll, which a number follows. */
export const tollVerbs: PhraseBook<"at" | "above"> = makePhraseBook(
  [
    ...words(TOLL_VERBS).map((word) => [word, "at"] as const),
    ...words(TOLL_PASSES).map((word) => [word, "above"] as const),
  ],
  fold,
  split,
  cuts,
);
/** "up from", "revised it down to": a number beside one of the same toll. */
export const tollChanges: PhraseBook<true> = makePhraseBook(
  words(TOLL_CHANGES).map((word) => [word, true] as const),
  fold,
  split,
  cuts,
);
export const tollNouns: PhraseBook<Effect> = makePhraseBook(
  Object.entries(TOLL_NOUNS).flatMap(([effect, row]) => words(row).map((word) => [word, effect as Effect] as const)),
  fold,
  split,
  cuts,
);
/** Verbs whose phrase ends behind those it befell, by their head; what may end it, word by word. */
export const splits: ReadonlyMap<
  string,
  readonly { readonly tails: readonly (readonly string[])[]; readonly sense: CueSense }[]
> = splitVerbs();

function splitVerbs() {
  const found = new Map<string, { tails: readonly (readonly string[])[]; sense: CueSense }[]>();
  for (const { heads, tails, effect, of, alone } of SPLITS) {
    const sense: CueSense = { kind: "cue", effect, of, form: "verb", plural: false, closed: false };
    const row = {
      tails: words(tails).map((tail) => split(tail).map(fold)),
      sense: alone ? { ...sense, subject: "before" as const } : sense,
    };
    for (const head of split(heads)) found.set(fold(head), [...(found.get(fold(head)) ?? []), row]);
  }
  return found;
}
export const tolls: ReadonlyMap<string, Effect> = new Map(
  Object.entries(TOLLS).flatMap(([effect, row]) =>
    row.split(" ").map((word) => [fold(word), effect as Effect] as const),
  ),
);

export const PREPOSITIONS =
  "in at on by with for to from into onto near during against between among through throughout across under over inside outside around along within toward towards behind beyond above below off out up down about like than per via upon following";

export const AUXILIARIES =
  "is was were are be been being has have had do does did will would can could may might must should shall remain remains remained became become got get";

const FUNCTION_WORDS = `${PREPOSITIONS} and or but nor so yet of ${AUXILIARIES} it he she they we i you him them us who whom whose which that what when where why how there here not no as if while because before after since until although though then also only just even still said says say told tells added adding saying fought sent went came met saw took gave kept found brought put ran won began fell felt sought hit struck left last next earlier late yesterday today tomorrow overnight`;

/** Words that no noun phrase goes on over. */
export const stops: ReadonlySet<string> = new Set(FUNCTION_WORDS.split(" ").map(fold));
