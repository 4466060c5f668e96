/** Spans by the sentence or paragraph that they touch, quotations by where they begin, so that what asks about one sentence looks at its own spans only. */
import type { QuoteSpan, Sentence, Span } from "../types.ts";

/** Spans that touch each sentence, in the order given. */
export function bySentence<S extends Span>(
  spans: readonly S[],
  sentences: readonly Sentence[],
): (sentence: Sentence) => readonly S[] {
  const touching = new Map<Sentence, S[]>();
  for (const span of spans)
    for (let i = firstEndingAfter(sentences, span.start); i < sentences.length && sentences[i]!.start < span.end; i++)
      put(touching, sentences[i]!, span);
  return (sentence) => touching.get(sentence) ?? [];
}

/** Spans that touch each sentence's paragraph, in the order given. */
export function byParagraph<S extends Span>(
  spans: readonly S[],
  sentences: readonly Sentence[],
): (sentence: Sentence) => readonly S[] {
  const touching = new Map<number, S[]>();
  for (const span of spans)
    for (let i = firstEndingAfter(sentences, span.start); i < sentences.length && sentences[i]!.start < span.end; i++)
      if (touching.get(sentences[i]!.paragraph)?.at(-1) !== span) put(touching, sentences[i]!.paragraph, span);
  return ({ paragraph }) => touching.get(paragraph) ?? [];
}

/** First token of the paragraph that a sentence stands in. */
export function paragraphStart(sentences: readonly Sentence[], { paragraph }: Sentence): number {
  return sentences[firstIndex(sentences, (sentence) => sentence.paragraph >= paragraph)]?.from ?? 0;
}

/** The outermost quotation that begins at a token; undefined for none. */
export function quoteFrom(quotes: readonly QuoteSpan[], from: number): QuoteSpan | undefined {
  const quote = quotes[firstIndex(quotes, (one) => one.from >= from)];
  return quote?.from === from ? quote : undefined;
}

const firstEndingAfter = (sentences: readonly Sentence[], at: number) =>
  firstIndex(sentences, (sentence) => sentence.end > at);

/** Index of the first one for which `holds`, which must hold of all after it too. */
function firstIndex<T>(list: readonly T[], holds: (one: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function put<K, S>(into: Map<K, S[]>, key: K, span: S): void {
  const list = into.get(key);
  if (list) list.push(span);
  else into.set(key, [span]);
}
