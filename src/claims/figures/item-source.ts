/** A document and its mentions → what the items of its sentences are read from. */
import type { LanguagePack } from "../../lang/pack.ts";
import { knownAt } from "../../mentions/actor.ts";
import { type CasualtySenses, type CasualtyWord, casualtySenses } from "../../mentions/casualty.ts";
import type { Document, Mention, Mentions, Sentence, TokenRange } from "../../types.ts";
import type { ItemSource } from "./item.ts";
import { namesParent } from "./names.ts";
import { isInnerMark } from "./noun-phrase.ts";
import { holderOf } from "./stems.ts";
import { type WordAsks, wordAsks } from "./word-asks.ts";

/** The surroundings of a document's tokens, as far as items depend on them. */
export function makeItemSource(document: Document, mentions: Mentions, pack: LanguagePack): ItemSource {
  const blocked = new Uint8Array(document.tokens.length);
  for (const { from, to } of mentions.date) {
    blocked.fill(1, from, to);
    // "blew themselves up", spelled like "at dawn": a phrase that runs on past the date is no date.
    const { cue } = pack.casualties.sensesAt(document.tokens, to - 1);
    if (cue !== null && cue.length > 1) blocked[to - 1] = 0;
  }
  const places = new Uint8Array(document.tokens.length);
  const sites = new Uint8Array(document.tokens.length);
  for (const { from, to, value } of mentions.place) {
    sites[from] = 1;
    // "the village of Abu …": nobody has the name of an unknown place.
    const named = document.tokens.slice(from, to).some(({ norm }) => namesParent(norm, pack));
    if (value.key || named) places.fill(1, from, to);
  }
  const opens = new Uint8Array(document.tokens.length);
  const persons = new Map<number, TokenRange>();
  for (const actor of mentions.actor) {
    if (actor.value.role !== "person" || actor.value.key) continue;
    persons.set(actor.from, actor);
    opens[actor.from] = 1;
  }
  const { inActor, inBody } = actorsIn(document, mentions, pack);
  const senses = sensesOf(document, pack);
  const quantityAt: (Mention<"quantity"> | null)[] = new Array(document.tokens.length + 1).fill(null);
  const quantityOfCore = new Map<number, Mention<"quantity">>();
  for (const quantity of mentions.quantity) {
    quantityAt[quantity.from] = quantity;
    quantityOfCore.set(quantity.value.core.from, quantity);
    opens[quantity.from] = 1;
  }
  const asks = wordAsks(pack);
  const { isIdle, isInert } = asks;
  return {
    document,
    pack,
    senses,
    asks,
    isUsual: (at) => isIdle(document.tokens[at]!.word),
    isIdle: (at) => {
      const token = document.tokens[at]!;
      if (token.kind !== "word" || opens[at] === 1) return false;
      return isInert(token.word) || (isIdle(token.word) && senses(at).all.length === 0);
    },
    custody: custodyOf(document, pack),
    isSurname: surnamesOf(document, mentions, asks, pack),
    blocked,
    inActor,
    inBody,
    persons,
    places,
    sites,
    quantityAt,
    quantityOfCore,
  };
}

/** "Ahmad al-Khatib", then "the killing of al-Khatib": the last words of names, gathered when first asked for. */
function surnamesOf({ tokens }: Document, mentions: Mentions, asks: WordAsks, pack: LanguagePack) {
  const { casualties } = pack;
  const isForce = holderOf(casualties.forces, pack);
  let known: Set<string> | null = null;
  const isPlain = (at: number) =>
    asks.names(tokens[at]!.word) && !isForce(tokens[at]!.word) && casualties.sensesAt(tokens, at).all.length === 0;
  const gather = () => {
    const found = new Set<string>();
    const ends = mentions.actor.filter(({ value, from, to }) => value.role === "person" && to - from > 1);
    for (const { to } of ends)
      if (!casualties.prepositions.has(tokens[to - 2]!.norm) && isPlain(to - 1)) found.add(tokens[to - 1]!.norm);
    for (let i = 1; i < tokens.length; i++) {
      const given = tokens[i - 1]!.norm;
      const { kind, gap, norm } = tokens[i]!;
      if (kind !== "word" || gap !== "space" || !casualties.names.has(given) || casualties.prepositions.has(given))
        continue;
      if (isPlain(i)) found.add(norm);
    }
    return found;
  };
  return (norm: string): boolean => {
    known ??= gather();
    return known.has(norm);
  };
}

function custodyOf({ tokens }: Document, { casualties }: LanguagePack): ItemSource["custody"] {
  const found = new Map<Sentence, boolean>();
  return (sentence) => {
    const known = found.get(sentence);
    if (known !== undefined) return known;
    let named = false;
    for (let at = sentence.from; at < sentence.to && !named; at++) named = casualties.custody.has(tokens[at]!.norm);
    found.set(sentence, named);
    return named;
  };
}

/** Which tokens stand in the names of bodies: asked of few, so that names are looked through when asked for. */
function actorsIn(document: Document, mentions: Mentions, pack: LanguagePack) {
  const { tokens } = document;
  /** Of each token the actor whose name it stands in, as its place in the mentions and one; 0 for none. */
  const at = new Uint32Array(tokens.length);
  for (const [i, { from, to }] of mentions.actor.entries()) at.fill(i + 1, from, to);
  const actorAt = (token: number) => mentions.actor[at[token]! - 1];
  /** A title may hold the name of a force: "the leader in …, so-and-so". */
  const holdsKnown = ({ from, to }: TokenRange, token: number) => {
    for (let i = from; i <= token; i++) {
      const known = knownAt(tokens, i, pack);
      if (known && known.to - i > 1 && known.to <= to && known.to > token) return true;
    }
    return false;
  };
  return {
    inActor: (token: number) => {
      const actor = actorAt(token);
      return actor !== undefined && actor.to - actor.from > 1 && (actor.value.key !== null || holdsKnown(actor, token));
    },
    inBody: (token: number) => {
      const role = actorAt(token)?.value.role;
      return role !== undefined && role !== "anonymous" && role !== "document";
    },
  };
}

/** "Inmates" of a text that names a prison. */
const detained = (word: CasualtyWord): CasualtyWord =>
  word.sense.kind === "noun" ? { ...word, sense: { ...word.sense, class: "detainee" } } : word;

function sensesOf({ tokens }: Document, { casualties }: LanguagePack): ItemSource["senses"] {
  const sensesAt = (at: number): CasualtySenses => {
    const senses = casualties.sensesAt(tokens, at);
    if (!senses.construct) return senses;
    // "two policemen" in a form that is mostly an adjective or a name: only right behind what befell them
    // or joined to a person: "a father and a mother".
    // A quotation mark may open before her: "among them «a mother and …".
    const quoted = isInnerMark(tokens[at - 1]) ? 2 : 1;
    const before = at >= quoted ? casualties.sensesAt(tokens, at - quoted) : null;
    // "two officers of police"
    if (casualties.kinds.has(tokens[at + 1]?.norm ?? "")) return senses;
    const { prefix, definite } = senses.all[0]!.cut;
    const joined = prefix === casualties.conjunction && before?.noun?.sense.of === "person";
    // "the mother" is nothing else right behind what befell her, or joined to the father.
    const father = joined && before?.noun?.cut.definite === true;
    // "the victims are the mother, …"
    const are = before?.breakdown?.sense.countsOnly === true;
    const alone = definite && senses.noun?.sense.number === "one" && (before?.cue !== null || father || are);
    // "among them a mother and her children"
    const among = before?.all.some(({ sense }) => sense.kind === "breakdown") === true;
    // "the bodies of a mother and"
    const bodies = before?.noun?.sense.of === "victim" && !before.noun.cut.definite;
    if (before && (before.cue !== null || joined || among || bodies) && (!definite || alone)) return senses;
    return casualtySenses(senses.all.filter(({ sense }) => sense.kind !== "noun" || !sense.construct));
  };
  const known: (CasualtySenses | null)[] = new Array(tokens.length + 1).fill(null);
  let prison: boolean | null = null;
  const tellsOfPrison = () => (prison ??= tokens.some(({ norm }) => casualties.prisons.has(norm)));
  return (at) => {
    const senses = known[at]!;
    if (senses !== null) return senses;
    const read = sensesAt(at);
    // "inmates" are guests elsewhere
    const inmates = read.noun !== null && casualties.inmates.has(read.noun.cut.stem) && tellsOfPrison();
    const found = inmates ? casualtySenses(read.all.map(detained)) : read;
    known[at] = found;
    return found;
  };
}
