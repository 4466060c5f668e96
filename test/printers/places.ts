/** Prints place mentions as `key kind in within | words`. */
import type { LanguagePack } from "../../src/lang/pack.ts";
import { findPlaces } from "../../src/mentions/place.ts";
import { makeDocument } from "../../src/text/document.ts";

export function print(text: string, pack: LanguagePack): readonly string[] {
  const document = makeDocument({ text }, pack);
  return findPlaces(document, pack).map(({ start, end, value }) => {
    const within = value.within.length ? ` in ${value.within.join(", ")}` : "";
    return `${value.key ?? "?"} ${value.kind}${within} | ${text.slice(start, end)}`;
  });
}
