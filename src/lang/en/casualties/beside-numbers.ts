/** What stands beside an English number: the person whose age it is, and words that describe what it counts. */
import type { Token } from "../../../types.ts";
import { describesOn, isNumeral } from "./noun-words.ts";
import { splitVerb } from "./split.ts";
import { nouns, others } from "./words.ts";

const OLDEST = 110;
const PARENTS = new Set(["mother", "father", "parent", "grandmother", "grandfather"]);
const BOUNDS = new Set(["under", "over", "above", "below"]);

/** "Makbul Rahim, 51, died", "a boy of 17", "children under 15". */
export function isAge(tokens: readonly Token[], from: number, to: number): boolean {
  const number = tokens[from]!;
  if (BOUNDS.has(number.norm)) return to - from === 2 && isPerson(tokens, from - 1) && endsPhrase(tokens, to);
  // "a mother of five"
  if (tokens[from - 1]?.norm === "of" && PARENTS.has(tokens[from - 2]?.norm ?? "")) return true;
  if (listsAges(tokens, from)) return true;
  if (to - from !== 1 || number.kind !== "number" || !(Number(number.norm) <= OLDEST)) return false;
  const before = tokens[from - 1]?.norm;
  if (before === "of")
    return tokens[from - 2]?.norm === "ages" || (isPerson(tokens, from - 2) && endsPhrase(tokens, to));
  const bracket = before === "(" && tokens[to]?.norm === ")";
  const between = before === "," && (tokens[to] === undefined || tokens[to]!.norm === "," || tokens[to]!.norm === ".");
  return (bracket || between) && tokens[from - 2]?.kind === "word";
}

const SHARES = new Set(["percent", "cent", "%", "half", "third", "thirds", "quarter", "quarters"]);

/** "the 2019 bombing", "70 percent of the 3,000": digits that name a year, or the whole of a share, count nobody. */
export function namesYearOrWhole(tokens: readonly Token[], to: number): boolean {
  const number = tokens[to - 1]!;
  if (number.kind !== "number" || !ARTICLES.has(tokens[to - 2]?.norm ?? "")) return false;
  if (tokens[to - 3]?.norm === "of" && SHARES.has(tokens[to - 4]?.norm ?? "")) return true;
  const noun = tokens[to]?.kind === "word" ? nouns.match(tokens, to)?.entry : null;
  return /^(?:19|20)\d\d$/.test(number.norm) && noun?.number === "one";
}
const ARTICLES = new Set(["the", "a", "this", "that"]);

/** "between the ages of 6 and 15", "aged four and seven" */
function listsAges(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (at > from - 6 && isListed(tokens, at)) at--;
  return AGES.has(tokens[at]?.norm ?? "");
}
const isListed = (tokens: readonly Token[], at: number) =>
  tokens[at]?.kind === "number" || isNumeral(tokens[at]?.norm ?? "") || LISTS.has(tokens[at]?.norm ?? "");
const AGES = new Set(["ages", "aged"]);
const LISTS = new Set(["of", "and", "to", "between", "from"]);

const isPerson = (tokens: readonly Token[], at: number) =>
  tokens[at]?.kind === "word" && nouns.match(tokens, at)?.entry.of === "person";

/** No noun follows that the number could count. */
const endsPhrase = (tokens: readonly Token[], at: number) => tokens[at]?.kind !== "word" || !describesOn(tokens, at);

/** "20 trapped": an unknown word in -ed behind which no noun follows is what befell them. */
export const leads = (tokens: readonly Token[], at: number) => tellsVerb(tokens, at) || isOwnVerb(tokens, at);

const isOwnVerb = (tokens: readonly Token[], at: number) =>
  tokens[at]!.norm.endsWith("ed") &&
  !others.match(tokens, at) &&
  (tokens[at + 1]?.kind !== "word" || !describesOn(tokens, at + 1));

/** "one sustained burns", "two died": a verb of harm right behind the number. */
const tellsVerb = (tokens: readonly Token[], at: number) =>
  splitVerb(tokens, at) !== null ||
  others.match(tokens, at)?.entry.some((sense) => sense.kind === "cue" && sense.subject === "before") === true;

/** "seven high-powered firearms": describing words of no table, up to the plural that they describe. */
export function unknownEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  for (let i = at; i < tokens.length && i - at < 4 && describesOn(tokens, i); i++) {
    if (i > at && (tokens[i]!.gap === "line" || tokens[i]!.gap === "paragraph")) break;
    if (tokens[i]!.norm.endsWith("s")) end = i + 1;
  }
  return end;
}
