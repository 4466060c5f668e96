/**
 * "15 were killed, five of them guards, and six trainees and four workers": counts that go on behind a part are parts of
 * the same whole, where all add up to it; where they do not, others were killed besides.
 */
import type { Draft } from "./draft.ts";

/** Sets the whole of each such count. `drafts` stand in the order of the text. */
export function settleParts(drafts: readonly Draft[]): void {
  for (const [i, first] of drafts.entries()) {
    const whole = first.partOf;
    if (!whole || drafts[i - 1]?.partOf === whole) continue;
    const more = drafts.slice(i + 1);
    const end = more.findIndex((draft) => draft.partOf !== whole && !goesOn(draft, first));
    const list = [first, ...(end === -1 ? more : more.slice(0, end))];
    const sum = list.reduce((n, draft) => n + (exactly(draft) ?? Number.NaN), 0);
    if (sum === exactly(whole)) for (const draft of list) draft.partOf = whole;
  }
}

const goesOn = (draft: Draft, { effect }: Draft) =>
  draft.partOf === null && draft.rule === "figure.joined" && draft.effect === effect;

const exactly = ({ quantity: { min, max, approx } }: Draft) => (min === max && !approx ? min : null);
