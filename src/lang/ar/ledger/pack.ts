/** What the ledger asks of Arabic. */
import type { LedgerPack } from "../../../ledger/pack.ts";
import { makePhraseBook } from "../../../text/lexicon.ts";
import { cuts, fold } from "../spelling.ts";
import { COMMON_WORDS } from "./common-words.ts";
import { OUTLETS } from "./outlets.ts";
import {
  BESIDE,
  BROUGHT_TO,
  CUES,
  FATES,
  KINDS,
  MANY_SITES,
  PLACE_CUES,
  PLACE_LIKE,
  PLAIN,
  SITES,
  SPEAKERS,
  THINGS,
  VOICES,
  WORDINGS,
} from "./words.ts";

const split = (phrase: string) => phrase.split(" ");

const book = <V extends string>(table: { readonly [value in V]?: string }) =>
  makePhraseBook(
    (Object.entries(table) as [V, string][]).flatMap(([value, words]) =>
      words
        .split("،")
        .map((w) => w.trim())
        .filter(Boolean)
        .map((w) => [w, value] as const),
    ),
    fold,
    split,
    cuts,
  );

/** "متطوعين" loses its ن before whose they are: "متطوعي المنظمة", "متطوعيه", where no pronoun is cut from ي. */
const beforeOwner = (words: string): string =>
  [...words.matchAll(/[^، ]{3,}ي(?=ن(?:،|$))/g)].map(([word]) => `، ${word}، ${word}ه`).join("");
const owned = <K extends string>(table: { readonly [kind in K]?: string }) =>
  Object.fromEntries(
    Object.entries<string | undefined>(table).map(([kind, words = ""]) => [kind, words + beforeOwner(words)]),
  );

/** "سوقا": nouns of sites in the accusative → as the list has them. */
const accusatives = new Map(
  SITES.split("،")
    .map((noun) => noun.trim())
    .filter((noun) => !/[ ةىا]/.test(noun.slice(-1)) && !noun.includes(" "))
    .map((noun) => [`${noun}ا`, noun] as const),
);
const siteNames = new Map([...accusatives].map(([accusative, noun]) => [fold(accusative), fold(noun)]));

const CONJUNCTION = /^[وف](?=....)/;
const ARTICLE = /^(?:[بك]?ال|لل)(?=..)/;
const PREPOSITION = /^[بل](?=....)/;

const REFERS_BACK =
  /^[وف]?(?:منه|منها|عناصره|عناصرها|مقاتليه|مقاتليها|مقاتلوه|مقاتلوها|قواته|قواتها|افراده|افرادها|مسلحيه|جنوده|جنودها|صفوفه|صفوفها)$/;
const CIVILIAN = /^[وف]?(?:[بل]?ال|لل|[بل])?مدني(?:ا|ه|ين|ون|ان|ات)?$/;
const DEFINITE = /^[وف]?(?:[بك]?ال|لل)(?=..)/;

/** Cuts more than grammar would ("بلدة" loses its ب too): the same word always gives the same key, and that is all it is for. */
function stem(norm: string): string {
  const bare = norm.replace(CONJUNCTION, "");
  const noun = bare.replace(ARTICLE, "");
  return noun === bare ? bare.replace(PREPOSITION, "") : noun;
}

const common = new Map(
  COMMON_WORDS.flatMap(([n, words]) =>
    words
      .trim()
      .split(/\s+/)
      .map((w) => [w, n] as const),
  ),
);

const placeLike = new Set(PLACE_LIKE.split("،").map((word) => fold(word.trim())));

/** "والده", his father, and "والدة", a mother, are folded alike. */
const FATHER_OR_MOTHER = "father-or-mother";

export const ledger: LedgerPack = {
  stem,
  nameKey: (norm) => (DEFINITE.test(norm) ? `ال${stem(norm)}` : stem(norm)),
  government: "الحكومة",
  saysCivilian: (norm) => CIVILIAN.test(norm),
  fates: book(FATES),
  refersBack: (norm) => REFERS_BACK.test(norm),
  describesPlace: (norm) => !DEFINITE.test(norm) && (/..يه$/.test(norm) || placeLike.has(norm)),
  isOrigin: (norm) => /..ي(?:ه|ا|ين|ون)?$/.test(norm),
  isLocal: (norm) => /^(?:ال)?محلي/.test(norm),
  joinsNext: (norm) => norm === "عبد",
  joins: (norm) => norm.length > 3 && norm.startsWith("و"),
  common,
  usual: (key) => common.get(key.replace(/^ال/, "")) ?? 0,
  kinds: book({ ...owned(KINDS), ...THINGS, "": PLAIN, beside: BESIDE }),
  kindAsWritten: (kind, word) => (kind !== FATHER_OR_MOTHER ? kind : /ة\P{L}*$/u.test(word) ? "woman" : "man"),
  things: new Set(Object.keys(THINGS)),
  cues: book(CUES),
  places: book(PLACE_CUES),
  outlets: new Map(
    OUTLETS.trim()
      .split("\n")
      .flatMap((line) => {
        const [key, names] = line.split("|") as [string, string];
        return names.split(",").map((name) => [name.trim().toLowerCase(), key.trim()] as const);
      }),
  ),
  headLast: false,
  offices: new Map(["وزير", "وزيرة"].map((office) => [stem(fold(office)), stem(fold("وزارة"))])),
  sites: book({ one: [SITES, ...accusatives.keys()].join("، "), care: BROUGHT_TO, many: MANY_SITES }),
  siteName: (noun) => siteNames.get(noun) ?? noun,
  speakers: book(SPEAKERS),
  voices: book(VOICES),
  wordings: makePhraseBook(
    WORDINGS.flatMap(([wording, words]) => words.split("،").map((w) => [w.trim(), wording] as const)),
    fold,
    split,
    cuts,
  ),
};
