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
  const letters = packs.map((pack) => lettersIn(sample, pack));
  const most = Math.max(...letters);
  const code = language?.toLowerCase().split(/[-_]/)[0];
  const named = packs.findIndex((pack) => pack.code === code);
  return packs[named >= 0 && letters[named]! * 2 >= most ? named : letters.indexOf(most)]!;
}

/** Enough to tell scripts apart, UTF-16 code units; the whole text is looked at only where its beginning has no letter. */
const SAMPLE = 500;
const scripts = new Map<LanguagePack, RegExp>();

function lettersIn(text: string, pack: LanguagePack): number {
  let script = scripts.get(pack);
  if (!script) {
    script = new RegExp(`\\P{Script=${pack.script}}+`, "gu");
    scripts.set(pack, script);
  }
  return text.replace(script, "").length;
}
