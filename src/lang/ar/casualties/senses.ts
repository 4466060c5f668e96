/** What an Arabic word or phrase says of casualties: every form of the tables, with the clitics that it may bear. */
import {
  type CasualtySense,
  type CasualtySenses,
  type CueSense,
  casualtySenses,
  evenSense,
  type ModeSense,
  NO_SENSES,
  type NounSense,
  ONE_PERSON,
} from "../../../mentions/casualty.ts";
import { type Cut, type Cuts, type Hit, makePhraseBook, whole } from "../../../text/lexicon.ts";
import { byWord, type Word } from "../../../text/word-cache.ts";
import type { Effect, GroupClass, Token, Vague } from "../../../types.ts";
import { bare, cuts, fold } from "../spelling.ts";
import {
  ABOARD,
  AIMS,
  ASSAULTS,
  BARRIERS,
  BREAKDOWNS,
  CLAIMED,
  COMPOSED,
  CONTESTED,
  COPULAS,
  DEEDS_OF_SOMEBODY,
  DENIALS,
  DOUBTS,
  EVIDENCE,
  EXCEEDS,
  EXCEPT,
  FALLS,
  FLIGHT_VERBS,
  FOILS,
  FORCE_TOLLS,
  HEDGES,
  IN_PRISON,
  INTRANSITIVE_VERBS,
  INVERTED,
  LIVES,
  NEGATED,
  NO_DENIALS,
  NO_HARM,
  NOMINAL_DENIALS,
  OUTCOMES,
  QUESTIONS,
  REACHES,
  RECOVERIES,
  RELATIVES,
  RESCUES,
  RUNNING,
  SAVES,
  SENTENCES,
  STATES,
  SUICIDES,
  TALK,
  TIES,
  TOLL_OF,
  TOLLS,
  TRANSITIVE_VERBS,
  UNTRUE,
  UNTRUE_BEHIND,
  VERBS,
} from "./cues.ts";
import { lines, nounForms, setPhrase, verbForms, words } from "./forms.ts";
import { GIVEN_NAMES } from "./given-names.ts";
import { ACCUSED, ATTACKERS, CASES, COLLECTIVES, FURTHER, OTHERS, PEOPLE, SEVERE_CASES, VICTIMS } from "./nouns.ts";
import {
  ADJECTIVE_BOMBS,
  ANIMALS,
  AREAS,
  ATTACKS,
  BOMBS,
  BUILDINGS,
  CRAFT,
  DRONES,
  FLYING_BOMBS,
  PAIR_HEADS,
  STRIKE_PAIRS,
  THINGS,
  UNITS,
} from "./things.ts";

/** Forms that are read as no verb: "ياسر" is a man far more often than "he takes prisoner", and "طعنا" tells how somebody was killed. */
const noVerbs = new Set(
  [...words(GIVEN_NAMES), "طعنا", "دهسا", "دعسا", "حرقا", "ذبحا", "شنقا", "خنقا", "تجلى", "هربا", "فرن"].map(fold),
);
const FALL = new Set([...words(FALLS), ...words(STATES)]);
const TOLL = new Set(words(`${TOLLS} ${FORCE_TOLLS} ${TOLL_OF}`));
const ON_BOARD = new Set(words(ABOARD));
const RECOVERS = new Set(words(RECOVERIES));
const LIFE = new Set(words(LIVES));
const DENIED = new Set(words(NEGATED));
const INVERTS = new Set(words(INVERTED));
const COMPOSED_OF = new Set(words(COMPOSED));
const RUNS = new Set(words(RUNNING));
const SENTENCE = new Set(words(SENTENCES));
const CAPTIVES = new Set(words(RESCUES));
const SAVING = new Set(words(SAVES));
const IMPRISONED = new Set(words(IN_PRISON));
const DISPUTES = new Set(words(CONTESTED));
const ALONE = new Set(words(INTRANSITIVE_VERBS));
const FLIGHT = new Set(words(FLIGHT_VERBS));
const SUICIDAL = new Set(words(SUICIDES));
/** Verbal nouns that a doer may follow as he follows the verb: "the execution by the men of the group of a youth". */
const DEEDS_DONE = new Set(words(DEEDS_OF_SOMEBODY));
const TRANSITIVE = new Set(words(TRANSITIVE_VERBS));
const ASSAULT = new Set(words(ASSAULTS));

const table = new Map<string, CasualtySense[]>();
const add = (word: string, sense: CasualtySense) => {
  const senses = table.get(word);
  if (senses) senses.push(sense);
  else table.set(word, [sense]);
};

/** Every form of the nouns of a table, with what they all mean. */
function addNouns(rows: string, meaning: Omit<NounSense, "kind" | "number" | "ambiguous">) {
  const plural = meaning.class !== "object" && meaning.of !== "other";
  for (const line of lines(rows))
    for (const { word, ...form } of nounForms(line, { plural, dual: meaning.of === "victim" }))
      add(word, { kind: "noun", ...meaning, ...form });
}

const OBJECT = { effect: null, class: "object", generic: false } as const;
const STRIKE = { ...OBJECT, effect: "attacks" } as const;
const PERSON = { of: "person", effect: null } as const;

for (const [effect, rows] of Object.entries(VICTIMS) as [Effect, string][])
  addNouns(rows, { of: "victim", effect, class: effect === "displaced" ? "civilian" : "person", generic: true });
for (const [cls, rows] of Object.entries(PEOPLE) as [GroupClass, string][])
  addNouns(rows, { ...PERSON, class: cls, generic: cls === "person" });
addNouns(ACCUSED, { ...PERSON, class: "person", generic: true, accused: true });
addNouns(COLLECTIVES, { ...PERSON, class: "combatant", generic: false, collective: true });
const HURT = { of: "victim", effect: "injured" } as const;
for (const [rows, meaning] of [
  [CASES, {}],
  [SEVERE_CASES, HURT],
] as const)
  for (const { word, number, accusative } of lines(rows).flatMap((line) =>
    nounForms(line, { plural: false, dual: true }),
  ))
    if (number !== "one")
      add(word, { ...ONE_PERSON, ...meaning, number, accusative, ...(number === "many" && { collective: true }) });
// "مقتل أم وطفليها": elsewhere the word is "or".
add("أم", { ...ONE_PERSON, class: "civilian", generic: false, construct: true });
addNouns(ATTACKERS, { of: "attacker", effect: "force", class: "combatant", generic: false });
addNouns(OTHERS, { of: "other", effect: null, class: "person", generic: true });
addNouns(FURTHER, { of: "other", effect: null, class: "person", generic: false });
addNouns(ATTACKS, { ...STRIKE, of: "attack" });
for (const word of words(STRIKE_PAIRS))
  add(word, { kind: "noun", ...STRIKE, of: "attack", number: "two", ambiguous: false });
addNouns(DRONES, { ...STRIKE, of: "attack", flies: true });
addNouns(BOMBS, { ...STRIKE, of: "bomb" });
addNouns(FLYING_BOMBS, { ...STRIKE, of: "bomb", flies: true });
for (const word of ADJECTIVE_BOMBS.split(" "))
  table.set(
    word,
    table.get(word)!.map((sense) => (sense.kind === "noun" ? { ...sense, adjective: true } : sense)),
  );
addNouns(AREAS, { ...OBJECT, of: "thing", area: true });
addNouns(BUILDINGS, { ...OBJECT, of: "thing", fixed: true });
addNouns(THINGS, { ...OBJECT, of: "thing" });
addNouns(ANIMALS, { ...OBJECT, of: "thing", beast: true });
addNouns(CRAFT, { ...OBJECT, of: "thing", flies: true });
addNouns(UNITS, { ...OBJECT, of: "unit" });
/** "blew himself up", "blew themselves up": other set phrases of a force end otherwise. */
const suicideOf = (phrase: string): Pick<CueSense, "suicide"> =>
  /نفس(ه|ها)$/.test(phrase) ? { suicide: "one" } : /(نفسيهما|أنفسهم)$/.test(phrase) ? { suicide: "several" } : {};
for (const { effect, of, words: row, set } of VERBS) {
  const past = row.split(" ")[0]!.replaceAll("_", " ");
  const doer = TRANSITIVE.has(past);
  const flight = FLIGHT.has(past);
  for (const { word, form, plural, dual, future } of set ? setPhrase(row) : verbForms(row)) {
    if (form === "verb" && noVerbs.has(fold(word))) continue;
    const sense: CueSense = {
      kind: "cue",
      effect,
      of,
      form,
      plural,
      dual,
      flight,
      doer: doer && (form === "verb" || DEEDS_DONE.has(word)),
      closed: set,
      ...((future || SENTENCE.has(word)) && { future: true }),
      ...(COMPOSED_OF.has(word) && { composed: true }),
      ...(((effect === "freed" && CAPTIVES.has(past)) || IMPRISONED.has(word)) && { captives: true }),
      ...(effect === "freed" && SAVING.has(past) && { saves: true }),
      ...(DISPUTES.has(past) && { contested: true }),
      ...(effect === "force" && ASSAULT.has(past) && { assault: true }),
      ...(ALONE.has(past) && form === "verb" && { alone: true }),
      ...(SUICIDAL.has(past) && form === "verb" && { himself: true }),
      ...(word === "حتى الموت" && { fatal: true }),
      ...(INVERTS.has(word) && { inverts: true }),
      ...(set && effect === "force" && suicideOf(word)),
      ...(DENIED.has(word) && { negated: true }),
      ...(FALL.has(word) && { counted: true }),
      ...(LIFE.has(word) && { taken: true }),
      ...(TOLL.has(word) && { toll: "at" as const }),
      ...(word === TOLL_OF && { reached: true }),
      ...(ON_BOARD.has(word) && { aboard: true }),
      ...(RECOVERS.has(past) && { recovers: true }),
      ...(RUNS.has(word) && { running: true }),
      // Those whom a verb in the plural befell stand before it, unless it has a doer; things have no plural verb.
      ...((set || (plural && !doer && of !== "things" && form === "verb")) && { subject: "before" }),
    };
    add(word, sense);
  }
}
for (const [share, row] of Object.entries(BREAKDOWNS))
  for (const word of words(row))
    add(word, {
      kind: "breakdown",
      share: ["none", "counts", "one"].includes(share) ? null : (share as Vague),
      countsOnly: share === "counts",
      ...(share === "one" && { one: true }),
    });
/** Lists of words that say how a clause is meant; a word on several lists means all of it. */
const MODES: readonly (readonly [string, ModeSense])[] = [
  [BARRIERS, { kind: "barrier" }],
  [COPULAS, { kind: "barrier", was: true }],
  [OUTCOMES, { kind: "barrier", leads: true }],
  [RELATIVES, { kind: "barrier", weak: true }],
  [DENIALS, { kind: "denial" }],
  [UNTRUE, { kind: "denial", far: true }],
  [UNTRUE_BEHIND, { kind: "denial", behind: true }],
  [FOILS, { kind: "denial", foils: true }],
  // "as is rumoured" stands by itself.
  [CLAIMED.replaceAll(/(^| )ما_/g, "$1كما_"), { kind: "barrier" }],
  [CLAIMED, { kind: "also", claimed: true }],
  [EVIDENCE, { kind: "also", claimed: true }],
  [TALK, { kind: "barrier", claimed: true }],
  [TIES, { kind: "tie" }],
  [NOMINAL_DENIALS, { kind: "denial", nominal: true }],
  [EXCEEDS, { kind: "more" }],
  [REACHES, { kind: "more", least: true }],
  [EXCEPT, { kind: "also" }],
  [NO_HARM, { kind: "also" }],
  [NO_DENIALS, { kind: "also" }],
  [HEDGES, { kind: "hedge" }],
  [QUESTIONS, { kind: "hedge", open: true }],
  [DOUBTS, { kind: "hedge", far: true }],
  [AIMS, { kind: "aim" }],
];
for (const [list, sense] of MODES) for (const word of words(list)) add(word, sense);

// A letter alone begins the passive verbs that lost a vowel sign to a space, and has no clitics to cut.
const withLetters: Cuts = (word) => {
  const norm = typeof word === "string" ? word : word.norm;
  if (norm.length === 1) return whole(word);
  const joined = norm.length === 2 && norm.startsWith("و");
  if (joined) return [...cuts(word), { prefix: "و", definite: false, stem: norm.slice(1), suffix: "" }];
  if (typeof word === "string") return cuts(word);
  const spelled = bare(word);
  const hamza = spelled.indexOf("إ");
  if (hamza >= 0 && hamza <= PROCLITICS) return nounFirst(cuts(word));
  // "مسلحة" is no gunman of his: a pronoun is never written with ة, though both are folded to one letter.
  if (spelled.endsWith("ة")) return cuts(word).filter(({ suffix }) => suffix !== "ه");
  return withPlurals(spelled.endsWith("ه") ? hisFirst(cuts(word)) : cuts(word));
};

/** "قتلوه" is قتلوا with a pronoun, before which the plural of a verb loses its alef. */
function withPlurals(all: readonly Cut[]): readonly Cut[] {
  const plurals = all.filter(({ stem, suffix }) => suffix !== "" && stem.endsWith("و"));
  return plurals.length === 0 ? all : [...all, ...plurals.map((cut) => ({ ...cut, stem: `${cut.stem}ا` }))];
}

/** Letters that may be written onto a noun: "ولإصابته". */
const PROCLITICS = 2;

/** "إصابته" is his injury, "أصابته" hit him: no verb in the past begins with that letter, so that ت stands for ة. */
function nounFirst(all: readonly Cut[]): readonly Cut[] {
  const nouns = all.filter(({ stem, suffix }) => suffix !== "" && stem.endsWith("ه"));
  return nouns.length === 0 ? all : [...nouns, ...all];
}

/** Men whose word with "his" is spelled like that of a woman: "شقيقه" is his brother, where both are folded to one. */
const HIS_KIN = new Set(
  ["شقيق", "والد", "ابن", "حفيد", "قريب", "زميل", "رفيق", "صديق", "مرافق", "مساعد", "معاون", "نائب"].map(fold),
);

/** "his" comes before the ending of the feminine. */
function hisFirst(all: readonly Cut[]): readonly Cut[] {
  const his = all.filter(({ stem, suffix }) => suffix === "ه" && HIS_KIN.has(stem));
  return his.length === 0 ? all : [...his, ...all];
}

const entries = mergeFolded(table);
const byStem = new Map(entries);
const book = makePhraseBook(entries, fold, (phrase) => phrase.split(" "), withLetters);

/** Spellings that fold to one word keep all their senses. */
function mergeFolded(senses: ReadonlyMap<string, CasualtySense[]>): [string, CasualtySense[]][] {
  const merged = new Map<string, CasualtySense[]>();
  for (const [word, list] of senses) {
    const norm = word.split(" ").map(fold).join(" ");
    const known = merged.get(norm);
    if (known) known.push(...list.map(evenSense));
    else merged.set(norm, list.map(evenSense));
  }
  return [...merged];
}

function sensesOf({ cut, entry }: Hit<readonly CasualtySense[]>, length: number, { raw }: Word): CasualtySenses {
  const feminine = raw.endsWith("ة");
  const senses = entry.filter((sense) => mayBear(cut, sense) && !(feminine && isPair(sense)));
  const dual = DUAL_VOWEL.test(raw);
  return casualtySenses(
    senses.map((sense) => ({ length, cut, sense: dual ? surelyTwo(sense) : withPronoun(cut, sense) })),
  );
}

/** "مسعفَين": the only vowel that is written stands before the ending, where it tells the dual from the plural. */
const DUAL_VOWEL = /^[^\u064B-\u0652]+\u064E\u0651?ي\u0652?ن$/;
const surelyTwo = (sense: CasualtySense): CasualtySense =>
  sense.kind === "noun" && sense.ambiguous ? { ...sense, number: "two", ambiguous: false } : sense;

/** "أبنية" is no "ابنيه": what ends in ة is no two people. */
const isPair = (sense: CasualtySense) => sense.kind === "noun" && sense.of === "person" && sense.number === "two";

/** What a word means by itself, and whether a phrase may go on from it; null for a word of no table. */
const meaningOf = byWord((_, word): { readonly alone: CasualtySenses; readonly goesOn: boolean } | null => {
  const hit = book.alone(word);
  const goesOn = book.goesOn(word);
  return hit === null && !goesOn ? null : { alone: hit === null ? NO_SENSES : sensesOf(hit, 1, word), goesOn };
}, null);

/** "أخاه" is one brother: nouns whose accusative before a pronoun is long. */
const ONE_LONG = new Set(["أخا", "أبا", "حما"].map(fold));

/** "طفلاها", "ولديه": before a pronoun the dual has lost its nun, and no other form ends like it. */
function withPronoun({ stem, suffix }: Cut, sense: CasualtySense): CasualtySense {
  if (suffix === "" || sense.kind !== "noun" || sense.of !== "person") return sense;
  if (sense.accusative && sense.number === "one" && !ONE_LONG.has(stem))
    return { ...sense, number: "two", accusative: false };
  return sense.construct ? { ...sense, construct: false } : sense;
}

const MAN = fold("رجل");
/** "in some of the cases" */
const CASE_FORMS = new Set(["حالات", "حالتين", "حالتان"].map(fold));
const MANKIND = fold("إنسان");
/** Plurals as they are spelled before a pronoun alone: "قتلاها". */
const BEFORE_PRONOUN = new Set(["قتلا", "جرحا"].map(fold));
const NAMES_WITH_ARTICLE = new Set(["تحرير", "تطهير", "إنقاذ", "عودة", "احتلال", "موت", "حصار"].map(fold));

/** Prepositions, behind which no verb stands. */
const GOVERN = new Set(words("إلى في عن من على بعد قبل رغم إثر عقب").map(fold));

/** Only nouns and verbal nouns take an article ("الآن" is no "أن" with one); no preposition is written onto a verb: "بقتل". */
function mayBear({ prefix, definite, stem, suffix }: Cut, sense: CasualtySense): boolean {
  // "of them the escape" is no "from the escape".
  if (sense.kind === "cue" && suffix !== "" && GOVERN.has(stem)) return false;
  // "كلا من" is no "لا", "كان" no "أن", "كامل" no "أمل".
  if ((sense.kind === "denial" || sense.kind === "barrier" || sense.kind === "aim") && prefix.endsWith("ك"))
    return false;
  if (sense.kind === "noun" && definite && CASE_FORMS.has(stem)) return false;
  // "that man die": mankind is no one.
  if (sense.kind === "noun" && definite && stem === MANKIND) return false;
  // "رجله" is his leg.
  if (sense.kind === "noun" && suffix !== "" && stem === MAN) return false;
  if (sense.kind === "noun" && BEFORE_PRONOUN.has(stem)) return suffix !== "";
  // "المحامي" is one: a plural that lost its nun to the next noun has no article.
  if (sense.kind === "noun" && definite && sense.number === "many" && sense.ambiguous && /[وي]$/.test(stem))
    return false;
  // "منظمة التحرير", "فرق الإنقاذ": with its article the word names, and frees no one.
  if (sense.kind === "cue" && definite && NAMES_WITH_ARTICLE.has(stem)) return false;
  if (sense.kind === "cue") return sense.form === "noun" || !(definite || prefix.endsWith("ب") || prefix.endsWith("ك"));
  return sense.kind === "noun" || !definite;
}

/** Those of them behind which a word that only a verb is spelled like is another one: "في صفي", in my class. */
const BEFORE_NOUNS = new Set(words("في عن إلى").map(fold));
const withoutCue = ({ all }: CasualtySenses) => casualtySenses(all.filter(({ sense }) => sense.kind !== "cue"));

/** "الى اصابته", "to his injury": what a word means as a noun whose ending a pronoun hides, where without its hamza it may be the verb "hit him" as well; null for other words. */
const asNoun = byWord((_, word): CasualtySenses | null => {
  const [cut] = nounFirst(cuts(word));
  if (!cut || cut.suffix === "" || !cut.stem.endsWith("ه") || /[أإآ]/.test(bare(word))) return null;
  const entry = byStem.get(cut.stem);
  return entry ? sensesOf({ cut, entry }, 1, word) : null;
}, null);

const PAIR_FORMS = new Set(words(STRIKE_PAIRS).map(fold));
const HEADS = new Set(words(PAIR_HEADS).map(fold));
/** An adjective of a definite noun would be definite as well. */
const isHead = (norm: string) => norm.startsWith("ال") || HEADS.has(norm) || HEADS.has(norm.replace(/^و/, ""));

/** "offensive", "explosive": the form of a pair of strikes that neither stands where a noun must nor is defined by what follows. */
function isAdjective({ noun }: CasualtySenses, tokens: readonly Token[], at: number): boolean {
  if (noun === null || !PAIR_FORMS.has(noun.cut.stem)) return false;
  // What is defined by what follows has no article of its own.
  if (noun.cut.definite) return true;
  const next = tokens[at + 1];
  const defined = next?.kind === "word" && !GOVERN.has(next.norm);
  return !defined || !(/[بل]$/.test(noun.cut.prefix) || isHead(tokens[at - 1]?.norm ?? ""));
}

const COMPANION = fold("مرافق");

/** "المرافق الطبية": with an adjective of things behind it the word for a companion means facilities. */
const isFacility = ({ noun }: CasualtySenses, next: Token | undefined) =>
  noun?.cut.stem === COMPANION && noun.cut.suffix === "" && next?.kind === "word" && bare(next.word).endsWith("ة");

const OR = new Set(["أم"].map(fold));

/** "قتلوا أم وقعوا": before a verb the word for a mother means "or". */
function isVerb(next: Token | undefined): boolean {
  const senses = next && meaningOf(next.word);
  return (senses?.alone.cue?.sense.form === "verb" && senses.alone.noun === null) || /وا$/.test(next?.norm ?? "");
}

/** "ابنتي" is my daughter where no noun stands behind it, and two daughters of somebody where one does: by the noun without its ending. */
const MINE = new Map(
  words(
    "ابني:ابن ابنتي:ابنة ولدي:ولد طفلي:طفل طفلتي:طفلة زوجي:زوج زوجتي:زوجة شقيقي:شقيق شقيقتي:شقيقة والدي:والد والدتي:والدة أخي:أخ أختي:أخت حفيدي:حفيد حفيدتي:حفيدة",
  ).map((pair) => pair.split(":").map(fold) as [string, string]),
);
const kinOfMine = byWord((norm): CasualtySenses | null => {
  const and = norm.startsWith("و") && !MINE.has(norm) ? "و" : "";
  const kin = MINE.get(norm.slice(and.length));
  return kin === undefined ? null : (meaningOf(and + kin)?.alone ?? null);
}, null);

/** True where a noun stands behind a word, as far as its form tells. */
function governsNoun(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.kind !== "word" || next.gap === "line" || next.gap === "paragraph") return false;
  return !GOVERN.has(next.norm) && !BESIDE.has(next.norm) && !/^و..|^[بل]ال|^لل/.test(next.norm);
}
const BESIDE = new Set(
  words("منذ أمام الذي التي الصغير الصغيرة الوحيد الوحيدة الأكبر البكر كان كانت وهو وهي هناك أيضا").map(fold),
);

/** Every sense of the longest word or phrase at a token. */
export function sensesAt(tokens: readonly Token[], at: number): CasualtySenses {
  if (at >= tokens.length) return NO_SENSES;
  const { word } = tokens[at]!;
  const mine = kinOfMine(word);
  if (mine !== null && !governsNoun(tokens, at)) return mine;
  const meaning = meaningOf(word);
  if (meaning === null) return NO_SENSES;
  const phrase = meaning.goesOn ? book.match(tokens, at) : null;
  const senses = phrase !== null && phrase.to > at + 1 ? sensesOf(phrase, phrase.to - at, word) : NO_SENSES;
  // "مديرة مدرسة" is no "مدير مدرسة" with a pronoun, and her calling alone is left.
  if (senses !== NO_SENSES) return senses;
  if (isAdjective(meaning.alone, tokens, at) || isFacility(meaning.alone, tokens[at + 1])) return NO_SENSES;
  if (OR.has(tokens[at]!.norm) && isVerb(tokens[at + 1])) return NO_SENSES;
  const governed = meaning.alone.cue?.sense.form === "verb" && GOVERN.has(tokens[at - 1]?.norm ?? "");
  const strictly = governed && meaning.alone.verbalNoun === null && BEFORE_NOUNS.has(tokens[at - 1]!.norm);
  return (governed ? asNoun(word) : null) ?? (strictly ? withoutCue(meaning.alone) : meaning.alone);
}

export const mayMean = (word: Word) => meaningOf(word) !== null;
