/** The dossier in English. */
import type { DossierMessages } from "../../dossier/messages.ts";
import { type CountWords, countIn, dayIn, daysIn, number } from "../dossier-forms.ts";

const counted = (n: number, one: string, many: string): string => `${number(n)} ${n === 1 ? one : many}`;

const MONTHS = "January February March April May June July August September October November December".split(" ");

const reports = (n: number) => counted(n, "report", "reports");
const origins = (n: number) => counted(n, "independent origin", "independent origins");
const outlets = (n: number) => counted(n, "outlet", "outlets");

const COUNTS: CountWords = {
  about: "about ",
  open: {
    more: (n) => `more than ${n}`,
    least: (n) => `${n} or more`,
    less: (n) => `fewer than ${n}`,
    most: (n) => `${n} or fewer`,
  },
  vague: { some: "some", tens: "tens", hundreds: "hundreds", thousands: "thousands", most: "most", all: "all" },
  none: "number not given",
  nobody: "none",
};

export const englishDossier: DossierMessages = {
  code: "en",
  direction: "ltr",
  name: "English",
  product: "Isnad dossier",
  promise: "Numbers are as reported. Nothing here is verified, and nobody is ruled to be right.",
  unknown: "not known",
  undated: "undated",
  from: " ← ",
  listComma: ", ",

  number,
  date: (iso) => {
    const parts = dayIn(MONTHS, iso);
    return parts ? `${parts.day} ${parts.year}${parts.time && `, ${parts.time}`}` : iso;
  },
  days: (start, end) => daysIn(MONTHS, start, end),
  day: (iso) => dayIn(MONTHS, iso)?.day.replace(/([A-Z][a-z]{2})[a-z]*/, "$1") ?? iso,
  count: (quantity) => countIn(COUNTS, quantity),
  also: (counts, more) => `also told: ${counts.join(", ")}${more ? " …" : ""}`,

  reports,
  origins,
  questions: (n) => counted(n, "question", "questions"),
  figures: (n) => counted(n, "figure", "figures"),
  events: (n) => counted(n, "event", "events"),
  more: (n) => `and ${number(n)} more`,

  effect: {
    killed: "killed",
    injured: "injured",
    casualties: "killed and injured together",
    missing: "missing",
    captured: "captured or arrested",
    abducted: "abducted or held hostage",
    freed: "freed or escaped",
    surrendered: "surrendered",
    displaced: "displaced",
    held: "held",
    force: "taking part",
    attacks: "attacks and weapons used",
    destroyed: "destroyed or damaged",
    seized: "seized",
  },
  modality: { asserted: "stated", hedged: "hedged", denied: "denied", planned: "planned or expected" },
  status: {
    "single-source": "single source",
    agreed: "accounts agree",
    developing: "developing",
    disputed: "disputed",
  },
  kind: {
    agreement: "agreement",
    repetition: "repetition",
    update: "update",
    revision: "revision",
    scope: "different scope",
    conflict: "conflict",
  },
  kindMeans: {
    agreement: "Independent origins whose figures fit together.",
    repetition: "The same origin or the same text again: no new evidence.",
    update: "A later, higher figure that the earlier one allows.",
    revision:
      "A later figure that the earlier one does not allow, from the same origin or one that corrects it in words.",
    scope: "The two count different people, places or periods.",
    conflict: "The figures exclude each other; nothing in time, hedges or scope explains it.",
  },
  policy: {
    "ucdp-like": "after the manner of UCDP",
    "acled-like": "after the manner of ACLED (conservative)",
    "min-max": "least and most reported (as Airwars, IBC)",
    "latest-per-origin": "latest figure of each origin",
  },
  policyMeans: {
    "ucdp-like":
      "Lowest and highest figure that an origin still holds; best is what most independent origins hold, in doubt the lower.",
    "acled-like":
      "The most conservative figure still held; where only words are given, a bare plural is 1, tens 10, hundreds 100, thousands 1,000.",
    "min-max": "The least and the most that any account ever gave; no best.",
    "latest-per-origin": "Only what each origin said last; best is what was said last of all.",
  },
  sum: {
    holds: "the parts add up",
    differs: "the parts do not add up",
    "part-exceeds-whole": "a part exceeds its whole",
    "breakdown-mislabelled": "whole and parts count different people",
  },

  heading: {
    events: "Events",
    background: "Looked back to in these reports",
    backgroundQuestions: "Counts of longer times",
    glance: "Reported at a glance",
    disputed: "What is disputed, and why",
    nothingDisputed: "No two accounts exclude each other on any question of this event.",
    across: "between two questions: a part larger than its whole",
    corrected: "Corrected by its own source, or in words",
    questions: "Question by question",
    findings: "How the figures stand to each other",
    noFindings: "One figure, or figures that no other can be held against.",
    chart: "Figures over time",
    figures: "Figures, their words and their chains",
    policies: "The same under every policy",
    chains: "Chains of sources",
    sums: "Do the parts add up?",
    wording: "Who is called what, and by whom",
    plainWording: "Names without loaded words",
    silence: "Who reports what, and who is silent",
    reports: "The reports, with their figures marked",
    method: "Method and caveats",
  },
  column: {
    question: "Question",
    low: "low",
    best: "best",
    high: "high",
    status: "Status",
    reports: "Reports",
    origins: "Origins",
    value: "Figure",
    words: "Exact words",
    chain: "Origin ← relay ← outlet",
    said: "Said",
    published: "Published",
    policy: "Policy",
    name: "Name used",
    usedBy: "Used by",
    report: "Report",
    basis: "Rests on",
  },
  label: {
    policy: "Policy",
    where: "Where",
    when: "When",
    ownVoice: "in its own voice",
    deniedBy: "denied by",
    loaded: "loaded",
    quoted: "in quotation marks",
    silent: "silent",
    first: "first to report",
    dropped: "no longer mentioned",
    duplicate: "Repeats word for word",
    sharesText: "Shares wording with",
    inferred: "inferred",
    showReasons: "How these figures were read: rules and words",
    skip: "Skip to the content",
    differsFrom: "against",
    preliminary: "preliminary",
    print: "Print",
  },
  note: {
    glance: "Low, best and high follow the policy chosen here; each rests on the figures listed under its question.",
    chart:
      "A line an origin. Filled mark: an exact number; hollow: about; arrow: “at least” or “up to”; bar: a range; words stand as words, over the span that they allow. Marks lead to the table.",
    chains:
      "Reports that carry the same origin are one witness. The origin stands first, then those who carried it, earliest first.",
    wording: "Names are quoted as data; the words in front of them are the ledger's neutral ones.",
    silence:
      "Questions that more than one report answers. The figure stands where a report answers the question, framed where it was the first; a dot where it is silent, a dash where its outlet had answered before.",
    reports: "Every figure of the tables leads here. Marked words lead back to the table.",
  },
  method: [
    "The ledger notes each figure as its report gives it: the exact words, who is counted, and the chain from the outlet to the origin that the figure is traced back to. It says “reported”, never “verified”.",
    "Four times are kept apart: when it happened, when its source said it, when it was published, when it was taken in. A later page may carry an older count.",
    "Figures meet in one question only when they count the same people or things of the same event. Two equal numbers of different people are not an agreement; two different numbers of different people are not a conflict.",
    "Repeating an origin, or copying a text, adds no evidence. What counts is the number of independent origins.",
    "A toll grows: a later, higher count is an update, not a contradiction. A later figure that the earlier one excludes is a revision when its own source gives it or when it is corrected in words; otherwise it is a conflict.",
    "Vague words (“tens”, “a number of”) stay words. A policy may give them a number; that number is the policy's.",
    "The names that the sides give each other are quoted data. The tool's own words are neutral.",
    "The reading is made by rules, without a person looking; it misses figures and misreads some. Check the marked words before you cite a number.",
  ],

  summary: (n, from, behind) => `${reports(n)} by ${outlets(from)}; their figures go back to ${origins(behind)}.`,
  disputeSummary: (disputed, all) =>
    `The accounts exclude each other in ${number(disputed)} of ${counted(all, "question", "questions")}.`,
  evidence: (n, behind) => `${reports(n)}, ${counted(behind, "origin", "origins")}`,
};
