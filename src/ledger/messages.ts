/** The words of the ledger: one value of this type a language, in `lang/<code>/ledger/messages.ts`. Neutral throughout. */
import type { Effect, PlaceValue } from "../types.ts";
import type { Aspect } from "./aspect.ts";
import type { Incident } from "./incident.ts";
import type { FindingKind, Localized, Population, Reason, SumCheck } from "./types.ts";

export type LedgerMessages = {
  /** Title of an event: what was counted most, where, from when to when. A known place has its name in the language. */
  event(about: {
    readonly effect: Effect | null;
    readonly place: PlaceValue | null;
    readonly start: string | null;
    readonly end: string | null;
  }): string;
  question(about: QuestionWords): string;
  finding(kind: FindingKind, because: Reason): string;
  /** Values as the sources put them, like `Reason.values`; `whole` is what the report calls those of the whole. */
  sum(check: {
    readonly kind: SumCheck["kind"];
    readonly sum: string;
    readonly stated: string;
    readonly parts: readonly string[];
    readonly whole: string;
  }): string;
  /** Neutral name of what a wording entry is about: an actor's key, or a kind of people or act. */
  referent(key: string): string;
};

export type QuestionWords = {
  readonly effect: Effect;
  readonly population: Population;
  /** Words for those counted, as the reports have them; "" when they name nobody. */
  readonly group: string;
  /** True where these words alone tell who is counted. */
  readonly called: boolean;
  /** Name of a place, "+" for several places together, "" for the event's own. */
  readonly place: string;
  readonly extent: "event" | "longer" | "other";
  readonly aspect: Aspect;
  /** Where and when it was, if the question is about another incident than the event's main one; both may be unknown. */
  readonly incident: Pick<Incident, "place" | "day"> | null;
};

/** Language code → its messages: the languages that the ledger's own texts come in. */
export type AllMessages = { readonly [L in keyof Localized]: LedgerMessages };

/** The same in every language. */
export const localize = (messages: AllMessages, say: (messages: LedgerMessages) => string): Localized =>
  Object.fromEntries(Object.entries(messages).map(([code, one]) => [code, say(one)])) as unknown as Localized;
