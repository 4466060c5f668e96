/**
 * One sentence → the items that a figure is made of, in the order of the text: counts (a number with what it counts),
 * nouns that may count without a number, cues, breakdowns and the words that bound, deny, doubt or intend.
 */
import type { LanguagePack } from "../lang/pack.ts";
import type { BreakdownSense, CasualtyWord, CueSense, ModeSense, NounSense } from "../mentions/casualty.ts";
import type { Document, Effect, Mention, Sentence, TokenRange } from "../types.ts";
import { nameAt, nameList } from "./names.ts";

/** A cue behind a count that takes what stands before it; `near` when no mark stands between. */
export type Awaited = { readonly effect: Effect; readonly near: boolean; readonly distance: number };

type Base = TokenRange & {
  /** Undefined where no such cue follows. */
  readonly awaited?: Awaited;
  /** True when a conjunction or a comma joins it to what stands before. */
  readonly joined: boolean;
};
export type CountItem = Base & {
  readonly kind: "count";
  readonly quantity: Mention<"quantity">;
  /** The counted noun; null when it is left out or unknown. */
  readonly noun: CasualtyWord<NounSense> | null;
  /** Words that name the counted; null when left out. */
  readonly group: TokenRange | null;
  /** True for "four of them": part of the count before. */
  readonly part?: boolean;
};
export type NounItem = Base & {
  readonly kind: "noun";
  readonly noun: CasualtyWord<NounSense>;
  /** The same word read as a cue; null when it is none. */
  readonly cue: CasualtyWord<CueSense> | null;
  /** The noun with the words that go on naming the same. */
  readonly group: TokenRange;
  /** True when "at least" follows. */
  readonly atLeast: boolean;
  /** True when "two" follows a form that may be dual or plural. */
  readonly saysTwo: boolean;
  /** True when a conjunction that opens a clause stands right before it. */
  readonly afterBarrier: boolean;
  /** True behind the conjunction that opens a reported clause, where its subject stands. */
  readonly afterComplement: boolean;
  /** True right behind a preposition, where a noun is no object of a cue. */
  readonly afterPreposition: boolean;
  /** True right behind another noun, where an adjective would stand. */
  readonly afterNoun: boolean;
  /** True for a plural that another noun defines: "the victims of the strike". */
  readonly construct: boolean;
  /** True behind "the number of", "the toll of": the number is still to come. */
  readonly afterTally: boolean;
  /** True when a preposition is written onto the noun. */
  readonly byPrefix: boolean;
  /** True for "between dead and wounded", which says of a count before it that it holds both. */
  readonly between: boolean;
};
/** A person's name, with the title before it in `group`. */
export type NameItem = Base & {
  readonly kind: "name";
  readonly group: TokenRange;
  /** The title's noun; undefined where the name stands alone. */
  readonly title?: NounSense;
  /** True in a list that a victim noun opened: the name counts without a cue. */
  readonly list: boolean;
};
export type CueItem = Base & {
  readonly kind: "cue";
  readonly cue: CasualtyWord<CueSense>;
  /** The same word as a cue of the other kind (people, things); undefined when it has one sense. */
  readonly other?: CasualtyWord<CueSense> | undefined;
};
export type BreakdownItem = Base & {
  readonly kind: "breakdown";
  readonly word: CasualtyWord<BreakdownSense>;
  /** True when a preposition follows, so that no one is named: "most of them in hospital". */
  readonly bare: boolean;
};
export type ModeItem = Base & {
  readonly kind: ModeSense["kind"];
  readonly word: CasualtyWord<ModeSense>;
  /** True for the conjunction that opens a reported clause. */
  readonly complement: boolean;
};
export type MarkItem = Base & { readonly kind: "mark"; readonly norm: string };
export type Item = CountItem | NounItem | NameItem | CueItem | BreakdownItem | ModeItem | MarkItem;

/** What the items of a sentence are read from. `blocked[i]`: token i belongs to a date or the like, so counts no one. */
export type ItemSource = {
  readonly document: Document;
  readonly pack: LanguagePack;
  /** The casualty words at a token, looked up once a document. */
  senses(at: number): readonly CasualtyWord[];
  /** Quantity that starts at a token. */
  readonly quantityAt: ReadonlyMap<number, Mention<"quantity">>;
  /** Quantity whose counting expression starts at a token. */
  readonly quantityOfCore: ReadonlyMap<number, Mention<"quantity">>;
  readonly blocked: Uint8Array;
  /** `actors[i]`: token i stands inside the name of a known actor. */
  readonly actors: Uint8Array;
  /** Persons that the report names, by the token they begin at. */
  readonly persons: ReadonlyMap<number, TokenRange>;
  /** `places[i]`: token i names a country or another place that is known. */
  readonly places: Uint8Array;
};

export function itemsOf(source: ItemSource, sentence: Sentence): Item[] {
  const items: Item[] = [];
  for (let at = sentence.from; at < sentence.to; ) {
    const quantity = source.quantityAt.get(at);
    if (opensList(source, items, at)) {
      const names = nameList(source, at + 1, sentence);
      items.push(...names);
      if (names.length) {
        at = names.at(-1)!.to;
        continue;
      }
    }
    const item =
      (quantity && !source.blocked[at] ? countItem(source, quantity, sentence) : null) ??
      wordItem(source, at, sentence, items);
    if (item?.kind === "count" && !item.group && countsBefore(source, item, items))
      items.push(postposed(item, items.pop() as NounItem));
    else if (item?.kind === "name") items.push(withTitle(source, item, items));
    else if (item && !(item.kind === "count" && !item.noun && item.quantity.value.exact === 1)) items.push(item);
    at = item ? Math.max(item.to, at + 1) : quantity ? Math.max(quantity.to, at + 1) : at + 1;
  }
  return withAwaited(items);
}

/** Notes on each count and noun the next cue that takes what stands before it. A clause that begins between parts them. */
function withAwaited(items: readonly Item[]): Item[] {
  type Next = { readonly cue: CueItem; readonly near: boolean };
  let next = null as Next | null;
  const noted: Item[] = [];
  for (const item of items.toReversed()) {
    if (item.kind === "cue") next = item.cue.sense.subject === "before" ? { cue: item, near: true } : null;
    else if (item.kind === "barrier" && !item.word.sense.weak) next = null;
    else if (item.kind === "mark" && next) next = { ...next, near: false };
    if (next && (item.kind === "count" || item.kind === "noun")) {
      const { cue, near } = next;
      noted.push({ ...item, awaited: { effect: cue.cue.sense.effect, near, distance: cue.from - item.to } });
    } else noted.push(item);
  }
  return noted.toReversed();
}

/** "the dead are: …", "and the wounded: …": a definite victim noun, perhaps a pronoun, and a colon. */
function opensList({ document }: ItemSource, items: readonly Item[], at: number): boolean {
  if (document.tokens[at]!.norm !== ":") return false;
  const before = items.at(-1);
  const noun = before?.kind === "breakdown" ? items.at(-2) : before;
  return noun?.kind === "noun" && noun.noun.sense.of === "victim" && noun.noun.cut.definite && at - noun.to <= 2;
}

/** "121 of civilians and soldiers", "12 martyrs, men and women": nouns that a conjunction adds to the same group. */
function continuesGroup(
  senses: readonly CasualtyWord[],
  partitive: boolean,
  head: CasualtyWord<NounSense> | null,
  pack: LanguagePack,
): boolean {
  return senses.some(({ sense, cut }) => {
    if (sense.kind !== "noun" || cut.prefix !== pack.casualties.conjunction) return false;
    if (sense.of === "victim" && sense.number === "one")
      return head?.sense.of === "victim" && head.sense.number === "one" && head.sense.effect === sense.effect;
    return partitive && sense.of === "person" && (sense.number === "many" || sense.ambiguous);
  });
}

/** How many tokens a title may stand before its name: "the leader of the group, so-and-so". */
const TITLE_REACH = 5;

/** A name takes the title that stands before it, and the title counts no one of its own. */
function withTitle({ document }: ItemSource, name: NameItem, items: Item[]): NameItem {
  const before = items.at(-1);
  const gap = before ? name.from - before.to : 0;
  if (
    before?.kind !== "noun" ||
    before.noun.sense.of !== "person" ||
    before.noun.sense.number !== "one" ||
    gap > TITLE_REACH
  )
    return name;
  for (let i = before.to; i < name.from; i++) if (BREAKS.has(document.tokens[i]!.norm)) return name;
  items.pop();
  return { ...name, joined: before.joined, title: before.noun.sense, group: { from: before.from, to: name.to } };
}

/** "two civilians" as "civilians two", "raids several": the noun stands before its number. */
function countsBefore({ document, pack }: ItemSource, count: CountItem, items: readonly Item[]): boolean {
  const before = items.at(-1);
  if (before?.kind !== "noun" || before.noun.sense.number === "one" || count.joined) return false;
  const { value, from } = count.quantity;
  if (value.exact === 1 || (value.vague && !pack.casualties.postposed.has(document.tokens[from]!.norm))) return false;
  const between = document.tokens[before.to];
  return (
    from === before.to ||
    (from === before.to + 1 && between!.kind === "word" && !between!.norm.startsWith(pack.casualties.conjunction))
  );
}

const postposed = (count: CountItem, before: NounItem): CountItem => ({
  ...count,
  from: before.from,
  joined: before.joined,
  noun: before.noun,
  group: { from: before.from, to: before.to },
});

const BREAKS = new Set(["،", ",", "؛", ";", ":", "(", ")", "-", "–", "—", "|"]);

/** True when the token before is a comma or a conjunction written apart, or the token begins with a conjunction. */
function isJoined({ document, pack }: ItemSource, at: number, prefix: string, sentence: Sentence): boolean {
  if (prefix.startsWith(pack.casualties.conjunction)) return true;
  let before = at - 1;
  while (
    before >= sentence.from &&
    document.tokens[before]!.kind === "mark" &&
    !BREAKS.has(document.tokens[before]!.norm)
  )
    before--;
  if (before < sentence.from) return false;
  const norm = document.tokens[before]!.norm;
  const phrase = before > sentence.from ? `${document.tokens[before - 1]!.norm} ${norm}` : "";
  const word = phrase.startsWith(pack.casualties.conjunction)
    ? phrase.slice(pack.casualties.conjunction.length)
    : phrase;
  return (
    norm === "،" ||
    norm === "," ||
    pack.casualties.joiners.has(norm) ||
    pack.casualties.joinPhrases.has(phrase) ||
    pack.casualties.joinPhrases.has(word)
  );
}

/** A number with what it counts; null when it counts a unit (days, metres) and so no one. */
function countItem(source: ItemSource, quantity: Mention<"quantity">, sentence: Sentence): CountItem | null {
  if (quantity.value.form === "ordinal") return null;
  const { document, pack } = source;
  if (source.senses(quantity.from).some((w) => w.sense.kind === "breakdown")) return null;
  const joined = isJoined(source, quantity.from, prefixOf(source, quantity.from), sentence);
  let at = skipMarks(document, quantity.to, sentence.to);
  const partitive = at < sentence.to && pack.casualties.partitives.has(document.tokens[at]!.norm);
  if (partitive) at = skipMarks(document, at + 1, sentence.to);
  const part = at < sentence.to && pack.casualties.wholes.has(document.tokens[at]!.norm);
  if (part) at = skipMarks(document, at + 1, sentence.to);
  const noun = at < sentence.to && !source.quantityAt.has(at) ? nounAt(source, at, quantity.value.exact) : null;
  if (noun?.sense.of === "unit") return null;
  const named = noun !== null || isPlainWord(source, at, sentence);
  const group = named
    ? {
        from: at,
        to: groupEnd(source, noun?.to ?? at + 1, sentence, {
          partitive: partitive || endsPartitive(source, quantity),
          noun,
        }),
      }
    : null;
  return {
    kind: "count",
    from: quantity.from,
    to: noun?.to ?? quantity.to,
    quantity,
    noun,
    group,
    joined,
    ...(part && { part }),
  };
}

/** Vague words bring their partitive with them: "a number of". */
const endsPartitive = ({ document, pack }: ItemSource, quantity: Mention<"quantity">) =>
  pack.casualties.partitives.has(document.tokens[quantity.to - 1]!.norm);

function prefixOf({ document, pack }: ItemSource, at: number): string {
  const token = document.tokens[at]!;
  if (token.kind !== "word")
    return document.tokens[at - 1]?.norm === pack.casualties.conjunction && token.gap === "glued"
      ? pack.casualties.conjunction
      : "";
  return token.norm.startsWith(pack.casualties.conjunction) && !pack.casualties.wholeWords.has(token.norm)
    ? pack.casualties.conjunction
    : "";
}

export function skipMarks(document: Document, at: number, end: number): number {
  while (at < end && document.tokens[at]!.kind === "mark" && !BREAKS.has(document.tokens[at]!.norm)) at++;
  return at;
}

function nounAt(source: ItemSource, at: number, exact: number | null): CasualtyWord<NounSense> | null {
  const words = source.senses(at);
  const nouns = words.filter((w): w is CasualtyWord<NounSense> => w.sense.kind === "noun");
  const noun = nouns.find((w) => !w.cut.prefix) ?? null;
  // Two to ten count a plural: a singular verbal noun behind them begins something new ("two, the death of").
  const few = exact !== null && exact >= 2 && exact <= 10;
  return noun && few && noun.sense.number === "one" && words.some((w) => w.sense.kind === "cue") ? null : noun;
}

/** A word that no table knows and that may name the counted: neither a preposition, nor a cue, nor a border. */
export function isPlainWord(source: ItemSource, at: number, sentence: Sentence): boolean {
  const { document, pack, quantityAt } = source;
  const token = document.tokens[at];
  if (!token || at >= sentence.to || token.kind !== "word" || quantityAt.has(at)) return false;
  if (pack.casualties.prepositions.has(token.norm) || token.norm.length < 3) return false;
  if (token.norm.startsWith(pack.casualties.conjunction) && !pack.casualties.wholeWords.has(token.norm)) return false;
  return source.senses(at).length === 0;
}

/** Where the noun phrase ends that goes on at `at`: adjectives, "of" phrases and names, at most six words. */
function groupEnd(
  source: ItemSource,
  at: number,
  sentence: Sentence,
  head: { readonly partitive: boolean; readonly noun: CasualtyWord<NounSense> | null },
): number {
  const { document, pack } = source;
  if (pack.casualties.wholePhrases) return at;
  let end = at;
  let { partitive } = head;
  for (let i = at, words = 0; i < sentence.to && words < 6; i++) {
    const token = document.tokens[i]!;
    if (token.kind === "mark") {
      if (BREAKS.has(token.norm) || !'"“”«»'.includes(token.norm)) break;
      continue;
    }
    if (pack.casualties.partitives.has(token.norm)) {
      if (words > 3) break;
      partitive = true;
      continue;
    }
    const senses = source.senses(i);
    if (continuesGroup(senses, partitive, head.noun, pack)) {
      end = i + 1;
      continue;
    }
    const noun = senses.some((w) => w.sense.kind === "noun" && !w.cut.prefix);
    // A dual right behind a noun counts by itself: "three civilians, two children and a woman".
    if (
      senses.some((w) => w.sense.kind === "noun" && w.sense.number === "two" && !w.sense.ambiguous && !w.cut.definite)
    )
      break;
    if (!noun && !isPlainWord(source, i, sentence)) {
      // "of military and security forces": an adjective added to an adjective.
      if (
        partitive &&
        senses.length === 0 &&
        token.kind === "word" &&
        token.norm.startsWith(pack.casualties.conjunction)
      )
        continue;
      break;
    }
    end = i + 1;
    words++;
  }
  return end;
}

/** What stands right before and behind a noun, as far as it decides whether the noun counts anyone. */
function nounItem(
  source: ItemSource,
  base: Base,
  noun: CasualtyWord<NounSense>,
  cue: CasualtyWord<CueSense> | null,
  sentence: Sentence,
): NounItem {
  const { document, pack } = source;
  const { tokens } = document;
  const words = pack.casualties;
  let at = noun.from - 1;
  while (at > sentence.from && tokens[at]!.kind === "mark" && !BREAKS.has(tokens[at]!.norm)) at--;
  const before = at >= sentence.from ? tokens[at]!.norm : "";
  const senses = at >= sentence.from ? source.senses(at) : [];
  const after = noun.to < sentence.to ? tokens[noun.to]! : null;
  // Written out: spreading two records into a third took a tenth of the whole reading.
  return {
    from: base.from,
    to: base.to,
    joined: base.joined,
    kind: "noun",
    noun,
    cue,
    group: { from: noun.from, to: groupEnd(source, noun.to, sentence, { partitive: false, noun }) },
    atLeast: words.atLeast.some((phrase) =>
      phrase.every((norm, i) => noun.to + i < sentence.to && tokens[noun.to + i]!.norm === norm),
    ),
    saysTwo: after !== null && words.two.has(after.norm),
    afterBarrier: senses.some((w) => w.sense.kind === "barrier"),
    afterComplement: words.complements.has(before),
    afterPreposition: words.prepositions.has(before) || words.objectPrefixes.some((p) => noun.cut.prefix.endsWith(p)),
    afterNoun: senses.some((w) => w.sense.kind === "noun") && !senses.some((w) => w.sense.kind === "cue"),
    construct:
      after?.kind === "word" &&
      (noun.sense.number === "many" || noun.sense.of === "victim") &&
      defines(source, noun.to),
    afterTally: words.tallies.has(before),
    byPrefix: words.objectPrefixes.some((p) => noun.cut.prefix.endsWith(p)),
    between: words.between.has(before) && noun.sense.of === "victim",
  };
}

/** True when the word at `at` makes the plural before it definite: "victims of the strike", "the dead of a massacre". */
function defines(source: ItemSource, at: number): boolean {
  const { document, pack } = source;
  const { norm } = document.tokens[at]!;
  if (pack.casualties.prepositions.has(norm)) return false;
  const thing = (w: CasualtyWord) =>
    w.sense.kind === "noun" && !w.cut.prefix && (w.sense.of === "attack" || w.sense.of === "thing");
  return pack.casualties.definesAfter(norm) || source.senses(at).some(thing);
}

function wordItem(source: ItemSource, at: number, sentence: Sentence, items: readonly Item[]): Item | null {
  const { document, pack } = source;
  const token = document.tokens[at]!;
  if (token.kind === "mark")
    return BREAKS.has(token.norm) ? { kind: "mark", norm: token.norm, from: at, to: at + 1, joined: false } : null;
  if (token.kind !== "word" || source.blocked[at]) return null;
  // The name of a force may hold a word that names an effect elsewhere: "the body for the liberation of".
  const words = source.actors[at] ? source.senses(at).filter((w) => w.sense.kind !== "cue") : source.senses(at);
  const name = words.some((w) => w.sense.kind === "cue" || w.sense.kind === "barrier")
    ? null
    : nameAt(source, at, sentence, items);
  if (name) return name;
  if (!words.length) return null;
  const { from, to, cut } = words[0]!;
  const base = { from, to, joined: isJoined(source, at, cut.prefix, sentence) };
  const noun = words.find((w): w is CasualtyWord<NounSense> => w.sense.kind === "noun") ?? null;
  const cue = words.find((w): w is CasualtyWord<CueSense> => w.sense.kind === "cue") ?? null;
  const breakdown = words.find((w): w is CasualtyWord<BreakdownSense> => w.sense.kind === "breakdown");
  const next = document.tokens[to]?.norm ?? "";
  if (breakdown)
    return {
      ...base,
      kind: "breakdown",
      word: breakdown,
      bare: pack.casualties.prepositions.has(next) && !pack.casualties.partitives.has(next),
    };
  if (cue && !noun) {
    const other = words.find((w): w is CasualtyWord<CueSense> => w.sense.kind === "cue" && w.sense.of !== cue.sense.of);
    return { ...base, kind: "cue", cue, other };
  }
  if (noun) {
    if (noun.sense.of === "unit" || source.places[at]) return null;
    return nounItem(source, base, noun, cue, sentence);
  }
  const mode = words[0] as CasualtyWord<ModeSense>;
  return { ...base, kind: mode.sense.kind, word: mode, complement: pack.casualties.complements.has(mode.cut.stem) };
}
