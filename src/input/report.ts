/** Words and given fields → report: the title joins the text, what is missing is inferred where the text lets it. */
import { createHash } from "node:crypto";
import type { LanguagePack } from "../lang/pack.ts";
import { inferPublicationDate } from "../mentions/date.ts";
import { makeDocument } from "../text/document.ts";
import type { Report } from "../types.ts";
import type { Given } from "./given.ts";
import { inferOutlet, inferTitle } from "./infer.ts";
import type { GuessLanguage } from "./language.ts";

/** What making a report takes from outside: the languages, and how to tell a text's. */
export type Reader = {
  packFor(text: string, language: string | null): LanguagePack;
  readonly guessLanguage: GuessLanguage;
};

export type Source = { readonly file: string | null; readonly bytes: Uint8Array; readonly id: string };

/** `source.id` stands in when none is given. */
export function makeReport(words: string, given: Given, source: Source, reader: Reader): Report {
  // Stores of text refuse NUL; a space in its place keeps every offset.
  const text = withTitle(words, given.title).replaceAll("\0", " ");
  const pack = reader.packFor(text, given.language);
  const inferred: Report["inferred"][number][] = [];
  const infer = (field: Report["inferred"][number], value: string | null) => {
    if (given[field] !== null) return given[field];
    if (value !== null) inferred.push(field);
    return value;
  };
  const title = infer("title", given.title === null ? inferTitle(text, pack) : null);
  const outlet = infer("outlet", given.outlet === null ? inferOutlet(text, pack) : null);
  const language = infer("language", given.language === null ? guessLanguage(text, pack, reader) : null);
  const publishedAt = infer(
    "publishedAt",
    given.publishedAt === null ? inferPublishedAt(text, title, outlet, pack) : null,
  );
  return {
    id: given.id ?? source.id,
    file: source.file,
    sha256: sha256(source.bytes),
    text,
    title,
    outlet,
    url: given.url,
    publishedAt,
    language,
    inferred,
  };
}

export const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** A title that the text does not begin with is set above it, as the outlet did. */
function withTitle(text: string, title: string | null): string {
  if (title === null) return text;
  const start = text
    .slice(0, 4 * title.length + 100)
    .replace(/\s+/g, " ")
    .trimStart();
  return start.startsWith(title) ? text : text.trim() === "" ? title : `${title}\n\n${text}`;
}

/** Null for a text without letters; one too short for the detector goes by its script. */
function guessLanguage(text: string, pack: LanguagePack, reader: Reader): string | null {
  return /\p{L}/u.test(text.slice(0, 4000)) ? (reader.guessLanguage(text) ?? pack.code) : null;
}

function inferPublishedAt(
  text: string,
  title: string | null,
  outlet: string | null,
  pack: LanguagePack,
): string | null {
  return inferPublicationDate(makeDocument({ text, title, outlet }, pack), pack)?.value ?? null;
}
