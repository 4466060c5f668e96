/**
 * The whole path of a person, in both languages: drop five files → see the conflict → correct a figure → see the ledger
 * change → take it back → export. And two people on one event, who see each other's judgements.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page as Tab } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { EventDetail, EventSummary, Page, QuestionDetail, ReportDetail } from "../src/server/api.ts";
import { ar } from "../web/src/i18n/ar.ts";
import { en } from "../web/src/i18n/en.ts";
import { buildWeb, getJson, LANGUAGES, openBrowser, openWindow, seriousFaults, serve, visit } from "./web-browser.ts";

const WORDS = { ar, en };

/** One strike, five tellings: two origins that exclude each other, and reports that only carry one of them on. */
const FILES = {
  "1-agency.md": `---
outlet: وكالة الساحل
publishedAt: 2023-05-11
---
مقتل 12 مدنياً في قصف على سوق إدلب

قالت مديرية الصحة إن 12 مدنياً قُتلوا وأصيب 30 آخرون في قصف استهدف سوقاً في مدينة إدلب يوم 10 أيار 2023.`,
  "2-network.md": `---
outlet: شبكة الشمال
publishedAt: 2023-05-11
---
قصف على سوق في إدلب

أعلن الدفاع المدني أن 19 مدنياً قُتلوا في القصف الذي استهدف سوقاً في مدينة إدلب يوم 10 أيار 2023، وأن 30 شخصاً أصيبوا.`,
  "3-paper.md": `---
outlet: صحيفة الميناء
publishedAt: 2023-05-12
---
حصيلة قصف سوق إدلب

نقلت الصحيفة عن مديرية الصحة أن 12 مدنياً قُتلوا في قصف سوق مدينة إدلب في 10 أيار 2023.`,
  "4-radio.md": `---
outlet: إذاعة الجبل
publishedAt: 2023-05-12
---
قصف إدلب

قال ناشطون إن عشرات المدنيين أصيبوا في قصف على سوق مدينة إدلب في 10 أيار 2023.`,
  "5-note.txt": `شهود: القصف أصاب وسط السوق

قال الدفاع المدني إن 19 مدنياً قُتلوا في قصف سوق مدينة إدلب يوم 10 أيار 2023.`,
};

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

let webDir: string;
let folder: string;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "isnad-five-"));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
  [webDir, browser] = await Promise.all([buildWeb(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  for (const made of [webDir, folder]) rmSync(made, { recursive: true, force: true });
});

const paths = () => Object.keys(FILES).map((name) => join(folder, name));

/** Drops files on an element as a person would: through the browser's own drag and drop. */
async function drop(tab: Tab, target: string, files: readonly string[]): Promise<void> {
  // Nothing of the header may lie over the place that is dropped on.
  await tab.evaluate("scrollTo(0, 0)");
  const { x, y, width, height } = (await tab.locator(target).boundingBox())!;
  const session = await tab.context().newCDPSession(tab);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  const at = { x: x + width / 2, y: y + height / 4, data };
  for (const type of ["dragEnter", "dragOver", "drop"] as const)
    await session.send("Input.dispatchDragEvent", { type, ...at });
}

/** What must come to hold, however slow the machine. */
const eventually = <T>(value: () => T | Promise<T>) => expect.poll(value, { timeout: 60_000, interval: 200 });

/** The question about the dead of the strike. */
async function killedQuestion(url: string): Promise<QuestionDetail> {
  const events = await getJson<Page<EventSummary>>(url, "events?sort=reports");
  const detail = await getJson<EventDetail>(url, `events/${events.items[0]!.id}`);
  const question = detail.questions.find((one) => one.effect === "killed" && one.status === "disputed")!;
  return getJson<QuestionDetail>(url, `questions/${question.id}`);
}

test.each(LANGUAGES)(
  "drop five files, see the conflict, correct a figure, export (%s)",
  async (language) => {
    const words = WORDS[language];
    const number = (value: number) => new Intl.NumberFormat(language === "ar" ? "ar-u-nu-arab" : "en").format(value);
    const served = await serve({ webDir });
    const context = await openWindow(browser, { language });
    const tab = await context.newPage();

    // An empty case says so and leads to where reports are added.
    await visit(tab, served.url, "");
    await tab.getByText(words.events.emptySays).waitFor();
    await tab.locator("main").getByRole("link", { name: words.nav.add }).click();

    await tab.locator(".drop").waitFor();
    await drop(tab, ".drop", paths());
    await tab.locator(".waiting li").nth(4).waitFor();
    expect(await tab.locator(".waiting li").allInnerTexts()).toHaveLength(5);
    await tab.locator("section[aria-labelledby=waiting] .primary").click();
    await tab.locator("[data-stage=done]").waitFor();
    expect(await tab.locator(".outcomes > li").count()).toBe(5);
    expect(await seriousFaults(tab)).toEqual([]);

    // What the text did not give is asked for; what a person knows is kept.
    const missing = tab.locator(".outcomes > li", { hasText: "5-note" }).locator("form.missing");
    await missing.getByLabel(words.add.outlet).fill("مكتب إدلب");
    await missing.locator("button[type=submit]").click();
    await tab.locator(".outcomes > li", { hasText: "5-note" }).getByText(words.add.missingDone).waitFor();
    await eventually(() =>
      getJson<{ report: { outlet: string } }>(served.url, "reports/5-note").then((one) => one.report.outlet),
    ).toBe("مكتب إدلب");

    // The same file again is said, not doubled.
    await drop(tab, ".drop", paths().slice(0, 1));
    await tab.locator(".waiting li").first().waitFor();
    await tab.locator("section[aria-labelledby=waiting] .primary").click();
    await tab.locator(".outcomes > li", { hasText: words.add.repeatShort }).waitFor();

    await eventually(() =>
      killedQuestion(served.url).then((one) => one.findings.some(({ kind }) => kind === "conflict")),
    ).toBe(true);
    const before = await killedQuestion(served.url);
    await visit(tab, served.url, `event/${before.event.id}`);
    const conflict = tab.locator(".finding.conflict", { hasText: number(12) }).filter({ hasText: number(19) });
    await conflict.first().waitFor();

    // From the conflict to the words, from the words to the judgement.
    await conflict
      .first()
      .getByRole("link", { name: number(12), exact: true })
      .first()
      .click();
    await tab.locator(".reportText .chosen").first().waitFor();
    const chosen = new URLSearchParams(new URL(tab.url()).hash.split("?")[1]).get("figure");
    await tab.getByRole("link", { name: words.reader.judge }).click();
    await tab.locator(".desk .actions").waitFor();
    await tab.keyboard.press("c");
    const dialog = tab.getByRole("dialog");
    await dialog.getByLabel(words.review.field.min).fill("14");
    await dialog.getByLabel(words.review.field.max).fill("14");
    await dialog.getByLabel(words.review.note).fill("صحّحته المديرية في اليوم نفسه");
    expect(await seriousFaults(tab)).toEqual([]);
    await dialog.locator("button[type=submit]").click();
    await tab.locator(".saved", { hasText: words.state.corrected }).waitFor();

    const nowOf = async () =>
      (await getJson<{ figure: { min: number } | null; state: string }>(served.url, `figures/${chosen}`)).figure?.min;
    await eventually(nowOf).toBe(14);
    await visit(tab, served.url, `event/${before.event.id}/question/${before.question.id}`);
    const row = tab.locator("tr", { hasText: words.state.corrected });
    await row.getByText(number(14), { exact: true }).waitFor();

    // The reader kept beside it what the machine read.
    await visit(tab, served.url, `figure/${chosen}`);
    await tab.locator(".side-panel", { hasText: words.reader.machine }).waitFor();

    await visit(tab, served.url, `export?event=${before.event.id}`);
    const [download] = await Promise.all([
      tab.waitForEvent("download"),
      tab.locator('a[download="figures.csv"]').click(),
    ]);
    const csv = readFileSync(await download.path(), "utf8");
    expect(csv.split("\n").filter((line) => line.includes("killed") && /\b14\b/.test(line))).toHaveLength(1);
    const [judged] = await Promise.all([
      tab.waitForEvent("download"),
      tab.locator('a[download="judgements.ndjson"]').click(),
    ]);
    expect(readFileSync(await judged.path(), "utf8")).toContain("صحّحته المديرية");

    await context.close();
    await served.close();
  },
  180_000,
);

test("rejecting needs a reason; a judgement is taken back; a missed figure is added from its words", async () => {
  const served = await serve({ webDir, paths: paths() });
  const context = await openWindow(browser, { language: "ar" });
  const tab = await context.newPage();
  const { figures } = await killedQuestion(served.url);
  const figure = figures.find((one) => one.report === "2-network")!;
  const stateOf = async () => (await getJson<{ state: string }>(served.url, `figures/${figure.id}`)).state;

  await visit(tab, served.url, `review?state=all&figure=${figure.id}`);
  await tab.locator(".desk .actions").waitFor();
  await tab.keyboard.press("r");
  const dialog = tab.getByRole("dialog");
  await dialog.locator("button[type=submit]").click();
  await dialog.getByText(ar.review.reasonNeeded).waitFor();
  await dialog.getByLabel(ar.review.reason).fill("الرقم لحدث آخر");
  await dialog.locator("button[type=submit]").click();
  await tab.locator(".saved", { hasText: ar.state.rejected }).waitFor();
  await eventually(stateOf).toBe("rejected");
  await tab.locator(".desk").focus();
  await tab.keyboard.press("z");
  await eventually(stateOf).toBe("unreviewed");

  await visit(tab, served.url, "report/4-radio");
  await tab.getByRole("button", { name: ar.review.field.addFigure }).click();
  await dialog.getByLabel(ar.question.words, { exact: true }).fill("كلمة ليست في النص");
  await dialog.getByText(ar.review.field.notInText).waitFor();
  await dialog.getByLabel(ar.question.words, { exact: true }).fill("سوق");
  await dialog.getByLabel(ar.review.field.min).fill("١");
  await dialog.getByLabel(ar.review.field.max).fill("1");
  await dialog.locator("button[type=submit]").click();
  await tab.locator(".figureItem", { hasText: ar.state.added }).waitFor();
  // It stands in the ledger: in an event, marked as a person's.
  const addedTo = async () => {
    const { figures: all } = await getJson<ReportDetail>(served.url, "reports/4-radio");
    return all.find(({ state }) => state === "added")?.figure?.event ?? null;
  };
  await eventually(addedTo).not.toBeNull();
  const { figures: ofEvent } = await getJson<EventDetail>(served.url, `events/${await addedTo()}`);
  expect(ofEvent.some(({ state }) => state === "added")).toBe(true);

  await context.close();
  await served.close();
});

test("in team mode two people see each other's judgements, and the team page shows who did what", async () => {
  const served = await serve({ webDir, paths: paths(), team: true });
  const first = served.firstAccount!;
  const second = { name: "salma", password: "a long enough phrase" };
  const [left, right] = await Promise.all([
    openWindow(browser, { language: "ar" }),
    openWindow(browser, { language: "en" }),
  ]);
  const [a, b] = await Promise.all([left.newPage(), right.newPage()]);
  const signIn = async (
    tab: Tab,
    words: typeof ar.login | typeof en.login,
    who: { name: string; password: string },
  ) => {
    await visit(tab, served.url, "team");
    expect(await seriousFaults(tab)).toEqual([]);
    await tab.getByLabel(words.name, { exact: true }).fill(who.name);
    await tab.getByLabel(words.password, { exact: true }).fill(who.password);
    await tab.locator(".login button[type=submit]").click();
    await tab.locator(".login").waitFor({ state: "detached" });
  };

  await signIn(a, ar.login, first);
  await a.getByLabel(ar.login.name, { exact: true }).fill(second.name);
  await a.getByLabel(ar.team.password).fill(second.password);
  await a.getByRole("button", { name: ar.team.add }).click();
  await a.getByText(second.name, { exact: true }).first().waitFor();
  expect(await seriousFaults(a)).toEqual([]);

  await signIn(b, en.login, second);
  for (const tab of [a, b]) await visit(tab, served.url, "review");
  const item = (tab: Tab) => tab.locator(".queue .figureItem[aria-current=true]");
  const id = await item(b).getAttribute("data-item");
  await b.keyboard.press("a");
  await b.locator(".saved", { hasText: en.state.accepted }).waitFor();

  // The other window has not been touched since: what it shows came to it.
  const judges = `fetch("/api/figures/${id}").then((answer) => answer.json()).then((one) => one.judgements.map(({ by }) => by))`;
  await eventually(() => a.evaluate<string[]>(judges)).toEqual([second.name]);
  await a
    .locator(".desk", { hasText: second.name })
    .or(a.locator(`.queue:not(:has([data-item="${id}"]))`))
    .first()
    .waitFor();

  await visit(a, served.url, "team");
  await a.locator("section", { hasText: ar.team.audit }).getByText(second.name).first().waitFor();
  for (const context of [left, right]) await context.close();
  await served.close();
});
