/**
 * Figures of no violence: jobs that were lost, missiles that were sold, the sick, a player hurt in a game, a death of old age,
 * those who came home.
 */
import type { CasualtyWord } from "../../mentions/casualty.ts";
import type { Sentence, TokenRange } from "../../types.ts";
import { saysAt } from "../words-at.ts";
import type { Draft } from "./draft.ts";
import type { ItemSource } from "./item.ts";
import { holderOf } from "./stems.ts";

type Test = (draft: Draft, sentence: Sentence) => boolean;

/** True for a draft of somebody or something that no violence befell. */
export function harmlessIn(source: ItemSource): Test {
  const tellsDisease = diseaseIn(source);
  const tellsGame = gameIn(source);
  const diedNaturally = naturalIn(source);
  const isHabit = habitIn(source);
  return (draft, sentence) =>
    (draft.effect === "injured" && (tellsDisease(draft, sentence) || tellsGame(draft, sentence))) ||
    isHarmless(draft, sentence, source) ||
    broughtOutAlive(draft, sentence, source) ||
    isHabit(draft, sentence) ||
    (draft.effect === "killed" && diedNaturally(draft, sentence));
}

/** How far before and behind those counted such a word may stand, in tokens. */
const REACH = 6;

/** How far behind those brought out "alive" may stand, in tokens: who was brought out with them fits in between. */
const ALIVE_REACH = 8;

/** "brought out two women and three children alive" */
function broughtOutAlive({ effect, cue, range }: Draft, { to }: Sentence, { document: { tokens }, pack }: ItemSource) {
  if (effect !== "killed" || cue === null || cue.from >= range.from) return false;
  if (!holderOf(pack.casualties.recoveries, pack)(tokens[cue.from]!.word)) return false;
  for (let at = range.to; at < Math.min(to, range.to + ALIVE_REACH) && tokens[at]!.kind !== "mark"; at++)
    if (
      !pack.casualties.prepositions.has(tokens[at - 1]!.norm) &&
      pack.casualties.alive.some((phrase) => saysAt(tokens, at, phrase))
    )
      return true;
  return false;
}

/** True where a word beside those counted shows that what is told of them harmed nobody. */
function isHarmless(draft: Draft, sentence: Sentence, { document, pack }: ItemSource): boolean {
  const words = draft.effect === null ? undefined : pack.casualties.harmless.get(draft.effect);
  if (words === undefined) return false;
  const { tokens } = document;
  const { from, to } = draft.range;
  const reach = words.reach ?? REACH;
  for (let at = Math.max(sentence.from, from - reach); at < from; at++)
    if (words.before.has(tokens[at]!.norm)) return true;
  for (let at = to; at < Math.min(sentence.to, to + reach); at++) {
    const { kind, norm } = tokens[at]!;
    if (words.behind.has(norm)) return true;
    if (kind === "mark" || (!words.across && pack.casualties.prepositions.has(norm))) return false;
  }
  return false;
}

/** How far before people without a number "usually" may stand, in tokens. */
const HABIT_REACH = 14;

/** "they do not usually claim attacks that kill civilians": of a habit people without a number are nobody yet. */
const habitIn =
  ({ document, pack }: ItemSource): Test =>
  ({ implied, quantity, noun, range }, sentence) => {
    if (!implied || quantity.vague !== "some" || noun?.of !== "person") return false;
    for (let at = Math.max(sentence.from, range.from - HABIT_REACH); at < range.from; at++)
      if (pack.casualties.habits.has(document.tokens[at]!.norm)) return true;
    return false;
  };

/** How far behind one who died the words may stand that tell of age or illness, in tokens. */
const NATURAL_REACH = 14;
/** How far behind one who died the words may stand that tell of violence: "in a raid", "of his wounds". */
const HOW_REACH = 5;

/**
 * One who died of age or illness, out of custody. Of a leader or an artist "the death of" tells nothing else, where no words
 * of violence stand right behind.
 */
function naturalIn({ document, pack, custody, senses }: ItemSource): Test {
  const { naturals, passings, notables, shots, manners } = pack.casualties;
  const isNotable = holderOf(notables, pack);
  const tellsHow = (at: number, to: number) => {
    for (let i = at; i < Math.min(at + HOW_REACH, to) && document.tokens[i]!.kind === "word"; i++) {
      const { norm } = document.tokens[i]!;
      const { of, effect } = senses(i).noun?.sense ?? {};
      if (of === "attack" || of === "bomb" || effect === "injured" || shots.has(norm) || manners.has(norm)) return true;
    }
    return false;
  };
  return ({ implied, quantity, core, range }, sentence) => {
    if (!implied || quantity.min !== 1) return false;
    const { tokens } = document;
    const passed = passings.has(tokens[core.from - 1]?.norm ?? "") && isNotable(tokens[core.from]!.word);
    if (passed) return !custody(sentence) && !tellsHow(range.to, sentence.to);
    const to = Math.min(sentence.to, range.to + NATURAL_REACH);
    for (let at = range.to; at < to; at++) if (naturals.has(document.tokens[at]!.norm)) return !custody(sentence);
    return false;
  };
}

/**
 * A player hurt in a game is no victim, in a report whose first sentence tells of a game or in a sentence that does; but shots
 * and bombs hurt players too, and of a stand that falls in the number tells.
 */
function gameIn({ document, pack, senses }: ItemSource): Test {
  const { games, shots } = pack.casualties;
  const isGame = holderOf(games, pack);
  const any = ({ from, to }: TokenRange, test: (at: number) => boolean) => {
    for (let at = from; at < to; at++) if (test(at)) return true;
    return false;
  };
  const names = (range: TokenRange) => any(range, (at) => isGame(document.tokens[at]!.word));
  const isArmed = (at: number) =>
    shots.has(document.tokens[at]!.norm) ||
    senses(at).all.some(({ sense }) => sense.kind === "noun" && sense.of === "bomb");
  const headline = document.sentences.find(({ furniture }) => furniture === null);
  let throughout: boolean | null = null;
  return ({ implied, quantity, group }, sentence) => {
    if (!(implied && quantity.min === 1) && !(group !== null && names(group))) return false;
    throughout ??= headline !== undefined && names(headline);
    return (throughout || names(sentence)) && !any(sentence, isArmed);
  };
}

/** How far before and behind the sick their disease may be named, in tokens. */
const DISEASE_BEFORE = 25;
const DISEASE_BEHIND = 6;

/**
 * The sick of a disease are no wounded (its dead count, whatever the cause), unless their sentence tells of violence as well. A
 * report whose first sentence names a disease speaks of it throughout.
 */
function diseaseIn({ document, pack, senses }: ItemSource): Test {
  const { diseases, shots } = pack.casualties;
  const isDisease = holderOf(diseases, pack);
  const names = ({ from, to }: TokenRange) => {
    for (let at = from; at < to; at++) if (isDisease(document.tokens[at]!.word)) return true;
    return false;
  };
  const isViolence = ({ sense }: CasualtyWord) =>
    sense.kind === "noun" && (sense.of === "attack" || sense.of === "bomb" || sense.class === "combatant");
  const tellsViolence = ({ from, to }: Sentence) => {
    for (let at = from; at < to; at++)
      if (shots.has(document.tokens[at]!.norm) || senses(at).all.some(isViolence)) return true;
    return false;
  };
  const headline = document.sentences.find(({ furniture }) => furniture === null);
  let throughout: boolean | null = null;
  return ({ range }, sentence) => {
    const near = {
      from: Math.max(sentence.from, range.from - DISEASE_BEFORE),
      to: Math.min(sentence.to, range.to + DISEASE_BEHIND),
    };
    if (names(near)) return !tellsViolence(sentence);
    if (headline === undefined || headline === sentence) return false;
    throughout ??= names(headline);
    return throughout && !tellsViolence(sentence);
  };
}
