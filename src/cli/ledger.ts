/** `isnad ledger`. */
import { Command } from "commander";

export const ledgerCommand = new Command("ledger").description("line up the reports of each event");
