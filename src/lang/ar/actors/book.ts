/** The table of known actors as a phrase book. */
import type { KnownActor } from "../../../mentions/actor.ts";
import { makePhraseBook } from "../../../text/lexicon.ts";
import { tokenize } from "../../../text/tokenize.ts";
import type { ActorKind } from "../../../types.ts";
import { cuts, fold, spelling } from "../spelling.ts";
import { KNOWN_ACTORS } from "./known.ts";

const split = (phrase: string) => tokenize(phrase, spelling, fold).map((token) => token.norm);

/** Rows of the table as pairs of name and actor; a line is `key role | names | names that take sides`. */
export function knownActors(table: string): [string, KnownActor][] {
  return table.split("\n").flatMap((line) => {
    const [what = "", names = "", loaded = ""] = line.split("|").map((part) => part.trim());
    const [key, role] = what.split(" ");
    if (!key || !role || key.startsWith("#")) return [];
    const actor = (isLoaded: boolean): KnownActor => ({ key, role: role as ActorKind, loaded: isLoaded });
    const pairs = (list: string, isLoaded: boolean) =>
      list
        .split("،")
        .map((name) => name.trim())
        .filter((name) => name !== "")
        .map((name): [string, KnownActor] => [name, actor(isLoaded)]);
    return [...pairs(names, false), ...pairs(loaded, true)];
  });
}

export const known = makePhraseBook(knownActors(KNOWN_ACTORS), fold, split, cuts);
