/** Counts: a number with what it counts, whichever stands first. */
import type { LanguagePack } from "../../lang/pack.ts";
import type { CasualtyWord, NounSense } from "../../mentions/casualty.ts";
import type { Document, Mention, Sentence, Token } from "../../types.ts";
import { isComma, isWordOf } from "../words-at.ts";
import { isOfForce } from "./group-words.ts";
import type { CountItem, Item, ItemSource, NounItem } from "./item.ts";
import { isOwnKin } from "./noun-item.ts";
import {
  BREAKS,
  groupEnd,
  hasVerbAt,
  isAdded,
  isDoneBy,
  isJoined,
  isPlainWord,
  membersAt,
  skipMarks,
} from "./noun-phrase.ts";
import { isRival } from "./rival.ts";
import { isBlownUpBy, setOff } from "./set-off.ts";
import { holderOf } from "./stems.ts";

/** A number with what it counts; null when it counts a unit (days, metres) and so no one. */
export function countItem(source: ItemSource, quantity: Mention<"quantity">, sentence: Sentence): CountItem | null {
  const { exact, form } = quantity.value;
  if (exact !== null && exact >= 1 && !Number.isInteger(exact)) return null;
  if (isYear(source, quantity)) return null;
  // "all 33 militants": the number says how many they are.
  if (quantity.value.vague === "all" && saysHowMany(source, quantity)) return null;
  if (exact !== null && isNumberOf(source, quantity)) return null;
  // "the names of some of the martyrs": the names that follow are they.
  const before = source.document.tokens[quantity.from - 1]?.norm ?? "";
  if (quantity.value.vague !== null && source.pack.casualties.namesOf.has(before)) return null;
  // "this number of dead" was told before.
  const { pointing, barring } = source.pack.casualties;
  if (quantity.value.vague === "some" && pointing.has(before)) return null;
  // "all those bombings" were told before.
  if (quantity.value.vague === "all" && pointing.has(source.document.tokens[quantity.to]?.norm ?? "")) return null;
  // "the whole team but for three": those whom nothing befell.
  if (barring.has(before)) return null;
  if (isAge(source, quantity.from) || source.pack.casualties.isAge(source.document.tokens, quantity.from, quantity.to))
    return null;
  if (isAgeOfNamed(source, quantity)) return null;
  if (form === "ordinal" || behindUnit(source, quantity.from, sentence)) return null;
  const { document, pack } = source;
  if (source.senses(quantity.from).breakdown !== null) return null;
  const bracketed = isBracketed(source, quantity);
  const opening = openingOf(source, bracketed ? quantity.value.core.from - 1 : quantity.from);
  const prefix = prefixOf(source, opening);
  const joined = isJoined(source, opening, prefix, sentence);
  const added = joined && isAdded(source, quantity.from, sentence);
  let at = skipMarks(document, quantity.to + (bracketed ? 1 : 0), sentence.to);
  // "five of them of the guards": who the five are stands behind the pronoun.
  const ofThem =
    at + 1 < sentence.to &&
    source.senses(at).all.some((w) => w.sense.kind === "breakdown" && w.sense.share === null && !w.sense.countsOnly) &&
    pack.casualties.partitives.has(document.tokens[at + 1]!.norm);
  const ofThemWho = !ofThem && tellsWhoTheyAre(source, at, sentence);
  if (ofThem || ofThemWho) at++;
  const endsOfThem = !ofThem && saysOfThem(source, at, sentence);
  // "three (managed) to flee", over the preposition that elsewhere parts them from others.
  const partitive =
    at < sentence.to && pack.casualties.partitives.has(document.tokens[at]!.norm) && source.senses(at).cue === null;
  if (partitive) at = skipMarks(document, at + 1, sentence.to);
  // "nine of the ten priests"
  if (partitive && source.quantityAt[at + 1] && pack.casualties.determiners.has(document.tokens[at]?.norm ?? "")) at++;
  // "18 of 24 drones": the second number is the whole that the first is out of.
  const total = partitive && pack.casualties.totals.has(document.tokens[at]?.norm ?? "") && source.quantityAt[at + 1];
  if (total) at++;
  const whole = partitive ? source.quantityAt[at] : null;
  if (whole && whole.value.vague === null) at = skipMarks(document, whole.to, sentence.to);
  const members = at < sentence.to ? membersAt(document, at, pack) : null;
  if (members !== null) at = skipMarks(document, members, sentence.to);
  const part = at < sentence.to && pack.casualties.wholes.has(document.tokens[at]!.norm);
  if (part) at = skipMarks(document, at + 1, sentence.to);
  // "the number of those who were killed in it": no vague number, but a toll that its verb goes on from.
  if ((partitive || endsPartitive(source, quantity)) && isToll(source, quantity, at)) return null;
  // "rose to 18 the number of the dead of the regime"
  const tallied = at + 1 < sentence.to && pack.casualties.tallies.has(document.tokens[at]!.norm);
  if (tallied && source.senses(at + 1).noun?.sense.of === "victim") at++;
  const are = part || at === quantity.to ? copulaEnd(source, at, sentence) : null;
  if (are !== null) at = are;
  // "the dozens on Tuesday": a date is not what they are counted in.
  const countable =
    at < sentence.to &&
    !source.blocked[at] &&
    !isNumbered(source, at) &&
    !isManner(source, at) &&
    !opensAnother(source, at);
  const read = countable ? nounAt(source, at, quantity.value.exact) : null;
  const often = read !== null && countsStrikes(source, quantity, at, sentence);
  if (read !== null && sharesPlace(quantity, read)) return null;
  const noun = often ? asStrikes(read) : read && setOff(source, quantity.from, at + read.length, read);
  // "seven of Hezbollah", "five of the factions": members of a party, not parties.
  const force = noun?.cut.definite && namesForce(source, at);
  const body =
    partitive && (noun?.sense.of === "unit" ? source.inActor(at) || force : noun?.sense.of === "thing" && force);
  // "37 of them of other nationalities", "four of Syrian nationality"
  const described =
    noun?.sense.of === "unit" && (ofThem || (partitive && pack.casualties.origins.has(document.tokens[at]!.norm)));
  if ((noun?.sense.of === "unit" && !body && !described) || sharesUnit(source, quantity)) return null;
  // "the thousands fled from their homes"
  const owned =
    noun?.sense.of === "thing" &&
    noun.cut.suffix !== "" &&
    pack.casualties.definesAfter(document.tokens[quantity.value.core.from]!.norm);
  // "the thousands of the town": no number counts one thing, which is where they are from.
  const theirs =
    owned ||
    described ||
    (partitive && !whole && noun !== null && isOnePlace(noun.sense, quantity) && !namesForce(source, at));
  // "and three of that camp": where they are from, beside those told before.
  const elsewhere = partitive && prefix === pack.casualties.conjunction && source.sites[at] === 1;
  // "thousands bore the body of": past its article a vague word counts nobody who has none.
  const apart = !partitive && noun !== null && !noun.cut.definite && isVagueDefinite(source, quantity);
  const who = noun === null ? null : whoTheyAre(source, at, noun, sentence);
  const counted = body || theirs || elsewhere || apart ? null : noun && who ? withClass(noun, who) : noun;
  // "the first half of the year" is no share of people.
  const percent = document.tokens[quantity.value.core.from]!.kind === "number";
  if (exact !== null && exact < 1 && (!counted || percent)) return null;
  const afterPreposition = pack.casualties.prepositions.has(document.tokens[opening - 1]?.norm ?? "");
  const leads = pack.casualties.strictSubjects && at < sentence.to && pack.casualties.mayLead(document.tokens, at);
  const unknown =
    noun === null &&
    !leads &&
    (partitive || !pack.casualties.determiners.has(document.tokens[at]?.norm ?? "")) &&
    // "rose to 18 the number of those who"
    !pack.casualties.tallies.has(document.tokens[at]?.norm ?? "") &&
    isPlainWord(source, at, sentence) &&
    !tellsHow(source, at) &&
    !leadsOn(source, at) &&
    !isAnyone(source, quantity, at) &&
    !isManner(source, at);
  const named = ((noun !== null && (!theirs || described) && !apart) || unknown) && !elsewhere;
  const group = who
    ? { from: at + noun!.length + 1, to: at + noun!.length + 1 + who.length }
    : named
      ? {
          from: at,
          to: groupEnd(source, noun ? at + noun.length : pack.casualties.unknownEnd(document.tokens, at), sentence, {
            partitive: partitive || members !== null || endsPartitive(source, quantity),
            counted: true,
            noun: counted,
          }),
        }
      : null;
  return {
    kind: "count",
    from: quantity.from,
    // "(39) cases": the bracket ends behind the number, not what is told of it.
    to: counted ? at + counted.length : bracketed && group ? quantity.to + 1 : quantity.to,
    joined,
    awaited: null,
    quantity,
    whole: pack.casualties.strictSubjects && whole?.value.vague === null ? whole : null,
    noun: counted,
    group,
    ofThings:
      noun === null &&
      named &&
      (pack.casualties.amounts.has(document.tokens[quantity.value.core.from]!.norm) ||
        (!partitive && pack.casualties.namesThings(document.tokens[at]!.word))),
    conjoined: prefix === pack.casualties.conjunction,
    added,
    aside: pack.casualties.carriers.has(document.tokens[quantity.from - 1]?.norm ?? "") || ofParent(source, quantity),
    beside: pack.casualties.companions.has(document.tokens[quantity.from - 1]?.norm ?? ""),
    gapped: followsJoinedBody(source, opening, sentence),
    theirs: pack.casualties.theirNumber.has(document.tokens[quantity.from - 1]?.norm ?? ""),
    by: (counted?.sense.class === "combatant" || counted?.sense.of === "person") && isDoneBy(source, opening),
    verbBehind: hasVerbAt(source, group?.to ?? quantity.to, sentence),
    vagueAlone:
      pack.casualties.strictSubjects &&
      group === null &&
      quantity.value.vague === "some" &&
      pack.casualties.prepositions.has(document.tokens[at]?.norm ?? ""),
    leads,
    afterPreposition,
    governed:
      (opening > sentence.from && attended(pack, document.tokens[opening - 1]!.norm)) ||
      (pack.casualties.strictSubjects &&
        (afterPreposition ||
          // "of the 62 passengers, 41 were killed"
          (opening - 1 === sentence.from && pack.casualties.partitives.has(document.tokens[opening - 1]!.norm)))),
    gravely:
      noun?.cut.definite === true && pack.casualties.gravities.has(document.tokens[at + noun.length]?.norm ?? ""),
    partOfThings: pack.casualties.ofThose.has(document.tokens[quantity.to]?.norm ?? ""),
    part: part || ofThem || ofThemWho || endsOfThem,
    members: pack.casualties.partitives.has(document.tokens[quantity.from - 1]?.norm ?? ""),
    ofOwnKin: partitive && at < sentence.to && isOwnKin(source, (group?.to ?? at + 1) - 1),
    rival: counted === null && group === null && isRival(source, quantity, sentence),
    reached: pack.casualties.reached.has(document.tokens[quantity.from - 1]?.norm ?? ""),
    bombs: counted !== null && isBomber(source, quantity.from, at, group?.to ?? at, sentence),
    toward: pack.casualties.toward.has(document.tokens[quantity.from - 1]?.norm ?? ""),
    defused:
      noun?.sense.of === "bomb" && isBlownUpBy(source, { from: quantity.from, to: group?.to ?? quantity.to }, sentence),
  };
}

/** "bombed three jets": a number of planes right behind a word of striking, or behind "carried out" with one behind them. */
function isBomber(source: ItemSource, from: number, at: number, end: number, { from: start, to }: Sentence): boolean {
  const { tokens } = source.document;
  const { planes, strikes, acts } = source.pack.casualties;
  if (from === start || !planes.has(tokens[at]!.norm)) return false;
  const strikesAt = (i: number) => i < to && holderOf(strikes, source.pack)(tokens[i]!.word);
  return (
    strikesAt(from - 1) ||
    (isWordOf(acts, tokens[from - 1]!.norm, source.pack.casualties.conjunction) && strikesAt(end))
  );
}

/** "gathered thousands of mourners", "and bore to the grave dozens of the kin": their own verb stands right before them. */
const attended = ({ casualties: { attends, conjunction } }: LanguagePack, norm: string): boolean =>
  attends.has(norm) || (norm.startsWith(conjunction) && attends.has(norm.slice(conjunction.length)));

/** "all 33 militants", "all the attackers, the four": their number stands right behind "all", or behind them. */
function saysHowMany({ document, pack, senses, quantityAt }: ItemSource, { to }: Mention<"quantity">): boolean {
  if (pack.casualties.wholePhrases) return quantityAt[to] != null;
  const { noun } = senses(to);
  const number = noun?.cut.definite ? quantityAt[to + noun.length] : null;
  return number?.value.exact != null && pack.casualties.definesAfter(document.tokens[number.from]!.norm);
}

/** "al-Qaeda", "the base" */
const namesForce = ({ document, pack }: ItemSource, at: number) =>
  holderOf(pack.casualties.forces, pack)(document.tokens[at]!.word);

const isToll = ({ document, pack, senses }: ItemSource, { from, value }: Mention<"quantity">, at: number) =>
  value.vague === "some" &&
  pack.casualties.tallies.has(document.tokens[from]!.norm) &&
  senses(at).cue?.sense.form === "verb";

/** "the group killed 26, and the front four": a body behind a comma and a conjunction, whose deed the verb before tells. */
function followsJoinedBody(
  { document: { tokens }, pack, inBody }: ItemSource,
  from: number,
  sentence: Sentence,
): boolean {
  let at = from;
  while (at > sentence.from && inBody(at - 1)) at--;
  return at < from && tokens[at]!.norm.startsWith(pack.casualties.conjunction) && isComma(tokens[at - 1]?.norm);
}

/** "5 and 9 years": the unit behind a second number is the first one's too. */
function sharesUnit(
  { document: { tokens }, pack, quantityAt, senses }: ItemSource,
  { to }: Mention<"quantity">,
): boolean {
  const at = tokens[to]?.norm === pack.casualties.conjunction ? to + 1 : to;
  const second = at < tokens.length ? quantityAt[at] : null;
  const joined = second && (at > to || tokens[at]!.norm.startsWith(pack.casualties.conjunction));
  if (!second || !joined || second.value.vague !== null || second.to >= tokens.length) return false;
  return senses(second.to).noun?.sense.of === "unit";
}

/** How far before "12 times" the word of striking may stand, in tokens: whom it struck fits in between. */
const STRIKES_REACH = 10;
/** How far behind it, past whoever struck. */
const STRIKES_BEHIND = 4;

/** How far before "48 operations" the word may stand that launched them, in tokens. */
const LAUNCH_REACH = 3;

/** "the town was shelled 12 times", "carried out 48 operations" */
function countsStrikes(source: ItemSource, { from, to }: Mention<"quantity">, at: number, sentence: Sentence): boolean {
  const { document, pack } = source;
  const { times, strikes, operations, launches } = pack.casualties;
  const { norm } = document.tokens[at]!;
  if (at !== to) return false;
  if (operations.has(norm)) {
    const next = document.tokens[at + 1];
    if (isOfForce(document, at + 1, pack)) return true;
    // "29 operations of rescue": of what kind they were stands right behind, unless what came of them does.
    const { prepositions, results } = pack.casualties;
    if (next?.kind === "word" && !prepositions.has(next.norm) && !results.has(next.norm)) return false;
    return findsBeside(source, from, LAUNCH_REACH, sentence, (token) => launches.has(token.norm));
  }
  if (!times.has(norm)) return false;
  const isStrike = holderOf(strikes, pack);
  const strikesAt = (token: Token) => token.kind === "word" && isStrike(token.word);
  // "25 times, in which it shelled"
  return (
    findsBeside(source, from, STRIKES_REACH, sentence, strikesAt) ||
    findsBeside(source, to, -STRIKES_BEHIND, sentence, strikesAt)
  );
}

/** True where such a token stands before `at` within a reach, or behind it where the reach is negative, and no mark between. */
function findsBeside(
  { document: { tokens } }: ItemSource,
  at: number,
  reach: number,
  sentence: Sentence,
  such: (token: Token) => boolean,
): boolean {
  const step = reach > 0 ? -1 : 1;
  for (let i = reach > 0 ? at - 1 : at + 1, left = Math.abs(reach); left > 0; i += step, left--) {
    const token = i >= sentence.from && i < sentence.to ? tokens[i]! : null;
    if (token === null || (token.kind === "mark" && BREAKS.has(token.norm))) return false;
    if (such(token)) return true;
  }
  return false;
}

const asStrikes = (times: CasualtyWord<NounSense>): CasualtyWord<NounSense> => ({
  ...times,
  sense: { ...times.sense, of: "attack", effect: "attacks", class: "object" },
});

const CROWDS = new Set(["tens", "hundreds", "thousands"]);

/** "most of the province", "70 per cent of the town": how far somebody holds it, which is no figure. */
const sharesPlace = ({ value: { exact, vague } }: Mention<"quantity">, { sense }: CasualtyWord<NounSense>): boolean =>
  sense.area === true && sense.number === "one" && (vague === "most" || (exact !== null && exact < 1));

const isOnePlace = ({ of, number }: NounSense, { value: { exact, vague } }: Mention<"quantity">) =>
  of === "thing" && number === "one" && ((exact !== null && exact > 1) || (vague !== null && CROWDS.has(vague)));

/** "eight of them children": the plural right behind the pronoun says who the eight are. */
function tellsWhoTheyAre({ document, pack, senses, quantityAt }: ItemSource, at: number, sentence: Sentence): boolean {
  if (at + 1 >= sentence.to || !pack.casualties.ofThem.has(document.tokens[at]!.norm) || quantityAt[at + 1])
    return false;
  const noun = senses(at + 1).noun;
  if (noun?.sense.of !== "person" || noun.sense.number === "one" || noun.length > 1) return false;
  return !noun.cut.definite && noun.cut.prefix === "" && noun.cut.suffix === "";
}

/** "the names of five of them": the pronoun ends the count, and nothing behind it tells who else. */
function saysOfThem({ document, pack, senses, quantityAt }: ItemSource, at: number, sentence: Sentence): boolean {
  if (at >= sentence.to || !pack.casualties.ofThem.has(document.tokens[at]!.norm)) return false;
  if (quantityAt[at + 1]) return false;
  const noun = at + 1 < sentence.to ? senses(at + 1).noun : null;
  // "three of them, their wounds grave"; "left six of them the hospital"
  return noun === null || noun.cut.suffix !== "" || (noun.sense.of === "thing" && noun.cut.definite);
}

/** "killed 305, injury of 128 people", without a conjunction: a deed with those whom it befell is no noun of the number before. */
function opensAnother({ senses, quantityAt }: ItemSource, at: number): boolean {
  const next = quantityAt[at + 1];
  return (
    next?.value.form === "digits" &&
    senses(at).verbalNoun?.cut.definite === false &&
    senses(next.to).noun?.sense.of === "person"
  );
}

/** Another number begins, unless it only describes: "two 500-pound bombs". */
const isNumbered = ({ quantityAt, pack }: ItemSource, at: number) =>
  quantityAt[at] != null && !(pack.casualties.wholePhrases && quantityAt[at]!.value.form === "ordinal");

/** "30 of whom were civilians": behind "were" stands who they are; null where no person is named right there. */
function copulaEnd({ document, pack, senses, quantityAt }: ItemSource, at: number, sentence: Sentence): number | null {
  if (at + 1 >= sentence.to || !pack.casualties.beings.has(document.tokens[at]!.norm) || quantityAt[at + 1])
    return null;
  const noun = senses(at + 1).noun;
  return noun?.sense.of === "person" && noun.sense.number !== "one" && !noun.cut.definite ? at + 1 : null;
}

/** "Eleven of the dead were children": whom definite victims prove to be; null where that is not said. */
function whoTheyAre(
  source: ItemSource,
  at: number,
  { sense, cut, length }: CasualtyWord<NounSense>,
  sentence: Sentence,
): CasualtyWord<NounSense> | null {
  const to = at + length;
  if (sense.of !== "victim" || !cut.definite || copulaEnd(source, to, sentence) === null) return null;
  return source.senses(to + 1).noun;
}

const withClass = (noun: CasualtyWord<NounSense>, who: CasualtyWord<NounSense>): CasualtyWord<NounSense> => ({
  length: noun.length,
  cut: noun.cut,
  sense: { ...noun.sense, class: who.sense.class, generic: who.sense.generic },
});

/** How many ages one "aged" may list, each with its conjunction. */
const AGES = 4;

/** "aged 67, 70 and 56 years": numbers in a row behind the word that says so, of which the last alone has its unit. */
function isAge({ document: { tokens }, pack }: ItemSource, from: number): boolean {
  let at = from - 1;
  // The article may stand apart: "under the age of the 18".
  if (tokens[at]?.norm.length === 2 && pack.casualties.definesAfter(tokens[at]!.norm)) at--;
  const goesOn = () => tokens[at]?.kind === "number" || tokens[at]?.norm === pack.casualties.conjunction;
  while (at > from - 2 * AGES && goesOn()) at--;
  const { ages, atAge } = pack.casualties;
  return (
    ages.has(tokens[at]?.norm ?? "") ||
    atAge.some((p) => p.every((word, i) => tokens[at - p.length + 1 + i]?.norm === word))
  );
}

/** "so-and-so (27)": in brackets right behind a given name, and nobody told behind the bracket. */
function isAgeOfNamed({ document: { tokens }, pack, senses }: ItemSource, { to, value }: Mention<"quantity">): boolean {
  const { from } = value.core;
  if (tokens[from - 1]?.norm !== "(" || tokens[to]?.norm !== ")" || from < 2) return false;
  const { names, conjunction } = pack.casualties;
  return isWordOf(names, tokens[from - 2]!.norm, conjunction) && senses(to + 1).noun === null;
}

/** "the 15th brigade" is written "the brigade 15"; a conjunction would begin something else. */
const isNumberOf = ({ document: { tokens }, pack }: ItemSource, { from }: Mention<"quantity">) =>
  pack.casualties.numbered.has(tokens[from - 1]?.norm ?? "") &&
  !tokens[from]!.norm.startsWith(pack.casualties.conjunction);

/** "born in 1898", "the first half of 2014", "the bombings of Riyadh 1994": four digits in the range of years, alone behind a preposition or a place. */
function isYear({ document, pack, senses, places }: ItemSource, { from, to, value }: Mention<"quantity">): boolean {
  const year = document.tokens[value.core.from]!;
  if (year.kind !== "number" || year.norm.length !== 4 || to - from !== 1) return false;
  if (value.exact === null || value.exact < 1800 || value.exact > 2099) return false;
  const before = document.tokens[from - 1]?.norm ?? "";
  const behindPlace = from > 0 && places[from - 1] === 1;
  if (!(behindPlace || pack.casualties.prepositions.has(before)) || pack.casualties.reached.has(before)) return false;
  return document.tokens[to]?.kind !== "word" || senses(to).noun === null;
}

/** "31 by-the-crash of a jet": an unknown word with the preposition tells how, not who. */
const tellsHow = ({ document, pack }: ItemSource, at: number) =>
  document.tokens[at]!.norm.length > 4 && pack.casualties.tellsHow(document.tokens[at]!.norm);

/** "three, of their wounds" */
const isManner = ({ document, pack }: ItemSource, at: number) => pack.casualties.manners.has(document.tokens[at]!.norm);

/** "anyone by harm": an unknown word with the preposition tells how, however short it is. */
const isAnyone = ({ document: { tokens }, pack }: ItemSource, { to, value }: Mention<"quantity">, at: number) =>
  at === to && pack.casualties.anyone.has(tokens[value.core.from]!.norm) && pack.casualties.tellsHow(tokens[at]!.norm);

/** "a father of six children", with the preposition written onto the number. */
const ofParent = ({ document: { tokens }, pack }: ItemSource, { from, value }: Mention<"quantity">) =>
  pack.casualties.parents.has(tokens[from - 1]?.norm ?? "") &&
  value.core.start > tokens[value.core.from]!.start &&
  pack.casualties.objectPrefixes.includes(tokens[value.core.from]!.norm[0]!);

/** "seven to-operations": an unknown word of things with a preposition written onto it begins something new. */
const leadsOn = ({ document, pack }: ItemSource, at: number) => {
  const { word, norm } = document.tokens[at]!;
  return pack.casualties.namesThings(word) && pack.casualties.objectPrefixes.includes(norm[0]!) && norm.length > 5;
};

/** "the hours twenty-four": a definite unit with its number behind it. */
function behindUnit({ document, pack, senses }: ItemSource, at: number, sentence: Sentence): boolean {
  if (at === sentence.from || !pack.casualties.definesAfter(document.tokens[at]!.norm)) return false;
  return senses(at - 1).all.some((w) => w.cut.definite && w.sense.kind === "noun" && w.sense.of === "unit");
}

/** "the tens", "the thousands" */
const isVagueDefinite = ({ document, pack }: ItemSource, { value }: Mention<"quantity">) =>
  (value.vague === "tens" || value.vague === "hundreds" || value.vague === "thousands") &&
  pack.casualties.definesAfter(document.tokens[value.core.from]!.norm);

/** Vague words bring their partitive with them: "a number of". */
const endsPartitive = ({ document, pack }: ItemSource, quantity: Mention<"quantity">) =>
  pack.casualties.partitives.has(document.tokens[quantity.to - 1]!.norm);

/** "(33) wounded": a number that stands in brackets alone. */
export const isBracketed = ({ document: { tokens } }: ItemSource, { to, value: { core } }: Mention<"quantity">) =>
  tokens[core.from - 1]?.norm === "(" && tokens[to]?.norm === ")";

/** Where the words of a count begin: "and their two children", "and in number (4) soldiers". */
function openingOf({ document: { tokens }, pack }: ItemSource, at: number): number {
  const before = tokens[at - 1]?.norm ?? "";
  return pack.casualties.determiners.has(before) || pack.casualties.tallies.has(before) ? at - 1 : at;
}

function prefixOf({ document, pack }: ItemSource, at: number): string {
  const token = document.tokens[at]!;
  if (token.kind !== "word")
    return document.tokens[at - 1]?.norm === pack.casualties.conjunction && token.gap === "glued"
      ? pack.casualties.conjunction
      : "";
  const { additions, objectPrefixes } = pack.casualties;
  if (additions.has(document.tokens[at - 1]?.norm ?? "") && objectPrefixes.includes(token.norm[0]!))
    return token.norm[0]!;
  const { conjunction, wholeWords, isConjoined } = pack.casualties;
  return token.norm.startsWith(conjunction) && (!wholeWords.has(token.norm) || isConjoined(document.tokens, at))
    ? pack.casualties.conjunction
    : "";
}

function nounAt(source: ItemSource, at: number, exact: number | null): CasualtyWord<NounSense> | null {
  const words = source.senses(at).all;
  const nouns = words.filter((w): w is CasualtyWord<NounSense> => w.sense.kind === "noun");
  // Two to ten count a plural: a singular verbal noun behind them begins something new ("two, the death of").
  const few = exact !== null && exact >= 2 && exact <= 10;
  const whole = nouns.filter((w) => !w.cut.prefix);
  const noun = (few ? whole.find((w) => w.sense.number !== "one") : null) ?? whole[0] ?? null;
  return noun && few && noun.sense.number === "one" && words.some((w) => w.sense.kind === "cue") ? null : noun;
}

/** "two civilians" as "civilians two", "raids several": the noun stands before its number. */
export function countsBefore({ document, pack }: ItemSource, count: CountItem, items: readonly Item[]): boolean {
  const before = items.at(-1);
  if (pack.casualties.wholePhrases) return false;
  if (before?.kind !== "noun" || before.noun.sense.number === "one" || count.joined) return false;
  // "the number of the dead passed the twenty"
  if (before.afterTally && before.noun.sense.of === "victim" && before.noun.cut.definite) return false;
  // "and captured four", which without the number would be families.
  if (before.cue && before.noun.cut.prefix === pack.casualties.conjunction) return false;
  const { value, from } = count.quantity;
  if (before.noun.sense.number === "two" && !before.noun.sense.ambiguous && value.exact !== 2) return false;
  if (value.exact === 1 || (value.vague && !pack.casualties.postposed.has(document.tokens[from]!.norm))) return false;
  // "the number of the dead, seven": behind a definite noun an indefinite number tells what it comes to.
  if (before.noun.cut.definite && !isDefinite(document, from, pack)) return false;
  const between = document.tokens[before.to];
  return (
    from === before.to ||
    (from === before.to + 1 && between!.kind === "word" && !between!.norm.startsWith(pack.casualties.conjunction))
  );
}

/** A number with its article, which stands apart before digits. */
function isDefinite({ tokens }: Document, at: number, { casualties }: LanguagePack): boolean {
  const { norm, gap } = tokens[at]!;
  return casualties.definesAfter(norm) || (gap === "glued" && casualties.definesAfter(tokens[at - 1]?.norm ?? ""));
}

/** "the cities the four", "her children the four", "two civilians two": the number goes with the noun before it whatever follows. */
export function agrees({ document, pack }: ItemSource, { noun, quantity }: CountItem, items: readonly Item[]): boolean {
  const before = items.at(-1);
  const { from } = quantity.value.core;
  // "the number of the dead passed twenty": the number is no word of theirs.
  if (before?.kind !== "noun" || before.to !== from || before.afterTally) return false;
  const { norm } = document.tokens[from]!;
  if (before.noun.cut.definite || before.noun.cut.suffix !== "")
    return noun === null && pack.casualties.definesAfter(norm);
  return before.noun.sense.number === "two" && pack.casualties.two.has(norm);
}

/** A number behind what it counts, which ends at `to`. */
export const postposed = (count: CountItem, { from, joined, noun, by }: NounItem, to: number): CountItem => ({
  ...count,
  from,
  joined,
  noun,
  by,
  group: { from, to },
});
