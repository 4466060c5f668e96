/** "While the ministry spoke of 27": a number alone, behind another's word, for what was counted before. */
import type { Mention, Sentence } from "../../types.ts";
import type { ItemSource } from "./item.ts";
import { BREAKS } from "./noun-phrase.ts";

/** How far behind the verb the number may stand, in tokens: whose word it is and "that the number is" fit in between. */
const REACH = 7;

/** True for a number that closes its clause, behind a verb of saying or reckoning with nobody counted in between. */
export function isRival(source: ItemSource, { from, to, value }: Mention<"quantity">, sentence: Sentence): boolean {
  const { document, pack, senses, quantityAt } = source;
  const { speech } = pack.attribution;
  if (value.vague !== null || !closesClause(source, to, sentence)) return false;
  for (let at = from - 1; at >= Math.max(sentence.from, from - REACH); at--) {
    const { norm, word } = document.tokens[at]!;
    if (speech.lookup(word).some(({ entry }) => entry.kind === "finite")) return true;
    const { noun, cue } = senses(at);
    const counts = noun !== null && noun.sense.of !== "thing" && noun.sense.number !== "one";
    if (BREAKS.has(norm) || quantityAt[at] || cue !== null || counts) return false;
  }
  return false;
}

function closesClause({ document: { tokens }, pack }: ItemSource, to: number, sentence: Sentence): boolean {
  const next = tokens[to];
  return to >= sentence.to || next!.kind === "mark" ? next?.norm !== "%" : pack.casualties.only.has(next!.norm);
}
