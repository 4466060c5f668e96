/** A text as a report of one day, of which nothing else is known than what `given` tells. */
import type { Report } from "../../src/types.ts";

export const asReport = (text: string, given: Partial<Report> = {}): Report => ({
  id: "r",
  file: null,
  sha256: "",
  text,
  title: null,
  outlet: null,
  url: null,
  publishedAt: "2022-01-23",
  language: null,
  inferred: [],
  ...given,
});
