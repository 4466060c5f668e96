/** Prints each sentence that is furniture or headline as `rule | words`; what is read is not printed. */
import type { LanguagePack } from "../../src/lang/pack.ts";
import { makeDocument } from "../../src/text/document.ts";

export function print(text: string, pack: LanguagePack): readonly string[] {
  return makeDocument({ text }, pack).sentences.flatMap((one) => {
    const kind = one.furniture?.slice(pack.code.length + 11) ?? (one.headline ? "headline" : null);
    return kind === null ? [] : [`${kind} | ${text.slice(one.start, one.end)}`];
  });
}
