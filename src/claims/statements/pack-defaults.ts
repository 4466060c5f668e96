/** What the finding of statements asks of a language and not every one has. A pack lists only its own. */
import type { AttributionPack } from "./pack.ts";

const NONE: ReadonlySet<string> = new Set();

export const NO_ATTRIBUTION_WORDS = {
  alsoThat: () => false,
  whichThen: NONE,
  learntFrom: () => null,
  inWords: () => false,
  beforeNouns: NONE,
  dating: NONE,
  topics: NONE,
  hadBeen: NONE,
  topicGoesOn: NONE,
  stamps: NONE,
  ofIts: NONE,
  itsOwn: NONE,
  factual: NONE,
  assured: NONE,
  inIt: NONE,
  comes: NONE,
  thans: NONE,
  documentAt: () => false,
  whose: () => false,
  thatWhich: NONE,
  except: NONE,
  tollAt: () => false,
  recordAt: () => false,
  unlike: NONE,
  ours: NONE,
  complete: () => false,
  governed: () => false,
  issuerStart: () => null,
  proclitic: () => "",
} as const satisfies Partial<AttributionPack>;
