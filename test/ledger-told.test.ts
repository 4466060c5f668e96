/**
 * Lining up by what reports say of their own counts: the toll told before, a second blast, a version of the same wire. Whole
 * reports in our own words, read and lined up; near misses beside each.
 */
import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { lineUp, readReport } from "../src/index.ts";
import type { Ledger } from "../src/ledger/types.ts";
import type { Effect, Reading } from "../src/types.ts";

const told = (id: string, publishedAt: string, text: string): Reading =>
  readReport({
    id,
    file: null,
    sha256: createHash("sha256").update(text).digest("hex"),
    text,
    title: null,
    outlet: `صحيفة ${id}`,
    url: null,
    publishedAt,
    language: /\p{Script=Arabic}/u.test(text) ? "ar" : "en",
    inferred: [],
  });

/** Kind and reason of what stands between two reports' counts of an effect. */
function findings({ findings, figures }: Ledger, effect: Effect = "killed"): string[] {
  const of = new Map(figures.map((figure) => [figure.id, figure.effect]));
  return findings
    .filter(({ a, b }) => of.get(a[0]!) === effect && of.get(b[0]!) === effect)
    .map(({ kind, because }) => `${kind} ${because.code}`)
    .sort();
}

/** Counts of an effect, question by question. */
const counted = ({ questions, figures }: Ledger, effect: Effect): number[][] =>
  questions
    .filter((question) => question.effect === effect)
    .map((question) => question.figures.map((id) => figures.find((figure) => figure.id === id)!.low))
    .map((lows) => [...new Set(lows)].sort((x, y) => x - y))
    .sort((x, y) => x[0]! - y[0]!);

const AT = "في تفجير شاحنة مفخخة قرب بلدية الحاضرة";

describe("the toll told before", () => {
  const first = told("الفجر", "2020-03-02", `هجوم في الحاضرة\nقال قائد الشرطة إن ثمانية أشخاص قتلوا ${AT}.`);
  const recalls = `هجوم في الحاضرة\nأعلن متحدث باسم المحافظة مقتل 15 شخصا ${AT}. وكانت حصيلة سابقة تفيد بمقتل ثمانية.`;
  test("is no new evidence, and the toll of the day is its update", () =>
    expect(findings(lineUp([first, told("الأفق", "2020-03-02", recalls)]))).toEqual([
      "repetition recalled",
      "update earlier-preliminary",
      "update earlier-preliminary",
    ]));
  test("near miss: two counts of one day that nobody recalls", () => {
    const other = `هجوم في الحاضرة\nأعلن متحدث باسم المحافظة مقتل 15 شخصا ${AT}.`;
    expect(findings(lineUp([first, told("الأفق", "2020-03-02", other)]))).toEqual(["conflict exact-values-differ"]);
  });
});

describe("one text in two versions", () => {
  const wire = (n: string, source: string, more: string) =>
    `هجوم في الحاضرة\nقتل ${n} جنود وأصيب آخر ${AT} صباح الاثنين، حسبما نقلت ${source}، وطوقت القوات المكان وأغلقت الطرق المؤدية إليه. ${more}`;
  const tails = [
    "ويعد الشارع من أكثر شوارع المدينة ازدحاما، وفيه سوق للخضار ومدرستان ومركز صحي، وقد تحطمت نوافذ الأبنية القريبة وانقطعت الكهرباء ساعات طويلة عن الأحياء الشرقية كلها.",
    "وتعهد المحافظ في كلمة مصورة بملاحقة المنفذين أينما كانوا، ودعا السكان إلى التعاون مع الدوريات والإبلاغ عن كل غريب، فيما ألغيت مراسم افتتاح المعرض السنوي وأجلت المباريات المقررة.",
  ] as const;
  const between = (...sources: readonly [string, string]) =>
    findings(
      lineUp([
        told("الفجر", "2020-03-02", wire("ثلاثة", sources[0], tails[0])),
        told("الأفق", "2020-03-02", wire("خمسة", sources[1], tails[1])),
      ]),
    );
  test("grew from one to the other", () =>
    expect(between("مصادر أمنية", "سكان المنطقة")).toEqual(["update later-version"]));
  test("near miss: one of the two gives another's count as well", () => {
    const kept = wire("ثلاثة", "مصادر أمنية", tails[0]);
    const both = `${wire("ثلاثة", "مصادر أمنية", "")} وأعلنت حركة الفجر أنها قتلت خمسة جنود في التفجير.`;
    const kinds = findings(lineUp([told("الفجر", "2020-03-02", kept), told("الأفق", "2020-03-02", both)]));
    expect(kinds).toContain("conflict exact-values-differ");
    expect(kinds).not.toContain("update later-version");
  });
  test("near miss: two who are named may disagree in one wording", () =>
    expect(between("وزارة الدفاع", "الدفاع المدني")).toEqual(["conflict exact-values-differ"]));
});

test("a second blast is an incident of its own, and the toll of both is for all places together", () => {
  const blasts = (market: number, both: number) =>
    `مقتل ${both} في تفجيرين ببعقوبة\nقالت الشرطة إن ${market} شخصا قتلوا اليوم الاثنين في تفجير سيارة مفخخة بسوق في بعقوبة. وأضافت أن سبعة قتلوا في تفجير آخر شرقي المدينة.`;
  const ledger = lineUp([told("الفجر", "2020-03-02", blasts(24, 31)), told("الأفق", "2020-03-02", blasts(40, 47))]);
  expect(counted(ledger, "killed")).toEqual([[7], [24, 40], [31, 47]]);
});

test("where a report opens with a toll that rose, its wounded are counted anew as well", () => {
  const early = told("الفجر", "2020-03-02", `قتلى ${AT}\nقال مصدر طبي إن 12 شخصا قتلوا وأصيب 55 ${AT}.`);
  const late = `ارتفاع عدد القتلى إلى 20 ${AT}\nقالت الشرطة إن 20 شخصا قتلوا وأصيب 72 ${AT}.`;
  expect(findings(lineUp([early, told("الأفق", "2020-03-02", late)]), "injured")).toEqual(["update later-higher"]);
});

test("officers and policemen are one, though a report counts other policemen on another day", () => {
  const court = "في تفجير عبوة أمام محكمة بمدينة الإسماعيلية";
  const one = `هجوم على محكمة\nأصيب ضابطان يوم 2 مارس 2020 ${court}. وفي 1 مارس 2020 أصيب أربعة من رجال الشرطة في مدينة العريش.`;
  const other = `هجوم على محكمة\nأصيب ضابطا شرطة ${court}.`;
  const ledger = lineUp([told("الفجر", "2020-03-02", one), told("الأفق", "2020-03-02", other)]);
  const [question] = ledger.questions.filter(({ reports, effect }) => effect === "injured" && reports === 2);
  expect(question?.low).toBe(2);
});

test("two women and two gunmen who opened fire are one pair, three gunmen are others", () => {
  const fire = (who: string) =>
    `إطلاق نار على قنصلية في مدينة الحاضرة\nأطلقت ${who} النار على القنصلية في مدينة الحاضرة صباح الاثنين.`;
  const asked = (...who: readonly string[]) =>
    counted(lineUp(who.map((one, i) => told(["الفجر", "الأفق"][i]!, "2020-03-02", fire(one)))), "force");
  expect(asked("امرأتان", "مسلحتان")).toEqual([[2]]);
});

test("reports of one town without a rare word between them tell one event, where both count somebody there", () => {
  const one =
    "مقتل 12 في تفجير بالعراق\nقالت مصادر إن 12 شخصا قتلوا وأصيب 30 عندما انفجرت سيارة مفخخة في سوق بمدينة بعقوبة شرق العراق اليوم.";
  const other =
    "مقتل 19 في تفجير بالعراق\nقالت الشرطة إن 19 شخصا قتلوا وأصيب 40 عندما انفجرت سيارة مفخخة في سوق مدينة بعقوبة في العراق اليوم.";
  const { events } = lineUp([told("الفجر", "2020-03-02", one), told("الأفق", "2020-03-02", other)]);
  expect(events.filter(({ standing }) => standing === "main")).toHaveLength(1);
});

test("last week's attacks, told the day after this one, are others", () => {
  const one = `مقتل خمسة ${AT}\nقتل خمسة أشخاص أمس الاثنين ${AT}. وكانت هجمات الأسبوع الماضي قد أوقعت 50 قتيلا.`;
  expect(counted(lineUp([told("الفجر", "2020-03-03", one)]), "killed")).toEqual([[5], [50]]);
});

test("one number of a country's forces over years is one under two names of theirs", () => {
  const since = (who: string) => `مقتل جندي ${AT}\nقتل جندي ${AT}. وقتل منذ بداية العام 2019 نحو 119 شخصا من ${who}.`;
  const ledger = lineUp([
    told("الفجر", "2020-03-02", since("قوات الأمن")),
    told("الأفق", "2020-03-02", since("الجيش")),
  ]);
  expect(counted(ledger, "killed").filter(([n]) => n! > 1)).toHaveLength(1);
});

test("on a Saturday or a Sunday last week may hold yesterday's attack", () => {
  const one = `مقتل خمسة ${AT}\nقتل خمسة أشخاص اليوم الجمعة ${AT}.`;
  const other = `مقتل سبعة ${AT}\nقالت الشرطة إن عدد قتلى الهجوم الأسبوع الماضي ${AT} ارتفع إلى سبعة قتلى.`;
  expect(counted(lineUp([told("الفجر", "2020-03-06", one), told("الأفق", "2020-03-07", other)]), "killed")).toEqual([
    [5, 7],
  ]);
});

describe("one attack stays one incident", () => {
  const camp = "قصف على مخيم النخيل";
  const early = told(
    "الفجر",
    "2020-03-02",
    `${camp}\nقتل خمسة مدنيين وأصيب 20 آخرون في قصف طال اليوم الاثنين مخيم النخيل قرب بلدة الربوة.`,
  );
  const late = (more: string) =>
    told("الأفق", "2020-03-03", `${camp}\nبلغت حصيلة قصف مخيم النخيل تسعة قتلى من المدنيين و31 مصابا. ${more}`);

  test("two numbers of one sentence that make the toll are parts of it", () => {
    const more = "وقتل ستة أشخاص في الخيام وقضى ثلاثة آخرون عند البئر.";
    const ledger = lineUp([
      early,
      late(more),
      told("الأمل", "2020-03-03", `${camp}\nقتل تسعة مدنيين في قصف مخيم النخيل. ${more}`),
    ]);
    expect(counted(ledger, "killed")).toEqual([
      [3, 6],
      [5, 9],
    ]);
    expect(ledger.findings.map(({ because }) => because.values.join())).not.toContain("3,6");
  });
  test("near miss: two that make another number answer as well", () => {
    const more = "وقتل ستة أشخاص في الخيام وقضى أربعة آخرون عند البئر.";
    expect(counted(lineUp([early, late(more)]), "killed")).not.toContainEqual([4, 6]);
  });
  test("bodies that were recovered are fewer than the toll", () => {
    const more = "وانتشلت الفرق ست جثث من تحت سقف الكتلة.";
    expect(counted(lineUp([early, late(more)]), "killed")).toEqual([[5, 9], [6]]);
  });
  test("a second raid hits those who came to help", () => {
    const more = "ثم عادت الطائرات إلى المخيم بغارة ثانية أصيب فيها ثلاثة من المسعفين.";
    const { questions } = lineUp([early, late(more)]);
    expect(questions.map(({ label }) => label.en).join()).not.toContain("incident");
  });
  test("bodies in a morgue may be of it, wherever that stands", () => {
    const revolt = "قتل تسعة سجناء في تمرد بسجن الوادي، بحسب رابطة الأهالي.";
    const morgue = "وأضافت الرابطة أن سبع جثث ما زالت في مشرحة مستشفى الشفاء.";
    const one = `تمرد في سجن الوادي\n${revolt} ${morgue}`;
    const other = "تمرد في سجن الوادي\nقالت الشرطة إن ثلاثة سجناء قتلوا في تمرد بسجن الوادي.";
    expect(
      counted(lineUp([told("الفجر", "2020-03-02", one), told("الأفق", "2020-03-02", other)]), "killed"),
    ).toContainEqual([3, 9]);
  });
});

test("those who were killed when the last such attack happened are of an earlier event", () => {
  const one = `مقتل خمسة ${AT}\nقتل خمسة أشخاص ${AT}. والهجوم هو الأكثر دموية منذ أغسطس، عندما قتل 26 شخصا في كمين.`;
  const { questions } = lineUp([told("الفجر", "2020-11-02", one)]);
  expect(questions.map(({ label }) => label.en)).toContain("Killed (earlier event)");
});

test("a group's own fighters are of its side, though its name stands between quotation marks", () => {
  const claim = `"الدولة الإسلامية" تتبنى هجوما ${AT}\nزعم تنظيم "الدولة الإسلامية في الصحراء" أن مقاتليه قتلوا 35 جنديا ${AT}. وقال التنظيم إن اثنين من مقاتليه فقط قتلا.`;
  const toll = `ارتفاع حصيلة الهجوم ${AT} إلى 31 قتيلا\nأعلنت الحكومة مقتل 31 من الجنود ${AT}.`;
  const ledger = lineUp([told("الفجر", "2020-03-02", claim), told("الأفق", "2020-03-03", toll)]);
  expect(counted(ledger, "killed")).toEqual([[2], [31, 35]]);
});

describe("a government is one origin with its bodies", () => {
  const post = "في هجوم على موقع تيناسان";
  const first = told("الفجر", "2020-11-03", `هجوم على الموقع\nأعلنت وزارة الدفاع النيجرية مقتل 17 عسكريا ${post}.`);
  const between = (second: string) =>
    findings(lineUp([first, told("الأفق", "2020-11-05", `هجوم على الموقع\n${second} ${post}.`)]));
  test("by its capital", () => expect(between("واعترفت نيامي بمقتل 17 عسكريا")).toEqual(["repetition same-origin"]));
  test("near miss: another state", () =>
    expect(between("وأكدت باماكو مقتل 17 عسكريا")).not.toContain("repetition same-origin"));
});

describe("a body by its noun alone", () => {
  const revolt = "في تمرد بسجن الوادي";
  const between = (named: string) =>
    findings(
      lineUp([
        told("الفجر", "2020-03-02", `تمرد بسجن الوادي\nقال جهاز الحراسة القضائية إن ثلاثة سجناء قتلوا ${revolt}.`),
        told(
          "الأفق",
          "2020-03-05",
          `تمرد بسجن الوادي\n${named} وقال المتحدث باسم الجهاز إن ثلاثة سجناء قتلوا ${revolt}.`,
        ),
      ]),
    );
  test("is the one that its report names in full", () =>
    expect(between("وعد جهاز الحراسة القضائية بالتحقيق.")).toEqual(["repetition same-origin"]));
  test("near miss: it names two", () =>
    expect(between("وعد جهاز الحراسة القضائية وجهاز المخابرات بالتحقيق.")).not.toContain("repetition same-origin"));
});

test("numbers without a word for who they are are of those before them", () => {
  const one = `هجوم على موقع\nأعلنت الوزارة أن 17 عسكريا قتلوا وأصيب 21 وفقد أربعة في الهجوم على موقع تيناسان.`;
  const other = `هجوم على موقع\nقال الوزير إن جنديين اثنين ما زالا مفقودين بعد الهجوم على موقع تيناسان.`;
  expect(counted(lineUp([told("الفجر", "2020-03-02", one), told("الأفق", "2020-03-04", other)]), "missing")).toEqual([
    [2, 4],
  ]);
});

test("prisoners and inmates are those who are held, by whatever word", () => {
  const fled = (who: string) => `تمرد بسجن الوادي\nأكدت الشرطة فرار ${who} من سجن الوادي.`;
  const ledger = lineUp([
    told("الفجر", "2020-03-02", fled("400 سجين")),
    told("الأفق", "2020-03-03", fled("126 نزيلا")),
    told("الأمل", "2020-03-03", fled("150 محتجزا")),
  ]);
  expect(counted(ledger, "freed")).toEqual([[126, 150, 400]]);
});

describe("civilians", () => {
  const raid = "في غارة على قرية النخيل";
  const whole = told("الفجر", "2020-03-02", `غارة على قرية\nقال المرصد إن 27 شخصا، بينهم 19 مدنيا، قتلوا ${raid}.`);
  const other = (who: string) => told("الأفق", "2020-03-02", `غارة على قرية\nقالت الوكالة إن ${who} قتلوا ${raid}.`);
  test("are with the civilians whom another counts as a part", () =>
    expect(counted(lineUp([whole, other("23 مدنيا")]), "killed")).toEqual([[19, 23], [27]]));
  test("near miss: whom their report calls victims alone", () =>
    expect(counted(lineUp([whole, other("23 شهيدا")]), "killed")).not.toContainEqual([19, 23]));
});

describe("whoever denies that anybody was harmed", () => {
  const raid = "في غارة على قرية النخيل";
  const denial = told("الأفق", "2020-03-02", `غارة على قرية\nنفى مصدر عسكري سقوط ضحايا مدنيين ${raid}.`);
  const against = (text: string) =>
    lineUp([told("الفجر", "2020-03-02", `غارة على قرية\n${text} ${raid}.`), denial]).findings.filter(
      ({ because, kind }) => kind === "conflict" && because.code === "denied",
    ).length;
  test("stands against those who count the dead", () =>
    expect(against("قال الدفاع المدني إن سبعة مدنيين قتلوا")).toBe(1));
  test("and once against a source that counts a part of them as well", () =>
    expect(
      against(
        "قال الدفاع المدني إن سبعة مدنيين قتلوا في غارة على قرية النخيل. وأضاف أن أربعة أشخاص قتلوا في المدرسة وقضى ثلاثة آخرون عند البئر",
      ),
    ).toBe(1));
  test("near miss: against nobody who counts those who fled", () =>
    expect(against("قال الدفاع المدني إن سبعة مدنيين نزحوا")).toBe(0));
});

describe("two outlets' tolls of one attack of last March", () => {
  const first = `تفجير ${AT}\nقتل تسعة جنود ${AT}. وكان هجوم في آذار الماضي بمدينة مودية أودى بحياة ستة جنود.`;
  const between = (n: string) => {
    const other = `انفجار يهز الحاضرة\nأعلنت القيادة سقوط تسعة من جنودها ${AT} صباح الثلاثاء. وفي آذار الماضي قتل ${n} جنود بعبوة ناسفة في مودية.`;
    return findings(lineUp([told("الفجر", "2022-06-21", first), told("الأفق", "2022-06-23", other)]));
  };
  test("contradict each other, whoever wrote later", () =>
    expect(between("سبعة")).toContain("conflict exact-values-differ"));
  test("near miss: the same number", () => expect(between("ستة")).not.toContain("conflict exact-values-differ"));
});

test("the dead of a town whose name begins with a mother are no women", () => {
  const text = "قصف سوق الصفا\nذكرت الصحيفة أن عدد قتلى قصف سوق الصفا بأم درمان بلغ 42.";
  expect(lineUp([told("الفجر", "2024-11-13", text)]).questions.map(({ label }) => label.en)).toEqual([
    "Killed: civilians",
  ]);
});

test("near miss: mothers who were killed there are", () => {
  const text = "قصف سوق الصفا\nذكرت الصحيفة أن ثلاث نساء قتلن في قصف سوق الصفا بأم درمان.";
  expect(lineUp([told("الفجر", "2024-11-13", text)]).questions.map(({ label }) => label.en)).toEqual(["Killed: women"]);
});

describe("a count of those who reached one hospital", () => {
  const later = told("الأفق", "2020-03-02", `هجوم في الحاضرة\nأعلن متحدث باسم المحافظة مقتل 15 شخصا ${AT}.`);
  const of = (text: string) => findings(lineUp([told("الفجر", "2020-03-02", `هجوم في الحاضرة\n${text}`), later]));
  test("is a part of the day's, not in conflict with it", () => {
    expect(of(`قال مدير المشفى: استقبلنا 11 قتيلا ${AT}.`)).toEqual(["update earlier-preliminary"]);
    expect(of(`قال الدفاع المدني إن فرقه انتشلت 11 قتيلا ${AT}.`)).toEqual(["update earlier-preliminary"]);
  });
  test("near miss: a hospital that counts all", () =>
    expect(of(`قال مدير المشفى إن 11 شخصا قتلوا ${AT}.`)).toEqual(["conflict exact-values-differ"]));
});

describe("a new toll", () => {
  const first = told("الفجر", "2020-03-02", `هجوم في الحاضرة\nقال قائد الشرطة إن ثمانية أشخاص قتلوا ${AT}.`);
  const then = (toll: string) =>
    told("الأفق", "2020-03-02", `هجوم في الحاضرة\nقتل 12 شخصا ${AT}، وفق حصيلة ${toll} أعلنها متحدث باسم المحافظة.`);
  test("goes on from the one before it", () =>
    expect(findings(lineUp([first, then("جديدة")]))).toEqual(["update later-higher"]));
  test("near miss: a toll that is not called new", () =>
    expect(findings(lineUp([first, then("رسمية")]))).toEqual(["conflict exact-values-differ"]));
});

describe("a claim of far more", () => {
  const first = told("الفجر", "2020-03-02", `هجوم في الحاضرة\nقال قائد الشرطة إن جنديين قتلا ${AT}.`);
  const then = (verb: string, n: string) =>
    told("الأفق", "2020-03-03", `هجوم في الحاضرة\n${verb} الفصيل المهاجم أن ${n} جنود قتلوا ${AT} أمس الاثنين.`);
  test("is in conflict with the count before it, a day later as well", () =>
    expect(findings(lineUp([first, then("زعم", "ثمانية")]))).toEqual(["conflict exact-values-differ"]));
  test("near misses: a claim of one more, and a statement", () => {
    expect(findings(lineUp([first, then("زعم", "ثلاثة")]))).toEqual(["update later-higher"]);
    expect(findings(lineUp([first, then("ذكر", "ثمانية")]))).toEqual(["update later-higher"]);
  });
});

describe("fighters by other words", () => {
  const first = told("الفجر", "2020-03-02", `هجوم في الحاضرة\nقتل جنديان وأصيب أربعة آخرون ${AT}.`);
  test("others beside soldiers, and men of the army, are soldiers", () => {
    const other = `هجوم في الحاضرة\nقال ضابط إن ثلاثة من رجال الجيش قتلوا وأصيب خمسة من عناصره ${AT}.`;
    const ledger = lineUp([first, told("الأفق", "2020-03-02", other)]);
    expect(counted(ledger, "killed")).toEqual([[2, 3]]);
    expect(counted(ledger, "injured")).toEqual([[4, 5]]);
  });
  test("near miss: gunmen were killed as well", () => {
    const other = `هجوم في الحاضرة\nقتل ثلاثة من عناصر الوحدة ${AT}، كما قتل خمسة مسلحين.`;
    expect(counted(lineUp([first, told("الأفق", "2020-03-02", other)]), "killed")).toEqual([[2], [3], [5]]);
  });
});

test("rescuers by whose they are", () => {
  const first = told("الفجر", "2020-03-02", `هجوم في الحاضرة\nأصيب متطوعان في الدفاع المدني ${AT}.`);
  const then = (who: string) => told("الأفق", "2020-03-02", `هجوم في الحاضرة\nأصيب اثنان من ${who} ${AT}.`);
  for (const who of ["متطوعيه", "عناصر الدفاع المدني"])
    expect(counted(lineUp([first, then(who)]), "injured")).toEqual([[2]]);
});

describe("a girl who dies later, in words unlike the others", () => {
  const at = "في قصف حي الزهراء بمدينة تعز";
  const first = told("الفجر", "2020-10-02", `قصف في تعز\nقتل خمسة أطفال وأصيب تسعة أشخاص ${at}.`);
  const then = (head: string) =>
    told("الأفق", "2020-10-03", `${head} بعد ليلة في العناية\nوكان خمسة أطفال قتلوا وأصيب 11 شخصا ${at}.`);
  test("is of no other attack", () =>
    expect(counted(lineUp([first, then("وفاة طفلة متأثرة بجروحها")]), "killed")).toEqual([[1, 5]]));
  test("near miss: three are", () =>
    expect(counted(lineUp([first, then("وفاة ثلاثة أطفال بمرض")]), "killed")).toEqual([[3], [5]]));
});

test("people hurt behind girls and men who were killed are people", () => {
  const first = told("الفجر", "2020-03-02", `هجوم في الحاضرة\nأصيب 25 شخصا ${AT}.`);
  const text = `هجوم في الحاضرة\nأحصت المنظمة مقتل ستة مدنيين هم طفلتان وأربعة رجال، إضافة إلى إصابة 27 ${AT}.`;
  expect(counted(lineUp([first, told("الأفق", "2020-03-02", text)]), "injured")).toEqual([[25, 27]]);
});

test("in the worst attack of the year the dead of last August are of August", () => {
  const at = "في كمين عند مفرق الحاضرة";
  const first = told("الفجر", "2020-11-20", `كمين في الحاضرة\nقتل 17 جنديا ${at} صباح اليوم.`);
  const then = (date: string) =>
    `كمين في الحاضرة\nقتل 21 جنديا ${at} أمس. ${date} قتل 26 جنديا في واحد من أعنف الهجمات خلال العام.`;
  const lows = (date: string) => counted(lineUp([first, told("الأفق", "2020-11-21", then(date))]), "killed");
  expect(lows("وفي آب الماضي")).toEqual([[17, 21], [26]]);
});

describe("some of the dead and the hurt, by their fate", () => {
  const first = told("الفجر", "2020-03-02", `هجوم في الحاضرة\nقتل ستة أشخاص وأصيب 20 آخرون ${AT}.`);
  const then = (more: string) =>
    told("الأفق", "2020-03-03", `هجوم في الحاضرة\nقتل تسعة أشخاص وأصيب 18 آخرون ${AT}. ${more}`);
  const counts = (more: string, effect: "killed" | "injured") => counted(lineUp([first, then(more)]), effect);
  test("who died of wounds", () => {
    expect(counts("وقال الطبيب إن ثلاثة من المصابين توفوا ليلا.", "killed")).toEqual([[3], [6, 9]]);
    expect(counts("وتوفي ثلاثة أشخاص متأثرين بجروحهم.", "killed")).toEqual([[3], [6, 9]]);
  });
  test("who is gravely hurt, and who is being treated", () => {
    expect(counts("وقال الطبيب إن سبعة من الجرحى في حالة حرجة.", "injured")).toEqual([[7], [18, 20]]);
    expect(counts("ولا يزال 12 مصابا يتلقون العلاج.", "injured")).toEqual([[12], [18, 20]]);
  });
  test("near miss: some of them are, in a number that is not told", () =>
    expect(counts("وذكر الطبيب إصابة 17 شخصا بعضهم في حالة حرجة.", "injured")).toEqual([[17, 18, 20]]));
});

describe("some of those told of make no second attack", () => {
  const first = told("الفجر", "2020-03-02", `هجوم في الحاضرة\nقتل 31 شخصا وأصيب 50 آخرون ${AT}.`);
  const labels = (more: string) =>
    lineUp([first, told("الأفق", "2020-03-03", `هجوم في الحاضرة\nقتل 34 شخصا وأصيب 52 آخرون ${AT}.\n${more}`)])
      .questions.map(({ label }) => label.en)
      .join();
  test("six of the dead, 19 cases from among the wounded", () => {
    expect(labels("وقضى ستة من القتلى برصاص قناص عند مدخل مصنع الربوة.")).not.toContain("incident");
    expect(labels("وأصيبت 19 حالة من بين الجرحى برصاص قناص عند مدخل مصنع الربوة.")).not.toContain("incident");
  });
  test("near miss: others elsewhere", () =>
    expect(labels("وقضى ستة أشخاص برصاص قناص عند مدخل مصنع الربوة.")).toContain("incident"));
});

describe("a first toll of civilians", () => {
  const first = (toll: string) => told("الفجر", "2020-03-02", `هجوم في الحاضرة\n${toll} ${AT}.`);
  const then = told("الأفق", "2020-03-04", `هجوم في الحاضرة\nقالت نقابة الأطباء إن 19 قتيلا سقطوا ${AT}.`);
  const kinds = (toll: string) => findings(lineUp([first(toll), then]));
  test("of which its report says that it is one, is updated by a toll of all", () =>
    expect(kinds("بحسب حصيلة أولية قتل سبعة عمال")).toEqual(["update earlier-preliminary"]));
  test("near miss: a part, and one beside his report's own toll of all", () => {
    expect(kinds("قتل سبعة عمال")).toEqual(["scope part-of-group"]);
    expect(kinds("بحسب حصيلة أولية قتل 11 شخصا بينهم سبعة عمال")).toContain("scope part-of-group");
  });
});

describe("one number of two groups in other words", () => {
  const kinds = (first: string, then: string) =>
    findings(
      lineUp([
        told("الفجر", "2020-03-02", `هجوم في الحاضرة\nقال قائد الشرطة إن ${first} قتلوا ${AT}.`),
        told("الأفق", "2020-03-03", `أحصى مدير الصحة مقتل ${then} الاثنين حين انفجرت شاحنة أمام بلدية الحاضرة.`),
      ]),
    );
  test("is agreement from two on, and with an open bound", () => {
    expect(kinds("عاملين اثنين", "شخصين اثنين")).toEqual(["agreement same-number"]);
    expect(kinds("تسعة عمال على الأقل", "تسعة أشخاص")).toEqual(["agreement same-number"]);
  });
  test("near miss: two open bounds, two numbers", () => {
    expect(kinds("أكثر من تسعة عمال", "أكثر من تسعة أشخاص")).toEqual(["scope part-of-group"]);
    expect(kinds("ثمانية عمال على الأقل", "تسعة أشخاص")).toEqual(["scope part-of-group"]);
  });
});

describe("two numbers set side by side", () => {
  const first = told("الفجر", "2020-03-02", `هجوم في الحاضرة\nقال قائد الشرطة إن 11 شخصا قتلوا ${AT}.`);
  const then = (rest: string) =>
    told("الأفق", "2020-03-04", `هجوم في الحاضرة\nقالت نقابة الأطباء إن 19 شخصا قتلوا ${AT}${rest}.`);
  const kinds = (rest: string) =>
    findings(lineUp([first, then(rest)])).filter((code) => !code.startsWith("repetition"));
  test("are in conflict, a day later as well", () =>
    expect(kinds("، فيما قال قائد الشرطة إن 11 شخصا قتلوا")).toEqual([
      "conflict exact-values-differ",
      "conflict exact-values-differ",
    ]));
  test("near miss: the later one alone", () => expect(kinds("")).toEqual(["update later-higher"]));
});

describe("losses of the group that attacked", () => {
  const army = told("الفجر", "2020-03-02", `هجوم في الحاضرة\nقال الجيش السوري إن 19 مهاجما قتلوا ${AT}.`);
  const group = (who: string) =>
    told("الأفق", "2020-03-03", `هجوم في الحاضرة\nأعلن ${who} أن ثلاثة من مقاتليه قتلوا ${AT} الاثنين.`);
  test("by its own word and by the army's", () =>
    expect(counted(lineUp([army, group("تنظيم الدولة الإسلامية")]), "killed")).toEqual([[3, 19]]));
  test("near miss: another tells them", () =>
    expect(
      counted(
        lineUp([
          army,
          told("الأفق", "2020-03-03", `هجوم في الحاضرة\nقال شهود إن ثلاثة من مقاتلي التنظيم قتلوا ${AT}.`),
        ]),
        "killed",
      ),
    ).toEqual([[3], [19]]));
});

test("a minister speaks for his ministry", () => {
  const ministry = told("الفجر", "2020-03-02", `هجوم في الحاضرة\nقالت وزارة الدفاع إن 17 جنديا قتلوا ${AT}.`);
  const then = (who: string) =>
    told(
      "الأفق",
      "2020-03-03",
      `هجوم في الحاضرة\nأكد ${who} كمال داود، في حديث إلى الإذاعة صباح الثلاثاء، سقوط 17 جنديا في الهجوم على البلدية.`,
    );
  expect(findings(lineUp([ministry, then("وزير الدفاع")]))).toEqual(["repetition same-origin"]);
  expect(findings(lineUp([ministry, then("وزير الصحة")]))).toEqual(["agreement ranges-overlap-independent"]);
});

describe("whose count another report passes on", () => {
  const pair = (first: string, then: string, outlet = "الفجر") =>
    findings(
      lineUp([
        told(outlet, "2020-03-02", `هجوم في الحاضرة\n${first} إن 17 شخصا قتلوا ${AT}.`),
        told("الأفق", "2020-03-03", `حصيلة الهجوم في الحاضرة\n${then} سقوط 17 قتيلا في الهجوم على البلدية الاثنين.`),
      ]),
    );
  const SAME = ["repetition same-origin"];
  const OTHER = ["agreement ranges-overlap-independent"];
  test("a body by its noun alone, and with the country it is of", () => {
    expect(pair("قالت الشرطة الباكستانية", "أكدت الشرطة")).toEqual(SAME);
    expect(pair("قالت الشرطة الباكستانية", "أكدت الشرطة المحلية")).toEqual(SAME);
    expect(pair("قالت الشرطة الباكستانية", "أكدت الشرطة الهندية")).toEqual(OTHER);
    expect(pair("قالت اللجنة الأمنية", "أكد بيان اللجنة الأمنية")).toEqual(SAME);
    expect(pair("قالت اللجنة الأمنية", "أكدت اللجنة الطبية")).toEqual(OTHER);
    expect(pair("قالت اللجنة الأمنية", "أكدت لجنة الوادي")).toEqual(OTHER);
  });
  test("a body, and who heads its office; two who speak for two forces are two", () => {
    expect(pair("قال مسؤول مركز الإعلام الأمني بوزارة الداخلية", "أكدت وزارة الداخلية")).toEqual(SAME);
    expect(pair("قال مسؤول في وزارة الداخلية", "أكدت وزارة الداخلية")).toEqual(OTHER);
    expect(pair("قال المتحدث باسم شرطة المدينة سالم خليل", "أكد قائد الشرطة كمال داود")).toEqual(OTHER);
  });
  test("an outlet that another names", () => {
    expect(pair("قال ناشطون", "ذكرت صحيفة سنابل الحاضرة", "سنابل الحاضرة")).toEqual(["repetition origin-carried"]);
    expect(pair("قال ناشطون", "ذكرت صحيفة سنابل الحاضرة", "مرايا الحاضرة")).toEqual(OTHER);
  });
  test("the news agency of an armed group speaks for it", () =>
    expect(pair("قالت وكالة أعماق", "أعلن تنظيم الدولة الإسلامية")).toEqual(SAME));
});

test("an army's spokesman in English speaks for the army", () => {
  const pair = (who: string) =>
    findings(
      lineUp([
        told(
          "Dawn",
          "2020-03-02",
          `Attack in the town\n${who} said 17 people were killed in the attack on the town hall.`,
        ),
        told(
          "Horizon",
          "2020-03-03",
          "After the attack in the town\nThe army counts 17 dead in Monday's raid on the town hall, it said.",
        ),
      ]),
    );
  expect(pair("Army spokesman Captain Kamal Daoud")).toEqual(["repetition same-origin"]);
  expect(pair("Police spokesman Captain Kamal Daoud")).toEqual(["agreement ranges-overlap-independent"]);
});

describe("who counts some and denies others", () => {
  const first = told("الفجر", "2020-03-02", `قصف في الحاضرة\nقال الأهالي إن تسعة مدنيين قتلوا ${AT}.`);
  const then = (counts: string) =>
    told("الأفق", "2020-03-03", `قصف في الحاضرة\nقال المتحدث باسم القوات إن ${counts} قتلوا ${AT}، ونفى مقتل أي مدني.`);
  test("contradicts whoever counts these", () =>
    expect(findings(lineUp([first, then("خمسة مسلحين")]))).toContain("conflict denied"));
});

test("some call them civilians: the question is about people", () => {
  const first = told("الفجر", "2020-03-02", `قصف في الحاضرة\nقتل تسعة مدنيين ${AT}.`);
  const then = told("الأفق", "2020-03-03", `قصف في الحاضرة\nقتل 12 شخصا ${AT} الاثنين.`);
  expect(lineUp([first, then]).questions.map(({ label }) => label.en)).toContain("Killed");
  expect(lineUp([first]).questions.map(({ label }) => label.en)).toContain("Killed: civilians");
});

describe("two tolls of one day", () => {
  const at = (time: string, outlet: string, n: string) =>
    told(
      outlet,
      `2020-03-02${time}`,
      `هجوم في الحاضرة\nقال ${outlet === "الفجر" ? "قائد الشرطة" : "مدير الصحة"} إن ${n} أشخاص قتلوا ${AT}.`,
    );
  const kinds = (first: string, then: string) =>
    findings(lineUp([at(first, "الفجر", "أربعة"), at(then, "الأفق", "سبعة")]));
  test("hours apart, the later is an update", () =>
    expect(kinds("T09:30:00Z", "T18:00:00Z")).toEqual(["update later-higher"]));
  test("near misses: within the hour, and by the day alone", () => {
    expect(kinds("T17:30:00Z", "T18:00:00Z")).toEqual(["conflict exact-values-differ"]);
    expect(kinds("", "T18:00:00Z")).toEqual(["conflict exact-values-differ"]);
    expect(kinds("T00:00:00Z", "T18:00:00Z")).toEqual(["conflict exact-values-differ"]);
  });
});

describe("others of a kind", () => {
  const first = told("الفجر", "2020-03-02", `هجوم في الحاضرة\nقتل ضابط وأصيب أربعة جنود ${AT}.`);
  const then = (text: string) => told("الأفق", "2020-03-02", `هجوم في الحاضرة\n${text} ${AT}.`);
  test("beside none of that kind, they are it", () =>
    expect(counted(lineUp([first, then("قتل ضابط وأصيب خمسة جنود آخرين")]), "injured")).toEqual([[4, 5]]));
  test("near miss: beside some who were hurt as well", () =>
    expect(counted(lineUp([first, then("أصيب ثلاثة جنود وأصيب جندي آخر بحروق")]), "injured")).toContainEqual([1]));
});

test("policemen are of the security forces", () => {
  const first = told("الفجر", "2020-03-02", `هجوم في الحاضرة\nقتل ستة من عناصر الأمن ${AT}.`);
  const then = told("الأفق", "2020-03-02", `هجوم في الحاضرة\nقتل أربعة شرطيين ${AT}.`);
  expect(findings(lineUp([first, then]))).toEqual(["scope part-of-group"]);
});

test("who is named between commas is one source with the last word of his name", () => {
  const last = (text: string) => told("الفجر", "2020-03-02", text).figures.at(-1)!.origin;
  const said = "قال قائد الشرطة، سالم الخليل، في تغريدة أمس إن شخصين قتلا.";
  expect(last(`${said} وأضاف الخليل أن ثلاثة أصيبوا.`)).toContain("سالم الخليل");
  expect(last(`${said} وأضاف الحموي أن ثلاثة أصيبوا.`)).toEqual(["الحموي"]);
  const english = "Samer Qasim, a spokesman for the council, said two people were killed.";
  expect(last(`${english} Three were wounded, Qasim said.`)).toContain("Samer Qasim");
  expect(last(`${english} Three were wounded, Haddad said.`)).toEqual(["Haddad"]);
});

describe("a site by its noun in another case", () => {
  const first = told("الفجر", "2020-03-02", "تفجير في الحاضرة\nقتل سبعة أشخاص في تفجير استهدف سوقا شعبيا وسط الحاضرة.");
  const then = (where: string) =>
    told("الأفق", "2020-03-02", `تفجير في الحاضرة\nقتل تسعة أشخاص في تفجير ${where} وسط الحاضرة قرب مدرسة.`);
  test("is one site", () => expect(counted(lineUp([first, then("سوق")]), "killed")).toEqual([[7, 9]]));
});

describe("an inquiry, months after", () => {
  const inquiry = (date: string) =>
    `الرمانة: تقييم الحادثة\n${date}بعد لقاءات مع أربعة من الناجين وصل الباحثون إلى قائمة من 21 قتيلا من أهل الرمانة، ولم يجدوا ما يدل على هدف عسكري.`;
  const raid = told(
    "الفجر",
    "2020-05-05",
    "غارات على الرمانة\nقتل 15 مدنيا في غارات شنتها طائرات على قرية الرمانة فجر أمس، وفق ناشطين.",
  );
  const events = (date: string) =>
    lineUp([raid, told("الأفق", "2021-02-11", inquiry(date))]).events.filter(({ standing }) => standing === "main")
      .length;
  test("is of the event whose day its opening gives", () =>
    expect(events("تاريخ الحادثة: 4 أيار 2020. تاريخ النشر: 11 شباط 2021.\n")).toBe(1));
  test("near misses: no day, and one without its year", () => {
    expect(events("")).toBe(2);
    expect(events("صورة من القرية، 4 أيار.\n")).toBe(2);
  });
});

describe("a toll that grew, by the word of a third", () => {
  const first = told("الفجر", "2020-03-02", `هجوم في الحاضرة\nقال مصدر محلي إن أربعة أشخاص قتلوا ${AT}.`);
  const then = told(
    "الأفق",
    "2020-03-02",
    "سبعة قتلى في الحاضرة\nأحصى مدير المشفى سبعة قتلى بعد تفجير الشاحنة عند بلدية الحاضرة.",
  );
  const between = (toll: string) =>
    lineUp([
      first,
      then,
      told(
        "النهار",
        "2020-03-02",
        `تفجير الحاضرة\nارتفع عدد قتلى تفجير بلدية الحاضرة إلى ${toll} بعد وفاة جريح، بحسب الدفاع المدني.`,
      ),
    ])
      .findings.filter(({ because: { values, origins } }) => values.join() === "4,7" && origins.includes("مدير المشفى"))
      .map(({ kind }) => kind);
  test("orders the two where it grew to the number of one of them", () => expect(between("سبعة")).toEqual(["update"]));
  test("near miss: where it grew to another", () => expect(between("ستة")).toEqual(["conflict"]));
});

describe("one badly hurt, in a report that counts nobody else", () => {
  const between = (how: string) =>
    findings(
      lineUp([
        told("الفجر", "2020-03-02", `إطلاق نار في الحاضرة\nأصيب شخص واحد بجروح ${how} ${AT}.`),
        told("الأفق", "2020-03-02", `جرحى في الحاضرة\nأصيب شخصان ${AT}، وفق الشرطة.`),
      ]),
      "injured",
    ).filter((finding) => !finding.startsWith("agreement") && !finding.startsWith("repetition"));
  test("is one of the two whom others count", () =>
    expect([...new Set(between("خطيرة"))]).toEqual(["scope part-of-group"]));
  test("near miss: one who was hurt, no matter how", () =>
    expect(between("مختلفة")).not.toContain("scope part-of-group"));
});

describe("the event's toll, which a later report dates", () => {
  const questions = (number: number) =>
    counted(
      lineUp([
        told("الفجر", "2020-03-02", `هجوم في الحاضرة\nقتل ${number} شخصا ${AT}.`),
        told("الأفق", "2020-03-03", `هجوم الحاضرة\nقتل ${number} شخصا ${AT}، وفق شهود في البلدة.`),
        told(
          "النهار",
          "2020-03-11",
          `تشييع ضحايا الحاضرة\nشيع الأهالي ضحايا تفجير الشاحنة قرب بلدية الحاضرة. وقتل 32 شخصا في 25 شباط.`,
        ),
      ]),
      "killed",
    );
  test("is theirs", () => expect(questions(32)).toEqual([[32]]));
  test("near miss: another number", () => expect(questions(41)).toEqual([[32], [41]]));
});
