/**
 * Questions whose people go by different words → one, where equal counts show that the same are meant: eighteen conscripts,
 * eighteen policemen and eighteen hurt are told of one bus. Kinds are told apart only where some report does so.
 */
import type { Effect } from "../types.ts";
import type { Draft } from "./draft.ts";
import { groupBy } from "./group-by.ts";
import { byCode } from "./ids.ts";
import { dayGiven, liesElsewhere } from "./incident.ts";
import { overlaps } from "./interval.ts";
import { type Counted, relate } from "./population.ts";
import type { Topic } from "./question.ts";

export function mergeSynonyms(topics: readonly Topic[]): readonly Topic[] {
  let merged: Topic[] = [];
  const ordered = [...topics].sort((a, b) => b.drafts.length - a.drafts.length || byCode(a.key, b.key));
  const event = topics.filter(({ extent }) => extent === "event");
  const lone = new Set([...loneKeys(event, ({ effect }) => effect), ...loneKeys(event, kindKey)]);
  const isOnly = (a: Topic, b: Topic) =>
    lone.has(a.effect) || (a.population.kinds.length > 0 && kindKey(a) === kindKey(b) && lone.has(kindKey(a)));
  const united = unitedEffects(event);
  const isOneForce = (a: Topic, b: Topic) => united.has(a.effect) && ofOneForce(a.population, b.population);
  const ownLosses = event.filter(tellsOwnLosses);
  const areBothTold = (a: Topic, b: Topic) => areOwnLosses(a, b, ownLosses) || areOwnLosses(b, a, ownLosses);
  for (const topic of ordered) {
    const meets = (m: Topic) =>
      mayMeet(m, topic) &&
      !toldApart(m, topic) &&
      (isOnly(m, topic) ? isOneOf(m, topic) : isSame(m, topic) || isOneForce(m, topic) || areBothTold(m, topic));
    const home = merged.find(meets);
    merged = home ? merged.map((m) => (m === home ? join(m, topic) : m)) : [...merged, topic];
  }
  // In the order in which they were asked.
  const order = new Map(topics.map(({ key }, i) => [key, i]));
  return merged.sort((a, b) => order.get(a.key)! - order.get(b.key)!);
}

const join = (a: Topic, b: Topic): Topic => ({ ...a, drafts: [...a.drafts, ...b.drafts] });

const kindKey = ({ effect, population }: Topic) => `${effect}\t${population.kinds.join()}`;

/** Keys of which no report counts more than one, by number or one by one: whoever is counted is the one. */
const loneKeys = (topics: readonly Topic[], key: (topic: Topic) => string): readonly string[] =>
  [...groupBy(topics, key)].filter(([, group]) => !countSeveral(group)).map(([key]) => key);

const countSeveral = (topics: readonly Topic[]) =>
  topics.some((a) => a.drafts.some((d) => d.low !== 1 || d.high !== 1) || topics.some((b) => areTwo(a, b)));

/** "A child was killed. Later a guard was killed": two of one report. */
const areTwo = (a: Topic, b: Topic) =>
  a.drafts.some((x) => b.drafts.some((y) => x.account === y.account && relate(x.population, y.population) === "apart"));

/** Effects that befell fighters of one kind and one side alone, as far as the reports tell: fighters of no told kind are these. */
const unitedEffects = (topics: readonly Topic[]): ReadonlySet<Effect> =>
  new Set(
    [...groupBy(topics.filter(isOfForces), ({ effect }) => effect)]
      .filter(([, group]) => {
        const told = group.filter(
          ({ population: p, drafts }) =>
            (p.kinds.length > 0 || p.side !== null) && drafts.some(({ figure }) => figure.partOf === null),
        );
        return (
          new Set(told.map(({ population }) => population.kinds.join())).size <= 1 &&
          new Set(told.map(({ population }) => population.side)).size <= 1 &&
          told.every(({ population }) => population.kinds.every((kind) => ARMED.has(kind)))
        );
      })
      .map(([effect]) => effect),
  );

/** Fighters of one side, of whom that side itself tells what befell them. */
const tellsOwnLosses = ({ population: { class: cls, side, kinds, name }, drafts }: Topic) =>
  cls === "combatant" &&
  side !== null &&
  kinds.length === 0 &&
  name === null &&
  drafts.some(({ origin }) => origin.key === `actor:${side}`);

/** "The army killed 19 attackers", "the group admitted the loss of three of its fighters": the only side that tells its own. */
const areOwnLosses = (others: Topic, own: Topic, ownLosses: readonly Topic[]): boolean =>
  areAssailants(others.population, others.population) &&
  (others.population.side ?? own.population.side) === own.population.side &&
  ownLosses.some((topic) => topic.key === own.key) &&
  ownLosses.every(({ effect, population: { side } }) => effect !== own.effect || side === own.population.side);

const isOfForces = ({ population: { class: cls, name, calling } }: Topic) =>
  cls === "combatant" && name === null && calling === null;

const ofOneForce = (a: Counted, b: Counted): boolean =>
  [a, b].every((p) => p.class === "combatant" && p.name === null && p.calling === null && !p.share) &&
  (isUntold(a) || isUntold(b));

const isUntold = ({ kinds, side }: Counted) => kinds.length === 0 && side === null;

const isOneOf = (a: Topic, b: Topic) =>
  (a.population.name === null || b.population.name === null) && mayBeOfClass(a.population, b.population);

const isSame = (a: Topic, b: Topic) =>
  areAssailants(a.population, b.population) ||
  (a.effect === "force" && (tookPart(a.population, b.population) || tookPartAlike(a, b))) ||
  (mayBeCalled(a.population, b.population) && countAlike(a, b));

const mayMeet = (a: Topic, b: Topic) =>
  a.extent === "event" && b.extent === "event" && a.effect === b.effect && a.place === b.place && a.aspect === b.aspect;

/** Kinds of people under arms, whom reports confuse. */
const ARMED: ReadonlySet<string> = new Set([
  "soldier",
  "officer",
  "police",
  "security",
  "guard",
  "fighter",
  "commander",
  "leader",
]);

function mayBeOfClass(a: Counted, b: Counted): boolean {
  if (a.class === "object" || b.class === "object" || a.share !== b.share) return false;
  if ((a.class === "detainee") !== (b.class === "detainee")) return false;
  if (a.class !== b.class && a.class !== "person" && b.class !== "person") return false;
  return a.side === null || b.side === null || a.side === b.side;
}

/** True where the words may be of the same people. */
function mayBeCalled(a: Counted, b: Counted): boolean {
  if (a.name !== null || b.name !== null || !mayBeOfClass(a, b)) return false;
  return a.kinds.join() === b.kinds.join() || a.kinds.length === 0 || b.kinds.length === 0 || areArmed(a, b);
}

/** Kinds of people who attack: reports give one group both names, and never those of whom they attack. */
const ASSAILANTS: ReadonlySet<string> = new Set(["attacker", "militant"]);

const areArmed = (a: Counted, b: Counted) => [ARMED, ASSAILANTS].some((known) => areAll(known, a, b));

const areAll = (known: ReadonlySet<string>, a: Counted, b: Counted) =>
  [...a.kinds, ...b.kinds].every((kind) => known.has(kind));

const areAssailants = (a: Counted, b: Counted) =>
  a.kinds.length > 0 && b.kinds.length > 0 && areAll(ASSAILANTS, a, b) && mayBeOfClass(a, b);

/** Those who are counted as taking part in an attack, by whatever word for fighters of no told side, or of one. */
const TAKERS: ReadonlySet<string> = new Set([...ASSAILANTS, "fighter", "suicide"]);

const tookPart = (a: Counted, b: Counted) =>
  a.name === null && b.name === null && a.side === b.side && areAll(TAKERS, a, b) && mayBeOfClass(a, b);

/** "Two women opened fire", "two gunmen opened fire": grown people of one sex and attackers, as many of both. */
const tookPartAlike = (a: Topic, b: Topic): boolean => {
  const [x, y] = [a.population, b.population];
  const mayBe = (p: Counted) => p.kinds.length > 0 && p.kinds.every((kind) => TAKERS.has(kind) || ADULTS.has(kind));
  return x.name === null && y.name === null && mayBe(x) && mayBe(y) && mayBeOfClass(x, y) && countAlike(a, b, PAIR);
};

/** A count from which on two reports hardly give the same of different people. */
const TELLING = 3;
/** The same for grown people of one sex. */
const PAIR = 2;
const ADULTS: ReadonlySet<string> = new Set(["man", "woman"]);

/** Of soldiers any equal count tells, of two women two victims; one child and one victim may be two people. "About 18" is as good as 18. */
function countAlike(a: Topic, b: Topic, from?: number): boolean {
  const least =
    from ?? (areArmed(a.population, b.population) ? 1 : areAll(ADULTS, a.population, b.population) ? PAIR : TELLING);
  return a.drafts.some(
    (x) =>
      isOneNumber(x) && b.drafts.some((y) => isOneNumber(y) && equal(x, y) && x.figure.min! >= least && isOfDay(x, y)),
  );
}

const isOneNumber = ({ figure: { min, max } }: Draft) => min !== null && min === max;
const equal = (x: Draft, y: Draft) => x.figure.min === y.figure.min;

const isOfDay = (x: Draft, y: Draft) =>
  !x.figure.when ||
  !y.figure.when ||
  (x.figure.when.start <= y.figure.when.end && y.figure.when.start <= x.figure.when.end);

/** True where one report counts the one beside the other. */
const toldApart = (a: Topic, b: Topic) =>
  a.drafts.some((x) =>
    b.drafts.some(
      (y) =>
        x.account === y.account &&
        (x.sentence === y.sentence ||
          (x.bounded && y.bounded && !overlaps(x, y) && !ofOtherScene(x, y) && !gives(a, y) && !gives(b, x))),
    ),
  );

/** "two officers on Monday; on Sunday four policemen in another town": what is counted elsewhere tells nobody apart here. */
const ofOtherScene = (x: Draft, y: Draft) =>
  liesElsewhere(x, y) || (dayGiven(x) !== null && dayGiven(y) !== null && dayGiven(x) !== dayGiven(y));

/** "Five soldiers were killed … The army lost five": of a report that has a number under either name, no other of its numbers parts them. */
const gives = (topic: Topic, x: Draft) =>
  topic.drafts.some((y) => x.account === y.account && isOneNumber(x) && equal(x, y));
