/**
 * A ledger → what a person wants to know first: the questions with low and high, what is disputed and why, who stands
 * behind it. Numbers come first on a line and words last, so that Arabic shuffles nothing.
 */
import {
  countLabel,
  countsBeside,
  type EvidenceGroup,
  type Finding,
  type Ledger,
  type LedgerEvent,
  type LedgerFigure,
  type Localized,
  type PolicyNumber,
  type PolicyResult,
  policyCount,
  type Quantity,
  type Question,
} from "../index.ts";
import { type Paint, painter } from "./table.ts";

export type SummaryOptions = { readonly language: keyof Localized; readonly colour: boolean };

/** Events told in full; the others are counted, and stand in the dossier. */
const SHOWN_EVENTS = 5;
const SHOWN_QUESTIONS = 30;
const SHOWN_DISPUTES = 8;
const SHOWN_CONFLICTS = 3;
const SHOWN_ORIGINS = 12;
/** Counts told beside low, high and best. */
const SHOWN_BESIDE = 10;

export function renderSummary(ledger: Ledger, { language, colour }: SummaryOptions): string {
  const paint = painter(colour);
  const events = ledger.events
    .filter((event) => event.standing === "main")
    .sort((a, b) => b.reports.length - a.reports.length || (a.id < b.id ? -1 : 1));
  const head = `${count(ledger.reports.length, "report")}, ${count(ledger.events.length, "event")}, ${count(ledger.figures.length, "figure")}, ${count(ledger.questions.length, "question")}. Reported, not verified.`;
  const blocks = events.slice(0, SHOWN_EVENTS).map((event) => eventBlock(event, ledger, language, paint));
  const rest = events.length - SHOWN_EVENTS;
  return `${[head, ...blocks, ...(rest > 0 ? [`… and ${count(rest, "more event")} in the dossier.`] : [])].join("\n\n")}\n`;
}

function eventBlock(event: LedgerEvent, ledger: Ledger, language: keyof Localized, paint: Paint): string {
  const questions = ledger.questions.filter((question) => question.event === event.id);
  const days =
    event.start === null
      ? "no date"
      : event.start === event.end
        ? event.start
        : `${event.start} to ${event.end ?? "?"}`;
  return [
    `${paint("bold", event.title[language])}`,
    `${days}, ${count(event.reports.length, "report")}`,
    "",
    ...questionTable(questions, new Map(ledger.figures.map((figure) => [figure.id, figure])), language, paint),
    ...disputes(questions, ledger.findings, language, paint),
    ...origins(
      ledger.evidence.filter((group) => group.event === event.id),
      paint,
    ),
  ].join("\n");
}

function questionTable(
  questions: readonly Question[],
  figureOf: ReadonlyMap<string, LedgerFigure>,
  language: keyof Localized,
  paint: Paint,
): string[] {
  if (questions.length === 0) return ["  no question"];
  const row = (question: Question) => {
    const { policies, policy, origins, figures, status, label } = question;
    const numbers = (["low", "high", "best"] as const).map((name) => cell(policies[policy], name)).join("");
    const told = beside(
      countsBeside(
        question,
        figures.map((id) => figureOf.get(id)!),
      ),
    );
    return `  ${numbers}  ${String(origins).padStart(7)}  ${String(figures.length).padStart(7)}  ${paint(COLOURS[status], status.padEnd(14))} ${label[language]}${paint("dim", told)}`;
  };
  const rest = questions.length - SHOWN_QUESTIONS;
  return [
    paint("dim", `       low    high    best  origins  figures  status         question (${questions[0]!.policy})`),
    ...questions.slice(0, SHOWN_QUESTIONS).map(row),
    ...(rest > 0 ? [`  … and ${count(rest, "more question")}`] : []),
  ];
}

/** Earlier tolls and those of others: ", also 23, 77, >= 120". */
function beside(counts: readonly Quantity[]): string {
  if (counts.length === 0) return "";
  const shown = counts.slice(0, SHOWN_BESIDE).map(countLabel).join(", ");
  return `, also ${shown}${counts.length > SHOWN_BESIDE ? " …" : ""}`;
}

/** "374", or ">200" where no words carry the 201; a dash where the policy gives no number. */
function cell(result: PolicyResult, name: PolicyNumber): string {
  const count = policyCount(result, name);
  return (count === null ? "–" : countLabel(count).replace(" ", "")).padStart(8);
}

const COLOURS: Readonly<Record<Question["status"], "red" | "yellow" | "green" | "dim">> = {
  disputed: "red",
  developing: "yellow",
  agreed: "green",
  "single-source": "dim",
};

/** A few conflicts a question: enough to see what it is about, all of them stand in the dossier. */
function disputes(
  questions: readonly Question[],
  findings: readonly Finding[],
  language: keyof Localized,
  paint: Paint,
): string[] {
  // Two reports that carry the same two figures say the same conflict twice.
  const sentences = (question: Question) =>
    findings
      .filter((finding) => finding.kind === "conflict" && finding.question === question.id)
      .map((finding) => finding.text[language]);
  const disputed = questions
    .map((question) => ({ question, conflicts: [...new Set(sentences(question))] }))
    .filter(({ conflicts }) => conflicts.length > 0);
  if (disputed.length === 0) return [];
  const rest = disputed.length - SHOWN_DISPUTES;
  return [
    "",
    paint("bold", "  Disputed, and why"),
    ...disputed
      .slice(0, SHOWN_DISPUTES)
      .flatMap(({ question, conflicts }) => [
        `  ${question.label[language]}`,
        ...conflicts.slice(0, SHOWN_CONFLICTS).map((sentence) => `    - ${sentence}`),
        ...(conflicts.length > SHOWN_CONFLICTS
          ? [`    … and ${count(conflicts.length - SHOWN_CONFLICTS, "more conflict")}`]
          : []),
      ]),
    ...(rest > 0 ? [`  … and ${count(rest, "more disputed question")}`] : []),
  ];
}

function origins(groups: readonly EvidenceGroup[], paint: Paint): string[] {
  const byOrigin = new Map<string, number>();
  for (const { origin, figures } of groups) byOrigin.set(origin, (byOrigin.get(origin) ?? 0) + figures.length);
  const sorted = [...byOrigin].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (sorted.length === 0) return [];
  const rest = sorted.length - SHOWN_ORIGINS;
  return [
    "",
    `${paint("bold", "  Origins")} (figures)`,
    ...sorted
      .slice(0, SHOWN_ORIGINS)
      .map(([origin, figures]) => `  ${String(figures).padStart(5)}  ${origin || "outlets that are not named"}`),
    ...(rest > 0 ? [`  … and ${count(rest, "more origin")}`] : []),
  ];
}

export const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? "" : "s"}`;
