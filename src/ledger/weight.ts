/** The order in which questions are shown, everywhere: the dead, the injured, then the rest; within, the most reported first. */
import type { Effect } from "../types.ts";
import { byCode } from "./ids.ts";
import type { Question } from "./types.ts";

const FIRST: readonly Effect[] = ["killed", "injured", "casualties"];

const rankOf = (effect: Effect): number => (FIRST.includes(effect) ? FIRST.indexOf(effect) : FIRST.length);

/** A count over a longer time is not of the event alone: it stands behind. Ids make the order the same every time. */
const isLonger = ({ scope }: Question): boolean => scope.extent === "longer";

export const byWeight = (a: Question, b: Question): number =>
  Number(isLonger(a)) - Number(isLonger(b)) ||
  rankOf(a.effect) - rankOf(b.effect) ||
  b.reports - a.reports ||
  b.figures.length - a.figures.length ||
  byCode(a.id, b.id);
