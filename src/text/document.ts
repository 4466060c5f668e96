/** Report → document: the text with its tokens, sentences and quotation spans. */
import type { LanguagePack } from "../lang/pack.ts";
import type { Document, Report } from "../types.ts";
import { markFurniture } from "./furniture.ts";
import { findQuotes, findSentences, markHeadline } from "./sentence.ts";
import { tokenize } from "./tokenize.ts";

/** What a document needs of its report; `publishedAt` is what "today" means. */
export type DocumentSource = Pick<Report, "text"> & Partial<Pick<Report, "title" | "publishedAt" | "outlet">>;

/** Splits a report's text. Any text is legal; an empty one gives an empty document. */
export function makeDocument(source: DocumentSource, pack: LanguagePack): Document {
  const { text, title = null, publishedAt = null, outlet = null } = source;
  const tokens = tokenize(text, pack.spelling, pack.fold);
  const sentences = findSentences(text, tokens, pack.spelling, title);
  const read = markHeadline(tokens, markFurniture(tokens, sentences, pack));
  return { text, publishedAt, outlet, tokens, sentences: read, quotes: findQuotes(tokens) };
}
