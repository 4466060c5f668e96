/**
 * One sentence → the items that a figure is made of, in the order of the text: counts (a number with what it counts),
 * nouns that may count without a number, cues, breakdowns and the words that bound, deny, doubt or intend.
 */
import {
  type CasualtySenses,
  type CasualtyWord,
  type CueSense,
  casualtySenses,
  type ModeSense,
  type NounSense,
} from "../mentions/casualty.ts";
import type { Sentence } from "../types.ts";
import { agrees, countItem, countsBefore, postposed } from "./count-item.ts";
import { isThing } from "./draft.ts";
import type { CountItem, CueItem, Item, ItemSource, NameItem, NounItem } from "./item.ts";
import { awaitsName, nameAt, nameList } from "./names.ts";
import { BREAKS, endsWithPreposition, isJoined, isPlainWord, nounItem, skipMarks } from "./noun-phrase.ts";
import { holderOf } from "./stems.ts";
import { isComma, saysAt } from "./words-at.ts";

export function itemsOf(source: ItemSource, sentence: Sentence): Item[] {
  const { document, pack } = source;
  const items: Item[] = [];
  for (let at = sentence.from; at < sentence.to; ) {
    if (source.isIdle(at) && !awaitsName(items[items.length - 1], at)) {
      at++;
      continue;
    }
    const quantity = source.quantityAt[at];
    const opened = opensList(source, items, at);
    const list = opened ?? (source.isUsual(at) ? null : eachOf(source, items, at));
    if (list !== null) {
      const names = nameList(source, list, sentence, opened !== null);
      if (names.length) {
        items.push(...names);
        at = names.at(-1)!.to;
        continue;
      }
    }
    const item =
      (quantity && !source.blocked[at] ? countItem(source, quantity, sentence) : null) ??
      wordItem(source, at, sentence, items);
    if (item?.kind === "count" && (!item.group || agrees(source, item, items)) && countsBefore(source, item, items))
      items.push(postposed(item, items.pop() as NounItem));
    else if (item?.kind === "name") items.push(withTitle(source, item, items));
    else if (
      item?.kind === "cue" &&
      item.from === at &&
      pack.casualties.reflexivePronouns.has(document.tokens[at]!.norm)
    )
      replaceHead(source, item, items);
    else if (item && !(item.kind === "count" && countsUnknown(item, items))) items.push(item);
    at = item ? Math.max(item.to, at + 1) : quantity ? Math.max(quantity.to, at + 1) : at + 1;
  }
  return withAwaited(withLists(source, items));
}

/** "the dead are Major so-and-so, and Colonel so-and-so": names with titles behind a definite victim noun and its pronoun. */
function withLists(source: ItemSource, items: Item[]): Item[] {
  for (let i = 0; i < items.length; i++) {
    const noun = items[i]!;
    if (noun.kind !== "noun" || noun.noun.sense.of !== "victim" || !noun.noun.cut.definite) continue;
    const pronoun = items[i + 1];
    const are = pronoun?.kind === "breakdown" && pronoun.word.sense.countsOnly && pronoun.from === noun.to;
    if (!are && !isNamed(source, noun)) continue;
    let end = are ? i + 2 : i + 1;
    for (; end < items.length; end++) {
      const item = items[end]!;
      if (item.kind === "name") items[end] = { ...item, list: true };
      else if (item.kind !== "mark" || !(isComma(item.norm) || item.norm === ":")) break;
    }
  }
  return items;
}

/** "the names of the dead". */
function isNamed({ document, pack }: ItemSource, { from }: NounItem): boolean {
  const at = document.tokens[from - 1]?.kind === "mark" ? from - 2 : from - 1;
  return pack.casualties.namesOf.has(document.tokens[at]?.norm ?? "");
}

/** "one" of something unknown counts only right behind its cue: "arrested one of those close to him". */
const countsUnknown = ({ noun, group, quantity, from }: CountItem, items: readonly Item[]) =>
  !noun && quantity.value.exact === 1 && !(group && items.at(-1)?.kind === "cue" && items.at(-1)!.to === from);

function wordItem(source: ItemSource, at: number, sentence: Sentence, items: readonly Item[]): Item | null {
  const { document, pack } = source;
  const token = document.tokens[at]!;
  if (token.kind === "mark")
    return BREAKS.has(token.norm)
      ? { kind: "mark", from: at, to: at + 1, joined: false, awaited: null, norm: token.norm }
      : null;
  if (token.kind !== "word" || source.blocked[at]) return null;
  const senses = sensesIn(source, at);
  const reflexive = source.isUsual(at) ? null : reflexiveCue(source, at, sentence, items);
  if (reflexive) return reflexive;
  const first = senses.all[0];
  // "the secretary general", whose first word is a name elsewhere.
  const phrase = senses.noun !== null && senses.noun.length > 1;
  // A word of the tables is a name only where it is one of theirs too.
  const nameless = senses.bounds || phrase || (first !== undefined && source.isUsual(at));
  const name = nameless ? null : nameAt(source, at, sentence, items);
  if (name === null && first === undefined) return null;
  const before = document.tokens[at - 1]?.norm ?? "";
  // "an officer of the rank of major" is one man.
  if (pack.casualties.ofRank.has(before)) return null;
  // "the last terrorist" is nobody yet.
  if (senses.noun !== null && (saysLast(source, at) || (at > sentence.from && saysLast(source, at - 1)))) return null;
  if (name || first === undefined) return name;
  const { cut } = first;
  const from = at;
  const to = at + first.length;
  const joined = isJoined(source, at, cut.prefix, sentence);
  const { noun, breakdown } = senses;
  // No verb stands behind a preposition: "he set out to kill" has the verbal noun.
  const governed =
    senses.verbalNoun !== senses.cue &&
    pack.casualties.prepositions.has(before) &&
    !pack.casualties.partitives.has(before);
  const cue = (governed ? senses.verbalNoun : null) ?? senses.cue;
  const next = document.tokens[to]?.norm ?? "";
  if (breakdown)
    return {
      kind: "breakdown",
      from,
      to,
      joined,
      awaited: null,
      word: breakdown,
      bare: pack.casualties.prepositions.has(next) && !pack.casualties.partitives.has(next),
    };
  if (cue && !noun) {
    if (
      pack.casualties.credits.has(token.norm) &&
      document.tokens[at - 1]?.kind === "mark" &&
      cue.sense.form === "noun"
    )
      return null;
    if (first.length === 1 && opensReflexive(source, at, sentence)) return null;
    // "the dead of the drowning", "victims of an assassination": what they died of.
    const victim = items.at(-1);
    if (victim?.kind === "noun" && victim.to === at && isConstruct(victim) && cue.sense.form === "noun" && !cut.prefix)
      return null;
    if ((cue.sense.taken || cue.sense.counted || cue.sense.contested) && !tellsLoss(source, at, cue.sense, sentence))
      return null;
    if (cue.sense.effect === "force" && holdsOne(source, pack.casualties.parades, sentence)) return null;
    // "before their death" says of no one that he met it.
    if (cue.sense.closed && at > 0 && pack.casualties.prepositions.has(document.tokens[at - 1]!.norm)) return null;
    const custody =
      (cue.sense.flight === true && source.custody(sentence)) ||
      (cue.sense.effect === "held" && (source.custody(sentence) || holdsOne(source, pack.casualties.camps, sentence)));
    const adverb = pack.casualties.adverbs.has(before) && cut.prefix === "";
    const { bare, together } = behindVerb(source, to, sentence);
    return {
      kind: "cue",
      from,
      to,
      joined: joined && !adverb,
      awaited: null,
      cue,
      other: otherCue(senses, cue),
      custody,
      byPrefix: cue.sense.form === "noun" && endsWithPreposition(cut.prefix, pack),
      bare,
      together,
    };
  }
  if (noun) {
    if (noun.sense.of === "unit" || source.places[at] || isCognate(noun, at, items)) return null;
    if (describesThing(source, at, noun, sentence)) return null;
    if (noun.sense.adjective && describes(source, at, sentence)) return null;
    // "scored with a missile of a shot"
    if (noun.sense.of === "bomb" && holdsOne(source, pack.casualties.contests, sentence)) return null;
    // "of Turkish descent"
    if (pack.casualties.descents.has(before)) return null;
    // "a Saudi by nationality" describes the person before it.
    if (pack.casualties.origins.has(next) && !(items.at(-1)?.kind === "cue" && items.at(-1)!.to === from)) return null;
    // "the third and fourth axes" point at axes told before.
    const ordinal = cut.definite && source.quantityAt[to]?.value.form === "ordinal";
    if (ordinal && pack.casualties.definesAfter(next)) return null;
    return nounItem(source, { from, to, joined }, attackerNoun(source, to, noun), cue, sentence, items);
  }
  const mode = first as CasualtyWord<ModeSense>;
  // "in addition to" is no "he added".
  if (pack.casualties.joinPhrases.get(next)?.has(token.norm)) return null;
  if (mode.sense.kind === "hedge" && source.sources[at]) return null;
  // "no fewer than" denies nothing.
  if (
    mode.sense.kind === "denial" &&
    pack.casualties.atLeastBefore.some((phrase) => saysAt(document.tokens, to, phrase))
  )
    return null;
  const complement = pack.casualties.complements.has(mode.cut.stem);
  const outcome =
    pack.casualties.outcomes.has(next) || pack.casualties.deniers.has(mode.cut.stem) || opensOutcome(source, to);
  const except = pack.casualties.excepts.has(mode.cut.stem);
  const aside = pack.casualties.according.has(mode.cut.stem) && document.tokens[at - 1]?.kind === "mark";
  const reports = mode.sense.weak === true && pack.casualties.reports.has(before);
  return {
    kind: mode.sense.kind,
    from,
    to,
    joined,
    awaited: null,
    word: mode,
    complement,
    outcome,
    aside,
    reports,
    except,
  };
}

/** The same word as a cue of the other kind; undefined for none. */
function otherCue({ all }: CasualtySenses, cue: CasualtyWord<CueSense>): CasualtyWord<CueSense> | undefined {
  if (all.length === 1) return undefined;
  return all.find((w): w is CasualtyWord<CueSense> => w.sense.kind === "cue" && w.sense.of !== cue.sense.of);
}

/** The name of a force may hold a word that names an effect elsewhere: "the body for the liberation of". */
function sensesIn(source: ItemSource, at: number): CasualtySenses {
  const senses = source.senses(at);
  if (source.actors[at] !== 1 || senses.cue === null) return senses;
  return casualtySenses(senses.all.filter((w) => w.sense.kind !== "cue"));
}

/** "a civil facility": a person's noun in the form of an adjective, right behind a word that names neither person nor deed. */
function describesThing(source: ItemSource, at: number, noun: CasualtyWord<NounSense>, sentence: Sentence): boolean {
  const { sense, cut } = noun;
  const { document, pack, senses, blocked } = source;
  const before = document.tokens[at - 1];
  if (source.places[at - 1] || blocked[at - 1]) return false;
  if (sense.of !== "person" || sense.number === "many" || cut.prefix || before?.kind !== "word") return false;
  if (!pack.casualties.mayDescribe(before.word, document.tokens[at]!.word, isPlainWord(source, at - 1, sentence)))
    return false;
  return senses(at - 1).all.every((w) => w.sense.kind === "noun" && isThing(w.sense));
}

/** A victim noun in the plural with neither article nor pronoun, which the next noun may define. */
const isConstruct = ({ noun: { sense, cut } }: NounItem) =>
  sense.of === "victim" && sense.number === "many" && !cut.definite && cut.suffix === "";

/** "were injured with injuries of several kinds": the noun of the verb right before it counts no one. */
function isCognate({ sense, cut }: CasualtyWord<NounSense>, at: number, items: readonly Item[]): boolean {
  const verb = items.at(-1);
  if (sense.of !== "victim" || sense.number === "one" || cut.definite || cut.prefix) return false;
  if (verb?.kind !== "cue" || verb.to !== at || verb.cue.sense.form !== "verb" || !verb.cue.sense.plural) return false;
  return verb.cue.sense.effect === sense.effect;
}

/** "the explosion of a bomb": behind a strike it is a noun. */
const behindThing = ({ senses }: ItemSource, at: number) => {
  const { noun } = senses(at);
  return noun !== null && noun.sense.of !== "attack";
};

/** "booby-trapped boats": behind another noun the adjective names no bomb of its own. */
const describes = (source: ItemSource, at: number, sentence: Sentence) =>
  at > sentence.from &&
  (behindThing(source, at - 1) || isPlainWord(source, at - 1, sentence)) &&
  !source.pack.casualties.definesAfter(source.document.tokens[at - 1]!.norm);

/** True where a stretch holds a word of one of some stems. */
function holdsOne(
  { document, pack }: ItemSource,
  stems: ReadonlySet<string>,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const isOne = holderOf(stems, pack);
  for (let at = from; at < to; at++) if (isOne(document.tokens[at]!.word)) return true;
  return false;
}

/** False for lives that nothing took, and for those who fell in an election or a game. */
function tellsLoss(source: ItemSource, at: number, sense: CueSense, sentence: Sentence): boolean {
  const { takers, contests } = source.pack.casualties;
  if (!sense.taken) return !holdsOne(source, contests, sentence);
  const verbs = takers.get(sense.effect);
  return verbs !== undefined && holdsOne(source, verbs, { from: sentence.from, to: at });
}

/** "without that … result in": the clause that a denial opens tells an outcome. */
function opensOutcome({ document, pack }: ItemSource, at: number): boolean {
  const { complements, outcomes } = pack.casualties;
  return complements.has(document.tokens[at]?.norm ?? "") && outcomes.has(document.tokens[at + 1]?.norm ?? "");
}

/** How far before its pronoun the verb may stand of "gave 15 members of the group themselves up", in tokens. */
const REFLEXIVE_REACH = 12;

/** "the loss by six men of their lives": the end of the phrase says what its head, which elsewhere is a cue, does not. */
function replaceHead({ document, pack }: ItemSource, end: CueItem, items: Item[]): void {
  const at = items.findLastIndex(({ kind }) => kind === "cue");
  const head = items[at];
  const { reflexiveHeads } = pack.casualties;
  if (head?.kind === "cue" && reflexiveHeads.has(document.tokens[head.from]!.norm) && differ(head, end))
    items.splice(at, 1);
  items.push(end);
}

const differ = (a: CueItem, b: CueItem) => a.cue.sense.effect !== b.cue.sense.effect;

/** The pronoun that ends "gave … themselves up", past those who did it; null where no such verb stands before. */
function reflexiveCue(source: ItemSource, at: number, sentence: Sentence, items: readonly Item[]): CueItem | null {
  const { document, pack } = source;
  const { norm } = document.tokens[at]!;
  if (!pack.casualties.reflexivePronouns.has(norm)) return null;
  for (const { heads, tails, effect } of pack.casualties.reflexives) {
    if (!tails.has(norm)) continue;
    for (let i = at - 2; i >= Math.max(sentence.from, at - REFLEXIVE_REACH); i--) {
      const head = document.tokens[i]!.norm;
      const { conjunction } = pack.casualties;
      if (!heads.has(head) && !(head.startsWith(conjunction) && heads.has(head.slice(conjunction.length)))) continue;
      for (let k = items.length - 1; k >= 0 && items[k]!.from > i; k--) if (items[k]!.kind === "cue") return null;
      const sense = { kind: "cue", effect, of: "people", form: "verb", plural: true, dual: true } as const;
      const cut = { prefix: "", definite: false, stem: norm, suffix: "" };
      const cue = { length: 1, cut, sense: { ...sense, closed: true, subject: "before" as const } };
      const { bare, together } = behindVerb(source, at + 1, sentence);
      return {
        kind: "cue",
        from: at,
        to: at + 1,
        joined: false,
        awaited: null,
        cue,
        other: undefined,
        custody: false,
        byPrefix: false,
        bare,
        together,
      };
    }
  }
  return null;
}

/** "the loss of six men of their lives": what befell them is in the word that ends the phrase. */
function opensReflexive({ document, pack }: ItemSource, at: number, sentence: Sentence): boolean {
  const { norm } = document.tokens[at]!;
  if (!pack.casualties.reflexiveHeads.has(norm)) return false;
  const end = Math.min(sentence.to, at + REFLEXIVE_REACH);
  return pack.casualties.reflexives.some(({ heads, tails }) => {
    if (!heads.has(norm)) return false;
    for (let i = at + 1; i < end; i++) if (tails.has(document.tokens[i]!.norm)) return true;
    return false;
  });
}

/** "a suicide man": an indefinite person whom the next word makes an attacker. */
function attackerNoun({ senses }: ItemSource, to: number, noun: CasualtyWord<NounSense>): CasualtyWord<NounSense> {
  const { of, number } = noun.sense;
  if (of !== "person" || noun.cut.definite || noun.cut.suffix) return noun;
  const attacker = senses(to).all.find(({ sense, cut }) => {
    if (sense.kind !== "noun" || sense.of !== "attacker" || cut.prefix || cut.definite) return false;
    return sense.number === number;
  });
  return attacker ? { ...noun, sense: { ...(attacker.sense as NounSense), generic: false } } : noun;
}

/** "last" before its noun, which elsewhere is "another". */
function saysLast({ document, pack, senses, isUsual }: ItemSource, at: number): boolean {
  if (isUsual(at) || !pack.casualties.last.has(document.tokens[at]!.norm)) return false;
  return senses(at + 1).all.some(
    ({ sense, cut }) => sense.kind === "noun" && sense.of === "person" && !cut.prefix && !cut.definite,
  );
}

/** What stands right behind a verb, as far as it decides whether an object can. */
function behindVerb({ document, pack, blocked }: ItemSource, at: number, sentence: Sentence) {
  const next = at < sentence.to ? document.tokens[at]! : null;
  const { prepositions, conjunction, companions, manners } = pack.casualties;
  if (next?.kind !== "word") return { bare: next?.kind !== "number", together: false };
  const bare =
    prepositions.has(next.norm) || manners.has(next.norm) || next.norm.startsWith(conjunction) || blocked[at] === 1;
  return { bare, together: companions.has(next.norm) };
}

/** "the dead are: …", "and the wounded: …": where the names begin behind a definite victim noun, a pronoun, a colon. */
function opensList({ document, pack }: ItemSource, items: readonly Item[], at: number): number | null {
  const before = items[items.length - 1];
  const pronoun = before?.kind === "breakdown" && before.word.sense.countsOnly;
  const colon = document.tokens[at]!.norm === ":";
  if (!colon && !(pronoun && before.to === at)) return null;
  const noun = before?.kind === "breakdown" ? items.at(-2) : before;
  if (noun?.kind !== "noun" || noun.noun.sense.of !== "victim" || !noun.noun.cut.definite || at - noun.to > 2)
    return null;
  if (colon) return at + 1;
  const first = skipMarks(document, at, document.tokens.length);
  return pack.casualties.names.has(document.tokens[first]?.norm ?? "") ? first : null;
}

/** How far behind its cue a list of names may open, in tokens: a place fits in between. */
const EACH_REACH = 4;

/** "killing each of A, B and C": where the names begin behind a cue; null where no such list opens. */
function eachOf({ document, pack }: ItemSource, items: readonly Item[], at: number): number | null {
  const last = items[items.length - 1];
  if (last === undefined || at - last.to > EACH_REACH) return null;
  const phrase = pack.casualties.eachOf.find((words) => saysAt(document.tokens, at, words));
  if (!phrase) return null;
  let cue = items.length - 1;
  for (; cue >= 0; cue--) {
    const item = items[cue]!;
    // A place or the doer: "soldiers arrested in the town each of".
    const passed = item.kind === "noun" && (item.afterPreposition || item.noun.sense.class === "combatant");
    if (at - item.to > EACH_REACH || !passed) break;
  }
  const before = items[cue];
  if (before?.kind !== "cue" || before.cue.sense.of !== "people" || at - before.to > EACH_REACH) return null;
  const from = at + phrase.length;
  return document.tokens[from]?.norm === ":" ? from + 1 : from;
}

/** How many tokens a title may stand before its name: "the leader of the group, so-and-so". */
const TITLE_REACH = 5;
/** The same over a comma, with the body that the title belongs to in quotation marks. */
const APPOSED_REACH = 12;

/** A name takes the title that stands before it, and the title counts no one of its own. */
function withTitle(source: ItemSource, name: NameItem, items: Item[]): NameItem {
  const { document, pack } = source;
  const comma = items[items.length - 1];
  const conjoined = document.tokens[name.from]!.norm.startsWith(pack.casualties.conjunction) && name.joined;
  const apposed = comma?.kind === "mark" && comma.to === name.from && isComma(comma.norm) && !conjoined;
  const at = titleBefore(source, name, items, apposed);
  const title = at === null ? null : (items[at] as NounItem);
  // What stands between names the body that the title belongs to.
  if (at !== null) items.length = at;
  // A name in quotation marks stands for itself.
  const quoted = document.tokens[name.from - 1]?.kind === "mark" && !apposed;
  const closing = document.tokens[name.to];
  const to = quoted && closing?.kind === "mark" && !BREAKS.has(closing.norm) ? name.to + 1 : name.to;
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
    fell: pack.casualties.falls.has(document.tokens[group.from - 1]?.norm ?? ""),
    list: name.list || isMourned(source, group.from, items),
  };
}

/** "the funeral of the martyr so-and-so": elsewhere "the martyr" before a name is an epithet, which counts no one. */
function isMourned({ document, pack }: ItemSource, from: number, items: readonly Item[]): boolean {
  const epithet = items[items.length - 1];
  if (epithet?.kind !== "noun" || epithet.noun.sense.of !== "victim" || epithet.noun.sense.number !== "one")
    return false;
  return epithet.to === from && pack.casualties.funerals.has(document.tokens[epithet.from - 1]?.norm ?? "");
}

/** Index of the noun that is the name's title: a single person, with only the words of a body behind it. Null for none. */
function titleBefore(source: ItemSource, name: NameItem, items: readonly Item[], apposed: boolean): number | null {
  const { document } = source;
  const end = apposed ? name.from - 1 : name.from;
  for (let i = apposed ? items.length - 2 : items.length - 1; i >= 0; i--) {
    const item = items[i]!;
    if (item.kind === "mark" && (item.norm === "(" || item.norm === ")")) continue;
    if (item.kind !== "noun" || name.from - item.to > (apposed ? APPOSED_REACH : TITLE_REACH)) return null;
    if (isParted(document, item.to, end)) return null;
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
  const { originName, prepositions, isVerb } = pack.casualties;
  const { from, noun } = item;
  if (noun.cut.prefix || !originName(document.tokens[from]!.norm)) return false;
  if (head !== item) return head.noun.sense.of === "person";
  const before = document.tokens[from - 1];
  if (before?.kind !== "word" || blocked[from - 1] || senses(from - 1).all.length > 0) return false;
  return !prepositions.has(before.norm) && !isVerb(before.word);
}

/** A mark parts a title from its name, but for an abbreviation in brackets. */
function isParted({ tokens }: ItemSource["document"], from: number, to: number): boolean {
  let inside = false;
  for (let t = from; t < to; t++) {
    const { norm } = tokens[t]!;
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

/** How far behind a count a verb without an object may stand, in tokens: "at least" fits in between. */
const ALONE_REACH = 2;

/** A verb that may as well have an object takes a count before it only where it follows at once: "and 117 were hurt". */
function awaits({ cue, from }: CueItem, item: CountItem | NounItem | NameItem): boolean {
  if (cue.sense.subject === "before") return true;
  if (item.kind !== "count") return false;
  return from - Math.max(item.to, item.group?.to ?? 0) <= (cue.sense.alone ? ALONE_REACH : 0);
}

/** Notes on each count and noun the next cue that takes what stands before it. A clause that begins between parts them. */
function withAwaited(items: Item[]): Item[] {
  let cue: CueItem | null = null;
  let near = true;
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i]!;
    if (item.kind === "cue") {
      const { subject, plural, alone, form, of } = item.cue.sense;
      const own = form === "verb" && ((item.cue.cut.suffix !== "" && of === "people") || (plural && item.bare));
      cue = subject === "before" || alone || own ? item : null;
      near = true;
    } else if (item.kind === "barrier" && !item.word.sense.weak) cue = null;
    else if (item.kind === "mark") near = false;
    else if (
      cue !== null &&
      (item.kind === "count" || item.kind === "noun" || item.kind === "name") &&
      awaits(cue, item)
    )
      item.awaited = { effect: cue.cue.sense.effect, near, distance: cue.from - item.to };
  }
  return items;
}
