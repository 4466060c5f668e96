/** The words of the ledger: one value of this type a language, in `lang/<code>/ledger/messages.ts`. Neutral throughout. */
import type { LanguagePack } from "../lang/pack.ts";
import type { Effect } from "../types.ts";
import type { FindingKind, Localized, Population, Reason, SumCheck } from "./types.ts";

export type LedgerMessages = {
  /** Title of an event: what was counted most, where, from when to when. Names stand as in the reports. */
  event(about: { readonly effect: Effect | null; readonly place: string | null; readonly start: string | null; readonly end: string | null }): string;
  question(about: QuestionWords): string;
  finding(kind: FindingKind, because: Reason): string;
  sum(check: Pick<SumCheck, "kind" | "sum" | "stated"> & { readonly parts: readonly string[]; readonly whole: string }): string;
  /** Neutral name of what a wording entry is about: an actor's key, or a kind of people or act. */
  referent(key: string): string;
};

export type QuestionWords = {
  readonly effect: Effect;
  readonly population: Population;
  /** Words for those counted, as the reports have them; "" when they name nobody. */
  readonly group: string;
  /** Name of a place, "+" for several places together, "" for the event's own. */
  readonly place: string;
  readonly extent: "event" | "longer" | "other";
};

/** The same in every language at hand. */
export const localize = (packs: readonly LanguagePack[], say: (messages: LedgerMessages) => string): Localized =>
  Object.fromEntries(packs.map((pack) => [pack.code, say(pack.ledger.messages)])) as unknown as Localized;
