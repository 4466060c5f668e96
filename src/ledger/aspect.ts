/** What tells a count apart from others of the same people, without a word for who they are. */
import type { Draft } from "./draft.ts";
import type { Fate } from "./pack.ts";

/**
 * `part`: some of a number that is told beside it. `discharged`: the hurt who have left hospital. A fate: the dead or the
 * hurt whom it befell. `one`: a single person beside the many of the same report. null: all of those counted.
 */
export type Aspect = "part" | "discharged" | Fate | "one" | null;

/** A count from which on a single one beside it in the same report is somebody else. */
const MANY = 3;

export function aspectOf(d: Draft, all: readonly Draft[]): Aspect {
  if (d.figure.effect === "injured" && d.cues.has("discharged")) return "discharged";
  const mates = all.filter((m) => m !== d && m.account === d.account && m.figure.effect === d.figure.effect);
  if (d.fate === "of-wounds" ? !isSomebody(d) : d.fate !== null && isFewer(d, mates)) return d.fate;
  if (isGraveAmong(d, mates, all)) return d.fate;
  if (isPart(d) || isAddition(d, mates) || makesWhole(d, mates) || isRecovered(d, mates)) return "part";
  return isOneBeside(d, mates) ? "one" : null;
}

/** "50 were hurt … 15 are in critical condition": where all the hurt are told to be so, they are the hurt. */
const isFewer = (d: Draft, mates: readonly Draft[]) =>
  d.population.plain && mates.some((m) => m.bounded && m.low > d.low && m.population.plain);

/** "One was badly hurt", in a report that counts nobody else: one of the two whom others count. */
const isGraveAmong = (d: Draft, mates: readonly Draft[], all: readonly Draft[]): boolean =>
  d.fate === "grave" &&
  d.bounded &&
  d.low === d.high &&
  mates.length === 0 &&
  isFewer(
    d,
    all.filter((m) => m.figure.effect === d.figure.effect && m.fate === null),
  );

/** "A child died of his wounds": one whom other reports count under his name or his kind, however he died. */
const isSomebody = ({ population, low, high }: Draft) => low === 1 && high === 1 && !population.plain;

/** "Four of them were taken to hospital": a number out of another. */
function isPart({ figure, population, account }: Draft): boolean {
  const whole = figure.partOf === null ? undefined : account.reading.figures[figure.partOf];
  if (whole === undefined || whole.effect !== figure.effect || whole.group.class !== figure.group.class) return false;
  return population.plain && !population.share && figure.min !== null && figure.min < (whole.min ?? 0);
}

/** "Eleven others were recovered, so that the toll rose to 29." */
const isAddition = (d: Draft, mates: readonly Draft[]) =>
  d.population.others &&
  d.cues.has("rising") &&
  mates.some((m) => m.sentence === d.sentence && m.population.plain && m.low > d.low);

/** "The toll is nine. … Six bodies were recovered, three died in hospital": numbers of one sentence that make a number told beside it. */
const makesWhole = (d: Draft, mates: readonly Draft[]) =>
  isPlainNumber(d) &&
  mates.some(
    (m) =>
      isPlainNumber(m) &&
      m.sentence === d.sentence &&
      isOfOneSource(m, d) &&
      d.low + m.low >= FEWEST &&
      m.places.join() === d.places.join() &&
      mates.some(
        (whole) =>
          isPlainNumber(whole) &&
          whole.sentence !== d.sentence &&
          isOfOneSource(whole, d) &&
          whole.low === d.low + m.low,
      ),
  );

/** "Seven were killed. … Four bodies were recovered": fewer than the dead that the same source counts. */
const isRecovered = (d: Draft, mates: readonly Draft[]) =>
  d.figure.effect === "killed" &&
  isPlainNumber(d) &&
  d.cues.has("recovered") &&
  !d.cues.has("preliminary") &&
  mates.some((m) => isPlainNumber(m) && isOfOneSource(m, d) && !m.cues.has("recovered") && m.low > d.low);

/** One and one makes two by chance. */
const FEWEST = 4;

/** One number of people of no kind, which its report tells as no part of another. */
const isPlainNumber = ({ population, low, high, figure }: Draft) =>
  population.plain &&
  population.name === null &&
  population.class !== "object" &&
  low === high &&
  figure.partOf === null;

const isOfOneSource = (a: Draft, b: Draft) => a.origin.key === b.origin.key;

/** "Another was hurt by a shot": one person of no kind beside the many of his report is told apart from them. */
const isOneBeside = (d: Draft, mates: readonly Draft[]) =>
  d.population.plain &&
  d.population.name === null &&
  d.population.class !== "object" &&
  d.low === 1 &&
  d.high === 1 &&
  !d.entry &&
  !d.cues.has("rising") &&
  !d.cues.has("preliminary") &&
  mates.some((m) => m.bounded && m.low >= MANY && !holds(m, d));

/** "three hurt, two officers and a civilian": the many are all of them, and the civilian is the one among them. */
const holds = (many: Draft, one: Draft) => many.population.class === "person" && one.population.class === "civilian";
