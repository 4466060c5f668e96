/**
 * Figure → who stands behind it, so that two reports that rest on one source count once. A body is known by its key, a
 * named person by the names a report gives; unnamed sources belong to the outlet that spoke to them.
 */

import type { KnownActor } from "../mentions/actor.ts";
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
  /** True when the words came through another outlet or agency. */
  readonly relayed: boolean;
};

export function originOf(figure: Figure, account: Account): Origin {
  const { outlet } = account.reading.report;
  const own = ownKey(account);
  const relayed = figure.relays.length > 0;
  const label = figure.origin[0];
  if (label === undefined) {
    const relay = figure.relays.at(-1);
    if (relay === undefined) return { key: own, kind: "outlet", name: outlet ?? "", names: [], relayed };
    return {
      key: knownKey([relay], account) ?? `name:${stemmed(relay, account)}`,
      kind: "body",
      name: relay,
      names: [stemmed(relay, account)],
      relayed,
    };
  }
  const names = figure.origin.map((n) => stemmed(n, account)).filter(Boolean);
  const voice = account.pack.ledger.voices.match(tokensOf(label, account), 0)?.entry;
  if (voice === "correspondent") return { key: own, kind: "outlet", name: label, names, relayed };
  const known = knownKey(figure.origin, account) ?? keyInText(figure, account);
  if (known) return { key: known, kind: "body", name: label, names, relayed };
  if (voice === "formula") return { key: `formula:${own}`, kind: "formula", name: label, names, relayed };
  if (voice === "anonymous") return { key: `${names[0]}@${own}`, kind: "anonymous", name: label, names, relayed };
  return { key: `name:${names[0]}`, kind: "named", name: label, names, relayed };
}

/** Key of the outlet's own voice: that of a known body, agency or newsroom, else its name's. */
function ownKey(account: Account): string {
  const { outlet } = account.reading.report;
  if (outlet === null) return `outlet:${account.id}`;
  const known = account.pack.ledger.outlets.get(outlet.trim().toLowerCase());
  return known ? `actor:${known}` : (knownKey([outlet], account) ?? `outlet:${stemmed(outlet, account)}`);
}

const tokensOf = (text: string, account: Account): readonly Token[] =>
  text === "" ? [] : tokenize(text, account.pack.spelling, account.pack.fold);

const stemmed = (text: string, account: Account) =>
  tokensOf(text, account)
    .filter((t) => t.kind !== "mark")
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
  const body = bodyInText(figure, account);
  return body && `actor:${body.key}`;
}

/** Key of the known body in the names; a state counts only when a name is nothing else. */
function knownKey(names: readonly string[], account: Account): string | null {
  for (const name of names) {
    const tokens = tokensOf(name, account).filter((t) => t.kind !== "mark");
    for (let i = 0; i < tokens.length; ) {
      const hit = account.pack.actors.known.match(tokens, i);
      if (hit && (hit.entry.role !== "state" || hit.to - i === tokens.length)) return `actor:${hit.entry.key}`;
      i = hit ? hit.to : i + 1;
    }
  }
  return null;
}

/** One origin under two names? An unnamed source that came through an agency is the same for all who carry it. */
export function sameOrigin(a: Origin, b: Origin): boolean {
  if (a.key === b.key) return true;
  const shared = a.names.some((n) => b.names.includes(n));
  if (a.kind === "named" && b.kind === "named")
    return shared || a.names.some((n) => b.names.some((m) => sameName(n, m) && n.includes(" ")));
  if (a.kind === "anonymous" && b.kind === "anonymous")
    return shared && (a.relayed || b.relayed || a.names.length + b.names.length > 3);
  return false;
}
