/**
 * Reports of one event → every name that each outlet and each speaker uses for one side, for the dead, for one act.
 * Names are quoted data; the label beside them is ours and neutral.
 */

import type { Cut } from "../text/lexicon.ts";
import type { Link, Statement, Token } from "../types.ts";
import type { Account } from "./account.ts";
import { groupBy } from "./group-by.ts";
import { byCode } from "./ids.ts";
import { type AllMessages, localize } from "./messages.ts";
import type { WordingEntry } from "./types.ts";

type Use = { referent: string; loaded: string | null; name: string; account: Account; start: number; end: number };

export function boardOf(accounts: readonly Account[], event: string, messages: AllMessages): WordingEntry[] {
  const entries = groupBy(accounts.flatMap(usesIn), (use) => `${use.referent}\t${use.name}`);
  return [...entries.values()]
    .map((uses) => entryOf(uses, event, messages))
    .sort((a, b) => byCode(a.referent, b.referent) || b.uses.length - a.uses.length || byCode(a.name, b.name));
}

function usesIn(account: Account): Use[] {
  const { tokens, text, sentences } = account.document;
  const uses: Use[] = [];
  for (const sentence of sentences) {
    if (sentence.furniture) continue;
    for (let i = sentence.from; i < sentence.to; ) {
      const actor = account.pack.actors.known.match(tokens, i);
      const word = account.pack.ledger.wordings.match(tokens, i);
      const hit =
        actor && actor.to <= sentence.to && (!word || actor.to >= word.to)
          ? { to: actor.to, referent: actor.entry.key, loaded: actor.entry.loaded ? "leans" : null, cut: actor.cut }
          : word && word.to <= sentence.to
            ? { to: word.to, ...word.entry, cut: word.cut }
            : null;
      if (hit) {
        const end = tokens[hit.to - 1]!.end;
        const start =
          actor && hit.to === actor.to ? startOf(tokens[i]!, hit.cut.prefix.length) : stemStart(tokens[i]!, hit.cut);
        uses.push({ referent: hit.referent, loaded: hit.loaded, name: text.slice(start, end), account, start, end });
      }
      i = hit ? hit.to : i + 1;
    }
  }
  return uses;
}

const startOf = (first: Token, cut: number) => first.start + Math.min(cut, first.end - first.start - 1);

/** Where a common noun begins without article and prepositions, so that each name stands once; marked words keep theirs. */
function stemStart(first: Token, cut: Cut): number {
  const { length } = first.norm;
  return length === first.end - first.start
    ? startOf(first, length - cut.stem.length - cut.suffix.length)
    : startOf(first, cut.prefix.length);
}

function entryOf(uses: readonly Use[], event: string, messages: AllMessages): WordingEntry {
  const first = uses[0]!;
  const rows = groupBy(uses, (use) => {
    const { speaker, quoted } = voiceOf(use);
    return [use.account.id, speaker?.name ?? "", quoted].join("\t");
  });
  return {
    event,
    referent: first.referent,
    label: localize(messages, (m) => m.referent(first.referent)),
    name: first.name,
    loaded: first.loaded,
    uses: [...rows.values()].map((same) => {
      const { speaker, quoted } = voiceOf(same[0]!);
      const { report } = same[0]!.account.reading;
      const spans = same.map(({ start, end }) => ({ start, end }));
      return {
        report: report.id,
        outlet: report.outlet,
        speaker: speaker?.name ?? "",
        stance: speaker?.stance ?? null,
        quoted,
        count: same.length,
        spans,
      };
    }),
  };
}

/** Whose mouth the words are in: the origin of the innermost statement around them, if any. */
function voiceOf(use: Use): { readonly speaker: Link | null; readonly quoted: boolean } {
  const { statements } = use.account.reading;
  const around = statements
    .filter((s: Statement) => s.start <= use.start && use.end <= s.end)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const quoted = use.account.document.quotes.some((q) => q.start <= use.start && use.end <= q.end);
  return { speaker: around[0]?.chain.at(-1) ?? null, quoted };
}
