/**
 * Sentences → sentences, with page furniture (menus, share bars, "read also" links, tags, footers) marked by the rule that
 * found it, so that it is set aside and the reason can be shown. Nothing is deleted. In doubt a line is read: losing a
 * paragraph costs more than reading a menu.
 */
import type { LanguagePack } from "../lang/pack.ts";
import type { Sentence, Token, TokenRange } from "../types.ts";
import { isTitle, type Line, linesOf, stops } from "./furniture-line.ts";
import { markMenus, markOthers, markTicker } from "./furniture-runs.ts";
import type { PhraseBook } from "./lexicon.ts";
import { sentenceOf } from "./sentence.ts";

/** A kind of furniture and the phrases that open it. */
export type FurnitureRule = {
  /** language.furniture.name; stands in `sentence.furniture`. */
  readonly id: string;
  readonly says: string;
  /** "line": the line it opens. "list": also the titles after it, when it stands alone; "next": one title. "made of": a line of nothing else. */
  readonly reach: "line" | "next" | "list" | "made of";
  /** True for phrases that never stand in prose: they set aside the rest of an unfinished sentence too. */
  readonly certain: boolean;
  /** Most tokens that a line of this kind has. */
  readonly limit: number;
};

export type FurniturePack = {
  readonly rules: readonly FurnitureRule[];
  readonly openers: PhraseBook<FurnitureRule>;
  /** Words that a line "made of" a rule's words consists of, digits and marks aside. */
  readonly words: PhraseBook<FurnitureRule>;
  /** Folded words that open a sentence of the report and no title of another story ("and he added"). */
  readonly prose: ReadonlySet<string>;
  /** Furniture that is known by its looks or its place on the page. */
  readonly looks: Readonly<
    Record<"hashtags" | "embed" | "date" | "menu" | "ticker" | "others" | "foot", Pick<FurnitureRule, "id" | "says">>
  >;
  /** Id of the lines that end a page. */
  readonly rights: string;
};

/** Most tokens of furniture that ends with a full stop. */
const STOPPED_LIMIT = 12;
/** Most tokens of the title after "previous story", full stop or not. */
const NEXT_LIMIT = 20;
/** Most titles in a list of links. */
const LIST_LIMIT = 15;

/** Marks furniture. A sentence that runs into furniture is cut in two. */
export function markFurniture(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  pack: LanguagePack,
): readonly Sentence[] {
  const { furniture } = pack;
  const lines = linesOf(sentences);
  const certain = findCertain(tokens, furniture);
  const marks: (string | null)[] = new Array(lines.length).fill(null);
  for (let i = 0; i < lines.length; i++) {
    if (marks[i] !== null) continue;
    const line = lines[i]!;
    const rule = ruleOf(tokens, line, certain, furniture);
    if (rule) marks[i] = rule.id;
    if (rule?.reach === "next" && i + 1 < lines.length && lines[i + 1]!.to - lines[i + 1]!.from <= NEXT_LIMIT)
      marks[i + 1] = rule.id;
    else if (rule?.reach === "list" && contentAfter(tokens, line, furniture) <= 1)
      markTitles(tokens, lines, marks, i + 1, rule, certain, furniture);
    else marks[i] ??= looksOf(tokens, line, furniture);
  }
  const { looks, prose } = furniture;
  markTicker(tokens, lines, marks, prose, looks.ticker.id);
  markOthers(tokens, lines, marks, prose, looks.others.id);
  markMenus(tokens, lines, marks, looks.menu.id);
  markFoot(tokens, lines, marks, certain, furniture);
  const read: Sentence[] = [];
  for (let i = 0; i < lines.length; i++)
    for (const one of lines[i]!.sentences) {
      const mark = marks[i] ?? goesOn(read, one, lines[i]!, certain);
      if (mark !== null) read.push(sentenceOf(one, tokens, one.paragraph, mark, one.headline));
      else if (certain.length === 0) read.push(withTags(tokens, one, furniture));
      else read.push(...cut(tokens, withTags(tokens, one, furniture), certain));
    }
  return read;
}

/** "Link to the story: title .. with a stop": the rest of a short line whose furniture a stop inside its words cut in two. */
function goesOn(read: readonly Sentence[], { from }: Sentence, line: Line, certain: readonly Certain[]): string | null {
  const last = read.at(-1);
  if (!last?.furniture || last.to !== from || last.from < line.from) return null;
  const opener = within(certain, { from: last.from, to: from })[0];
  const whole = opener?.from === last.from && opener.rule.reach === "line" && line.to - last.from <= opener.rule.limit;
  return whole ? last.furniture : null;
}

/** The last words of a page, without a full stop, that begin with a word for tags. */
function withTags(tokens: readonly Token[], sentence: Sentence, pack: FurniturePack): Sentence {
  if (sentence.to !== tokens.length || stops(tokens, sentence)) return sentence;
  const rule = pack.openers.match(tokens, sentence.from)?.entry;
  return rule?.reach === "list" && sentence.to - sentence.from <= rule.limit
    ? sentenceOf(sentence, tokens, sentence.paragraph, rule.id, sentence.headline)
    : sentence;
}

/** A phrase that never stands in prose, and where. */
type Certain = TokenRange & { readonly rule: FurnitureRule };

function findCertain(tokens: readonly Token[], pack: FurniturePack): Certain[] {
  const found: Certain[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const match = pack.openers.match(tokens, i);
    if (match?.entry.certain) found.push({ from: i, to: match.to, rule: match.entry });
  }
  return found;
}

/** Those inside a range; found by halving, since a page may hold thousands of lines and of such phrases. */
function within(certain: readonly Certain[], { from, to }: TokenRange): Certain[] {
  let low = 0;
  for (let high = certain.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (certain[middle]!.from < from) low = middle + 1;
    else high = middle;
  }
  const inside: Certain[] = [];
  for (; low < certain.length && certain[low]!.to <= to; low++) inside.push(certain[low]!);
  return inside;
}

function ruleOf(
  tokens: readonly Token[],
  line: Line,
  certain: readonly Certain[],
  pack: FurniturePack,
): FurnitureRule | null {
  const length = line.to - line.from;
  const whole = madeOf(tokens, line, pack);
  if (whole) return whole;
  const opener = openerOf(tokens, line, pack);
  if (!opener) return null;
  const { rule } = opener;
  if (rule.certain && within(certain, line).length > 1) return rule;
  // A full stop shows a sentence of the report that happens to begin like a heading.
  if (stops(tokens, line) && length > STOPPED_LIMIT && !rule.certain) return null;
  return length <= rule.limit && line.sentences.length <= 2 ? rule : null;
}

/** The rule that the first words of a line belong to, marks before them aside. */
function openerOf(
  tokens: readonly Token[],
  line: Line,
  pack: FurniturePack,
): { rule: FurnitureRule; to: number } | null {
  let at = line.from;
  while (at < line.to - 1 && tokens[at]!.kind === "mark" && !pack.openers.match(tokens, at)) at++;
  const match = pack.openers.match(tokens, at);
  return match && match.to <= line.to ? { rule: match.entry, to: match.to } : null;
}

/** Words that a line has beyond its opening phrase. */
function contentAfter(tokens: readonly Token[], line: Line, pack: FurniturePack): number {
  const to = openerOf(tokens, line, pack)?.to ?? line.to;
  let words = 0;
  for (let i = to; i < line.to; i++) if (tokens[i]!.kind === "word") words++;
  return words;
}

/** The rule all of whose words make up a line; digits and marks may stand between them. */
function madeOf(tokens: readonly Token[], line: Line, pack: FurniturePack): FurnitureRule | null {
  let rule: FurnitureRule | null = null;
  if (line.to - line.from > 40) return null;
  for (let i = line.from; i < line.to; ) {
    if (tokens[i]!.kind !== "word") i++;
    else {
      const match = pack.words.match(tokens, i);
      if (!match || match.to > line.to) return null;
      rule ??= match.entry;
      i = match.to;
    }
  }
  return rule && line.to - line.from <= rule.limit ? rule : null;
}

function markTitles(
  tokens: readonly Token[],
  lines: readonly Line[],
  marks: (string | null)[],
  from: number,
  rule: FurnitureRule,
  certain: readonly Certain[],
  pack: FurniturePack,
): void {
  for (let i = from; i < lines.length && i < from + LIST_LIMIT; i++) {
    if (!isTitle(tokens, lines[i]!, pack.prose)) return;
    marks[i] = ruleOf(tokens, lines[i]!, certain, pack)?.id ?? rule.id;
  }
}

/** Share of a page that its foot does not reach into, and most tokens of a foot. */
const FOOT_AFTER = 0.4;
const FOOT_LIMIT = 400;

/** The foot of a page: from a heading of links that never stands in prose to the copyright line, teasers between them included. */
function markFoot(
  tokens: readonly Token[],
  lines: readonly Line[],
  marks: (string | null)[],
  certain: readonly Certain[],
  pack: FurniturePack,
): void {
  const ending = certain.findLast((one) => one.rule.id === pack.rights);
  if (!ending) return;
  const reach = Math.max(tokens.length * FOOT_AFTER, ending.to - FOOT_LIMIT);
  const opening = certain.find((one) => one.from >= reach && one.from < ending.from && one.rule.id !== pack.rights);
  if (!opening) return;
  const last = lines.findIndex((line) => ending.from < line.to);
  const first = lines.findIndex((line) => opening.from < line.to);
  // The line that holds the heading is part of the foot only where it begins with it; else `cut` parts it.
  const begins = openerOf(tokens, lines[first]!, pack)?.rule.certain === true;
  for (let i = begins ? first : first + 1; i <= last; i++) marks[i] ??= pack.looks.foot.id;
}

/** Lines known by their looks: nothing but hashtags, the signature of an embedded post, a date in digits. */
function looksOf(tokens: readonly Token[], line: Line, pack: FurniturePack): string | null {
  if (line.to - line.from > 60) return null;
  let hashes = 0;
  let outside = 0;
  let at = false;
  for (let i = line.from, inside = false; i < line.to; i++) {
    const token = tokens[i]!;
    if (token.gap !== "glued") inside = false;
    if (token.norm === "#") {
      inside = true;
      hashes++;
    } else if (token.norm === "@") at = true;
    else if (!inside && token.kind !== "mark") outside++;
  }
  if (hashes > 0 && outside === 0) return pack.looks.hashtags.id;
  const first = tokens[line.from]!.norm;
  if (isDigits(tokens, line)) return pack.looks.date.id;
  return at && (first === "—" || first === "–") && line.to - line.from <= 25 ? pack.looks.embed.id : null;
}

/** "25/06/2023 - 15:04": several numbers and marks, no words. */
function isDigits(tokens: readonly Token[], line: Line): boolean {
  let numbers = 0;
  for (let i = line.from; i < line.to; i++) {
    if (tokens[i]!.kind === "word") return false;
    if (tokens[i]!.kind === "number") numbers++;
  }
  return numbers > 1 && line.to - line.from > numbers;
}

/** Cuts a sentence where furniture that never stands in prose begins, when nothing but furniture can follow. */
function cut(tokens: readonly Token[], sentence: Sentence, certain: readonly Certain[]): Sentence[] {
  const opener = within(certain, sentence).find((one) => one.from === sentence.from);
  if (opener && sentence.to - sentence.from <= opener.rule.limit) return [{ ...sentence, furniture: opener.rule.id }];
  const inside = within(certain, sentence).filter((one) => one.from > sentence.from);
  const closed = stops(tokens, sentence);
  const first = inside.length > (closed ? 1 : 0) ? inside[0] : undefined;
  if (!first) return [sentence];
  const { from, to, paragraph, furniture, headline } = sentence;
  return [
    sentenceOf({ from, to: first.from }, tokens, paragraph, furniture, headline),
    sentenceOf({ from: first.from, to }, tokens, paragraph, first.rule.id, false),
  ];
}
