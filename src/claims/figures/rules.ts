/** What each way of governing a count holds: the rules behind figures, whatever the language. */
import type { RuleInfo } from "../../mentions/rule.ts";

/** What stands in a figure's reasons besides rules; "effect" stands for "effect.killed" and all the others. */
export const REASON_PARTS: readonly RuleInfo[] = [
  { id: "effect", says: "A word of the tables tells what befell those counted: killed, injured, detained, displaced…" },
  {
    id: "group",
    says: "The words that say who is counted: the counted noun, what describes it, what stands behind “of”.",
  },
  { id: "person.add", says: "A figure that the reader missed, added by a person who pointed at its words." },
  { id: "person.correct", says: "A figure that a person corrected; the machine's reading is kept beneath it." },
];

export const FIGURE_RULES: readonly RuleInfo[] = [
  { id: "figure.object", says: "A word that names an effect governs the count that stands near behind it." },
  { id: "figure.subject", says: "A count without a cue is the subject of the verb that follows it in its clause." },
  {
    id: "figure.doer",
    says: "A number of people before an active verb and its object, or between the two, is that of those who did it.",
  },
  { id: "figure.noun", says: "A victim noun or a strike carries its effect in itself." },
  {
    id: "figure.accused",
    says: "Several accused, of whom nothing else is told, are said to have taken part by whoever accuses them.",
  },
  {
    id: "figure.first",
    says: "Definite victims whom somebody cares for are some, where the report counted none before.",
  },
  { id: "figure.joined", says: "A conjunction joins a count to the one before it; both have one effect." },
  {
    id: "figure.rival",
    says: "A number alone behind another's verb of saying (“while the ministry spoke of 27”) is that one's number of those counted last.",
  },
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
