/** Classes of those told again in other words: in the headline above the body, and where a victim noun points back. */
import type { LanguagePack } from "../../lang/pack.ts";
import type { Document, GroupClass, Quantity, Vague } from "../../types.ts";
import type { Draft } from "./draft.ts";

type IsOpen = (i: number) => boolean;

/** "one of the wounded", "three of the dead": they are some of those told before, where these are of one class. */
export function settleBackward(
  drafts: readonly Draft[],
  classes: GroupClass[],
  isOpen: IsOpen,
  document: Document,
  pack: LanguagePack,
): void {
  const before = new Map<Draft["effect"], Set<GroupClass>>();
  drafts.forEach((draft, i) => {
    const told = before.get(draft.effect) ?? new Set();
    before.set(draft.effect, told);
    if (isOpen(i) && pointsBack(draft, document, pack)) classes[i] = onlyClass([...told]) ?? classes[i]!;
    if (!draft.partOf) told.add(classes[i]!);
  });
}

/** A headline's toll is of those whom the body tells, where they are all of one class and no fewer. */
export function settleHeadline(
  drafts: readonly Draft[],
  classes: GroupClass[],
  isOpen: IsOpen,
  isDenied: (i: number) => boolean,
  document: Document,
): void {
  const headline = headlineEnd(document);
  drafts.forEach((draft, i) => {
    if (draft.range.from >= headline || !isOpen(i) || !isToll(draft)) return;
    const inBody = (d: Draft, j: number) => isAlike(d, draft) && !isDenied(j) && d.range.from >= headline;
    const told = onlyClass(classes.filter((_, j) => inBody(drafts[j]!, j)));
    // "seven people killed" are not the attackers, of whom alone the body says who they were.
    if (told === null || (told === "combatant" && draft.noun?.of === "person")) return;
    const body = drafts.filter(inBody).reduce((sum, { quantity }) => sum + leastOf(quantity), 0);
    if (body >= leastOf(draft.quantity)) classes[i] = told;
  });
}

/** A whole that the same befell. */
const isAlike = ({ effect, partOf }: Draft, draft: Draft) => effect === draft.effect && !partOf;

/** The one class that all have; null for none or several, and for things. */
function onlyClass([first, ...others]: readonly GroupClass[]): GroupClass | null {
  if (first === undefined || first === "object") return null;
  return others.every((cls) => cls === first) ? first : null;
}

/** A count of dead or of wounded, of whom its own words say no more. */
const isToll = ({ effect, noun, implied }: Draft) =>
  (effect === "killed" || effect === "injured") &&
  (noun === null ||
    noun.of === "victim" ||
    (noun.of === "person" && noun.generic && !(implied && noun.number === "one")));

/** "one of the wounded": a victim noun with its article; "a number of the wounded" may be new ones. */
const pointsBack = ({ noun, group, quantity: { vague } }: Draft, { tokens }: Document, pack: LanguagePack): boolean =>
  noun?.of === "victim" &&
  group !== null &&
  (vague === null || vague === "most") &&
  pack.casualties.sensesAt(tokens, group.from).noun?.cut.definite === true;

/** The fewest that a quantity may mean: the dozens of a headline are not the nine policemen of its body. */
const leastOf = ({ min, vague }: Quantity) => min ?? (vague === null ? 0 : (FEWEST[vague] ?? 1));
const FEWEST: Partial<Record<Vague, number>> = { tens: 20, hundreds: 200, thousands: 2000 };

/** The longest first line that is a headline, in tokens. */
const HEADLINE = 25;

/** Where the headline ends: with a short first line of a report that goes on; 0 without one. */
function headlineEnd({ tokens }: Document): number {
  const end = tokens.findIndex(({ gap }, at) => at > 0 && (gap === "line" || gap === "paragraph"));
  return end <= HEADLINE ? Math.max(end, 0) : 0;
}
