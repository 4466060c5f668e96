/** Draft → modality: whether the words around a count deny it, doubt it, or only intend it. */
import type { Effect, Modality } from "../../types.ts";
import type { Draft } from "./draft.ts";
import type { Item, ModeItem } from "./item.ts";

/** How far before its cue, in tokens, a word may stand that denies, doubts or intends what the cue says. */
const REACH = { denial: 3, hedge: 6, aim: 3 } as const;

/** The same behind a verb of outcome: "the attack did not, as the ministry says, result in any dead". */
const OUTCOME_REACH = 12;

/** The same behind "there is no truth in", past where it is told, and behind "threatened", past whoever did and where. */
const FAR_REACH = 16;

type Told = { readonly draft: Draft; readonly items: readonly Item[] };

/** The modality of each of a document's drafts, in the order of the text. */
export function modalitiesOf(told: readonly Told[]): Modality[] {
  const modalities: Modality[] = [];
  for (const [i, one] of told.entries()) {
    const own = modalityOf(one.draft, one.items);
    const before = modalities[i - 1];
    const also =
      own === "asserted" &&
      ((before === "planned" && joinsDeed(one, told[i - 1]!)) || (before === "denied" && joinsZero(one, told[i - 1]!)));
    modalities.push(also ? before! : own);
  }
  return modalities;
}

/** How far behind those of one deed the next may stand that "and" joins to it, in tokens. */
const DEED_REACH = 4;

/** Effects of deeds that somebody may intend; "and the death of three" tells what came of it. */
const DEEDS: ReadonlySet<Effect | null> = new Set(["freed", "displaced", "captured", "seized", "destroyed"] as const);

/** "provides for the release of 15 and the evacuation of 30": deeds told by nouns, of which one verb speaks. */
function joinsDeed({ draft, items }: Told, before: Told): boolean {
  if (before.items !== items || !DEEDS.has(draft.effect)) return false;
  const [first, next] = [before.draft, draft].map(({ cue }) => items.find((item) => item.from === cue?.from));
  if (first?.kind !== "cue" || next?.kind !== "cue" || first === next || !next.joined) return false;
  const gap = next.from - before.draft.range.to;
  return first.cue.sense.form === "noun" && next.cue.sense.form === "noun" && gap >= 0 && gap <= DEED_REACH;
}

/** "without any injuries or loss of life": victims without a number, joined right behind others of whom there were none. */
const joinsZero = ({ draft, items }: Told, before: Told): boolean =>
  before.items === items &&
  draft.joined === true &&
  draft.range.from - before.draft.range.to <= 1 &&
  [draft, before.draft].every(({ implied, noun }) => implied && noun?.of === "victim" && noun.number === "many");

export function modalityOf(draft: Draft, items: readonly Item[]): Modality {
  // "the names of five of them are not known": what is said of part of the victims denies nothing of what befell them.
  if (draft.partOf && draft.noun === null && draft.group === null) return modalityOf(draft.partOf, items);
  if (draft.noun?.nobody === true) return "denied";
  if (draft.rule === "figure.accused") return "hedged";
  const places =
    draft.cue && draft.cue.from < draft.range.from ? [draft.range.from, draft.cue.from] : [draft.range.from];
  const behind = modeBehind(draft, items);
  if (behind) return behind.kind === "hedge" ? "hedged" : "denied";
  const verb = verbBehind(draft, items);
  let modality: Modality =
    draft.cue !== null && items.some((item) => tellsFuture(item, draft, items)) ? "planned" : "asserted";
  for (const item of items) {
    if (item.from >= (verb?.from ?? draft.range.from)) break;
    if (item.kind !== "denial" && item.kind !== "hedge" && item.kind !== "aim") continue;
    if (item.word.sense.foils && foilsDeed(item, draft, items)) return "denied";
    if (item.word.sense.foils || item.word.sense.behind) continue;
    // "two suicide bombers tried to": whoever tries is there.
    if (item.kind === "aim" && draft.noun?.of === "attacker" && item.to === draft.range.from) continue;
    const object = item.kind === "aim" && isObject(draft, items);
    const untrue = item.kind === "denial" && (item.word.sense.far === true || deniesClaim(item, items));
    const reach = untrue || object ? FAR_REACH : item.outcome ? OUTCOME_REACH : REACH[item.kind];
    if (item.kind === "aim" && (isHurt(draft) || items.some((other) => isAimedDeed(other, item, draft)))) continue;
    const excepted = (other: Item) =>
      other.kind === "also" && other.except && other.from >= item.to && other.to <= draft.range.from;
    if (item.kind === "denial" && items.some((other) => other.kind === "more" && other.from === item.to)) continue;
    if (item.kind === "denial" && isOfOtherVerb(item, draft, items)) continue;
    if (item.kind === "aim" && (inRelative(item, draft, items) || isDone(item, draft, items) || wasTried(draft, items)))
      continue;
    if (item.kind === "hedge" && isContrasted(item, draft, items)) continue;
    // "whether the 31 dead died in the crash": those whom a number counts are there.
    if (item.kind === "hedge" && item.word.sense.open && draft.quantity.vague === null) continue;
    if (item.kind === "hedge" && (isOfBomber(item, draft, items) || isOfDoer(item, draft, items))) continue;
    if ((item.outcome || isDenied(item, items)) && isTold(item, draft, items)) continue;
    if (verb !== null && isSpent(item, draft, items)) continue;
    const besideVerb = verb !== null && item.from >= draft.range.to && opensVerb(item, verb, items);
    if (!besideVerb && !places.some((at) => at >= item.to && at - item.to <= reach && governs(item, at, items)))
      continue;
    if (item.kind === "denial" && items.some(excepted)) continue;
    modality =
      item.kind === "denial" || isDenied(item, items) ? "denied" : item.kind === "hedge" ? "hedged" : "planned";
  }
  return modality;
}

/** "killed the group, which wants to impose itself, a deputy": the clause about the doer tells nothing of the deed. */
const inRelative = (aim: Item, { cue }: Draft, items: readonly Item[]) =>
  cue !== null &&
  items.some((item) => item.kind === "barrier" && item.word.sense.weak && item.from >= cue.to && item.to <= aim.from);

/** How far behind a denial a verb may stand that it denies itself, in tokens: "had" fits in between. */
const VERB_REACH = 1;

/** "who know no mercy killed seven": a verb past other words is another than the one denied, unless a clause leads to it. */
const isOfOtherVerb = (denial: Item, { cue }: Draft, items: readonly Item[]) =>
  denial.kind === "denial" &&
  !denial.word.sense.nominal &&
  !denial.outcome &&
  items.some(
    (item) =>
      item.kind === "cue" &&
      item.from === cue?.from &&
      item.cue.sense.form === "verb" &&
      item.from - denial.to > VERB_REACH,
  ) &&
  !items.some((item) => item.kind === "barrier" && item.from >= denial.to && item.from < cue!.from);

/** How far behind a denial the claim that it denies may stand, past whoever denies it, in tokens. */
const CLAIM_REACH = 8;

/** "denied, the source did, what the channels put about of the killing of": the claim opens behind it. */
const deniesClaim = (denial: Item, items: readonly Item[]) =>
  items.some(
    (item) =>
      item.kind === "also" &&
      item.word.sense.claimed === true &&
      item.from >= denial.to &&
      item.from - denial.to <= CLAIM_REACH,
  );

/** "foiled an attempt to get in and killed three": a verb that goes on behind what was tried tells what was done. */
const isDone = (aim: Item, { cue }: Draft, items: readonly Item[]) =>
  items.some(
    (item) =>
      item.kind === "cue" &&
      item.from === cue?.from &&
      item.joined &&
      item.cue.sense.form === "verb" &&
      item.from > aim.to,
  );

/** "an attempt to get in that 25 gunmen made": whoever carried it out was there. */
const wasTried = ({ effect, cue }: Draft, items: readonly Item[]) =>
  effect === "force" &&
  items.some((item) => item.kind === "cue" && item.from === cue?.from && item.cue.cut.suffix !== "");

/** "believed to be of the group, while twelve others were taken": behind the contrast nothing is in doubt. */
const isContrasted = (hedge: Item, { cue, range }: Draft, items: readonly Item[]) =>
  items.some(
    (item) =>
      item.kind === "barrier" &&
      !item.complement &&
      !item.aside &&
      item.word.sense.weak !== true &&
      item.word.sense.was !== true &&
      item.from >= hedge.to &&
      item.to <= Math.min(range.from, cue?.from ?? range.from) &&
      items.some((mark) => mark.kind === "mark" && mark.to === item.from),
  );

/** "killed a suicide bomber, who is believed to be of the group, 32 people": the doubt is about him. */
const isOfBomber = (hedge: Item, { cue, range }: Draft, items: readonly Item[]) =>
  cue !== null &&
  range.from >= hedge.to &&
  items.some((item) => item.kind === "noun" && item.noun.sense.of === "attacker" && item.from === cue.to);

/** "jets that are believed to be the coalition's launched five raids": right behind an indefinite noun the doubt is about who it is. */
const isOfDoer = (hedge: Item, { range }: Draft, items: readonly Item[]) =>
  range.from >= hedge.to &&
  items.some((item) => item.kind === "barrier" && item.from === hedge.to) &&
  items.some(
    (item) =>
      item.kind === "noun" &&
      (item.noun.sense.of === "person" || item.noun.sense.of === "thing") &&
      !item.noun.cut.definite &&
      Math.max(item.to, item.group.to) === hedge.from,
  );

/** "were feared dead and a cook was hurt": a verb between a doubt and the next subject is what is doubted. */
const isSpent = (item: Item, { range }: Draft, items: readonly Item[]) =>
  items.some((other) => other.kind === "cue" && other.from >= item.to && other.to <= range.from);

/** "no news came of any hurt, likewise nine died": behind a mark another thing is told than what there was no news of. */
function isTold(news: Item, { range, cue }: Draft, items: readonly Item[]): boolean {
  const from = Math.min(range.from, cue?.from ?? range.from);
  const inside = items.filter((item) => item.from >= news.to && item.to <= from);
  const [first, second, ...more] = inside.filter(({ kind }) => kind === "mark");
  // "the centre denied, on Thursday, the killing of": the day stands between two commas.
  const aside =
    second !== undefined &&
    more.length === 0 &&
    second.to === from &&
    inside.indexOf(second) - inside.indexOf(first!) === 1;
  return (
    !aside && inside.some((mark, i) => mark.kind === "mark" && inside.slice(0, i).some(({ kind }) => kind === "noun"))
  );
}

/** The verb whose subject the count is, where the language tells by its form that it is. */
const verbBehind = ({ cue, range }: Draft, items: readonly Item[]) =>
  cue !== null && cue.from >= range.to
    ? (items.find((item) => item.kind === "cue" && item.from === cue.from && item.cue.sense.behind === true) ?? null)
    : null;

/** "were reportedly killed", "will be freed": a doubt, a denial or an aim between the subject and its verb. */
const opensVerb = (item: Item, verb: Item, items: readonly Item[]) =>
  verb.from - item.to <= REACH.denial &&
  !items.some((other) => other.from >= item.to && other.to <= verb.from && other.kind !== "also");

/** "threatened, the group did, with the killing of": the verbal noun with a preposition is the aim, whatever stands between. */
const isObject = ({ cue }: Draft, items: readonly Item[]) =>
  items.some((item) => item.kind === "cue" && item.from === cue?.from && item.byPrefix);

/** "will release 50", "talks for the release of 50": the form of the word puts it in the future. */
const tellsFuture = (item: Item, { cue }: Draft, items: readonly Item[]) =>
  item.kind === "cue" &&
  item.from === cue?.from &&
  (item.cue.sense.future === true || item.purpose) &&
  !items.some((other) => carriesOut(other, item.from));

/** "carried out sentences of death": what was to be done was done. */
const carriesOut = (item: Item, at: number) =>
  item.kind === "cue" && item.cue.sense.effect === "force" && item.from < at && at - item.to <= OUTCOME_REACH;

/** "without borders that 70 were killed": a denial of a noun ends before a clause or a verb, unless the clause is what it denies. */
function governs(item: Item, at: number, items: readonly Item[]): boolean {
  if (item.kind !== "denial") return true;
  // "denied any part in the killing of ten": they were killed.
  if (items.some((other) => other.kind === "tie" && other.from >= item.to && other.from < at)) return false;
  if (item.outcome && (tellsBesides(item, at, items) || goesOn(item, at, items))) return false;
  if (!item.word.sense.nominal) return true;
  return !items.some(
    (other) =>
      other.from > item.to &&
      other.from <= at &&
      ((other.kind === "barrier" && (other.complement || !other.word.sense.weak)) ||
        (other.kind === "cue" && other.cue.sense.form === "verb")),
  );
}

/** How far behind a relative pronoun its own result may stand that no verb of the tables tells, in tokens. */
const RESULT_REACH = 2;

/** "denied its part in the strike that killed 20": the relative clause tells what is not in doubt, unless it is of a report. */
function tellsBesides(denial: Item, at: number, items: readonly Item[]): boolean {
  const inside = items.filter(({ from }) => from >= denial.to && from < at);
  const relative = inside.find((other) => other.kind === "barrier" && other.word.sense.weak && !other.reports);
  // "the shelling that hit the town did not result in any dead"
  return (
    relative !== undefined &&
    (at - relative.to <= RESULT_REACH || inside.some(({ kind, from }) => kind === "cue" && from >= relative.to))
  );
}

/** "said that it did not come of an attack, and that ten were hurt", "did not reply, but had announced": another clause begins between. */
const goesOn = (denial: Item, at: number, items: readonly Item[]) =>
  items.some(
    (other) =>
      other.kind === "barrier" &&
      other.from >= denial.to &&
      other.from < at &&
      (other.word.cut.prefix !== "" ||
        !(other.word.sense.weak || other.word.sense.was || other.complement || other.aside)),
  );

/** How far behind what is told a word may stand that takes it back, in tokens. */
const DOUBT_BEHIND = 12;

/** "a policeman was killed, but that is not confirmed", "that ten were killed is without any truth": nothing else is told between. */
function modeBehind({ range, cue }: Draft, items: readonly Item[]): Item | null {
  const end = Math.max(range.to, cue?.to ?? 0);
  const mode = items.find((item) => takesBack(item) && item.from >= end);
  if (mode === undefined || mode.from - end > DOUBT_BEHIND) return null;
  const between = items.filter((item) => item.from >= end && item.from < mode.from);
  // "eight were killed, and the talk of a second bomb is without any truth": the denial is of the talk alone.
  if (between.some(opensClaim)) return null;
  // "dozens of martyrs and the capture of soldiers are without any truth": a denial is of all that was told.
  return mode.kind === "hedge" && between.some(tellsMore) ? null : mode;
}

const opensClaim = (item: Item) =>
  (item.kind === "also" || item.kind === "barrier") && item.word.sense.claimed === true;

const takesBack = (item: Item) =>
  (item.kind === "hedge" && item.word.sense.far === true) ||
  (item.kind === "denial" && item.word.sense.behind === true);

const tellsMore = (item: Item) =>
  item.kind === "count" || item.kind === "cue" || (item.kind === "noun" && item.noun.sense.class !== "object");

/** "agreed to receive 20 wounded": what they are to meet is another matter. */
const isHurt = ({ noun, cue, quantity }: Draft) => noun?.of === "victim" && cue === null && quantity.vague === null;

/** "an attempted killing that cost two lives": the harm between was intended, what came of it was not. */
function isAimedDeed(other: Item, aim: Item, draft: Draft): boolean {
  if (
    other.kind !== "cue" ||
    other.joined ||
    other.from < aim.to ||
    other.from >= (draft.cue?.from ?? draft.range.from)
  )
    return false;
  return other.cue.sense.effect !== "force" && other.cue.sense.effect !== "attacks";
}

/** How far behind "foiled" the noun of the deed may stand, in tokens: whoever foiled it and "an operation of" fit in between. */
const FOILED_REACH = 2;

/** "the guards foiled the escape of 20": what was tried did not happen. */
function foilsDeed({ to }: ModeItem, { cue }: Draft, items: readonly Item[]): boolean {
  const deed = items.find((item) => item.from === cue?.from);
  if (deed?.kind !== "cue" || deed.cue.sense.form !== "noun" || deed.joined || deed.byPrefix) return false;
  const between = items.some((item) => item.from >= to && item.to <= deed.from && item.kind !== "noun");
  return !between && deed.from >= to && deed.from - to <= FOILED_REACH;
}

/** "without news of", "no reports came of": what would be doubtful did not come; nor did what was tried and foiled. */
const isDenied = (item: Item, items: readonly Item[]) =>
  (item.kind === "hedge" || item.kind === "aim") &&
  !item.word.sense.open &&
  items.some(
    (other) =>
      other.kind === "denial" &&
      (other.word.sense.foils === true) === (item.kind === "aim") &&
      other.to <= item.from &&
      item.from - other.to <= REACH.denial,
  );
