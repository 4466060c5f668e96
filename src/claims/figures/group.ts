/** Draft → group: the words that name those counted, and the class that they and the report give them. */
import type { LanguagePack } from "../../lang/pack.ts";
import { knownAt } from "../../mentions/actor.ts";
import type { CasualtyWord, NounSense } from "../../mentions/casualty.ts";
import type { ActorKind, Document, Group, GroupClass, Sentence, TokenRange } from "../../types.ts";
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
const VICTIMS = new Set(["killed", "injured", "casualties", "missing", "displaced", "abducted", "captured"]);
const THINGS = new Set(["attacks", "destroyed", "seized"]);

/** Class from the words of the group: forces win over any head noun, then the noun, then the words behind it. */
function classOf(draft: Draft, document: Document, pack: LanguagePack): GroupClass {
  const noun = draft.noun;
  if (
    draft.effect === "attacks" ||
    ((noun === null || (pack.casualties.wholePhrases && noun.of === "other")) && THINGS.has(draft.effect!))
  )
    return "object";
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

/** How far behind those that are denied "among civilians" may stand, in tokens. */
const AMONG = 3;

/** How far before "of it" the force may be named, in tokens. */
const ANTECEDENT = 30;

/** "nine of them": such as those counted before them, where any are. */
const saysOfThem = ({ range, implied }: Draft, { tokens }: Document, { casualties }: LanguagePack) =>
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
  if (!group || noun?.of !== "person") return false;
  const at = Math.max(range.to, group.to);
  const before = tokens[at]?.norm ?? "";
  const one = partitives.has(before) && noun.number === "one";
  if (!one && !(prepositions.has(before) && members.has(tokens[group.from]!.norm))) return false;
  const of = ranks.has(tokens[at + 1]?.norm ?? "") ? at + 2 : at + 1;
  if (of >= tokens.length) return false;
  return isForce(document, of, pack) || holderWithoutPronoun(forces, pack)(tokens[of]!.word);
}

/** "120 dead of it", "seven of its members": the pronoun points at a force named before in the sentence. */
function ofForces({ range, group, partOf }: Draft, document: Document, pack: LanguagePack): boolean {
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
function isMixed(words: readonly GroupWord[]): boolean {
  const head = words.find((w) => w.telling !== null || w.force);
  const first = head === undefined ? null : (head.telling ?? "combatant");
  return first !== null && words.some((w) => w.joined && w.telling !== null && w.telling !== first);
}

type GroupWord = { readonly joined: boolean; readonly telling: GroupClass | null; readonly force: boolean };

/** `alone`: the noun has no number, so that what a conjunction adds behind it counts by itself. */
function wordsOf(range: TokenRange, document: Document, pack: LanguagePack, alone = false): GroupWord[] {
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

/**
 * The codebook decides `class` from the whole report: a generic group (person, dead, others) takes the class that the
 * report gives the same victims elsewhere. They are the same by effect and number, by the words behind them in their
 * sentence ("all of one family"), or because they are "others" beside victims whose class is told.
 */
export function settleClasses(
  drafts: readonly Draft[],
  groups: readonly Group[],
  sentences: readonly Sentence[],
  denied: readonly boolean[],
  document: Document,
  pack: LanguagePack,
): Group[] {
  const classes = groups.map((g) => g.class);
  const open = (i: number) =>
    classes[i] === "person" && !THINGS.has(drafts[i]!.effect!) && drafts[i]!.noun?.class !== "object";
  const told = new Map<string, GroupClass>();
  drafts.forEach((draft, i) => {
    const key = keyOf(draft, document);
    if (key && !draft.partOf && classes[i] !== "person" && classes[i] !== "object" && !told.has(key))
      told.set(key, classes[i]!);
  });
  const saysCivilian = (from: number, to: number) => namesCivilians(from, to, document, pack);
  /** Wholes a part of which is told to be combatants. */
  const withForces = new Set(drafts.flatMap(({ partOf }, i) => (partOf && classes[i] === "combatant" ? [partOf] : [])));
  /** "ten soldiers and three workers killed and nine others hurt": the others are of no one class. */
  const mixedBefore = () => before.has("combatant") && before.has("civilian");
  /** Classes of the wholes before the current figure in its sentence. */
  const before = new Set<GroupClass>();
  const goOn = (i: number) => {
    if (sentences[i] !== sentences[i - 1]) before.clear();
    else if (!drafts[i - 1]!.partOf) before.add(classes[i - 1]!);
  };
  let list: List = { to: 0, class: null };
  let civilian: boolean | null = null;
  const civilianReport = () =>
    (civilian ??=
      !drafts.some((d, i) => classes[i] === "combatant" && d.effect !== "force") &&
      saysAny(pack.casualties.civilianWords, 0, document.tokens.length, document, pack));
  drafts.forEach((draft, i) => {
    goOn(i);
    if (i >= list.to && draft.rule === "figure.list") list = listFrom(drafts, classes, i);
    const end = draft.group?.to ?? draft.range.to;
    if (open(i) && denied[i] && saysCivilian(end, Math.min(end + AMONG, sentences[i]!.to))) classes[i] = "civilian";
    if (!open(i) || denied[i] || (draft.group && isMixed(wordsOf(draft.group, document, pack)))) return;
    if (
      bothVictims(draft, drafts[i + 1], document, pack) &&
      sharesGroup(drafts, i, sentences, document) &&
      !open(i + 1)
    ) {
      classes[i] = classes[i + 1]!;
      return;
    }
    const key = keyOf(draft, document);
    const same = classOfAll(draft, sentences[i]!, document, pack) ?? (key && !draft.partOf ? told.get(key) : undefined);
    const ofThem = saysOfThem(draft, document, pack);
    const whole = previousWhole(drafts, i, sentences, ofThem || draft.noun?.of === "other");
    const owner = whole < 0 ? whole : ownerOf(drafts, whole, sentences, document, pack);
    // "three gunmen were killed and seven people hurt": people are somebody else.
    const counted = !draft.implied && draft.noun?.generic && draft.noun.of === "person";
    const people = counted && classes[whole] === "combatant";
    const fellow = draft.group !== null && pack.casualties.isFellow(document.tokens[draft.group.from]!.word);
    const alike = draft.noun === null || draft.noun.of === "other" || fellow || (draft.noun.generic && !people);
    if (same) classes[i] = same;
    else if (i < list.to && list.class !== null) classes[i] = list.class;
    else if (ofThem && whole < 0 && ofForces(draft, document, pack)) classes[i] = "combatant";
    else if (ofThem && whole >= 0 && classes[whole] !== "object") classes[i] = classes[whole]!;
    else if (
      whole >= 0 &&
      alike &&
      VICTIMS.has(drafts[whole]!.effect!) &&
      (drafts[whole]!.effect !== "captured" || (draft.effect === "captured" && classes[whole] !== "detainee")) &&
      (isAnother(draft, drafts[whole]!, classes[whole]!) ||
        (fellow && classes[whole] !== "object") ||
        (inherits(drafts[owner]!, classes[owner]!, document, pack) && !(draft.noun?.of !== "person" && mixedBefore())))
    )
      classes[i] = classes[whole]!;
    else if (draft.noun === null && sharesGroup(drafts, i, sentences, document) && classes[i + 1] !== "object")
      classes[i] = classes[i + 1]!;
    else if (!withForces.has(draft) && saysCivilian(draft.range.to, nextDraft(drafts, i, sentences)))
      classes[i] = "civilian";
    else if ((draft.quantity.vague || draft.rule === "figure.name" || draft.rule === "figure.list") && civilianReport())
      classes[i] = "civilian";
  });
  // "two killed and three wounded of the guard": the first has no words of its own.
  const shared = (g: Group, i: number) =>
    g.span === null &&
    drafts[i]!.noun === null &&
    sharesGroup(drafts, i, sentences, document) &&
    isPartitive(drafts[i + 1]!);
  const isPartitive = ({ group }: Draft) =>
    group !== null && pack.casualties.partitives.has(document.tokens[group.from - 1]?.norm ?? "");
  return groups.map((g, i) => {
    const { text, span } = shared(g, i) ? groups[i + 1]! : g;
    return { text, class: classes[i]!, span };
  });
}

/** How many words behind "all of them" say who they were. */
const ALL_OF = 3;

/** "18 people, all of them of the army": the class that the words behind "all of them" give; undefined for none. */
function classOfAll(
  { allOf }: Draft,
  { to }: Sentence,
  document: Document,
  pack: LanguagePack,
): GroupClass | undefined {
  if (allOf === undefined) return undefined;
  let end = allOf;
  while (end < Math.min(to, allOf + ALL_OF) && document.tokens[end]!.kind === "word") end++;
  const words = wordsOf({ from: allOf, to: end }, document, pack);
  if (isMixed(words)) return undefined;
  return words.some((w) => w.force)
    ? "combatant"
    : (words.find((w) => w.telling && w.telling !== "person")?.telling ?? undefined);
}

/** The whole right before a figure in its sentence, for "others" past things that were destroyed; -1 for none. */
function previousWhole(drafts: readonly Draft[], at: number, sentences: readonly Sentence[], others: boolean): number {
  for (let i = at - 1; i >= 0 && sentences[i] === sentences[at]; i--)
    if (!drafts[i]!.partOf && !(others && THINGS.has(drafts[i]!.effect!))) return i;
  return -1;
}

/** How many figures before a list its toll may stand. */
const TOLL_BEFORE = 12;

type List = { readonly to: number; readonly class: GroupClass | null };

/**
 * "the dead are so-and-so and …", from its first name on: the class of the toll that the names answer, the last one told; null
 * where it has none, or where more of the names may be of its class than it counts.
 */
function listFrom(drafts: readonly Draft[], classes: readonly GroupClass[], from: number): List {
  let to = from;
  while (drafts[to]?.rule === "figure.list") to++;
  if (to - from < 2) return { to, class: null };
  const { effect } = drafts[from]!;
  for (let i = from - 1; i >= Math.max(0, from - TOLL_BEFORE); i--) {
    const { partOf, quantity, effect: befell } = drafts[i]!;
    if (partOf || befell !== effect || (quantity.min ?? 0) < 2) continue;
    const told = classes[i]!;
    if (told !== "combatant" && told !== "civilian") break;
    const names = classes.slice(from, to).filter((cls) => cls === told || cls === "person");
    return { to, class: quantity.min! >= names.length ? told : null };
  }
  return { to, class: null };
}

/** "15 killed and 33 injured of the police", "killing (15) and wounding (33)": the first count shares the group of the next. */
function sharesGroup(
  drafts: readonly Draft[],
  at: number,
  sentences: readonly Sentence[],
  { tokens }: Document,
): boolean {
  const next = drafts[at + 1];
  if (next === undefined || sentences[at + 1] !== sentences[at] || next.group === null || next.partOf !== null)
    return false;
  let words = 0;
  for (let i = drafts[at]!.core.to; i < next.core.from && words <= 2; i++) if (!BRACKETS.has(tokens[i]!.norm)) words++;
  return words <= 2;
}

const BRACKETS = new Set(["(", ")"]);

/** "dead and wounded of the forces", "two dead and three wounded": two victim nouns, the second with the side of both. */
function bothVictims({ noun }: Draft, next: Draft | undefined, { tokens }: Document, pack: LanguagePack): boolean {
  if (!next?.group || noun?.of !== "victim" || next.noun?.of !== "victim") return false;
  const { partitives, prepositions, ranks } = pack.casualties;
  const noFurther = Math.min(tokens.length - 1, next.group.from + 2);
  for (let at = next.group.from + 1; at <= noFurther; at++) {
    const of = tokens[at]!.norm;
    if (partitives.has(of) || (prepositions.has(of) && ranks.has(tokens[at + 1]?.norm ?? ""))) return true;
  }
  return false;
}

/** Where the words about a figure end: at the next figure, whole or part, or with the sentence. */
function nextDraft(drafts: readonly Draft[], at: number, sentences: readonly Sentence[]): number {
  const next = drafts[at + 1];
  return next && sentences[at + 1] === sentences[at] ? next.core.from : sentences[at]!.to;
}

/** "a citizen and his wife": whose kin the one told is, where he was told right before. */
function ownerOf(
  drafts: readonly Draft[],
  at: number,
  sentences: readonly Sentence[],
  document: Document,
  pack: LanguagePack,
): number {
  const { implied, group, partOf } = drafts[at]!;
  if (!implied || !group || partOf || at === 0 || sentences[at - 1] !== sentences[at] || !drafts[at - 1]!.implied)
    return at;
  const { noun } = pack.casualties.sensesAt(document.tokens, group.from);
  return noun !== null && noun.cut.suffix !== "" ? at - 1 : at;
}

/** "a woman was killed and another hurt": one like the one just told. */
const isAnother = (draft: Draft, before: Draft, cls: GroupClass) =>
  draft.noun?.of === "other" && draft.noun.number === "one" && before.noun?.number === "one" && cls === "civilian";

/** "5 civilians killed and 7 others hurt": the others are civilians; beside "a woman" they are not said to be. */
function inherits(before: Draft, cls: GroupClass, document: Document, pack: LanguagePack): boolean {
  if (cls === "person" || cls === "object") return false;
  if (cls !== "civilian" || before.noun?.generic !== false || !before.implied) return true;
  const { group } = before;
  if (!group) return false;
  const isCitizen = holderOf(pack.casualties.citizens, pack);
  return isCitizen(document.tokens[group.from]!.word) || namesCivilians(group.from, group.to, document, pack);
}

/** What makes two figures of one report the same victims: effect and number, or the last word of the name. */
function keyOf({ effect, quantity: q, noun, implied, group, core }: Draft, { tokens }: Document): string | null {
  const single = implied && noun?.of === "person" && noun.number === "one";
  if (single) return `${effect} ${tokens[(group ?? core).to - 1]!.norm}`;
  return q.min === null || q.min < 2 ? null : `${effect} ${q.min}`;
}

const namesCivilians = (from: number, to: number, document: Document, pack: LanguagePack) =>
  saysAny(pack.casualties.civilians, from, to, document, pack);

/** "the civil defence", "civil society" say of no one that he is a civilian. */
const namesBody = ({ tokens }: Document, at: number, pack: LanguagePack) =>
  pack.casualties.civilBodies.has(tokens[at - 1]?.norm ?? "");

function saysAny(
  words: ReadonlySet<string>,
  from: number,
  to: number,
  document: Document,
  pack: LanguagePack,
): boolean {
  const holds = holderOf(words, pack);
  for (let i = from; i < to; i++) {
    const token = document.tokens[i]!;
    if (token.kind !== "word" || !holds(token.word) || namesBody(document, i, pack)) continue;
    if (!pack.casualties.tellers.has(document.tokens[i + 1]?.norm ?? "")) return true;
  }
  return false;
}
