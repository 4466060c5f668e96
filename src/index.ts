/** The public door: languages, reading, lining up, explaining. Everything outside the stages comes in here. */
import { readReport as readWith } from "./claims/read.ts";
import type { Reader } from "./input/report.ts";
import { loadLanguageGuess } from "./input/language.ts";
import { ar } from "./lang/ar/pack.ts";
import type { LanguagePack } from "./lang/pack.ts";
import type { Reading, Report } from "./types.ts";

export { explain } from "./explain/explain.ts";
export { furthestMatch } from "./explain/stopped.ts";
export { renderTrees } from "./explain/text.ts";
export { rulesOf } from "./lang/rules.ts";
export { findMentions } from "./mentions/mentions.ts";
export type { PatternRule, RuleInfo } from "./mentions/rule.ts";
export { makeDocument } from "./text/document.ts";
export type * from "./types.ts";

/** The languages that are read; the first is taken where a text has letters of none. */
export const packs: readonly LanguagePack[] = [ar];

/**
 * The pack of the script that most of a text's letters belong to; a named language decides where its script is there too,
 * since pages often name the language of their menus.
 */
export function packFor(text: string, language: string | null = null): LanguagePack {
  const head = text.slice(0, 4000);
  const letters = packs.map((pack) => head.match(scriptOf(pack))?.length ?? 0);
  const most = Math.max(...letters);
  const code = language?.toLowerCase().split(/[-_]/)[0];
  const named = packs.findIndex((pack) => pack.code === code);
  return packs[named >= 0 && letters[named]! * 2 >= most ? named : letters.indexOf(most)]!;
}

const scripts = new Map<LanguagePack, RegExp>();

function scriptOf(pack: LanguagePack): RegExp {
  let script = scripts.get(pack);
  if (!script) scripts.set(pack, (script = new RegExp(`\\p{Script=${pack.script}}`, "gu")));
  return script;
}

/** Reads one report with the pack of its language. Any text is legal input. */
export function readReport(report: Report): Reading {
  return readWith(report, packFor(report.text, report.language));
}

/** What the input side needs in order to make reports. */
export async function makeReader(): Promise<Reader> {
  return { packFor, guessLanguage: await loadLanguageGuess() };
}
