/** "gave themselves up", "the loss of their lives": effects that the end of a phrase tells, far behind its head. */
import { type CueSense, evenSense } from "../../mentions/casualty.ts";
import type { Sentence } from "../../types.ts";
import { isWordOf } from "../words-at.ts";
import { behindVerb, plainCue } from "./cue-item.ts";
import type { CueItem, Item, ItemSource } from "./item.ts";

/** How far before its pronoun the verb may stand of "gave 15 members of the group themselves up", in tokens. */
const REFLEXIVE_REACH = 12;

/** "the loss by six men of their lives": the end of the phrase says what its head, which elsewhere is a cue, does not. */
export function replaceHead({ document, pack }: ItemSource, end: CueItem, items: Item[]): void {
  const at = items.findLastIndex(({ kind }) => kind === "cue");
  const head = items[at];
  const { reflexiveHeads, conjunction } = pack.casualties;
  const norm = head ? document.tokens[head.from]!.norm : "";
  if (head?.kind === "cue" && isWordOf(reflexiveHeads, norm, conjunction) && differ(head, end)) items.splice(at, 1);
  items.push(end);
}

const differ = (a: CueItem, b: CueItem) => a.cue.sense.effect !== b.cue.sense.effect;

/** The pronoun that ends "gave … themselves up", past those who did it; null where no such verb stands before. */
export function reflexiveCue(
  source: ItemSource,
  at: number,
  sentence: Sentence,
  items: readonly Item[],
): CueItem | null {
  const { document, pack } = source;
  const { norm } = document.tokens[at]!;
  if (!pack.casualties.reflexivePronouns.has(norm)) return null;
  const { conjunction } = pack.casualties;
  const isJoined = (i: number) => document.tokens[i]!.norm.startsWith(conjunction);
  for (const { heads, tails, after, effect, of = "people", suicide } of pack.casualties.reflexives) {
    // "blew up a car and gave himself up": the pronoun is another verb's.
    if (!tails.has(norm) || (suicide && isJoined(at - 1))) continue;
    // "brought to hospital": whom, and why, the words around tell.
    if (after && !after.has(document.tokens[at - 1]?.norm ?? "")) continue;
    if (after && !suicide && !tellsHarm(source, sentence)) continue;
    for (let i = at - 2; i >= Math.max(sentence.from, at - REFLEXIVE_REACH); i--) {
      const head = document.tokens[i]!.norm;
      if (!isWordOf(heads, head, conjunction)) {
        if (suicide && isJoined(i)) break;
        continue;
      }
      for (let k = items.length - 1; k >= 0 && items[k]!.from > i; k--) if (items[k]!.kind === "cue") return null;
      const sense = evenSense<CueSense>({
        kind: "cue",
        effect,
        of,
        form: "verb",
        plural: true,
        dual: true,
        closed: true,
        subject: "before",
        ...(suicide && { suicide }),
      });
      const cut = { prefix: "", definite: false, stem: norm, suffix: "" };
      const cue = { length: 1, cut, sense };
      return { ...plainCue({ from: at, to: at + 1, joined: false }, cue), ...behindVerb(source, at + 1, sentence) };
    }
  }
  return null;
}

/** How many tokens before a sentence its harm may have been told. */
const TOLD_BEFORE = 40;

/** True where a sentence, or what stands right before it, tells of harm. */
function tellsHarm({ senses }: ItemSource, { from, to }: Sentence): boolean {
  for (let at = Math.max(0, from - TOLD_BEFORE); at < to; at++)
    for (const { sense } of senses(at).all) {
      const effect = sense.kind === "cue" || sense.kind === "noun" ? sense.effect : null;
      if (effect === "injured" || effect === "killed" || effect === "casualties") return true;
    }
  return false;
}

/** "the loss of six men of their lives": what befell them is in the word that ends the phrase. */
export function opensReflexive({ document, pack }: ItemSource, at: number, sentence: Sentence): boolean {
  const { norm } = document.tokens[at]!;
  if (!pack.casualties.reflexiveHeads.has(norm)) return false;
  const end = Math.min(sentence.to, at + REFLEXIVE_REACH);
  return pack.casualties.reflexives.some(({ heads, tails }) => {
    if (!heads.has(norm)) return false;
    for (let i = at + 1; i < end; i++) if (tails.has(document.tokens[i]!.norm)) return true;
    return false;
  });
}
