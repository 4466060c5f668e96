/** Document → everything it speaks of that somebody may say something about: quantities, dates, actors, places. */
import type { LanguagePack } from "../lang/pack.ts";
import type { Document, Mention, Mentions } from "../types.ts";
import { findActors } from "./actor.ts";
import { findDates } from "./date.ts";
import { findPlaces } from "./place.ts";
import { findQuantities } from "./quantity.ts";

export function findMentions(document: Document, pack: LanguagePack): Mentions {
  const quantity = findQuantities(document, pack);
  return {
    quantity,
    date: findDates(document, pack).filter((date) => !quantity.some((number) => opens(number, date))),
    actor: findActors(document, pack),
    place: findPlaces(document, pack),
  };
}

/** "the eleven", whose first word alone is a Sunday: a word of a longer number is no date. */
const opens = (number: Mention<"quantity">, date: Mention<"date">) =>
  number.value.form === "words" && number.start === date.start && number.end > date.end;
