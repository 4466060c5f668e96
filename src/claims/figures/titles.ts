/** Names and the titles before them: "the leader of the group, so-and-so" is one man. */
import { isComma, isWordOf } from "../words-at.ts";
import { isThing } from "./draft.ts";
import type { Item, ItemSource, NameItem, NounItem } from "./item.ts";
import { BREAKS, isInnerMark } from "./noun-phrase.ts";

/** How many tokens a title may stand before its name: "the leader of the group, so-and-so". */
const TITLE_REACH = 7;
/** The same over a comma, with the body that the title belongs to in quotation marks. */
const APPOSED_REACH = 12;

/** A name takes the title that stands before it, and the title counts no one of its own. */
export function withTitle(source: ItemSource, name: NameItem, items: Item[]): NameItem {
  const { document, pack } = source;
  const comma = items[items.length - 1];
  const conjoined = document.tokens[name.from]!.norm.startsWith(pack.casualties.conjunction) && name.joined;
  const opened = isInnerMark(document.tokens[name.from - 1]);
  const first = opened ? name.from - 1 : name.from;
  const apposed = comma?.kind === "mark" && comma.to === first && isComma(comma.norm) && !conjoined;
  const at = officeOf(source, name, items, titleBefore(source, name, items, apposed));
  const title = at === null ? null : (items[at] as NounItem);
  // What stands between names the body that the title belongs to.
  if (at !== null) items.length = at;
  // A name in quotation marks stands for itself.
  const quoted = opened || (document.tokens[name.from - 1]?.kind === "mark" && !apposed);
  const to = quoted && isInnerMark(document.tokens[name.to]) ? name.to + 1 : name.to;
  const group = title === null ? name.group : { from: title.from, to };
  return {
    kind: "name",
    from: name.from,
    to: name.to,
    joined: title === null ? name.joined : title.joined,
    awaited: null,
    group,
    quoted: title !== null && quoted,
    title: title === null ? undefined : title.noun.sense,
    titleIsKin: title !== null && pack.casualties.kin.has(title.noun.cut.stem),
    governed: title?.byPrefix === true || isAnnexed(title, items),
    beside: pack.casualties.companions.has(document.tokens[group.from - 1]?.norm ?? ""),
    fell: pack.casualties.falls.has(document.tokens[group.from - 1]?.norm ?? ""),
    list: name.list || isMourned(source, group.from, items),
    tellsWho: followsCopula(source, group.from),
  };
}

/** "the director of the mosque, Sheikh so-and-so", without a comma: the office before the title is his too. */
function officeOf({ pack }: ItemSource, { to }: NameItem, items: readonly Item[], title: number | null) {
  if (title === null || title === 0) return title;
  const at = items.findLastIndex((item, i) => i < title && !(item.kind === "noun" && isThing(item.noun.sense)));
  const office = items[at];
  if (office?.kind !== "noun" || !isTitle(office) || office.group.to < to) return title;
  const { cut, sense } = office.noun;
  return cut.definite || sense.class === "combatant" || pack.casualties.kin.has(cut.stem) ? title : at;
}

/** "the men of President so-and-so": they are his. */
function isAnnexed(title: NounItem | null, items: readonly Item[]): boolean {
  const men = items[items.length - 1];
  if (title === null || men?.kind !== "noun" || men.to !== title.from) return false;
  const { sense, cut } = men.noun;
  return sense.of === "person" && sense.number === "many" && !cut.definite && cut.suffix === "";
}

/** "he is so-and-so", "and she is": the conjunction may be written onto the pronoun. */
function followsCopula({ document: { tokens }, pack }: ItemSource, from: number): boolean {
  const { copulas, conjunction } = pack.casualties;
  return from > 0 && isWordOf(copulas, tokens[from - 1]!.norm, conjunction);
}

/** "the funeral of the martyr so-and-so", "he is the martyr so-and-so": elsewhere "the martyr" before a name is an epithet, which counts no one. */
function isMourned(source: ItemSource, from: number, items: readonly Item[]): boolean {
  const { document, pack } = source;
  const epithet = items[items.length - 1];
  if (epithet?.kind !== "noun" || epithet.noun.sense.of !== "victim" || epithet.noun.sense.number !== "one")
    return false;
  if (epithet.to !== from) return false;
  const before = document.tokens[epithet.from - 1]?.norm ?? "";
  const { funerals, copulas, conjunction } = pack.casualties;
  if (funerals.has(before) || isWordOf(copulas, before, conjunction)) return true;
  return followsMourners(source, epithet.from);
}

/** Longest subject between "buried" and the one whom they bury, in words. */
const MOURNERS = 2;

/** "the people of the village buried the martyr so-and-so": the mourners stand between the verb and him. */
function followsMourners({ document: { tokens }, pack }: ItemSource, at: number): boolean {
  const { farewells, conjunction, prepositions } = pack.casualties;
  for (let i = at - 1; i >= Math.max(0, at - 1 - MOURNERS); i--) {
    const { kind, norm } = tokens[i]!;
    if (kind !== "word" || prepositions.has(norm)) return false;
    if (isWordOf(farewells, norm, conjunction)) return true;
  }
  return false;
}

/** Index of the noun that is the name's title: a single person, with only the words of a body behind it. Null for none. */
function titleBefore(source: ItemSource, name: NameItem, items: readonly Item[], apposed: boolean): number | null {
  const { document } = source;
  const end = apposed ? items[items.length - 1]!.from : name.from;
  for (let i = apposed ? items.length - 2 : items.length - 1; i >= 0; i--) {
    const item = items[i]!;
    if (item.kind === "mark" && (item.norm === "(" || item.norm === ")")) continue;
    if (item.kind !== "noun" || name.from - item.to > (apposed ? APPOSED_REACH : TITLE_REACH)) return null;
    if (isParted(source, item.to, end)) return null;
    // "the student who was killed is so-and-so": who is told to have died is named, not titled.
    const copula = source.pack.casualties.copulas.has(document.tokens[item.to]?.norm ?? "");
    if (copula && item.noun.sense.of === "victim") return null;
    const before = items[i - 1];
    const head = before?.kind === "noun" && before.to === item.from ? before : item;
    if (!(isTitle(head) && head !== item) && namesBody(source, item, head)) continue;
    if (isTitle(head)) return closes(document, name, head, apposed) ? i - (head === item ? 0 : 1) : null;
    if (isTitle(item)) return closes(document, name, item, apposed) ? i : null;
    if (item.noun.sense.of === "victim" || item.joined) return null;
  }
  return null;
}

/** "of the military security so-and-so", "of the Houthi group so-and-so": the adjective is the body's, whose man stands before. */
function namesBody({ document, pack, senses, blocked }: ItemSource, item: NounItem, head: NounItem): boolean {
  const { originName, prepositions, copulas, isNoNoun, agrees } = pack.casualties;
  const { from, noun } = item;
  if (noun.cut.prefix || !originName(document.tokens[from]!.norm)) return false;
  if (head !== item) return head.noun.sense.of === "person";
  const before = document.tokens[from - 1];
  if (before?.kind !== "word" || blocked[from - 1] || senses(from - 1).all.length > 0) return false;
  // "is the soldier so-and-so"
  if (prepositions.has(before.norm) || copulas.has(before.norm)) return false;
  return !isNoNoun(before.word) && agrees(before.word, document.tokens[from]!.word);
}

/** A mark parts a title from its name, but for an abbreviation in brackets; so does a conjunction: "the death of the president and the naming of". */
function isParted({ document: { tokens }, pack }: ItemSource, from: number, to: number): boolean {
  const { conjunction, wholeWords, clings, copulas } = pack.casualties;
  const joins = (norm: string) =>
    clings && norm.startsWith(conjunction) && !wholeWords.has(norm) && !copulas.has(norm.slice(conjunction.length));
  let inside = false;
  for (let t = from; t < to; t++) {
    const { norm, kind } = tokens[t]!;
    if (kind === "word" && joins(norm)) return true;
    if (norm === "(" || norm === ")") inside = norm === "(";
    else if (BREAKS.has(norm)) return true;
  }
  return inside;
}

const isTitle = ({ noun }: NounItem) => noun.sense.of === "person" && noun.sense.number === "one";

/** Over a comma a name is the title's where the title is definite, or where another comma closes the apposition. */
function closes({ tokens }: ItemSource["document"], name: NameItem, title: NounItem, apposed: boolean): boolean {
  return !apposed || title.noun.cut.definite || isComma(tokens[name.to]?.norm);
}
