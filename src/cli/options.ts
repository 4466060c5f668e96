/** Options that several commands share, and how their values are checked. */
import { InvalidArgumentError, Option } from "commander";
import { isoDate } from "../index.ts";

export const workersOption = () =>
  new Option("--workers <n>", "worker threads for large inputs (default: one a processor)").argParser(positiveInteger);

export const formatOption = (...formats: readonly [string, ...string[]]) =>
  new Option("--format <format>", "form of the output").choices(formats).default(formats[0]);

/** The day that "today" means in a text given on the command line. */
export const publishedOption = () =>
  new Option("--published <date>", "date of publication, ISO 8601: what “today” means").argParser(date);

export type RuleLanguage = "ar" | "en";

/** Language of the sentences that say what a rule holds. */
export const ruleLanguageOption = () =>
  new Option("--lang <language>", "language of the rules' sentences").choices(["ar", "en"]).default("en");

function positiveInteger(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 256)
    throw new InvalidArgumentError("It is not a number from 1 to 256.");
  return number;
}

function date(value: string): string {
  const iso = isoDate(value);
  if (iso === null) throw new InvalidArgumentError("It is not a date such as 2022-01-23.");
  return iso;
}
