/**
 * The sources of one report: every way in which it names somebody leads to one entry, so that "the source added" goes back
 * to "a military source" and each link can list all the names of its source.
 */
import type { LanguagePack } from "../../lang/pack.ts";
import { type Agreement, knownAt, surnameIn } from "../../mentions/actor.ts";
import { originalOffset } from "../../text/fold.ts";
import type { ActorKind, Document, Link, Mention, Stance } from "../../types.ts";
import type { Scene } from "./cue.ts";

export type Source = {
  readonly names: Set<string>;
  readonly role: ActorKind | null;
  readonly key: string | null;
  /** Folded noun that heads the name, without article: "source", "ministry"; null for a person's bare name. */
  readonly head: string | null;
  /** Folded last word of the name, by which a person is called later. */
  last: string;
  /** Whom a later verb without subject may mean; of a bare name the verb that it is the subject of tells. */
  agrees: Agreement;
  /** Outlets through which it was last quoted; they carry what it goes on to say. */
  relays: readonly Named[];
};

/** A source as a stretch of the text names it. */
export type Named = {
  readonly source: Source;
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
};

/** Whom a sentence is about; `voiced`: its verb tells what somebody says or feels, as "condemned". */
export type Topic = {
  readonly from: number;
  readonly to: number;
  readonly agrees: Agreement;
  readonly voiced: boolean;
};

export type Sources = {
  /** The source that tokens [from, to) name. */
  named(from: number, to: number): Named;
  /** The latest source that a verb without subject may go on from; null when nobody has spoken. */
  recent(agrees: Agreement): Named | null;
  /** True when a source was called by this word, or by its last name. Folded. */
  met(norm: string): boolean;
  /** Notes whom a sentence that reported nothing was about, for the next sentence; null for nobody. */
  acted(topic: Topic | null): void;
  /** Whom a verb without subject means where the sentence before was about somebody who had not spoken yet. */
  topic(agrees: Agreement): Named | null;
  /** What `read` makes, which names nobody where it makes nothing. */
  tried<T>(read: () => T | null): T | null;
  /** Notes that somebody has spoken. */
  spoke(named: Named): void;
  /** Notes that somebody has spoken in a document, which "the statement" means from there on. */
  uttered(named: Named): void;
};

export function makeSources(document: Document, mentioned: readonly Mention<"actor">[], pack: LanguagePack): Sources {
  const { tokens, text } = document;
  const { actors, attribution } = pack;
  const all: Source[] = [];
  const spoken: Named[] = [];
  let topic: Topic | null = null;
  let author: Named | null = null;
  let called: { source: Source; name: string }[] = [];
  const people = fullNames(document, mentioned, pack);

  const named = (from: number, to: number): Named => {
    const { from: first, to: end } = trim(tokens, from, to);
    const raw = text.slice(tokens[first]!.start, tokens[first]!.end);
    const known = knownAt(tokens, first, pack);
    const reading = actors.headAt(tokens, first);
    const prefix =
      known && known.to >= end ? known.cut.prefix : (reading?.prefix ?? attribution.proclitic(tokens, first));
    const start = closesInside(tokens, first, end)
      ? tokens[first - 1]!.start
      : tokens[first]!.start + originalOffset(raw, prefix.length, pack.spelling);
    const stop = tokens[end - 1]!.end;
    const cut = known && known.to >= end ? known.cut : (reading ?? { prefix, definite: true, stem: "", suffix: "" });
    const written = text.slice(start, stop).replace(/\s+/g, " ");
    const name = actors.spell(written, cut);
    const words = [];
    let same = false;
    for (let i = first; i < end; i++) {
      if (attribution.wordAt(tokens, i)?.kind === "same") same = true;
      else if (tokens[i]!.kind === "word") words.push(tokens[i]!.norm);
    }
    const key =
      known && (known.to >= end || (reading && known.to >= end - 1)) ? known.entry.key : keyInside(first, end);
    const sketch = {
      head: reading?.stem ?? null,
      key,
      definite: reading?.definite ?? false,
      length: words.length,
      role: reading?.entry.role ?? known?.entry.role ?? null,
      last: words.at(-1) ?? "",
      same,
      pronoun: reading !== null && reading.suffix !== "",
    };
    let source = earlier(sketch);
    if (!source) {
      source = {
        names: new Set(),
        role: sketch.role,
        key,
        head: sketch.head,
        last: sketch.last,
        relays: [],
        agrees: reading?.entry.agrees ?? actors.agreement(tokens[first]!.norm),
      };
      all.push(source);
      // "the writer So-and-so criticized … And so-and-so said": somebody whom the report named without a word of his.
      const full = words.length === 1 && reading === null ? people.get(words[0]!) : undefined;
      if (full && full.to <= first) source.names.add(full.value.name);
    }
    // "The same source" is called as before.
    if (same && source.names.size > 0)
      return { source, name: [...source.names][0]!, start, end: stop, from: first, to: end };
    if (!source.names.has(name)) called.push({ source, name });
    source.names.add(name);
    if (words.length > 1 && sketch.role === "person") source.last = sketch.last;
    return { source, name, start, end: stop, from: first, to: end };
  };

  const keyInside = (from: number, to: number): string | null => {
    const second = actors.headAt(tokens, from)?.entry.role;
    if (second !== "agency" && second !== "outlet" && second !== "party" && second !== "force") return null;
    for (let i = from + 1; i < to; i++) {
      const known = knownAt(tokens, i, pack);
      if (known && known.entry.role !== "state") return known.entry.key;
    }
    return null;
  };

  /** `same`: true when the tokens hold a word such as "the same". */
  const earlier = (sketch: {
    head: string | null;
    key: string | null;
    definite: boolean;
    length: number;
    role: ActorKind | null;
    last: string;
    same: boolean;
    pronoun: boolean;
  }): Source | undefined => {
    const back = (test: (source: Source) => boolean) => all.findLast(test);
    if (sketch.key !== null) {
      const known = back(
        (source) => source.key === sketch.key && (source.role === "person") === (sketch.role === "person"),
      );
      if (known) return known;
    }
    // "His Highness": the person who spoke last.
    if (sketch.same && sketch.length === 0)
      return (spoken.findLast(({ source }) => source.role === "person") ?? spoken.at(-1))?.source;
    if (sketch.same && sketch.head !== null) {
      const latest = spoken.findLast(({ source }) => source.head === sketch.head) ?? spoken.at(-1);
      if (latest) return latest.source;
    }
    if (sketch.head !== null && sketch.definite && sketch.length === 1) {
      const last = spoken.findLast(({ source }) => source.head === sketch.head);
      // "the statement": of whoever spoke in one since another statement was quoted.
      if (sketch.role === "document" && author && author.from > (last?.from ?? -1)) return author.source;
      const same = last?.source ?? back((source) => source.head === sketch.head);
      if (same) return same;
      if (sketch.role === "document") return spoken.at(-1)?.source;
      if (sketch.role === "agency" || sketch.role === "outlet") return back((source) => source.role === sketch.role);
      if (sketch.role === "anonymous" && attribution.generic.has(sketch.head))
        return spoken.findLast(({ source }) => source.role === "anonymous")?.source;
    }
    if (sketch.role === "document" && sketch.pronoun) return spoken.at(-1)?.source;
    if (sketch.length <= 2)
      return back(
        (source) =>
          (source.role === "person" || source.role === null) &&
          source.last === sketch.last &&
          sketch.last.length > 2 &&
          (sketch.length === 1 || sketch.role === "person" || source.role === "person") &&
          (sketch.role === "person" || sketch.role === null),
      );
    return undefined;
  };

  /** A step or more back past somebody whom the verb cannot mean: "the ministry said … the minister said … and it added (she)". */
  const lately = (agrees: Agreement): Named | null => {
    for (let i = spoken.length - 1; i >= Math.max(0, spoken.length - 4); i--)
      if (spoken[i]!.source.agrees === agrees || spoken[i]!.source.agrees === null) return spoken[i]!;
    return null;
  };

  return {
    named,
    met: (norm) => all.some((source) => source.last === norm || source.head === norm),
    acted: (one) => {
      topic = one;
    },
    topic: (agrees) => {
      if (topic === null || agrees === null || topic.agrees !== agrees) return null;
      return topic.voiced || lately(agrees) === null ? named(topic.from, topic.to) : null;
    },
    tried: (read) => {
      const count = all.length;
      called = [];
      const made = read();
      if (made !== null) return made;
      all.length = count;
      for (const { source, name } of called) source.names.delete(name);
      return null;
    },
    spoke: (one) => {
      spoken.push(one);
    },
    uttered: (one) => {
      author = one;
    },
    recent: (agrees) => {
      const latest = spoken.at(-1) ?? null;
      if (agrees === null) return latest;
      return lately(agrees) ?? latest;
    },
  };
}

/** The first mention of each person with title and name, by the last part of the name. */
function fullNames({ tokens }: Document, mentioned: readonly Mention<"actor">[], pack: LanguagePack) {
  const people = new Map<string, Mention<"actor">>();
  for (const actor of mentioned) {
    const surname = actor.value.role === "person" ? surnameIn(tokens, actor.from, actor.to, pack) : null;
    if (surname !== null && !people.has(surname)) people.set(surname, actor);
  }
  return people;
}

/** "The commander of the force, So-and-so": the name behind or before the comma is the source's, and by its last word he is called later. */
export function alsoCalled(source: Source, scene: Pick<Scene, "document" | "pack">, from: number, to: number): void {
  const { tokens, text } = scene.document;
  source.names.add(text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, " "));
  const named = source.role === "person" && to - from > 1 && scene.pack.actors.headAt(tokens, from) === null;
  if (named && tokens[to - 1]!.kind === "word") source.last = tokens[to - 1]!.norm;
}

const QUOTES = '"“”«»„';

/** Marks at the ends belong to no name, unless they enclose a part of it. */
function trim(tokens: Document["tokens"], from: number, to: number): { from: number; to: number } {
  let first = from;
  let end = to;
  const marks = `${QUOTES}'،,:؛-–—`;
  while (end > first + 1 && tokens[first]!.kind === "mark" && marks.includes(tokens[first]!.norm)) first++;
  const isMark = (i: number) => tokens[i]!.kind === "mark" && marks.includes(tokens[i]!.norm);
  // A closing quotation mark stays when its opening one stands inside the name.
  const opened = () => tokens.slice(first, end - 1).filter((token) => QUOTES.includes(token.norm)).length % 2 === 1;
  while (end > first + 1 && isMark(end - 1) && !('"“”«»'.includes(tokens[end - 1]!.norm) && opened())) end--;
  return { from: first, to: end };
}

/** "“a military source” in the organisation": an opening quotation mark before the name that is closed inside it. */
function closesInside(tokens: Document["tokens"], first: number, end: number): boolean {
  const open = tokens[first - 1];
  if (!open || !QUOTES.includes(open.norm) || open.gap === "glued" || tokens[first]!.gap !== "glued") return false;
  const close = tokens.findIndex(({ norm }, i) => i >= first && i < end && QUOTES.includes(norm));
  return close > first && close < end - 1;
}

/** A link for the chain, with every name that the report uses for its source, longest first. */
export function linkOf(named: Named, cue: string, stance: Stance, hedged: boolean): Link {
  const names = [...new Set([...named.source.names, named.name])].sort(
    (a, b) => b.length - a.length || (a < b ? -1 : 1),
  );
  return { start: named.start, end: named.end, name: named.name, names, cue, stance, hedged };
}
