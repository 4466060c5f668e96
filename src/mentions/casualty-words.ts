/** The words that a language pack lists for the casualty rules, by what they are about. All are folded. */
import type { Word } from "../text/word-cache.ts";
import type { Effect, Token } from "../types.ts";
import type { CueSense } from "./casualty.ts";

/** What stands around a number: wholes and parts, tolls, hedges, ages and other numbers that count no one. */
export type CountWords = {
  /** Words that join the counted noun to a number: "من" in "23 من مقاتلي". Folded. */
  readonly partitives: ReadonlySet<string>;
  /** Pronouns that point at a whole behind a partitive: "four of them". Folded. */
  readonly wholes: ReadonlySet<string>;
  /** "a total of", between the partitive and the number that a count is out of. Folded. */
  readonly totals: ReadonlySet<string>;
  /** Verbs of a vessel, right before the number of those on board. Folded. */
  readonly carriers: ReadonlySet<string>;
  /** "of them" in one word, behind a number. Folded. */
  readonly ofThem: ReadonlySet<string>;
  /** The same of things alone. Folded. */
  readonly ofThose: ReadonlySet<string>;
  /** "their ages", right before numbers that count no one. Folded. */
  readonly ages: ReadonlySet<string>;
  /** "at an age", word by word, right before a number as those are. Folded. */
  readonly atAge: readonly (readonly string[])[];
  /** "the son of", before a number of years that tells how old somebody is. Folded. */
  readonly ofYears: ReadonlySet<string>;
  /** True for a number that counts nobody but tells an age or a year: "a boy of 17", "so-and-so, 51,". Tokens [from, to). */
  isAge(tokens: readonly Token[], from: number, to: number): boolean;
  /** True where a count right behind a preposition is never the subject of a verb that follows. */
  readonly strictSubjects: boolean;
  /** "are", "were" between a number and those whom it counts: "30 of whom were civilians". Folded. */
  readonly beings: ReadonlySet<string>;
  /** Articles and possessives of their own before a number: "and their two children". Folded. */
  readonly determiners: ReadonlySet<string>;
  /** "this" before "number": how many they were was told before. Folded. */
  readonly pointing: ReadonlySet<string>;
  /** "but for", "except": behind it stand those whom nothing befell. Folded. */
  readonly barring: ReadonlySet<string>;
  /** "an amount of", which is of things alone. Folded. */
  readonly amounts: ReadonlySet<string>;
  /** True for a verb of no table right behind a number, which is its subject: "20 remained trapped". */
  mayLead(tokens: readonly Token[], at: number): boolean;
  /** Where the noun phrase ends that begins with a word of no table, behind a number: past words that describe its noun. */
  unknownEnd(tokens: readonly Token[], at: number): number;
  /** Bodies and papers that have a number for a name: "the brigade 15", "article 83". Folded. */
  readonly numbered: ReadonlySet<string>;
  /** "blew up", before bombs. Folded. */
  readonly detonates: ReadonlySet<string>;
  /** "(bombs that were) prepared (for)": they harmed nobody, whoever blew them up. Folded. */
  readonly prepared: ReadonlySet<string>;
  /** "by blowing up", which attackers do. Folded. */
  readonly byBlowing: ReadonlySet<string>;
  /** Vehicles by every form of their names, and the prepositions of the place where they are set off. Folded. */
  readonly vehicles: ReadonlySet<string>;
  readonly setAt: ReadonlySet<string>;
  /** Forces that make bombs harmless: "army", "police". Stems, folded. */
  readonly regulars: ReadonlySet<string>;
  /** "last" before a noun. Folded. */
  readonly last: ReadonlySet<string>;
  /** "any", before those who count only where something is denied of them. Folded. */
  readonly any: ReadonlySet<string>;
  /** "anyone", which counts only where something is denied. Folded. */
  readonly anyone: ReadonlySet<string>;
  /** "father", "mother", before the number of their children. Folded. */
  readonly parents: ReadonlySet<string>;
  /** "one" behind its noun, folded. */
  readonly one: ReadonlySet<string>;
  /** "one of the two", folded, before which an ambiguous plural is a dual. */
  readonly ofTwo: ReadonlySet<string>;
  /** "who", said of two alone. Folded. */
  readonly whoTwo: ReadonlySet<string>;
  /** "two", folded, which turns an ambiguous plural into a dual. */
  readonly two: ReadonlySet<string>;
  /** "between", which makes "dead and wounded" behind a count say that it holds both. Folded. */
  readonly between: ReadonlySet<string>;
  /** "number", "toll": the victim noun behind them waits for its number. Folded. */
  readonly tallies: ReadonlySet<string>;
  /** "and their number is", "they were", right before the number of those just named. Folded. */
  readonly theirNumber: ReadonlySet<string>;
  /** "took part", "gathered", "bore to the grave", right before a number of people: whoever did was there alive. Folded. */
  readonly attends: ReadonlySet<string>;
  /** "to", "reached", right before a toll's number. Folded. */
  readonly reached: ReadonlySet<string>;
  /** "only", behind a number with which another's words end: "while the ministry said 27 only". Folded. */
  readonly only: ReadonlySet<string>;
  /** Vague words that may stand behind their noun: "raids several". Folded. */
  readonly postposed: ReadonlySet<string>;
  /** Those of them that count nothing else than the noun before them: "several". Folded. */
  readonly trailing: ReadonlySet<string>;
  /** "to", "towards", before a place that somebody makes for. Folded. */
  readonly toward: ReadonlySet<string>;
  /** "no fewer than" before a noun, word by word, folded. */
  readonly atLeastBefore: readonly (readonly string[])[];
  /** "at least" behind a noun, word by word, folded. */
  readonly atLeast: readonly (readonly string[])[];
};

/** How people are named: given names and bynames, lists of names, what is said before and behind a name. */
export type NameWords = {
  /** "is", "is called", between "the dead man" and his name. Folded. */
  readonly copulas: ReadonlySet<string>;
  /** Whom a pronoun written onto a deed stands for. */
  readonly pronouns: ReadonlyMap<string, Pronoun>;
  /** "the names of", before the victims that a list names. Folded. */
  readonly namesOf: ReadonlySet<string>;
  /** "the blood of", "the memory of", "the youngest of": right before the dead, what is told is not of them all. Folded stems. */
  readonly ofTheDead: ReadonlySet<string>;
  /** "of the rank of", before what tells no other man. Folded. */
  readonly ofRank: ReadonlySet<string>;
  /** "fell", before one who is then said to be dead. Folded. */
  readonly falls: ReadonlySet<string>;
  /** "the funeral of", "the body of", before a victim and a name. Folded. */
  readonly funerals: ReadonlySet<string>;
  /** "buried", "took leave of", behind which the mourners stand before the dead. Folded. */
  readonly farewells: ReadonlySet<string>;
  /** "descent" before the adjective that tells whose: "of Turkish descent". Folded. */
  readonly descents: ReadonlySet<string>;
  /** "works as", before the calling of one told already. Folded. */
  readonly works: ReadonlySet<string>;
  /** "nicknamed", behind a name: in brackets or quotation marks its byname follows. Folded. */
  readonly nicknamed: ReadonlySet<string>;
  /** "the so-called", right behind which a name stands, of whatever words. Folded. */
  readonly called: ReadonlySet<string>;
  /** "by nationality", "by birth", behind a word of origin that describes the person before it. Folded. */
  readonly origins: ReadonlySet<string>;
  /** Given names and other beginnings of a person's name. Folded. */
  readonly names: { has(norm: string): boolean };
  /** Words that open a byname: "أبو". Folded. */
  readonly bynames: ReadonlySet<string>;
  /** "mother of", with which the names of places begin as well. Folded. */
  readonly matronymics: ReadonlySet<string>;
  /** "pregnant", "old": what a mother is, where her name stands behind "the mother of" elsewhere. Folded. */
  readonly ofMothers: ReadonlySet<string>;
  /** True for an unknown word that may begin a name right behind a title: no proclitic, no verb's prefix, no adverb's ending. */
  mayName(norm: string): boolean;
  /** True for a name that is spelled like a preposition, where the text spells the two apart. */
  isName(tokens: readonly Token[], at: number): boolean;
  /** True for a preposition that only its spelling tells from a name: "على", which folds to "علي". As written. */
  isParticle(text: string): boolean;
  /** True for a word that no name goes on with: a preposition or conjunction and an article are written onto it. Folded. */
  endsName(norm: string): boolean;
  /** True for an unknown word shaped like a name of origin, which people are called by alone: "البغدادي". */
  originName(norm: string): boolean;
  /** "each of", behind which names follow a cue, word by word, folded. */
  readonly eachOf: readonly (readonly string[])[];
  /**
   * True for a verbal noun that only its victim can follow ("the killing of") and an unknown word behind it that may be one
   * person: no plural, no proclitic, no article. Folded.
   */
  ofOne(deed: string, norm: string): boolean;
  /** "they are", "their names", which a colon and the names of those counted before follow, word by word, folded. */
  readonly namesFollow: readonly (readonly string[])[];
  /** Nouns that are never said of another noun, so that behind one they name somebody else: "man", "girl". Folded. */
  readonly humans: ReadonlySet<string>;
  /** "brother", "wife": whose they are tells nothing of what they did. Folded. */
  readonly kin: ReadonlySet<string>;
  /** "grave", "slight": what wounds are. Folded. */
  readonly gravities: ReadonlySet<string>;
  /** "families": fighters behind them are theirs, and none of them. Folded. */
  readonly families: ReadonlySet<string>;
  /** Stems of those whom somebody mourns who "lost" them, beside kin: children, a clan. Folded. */
  readonly dear: ReadonlySet<string>;
  /** Stems of kin whose word another kin's may complete: "the son of his uncle". Folded. */
  readonly heirs: ReadonlySet<string>;
};

/** Which side or calling a group belongs to, as far as a word tells it. */
export type GroupWords = {
  /** "are", "were" between victims and what they were: "nine of the dead are policemen". Folded. */
  readonly predicates: ReadonlySet<string>;
  /** "ranks" in "in the ranks of". Folded. */
  readonly ranks: ReadonlySet<string>;
  /** "among", "amid", right before those whose dead or wounded are told. Folded. */
  readonly amid: ReadonlySet<string>;
  /** "between" in "killed, between officers and men", before the two kinds of those counted. Phrases of folded words. */
  readonly ofBoth: readonly (readonly string[])[];
  /** "in the ranks of", "on the side of", "amid", before the side or the people that those counted were of. Folded. */
  readonly sides: readonly (readonly string[])[];
  /** "the family of", "the house of", "the operation of", before a dead man whom it was of. Folded. */
  readonly households: ReadonlySet<string>;
  /** Words for fighters that are planes where a word of `aircraft` describes them. Folded. */
  readonly jets: ReadonlySet<string>;
  readonly aircraft: ReadonlySet<string>;
  /** Stems of leaders of an armed group. Folded. */
  readonly leaders: ReadonlySet<string>;
  /** "former", "retired", of one man and of several, behind what he was. Folded. */
  readonly former: { readonly one: ReadonlySet<string>; readonly several: ReadonlySet<string> };
  /** Words that begin a clause of another matter behind a mark: "while", "as well". Folded. */
  readonly turns: ReadonlySet<string>;
  /** "under arrest", behind those who still are, word by word, folded. */
  readonly held: readonly (readonly string[])[];
  /** Words of a charge: "on suspicion of", "accused of". Folded. */
  readonly charges: ReadonlySet<string>;
  /** "under torture", behind those who died in custody, word by word, folded. */
  readonly tortured: readonly (readonly string[])[];
  /** "the elimination of", "neutralised": what forces do to those who fight them. Folded. */
  readonly eliminations: ReadonlySet<string>;
  /** Words of one who has losses: "suffered", "the losses of". Folded. */
  readonly suffers: ReadonlySet<string>;
  /** Words that say so of the dead and wounded alone: "the guard gave 20 martyrs", "lost 30 dead". Folded. */
  readonly offers: ReadonlySet<string>;
  /** "of those who", between a number and what is said of them. Folded. */
  readonly relatives: ReadonlySet<string>;
  /** "is suspected", between those counted and the body they are said to be of. Folded. */
  readonly suspects: ReadonlySet<string>;
  /** "the hands of", behind "of": what follows names the captors. Folded. */
  readonly grips: ReadonlySet<string>;
  /** "their ranks", which only a force has. Folded. */
  readonly ownRanks: ReadonlySet<string>;
  /** Proclitics that make the word behind the dead whose they are: "of, to". Folded. */
  readonly ownerPrefixes: readonly string[];
  /** "and losses", between the dead and whose they are. Folded. */
  readonly andLosses: ReadonlySet<string>;
  /** "his comrades", "his colleagues": such as the victim before them. */
  isFellow(word: Word): boolean;
  /** "his companions": such as the victim before them where he is a fighter. */
  isCompanion(word: Word): boolean;
  /** "members", "men" of a force where soldiers are told of beside them. Folded. */
  readonly personnel: ReadonlySet<string>;
  /** "his companions", several of whom guard him, whoever he is. Folded. */
  readonly escorts: ReadonlySet<string>;
  /** "a colleague", which "of his" behind it makes one like the victim before. Folded. */
  readonly fellows: ReadonlySet<string>;
  readonly ofHis: ReadonlySet<string>;
  /** "and he has", where a language spells "his two sons" alike. Folded. */
  readonly alsoHas: ReadonlySet<string>;
  /** "its members", "their men": of the body that the pronoun stands for. */
  isOwnMan(word: Word): boolean;
  /** Stems of civil offices, which make nobody a fighter whatever they are over: "minister". Folded. */
  readonly offices: ReadonlySet<string>;
  /** "belonging", "who belong", before "to" and a force. Folded. */
  readonly belongs: ReadonlySet<string>;
  /** Bodies of rescue, whose members are no fighters whatever they are called: "a member of the civil defence", word by word. */
  readonly rescuers: readonly (readonly string[])[];
  /** "a member" of what the words behind its preposition name. Folded. */
  readonly members: ReadonlySet<string>;
  /** "un-" before an adjective: "unarmed". Folded. */
  readonly negators: ReadonlySet<string>;
  /** Words that make a group one of forces whatever its head noun: "members of the police". Folded, without article. */
  readonly forces: ReadonlySet<string>;
  /** "the two sides", fighters where no clans are told of. Folded, without article. */
  readonly bothSides: ReadonlySet<string>;
  /** "tribe", "clan", "vendetta". Folded, without article. */
  readonly clans: ReadonlySet<string>;
  /** Words that say of victims that they are civilians, for the report as a whole (METHOD.md, "Who is counted"). Folded. */
  readonly civilians: ReadonlySet<string>;
  /** Stems of "citizen": others beside one are civilians as he is, though the word tells nothing of people elsewhere. Folded. */
  readonly citizens: ReadonlySet<string>;
  /** Nouns whose adjective "civil" names a body or a thing: "the civil defence", "a civil car". Folded. */
  readonly civilBodies: ReadonlySet<string>;
  /** The few of them that say it outright: "civilian". Folded. */
  readonly civilianWords: ReadonlySet<string>;
  /** Words that say behind a noun of what kind its men are: "two men of security". Folded. */
  readonly kinds: ReadonlySet<string>;
};

/** What denies, doubts or intends, and where a reported clause begins. */
export type ModeWords = {
  /** Words of a credit that look like cues behind a dash or a bracket: "editing by". Folded. */
  readonly credits: ReadonlySet<string>;
  /** Verbs behind a denial that deny an outcome told further on: "did not result in". Folded. */
  readonly outcomes: ReadonlySet<string>;
  /** "caused", whose victims have a preposition written onto them. Folded. */
  readonly causes: ReadonlySet<string>;
  /** Verbs that deny what is told further on, past whoever denies it. Folded. */
  readonly deniers: ReadonlySet<string>;
  /** Verbs right behind people who speak, so that nothing befell them: "residents said". Folded. */
  readonly tellers: ReadonlySet<string>;
  /** "the reports", "the rumours", before a relative clause that tells what they say. Folded. */
  readonly reports: ReadonlySet<string>;
  /** "but for". Folded. */
  readonly excepts: ReadonlySet<string>;
  /** "according to". Folded. */
  readonly according: ReadonlySet<string>;
  /** "at the age of", "after an illness": one who died so is no victim. Folded. */
  readonly naturals: ReadonlySet<string>;
  /** Prepositions which, written onto a verbal noun of these effects, make it what somebody works for. */
  readonly purposes: { readonly prefix: string; readonly effects: ReadonlySet<Effect> } | null;
  /** Before them such a noun tells what came about: "led to", "in addition to". Folded. */
  readonly brings: ReadonlySet<string>;
  /** "accusing", which is "an accused" as well. Folded. */
  readonly accusing: ReadonlySet<string>;
  /** "that he is", right before what somebody or something is said to be. Folded. */
  readonly likens: ReadonlySet<string>;
  /** Conjunctions behind which a reported clause begins with its subject. Folded. */
  readonly complements: ReadonlySet<string>;
  /** "an attempt at", "a charge of": a verbal noun stands behind them, and no verb. Folded. */
  readonly attempts: ReadonlySet<string>;
  /** "an attempt at", "tried to": whom somebody tried to kill or hurt nothing befell. Folded. */
  readonly tries: ReadonlySet<string>;
  /** Words of care by what befell those cared for: "visits", "a recovery"; "may God have mercy on". Folded stems. */
  readonly cares: ReadonlyMap<Effect, ReadonlySet<string>>;
  /** "condolences" for the dead, and the preposition before those who died: theirs, not their families'. Folded stems. */
  readonly condolences: { readonly words: ReadonlySet<string>; readonly over: ReadonlySet<string> };
};

/** What a sentence is about where that decides what befell somebody: prisons, camps, games, diseases, drills. */
export type SceneWords = {
  /** Words of prisons, out of which those who fled got free. Folded. */
  readonly custody: ReadonlySet<string>;
  /** Words of prisons alone: in a text that has one, inmates are prisoners. Folded. */
  readonly prisons: ReadonlySet<string>;
  /** Stems of "inmate", which is a guest as well. Folded. */
  readonly inmates: ReadonlySet<string>;
  /** "with bullets" and the like, which no disease kills with. Folded. */
  readonly shots: ReadonlySet<string>;
  /** "usually", "often": what is told beside them happened to nobody in particular. Folded. */
  readonly habits: ReadonlySet<string>;
  /** Names of diseases. Folded. */
  readonly diseases: ReadonlySet<string>;
  /** Nouns of planes, which take part where they strike. Folded. */
  readonly planes: ReadonlySet<string>;
  /** "did", "undertook", before whoever did it and the deed's noun. Folded. */
  readonly acts: ReadonlySet<string>;
  /** Words for what a court has ruled: "sentence", "in retaliation". Folded. */
  readonly sentences: ReadonlySet<string>;
  /** Words for a court, beside which an execution is one that it ordered. Folded. */
  readonly courts: ReadonlySet<string>;
  /** Stems of verbal nouns of executing. Folded. */
  readonly executions: ReadonlySet<string>;
  /** Words that free from captors of any kind, where others free from custody. Folded. */
  readonly rescues: ReadonlySet<string>;
  /** Words of elections and games, in which people fall and are lost alive. Folded. */
  readonly contests: ReadonlySet<string>;
  /** "wore", "carried", before a bomb that need not have gone off. Folded. */
  readonly wearers: ReadonlySet<string>;
  /** Words of explosions, by which it did. Folded. */
  readonly explosions: ReadonlySet<string>;
  /** "times", which a number of counts attacks behind a word of striking. Folded. */
  readonly times: ReadonlySet<string>;
  /** Stems of words of striking, or of breaking a truce: "shelled", "came under attack". Folded. */
  readonly strikes: ReadonlySet<string>;
  /** "operation", which a number of counts attacks behind "carried out", of a force or before what came of it. Folded. */
  readonly operations: ReadonlySet<string>;
  /** "resulted in", right behind them. Folded. */
  readonly results: ReadonlySet<string>;
  /** "carried out", "launched". Folded. */
  readonly launches: ReadonlySet<string>;
  /** Words of death that are of spending time as well, where a time stands behind them: "he passed three years". Folded. */
  readonly spends: ReadonlySet<string>;
  /** Stems of words of recovery, which people are brought out dead by unless something says that they are alive. Folded. */
  readonly recoveries: ReadonlySet<string>;
  /** "alive", word by word, folded. */
  readonly alive: readonly (readonly string[])[];
  /** Words of games alone, in which a player who is hurt is no victim. Folded. */
  readonly games: ReadonlySet<string>;
  /** Stems of "suicide" as a word that describes an attack. Folded. */
  readonly suicidals: ReadonlySet<string>;
  /** True for a word that is neither definite nor somebody's, so that before a relative pronoun it is a name. Folded. */
  mayBeWho(norm: string): boolean;
  /** Relative pronouns of one. Folded. */
  readonly whoOne: ReadonlySet<string>;
  /** "the death of", which of a notable person tells of no violence. Folded. */
  readonly passings: ReadonlySet<string>;
  /** Stems of leaders and artists, whose death of age or illness is news. Folded. */
  readonly notables: ReadonlySet<string>;
  /** By effect, words beside those counted which show that nobody was harmed: "their jobs" behind "lost". */
  readonly harmless: ReadonlyMap<Effect, Harmless>;
  /** Words of parades, drills and elections, in which troops fight nobody. Folded. */
  readonly parades: ReadonlySet<string>;
  /** Words of camps and sieges, which hold people as prisons do. Folded. */
  readonly camps: ReadonlySet<string>;
};

/** Deeds of several words, and the words that stand beside a deed. */
export type DeedWords = {
  /** How somebody came to harm, which names no one: "of hunger", "by hanging". Folded. */
  readonly manners: ReadonlySet<string>;
  /** "gave … themselves up", "left … their homes": a verb and, past those who did it, the word that ends it. Folded. */
  readonly reflexives: readonly {
    readonly heads: ReadonlySet<string>;
    readonly tails: ReadonlySet<string>;
    /** Words of which one stands right before the tail; absent where any may. */
    readonly after?: ReadonlySet<string>;
    readonly effect: Effect;
    /** What it befalls: people where nothing is said. */
    readonly of?: CueSense["of"];
    readonly suicide?: CueSense["suicide"];
  }[];
  /** The verbs of all of them, which name no one. */
  readonly reflexiveHeads: ReadonlySet<string>;
  /** The pronouns of all of them, for a cheap look before the full one. */
  readonly reflexivePronouns: ReadonlySet<string>;
  /** "also", which joins no verb to the one before. Folded. */
  readonly adverbs: ReadonlySet<string>;
  /** The verbs of phrases whose other word stands apart from them, by effect: "took" of "took the lives of". Folded. */
  readonly takers: ReadonlyMap<Effect, ReadonlySet<string>>;
  /** "on" in "laid hands on", and the effects whose verbs it stands behind. Folded. */
  readonly over: ReadonlyMap<string, ReadonlySet<Effect>>;
  /** "with", behind a verb whose subject stands before it. Folded. */
  readonly companions: ReadonlySet<string>;
  /** "by", "at the hands of", right before whoever did it, word by word, folded. */
  readonly agents: readonly (readonly string[])[];
  /** True for a word with a pronoun written onto it, by its spelling alone: "his guards". */
  isOwned(word: Word): boolean;
};

/** How nouns, adjectives and conjunctions of the language go together. */
export type Grammar = {
  /** True where a noun sense covers its whole phrase, so that nothing behind it goes on naming those counted. */
  readonly wholePhrases: boolean;
  /** True for a word that is never a noun, mostly a verb: behind a number it names no one and ends the words that do. */
  isNoNoun(word: Word): boolean;
  /** "so", written onto the first word of a clause that follows from the one before; "" where the language writes it apart. */
  readonly consequence: string;
  /** Words that end a noun phrase and govern the next: "in", "by". Folded. */
  readonly prepositions: ReadonlySet<string>;
  /** True for the stem of a noun that is said of women. Folded. */
  isFeminine(stem: string): boolean;
  /** True for an unknown noun whose form people do not have: a feminine, or the plural of one. */
  namesThings(word: Word): boolean;
  /** True for an unknown word whose proclitic makes it tell how something happened: "by the crash of". Folded. */
  tellsHow(norm: string): boolean;
  /** True for a plural or dual whose ending shows that no noun behind it defines it. Folded. */
  endsNoun(norm: string): boolean;
  /** True for a plural that is said of things, which no adjective of one man is. */
  isPluralOfThings(word: Word): boolean;
  /** True where the endings of two folded words show the nominative and another case. */
  differsInCase(head: string, norm: string): boolean;
  /** Proclitics that make a noun no object of a cue: "by", "to". Folded. */
  readonly objectPrefixes: readonly string[];
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
  /** True for a word that by its form is a verb of two, where one may stand. */
  endsInDual(norm: string): boolean;
  /** True for a word that a preposition of belonging is written onto: "dead of the army". Folded. */
  belongsBehind(norm: string): boolean;
  /** True where a noun right behind another defines it. */
  readonly constructs: boolean;
  /** The conjunction written onto the next word: "و"; in a language that writes it apart a word of its own. */
  readonly conjunction: string;
  /** True where the conjunction is written onto the next word, so that a text may also set it apart by mistake. */
  readonly clings: boolean;
  /** Words that begin with the letter of the conjunction without being joined by it. Folded. */
  readonly wholeWords: ReadonlySet<string>;
  /** True where the spelling shows that such a word is joined all the same: "وأحد" is folded to "واحد". */
  readonly isConjoined: (tokens: readonly Token[], at: number) => boolean;
  /** "took place": behind it a verbal noun is a passive, "his arrest took place". Folded. */
  readonly happens: ReadonlySet<string>;
  /** Conjunctions and phrases that join a count to the one before, as their last word: "إضافة إلى". Folded. */
  readonly joiners: ReadonlySet<string>;
  /** "in addition", behind which a preposition may be written onto what is added. Folded. */
  readonly additions: ReadonlySet<string>;
  /** The same in two words: "إضافة إلى", "in addition to": the second word, and those that may stand before it. Folded. */
  readonly joinPhrases: ReadonlyMap<string, ReadonlySet<string>>;
};

/** Whom a pronoun stands for. */
export type Pronoun = "he" | "she" | "two" | "many";

/**
 * Folded words before and behind those counted; `across`: a preposition may stand between; `reach`: how far off they may
 * stand, in tokens, null for anywhere near.
 */
export type Harmless = {
  readonly before: ReadonlySet<string>;
  readonly behind: ReadonlySet<string>;
  readonly across: boolean;
  readonly reach: number | null;
};
