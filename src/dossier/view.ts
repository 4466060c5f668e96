/** A ledger as the sections of the dossier read it: look-ups by id, in one language. */
import { reportName } from "../ledger/report-name.ts";
import { type Tally, tallyOf } from "../ledger/tally.ts";
import type {
  EvidenceGroup,
  Finding,
  Ledger,
  LedgerEvent,
  LedgerFigure,
  LedgerReport,
  Localized,
  Question,
  SilenceMatrix,
  SumCheck,
  WordingEntry,
} from "../ledger/types.ts";
import type { DossierMessages } from "./messages.ts";

export type View = {
  readonly ledger: Ledger;
  readonly m: DossierMessages;
  figure(id: string): LedgerFigure;
  report(id: string): LedgerReport;
  evidence(id: string): EvidenceGroup | undefined;
  /** The event's questions in the ledger's order: the dead, the injured, the rest. */
  questionsOf(event: LedgerEvent): readonly Question[];
  /** How many reports, outlets, origins and questions it has. */
  tally(event: LedgerEvent): Tally;
  /** What the ledger says of the event beside its questions. */
  of(event: LedgerEvent): EventPart;
  /** Findings that have a side in the question. */
  findingsOf(question: Question): readonly Finding[];
  /** Name of a report for people: its outlet, else its title, else its id. */
  nameOf(report: LedgerReport): string;
  /** The text in this language, else in one that the ledger was written in; its dates in the reader's form. */
  say(text: Localized): string;
  /** Id of an element, unlike that of the same element in the other language. */
  id(kind: "event" | "question" | "row", id: string): string;
};

export type EventPart = {
  readonly evidence: readonly EvidenceGroup[];
  readonly findings: readonly Finding[];
  readonly sums: readonly SumCheck[];
  readonly wording: readonly WordingEntry[];
  readonly silence: SilenceMatrix | null;
};

export function makeView(ledger: Ledger, m: DossierMessages): View {
  const figures = indexById(ledger.figures);
  const reports = indexById(ledger.reports);
  const evidence = indexById(ledger.evidence);
  const questions = indexById(ledger.questions);
  const findings = groupBy(ledger.findings, (one) =>
    [...new Set([one.question, one.otherQuestion])].filter((id) => id !== null),
  );
  const byEvent = {
    evidence: groupBy(ledger.evidence, eventOf),
    findings: groupBy(ledger.findings, eventOf),
    sums: groupBy(ledger.sums, eventOf),
    wording: groupBy(ledger.wording, eventOf),
    silence: groupBy(ledger.silence, eventOf),
  };
  const questionsOf = (event: LedgerEvent) => event.questions.flatMap((id) => questions.get(id) ?? []);
  return {
    ledger,
    m,
    figure: (id) => figures.get(id)!,
    report: (id) => reports.get(id)!,
    evidence: (id) => evidence.get(id),
    questionsOf,
    tally: (event) =>
      tallyOf(event, {
        report: (id) => reports.get(id),
        questions: questionsOf(event),
        evidence: byEvent.evidence.get(event.id) ?? [],
      }),
    findingsOf: (question) => findings.get(question.id) ?? [],
    of: ({ id }) => ({
      evidence: byEvent.evidence.get(id) ?? [],
      findings: byEvent.findings.get(id) ?? [],
      sums: byEvent.sums.get(id) ?? [],
      wording: byEvent.wording.get(id) ?? [],
      silence: byEvent.silence.get(id)?.[0] ?? null,
    }),
    nameOf: (report) => reportName(report) || report.id,
    say: (text) =>
      (text[m.code] ?? Object.values(text)[0] ?? "")
        .replace(SPAN, (_, start: string, end: string) => m.days(start, end))
        .replace(ISO_DATE, (iso) => m.date(iso)),
    id: (kind, id) => `${m.code}-${kind}-${id}`,
  };
}

/** A title ends with its span of days. */
const SPAN = /(?<=[,،] )(\d{4}-\d\d-\d\d) (?:to|–) (\d{4}-\d\d-\d\d)$/;
const ISO_DATE = /(?<!\d)\d{4}-\d\d-\d\d(?!\d)/g;

const eventOf = (one: { readonly event: string }): readonly string[] => [one.event];

/** Whether a question is about the event itself, not about a longer time. */
export const isOwn = (question: Question): boolean => question.scope.extent !== "longer";

const indexById = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

export function groupBy<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
