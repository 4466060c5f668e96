/** Document → everything it speaks of that somebody may say something about: quantities, dates, actors, places. */
import type { LanguagePack } from "../lang/pack.ts";
import type { Document, Mentions } from "../types.ts";
import { findActors } from "./actor.ts";
import { findDates } from "./date.ts";
import { findPlaces } from "./place.ts";
import { findQuantities } from "./quantity.ts";

export function findMentions(document: Document, pack: LanguagePack): Mentions {
  return {
    quantity: findQuantities(document, pack),
    date: findDates(document, pack),
    actor: findActors(document, pack),
    place: findPlaces(document, pack),
  };
}
