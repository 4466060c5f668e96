/** Which side those counted were on, where their own words do not say: named before them, behind them, or by a pronoun. */
import type { LanguagePack } from "../../lang/pack.ts";
import { knownAt } from "../../mentions/actor.ts";
import type { ActorKind, Document, GroupClass, TokenRange } from "../../types.ts";
import { saysAt } from "../words-at.ts";
import type { Draft } from "./draft.ts";
import { isForce, isMixed, tellingOf, VICTIMS, wordsOf } from "./group-words.ts";
import { holderOf, holderWithoutPronoun, holderWithPronoun } from "./stems.ts";

/** Words outside the group that tell the force which those counted belong to. */
export const besideForces = (draft: Draft, document: Document, pack: LanguagePack) =>
  (!saysOfThem(draft, document, pack) && ofForces(draft, document, pack)) ||
  inOwnRanks(draft, document, pack) ||
  sideOf(draft, document, pack) === "combatant" ||
  suffered(draft, document, pack) ||
  isMember(draft, document, pack) ||
  areItsDead(draft, document, pack) ||
  belongs(draft, document, pack);

/** How far before those counted their side may be named, and how many words name it, in tokens. */
const SIDE_BEFORE = 8;
const SIDE_WORDS = 2;

/**
 * "the toll of the dead in the ranks of the army reached 40", "killed on the side of the guard were eight", "dozens dead amid the
 * gunmen": the class of those among whom they were; null where that is not told.
 */
export function sideOf(
  { effect, cue, range, group, noun }: Draft,
  document: Document,
  pack: LanguagePack,
): GroupClass | null {
  const { tokens } = document;
  // "prisoners of both sides", who were fighters before
  const taken = effect === "captured" && noun?.class === "detainee";
  if (noun !== null && !noun.generic && !taken) return null;
  const end = joinedEnd(Math.max(range.to, group?.to ?? 0), noun, document, pack);
  const starts = [end];
  if (cue !== null) for (let at = Math.max(cue.to, range.from - SIDE_BEFORE); at < range.from; at++) starts.push(at);
  for (const at of starts) {
    const side = pack.casualties.sides.find((phrase) => saysAt(tokens, at, phrase));
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
    const telling = tellingOf(words);
    if (telling !== null) return telling;
  }
  return null;
}

/** "dead, wounded and prisoners among the two sides": the side is that of all. */
function joinedEnd(from: number, noun: Draft["noun"], { tokens }: Document, pack: LanguagePack): number {
  let at = from;
  if (noun?.of !== "victim") return at;
  for (; at < tokens.length && tokens[at]!.kind === "word"; at++) {
    const next = pack.casualties.sensesAt(tokens, at).noun;
    const held = next?.sense.class === "detainee";
    if (next?.cut.prefix !== pack.casualties.conjunction || !(next.sense.of === "victim" || held)) break;
  }
  return at;
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

/** "dead, prisoners and losses of the group": whose they are stands behind them with its preposition. */
function areItsDead({ effect, range, group, noun }: Draft, document: Document, pack: LanguagePack): boolean {
  if (noun?.of !== "victim" || effect === "casualties") return false;
  const { tokens } = document;
  const { andLosses, ownerPrefixes } = pack.casualties;
  let at = joinedEnd(Math.max(range.to, group?.to ?? 0), noun, document, pack);
  if (andLosses.has(tokens[at]?.norm ?? "")) at++;
  const owner = at < tokens.length ? knownAt(tokens, at, pack) : null;
  return owner?.entry.role === "force" && ownerPrefixes.includes(owner.cut.prefix);
}

/** How far before those counted the verb may stand, and the force before that, in tokens. */
const SUFFERED = 10;
const SUFFERER = 3;

/** "the militia suffered 16 dead", "the militia, which suffered", "the army lost ten men": they are its own. */
function suffered({ range, noun, effect }: Draft, { tokens }: Document, pack: LanguagePack): boolean {
  if (noun?.of !== "victim" && !(VICTIMS.has(effect!) && (noun === null || noun.generic))) return false;
  const { suffers, offers, forces } = pack.casualties;
  const namesForce = holderOf(forces, pack);
  for (
    let at = range.from - 1;
    at >= Math.max(0, range.from - SUFFERED) && (tokens[at]!.kind === "word" || tokens[at]!.norm === "/");
    at--
  ) {
    if (!suffers.has(tokens[at]!.norm) && !(noun?.of === "victim" && offers.has(tokens[at]!.norm))) continue;
    for (let i = Math.max(0, at - SUFFERER); i < range.from; i++) if (namesForce(tokens[i]!.word)) return true;
    return false;
  }
  return false;
}

/** "dozens dead in their ranks". */
function inOwnRanks({ range, group }: Draft, { tokens }: Document, { casualties }: LanguagePack): boolean {
  const at = Math.max(range.to, group?.to ?? 0);
  return casualties.prepositions.has(tokens[at]?.norm ?? "") && casualties.ownRanks.has(tokens[at + 1]?.norm ?? "");
}

/** How far behind those counted "who belong" may stand, and the force behind that, in tokens. */
const BELONGS = 2;
const BELONGS_TO = 3;

/** "14 people who belong to the movement", "suspected of belonging to" */
function belongs({ range, group, effect }: Draft, { tokens }: Document, pack: LanguagePack): boolean {
  const { belongs: words, forces, charges } = pack.casualties;
  const at = Math.max(range.to, group?.to ?? 0);
  const limit = Math.min(tokens.length, at + BELONGS);
  let to = at;
  while (to < limit && tokens[to]!.kind === "word" && !words.has(tokens[to]!.norm)) to++;
  if (to >= limit || !words.has(tokens[to]!.norm)) return false;
  // "arrested on suspicion of belonging to": that is the charge.
  if (effect === "captured" && tokens.slice(range.from, to).some(({ norm }) => charges.has(norm))) return false;
  const namesForce = holderWithoutPronoun(forces, pack);
  for (let i = to + 1; i < Math.min(tokens.length, to + 1 + BELONGS_TO) && tokens[i]!.kind === "word"; i++)
    if (namesForce(tokens[i]!.word) || knownAt(tokens, i, pack)?.entry.role === "force") return true;
  return false;
}

/** "a member in the army", "so-and-so of the guard" */
function isMember({ range, group, noun }: Draft, document: Document, pack: LanguagePack): boolean {
  const { tokens } = document;
  const { members, ranks, partitives, prepositions, forces, relatives } = pack.casualties;
  if (isSuspected(range, document, pack)) return true;
  if (relatives.has(tokens[range.to]?.norm ?? "") && isSuspected({ from: range.to, to: range.to + 1 }, document, pack))
    return true;
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
  // "dozens of whom it is believed that they are extremists"
  const who = pack.casualties.likens.has(tokens[to + 1]?.norm ?? "") && to + 2 < tokens.length;
  if (who && pack.casualties.sensesAt(tokens, to + 2).noun?.sense.class === "combatant") return true;
  for (let at = to + 1; at <= Math.min(to + SUSPECTED, tokens.length - 3); at++)
    if (members.has(tokens[at]!.norm) && prepositions.has(tokens[at + 1]!.norm))
      return isForce(document, at + 2, pack) || holderWithoutPronoun(forces, pack)(tokens[at + 2]!.word);
  return false;
}

/** How far before "of it" the force may be named, in tokens. */
const ANTECEDENT = 30;

/** "nine of them": such as those counted before them, where any are. */
export const saysOfThem = ({ range, implied }: Draft, { tokens }: Document, { casualties }: LanguagePack) =>
  casualties.ofThem.has(tokens[range.to]?.norm ?? "") ||
  (!implied && casualties.ofThem.has(tokens[range.to - 1]?.norm ?? ""));

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
    // "gunmen in military dress stopped travellers and killed eleven of them"
    if (namesForce(tokens[i]!.word) && !pack.casualties.civilBodies.has(tokens[i - 1]?.norm ?? "")) return true;
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
