/** The Arabic pack: everything the stages ask of the language. */
import type { LanguagePack } from "../pack.ts";
import { cuts, fold, spelling } from "./spelling.ts";

export const ar: LanguagePack = {
  code: "ar",
  direction: "rtl",
  spelling,
  fold,
  cuts,
};
