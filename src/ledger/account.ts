/** A reading made ready for comparison: its words as stems with their weights, its text as shingles, its day. */
import type { LanguagePack } from "../lang/pack.ts";
import { makeDocument } from "../text/document.ts";
import type { Document, Reading, Token } from "../types.ts";
import { hash32 } from "./ids.ts";

export type Account = {
  readonly id: string;
  readonly reading: Reading;
  readonly pack: LanguagePack;
  readonly document: Document;
  /** Stem of each token; "" for marks. */
  readonly stems: readonly string[];
  /** Hashes of five stems in a row. */
  readonly shingles: ReadonlySet<number>;
  /** Day of publication, ISO; null when unknown. */
  readonly day: string | null;
};

const SHINGLE = 5;

export function makeAccount(reading: Reading, packs: readonly LanguagePack[]): Account {
  const { report } = reading;
  const pack = packs.find((p) => p.code === report.language) ?? packs[0]!;
  const document = makeDocument(report, pack);
  const stems = document.tokens.map((t) => (t.kind === "mark" ? "" : pack.ledger.stem(t.norm)));
  return {
    id: report.id,
    reading,
    pack,
    document,
    stems,
    shingles: shinglesOf(stems.filter((s) => s !== "")),
    day: report.publishedAt?.slice(0, 10) ?? null,
  };
}

export function shinglesOf(stems: readonly string[]): Set<number> {
  const found = new Set<number>();
  for (let i = 0; i + SHINGLE <= stems.length; i++) found.add(hash32(stems.slice(i, i + SHINGLE).join(" ")));
  return found;
}

/** Share of the smaller set that the other holds too, 0 to 1; 0 for an empty set. */
export function containment(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const x of small) if (large.has(x)) shared++;
  return shared / small.size;
}

/** Index of the first token that ends after an offset; their number when none does. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const mid = (low + high) >> 1;
    if (tokens[mid]!.end <= offset) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** Whole days between two ISO dates, never negative; null when either is unknown. */
export function daysBetween(a: string | null, b: string | null): number | null {
  if (!a || !b) return null;
  const days = Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / 86_400_000;
  return Number.isFinite(days) ? days : null;
}
