/**
 * Sentences → sentences, with page furniture (menus, share bars, "read also" links, tags, footers) marked by the rule that
 * found it, so that it is set aside and the reason can be shown. Nothing is deleted. In doubt a line is read: losing a
 * paragraph costs more than reading a menu.
 */
import type { LanguagePack } from "../lang/pack.ts";
import type { Sentence, Token } from "../types.ts";
import type { PhraseBook } from "./lexicon.ts";

/** A kind of furniture and the phrases that open it. */
export type FurnitureRule = {
  /** language.furniture.name; stands in `sentence.furniture`. */
  readonly id: string;
  readonly says: string;
  /** "line": the line it opens. "list": also the titles after it, when it stands alone. "made of": a line of nothing else. */
  readonly reach: "line" | "list" | "made of";
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
  /** Ids of the furniture that is known by its looks alone. */
  readonly looks: { readonly tags: string; readonly embed: string; readonly menu: string; readonly foot: string; readonly rights: string };
};

/** Most tokens of furniture that ends with a full stop. */
const STOPPED_LIMIT = 12;
/** Most titles in a list of links. */
const LIST_LIMIT = 15;
/** Most tokens of a link's title. */
const TITLE_LIMIT = 28;

/** Marks furniture. A sentence that runs into furniture is cut in two. */
export function markFurniture(tokens: readonly Token[], sentences: readonly Sentence[], pack: LanguagePack): readonly Sentence[] {
  const { furniture } = pack;
  const lines = linesOf(sentences);
  const marks: (string | null)[] = new Array(lines.length).fill(null);
  for (let i = 0; i < lines.length; i++) {
    if (marks[i] !== null) continue;
    const line = lines[i]!;
    const rule = ruleOf(tokens, line, furniture);
    if (rule) marks[i] = rule.id;
    if (rule?.reach === "list" && contentAfter(tokens, line, furniture) <= 1) markTitles(tokens, lines, marks, i + 1, rule, furniture);
    else marks[i] ??= looksOf(tokens, line, furniture);
  }
  markMenus(tokens, lines, marks, furniture);
  markFoot(tokens, lines, marks, furniture);
  return lines.flatMap((line, i) => line.sentences.flatMap((one) => (marks[i] !== null ? [{ ...one, furniture: marks[i]! }] : cut(tokens, one, furniture))));
}

type Line = { readonly from: number; readonly to: number; readonly sentences: readonly Sentence[] };

function linesOf(sentences: readonly Sentence[]): Line[] {
  const lines: Line[] = [];
  for (let i = 0; i < sentences.length; ) {
    let next = i + 1;
    while (next < sentences.length && sentences[next]!.paragraph === sentences[i]!.paragraph) next++;
    lines.push({ from: sentences[i]!.from, to: sentences[next - 1]!.to, sentences: sentences.slice(i, next) });
    i = next;
  }
  return lines;
}

function ruleOf(tokens: readonly Token[], line: Line, pack: FurniturePack): FurnitureRule | null {
  const length = line.to - line.from;
  const whole = madeOf(tokens, line, pack);
  if (whole) return whole;
  const opener = openerOf(tokens, line, pack);
  if (!opener) return null;
  const { rule } = opener;
  if (rule.certain && countCertain(tokens, line.from, line.to, pack) > 1) return rule;
  // A full stop shows a sentence of the report that happens to begin like a heading.
  if (ENDS.has(tokens[line.to - 1]!.norm) && length > STOPPED_LIMIT && !rule.certain) return null;
  return length <= rule.limit && line.sentences.length <= 2 ? rule : null;
}

/** The rule that the first words of a line belong to, marks before them aside. */
function openerOf(tokens: readonly Token[], line: Line, pack: FurniturePack): { rule: FurnitureRule; to: number } | null {
  let at = line.from;
  while (at < line.to && tokens[at]!.kind === "mark") at++;
  const match = at < line.to ? pack.openers.match(tokens, at) : null;
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

function countCertain(tokens: readonly Token[], from: number, to: number, pack: FurniturePack): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    const match = tokens[i]!.kind === "word" ? pack.openers.match(tokens, i) : null;
    if (match?.entry.certain) count++;
  }
  return count;
}

const ENDS = new Set([".", "!", "?", "؟", "…", "۔"]);

/** A line that may be the title of another story: short and without a full stop. */
const isTitle = (tokens: readonly Token[], line: Line) => line.to - line.from <= TITLE_LIMIT && !ENDS.has(tokens[line.to - 1]!.norm);

function markTitles(tokens: readonly Token[], lines: readonly Line[], marks: (string | null)[], from: number, rule: FurnitureRule, pack: FurniturePack): void {
  for (let i = from; i < lines.length && i < from + LIST_LIMIT; i++) {
    if (!isTitle(tokens, lines[i]!)) return;
    marks[i] = ruleOf(tokens, lines[i]!, pack)?.id ?? rule.id;
  }
}

/** Share of a page that its foot does not reach into, and most tokens of a foot. */
const FOOT_AFTER = 0.4;
const FOOT_LIMIT = 400;

/** The foot of a page: from a heading of links that never stands in prose to the copyright line, teasers between them included. */
function markFoot(tokens: readonly Token[], lines: readonly Line[], marks: (string | null)[], pack: FurniturePack): void {
  const last = lines.findLastIndex((line) => holdsCertain(tokens, line, pack, true));
  if (last < 0) return;
  const reach = Math.max(tokens.length * FOOT_AFTER, lines[last]!.to - FOOT_LIMIT);
  const first = lines.findIndex((line, i) => i < last && line.from >= reach && holdsCertain(tokens, line, pack, false));
  if (first < 0) return;
  const opener = openerOf(tokens, lines[first]!, pack);
  for (let i = opener?.rule.certain ? first : first + 1; i <= last; i++) marks[i] ??= pack.looks.foot;
}

/** True when a line holds a phrase that never stands in prose: one that ends pages, or one that opens links. */
function holdsCertain(tokens: readonly Token[], line: Line, pack: FurniturePack, ending: boolean): boolean {
  for (let i = line.from; i < line.to; i++) {
    const match = tokens[i]!.kind === "word" ? pack.openers.match(tokens, i) : null;
    if (match?.entry.certain && (match.entry.id === pack.looks.rights) === ending) return true;
  }
  return false;
}

/** Lines known by their looks: nothing but hashtags, or the signature of an embedded post. */
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
  if (hashes > 0 && outside === 0) return pack.looks.tags;
  const first = tokens[line.from]!.norm;
  return at && (first === "—" || first === "–") && line.to - line.from <= 25 ? pack.looks.embed : null;
}

/** Most tokens of a menu's entry, and fewest entries of a menu that stands beside other furniture. */
const ENTRY_LIMIT = 3;
const MENU_LENGTH = 3;

/** Runs of lines of a few words, without digits and full stops, that border on furniture. */
function markMenus(tokens: readonly Token[], lines: readonly Line[], marks: (string | null)[], pack: FurniturePack): void {
  for (let i = 0; i < lines.length; ) {
    let end = i;
    while (end < lines.length && marks[end] === null && isEntry(tokens, lines[end]!)) end++;
    const borders = (i > 0 && marks[i - 1] !== null) || (end < lines.length && marks[end] !== null);
    if (end - i >= MENU_LENGTH && borders) marks.fill(pack.looks.menu, i, end);
    i = Math.max(end, i + 1);
  }
}

const isEntry = (tokens: readonly Token[], line: Line) =>
  line.to - line.from <= ENTRY_LIMIT && !ENDS.has(tokens[line.to - 1]!.norm) && tokens.slice(line.from, line.to).every((token) => token.kind === "word") && !line.sentences[0]!.headline;

/** Cuts a sentence where furniture that never stands in prose begins, when nothing but furniture can follow. */
function cut(tokens: readonly Token[], sentence: Sentence, pack: FurniturePack): Sentence[] {
  for (let i = sentence.from + 1; i < sentence.to; i++) {
    const match = tokens[i]!.kind === "word" ? pack.openers.match(tokens, i) : null;
    if (!match?.entry.certain || match.to > sentence.to) continue;
    const closed = ENDS.has(tokens[sentence.to - 1]!.norm);
    if (closed && countCertain(tokens, i, sentence.to, pack) < 2) continue;
    const head = { ...sentence, to: i, end: tokens[i - 1]!.end };
    return [head, { ...sentence, from: i, start: tokens[i]!.start, furniture: match.entry.id, headline: false }];
  }
  return [sentence];
}
