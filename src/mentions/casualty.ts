/**
 * Tokens → casualty words: which words name an effect, those it befalls, a share of them, a doubt, a denial, an aim, or
 * the border of a clause. What a word means is the pack's business; how the words combine is `claims/`.
 */

import type { Cut } from "../text/lexicon.ts";
import type { Word } from "../text/word-cache.ts";
import type { Effect, GroupClass, Token, Vague } from "../types.ts";

/** A word that says what happened: "were killed", "the killing of", "destroyed". */
export type CueSense = {
  readonly kind: "cue";
  readonly effect: Effect;
  /** What it can befall. */
  readonly of: "people" | "things" | "any";
  /** A noun governs what follows; a verb may also follow those it befalls ("five people were killed"). */
  readonly form: "noun" | "verb";
  /** True when the verb's form says that those it befalls stand before it ("قتلوا"), so none are awaited after it. */
  readonly plural: boolean;
  /** True for a form that says that two stand before it, which tells a dual from a plural that looks like it. */
  readonly dual?: boolean;
  /**
   * Where the language tells it: those whom it befalls stand before it ("were killed", "died"), or they never do, since
   * what stands before is the doer ("killed five"). Undefined: either way, and the words around decide.
   */
  readonly subject?: "before" | "never";
  /** True for a verb that has no object: what stands right before it is what it befell ("13 houses collapsed"). */
  readonly alone?: boolean;
  /** True for "fled": out of custody it frees, but people who flee their homes are driven from them. */
  readonly flight?: boolean;
  /** True for a word that tells an effect only of a number of people right behind it: "fell eight soldiers". */
  readonly counted?: boolean;
  /** True for a word that in elections and courts means no harm: "contested the results". */
  readonly contested?: boolean;
  /** True for "the lives of" and the like, which tell an effect only behind the verb of their phrase (`takers`). */
  readonly taken?: boolean;
  /** True for a verb whose doer may stand between it and those it befell: "killed the soldier two men". */
  readonly doer?: boolean;
  /** True for a form that tells what will happen. */
  readonly future?: boolean;
  /** True for a verb that frees captives alone: others are rescued or handed over who were no one's prisoners. */
  readonly captives?: boolean;
  /** True for "made up of", behind those whose number it tells. */
  readonly composed?: boolean;
  /** True for "to death", behind a deed that hurt. */
  readonly fatal?: boolean;
  /** True for a closed phrase in the singular, whose subject may follow it as well: "met his death a man". */
  readonly inverts?: boolean;
  /** "Blew himself up", "blew themselves up": the subject is an attacker, whoever that is, and one man alone counts. */
  readonly suicide?: "one" | "several";
  /** True for a form that tells an effect only right behind a denial, and is another word elsewhere: "was (not) hurt". */
  readonly negated?: boolean;
  /** True where those it befell can stand nowhere but before it, so that it awaits none: an English passive. */
  readonly behind?: boolean;
  /** For "the death toll" and its verbs, which await a number: the number itself, or one that was passed. */
  readonly toll?: "at" | "above";
  /** True for a phrase that ends with the one it befell ("met his death"): it takes no count behind it. */
  readonly closed: boolean;
};

/** A noun that may be counted. */
export type NounSense = {
  readonly kind: "noun";
  /** What kind of thing it names; a victim noun carries its effect, a unit is never a figure. */
  readonly of: "victim" | "person" | "attacker" | "attack" | "bomb" | "thing" | "unit" | "other";
  readonly effect: Effect | null;
  readonly class: GroupClass;
  readonly number: "one" | "two" | "many" | "any";
  /** True where the form may be dual or plural ("مدنيين"): a plural unless "two" is said. */
  readonly ambiguous: boolean;
  /** True for a form that can only be an object or a counted noun ("رجلا"). */
  readonly accusative?: boolean;
  /** True for a thing that is a place: a hit does not destroy it. */
  readonly area?: boolean;
  /** True for a strike that is a thing as well, which can be shot down: a drone. */
  readonly flies?: boolean;
  /** True for an adjective that stands for a noun where none stands before it: "a (car) bomb". */
  readonly adjective?: boolean;
  /** True for a plural that names a body as a whole and counts only with a number: "forces". */
  readonly collective?: boolean;
  /** True for a dual that counts only right behind a cue and before the noun it belongs to, as its form means something else too. */
  readonly construct?: boolean;
  /** True for "nobody", which counts by denying. */
  readonly nobody?: boolean;
  /** True for nouns that say nothing of who is meant: person, body, victim. */
  readonly generic: boolean;
};

/** "among them", "most of them": what follows is part of the whole before it. */
export type BreakdownSense = {
  readonly kind: "breakdown";
  readonly share: Vague | null;
  /** True for "one of them", which counts one by itself. */
  readonly one?: boolean;
  /** True for words that open a breakdown only where a number follows: "they are three ...". */
  readonly countsOnly: boolean;
};

/**
 * Words that end the reach of a cue, deny it, doubt it, put it in the future, or ("more", before a toll) say that its number
 * was passed.
 */
export type ModeSense = {
  readonly kind: "barrier" | "denial" | "hedge" | "aim" | "link" | "also" | "more";
  readonly weak?: boolean;
  /** True for a word that opens a clause of outcome: "which led to". */
  readonly leads?: boolean;
  /** True for "was", which right behind a person tells of him what a relative clause would. */
  readonly was?: boolean;
  /** True for a denial that governs the noun behind it and no verb: "without", "the lack of". */
  readonly nominal?: boolean;
  /** True for a denial of what is told further on, past whoever told it ("there is no truth in"), and a doubt of what stands before. */
  readonly far?: boolean;
};

export type CasualtySense = CueSense | NounSense | BreakdownSense | ModeSense;

/** A sense of a word or a phrase of so many tokens, with the clitics cut from its first word. */
export type CasualtyWord<S extends CasualtySense = CasualtySense> = {
  readonly length: number;
  readonly cut: Cut;
  readonly sense: S;
};

/** Every sense of a word, wherever it stands: made once a word, with those picked out that are asked for first. */
export type CasualtySenses = {
  readonly all: readonly CasualtyWord[];
  /** The first of each kind; null for none. */
  readonly noun: CasualtyWord<NounSense> | null;
  readonly cue: CasualtyWord<CueSense> | null;
  readonly verbalNoun: CasualtyWord<CueSense> | null;
  readonly breakdown: CasualtyWord<BreakdownSense> | null;
  /** True where a cue or a word that ends the reach of one is among them, so that no name begins here. */
  readonly bounds: boolean;
  /** True where one of them names an effect. */
  readonly tells: boolean;
  /** True where one of them holds only right behind a cue (`NounSense.construct`). */
  readonly construct: boolean;
};

export function casualtySenses(all: readonly CasualtyWord[]): CasualtySenses {
  let noun: CasualtySenses["noun"] = null;
  let cue: CasualtySenses["cue"] = null;
  let verbalNoun: CasualtySenses["verbalNoun"] = null;
  let breakdown: CasualtySenses["breakdown"] = null;
  let bounds = false;
  let tells = false;
  let construct = false;
  for (const word of all) {
    const { sense } = word;
    if (sense.kind === "noun") {
      noun ??= word as CasualtyWord<NounSense>;
      tells ||= sense.effect !== null;
      construct ||= sense.construct === true;
    } else if (sense.kind === "cue") {
      cue ??= word as CasualtyWord<CueSense>;
      if (sense.form === "noun") verbalNoun ??= word as CasualtyWord<CueSense>;
      bounds = tells = true;
    } else if (sense.kind === "breakdown") breakdown ??= word as CasualtyWord<BreakdownSense>;
    else if (sense.kind === "barrier") bounds = true;
  }
  return { all, noun, cue, verbalNoun, breakdown, bounds, tells, construct };
}

export const NO_SENSES = casualtySenses([]);

/** Whom a pronoun stands for. */
export type Pronoun = "he" | "she" | "two" | "many";

/** Folded words before and behind those counted; `across`: a preposition may stand between. */
export type Harmless = {
  readonly before: ReadonlySet<string>;
  readonly behind: ReadonlySet<string>;
  readonly across: boolean;
};

export type CasualtyPack = {
  /** Every sense of the longest word or phrase that starts at a token; none when none does. */
  sensesAt(tokens: readonly Token[], at: number): CasualtySenses;
  /** False for a word that no word or phrase with a sense begins with: a cheap look before the full one. */
  mayMean(word: Word): boolean;
  /** Words that join the counted noun to a number: "من" in "23 من مقاتلي". Folded. */
  readonly partitives: ReadonlySet<string>;
  /** True where a noun sense covers its whole phrase, so that nothing behind it goes on naming those counted. */
  readonly wholePhrases: boolean;
  /** Pronouns that point at a whole behind a partitive: "four of them". Folded. */
  readonly wholes: ReadonlySet<string>;
  /** "a total of", between the partitive and the number that a count is out of. Folded. */
  readonly totals: ReadonlySet<string>;
  /** Verbs of a vessel, right before the number of those on board. Folded. */
  readonly carriers: ReadonlySet<string>;
  /** "of them" in one word, behind a number. Folded. */
  readonly ofThem: ReadonlySet<string>;
  /** True for a verb, which is never a noun, so that behind a number it names no one and ends the words that do. */
  isVerb(word: Word): boolean;
  /** Words that may stand between a cue and its count without ending a noun phrase: adjectives, adverbs. Folded. */
  readonly prepositions: ReadonlySet<string>;
  /** How somebody came to harm, which names no one: "of hunger", "by hanging". Folded. */
  readonly manners: ReadonlySet<string>;
  /** Words of a credit that look like cues behind a dash or a bracket: "editing by". Folded. */
  readonly credits: ReadonlySet<string>;
  /** Verbs behind a denial that deny an outcome told further on: "did not result in". Folded. */
  readonly outcomes: ReadonlySet<string>;
  /** Verbs that deny what is told further on, past whoever denies it. Folded. */
  readonly deniers: ReadonlySet<string>;
  /** "gave … themselves up", "left … their homes": a verb and, past those who did it, the word that ends it. Folded. */
  readonly reflexives: readonly {
    readonly heads: ReadonlySet<string>;
    readonly tails: ReadonlySet<string>;
    readonly effect: Effect;
    readonly suicide?: CueSense["suicide"];
  }[];
  /** The verbs of all of them, which name no one. */
  readonly reflexiveHeads: ReadonlySet<string>;
  /** The pronouns of all of them, for a cheap look before the full one. */
  readonly reflexivePronouns: ReadonlySet<string>;
  /** Words of prisons, out of which those who fled got free. Folded. */
  readonly custody: ReadonlySet<string>;
  /** "also", which joins no verb to the one before. Folded. */
  readonly adverbs: ReadonlySet<string>;
  /** "their ages", right before numbers that count no one. Folded. */
  readonly ages: ReadonlySet<string>;
  /** "at an age", word by word, right before a number as those are. Folded. */
  readonly atAge: readonly (readonly string[])[];
  /** True for a number that tells how old the person before it is: "a boy of 17", "so-and-so, 51,". Tokens [from, to). */
  isAge(tokens: readonly Token[], from: number, to: number): boolean;
  /** True where a count right behind a preposition is never the subject of a verb that follows. */
  readonly strictSubjects: boolean;
  /** "are", "were" between a number and those whom it counts: "30 of whom were civilians". Folded. */
  readonly beings: ReadonlySet<string>;
  /** Articles and possessives of their own before a number: "and their two children". Folded. */
  readonly determiners: ReadonlySet<string>;
  /** True for a verb of no table right behind a number, which is its subject: "20 remained trapped". */
  mayLead(tokens: readonly Token[], at: number): boolean;
  /** Verbs right behind people who speak, so that nothing befell them: "residents said". Folded. */
  readonly tellers: ReadonlySet<string>;
  /** Where the noun phrase ends that begins with a word of no table, behind a number: past words that describe its noun. */
  unknownEnd(tokens: readonly Token[], at: number): number;
  /** "is", "is called", between "the dead man" and his name. Folded. */
  readonly copulas: ReadonlySet<string>;
  /** Bodies and papers that have a number for a name: "the brigade 15", "article 83". Folded. */
  readonly numbered: ReadonlySet<string>;
  /** "last" before a noun. Folded. */
  readonly last: ReadonlySet<string>;
  /** "the reports", "the rumours", before a relative clause that tells what they say. Folded. */
  readonly reports: ReadonlySet<string>;
  /** Whom a pronoun written onto a deed stands for. */
  readonly pronouns: ReadonlyMap<string, Pronoun>;
  /** True for the stem of a noun that is said of women. Folded. */
  isFeminine(stem: string): boolean;
  /** "any", before those who count only where something is denied of them. Folded. */
  readonly any: ReadonlySet<string>;
  /** "anyone", which counts only where something is denied. Folded. */
  readonly anyone: ReadonlySet<string>;
  /** "but for". Folded. */
  readonly excepts: ReadonlySet<string>;
  /** "according to". Folded. */
  readonly according: ReadonlySet<string>;
  /** "the names of", before the victims that a list names. Folded. */
  readonly namesOf: ReadonlySet<string>;
  /** "with bullets" and the like, which no disease kills with. Folded. */
  readonly shots: ReadonlySet<string>;
  /** "at the age of", "after an illness": one who died so is no victim. Folded. */
  readonly naturals: ReadonlySet<string>;
  /** Prepositions which, written onto a verbal noun of these effects, make it what somebody works for. */
  readonly purposes: { readonly prefix: string; readonly effects: ReadonlySet<Effect> } | null;
  /** Before them such a noun tells what came about: "led to", "in addition to". Folded. */
  readonly brings: ReadonlySet<string>;
  /** Names of diseases. Folded. */
  readonly diseases: ReadonlySet<string>;
  /** Words that free from captors of any kind, where others free from custody. Folded. */
  readonly rescues: ReadonlySet<string>;
  /** "of the rank of", before what tells no other man. Folded. */
  readonly ofRank: ReadonlySet<string>;
  /** The verbs of phrases whose other word stands apart from them, by effect: "took" of "took the lives of". Folded. */
  readonly takers: ReadonlyMap<Effect, ReadonlySet<string>>;
  /** Words of elections and games, in which people fall and are lost alive. Folded. */
  readonly contests: ReadonlySet<string>;
  /** "father", "mother", before the number of their children. Folded. */
  readonly parents: ReadonlySet<string>;
  /** "wore", "carried", before a bomb that need not have gone off. Folded. */
  readonly wearers: ReadonlySet<string>;
  /** Words of explosions, by which it did. Folded. */
  readonly explosions: ReadonlySet<string>;
  /** Words of games alone, in which a player who is hurt is no victim. Folded. */
  readonly games: ReadonlySet<string>;
  /** "that he is", right before what somebody or something is said to be. Folded. */
  readonly likens: ReadonlySet<string>;
  /** By effect, words beside those counted which show that nobody was harmed: "their jobs" behind "lost". */
  readonly harmless: ReadonlyMap<Effect, Harmless>;
  /** Words of parades, drills and elections, in which troops fight nobody. Folded. */
  readonly parades: ReadonlySet<string>;
  /** Words of camps and sieges, which hold people as prisons do. Folded. */
  readonly camps: ReadonlySet<string>;
  /** "fell", before one who is then said to be dead. Folded. */
  readonly falls: ReadonlySet<string>;
  /** "the funeral of", "the body of", before a victim and a name. Folded. */
  readonly funerals: ReadonlySet<string>;
  /** "on" in "laid hands on", and the effects whose verbs it stands behind. Folded. */
  readonly over: ReadonlyMap<string, ReadonlySet<Effect>>;
  /** "with", behind a verb whose subject stands before it. Folded. */
  readonly companions: ReadonlySet<string>;
  /** "descent" before the adjective that tells whose: "of Turkish descent". Folded. */
  readonly descents: ReadonlySet<string>;
  /** "by nationality", "by birth", behind a word of origin that describes the person before it. Folded. */
  readonly origins: ReadonlySet<string>;
  /** Conjunctions behind which a reported clause begins with its subject. Folded. */
  readonly complements: ReadonlySet<string>;
  /** "one" behind its noun, folded. */
  readonly one: ReadonlySet<string>;
  /** "one of the two", folded, before which an ambiguous plural is a dual. */
  readonly ofTwo: ReadonlySet<string>;
  /** "two", folded, which turns an ambiguous plural into a dual. */
  readonly two: ReadonlySet<string>;
  /** Given names and other beginnings of a person's name. Folded. */
  readonly names: { has(norm: string): boolean };
  /** Words that open a byname: "أبو". Folded. */
  readonly bynames: ReadonlySet<string>;
  /** True for an unknown word that may begin a name right behind a title: no proclitic, no verb's prefix, no adverb's ending. */
  mayName(norm: string): boolean;
  /** True for a name that is spelled like a preposition, where the text spells the two apart. */
  isName(tokens: readonly Token[], at: number): boolean;
  /** True for a preposition that only its spelling tells from a name: "على", which folds to "علي". As written. */
  isParticle(text: string): boolean;
  /** True for a word that no name goes on with: a preposition or conjunction and an article are written onto it. Folded. */
  endsName(norm: string): boolean;
  /** True for an unknown noun whose form people do not have: a feminine, or the plural of one. */
  namesThings(word: Word): boolean;
  /** True for an unknown word shaped like a name of origin, which people are called by alone: "البغدادي". */
  originName(norm: string): boolean;
  /** "each of", behind which names follow a cue, word by word, folded. */
  readonly eachOf: readonly (readonly string[])[];
  /** True for an unknown word whose proclitic makes it tell how something happened: "by the crash of". Folded. */
  tellsHow(norm: string): boolean;
  /**
   * True for a verbal noun that only its victim can follow ("the killing of") and an unknown word behind it that may be one
   * person: no plural, no proclitic, no article. Folded.
   */
  ofOne(deed: string, norm: string): boolean;
  /** "they are", "their names", which a colon and the names of those counted before follow, word by word, folded. */
  readonly namesFollow: readonly (readonly string[])[];
  /** "between", which makes "dead and wounded" behind a count say that it holds both. Folded. */
  readonly between: ReadonlySet<string>;
  /** "number", "toll": the victim noun behind them waits for its number. Folded. */
  readonly tallies: ReadonlySet<string>;
  /** "to", "reached", right before a toll's number. Folded. */
  readonly reached: ReadonlySet<string>;
  /** Vague words that may stand behind their noun: "raids several". Folded. */
  readonly postposed: ReadonlySet<string>;
  /** "ranks" in "in the ranks of". Folded. */
  readonly ranks: ReadonlySet<string>;
  /** "the hands of", behind "of": what follows names the captors. Folded. */
  readonly grips: ReadonlySet<string>;
  /** "their ranks", which only a force has. Folded. */
  readonly ownRanks: ReadonlySet<string>;
  /** "his comrades", "his colleagues": such as the victim before them. */
  isFellow(word: Word): boolean;
  /** "its members", "their men": of the body that the pronoun stands for. */
  isOwnMan(word: Word): boolean;
  /** Stems of civil offices, which make nobody a fighter whatever they are over: "minister". Folded. */
  readonly offices: ReadonlySet<string>;
  /** "belonging", "who belong", before "to" and a force. Folded. */
  readonly belongs: ReadonlySet<string>;
  /** Bodies of rescue, whose members are no fighters whatever they are called: "a member of the civil defence", word by word. */
  readonly rescuers: readonly (readonly string[])[];
  /** "an attempt at", "a charge of": a verbal noun stands behind them, and no verb. Folded. */
  readonly attempts: ReadonlySet<string>;
  /** "a member" of what the words behind its preposition name. Folded. */
  readonly members: ReadonlySet<string>;
  /** "un-" before an adjective: "unarmed". Folded. */
  readonly negators: ReadonlySet<string>;
  /** "no fewer than" before a noun, word by word, folded. */
  readonly atLeastBefore: readonly (readonly string[])[];
  /** "at least" behind a noun, word by word, folded. */
  readonly atLeast: readonly (readonly string[])[];
  /** Words that make a group one of forces whatever its head noun: "members of the police". Folded, without article. */
  readonly forces: ReadonlySet<string>;
  /** Words that say of victims that they are civilians, for the report as a whole (codebook.md, `class`). Folded. */
  readonly civilians: ReadonlySet<string>;
  /** Stems of "citizen": others beside one are civilians as he is, though the word tells nothing of people elsewhere. Folded. */
  readonly citizens: ReadonlySet<string>;
  /** Nouns whose adjective "civil" names a body: "the civil defence". Folded. */
  readonly civilBodies: ReadonlySet<string>;
  /** The few of them that say it outright: "civilian". Folded. */
  readonly civilianWords: ReadonlySet<string>;
  /** Proclitics that make a noun no object of a cue: "by", "to". Folded. */
  readonly objectPrefixes: readonly string[];
  /** Nouns that are never said of another noun, so that behind one they name somebody else: "man", "girl". Folded. */
  readonly humans: ReadonlySet<string>;
  /** "brother", "wife": whose they are tells nothing of what they did. Folded. */
  readonly kin: ReadonlySet<string>;
  /**
   * True where a word that may name a person agrees with a thing before it, and so describes it: "a civil facility".
   * `unknown`: no table knows the word before.
   */
  mayDescribe(before: Word, word: Word, unknown: boolean): boolean;
  /** False for an adjective in a form that the noun before it does not ask for: "the authorities" are no "journalist". */
  agrees(before: Word, word: Word): boolean;
  /** True for a plural whose form says that it is a subject and that no noun behind it defines it: "مسلحون". Folded. */
  endsSubject(norm: string): boolean;
  /** True when the next word makes a construct definite: "victims of the strike". */
  definesAfter(norm: string): boolean;
  /** Words that say behind a noun of what kind its men are: "two men of security". Folded. */
  readonly kinds: ReadonlySet<string>;
  /** True where a noun right behind another defines it. */
  readonly constructs: boolean;
  /** The conjunction written onto the next word: "و". */
  readonly conjunction: string;
  /** Words that begin with the letter of the conjunction without being joined by it. Folded. */
  readonly wholeWords: ReadonlySet<string>;
  /** Conjunctions and phrases that join a count to the one before, as their last word: "إضافة إلى". Folded. */
  readonly joiners: ReadonlySet<string>;
  /** "in addition", behind which a preposition may be written onto what is added. Folded. */
  readonly additions: ReadonlySet<string>;
  /** The same in two words: "إضافة إلى", "in addition to": the second word, and those that may stand before it. Folded. */
  readonly joinPhrases: ReadonlyMap<string, ReadonlySet<string>>;
};
