/**
 * Readings → ledger: events, questions, findings, and what is derived from them. Pure: the same readings give the same
 * ledger in any order, a report given twice adds no evidence, and ids follow from content.
 */
import type { LanguagePack } from "../lang/pack.ts";
import type { Reading } from "../types.ts";
import { type Account, containment, makeAccount } from "./account.ts";
import { joinAcross } from "./across.ts";
import type { Decisions } from "./decisions.ts";
import { type EventPart, makeEvent } from "./event.ts";
import { groupAccounts } from "./group.ts";
import { byCode } from "./ids.ts";
import { learnLocalities } from "./locality.ts";
import type { AllMessages } from "./messages.ts";
import type { Ledger, LedgerReport, PolicyName } from "./types.ts";

export type LedgerOptions = {
  /** Packs of the reports' languages. The first reads reports of unknown language. */
  readonly packs: readonly LanguagePack[];
  /** What the ledger's own texts are worded with. */
  readonly messages: AllMessages;
  readonly policy?: PolicyName;
  readonly decisions?: Decisions;
};

export function buildLedger(
  readings: readonly Reading[],
  { packs, messages, policy = "ucdp-like", decisions }: LedgerOptions,
): Ledger {
  const accounts = distinct(readings)
    .map((reading) => makeAccount(reading, packs))
    .sort((a, b) => byCode(a.id, b.id) || byCode(a.reading.report.sha256, b.reading.report.sha256));
  const { originals, copies } = setCopiesAside(accounts);
  const first = originals.map((i) => accounts[i]!);
  const grouped = groupAccounts(first).map((group) => group.map((i) => originals[i]!));
  const groups = joinAcross(grouped, accounts).map((group) => group.flatMap((i) => [i, ...(copies.get(i) ?? [])]));
  const localities = learnLocalities(first);
  const parts = groups.map((group) =>
    makeEvent(
      group.map((i) => accounts[i]!),
      localities,
      messages,
      policy,
      decisions,
    ),
  );
  const texts = new Map(groups.flatMap((group) => sharedTexts(group.map((i) => accounts[i]!))));
  const all = <K extends keyof EventPart>(key: K) =>
    parts.flatMap((part) => part[key] as readonly unknown[]) as unknown as EventPart[K];
  return {
    events: all("events"),
    reports: reportsOf(accounts, all("events"), texts),
    figures: all("figures"),
    questions: all("questions"),
    findings: all("findings"),
    evidence: all("evidence"),
    series: all("series"),
    sums: all("sums"),
    wording: all("wording"),
    silence: all("silence"),
    policy,
  };
}

/** A reading given twice is one. */
const distinct = (readings: readonly Reading[]): readonly Reading[] => [
  ...new Map(readings.map((r) => [`${r.report.id}\t${r.report.sha256}`, r])).values(),
];

/** Indexes of accounts whose bytes came first, and of those that repeat them: copies follow, they decide nothing. */
function setCopiesAside(accounts: readonly Account[]): {
  readonly originals: readonly number[];
  readonly copies: ReadonlyMap<number, readonly number[]>;
} {
  const first = new Map<string, number>();
  const copies = new Map<number, number[]>();
  accounts.forEach(({ reading }, i) => {
    const original = first.get(reading.report.sha256);
    if (original === undefined) first.set(reading.report.sha256, i);
    else copies.set(original, [...(copies.get(original) ?? []), i]);
  });
  return { originals: [...first.values()], copies };
}

type Shared = Pick<LedgerReport, "duplicateOf" | "sharesTextWith">;

/** Share of the shorter text from which it is told, and from which the later report is a copy. */
const TOLD = 0.2;
const COPY = 0.9;
/** Accounts of a group that are compared with each one: enough for every event that people read in full. */
const COMPARED = 60;

function sharedTexts(accounts: readonly Account[]): [string, Shared][] {
  const ordered = [...accounts].sort((a, b) => byCode(a.day ?? "~", b.day ?? "~") || byCode(a.id, b.id));
  return ordered.map((account, at) => {
    const near = ordered.slice(Math.max(0, at - COMPARED), at + COMPARED + 1).filter((other) => other !== account);
    const shares = near
      .map((other) => ({
        report: other.id,
        share: Math.round(containment(account.shingles, other.shingles) * 100) / 100,
      }))
      .filter(({ share }) => share >= TOLD);
    const earlier = ordered.slice(Math.max(0, at - COMPARED), at);
    const original = earlier.find((other) => isCopy(account, other));
    return [account.id, { duplicateOf: original?.id ?? null, sharesTextWith: shares }];
  });
}

function isCopy(a: Account, b: Account): boolean {
  if (a.reading.report.sha256 === b.reading.report.sha256) return true;
  const [less, more] = [Math.min(a.shingles.size, b.shingles.size), Math.max(a.shingles.size, b.shingles.size)];
  return less > 20 && less / more >= COPY && containment(a.shingles, b.shingles) >= COPY;
}

function reportsOf(
  accounts: readonly Account[],
  events: Ledger["events"],
  texts: ReadonlyMap<string, Shared>,
): LedgerReport[] {
  const of = new Map<string, string[]>();
  for (const event of events) for (const id of event.reports) of.set(id, [...(of.get(id) ?? []), event.id]);
  return accounts.map(({ id, reading }) => ({
    ...reading.report,
    events: of.get(id) ?? [],
    ...(texts.get(id) ?? { duplicateOf: null, sharesTextWith: [] }),
  }));
}
