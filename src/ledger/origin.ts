/**
 * Figure → who stands behind it, so that two reports that rest on one source count once. A body is known by its key, a
 * named person by the names a report gives; unnamed sources belong to the outlet that spoke to them.
 */

import type { KnownActor } from "../mentions/actor.ts";
import type { Figure } from "../types.ts";
import { type Account, tokenAt, wordsOf } from "./account.ts";
import { type Body, bodiesIn, isOneCountry, isOneName, shortFor } from "./body.ts";
import { sameName } from "./population.ts";

export type Origin = {
  /** Equal keys are one origin; different keys may still be (sameOrigin). */
  readonly key: string;
  readonly kind: "body" | "named" | "outlet" | "anonymous" | "formula";
  /** As the report names it; the outlet's name for its own voice, "" when that is unknown. */
  readonly name: string;
  /** Stems of each name. */
  readonly names: readonly string[];
  /** The bodies that the name is of ("the security spokesman of the Ministry of the Interior"), as far as its words tell any. */
  readonly bodies: readonly Body[];
  /** True when the words came through somebody else. */
  readonly relayed: boolean;
  /** Keys of those through whom they came, agencies and outlets left out: a monitor answers for whom it quotes. */
  readonly through: readonly string[];
};

export function originOf(figure: Figure, account: Account): Origin {
  return { ...voiceOf(figure, account), bodies: bodiesIn(figure.origin, account) };
}

function voiceOf(figure: Figure, account: Account): Omit<Origin, "bodies"> {
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
  if (voice === "anonymous" && !headsBody(label, account))
    return { key: `${names[0]}@${own}`, kind: "anonymous", name: label, names, relayed, through };
  return { key: `name:${names[0]}`, kind: "named", name: label, names, relayed, through };
}

/** "the official of the Media Centre": whoever heads a body by his title is known, as "an official" is not. */
function headsBody(label: string, account: Account): boolean {
  const tokens = wordsOf(label, account);
  return tokens.length > 1 && account.pack.actors.headAt(tokens, 1)?.entry.role === "body";
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

function keyInText(figure: Figure, account: Account): string | null {
  return keyOf(bodyInText(figure, account));
}

const keyOf = (actor: KnownActor | null) => actor && `actor:${actor.key}`;

/** Key of the known body in the names, or of the one that they speak for; a state counts only when a name is nothing else. */
function knownKey(names: readonly string[], account: Account): string | null {
  for (const name of names) {
    const tokens = wordsOf(name, account);
    for (let i = 0; i < tokens.length; ) {
      const speaker = account.pack.ledger.speakers.match(tokens, i);
      if (speaker) return `actor:${speaker.entry}`;
      const hit = account.pack.actors.known.match(tokens, i);
      if (hit && (hit.entry.role !== "state" || hit.to - i === tokens.length)) return `actor:${hit.entry.key}`;
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
  const alike = a.bodies.flatMap((x) => b.bodies.filter((y) => isOneName(x, y)).map((y) => isOneCountry(x, y)));
  if (hasName(a) && hasName(b) && alike.length > 0) return alike.includes(true);
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

/** True where the words came from an outlet, or through it: its own page is the other's source. */
export function carries(
  { origin, figure, account }: { readonly origin: Origin; readonly figure: Figure; readonly account: Account },
  source: Account,
): boolean {
  const { outlet } = source.reading.report;
  if (outlet === null || source.id === account.id) return false;
  const page = stemmed(outlet, source);
  const names = [...(hasName(origin) ? origin.names : []), ...figure.relays.map((name) => stemmed(name, account))];
  return origin.key === ownKey(source) || names.some((name) => isPage(page, name));
}

/** "a military source" for "a Malian military source": the first words of the other's, two at least. */
const isShortFor = (short: string, long: string) => short.includes(" ") && long.startsWith(`${short} `);

/** "Niamey" and "the Nigerien Ministry of Defence": a state speaks by its bodies. */
const governs = (state: Origin, { bodies }: Origin): boolean => bodies.some((body) => body.state === state.key);

/** A monitor's own page, and another that names the monitor, or the first words of its name: "the Civil Defence". One word may be a town or a state as well as a paper. */
const speaksAs = (outlet: Origin, other: Origin) =>
  outlet.kind === "outlet" && hasName(other) && outlet.names.some((n) => other.names.some((m) => isPage(n, m)));

const isPage = (outlet: string, name: string) =>
  name.includes(" ") && (outlet === name || outlet.startsWith(`${name} `));

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
