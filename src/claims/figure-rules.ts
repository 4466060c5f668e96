/** What each way of governing a count holds: the rules behind figures, whatever the language. */
import type { RuleInfo } from "../mentions/rule.ts";

export const FIGURE_RULES: readonly RuleInfo[] = [
  { id: "figure.object", says: "A word that names an effect governs the count that stands near behind it." },
  { id: "figure.subject", says: "A count without a cue is the subject of the verb that follows it in its clause." },
  { id: "figure.noun", says: "A victim noun or a strike carries its effect in itself." },
  { id: "figure.joined", says: "A conjunction joins a count to the one before it; both have one effect." },
  {
    id: "figure.part",
    says: "Behind “among them”, in brackets or in apposition, a count is part of the whole before it.",
  },
  { id: "figure.share", says: "“Most of them” with a group is a share of the whole before it, without a number." },
  { id: "figure.mixed", says: "One number of dead and wounded is a figure of casualties." },
  { id: "figure.predicate", says: "A victim noun said of those counted before it gives them its effect." },
  { id: "figure.name", says: "A person named behind a cue or before its verb is one victim." },
  { id: "figure.list", says: "Each name in a list of victims is one; so is one that is called by name." },
  { id: "figure.relative", says: "A relative clause tells what befell the one person named right before it." },
];
