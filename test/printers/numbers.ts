/** Prints quantities: form, value, the rules that fired, and the words. */
import type { LanguagePack } from "../../src/lang/pack.ts";
import { findQuantities } from "../../src/mentions/quantity.ts";
import { makeDocument } from "../../src/text/document.ts";
import type { Quantity } from "../../src/types.ts";

export function print(text: string, pack: LanguagePack): readonly string[] {
  const found = findQuantities(makeDocument({ text }, pack), pack);
  if (found.length === 0) return ["none"];
  return found.map(({ start, end, value, why }) => {
    const rules = [why.rule, ...why.parts.map((part) => part.rule)].join(" < ");
    return `${value.form} ${printQuantity(value)} (${rules}) | ${text.slice(start, end)}`;
  });
}

/** "12", "13..", "..49", "10..15", "~ 20", "tens". */
function printQuantity({ min, max, approx, vague }: Quantity): string {
  if (vague) return vague;
  const range = min === max ? `${min}` : `${min ?? ""}..${max ?? ""}`;
  return approx ? `~ ${range}` : range;
}
