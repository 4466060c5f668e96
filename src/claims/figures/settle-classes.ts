/** Classes over a whole report: what a figure's own words leave open, those beside it and elsewhere tell (METHOD.md, "Who is counted"). */
import type { LanguagePack } from "../../lang/pack.ts";
import type { Document, Effect, Group, GroupClass, Sentence } from "../../types.ts";
import { spanOf } from "./clip.ts";
import type { Draft } from "./draft.ts";
import { isEliminated, isSuspectsKin } from "./group.ts";
import { isMixed, isOfForce, THINGS, VICTIMS, wordsOf } from "./group-words.ts";
import { classesOfNames, surnameOf } from "./known-names.ts";
import { membersAt } from "./noun-phrase.ts";
import { settleBackward, settleHeadline } from "./settle-retold.ts";
import { ofForces, saysOfThem } from "./sides.ts";
import { holderOf } from "./stems.ts";

/** "two men of the guard were killed and 90 civilians evacuated and six others hurt": the others are not like those who were brought away. */
const HURT = new Set<Effect>(["killed", "injured", "casualties"]);

/** How far behind those that are denied "among civilians" may stand, in tokens. */
const AMONG = 3;

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
    classes[i] === "person" &&
    !isSettled(drafts[i]!) &&
    !isSuspectsKin(drafts[i]!, document, pack) &&
    !THINGS.has(drafts[i]!.effect!) &&
    drafts[i]!.noun?.class !== "object";
  const told = new Map<string, GroupClass>();
  drafts.forEach((draft, i) => {
    const key = keyOf(draft, document);
    if (!key || draft.partOf || classes[i] === "object" || told.has(key)) return;
    // "the former officer So-and-so" is of no class, wherever he is called by his name alone.
    if (classes[i] !== "person" || (draft.implied && isSettled(draft))) told.set(key, classes[i]!);
  });
  const saysCivilian = (from: number, to: number) => namesCivilians(from, to, document, pack);
  /** Wholes a part of which is told to be combatants. */
  const withForces = new Set(drafts.flatMap(({ partOf }, i) => (partOf && classes[i] === "combatant" ? [partOf] : [])));
  /** Wholes a part of which is told to be civilians: "eight were hurt, three of them civilians" after soldiers are not all soldiers. */
  const withCivilians = new Set(
    drafts.flatMap(({ partOf, rule }, i) =>
      partOf && rule !== "figure.share" && classes[i] === "civilian" ? [partOf] : [],
    ),
  );
  /** "ten soldiers and three workers killed and nine others hurt": the others are of no one class. */
  const mixedBefore = () => before.has("combatant") && before.has("civilian");
  /** Classes of the wholes before the current figure in its sentence. */
  const before = new Set<GroupClass>();
  const goOn = (i: number) => {
    if (sentences[i] !== sentences[i - 1]) before.clear();
    else if (!drafts[i - 1]!.partOf && HURT.has(drafts[i - 1]!.effect!)) before.add(classes[i - 1]!);
  };
  let list: List = { to: 0, class: null };
  /** Something befell combatants, other than that their enemies "eliminated" them elsewhere. */
  const befellForces = (draft: Draft, i: number) =>
    classes[i] === "combatant" && draft.effect !== "force" && !isEliminated(draft, document, pack);
  /** "abducted four workers, and released one of them": the class of those abducted; undefined for others. */
  const ofAbducted = (draft: Draft, i: number): GroupClass | undefined => {
    if (draft.effect !== "freed" || !(draft.noun === null || saysOfThem(draft, document, pack))) return undefined;
    const whole = previousWhole(drafts, i, sentences, true);
    return drafts[whole]?.effect === "abducted" ? classes[whole] : undefined;
  };
  let civilian: boolean | null = null;
  const civilianReport = () =>
    (civilian ??=
      !drafts.some(befellForces) && saysAny(pack.casualties.civilianWords, 0, document.tokens.length, document, pack));
  drafts.forEach((draft, i) => {
    goOn(i);
    if (i >= list.to && draft.rule === "figure.list") list = listFrom(drafts, classes, i);
    const end = draft.group?.to ?? draft.range.to;
    if (classes[i] === "detainee" && ofAbducted(draft, i) === "civilian") classes[i] = "civilian";
    if (open(i) && denied[i] && saysCivilian(end, Math.min(end + AMONG, sentences[i]!.to))) classes[i] = "civilian";
    if (!open(i) || denied[i] || (draft.group && isMixed(wordsOf(draft.group, document, pack)))) return;
    if (
      sideOfBoth(draft, drafts[i + 1], document, pack) !== null &&
      sharesGroup(drafts, i, sentences, document) &&
      !open(i + 1)
    ) {
      classes[i] = classes[i + 1]!;
      return;
    }
    const key = keyOf(draft, document);
    const same =
      classOfAll(allOfBoth(drafts, i, sentences), sentences[i]!, document, pack) ??
      (key && !draft.partOf ? told.get(key) : undefined);
    const ofThem = saysOfThem(draft, document, pack);
    const whole = previousWhole(drafts, i, sentences, ofThem || draft.noun?.of === "other");
    const owner = whole < 0 ? whole : ownerOf(drafts, whole, sentences, document, pack);
    // "three gunmen were killed and seven people hurt": people are somebody else.
    const counted =
      draft.noun?.generic && draft.noun.of === "person" && !(draft.implied && draft.noun.number === "one");
    // "an officer and four soldiers were killed, and eight men hurt", where the word is that for men of a force.
    const ofForce = draft.group !== null && pack.casualties.personnel.has(document.tokens[draft.group.from]!.norm);
    const people = counted && classes[whole] === "combatant" && !ofForce;
    const fellow = isFellow(draft, classes[whole], document, pack);
    const alike = draft.noun === null || draft.noun.of === "other" || fellow || (draft.noun.generic && !people);
    const named = draft.rule === "figure.name" || draft.rule === "figure.list";
    // "killed 36 gunmen and killed seven others": whoever is added to those just told is of their class.
    const added = draft.noun?.of === "other" && whole >= 0 && drafts[whole]!.effect === draft.effect;
    const others = added && inherits(drafts[owner]!, classes[owner]!, document, pack);
    const part = draft.partOf && draft.noun !== null ? classes[drafts.indexOf(draft.partOf)] : undefined;
    // "16 fighters, among them three Lebanese"
    if (part === "combatant" || part === "civilian" || part === "detainee") classes[i] = part;
    else if (same && !others) classes[i] = same;
    else if (i < list.to && list.class !== null) classes[i] = list.class;
    else if (ofThem && whole < 0 && ofForces(draft, document, pack)) classes[i] = "combatant";
    else if (ofThem && whole >= 0 && classes[whole] !== "object") classes[i] = classes[whole]!;
    else if (
      whole >= 0 &&
      alike &&
      // "121 others, among them 40 fighters and four civilians" behind prisoners are no prisoners.
      !(withCivilians.has(draft) && classes[whole] !== "civilian") &&
      !(withForces.has(draft) && classes[whole] !== "combatant") &&
      VICTIMS.has(drafts[whole]!.effect!) &&
      // "killed 20 tourists in an attack by two men"
      draft.effect !== "force" &&
      // "two gunmen were killed, and there are hostages": those whom somebody holds are others than those who died.
      (draft.effect !== "abducted" || drafts[whole]!.effect === "abducted") &&
      // "five women were killed, and twelve people arrested": those who did it.
      (draft.effect !== "captured" ||
        drafts[whole]!.effect === "captured" ||
        classes[whole] !== "civilian" ||
        draft.noun?.of === "other") &&
      (drafts[whole]!.effect !== "captured" || (draft.effect === "captured" && classes[whole] !== "detainee")) &&
      (isAnother(draft, drafts[whole]!, classes[whole]!) ||
        (fellow && classes[whole] !== "object") ||
        (inherits(drafts[owner]!, classes[owner]!, document, pack) &&
          !isBesideOne(draft, drafts[whole]!) &&
          !(draft.noun?.of !== "person" && mixedBefore())))
    )
      classes[i] = classes[whole]!;
    else if (draft.noun === null && sharesGroup(drafts, i, sentences, document) && classes[i + 1] !== "object")
      classes[i] = classes[i + 1]!;
    else if (
      !withForces.has(draft) &&
      // "two men shot at the tourists": those whom they shot at.
      draft.effect !== "force" &&
      // Behind a name the words may be about others: "the death of So-and-so put townspeople in danger".
      !named &&
      saysCivilian(draft.core.to, clauseEnd(draft.core.to, nextDraft(drafts, i, sentences), document, pack))
    )
      classes[i] = "civilian";
    else if ((draft.quantity.vague || named) && civilianReport()) classes[i] = "civilian";
    else if (
      !named &&
      HURT.has(draft.effect!) &&
      !withForces.has(draft) &&
      !drafts.some((d, k) => sentences[k] === sentences[i] && d.rule === "figure.share") &&
      struckCivilians(draft, sentences[i]!, document, pack)
    )
      classes[i] = "civilian";
  });
  // The headline of a report whose body tells them: "five killed in clashes".
  drafts.forEach((draft, i) => {
    const key = keyOf(draft, document);
    const cls = classes[i]!;
    if (key && !draft.partOf && cls !== "person" && cls !== "object" && !told.has(key)) told.set(key, cls);
  });
  const civil = civilEffects(drafts, classes, befellForces);
  const isCivil = ({ effect, partOf, implied, quantity: { min } }: Draft) =>
    !partOf && !implied && min !== null && min > 1 && min <= (civil.get(effect!) ?? 0);
  /** The displaced are civilians, and so is a part of them, unless some of them are told to be fighters. */
  const isUprooted = (i: number): boolean => {
    const { effect, partOf } = drafts[i]!;
    if (effect !== "displaced" || withForces.has(drafts[i]!) || isShared(i)) return false;
    return partOf === null || isUprooted(drafts.indexOf(partOf));
  };
  const isShared = (i: number) => drafts[i + 1]?.rule === "figure.share" || isHalved(drafts[i]!, document, pack);
  const surnames = drafts.map((draft, i) => (open(i) ? surnameOf(draft, document) : null));
  const known = classesOfNames(new Set(surnames.filter((name) => name !== null)), document, pack);
  drafts.forEach((draft, i) => {
    if (!open(i)) return;
    const key = draft.partOf ? null : keyOf(draft, document);
    classes[i] =
      told.get(key ?? "") ??
      known.get(surnames[i] ?? "") ??
      (isUprooted(i) ? "civilian" : undefined) ??
      (isCivil(draft) && !withForces.has(draft) && !denied[i] && !isShared(i) ? "civilian" : "person");
  });
  // "Visits the wounded" of an attack that hit soldiers, as far as the report tells.
  const hit = new Set(classes.filter((cls, i) => HURT.has(drafts[i]!.effect!) && cls !== "person" && cls !== "object"));
  drafts.forEach(({ rule }, i) => {
    if (rule === "figure.first" && open(i) && hit.size === 1) classes[i] = [...hit][0]!;
  });
  const isOpen = (i: number) => open(i) && !drafts[i]!.partOf;
  settleBackward(drafts, classes, isOpen, document, pack);
  settleHeadline(
    drafts,
    classes,
    (i) => isOpen(i) && !denied[i] && !isShared(i),
    (i) => denied[i]!,
    document,
  );
  // "two killed and three wounded of the guard": the first has no words of its own. With one effect the second is a step of
  // the first: "the toll rose to 45 after two of the wounded died".
  const shared = (g: Group, i: number) =>
    g.span === null &&
    drafts[i]!.noun === null &&
    drafts[i]!.effect !== drafts[i + 1]?.effect &&
    sharesGroup(drafts, i, sentences, document) &&
    isPartitive(drafts[i + 1]!) &&
    // "killing 17 and burning dozens of homes"
    (THINGS.has(drafts[i]!.effect!) || !THINGS.has(drafts[i + 1]!.effect!));
  const isPartitive = ({ group }: Draft) =>
    group !== null && pack.casualties.partitives.has(document.tokens[group.from - 1]?.norm ?? "");
  const sideShared = (i: number) => {
    const from = sideOfBoth(drafts[i]!, drafts[i + 1], document, pack);
    const to = drafts[i + 1]?.group?.to ?? 0;
    if (from === null || from >= to || !sharesGroup(drafts, i, sentences, document)) return null;
    const span = spanOf(document, { from, to }, pack);
    return { text: document.text.slice(span.start, span.end), span };
  };
  return groups.map((g, i) => {
    const { text, span } = sideShared(i) ?? (shared(g, i) ? groups[i + 1]! : (meantBy(i) ?? g));
    return { text, class: classes[i]!, span };
  });

  /** "three of them": those told before whom the pronoun means; null where it means nobody told. */
  function meantBy(i: number): Group | null {
    if (groups[i]!.span !== null || drafts[i]!.noun !== null || !saysOfThem(drafts[i]!, document, pack)) return null;
    const { partOf } = drafts[i]!;
    const whole = partOf ? drafts.indexOf(partOf) : previousWhole(drafts, i, sentences, true);
    return whole >= 0 && groups[whole]!.span !== null ? groups[whole]! : null;
  }
}

/**
 * The largest number of civilians that the report tells of each effect, where the violence befell no combatant: fewer people of
 * whom no more is said are some of them, or of an earlier count.
 */
function civilEffects(
  drafts: readonly Draft[],
  classes: readonly GroupClass[],
  befellForces: (draft: Draft, i: number) => boolean,
): ReadonlyMap<Effect, number> {
  const civil = new Map<Effect, number>();
  if (drafts.some(befellForces)) return civil;
  drafts.forEach(({ effect, partOf, quantity: { min }, implied }, i) => {
    if (partOf || implied || min === null || effect === null || !VICTIMS.has(effect) || classes[i] !== "civilian")
      return;
    // The dead and the wounded that are told apart are some of those told in one number.
    for (const of of effect === "casualties" ? (["casualties", "killed", "injured"] as const) : [effect])
      civil.set(of, Math.max(min, civil.get(of) ?? 0));
  });
  return civil;
}

/** A word for combatants that left them of no class: beside others, or "former". */
const isSettled = ({ noun }: Draft) => noun?.class === "combatant";

/** "five dead and 22 wounded, all of them civilians": said of both. */
const allOfBoth = (drafts: readonly Draft[], at: number, sentences: readonly Sentence[]): Draft => {
  const draft = drafts[at]!;
  const next = drafts[at + 1];
  const both =
    draft.allOf === null && draft.noun?.of === "victim" && next?.noun?.of === "victim" && next.joined === true;
  return both && next.partOf === null && sentences[at + 1] === sentences[at] ? next : draft;
};

/** How many words behind "all of them" say who they were. */
const ALL_OF = 3;

/** "18 people, all of them of the army": the class that the words behind "all of them" give; undefined for none. */
function classOfAll(
  { allOf }: Draft,
  { to }: Sentence,
  document: Document,
  pack: LanguagePack,
): GroupClass | undefined {
  if (allOf === null) return undefined;
  let end = allOf;
  while (end < Math.min(to, allOf + ALL_OF) && document.tokens[end]!.kind === "word") end++;
  const words = wordsOf({ from: allOf, to: end }, document, pack);
  if (isMixed(words)) return undefined;
  return words.some((w) => w.force)
    ? "combatant"
    : (words.find((w) => w.telling && w.telling !== "person")?.telling ?? undefined);
}

/**
 * The whole right before a figure in its sentence, for "others" past things that were destroyed, and where they are the first
 * in their sentence also in the one before: "nine were killed. Twelve others were hurt". -1 for none.
 */
function previousWhole(drafts: readonly Draft[], at: number, sentences: readonly Sentence[], others: boolean): number {
  let left: Sentence | undefined = sentences[at];
  for (let i = at - 1; i >= 0; i--) {
    if (sentences[i] !== left) {
      if (!others || left !== sentences[at] || drafts[at]!.noun?.of !== "other" || sentences[i]!.to !== left!.from)
        return -1;
      left = sentences[i];
    }
    if (!drafts[i]!.partOf && !(others && THINGS.has(drafts[i]!.effect!))) return i;
  }
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
  // "six were killed and that a pupil was hurt": one who counts by herself is nobody's group.
  if (next.implied && next.noun?.of === "person" && next.noun.number === "one" && next.noun.class !== "combatant")
    return false;
  let words = 0;
  for (let i = drafts[at]!.core.to; i < next.core.from && words <= 2; i++) if (!BRACKETS.has(tokens[i]!.norm)) words++;
  return words <= 2;
}

const BRACKETS = new Set(["(", ")"]);

/** "dead and wounded of the forces", "two dead and three wounded": two victim nouns, the second with the side of both; the token where that begins, null for none. */
function sideOfBoth({ noun }: Draft, next: Draft | undefined, document: Document, pack: LanguagePack): number | null {
  if (!next?.group || noun?.of !== "victim" || next.noun?.of !== "victim") return null;
  const { tokens } = document;
  const noFurther = Math.min(tokens.length - 1, next.group.from + 2);
  for (let at = next.group.from + 1; at <= noFurther; at++) {
    if (pack.casualties.partitives.has(tokens[at]!.norm)) return at + 1;
    // The word for ranks belongs to the side, the preposition does not.
    if (membersAt(document, at, pack) !== null) return at + 1;
    // The preposition written onto it makes its name no words of the first.
    if (isOfForce(document, at, pack)) return next.group.to;
  }
  return null;
}

/** Where the words about a figure end: at the next figure, whole or part, or with the sentence. */
function nextDraft(drafts: readonly Draft[], at: number, sentences: readonly Sentence[]): number {
  let next = at + 1;
  // "two died and four others were hurt in the crash of a family": what is said of the others is said of both.
  while (drafts[next]?.noun?.of === "other" && !drafts[next]!.partOf) next++;
  return next < drafts.length && sentences[next] === sentences[at] ? drafts[next]!.core.from : sentences[at]!.to;
}

/** Where the clause ends that a figure stands in: at a mark behind which a clause of another matter begins, "while", "as well". */
function clauseEnd(from: number, limit: number, { tokens }: Document, pack: LanguagePack): number {
  const turns = (at: number) =>
    pack.casualties.turns.has(tokens[at]!.norm) || pack.attribution.wordAt(tokens, at)?.kind === "border";
  // "600 people, half of them civilians"
  const shares = (at: number) => {
    const { breakdown } = pack.casualties.sensesAt(tokens, at);
    return breakdown !== null && breakdown.sense.share !== null && breakdown.sense.share !== "all";
  };
  for (let at = from; at < limit - 1; at++)
    if (tokens[at]!.kind === "mark" && (turns(at + 1) || shares(at + 1))) return at;
  return limit;
}

/** "600 people, half of them civilians": the others are not said to be. */
const isHalved = ({ range, group }: Draft, { tokens }: Document, pack: LanguagePack): boolean => {
  const end = Math.max(range.to, group?.to ?? 0);
  const at = tokens[end]?.kind === "mark" ? end + 1 : end;
  const share = at < tokens.length ? pack.casualties.sensesAt(tokens, at).breakdown?.sense.share : null;
  return share !== undefined && share !== null && share !== "all";
};

/** "his comrade", "a colleague of his", "the officer and his companions": such as the victim before them. */
function isFellow(
  { group, noun }: Draft,
  victim: GroupClass | undefined,
  { tokens }: Document,
  { casualties }: LanguagePack,
): boolean {
  if (group === null) return false;
  const { word, norm } = tokens[group.from]!;
  if (casualties.isFellow(word) || (victim === "combatant" && casualties.isCompanion(word))) return true;
  return (
    noun?.of === "person" && casualties.fellows.has(norm) && casualties.ofHis.has(tokens[group.from + 1]?.norm ?? "")
  );
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

/** "a policeman was killed and 13 were hurt": the many beside the one are not said to be like him, as "13 others" would be. */
const isBesideOne = ({ implied, noun }: Draft, before: Draft) =>
  before.implied &&
  before.noun?.class === "combatant" &&
  before.noun.number === "one" &&
  (implied ? noun?.of === "victim" : noun?.of !== "other");

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
  // "a man was killed and two others hurt": they are told beside him.
  if (implied && noun?.of === "other") return null;
  return q.min === null || q.min < 2 ? null : `${effect} ${q.min}`;
}

/** How far behind the strike those may stand whom it was aimed at, in tokens. */
const AIM = 3;

/** "an attack that targeted the townspeople left eight dead": aimed at civilians, and told before what came of it. */
function struckCivilians({ core }: Draft, { from, to }: Sentence, document: Document, pack: LanguagePack): boolean {
  const strikes = holderOf(pack.casualties.strikes, pack);
  for (let at = from; at < to; at++)
    if (document.tokens[at]!.kind === "word" && strikes(document.tokens[at]!.word)) {
      const end = Math.min(at < core.from ? core.from : to, at + 1 + AIM);
      for (let i = at + 1; i < end; i++)
        if (namesCivilians(i, i + 1, document, pack) && !describesOne(i, document, pack)) return true;
    }
  return false;
}

/** "A civilian hospital": in the singular the word describes what was struck. */
const describesOne = (at: number, { tokens }: Document, { casualties }: LanguagePack): boolean => {
  const noun = casualties.sensesAt(tokens, at).noun?.sense;
  return noun !== undefined && noun.number === "one" && noun.collective !== true;
};

const namesCivilians = (from: number, to: number, document: Document, pack: LanguagePack) =>
  saysAny(pack.casualties.civilians, from, to, document, pack);

/** "the civil defence", "civil society", "a civil car" say of no one that he is a civilian. */
const namesBody = ({ tokens }: Document, at: number, pack: LanguagePack) =>
  pack.casualties.civilBodies.has(tokens[at - 1]?.norm ?? "");

/** "of civilians and policemen": how many words the second kind of people may take up. */
const MIXED = 3;

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
    if (isMixed(wordsOf({ from: i, to: Math.min(to, i + MIXED) }, document, pack))) return false;
    if (!pack.casualties.tellers.has(document.tokens[i + 1]?.norm ?? "")) return true;
  }
  return false;
}
