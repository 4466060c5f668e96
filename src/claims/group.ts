/** Draft → group: the words that name those counted, and the class that they and the report give them. */
import type { Document, Group, GroupClass, TokenRange } from "../types.ts";
import type { LanguagePack } from "../lang/pack.ts";
import type { NounSense } from "../mentions/casualty.ts";
import type { Draft } from "./govern.ts";

/** Words of the group as they stand, without the clitics of the first. */
export function groupOf(draft: Draft, document: Document, pack: LanguagePack): Group {
  const cls = classOf(draft, document, pack);
  if (!draft.group) return { text: "", class: cls, span: null };
  const start = document.tokens[draft.group.from]!.start;
  const end = document.tokens[draft.group.to - 1]!.end;
  return { text: document.text.slice(start, end), class: cls, span: { start, end } };
}

const THINGS = new Set(["attacks", "destroyed", "seized"]);

/** Class from the counted noun, else from the words that follow it, else person (or object for strikes and things). */
function classOf(draft: Draft, document: Document, pack: LanguagePack): GroupClass {
  const noun = draft.noun;
  if (noun && !noun.generic && noun.class !== "person") return noun.class;
  if (draft.effect === "attacks" || (noun === null && THINGS.has(draft.effect!))) return "object";
  if (noun?.class === "object") return "object";
  return (draft.group && classInside(draft.group, document, pack)) ?? "person";
}

function classInside(range: TokenRange, document: Document, pack: LanguagePack): GroupClass | null {
  for (let i = range.from; i < range.to; i++)
    for (const { sense } of pack.casualties.sensesAt(document.tokens, i)) {
      if (isTelling(sense)) return sense.class;
    }
  return null;
}

const isTelling = (sense: { kind: string }): sense is NounSense => sense.kind === "noun" && (sense as NounSense).of === "person" && !(sense as NounSense).generic;

/**
 * The codebook decides `class` from the whole report: generic words (person, dead, others) take the class that the
 * report gives the same victims elsewhere. Groups of one effect without a class of their own join the civilians when the
 * report names civilians and no combatants for that effect.
 */
export function settleClasses(drafts: readonly Draft[], groups: Group[], document: Document, pack: LanguagePack): Group[] {
  const people = groups.map((g, i) => (THINGS.has(drafts[i]!.effect!) ? null : g.class));
  // "others" are like those named before them.
  for (let i = 1; i < groups.length; i++)
    if (drafts[i]!.noun?.of === "other" && people[i] === "person" && people[i - 1] && people[i - 1] !== "person") people[i] = people[i - 1]!;
  const named = new Set(people.filter((c): c is GroupClass => c !== null && c !== "person"));
  const civilian = named.has("civilian") && !named.has("combatant") && !named.has("detainee");
  return groups.map((g, i) => {
    const cls = people[i];
    if (cls === null || cls === undefined) return g;
    return cls === "person" && civilian ? { ...g, class: "civilian" } : { ...g, class: cls };
  });
}
