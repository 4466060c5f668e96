/**
 * The workbench at 10,000 reports: what a page costs at the server, over HTTP, beside its target. Reports are made up,
 * four outlets an event. Run: npm run bench, then
 * node node_modules/.cache/isnad/bench/server.js [reports]
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ARABIA } from "../src/lang/gazetteer/arabia.ts";
import { IRAQ } from "../src/lang/gazetteer/iraq.ts";
import { LEVANT } from "../src/lang/gazetteer/levant.ts";
import { SYRIA } from "../src/lang/gazetteer/syria.ts";
import type { CaseInfo, EventSummary, ImportStatus, Page, ReviewItem } from "../src/server/api.ts";
import { startServer } from "../src/server/start.ts";

const REPORTS = Number(process.argv[2] ?? 10_000);
const OUTLETS = ["وكالة الأولى", "صحيفة الثانية", "إذاعة الثالثة", "شبكة الرابعة"];
/** Towns of the gazetteer that have one plain name. */
const TOWNS = [SYRIA, IRAQ, LEVANT, ARABIA].flatMap((table) =>
  table
    .trim()
    .split("\n")
    .map((row) => row.split("|"))
    .filter(([, kind, , names]) => /city|town/.test(kind!) && /^[^;? ]+$/.test(names!))
    .map(([, , , names]) => names!),
);
const TARGET_WORDS = 250;
const ROUNDS = 30;

/** What surrounds a toll: sentences without one, their slots filled differently in each report. */
const FILLERS = [
  "وشوهدت أعمدة الدخان فوق حي {a} فيما هرعت فرق {b} إلى المكان.",
  "وتقع {a} على الطريق الذي يصل {b} بالريف الجنوبي.",
  "وأغلقت الأسواق في {a} أبوابها، وتوقفت حركة السير نحو {b}.",
  "وتحدث سكان من {a} عن انقطاع الكهرباء والماء منذ ليلة القصف على {b}.",
  "ولم يصدر تعليق من {a} على ما نشرته صفحات محلية في {b}.",
  "ودعا مجلس {a} المنظمات الإنسانية إلى إرسال مساعدات عاجلة إلى {b}.",
  "وكانت هدنة في محيط {a} قد انهارت بعد خلاف على معبر {b}.",
  "ونقلت سيارات الإسعاف المصابين من {a} إلى مستشفى {b}.",
  "وحلقت طائرات استطلاع فوق {a} حتى ساعات الفجر، بحسب ناشطين في {b}.",
  "وقال شاهد إن أصوات الانفجارات سمعت في {a} وفي قرى مجاورة لـ{b}.",
  "وتستعد لجان محلية في {a} لفتح طريق بديل يمر من {b}.",
  "ويخشى الأهالي من موجة جديدة من العنف بين {a} و{b}.",
];
const dir = mkdtempSync(join(tmpdir(), "isnad-bench-"));
const served = await startServer({ caseDir: join(dir, "case"), port: 0 });
try {
  await fill();
  const info = await get<CaseInfo>("case");
  const { events, figures, questions } = info.counts;
  console.log(
    `${info.counts.reports} reports, ${events} events, ${questions} questions, ${figures} figures; ${served.url}, node ${process.version}\n`,
  );
  await measure();
  console.log(
    `\npeak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB (server and client in one process)`,
  );
} finally {
  await served.close();
  rmSync(dir, { recursive: true, force: true });
}

async function fill(): Promise<void> {
  const start = performance.now();
  const items = Array.from({ length: REPORTS }, (_, n) => reportOf(n));
  const { id } = await send<ImportStatus>("POST", "imports", { items });
  let status: ImportStatus;
  let read: string | null = null;
  do {
    await new Promise((resolve) => setTimeout(resolve, 500));
    status = await get<ImportStatus>(`imports/${id}`);
    if (status.stage === "lining-up") read ??= seconds(start);
  } while (status.stage !== "done" && status.stage !== "failed");
  if (status.stage === "failed" || status.added !== REPORTS)
    throw new Error(`import ${status.stage}, ${status.added} added`);
  console.log(
    `${REPORTS} reports read and recorded after ${read ?? seconds(start)} s, lined up after ${seconds(start)} s`,
  );
}

/** Four accounts of each event, with a day, a town and neighbours of its own, whose tolls differ now and then. */
function reportOf(n: number) {
  const event = Math.floor(n / OUTLETS.length);
  const town = TOWNS[event % TOWNS.length]!;
  const day = new Date(Date.UTC(1945, 0, 1 + 12 * event)).toISOString().slice(0, 10);
  const toll = 3 + (event % 40) + (n % 7 === 0 ? n % OUTLETS.length : 0);
  const words: string[] = [
    `قُتل ${toll} أشخاص في قصف استهدف ${town}`,
    "",
    `قالت مصادر طبية إن ${toll} أشخاص قُتلوا وأصيب ${toll * 2} آخرون في قصف على مدينة ${town}.`,
  ];
  const pick = random(n);
  const near = Array.from({ length: 8 }, (_, i) => TOWNS[(event * 8 + i) % TOWNS.length]!);
  for (let length = 0; length < TARGET_WORDS; ) {
    const sentence = FILLERS[pick(FILLERS.length)]!.replace(/\{[ab]\}/g, () => near[pick(near.length)]!);
    words.push(sentence);
    length += sentence.split(/\s+/).length;
  }
  return {
    file: `r${String(n).padStart(5, "0")}.txt`,
    text: words.join("\n"),
    outlet: OUTLETS[n % OUTLETS.length],
    publishedAt: day,
  };
}

/** Numbers below a limit that look random and are the same in every run (Park and Miller). */
function random(seed: number): (limit: number) => number {
  let state = (seed + 1) * 48_271;
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
}

async function measure(): Promise<void> {
  const list = await get<Page<EventSummary>>("events?sort=reports&limit=200");
  const largest = list.items[0]!.id;
  const queue = await get<Page<ReviewItem>>("review?limit=1");
  const figure = queue.items[0]!.figure;
  const tasks: readonly (readonly [string, number | null, (round: number) => string])[] = [
    ["event list, first page", 300, () => "events"],
    ["event list, deep page by reports", 300, (n) => `events?sort=reports&cursor=${n * 50}`],
    [
      "event list, filtered",
      300,
      (n) => `events?place=${encodeURIComponent(TOWNS[n % TOWNS.length]!)}&status=disputed&from=2016-01-01`,
    ],
    ["event list, searched", 300, (n) => `events?q=${encodeURIComponent(TOWNS[n % TOWNS.length]!)}`],
    ["event page, the largest", 1000, () => `events/${largest}`],
    ["event page, any", 1000, (n) => `events/${list.items[n % list.items.length]!.id}`],
    ["search, a town", 100, (n) => `search?q=${encodeURIComponent(TOWNS[n % TOWNS.length]!)}`],
    ["search, a word of every report", 100, () => `search?q=${encodeURIComponent("قتلوا")}`],
    [
      "search, two words with clitics",
      100,
      (n) => `search?q=${encodeURIComponent(`بالقصف و${TOWNS[n % TOWNS.length]}`)}`,
    ],
    ["search, beginning of a word", 100, () => `search?q=${encodeURIComponent("مصا")}`],
    ["report page", null, () => `reports/${encodeURIComponent(figure.report)}`],
    ["figure with its reasons", null, () => `figures/${figure.id}`],
    ["review queue", null, () => "review"],
    ["case", null, () => "case"],
  ];
  console.log(
    `${"".padEnd(36)}${"p50 ms".padStart(9)}${"p95 ms".padStart(9)}${"target ms".padStart(11)}${"KB".padStart(9)}`,
  );
  for (const [name, target, path] of tasks) {
    const times: number[] = [];
    let bytes = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const start = performance.now();
      const body = await (await fetch(`${served.url}/api/${path(round)}`)).text();
      times.push(performance.now() - start);
      bytes = Math.max(bytes, Buffer.byteLength(body));
    }
    times.sort((a, b) => a - b);
    const at = (share: number) =>
      times[Math.min(times.length - 1, Math.floor(share * times.length))]!.toFixed(1).padStart(9);
    console.log(
      `${name.padEnd(36)}${at(0.5)}${at(0.95)}${(target === null ? "" : `< ${target}`).padStart(11)}${(bytes / 1024).toFixed(0).padStart(9)}`,
    );
  }
  await judge(figure.id);
}

/** From sending a judgement to a ledger that shows it. */
async function judge(figure: string): Promise<void> {
  const start = performance.now();
  const { seq } = await send<{ seq: number }>("POST", "judgements", {
    action: "correct",
    figure,
    change: { min: 7, max: 7 },
  });
  const recorded = seconds(start);
  while ((await get<CaseInfo>("case")).ledgerVersion < seq) await new Promise((resolve) => setTimeout(resolve, 20));
  console.log(`\njudgement recorded after ${recorded} s, in the ledger after ${seconds(start)} s`);
}

async function get<T>(path: string): Promise<T> {
  // A connection that lay idle while a ledger was computed may be closed by now: asked again.
  const ask = () => fetch(`${served.url}/api/${path}`);
  const response = await ask().catch(ask);
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}

async function send<T>(method: string, path: string, body: unknown): Promise<T> {
  const response = await fetch(`${served.url}/api/${path}`, {
    method,
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}

function seconds(start: number): string {
  return ((performance.now() - start) / 1000).toFixed(1);
}
