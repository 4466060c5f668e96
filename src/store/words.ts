/**
 * Text → words of the search index, and a search → a tsquery over them. PostgreSQL's own Arabic configuration keeps
 * conjunctions and stop words apart from what readers expect, so spelling variants and clitics are folded by the packs.
 */
import { type RawBuilder, sql } from "kysely";
import type { LanguagePack } from "../lang/pack.ts";
import { tokenize } from "../text/tokenize.ts";
import type { Token } from "../types.ts";

/** Longer "words" are codes and addresses; an index entry must stay under 2 KB. */
const MAX_WORD = 60;
const MIN_STEM = 2;
/** Shorter stems of a search word would match half the language. */
const MIN_SEARCH_STEM = 3;

/** All spellings under which a token can be found: as it stands, and without its clitics. */
function spellings(norm: string, packs: readonly LanguagePack[]): string[] {
  const found = new Set([norm.slice(0, MAX_WORD)]);
  for (const pack of packs)
    for (const cut of pack.cuts(norm)) if (cut.stem.length >= MIN_STEM) found.add(cut.stem.slice(0, MAX_WORD));
  return [...found];
}

const tokensOf = (text: string, pack: LanguagePack): Token[] =>
  tokenize(text, pack.spelling, pack.fold).filter((token) => token.kind !== "mark");

/** The distinct words of texts, for `tsvectorOf`. Memory and time are linear in the text. */
export function indexWords(texts: readonly (string | null)[], packs: readonly LanguagePack[]): string[] {
  const words = new Set<string>();
  const seen = new Set<string>();
  for (const text of texts) {
    if (!text) continue;
    for (const pack of packs)
      for (const { norm } of tokensOf(text, pack)) {
        if (seen.has(norm)) continue;
        seen.add(norm);
        for (const word of spellings(norm, packs)) words.add(word);
      }
  }
  return [...words];
}

/** A tsvector of exactly these words, for a Words column. */
export const tsvectorOf = (words: readonly string[]): RawBuilder<unknown> => sql`array_to_tsvector(${words}::text[])`;

/** One word of a search: any of `words`, or anything that begins with `prefix`. */
type Term = { readonly words: ReadonlySet<string>; readonly prefix: string | null };
export type Search = readonly Term[];

/** Reads a search. The last word also matches as a beginning, because people look while they type. */
export function parseSearch(q: string, packs: readonly LanguagePack[]): Search {
  const first = packs[0];
  if (!first) return [];
  const tokens = tokensOf(q, first);
  return tokens.map((token, i) => {
    const words = new Set([token.norm]);
    for (const pack of packs)
      for (const cut of pack.cuts(token.word))
        if (
          cut.suffix === "" &&
          cut.stem.length >= MIN_SEARCH_STEM &&
          (cut.definite || cut.stem.length > MIN_SEARCH_STEM)
        )
          words.add(cut.stem);
    return { words, prefix: i === tokens.length - 1 && token.norm.length >= MIN_SEARCH_STEM ? token.norm : null };
  });
}

const quoted = (word: string) => `'${word.slice(0, MAX_WORD).replace(/['\\]/g, (mark) => mark + mark)}'`;

/** All words must be there, each in any of its spellings. Null for a search without words: it matches nothing. */
export function tsqueryOf(search: Search): RawBuilder<boolean> | null {
  if (search.length === 0) return null;
  const query = search
    .map(({ words, prefix }) => [...words].map(quoted).concat(prefix ? [`${quoted(prefix)}:*`] : []))
    .map((alternatives) => `(${alternatives.join(" | ")})`)
    .join(" & ");
  return sql<boolean>`${query}::tsquery`;
}

/** The first place where a text answers a search: an excerpt of about `width` code units, and what to mark in it. */
export function excerptOf(
  text: string,
  search: Search,
  packs: readonly LanguagePack[],
  width = 200,
): { excerpt: string; marks: { start: number; end: number }[] } {
  const pack = packs[0];
  const hits = pack ? tokensOf(text, pack).filter(({ norm }) => answers(norm, search, packs)) : [];
  const from = wordStart(text, Math.max(0, (hits[0]?.start ?? 0) - width / 3));
  const to = Math.min(text.length, from + width);
  const marks = hits
    .filter((hit) => hit.start >= from && hit.end <= to)
    .map((hit) => ({ start: hit.start - from, end: hit.end - from }));
  return { excerpt: text.slice(from, to).replace(/\s/g, " "), marks };
}

function answers(norm: string, search: Search, packs: readonly LanguagePack[]): boolean {
  const forms = spellings(norm, packs);
  return search.some(({ words, prefix }) =>
    forms.some((form) => words.has(form) || (prefix !== null && form.startsWith(prefix))),
  );
}

/** The next word's start at or after an offset, so that an excerpt does not begin inside a word. */
function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = text.slice(Math.floor(at), Math.floor(at) + 40).search(/\s/);
  return space < 0 ? Math.floor(at) : Math.floor(at) + space + 1;
}
