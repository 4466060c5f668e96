/** Figures of one report → checks of wholes against parts. Cheap and certain: a slip inside one article is seen at once. */

import { type Draft, isSameCount } from "./draft.ts";
import { writtenValue } from "./finding.ts";
import { groupBy } from "./group-by.ts";
import { contentId } from "./ids.ts";
import { type AllMessages, type LedgerMessages, localize } from "./messages.ts";
import { keyOf } from "./population.ts";
import type { SumCheck } from "./types.ts";

/** Parts stand at most so many sentences from their whole, and a whole has at most so many. */
const NEAR = 1;
const MOST_PARTS = 5;

export function checkSums(drafts: readonly Draft[], event: string, messages: AllMessages): SumCheck[] {
  const byReport = groupBy(drafts, (d) => d.account);
  return [...byReport.values()].flatMap((own) => {
    const counted = own.filter(
      (d) => d.bounded && !d.population.share && d.figure.modality === "asserted" && d.population.class !== "object",
    );
    return counted.flatMap((whole) => checkWhole(whole, counted, own, event, messages));
  });
}

function checkWhole(
  whole: Draft,
  counted: readonly Draft[],
  own: readonly Draft[],
  event: string,
  messages: AllMessages,
): SumCheck[] {
  const index = whole.account.reading.figures.indexOf(whole.figure);
  const told = counted.filter((d) => d.figure.partOf === index && d.figure.effect === whole.figure.effect);
  const parts = told.length > 0 ? told : breakdownOf(whole, counted);
  if (parts.length === 0) return [];
  const sum = parts.reduce((n, d) => n + d.low, 0);
  const stated = whole.figure.min ?? whole.low;
  const kind = kindOf(whole, parts, sum);
  if (kind === null) return [];
  const words = {
    kind,
    sum: parts.every((d) => d.low === d.high) ? `${sum}` : `≥${sum}`,
    stated: writtenValue(whole),
    parts: parts.map(writtenValue),
    whole: whole.figure.group.text,
  };
  const say = (m: LedgerMessages) => m.sum(words);
  return [
    {
      id: contentId("s", event, whole.id, ...parts.map((d) => d.id)),
      event,
      kind,
      whole: whole.id,
      parts: parts.map((d) => d.id),
      sum,
      stated,
      text: localize(messages, say),
    },
  ].filter(() => own.includes(whole));
}

/**
 * Null when the parts leave room for others ("among them 3 children"), which is no slip. A sum that holds only because
 * the whole is labelled as one of its own parts is one: "about 90 attackers", of 56 attackers, 28 guards, 5 civilians.
 */
function kindOf(whole: Draft, parts: readonly Draft[], sum: number): SumCheck["kind"] | null {
  const most = whole.high ?? Number.POSITIVE_INFINITY;
  const fits = whole.low <= sum && sum <= most;
  if (fits && parts.some((d) => keyOf(d.population) === keyOf(whole.population) && !whole.population.plain))
    return "breakdown-mislabelled";
  if (parts.some((d) => d.low > most)) return "part-exceeds-whole";
  if (sum > most) return "differs";
  return fits && parts.length > 1 ? "holds" : null;
}

/** Counts of different people near the whole, by the same source, that add up to it. */
function breakdownOf(whole: Draft, counted: readonly Draft[]): readonly Draft[] {
  // What a headline repeats is checked where the report tells it.
  if (whole.headline && counted.some((d) => !d.headline && isSameCount(d, whole))) return [];
  const near = counted.filter(
    (d) =>
      d !== whole &&
      d.figure.effect === whole.figure.effect &&
      d.low === d.high &&
      d.origin.key === whole.origin.key &&
      d.low < whole.low &&
      Math.abs(d.sentence - whole.sentence) <= NEAR,
  );
  const parts = [...new Map(near.map((d) => [keyOf(d.population), d])).values()];
  if (parts.length < 2 || parts.length > MOST_PARTS) return [];
  const sum = parts.reduce((n, d) => n + d.low, 0);
  return whole.low <= sum && sum <= (whole.high ?? whole.low) && sum > 2 ? parts : [];
}
