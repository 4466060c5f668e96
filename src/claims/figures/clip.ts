/** Token range → span of the words alone: a conjunction or preposition written onto the first word is left out. */

import type { LanguagePack } from "../../lang/pack.ts";
import { originalOffset } from "../../text/fold.ts";
import { PAIRED_QUOTES } from "../../text/sentence.ts";
import type { Document, Span, TokenRange } from "../../types.ts";
import { isComma } from "../words-at.ts";

export function spanOf({ text, tokens }: Document, range: TokenRange, pack: LanguagePack): Span {
  const first = tokens[range.from]!;
  const end = endOfQuote(tokens, range);
  const prefix = first.kind === "word" ? proclitics(range.from, tokens, pack) : 0;
  if (!prefix) return { start: first.start, end };
  return { start: first.start + originalOffset(text.slice(first.start, first.end), prefix, pack.spelling), end };
}

const OPENING = new Map([...PAIRED_QUOTES, ['"', '"']]);

/** Where the words end, with the closing mark of a quotation that opens inside them and closes right behind. */
function endOfQuote(tokens: Document["tokens"], { from, to }: TokenRange): number {
  const next = tokens[to];
  let open: string | null = null;
  for (let i = from + 1; i < to; i++) {
    const { norm, kind } = tokens[i]!;
    if (kind === "mark") open = norm === open ? null : (OPENING.get(norm) ?? open);
  }
  return open !== null && next?.norm === open ? next.end : tokens[to - 1]!.end;
}

/** Folded length of the proclitics of a known word; of an unknown one, a name, only the conjunction that a comma or a given name shows. */
function proclitics(at: number, tokens: Document["tokens"], pack: LanguagePack): number {
  const word = pack.casualties.sensesAt(tokens, at).all[0];
  const { conjunction, names } = pack.casualties;
  const { norm } = tokens[at]!;
  if (!word)
    return norm.startsWith(conjunction) &&
      !names.has(norm) &&
      (names.has(norm.slice(conjunction.length)) || isComma(tokens[at - 1]?.norm))
      ? conjunction.length
      : 0;
  // After "to" the article loses its alef, so there is no word to cut out: "للجرحى" stays whole.
  return word.cut.definite && tokens[at]!.norm.startsWith(word.cut.prefix + word.cut.prefix.at(-1)) && word.cut.prefix
    ? 0
    : word.cut.prefix.length;
}
