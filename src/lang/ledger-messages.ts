/** The words of the ledger in every language of the product. */
import type { AllMessages } from "../ledger/messages.ts";
import { messages as ar } from "./ar/ledger/messages.ts";
import { messages as en } from "./en/ledger/messages.ts";

export const ledgerMessages: AllMessages = { ar, en };
