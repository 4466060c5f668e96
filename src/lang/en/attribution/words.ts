/** Words around English reporting verbs. */
import type { Complement } from "../../../claims/statements/pack.ts";
import type { Stance } from "../../../types.ts";

type Row = readonly [forms: string, participle: string, stance: Stance, complements: readonly Complement[]];

/** Forms of the verb, its participle, the stance that the outlet takes by choosing it, and what may follow it. */
export const REPORTING_VERBS: readonly Row[] = [
  ["said says say", "saying", "said", ["that", "colon"]],
  ["told tells", "telling", "said", ["that", "colon", "named"]],
  ["added adds", "adding", "said", ["that", "colon"]],
  ["reported reports", "reporting", "said", ["that", "noun", "colon", "named"]],
  ["announced announces", "announcing", "said", ["that", "noun", "colon"]],
  ["stated states", "stating", "said", ["that", "colon"]],
  ["noted notes", "noting", "said", ["that", "colon"]],
  ["explained explains", "explaining", "said", ["that", "colon"]],
  ["wrote writes", "writing", "said", ["that", "colon", "named"]],
  ["tweeted tweets", "tweeting", "said", ["that", "colon"]],
  ["warned warns", "warning", "said", ["that", "about", "colon"]],
  ["indicated indicates", "indicating", "said", ["that", "colon", "named"]],
  ["deplored deplores lamented laments", "deploring", "said", ["noun", "named"]],
  ["assured assures", "assuring", "said", ["that", "named"]],
  ["disclosed discloses", "disclosing", "said", ["that", "noun"]],
  ["revealed reveals", "revealing", "said", ["that", "noun", "colon"]],
  ["declared declares", "declaring", "said", ["that", "colon"]],
  ["estimated estimates", "estimating", "said", ["that", "named"]],
  ["documented documents", "documenting", "said", ["that", "noun", "named"]],
  ["recorded records", "recording", "said", ["noun", "named"]],
  ["maintained maintains", "maintaining", "said", ["that", "colon"]],
  ["recalled recalls", "recalling", "said", ["that", "colon"]],
  ["asserted asserts", "asserting", "said", ["that", "colon"]],
  ["argued argues", "arguing", "said", ["that", "colon"]],
  ["testified testifies", "testifying", "said", ["that", "colon"]],
  ["insisted insists", "insisting", "said", ["that", "colon"]],
  ["put puts", "putting", "said", ["noun", "named"]],
  ["raised raises revised revises lowered lowers updated updates", "raising", "said", ["toll"]],
  ["gave gives", "giving", "said", ["noun", "named"]],
  ["spoke speaks", "speaking", "said", ["about", "named"]],
  ["confirmed confirms", "confirming", "confirmed", ["that", "noun", "colon"]],
  ["acknowledged acknowledges", "acknowledging", "confirmed", ["that", "noun", "colon"]],
  ["admitted admits", "admitting", "confirmed", ["that", "colon"]],
  ["claimed claims", "claiming", "claimed", ["that", "colon", "named"]],
  ["alleged alleges", "alleging", "claimed", ["that", "colon"]],
  ["feared fears fear", "fearing", "said", ["that", "named"]],
  ["believe believes", "believing", "said", ["that", "named"]],
  ["described describes", "describing", "said", ["that", "named"]],
  ["read reads", "reading", "said", ["that", "colon", "named"]],
  ["rejected rejects dismissed dismisses refuted refutes", "rejecting", "denied", ["that", "named"]],
  ["denied denies", "denying", "denied", ["that", "noun", "colon", "named"]],
  ["accused accuses", "accusing", "accused", ["blame", "named"]],
  ["blamed blames", "blaming", "accused", ["blame", "named"]],
];

/** Nouns of saying behind whose they are: "the ministry's claim that". */
export const REPORTING_NOUNS: readonly (readonly [nouns: string, stance: Stance])[] = [
  ["announcement statement assertion assurance estimate", "said"],
  ["confirmation admission acknowledgement acknowledgment", "confirmed"],
  ["claim allegation boast", "claimed"],
  ["denial", "denied"],
];

/** "according to" takes a name, "citing" the one quoted by an outlet. */
export const ACCORDING = ["according to", "as per"];
export const RELAYS = ["citing", "quoting", "quoted"];

/** Nouns of what happened, which a verb of announcing may take directly. */
export const EVENTS =
  "attack attacks killing killings death deaths arrest capture explosion blast bombing raid strike strikes airstrike airstrikes release escape surrender clashes shelling operation assault";
export const DEEDS = "killing killings death deaths murder massacre wounding injury assassination execution";

/** Nouns of an occasion, after "in", "at", "during", "on". */
export const OCCASIONS =
  "statement interview briefing conference tweet report post message speech letter email phone call television twitter facebook telegram website monday tuesday wednesday thursday friday saturday sunday video press";
export const OCCASION_PREPOSITIONS = "in at during on via through by";

export const BORDERS = "while whereas but however meanwhile although though";
export const PRONOUNS = "he she it they";
export const RELATIVES = "who which also had has have";
export const NEGATIONS = "not never n't t didn without no";
export const PREPOSITIONS =
  "in on at of by with from to into near during after before against between among through over under inside outside around for about";
/** Whose word is doubtful. */
export const RUMOURS = "reports information rumours rumors claims";
export const FOREIGN = "law agreement plan constitution schedule treaty resolution";
