/** The server's types, and the few names of theirs that must exist at run time (the API module carries zod, we do not). */

export type {
  FindingKind,
  LedgerFigure,
  Localized,
  PolicyName,
  Question,
  QuestionStatus,
  SilenceMatrix,
  TollSeries,
  WordingEntry,
} from "../../../src/ledger/types.ts";
export type {
  Account,
  AuditEntry,
  CaseInfo,
  EventParts,
  EventSummary,
  EventsQuery,
  EvidenceGroup,
  FigureChange,
  FigureDetail,
  FigureLine,
  FigureRow,
  FindingPage,
  FindingRow,
  Health,
  ImportOutcome,
  ImportStatus,
  Judgement,
  NewImport,
  NewJudgement,
  Page,
  PlaceRow,
  PolicyRow,
  Problem,
  QuestionDetail,
  ReportDetail,
  ReportSummary,
  ReviewItem,
  ReviewState,
  Role,
  SearchResult,
  SessionInfo,
  SessionRow,
  Toll,
} from "../../../src/server/api.ts";
export type { Derivation, Effect, GroupClass, Modality, Vague } from "../../../src/types.ts";

import type { FindingKind, PolicyName } from "../../../src/ledger/types.ts";
import type { EventHead, EventParts } from "../../../src/server/api.ts";
import type { Effect, GroupClass, Modality, Vague } from "../../../src/types.ts";

/** An event with some parts of its detail. */
export type EventSlice<P extends keyof EventParts = never> = EventHead & Pick<EventParts, P>;
/** Which of an event's findings are asked for; kinds with commas. */
export type FindingsAsked = { readonly question?: string; readonly about?: string; readonly kinds: string };

export const POLICY_NAMES: readonly PolicyName[] = ["ucdp-like", "acled-like", "min-max", "latest-per-origin"];
export const KINDS: readonly FindingKind[] = ["conflict", "revision", "update", "scope", "agreement", "repetition"];
export const EFFECT_NAMES: readonly Effect[] = [
  "killed",
  "injured",
  "casualties",
  "missing",
  "captured",
  "abducted",
  "freed",
  "surrendered",
  "displaced",
  "held",
  "force",
  "attacks",
  "destroyed",
  "seized",
];
export const CLASS_NAMES: readonly GroupClass[] = ["combatant", "civilian", "detainee", "person", "object"];
export const MODALITY_NAMES: readonly Modality[] = ["asserted", "hedged", "denied", "planned"];
export const VAGUE_NAMES: readonly Vague[] = ["some", "tens", "hundreds", "thousands", "most", "all"];
export const ROLE_NAMES = ["reader", "coder", "reviewer", "administrator"] as const;
export const EXPORT_NAMES = [
  "dossier.html",
  "ledger.json",
  "figures.csv",
  "findings.csv",
  "readings.ndjson",
  "judgements.ndjson",
] as const;
