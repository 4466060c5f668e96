/**
 * Figure → who stands behind it, so that two reports that rest on one source count once. A body is known by its key, a
 * named person by the names a report gives; unnamed sources belong to the outlet that spoke to them.
 */

import type { KnownActor } from "../mentions/actor.ts";
import { PAIRED_QUOTES } from "../text/sentence.ts";
import { tokenize } from "../text/tokenize.ts";
import type { Figure, Token } from "../types.ts";
import { type Account, tokenAt } from "./account.ts";
import { sameName } from "./population.ts";

export type Origin = {
  /** Equal keys are one origin; different keys may still be (sameOrigin). */
  readonly key: string;
  readonly kind: "body" | "named" | "outlet" | "anonymous" | "formula";
  /** As the report names it; the outlet's name for its own voice, "" when that is unknown. */
  readonly name: string;
  /** Stems of each name. */
  readonly names: readonly string[];
  /** The body that the names are of ("the spokesman of the Ministry of the Interior"), where its words tell one; else null. */
  readonly body: Body | null;
  /** True when the words came through somebody else. */
  readonly relayed: boolean;
  /** Keys of those through whom they came, agencies and outlets left out: a monitor answers for whom it quotes. */
  readonly through: readonly string[];
};

/** A body known by its form alone: its noun with the word that completes it, as stems. */
type Body = {
  readonly words: readonly string[];
  /** The country or the like that its name adds; null for none. */
  readonly country: string | null;
  /** Key of the known state of that country; null for none. */
  readonly state: string | null;
};

export function originOf(figure: Figure, account: Account): Origin {
  return { ...voiceOf(figure, account), body: bodyAmong(figure.origin, account) };
}

function voiceOf(figure: Figure, account: Account): Omit<Origin, "body"> {
  const { outlet } = account.reading.report;
  const own = ownKey(account);
  const relayed = figure.relays.length > 0;
  const through = figure.relays.filter((name) => !isMedium(name, account)).map((name) => keyOfName(name, account));
  const label = figure.origin[0];
  if (label === undefined) {
    const relay = figure.relays.at(-1);
    if (relay === undefined) {
      const names = outlet === null ? [] : [stemmed(outlet, account)];
      return { key: own, kind: "outlet", name: outlet ?? "", names, relayed, through };
    }
    const names = [stemmed(relay, account)];
    return { key: keyOfName(relay, account), kind: "body", name: relay, names, relayed, through };
  }
  const names = figure.origin.map((n) => stemmed(n, account)).filter(Boolean);
  const voice = account.pack.ledger.voices.match(wordsOf(label, account), 0)?.entry;
  if (voice === "correspondent") return { key: own, kind: "outlet", name: label, names, relayed, through };
  const known = knownKey(figure.origin, account) ?? keyInText(figure, account) ?? keyOf(shortFor(label, account));
  if (known) return { key: known, kind: "body", name: label, names, relayed, through };
  if (voice === "formula") return { key: `formula:${own}`, kind: "formula", name: label, names, relayed, through };
  if (voice === "anonymous")
    return { key: `${names[0]}@${own}`, kind: "anonymous", name: label, names, relayed, through };
  return { key: `name:${names[0]}`, kind: "named", name: label, names, relayed, through };
}

const keyOfName = (name: string, account: Account) => knownKey([name], account) ?? `name:${stemmed(name, account)}`;

/** True for an agency or an outlet, which carries the words of many. */
function isMedium(name: string, account: Account): boolean {
  const tokens = wordsOf(name, account);
  if (tokens.length === 0) return false;
  const role =
    account.pack.actors.known.match(tokens, 0)?.entry.role ?? account.pack.actors.headAt(tokens, 0)?.entry.role;
  return role === "agency" || role === "outlet";
}

/** Key of the outlet's own voice: that of a known body, agency or newsroom, else its name's. */
function ownKey(account: Account): string {
  const { outlet } = account.reading.report;
  if (outlet === null) return `outlet:${account.id}`;
  const known = account.pack.ledger.outlets.get(outlet.trim().toLowerCase());
  return known ? `actor:${known}` : (knownKey([outlet], account) ?? `outlet:${stemmed(outlet, account)}`);
}

/** The first body in the names: "ministry + interior" in "the security spokesman of the Saudi Ministry of the Interior"; a noun alone is the body that the report names so in full. */
function bodyAmong(names: readonly string[], account: Account): Body | null {
  for (const name of names) {
    const tokens = wordsOf(name, account);
    for (let i = 0; i < tokens.length; i++) {
      const body = bodyAt(tokens, i, account);
      // "the authorities", "a committee": any.
      const full = body && body.words.length === 1 ? (fullNames(account).get(body.words[0]!) ?? null) : body;
      if (full !== null) return full;
      if (body !== null && tokens.length === 1) return body;
    }
  }
  return null;
}

function bodyAt(tokens: readonly Token[], at: number, account: Account): Body | null {
  const { actors, ledger } = account.pack;
  const stem = ledger.stem(tokens[at]!.norm);
  const office = ledger.offices.get(stem);
  const head = actors.headAt(tokens, at);
  if (office === undefined && head?.entry.role !== "body") return null;
  const alone = (head?.definite ?? actors.isDefinite(tokens[at]!.norm)) || tokens.length === at + 1;
  const [of, after] = alone ? [undefined, tokens[at + 1]] : [tokens[at + 1], tokens[at + 2]];
  const words = [office ?? stem, ...(of ? [ledger.stem(of.norm)] : [])];
  const country = after && ledger.isOrigin(after.norm) ? ledger.stem(after.norm) : null;
  return { words, country, state: country === null ? null : stateOf(after!.norm, account) };
}

const fullByNoun = new WeakMap<Account, ReadonlyMap<string, Body | null>>();

/** Noun of a body → the one body of that noun that the report names in full; null where it names several. */
function fullNames(account: Account): ReadonlyMap<string, Body | null> {
  const known = fullByNoun.get(account);
  if (known) return known;
  const found = new Map<string, Body | null>();
  const { tokens } = account.document;
  for (let i = 0; i < tokens.length; i++) {
    const body = tokens[i + 1]?.kind === "word" ? bodyAt(tokens, i, account) : null;
    if (body === null || body.words.length < 2) continue;
    const other = found.get(body.words[0]!);
    found.set(body.words[0]!, other === undefined || (other && isOneName(other, body)) ? body : null);
  }
  fullByNoun.set(account, found);
  return found;
}

/** Key of the state whose government the adjective makes: "Nigerien". */
function stateOf(adjective: string, account: Account): string | null {
  const { actors, ledger } = account.pack;
  const known = ledger.government && actors.known.match(wordsOf(`${ledger.government} ${adjective}`, account), 0);
  return known && known.to === 2 && known.entry.role === "state" ? keyOf(known.entry) : null;
}

/** "The Interior" is the Ministry of the Interior. */
function isOneName({ words: a }: Body, { words: b }: Body): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.join(" ") === (short.length === long.length ? long.join(" ") : long.at(-1));
}

/** Two ministries of one name are told apart by their countries. */
const isOneCountry = ({ country: a }: Body, { country: b }: Body) => a === null || b === null || a === b;

const tokensOf = (text: string, account: Account): readonly Token[] =>
  text === "" ? [] : tokenize(text, account.pack.spelling, account.pack.fold);

/** The words of a name, without the marks in it: group "so-and-so". */
export const wordsOf = (text: string, account: Account) => tokensOf(text, account).filter((t) => t.kind !== "mark");

const stemmed = (text: string, account: Account) =>
  wordsOf(text, account)
    .map((t) => account.pack.ledger.stem(t.norm))
    .join(" ");

/** The known body that begins where the report names the origin: names may be cut short, the text is not. */
export function bodyInText(figure: Figure, account: Account): KnownActor | null {
  const link = figure.chain.at(-1);
  if (!link) return null;
  const { tokens } = account.document;
  for (let i = tokenAt(tokens, link.start); i < tokens.length && tokens[i]!.start < link.end; i++) {
    const hit = account.pack.actors.known.match(tokens, i);
    if (hit && hit.entry.role !== "state") return hit.entry;
  }
  return null;
}

const opensQuote = (mark: string) => mark === '"' || PAIRED_QUOTES.has(mark);

/** Words of a name that ends in a short one: "a statement by the army". */
const SHORT = 4;

/** "The army" in a report that names one army in full is that one. */
export function shortFor(name: string, account: Account): KnownActor | null {
  const tokens = wordsOf(name, account);
  const last = tokens.at(-1);
  if (!last || tokens.length > SHORT || !account.pack.actors.isDefinite(last.norm)) return null;
  const [actor, another] = actorsByNoun(account).get(account.pack.ledger.stem(last.norm))?.values() ?? [];
  return actor !== undefined && another === undefined ? actor : null;
}

type Actors = ReadonlyMap<string, KnownActor>;
const byNoun = new WeakMap<Account, ReadonlyMap<string, Actors>>();

/** The noun that heads the full name of each known body in a report → the bodies so headed, by key. */
function actorsByNoun(account: Account): ReadonlyMap<string, Actors> {
  const known = byNoun.get(account);
  if (known) return known;
  const found = new Map<string, Map<string, KnownActor>>();
  const { tokens } = account.document;
  for (let i = 0; i < tokens.length; i++) {
    const hit = account.pack.actors.known.match(tokens, i);
    if (!hit || hit.to - i < 2 || hit.entry.role === "state" || hit.entry.role === "outlet") continue;
    // The group "so-and-so" is headed by its noun before the quotation mark.
    const quoted = opensQuote(tokens[i - 1]?.norm ?? "") && tokens[i - 2]?.kind === "word";
    const heads = quoted ? [i, i - 2] : [i];
    for (const head of heads) {
      const noun = account.pack.ledger.stem(tokens[head]!.norm);
      found.set(noun, (found.get(noun) ?? new Map()).set(hit.entry.key, hit.entry));
    }
    i = hit.to - 1;
  }
  byNoun.set(account, found);
  return found;
}

function keyInText(figure: Figure, account: Account): string | null {
  return keyOf(bodyInText(figure, account));
}

const keyOf = (actor: KnownActor | null) => actor && `actor:${actor.key}`;

/** Key of the known body in the names, or of the one that they speak for; a state counts only when a name is nothing else. */
function knownKey(names: readonly string[], account: Account): string | null {
  for (const name of names) {
    const tokens = wordsOf(name, account);
    for (let i = 0; i < tokens.length; ) {
      const hit = account.pack.actors.known.match(tokens, i);
      if (hit && (hit.entry.role !== "state" || hit.to - i === tokens.length)) return `actor:${hit.entry.key}`;
      const speaker = account.pack.ledger.speakers.match(tokens, i);
      if (speaker) return `actor:${speaker.entry}`;
      i = hit ? hit.to : i + 1;
    }
  }
  return null;
}

/**
 * One origin under two names? An unnamed source that came through an agency is the same for all who carry it; one whom a
 * monitor quotes is the monitor's word.
 */
export function sameOrigin(a: Origin, b: Origin): boolean {
  if (a.key === b.key || a.through.includes(b.key) || b.through.includes(a.key)) return true;
  const shared = a.names.some((n) => b.names.includes(n));
  if (speaksAs(a, b) || speaksAs(b, a) || governs(a, b) || governs(b, a)) return true;
  if (hasName(a) && hasName(b) && a.body && b.body && isOneName(a.body, b.body)) return isOneCountry(a.body, b.body);
  if (a.kind === "named" && b.kind === "named")
    return shared || a.names.some((n) => b.names.some((m) => isOnePerson(n, m)));
  // Somebody of a body, whose report names the body, and another his name alone.
  if (hasName(a) && hasName(b)) return a.names.some((n) => n.includes(" ") && b.names.includes(n));
  if (a.kind === "anonymous" && b.kind === "anonymous") {
    if (a.through.some((one) => b.through.includes(one))) return true;
    return (
      (shared || a.names.some((n) => b.names.some((m) => isShortFor(n, m) || isShortFor(m, n)))) &&
      (a.relayed || b.relayed || a.names.length + b.names.length > 3)
    );
  }
  return false;
}

/** "a military source" for "a Malian military source": the first words of the other's, two at least. */
const isShortFor = (short: string, long: string) => short.includes(" ") && long.startsWith(`${short} `);

/** "Niamey" and "the Nigerien Ministry of Defence": a state speaks by its bodies. */
const governs = (state: Origin, { body }: Origin): boolean => body?.state === state.key;

/** A monitor's own page, and another that names the monitor, or the first words of its name: "the Civil Defence". One word may be a town or a state as well as a paper. */
const speaksAs = (outlet: Origin, other: Origin) =>
  outlet.kind === "outlet" &&
  hasName(other) &&
  outlet.names.some((n) => other.names.some((m) => m.includes(" ") && (n === m || n.startsWith(`${m} `))));

const hasName = ({ kind }: Origin) => kind === "named" || kind === "body";

/** Words of a title and name from which two of them are one, in whatever order they are told. */
const TITLE = 4;
/** Share of the shorter's words that stand in the longer. */
const NEARLY = 0.8;

function isOnePerson(a: string, b: string): boolean {
  if (!a.includes(" ") || !b.includes(" ")) return false;
  if (sameName(a, b)) return true;
  const [small, large] = [a.split(" "), b.split(" ")].sort((x, y) => x.length - y.length) as [string[], string[]];
  return small.length >= TITLE && small.filter((word) => large.includes(word)).length >= NEARLY * small.length;
}
