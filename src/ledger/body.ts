/**
 * A source's name → the bodies in it, told by their form alone ("the security spokesman of the Ministry of the Interior" speaks
 * for a ministry that no table knows), or the known one that its noun means where a report names one in full ("the army").
 */
import type { KnownActor } from "../mentions/actor.ts";
import { PAIRED_QUOTES } from "../text/sentence.ts";
import type { Token } from "../types.ts";
import { type Account, wordsOf } from "./account.ts";

export type Body = {
  /** Its noun with the word that completes it, as stems. */
  readonly words: readonly string[];
  /** True where the name is the body's own, with nobody who speaks for it. */
  readonly itself: boolean;
  /** The country or the like that its name adds; null for none. */
  readonly country: string | null;
  /** Key of the known state of that country; null for none. */
  readonly state: string | null;
};

/** The bodies in the first of a source's names that tells any; a noun alone is the body that the report names so in full. */
export function bodiesIn(names: readonly string[], account: Account): readonly Body[] {
  for (const name of names) {
    const tokens = wordsOf(name, account);
    const found = tokens.flatMap((_, i) => fullBodyAt(tokens, i, account) ?? []);
    if (found.length > 0) return found;
  }
  return [];
}

function fullBodyAt(tokens: readonly Token[], at: number, account: Account): Body | null {
  const body = bodyAt(tokens, at, account);
  if (body === null || body.words.length > 1) return body;
  const full = fullNames(account).get(body.words[0]!);
  if (full !== undefined) return full;
  // "the army" of two that the report names
  if ((actorsByNoun(account).get(body.words[0]!)?.size ?? 0) > 1) return null;
  // "the American police", "the spokesman for the police", "a statement by the committee"; else "the authorities": any.
  const alone = tokens.length === 1 || account.pack.ledger.headLast;
  const local = tokens.length === 2 && account.pack.ledger.isLocal(tokens[1]!.norm);
  return alone || local || body.country !== null || speaksFor(tokens, at, account) ? body : null;
}

/** A person or a statement before the body: the body's own. */
function speaksFor(tokens: readonly Token[], at: number, { pack: { actors } }: Account): boolean {
  const role = actors.headAt(tokens, 0)?.entry.role;
  return at > 0 && (role === "person" || role === "document");
}

function bodyAt(tokens: readonly Token[], at: number, account: Account): Body | null {
  const { actors, ledger } = account.pack;
  if (ledger.headLast) return bodyBehind(tokens, at, account);
  // A letter that a preposition may be stands behind a preposition too: "at the ministry".
  const stem = ledger.stem(ledger.stem(tokens[at]!.norm));
  const office = ledger.offices.get(stem);
  const head = actors.headAt(tokens, at);
  const definite = head?.definite ?? actors.isDefinite(tokens[at]!.norm);
  const role = head?.entry.role;
  if (office === undefined && role !== "body" && !(role === "force" && definite)) return null;
  const alone = definite || tokens.length === at + 1;
  const [of, after] = alone ? [undefined, tokens[at + 1]] : [tokens[at + 1], tokens[at + 2]];
  const words = [office ?? stem, ...(of ? [ledger.stem(of.norm)] : [])];
  const origin = after && ledger.isOrigin(after.norm) && !ledger.isLocal(after.norm);
  const country = origin ? ledger.stem(after.norm) : null;
  return { words, itself: at === 0, country, state: country === null ? null : stateOf(after!.norm, account) };
}

/** "the interior ministry", "an army spokesman", "the Ministry of Interior", where the noun stands last. */
function bodyBehind(tokens: readonly Token[], at: number, account: Account): Body | null {
  const { actors, ledger, casualties } = account.pack;
  const roleOf = (i: number) => actors.headAt([tokens[i]!], 0)?.entry.role;
  const role = roleOf(at);
  if (role !== "body" && role !== "force") return null;
  const of = casualties.partitives.has(tokens[at + 1]?.norm ?? "") ? tokens[at + 2] : tokens[at - 1];
  const tells = of?.kind === "word" && !casualties.prepositions.has(of.norm) && !casualties.determiners.has(of.norm);
  const words = [...(tells ? [ledger.stem(of.norm)] : []), ledger.stem(tokens[at]!.norm)];
  return { words, itself: tokens.every((_, i) => roleOf(i) !== "person"), country: null, state: null };
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
  return known && known.to === 2 && known.entry.role === "state" ? `actor:${known.entry.key}` : null;
}

/** "The Interior" is the Ministry of the Interior, and "the police" that of the town. */
export function isOneName(a: Body, b: Body): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (short.words.length === long.words.length) return short.words.join(" ") === long.words.join(" ");
  // Two who speak for police may be of two forces; "the Syrian Centre" is no other centre.
  const bare = short.itself && short.country === null;
  return short.words[0] === long.words.at(-1) || (bare && short.words[0] === long.words[0]);
}

/** Two ministries of one name are told apart by their countries. */
export const isOneCountry = ({ country: a }: Body, { country: b }: Body) => a === null || b === null || a === b;

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
