/**
 * Document → date mentions: days, months, spans, times of day and durations, resolved against the publication day.
 * A rule is tried only where a word (or number) that may open it stands, so most tokens cost one look-up.
 */
import type { LanguagePack } from "../lang/pack.ts";
import type { PhraseBook } from "../text/lexicon.ts";
import { originalOffset } from "../text/fold.ts";
import type { DateValue, Document, Mention, Token } from "../types.ts";
import { type Hit, matchRule, type PatternRule } from "./rule.ts";
import type { Edge, Unit } from "./date-value.ts";

/** What a word means inside a date. */
export type DateWord =
  | { readonly is: "month"; readonly month: number; readonly weak: boolean }
  | { readonly is: "hijri-month"; readonly month: number }
  | { readonly is: "weekday"; readonly day: number }
  /** today, yesterday: days from the publication day. */
  | { readonly is: "day"; readonly offset: number }
  /** `count` is 1 or 2 for singular and dual, null for a plural. */
  | { readonly is: "unit"; readonly unit: Unit; readonly count: number | null }
  | { readonly is: "which"; readonly which: "last" | "this" | "next" }
  | { readonly is: "part"; readonly part: string }
  | { readonly is: "edge"; readonly edge: Edge }
  /** Words that only hold a date together; `role` names them for the pack's rules. */
  | { readonly is: "link"; readonly role: string };

export type DateRule = PatternRule<DateValue> & {
  /** What may open it: a kind of date word, a link's role, or a number in digits or words. */
  readonly starts: readonly (DateWord["is"] | "number" | `link ${string}`)[];
};

export type DatePack = {
  /** Books are asked in turn; a word may stand in several with different meanings. */
  readonly words: readonly PhraseBook<DateWord>[];
  /** A number in words that may count days, years or hours, with the clitics before it; null for none. Digits are read by the stage. */
  number(tokens: readonly Token[], at: number): (Hit<number> & { readonly prefix: string; readonly joined: boolean }) | null;
  readonly rules: readonly DateRule[];
  readonly published: PublishedPack;
};

/** Where a page says when it was published. */
export type PublishedPack = {
  /** Folded words that stand before a publication date ("published on", "last updated"). */
  readonly cues: ReadonlySet<string>;
  /** Folded words that may stand beside it on a line of its own. */
  readonly beside: ReadonlySet<string>;
  /** Folded words between cue and date that make it another date (the site's, a birth). */
  readonly not: ReadonlySet<string>;
};

export { whenOf } from "./date-when.ts";
export { inferPublicationDate, type PublicationDate } from "./date-published.ts";

/** Every date expression, in the order of the text; none overlap. */
export function findDates(document: Document, pack: LanguagePack): Mention<"date">[] {
  const mentions: Mention<"date">[] = [];
  const { dates } = pack;
  const byStart = rulesByStart(dates);
  for (let i = 0; i < document.tokens.length; ) {
    const mention = dateAt(document, i, pack, byStart);
    if (mention) mentions.push(mention);
    i = mention ? mention.to : i + 1;
  }
  return mentions;
}

function dateAt(document: Document, i: number, pack: LanguagePack, byStart: ReadonlyMap<string, readonly DateRule[]>): Mention<"date"> | null {
  const token = document.tokens[i]!;
  if (token.kind === "mark") return null;
  let best: { to: number; value: DateValue; rule: DateRule } | null = null;
  let prefix = "";
  const attempt = (start: string, before: string) => {
    for (const rule of byStart.get(start) ?? []) {
      const match = matchRule(rule, document, i);
      if (!match || (best !== null && match.to <= best.to) || breaksLine(document.tokens, i, match.to)) continue;
      best = { ...match, rule };
      prefix = before;
    }
  };
  if (token.kind === "word")
    for (const book of pack.dates.words) {
      const match = book.match(document.tokens, i);
      if (match) attempt(match.entry.is === "link" ? `link ${match.entry.role}` : match.entry.is, match.cut.prefix);
    }
  if (token.kind === "number") attempt("number", "");
  else if (best === null) {
    const words = pack.dates.number(document.tokens, i);
    if (words) attempt("number", words.prefix);
  }
  return best === null ? null : toMention(document, i, best, prefix, pack);
}

type Best = { readonly to: number; readonly value: DateValue; readonly rule: DateRule };

/** The mention without the clitics before it, which belong to the sentence and not to the date. */
function toMention(document: Document, i: number, best: Best, prefix: string, pack: LanguagePack): Mention<"date"> {
  const token = document.tokens[i]!;
  const raw = document.text.slice(token.start, token.end);
  const start = token.start + (prefix === "" ? 0 : originalOffset(raw, prefix.length, pack.spelling));
  const end = document.tokens[best.to - 1]!.end;
  return { kind: "date", start, end, from: i, to: best.to, value: best.value, why: { start, end, rule: best.rule.id, parts: [] } };
}

/** A date does not run over a line break. */
function breaksLine(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (tokens[i]!.gap === "line" || tokens[i]!.gap === "paragraph") return true;
  return false;
}

const indexes = new WeakMap<DatePack, ReadonlyMap<string, readonly DateRule[]>>();

function rulesByStart(pack: DatePack): ReadonlyMap<string, readonly DateRule[]> {
  const known = indexes.get(pack);
  if (known) return known;
  const index = new Map<string, DateRule[]>();
  for (const rule of pack.rules) for (const start of rule.starts) index.set(start, [...(index.get(start) ?? []), rule]);
  indexes.set(pack, index);
  return index;
}
