/** The Arabic pack: everything the stages ask of the language. */
import type { LanguagePack } from "../pack.ts";
import { actors } from "./actors/pack.ts";
import { attribution } from "./attribution/pack.ts";
import { bylines } from "./bylines.ts";
import { casualties } from "./casualties/pack.ts";
import { dates } from "./dates/rules.ts";
import { furniture } from "./furniture/pack.ts";
import { ledger } from "./ledger/pack.ts";
import { numbers } from "./numbers/pack.ts";
import { places } from "./places/places.ts";
import { cuts, fold, spelling } from "./spelling.ts";

export const ar: LanguagePack = {
  code: "ar",
  direction: "rtl",
  script: "Arabic",
  bylines,
  dates,
  furniture,
  places,
  spelling,
  fold,
  cuts,
  numbers,
  casualties,
  actors,
  attribution,
  ledger,
};
