/** What every route works with. */
import type { Ledger } from "../ledger/types.ts";
import type { Case } from "../store/case.ts";
import type { PlaceValue } from "../types.ts";
import type { Accounts } from "./accounts.ts";
import type { ExportFormat, PlaceRow, Role, RuleRow } from "./api.ts";
import type { Hub } from "./hub.ts";
import type { Importer } from "./importer.ts";
import type { Refresher } from "./refresher.ts";

/** The formats made of a ledger alone. */
type LedgerFormat = Exclude<ExportFormat, "readings.ndjson" | "judgements.ndjson">;

export type Workbench = {
  readonly opened: Case;
  readonly title: string;
  readonly version: string;
  readonly mode: "local" | "team";
  readonly hub: Hub;
  readonly refresher: Refresher;
  readonly importer: Importer;
  /** Null in local mode. */
  readonly accounts: Accounts | null;
  readonly rules: readonly RuleRow[];
  locate(place: PlaceValue): Pick<PlaceRow, "label" | "lat" | "lon">;
  /** Files made of a ledger, by name. */
  readonly writers: { readonly [F in LedgerFormat]: { readonly mediaType: string; write(ledger: Ledger): string } };
  log(error: unknown): void;
};

/** Who asks. In local mode one person owns the case. */
export type User = { readonly name: string; readonly role: Role };
export const LOCAL_USER: User = { name: "local", role: "administrator" };

export type Env = { Variables: { readonly user: User | null; readonly session: string | null } };
