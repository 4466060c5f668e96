/** "Among the victims are five children": victims are the dead where a report counts dead and tells of nobody hurt. */
import type { Draft } from "./draft.ts";
import type { ItemSource } from "./item.ts";

/** Gives the parts of unnamed victims the effect of the only ones whom a document counts. */
export function settleVictims(drafts: readonly Draft[], source: ItemSource): void {
  const among = drafts.filter((draft) => isAmongVictims(draft, source));
  if (among.length === 0) return;
  const effects = new Set(drafts.filter((draft) => !among.includes(draft)).map(({ effect }) => effect));
  if (!effects.has("killed") || effects.has("injured") || effects.has("casualties")) return;
  for (const draft of among) draft.effect = "killed";
}

/** Behind "the victims", whom the report told of before, or before them. */
function isAmongVictims({ effect, rule, cue, noun, mixed }: Draft, { document, senses }: ItemSource): boolean {
  if (effect !== "casualties" || mixed || noun?.of === "victim") return false;
  if (rule === "figure.predicate") return true;
  if (cue === null) return false;
  for (let at = cue.from; at < Math.max(cue.to, cue.from + 1) && at < document.tokens.length; at++) {
    const victims = senses(at).noun;
    if (victims?.sense.of === "victim" && victims.sense.effect === "casualties") return victims.cut.definite;
  }
  return false;
}
