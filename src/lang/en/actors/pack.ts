/** What English gives the finding of actors: known names, heads of names, and where a phrase ends. */
import { type ActorPack, actorRules } from "../../../mentions/actor.ts";
import { known } from "./book.ts";
import { headFrom, nameStart, phraseEnd } from "./phrase.ts";

export const actors: ActorPack = {
  rules: actorRules("en"),
  known,
  // Heads of names stand at the end of their phrase, so that any word may begin one.
  opens: () => true,
  headAt(tokens, at) {
    const head = headFrom(tokens, at);
    return head && { prefix: "", definite: head.definite, stem: head.word, suffix: "", entry: head.entry };
  },
  phraseEnd,
  // English adjectives stand before the name.
  epithetsEnd: (_tokens, to) => to,
  nameStart,
  spell: (text) => text,
  // "According to a councillor" names a source whatever its noun.
  isDefinite: () => false,
  agreement: () => null,
};
