/** How English is written: apostrophes and hyphens that typists interchange, abbreviations. English has no clitics. */
import { makeFold } from "../../text/fold.ts";
import { whole } from "../../text/lexicon.ts";
import type { Spelling } from "../pack.ts";

const LETTERS: readonly (readonly [string, string])[] = [
  ["’", "'"],
  ["‘", "'"],
  ["`", "'"],
  ["‑", "-"],
  ["‐", "-"],
];

const ABBREVIATIONS =
  "mr mrs ms dr prof gen lt col maj brig sgt capt cmdr adm gov sen rep rev st jr sr no vs etc incl approx est dept inc jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun";

export const spelling: Spelling = {
  letters: new Map(LETTERS),
  // Accents that NFKC leaves as marks of their own.
  dropped: /[\u0300-\u036F]/,
  numberMarks: ",.",
  joinsAt: () => false,
  dodgedAt: () => false,
  abbreviations: new Set(ABBREVIATIONS.split(" ")),
  opensGlued: () => false,
};

export const fold = makeFold(spelling);

/** The words of a list, parted by spaces, as they are looked up. */
export const set = (list: string): ReadonlySet<string> => new Set(list.split(" ").map(fold));

/** The word itself: what English joins to a word (possessive, hyphen) is a token of its own. */
export const cuts = whole;
