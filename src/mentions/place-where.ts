/** Which place a figure speaks of: the nearest in its sentence, else the last one before it in its paragraph. */
import type { Document, Mention, Sentence, Span } from "../types.ts";
import { lastBefore } from "./date-when.ts";

/** A country far less often is where something happened than a town in the same sentence. */
const COUNTRY_WEIGHT = 4;
/** The place mostly follows what happened there ("five were killed in Aleppo"). */
const BEFORE_WEIGHT = 1.5;

/** The place mention that a figure at `span` refers to; null for none. Without a document only the sentence is searched. */
export function placeOf(places: readonly Mention<"place">[], span: Span, sentence: Sentence, document?: Document): Mention<"place"> | null {
  let best: Mention<"place"> | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    if (place.start < sentence.start || place.end > sentence.end) continue;
    const distance = place.start >= span.end ? place.start - span.end : Math.max(0, span.start - place.end) * BEFORE_WEIGHT;
    const weighed = (distance + 1) * (place.value.kind === "country" ? COUNTRY_WEIGHT : 1);
    if (weighed < least) [best, least] = [place, weighed];
  }
  return best ?? lastBefore(places, sentence, document);
}
