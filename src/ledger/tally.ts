/** How much an event has of each thing, counted once for the dossier, the workbench and the summary. */
import type { EvidenceGroup, LedgerEvent, LedgerReport, Question } from "./types.ts";

export type Tally = {
  /** Reports that tell it, copies as well. */
  readonly reports: number;
  /** Outlets that published them; reports of one unknown outlet each count as one. */
  readonly outlets: number;
  /** Groups of evidence behind its figures, those of denied and planned figures as well. */
  readonly origins: number;
  readonly questions: number;
  /** Questions in which some account excludes another. */
  readonly disputed: number;
};

export const tallyOf = (
  { reports }: LedgerEvent,
  of: {
    readonly report: (id: string) => LedgerReport | undefined;
    readonly questions: readonly Question[];
    readonly evidence: readonly EvidenceGroup[];
  },
): Tally => ({
  reports: reports.length,
  outlets: new Set(reports.map((id) => of.report(id)?.outlet ?? `report ${id}`)).size,
  origins: of.evidence.length,
  questions: of.questions.length,
  disputed: of.questions.filter(({ status }) => status === "disputed").length,
});
