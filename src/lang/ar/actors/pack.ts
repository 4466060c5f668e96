/** What Arabic gives the finding of actors: known names, heads of names, and where a phrase ends. */
import type { ActorHead, ActorPack, Agreement, KnownActor } from "../../../mentions/actor.ts";
import { makeLexicon, makePhraseBook } from "../../../text/lexicon.ts";
import { tokenize } from "../../../text/tokenize.ts";
import type { ActorKind } from "../../../types.ts";
import { cuts, fold, spelling } from "../spelling.ts";
import { FEMININE, HEADS, PLURAL } from "./heads.ts";
import { KNOWN_ACTORS } from "./known.ts";
import { isDefinite, nameStart, phraseEnd } from "./phrase.ts";

const split = (phrase: string) => tokenize(phrase, spelling, fold).map((token) => token.norm);

/** Rows of the table as pairs of name and actor; a line is `key role | names | names that take sides`. */
export function knownActors(table: string): [string, KnownActor][] {
  return table.split("\n").flatMap((line) => {
    const [what = "", names = "", loaded = ""] = line.split("|").map((part) => part.trim());
    const [key, role] = what.split(" ");
    if (!key || !role || key.startsWith("#")) return [];
    const actor = (isLoaded: boolean): KnownActor => ({ key, role: role as ActorKind, loaded: isLoaded });
    const pairs = (list: string, isLoaded: boolean) =>
      list.split("،").map((name) => name.trim()).filter((name) => name !== "").map((name): [string, KnownActor] => [name, actor(isLoaded)]);
    return [...pairs(names, false), ...pairs(loaded, true)];
  });
}

const feminine = new Set(FEMININE.split(" ").map((word) => fold(word)));
const plural = new Set(PLURAL.split(" ").map((word) => fold(word)));

/** ة makes a feminine; nouns of several people are plural, other plurals are feminine; the rest is masculine. */
export function agreement(norm: string): Agreement {
  const bare = norm.startsWith("ال") ? norm.slice(2) : norm;
  if (plural.has(bare)) return "p";
  return feminine.has(bare) || feminine.has(norm) || bare.endsWith("ه") || bare.endsWith("ات") ? "f" : "m";
}

function heads(): [string, ActorHead][] {
  return Object.entries(HEADS).flatMap(([role, words]) =>
    words.split(/\s+/).filter((word) => word !== "" && !word.includes("_")).map((word): [string, ActorHead] => {
      const name = word.replace("~", "");
      return [name, { role: role as ActorKind, alone: name !== word, agrees: agreement(fold(name)) }];
    }),
  );
}

export const actors: ActorPack = {
  known: makePhraseBook(knownActors(KNOWN_ACTORS), fold, split, cuts),
  heads: makeLexicon(heads(), fold, cuts),
  phraseEnd,
  nameStart,
  isDefinite,
  agreement,
};
