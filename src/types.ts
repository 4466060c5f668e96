/**
 * The central types, from text to ledger. Values are plain data and never change after they are made.
 * Names are those of METHOD.md; offsets are UTF-16 code units, half-open, into `report.text`.
 */
import type { Word } from "./text/word-cache.ts";

/** Half-open range of UTF-16 code units in the original text. */
export type Span = { readonly start: number; readonly end: number };

/** Why a value exists: the rule that made it, the words it was made from, and the values it rests on. */
export type Derivation = Span & { readonly rule: string; readonly parts: readonly Derivation[] };

/** A vague word instead of a number, or beside one (METHOD.md, section 2). */
export type Vague = "some" | "tens" | "hundreds" | "thousands" | "most" | "all";

/** A count as reported. "at least 12" is { min: 12, max: null, approx: false, vague: null }. Bounds are inclusive. */
export type Quantity = {
  readonly min: number | null;
  readonly max: number | null;
  readonly approx: boolean;
  readonly vague: Vague | null;
  /** The words leave the bound itself out: "more than 200" is min 201, exclusive. Only where one end is open. */
  readonly exclusive?: true;
};

/**
 * The one bound of a count that is open at its other end, with the number that stands in the words: "more than 200", which
 * begins at 201, is more than 200. Null for a count without an open end.
 */
export function openBound({ min, max, exclusive }: Quantity): OpenBound | null {
  if (min !== null && max === null) return exclusive ? { bound: "more", n: min - 1 } : { bound: "least", n: min };
  if (max !== null && min === null) return exclusive ? { bound: "less", n: max + 1 } : { bound: "most", n: max };
  return null;
}
export type OpenBound = { readonly bound: "more" | "least" | "less" | "most"; readonly n: number };

export const EFFECTS = [
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
] as const;
export type Effect = (typeof EFFECTS)[number];

export const GROUP_CLASSES = ["combatant", "civilian", "detainee", "person", "object"] as const;
export type GroupClass = (typeof GROUP_CLASSES)[number];

export type Modality = "asserted" | "hedged" | "denied" | "planned";
export type Stance = "said" | "confirmed" | "claimed" | "denied" | "accused";

/** Something that is given, inferred from the text, or unknown; `inferred` names fields the reader worked out itself. */
export type Report = {
  readonly id: string;
  /** Path as given, or null for standard input. */
  readonly file: string | null;
  /** SHA-256 of the bytes as they came, hexadecimal. */
  readonly sha256: string;
  readonly text: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  /** ISO 8601 date or date-time; null when neither given nor found in the text. */
  readonly publishedAt: string | null;
  readonly language: string | null;
  /** Names of the fields above that were inferred rather than given. */
  readonly inferred: readonly ("title" | "outlet" | "publishedAt" | "language")[];
};

/** A stretch of text without white space: a word, a run of digits, or a punctuation mark. */
export type Token = Span & {
  readonly kind: "word" | "number" | "mark";
  /** Folded spelling, for matching only (text/fold.ts). */
  readonly norm: string;
  /** The record of that spelling, by which tables look it up at once (text/word-cache.ts). */
  readonly word: Word;
  /** What stands between the previous token and this one. */
  readonly gap: "glued" | "space" | "line" | "paragraph";
};

/** Half-open range of token indexes. */
export type TokenRange = { readonly from: number; readonly to: number };

export type Sentence = TokenRange &
  Span & {
    /** Index of the paragraph (run of lines between line breaks) that it stands in. */
    readonly paragraph: number;
    /** Id of the rule that set it aside as page furniture (menus, share bars, "read also" links); null for what is read. */
    readonly furniture: string | null;
    /** True for the report's own headline. */
    readonly headline: boolean;
  };

/** A pair of quotation marks and what stands between them; an unclosed one ends with its paragraph. */
export type QuoteSpan = Span & TokenRange & { readonly depth: number; readonly closed: boolean };

/** A report with its tokens: what every later stage reads. */
export type Document = {
  readonly text: string;
  /** ISO date that "today" means in this report; null when unknown. */
  readonly publishedAt: string | null;
  readonly outlet: string | null;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly QuoteSpan[];
};

export type MentionKind = "quantity" | "date" | "actor" | "place";

export type DateValue = {
  /** First day covered, ISO date, inclusive; null when the text leaves it open. */
  readonly from: string | null;
  /** Last day covered, ISO date, inclusive. */
  readonly to: string | null;
  /** TIMEX3 value, e.g. "2022-01-20", "XXXX-01-20", "2022-W03", "PT2H", "2022-01-20TEV". */
  readonly timex: string;
};

export type ActorKind =
  | "force"
  | "party"
  | "state"
  | "body"
  | "agency"
  | "outlet"
  | "person"
  | "anonymous"
  | "document";

export type ActorValue = {
  /** Stable key of a known actor ("sdf", "islamic-state"), or null for one found by its shape. */
  readonly key: string | null;
  /** As it stands in the text, without clitics. */
  readonly name: string;
  readonly role: ActorKind;
};

export type PlaceValue = {
  /** Stable key of a known place ("sy.hasakah"), or null. */
  readonly key: string | null;
  readonly name: string;
  readonly kind: "country" | "governorate" | "city" | "town" | "district" | "site" | "other";
  /** Keys of the places it lies in, nearest first. */
  readonly within: readonly string[];
};

export type MentionValue = {
  readonly quantity: Quantity & {
    /** The counting expression without its hedge. */
    readonly core: Span & TokenRange;
    /** The number or word itself, before hedges: 120 in "more than 120"; null for a vague word. */
    readonly exact: number | null;
    readonly form: "digits" | "words" | "vague" | "fraction" | "ordinal";
  };
  readonly date: DateValue;
  readonly actor: ActorValue;
  readonly place: PlaceValue;
};

/** Something the text speaks of, not yet attributed to anyone. The span includes hedges. */
export type Mention<K extends MentionKind = MentionKind> = Span &
  TokenRange & { readonly kind: K; readonly value: MentionValue[K]; readonly why: Derivation };

export type Mentions = { readonly [K in MentionKind]: readonly Mention<K>[] };

/** One link of a chain (isnad). A chain runs from the outlet outwards: relays first, the origin last. */
export type Link = Span & {
  readonly name: string;
  /** Other names by which the report calls the same source, longest first, `name` included. */
  readonly names: readonly string[];
  /** The words that put the statement in the source's mouth, as they stand ("وقال", "بحسب"). */
  readonly cue: string;
  readonly stance: Stance;
  /** True for "initial information", "unconfirmed reports" and the like. */
  readonly hedged: boolean;
};

/** A stretch of a report that the outlet puts in somebody's mouth. `start`/`end` bound what was said. */
export type Statement = Span & {
  readonly chain: readonly Link[];
  readonly form: "direct" | "indirect";
  readonly why: Derivation;
};

export type Group = {
  /** Words as they stand; "" where the report leaves them out. */
  readonly text: string;
  readonly class: GroupClass;
  /** Where the words stand; null when text is "". */
  readonly span: Span | null;
};

/** One figure of one report (METHOD.md, section 2). `start`/`end` bound the counting expression. */
export type Figure = Span &
  Quantity & {
    readonly quote: string;
    readonly effect: Effect;
    readonly group: Group;
    readonly chain: readonly Link[];
    /** Names any of which identifies the origin, longest first; [] in the outlet's own voice. */
    readonly origin: readonly string[];
    readonly relays: readonly string[];
    readonly modality: Modality;
    /** When it happened, inclusive ISO dates; null when the text does not say. */
    readonly when: { readonly start: string; readonly end: string } | null;
    readonly place: PlaceValue | null;
    /** Index (in the same report's figures) of the whole that this figure is a part of; null for none. */
    readonly partOf: number | null;
    readonly rule: string;
    readonly why: Derivation;
  };

export type Severity = "error" | "warning" | "info";

/** A finding about the input, as data; lang/ * /messages.ts words it. */
export type Diagnostic = {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly file?: string;
  /** 1-based line in the input file. */
  readonly line?: number;
  readonly start?: number;
  readonly end?: number;
};

/** What the reader makes of one report: a line of `isnad read --format ndjson`. */
export type Reading = {
  readonly report: Report;
  readonly statements: readonly Statement[];
  readonly figures: readonly Figure[];
  readonly diagnostics: readonly Diagnostic[];
};
