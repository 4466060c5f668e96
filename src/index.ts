/** The public door: languages, reading, lining up, explaining. Everything outside the stages comes in here. */
import { joinReadings, readReport as readWith } from "./claims/read.ts";
import { loadLanguageGuess } from "./input/language.ts";
import type { Reader } from "./input/report.ts";
import { ledgerMessages } from "./lang/ledger-messages.ts";
import { packFor, packs, sharesOf } from "./lang/packs.ts";
import type { Decisions } from "./ledger/decisions.ts";
import { buildLedger } from "./ledger/ledger.ts";
import type { Ledger, PolicyName } from "./ledger/types.ts";
import type { Reading, Report } from "./types.ts";

export { FIGURE_RULES } from "./claims/figures/rules.ts";
export { renderDossier } from "./dossier/dossier.ts";
export { countLabel } from "./explain/count.ts";
export { explain } from "./explain/explain.ts";
export { furthestMatch } from "./explain/stopped.ts";
export { renderRules, renderTrees } from "./explain/text.ts";
export { type Given, isoDate, NOTHING } from "./input/given.ts";
export { type Item, listItems } from "./input/items.ts";
export { type Opened, openBytes, openItem } from "./input/open.ts";
export { makeReport, type Reader } from "./input/report.ts";
export { ledgerMessages } from "./lang/ledger-messages.ts";
export { COMMAND_LINE_LANGUAGE, packFor, packs } from "./lang/packs.ts";
export { rulesOf } from "./lang/rules.ts";
export { describedRules, describer } from "./lang/says.ts";
export { countsBeside, policyCount } from "./ledger/policy.ts";
export type * from "./ledger/types.ts";
export { POLICIES } from "./ledger/types.ts";
export { findMentions } from "./mentions/mentions.ts";
export type { PatternRule, RuleInfo } from "./mentions/rule.ts";
export { makeDocument } from "./text/document.ts";
export type * from "./types.ts";

/** Reads one report with the pack of its language, and lines in another language with that one's. Any text is legal input. */
export function readReport(report: Report): Reading {
  const shares = sharesOf(report.text, packFor(report.text, report.language));
  return joinReadings(
    report,
    shares.map(({ pack, text }) => readWith(text === report.text ? report : { ...report, text }, pack)),
  );
}

/** What the input side needs in order to make reports. */
export async function makeReader(): Promise<Reader> {
  return { packFor, guessLanguage: await loadLanguageGuess() };
}

/** Lines up what reports say: events, questions, findings. Pure; the order of the readings changes nothing. */
export function lineUp(readings: readonly Reading[], policy?: PolicyName, decisions?: Decisions): Ledger {
  return buildLedger(readings, {
    packs,
    messages: ledgerMessages,
    ...(policy ? { policy } : {}),
    ...(decisions ? { decisions } : {}),
  });
}
