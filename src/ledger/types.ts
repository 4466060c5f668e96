/**
 * The ledger: events, questions, findings and what is derived from them, as plain data (contract.md, `ledger.json`).
 * Everything points back: a number to its figures, a figure to its words. Nothing here is verified, only reported.
 */
import type { Effect, Figure, GroupClass, PlaceValue, Report, Stance } from "../types.ts";

/** A text for people in each language of the product (contract.md). */
export type Localized = { readonly ar: string; readonly en: string };

export type Ledger = {
  readonly events: readonly LedgerEvent[];
  readonly reports: readonly LedgerReport[];
  readonly figures: readonly LedgerFigure[];
  readonly questions: readonly Question[];
  readonly findings: readonly Finding[];
  readonly evidence: readonly EvidenceGroup[];
  readonly series: readonly TollSeries[];
  readonly sums: readonly SumCheck[];
  readonly wording: readonly WordingEntry[];
  readonly silence: readonly SilenceMatrix[];
  /** The policy whose numbers stand in `Question.low/high/best`. */
  readonly policy: PolicyName;
};

/** Something that happened in one place at one time. `reports` are those that tell it, in the order of their ids. */
export type LedgerEvent = {
  readonly id: string;
  readonly title: Localized;
  readonly place: PlaceValue | null;
  /** First and last day, inclusive ISO dates; null when no report gives or implies one. */
  readonly start: string | null;
  readonly end: string | null;
  readonly reports: readonly string[];
  /** "main": some report is about it; "background": only looked back to. */
  readonly standing: "main" | "background";
  readonly questions: readonly string[];
};

export type LedgerReport = Report & {
  readonly events: readonly string[];
  /** Id of the report whose text this one repeats word for word; null for an original. */
  readonly duplicateOf: string | null;
  /** Reports that share much of their wording with this one, with the share of the shorter text, 0 to 1. */
  readonly sharesTextWith: readonly { readonly report: string; readonly share: number }[];
};

/** Four clocks (rules-of-the-field.md, 17), never mixed: ISO dates or date-times; null when unknown. */
export type Clocks = {
  /** When it happened, inclusive. */
  readonly happened: { readonly start: string; readonly end: string } | null;
  /** When its source said so: never later than it was published. */
  readonly said: string | null;
  readonly published: string | null;
  /** When we took the report in; null when the reader was not told. */
  readonly captured: string | null;
};

/** Who is counted, apart from the words used: what lets figures of two reports meet. */
export type Population = {
  readonly class: GroupClass;
  /** Known actor the counted belong to (key), or null. */
  readonly side: string | null;
  /** Kinds named by the words ("child", "woman", "medic", "staff", "attacker"), in a fixed order. */
  readonly kinds: readonly string[];
  /** A name, where one person is counted. */
  readonly name: string | null;
};

export type LedgerFigure = Figure & {
  readonly id: string;
  readonly report: string;
  readonly event: string;
  /** Null for a figure that no question holds (planned). */
  readonly question: string | null;
  /** Id of its evidence group: figures of one group are one witness. */
  readonly independence: string;
  readonly clocks: Clocks;
  readonly population: Population;
  /** What the count covers: this event, or a longer stretch of time, or many places. */
  readonly scope: Scope;
  readonly counting: "cumulative" | "increment" | "unknown";
  /** True for a first, preliminary or not yet final toll. */
  readonly preliminary: boolean;
  /** Bounds that the words allow, inclusive; a vague word widens, it never becomes a number here. */
  readonly low: number;
  readonly high: number | null;
};

export type Scope = {
  /** Key or name of the place counted, null for the whole event. */
  readonly place: string | null;
  readonly extent: "event" | "longer" | "other";
  /** First day of a longer count, ISO; null when it is not one or not said. */
  readonly since: string | null;
};

export type QuestionStatus = "single-source" | "agreed" | "developing" | "disputed";

/** All figures of one event that answer the same thing. */
export type Question = {
  readonly id: string;
  readonly event: string;
  readonly effect: Effect;
  readonly label: Localized;
  readonly population: Population;
  readonly scope: Scope;
  readonly figures: readonly string[];
  /** Number of reports that carry it and of independent origins behind them; those that only repeat one text are one. */
  readonly reports: number;
  readonly origins: number;
  /** Numbers under `policy`; null where the policy gives none. Reported, not verified. */
  readonly low: number | null;
  readonly high: number | null;
  readonly best: number | null;
  readonly policy: PolicyName;
  /** The same under every policy. */
  readonly policies: { readonly [P in PolicyName]: PolicyResult };
  readonly status: QuestionStatus;
};

export const POLICIES = ["ucdp-like", "acled-like", "min-max", "latest-per-origin"] as const;
export type PolicyName = (typeof POLICIES)[number];

export const POLICY_NUMBERS = ["low", "best", "high"] as const;
export type PolicyNumber = (typeof POLICY_NUMBERS)[number];

export type PolicyResult = { readonly [N in PolicyNumber]: number | null } & {
  /**
   * Numbers that no words carry, since each count that they rest on leaves its bound out: 201 by "more than 200" is "more",
   * 49 by "fewer than 50" is "less". Absent where there are none.
   */
  readonly exclusive?: { readonly [N in PolicyNumber]?: "more" | "less" };
  /** Ids of the figures that each number rests on. */
  readonly from: { readonly [N in PolicyNumber]: readonly string[] };
};

export const FINDING_KINDS = ["agreement", "repetition", "update", "revision", "scope", "conflict"] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

export type Finding = {
  readonly id: string;
  readonly kind: FindingKind;
  /** Figure ids of the two sides; a side is all figures with one value from one origin. `a` is the earlier side. */
  readonly a: readonly string[];
  readonly b: readonly string[];
  readonly event: string;
  /** The question both sides answer, or that of `a` when the finding stands between two (`otherQuestion`). */
  readonly question: string;
  readonly otherQuestion: string | null;
  readonly because: Reason;
  readonly text: Localized;
};

/** The deciding evidence: a code (REASONS) and the values that it rests on. */
export type Reason = {
  readonly code: ReasonCode;
  /** Names of the two origins: for its own voice the outlet, where that is not known its report's title, at last "". */
  readonly origins: readonly [string, string];
  /** The two values as the sources put them, e.g. "374", "≥ 121", "~ 90", "tens". */
  readonly values: readonly [string, string];
  /** When each was said; null when unknown. */
  readonly said: readonly [string | null, string | null];
  /** What differs or is shared: two group words, two places, a shared passage. */
  readonly detail: readonly string[];
};

export const REASON_CODES = [
  "ranges-overlap-independent",
  "same-number",
  "same-origin",
  "same-text",
  "recalled",
  "origin-carried",
  "later-higher",
  "later-version",
  "earlier-preliminary",
  "open-bound-filled",
  "same-origin-lower",
  "corrected-in-words",
  "part-of-group",
  "other-effect",
  "other-place",
  "other-incident",
  "longer-period",
  "one-of-several",
  "exact-values-differ",
  "later-lower",
  "things-differ",
  "denied",
  "denial-withdrawn",
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

/** Figures that count as one witness: one origin, or one text carried on. `path` runs from who published first. */
export type EvidenceGroup = {
  readonly id: string;
  readonly event: string;
  /** Name of the origin as reports give it; the outlet's name for its own voice. */
  readonly origin: string;
  readonly kind: "named-origin" | "outlet" | "shared-text" | "formula";
  readonly names: readonly string[];
  readonly figures: readonly string[];
  readonly path: readonly {
    readonly report: string;
    readonly outlet: string | null;
    readonly publishedAt: string | null;
    readonly via: readonly string[];
  }[];
};

/** What one origin held on one question, over time. */
export type TollSeries = {
  readonly question: string;
  readonly origin: string;
  readonly evidence: string;
  readonly counting: "cumulative" | "increment" | "unknown";
  readonly steps: readonly {
    readonly at: string | null;
    readonly low: number;
    readonly high: number | null;
    readonly figures: readonly string[];
  }[];
};

/** A whole against its parts, inside one report or across reports. */
export type SumCheck = {
  readonly id: string;
  readonly event: string;
  readonly kind: "holds" | "differs" | "part-exceeds-whole" | "breakdown-mislabelled";
  readonly whole: string;
  readonly parts: readonly string[];
  readonly sum: number;
  readonly stated: number;
  readonly text: Localized;
};

/** One name for one set of people or things, and who uses it. Names are quoted data, not ours. */
export type WordingEntry = {
  readonly event: string;
  /** Neutral name of those meant: an actor's key or a population ("victims"). */
  readonly referent: string;
  readonly label: Localized;
  readonly name: string;
  /** Mark of a loaded word, from the language's list; null for a plain one. */
  readonly loaded: string | null;
  readonly uses: readonly {
    readonly report: string;
    readonly outlet: string | null;
    /** Speaker; "" when the outlet uses it in its own voice. */
    readonly speaker: string;
    readonly stance: Stance | null;
    readonly quoted: boolean;
    readonly count: number;
    readonly spans: readonly { readonly start: number; readonly end: number }[];
  }[];
};

/** Which report of an event answers which question. */
export type SilenceMatrix = {
  readonly event: string;
  readonly questions: readonly string[];
  readonly rows: readonly {
    readonly report: string;
    readonly outlet: string | null;
    readonly publishedAt: string | null;
    /** For each question: ids of the report's figures; empty where it is silent. */
    readonly answers: readonly (readonly string[])[];
  }[];
  /** For each question, the report that answered it first; null when times are unknown. */
  readonly first: readonly (string | null)[];
  /** For each question, reports of an outlet that answered it before and leaves it out later. */
  readonly dropped: readonly (readonly string[])[];
};
