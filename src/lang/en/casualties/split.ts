/** English verbs whose phrase ends behind those it befell: "claimed three more lives", "set 30 shops ablaze". */
import type { CueSense } from "../../../mentions/casualty.ts";
import type { Token } from "../../../types.ts";
import { splits } from "./words.ts";

/** Most tokens between the head of the phrase and its end. */
const REACH = 12;
/** Marks and verbs at which the clause ends. */
const ENDS = new Set([
  ".",
  ";",
  ":",
  "!",
  "?",
  "was",
  "were",
  "is",
  "are",
  "has",
  "had",
  "have",
  "who",
  "which",
  "that",
]);

/** What a verb means with the end of its phrase further on; null where none follows in its clause. */
export function splitVerb(tokens: readonly Token[], at: number): CueSense | null {
  const rows = splits.get(tokens[at]!.norm);
  if (!rows) return null;
  for (let i = at + 1; i < tokens.length && i <= at + REACH; i++) {
    const token = tokens[i]!;
    if (ENDS.has(token.norm) || token.gap === "line" || token.gap === "paragraph") return null;
    for (const { tails, sense } of rows) if (tails.some((tail) => says(tokens, i, tail))) return sense;
  }
  return null;
}

const says = (tokens: readonly Token[], at: number, tail: readonly string[]) =>
  tail.every((word, i) => tokens[at + i]?.norm === word);
