/**
 * Reports made up for measuring the workbench: a case as a newsroom has it, many events told by a few reports each and some
 * told by hundreds over weeks. The words around the tolls are made up, so that events share no more than real ones do.
 */
import { ARABIA } from "../src/lang/gazetteer/arabia.ts";
import { IRAQ } from "../src/lang/gazetteer/iraq.ts";
import { LEVANT } from "../src/lang/gazetteer/levant.ts";
import { SYRIA } from "../src/lang/gazetteer/syria.ts";

export type MadeUp = {
  readonly file: string;
  readonly text: string;
  readonly outlet: string;
  readonly publishedAt: string;
};

/** Towns of the gazetteer that have one plain name. */
export const TOWNS: readonly string[] = [SYRIA, IRAQ, LEVANT, ARABIA].flatMap((table) =>
  table
    .trim()
    .split("\n")
    .map((row) => row.split("|"))
    .filter(([, kind, , names]) => /city|town/.test(kind!) && /^[^;? ]+$/.test(names!))
    .map(([, , , names]) => names!),
);

const OUTLETS = Array.from({ length: 40 }, (_, n) => `صحيفة ${["الفجر", "الأفق", "النهر", "الساحل"][n % 4]} ${n + 1}`);
const SOURCES = ["الدفاع المدني", "وزارة الصحة", "مصادر طبية", "مسؤول محلي", "ناشطون", "شهود عيان"];
const ACTS = ["غارة جوية", "قصف مدفعي", "انفجار سيارة مفخخة", "هجوم بطائرة مسيرة", "سقوط قذائف هاون"];
const LETTERS = [..."ابتجحدرزسشصطعفقكلمنهوي"];
const LINKS = ["في", "من", "على", "إلى", "عن", "بعد", "قبل", "مع", "عند", "حتى"];
/** Reports of the widely told events, one each; all others have one to eight. */
const LARGE = [400, 200, 100, 100, 50, 50, 50, 50];
const WORDS = 250;
const WORDS_IN_SENTENCE = 14;

/** Numbers below a limit that look random and are the same in every run. */
type Random = (limit: number) => number;
function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

export function madeUpCase(count: number): MadeUp[] {
  const random = randomFrom(20_220_120);
  const common = Array.from({ length: 3000 }, () => word(random));
  const reports: MadeUp[] = [];
  for (let event = 0; reports.length < count; event++) {
    const size = Math.min(LARGE[event] ?? 1 + random(8), count - reports.length);
    reports.push(
      ...tellings(event, size, common, random).map((one, i) => ({ ...one, file: fileOf(reports.length + i) })),
    );
  }
  return reports;
}

const fileOf = (n: number) => `r${String(n).padStart(5, "0")}.txt`;
const word = (random: Random) => Array.from({ length: 4 + random(4) }, () => LETTERS[random(LETTERS.length)]!).join("");

/** The reports of one event: a place, a day, an act and names of its own; tolls that grow, and sources that differ. */
function tellings(event: number, size: number, common: readonly string[], random: Random): Omit<MadeUp, "file">[] {
  const pick = <T>(list: readonly T[]): T => list[random(list.length)]!;
  const where = `بلدة ${word(random)} قرب ${TOWNS[event % TOWNS.length]!}`;
  const act = pick(ACTS);
  const first = Date.UTC(2012, 0, 1 + ((event * 37) % 4000));
  const names = Array.from({ length: 40 }, () => word(random));
  const [killed, injured] = [3 + random(40), 5 + random(80)];
  const sources = SOURCES.slice(0, 2 + random(SOURCES.length - 1));
  const rare = (n: number) => Math.floor(n * (random(1000) / 1000) ** 3);
  const sentence = () =>
    `${Array.from({ length: WORDS_IN_SENTENCE }, (_, i) =>
      i % 4 === 3 ? pick(LINKS) : random(4) === 0 ? pick(names) : common[rare(common.length)]!,
    ).join(" ")}.`;
  return Array.from({ length: size }, (_, i) => {
    const day = Math.floor(i / 12);
    const dead = killed + day + (random(4) === 0 ? random(5) : 0);
    const lines = [
      `مقتل ${dead} مدنيين في ${act} على ${where}`,
      `قالت ${pick(sources)} إن ${dead} مدنيين قتلوا وأصيب ${injured + day} آخرون في ${act} على ${where}.`,
      `وأضافت أن بين القتلى ${1 + random(3)} أطفال.`,
      ...Array.from({ length: Math.ceil(WORDS / WORDS_IN_SENTENCE) }, sentence),
    ];
    return {
      text: lines.join("\n\n"),
      outlet: pick(OUTLETS),
      publishedAt: new Date(first + day * 86_400_000).toISOString().slice(0, 10),
    };
  });
}
