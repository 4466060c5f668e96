/**
 * The workbench at 10,000 reports: what a page costs, over HTTP and at the server, beside its target; then what a browser
 * loads and how soon its first page answers. Run: npm run bench:server, or node …/bench/server.js [reports]
 */
import { fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { CaseInfo, EventSummary, ImportStatus, Page, ReviewItem } from "../src/server/api.ts";
import { measureBrowser } from "./browser.ts";
import { madeUpCase, TOWNS } from "./made-up-case.ts";

const REPORTS = Number(process.argv[2] ?? 10_000);
const WEB = process.env.ISNAD_WEB ?? resolve("dist/web");
const ROUNDS = 30;
/** What the event page asks for. */
const SHOWN = "parts=reports,figures,glance";

type Usage = { readonly cpuMs: number; readonly peakMb: number };

const dir = mkdtempSync(join(tmpdir(), "isnad-bench-"));
const server = fork(join(import.meta.dirname, "server-process.js"), [join(dir, "case"), WEB]);
const answerOf = <T>() => new Promise<T>((answer) => server.once("message", (message) => answer(message as T)));
const usage = (): Promise<Usage> => {
  const answer = answerOf<Usage>();
  server.send("usage");
  return answer;
};
const { url } = await answerOf<{ url: string }>();
try {
  await fill();
  const { counts } = await get<CaseInfo>("case");
  console.log(
    `${counts.reports} reports, ${counts.events} events, ${counts.questions} questions, ${counts.figures} figures; node ${process.version}\n`,
  );
  const largest = await measurePages();
  await measureBrowser(url, largest);
  console.log(`\npeak memory of the server ${Math.round((await usage()).peakMb)} MB`);
} finally {
  const ended = new Promise((done) => server.once("exit", done));
  server.send("close");
  await ended;
  rmSync(dir, { recursive: true, force: true });
}

/** Reports as an import of files gives them to the server: read, recorded, lined up. */
async function fill(): Promise<void> {
  const watch = await startWatch();
  const { id } = await send<ImportStatus>("POST", "imports", { items: madeUpCase(REPORTS) });
  let status: ImportStatus;
  let read: string | null = null;
  do {
    await new Promise((wake) => setTimeout(wake, 100));
    status = await get<ImportStatus>(`imports/${id}`);
    if (status.stage !== "reading") read ??= await watch();
  } while (status.stage !== "done" && status.stage !== "failed");
  if (status.stage === "failed" || status.added !== REPORTS)
    throw new Error(`import ${status.stage}, ${status.added} added`);
  console.log(`read and recorded after ${read}; lined up and shown after ${await watch()}`);
}

/** Time since now: on the clock, and of the server's processors. */
async function startWatch(): Promise<() => Promise<string>> {
  const [start, before] = [performance.now(), await usage()];
  return async () => {
    const cpu = ((await usage()).cpuMs - before.cpuMs) / 1000;
    return `${((performance.now() - start) / 1000).toFixed(1)} s (server CPU ${cpu.toFixed(1)} s)`;
  };
}

/** Prints what each request takes; answers the event that most reports tell. */
async function measurePages(): Promise<string> {
  const list = await get<Page<EventSummary>>("events?sort=reports&limit=200");
  const largest = list.items[0]!;
  const queue = await get<Page<ReviewItem>>("review?limit=1");
  const figure = queue.items[0]!.figure;
  const town = (n: number) => encodeURIComponent(TOWNS[n % TOWNS.length]!);
  const tasks: readonly (readonly [string, number | null, (round: number) => string])[] = [
    ["event list, first page", 300, () => "events"],
    ["event list, deep page by reports", 300, (n) => `events?sort=reports&cursor=${n * 50}`],
    ["event list, filtered", 300, (n) => `events?place=${town(n)}&status=disputed&from=2016-01-01`],
    ["event list, searched", 300, (n) => `events?q=${town(n)}`],
    [`event page, the largest (${largest.reports} reports)`, 1000, () => `events/${largest.id}?${SHOWN}`],
    ["event page, the 200 largest", 1000, (n) => `events/${list.items[(n * 7) % list.items.length]!.id}?${SHOWN}`],
    ["20 more findings of the largest", null, () => `events/${largest.id}/findings?kinds=conflict&limit=20&cursor=20`],
    ["all of the largest, at once", null, () => `events/${largest.id}`],
    ["question page, the largest", 1000, () => `questions/${largest.toll!.question}`],
    ["search, a town", 100, (n) => `search?q=${town(n)}`],
    ["search, a word of every report", 100, () => `search?q=${encodeURIComponent("قتلوا")}`],
    ["search, two words with clitics", 100, (n) => `search?q=${encodeURIComponent(`بالقصف و${TOWNS[n]}`)}`],
    ["search, beginning of a word", 100, () => `search?q=${encodeURIComponent("مصا")}`],
    ["report page", null, () => `reports/${encodeURIComponent(figure.report)}`],
    ["figure with its reasons", null, () => `figures/${figure.id}`],
    ["review queue", null, () => "review"],
    ["case", null, () => "case"],
  ];
  console.log(row("", "p50 ms", "p95 ms", "CPU ms", "target ms", "KB"));
  for (const [name, target, path] of tasks) await measurePage(name, target, path);
  await judge(figure.id);
  return largest.id;
}

function row(name: string, ...cells: readonly string[]): string {
  return name.padEnd(40) + cells.map((cell) => cell.padStart(11)).join("");
}

/** Wall time as a client sees it, and the mean processor time that the server spent, all its threads together. */
async function measurePage(name: string, target: number | null, path: (round: number) => string): Promise<void> {
  const times: number[] = [];
  let bytes = 0;
  const before = await usage();
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    const body = await (await fetch(`${url}/api/${path(round)}`)).arrayBuffer();
    times.push(performance.now() - start);
    bytes = Math.max(bytes, body.byteLength);
  }
  const cpu = ((await usage()).cpuMs - before.cpuMs) / ROUNDS;
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))]!.toFixed(1);
  const goal = target === null ? "" : `< ${target}`;
  console.log(row(name, at(0.5), at(0.95), cpu.toFixed(1), goal, (bytes / 1024).toFixed(0)));
}

/** From sending a judgement to a ledger that shows it. */
async function judge(figure: string): Promise<void> {
  const watch = await startWatch();
  const { seq } = await send<{ seq: number }>("POST", "judgements", {
    action: "correct",
    figure,
    change: { min: 7, max: 7 },
  });
  const recorded = await watch();
  while ((await get<CaseInfo>("case")).ledgerVersion < seq) await new Promise((wake) => setTimeout(wake, 20));
  console.log(`\njudgement recorded after ${recorded}, in the ledger after ${await watch()}`);
}

async function get<T>(path: string): Promise<T> {
  // A connection that lay idle while a ledger was computed may be closed by now: asked again.
  const ask = () => fetch(`${url}/api/${path}`);
  const response = await ask().catch(ask);
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}

async function send<T>(method: string, path: string, body: unknown): Promise<T> {
  const response = await fetch(`${url}/api/${path}`, {
    method,
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}
