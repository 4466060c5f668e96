/** A cue opens: it waits for those behind it, joins the one that waits already, or goes on from its toll. */
import type { Effect } from "../../types.ts";
import type { CueItem, Item, ModeItem, NounItem } from "./item.ts";
import { merge, type Open } from "./reach.ts";
import { between, type State } from "./state.ts";

export function openUp(state: State, cue: Open, item: CueItem | NounItem): void {
  state.breakdown = null;
  const before = state.items[state.at - 1];
  if (before?.kind === "more" && item.from - before.to <= 1) cue.bound = boundOf(before, state.items[state.at - 2]);
  cue.denied = isBehindDenial(state, item);
  if (goesOnTally(state, cue, item)) return;
  // "the number of the dead, victims of the attack": the first noun says which number.
  if (state.open?.tally && !state.open.filled && cue.tally && !item.joined) return;
  if (describesTold(state, item)) return;
  const { open } = state;
  const { prefix } = item.kind === "cue" ? item.cue.cut : item.noun.cut;
  // A word may join them, where no conjunction is written on: "the killing or wounding of".
  const apart = open?.quoted || (prefix === "" && between(state, item.from - 1).length === 0);
  const beside = open !== null && (item.from === open.to || (apart && item.from === open.to + 1));
  const joins = item.joined && beside && !cameOfAttempt(state, item);
  if (open && !open.filled && joins && takesPart(open) === takesPart(cue)) merge(open, cue);
  else state.open = cue;
}

/** "the dead of a raid that hit a procession rose to 15", "the dead of the sinking of a boat rose to": the number is still the toll's. */
function describesTold({ open, items, at }: State, item: CueItem | NounItem): boolean {
  if (!open?.tally || open.filled || item.kind !== "cue" || item.cue.sense.form !== "verb" || item.joined) return false;
  const before = items[at - 1];
  if (before?.kind !== "noun" || Math.max(before.to, before.group.to) !== item.from) return false;
  const { of, effect } = before.noun.sense;
  const attack = of === "attack" || of === "bomb";
  const next = items.slice(at + 1).find(({ kind }) => kind === "count");
  return (attack || (of === "victim" && effect === item.cue.sense.effect)) && next?.kind === "count" && next.reached;
}

/** "foiled an infiltration and killed three": they were killed, and only they. */
const takesPart = ({ effects }: Open) => effects[0] === "force";

/** What may come of an attempted killing; who is taken is part of what was attempted. */
const HARM: ReadonlySet<Effect | null> = new Set<Effect>(["killed", "injured"]);

/** "survived an attempted killing, and two of his guards were hurt"; an attempt that was foiled hurt nobody. */
const cameOfAttempt = ({ open, items, at }: State, item: CueItem | NounItem) =>
  item.kind === "cue" &&
  item.cue.sense.form === "verb" &&
  HARM.has(item.cue.sense.effect) &&
  open?.effects[0] === "killed" &&
  !open.verb &&
  !open.denied &&
  items.some((aim, i) => i < at && aim.kind === "aim" && aim.to === open.from);

/** How far before its cue a denial may stand, in tokens: whoever denies, or "all attempts", fits in between. */
const DENIAL_REACH = 3;

/** "denied the escape of", "foiled every attempt at the escape of" */
function isBehindDenial({ items, at }: State, { from }: Item): boolean {
  const denial = items.findLast((other, i) => i < at && other.kind === "denial");
  if (denial?.kind !== "denial" || from - denial.to > DENIAL_REACH) return false;
  if (denial.word.sense.foils) return items.some((o) => o.kind === "aim" && o.from >= denial.to && o.to <= from);
  // "did not announce the release of" denies nothing.
  return denial.outcome || denial.to === from;
}

/** "exceeded", "did not exceed", "is no fewer than". */
function boundOf({ word, from }: ModeItem, before: Item | undefined): Open["bound"] {
  if (word.sense.least) return "least";
  return before?.kind === "denial" && before.to === from ? "most" : "more";
}

/** "the number of people killed has risen to": the verb of the toll that is open already. */
function goesOnTally({ open }: State, cue: Open, item: CueItem | NounItem): boolean {
  if (item.kind !== "cue" || !item.cue.sense.toll || !open?.tally || open.filled) return false;
  open.to = cue.to;
  open.bound = cue.bound;
  return true;
}
