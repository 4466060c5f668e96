/** What a language gives the finding of statements: reporting verbs, "according to", "that", and the words around them. */
import type { Agreement } from "../../mentions/actor.ts";
import type { RuleInfo } from "../../mentions/rule.ts";
import type { Lexicon, PhraseBook } from "../../text/lexicon.ts";
import type { Word } from "../../text/word-cache.ts";
import type { Stance, Token, TokenRange } from "../../types.ts";

/**
 * What may follow a reporting verb. `that`: a clause. `about`: a preposition and a noun ("spoke of the killing of").
 * `noun`: a bare noun of the event ("announced the killing of"). `colon`: a colon or a quotation. `deed`: nouns of death
 * and harm only ("mourned the death of"). `relay`: the one spoken for ("quoted a source"). `blame`: "held … responsible".
 * `told`: the outlet that was told stands as its object ("informed the agency that").
 * `call`: a deed right behind a preposition ("called for the release of").
 * `likely`: what is said is only said to be likely.
 * `learnt`: an outlet learnt it, perhaps from somebody ("the paper learnt from a source that"); people only know it.
 * `toll`: a noun of a toll right behind a named source alone ("raised the toll to").
 * `initial`: the verb reports only at the head of its clause, since it is a preposition elsewhere.
 * `named`: the verb reports only with a named source beside it, since it has everyday meanings as well.
 */
export type Complement =
  | "that"
  | "about"
  | "noun"
  | "colon"
  | "deed"
  | "relay"
  | "blame"
  | "named"
  | "initial"
  | "toll"
  | "told"
  | "claim"
  | "place"
  | "call"
  | "likely"
  | "learnt"
  | "record";

export type SpeechForm = {
  readonly stance: Stance;
  readonly complements: ReadonlySet<Complement>;
  /** `masdar`: the noun of saying, "the announcement by the ministry of". */
  readonly kind: "finite" | "participle" | "masdar";
  readonly agrees: Agreement;
  /** True for a form that, with no subject named, is a phrase of the outlet's own: "it is noted that". */
  readonly impersonal: boolean;
};

/**
 * "according to X" takes a name; "as X said" takes a clause, which `as` says of a word that also means "also", so that
 * nothing may follow it; a document is one in which words stand ("it says in the statement"), or `previous` the sentences
 * before ("this came in a statement"); `speaker` is "in his words", of whoever spoke last; a relay takes the name of the one spoken for ("quoting X");
 * `ground` is no report but why something was done ("on the ground of intelligence").
 */
export type According = {
  readonly takes: "name" | "clause" | "as" | "relay" | "document" | "previous" | "speaker" | "ground";
};

export type AttributionPack = {
  /** False for a word that begins no cue: true of most, so it is asked first. */
  opens(word: Word): boolean;
  /** What the rules of statements say (statement-rules.ts). */
  readonly rules: readonly RuleInfo[];
  readonly speech: Lexicon<SpeechForm>;
  /** Proclitics with which a reporting verb goes on from what stood before: "and he added". Folded; "" is none. */
  readonly continues: ReadonlySet<string>;
  /** Token index after a word for "that" (and its preposition or pronoun) at `at`; null for none. */
  thatEnd(tokens: readonly Token[], at: number): number | null;
  /** Token index at which the content of "about" begins, the preposition passed; null for none. */
  aboutStart(tokens: readonly Token[], at: number): number | null;
  /** True where "and that" begins a sentence that goes on with what the one before reported. */
  alsoThat(tokens: readonly Token[], at: number): boolean;
  /** True for "(the ministry), as it announces (this)", by which a body closes its statement. */
  closes(tokens: readonly Token[], at: number): boolean;
  /** "which (led to)", which no sentence begins with. Folded. */
  readonly whichThen: ReadonlySet<string>;
  /** Index at which the name of those begins from whom somebody learnt something ("from sources"); null for none. */
  learntFrom(tokens: readonly Token[], at: number): number | null;
  /** Prepositions behind which no verb stands, but the noun that is spelled like it: "after disclosure". Folded. */
  readonly beforeNouns: ReadonlySet<string>;
  /** Words before a number that make it a date or a place in time: "in", "since", "year". Folded. */
  readonly dating: ReadonlySet<string>;
  /** "firstly", "secondly": open the items of a list. Folded. */
  readonly ordinals: ReadonlySet<string>;
  /** True where a reported clause may follow its verb without "that". */
  readonly bareClause: boolean;
  /** True where a source and its verb may stand between commas beside what they say: "…, the ministry said". */
  readonly trailing: boolean;
  /** Where the language puts the subject before its verb: the words that name whoever speaks with the verb at `at`; null for none. */
  subjectAt(tokens: readonly Token[], from: number, at: number): TokenRange | null;
  /** Where the name of those ends whose the noun of saying at `at` is, "the ministry's claim"; null where the noun has no owner before it. */
  ownerEnd(tokens: readonly Token[], at: number): number | null;
  /** Token after words that may stand behind the verb of such an aside, at most `limit`; null for others. */
  adjunctEnd(tokens: readonly Token[], at: number, limit: number): number | null;
  /** "and had", which opens a clause without its subject. Folded. */
  readonly hadBeen: ReadonlySet<string>;
  /** "as for", before the topic that a verb with "then" goes on from, and that "then" as a word of its own. Folded. */
  readonly topics: ReadonlySet<string>;
  readonly topicGoesOn: ReadonlySet<string>;
  /** True for a verb with "then" written onto it, which goes on from such a topic. */
  thenDoes(tokens: readonly Token[], at: number): boolean;
  /** "on the other hand", "meanwhile": stand before the verb and the subject of a sentence. */
  readonly openings: PhraseBook<true>;
  /** Words beside the time at the head of an entry of a running report: "update", "p.m.". Folded. */
  readonly stamps: ReadonlySet<string>;
  /** "of it", behind the noun of a document: it is that of whom its sentence is about. Folded. */
  readonly ofIts: ReadonlySet<string>;
  readonly according: PhraseBook<According>;
  /** Those of the hedged heads that a body's name behind them makes its word; an estimate stays one. Folded. */
  readonly factual: ReadonlySet<string>;
  /** "reports", which say a thing outright where they say it, and are a rumour only where they are of it. Folded. */
  readonly published: ReadonlySet<string>;
  /** "and he is", behind a name and a comma: what follows says who that was. Folded. */
  readonly whoIs: ReadonlySet<string>;
  /** "his name", "themselves", "her talk": nothing that says anything, where it stands as a verb's subject would. Folded. */
  readonly speechless: ReadonlySet<string>;
  /** "to the public", "addressing": before or as whoever hears it, which no speaker's name goes on with. Folded. */
  readonly hearers: ReadonlySet<string>;
  /** Folded adjectives that take the doubt from such a head: "available", "confirmed". */
  readonly assured: ReadonlySet<string>;
  /** "that", the object of a verb that tells who said what stood before. Folded. */
  readonly thatWhich: ReadonlySet<string>;
  /** "(did not) … except", which makes a denied verb report what follows. Folded. */
  readonly except: ReadonlySet<string>;
  /** "in it", behind the verb of a document's relative clause. Folded. */
  readonly inIt: ReadonlySet<string>;
  /** "came", before "in it that". Folded. */
  readonly comes: ReadonlySet<string>;
  /** True for the noun of a document that somebody issues: "a statement". */
  documentAt(tokens: readonly Token[], at: number): boolean;
  /** True for a name that a preposition of belonging is written onto: "a statement for-the-ministry". Folded. */
  whose(norm: string): boolean;
  /** Folded heads of counts, which beside a speaker are that speaker's own: "toll", "figures". */
  readonly tolls: ReadonlySet<string>;
  /** "than what": right before a verb whose speaker is only compared with, so that nobody goes on with him. Folded. */
  readonly thans: ReadonlySet<string>;
  /** "its count", "their assessment": what a speaker told before goes by. Folded. */
  readonly itsOwn: ReadonlySet<string>;
  /** "un-" as a word of its own, before an adjective which shows that a toll is somebody else's. Folded. */
  readonly unlike: ReadonlySet<string>;
  /** "our teams", who are the outlet itself. Folded. */
  readonly ours: ReadonlySet<string>;
  /** True for "in a statement", right behind whoever made it. */
  inWords(tokens: readonly Token[], at: number): boolean;
  /** True for the noun of a toll, or of a number of victims. */
  tollAt(tokens: readonly Token[], at: number): boolean;
  /** True for "(of) recording", what somebody was able to do. */
  recordAt(tokens: readonly Token[], at: number): boolean;
  /** Folded heads of sources whose word is hedged: "reports", "information", "rumours". */
  readonly hedges: ReadonlySet<string>;
  /** Folded heads that stand for whatever unnamed source spoke before: "the source", "the sources". */
  readonly generic: ReadonlySet<string>;
  /** True for a word whose own preposition governs it: "in-Berlin". */
  governed(tokens: readonly Token[], at: number): boolean;
  /** True for a preposition, which makes the name after it no subject. Folded. */
  governs(norm: string): boolean;
  /** True where the name that begins at `from` is complete before `at`, so that another noun there is the verb's object. */
  complete(tokens: readonly Token[], from: number, at: number): boolean;
  /** Index at which the name of a document's issuer begins ("issued by", "which X published"); null for none. */
  issuerStart(tokens: readonly Token[], at: number): number | null;
  /** The preposition that begins a word which no table knows, shown by the word before it ("in accordance to-X"); "". */
  proclitic(tokens: readonly Token[], at: number): string;
  /** What a word says of the words after it; null for nothing. */
  wordAt(tokens: readonly Token[], at: number): AttributionWord | null;
};

/**
 * `event`: begins content; `deed`: an event of death or harm; `time`: may be passed; `relay`: an outlet spoken to
 * ("to Reuters"), its name from `from`; `occasion`: "in a statement", passed with what it governs; `relative`: "who", its
 * antecedent stands before; `ofThem`: "from her", the one spoken for being the last speaker; `text`: "its text", which
 * follows in the next paragraphs; `not`: denies the reporting itself ("did not say"); `border`: begins a clause of another
 * speaker or of the outlet ("while"); `what`: "what X said"; `same`: "the same" beside a noun; `foreign`: a noun of law or
 * plan, after which "according to" names no source; `of`: joins the one spoken for to the verb ("from"); `pledge`: "its allegiance",
 * which is given and no report; `hedge`: not confirmed; `pronoun`: "he", the subject of a verb that goes on from the last speaker; `credit`: "Source:" at the foot; `before`: says that this sentence tells where the one before came from.
 */
export type AttributionWord = {
  readonly kind:
    | "event"
    | "deed"
    | "time"
    | "relay"
    | "occasion"
    | "relative"
    | "not"
    | "border"
    | "what"
    | "same"
    | "foreign"
    | "of"
    | "pledge"
    | "credit"
    | "before"
    | "verb"
    | "stop"
    | "ofThem"
    | "text"
    | "pronoun";
  /** Half-open token index after the word and what belongs to it. */
  readonly to: number;
};
