/** A question's figures → sides: all figures of one report with one value from one origin. */
import { containment } from "./account.ts";
import { isDenied } from "./denial.ts";
import { type Draft, isPreliminary } from "./draft.ts";
import { byCode } from "./ids.ts";
import type { Topic } from "./question.ts";

export type Side = {
  readonly topic: Topic;
  readonly drafts: readonly Draft[];
  readonly low: number;
  readonly high: number | null;
  readonly bounded: boolean;
  /** True for those who say that there were none, or not so many. */
  readonly denies: boolean;
  /** Class of origins that are one (independence.ts). */
  readonly origin: string;
  /** Day it was said, ISO: where the report has no day, the first on which another has its source say the same; null when unknown. */
  readonly said: string | null;
  /** When on that day, as the report was published, in milliseconds since 1970; null where its time of day is unknown or it tells what was said on another day. */
  readonly time: number | null;
  readonly preliminary: boolean;
  /** True for a toll that its report recalls as the one told before. */
  readonly recalled: boolean;
  /** True when the same report gives a later and higher count from the same origin. */
  readonly overtaken: boolean;
  readonly rising: boolean;
  readonly corrected: boolean;
  /** True where its report leaves the count to those who claim it. */
  readonly claimed: boolean;
};

export function sidesOf(
  topic: Topic,
  originOf: (d: Draft) => string,
  saidOf: (d: Draft) => string | null,
): readonly Side[] {
  const groups = new Map<string, Draft[]>();
  for (const d of topic.drafts) {
    const key = [d.account.id, originOf(d), d.low, d.high, d.bounded, isDenied(d)].join("\t");
    groups.set(key, [...(groups.get(key) ?? []), d]);
  }
  const sides = [...groups.values()].map((drafts): Side => {
    const first = drafts[0]!;
    const own = topic.drafts.filter((d) => d.account === first.account && originOf(d) === originOf(first));
    return {
      topic,
      drafts,
      low: first.low,
      high: first.high,
      bounded: first.bounded,
      denies: isDenied(first),
      origin: originOf(first),
      said: saidOf(first),
      time: timeOf(first.account.reading.report.publishedAt, saidOf(first)),
      preliminary: drafts.some((d) => isPreliminary(d) || d.cues.has("received") || d.cues.has("recovered")),
      recalled: drafts.every((d) => d.cues.has("previous")),
      overtaken:
        first.bounded && own.some((d) => d.bounded && d.low > first.low && first.high !== null && d.low > first.high),
      rising: drafts.some((d) => d.cues.has("rising") || d.recounted),
      corrected: drafts.some((d) => d.cues.has("corrected")),
      claimed: drafts.every(({ figure }) => figure.chain.at(-1)?.stance === "claimed"),
    };
  });
  return sides.map((side) => (side.said === null ? { ...side, said: firstSaid(side, sides) } : side));
}

/** A publication at midnight to the second is one of the whole day. */
const TIMED = /T(?!00:00(?::00(?:\.0+)?)?(?:Z|[+-]|$))/;

const timeOf = (publishedAt: string | null, said: string | null): number | null =>
  publishedAt !== null && TIMED.test(publishedAt) && publishedAt.slice(0, 10) === said ? Date.parse(publishedAt) : null;

/** An undated report that passes on a source's count tells nothing later than the first report that has it. */
function firstSaid(side: Side, sides: readonly Side[]): string | null {
  const same = ({ origin, low, high, bounded }: Side) =>
    bounded && side.bounded && origin === side.origin && low === side.low && high === side.high;
  return (
    sides
      .filter(same)
      .flatMap(({ said }) => said ?? [])
      .sort(byCode)[0] ?? null
  );
}

/** Share of the shorter text from which a report counts as carrying the other's words. */
const COPIED_TEXT = 0.3;
const COPIED_SENTENCE = 0.6;
const ENOUGH_WORDS = 7;

/** True when one side's text carries the other's: the reports share much of their wording, or these sentences do. */
export function copied(a: Side, b: Side): boolean {
  if (a.drafts[0]!.account === b.drafts[0]!.account) return false;
  return a.drafts.some((x) => b.drafts.some((y) => sameSentence(x, y))) || sharedText(a, b) >= COPIED_TEXT;
}

export const sharedText = (a: Side, b: Side) =>
  containment(a.drafts[0]!.account.shingles, b.drafts[0]!.account.shingles);

function sameSentence(a: Draft, b: Draft): boolean {
  if (Math.min(a.words.size, b.words.size) < ENOUGH_WORDS) return false;
  let shared = 0;
  for (const w of a.words) if (b.words.has(w)) shared++;
  return shared / (a.words.size + b.words.size - shared) >= COPIED_SENTENCE;
}
