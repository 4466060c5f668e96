/** The words of the dossier: one value of this type a language, in `lang/<code>/dossier.ts`. */
import type { FindingKind, PolicyName, QuestionStatus, SumCheck } from "../ledger/types.ts";
import type { Effect, Modality, Quantity } from "../types.ts";

export type DossierMessages = {
  readonly code: "ar" | "en";
  readonly direction: "rtl" | "ltr";
  /** The language's own name, on the button that turns to it. */
  readonly name: string;
  readonly product: string;
  /** "As reported. Nothing here is verified." */
  readonly promise: string;
  readonly unknown: string;
  readonly undated: string;
  /** Stands between origin, relay and outlet, and points to the origin. */
  readonly from: string;
  readonly listComma: string;

  /** 12000 → "12,000". */
  number(n: number): string;
  /** An ISO date or date-time in words; what is not one comes back as it is. */
  date(iso: string): string;
  /** A span of days, what both share said once: "20–22 January 2022". */
  days(start: string, end: string): string;
  /** Day and month alone, for the axis of a chart. */
  day(iso: string): string;
  /** A count as words and digits: "374", "120 or more", "about 90", "tens", "none" for what is denied. */
  count(quantity: Quantity & { readonly modality?: Modality }): string;
  /** Counts told beside low, best and high; `more`: there are others. */
  also(counts: readonly string[], more: boolean): string;

  reports(n: number): string;
  origins(n: number): string;
  questions(n: number): string;
  figures(n: number): string;
  events(n: number): string;
  more(n: number): string;

  readonly effect: Readonly<Record<Effect, string>>;
  readonly modality: Readonly<Record<Modality, string>>;
  readonly status: Readonly<Record<QuestionStatus, string>>;
  readonly kind: Readonly<Record<FindingKind, string>>;
  /** What a kind of finding means, in a sentence. */
  readonly kindMeans: Readonly<Record<FindingKind, string>>;
  readonly policy: Readonly<Record<PolicyName, string>>;
  readonly policyMeans: Readonly<Record<PolicyName, string>>;
  readonly sum: Readonly<Record<SumCheck["kind"], string>>;

  readonly heading: {
    readonly events: string;
    readonly background: string;
    readonly backgroundQuestions: string;
    readonly glance: string;
    readonly disputed: string;
    readonly nothingDisputed: string;
    readonly across: string;
    readonly corrected: string;
    readonly questions: string;
    readonly findings: string;
    readonly noFindings: string;
    readonly chart: string;
    readonly figures: string;
    readonly policies: string;
    readonly chains: string;
    readonly sums: string;
    readonly wording: string;
    readonly plainWording: string;
    readonly silence: string;
    readonly reports: string;
    readonly method: string;
  };
  readonly column: {
    readonly question: string;
    readonly low: string;
    readonly best: string;
    readonly high: string;
    readonly status: string;
    readonly reports: string;
    readonly origins: string;
    readonly value: string;
    readonly words: string;
    readonly chain: string;
    readonly said: string;
    readonly published: string;
    readonly policy: string;
    readonly name: string;
    readonly usedBy: string;
    readonly report: string;
    readonly basis: string;
  };
  readonly label: {
    readonly policy: string;
    readonly where: string;
    readonly when: string;
    readonly ownVoice: string;
    /** Before the names of those who say that there were none, or not so many. */
    readonly deniedBy: string;
    readonly loaded: string;
    readonly quoted: string;
    readonly silent: string;
    readonly first: string;
    readonly dropped: string;
    readonly duplicate: string;
    readonly sharesText: string;
    readonly inferred: string;
    readonly showReasons: string;
    readonly skip: string;
    readonly differsFrom: string;
    readonly preliminary: string;
    readonly print: string;
  };
  /** How to read the chart, the chain view, the board and the matrix. */
  readonly note: {
    readonly glance: string;
    readonly chart: string;
    readonly chains: string;
    readonly wording: string;
    readonly silence: string;
    readonly reports: string;
  };
  /** Method and caveats, a paragraph each. */
  readonly method: readonly string[];

  /** "12 reports of 11 outlets; their figures go back to 5 independent origins." */
  summary(reports: number, outlets: number, origins: number): string;
  /** "In 6 questions of 14 the accounts exclude each other." */
  disputeSummary(disputed: number, all: number): string;
  /** "5 reports, 2 origins" */
  evidence(reports: number, origins: number): string;
};
