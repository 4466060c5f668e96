/**
 * npm run bench:stream [-- LINES]: memory of the command line while a stream of short made-up reports runs through it, as
 * resident size of the whole process, workers included (Linux). Flat means that nothing is kept of what has been read.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const LINES = Number(process.argv[2] ?? 1_000_000);
const SAMPLES = 20;
const CHUNK = 200;

const TOWNS = ["الشدادي", "منبج", "تل تمر", "الميادين", "عين عيسى", "البوكمال", "جسر الشغور", "الطبقة"];
const SIDES = ["قوات الدفاع", "عناصر التنظيم", "فصائل المنطقة", "جنود الجيش", "حراس الطريق"];
const DAYS = ["الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"];
const LETTERS = "بتثجحخدذرزسشصضطظعغفقكلمنه";

const pick = <T>(list: readonly T[], i: number): T => list[i % list.length]!;
/** A word that hardly comes twice, as names do not: caches of words must forget. */
const rareWord = (i: number) =>
  [1, 29, 841, 24_389].map((step) => LETTERS[Math.floor((i * 7919) / step) % 25]).join("");

/** About forty words: a headline, an attack with its toll, and who says it. */
function line(i: number): string {
  const text = [
    `هجوم قرب ${pick(TOWNS, i)} يوم ${pick(DAYS, i)}`,
    `قتل ${(i % 37) + 2} من ${pick(SIDES, i)} وأصيب ${(i % 53) + 3} آخرون في هجوم على حاجز قرب بلدة ${pick(TOWNS, i)} فجر ${pick(DAYS, i)}، بحسب مصدر محلي من قرية ${rareWord(i)}.`,
    `وقال المتحدث ${rareWord(i + 3)} ${rareWord(i + 5)} إن ${(i % 11) + 1} مدنيين كانوا بين القتلى، وإن ${(i % 5) + 2} مركبات دمرت رقم ${i}.`,
  ].join("\n");
  return `${JSON.stringify({ id: `made-up-${i}`, publishedAt: `20${10 + (i % 13)}-0${(i % 9) + 1}-15`, text })}\n`;
}

const cli = fileURLToPath(new URL("../src/cli/main.js", import.meta.url));
const child = spawn(process.execPath, [cli, "read", "-", "--format", "ndjson"], { stdio: ["pipe", "pipe", "inherit"] });
const ended = once(child, "close");

let read = 0;
let least = Number.POSITIVE_INFINITY;
let most = 0;
const start = process.hrtime.bigint();
console.log(`${"reports read".padStart(12)}${"seconds".padStart(10)}${"MB resident".padStart(14)}`);
child.stdout.on("data", (chunk: Buffer) => {
  const before = read;
  for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) read++;
  const step = Math.max(1, Math.floor(LINES / SAMPLES));
  if (Math.floor(before / step) === Math.floor(read / step)) return;
  const size = residentSize();
  // The first tenth is loading and warming up.
  if (read > LINES / 10) [least, most] = [Math.min(least, size), Math.max(most, size)];
  console.log(
    read.toString().padStart(12) +
      (Number(process.hrtime.bigint() - start) / 1e9).toFixed(0).padStart(10) +
      size.toFixed(0).padStart(14),
  );
});

for (let i = 0; i < LINES; i += CHUNK) {
  let lines = "";
  for (let k = i; k < Math.min(LINES, i + CHUNK); k++) lines += line(k);
  if (!child.stdin.write(lines)) await once(child.stdin, "drain");
}
child.stdin.end();
await ended;
if (read !== LINES) throw new Error(`${read} of ${LINES} reports came back`);
console.log(`\nafter the first tenth between ${least.toFixed(0)} and ${most.toFixed(0)} MB`);

function residentSize(): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))![1]) / 1024;
}
