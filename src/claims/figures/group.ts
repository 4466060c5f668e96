/** Draft → group: the words that name those counted, and the class that they and the report give them. */
import type { LanguagePack } from "../../lang/pack.ts";
import { knownAt } from "../../mentions/actor.ts";
import type { CasualtyWord, NounSense } from "../../mentions/casualty.ts";
import type { ActorKind, Document, Group, GroupClass, TokenRange } from "../../types.ts";
import { spanOf } from "./clip.ts";
import type { Draft } from "./draft.ts";
import { holderOf, holderWithoutPronoun, holderWithPronoun } from "./stems.ts";

/** Words of the group as they stand, without the clitics of the first. */
export function groupOf(draft: Draft, document: Document, pack: LanguagePack): Group {
  const cls = classOf(draft, document, pack);
  if (!draft.group || draft.noun?.nobody === true) return { text: "", class: cls, span: null };
  const span = spanOf(document, draft.group, pack);
  return { text: document.text.slice(span.start, span.end), class: cls, span };
}

/** Effects whose counts may pass their class on to those named beside them. */
export const VICTIMS = new Set(["killed", "injured", "casualties", "missing", "displaced", "abducted", "captured"]);
export const THINGS = new Set(["attacks", "destroyed", "seized"]);

/** Class from the words of the group: forces win over any head noun, then the noun, then the words behind it. */
function classOf(draft: Draft, document: Document, pack: LanguagePack): GroupClass {
  const noun = draft.noun;
  if (
    draft.effect === "attacks" ||
    ((noun === null || (pack.casualties.wholePhrases && noun.of === "other")) && THINGS.has(draft.effect!))
  )
    return "object";
  if (draft.effect === "force" && namesAircraft(draft, document, pack)) return "object";
  // "2,200 of the two towns were evacuated" are people.
  const rescuers = VICTIMS.has(draft.effect!) && ofRescuers(draft, document, pack);
  if (noun?.class === "object" && !rescuers) return VICTIMS.has(draft.effect!) ? "person" : "object";
  const words = draft.group ? wordsOf(draft.group, document, pack, draft.implied) : [];
  if (isMixed(words)) return "person";
  if (rescuers) return "civilian";
  // "a woman blew herself up"
  if (draft.effect === "force" && draft.implied && noun?.of === "person") return "combatant";
  if (noun && !noun.generic && noun.class !== "person" && noun.class !== "civilian")
    return mixes(draft, document, pack) ? "person" : noun.class;
  // The noun itself is no word of a force, but the title of a name may be: "the brigadier so-and-so".
  const named = draft.group !== null && pack.casualties.sensesAt(document.tokens, draft.group.from).noun === null;
  const about = draft.about ? wordsOf(draft.about, document, pack) : [];
  // In "ISIS members" the first word is not the noun.
  const first = !(pack.casualties.wholePhrases && words.length > 1);
  const forces = words.some((w, i) => w.force && !(i === 0 && first && noun && !named)) || about.some((w) => w.force);
  if ((forces && !isOffice(draft, document, pack)) || besideForces(draft, document, pack)) return "combatant";
  if (noun && !noun.generic && noun.class !== "person") return noun.class;
  const toll = classOfToll(draft, document, pack);
  if (toll !== null) return toll;
  if (noun === null && draft.group === null && countsFamily(draft, document, pack)) return "civilian";
  const side = sideOf(draft, document, pack);
  if (side !== null) return side;
  for (const cls of ["combatant", "civilian", "detainee"] as const)
    if (words.some((w) => w.telling === cls)) return cls;
  // "the number of the displaced reached a million people"
  const cue = draft.effect === "displaced" && draft.cue ? wordsOf(draft.cue, document, pack) : [];
  if (cue.some((w) => w.telling === "civilian")) return "civilian";
  // Whoever is set free was held, whether for a charge or for none; of hostages that is not said.
  if (draft.effect !== "freed" || noun?.effect === "abducted") return "person";
  return draft.cue && holderOf(pack.casualties.rescues, pack)(document.tokens[draft.cue.from]!.word)
    ? "person"
    : "detainee";
}

/** "three fighters of the type F-16" */
function namesAircraft({ group }: Draft, { tokens }: Document, { casualties }: LanguagePack): boolean {
  if (group === null || !casualties.jets.has(tokens[group.from]!.norm)) return false;
  for (let at = group.from + 1; at <= group.to && at < tokens.length; at++)
    if (casualties.aircraft.has(tokens[at]!.norm)) return true;
  return false;
}

/** "a family of five": a number right behind the body that it tells the members of. */
const countsFamily = ({ core }: Draft, { tokens }: Document, { casualties }: LanguagePack) =>
  casualties.partitives.has(tokens[core.from - 1]?.norm ?? "") &&
  casualties.civilians.has(tokens[core.from - 2]?.norm ?? "");

/** "the victims of the armed attack": whose deed it was says nothing of them. */
function namesDeed({ from, to }: TokenRange, { tokens }: Document, pack: LanguagePack): boolean {
  for (let at = from; at < to; at++) if (pack.casualties.sensesAt(tokens, at).noun?.sense.of === "attack") return true;
  return false;
}

/** "two members of the civil defence" */
function ofRescuers({ group, noun }: Draft, { tokens }: Document, { casualties }: LanguagePack): boolean {
  if (group === null || noun?.of === "victim" || noun?.of === "other") return false;
  for (let at = group.from; at < group.to; at++)
    if (casualties.rescuers.some((words) => words.every((word, i) => tokens[at + i]?.norm === word))) return true;
  return false;
}

/** How far before "of it" the force may be named, in tokens. */
const ANTECEDENT = 30;

/** "nine of them": such as those counted before them, where any are. */
export const saysOfThem = ({ range, implied }: Draft, { tokens }: Document, { casualties }: LanguagePack) =>
  casualties.ofThem.has(tokens[range.to]?.norm ?? "") ||
  (!implied && casualties.ofThem.has(tokens[range.to - 1]?.norm ?? ""));

/** "dozens dead in their ranks". */
function inOwnRanks({ range, group }: Draft, { tokens }: Document, { casualties }: LanguagePack): boolean {
  const at = Math.max(range.to, group?.to ?? 0);
  return casualties.prepositions.has(tokens[at]?.norm ?? "") && casualties.ownRanks.has(tokens[at + 1]?.norm ?? "");
}

/** A minister of the interior is no policeman. */
const isOffice = ({ noun, group }: Draft, { tokens }: Document, pack: LanguagePack) =>
  noun !== null && group !== null && holderOf(pack.casualties.offices, pack)(tokens[group.from]!.word);

/** Words outside the group that tell the force which those counted belong to. */
const besideForces = (draft: Draft, document: Document, pack: LanguagePack) =>
  (!saysOfThem(draft, document, pack) && ofForces(draft, document, pack)) ||
  inOwnRanks(draft, document, pack) ||
  sideOf(draft, document, pack) === "combatant" ||
  suffered(draft, document, pack) ||
  isMember(draft, document, pack) ||
  belongs(draft, document, pack);

/** How many words behind the victim noun of a toll say whose dead they are. */
const TOLLED = 2;

/** "the toll of the dead of the army rose to 40 dead": the class that the words behind the first noun give; null for none. */
function classOfToll({ cue, range }: Draft, document: Document, pack: LanguagePack): GroupClass | null {
  if (cue === null || cue.to > range.from) return null;
  const toll = pack.casualties.sensesAt(document.tokens, cue.from).noun?.sense;
  if (toll?.of !== "victim" || toll.number === "one") return null;
  const { tokens } = document;
  let to = cue.to;
  const end = Math.min(cue.to + TOLLED, range.from);
  while (to < end && tokens[to]!.kind === "word" && !pack.casualties.prepositions.has(tokens[to]!.norm)) to++;
  const words = wordsOf({ from: cue.to, to }, document, pack);
  if (isMixed(words) || namesDeed({ from: cue.to, to }, document, pack)) return null;
  return words.some((w) => w.force) ? "combatant" : (words.find((w) => w.telling !== null)?.telling ?? null);
}

/** How far before those counted their side may be named, and how many words name it, in tokens. */
const SIDE_BEFORE = 8;
const SIDE_WORDS = 2;

/**
 * "the toll of the dead in the ranks of the army reached 40", "killed on the side of the guard were eight", "dozens dead amid the
 * gunmen": the class of those among whom they were; null where that is not told.
 */
function sideOf({ cue, range, group, noun }: Draft, document: Document, pack: LanguagePack): GroupClass | null {
  const { tokens } = document;
  if (noun !== null && !noun.generic) return null;
  const end = Math.max(range.to, group?.to ?? 0);
  const starts = [end];
  if (cue !== null) for (let at = Math.max(cue.to, range.from - SIDE_BEFORE); at < range.from; at++) starts.push(at);
  for (const at of starts) {
    const side = pack.casualties.sides.find((words) => words.every((word, i) => tokens[at + i]?.norm === word));
    if (side === undefined || (at < end && at + side.length >= range.from)) continue;
    let to = at + side.length;
    const limit = Math.min(to + SIDE_WORDS, at < end ? range.from : tokens.length);
    while (to < limit && tokens[to]!.kind === "word" && !pack.casualties.prepositions.has(tokens[to]!.norm)) to++;
    const words = wordsOf({ from: at + side.length, to }, document, pack);
    if (
      isMixed(
        wordsOf(
          { from: at + side.length, to: sideEnd(to, limit, document, at < end ? range.from : null) },
          document,
          pack,
        ),
      )
    )
      return null;
    const telling = words.some((w) => w.force) ? "combatant" : (words.find((w) => w.telling !== null)?.telling ?? null);
    if (telling !== null) return telling;
  }
  return null;
}

/** Behind a side: how many tokens further those of another may be joined to it, "fighters of the group and townspeople". */
const SIDES_BEHIND = 3;

/** Where the words end that may join a second side to the one that ends at `to`. */
function sideEnd(to: number, limit: number, { tokens }: Document, before: number | null): number {
  const end = Math.min(Math.max(to, limit) + SIDES_BEHIND, before ?? tokens.length);
  let at = to;
  while (at < end && tokens[at]!.kind === "word") at++;
  return at;
}

/** How far before those counted the verb may stand, and the force before that, in tokens. */
const SUFFERED = 6;
const SUFFERER = 3;

/** "the militia suffered 16 dead", "the militia, which suffered", "the army lost ten men": they are its own. */
function suffered({ range, noun, effect }: Draft, { tokens }: Document, pack: LanguagePack): boolean {
  if (noun?.of !== "victim" && !(VICTIMS.has(effect!) && (noun === null || noun.generic))) return false;
  const { suffers, forces } = pack.casualties;
  const namesForce = holderOf(forces, pack);
  for (let at = range.from - 1; at >= Math.max(0, range.from - SUFFERED) && tokens[at]!.kind === "word"; at--) {
    if (!suffers.has(tokens[at]!.norm)) continue;
    for (let i = Math.max(0, at - SUFFERER); i < range.from; i++) if (namesForce(tokens[i]!.word)) return true;
    return false;
  }
  return false;
}

/** How far behind those counted "who belong" may stand, and the force behind that, in tokens. */
const BELONGS = 2;
const BELONGS_TO = 3;

/** "14 people who belong to the movement", "suspected of belonging to" */
function belongs({ range, group }: Draft, { tokens }: Document, pack: LanguagePack): boolean {
  const { belongs: words, forces } = pack.casualties;
  const at = Math.max(range.to, group?.to ?? 0);
  const limit = Math.min(tokens.length, at + BELONGS);
  let to = at;
  while (to < limit && tokens[to]!.kind === "word" && !words.has(tokens[to]!.norm)) to++;
  if (to >= limit || !words.has(tokens[to]!.norm)) return false;
  const namesForce = holderWithoutPronoun(forces, pack);
  for (let i = to + 1; i < Math.min(tokens.length, to + 1 + BELONGS_TO) && tokens[i]!.kind === "word"; i++)
    if (namesForce(tokens[i]!.word) || knownAt(tokens, i, pack)?.entry.role === "force") return true;
  return false;
}

/** "a member in the army", "so-and-so of the guard" */
function isMember({ range, group, noun }: Draft, document: Document, pack: LanguagePack): boolean {
  const { tokens } = document;
  const { members, ranks, partitives, prepositions, forces } = pack.casualties;
  if (isSuspected(range, document, pack)) return true;
  if (!group || noun?.of !== "person") return false;
  const at = Math.max(range.to, group.to);
  const before = tokens[at]?.norm ?? "";
  const one = partitives.has(before) && noun.number === "one";
  if (!one && !(prepositions.has(before) && members.has(tokens[group.from]!.norm))) return false;
  const of = ranks.has(tokens[at + 1]?.norm ?? "") ? at + 2 : at + 1;
  if (of >= tokens.length) return false;
  return isForce(document, of, pack) || holderWithoutPronoun(forces, pack)(tokens[of]!.word);
}

/** How far behind "is suspected" the member may stand, and the force behind that, in tokens. */
const SUSPECTED = 3;

/** "four who are suspected of being members of al-Qaeda" */
function isSuspected({ to }: TokenRange, document: Document, pack: LanguagePack): boolean {
  const { tokens } = document;
  const { suspects, members, prepositions, forces } = pack.casualties;
  if (!suspects.has(tokens[to]?.norm ?? "")) return false;
  for (let at = to + 1; at <= Math.min(to + SUSPECTED, tokens.length - 3); at++)
    if (members.has(tokens[at]!.norm) && prepositions.has(tokens[at + 1]!.norm))
      return isForce(document, at + 2, pack) || holderWithoutPronoun(forces, pack)(tokens[at + 2]!.word);
  return false;
}

/** "120 dead of it", "seven of its members": the pronoun points at a force named before in the sentence. */
export function ofForces({ range, group, partOf }: Draft, document: Document, pack: LanguagePack): boolean {
  const { tokens } = document;
  const next = tokens[range.to];
  const { partitives, forces, isOwnMan } = pack.casualties;
  const points = holderWithPronoun(partitives, pack);
  const ofIt = !partOf && ((next !== undefined && points(next.word)) || points(tokens[range.to - 1]!.word));
  const own = !ofIt && group !== null && tokens.slice(group.from, group.to).some(({ word }) => isOwnMan(word));
  if (!ofIt && !own) return false;
  const namesForce = holderOf(forces, pack);
  for (
    let i = range.from - 1;
    i >= 0 && i > range.from - ANTECEDENT && tokens[i + 1]!.gap !== "line" && tokens[i + 1]!.gap !== "paragraph";
    i--
  ) {
    if (namesForce(tokens[i]!.word)) return true;
    if (!own) continue;
    const role = roleAt(document, i, pack);
    if (role !== undefined && BODIES.has(role)) return role === "force";
  }
  return false;
}

/** Those that have members. */
const BODIES: ReadonlySet<ActorKind> = new Set(["force", "party", "body", "state"] as const);

const roleAt = ({ tokens }: Document, at: number, pack: LanguagePack) =>
  (knownAt(tokens, at, pack) ?? pack.actors.headAt(tokens, at))?.entry.role;

/** "civilians and soldiers" are no one class: a noun that a conjunction adds is of another class than the first. */
export function isMixed(words: readonly GroupWord[]): boolean {
  const head = words.find((w) => w.telling !== null || w.force);
  const first = head === undefined ? null : (head.telling ?? "combatant");
  return first !== null && words.some((w) => w.joined && w.telling !== null && w.telling !== first);
}

type GroupWord = { readonly joined: boolean; readonly telling: GroupClass | null; readonly force: boolean };

/** `alone`: the noun has no number, so that what a conjunction adds behind it counts by itself. */
export function wordsOf(range: TokenRange, document: Document, pack: LanguagePack, alone = false): GroupWord[] {
  const words: GroupWord[] = [];
  const namesForce = holderWithoutPronoun(pack.casualties.forces, pack);
  // The side that a victim belonged to often follows with a preposition written onto it: "للحوثيين".
  const end = Math.min(range.to + 2, document.tokens.length);
  for (let i = range.from; i < end; i++) {
    const token = document.tokens[i]!;
    if (i >= range.to && token.kind !== "word") break;
    if (i >= range.to && pack.casualties.prepositions.has(token.norm)) break;
    const senses = pack.casualties.sensesAt(document.tokens, i).all;
    if (i >= range.to && senses.some((w) => w.sense.kind === "cue")) break;
    // "an unarmed man"
    const negated = i > range.from && pack.casualties.negators.has(document.tokens[i - 1]!.norm);
    const nouns = senses.filter(
      (w) => w.sense.kind === "noun" && (i < range.to || (w.cut.prefix && !countedBeside(w, pack, alone))),
    );
    const telling = negated
      ? null
      : (nouns.map((w) => w.sense as NounSense).find((s) => s.of === "person" && !s.generic)?.class ?? null);
    words.push({
      joined: isConjoined(nouns, i, document, pack),
      telling,
      force: i < range.to && !negated && (isForce(document, i, pack) || namesForce(token.word)),
    });
  }
  return words;
}

/** A conjunction is written onto the word or, where the language writes it apart, stands before it. */
const isConjoined = (nouns: readonly CasualtyWord[], at: number, { tokens }: Document, { casualties }: LanguagePack) =>
  nouns.some((w) => w.cut.prefix === casualties.conjunction) ||
  (casualties.wholePhrases && nouns.length > 0 && tokens[at - 1]?.norm === casualties.conjunction);

const isForce = ({ tokens }: Document, at: number, pack: LanguagePack) =>
  knownAt(tokens, at, pack)?.entry.role === "force";

/** "dead, wounded and prisoners", "15 soldiers and a civilian", "and two women": the last are counted for themselves and say nothing of the others. */
const countedBeside = ({ sense, cut }: CasualtyWord, pack: LanguagePack, alone: boolean) =>
  sense.kind === "noun" &&
  (alone ||
    sense.class === "detainee" ||
    (sense.number === "one" && !sense.accusative) ||
    (sense.number === "two" && !sense.ambiguous)) &&
  cut.prefix === pack.casualties.conjunction;

/** "men of the forces and workers": a second noun of another class makes the group mixed. */
function mixes(draft: Draft, document: Document, pack: LanguagePack): boolean {
  const next = draft.group?.to ?? draft.range.to;
  if (next >= document.tokens.length) return false;
  return pack.casualties
    .sensesAt(document.tokens, next)
    .all.some(
      ({ sense, cut }) =>
        sense.kind === "noun" &&
        sense.of === "person" &&
        sense.class === "civilian" &&
        cut.prefix === pack.casualties.conjunction &&
        cut.definite,
    );
}
