/** Draft → group: the words that name those counted, and the class that they and the report give them. */
import type { LanguagePack } from "../../lang/pack.ts";
import type { Document, Group, GroupClass, TokenRange } from "../../types.ts";
import { saysAt } from "../words-at.ts";
import { spanOf } from "./clip.ts";
import type { Draft } from "./draft.ts";
import { isMixed, THINGS, tellingOf, VICTIMS, wordsOf } from "./group-words.ts";
import { besideForces, sideOf } from "./sides.ts";
import { holderOf } from "./stems.ts";

/** Words of the group as they stand, without the clitics of the first. */
export function groupOf(told: Draft, document: Document, pack: LanguagePack): Group {
  const draft =
    predicateOf(told, document, pack) ?? talliedOf(told, document, pack) ?? numberedOf(told, document, pack) ?? told;
  const cls = classOf(draft, document, pack);
  if (!draft.group || draft.noun?.nobody === true) return { text: "", class: cls, span: null };
  const span = spanOf(document, draft.group, pack);
  return { text: document.text.slice(span.start, span.end), class: cls, span };
}

/** How many words behind the noun of a predicate belong to it. */
const PREDICATE = 3;

/** "nine of the wounded are men of the police": what the sentence says they are names them better than their wounds do; null for none. */
function predicateOf(draft: Draft, { tokens }: Document, pack: LanguagePack): Draft | null {
  const { casualties } = pack;
  if (draft.noun?.of !== "victim" || draft.group === null) return null;
  const are = draft.group.to;
  if (!casualties.predicates.has(tokens[are]?.norm ?? "")) return null;
  if (!casualties.sensesAt(tokens, draft.group.from).noun?.cut.definite) return null;
  const from = casualties.partitives.has(tokens[are + 1]?.norm ?? "") ? are + 2 : are + 1;
  const noun = from < tokens.length ? casualties.sensesAt(tokens, from).noun : null;
  if (noun?.sense.of !== "person" || noun.sense.number === "one" || noun.cut.prefix !== "") return null;
  let to = from + noun.length;
  while (to < from + PREDICATE && to < tokens.length && casualties.definesAfter(tokens[to]!.norm)) to++;
  return { ...draft, noun: noun.sense, group: { from, to } };
}

/** "the number of those arrested rose to nine": whom a cue of two words tallies; null for any other. */
function talliedOf(draft: Draft, { tokens }: Document, { casualties }: LanguagePack): Draft | null {
  const { cue, group, noun } = draft;
  if (group !== null || noun !== null || cue === null || cue.to - cue.from !== 2) return null;
  const who = tokens[cue.from + 1]!.norm;
  if (!casualties.tallies.has(tokens[cue.from]!.norm)) return null;
  if (!casualties.definesAfter(who) || casualties.prepositions.has(who)) return null;
  return { ...draft, group: { from: cue.from + 1, to: cue.to } };
}

/** How far before a bare number those may stand whose number it is, in tokens. */
const NUMBERED = 12;

/** "the number of the gunmen whom the army killed rose to 22": those whose number is told; null for none. */
function numberedOf(draft: Draft, { tokens }: Document, { casualties }: LanguagePack): Draft | null {
  const { noun, group, core } = draft;
  if (noun !== null || group !== null) return null;
  for (let at = core.from - 1; at >= Math.max(1, core.from - NUMBERED) && tokens[at]!.kind === "word"; at--) {
    const before = casualties.sensesAt(tokens, at).noun;
    if (before === null || !casualties.tallies.has(tokens[at - 1]!.norm)) continue;
    const { of, number, generic } = before.sense;
    if (of !== "person" || number === "one" || generic || at + before.length > core.from) return null;
    return { ...draft, noun: before.sense, group: { from: at, to: at + before.length } };
  }
  return null;
}

/** Tokens around the word for a death among which the sentence is named. */
const SENTENCE = 2;

/** "the death sentence was carried out on": whom a court puts to death was held. */
function isSentenced({ effect, cue }: Draft, { tokens }: Document, { casualties }: LanguagePack): boolean {
  if (effect !== "killed" || cue === null) return false;
  const { sense } = casualties.sensesAt(tokens, cue.from).verbalNoun ?? {};
  if (sense?.future) return true;
  const around = tokens.slice(Math.max(0, cue.from - SENTENCE), cue.to + SENTENCE);
  const { sentences, courts, executions } = casualties;
  // "the court ordered the execution of": elsewhere somebody may be shot in front of one.
  const byCourt = executions.has(sense ? casualties.sensesAt(tokens, cue.from).verbalNoun!.cut.stem : "");
  return around.some(({ norm }) => sentences.has(norm) || (byCourt && courts.has(norm)));
}

/** How far behind those counted "still under arrest" may stand, in tokens. */
const STILL_HELD = 4;

/** "190 of them are still under arrest". "Died under torture": whoever is tortured to death was held. */
function inCustody({ effect, range, group, cue }: Draft, { tokens }: Document, { casualties }: LanguagePack): boolean {
  if (effect === "captured") {
    for (let at = range.to; at < Math.min(tokens.length, range.to + STILL_HELD); at++)
      if (casualties.held.some((phrase) => saysAt(tokens, at, phrase))) return true;
    return false;
  }
  if (effect !== "killed") return false;
  // "21 who died under torture": past their verb.
  const at = Math.max(range.to, group?.to ?? 0, cue?.to ?? 0);
  return casualties.tortured.some((phrase) => saysAt(tokens, at, phrase));
}

/** "the escape of 15 fighters": whoever escapes was held. */
const hasEscaped = ({ effect, cue }: Draft, { tokens }: Document, { casualties }: LanguagePack): boolean =>
  effect === "freed" &&
  cue !== null &&
  casualties.sensesAt(tokens, cue.from).all.some(({ sense }) => sense.kind === "cue" && sense.flight === true);

/** "the elimination of seven": forces say so of those who fought them. */
export const isEliminated = ({ effect, cue }: Draft, { tokens }: Document, { casualties }: LanguagePack): boolean =>
  effect === "killed" && cue !== null && casualties.eliminations.has(tokens[cue.from]!.norm);

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
  // "the deputy and four of his companions"
  if (draft.group && pack.casualties.escorts.has(document.tokens[draft.group.from]!.norm)) return "combatant";
  if (rescuers) return "civilian";
  if (noun?.class === "combatant" && hasEscaped(draft, document, pack)) return "detainee";
  if (isOfFamilies(draft, document, pack)) return "civilian";
  if (draft.effect === "captured" && noun?.class === "detainee" && sideOf(draft, document, pack) === "combatant")
    return "combatant";
  // "two women opened fire"; of two men, or two unknown, no more is said than that they did.
  const plain = noun?.generic === true && noun.class === "person";
  if (draft.effect === "force" && draft.implied && noun?.of === "person" && !plain) return "combatant";
  if (noun && !noun.generic && noun.class !== "person" && noun.class !== "civilian")
    return mixes(draft, document, pack) || wasOnce(draft, document, pack) ? "person" : noun.class;
  // The noun itself is no word of a force, but the title of a name may be: "the brigadier so-and-so".
  const named = draft.group !== null && pack.casualties.sensesAt(document.tokens, draft.group.from).noun === null;
  const about = draft.about ? wordsOf(draft.about, document, pack) : [];
  // In "ISIS members" the first word is not the noun.
  const first = !(pack.casualties.wholePhrases && words.length > 1);
  const forces = words.some((w, i) => w.force && !(i === 0 && first && noun && !named)) || about.some((w) => w.force);
  if (
    (forces && !isOffice(draft, document, pack) && !isFightersKin(draft, document, pack)) ||
    besideForces(draft, document, pack)
  )
    return "combatant";
  if (isSuspectsKin(draft, document, pack)) return "person";
  if (isSentenced(draft, document, pack)) return "detainee";
  if (noun && !noun.generic && noun.class !== "person") return noun.class;
  const toll = classOfToll(draft, document, pack);
  if (toll !== null) return toll;
  if (noun === null && draft.group === null && countsFamily(draft, document, pack)) return "civilian";
  const side = sideOf(draft, document, pack);
  if (side !== null) return side;
  if (named && isSomebodysKin(draft, document, pack)) return "person";
  for (const cls of ["combatant", "civilian", "detainee"] as const)
    if (words.some((w) => w.telling === cls)) return cls;
  // "the number of the displaced reached a million people"
  const cue = draft.effect === "displaced" && draft.cue ? wordsOf(draft.cue, document, pack) : [];
  if (cue.some((w) => w.telling === "civilian")) return "civilian";
  if (inCustody(draft, document, pack)) return "detainee";
  if ((noun === null || noun.of === "other") && isEliminated(draft, document, pack)) return "combatant";
  // Whoever is set free was held, whether for a charge or for none; of hostages that is not said.
  if (draft.effect !== "freed" || noun?.effect === "abducted") return "person";
  return draft.cue && holderOf(pack.casualties.rescues, pack)(document.tokens[draft.cue.from]!.word)
    ? "person"
    : "detainee";
}

/** How far behind the planes their type may stand, in tokens. */
const OF_TYPE = 2;

/** "three fighters of the type F-16" */
function namesAircraft({ group }: Draft, { tokens }: Document, { casualties }: LanguagePack): boolean {
  if (group === null || !casualties.jets.has(tokens[group.from]!.norm)) return false;
  for (let at = group.from + 1; at <= group.to + OF_TYPE && at < tokens.length; at++)
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
    if (casualties.rescuers.some((phrase) => saysAt(tokens, at, phrase))) return true;
  return false;
}

/** A minister of the interior is no policeman. */
const isOffice = ({ noun, group }: Draft, { tokens }: Document, pack: LanguagePack) =>
  noun !== null && group !== null && holderOf(pack.casualties.offices, pack)(tokens[group.from]!.word);

/** "his brother was arrested": whose kin somebody is tells nothing of why he was caught. */
export const isSuspectsKin = ({ effect, group, noun }: Draft, document: Document, pack: LanguagePack): boolean =>
  effect === "captured" && noun !== null && group !== null && isKin(group.from, document, pack);

/** "the wives of two fighters": what the fighters were is not said of them. */
const isFightersKin = ({ group, noun }: Draft, document: Document, pack: LanguagePack): boolean =>
  noun !== null && group !== null && isKin(group.from, document, pack);

/** "the families of fighters", "members of the families of" them. */
const isOfFamilies = ({ group, noun }: Draft, document: Document, pack: LanguagePack): boolean =>
  noun !== null &&
  group !== null &&
  pack.casualties.families.has(stemOf(noun.generic ? group.from + 1 : group.from, document, pack));

const stemOf = (at: number, { tokens }: Document, { casualties }: LanguagePack): string =>
  tokens[at] ? (casualties.sensesAt(tokens, at).noun?.cut.stem ?? "") : "";

const isKin = (at: number, document: Document, pack: LanguagePack): boolean =>
  pack.casualties.kin.has(stemOf(at, document, pack));

/** "So-and-so, son of So-and-so": whose son he is, behind his name, tells nothing of him. */
function isSomebodysKin({ group }: Draft, document: Document, pack: LanguagePack): boolean {
  if (group === null) return false;
  for (let at = group.from + 1; at < group.to; at++) if (isKin(at, document, pack)) return true;
  return false;
}

/** How far behind one and behind several the word may stand that they are so no more, in tokens: what they were fits in between. */
const ONCE = { one: 2, several: 4 } as const;

/** "a former officer", "soldiers of the army, retired": they belong to no force. "Soldiers of the former army" were its soldiers. */
function wasOnce({ noun, group }: Draft, { tokens }: Document, { casualties }: LanguagePack): boolean {
  if (noun?.class !== "combatant" || noun.of !== "person" || group === null) return false;
  const said = noun.number === "one" ? casualties.former.one : casualties.former.several;
  const reach = noun.number === "one" ? ONCE.one : ONCE.several;
  for (let at = group.from + 1; at <= Math.min(tokens.length - 1, group.from + reach); at++) {
    if (tokens[at]!.kind !== "word") return false;
    if (said.has(tokens[at]!.norm)) return true;
  }
  return false;
}

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
  return tellingOf(words);
}

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
