/** Small questions that every reader of tokens asks: is this a comma, does this phrase stand here. */
import type { Token } from "../types.ts";

const COMMAS = new Set(["،", ","]);

/** True for the folded norm of a comma of any script. */
export const isComma = (norm: string | undefined): boolean => norm?.length === 1 && COMMAS.has(norm);

/** "11:05:", which opens the entry of a chronicle. */
export const isClockTime = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === "number" && tokens[at + 1]?.norm === ":" && tokens[at + 2]?.kind === "number";

/** True for one of some folded words, as it stands or with the conjunction written onto it. */
export const isWordOf = (words: { has(norm: string): boolean }, norm: string, conjunction: string): boolean =>
  words.has(norm) || (norm.startsWith(conjunction) && words.has(norm.slice(conjunction.length)));

/** True where a folded phrase stands word by word at a token, all of it in `from`..`to` when these are given. */
export function saysAt(
  tokens: readonly Token[],
  at: number,
  phrase: readonly string[],
  { from, to }: { readonly from: number; readonly to: number } = { from: 0, to: tokens.length },
): boolean {
  if (at < from || at + phrase.length > to) return false;
  for (let i = 0; i < phrase.length; i++) if (tokens[at + i]!.norm !== phrase[i]) return false;
  return true;
}
