/** The table of known actors as a phrase book; each name stands in it with and without its article. */
import type { KnownActor } from "../../../mentions/actor.ts";
import { makePhraseBook } from "../../../text/lexicon.ts";
import { tokenize } from "../../../text/tokenize.ts";
import type { ActorKind } from "../../../types.ts";
import { cuts, fold, spelling } from "../spelling.ts";
import { KNOWN_ACTORS } from "./known.ts";

const split = (phrase: string) => tokenize(phrase, spelling, fold).map((token) => token.norm);

function rows(): [string, KnownActor][] {
  return KNOWN_ACTORS.split("\n").flatMap((line) => {
    const [what = "", names = "", loaded = ""] = line.split("|").map((part) => part.trim());
    const [key, role] = what.split(" ");
    if (!key || !role) return [];
    const pairs = (list: string, isLoaded: boolean) =>
      list
        .split(",")
        .map((name) => name.trim())
        .filter(Boolean)
        .flatMap((name): [string, KnownActor][] => {
          const actor: KnownActor = { key, role: role as ActorKind, loaded: isLoaded };
          // "is" is a verb far more often than a group: its name needs another word beside it.
          return name === "IS"
            ? [
                ["the IS", actor],
                ["IS group", actor],
                ["the IS group", actor],
              ]
            : [
                [name, actor],
                [`the ${name}`, actor],
              ];
        });
    return [...pairs(names, false), ...pairs(loaded, true)];
  });
}

export const known = makePhraseBook(rows(), fold, split, cuts);
