/**
 * How the ledger grows: mixed made-up reports of many events, lined up 1,000 and 10,000 at a time. Prints processor time,
 * its growth against the growth of the reports (1 = linear), and peak memory. Each size runs in turn in one process.
 */
import { createHash } from "node:crypto";
import { lineUp, readReport } from "../src/index.ts";
import type { Reading } from "../src/types.ts";

const SIZES = [1_000, 3_000, 10_000];

/** A small generator with a seed, so that every run lines up the same reports. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const LETTERS = [..."ابتجحدرزسشصطعفقكلمنهوي"];
const ACTS = ["غارة جوية", "قصف مدفعي", "انفجار عبوة ناسفة", "اشتباكات", "هجوم بطائرة مسيرة", "قذائف هاون"];
const SITES = ["سوق", "مدرسة", "مستشفى", "مسجد", "منزل", "حقل زيتون", "محطة وقود", "طريق عام"];
const SOURCES = ["الدفاع المدني", "مصادر محلية", "مسؤول محلي", "شهود عيان", "المرصد السوري لحقوق الإنسان"];
const OUTLETS = ["صحيفة الفجر", "وكالة الأفق", "موقع الضفة", "إذاعة السهل", "شبكة النهر", "قناة الساحل"];

function madeUp(count: number): Reading[] {
  const random = randomFrom(20220120);
  const pick = <T>(list: readonly T[]): T => list[random(list.length)]!;
  const name = () => Array.from({ length: 4 + random(3) }, () => pick(LETTERS)).join("");
  const readings: Reading[] = [];
  while (readings.length < count) {
    const [place, region, act, site] = [name(), name(), pick(ACTS), pick(SITES)];
    const day = new Date(Date.UTC(2022, 0, 1 + random(300))).toISOString().slice(0, 10);
    const [killed, injured] = [3 + random(40), 5 + random(80)];
    const people = Array.from({ length: 12 }, name).join(" ");
    const shared = 1 + random(8);
    for (let i = 0; i < shared && readings.length < count; i++) {
      const text = [
        `مقتل ${killed + random(3)} مدنيين في ${act} على ${site} في بلدة ${place}`,
        `قالت ${pick(SOURCES)} إن ${killed + random(3)} مدنيين قتلوا وأصيب ${injured} آخرون في ${act} على ${site} في بلدة ${place} بريف ${region}.`,
        `وأضاف المصدر أن بين القتلى ${1 + random(3)} أطفال وأن فرق الإسعاف نقلت الجرحى. وذكر الأهالي ${people
          .split(" ")
          .slice(0, 6 + random(6))
          .join(" و")}.`,
      ].join("\n");
      readings.push(
        readReport({
          id: `made-up-${readings.length}`,
          file: null,
          sha256: createHash("sha256").update(text).digest("hex"),
          text,
          title: null,
          outlet: pick(OUTLETS),
          url: null,
          publishedAt: day,
          language: "ar",
          inferred: [],
        }),
      );
    }
  }
  return readings;
}

const readings = madeUp(SIZES.at(-1)!);
lineUp(readings.slice(0, 200)); // warm up
console.log(
  "reports".padStart(8),
  "CPU s".padStart(8),
  "events".padStart(8),
  "questions".padStart(10),
  "findings".padStart(9),
  "growth".padStart(8),
  "peak MB".padStart(8),
);
let before: { size: number; seconds: number } | null = null;
for (const size of SIZES) {
  const start = process.cpuUsage();
  const ledger = lineUp(readings.slice(0, size));
  const used = process.cpuUsage(start);
  const seconds = (used.user + used.system) / 1e6;
  const growth = before === null ? "" : (seconds / before.seconds / (size / before.size)).toFixed(2);
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    [size, seconds.toFixed(2), ledger.events.length, ledger.questions.length, ledger.findings.length, growth, peak]
      .map((v, i) => String(v).padStart([8, 8, 8, 10, 9, 8, 8][i]!))
      .join(" "),
  );
  before = { size, seconds };
}
