/**
 * Prints date mentions as `timex from..to rule | words`. A first line `@ 2022-01-25` sets the publication day, `@ none`
 * leaves it unknown; else it is Tuesday 25 January 2022. After "@ published" the inferred publication date is printed.
 */
import type { LanguagePack } from "../../src/lang/pack.ts";
import { findDates, inferPublicationDate } from "../../src/mentions/date.ts";
import { makeDocument } from "../../src/text/document.ts";

export function print(text: string, pack: LanguagePack): readonly string[] {
  const [, day = "2022-01-25", body = text] = /^@ (\S+)\n([\s\S]*)$/.exec(text) ?? [];
  const document = makeDocument({ text: body, publishedAt: /^\d/.test(day) ? day : null }, pack);
  if (day === "published") {
    const found = inferPublicationDate(document, pack);
    return found ? [`published ${found.value} | ${body.slice(found.start, found.end)}`] : [];
  }
  return findDates(document, pack).map(({ start, end, value, why }) => {
    const rule = why.rule.slice(pack.code.length + 6);
    return `${value.timex} ${value.from ?? "?"}..${value.to ?? "?"} ${rule} | ${body.slice(start, end).replaceAll("\n", " ")}`;
  });
}
