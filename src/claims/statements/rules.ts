/** The rules by which statements are found, as `isnad rules` lists them; each language's words make them fire. */
import type { RuleInfo } from "../../mentions/rule.ts";

const SAYS = {
  cue: "The words that put a statement in its source's mouth.",
  verb: "A reporting verb puts what follows it in the mouth of its subject, named after it or before it.",
  carried:
    "A reporting verb without a subject, or “and that” at the head of a sentence, goes on from the last source of its sentence, or from the last who spoke.",
  participle: "A participle of saying (“adding that”) goes on from the source of its verb.",
  masdar: "A noun of saying with a named source (“the ministry's announcement of”) puts what follows in its mouth.",
  inverted: "A quotation before a reporting verb belongs to the verb's subject.",
  own: "“It is noted that”, with nobody named, is the outlet's own voice.",
  label: "A source and a colon at the head of a line say the rest of the line.",
  brackets: "A source in brackets at the end of a sentence says the sentence.",
  headline: "A source behind a colon or a dash at the end of a headline says the headline.",
  post: "The signature of a copied post says the paragraph before it.",
  according: "“According to X” attributes its clause to X.",
  "as-said": "“As X said” attributes the clause beside it to X.",
  "came-from": "“This came according to X” attributes the sentences before it in their paragraph to X.",
  list: "A list after a sourced sentence (“the names of the victims:”) goes on with its source.",
  credit:
    "“Source: the agency” at the foot, naming one source, credits the body in the outlet's own voice, not the headline.",
  text: "“Its text follows:” puts the rest of the report in the mouth of the document's issuer.",
  closed:
    "“The ministry, as it announces this, …”: a body that closes its statement so has said all since it began to speak.",
  rumour: "“Reports of”, “news of”: the formula itself is the origin, and the claim is hedged.",
} as const;

export type StatementRule = Exclude<keyof typeof SAYS, "cue">;

/** Rule records of a language. */
export const statementRules = (language: string): RuleInfo[] =>
  Object.entries(SAYS).map(([name, says]) => ({ id: `${language}.attribution.${name}`, says }));
