/**
 * Libraries that few inputs need. Each is loaded by the first one that does: loading all of them takes longer than loading
 * everything else and reading a report.
 */
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

export const iconv = (): typeof import("iconv-lite") => require("iconv-lite");
export const jschardet = (): typeof import("jschardet") => require("jschardet");
export const linkedom = (): typeof import("linkedom") => require("linkedom");
export const readability = (): typeof import("@mozilla/readability") => require("@mozilla/readability");
export const csvParse = (): typeof import("csv-parse/sync") => require("csv-parse/sync");
export const yaml = (): typeof import("yaml") => require("yaml");
