/** Who a named person is, by the titles that the report gives the name elsewhere: "the commander So-and-so", "So-and-so, a teacher". */
import type { LanguagePack } from "../../lang/pack.ts";
import type { Document, GroupClass } from "../../types.ts";
import { isComma } from "../words-at.ts";
import type { Draft } from "./draft.ts";

/** How far before a surname the title may stand, in tokens: given names fit in between, behind a leader his group too. */
const TITLE_REACH = 3;
const LEADER_REACH = 5;

/** Shortest surname: "the suspected one" ends in a preposition with its pronoun. */
const SHORTEST = 3;

/** The surname of a single person who is named; null for one who is not. */
export function surnameOf({ implied, noun, group, rule }: Draft, { tokens }: Document): string | null {
  if (group === null || noun?.number === "many") return null;
  const titled = implied && noun?.of === "person" && group.to - group.from > 1;
  if (rule !== "figure.name" && rule !== "figure.list" && !titled) return null;
  const { norm } = tokens[group.to - 1]!;
  return norm.length >= SHORTEST ? norm : null;
}

/** The class that each surname's titles tell, anywhere in the report. */
export function classesOfNames(
  surnames: ReadonlySet<string>,
  document: Document,
  pack: LanguagePack,
): ReadonlyMap<string, GroupClass> {
  const classes = new Map<string, GroupClass>();
  if (surnames.size === 0) return classes;
  document.tokens.forEach(({ norm }, at) => {
    if (!surnames.has(norm) || classes.has(norm)) return;
    const told = titleBefore(at, document, pack) ?? titleBehind(at, document, pack);
    if (told !== null) classes.set(norm, told);
  });
  return classes;
}

/** "the commander Abu So-and-so": a name of one word may as well be an adjective of the title. */
function titleBefore(surname: number, document: Document, pack: LanguagePack): GroupClass | null {
  const { tokens } = document;
  for (let at = surname - 1; at >= Math.max(0, surname - LEADER_REACH); at--) {
    if (tokens[at]!.kind !== "word" || tokens[at + 1]!.gap !== "space") return null;
    if (pack.casualties.prepositions.has(tokens[at]!.norm) || pack.casualties.former.one.has(tokens[at]!.norm))
      return null;
    const leads = pack.casualties.leaders.has(tokens[at]!.norm);
    const told = leads || at >= surname - TITLE_REACH ? titleAt(at, document, pack, pack.casualties.conjunction) : null;
    if (told !== null) return at < surname - 1 && !describesThing(at, document, pack) ? told : null;
  }
  return null;
}

/** "the terrorist attack": an adjective of what stands before it. */
function describesThing(at: number, { tokens }: Document, { casualties }: LanguagePack): boolean {
  const before = at > 0 ? casualties.sensesAt(tokens, at - 1).noun : null;
  return before !== null && before.sense.of !== "person" && before.cut.definite;
}

/** "So-and-so, leader of the group": what he is stands right behind; without a comma the article would make it a part of the name. */
function titleBehind(surname: number, document: Document, pack: LanguagePack): GroupClass | null {
  const { tokens } = document;
  const next = tokens[surname + 1];
  const comma = next !== undefined && isComma(next.norm);
  const at = comma ? surname + 2 : surname + 1;
  if (at >= tokens.length || (!comma && pack.casualties.definesAfter(tokens[at]!.norm))) return null;
  return titleAt(at, document, pack);
}

/** The class of a noun that is one person's title, `joined` to what stands before it or not; null for another word. */
function titleAt(at: number, document: Document, pack: LanguagePack, joined = ""): GroupClass | null {
  const { noun } = pack.casualties.sensesAt(document.tokens, at);
  if (noun === null || noun.cut.suffix !== "") return null;
  if (noun.cut.prefix !== "" && noun.cut.prefix !== joined) return null;
  // "brother of the leader" tells nothing of him.
  if (pack.casualties.kin.has(noun.cut.stem)) return null;
  const { of, number, generic, class: told } = noun.sense;
  return of === "person" && number === "one" && !generic && told !== "person" && told !== "object" ? told : null;
}
