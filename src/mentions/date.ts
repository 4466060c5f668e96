/**
 * Document → date mentions: days, months, spans, times of day and durations, resolved against the publication day.
 * A rule is tried only where a word (or number) that may open it stands, so most tokens cost one look-up.
 */
import type { LanguagePack } from "../lang/pack.ts";
import { originalOffset } from "../text/fold.ts";
import type { PhraseBook } from "../text/lexicon.ts";
import type { Word } from "../text/word-cache.ts";
import type { DateValue, Document, Mention, Token } from "../types.ts";
import type { Edge, Unit } from "./date-value.ts";
import { type Hit, matchRule, type PatternRule } from "./rule.ts";

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
  /** TIMEX3 part of the day; `alone` where it needs no day beside it ("at night"). */
  | { readonly is: "part"; readonly part: string; readonly alone?: boolean }
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
  /** False for a word that neither a phrase of the books nor a number begins with: true of most, so it is asked first. */
  opens(word: Word): boolean;
  /** A number in words that may count days, years or hours, with the clitics before it; null for none. Digits are read by the stage. */
  number(
    tokens: readonly Token[],
    at: number,
  ): (Hit<number> & { readonly prefix: string; readonly joined: boolean }) | null;
  readonly rules: readonly DateRule[];
  /** "since": what stands between it and a date is another event. Folded. */
  readonly since: ReadonlySet<string>;
  /** "left over from": what lay there before it went off is of an earlier war, whose date follows. Folded. */
  readonly leftovers: ReadonlySet<string>;
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

export { inferPublicationDate } from "./date-published.ts";
export { datesAnother, isOfLeftovers, whenOf } from "./date-when.ts";

/** Every date expression, in the order of the text; none overlap. */
export function findDates(document: Document, pack: LanguagePack): Mention<"date">[] {
  const mentions: Mention<"date">[] = [];
  const rules = rulesOf(pack.dates);
  for (let i = 0; i < document.tokens.length; ) {
    const best = bestAt(document, i, pack.dates, rules);
    if (best) mentions.push(toMention(document, i, best, pack));
    i = best ? best.to : i + 1;
  }
  return mentions;
}

/** The longest reading at a token, the first rule's of equals; `prefix` is the clitics before it. */
type Best = { readonly to: number; readonly value: DateValue; readonly rule: DateRule; readonly prefix: string };

function bestAt(document: Document, i: number, pack: DatePack, rules: RuleIndex): Best | null {
  const { tokens } = document;
  const { kind } = tokens[i]!;
  if (kind === "mark") return null;
  if (kind === "number") return datesOn(tokens, i, pack) ? tryRules(document, i, rules.number, "", null) : null;
  if (!pack.opens(tokens[i]!.word)) return null;
  let best: Best | null = null;
  for (const book of pack.words) {
    const match = book.match(tokens, i);
    // A word that only holds a date together opens one only before a number or another of its words.
    if (match && (match.entry.is !== "link" || holds(tokens, match.to, pack)))
      best = tryRules(document, i, rules.of(match.entry), match.cut.prefix, best);
  }
  const number = best === null ? pack.number(tokens, i) : null;
  return number && goesOn(tokens, number.to, pack) ? tryRules(document, i, rules.number, number.prefix, null) : best;
}

/** Most numbers count something: one of a date goes on as one, or is a year or "20.1.2022". */
const datesOn = (tokens: readonly Token[], at: number, pack: DatePack): boolean =>
  tokens[at]!.norm.length >= 4 || goesOn(tokens, at + 1, pack);

/** Marks behind a number that may go on with a date or a time. */
const JOINING = new Set(["-", "–", "/", "\\", ".", ":"]);

/** True where a mark or a word stands that a date may go on with behind a number. */
function goesOn(tokens: readonly Token[], at: number, pack: DatePack): boolean {
  const next = tokens[at];
  return next !== undefined && (next.kind === "mark" ? JOINING.has(next.norm) : isDateWord(next, pack));
}

/** True where a number or a word stands that a date may go on with behind a word that only holds one together. */
const holds = (tokens: readonly Token[], at: number, pack: DatePack): boolean => {
  const next = tokens[at];
  return next !== undefined && (next.kind === "number" || isDateWord(next, pack) || pack.number(tokens, at) !== null);
};

/** Short words are endings of numbers, articles or parts of the day ("20th", "5 pm"). */
function isDateWord({ kind, norm, word }: Token, pack: DatePack): boolean {
  if (kind !== "word") return false;
  if (norm.length <= 2) return true;
  for (const book of pack.words) if (book.begins(word)) return true;
  return false;
}

function tryRules(
  document: Document,
  i: number,
  rules: readonly DateRule[],
  prefix: string,
  best: Best | null,
): Best | null {
  for (const rule of rules) {
    const match = matchRule(rule, document, i);
    if (match && (best === null || match.to > best.to) && !breaksLine(document.tokens, i, match.to))
      best = { to: match.to, value: match.value, rule, prefix };
  }
  return best;
}

/** The mention without the clitics before it, which belong to the sentence and not to the date. */
function toMention(
  document: Document,
  i: number,
  { to, value, rule, prefix }: Best,
  pack: LanguagePack,
): Mention<"date"> {
  const token = document.tokens[i]!;
  const raw = document.text.slice(token.start, token.end);
  const start = token.start + (prefix === "" ? 0 : originalOffset(raw, prefix.length, pack.spelling));
  const end = document.tokens[to - 1]!.end;
  return { kind: "date", start, end, from: i, to, value, why: { start, end, rule: rule.id, parts: [] } };
}

/** A date does not run over a line break. */
function breaksLine(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (tokens[i]!.gap === "line" || tokens[i]!.gap === "paragraph") return true;
  return false;
}

/** Rules by what may open them. */
type RuleIndex = { readonly number: readonly DateRule[]; of(word: DateWord): readonly DateRule[] };

const indexes = new WeakMap<DatePack, RuleIndex>();

function rulesOf(pack: DatePack): RuleIndex {
  const known = indexes.get(pack);
  if (known) return known;
  const byWord = new Map<DateWord, readonly DateRule[]>();
  const opening = (start: DateRule["starts"][number]) => pack.rules.filter((rule) => rule.starts.includes(start));
  const index: RuleIndex = {
    number: opening("number"),
    of(word) {
      const known = byWord.get(word);
      if (known) return known;
      const rules = opening(word.is === "link" ? `link ${word.role}` : word.is);
      byWord.set(word, rules);
      return rules;
    },
  };
  indexes.set(pack, index);
  return index;
}
