/** What the store needs of the engine: reading, lining up, and how languages are spelled (for search). */
import type { LanguagePack } from "../lang/pack.ts";
import type { Decisions } from "../ledger/decisions.ts";
import type { Ledger } from "../ledger/types.ts";
import type { Reading, Report } from "../types.ts";
import type { Changes, Stored } from "./compute.ts";
import type { Prepared, Unread } from "./record.ts";

export type Engine = {
  /** Readings made by another version are made again when the case is opened. */
  readonly version: string;
  readonly packs: readonly LanguagePack[];
  read(report: Report): Reading;
  lineUp(readings: readonly Reading[], decisions: Decisions): Ledger;
  /** The same work as prepare, on many reports, on all processors. */
  prepare?(unread: readonly Unread[]): Promise<readonly Prepared[]>;
  /** The same work as computeChanges, done where it keeps nobody waiting. */
  compute?(stored: Stored): Promise<Changes>;
};
