/**
 * Prints figures as `effect value class modality rule <part of the nth> | counting expression | group`. Values: `12`,
 * `13..` (more than 12), `..49`, `10..15`, `~12`, or a vague word.
 */
import { readReport } from "../../src/claims/read.ts";
import type { LanguagePack } from "../../src/lang/pack.ts";
import type { Figure } from "../../src/types.ts";
import { asReport } from "../support/report.ts";

export function print(text: string, pack: LanguagePack): readonly string[] {
  const { figures } = readReport(asReport(text, { publishedAt: "2022-01-25", language: pack.code }), pack);
  if (figures.length === 0) return ["none"];
  return figures.map((figure) => {
    const modality = figure.modality === "asserted" ? "" : ` ${figure.modality}`;
    const part = figure.partOf === null ? "" : ` part of ${figure.partOf + 1}`;
    return `${figure.effect} ${printValue(figure)} ${figure.group.class}${modality} ${figure.rule}${part} | ${text.slice(figure.start, figure.end)} | ${figure.group.text}`;
  });
}

function printValue({ min, max, approx, vague }: Figure): string {
  if (min === null && max === null) return vague ?? "?";
  if (approx) return `~${min}`;
  return min === max ? `${min}` : `${min ?? ""}..${max ?? ""}`;
}
