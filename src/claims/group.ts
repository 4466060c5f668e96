/** Draft → group: the words that name those counted, and the class that they and the report give them. */
import type { LanguagePack } from "../lang/pack.ts";
import type { NounSense } from "../mentions/casualty.ts";
import type { Document, Group, GroupClass, TokenRange } from "../types.ts";
import { spanOf } from "./clip.ts";
import type { Draft } from "./govern.ts";

/** Words of the group as they stand, without the clitics of the first. */
export function groupOf(draft: Draft, document: Document, pack: LanguagePack): Group {
  const cls = classOf(draft, document, pack);
  if (!draft.group) return { text: "", class: cls, span: null };
  const span = spanOf(document, draft.group, pack);
  return { text: document.text.slice(span.start, span.end), class: cls, span };
}

const THINGS = new Set(["attacks", "destroyed", "seized"]);

/** Class from the words of the group: forces win over any head noun, then the noun, then the words behind it. */
function classOf(draft: Draft, document: Document, pack: LanguagePack): GroupClass {
  const noun = draft.noun;
  if (draft.effect === "attacks" || (noun === null && THINGS.has(draft.effect!)) || noun?.class === "object") return "object";
  const words = draft.group ? wordsOf(draft.group, document, pack) : [];
  const classes = new Set(words.flatMap((w) => (w.telling ? [w.telling] : [])));
  if (noun && !noun.generic && noun.class !== "person" && noun.class !== "civilian") return mixes(draft, document, pack) ? "person" : noun.class;
  if (words.slice(1).some((w) => w.force)) return "combatant";
  if (noun && !noun.generic && noun.class !== "person") return noun.class;
  for (const cls of ["combatant", "civilian", "detainee"] as const) if (classes.has(cls)) return cls;
  return "person";
}

type GroupWord = { readonly telling: GroupClass | null; readonly force: boolean };

function wordsOf(range: TokenRange, document: Document, pack: LanguagePack): GroupWord[] {
  const words: GroupWord[] = [];
  // The side that a victim belonged to often follows with a preposition written onto it: "للحوثيين".
  const end = Math.min(range.to + 2, document.tokens.length);
  for (let i = range.from; i < end; i++) {
    const token = document.tokens[i]!;
    if (i >= range.to && token.kind !== "word") break;
    if (i >= range.to && pack.casualties.prepositions.has(token.norm)) break;
    const nouns = pack.casualties.sensesAt(document.tokens, i).filter((w) => w.sense.kind === "noun" && (i < range.to || w.cut.prefix));
    const telling = nouns.map((w) => w.sense as NounSense).find((s) => s.of === "person" && !s.generic)?.class ?? null;
    words.push({ telling, force: i < range.to && pack.cuts(token.norm).some((cut) => !cut.suffix && pack.casualties.forces.has(cut.stem)) });
  }
  return words;
}

/** "men of the forces and workers": a second noun of another class makes the group mixed. */
function mixes(draft: Draft, document: Document, pack: LanguagePack): boolean {
  const next = draft.group?.to ?? draft.range.to;
  if (next >= document.tokens.length) return false;
  return pack.casualties
    .sensesAt(document.tokens, next)
    .some(({ sense, cut }) => sense.kind === "noun" && sense.of === "person" && sense.class === "civilian" && cut.prefix === pack.casualties.conjunction && cut.definite);
}

/**
 * The codebook decides `class` from the whole report: a generic group (person, dead, others) takes the class that the
 * report gives the same victims elsewhere, known by the same effect and number; those named "others", or not named at
 * all, are like those named right before them.
 */
export function settleClasses(drafts: readonly Draft[], groups: readonly Group[], document: Document, pack: LanguagePack): Group[] {
  const classes = groups.map((g) => g.class);
  const open = (i: number) => classes[i] === "person" && !THINGS.has(drafts[i]!.effect!);
  for (let i = 1; i < classes.length; i++) {
    const { noun } = drafts[i]!;
    if (!open(i) || (noun !== null && noun.of !== "other")) continue;
    const before = previousWhole(drafts, i);
    if (before >= 0 && classes[before] !== "object") classes[i] = classes[before]!;
  }
  const told = new Map<string, GroupClass>();
  drafts.forEach((draft, i) => {
    const key = keyOf(draft);
    if (key && classes[i] !== "person" && classes[i] !== "object" && !told.has(key)) told.set(key, classes[i]!);
  });
  const civilian = namesCivilians(drafts, classes, document, pack);
  drafts.forEach((draft, i) => {
    if (!open(i)) return;
    const key = keyOf(draft);
    const same = key && told.get(key);
    if (same) classes[i] = same;
    else if (civilian && draft.quantity.vague) classes[i] = "civilian";
  });
  return groups.map((g, i) => ({ ...g, class: classes[i]! }));
}

function previousWhole(drafts: readonly Draft[], at: number): number {
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) if (!drafts[i]!.partOf) return i;
  return -1;
}

const keyOf = ({ effect, quantity: q }: Draft): string | null => (q.min === null ? null : `${effect} ${q.min}`);

/** True when the report calls victims civilians and counts no combatants among them. */
function namesCivilians(drafts: readonly Draft[], classes: readonly GroupClass[], document: Document, pack: LanguagePack): boolean {
  if (drafts.some((d, i) => classes[i] === "combatant" && d.effect !== "force")) return false;
  return document.tokens.some((t) => t.kind === "word" && pack.cuts(t.norm).some((cut) => pack.casualties.civilians.has(cut.stem)));
}
