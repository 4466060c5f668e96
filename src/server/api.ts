/**
 * The HTTP API as schemas and types: what the web app knows of the server. Shapes are those of contract.md and
 * ledger/types.ts wherever they fit; everything else is named here. All bodies are JSON, all times ISO 8601 in UTC,
 * all offsets UTF-16 code units into `report.text`, half-open. OpenAPI of the same: GET /api/openapi.json.
 *
 *   GET health, session, case, policies, rules          POST/DELETE session      GET sessions, DELETE sessions/:id
 *   GET events, events/:id, events/:id/findings         GET places, search       PUT policy
 *   GET questions/:id, figures/:id
 *   GET reports, reports/:id, reports/:id/raw           PATCH reports/:id
 *   GET review, judgements?report=&figure=&event=       POST judgements          POST judgements/:id/undo
 *   GET imports, imports/:id, imports/:id/stream        POST imports             GET stream
 *   GET exports/:format?event=                          GET/POST accounts        PATCH accounts/:name    GET audit
 *
 * Lists answer Page<Row> (`?limit=&cursor=`). Answers carry an ETag. Writing needs `content-type: application/json`
 * and an Origin of this server; in team mode a session (cookie, HttpOnly) and the role named at the schema.
 */
import { z } from "@hono/zod-openapi";
import {
  type EvidenceGroup,
  FINDING_KINDS,
  type Finding,
  type LedgerEvent,
  type LedgerFigure,
  type LedgerReport,
  type Localized,
  POLICIES,
  type PolicyName,
  type PolicyResult,
  type Question,
  type QuestionStatus,
  type SilenceMatrix,
  type SumCheck,
  type TollSeries,
  type WordingEntry,
} from "../ledger/types.ts";
import { EVENT_PARTS } from "../store/part-names.ts";
import {
  type Derivation,
  type Diagnostic,
  EFFECTS,
  type Effect,
  type Figure,
  GROUP_CLASSES,
  type PlaceValue,
  type Statement,
} from "../types.ts";

/** A value that the ledger defines: its TypeScript type holds, OpenAPI shows an object and where it is described. */
const ledgerValue = <T>(name: string) =>
  z
    .custom<T>((value) => typeof value === "object")
    .openapi({ type: "object", description: `${name}, src/ledger/types.ts` });

/* ── Requests ───────────────────────────────────────────────────────────────────────────────────────────────── */

export const policyName = z.enum(POLICIES);
const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
/** A page: `cursor` is the `next` of the page before. */
const paging = { limit: z.coerce.number().int().min(1).max(500).default(50), cursor: z.string().optional() };

/** GET /api/events. Filters are joined by "and"; `q` matches spelling variants and clitics. */
export const EventsQuery = z.object({
  q: z.string().max(200).optional(),
  from: isoDay.optional(),
  to: isoDay.optional(),
  /** Key or name of a place; places within it match too. */
  place: z.string().max(200).optional(),
  effect: z.enum(EFFECTS).optional(),
  outlet: z.string().max(200).optional(),
  status: z.enum(["single-source", "agreed", "developing", "disputed"]).optional(),
  standing: z.enum(["main", "background"]).optional(),
  sort: z.enum(["newest", "oldest", "reports", "disputes"]).default("newest"),
  ...paging,
});
export type EventsQuery = z.input<typeof EventsQuery>;

const listOf = <T extends z.ZodType>(item: T) =>
  z
    .string()
    .max(1000)
    .transform((list) => list.split(",").filter(Boolean))
    .pipe(z.array(item) as unknown as z.ZodType<z.output<T>[], string[]>);

/** GET /api/events/:id. `parts` is a list with commas, empty for the head alone; without it the answer is whole. */
export const EventQuery = z.object({ policy: policyName.optional(), parts: listOf(z.enum(EVENT_PARTS)).optional() });

/** GET /api/events/:id/findings. `question`: those that stand under it; `about`: also those that compare it with another. */
export const FindingsQuery = z.object({
  question: z.string().max(100).optional(),
  about: z.string().max(100).optional(),
  /** Kinds in the order wanted, with commas. */
  kinds: listOf(z.enum(FINDING_KINDS)).optional(),
  ...paging,
});
export type FindingsQuery = z.output<typeof FindingsQuery>;

/** GET /api/reports. */
export const ReportsQuery = z.object({
  q: z.string().max(200).optional(),
  outlet: z.string().max(200).optional(),
  event: z.string().optional(),
  /** "undated", "no-outlet": what could not be inferred and may be asked for. */
  missing: z.enum(["publishedAt", "outlet"]).optional(),
  ...paging,
});
export type ReportsQuery = z.input<typeof ReportsQuery>;

/** GET /api/search: reports, events and figures in one answer, at most `limit` of each. */
export const SearchQuery = z.object({
  q: z.string().min(1).max(200),
  limit: z.coerce.number().int().min(1).max(50).default(10),
});
export type SearchQuery = z.input<typeof SearchQuery>;

/** GET /api/review: what to look at next. */
export const ReviewQuery = z.object({
  event: z.string().optional(),
  report: z.string().optional(),
  state: z.enum(["open", "disputed", "done", "all"]).default("open"),
  ...paging,
});
export type ReviewQuery = z.input<typeof ReviewQuery>;

const quantityBound = z.number().int().min(0).nullable();
/** The fields of a figure that a person may set. Absent fields stay as the machine read them. */
export const FigureChange = z.object({
  effect: z.enum(EFFECTS).optional(),
  min: quantityBound.optional(),
  max: quantityBound.optional(),
  approx: z.boolean().optional(),
  vague: z.enum(["some", "tens", "hundreds", "thousands", "most", "all"]).nullable().optional(),
  group: z.object({ text: z.string().max(300), class: z.enum(GROUP_CLASSES) }).optional(),
  origin: z.array(z.string().max(200)).max(20).optional(),
  relays: z.array(z.string().max(200)).max(20).optional(),
  modality: z.enum(["asserted", "hedged", "denied", "planned"]).optional(),
  when: z.object({ start: isoDay, end: isoDay }).nullable().optional(),
  /** Question id to move the figure to; "new" for a question of its own. */
  question: z.string().max(100).optional(),
});
export type FigureChange = z.infer<typeof FigureChange>;

/** POST /api/judgements. A judgement never overwrites the machine's reading; the ledger is computed from both. */
export const NewJudgement = z.discriminatedUnion("action", [
  z.object({ action: z.literal("accept"), figure: z.string(), note: z.string().max(2000).optional() }),
  z.object({
    action: z.literal("correct"),
    figure: z.string(),
    change: FigureChange,
    note: z.string().max(2000).optional(),
  }),
  z.object({ action: z.literal("reject"), figure: z.string(), note: z.string().trim().min(1).max(2000) }),
  z.object({
    action: z.literal("add"),
    report: z.string(),
    /** The counting expression that the reader missed. */
    start: z.number().int().min(0),
    end: z.number().int().min(1),
    change: FigureChange.required({ effect: true }),
    note: z.string().max(2000).optional(),
  }),
  z.object({
    action: z.literal("finding"),
    finding: z.string(),
    kind: z.enum(FINDING_KINDS).nullable(),
    note: z.string().trim().min(1).max(2000),
  }),
]);
export type NewJudgement = z.input<typeof NewJudgement>;

/** One file or pasted text of an import; either `text` or `base64`. `file` tells the format by its ending. */
export const ImportItem = z.object({
  file: z.string().max(500).nullable().default(null),
  text: z.string().optional(),
  base64: z.string().optional(),
  id: z.string().max(200).optional(),
  title: z.string().max(1000).optional(),
  outlet: z.string().max(200).optional(),
  url: z.string().max(2000).optional(),
  publishedAt: z.string().max(40).optional(),
});
/** POST /api/imports. `reports.csv` among the items gives metadata for the others. */
export const NewImport = z.object({ items: z.array(ImportItem).min(1).max(20_000) });
export type NewImport = z.input<typeof NewImport>;

/** PATCH /api/reports/:id: what could not be inferred, given by a person. Null leaves it unknown. */
export const ReportPatch = z.object({
  outlet: z.string().max(200).nullable().optional(),
  publishedAt: z.string().max(40).nullable().optional(),
});
export type ReportPatch = z.infer<typeof ReportPatch>;

export const ROLES = ["reader", "coder", "reviewer", "administrator"] as const;
export const Role = z.enum(ROLES);
export type Role = z.infer<typeof Role>;
/** POST /api/session. */
export const SignIn = z.object({ name: z.string().min(1).max(60), password: z.string().min(1).max(200) });
/** POST /api/accounts (administrator). */
export const NewAccount = z.object({
  name: z.string().regex(/^[\p{L}\p{N}._-]{2,60}$/u),
  password: z.string().min(12).max(200),
  role: Role,
});
/** PATCH /api/accounts/:name (administrator; a person may set the own password). */
export const AccountPatch = z.object({
  password: z.string().min(12).max(200).optional(),
  role: Role.optional(),
  disabled: z.boolean().optional(),
});
/** PUT /api/policy (reviewer): the policy whose numbers stand first. */
export const PolicyChoice = z.object({ policy: policyName });
/** GET /api/exports/:format?event= */
export const EXPORT_FORMATS = [
  "ledger.json",
  "figures.csv",
  "findings.csv",
  "dossier.html",
  "readings.ndjson",
  "judgements.ndjson",
] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/* ── Answers ────────────────────────────────────────────────────────────────────────────────────────────────── */

/** A page of a list. `total` counts all pages; `next` is null on the last. */
export const page = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), total: z.number().int(), next: z.string().nullable() });
export type Page<T> = { readonly items: readonly T[]; readonly total: number; readonly next: string | null };

/** RFC 9457; `title` and `detail` in the language of Accept-Language (ar or en), `code` the same in both. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: z.string(),
    detail: z.string(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .openapi("Problem");
export type Problem = z.infer<typeof Problem>;

export type Health = {
  readonly ok: boolean;
  readonly version: string;
  readonly mode: "local" | "team";
  readonly database: "pglite" | "postgresql";
};
/** GET /api/session. In local mode the one user is { name: "local", role: "administrator" }. */
export type SessionInfo = {
  readonly mode: "local" | "team";
  readonly user: { readonly name: string; readonly role: Role } | null;
};
/** GET /api/sessions: own sessions, or everybody's for an administrator. DELETE /api/sessions/:id revokes. */
export type SessionRow = {
  readonly id: string;
  readonly name: string;
  readonly createdAt: string;
  readonly seenAt: string;
  readonly agent: string;
  readonly current: boolean;
};
export type Account = {
  readonly name: string;
  readonly role: Role;
  readonly disabled: boolean;
  readonly createdAt: string;
};
/** GET /api/audit: the journal, newest first, without secrets. */
export type AuditEntry = {
  readonly seq: number;
  readonly at: string;
  readonly by: string;
  readonly kind: string;
  readonly hash: string;
  readonly summary: Record<string, unknown>;
};

/** GET /api/case: what the case holds. `ledgerVersion` grows by one at each recomputation (ETags follow it). */
export type CaseInfo = {
  readonly title: string;
  readonly ledgerVersion: number;
  /** True while judgements or imports are recorded that the ledger does not show yet. */
  readonly computing: boolean;
  readonly policy: PolicyName;
  readonly counts: {
    readonly events: number;
    readonly reports: number;
    readonly figures: number;
    readonly questions: number;
    readonly disputed: number;
    readonly openReview: number;
    readonly judgements: number;
  };
  readonly outlets: readonly { readonly name: string; readonly reports: number }[];
  readonly effects: readonly { readonly effect: Effect; readonly figures: number }[];
  /** First and last day of events; null in an empty case. */
  readonly from: string | null;
  readonly to: string | null;
};

export type Toll = Pick<PolicyResult, "low" | "high" | "best" | "exclusive">;
/** A row of the event list. `toll` is the widest-carried question of people killed (else of the first effect present). */
export type EventSummary = Omit<LedgerEvent, "reports" | "questions"> & {
  readonly reports: number;
  readonly figures: number;
  readonly questions: number;
  /** Independent origins behind all its figures. */
  readonly origins: number;
  readonly disputed: number;
  readonly openReview: number;
  readonly outlets: readonly string[];
  readonly effects: readonly Effect[];
  readonly toll: {
    readonly question: string;
    readonly label: Question["label"];
    readonly effect: Effect;
    readonly status: QuestionStatus;
    readonly policies: { readonly [P in PolicyName]: Toll };
  } | null;
};

export type ReportSummary = Omit<LedgerReport, "text"> & {
  readonly figures: number;
  readonly importedAt: string;
  readonly diagnostics: number;
};

/** How people have judged a figure. "disputed": coders differ and no reviewer has decided. */
export type ReviewState = "unreviewed" | "accepted" | "corrected" | "rejected" | "added" | "disputed";
/** A figure as the ledger holds it, without its tree of reasons (GET /api/figures/:id has it). */
export type FigureRow = Omit<LedgerFigure, "why"> & { readonly state: ReviewState };
/** `person` is set when somebody changed what the machine found. */
export type FindingRow = Finding & {
  readonly person: { readonly by: string; readonly note: string; readonly machineKind: Finding["kind"] } | null;
};

/** A figure as an event's pages show it among hundreds; the question's page and GET /api/figures/:id have all of it. */
export type FigureLine = Pick<
  FigureRow,
  | "id"
  | "report"
  | "question"
  | "effect"
  | "min"
  | "max"
  | "approx"
  | "vague"
  | "exclusive"
  | "modality"
  | "origin"
  | "relays"
  | "independence"
  | "clocks"
  | "state"
> & { readonly outlet: string | null };

/** What every page of an event starts from. Questions carry every policy's numbers. */
export type EventHead = {
  readonly event: LedgerEvent;
  readonly summary: EventSummary;
  readonly policy: PolicyName;
  readonly questions: readonly Question[];
  readonly sums: readonly SumCheck[];
};
/** What a page may ask for besides; see EVENT_PARTS. */
export type EventParts = {
  readonly reports: readonly ReportSummary[];
  readonly figures: readonly FigureLine[];
  /** The first findings of each question, kind by kind, and how many there are of each. */
  readonly glance: { readonly findings: readonly FindingRow[]; readonly counts: readonly FindingCount[] };
  readonly findings: readonly FindingRow[];
  readonly evidence: readonly EvidenceGroup[];
  readonly series: readonly TollSeries[];
  readonly wording: readonly WordingEntry[];
  readonly silence: SilenceMatrix | null;
};
export type FindingCount = { readonly question: string; readonly kind: Finding["kind"]; readonly n: number };
/** GET /api/events/:id: the slice of the ledger that is about one event; with `parts`, its head and these alone. */
export type EventDetail = EventHead & EventParts;

/** GET /api/events/:id/findings: in the order of their questions and kinds, with the figures that they compare. */
export type FindingPage = Page<FindingRow> & { readonly figures: readonly FigureLine[] };

/** GET /api/questions/:id. */
export type QuestionDetail = {
  readonly event: LedgerEvent;
  readonly question: Question;
  readonly policy: PolicyName;
  readonly figures: readonly FigureRow[];
  /** The first findings of each kind, also those with another question; how many there are; the figures they compare. */
  readonly findings: readonly FindingRow[];
  readonly counts: { readonly [K in Finding["kind"]]?: number };
  readonly compared: readonly FigureLine[];
  readonly evidence: readonly EvidenceGroup[];
  readonly series: readonly TollSeries[];
  readonly reports: readonly ReportSummary[];
};

export type Judgement = {
  readonly id: string;
  /** Number of its journal entry. */
  readonly seq: number;
  readonly at: string;
  readonly by: string;
  readonly role: Role;
  readonly action: NewJudgement["action"];
  readonly report: string | null;
  /** Figure judged; for "add" the id of the figure added; null for "finding". */
  readonly figure: string | null;
  readonly finding: string | null;
  readonly kind: Finding["kind"] | null;
  /** Kind that the finding had before anybody judged it. */
  readonly machineKind?: Finding["kind"] | null;
  readonly span: { readonly start: number; readonly end: number } | null;
  readonly change: FigureChange | null;
  readonly note: string;
  /** Who took it back and when; null while it stands. */
  readonly undone: { readonly by: string; readonly at: string } | null;
};

/** One figure of a report with everything known of it. */
export type ReportFigure = {
  readonly id: string;
  /** As the machine read it; null for one that a person added. */
  readonly machine: Figure | null;
  /** As the ledger holds it now, reasons included; null when rejected. */
  readonly figure: LedgerFigure | null;
  readonly state: ReviewState;
  readonly judgements: readonly Judgement[];
};

/** A name for people or things, where it stands in this report. */
export type WordingSpan = Pick<WordingEntry, "event" | "referent" | "label" | "name" | "loaded"> & {
  readonly start: number;
  readonly end: number;
  readonly speaker: string;
  readonly quoted: boolean;
};

/** GET /api/reports/:id. The raw capture is GET /api/reports/:id/raw, served inert. */
export type ReportDetail = {
  readonly report: LedgerReport;
  readonly importedAt: string;
  readonly raw: { readonly sha256: string; readonly bytes: number; readonly mediaType: string; readonly url: string };
  readonly statements: readonly Statement[];
  readonly figures: readonly ReportFigure[];
  readonly findings: readonly FindingRow[];
  readonly wording: readonly WordingSpan[];
  readonly events: readonly LedgerEvent[];
  readonly diagnostics: readonly Diagnostic[];
  readonly agreement: readonly Agreement[];
};

/** GET /api/figures/:id: target of deep links. */
export type FigureDetail = ReportFigure & {
  readonly report: ReportSummary;
  readonly event: LedgerEvent | null;
  readonly question: Question | null;
  readonly findings: readonly FindingRow[];
  /** The reasons, with what each rule says. */
  readonly why: Derivation | null;
  readonly rules: { readonly [rule: string]: Localized };
};

/** Two coders on one report: over figures both judged. `kappa` is Cohen's, over accept/correct/reject; null when undefined. */
export type Agreement = {
  readonly coders: readonly [string, string];
  readonly both: number;
  readonly same: number;
  readonly percent: number;
  readonly kappa: number | null;
  readonly differ: readonly string[];
};

/** A row of the review queue, highest `priority` first. */
export type ReviewItem = {
  readonly figure: FigureRow;
  readonly report: Pick<LedgerReport, "id" | "title" | "outlet" | "publishedAt" | "language">;
  readonly event: Pick<LedgerEvent, "id" | "title">;
  readonly question: Pick<Question, "id" | "label" | "status"> | null;
  /** Doubt times effect on published numbers, 0 to 1. */
  readonly priority: number;
  /** Why it is doubted: codes that messages word ("coders-differ", "conflict", "sum-differs", "vague", "hedged", "no-group", "no-origin"). */
  readonly doubts: readonly string[];
  /** True when a number shown under the chosen policy rests on it. */
  readonly decides: boolean;
};

type SearchHit = {
  readonly id: string;
  readonly title: string;
  readonly date: string | null /** Excerpt and ranges in it to mark. */;
  readonly excerpt: string;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
};
export type SearchResult = {
  readonly q: string;
  readonly events: readonly EventSummary[];
  readonly reports: readonly (SearchHit & { readonly outlet: string | null; readonly events: readonly string[] })[];
  readonly figures: readonly (FigureRow & { readonly title: string | null })[];
};

/** GET /api/places: for the map. `lat`/`lon` are null for a place we have no coordinates of: list it, never guess. */
export type PlaceRow = {
  readonly place: PlaceValue;
  readonly label: { readonly ar: string; readonly en: string };
  readonly lat: number | null;
  readonly lon: number | null;
  readonly events: readonly string[];
  readonly reports: number;
  readonly disputed: number;
};

/** GET /api/policies. */
export type PolicyRow = {
  readonly name: PolicyName;
  readonly label: { readonly ar: string; readonly en: string };
  readonly says: { readonly ar: string; readonly en: string };
  readonly chosen: boolean;
};

/** What became of one item of an import. "repeat": these bytes or this text are in the case already, as `report`. */
export type ImportOutcome = {
  readonly file: string | null;
  readonly status: "added" | "repeat" | "unreadable";
  readonly report: string | null;
  readonly missing: readonly ("outlet" | "publishedAt")[];
  readonly code: string | null;
  readonly message: string | null;
};
/** POST /api/imports answers 202 with it; GET /api/imports/:id; each change is an `import` message of GET /api/imports/:id/stream. */
export type ImportStatus = {
  readonly id: string;
  readonly by: string;
  readonly at: string;
  readonly stage: "reading" | "recording" | "lining-up" | "done" | "failed";
  readonly total: number;
  readonly done: number;
  readonly added: number;
  readonly repeats: number;
  readonly unreadable: number;
  readonly outcomes: readonly ImportOutcome[];
};

/**
 * GET /api/stream (server-sent events): `event:` is the type, `id:` the journal number; reconnecting with Last-Event-ID
 * replays what was missed, so none is lost. "ledger": recomputed; `events` are those that changed, null for all.
 */
export type StreamMessage =
  | { readonly type: "judgement"; readonly judgement: Judgement }
  | { readonly type: "undo"; readonly judgement: Judgement }
  | { readonly type: "import"; readonly status: ImportStatus }
  | { readonly type: "ledger"; readonly version: number; readonly events: readonly string[] | null };

/** GET /api/rules. */
export type RuleRow = { readonly id: string; readonly says: Localized };

export const answers = {
  Health: ledgerValue<Health>("Health"),
  SessionInfo: ledgerValue<SessionInfo>("SessionInfo"),
  CaseInfo: ledgerValue<CaseInfo>("CaseInfo"),
  EventSummary: ledgerValue<EventSummary>("EventSummary"),
  EventDetail: ledgerValue<EventDetail>("EventDetail"),
  FindingPage: ledgerValue<FindingPage>("FindingPage"),
  QuestionDetail: ledgerValue<QuestionDetail>("QuestionDetail"),
  ReportSummary: ledgerValue<ReportSummary>("ReportSummary"),
  ReportDetail: ledgerValue<ReportDetail>("ReportDetail"),
  FigureDetail: ledgerValue<FigureDetail>("FigureDetail"),
  Judgement: ledgerValue<Judgement>("Judgement"),
  ReviewItem: ledgerValue<ReviewItem>("ReviewItem"),
  SearchResult: ledgerValue<SearchResult>("SearchResult"),
  PlaceRow: ledgerValue<PlaceRow>("PlaceRow"),
  PolicyRow: ledgerValue<PolicyRow>("PolicyRow"),
  ImportStatus: ledgerValue<ImportStatus>("ImportStatus"),
  Account: ledgerValue<Account>("Account"),
  SessionRow: ledgerValue<SessionRow>("SessionRow"),
  AuditEntry: ledgerValue<AuditEntry>("AuditEntry"),
  RuleRow: ledgerValue<RuleRow>("RuleRow"),
  Agreement: ledgerValue<Agreement>("Agreement"),
} as const;

export type * from "../ledger/types.ts";
