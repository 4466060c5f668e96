/**
 * The machine's reading of a report + people's judgements → the reading that the ledger is computed from. The machine's
 * reading is never changed; taking a judgement back leaves no trace in the result.
 */

import { contentId, figureId } from "../ledger/ids.ts";
import type { FigureChange, Judgement, ReviewState, Role } from "../server/api.ts";
import type { Figure, Link, Reading } from "../types.ts";

export type JudgedFigure = {
  readonly id: string;
  readonly machine: Figure | null;
  /** Null when rejected. */
  readonly figure: Figure | null;
  readonly state: ReviewState;
  readonly judgements: readonly Judgement[];
  /** Question that a person moved it to; null for the machine's choice. */
  readonly question: string | null;
};

/** Ids of a reading's figures, in order: those that the ledger gives them, kept whatever a person corrects. */
export function figureIds(reading: Reading): string[] {
  const seen = new Map<string, number>();
  return reading.figures.map((figure) => {
    const id = figureId(reading.report, figure);
    const n = seen.get(id) ?? 0;
    seen.set(id, n + 1);
    return n === 0 ? id : `${id}-${n + 1}`;
  });
}

export const addedFigureId = (report: string, start: number, end: number, effect: string): string =>
  contentId("a", report, start, end, effect);

/** Every figure of a report with its judgements applied: the machine's in their order, then those that people added. */
export function judge(reading: Reading, judgements: readonly Judgement[]): JudgedFigure[] {
  const about = new Map<string, Judgement[]>();
  for (const judgement of judgements) {
    if (!judgement.figure) continue;
    about.set(judgement.figure, [...(about.get(judgement.figure) ?? []), judgement]);
  }
  const ids = figureIds(reading);
  const read = reading.figures.map((machine, i) =>
    judgeOne(ids[i]!, machine, about.get(ids[i]!) ?? [], reading.report.text),
  );
  const added = [...about]
    .filter(([id]) => !ids.includes(id))
    .map(([id, all]) => judgeOne(id, null, all, reading.report.text));
  // Judgements on a figure that a newer reader no longer finds stay in the journal and wait.
  return [
    ...read,
    ...added.filter((one) => one.judgements.some((judgement) => judgement.action === "add" && stands(judgement))),
  ];
}

const stands = (judgement: Judgement) => judgement.undone === null;
const decides = (role: Role) => role === "reviewer" || role === "administrator";

function judgeOne(id: string, machine: Figure | null, all: readonly Judgement[], text: string): JudgedFigure {
  const standing = all.filter(stands);
  const added = standing.find(({ action }) => action === "add");
  const base = machine ?? (added ? addedFigure(added, text) : null);
  const { decision, disputed } = decide(standing);
  const nothing = { id, machine, judgements: all, question: null };
  if (!decision) return { ...nothing, figure: base, state: disputed ? "disputed" : added ? "added" : "unreviewed" };
  if (decision.action === "reject") return { ...nothing, figure: null, state: "rejected" };
  if (decision.action !== "correct" || !base) {
    const question = decision.change?.question ?? null;
    return { ...nothing, figure: base, state: decision.action === "add" ? "added" : "accepted", question };
  }
  const change = decision.change ?? {};
  return {
    ...nothing,
    figure: change ? corrected(base, change, text) : base,
    state: "corrected",
    question: change.question ?? null,
  };
}

/** The judgement that holds: a reviewer's latest; else the coders' when each one's latest says the same. */
function decide(standing: readonly Judgement[]): { decision: Judgement | null; disputed: boolean } {
  const review = standing.filter((one) => decides(one.role)).at(-1);
  if (review) return { decision: review, disputed: false };
  const latest = [...new Map(standing.map((one) => [one.by, one])).values()];
  const disputed = new Set(latest.map(decisionKey)).size > 1;
  return { decision: disputed ? null : (latest.at(-1) ?? null), disputed };
}

/** What a judgement decides, apart from who says it and why. Accepting what a colleague added agrees with adding it. */
export function decisionKey({ action, change }: Judgement): string {
  if (action === "accept" || action === "add") return "accept";
  return action === "correct" ? `correct ${canonical(change)}` : action;
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null";
  const fields = Object.entries(value).filter(([, v]) => v !== undefined);
  return `{${fields
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([k, v]) => `${k}:${canonical(v)}`)
    .join()}}`;
}

function corrected(machine: Figure, change: FigureChange, text: string): Figure {
  const { group, origin, relays, question: _moved, ...plain } = change;
  const given = Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined)) as Partial<Figure>;
  const names = { origin: origin ?? machine.origin, relays: relays ?? machine.relays };
  return {
    ...machine,
    ...given,
    ...names,
    // Bounds that a person sets are meant as they stand.
    exclusive: change.min === undefined && change.max === undefined ? machine.exclusive : undefined,
    group: group ? { ...group, span: spanOf(group.text, machine.start, text) } : machine.group,
    chain: origin || relays ? chainOf(names, machine, text) : machine.chain,
    rule: "person.correct",
    why: { start: machine.start, end: machine.end, rule: "person.correct", parts: [machine.why] },
  };
}

function addedFigure({ span, change }: Judgement, text: string): Figure {
  const { start, end } = span!;
  const blank: Figure = {
    start,
    end,
    quote: clauseAt(text, start, end),
    effect: change?.effect ?? "killed",
    min: null,
    max: null,
    approx: false,
    vague: null,
    group: { text: "", class: "person", span: null },
    chain: [],
    origin: [],
    relays: [],
    modality: "asserted",
    when: null,
    place: null,
    partOf: null,
    rule: "person.add",
    why: { start, end, rule: "person.add", parts: [] },
  };
  const filled = corrected(blank, change ?? {}, text);
  return { ...filled, rule: blank.rule, why: blank.why };
}

/** The sentence around a stretch, cut at line breaks and at marks that end sentences in any script. */
export function clauseAt(text: string, start: number, end: number): string {
  const ends = /[\n\r]|\p{Sentence_Terminal}(?=\s|$)/gu;
  let from = 0;
  for (const match of text.slice(0, start).matchAll(ends)) from = match.index + match[0].length;
  ends.lastIndex = 0;
  const after = text.slice(end).search(ends);
  return text.slice(from, after < 0 ? text.length : end + after).trim();
}

/** Where words stand nearest to an offset; null when the text does not have them. */
function spanOf(words: string, near: number, text: string): { start: number; end: number } | null {
  if (words === "") return null;
  let best = -1;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (best < 0 || Math.abs(at - near) < Math.abs(best - near)) best = at;
  return best < 0 ? null : { start: best, end: best + words.length };
}

/** Links for the names that a person gave: relays first, the origin last. Unchanged links keep their cue and stance. */
function chainOf({ origin, relays }: Pick<Figure, "origin" | "relays">, machine: Figure, text: string): Link[] {
  const link = (names: readonly string[]): Link => {
    const kept = machine.chain.find((one) => names.includes(one.name));
    if (kept) return kept;
    const span = names.map((name) => spanOf(name, machine.start, text)).find((found) => found !== null);
    return {
      ...(span ?? { start: machine.start, end: machine.start }),
      name: names[0]!,
      names,
      cue: "",
      stance: "said",
      hedged: false,
    };
  };
  return [...relays.map((name) => link([name])), ...(origin.length > 0 ? [link(origin)] : [])];
}
