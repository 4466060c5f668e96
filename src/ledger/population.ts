/** Figure → who is counted, apart from the words used, and how two such groups lie to each other. */
import type { LanguagePack } from "../lang/pack.ts";
import { tokenize } from "../text/tokenize.ts";
import type { Document, Figure, Token } from "../types.ts";
import type { Account } from "./account.ts";
import { continuesName, personName, type Unknown, unknownAt } from "./person-name.ts";
import type { Population } from "./types.ts";

/** A population as the figures of one event compare it. */
export type Counted = Population & {
  /** True when the words name no kind and no side: "12 people", "the dead". */
  readonly plain: boolean;
  /** What one person is called who bears no name and is of no kind, or somebody's two: "a deputy", "his two guards"; null elsewhere. */
  readonly calling: string | null;
  /** The same of somebody who bears a name: "Colonel" Adam. */
  readonly title: string | null;
  /** True for "most of them", "some of them": a part whose size is not given. */
  readonly share: boolean;
  /** True for "others": besides those named before. */
  readonly others: boolean;
  /** True where the words themselves say "civilians". */
  readonly civilian: boolean;
};

/** The kind of words that say only that somebody fights: the class says so already. */
const FIGHTER = "fighter";

/** Those who fight against a state, by no name of their own: told apart from fighters of whom the words say not even that. */
const MILITANT = "militant";

const isFighter = (kind: string) => kind === FIGHTER || kind === MILITANT;

/** So many kinds in one group's words make it a whole. */
const WHOLE = 3;

/** What the class of those held says already. */
const PRISONER = "prisoner";

/** Nationality and the like: tells no kind, and is no name. */
const BESIDE = "beside";

/** Those who serve under arms, and whoever works anywhere. */
const SECURITY = "security";
const SERVICES: ReadonlySet<string> = new Set(["soldier", "police", SECURITY, "guard"]);
/** Officers of whichever service, and its troops, who by that word alone are soldiers. */
const OFFICER = "officer";
const TROOPS = "troops";
const STAFF = "staff";

/** "other", "others". */
export const OTHER = "other";

const MAN = "man";

/** Kin, who are the family's. */
const FAMILY = "family";
const KIN: ReadonlySet<string> = new Set(["child", "woman", MAN, "parents", "sibling"]);

/** Those who fled, whoever they are. */
const DISPLACED = "displaced";

export function populationOf(figure: Figure, account: Account): Counted {
  const { pack } = account;
  const words = groupWords(figure, account);
  const { tokens, text } = words;
  const kinds: string[] = [];
  const unknown: Unknown[] = [];
  const callings: string[] = [];
  const sides = new Set<string>();
  let people = false;
  let beside = -1;
  // "Martyrs of the guards and the staff": people of no kind first, then the kinds that they are made of.
  let opens = false;
  for (let i = 0; i < tokens.length; ) {
    const actor = pack.actors.known.match(tokens, i);
    const kind = pack.ledger.kinds.match(tokens, i);
    // "the dead of Umm Durman" are no mothers.
    const place = i > 0 && kind ? pack.places.names.match(tokens, i) : null;
    if (place && place.to > kind!.to) i = place.to;
    else if (isOneNamed(figure) && continuesName(tokens[i]!, i, unknown.at(-1), pack))
      unknown.push(unknownAt(words, i++, figure, pack));
    else if (kind && (!actor || kind.to >= actor.to)) {
      if (isOneNamed(figure) && isSurname(tokens, i, unknown, pack)) unknown.push(unknownAt(words, i, figure, pack));
      if (kind.entry === "") [people, opens] = [true, opens || kinds.length === 0];
      else if (kind.entry === BESIDE) beside = kind.to;
      else if (kinds.length !== 1 || !describes(tokens, i, kinds[0]!, kind.entry, pack))
        kinds.push(pack.ledger.kindAsWritten(kind.entry, text.slice(tokens[i]!.start, tokens[i]!.end)));
      i = kind.to;
    } else if (actor && actor.entry.role !== "outlet" && actor.entry.role !== "agency") {
      if (actor.entry.role === "force" || figure.group.class === "combatant") sides.add(actor.entry.key);
      i = actor.to;
    } else {
      const { kind } = tokens[i]!;
      const calling = callingAt(tokens, i, pack);
      const headed = i !== beside && unknown.length === 0 && callings.length + kinds.length > 0;
      if (calling !== null) callings.push(calling);
      else if (kind === "word" && !(headed && tellsOrigin(tokens, i, pack)))
        unknown.push(unknownAt(words, i, figure, pack));
      i++;
    }
  }
  // "Tens of both sides": the group is of neither.
  const side = sides.size === 1 ? [...sides][0]! : null;
  const both = sides.size > 1;
  // "Two of our men": of those who fight the word says no more.
  const asTold = kinds.map((k) => (k === MAN && figure.group.class === "combatant" ? FIGHTER : k));
  const ofClass = asTold.filter((k) => pack.ledger.things.has(k) === (figure.group.class === "object"));
  const whole = both || (opens && new Set(kinds).size > 1);
  const held = figure.group.class === "detainee" || figure.effect === "captured";
  // "A displaced woman" is the woman of whom others tell no more.
  const besides = isOne(figure) && ofClass.some((k) => KIN.has(k));
  const telling = ofClass.filter(
    (k) => !(people && k === FAMILY) && !(held && k === PRISONER) && !(besides && k === DISPLACED),
  );
  const told = toldKinds(whole ? [] : telling, side);
  const name = isOneNamed(figure) ? personName(unknown, tokens, figure, pack) : null;
  const single = isOne(figure) || isOwnPair(figure, tokens[0], pack);
  const called = callings[0] ?? unknown.find((word) => isFrom(word, name, pack))?.stem ?? null;
  const calling = name === null && told.length === 0 && single ? called : null;
  return {
    class: figure.group.class,
    side: figure.group.class === "object" ? null : side,
    kinds: told,
    name,
    calling,
    title: name === null ? null : called,
    plain:
      told.length === 0 &&
      calling === null &&
      side === null &&
      (both || !(asTold.some(isFighter) || (held && kinds.includes(PRISONER)))),
    others: kinds.includes(OTHER),
    civilian: tokens.some(({ norm }) => pack.ledger.saysCivilian(norm)),
    share: figure.vague === "most" || figure.vague === "all",
  };
}

/** What a word calls a person, if it says more than where he is from; null for others. */
function callingAt(tokens: readonly Token[], at: number, pack: LanguagePack): string | null {
  const { noun } = pack.casualties.sensesAt(tokens, at);
  if (noun?.sense.of !== "person") return null;
  return noun.sense.generic && pack.ledger.isOrigin(tokens[at]!.norm) ? null : noun.cut.stem;
}

/** "A Tunisian citizen", "the Tunisian citizen so-and-so": where somebody is from, by a word that is not in his name. */
const isFrom = ({ norm, stem }: Unknown, name: string | null, { casualties, ledger }: LanguagePack): boolean =>
  ledger.isOrigin(norm) && (name === null ? !casualties.definesAfter(norm) : !name.split(" ").includes(stem));

/** "Adam al-Sheikh": a word for a kind, with its article, behind the first word of a name. */
const isSurname = (tokens: readonly Token[], at: number, unknown: readonly Unknown[], { casualties }: LanguagePack) =>
  unknown.at(-1)?.at === at - 1 &&
  casualties.definesAfter(tokens[at]!.norm) &&
  !casualties.definesAfter(tokens[at - 1]!.norm);

/** A word for a kind that only describes the kind before it: whose kin, "the father of the infant", or that they serve, "guards working there". */
function describes(tokens: readonly Token[], at: number, before: string, kind: string, pack: LanguagePack): boolean {
  const { casualties, ledger } = pack;
  const [head, { norm }] = [tokens[at - 1]!, tokens[at]!];
  if (head.kind !== "word" || ledger.joins(norm)) return false;
  if (kind === STAFF) return SERVICES.has(before);
  return KIN.has(before) && !casualties.definesAfter(head.norm) && casualties.definesAfter(norm);
}

/** "the Somali deputy" tells where he is from; "Abu Omar al-Sudani" is a name, and so is "al-Sudani" alone. */
function tellsOrigin(tokens: readonly Token[], at: number, { casualties, ledger }: LanguagePack): boolean {
  const [head, { norm }] = [tokens[at - 1], tokens[at]!];
  return (
    head?.kind === "word" &&
    ledger.isOrigin(norm) &&
    casualties.definesAfter(head.norm) === casualties.definesAfter(norm)
  );
}

/** Kinds that tell people apart. "Another" alone tells nobody, a fighter's being ready to die is no other fighter, a bomb in a truck is a bomb. */
function toldKinds(kinds: readonly string[], side: string | null): readonly string[] {
  const fighters = kinds.findIndex(isFighter);
  const told = new Set(kinds.filter((k, i) => k !== FIGHTER && !(k === "suicide" && fighters >= 0 && fighters < i)));
  if (told.delete(TROOPS) && ![...told].some((k) => k === OFFICER || SERVICES.has(k))) told.add("soldier");
  // A side's name, or another kind, tells more.
  if (side !== null || told.size > 1) told.delete(MILITANT);
  if (side !== null && told.size === 1) told.delete("soldier");
  // "Men of the guards" are guards, "officers of the police" policemen.
  if ([...told].some((k) => SERVICES.has(k))) for (const kind of [MAN, OFFICER]) told.delete(kind);
  // A drone laden with explosives is a drone.
  if (told.has("car-bomb")) return told.has("drone") ? ["drone"] : ["car-bomb"];
  // "Martyrs of the soldiers, guards and staff": a whole with all its parts named.
  if (told.size >= WHOLE) return [];
  if (told.size === 1) told.delete(OTHER);
  return [...told].sort();
}

/** The tokens of a group's words and the text that they stand in. */
function groupWords(figure: Figure, { document, pack }: Account): Pick<Document, "tokens" | "text"> {
  const { span, text } = figure.group;
  if (span)
    return { tokens: document.tokens.filter((t) => t.end > span.start && t.start < span.end), text: document.text };
  return { tokens: text ? tokenize(text, pack.spelling, pack.fold) : [], text };
}

/** One person, counted where the group's words stand: the count is the name. */
const isOneNamed = (figure: Figure) => {
  const { group, start, end } = figure;
  return isOne(figure) && group.span !== null && start < group.span.end && group.span.start < end;
};

/** "his two guards": a pair by its form alone, who are no part of anybody else's toll. */
const isOwnPair = ({ min, max, group, start }: Figure, first: Token | undefined, pack: LanguagePack): boolean =>
  min === 2 && max === 2 && group.span?.start === start && first !== undefined && pack.casualties.isOwned(first.word);

const isOne = ({ min, max, group }: Figure) => min === 1 && max === 1 && group.class !== "object";

export type Relation = "same" | "part" | "whole" | "overlap" | "apart";

/** How the people of `a` lie to those of `b`, as far as the words tell. */
export function relate(a: Counted, b: Counted): Relation {
  if (a.class === "object" || b.class === "object") {
    if (a.class !== b.class) return "apart";
    if (keyOf(a) === keyOf(b)) return "same";
    return a.kinds.length === 0 || b.kinds.length === 0 ? "overlap" : "apart";
  }
  if (keyOf(a) === keyOf(b) && a.plain === b.plain) return "same";
  if (a.name && b.name) return sameName(a.name, b.name) ? "same" : "apart";
  if (a.calling && b.calling) return "apart";
  if (a.side && b.side && a.side !== b.side) return "apart";
  if (a.class !== b.class && a.class !== "person" && b.class !== "person" && !a.plain && !b.plain) return "apart";
  if (a.name || a.calling || (a.kinds.length > 0 && b.kinds.length === 0)) return fits(a, b) ? "part" : "apart";
  if (b.name || b.calling || (b.kinds.length > 0 && a.kinds.length === 0)) return fits(b, a) ? "whole" : "apart";
  if (a.kinds.length > 0 && b.kinds.length > 0) return setRelation(a.kinds, b.kinds);
  const [part, whole] = [narrower(a, b), narrower(b, a)];
  return part === whole ? "overlap" : part ? "part" : "whole";
}

/** True when the words of `a` keep to one side, or to one class, where those of `b` do not. */
const narrower = (a: Counted, b: Counted) =>
  (a.side !== null && b.side === null) || (a.class !== "person" && b.class === "person");

/** Guards, staff or children are no part of one side's dead unless they are said to be of that side. */
const fits = (part: Counted, whole: Counted) => whole.side === null || part.side === whole.side;

/** "Three of the family were hurt", "his parents were hurt": kin without the word are a part of those with it. */
const isOfFamily = (part: readonly string[], whole: readonly string[]) =>
  whole.includes(FAMILY) && !part.includes(FAMILY) && part.every((kind) => KIN.has(kind));

/** "the security forces" have policemen and guards. */
const areOfSecurity = (part: readonly string[], whole: readonly string[]) =>
  whole.length === 1 &&
  whole[0] === SECURITY &&
  part.every((kind) => kind !== SECURITY && (SERVICES.has(kind) || kind === OFFICER));

function setRelation(a: readonly string[], b: readonly string[]): Relation {
  if (isOfFamily(a, b)) return "part";
  if (isOfFamily(b, a)) return "whole";
  if (areOfSecurity(a, b)) return "part";
  if (areOfSecurity(b, a)) return "whole";
  const shared = a.filter((k) => b.includes(k)).length;
  if (shared === 0) return "apart";
  if (shared === a.length) return "part";
  return shared === b.length ? "whole" : "overlap";
}

/**
 * Two forms of one name: the shorter's words stand in the longer and both begin alike, or one is a single word of the
 * other. A father's name inside his child's begins elsewhere.
 */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [a.split(" "), b.split(" ")];
  const [small, large] = x.length <= y.length ? [x, y] : [y, x];
  if (small.length === 1) return large[0] === small[0] || large.at(-1) === small[0];
  if (small[0] === large[0]) {
    const shared = small.slice(1).filter((w) => large.includes(w)).length / (small.length - 1);
    return shared > 0.5 || (shared === 0.5 && small.at(-1) === large.at(-1));
  }
  return small.length >= FULL && isMisspelt(small[0]!, large[0]!) && small.slice(1).every((w) => large.includes(w));
}

/** So many words of a name tell who is meant where one of them is misspelt. */
const FULL = 4;

/** True for words of one length that differ in one letter. */
const isMisspelt = (a: string, b: string) =>
  a.length === b.length && a.length > 2 && [...a].filter((letter, i) => letter !== b[i]).length === 1;

/** What figures that count the same people share; names are compared apart. */
export function keyOf(p: Counted): string {
  if (p.name) return `name:${p.name}`;
  if (p.calling) return `one:${p.calling}`;
  const fighters = p.class === "combatant";
  const kinds = p.kinds.join("+");
  const people = p.side ? `people:${p.side}` : "people";
  const base =
    p.class === "object"
      ? "object"
      : p.class === "detainee"
        ? "detainee"
        : fighters
          ? `fighter:${p.side ?? ""}`
          : people;
  return `${base}|${kinds}|${p.share ? "share" : ""}`;
}
