import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { timeAxis, valueTicks } from "../src/dossier/chart-axis.ts";
import { renderDossier } from "../src/dossier/dossier.ts";
import { sentence } from "../src/dossier/parts.ts";
import { lineUp } from "../src/index.ts";
import { arabicDossier } from "../src/lang/ar/dossier.ts";
import { englishDossier } from "../src/lang/en/dossier.ts";
import { figure, handMadeLedger, report } from "./dossier-ledger.ts";
import { reading, type Told } from "./support/readings.ts";

const reports = [
  report("r1", "جريدة <أولى>", "2022-01-21", "خبر أول\nقُتل 23 مهاجماً، قال المرصد.\nتقدموا من ثلاثة محاور."),
  report("r2", "جريدة ثانية", "2022-01-23", "خبر ثان\nقُتل 120 على الأقل، وقيل عشرات. قالت القوات.\nنحو 150 مهاجماً"),
  report("r 3 <تقرير>", null, null, "A third\n374 fighters were killed, <script>alert(1)</script> the forces said."),
];
const figures = [
  figure(reports[0]!, "23", { id: "f1", question: "q1", min: 23, max: 23 }, ["المرصد"]),
  figure(reports[1]!, "120", { id: "f2", question: "q1", min: 120 }, ["رويترز", "القوات"]),
  figure(reports[1]!, "عشرات", { id: "f4", question: "q1", vague: "tens", low: 10, high: 99 }),
  figure(reports[1]!, "150", { id: "f5", question: "q1", min: 150, max: 150, approx: true, modality: "hedged" }),
  figure(reports[2]!, "374", { id: "f3", question: "q1", min: 374, max: 374 }, ["القوات"]),
  figure(reports[0]!, "ثلاثة", { id: "f6", question: "q2", effect: "attacks", min: 3, max: 3 }, ["المرصد"]),
];
const ledger = handMadeLedger(reports, figures);
const page = renderDossier(ledger);
const { document } = parseHTML(page);

test("every figure is marked in its report, and every link leads somewhere", () => {
  for (const one of figures)
    expect(document.getElementById(`f-${one.id}`)?.textContent).toBe(
      reports.find((r) => r.id === one.report)!.text.slice(one.start, one.end),
    );
  const missing = [...document.querySelectorAll("a[href^='#']")]
    .map((a) => a.getAttribute("href")!.slice(1))
    .filter((id) => !document.getElementById(id));
  expect(missing).toEqual([]);
});

test("no id stands twice", () => {
  const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

test("words of reports and names of outlets cannot become markup", () => {
  expect(document.querySelectorAll("script").length).toBe(1);
  expect(page).toContain("&lt;script&gt;alert(1)");
  expect(page).toContain("جريدة &lt;أولى&gt;");
});

test("nothing is loaded from outside", () => {
  expect(page).not.toMatch(/(?:src|href)="(?!#|data:)/);
  expect(page).not.toMatch(/url\((?!data:)/);
  expect(page).not.toContain("@import");
  expect(page.match(/font\/woff2;base64/g)?.length).toBe(5);
});

test("both languages are there, each with its direction, the second hidden until it is chosen", () => {
  const [ar, en] = ["ar", "en"].map((code) => document.querySelector(`.account[data-language="${code}"]`)!);
  expect([ar!.getAttribute("dir"), ar!.hasAttribute("hidden")]).toEqual(["rtl", false]);
  expect([en!.getAttribute("dir"), en!.hasAttribute("hidden")]).toEqual(["ltr", true]);
  expect(ar!.textContent).toContain("قتلى المهاجمين");
  expect(en!.textContent).toContain("Attackers killed");
});

test("the same ledger gives the same bytes, and nothing is said to be verified", () => {
  expect(renderDossier(ledger)).toBe(page);
  expect(document.querySelector(".account[data-language='en']")!.textContent).not.toMatch(
    /(?<!Nothing here is )verified/,
  );
});

test("quoted names keep their own direction in a sentence", () => {
  expect(sentence("يذكر «The <Post>» 246 (قتلى)").html).toBe(
    "يذكر «<bdi>The &lt;Post&gt;</bdi>» 246 (<bdi>قتلى</bdi>)",
  );
  expect(sentence("قال «قائد “لواء”» 5").html).toBe("قال «<bdi>قائد “لواء”</bdi>» 5");
  expect(sentence("unbalanced “ text").html).toBe("unbalanced “ text");
});

test("the chart has a mark for each value of each origin, words as words", () => {
  const chart = document.querySelector("#en-question-q1 .chart")!;
  expect([...chart.querySelectorAll("text.label")].map((text) => text.textContent).sort()).toEqual([
    "23",
    "374",
    "tens",
    "~ 150",
    "≥ 120",
  ]);
  expect(chart.querySelectorAll(".dot.hollow").length).toBe(1);
  expect(chart.querySelectorAll(".legend > li").length).toBe(3);
});

test("a report's name may hold anything", () => {
  expect(document.querySelectorAll("article.report").length).toBe(3);
  for (const { id } of document.querySelectorAll("article.report")) expect(id).toMatch(/^[\w~.-]+$/);
});

test("an empty ledger is a page too", () => {
  const empty = {
    ...ledger,
    events: [],
    reports: [],
    figures: [],
    questions: [],
    findings: [],
    evidence: [],
    sums: [],
    wording: [],
    silence: [],
  };
  expect(parseHTML(renderDossier(empty)).document.querySelector("main")!.textContent).toContain(arabicDossier.promise);
});

describe("axes", () => {
  test("days keep their distance, a long silence becomes a break, and the undated stand apart", () => {
    const axis = timeAxis(["2022-01-21", "2022-01-22T23:41", "2022-01-23", "2024-05-01", null]);
    const [a, b, c, d, none] = ["2022-01-21", "2022-01-22T23:41", "2022-01-23", "2024-05-01", null].map((at) =>
      axis.x(at),
    );
    expect([a! < b!, b! < c!, c! < d!, d! < none!]).toEqual([true, true, true, true]);
    expect(axis.breaks.length).toBe(1);
    expect(timeAxis(["2022-01-21"]).undated).toBeNull();
  });

  test("round values up to the highest", () => {
    expect(valueTicks(374)).toEqual([0, 100, 200, 300, 400]);
    expect(valueTicks(3)).toEqual([0, 1, 2, 3]);
    expect(valueTicks(0)).toEqual([0, 1]);
  });
});

describe("words", () => {
  test("a counted noun takes the form that its number asks for", () => {
    expect([1, 2, 3, 10, 11, 100, 103, 1200].map(arabicDossier.reports)).toEqual([
      "تقرير واحد",
      "تقريران",
      "3 تقارير",
      "10 تقارير",
      "11 تقريرًا",
      "100 تقرير",
      "103 تقارير",
      "1,200 تقرير",
    ]);
    expect([1, 2, 1200].map(englishDossier.reports)).toEqual(["1 report", "2 reports", "1,200 reports"]);
  });

  test("a span of days says once what its ends share", () => {
    const days = (start: string, end: string) => [arabicDossier, englishDossier].map((m) => m.days(start, end));
    expect(days("2022-01-20", "2022-01-22")).toEqual(["20–\u206022 كانون الثاني 2022", "20–\u206022 January 2022"]);
    expect(days("2022-01-30", "2022-02-02")[1]).toBe("30 January – 2 February 2022");
    expect(days("2021-12-31", "2022-01-01")[1]).toBe("31 December 2021 – 1 January 2022");
  });

  test("a count says its bounds", () => {
    const count = (min: number | null, max: number | null, approx = false, vague: "tens" | null = null) =>
      [arabicDossier, englishDossier].map((m) => m.count({ min, max, approx, vague }));
    const beyond = (min: number | null, max: number | null, approx = false) =>
      [arabicDossier, englishDossier].map((m) => m.count({ min, max, approx, vague: null, exclusive: true }));
    expect(count(120, null)).toEqual(["120 فأكثر", "120 or more"]);
    expect(beyond(201, null)).toEqual(["أكثر من 200", "more than 200"]);
    expect(beyond(201, null, true)).toEqual(["أكثر من نحو 200", "more than about 200"]);
    expect(count(null, 50)).toEqual(["50 فأقل", "50 or fewer"]);
    expect(beyond(null, 49)).toEqual(["أقل من 50", "fewer than 50"]);
    expect(count(150, 150, true)).toEqual(["نحو 150", "about 150"]);
    expect(count(10, 15)).toEqual(["10–15", "10–15"]);
    expect(count(null, null, false, "tens")).toEqual(["عشرات", "tens"]);
  });

  test("dates keep their time, and what is no date stays as it is", () => {
    expect(arabicDossier.date("2022-01-22T15:38:00Z")).toBe("22 كانون الثاني 2022، 15:38");
    expect(englishDossier.date("2022-01-22")).toBe("22 January 2022");
    expect(englishDossier.date("soon")).toBe("soon");
  });
});

test("a denial stands beside the numbers and is counted as none", () => {
  const at = "في الغارة على سوق بلدة الحاضر";
  const told = (id: string, outlet: string, text: string, one: Told) =>
    reading(id, { outlet, publishedAt: "2020-03-02" }, text, [one]);
  const page = renderDossier(
    lineUp([
      told("count", "صحيفة الأفق", `قتل 22 مدنيا ${at}`, {
        effect: "killed",
        class: "civilian",
        group: "مدنيا",
        count: "22",
        value: 22,
      }),
      told("denial", "صحيفة السهل", `نفى الناطق العسكري سقوط قتلى مدنيين ${at} أمس`, {
        effect: "killed",
        class: "civilian",
        group: "مدنيين",
        count: "قتلى",
        vague: "some",
        modality: "denied",
        origin: ["الناطق العسكري"],
      }),
    ]),
  );
  expect(page).toContain("<dt>denied by</dt><dd><bdi>الناطق العسكري</bdi></dd>");
  expect(page).toContain("<dt>ينفيه</dt>");
  expect(page).toMatch(/<bdi>none<\/bdi><\/a> <span class="mark-of">denied/);
});
