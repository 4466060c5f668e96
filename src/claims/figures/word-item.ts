/** One word, or one phrase of the tables → its item: a breakdown, a cue, a noun, or what bounds, denies, doubts or intends. */
import {
  type CasualtySenses,
  type CasualtyWord,
  type CueSense,
  casualtySenses,
  type ModeSense,
  type NounSense,
} from "../../mentions/casualty.ts";
import type { Sentence, TokenRange } from "../../types.ts";
import { saysAt } from "../words-at.ts";
import { cueItem, holdsOne } from "./cue-item.ts";
import { isThing } from "./draft.ts";
import type { Item, ItemSource, Placed } from "./item.ts";
import { nameAt, namesSite, speaksOf } from "./names.ts";
import { nounItem } from "./noun-item.ts";
import { BREAKS, endsWithPreposition, groupEnd, isJoined, isPlainWord, tellsYears } from "./noun-phrase.ts";
import { opensReflexive, reflexiveCue } from "./reflexive.ts";
import { setOff } from "./set-off.ts";
import { holderOf } from "./stems.ts";

export function wordItem(source: ItemSource, at: number, sentence: Sentence, items: readonly Item[]): Item | null {
  const { document, pack } = source;
  const token = document.tokens[at]!;
  if (token.kind === "mark")
    return BREAKS.has(token.norm)
      ? { kind: "mark", from: at, to: at + 1, joined: false, awaited: null, norm: token.norm }
      : null;
  if (token.kind !== "word" || source.blocked[at]) return null;
  if (isUnit(source, at) || tellsYears(source, at)) return null;
  const senses = sensesIn(source, at);
  const reflexive = source.isUsual(at) ? null : reflexiveCue(source, at, sentence, items);
  if (reflexive) return reflexive;
  const demand = demandAt(source, at, senses, sentence);
  if (demand) {
    const joined = isJoined(source, at, demand.cut.prefix, sentence);
    return modeItem(source, { from: at, to: at + demand.length, joined }, demand);
  }
  const first = senses.all[0];
  // "the secretary general", whose first word is a name elsewhere.
  const phrase = first !== undefined && first.length > 1;
  // A word of the tables is a name only where it is one of theirs too.
  const nameless = senses.bounds || phrase || (first !== undefined && source.isUsual(at));
  const name = nameless ? null : nameAt(source, at, sentence, items);
  if (name === null && first === undefined) return null;
  const before = document.tokens[at - 1]?.norm ?? "";
  // "an officer of the rank of major" is one man.
  if (pack.casualties.ofRank.has(before)) return null;
  // "two officers of the rank of major and captain"
  if (pack.casualties.ofRank.has(document.tokens[at - 2]?.norm ?? "") && joinsRank(source, at, sentence, items))
    return null;
  // "the last terrorist" is nobody yet.
  if (senses.noun !== null && (saysLast(source, at) || (at > sentence.from && saysLast(source, at - 1)))) return null;
  if (name || first === undefined) return name;
  const to = at + first.length;
  const placed: Placed = { from: at, to, joined: isJoined(source, at, first.cut.prefix, sentence) };
  const { noun, breakdown } = senses;
  // No verb stands behind a preposition, nor with one written onto it: "he set out to kill" has the verbal noun.
  const governed =
    senses.verbalNoun !== senses.cue &&
    (pack.casualties.prepositions.has(before)
      ? !pack.casualties.partitives.has(before) || first.cut.suffix !== ""
      : pack.casualties.attempts.has(before) || endsWithPreposition(first.cut.prefix, pack));
  const cue = (governed ? senses.verbalNoun : null) ?? senses.cue;
  const next = document.tokens[to]?.norm ?? "";
  if (breakdown)
    return {
      kind: "breakdown",
      from: at,
      to,
      joined: placed.joined,
      awaited: null,
      word: breakdown,
      bare: pack.casualties.prepositions.has(next) && !pack.casualties.partitives.has(next),
      grave: pack.casualties.gravities.has(next),
      group:
        breakdown.sense.one && pack.casualties.partitives.has(next) ? describedOne(source, placed, sentence) : null,
    };
  if (noun) return nounOf(source, placed, { noun, cue: isOfVictims(source, to, cue) ? null : cue }, sentence, items);
  if (cue) {
    const other = (first.length === 1 && opensReflexive(source, at, sentence)) || isPlace(source, at, cue, sentence);
    return other ? null : cueItem(source, placed, cue, senses, sentence, items);
  }
  return modeItem(source, placed, first as CasualtyWord<ModeSense>);
}

/** "one of them of that nationality": his words; null where the phrase does not go on. */
function describedOne(source: ItemSource, { from, to }: Placed, sentence: Sentence): TokenRange | null {
  const end = groupEnd(source, to, sentence, { partitive: false, counted: false, noun: null });
  return end > to + 1 ? { from, to: end } : null;
}

/** "the families of the dead", spelled like "the capture of": nobody captures them. */
const isOfVictims = ({ senses }: ItemSource, next: number, cue: CasualtyWord<CueSense> | null) => {
  if (cue?.sense.effect !== "captured") return false;
  const { noun } = senses(next);
  return noun?.sense.of === "victim" && noun.sense.effect === "killed" && noun.sense.number === "many";
};

const isDefiniteVictims = ({ senses }: ItemSource, at: number) => {
  const { noun } = senses(at);
  return noun?.sense.of === "victim" && noun.sense.number === "many" && noun.cut.definite;
};

/** "of the rank of major and captain", not "and another captain" */
function joinsRank({ document, pack, senses }: ItemSource, at: number, { to }: Sentence, items: readonly Item[]) {
  const officers = items.at(-1);
  const several = officers?.kind === "count" || (officers?.kind === "noun" && officers.noun.sense.number !== "one");
  return (
    several &&
    senses(at).noun?.sense.of === "person" &&
    document.tokens[at]!.norm.startsWith(pack.casualties.conjunction) &&
    !(at + 1 < to && senses(at + 1).noun?.sense.of === "other")
  );
}

/** "the 15th brigade", "the brigade of Jerusalem", spelled like a general with a number or a name. */
function isUnit({ document: { tokens }, pack }: ItemSource, at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || !pack.casualties.numbered.has(tokens[at]!.norm)) return false;
  const { definesAfter } = pack.casualties;
  return next.kind === "number" || (definesAfter(next.norm) && !definesAfter(tokens[at]!.norm));
}

/** "the road of Palmyra", spelled like "destroys" in the language: a verb has what it destroyed behind it. */
const isPlace = (
  { places, senses, quantityAt }: ItemSource,
  at: number,
  { sense }: CasualtyWord<CueSense>,
  { to }: Sentence,
) =>
  places[at] === 1 &&
  sense.form === "verb" &&
  sense.of === "things" &&
  (at + 1 >= to || (senses(at + 1).noun === null && quantityAt[at + 1] == null));

/** How far behind "demanded" the deed may stand, in tokens: whoever demands fits in between. */
const DEMAND_REACH = 8;

/**
 * "Demanded the townspeople the release of 20": a word that names somebody elsewhere ("a student") intends at the head of a
 * clause what a preposition brings behind it. Null for others.
 */
function demandAt(
  source: ItemSource,
  at: number,
  { all }: CasualtySenses,
  sentence: Sentence,
): CasualtyWord<ModeSense> | null {
  const { tokens } = source.document;
  const aim = all.find(({ sense }) => sense.kind === "aim");
  if (!aim || aim === all[0] || (at > sentence.from && tokens[at - 1]!.kind === "word")) return null;
  for (let i = at + 1; i < Math.min(sentence.to, at + DEMAND_REACH) && tokens[i]!.kind === "word"; i++) {
    const { cue, verbalNoun } = source.senses(i);
    const deed = cue && cue === verbalNoun && endsWithPreposition(cue.cut.prefix, source.pack);
    // "demanded the suspect to give himself up"
    if (deed || opensReflexive(source, i, sentence)) return aim as CasualtyWord<ModeSense>;
  }
  return null;
}

function nounOf(
  source: ItemSource,
  placed: Placed,
  { noun, cue }: { readonly noun: CasualtyWord<NounSense>; readonly cue: CasualtyWord<CueSense> | null },
  sentence: Sentence,
  items: readonly Item[],
): Item | null {
  const { document, pack } = source;
  const { from: at, to } = placed;
  const before = document.tokens[at - 1]?.norm ?? "";
  const next = document.tokens[to]?.norm ?? "";
  // Two words mean no place that the first of them is spelled like.
  // "two barrels fell", at the head of what is told or behind its verb
  const leads = at === sentence.from || document.tokens[at - 1]!.kind === "mark" || source.senses(at - 1).cue !== null;
  const bombs = noun.sense.of === "bomb" && noun.sense.number === "two" && leads;
  const place = source.places[at] === 1 && noun.length === 1 && !bombs;
  if (noun.sense.of === "unit" || place || isCognate(source, noun, at, items)) return null;
  if (describesThing(source, at, noun, sentence)) return null;
  // "the civil defence", spelled like a civilian
  if (pack.casualties.civilBodies.has(before) && pack.casualties.civilianWords.has(noun.cut.stem)) return null;
  if (noun.sense.adjective && describes(source, at, sentence)) return null;
  // "scored with a missile of a shot"
  if (noun.sense.of === "bomb" && holdsOne(source, pack.casualties.contests, sentence)) return null;
  // "a man who wore a bomb belt", which nobody set off.
  const { wearers, explosions } = pack.casualties;
  if (noun.sense.of === "bomb" && wearers.has(before) && !holdsOne(source, explosions, sentence)) return null;
  // "the quarter of the two bridges"
  if (noun.cut.definite && namesSite(source, at)) return null;
  // "and she has", spelled like "her two sons": those are told of right behind what befell them.
  const { alsoHas } = pack.casualties;
  if (alsoHas.has(document.tokens[at]!.norm) && !(items.at(-1)?.kind === "cue" && items.at(-1)!.to === at)) return null;
  // "and she has two children"
  if (alsoHas.has(before)) return null;
  // "the latest of them"
  if (noun.sense.of === "other" && noun.cut.suffix !== "") return null;
  // "an attack suspected that it is a suicide bomber's", "who claim that they are victims"
  const likened = noun.sense.of === "attacker" || (noun.sense.of === "victim" && noun.sense.number === "many");
  if (likened && pack.casualties.likens.has(before)) return null;
  // "the families of the martyrs who fell": what the clause tells befell the martyrs.
  if (pack.casualties.families.has(noun.cut.stem) && isDefiniteVictims(source, to)) return null;
  // "accusing both sides": a participle, and nobody who is accused
  if (pack.casualties.accusing.has(document.tokens[at]!.norm) && pack.casualties.definesAfter(next)) return null;
  if (placed.joined && noun.sense.number === "one" && !noun.cut.definite && speaksOf(source, at)) return null;
  // "met his death a martyr"
  if (isState(noun, at, items)) return null;
  // "of Turkish descent", "a youth who works as a vendor"
  if (pack.casualties.descents.has(before) || pack.casualties.works.has(before)) return null;
  // "a Saudi by nationality" describes the person before it.
  if (pack.casualties.origins.has(next) && !(items.at(-1)?.kind === "cue" && items.at(-1)!.to === at)) return null;
  // "the third and fourth axes" point at axes told before.
  const ordinal = noun.cut.definite && noun.sense.of !== "person" && source.quantityAt[to]?.value.form === "ordinal";
  if (ordinal && pack.casualties.definesAfter(next)) return null;
  // "the two citizens who were killed": the pronoun says that they are two.
  const isPair = noun.sense.number === "two" && noun.sense.ambiguous && pack.casualties.whoTwo.has(next);
  const told = isPair ? { ...noun, sense: { ...noun.sense, ambiguous: false } } : noun;
  const pair = told.sense.number === "two" ? setOff(source, at, to, told) : told;
  return nounItem(source, placed, attackerNoun(source, to, pair), cue, sentence, items);
}

function modeItem(source: ItemSource, { from, to, joined }: Placed, mode: CasualtyWord<ModeSense>): Item | null {
  const { document, pack } = source;
  const before = document.tokens[from - 1];
  const next = document.tokens[to]?.norm ?? "";
  // "in addition to" is no "he added".
  const { joinPhrases, additions, objectPrefixes } = pack.casualties;
  const { norm } = document.tokens[from]!;
  if (joinPhrases.get(next)?.has(norm) || (additions.has(norm) && objectPrefixes.some((p) => next.startsWith(p))))
    return null;
  // "Doctors Without Borders", "the committee of the missing that may …"
  if ((mode.sense.kind === "hedge" || mode.sense.kind === "denial") && source.inBody(from)) return null;
  // "no fewer than" denies nothing.
  if (
    mode.sense.kind === "denial" &&
    pack.casualties.atLeastBefore.some((phrase) => saysAt(document.tokens, to, phrase))
  )
    return null;
  const complement = pack.casualties.complements.has(mode.cut.stem);
  const outcome =
    mode.sense.far === true ||
    pack.casualties.outcomes.has(next) ||
    pack.casualties.deniers.has(mode.cut.stem) ||
    opensOutcome(source, to);
  const except = pack.casualties.excepts.has(mode.cut.stem);
  const aside = pack.casualties.according.has(mode.cut.stem) && before?.kind === "mark";
  const reports = mode.sense.weak === true && before !== undefined && pack.casualties.reports.has(before.norm);
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

/** The name of a force may hold a word that names an effect elsewhere: "the body for the liberation of". */
function sensesIn(source: ItemSource, at: number): CasualtySenses {
  const senses = source.senses(at);
  if (senses.cue === null || !source.inActor(at)) return senses;
  return casualtySenses(senses.all.filter((w) => w.sense.kind !== "cue"));
}

/** Right behind the end of "met his death" an indefinite victim tells what became of him. */
function isState({ sense, cut }: CasualtyWord<NounSense>, at: number, items: readonly Item[]): boolean {
  const met = items.at(-1);
  return (
    sense.of === "victim" &&
    !cut.definite &&
    cut.prefix === "" &&
    met?.kind === "cue" &&
    met.to === at &&
    met.cue.sense.closed === true &&
    met.cue.sense.effect === sense.effect
  );
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

/** "were injured with injuries of several kinds": the noun of the verb right before it counts no one. */
function isCognate(
  { document, pack }: ItemSource,
  { sense, cut }: CasualtyWord<NounSense>,
  at: number,
  items: readonly Item[],
): boolean {
  const verb = items.at(-1);
  if (sense.of !== "victim" || sense.number === "one" || cut.definite || cut.prefix) return false;
  if (verb?.kind !== "cue" || verb.to !== at || verb.cue.sense.form !== "verb" || !verb.cue.sense.plural) return false;
  // "recovered two bodies"
  if (holderOf(pack.casualties.recoveries, pack)(document.tokens[verb.from]!.word)) return false;
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

/** "without that … result in": the clause that a denial opens tells an outcome. */
function opensOutcome({ document, pack }: ItemSource, at: number): boolean {
  const { complements, outcomes } = pack.casualties;
  return complements.has(document.tokens[at]?.norm ?? "") && outcomes.has(document.tokens[at + 1]?.norm ?? "");
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
