/** What a figure is made of, in the order of the text: counts, nouns, names, cues, breakdowns, and words that bound them. */
import type { LanguagePack } from "../../lang/pack.ts";
import type {
  BreakdownSense,
  CasualtySenses,
  CasualtyWord,
  CueSense,
  ModeSense,
  NounSense,
} from "../../mentions/casualty.ts";
import type { Pronoun } from "../../mentions/casualty-words.ts";
import type { Document, Effect, Mention, Sentence, TokenRange } from "../../types.ts";
import type { WordAsks } from "./word-asks.ts";

/** A cue behind a count that takes what stands before it; `near` when no mark stands between. */
export type Awaited = {
  readonly effect: Effect;
  readonly near: boolean;
  readonly distance: number;
  /** True where the cue takes nobody but those before it. */
  readonly behind: boolean;
};

export type Placed = TokenRange & {
  /** True when a conjunction or a comma joins it to what stands before. */
  readonly joined: boolean;
};
export type Base = Placed & {
  /** Null where no such cue follows; noted when the whole sentence was read. */
  awaited: Awaited | null;
};
export type CountItem = Base & {
  readonly kind: "count";
  readonly quantity: Mention<"quantity">;
  /** The number that the count is out of, where the language sets it before the noun: "300 of the 800 prisoners"; null for none. */
  readonly whole: Mention<"quantity"> | null;
  /** The counted noun; null when it is left out or unknown. */
  readonly noun: CasualtyWord<NounSense> | null;
  /** Words that name the counted; null when left out. */
  readonly group: TokenRange | null;
  /** True for an unknown noun whose form is of things: "licences". */
  readonly ofThings: boolean;
  /** True where a conjunction is written onto it. */
  readonly conjoined: boolean;
  /** True for a number alone behind another's word: "while the ministry spoke of 27". */
  readonly rival: boolean;
  /** True behind "reached", "rose to", where a toll's number stands. */
  readonly reached: boolean;
  /** True for planes that are the subject of a word of striking. */
  readonly bombs: boolean;
  /** True right behind "to", "towards", where those who flee go. */
  readonly toward: boolean;
  /** True behind "the army blew up", where bombs are made harmless. */
  readonly defused: boolean;
  /** True where it only describes: passengers behind "that carried", the children of "a father of six". */
  readonly aside: boolean;
  /** True behind "with". */
  readonly beside: boolean;
  /** True right behind a body that a conjunction joins: "and the front four". */
  readonly gapped: boolean;
  /** True right behind "and their number is", of those named before. */
  readonly theirs: boolean;
  /** True right behind "by": those who did it. */
  readonly by: boolean;
  /** True behind "in addition to". */
  readonly added: boolean;
  /** True for a vague word alone, which a preposition follows and no conjunction joins to those before. */
  readonly vagueAlone: boolean;
  /** True where a verb follows the counted at once, which is then their own. */
  readonly verbBehind: boolean;
  /** True right before a verb, as what it counts by itself: "one was killed". */
  readonly leads: boolean;
  /** True where no verb behind may have it for a subject: right behind a preposition, by the language, or behind a verb of its own. */
  readonly governed: boolean;
  /** True right behind a preposition. */
  readonly afterPreposition: boolean;
  /** True for "some of the wounds grave": a predicate tells how those are. */
  readonly gravely: boolean;
  /** True for "four of them": part of the count before. */
  readonly part: boolean;
  /** True for "four of those", said of things. */
  readonly partOfThings: boolean;
  /** True behind "of", which may name the members of a body told before. */
  readonly members: boolean;
  /** True for "three of his cousins", "five of its members". */
  readonly ofOwnKin: boolean;
};
export type NounItem = Base & {
  readonly kind: "noun";
  readonly noun: CasualtyWord<NounSense>;
  /** The same word read as a cue; null when it is none. */
  readonly cue: CasualtyWord<CueSense> | null;
  /** The noun with the words that go on naming the same. */
  readonly group: TokenRange;
  /** True when "at least" follows. */
  readonly atLeast: boolean;
  /** Where "one" or "two" ends that follows the noun; null for none. "Two" makes a dual of a form that may be a plural. */
  readonly numeral: number | null;
  /** True where a verb follows the noun at once, which is then its own. */
  readonly verbBehind: boolean;
  /** True when a conjunction that opens a clause stands right before it. */
  readonly afterBarrier: boolean;
  /** True behind the conjunction that opens a reported clause, where its subject stands. */
  readonly afterComplement: boolean;
  /** True right behind a preposition, where a noun is no object of a cue. */
  readonly afterPreposition: boolean;
  /** Effects whose verbs take their object over the preposition right before it; null where none stands there. */
  readonly afterOver: ReadonlySet<Effect> | null;
  /** True right behind another noun, where an adjective would stand. */
  readonly afterNoun: boolean;
  /** True for a plural that another noun defines: "the victims of the strike". */
  readonly construct: boolean;
  /** True for a form that is a dual because a definite noun follows: "منفذا الهجوم". */
  readonly pairOf: boolean;
  /** True right before a word of exploding, past a relative pronoun or not. */
  readonly wentOff: boolean;
  /** True for a noun that is said of women. */
  readonly feminine: boolean;
  /** Whom the pronoun written onto it stands for; null for none. */
  readonly means: Pronoun | null;
  /** True right behind the one word that names a doer: "the police", "unknown men" as a subject. */
  readonly afterDoer: boolean;
  /** True right behind a force that a conjunction joins to another: "the army and the police". */
  readonly afterForces: boolean;
  /** True behind "with", for somebody of those told before: "with his guards". */
  readonly beside: boolean;
  /** True right behind "by": those who did it. */
  readonly by: boolean;
  /** True for a word of kin: "the father". */
  readonly isKin: boolean;
  /** Where the name ends right behind one of somebody's kin: "his father so-and-so"; null where none stands. */
  readonly nameEnd: number | null;
  /** True for "his brother", "her husband". */
  readonly ownKin: boolean;
  /** True for "the martyr" behind "the father of": a name behind it is of one told elsewhere. */
  readonly kinOfVictim: boolean;
  /** True for "leader", "commander", which right behind a name say who he was. */
  readonly leads: boolean;
  /** True behind "in addition to". */
  readonly added: boolean;
  /** True behind "any", where a singular may count that elsewhere counts no one: "any injury". */
  readonly afterAny: boolean;
  /** True behind "the number of", "the toll of": the number is still to come. */
  readonly afterTally: boolean;
  /** True behind "the names of", "the blood of" and, for the dead whom nothing else defines, behind "the families of". */
  readonly ofTold: boolean;
  /** True when a preposition is written onto the noun. */
  readonly byPrefix: boolean;
  /** True right behind "her age" or "of age", with which an age may end. */
  readonly afterAge: boolean;
  /** A calling or kinship behind a name and its comma, which says who he was: "so-and-so, a teacher"; null elsewhere. */
  readonly describesName: "calling" | "kin" | null;
  /** True for "men of the civil defence". */
  readonly rescuing: boolean;
  /** True for "between dead and wounded", which says of a count before it that it holds both. */
  readonly between: boolean;
};
/** A person's name, with the title before it in `group`. */
export type NameItem = Base & {
  readonly kind: "name";
  readonly group: TokenRange;
  /** True behind a title and an opening quotation mark, where the name alone is counted. */
  readonly quoted: boolean;
  /** The title's noun; undefined where the name stands alone. */
  readonly title: NounSense | undefined;
  /** True for "the father of so-and-so", behind which a relative clause tells of the one named. */
  readonly titleIsKin: boolean;
  /** True where a preposition is written onto the title: "loyal to the president so-and-so". */
  readonly governed: boolean;
  /** True right behind "with". */
  readonly beside: boolean;
  /** True right behind "fell", where a victim noun behind the name tells what became of him. */
  readonly fell: boolean;
  /** True in a list that a victim noun opened: the name counts without a cue. */
  readonly list: boolean;
  /** True behind "he is", "she is". */
  readonly tellsWho: boolean;
};
export type CueItem = Base & {
  readonly kind: "cue";
  readonly cue: CasualtyWord<CueSense>;
  /** The same word as a cue of the other kind (people, things); undefined when it has one sense. */
  readonly other: CasualtyWord<CueSense> | undefined;
  /** Whom the pronoun written onto it stands for; null for none. */
  readonly means: Pronoun | null;
  /** True for a verbal noun with a preposition written onto it: "with the killing of". */
  readonly byPrefix: boolean;
  /** True for such a noun that tells what somebody works for: "talks for the release of". */
  readonly purpose: boolean;
  /** True where a preposition, a conjunction or the end of the clause stands right behind, so that no object can. */
  readonly bare: boolean;
  /** True where the sentence speaks of a prison, out of which fighters flee as well. */
  readonly custody: boolean;
  /** True where "with" stands right behind: those who follow met the same. */
  readonly together: boolean;
  /** True for "carried it out" in a sentence that speaks of a suicide attack. */
  readonly suicidal: boolean;
  /** True between quotation marks of its own: «martyrdom». */
  readonly quoted: boolean;
  /** True for a verbal noun behind "took place". */
  readonly passive: boolean;
  /** True in "the number of those who were killed", which awaits that number. */
  readonly tallied: boolean;
};
export type BreakdownItem = Base & {
  readonly kind: "breakdown";
  readonly word: CasualtyWord<BreakdownSense>;
  /** True when a preposition follows, so that no one is named: "most of them in hospital". */
  readonly bare: boolean;
  /** True when "grave" or the like follows, which is said of their wounds: "the wounds of some of them grave". */
  readonly grave: boolean;
  /** "one of them of that nationality": the words that say who he is; null where a noun behind it does, or nothing. */
  readonly group: TokenRange | null;
};
export type ModeItem = Base & {
  readonly kind: ModeSense["kind"];
  readonly word: CasualtyWord<ModeSense>;
  /** True for the conjunction that opens a reported clause. */
  readonly complement: boolean;
  /** True for "according to" behind a mark, which stands between a cue and its count without ending its reach. */
  readonly aside: boolean;
  /** True for a relative pronoun behind "the reports", whose clause tells what they say. */
  readonly reports: boolean;
  /** True for "but for", behind which a denial says that there was no more. */
  readonly except: boolean;
  /** True for a denial of what came of something: "did not result in". */
  readonly outcome: boolean;
};
export type MarkItem = Base & { readonly kind: "mark"; readonly norm: string };
export type Item = CountItem | NounItem | NameItem | CueItem | BreakdownItem | ModeItem | MarkItem;

/** What the items of a sentence are read from. `blocked[i]`: token i belongs to a date or the like, so counts no one. */
export type ItemSource = {
  readonly document: Document;
  readonly pack: LanguagePack;
  readonly asks: WordAsks;
  /** The casualty words at a token, looked up once a document. */
  senses(at: number): CasualtySenses;
  /** True for a word that stands in none of the small tables: most words, of which most questions need not be asked. */
  isUsual(at: number): boolean;
  /** True where a token stands in no table and opens no mention: most tokens, which are items only where a name is due. */
  isIdle(at: number): boolean;
  /** True where a sentence speaks of a prison, looked up once a sentence. */
  custody(sentence: Sentence): boolean;
  /** `quantityAt[i]`: the quantity that starts at token i; null for none. */
  readonly quantityAt: readonly (Mention<"quantity"> | null)[];
  /** Quantity whose counting expression starts at a token. */
  readonly quantityOfCore: ReadonlyMap<number, Mention<"quantity">>;
  readonly blocked: Uint8Array;
  /** True where a token stands inside the name of a known actor, of more words than one. */
  inActor(at: number): boolean;
  /** True where a token stands inside the name of any body, known or not: "the news agency of …" doubts nothing. */
  inBody(at: number): boolean;
  /** True for a word that the report gives behind a given name: a name by itself where somebody is due. */
  isSurname(norm: string): boolean;
  /** Persons that the report names, by the token they begin at. */
  readonly persons: ReadonlyMap<number, TokenRange>;
  /** `sites[i]`: the name of a place begins at token i, known or not. */
  readonly sites: Uint8Array;
  /** `places[i]`: token i names a country or another place that is known. */
  readonly places: Uint8Array;
};

/** "of them", right behind a count or a verb. */
export const partsFromWhole = (item: Item | undefined, at: number): boolean =>
  item?.kind === "breakdown" && item.from === at && item.word.sense.share === null && !item.word.sense.countsOnly;
