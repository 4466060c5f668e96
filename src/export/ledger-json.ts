/** A ledger → ledger.json, a record a line, so that two ledgers can be compared line by line. */
import type { Ledger } from "../index.ts";

/** In pieces, since a ledger of many reports is longer than the longest string. */
export function* ledgerJson(ledger: Ledger): Generator<string> {
  let before = "{";
  for (const [key, value] of Object.entries(ledger)) {
    yield `${before}\n${JSON.stringify(key)}: `;
    before = ",";
    if (Array.isArray(value) && value.length > 0) {
      yield "[";
      for (const [i, record] of value.entries()) yield `${i === 0 ? "" : ","}\n${JSON.stringify(record)}`;
      yield "\n]";
    } else yield JSON.stringify(value);
  }
  yield "\n}\n";
}
