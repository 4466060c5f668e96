/**
 * The traps of lining up, one event: a prison attacked in January 2022, told by holders with different counts, wordings and
 * clocks. Texts are our own; numbers and holders follow the public series of that event.
 */
import { describe, expect, test } from "vitest";
import { lineUp, readReport } from "../src/index.ts";
import { messages as arabic } from "../src/lang/ar/ledger/messages.ts";
import { messages as english } from "../src/lang/en/ledger/messages.ts";
import type { Finding, Ledger, LedgerFigure } from "../src/ledger/types.ts";
import type { Reading } from "../src/types.ts";
import { reading, type Told } from "./support/readings.ts";
import { asReport } from "./support/report.ts";

const SOHR = "المرصد السوري لحقوق الإنسان";
const SDF = "قوات سوريا الديمقراطية";
const ATTACK = "الهجوم على سجن الصناعة في حي غويران بمدينة الحسكة";

const attackers = (value: Told["value"], more: Partial<Told> & Pick<Told, "count">): Told => ({
  effect: "killed",
  class: "combatant",
  group: "عناصر تنظيم الدولة",
  value: value!,
  ...more,
});

/** A short account that carries one holder's count of dead attackers. */
function account(
  id: string,
  publishedAt: string,
  outlet: string,
  holder: string,
  count: number,
  relays: readonly string[] = [],
): Reading {
  const text = `ارتفاع الخسائر بعد ${ATTACK}\nأفاد ${holder} بأن ${count} من عناصر تنظيم الدولة قتلوا منذ بدء ${ATTACK}، ولا تزال الاشتباكات مستمرة في الحي.`;
  return reading(id, { outlet, publishedAt }, text, [
    attackers(count, { count: String(count), in: `${count} من عناصر`, origin: [holder], relays }),
  ]);
}

const by = (ledger: Ledger, test: (f: LedgerFigure) => boolean) => ledger.figures.filter(test);
const between = (ledger: Ledger, a: LedgerFigure, b: LedgerFigure): Finding | undefined =>
  ledger.findings.find((f) => (f.a.includes(a.id) && f.b.includes(b.id)) || (f.a.includes(b.id) && f.b.includes(a.id)));

test("a known place has its name in the language of the title, and the report's own where it is one of them", () => {
  const place = { key: "sy.idlib.binnish", name: "بنش", kind: "town", within: ["sy.idlib", "sy"] } as const;
  const { event: ar } = arabic;
  const { event: en } = english;
  const when = { effect: null, start: null, end: null };
  expect([ar({ ...when, place }), en({ ...when, place })]).toEqual(["بنش", "Binnish"]);
  const spelled = { ...place, name: "Binish" };
  expect([ar({ ...when, place: spelled }), en({ ...when, place: spelled })]).toEqual(["بنش", "Binish"]);
  const unknown = { ...place, key: null, name: "تل السرو" };
  expect(en({ ...when, place: unknown })).toBe("تل السرو");
});

describe("nearly equal and equal numbers", () => {
  const all = reading(
    "all-dead",
    { outlet: "صحيفة الساحل", publishedAt: "2022-01-30" },
    `حصيلة ${ATTACK}\nقال ${SOHR} إن عدد القتلى جميعاً بلغ 373 شخصاً في ${ATTACK}.`,
    [{ count: "373", effect: "killed", group: "شخصاً", value: 373, origin: [SOHR] }],
  );
  const staff = reading(
    "staff",
    { outlet: "وكالة الضفة", publishedAt: "2022-01-31" },
    `نتائج ${ATTACK}\nأعلنت ${SDF} مقتل 77 من موظفي السجن في ${ATTACK}، ومقتل 374 من عناصر تنظيم الدولة.`,
    [
      { count: "77", effect: "killed", class: "civilian", group: "موظفي السجن", value: 77, origin: [SDF] },
      attackers(374, { count: "374", origin: [SDF] }),
    ],
  );
  const early = account("early", "2022-01-23", "موقع النهر", SOHR, 77);
  const ledger = lineUp([all, staff, early]);

  test("tell one event", () => expect(ledger.events.filter((e) => e.standing === "main")).toHaveLength(1));

  test("373 dead of all sides and 374 dead attackers answer two questions", () => {
    const [total] = by(ledger, (f) => f.low === 373);
    const [side] = by(ledger, (f) => f.low === 374);
    expect(total!.question).not.toBe(side!.question);
    expect(between(ledger, total!, side!)?.kind ?? "none").not.toMatch(/agreement|repetition|update/);
  });

  test("77 dead attackers and 77 dead staff have nothing in common", () => {
    const [first, second] = by(ledger, (f) => f.low === 77);
    expect(first!.question).not.toBe(second!.question);
    expect(between(ledger, first!, second!)).toBeUndefined();
  });
});

describe("one holder's series", () => {
  const series = (
    [
      ["2022-01-22", 45],
      ["2022-01-23", 77],
      ["2022-01-29", 246],
      ["2022-01-30", 268],
    ] as const
  ).map(([day, count], i) =>
    account(
      `sohr-${i}`,
      day,
      `صحيفة ${["الفجر", "الأفق", "السهل", "الجبل"][i]}`,
      SOHR,
      count,
      i === 2 ? ["وكالة فرانس برس"] : [],
    ),
  );
  const ledger = lineUp(series);

  test("is a chain of updates, no conflict", () => {
    expect(ledger.findings.length).toBeGreaterThan(0);
    expect(new Set(ledger.findings.map((f) => f.kind))).toEqual(new Set(["update"]));
  });
  test("is one origin, through an agency or not", () => {
    const [question] = ledger.questions;
    expect([question!.reports, question!.origins, question!.status]).toEqual([4, 1, "single-source"]);
    expect(ledger.evidence.filter((e) => e.figures.length > 0)).toHaveLength(1);
    expect(ledger.evidence[0]!.path.map((step) => step.report)).toEqual(["sohr-0", "sohr-1", "sohr-2", "sohr-3"]);
    expect(ledger.evidence[0]!.path[2]!.via).toEqual(["وكالة فرانس برس"]);
  });
  test("shows what the holder held at each moment", () => {
    expect(ledger.series).toHaveLength(1);
    expect(ledger.series[0]!.counting).toBe("cumulative");
    expect(ledger.series[0]!.steps.map((s) => [s.at, s.low])).toEqual([
      ["2022-01-22", 45],
      ["2022-01-23", 77],
      ["2022-01-29", 246],
      ["2022-01-30", 268],
    ]);
  });
  test("each policy names the figures it rests on", () => {
    const { policies } = ledger.questions[0]!;
    expect([policies["min-max"].low, policies["min-max"].high, policies["min-max"].best]).toEqual([45, 268, null]);
    expect(policies["latest-per-origin"].best).toBe(268);
    for (const { best, from } of Object.values(policies))
      if (best !== null) expect(from.best.length).toBeGreaterThan(0);
  });
});

test("a page filed later with an earlier date line carries the older count", () => {
  const text = `قتلى في ${ATTACK}\n21/01/2022\nأفاد ${SOHR} بمقتل 40 من عناصر تنظيم الدولة في ${ATTACK}.`;
  const older = reading("older", { outlet: "صحيفة الفجر", publishedAt: "2022-01-23" }, text, [
    attackers(40, { count: "40", origin: [SOHR] }),
  ]);
  const ledger = lineUp([account("newer", "2022-01-22", "صحيفة الأفق", SOHR, 56), older]);
  expect(ledger.findings.map((f) => f.kind)).toEqual(["update"]);
  const [finding] = ledger.findings;
  expect(finding!.because.said).toEqual(["2022-01-21", "2022-01-22"]);
});

test("a holder that lowers its count revises it", () => {
  const ledger = lineUp([
    account("first", "2022-01-22", "صحيفة الفجر", SOHR, 121),
    account("second", "2022-01-25", "صحيفة الأفق", SOHR, 114),
  ]);
  expect(ledger.findings.map((f) => [f.kind, f.because.code])).toEqual([["revision", "same-origin-lower"]]);
});

test("exact counts of one day from two holders are a conflict, a first toll is not", () => {
  const conflict = lineUp([
    account("a", "2022-01-22", "صحيفة الفجر", SOHR, 56),
    account("b", "2022-01-22", "صحيفة الأفق", SDF, 70),
  ]);
  expect(conflict.findings.map((f) => f.kind)).toEqual(["conflict"]);
  expect(conflict.questions.map((q) => q.status)).toEqual(["disputed"]);
  const text = `قتلى في ${ATTACK}\nأفاد ${SOHR} بمقتل 56 من عناصر تنظيم الدولة في حصيلة أولية بعد ${ATTACK}.`;
  const first = reading("c", { outlet: "صحيفة الفجر", publishedAt: "2022-01-22" }, text, [
    attackers(56, { count: "56", origin: [SOHR] }),
  ]);
  const update = lineUp([first, account("b", "2022-01-22", "صحيفة الأفق", SDF, 70)]);
  expect(update.findings.map((f) => [f.kind, f.because.code])).toEqual([["update", "earlier-preliminary"]]);
});

describe("two origins and one number", () => {
  const told = (id: string, origin: string, sentence: string): Reading =>
    reading(id, { outlet: `صحيفة ${id}`, publishedAt: "2022-01-22" }, `${sentence} ${id}: ${ATTACK}.`, [
      { effect: "killed", class: "civilian", group: "مدنيين", count: "7", value: 7, origin: [origin] },
    ]);
  const standing = (...readings: readonly Reading[]) => {
    const [{ reports, origins, status }] = lineUp(readings).questions as [Ledger["questions"][number]];
    return [reports, origins, status];
  };

  test("agree where each tells it in its own words", () =>
    expect(
      standing(
        told(
          "أ",
          SOHR,
          `أفاد ${SOHR} بمقتل 7 مدنيين برصاص طائش أصاب سوق الخضار عند الظهيرة، وقال إن المحال أقفلت أبوابها حتى المساء خوفا من تجدد إطلاق النار.`,
        ),
        told(
          "ب",
          SDF,
          `وأحصت ${SDF} في بيانها المسائي 7 مدنيين سقطوا قرب السور الشمالي، ودعت سكان الأحياء القريبة إلى ملازمة بيوتهم ريثما يجري تمشيط المنطقة.`,
        ),
      ),
    ).toEqual([2, 2, "agreed"]));

  test("near miss: one sentence under two names is one witness, and no agreement", () => {
    const sentence = "قتل 7 مدنيين حين أصابت قذيفة فرن الحي صباح الجمعة وهم في انتظار الخبز";
    expect(
      standing(
        told("أ", "مصدر طبي في المدينة", `${sentence}، وفق مصدر طبي.`),
        told("ب", "شهود من الحي", `${sentence}، وفق شهود.`),
      ),
    ).toEqual([2, 1, "single-source"]);
  });
});

test("questions stand in one order: the dead, the injured, the rest; the most reported first", () => {
  const told = (id: string, figures: readonly Told[]): Reading =>
    reading(
      id,
      { outlet: `صحيفة ${id}`, publishedAt: "2022-01-22" },
      `${ATTACK}: 9 أسرى و8 جرحى و5 جنود و4 أطفال.`,
      figures,
    );
  const captured: Told = { effect: "captured", group: "أسرى", count: "9", value: 9 };
  const injured: Told = { effect: "injured", group: "جرحى", count: "8", value: 8 };
  const soldiers: Told = { effect: "killed", class: "combatant", group: "جنود", count: "5", value: 5 };
  const children: Told = { effect: "killed", class: "civilian", group: "أطفال", count: "4", value: 4 };
  const ledger = lineUp([told("أ", [captured, injured, soldiers, children]), told("ب", [captured, children])]);
  const order = ledger.questions.map(({ effect, reports }) => [effect, reports]);
  expect(order).toEqual([
    ["killed", 2],
    ["killed", 1],
    ["injured", 1],
    ["captured", 2],
  ]);
  expect(ledger.events[0]!.questions).toEqual(ledger.questions.map(({ id }) => id));
});

test("a name that holds quotation marks is quoted in marks of the second order", () => {
  const because = {
    code: "same-origin",
    origins: ["قائد «لواء النهر»", ""],
    values: ["5", "5"],
    said: [null, null],
    detail: [],
  } as const;
  expect(arabic.finding("repetition", because)).toContain("«قائد “لواء النهر”»");
  expect(english.finding("repetition", { ...because, origins: ['the "River" brigade', ""] })).toContain(
    "“the ‘River’ brigade”",
  );
});

test("an undated report says nothing later than the first that has the same count of its source", () => {
  const undated = account("undated", "", "صحيفة السهل", SDF, 374);
  const early = account("early", "2022-01-23", "موقع النهر", SOHR, 77);
  const without = { ...undated, report: { ...undated.report, publishedAt: null } };
  const kinds = (readings: readonly Reading[]) =>
    lineUp(readings)
      .findings.map(({ kind }) => kind)
      .sort();
  expect(kinds([early, without])).toEqual(["conflict"]);
  expect(kinds([early, without, account("dated", "2022-01-31", "وكالة الضفة", SDF, 374)])).toEqual([
    "repetition",
    "update",
    "update",
  ]);
});

describe("sums", () => {
  test("a breakdown that holds", () => {
    const text = `خسائر ${ATTACK}\nقالت ${SDF} إن 121 شهيداً ارتقوا في ${ATTACK} بينهم 77 من موظفي السجن و40 من المقاتلين و4 من المدنيين.`;
    const own = { origin: [SDF], effect: "killed" as const };
    const ledger = lineUp([
      reading("sum", { publishedAt: "2022-01-31" }, text, [
        { ...own, count: "121", value: 121, group: "شهيداً" },
        { ...own, count: "77", value: 77, group: "موظفي السجن", class: "civilian", partOf: 0 },
        { ...own, count: "40", value: 40, group: "المقاتلين", class: "combatant", partOf: 0 },
        { ...own, count: "4", in: "و4 من", value: 4, group: "المدنيين", class: "civilian", partOf: 0 },
      ]),
    ]);
    expect(ledger.sums.map((s) => [s.kind, s.sum, s.stated])).toEqual([["holds", 121, 121]]);
  });

  test("a total called by the name of one of its parts is an error inside the report", () => {
    const text = `نحو 90 من عناصر تنظيم الدولة قتلوا في ${ATTACK}\nوتفصيل ذلك عند ${SOHR}: 56 من عناصر تنظيم الدولة و28 من حراس السجن و5 مدنيين.`;
    const own = { origin: [SOHR], effect: "killed" as const };
    const ledger = lineUp([
      reading("slip", { publishedAt: "2022-01-22" }, text, [
        { ...own, count: "90", value: 90, approx: true, group: "عناصر تنظيم الدولة", class: "combatant" },
        { ...own, count: "56", in: "56 من عناصر تنظيم", value: 56, group: "عناصر تنظيم الدولة", class: "combatant" },
        { ...own, count: "28", value: 28, group: "حراس السجن", class: "combatant" },
        { ...own, count: "5", in: "و5 مدنيين", value: 5, group: "مدنيين", class: "civilian" },
      ]),
    ]);
    expect(ledger.sums.map((s) => [s.kind, s.sum, s.stated])).toEqual([["breakdown-mislabelled", 89, 90]]);
  });

  test("a part larger than its whole", () => {
    const text = `قتل 12 شخصاً في ${ATTACK} بينهم 15 من الأطفال.`;
    const ledger = lineUp([
      reading("larger", {}, text, [
        { effect: "killed", count: "12", value: 12, group: "شخصاً" },
        { effect: "killed", count: "15", value: 15, group: "الأطفال", class: "civilian", partOf: 0 },
      ]),
    ]);
    expect(ledger.sums.map((s) => s.kind)).toEqual(["part-exceeds-whole"]);
  });
});

describe("counts of several places in one report", () => {
  const STRIKES = "قصف على مدينة شنطارة وبلدة كفرزوما";
  const people = (effect: "killed" | "injured", value: number, more: Pick<Told, "count" | "in">): Told => ({
    effect,
    group: "أشخاص",
    value,
    ...more,
  });
  const places = lineUp([
    reading(
      "places",
      { outlet: "صحيفة السهل", publishedAt: "2022-01-20" },
      `${STRIKES}\nقال مسعفون إن 4 أشخاص قتلوا وأصيب 13 في ${STRIKES}. وأدى القصف على مدينة شنطارة إلى مقتل 3 أشخاص وإصابة 13 آخرين. وأدى القصف على بلدة كفرزوما إلى مقتل شخص واحد وإصابة 2.`,
      [
        people("killed", 4, { count: "4", in: "4 أشخاص" }),
        people("injured", 13, { count: "13", in: "وأصيب 13" }),
        people("killed", 3, { count: "3", in: "مقتل 3" }),
        people("injured", 13, { count: "13", in: "وإصابة 13 آخرين" }),
        people("killed", 1, { count: "واحد", in: "شخص واحد" }),
        people("injured", 2, { count: "2", in: "وإصابة 2" }),
      ],
    ),
  ]);
  test("the total is for all of them, and a count at a place that is as high stays where it is", () =>
    expect(places.figures.map((f) => [f.effect, f.low, f.scope.place])).toEqual([
      ["killed", 4, "+"],
      ["injured", 13, "+"],
      ["killed", 3, null],
      ["injured", 13, null],
      ["killed", 1, "كفرزوما"],
      ["injured", 2, "كفرزوما"],
    ]));
});

test("a part told at its whole's own place does not make a repeated whole a total of places", () => {
  const text =
    "تفجير مسجد في بلدة شنطارة\nقتل 15 مصلياً في تفجير مسجد في بلدة شنطارة، بينهم 6 متدربين. وشيع الأهالي القتلى الـ 15 أمس.";
  const ledger = lineUp([
    reading("parts", { outlet: "صحيفة السهل", publishedAt: "2022-01-20" }, text, [
      { effect: "killed", count: "15", in: "15 مصلياً", value: 15, group: "مصلياً" },
      { effect: "killed", count: "6", value: 6, group: "متدربين", class: "civilian", partOf: 0 },
      { effect: "killed", count: "15", in: "الـ 15", value: 15 },
    ]),
  ]);
  expect(ledger.figures.map((f) => [f.low, f.scope.place])).toEqual([
    [15, null],
    [6, null],
    [15, null],
  ]);
});

test("one source whose part of the evening exceeds its whole of the morning contradicts nobody, another source does", () => {
  const told = (id: string, holder: string, count: number, group: string, more: Partial<Told>) => {
    const text = `تطورات ${ATTACK}\nقال ${holder} إن ${count} ${group} قتلوا في ${ATTACK}.`;
    return reading(id, { outlet: `صحيفة ${id}`, publishedAt: "2022-01-22" }, text, [
      { effect: "killed", count: String(count), value: count, group, origin: [holder], ...more },
    ]);
  };
  const kinds = (holder: string) =>
    lineUp([
      told("السهل", SOHR, 78, "شخصاً", {}),
      told("الجبل", holder, 90, "من عناصر تنظيم الدولة", { class: "combatant" }),
    ]).findings.map((f) => [f.kind, f.because.code]);
  expect(kinds(SOHR)).toEqual([["scope", "part-of-group"]]);
  expect(kinds(SDF)).toEqual([["conflict", "part-of-group"]]);
});

test("a place that is counted at on another day alone is told apart", () => {
  const people = (effect: Told["effect"], count: string, value: number, when?: string): Told => ({
    effect,
    group: "أشخاص",
    count,
    in: `${count} أشخاص`,
    value,
    ...(when ? { when } : {}),
  });
  const strike = "قصف على قرية شنطارة";
  const ledger = lineUp([
    reading(
      "roundup",
      { outlet: "صحيفة السهل", publishedAt: "2022-01-20" },
      `${strike}\nأصيب 5 أشخاص ونزح 9 أشخاص بعد ${strike} الخميس. وقتل 3 أشخاص في قصف على قرية كفرزوما أمس الأربعاء.`,
      [
        people("injured", "5", 5, "2022-01-20"),
        people("displaced", "9", 9, "2022-01-20"),
        people("killed", "3", 3, "2022-01-19"),
      ],
    ),
    reading("other", { outlet: "صحيفة الجبل", publishedAt: "2022-01-20" }, `${strike}\nقتل 6 أشخاص في ${strike}.`, [
      people("killed", "6", 6),
    ]),
  ]);
  expect(ledger.figures.map((f) => [f.low, f.scope.place])).toEqual([
    [6, null],
    [5, null],
    [9, null],
    [3, "كفرزوما"],
  ]);
});

test("parts of a toll that are told by places answer for their own places", () => {
  const part = (count: string, where: string): Told => ({
    effect: "killed",
    count,
    in: `${count} في ${where}`,
    value: Number(count),
    where,
    partOf: 0,
  });
  const ledger = lineUp([
    reading(
      "daily",
      { outlet: "لجان المدينة", publishedAt: "2022-01-20" },
      "حصيلة اليوم\nوثقت اللجان 70 شهيدا: 40 في حلب، 18 في حمص، و12 في درعا.",
      [
        { effect: "killed", count: "70", group: "شهيدا", value: 70 },
        part("40", "حلب"),
        part("18", "حمص"),
        part("12", "درعا"),
      ],
    ),
  ]);
  expect(ledger.figures.map((f) => [f.low, f.scope.place])).toEqual([
    [70, "+"],
    [40, null],
    [18, "حمص"],
    [12, "درعا"],
  ]);
});

describe("one place under several names", () => {
  const strike = "قصف على بلدة شنطارة";
  const killed = (value: number, more: Partial<Told> = {}): Told => ({
    effect: "killed",
    group: "أشخاص",
    count: `${value}`,
    in: `${value} أشخاص`,
    value,
    ...more,
  });
  const told = (id: string, text: string, figures: readonly Told[]) =>
    reading(id, { outlet: `صحيفة ${id}`, publishedAt: "2022-01-20" }, `${strike}\n${text}`, figures);
  const scopes = (...readings: readonly Reading[]) =>
    lineUp(readings)
      .figures.map((f) => `${f.low} ${f.scope.place}`)
      .sort();
  const plain = ["الجبل", "السهل"].map((id) => told(id, `قتل 9 أشخاص في ${strike} كما ذكر ${id}.`, [killed(9)]));
  const apart = "وأدى القصف على قرية كفرزوما إلى مقتل";

  test("a report whose count elsewhere is that of the main place tells of the main place", () =>
    expect(scopes(...plain, told("النهر", `${apart} 9 أشخاص أمس.`, [killed(9, { when: "2022-01-19" })]))).toEqual([
      "9 null",
      "9 null",
      "9 null",
    ]));

  test("near miss: one that counts at the main place besides", () =>
    expect(
      scopes(
        ...plain,
        told("النهر", `قتل 5 أشخاص في ${strike}. ${apart} 9 أشخاص أمس.`, [
          killed(5),
          killed(9, { when: "2022-01-19" }),
        ]),
      ),
    ).toEqual(["5 null", "9 null", "9 null", "9 كفرزوما"]));

  test("the dead of a later day in the hospital are no other scene, those of a market are", () => {
    const school = ["الجبل", "السهل"].map((id) => told(id, `قتل 9 أشخاص في المدرسة كما ذكر ${id}.`, [killed(9)]));
    const later = (site: string) =>
      scopes(...school, told("النهر", `وقتل 3 أشخاص في ${site} الجمعة.`, [killed(3, { when: "2022-01-21" })]));
    expect(later("المستشفى")).toEqual(["3 null", "9 null", "9 null"]);
    expect(later("السوق")).toEqual(["3 سوق", "9 null", "9 null"]);
  });

  test("two vague counts of one sentence tell no two places, two numbers do", () => {
    const both = (count: string, value: Pick<Told, "value" | "vague">) =>
      scopes(
        told("النهر", `سقط ${count} قتيلا في بلدة شنطارة نفسها صباح ذلك اليوم و${count} قتيلا في قرية كفرزوما.`, [
          { effect: "killed", group: "قتيلا", count, in: `سقط ${count}`, ...value },
          { effect: "killed", group: "قتيلا", count, in: `و${count}`, ...value },
        ]),
      );
    expect(both("عشرات", { vague: "tens" })).toEqual(["11 null", "11 null"]);
    expect(both("12", { value: 12 })).toEqual(["12 null", "12 كفرزوما"]);
  });
});

describe("attacks of one wave", () => {
  const TRUCK = "أدى انفجار شاحنة ملغومة عند الدوار الغربي إلى مقتل # شخصاً.";
  const FUNERAL = "وخلّف إطلاق نار على موكب جنازة قرب المقبرة # قتيلاً.";
  type Counted = { readonly of: string; readonly dead: number; readonly when?: string };
  const told = (id: string, publishedAt: string, counts: readonly Counted[]) =>
    reading(
      id,
      { outlet: `صحيفة ${id}`, publishedAt },
      `هجمات متفرقة بعد ${ATTACK}\n${counts.map(({ of, dead }) => of.replace("#", `${dead}`)).join(" ")} ولا تزال الاشتباكات مستمرة في الحي منذ بدء ${ATTACK}.`,
      counts.map(({ dead, when }) => ({
        effect: "killed",
        count: `${dead}`,
        value: dead,
        ...(when ? { when } : {}),
      })),
    );
  const answers = ({ events, questions, figures }: Ledger) => {
    expect(events).toHaveLength(1);
    return questions.map((q) => q.figures.map((id) => figures.find((f) => f.id === id)!.low).join(" ")).sort();
  };
  test("are counted apart where a source counts both, and whoever tells of one is with those who do", () => {
    const [truck, funeral] = [
      { of: TRUCK, dead: 15 },
      { of: FUNERAL, dead: 27 },
    ];
    const ledger = lineUp([
      told("الأولى", "2022-01-20", [truck, funeral]),
      told("الثانية", "2022-01-20", [funeral, truck]),
      told("الثالثة", "2022-01-21", [truck]),
    ]);
    expect(answers(ledger)).toEqual(["15 15 15", "27 27"]);
    expect(ledger.questions.map(({ label }) => label.en).sort()).toEqual(["Killed", "Killed (another incident)"]);
  });
  test("are counted apart where one report alone tells of both: what is unlike them is a third", () => {
    const [truck, funeral] = [
      { of: TRUCK, dead: 15 },
      { of: FUNERAL, dead: 27 },
    ];
    const ferry = { of: "وغرق # مسافراً حين انقلبت عبّارة قبالة الميناء بعد إطلاق زورق صاروخاً.", dead: 4 };
    const ledger = lineUp([
      told("الأولى", "2022-01-20", [truck, funeral]),
      told("الثانية", "2022-01-20", [truck]),
      told("الثالثة", "2022-01-20", [ferry]),
    ]);
    expect(answers(ledger)).toEqual(["15 15", "27", "4"]);
  });
  test("near miss: a part told at the whole's own scene makes no wave", () => {
    const died = { of: "وفارق # منهم الحياة لاحقاً قرب المقبرة متأثرين بحروقهم.", dead: 4 };
    const ferry = { of: "وغرق # مسافراً حين انقلبت عبّارة قبالة الميناء بعد إطلاق زورق صاروخاً.", dead: 9 };
    const ledger = lineUp([
      told("الأولى", "2022-01-20", [{ of: FUNERAL, dead: 27 }, died]),
      told("الثالثة", "2022-01-20", [ferry]),
    ]);
    expect(answers(ledger)).toHaveLength(1);
  });
  const ofOne = (...counts: readonly Counted[]) => {
    const ferry = { of: "وغرق # مسافراً حين انقلبت عبّارة قبالة الميناء بعد إطلاق زورق صاروخاً.", dead: 9 };
    return answers(lineUp([told("الأولى", "2022-01-23", counts), told("الثالثة", "2022-01-23", [ferry])]));
  };
  const SHELLS =
    "وأودت قذائف هاون سقطت عند الظهيرة على مدرسة ومسجد في أطراف الحي القديم وأشعلت حرائق واسعة في المباني المجاورة بحياة # شخصاً.";
  test("near miss: fewer at one of the whole's sites", () => {
    const teachers = "ونعت النقابة # من أعضائها كانوا يقيمون احتفالا سنويا داخل @ بمناسبة انتهاء الفصل الأول.";
    const at = (site: string) => ofOne({ of: SHELLS, dead: 27 }, { of: teachers.replace("@", site), dead: 4 });
    expect(at("مدرسة")).toHaveLength(1);
    expect(at("سوق")).not.toHaveLength(1);
  });
  test("near miss: bodies that lie in a morgue", () => {
    expect(ofOne({ of: SHELLS, dead: 4 }, { of: "وترقد # جثث في مشرحة المستشفى.", dead: 7 })).toHaveLength(1);
    expect(ofOne({ of: SHELLS, dead: 4 }, { of: "وقضى # قرب مشرحة المستشفى.", dead: 7 })).not.toHaveLength(1);
  });
  test("near miss: a second raid, told for another attack where it is one", () => {
    expect(ofOne({ of: SHELLS, dead: 27 }, { of: "وفارق # الحياة في غارة ثانية.", dead: 4 })).toHaveLength(1);
    expect(ofOne({ of: SHELLS, dead: 27 }, { of: "وفارق # الحياة في تفجير آخر.", dead: 4 })).not.toHaveLength(1);
  });
  test("near miss: a report gives the day once", () => {
    const first = { of: SHELLS, dead: 27, when: "2022-01-20" };
    const then = (when?: string) => ({ of: "وفارق # الحياة.", dead: 4, ...(when ? { when } : {}) });
    expect(ofOne(first, then())).toContain("27 4");
    expect(ofOne(first, then("2022-01-23"))).not.toContain("27 4");
  });
  test("are no reason to part sources that disagree about one", () => {
    const ledger = lineUp([
      told("الأولى", "2022-01-20", [{ of: TRUCK, dead: 15 }]),
      told("الثانية", "2022-01-20", [{ of: FUNERAL, dead: 27 }]),
    ]);
    expect(answers(ledger)).toEqual(["15 27"]);
  });
  test("are no reason to part a toll that grew over days", () => {
    const ledger = lineUp([
      told("الأولى", "2022-01-20", [{ of: TRUCK, dead: 15, when: "2022-01-20" }]),
      told("الثانية", "2022-01-23", [{ of: FUNERAL, dead: 27, when: "2022-01-23" }]),
    ]);
    expect(answers(ledger)).toEqual(["15 27"]);
  });
  test("are apart where a later day has the lower toll", () => {
    const ledger = lineUp([
      told("الأولى", "2022-01-20", [{ of: TRUCK, dead: 27, when: "2022-01-20" }]),
      told("الثانية", "2022-01-23", [{ of: FUNERAL, dead: 15, when: "2022-01-23" }]),
    ]);
    expect(answers(ledger)).toEqual(["15", "27"]);
  });
});

test("the worst attack since last year is counted for itself", () => {
  const worst = (id: string, text: string) =>
    reading(id, { outlet: `صحيفة ${id}`, publishedAt: "2022-01-22" }, `${ATTACK}. ${text}`, [
      { effect: "killed", group: "شخصا", count: "51", value: 51 },
    ]);
  const extents = (one: Reading) => lineUp([one]).questions.map((q) => q.scope.extent);
  expect(extents(worst("أ", "مقتل 51 شخصا في أعنف هجوم منذ بداية العام."))).toEqual(["event"]);
  expect(extents(worst("ب", "مقتل 51 شخصا في هجمات متفرقة منذ بداية العام."))).toEqual(["longer"]);
});

test("where a day brings hundreds of reports, two that are somewhat alike tell of two events", () => {
  const crash = (id: string, text: string, count: number) =>
    reading(id, { outlet: `صحيفة ${id}`, publishedAt: "2022-01-22" }, text, [
      { effect: "killed", group: "أشخاص", count: String(count), value: count },
    ]);
  const two = [
    crash("أ", "لقي 3 أشخاص مصرعهم في حادث تصادم مركبتين على طريق الرملة الزهرانية، ونقلت فرق الإسعاف المصابين.", 3),
    crash("ب", "انقلاب حافلة قرب محطة وقود أدى إلى وفاة 4 أشخاص على طريق القصيعة الزهرانية بحسب شرطة المرور.", 4),
  ];
  const other = (i: number) =>
    reading(
      `other-${i}`,
      { publishedAt: "2022-01-22" },
      ["ألف", "باء", "جيم", "دال"].map((letter, k) => `${letter}كلمة${i * 7 + k}`).join(" "),
      [],
    );
  const mainEvents = (readings: readonly Reading[]) => {
    const ledger = lineUp(readings);
    return ["أ", "ب"].map((id) => ledger.reports.find((report) => report.id === id)!.events[0]);
  };
  const [quiet, busy] = [mainEvents(two), mainEvents([...two, ...Array.from({ length: 200 }, (_, i) => other(i))])];
  expect(new Set(quiet).size).toBe(1);
  expect(new Set(busy).size).toBe(2);
});

describe("words for the same people", () => {
  const told = (id: string, text: string, figures: readonly Told[]) =>
    reading(
      id,
      { outlet: `صحيفة ${id}`, publishedAt: "2022-01-22" },
      `انفجار عبوة في حافلة قرب ${ATTACK}. ${text}`,
      figures,
    );
  const hurt = (group: string, value: number, more: Partial<Told> = {}): Told => ({
    effect: "injured",
    class: "combatant",
    group,
    count: String(value),
    in: `${value} ${group}`,
    value,
    ...more,
  });
  const questions = (ledger: Ledger) => ledger.questions.map((q) => [q.effect, q.reports, q.label.ar]);

  test("equal counts of soldiers and of policemen are of the same people", () =>
    expect(
      questions(
        lineUp([told("a", "أصيب 18 جنديا.", [hurt("جنديا", 18)]), told("b", "أصيب 18 شرطيا.", [hurt("شرطيا", 18)])]),
      ),
    ).toEqual([["injured", 2, "الجرحى: شرطة"]]));

  test("near miss: a report that counts both tells them apart", () =>
    expect(
      questions(
        lineUp([
          told("a", "أصيب 18 جنديا و5 شرطيا.", [hurt("جنديا", 18), hurt("شرطيا", 5)]),
          told("b", "أصيب 18 شرطيا.", [hurt("شرطيا", 18)]),
        ]),
      ),
    ).toHaveLength(2));

  test("gunmen and attackers are the same people, soldiers and gunmen are not", () => {
    const pair = (a: string, b: string, second: number) =>
      questions(
        lineUp([told("a", `أصيب 4 ${a}.`, [hurt(a, 4)]), told("b", `أصيب ${second} ${b}.`, [hurt(b, second)])]),
      );
    expect(pair("مسلحين", "مهاجمين", 6)).toHaveLength(1);
    expect(pair("مسلحين", "جنود", 4)).toHaveLength(2);
  });

  test("a series told under two names is one, where a report gives one of its numbers under both", () => {
    const first = told("a", "أصيب 8 جنود. وكان الحديث عن 5 جنود. ثم أصيب 8 مقاتلين.", [
      hurt("جنود", 8),
      hurt("جنود", 5),
      hurt("مقاتلين", 8),
    ]);
    expect(questions(lineUp([first]))).toHaveLength(1);
    const second = told("a", "أصيب 8 جنود. وكان الحديث عن 5 جنود. ثم أصيب 6 مقاتلين.", [
      hurt("جنود", 8),
      hurt("جنود", 5),
      hurt("مقاتلين", 6),
    ]);
    expect(questions(lineUp([second, told("b", "أصيب 8 مقاتلين.", [hurt("مقاتلين", 8)])]))).toHaveLength(2);
  });

  test("men of a service and those who work for it are the service's; a worker beside them is none of them", () => {
    const kinds = (text: string, group: string) =>
      lineUp([told("a", text, [hurt(group, 7)])]).figures[0]!.population.kinds;
    expect(kinds("أصيب 7 رجال حرس الحدود.", "رجال حرس الحدود")).toEqual(["guard"]);
    expect(kinds("أصيب 7 حراس عاملين في المبنى.", "حراس عاملين في المبنى")).toEqual(["guard"]);
    expect(kinds("أصيب 7 حراس وعاملين.", "حراس وعاملين")).toEqual(["guard", "staff"]);
  });

  test("two women and two people are the same, two children and two people need not be", () => {
    const two = (group: string): Told => ({ effect: "killed", group, count: group, value: 2 });
    const pair = (group: string) =>
      lineUp([told("a", `قتل ${group}.`, [two(group)]), told("b", "قتل شخصان.", [two("شخصان")])]).questions;
    expect(pair("امرأتان")).toHaveLength(1);
    expect(pair("طفلان")).toHaveLength(2);
  });

  test("those who left hospital, and one beside the many, answer questions of their own", () =>
    expect(
      questions(
        lineUp([
          told("a", "أصيب 18 أشخاص. وخرج 10 مصابين من المستشفى. وأصيب شخص آخر بطلق ناري.", [
            hurt("أشخاص", 18, { class: "person" }),
            hurt("مصابين", 10, { class: "person" }),
            hurt("شخص", 1, { class: "person", count: "شخص آخر", in: "شخص آخر" }),
          ]),
        ]),
      ),
    ).toEqual([
      ["injured", 1, "الجرحى"],
      ["injured", 1, "الجرحى (واحد غيرهم)"],
      ["injured", 1, "الجرحى (غادروا المستشفى)"],
    ]));

  test("one member of parliament is not all the dead, but is whoever was killed where nobody counts more", () => {
    const one = (group: string): Told => ({ effect: "killed", group, count: group, value: 1 });
    const six: Told = { effect: "killed", group: "أشخاص", count: "6", value: 6 };
    expect(lineUp([told("a", "قتل نائب.", [one("نائب")]), told("b", "قتل 6 أشخاص.", [six])]).questions).toHaveLength(2);
    expect(lineUp([told("a", "قتل نائب.", [one("نائب")]), told("b", "قتل شخص.", [one("شخص")])]).questions).toHaveLength(
      1,
    );
  });

  describe("those who are counted one by one", () => {
    const killed = (group: string, value = 1): Told =>
      value === 1
        ? { effect: "killed", group, count: group, value }
        : { effect: "killed", group, count: String(value), in: `${value} ${group}`, value };
    const asked = (...reports: (readonly Told[])[]) =>
      questions(
        lineUp(
          reports.map((figures, i) =>
            told(`r${i}`, figures.map(({ in: words, group }) => `قتل ${words ?? group}.`).join(" "), figures),
          ),
        ),
      ).map(([, reports]) => reports);

    test("two of one report are two, whichever of them another means", () =>
      expect(asked([killed("طفل"), killed("امرأة")], [killed("شخص")])).toEqual([1, 1, 1]));

    test("the one child that each report tells of is the same, named or not", () =>
      expect(asked([killed("الطفل سامر الكرمي"), killed("نادر السهلي")], [killed("طفل")])).toEqual([2, 1]));

    test("a rank told without its bearer's name is the one who bears it, and not where two do", () => {
      expect(asked([killed("العقيد سامر الكرمي"), killed("نادر السهلي")], [killed("عقيد")])).toEqual([2, 1]);
      expect(asked([killed("العقيد سامر الكرمي"), killed("العقيد نادر السهلي")], [killed("عقيد")])).toEqual([1, 1, 1]);
    });

    test("a name written in one word or two, or with one letter wrong, is one; a father's in his child's is not", () => {
      expect(
        asked([killed("عبد الرازق سامر الكرمي")], [killed("عبدالرازق سامر الكرمي"), killed("نادر السهلي")]),
      ).toEqual([2, 1]);
      expect(
        asked([killed("شداد سامر فواز الكرمي")], [killed("شداذ سامر فواز الكرمي"), killed("نادر السهلي")]),
      ).toEqual([2, 1]);
      expect(asked([killed("سامر فواز الكرمي")], [killed("شداد سامر فواز الكرمي"), killed("نادر السهلي")])).toEqual([
        1, 1, 1,
      ]);
    });

    test("the father of the infant is no infant", () =>
      expect(asked([killed("والد الرضيع"), killed("الرضيع")], [killed("رضيع"), killed("نادر السهلي")])).toEqual([
        2, 1, 1,
      ]));

    test("near miss: where a report counts three children, one child is any of them", () =>
      expect(
        asked([killed("الطفل سامر الكرمي"), killed("نادر السهلي")], [killed("طفل")], [killed("أطفال", 3)]),
      ).toHaveLength(3));
  });

  test("the date of a war long past is not that of the shell it left", () => {
    const shell = `أصيب 18 أشخاص بانفجار قذيفة من مخلفات حرب العام الماضي.`;
    const [question] = lineUp([told("a", shell, [hurt("أشخاص", 18, { class: "person" })])]).questions;
    expect(question!.scope.extent).toBe("event");
  });
});

describe("one origin under several names", () => {
  const hurt = (id: string, origin: string, relays: readonly string[] = []): Reading =>
    reading(id, { outlet: `صحيفة ${id}`, publishedAt: "2022-01-22" }, `${ATTACK}. أصيب 18 شخصا بحسب ${id}.`, [
      { effect: "injured", group: "شخصا", count: "18", value: 18, origin: [origin], relays },
    ]);
  const origins = (...readings: readonly Reading[]) => lineUp(readings).evidence.length;

  test("whom a monitor quotes is the monitor's word", () =>
    expect(origins(hurt("أ", "مصادر طبية", [SOHR]), hurt("ب", SOHR))).toBe(1));
  test("near miss: an agency carries the words of many", () =>
    expect(origins(hurt("أ", "مصادر طبية", ["وكالة رويترز"]), hurt("ب", "وكالة رويترز"))).toBe(2));
  test("near miss: a military source of the one side and of the other", () =>
    expect(origins(hurt("أ", "مصدر عسكري في قسد"), hurt("ب", "“مصدر عسكري” في التنظيم"))).toBe(2));
  test("a body's spokesman and the body, under its full name or a short one", () =>
    expect(
      origins(
        hurt("أ", "وزارة الداخلية السودانية"),
        hurt("ب", "المتحدث الأمني بوزارة الداخلية"),
        hurt("ج", "الداخلية"),
      ),
    ).toBe(1));
  test("the army, where its report names one army in full", () => {
    const of = (id: string, armies: string) =>
      reading(id, { outlet: `صحيفة ${id}`, publishedAt: "2022-01-22" }, `${ATTACK}. أصيب 18 شخصا بحسب ${armies}.`, [
        { effect: "injured", group: "شخصا", count: "18", value: 18, origin: ["بيان الجيش"] },
      ]);
    expect(origins(hurt("أ", "الجيش التركي"), of("ب", "بيان الجيش والجيش التركي"))).toBe(1);
    expect(origins(hurt("أ", "الجيش التركي"), of("ب", "بيان الجيش والجيش التركي والجيش اللبناني"))).toBe(2);
  });
  test("near miss: two ministries of one name, a ministry and another", () => {
    expect(origins(hurt("أ", "وزارة الداخلية السودانية"), hurt("ب", "وزارة الداخلية التشادية"))).toBe(2);
    expect(origins(hurt("أ", "وزارة الداخلية"), hurt("ب", "متحدث باسم وزارة الصحة"))).toBe(2);
  });
  test("a title before the name or behind it", () =>
    expect(
      origins(
        hurt("أ", "المتحدث باسم مجلس وجهاء الوادي سامر الكرمي"),
        hurt("ب", "سامر الكرمي المتحدث باسم مجلس الوجهاء في الوادي"),
      ),
    ).toBe(1));
});

test("a headline's number without a name is of whoever gives it in the report", () => {
  const text = `18 جريحا في ${ATTACK}\nقال ${SOHR} إن 18 شخصا أصيبوا في ${ATTACK}.`;
  const ledger = lineUp([
    reading("own", { outlet: "صحيفة السهل", publishedAt: "2022-01-22" }, text, [
      { effect: "injured", group: "جريحا", count: "18", in: "18 جريحا", value: 18 },
      { effect: "injured", group: "شخصا", count: "18", in: "18 شخصا", value: 18, origin: [SOHR] },
    ]),
  ]);
  expect(ledger.questions.map((q) => [q.figures.length, q.origins])).toEqual([[2, 1]]);
  expect(ledger.findings).toEqual([]);
});

test("a surname that tells an origin is a name, where the origin of a calling is none", () => {
  const one = (id: string, name: string) =>
    reading(
      id,
      { outlet: `صحيفة ${id}`, publishedAt: "2022-01-22" },
      `${ATTACK}. مقتل ${name} في غارة. وقتل 12 شخصا.`,
      [
        { effect: "killed", class: "combatant", group: name, count: name, value: 1 },
        { effect: "killed", group: "شخصا", count: "12", value: 12 },
      ],
    );
  const names = (...readings: readonly Reading[]) => lineUp(readings).questions.map((q) => q.population.name);
  expect(names(one("أ", "أبو سامر السوداني"), one("ب", "السوداني"))).toEqual(["ابوسامر سوداني", null]);
  expect(names(one("أ", "القيادي السوداني"), one("ب", "قيادي سوداني"))).toEqual([null, null]);
});

test("his father and a mother are told apart by the last letter, and a name follows what only says that it does", () => {
  const kin = (id: string, told: string, group: string) =>
    reading(id, { outlet: `صحيفة ${id}`, publishedAt: "2022-01-22" }, `${ATTACK}. ${told}. وقتل 12 شخصا.`, [
      { effect: "injured", class: "civilian", group, count: group, value: 1 },
      { effect: "killed", group: "شخصا", count: "12", value: 12 },
    ]);
  const who = (one: Reading) => {
    const { kinds, name } = lineUp([one]).figures[0]!.population;
    return [kinds.join(), name];
  };
  expect(who(kin("أ", "أصيب والده بجروح", "والده"))).toEqual(["man", null]);
  expect(who(kin("ب", "أصيبت والدة الجريح", "والدة"))).toEqual(["woman", null]);
  expect(who(kin("ج", "أصيب طفل يدعى علي سامر", "طفل يدعى علي سامر"))).toEqual(["child", "علي سامر"]);
});

test("one telling number of the past is one, whichever way two reports date it", () => {
  const past = (id: string, when: string, number: number) =>
    reading(
      id,
      { outlet: `صحيفة ${id}`, publishedAt: "2022-01-22" },
      `${ATTACK}. وقتل 12 شخصا. وقتل ${number} شخصا في النصف الأول من العام.`,
      [
        { effect: "killed", group: "شخصا", count: "12", value: 12, when: "2022-01-21" },
        { effect: "killed", group: "شخصا", count: String(number), value: number, when },
      ],
    );
  const questions = (number: number) =>
    lineUp([past("أ", "2021-01-01", number), past("ب", "2021-06-30", number)]).questions.filter(
      ({ low }) => low === number,
    ).length;
  expect(questions(1592)).toBe(1);
  // A rounded number may be of two periods.
  expect(questions(1500)).toBe(2);
});

test("somebody's office, his origin and what describes him are no part of his name", () => {
  const who = (group: string, count = group) => {
    const [figure] = lineUp([
      reading("أ", { outlet: "صحيفة السهل", publishedAt: "2022-01-22" }, `${ATTACK}. مقتل ${group} في غارة.`, [
        { effect: "killed", group, count, value: 1 },
      ]),
    ]).figures;
    return figure!.population.name;
  };
  for (const told of [
    "القيادي في حركة الشعلة سامر الحداد",
    "الشاب الأسود الأعزل سامر الحداد",
    "نائب رئيس مجلس النواب سامر الحداد",
  ])
    expect(who(told)).toBe("سامر حداد");
  expect(who("الشاب من أصول أفريقية مايكل دنفر")).toBe("مايكل دنفر");
  expect(who("رسمية الحداد")).toBe("رسميه حداد");
  expect(who("أمير الرقة أبو الحاج المصري")).toMatch(/^ابوحاج/);
  // A body is somebody's; what a man wore, or how he is, names nobody.
  expect(who("جثة سامر الحداد", "جثة")).toBe("سامر حداد");
  for (const [told, count] of [
    ["رجل يضع حزاما ناسفا", "رجل"],
    ["آخر حالته خطيرة", "آخر"],
    ["مواطن تونسي", "مواطن"],
  ] as const)
    expect(who(told, count)).toBeNull();
});

test("one who is named only by his country is whom others name in full, and whom the headline calls by his office", () => {
  const one = (id: string, told: readonly string[]) =>
    reading(
      id,
      { outlet: `صحيفة ${id}`, publishedAt: "2022-01-22" },
      `${told.map((name) => `مقتل ${name} في غارة`).join("\n\n")}. وقال شهود إن ${ATTACK} وقع صباحا.`,
      told.map((name) => ({ effect: "killed", group: name, count: name, value: 1 })),
    );
  const asked = (...readings: readonly Reading[]) => lineUp(readings).questions.map((q) => q.population.name);
  expect(asked(one("أ", ["المواطن التونسي سامر الحداد"]), one("ب", ["تونسي"]))).toEqual(["سامر حداد"]);
  expect(asked(one("أ", ["المواطن التونسي سامر الحداد"]), one("ب", ["مغربي", "تونسي"]))).toEqual(["سامر حداد", null]);
  expect(asked(one("أ", ["مسؤول كبير", "سامر الحداد"]))).toEqual(["سامر حداد"]);
  expect(asked(one("أ", ["امرأة نازحة"]), one("ب", ["امرأة"]))).toEqual([null]);
});

test("three of a family and its parents are a whole and a part of it", () => {
  const text = `حريق في منزل بعد ${ATTACK}`;
  const ledger = lineUp([
    reading("family", { outlet: "صحيفة السهل", publishedAt: "2022-01-22" }, `${text}. وأصيب 3 من العائلة.`, [
      { effect: "injured", class: "civilian", group: "من العائلة", count: "3", value: 3 },
    ]),
    reading("parents", { outlet: "صحيفة الجبل", publishedAt: "2022-01-22" }, `${text}. وأصيب 2 هما والداه.`, [
      { effect: "injured", class: "civilian", group: "والداه", count: "2", value: 2 },
    ]),
  ]);
  expect(ledger.findings.map((f) => f.kind)).toEqual(["scope"]);
});

test("bodies whose side is unclear are added to no side", () => {
  const text = `حصيلة ${ATTACK}\nأحصى ${SOHR} مقتل 246 من عناصر تنظيم الدولة في ${ATTACK}، إضافة إلى 22 جثة لم تعرف هوية أصحابها.`;
  const ledger = lineUp([
    reading("unclear", { publishedAt: "2022-01-29" }, text, [
      attackers(246, { count: "246", origin: [SOHR] }),
      { effect: "killed", count: "22", value: 22, group: "جثة", origin: [SOHR] },
    ]),
  ]);
  const [bodies] = by(ledger, (f) => f.low === 22);
  const [side] = by(ledger, (f) => f.low === 246);
  expect(bodies!.population.side).toBeNull();
  expect(bodies!.question).not.toBe(side!.question);
});

describe("whose people", () => {
  const text = `حصيلة ${ATTACK}\nأعلنت ${SDF} في بيان مقتل 17 من عناصرها في ${ATTACK}، وقالت إن 300 من المرتزقة قتلوا بعد أن هاجم داعش السجن.`;
  const ledger = lineUp([
    reading("sides", { publishedAt: "2022-01-22" }, text, [
      { effect: "killed", class: "combatant", count: "17", value: 17, group: "عناصرها", origin: [SDF] },
      { effect: "killed", class: "combatant", count: "300", value: 300, group: "المرتزقة", origin: [SDF] },
    ]),
  ]);
  test("a pronoun means the force that speaks", () =>
    expect(by(ledger, (f) => f.low === 17)[0]!.population.side).toBe("sdf"));
  test("an abusing name is never the speaker's own side", () =>
    expect(by(ledger, (f) => f.low === 300)[0]!.population.side).not.toBe("sdf"));
});

test("the wording board tells names that lean from plain ones, by outlet and speaker", () => {
  const texts = [
    ["one", `مقتل 10 من مرتزقة داعش في ${ATTACK}`],
    ["two", `مقتل 10 من مقاتلي تنظيم الدولة الإسلامية في ${ATTACK}`],
  ] as const;
  const ledger = lineUp(
    texts.map(([id, text]) =>
      reading(id, { outlet: id, publishedAt: "2022-01-22" }, text, [
        { effect: "killed", class: "combatant", count: "10", value: 10 },
      ]),
    ),
  );
  const names = ledger.wording
    .filter((w) => w.referent === "fighters")
    .map((w) => [w.name, w.loaded, w.uses.map((u) => u.outlet)]);
  expect(names).toEqual([
    ["مرتزقة", "blames", ["one"]],
    ["مقاتلي", null, ["two"]],
  ]);
  expect(
    new Set(ledger.wording.filter((w) => w.referent === "islamic-state").flatMap((w) => w.uses.map((u) => u.report))),
  ).toEqual(new Set(["one", "two"]));
});

test("the silence matrix shows who answers first and who leaves a question out", () => {
  const ledger = lineUp([
    account("b", "2022-01-23", "صحيفة الأفق", SOHR, 77),
    account("a", "2022-01-22", "صحيفة الفجر", SOHR, 45),
    reading("c", { outlet: "صحيفة الفجر", publishedAt: "2022-01-24" }, `نزوح 900 عائلة بعد ${ATTACK}`, [
      { effect: "displaced", class: "civilian", count: "900", value: 900, group: "عائلة" },
    ]),
  ]);
  const [matrix] = ledger.silence;
  const killed = matrix!.questions.findIndex((id) => ledger.questions.find((q) => q.id === id)!.effect === "killed");
  expect(matrix!.rows.map((row) => [row.report, row.answers[killed]!.length])).toEqual([
    ["a", 1],
    ["b", 1],
    ["c", 0],
  ]);
  expect(matrix!.first[killed]).toBe("a");
  expect(matrix!.dropped[killed]).toEqual(["c"]);
});

test("a later report changes no id of what was there", () => {
  const early = [
    account("a", "2022-01-22", "صحيفة الفجر", SOHR, 45),
    account("b", "2022-01-23", "صحيفة الأفق", SOHR, 77),
  ];
  const [before, after] = [lineUp(early), lineUp([...early, account("c", "2022-01-29", "صحيفة السهل", SDF, 246)])];
  const ids = (ledger: Ledger) => ({
    events: ledger.events.map((e) => e.id),
    questions: ledger.questions.map((q) => q.id),
    findings: ledger.findings.map((f) => f.id),
  });
  expect(ids(after).events).toEqual(ids(before).events);
  expect(ids(after).questions).toEqual(ids(before).questions);
  expect(ids(after).findings).toEqual(expect.arrayContaining(ids(before).findings));
});

test("gunmen, fighters and attackers who took part in one attack answer one question; the troops of another side do not", () => {
  const told = (id: string, count: number, group: string) => {
    const text = `أنباء عن ${ATTACK}\nشارك ${count} ${group} في ${ATTACK}.`;
    return reading(id, { outlet: `صحيفة ${id}`, publishedAt: "2022-01-22" }, text, [
      { effect: "force", class: "combatant", count: String(count), value: count, group },
    ]);
  };
  const ledger = lineUp([
    told("السهل", 200, "مسلحاً"),
    told("الجبل", 150, "مقاتلاً"),
    told("النهر", 900, "من جنود الجيش"),
  ]);
  const [gunmen, fighters, troops] = [200, 150, 900].map((n) => by(ledger, (f) => f.low === n)[0]!.question);
  expect(gunmen).toBe(fighters);
  expect(troops).not.toBe(gunmen);
});

describe("denials", () => {
  const RAID = "الغارة على سوق بلدة الحاضر";
  const say = (id: string, day: string, who: string, words: string, told: Told): Reading =>
    reading(id, { outlet: `صحيفة ${id}`, publishedAt: day }, `أنباء عن ${RAID}\n${who}: ${words} في ${RAID}.`, [
      { ...told, origin: [who] },
    ]);
  const civilians = { effect: "killed", class: "civilian", group: "مدنياً" } as const;
  const counted = say("count", "2020-03-02", "مدير المشفى", "قتل 22 مدنياً", { ...civilians, count: "22", value: 22 });
  const denied = say("denial", "2020-03-02", "المتحدث العسكري", "لم يقتل مدنياً واحداً", {
    ...civilians,
    count: "مدنياً",
    vague: "some",
    modality: "denied",
  });

  test("stand against the count that they deny, and change no number", () => {
    const ledger = lineUp([counted, denied]);
    expect(ledger.questions).toHaveLength(1);
    const [{ low, high, best, status, origins, figures }] = ledger.questions as [(typeof ledger.questions)[0]];
    expect([low, high, best, status, origins, figures.length]).toEqual([22, 22, 22, "disputed", 2, 2]);
    const [finding] = ledger.findings;
    expect([finding!.kind, finding!.because.code, finding!.because.values]).toEqual([
      "conflict",
      "denied",
      ["22", "none"],
    ]);
    expect(finding!.text.en).toContain("“المتحدث العسكري” denies it");
    expect(ledger.series.map(({ steps }) => steps.length)).toEqual([1]);
  });
  test("are taken back by their own source's later count", () => {
    const admitted = say("later", "2020-03-05", "المتحدث العسكري", "قتل 4 مدنياً", {
      ...civilians,
      count: "4",
      value: 4,
    });
    const { findings } = lineUp([denied, admitted]);
    expect(findings.map(({ kind, because }) => [kind, because.code])).toEqual([["revision", "denial-withdrawn"]]);
    expect(findings[0]!.a[0]).toBe(lineUp([denied, admitted]).figures.find((f) => f.modality === "denied")!.id);
  });
  test("of two agree, and near miss: a denial of other people stands alone", () => {
    const again = reading(
      "again",
      { outlet: "صحيفة again", publishedAt: "2020-03-03" },
      `نفت وزارة الدفاع سقوط ضحايا مدنيين في بلدة الحاضر، بعد يوم من غارة تحدثت عنها وكالات.`,
      [{ ...civilians, count: "ضحايا", group: "مدنيين", vague: "some", modality: "denied", origin: ["وزارة الدفاع"] }],
    );
    expect(lineUp([denied, again]).findings.map(({ kind }) => kind)).toEqual(["agreement"]);
    const guards = say("guards", "2020-03-03", "وزارة الدفاع", "لم يقتل حارساً واحداً", {
      effect: "killed",
      class: "combatant",
      group: "حارساً",
      count: "حارساً",
      vague: "some",
      modality: "denied",
    });
    const { questions, findings } = lineUp([counted, guards]);
    expect([questions.length, findings.length]).toEqual([2, 0]);
  });
  test("near miss: nobody hurt at the second house, in a report that counts the hurt itself, is a question of its own", () => {
    const text = `أنباء عن ${RAID}\nأصيب 5 مدنياً في ${RAID}. وقصف منزل آخر دون إصابات.`;
    const both = reading("both", { outlet: "صحيفة both", publishedAt: "2020-03-02" }, text, [
      { effect: "injured", class: "civilian", group: "مدنياً", count: "5", value: 5 },
      { effect: "injured", count: "إصابات", vague: "some", modality: "denied" },
    ]);
    const { questions, findings } = lineUp([both]);
    expect([questions.length, findings.length]).toEqual([2, 0]);
  });
});

test("a monitor that publishes its count and one that passes it on in its name are one origin", () => {
  const MONITOR = "مرصد الجسر للتوثيق";
  const told = (count: string, origin: readonly string[]): Told => ({
    effect: "killed",
    group: "شخصاً",
    count,
    value: Number(count),
    origin,
  });
  const at = "في انفجار سوق بلدة الحاضر";
  const own = reading("own", { outlet: MONITOR, publishedAt: "2020-03-02" }, `مقتل 11 شخصاً ${at}`, [told("11", [])]);
  const passed = reading(
    "passed",
    { outlet: "وكالة النهر", publishedAt: "2020-03-03" },
    `${MONITOR}: مقتل 11 شخصاً ${at} أمس`,
    [told("11", [MONITOR])],
  );
  const { findings, questions } = lineUp([own, passed]);
  expect(findings.map(({ kind, because }) => [kind, because.code])).toEqual([["repetition", "same-origin"]]);
  expect(questions[0]!.origins).toBe(1);
  // One word may be a town: "Sousse announced" is not the paper of that name.
  const paper = reading("own", { outlet: "سوسة", publishedAt: "2020-03-02" }, `مقتل 11 شخصاً ${at}`, [told("11", [])]);
  const elsewhere = `أعلنت سوسة أن ضحايا ${at.slice(3)} بلغوا 11 شخصاً، وتعهدت بمحاسبة المسؤولين عنه.`;
  const town = reading("passed", { outlet: "وكالة النهر", publishedAt: "2020-03-02" }, elsewhere, [
    told("11", ["سوسة"]),
  ]);
  expect(lineUp([paper, town]).questions[0]!.origins).toBe(2);
});

describe("tolls that may rise yet", () => {
  const at = "في قصف سوق بلدة الحاضر";
  const told = (id: string, text: string, count: string) =>
    reading(id, { outlet: `صحيفة ${id}`, publishedAt: "2020-03-02" }, text, [
      { effect: "killed", class: "civilian", group: "مدنيين", count, value: Number(count) },
    ]);
  const late = told("late", `انتهت فرق الإنقاذ من البحث وأحصت 9 مدنيين قتلوا ${at} صباح الاثنين`, "9");
  const kinds = (early: Reading) => lineUp([early, late]).findings.map(({ kind, because }) => [kind, because.code]);

  test("are no conflict with a higher one of the day, wherever the report says so", () =>
    expect(kinds(told("early", `مقتل 5 مدنيين ${at}. وقال المسعفون إن الحصيلة مرشحة للارتفاع.`, "5"))).toEqual([
      ["update", "earlier-preliminary"],
    ]));
  test("near miss: a report that does not say so", () =>
    expect(kinds(told("early", `مقتل 5 مدنيين ${at}. وقال المسعفون إن البحث انتهى.`, "5"))).toEqual([
      ["conflict", "exact-values-differ"],
    ]));
});

test("nine of whom another told before are the nine, and no part of the eleven", () => {
  const at = "في قصف سوق بلدة الحاضر";
  const civil = { effect: "killed", class: "civilian", group: "مدنيين" } as const;
  const first = reading("first", { outlet: "صحيفة الأفق", publishedAt: "2020-03-02" }, `مقتل 9 مدنيين ${at}`, [
    { ...civil, count: "9", value: 9, origin: ["الدفاع المدني"] },
  ]);
  const text = `بلغ عدد القتلى 11 شخصا ${at}، بعدما كان الدفاع المدني أعلن مقتل 9 مدنيين.`;
  const then = reading("then", { outlet: "صحيفة السهل", publishedAt: "2020-03-03" }, text, [
    { effect: "killed", group: "شخصا", count: "11", value: 11, origin: ["مصدر طبي"] },
    { ...civil, count: "9", value: 9, origin: ["الدفاع المدني"] },
  ]);
  expect(lineUp([first, then]).questions).toHaveLength(1);
});

test("a rank tells no name", () => {
  const at = "في غارة على ثكنة بلدة الحاضر";
  const { questions } = lineUp([
    reading("one", { outlet: "صحيفة الأفق", publishedAt: "2020-03-02" }, `مقتل ضابط برتبة ملازم ${at}`, [
      { effect: "killed", class: "combatant", group: "ضابط برتبة ملازم", count: "ضابط", value: 1 },
    ]),
  ]);
  expect(questions.map(({ population }) => [population.name, population.kinds])).toEqual([[null, ["officer"]]]);
});

const placesIn = (text: string) =>
  readReport(asReport(text, { publishedAt: "2020-03-02", language: "ar" })).figures.map(
    ({ place }) => place?.name ?? null,
  );

test("the city of a dateline is where a report was written, unless the text names no place elsewhere", () => {
  const under = (text: string) => placesIn(`هجوم على قافلة\n\n${text}`);
  expect(under("بيروت – أحصى المرصد مقتل 26 عنصرا في هجوم على قافلة في وسط سوريا.")).toEqual(["سوريا"]);
  expect(under("عمان (وكالة النهر) - قتل ستة عمال في انفجار قرب حلب.")).toEqual(["حلب"]);
  expect(under("حلب - قتل ستة عمال في انفجار في شمال سوريا.")).toEqual(["حلب"]);
  expect(under("حلب - قتل ستة عمال في انفجار.")).toEqual(["حلب"]);
});

test("where a monitor has its seat nothing happened", () => {
  const text =
    "قال المرصد السوري لحقوق الإنسان ومقره بريطانيا إن سبعة أشخاص قتلوا. وقال ناشطون في بريطانيا إن شخصين قتلا.";
  expect(placesIn(text)).toEqual([null, "بريطانيا"]);
});

test("where the hurt are cared for nobody was hurt", () => {
  expect(placesIn("أصيب 15 شخصا نقلوا إلى مشافي مدينة حلب.")).toEqual([null]);
  expect(placesIn("استقبلت مستشفيات حلب 11 جريحا.")).toEqual([null]);
  expect(placesIn("قتل ستة أشخاص في غارة على مستشفى في حلب.")).toEqual(["حلب"]);
});

test("the zone of an operation is no place of its name", () => {
  expect(placesIn("قتل ستة أشخاص في منطقة نبع السلام.")).toEqual([null]);
  expect(placesIn("قتل ستة أشخاص في منطقة نبع الدير.")).toEqual(["نبع"]);
});

test("where a road leads nothing happened that happened on it", () => {
  expect(placesIn("قتل تسعة جنود في كمين على الطريق الدولي بين تدمر ودير الزور.")).toEqual([null]);
  expect(placesIn("قتل تسعة جنود في كمين على طريق دمشق - حلب.")).toEqual([null]);
  expect(placesIn("قتل تسعة جنود في كمين على طريق في دمشق.")).toEqual(["دمشق"]);
});
