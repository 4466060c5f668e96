/**
 * Document → actors: those that the pack knows by name, and those that show by their shape ("the spokesman of …",
 * "a medical source"). Somebody named once in full is later known by the last part of the name.
 */
import type { LanguagePack } from "../lang/pack.ts";
import { originalOffset } from "../text/fold.ts";
import type { Cut, PhraseBook, WordReading } from "../text/lexicon.ts";
import type { Word } from "../text/word-cache.ts";
import type { ActorKind, Document, Mention, Token } from "../types.ts";
import type { RuleInfo } from "./rule.ts";

/** Whom a verb or pronoun may stand for: one man, one woman (or a body, or things), several people; null for any. */
export type Agreement = "m" | "f" | "p" | null;

export type KnownActor = {
  /** Stable; never reused for another actor. */
  readonly key: string;
  readonly role: ActorKind;
  /** True for a name that takes sides: shown as the source's wording, never as ours. */
  readonly loaded: boolean;
};

export type ActorHead = {
  readonly role: ActorKind;
  /** True for nouns that name a source without complement or article: "activists". */
  readonly alone: boolean;
  /** True for nouns that head a source only with a name after them: "site", "page". */
  readonly named: boolean;
  readonly agrees: Agreement;
};

export type ActorPack = {
  /** What the rules of actors say. */
  readonly rules: readonly RuleInfo[];
  readonly known: PhraseBook<KnownActor>;
  /** False for a word that neither a known name nor a noun that heads one begins with: true of most, so it is asked first. */
  opens(word: Word): boolean;
  /** The noun at `at` that heads the name of a source; null when the word there is none. */
  headAt(tokens: readonly Token[], at: number): WordReading<ActorHead> | null;
  /**
   * Half-open end of the noun phrase that begins at `from`, at most `limit`. `open` lets it run on as far as a name may
   * (when something after it shows where it ends); otherwise it stops where a complete name may stop.
   */
  phraseEnd(tokens: readonly Token[], from: number, limit: number, open?: boolean): number;
  /** End of the adjectives that follow a known name at `to`, with their complements; `to` for none. */
  epithetsEnd(tokens: readonly Token[], to: number): number;
  /** True for a word that can only be a name's later mention with an article or none: capital or definite. */
  isDefinite(norm: string): boolean;
  /** Where a person's own name begins in a phrase of title and name; null when the phrase holds none. */
  nameStart(tokens: readonly Token[], from: number, to: number): number | null;
  /** A name as written on its own, when its first word's clitics were cut from `text`: "للجيش" gives "الجيش". */
  spell(text: string, cut: Cut): string;
  /** What a word at the head of a name agrees with. */
  agreement(norm: string): Agreement;
};

/** Finds every actor, in order of the text; none overlap. */
export function findActors(document: Document, pack: LanguagePack): Mention<"actor">[] {
  const found: Mention<"actor">[] = [];
  const surnames = new Set<string>();
  const { tokens } = document;
  for (let i = 0; i < tokens.length; ) {
    const hit = tokens[i]!.kind === "word" ? actorAt(document, i, pack, surnames) : null;
    if (hit) found.push(hit);
    i = hit ? hit.to : i + 1;
  }
  return found;
}

/** The rules by which actors are found, as `isnad rules` lists them. */
export const actorRules = (language: string): RuleInfo[] => [
  {
    id: `${language}.actor.known`,
    says: "A name in the table of known actors is that actor, whichever side's name it is.",
  },
  {
    id: `${language}.actor.head`,
    says: "A noun that heads the names of sources, with its complements, is an actor: a title and name, a source, an agency, a ministry.",
  },
  { id: `${language}.actor.surname`, says: "Somebody named once in full is known later by the last part of the name." },
];

/** Longest phrase that a shape may cover, in tokens. */
const LONGEST = 18;

function actorAt(document: Document, at: number, pack: LanguagePack, surnames: Set<string>): Mention<"actor"> | null {
  const { tokens } = document;
  const { actors } = pack;
  if (!actors.opens(tokens[at]!.word)) return surnameAt(document, at, pack, surnames);
  const known = knownAt(tokens, at, pack);
  const head = actors.headAt(tokens, at);
  if (head && (!known || (known.entry.role !== "state" && known.to < at + 2))) {
    const to = actors.phraseEnd(tokens, at, Math.min(tokens.length, at + LONGEST));
    const bare = to === at + 1 && !head.definite;
    if ((!bare || head.entry.alone || head.suffix !== "") && (!known || to > known.to)) {
      if (head.entry.role === "person") rememberName(tokens, at, to, pack, surnames);
      return mention(
        document,
        at,
        to,
        head,
        { key: keyWithin(tokens, at, to, pack), role: head.entry.role },
        "head",
        pack,
      );
    }
  }
  if (known)
    return mention(
      document,
      at,
      known.entry.role === "state" ? known.to : actors.epithetsEnd(tokens, known.to),
      known.cut,
      known.entry,
      "known",
      pack,
    );
  return surnameAt(document, at, pack, surnames);
}

function surnameAt(
  document: Document,
  at: number,
  pack: LanguagePack,
  surnames: ReadonlySet<string>,
): Mention<"actor"> | null {
  return surnames.size > 0 && surnames.has(document.tokens[at]!.norm)
    ? mention(document, at, at + 1, WHOLE, { key: null, role: "person" }, "surname", pack)
    : null;
}

const WHOLE: Cut = { prefix: "", definite: false, stem: "", suffix: "" };

/** A body whose phrase is nothing but a class noun and a known name ("the agency Sana") has the known actor's key. */
function keyWithin(tokens: readonly Token[], from: number, to: number, pack: LanguagePack): string | null {
  for (let i = from; i < Math.min(to, from + 3); i++) {
    if (tokens[i]!.kind !== "word") continue;
    const known = knownAt(tokens, i, pack);
    if (known && known.to >= to - 1) return known.entry.role === "state" && i > from ? null : known.entry.key;
  }
  return null;
}

function rememberName(
  tokens: readonly Token[],
  from: number,
  to: number,
  pack: LanguagePack,
  surnames: Set<string>,
): void {
  const surname = surnameIn(tokens, from, to, pack);
  if (surname !== null && surname.length > 2) surnames.add(surname);
}

/** The last word, folded, of the name of two words or more in a phrase of title, name and office; null for none. */
export function surnameIn(tokens: readonly Token[], from: number, to: number, pack: LanguagePack): string | null {
  const start = pack.actors.nameStart(tokens, from, to);
  if (start === null) return null;
  const end = officeAfter(tokens, start, to, pack);
  const last = tokens[end - 1]!;
  return last.kind === "word" && end - start >= 2 ? last.norm : null;
}

/** "So-and-so, governor of the region": where the office begins behind a name; `to` for none. */
function officeAfter(tokens: readonly Token[], from: number, to: number, { actors }: LanguagePack): number {
  for (let i = from + 1; i < to - 1; i++) {
    const head = tokens[i]!.kind === "word" ? actors.headAt(tokens, i) : null;
    if (head?.prefix === "" && !head.definite) return i;
  }
  return to;
}

function mention(
  document: Document,
  from: number,
  to: number,
  cut: Cut,
  actor: { readonly key: string | null; readonly role: ActorKind },
  how: "known" | "head" | "surname",
  pack: LanguagePack,
): Mention<"actor"> {
  const first = document.tokens[from]!;
  const start =
    first.start + originalOffset(document.text.slice(first.start, first.end), cut.prefix.length, pack.spelling);
  const end = document.tokens[to - 1]!.end;
  const value = { key: actor.key, role: actor.role, name: pack.actors.spell(document.text.slice(start, end), cut) };
  return {
    kind: "actor",
    from,
    to,
    start,
    end,
    value,
    why: { rule: `${pack.code}.actor.${how}`, start, end, parts: [] },
  };
}

/** The known actor whose name begins at a token. A pronoun or an article of the text's own makes it another word. */
export function knownAt(
  tokens: readonly Token[],
  at: number,
  pack: LanguagePack,
): { readonly to: number; readonly entry: KnownActor; readonly cut: Cut } | null {
  const known =
    tokens[at]!.kind === "word" || tokens[at]!.kind === "number" ? pack.actors.known.match(tokens, at) : null;
  return known && known.cut.suffix === "" && !known.cut.definite ? known : null;
}
