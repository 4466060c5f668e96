/** What the ledger asks of English. */
import type { LedgerPack } from "../../../ledger/pack.ts";
import { makePhraseBook } from "../../../text/lexicon.ts";
import { cuts, fold } from "../spelling.ts";
import { COMMON_WORDS } from "./common-words.ts";
import {
  BROUGHT_TO,
  CUES,
  FATES,
  KINDS,
  MANY_SITES,
  PLACE_CUES,
  PLAIN,
  SITES,
  SPEAKERS,
  THINGS,
  VOICES,
  WORDINGS,
} from "./words.ts";

const split = (phrase: string) => phrase.split(" ");
const listed = (words: string) => words.split(",").map((word) => word.trim());

const book = <V>(entries: readonly (readonly [V, string])[]) =>
  makePhraseBook(
    entries.flatMap(([value, words]) => listed(words).map((word) => [word, value] as const)),
    fold,
    split,
    cuts,
  );

const entriesOf = <V extends string>(table: Readonly<Partial<Record<V, string>>>) =>
  Object.entries(table) as [V, string][];

/** Plural and possessive endings go, so that "raids" and "raid" are one word. */
const stem = (norm: string) => (norm.length > 3 ? norm.replace(/(?:'s|ies|es|s)$/, "") : norm);

const common = new Map(
  COMMON_WORDS.flatMap(([n, words]) =>
    words
      .trim()
      .split(/\s+/)
      .map((w) => [stem(w), n] as const),
  ),
);

export const ledger: LedgerPack = {
  stem,
  nameKey: (norm) => norm,
  government: null,
  saysCivilian: (norm) => norm === "civilian" || norm === "civilians",
  fates: book(entriesOf(FATES)),
  refersBack: (norm) => norm === "its" || norm === "their",
  describesPlace: () => false,
  isOrigin: (norm) => /..(?:ans?|ese|ish|is?)$/.test(norm),
  isLocal: (norm) => norm === "local",
  joinsNext: (norm) => norm === "abd" || norm === "abdul",
  joins: (norm) => norm === "and",
  common,
  usual: (key) => common.get(stem(key)) ?? 0,
  kinds: book([...entriesOf(KINDS), ...entriesOf(THINGS), ["", PLAIN]]),
  kindAsWritten: (kind) => kind,
  things: new Set(Object.keys(THINGS)),
  cues: book(entriesOf(CUES)),
  places: book(entriesOf(PLACE_CUES)),
  outlets: new Map(),
  headLast: true,
  offices: new Map([["minister", "ministry"]]),
  sites: book([
    ["one", SITES],
    ["care", BROUGHT_TO],
    ["many", MANY_SITES],
  ]),
  siteName: (noun) => noun,
  speakers: book(entriesOf(SPEAKERS)),
  voices: book(entriesOf(VOICES)),
  wordings: book(WORDINGS),
};
