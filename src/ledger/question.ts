/**
 * Figures of one event → questions: same effect, same people, same place and time. 373 dead of all sides and 374 dead
 * attackers do not meet; nor do 77 dead attackers and 77 dead staff.
 */
import { weekdayOf } from "../mentions/date-value.ts";
import type { Effect } from "../types.ts";
import { daysBetween } from "./account.ts";
import { type Aspect, aspectOf } from "./aspect.ts";
import { backgroundKey, gatherBackground } from "./background.ts";
import { placeDenials } from "./denial.ts";
import { type Draft, isSameCount } from "./draft.ts";
import { type Incident, splitIncidents } from "./incident.ts";
import { mergeNames } from "./persons.ts";
import { type Counted, keyOf, relate } from "./population.ts";
import { placeScopes } from "./scope.ts";
import { mergeSynonyms } from "./synonyms.ts";

export type Extent = "event" | "longer" | "other";

export type Topic = {
  readonly key: string;
  readonly effect: Effect;
  readonly population: Counted;
  readonly extent: Extent;
  /** Name of the one place counted, "+" for several of them together, "" for the event's own place. */
  readonly place: string;
  /** The same as a name to show: as a report writes it, "+" or "". */
  readonly placeName: string;
  readonly aspect: Aspect;
  /** The attack that the figures are of, where the reports tell of several; null for the event's main one. */
  readonly incident: Incident | null;
  readonly drafts: readonly Draft[];
};

/** Days between the event and a date beside a figure from which it belongs to another event. */
const OTHER_DAYS = 2;
/** Days from the first to the last of a week, as "last week" is dated. */
const WEEK = 6;
/** Days by which "last week" may end later for its writer: on Saturday some begin a new one, others are in the last but one's. */
const WEEK_START = 5;
/** Days from which on a count is one over time. */
const LONG = 20;

/** Figures with a value or a wording, grouped, and what is denied with what it denies; those only planned answer no question. */
export function findTopics(drafts: readonly Draft[], eventDay: string | null): readonly Topic[] {
  const asked = drafts.filter((d) => d.figure.modality === "asserted" || d.figure.modality === "hedged");
  const extents = new Map(asked.map((d) => [d, extentOf(d, eventDay)]));
  const scope = placeScopes(
    asked.filter((d) => extents.get(d) === "event"),
    eventDay,
  );
  // Whoever was hurt over the years makes nobody of today one beside many.
  const own = asked.filter((d) => extents.get(d) === "event");
  const aspects = new Map(asked.map((d) => [d, aspectOf(d, extents.get(d) === "event" ? own : asked)]));
  const civilians = asked.filter((d) => areCivilians(d) && isAmongMore(d, asked));
  const groups = new Map<string, Draft[]>();
  const add = (key: string, list: readonly Draft[]) => groups.set(key, [...(groups.get(key) ?? []), ...list]);
  for (const draft of asked)
    if (extents.get(draft) === "event")
      add(
        [
          "event",
          draft.figure.effect,
          peopleKey(draft, asked, civilians),
          scope.get(draft)!,
          aspects.get(draft) ?? "",
        ].join("\t"),
        [draft],
      );
  const background = asked.filter((d) => extents.get(d) !== "event");
  for (const group of gatherBackground(background, extents))
    add(backgroundKey(group[0]!, extents.get(group[0]!)!), group);
  const topics = [...groups].map(([key, list]) =>
    topicOf(key, list, extents.get(list[0]!)!, scope.get(list[0]!) ?? "", aspects.get(list[0]!)!),
  );
  const split = splitIncidents(mergeSynonyms(mergeNames(joinTolls(topics))));
  const denials = placeDenials(split, drafts, (d) => extentOf(d, eventDay) === "event");
  return [
    ...denials.topics,
    ...[...denials.alone].map(([key, list]) => topicOf(key, list, extentOf(list[0]!, eventDay), "", null)),
  ];
}

function topicOf(key: string, drafts: readonly Draft[], extent: Extent, place: string, aspect: Aspect): Topic {
  const first = drafts[0]!;
  const placeName = place === "" || place === "+" ? place : (first.placeNames.get(place) ?? place);
  // Civilians told apart from others killed beside them are no longer all that were killed.
  const population = key.includes(`\t${CIVILIANS}\t`) ? { ...first.population, plain: false } : first.population;
  return { key, effect: first.figure.effect, population, extent, place, placeName, aspect, incident: null, drafts };
}

/** A number from which on two reports hardly give the same of two events. */
const TELLING = 10;

/** "32 were killed on Monday", where another counts the 32 as the event's: one toll, whenever a report looks back to it. */
function joinTolls(topics: readonly Topic[]): readonly Topic[] {
  let joined = [...topics];
  for (const past of topics.filter(({ extent, drafts }) => extent === "other" && isOneNumber(drafts))) {
    const home = joined.find(
      (topic) =>
        topic.extent === "event" &&
        topic.effect === past.effect &&
        relate(topic.population, past.population) === "same" &&
        topic.drafts.some((d) => d.account !== past.drafts[0]!.account && isSameCount(d, past.drafts[0]!)),
    );
    if (!home) continue;
    const whole = { ...home, drafts: [...home.drafts, ...past.drafts] };
    joined = joined.filter((topic) => topic !== past).map((topic) => (topic === home ? whole : topic));
  }
  return joined;
}

const isOneNumber = (drafts: readonly Draft[]): boolean =>
  drafts.every(({ low, high }) => low >= TELLING && low === high && low === drafts[0]!.low);

/** Days from publication from which on "last week" is another week than the event's. */
const FRESH = 2;

/** Counts over months, and counts of an earlier event that a report looks back to. */
function extentOf(draft: Draft, eventDay: string | null): Extent {
  const { when } = draft.figure;
  if (draft.cues.has("when")) return "other";
  // "The worst attack since the beginning of the year": what is counted is the attack.
  const plain = !draft.cues.has("superlative");
  if (draft.cues.has("longer") && plain && !draft.headline) return "longer";
  // "In August 26 were killed, in the worst attack of the year": the date is the count's.
  const since = plain || !draft.cues.has("since");
  if (when && eventDay) {
    const days = daysBetween(when.start, when.end) ?? 0;
    if (days > LONG && since) return "longer";
    const lastWeek = days === WEEK;
    // A report that comes a day after the event means the week before it, unless it comes on the first day of a week.
    const fresh =
      (daysBetween(draft.account.happened, eventDay) ?? FRESH) < FRESH && !mayStartWeek(draft.account.happened);
    const near = lastWeek ? (fresh ? 0 : OTHER_DAYS + WEEK_START) : OTHER_DAYS;
    if ((since || lastWeek) && when.end < eventDay && daysBetween(when.end, eventDay)! > near) return "other";
  }
  return draft.cues.has("earlier") ? "other" : "event";
}

const SATURDAY = 6;
/** On Saturday or Sunday. */
const mayStartWeek = (day: string | null) => day !== null && weekdayOf(day) >= SATURDAY;

const CIVILIANS = "civilians";

/**
 * Civilians among a larger number of people are a part of them; civilians alone are all there is, unless another report tells
 * such a part (`parts`) and these are called civilians too.
 */
function peopleKey(draft: Draft, all: readonly Draft[], parts: readonly Draft[]): string {
  const key = isOnlyAdult(draft, all) ? keyOf({ ...draft.population, kinds: [] }) : keyOf(draft.population);
  if (!areCivilians(draft)) return key;
  const toldApart = ({ account, figure: { effect } }: Draft) =>
    account !== draft.account && effect === draft.figure.effect && callsCivilians(draft, all);
  return parts.includes(draft) || parts.some(toldApart) ? CIVILIANS : key;
}

/** Told as civilians, there or where its report gives the same number. */
const callsCivilians = (d: Draft, all: readonly Draft[]) =>
  d.population.civilian ||
  all.some((m) => m.account === d.account && m.population.civilian && areCivilians(m) && isSameCount(m, d));

const areCivilians = ({ population: { class: cls, plain, share } }: Draft) => cls === "civilian" && plain && !share;

const isAmongMore = (draft: Draft, all: readonly Draft[]) =>
  all.some(
    (d) =>
      d !== draft &&
      d.account === draft.account &&
      d.sentence === draft.sentence &&
      d.figure.effect === draft.figure.effect &&
      // "11 dead, where the rescuers had told of nine civilians": another's count is no larger whole.
      d.origin.key === draft.origin.key &&
      ((d.population.class === "person" && d.population.kinds.length === 0 && d.bounded && d.low > draft.low) ||
        (d.population.class === "combatant" && !d.population.plain)),
  );

/** "A man was killed" is all there is where its report counts nobody else: another calls him a person. */
function isOnlyAdult(d: Draft, all: readonly Draft[]): boolean {
  const [kind, ...more] = d.population.kinds;
  if (more.length > 0 || (kind !== "man" && kind !== "woman") || d.low !== 1 || d.high !== 1) return false;
  return !all.some(
    (m) =>
      m.account === d.account &&
      m.figure.effect === d.figure.effect &&
      keyOf(m.population) !== keyOf(d.population) &&
      m.places.join() === d.places.join(),
  );
}
