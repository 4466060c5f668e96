/** The words of a group that name one person: which of those that tell no kind and no side are his name. */
import { isComma } from "../claims/words-at.ts";
import type { LanguagePack } from "../lang/pack.ts";
import type { Document, Figure, Token } from "../types.ts";

/** A word in so many of a thousand reports is an adjective or the like; no name is made of such words alone. */
const NAMES = 20;

/** A word that tells no kind and no side: its place among the group's tokens, as it stands, and without its article. */
export type Unknown = { readonly at: number; readonly stem: string; readonly norm: string };

/** The word at a place of the group, without the conjunction that the group's own span leaves out. */
export function unknownAt(
  { tokens, text }: Pick<Document, "tokens" | "text">,
  at: number,
  { group: { span } }: Figure,
  { ledger, fold }: LanguagePack,
): Unknown {
  const { norm, start, end } = tokens[at]!;
  const own = span !== null && start < span.start ? fold(text.slice(span.start, end)) : norm;
  return { at, stem: ledger.stem(own), norm: own };
}

/** Words that follow each other; `governed` where a preposition stands before them: "of African descent". */
type Run = { readonly words: readonly Unknown[]; readonly governed: boolean };

/**
 * The words of one person's name, without what he is called before or behind it: "the leader in the movement", "the unarmed
 * black young man". Null where no word of the count names anybody: "a man who wore a belt".
 */
export function personName(
  unknown: readonly Unknown[],
  tokens: readonly Token[],
  figure: Figure,
  pack: LanguagePack,
): string | null {
  const names = runsOf(unknown, tokens, pack)
    .filter((run) => !isOrigin(run, pack))
    .filter((run) => isOfCount(run, tokens, figure) || (!run.governed && isBody(tokens, figure, pack)))
    .map((run) => run.words.slice(beginning(run, pack)))
    .map((words) => ({ words: joinBynames(words, pack), opens: opensName(words[0]!.norm, pack) }))
    .filter(({ words }) => words.some((word) => (pack.ledger.common.get(word) ?? 0) < NAMES));
  const name = names.find(({ opens }) => opens) ?? names.at(-1);
  return name ? name.words.join(" ") : null;
}

/** True for a word that goes on with the name before it, whatever else it may mean: "Adam the Hajji", "Abu …". */
export function continuesName(
  { norm }: Token,
  at: number,
  before: Unknown | undefined,
  { casualties }: LanguagePack,
): boolean {
  return before?.at === at - 1 && (casualties.names.has(norm) || casualties.bynames.has(before.norm));
}

/** Words with nothing between them but quotation marks; a preposition parts them. */
function runsOf(unknown: readonly Unknown[], tokens: readonly Token[], { casualties }: LanguagePack): Run[] {
  const runs: { words: Unknown[]; governed: boolean }[] = [];
  let end = -1;
  let governed = false;
  for (const word of unknown) {
    const token = tokens[word.at]!;
    const particle =
      casualties.prepositions.has(token.norm) &&
      (!casualties.names.has(token.norm) || casualties.isParticle(token.word.raw));
    if (particle) [end, governed] = [-1, true];
    else {
      const joins = end >= 0 && tokens.slice(end, word.at).every(({ kind, norm }) => kind === "mark" && !isComma(norm));
      if (joins) runs.at(-1)!.words.push(word);
      else runs.push({ words: [word], governed });
      [end, governed] = [word.at + 1, false];
    }
  }
  return runs;
}

/** "A Tunisian": where somebody is from, which is no name. */
const isOrigin = ({ words: [first, ...more] }: Run, { casualties, ledger }: LanguagePack): boolean =>
  more.length === 0 &&
  ledger.isOrigin(first!.norm) &&
  !casualties.names.has(first!.norm) &&
  !casualties.definesAfter(first!.norm);

const isOfCount = ({ words }: Run, tokens: readonly Token[], { start, end }: Figure): boolean =>
  words.some(({ at }) => tokens[at]!.start < end && tokens[at]!.end > start);

/** "The body of so-and-so": the word that counts is no part of the name. */
function isBody(tokens: readonly Token[], { start, end }: Figure, { casualties }: LanguagePack): boolean {
  const at = tokens.findIndex((t) => t.start < end && t.end > start);
  return at >= 0 && casualties.sensesAt(tokens, at).noun?.sense.of === "victim";
}

const opensName = (norm: string, { casualties }: LanguagePack): boolean =>
  casualties.names.has(norm) || casualties.bynames.has(norm);

/** Where a name begins behind the adjectives and the everyday words that describe whoever bears it. */
function beginning({ words, governed }: Run, pack: LanguagePack): number {
  const { casualties, ledger } = pack;
  // Nothing but a name opens a group by itself.
  if (words[0]!.at === 0) return 0;
  let from = 0;
  for (; from < words.length - 1; from++) {
    const { stem, norm } = words[from]!;
    if (opensName(norm, pack)) break;
    const common = (ledger.common.get(stem) ?? 0) >= NAMES;
    const origin = governed && (from === 0 || ledger.isOrigin(norm));
    // "the black unarmed": adjectives with the article before a name that has none.
    const describes =
      casualties.definesAfter(norm) && words.slice(from).some((word) => !casualties.definesAfter(word.norm));
    if (!common && !origin && !describes) break;
  }
  return from;
}

/** "Abu Omar" and "Abuomar" are one word of a name. */
function joinBynames(words: readonly Unknown[], { casualties, ledger }: LanguagePack): readonly string[] {
  const joined: string[] = [];
  for (const [i, { stem, norm }] of words.entries()) {
    const before = words[i - 1]?.stem ?? "";
    const whole = ledger.joinsNext(before) ? norm : casualties.bynames.has(before) ? stem : null;
    if (whole !== null) joined.push(joined.pop() + whole);
    else joined.push(stem);
  }
  return joined;
}
