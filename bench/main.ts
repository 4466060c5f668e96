/**
 * npm run bench: how fast reports are read, as ratios to what is known: the floor (fold and tokenize), word splitting by
 * Intl.Segmenter, and the Arabic date finding of chrono-node alone. One process, one run, rounds in turn, best of each;
 * processor time, so that other work on the machine does not count.
 */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { ar as chronoArabic } from "chrono-node";
import { findMentions, makeDocument, packFor, readReport } from "../src/index.ts";
import { tokenize } from "../src/text/tokenize.ts";
import type { Report } from "../src/types.ts";
import { corpusFiles, parseCorpus } from "../test/corpus.ts";

const LENT = resolve("..", "shared", "eval", "dev", "more.texts.jsonl");
const ROUNDS = 6;
const REPORT_WORDS = 250;

const { reports, from } = loadReports();
const words = reports.reduce((sum, report) => sum + (report.text.match(/\S+/g)?.length ?? 0), 0);
const megabytes = reports.reduce((sum, report) => sum + Buffer.byteLength(report.text), 0) / 1e6;

const segmenter = new Intl.Segmenter("ar", { granularity: "word" });

/** Each takes all reports and gives something back, so that nothing can be optimized away. */
const TASKS: Readonly<Record<string, (report: Report) => number>> = {
  "fold and tokenize (floor)": (report) => floorOf(report),
  mentions: (report) => {
    const pack = packFor(report.text);
    return findMentions(makeDocument(report, pack), pack).quantity.length;
  },
  "whole reading": (report) => readReport(report).figures.length,
  "chrono-node, Arabic dates alone": (report) =>
    chronoArabic.parse(report.text, report.publishedAt ? new Date(report.publishedAt) : undefined).length,
  "Intl.Segmenter, words by sentence": (report) => {
    let count = 0;
    // Whole texts would be unfair: it is quadratic in the length of what it is given.
    for (const sentence of report.text.split(/(?<=[.!?\n؟])/)) for (const _ of segmenter.segment(sentence)) count++;
    return count;
  },
};

function floorOf(report: Report): number {
  const pack = packFor(report.text);
  return tokenize(report.text, pack.spelling, pack.fold).length;
}

const best = new Map<string, number>();
for (const task of Object.values(TASKS)) runAll(task, reports.slice(0, 200)); // warm up
for (let round = 0; round < ROUNDS; round++)
  for (const [name, task] of Object.entries(TASKS))
    best.set(name, Math.min(best.get(name) ?? Infinity, runAll(task, reports)));

const whole = best.get("whole reading")!;
console.log(
  `${reports.length} reports, ${words} words, ${megabytes.toFixed(1)} MB of UTF-8 (${from}); best of ${ROUNDS} rounds in one process, node ${process.version}\n`,
);
console.log(
  `${"".padEnd(36)}${"CPU s".padStart(9)}${"MB/s".padStart(8)}${"reports of 250 words/s".padStart(24)}${"time, reading = 1".padStart(19)}`,
);
for (const [name, seconds] of best)
  console.log(
    name.padEnd(36) +
      seconds.toFixed(2).padStart(9) +
      (megabytes / seconds).toFixed(1).padStart(8) +
      Math.round(words / REPORT_WORDS / seconds)
        .toString()
        .padStart(24) +
      (seconds / whole).toFixed(2).padStart(19),
  );
console.log(`\npeak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB (resident, whole bench)`);

function runAll(task: (report: Report) => number, all: readonly Report[]): number {
  const start = process.cpuUsage();
  let sum = 0;
  for (const report of all) sum += task(report);
  const { user, system } = process.cpuUsage(start);
  if (sum < 0) throw new Error("never");
  return (user + system) / 1e6;
}

/** The lent reports where they are, else the project's own examples over and over. */
function loadReports(): { readonly reports: readonly Report[]; readonly from: string } {
  const make = (id: string, text: string, publishedAt: string | null): Report => ({
    id,
    file: null,
    sha256: "",
    text,
    title: null,
    outlet: null,
    url: null,
    publishedAt,
    language: "ar",
    inferred: [],
  });
  if (existsSync(LENT)) {
    const lines = readFileSync(LENT, "utf8").trim().split("\n");
    const records = lines.map((line) => JSON.parse(line) as { id: string; text: string; publishedAt?: string });
    return {
      from: "lent reports",
      reports: records.map(({ id, text, publishedAt }) => make(id, text, publishedAt ?? null)),
    };
  }
  const texts = corpusFiles()
    .filter(({ language }) => language === "ar")
    .flatMap(({ path }) => parseCorpus(readFileSync(path, "utf8")).cases.map((one) => one.text));
  const reports: Report[] = [];
  for (let i = 0; reports.length < 2000; i++) {
    const parts: string[] = [];
    for (let length = 0; length < REPORT_WORDS; length += parts.at(-1)!.split(/\s+/).length)
      parts.push(texts[(i * 7 + parts.length * 13) % texts.length]!);
    reports.push(make(`own-${i}`, parts.join("\n"), "2022-01-23"));
  }
  return { from: "the project's own examples, repeated", reports };
}
