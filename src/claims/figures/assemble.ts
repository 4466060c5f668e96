/** Mentions and statements → figures: each count with its effect, group, chain, modality, day and place. */
import type { LanguagePack } from "../../lang/pack.ts";
import { datesAnother, whenOf } from "../../mentions/date.ts";
import { placeOf, scenesOf } from "../../mentions/place.ts";
import { byParagraph, bySentence } from "../../text/sentence-index.ts";
import type {
  Derivation,
  Document,
  Effect,
  Figure,
  Link,
  Mention,
  Mentions,
  Modality,
  Quantity,
  Sentence,
  Span,
  Statement,
  TokenRange,
} from "../../types.ts";
import { chainAt } from "../chain.ts";
import { spanOf } from "./clip.ts";
import type { Draft } from "./draft.ts";
import { firstTold } from "./first-told.ts";
import { governCounts } from "./govern.ts";
import { groupOf } from "./group.ts";
import { harmlessIn } from "./harmless.ts";
import type { Item, ItemSource } from "./item.ts";
import { makeItemSource } from "./item-source.ts";
import { itemsOf } from "./items.ts";
import { modalitiesOf, modalityOf } from "./modality.ts";
import { isMarked, nameLines } from "./name-lines.ts";
import { settlePairs } from "./pairs.ts";
import { settleParts } from "./parts.ts";
import { settleClasses } from "./settle-classes.ts";
import { settleVictims } from "./settle-victims.ts";
import { holderOf } from "./stems.ts";
import { leadOf, leadOfParts, type Toll, tollOf, wholeAbove } from "./tally-lines.ts";

/** `opener`: the sentence that leads to a list of names over lines, whose speaker names them; null for none. */
type Found = { draft: Draft; sentence: Sentence; items: readonly Item[]; opener: Sentence | null };

/** Every figure of a document, in the order of the text; METHOD.md says what counts as one. */
export function assembleFigures(
  document: Document,
  mentions: Mentions,
  statements: readonly Statement[],
  pack: LanguagePack,
): Figure[] {
  const source = makeItemSource(document, mentions, pack);
  const found: Found[] = [];
  const harmless = harmlessIn(source);
  /** The toll that the lines of a list tell in parts. */
  let toll: Toll | null = null;
  /** What befell those last counted. */
  let told: Effect | null = null;
  for (const [at, sentence] of document.sentences.entries()) {
    if (sentence.furniture) continue;
    if (toll && !isMarked(source, sentence)) toll = null;
    const above = found.at(-1)?.sentence === document.sentences[at - 1] ? found.at(-1) : undefined;
    const parts = toll ? null : wholeAbove(source, sentence, above);
    const under = toll ?? parts;
    const items = under || tellsEffect(source, sentence) ? itemsOf(source, sentence) : [];
    const lead = parts ? leadOfParts(items, parts) : toll && leadOf(source, sentence, items, toll);
    const counted: Draft[] = [];
    if (items.some((item) => item.kind === "count" || item.kind === "noun" || item.kind === "name"))
      for (const draft of governCounts(
        lead ? items.filter(({ from }) => from >= lead.from) : items,
        lead,
        parts?.whole,
      )) {
        if (harmless(draft, sentence)) continue;
        counted.push(draft);
        if (lead && !draft.partOf && draft.cue?.from === lead.from) tellsPart(draft, under!.whole);
        if (isTried(source, draft) && modalityOf(draft, items) === "planned") continue;
        if (countsNotOne(source, draft) && modalityOf(draft, items) === "denied") draft.quantity = SOME;
        if (countsAny(source, draft)) {
          if (modalityOf(draft, items) !== "denied" || (draft.group === null && !HARMS.has(draft.effect!))) continue;
          draft.quantity = SOME;
        }
        const opener = toll?.opener ?? (draft.partOf ? parts?.opener : null) ?? null;
        found.push({ draft, sentence, items, opener });
        if (!draft.partOf && draft.noun?.class !== "object") told = draft.effect;
      }
    const isTold = (effect: Effect) =>
      found.some(({ draft }) => draft.effect === effect || (draft.effect === "casualties" && HURT.has(effect)));
    for (const draft of firstTold(source, items, sentence, isTold))
      found.push({ draft, sentence, items, opener: null });
    toll ??= tollOf(source, sentence, counted);
    const last = found.at(-1)?.draft.core.from ?? -1;
    for (const one of nameLines(source, document.sentences, at, told))
      if (one.draft.core.from > last)
        found.push({ draft: one.draft, sentence: one.sentence, items: [], opener: sentence });
  }
  found.sort((a, b) => a.draft.core.from - b.draft.core.from);
  settlePairs(found.map(({ draft }) => draft));
  settleVictims(
    found.map(({ draft }) => draft),
    source,
  );
  const modalities = modalitiesOf(found);
  const groups = settleClasses(
    found.map((f) => f.draft),
    found.map((f) => groupOf(f.draft, document, pack)),
    found.map((f) => f.sentence),
    modalities.map((modality) => modality === "denied"),
    document,
    pack,
  );
  settleParts(found.map(({ draft }) => draft));
  const places = new Map(found.map(({ draft }, i) => [draft, i]));
  const statementsOf = bySentence(statements, document.sentences);
  const dates = mentions.date.filter((date) => !datesAnother(document, date, pack.dates));
  const datesOf = bySentence(dates, document.sentences);
  const scenes = scenesOf(document, mentions.place, pack.places);
  const placesOf = byParagraph(scenes, document.sentences);
  return found.map(({ draft, sentence, opener }, i) => {
    const core = coreOf(document, draft, source, pack);
    const around = statementsOf(sentence);
    const spoken = chainAt(around, core);
    const chain = spoken.length === 0 && opener ? chainAt(statementsOf(opener), lastOf(document, opener)) : spoken;
    const origin = chain.at(-1);
    const place = placeOf(placesOf(sentence), draft.core, sentence, document);
    const { min, max, approx, vague, exclusive } = draft.quantity;
    // Written out: spreading a record costs many times what naming its fields does.
    return {
      start: core.start,
      end: core.end,
      quote: quoteOf(document, sentence, core),
      effect: draft.effect!,
      min,
      max,
      approx,
      vague,
      exclusive,
      group: isZero(draft, modalities[i]!) ? { ...groups[i]!, text: "", span: null } : groups[i]!,
      chain,
      origin: origin ? origin.names : [],
      relays: chain.slice(0, -1).map((link) => link.name),
      modality: withChain(modalities[i]!, chain),
      when: periodOf(whenOf(datesOf(sentence), draft.core, sentence)),
      place: place?.value ?? null,
      partOf: draft.partOf ? (places.get(draft.partOf) ?? -1) : null,
      rule: draft.rule,
      why: whyOf(document, draft, source.quantityOfCore.get(draft.core.from), around, core, pack),
    };
  });
}

/** A line of a list is a part of the toll above it. */
function tellsPart(draft: Draft, whole: Draft): void {
  draft.partOf = whole;
  draft.rule = "figure.part";
}

const SOME: Quantity = { min: null, max: null, approx: false, vague: "some" };

/** "no one was hurt", "did not kill any soldier", "any of them": an unknown number, and nobody where nothing is denied. */
function countsAny({ document: { tokens }, pack }: ItemSource, { core, implied, group, quantity }: Draft): boolean {
  const { any, anyone, partitives } = pack.casualties;
  if (implied) return any.has(tokens[core.from - 1]?.norm ?? "");
  const { norm } = tokens[core.from]!;
  // "one of the soldiers" is one, "anyone of the soldiers" is not.
  const isOne = anyone.has(norm) && (quantity.min ?? 1) === 1;
  return any.has(norm) || (isOne && (group === null || partitives.has(tokens[group.from - 1]!.norm)));
}

const HURT = new Set<Effect>(["killed", "injured", "casualties"]);

/** How far before the deed "tried" may stand, in tokens: whoever tried fits in between. */
const TRY_REACH = 3;

/** "tried to run over policemen", "an attempt on a minister": what was tried befell nobody. Whom an attempt to abduct was aimed at is told. */
function isTried({ document: { tokens }, pack }: ItemSource, { effect, cue }: Draft): boolean {
  if (cue === null || !HURT.has(effect!)) return false;
  const tries = holderOf(pack.casualties.tries, pack);
  for (let at = cue.from - 1; at >= Math.max(0, cue.from - TRY_REACH) && tokens[at]!.kind === "word"; at--)
    if (tries(tokens[at]!.word)) return true;
  return false;
}

/** "not one civilian": behind a denial "one" is as good as any. */
const countsNotOne = ({ document: { tokens }, pack }: ItemSource, { core, implied }: Draft) =>
  implied && core.to - core.from > 1 && pack.casualties.one.has(tokens[core.to - 1]!.norm);

/** "so that no one escapes" tells of no one. */
const HARMS = new Set<Effect>(["killed", "injured", "casualties", "missing", "captured", "abducted"]);

/** The last word of a sentence, for what holds where it ends. */
function lastOf({ tokens }: Document, { to }: Sentence): Span {
  const { start, end } = tokens[Math.max(0, to - 2)]!;
  return { start, end };
}

/** A number's span leaves out what is written onto it ("و", "ب") and the partitive behind it. */
function coreOf(document: Document, draft: Draft, source: ItemSource, pack: LanguagePack): Span {
  const quantity = source.quantityOfCore.get(draft.core.from);
  return quantity && quantity.value.core.from === draft.core.from
    ? { start: quantity.value.core.start, end: endWithoutPartitive(document, quantity, pack) }
    : spanOf(document, draft.core, pack);
}

function endWithoutPartitive({ tokens }: Document, { value }: Mention<"quantity">, pack: LanguagePack): number {
  const { from, to, end } = value.core;
  return to - from > 1 && pack.casualties.partitives.has(tokens[to - 1]!.norm) ? tokens[to - 2]!.end : end;
}

/** Without a word that names an effect a sentence has no figure, and most sentences have none. */
function tellsEffect({ senses, document, asks }: ItemSource, sentence: Sentence): boolean {
  for (let at = sentence.from; at < sentence.to; at++) {
    const { word } = document.tokens[at]!;
    if (asks.hints(word) || (!asks.isInert(word) && senses(at).tells)) return true;
  }
  return false;
}

/** The clause that carries a figure: the sentence, cut to at most 240 code units around the count at word borders. */
function quoteOf({ text }: Document, sentence: Sentence, core: Span): string {
  const limit = 240;
  if (sentence.end - sentence.start <= limit) return text.slice(sentence.start, sentence.end);
  const spare = Math.max(0, limit - (core.end - core.start)) / 2;
  const from = Math.max(sentence.start, core.start - spare);
  const to = Math.min(sentence.end, core.end + spare);
  const start = from === sentence.start ? from : text.indexOf(" ", from) + 1 || from;
  const end = to === sentence.end ? to : text.lastIndexOf(" ", to);
  return text.slice(Math.min(start, core.start), Math.max(end, core.end));
}

/** "no injuries": a zero whose noun names nobody beside it counts no group (METHOD.md, section 2). */
const isZero = ({ implied, noun, group, core }: Draft, modality: Modality) =>
  modality === "denied" && implied && noun?.of === "victim" && noun.number === "many" && group?.to === core.to;

/** A source that only says "initial information" makes doubtful what it says. */
function withChain(modality: Modality, chain: readonly Link[]): Modality {
  return modality === "asserted" && chain.some((link) => link.hedged) ? "hedged" : modality;
}

const periodOf = (date: Mention<"date"> | null) =>
  date?.value.from && date.value.to ? { start: date.value.from, end: date.value.to } : null;

/** The words that tell what befell those counted: a line of a list has none of its own, but those of the toll above it. */
function cueOf({ cue, partOf }: Draft): TokenRange | null {
  if (cue === null || cue.from < cue.to) return cue;
  return partOf ? cueOf(partOf) : null;
}

function whyOf(
  document: Document,
  draft: Draft,
  quantity: Mention<"quantity"> | undefined,
  statements: readonly Statement[],
  core: Span,
  pack: LanguagePack,
): Derivation {
  const parts: Derivation[] = [];
  if (quantity) parts.push(quantity.why);
  const cue = cueOf(draft);
  if (cue) parts.push(derived(`effect.${draft.effect}`, spanOf(document, cue, pack), []));
  if (draft.group) parts.push(derived("group", spanOf(document, draft.group, pack), []));
  const statement = statements.filter((s) => s.start <= core.start && s.end >= core.end).at(-1);
  if (statement) parts.push(statement.why);
  return derived(draft.rule, spanOf(document, draft.range, pack), parts);
}

const derived = (rule: string, { start, end }: Span, parts: readonly Derivation[]): Derivation => ({
  rule,
  start,
  end,
  parts,
});
