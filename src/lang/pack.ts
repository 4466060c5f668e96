/**
 * What a language must provide. Stages receive a pack as an argument and know no language; when a stage needs to know
 * something of the language, the pack gets a field here.
 */
import type { AttributionPack } from "../claims/statements/pack.ts";
import type { LedgerPack } from "../ledger/pack.ts";
import type { ActorPack } from "../mentions/actor.ts";
import type { CasualtyPack } from "../mentions/casualty.ts";
import type { DatePack } from "../mentions/date.ts";
import type { PlacePack } from "../mentions/place.ts";
import type { NumberPack } from "../mentions/quantity-pack.ts";
import type { Fold } from "../text/fold.ts";
import type { FurniturePack } from "../text/furniture.ts";
import type { Cut } from "../text/lexicon.ts";
import type { Word } from "../text/word-cache.ts";

/** How words are written and cut. */
export type Spelling = {
  /** Folded character (after NFKC and lower case) → what it counts as, for letters that writers interchange. */
  readonly letters: ReadonlyMap<string, string>;
  /** Characters that fold to nothing: diacritics, tatweel. */
  readonly dropped: RegExp;
  /** Characters that may stand between the digits of one number. */
  readonly numberMarks: string;
  /** True when the mark at `i` stands inside a word whose letters were driven apart to dodge a filter ("شـ.ـهداء"). */
  joinsAt(text: string, i: number): boolean;
  /** True when the digit at `i` replaces a letter of the word that began at `start` ("د1عش"). */
  dodgedAt(text: string, start: number, i: number): boolean;
  /** Folded words after which a full stop does not end the sentence. */
  readonly abbreviations: ReadonlySet<string>;
  /** True for a folded word that begins a sentence though it is written onto the full stop before it ("قتلوا.وأضاف"). */
  opensGlued(norm: string): boolean;
};

export type LanguagePack = {
  readonly dates: DatePack;
  readonly places: PlacePack;
  readonly furniture: FurniturePack;
  /** BCP 47 code. */
  readonly code: string;
  readonly direction: "rtl" | "ltr";
  /** Unicode name of the script it is written in, by which a text of unknown language finds its pack. */
  readonly script: string;
  /** Folded words that say, beside an outlet's name in a byline, how the text came about ("special", "agencies"). */
  readonly bylines: ReadonlySet<string>;
  readonly spelling: Spelling;
  readonly fold: Fold;
  /** Every way to cut a folded word into clitics and stem, the whole word first. */
  cuts(word: string | Word): readonly Cut[];
  /** Words that name effects, those they befall, and what bounds or denies them. */
  readonly casualties: CasualtyPack;
  /** Number words, hedges and vague words. */
  readonly numbers: NumberPack;
  /** Names of actors and their shapes. */
  readonly actors: ActorPack;
  /** Reporting verbs and the words around them. */
  readonly attribution: AttributionPack;
  /** Words and cues of the ledger. */
  readonly ledger: LedgerPack;
};
