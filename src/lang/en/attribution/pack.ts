/** What English gives the finding of statements: reporting verbs, "according to", and the words around them. */

import type { According, AttributionPack, AttributionWord, SpeechForm } from "../../../claims/statements/pack.ts";
import { NO_ATTRIBUTION_WORDS } from "../../../claims/statements/pack-defaults.ts";
import { statementRules } from "../../../claims/statements/rules.ts";
import { makeLexicon, makePhraseBook } from "../../../text/lexicon.ts";
import type { Token } from "../../../types.ts";
import { actors } from "../actors/pack.ts";
import { possessive } from "../actors/phrase.ts";
import { TIMES } from "../actors/words.ts";
import { cuts, fold, set } from "../spelling.ts";
import { adjunctEnd, subjectAt } from "./subject.ts";
import * as words from "./words.ts";

const EVENT = set(words.EVENTS);
const DEED = set(words.DEEDS);
const OCCASION = set(words.OCCASIONS);
const OCCASION_PREPOSITION = set(words.OCCASION_PREPOSITIONS);
const PREPOSITION = set(words.PREPOSITIONS);
const DETERMINER = set("the a an its their his her that");
const TELLING = set("told tells telling");
const TIME = set(TIMES);
const RUMOURS = set(words.RUMOURS);
const PASSIVE = set("is was are were be been being");
const KINDS = new Map<string, AttributionWord["kind"]>([
  ...[...set(words.FOREIGN)].map((word) => [word, "foreign"] as const),
  ...[...set(words.BORDERS)].map((word) => [word, "border"] as const),
  ...[...set(words.RELATIVES)].map((word) => [word, "relative"] as const),
  ...[...set(words.NEGATIONS)].map((word) => [word, "not"] as const),
  ...[...set(words.PRONOUNS)].map((word) => [word, "pronoun"] as const),
  [fold("of"), "of"],
]);

function speechForms(): [string, SpeechForm][] {
  const nouns = words.REPORTING_NOUNS.flatMap(([forms, stance]) =>
    forms
      .split(" ")
      .map((form): [string, SpeechForm] => [
        form,
        { stance, complements: new Set(["that"] as const), kind: "masdar", agrees: null, impersonal: false },
      ]),
  );
  const verbs = words.REPORTING_VERBS.flatMap(([forms, participle, stance, complements]) => {
    const entry = (kind: SpeechForm["kind"]): SpeechForm => ({
      stance,
      complements: new Set(complements),
      kind,
      agrees: null,
      impersonal: false,
    });
    return [
      ...forms.split(" ").map((form): [string, SpeechForm] => [form, entry("finite")]),
      [participle, entry("participle")] as [string, SpeechForm],
    ];
  });
  return [...verbs, ...nouns];
}

/** "the ministry's claim": the name ends before the possessive. */
const ownerEnd = (tokens: readonly Token[], at: number): number | null => (possessive(tokens, at - 2) ? at - 2 : null);

const ABOUT = set("of about");

const according: [string, According][] = [
  ...words.ACCORDING.map((phrase): [string, According] => [phrase, { takes: "name" }]),
  ...words.RELAYS.map((phrase): [string, According] => [phrase, { takes: "relay" }]),
];

function wordAt(tokens: readonly Token[], at: number): AttributionWord | null {
  const token = tokens[at];
  if (token?.kind !== "word") return null;
  const { norm } = token;
  if (OF_TOLLS.has(tokens[at - 1]?.norm ?? "") && !namesToll(tokens, at)) return { kind: "pledge", to: at + 1 };
  if (OCCASION_PREPOSITION.has(norm)) {
    const to = occasionEnd(tokens, at + 1);
    if (to !== null) return { kind: "occasion", to };
  }
  if (TIME.has(norm)) return { kind: "time", to: at + 1 };
  const noun = DETERMINER.has(norm) ? (tokens[at + 1]?.norm ?? "") : norm;
  if (tokens[at - 2]?.norm === "according" && KINDS.get(noun) === "foreign") return { kind: "foreign", to: at + 1 };
  if (DEED.has(noun)) return { kind: "deed", to: at + 1 };
  if (EVENT.has(noun)) return { kind: "event", to: at + 1 };
  // "told Reuters": the outlet that was spoken to.
  if (at > 0 && TELLING.has(tokens[at - 1]!.norm) && actors.known.match(tokens, at)) return { kind: "relay", to: at };
  // "reports that 52 men were killed" tells as "reports of" does; nobody speaks in "were reported".
  if (norm === "that" && RUMOURS.has(tokens[at - 1]?.norm ?? "") && !REJECTING.has(tokens[at - 2]?.norm ?? ""))
    return { kind: "of", to: at + 1 };
  if (PASSIVE.has(norm)) return { kind: "what", to: at + 1 };
  // "it also claims"
  if (norm === "also" && KINDS.get(tokens[at - 1]?.norm ?? "") === "pronoun") return { kind: "pronoun", to: at + 1 };
  const kind = KINDS.get(norm);
  return kind === undefined ? null : { kind, to: at + 1 };
}

/** "that", "to have" behind a claim, and "rejected reports that". */
function thatEnd(tokens: readonly Token[], at: number): number | null {
  const norm = tokens[at]?.norm;
  if (norm === "that") return at + 1;
  if (RUMOURS.has(norm ?? "") && tokens[at + 1]?.norm === "that" && REJECTING.has(tokens[at - 1]?.norm ?? ""))
    return at + 2;
  return norm === "to" && tokens[at + 1]?.norm === "have" && CLAIMING.has(tokens[at - 1]?.norm ?? "") ? at + 2 : null;
}
const REJECTING = set("denied denies denying rejected rejects rejecting dismissed dismisses refuted refutes");
const CLAIMING = set("claimed claims claiming denied denies denying admitted admits");

/** Verbs that tell something only with a toll beside them. */
const OF_TOLLS = set("put puts gave gives");
const THEM = set("it them that this");
const TOLL = set("toll number figure dead death count tally losses casualties");

/** "put the death toll at 12" tells; "put 12 men on trial" does not. */
function namesToll(tokens: readonly Token[], at: number): boolean {
  if (THEM.has(tokens[at]!.norm) && tokens[at + 1]?.norm === "at") return true;
  for (let i = at; i < Math.min(tokens.length, at + 4); i++) if (TOLL.has(tokens[i]!.norm)) return true;
  return false;
}

/** "(the) death toll", "(its) earlier figure" */
const headsToll = (tokens: readonly Token[], at: number) =>
  TOLL.has(tokens[BEFORE_TOLL.has(tokens[at]?.norm ?? "") ? at + 1 : at]?.norm ?? "");
const BEFORE_TOLL = set("death casualty official overall initial earlier total provisional preliminary");

/** "in a statement", "on Monday", "at a news conference": where the noun of the occasion ends; null for none. */
function occasionEnd(tokens: readonly Token[], from: number): number | null {
  const start = DETERMINER.has(tokens[from]?.norm ?? "") ? from + 1 : from;
  for (let at = start; at < Math.min(tokens.length, start + 3); at++) {
    if (tokens[at]!.kind !== "word") return null;
    if (!OCCASION.has(tokens[at]!.norm)) continue;
    let to = at + 1;
    while (tokens[to]?.kind === "word" && OCCASION.has(tokens[to]!.norm)) to++;
    return to;
  }
  return null;
}

export const attribution: AttributionPack = {
  ...NO_ATTRIBUTION_WORDS,
  rules: statementRules("en"),
  // "Reports of" hangs on the words around it, so that any word may begin a cue.
  opens: () => true,
  speech: makeLexicon(speechForms(), fold, cuts),
  continues: new Set([""]),
  ordinals: new Set("first firstly second secondly third thirdly fourth fourthly".split(" ")),
  bareClause: true,
  trailing: true,
  stamps: set("breaking update urgent statement"),
  ownerEnd,
  subjectAt,
  adjunctEnd,
  openings: makePhraseBook([], fold, (phrase) => phrase.split(" "), cuts),
  thatEnd,
  // "50 km of the town" tells a distance.
  aboutStart: (tokens, at) => (ABOUT.has(tokens[at]?.norm ?? "") && tokens[at - 2]?.kind !== "number" ? at + 1 : null),
  according: makePhraseBook(according, fold, (phrase) => phrase.split(" "), cuts),
  ofIts: set("him her them it"),
  itsOwn: set("his its their"),
  generic: set("source sources"),
  tollAt: (tokens, at) => DETERMINER.has(tokens[at]!.norm) && headsToll(tokens, at + 1),
  tolls: set("toll tally figures count"),
  hedges: RUMOURS,
  governs: (norm) => PREPOSITION.has(norm),
  wordAt,
};
