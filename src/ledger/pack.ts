/** What the ledger asks of a language: how to compare texts, who is counted, and cues of time and growth. */
import type { PhraseBook } from "../text/lexicon.ts";

/**
 * What a phrase near a figure says about its count.
 * preliminary: a first or not yet final toll. previous: the toll told before, by whomever, which the report only recalls. open: the report's toll may rise yet, wherever in it that is said. rising: "rose to". corrected: a count that replaces another in words.
 * superlative: "the largest since": a date behind it is not the count's. longer: a count over a longer stretch of time. earlier: an event before the one told. total: the sum of all. another: of a second attack, told apart from the first. recovered: bodies that were found. received: those who reached one hospital, or were brought out, so far. when: behind "the bloodiest since …, when": of an attack before.
 */
export type LedgerCue =
  | "preliminary"
  | "previous"
  | "open"
  | "superlative"
  | "rising"
  | "corrected"
  | "longer"
  | "earlier"
  | "total"
  | "discharged"
  | "recovered"
  | "received"
  | "when"
  | "another";

/** since: the word by itself, without which a date beside a superlative is the count's own. */
export type DraftCue = LedgerCue | "since";

/** of-wounds: the dead who had been wounded first. grave, light: the hurt, by their wounds. treated: the hurt who are in hospital yet. */
export type Fate = "of-wounds" | "grave" | "light" | "treated";

/** head: introduces the name of a place ("the village of"). wide: names a region around one ("in the countryside of"). */
export type PlaceCue = "head" | "wide";

export type VoiceCue =
  /** The outlet's own reporter. */
  | "correspondent"
  /** Unnamed people: two outlets' "local sources" need not be the same. */
  | "anonymous"
  /** "reports", "news": a formula, nobody. */
  | "formula";

/** What a name is about ("dead", "fighter", "taking-of-a-place"), and in which direction it leans; null for a plain one. */
export type Wording = { readonly referent: string; readonly loaded: "honours" | "blames" | null };

export type LedgerPack = {
  /** A folded word without the clitics that it commonly carries, for comparing texts. */
  stem(norm: string): string;
  /** A folded word without clitics but with its article, so that a place and a common noun stay apart. */
  nameKey(norm: string): string;
  /** In how many of a thousand reports a name's key stands as a common word. */
  usual(key: string): number;
  /** True for a word that is joined to what stands before it ("and …"). */
  joins(norm: string): boolean;
  /** True for a word of a name that is written together with the next or apart from it: "Abd al-Rahman", "Abdalrahman". */
  joinsNext(norm: string): boolean;
  /** True for "civilian" and its forms, which others may call by what befell them alone. */
  saysCivilian(norm: string): boolean;
  /** Words beside a count of the dead or the hurt for their fate. */
  readonly fates: PhraseBook<Fate>;
  /** True for a word that means somebody named before: "of them", "its members". */
  refersBack(norm: string): boolean;
  /** "the government", which an adjective of origin makes that of a known state; null where the language builds it otherwise. */
  readonly government: string | null;
  /** Stem → in how many of a thousand reports it stands; absent: rare. */
  readonly common: ReadonlyMap<string, number>;
  /** Words for those counted → kind ("child", "medic", "air-strike"); "" for a word that says only that they are people, "beside" for one that says not even that. */
  readonly kinds: PhraseBook<string>;
  /** The kind of a word whose folded spelling has two; any other kind as it is. */
  kindAsWritten(kind: string, word: string): string;
  /** Those kinds that are things, not people. */
  readonly things: ReadonlySet<string>;
  readonly cues: PhraseBook<LedgerCue>;
  readonly places: PhraseBook<PlaceCue>;
  /** An outlet's name, lower case → key of the body or newsroom that speaks in it. Editable data. */
  readonly outlets: ReadonlyMap<string, string>;
  /** True where the noun of a body ends its name: "the interior ministry". */
  readonly headLast: boolean;
  /** Stem of who holds an office → stem of the body that he heads: "minister" → "ministry". */
  readonly offices: ReadonlyMap<string, string>;
  /** True for a word that by its form describes the noun of a place before it and is no name: "(a) residential (area)". */
  describesPlace(norm: string): boolean;
  /** True for a word that may tell where somebody is from, by its form. */
  isOrigin(norm: string): boolean;
  /** True for "local", which looks like such a word and names no country. */
  isLocal(norm: string): boolean;
  /** Nouns of sites that may be struck apart in one town ("market", "academy"), and their plurals; "care": those to which the hurt and the dead are brought. */
  readonly sites: PhraseBook<"one" | "care" | "many">;
  /** A noun of the sites as the list has it first, whatever its case. Folded. */
  siteName(noun: string): string;
  /** Names of those who speak for a known body → its key. Editable data. */
  readonly speakers: PhraseBook<string>;
  readonly voices: PhraseBook<VoiceCue>;
  /** Names that reports give to victims, fighters and acts. */
  readonly wordings: PhraseBook<Wording>;
};
