/** The languages that are read, and which of them a text is for. A new language is one line here. */
import { ar } from "./ar/pack.ts";
import { en } from "./en/pack.ts";
import type { LanguagePack } from "./pack.ts";

/** The first is taken where a text has letters of none. */
export const packs: readonly LanguagePack[] = [ar, en];

/** Language of the command line's own words, and so of the labels that it prints unless asked for others. */
export const COMMAND_LINE_LANGUAGE = "en";

/**
 * The pack of the script that most of a text's letters belong to; a named language decides where its script is there too,
 * since pages often name the language of their menus.
 */
export function packFor(text: string, language: string | null = null): LanguagePack {
  const sample = /\p{L}/u.test(text.slice(0, SAMPLE)) ? text.slice(0, SAMPLE) : text;
  const letters = lettersOf(sample);
  const most = Math.max(...letters);
  const code = language?.toLowerCase().split(/[-_]/)[0];
  const named = packs.findIndex((pack) => pack.code === code);
  return packs[named >= 0 && letters[named]! * 2 >= most ? named : letters.indexOf(most)]!;
}

/** Enough to tell scripts apart, UTF-16 code units; the whole text is looked at only where its beginning has no letter. */
const SAMPLE = 500;

/** UTF-16 code units of a text in the script of each pack. */
function lettersOf(text: string): number[] {
  const letters = packs.map(() => 0);
  for (let i = 0; i < text.length; ) {
    const known = owners[text.charCodeAt(i)]!;
    const pack = known === UNASKED ? owner(text, i) : known;
    // Half a character is never known.
    const width = known === UNASKED && text.codePointAt(i)! > 0xffff ? 2 : 1;
    if (pack >= 0) letters[pack]! += width;
    i += width;
  }
  return letters;
}

/** What of a text a pack reads: the same text with the lines of other languages left blank, so that every offset holds. */
export type Share = { readonly pack: LanguagePack; readonly text: string };

/** A line in a language of its own: shorter ones name somebody, or are an address. `times`: its letters to those of the main one. */
const LINE = { letters: 20, words: 4, times: 4 };

/**
 * The languages of a text, the main one first: a post may tell of an event line by line in two. A line is another pack's where
 * nearly all of its letters are in that pack's script.
 */
export function sharesOf(text: string, main: LanguagePack): readonly Share[] {
  const own = packs.indexOf(main);
  if (lettersOf(text).every((count, pack) => pack === own || count < LINE.letters)) return [{ pack: main, text }];
  const lines = text.split("\n");
  const owned = lines.map((line) => languageOf(line, own));
  const present = packs.filter((pack, i) => pack === main || owned.includes(i));
  if (present.length === 1) return [{ pack: main, text }];
  return [main, ...present.filter((pack) => pack !== main)].map((pack) => ({
    pack,
    text: lines.map((line, i) => (owned[i] === packs.indexOf(pack) ? line : " ".repeat(line.length))).join("\n"),
  }));
}

/** Index of the pack that a line is for: `own`, unless the line is one of another language from end to end. */
function languageOf(line: string, own: number): number {
  const letters = lettersOf(line);
  const most = letters.indexOf(Math.max(...letters));
  const foreign = most !== own && letters[most]! >= LINE.letters && letters[own]! * LINE.times < letters[most]!;
  return foreign && line.trim().split(/\s+/).length >= LINE.words ? most : own;
}

const scripts = packs.map((pack) => new RegExp(`^\\p{Script=${pack.script}}`, "u"));
const UNASKED = -2;
/** Index of the pack whose script a code unit belongs to, -1 for none: asking a regular expression costs more. */
const owners = new Int8Array(0x10000).fill(UNASKED);

function owner(text: string, i: number): number {
  const point = text.codePointAt(i)!;
  const found = scripts.findIndex((script) => script.test(String.fromCodePoint(point)));
  const surrogate = point >= 0xd800 && (point <= 0xdfff || point > 0xffff);
  if (!surrogate) owners[point] = found;
  return found;
}
