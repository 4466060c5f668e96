/** Every page of the workbench, in both languages, on the sample event: it shows what it should, and axe finds no fault. */
import { mkdirSync, rmSync } from "node:fs";
import type { Browser, BrowserContext, Page as Tab } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { EventDetail, EventSummary, Page } from "../src/server/api.ts";
import type { Served } from "../src/server/start.ts";
import { ar } from "../web/src/i18n/ar.ts";
import { en } from "../web/src/i18n/en.ts";
import {
  buildWeb,
  complaintsOf,
  getJson,
  LANGUAGES,
  openBrowser,
  openWindow,
  seriousFaults,
  serve,
  visit,
} from "./web-browser.ts";

const WORDS = { ar, en };
/** `SCREENS=1 npx vitest run test/web.test.ts` writes the pictures of docs/screens. */
const SCREENS = process.env.SCREENS === "1";

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

let webDir: string;
let served: Served;
let browser: Browser;
let event: EventDetail;

beforeAll(async () => {
  [webDir, browser] = await Promise.all([buildWeb(), openBrowser()]);
  served = await serve({ webDir, paths: ["examples/hasakah"] });
  const events = await getJson<Page<EventSummary>>(served.url, "events?sort=reports");
  event = await getJson<EventDetail>(served.url, `events/${events.items[0]!.id}`);
  if (SCREENS) mkdirSync("docs/screens", { recursive: true });
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
  rmSync(webDir, { recursive: true, force: true });
});

/** Pixels by which a page is wider than its window. */
const OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

type Sight = { readonly address: () => string /** What must be seen there. */; readonly see: string };

/** The question that most figures answer. */
const question = () => [...event.questions].sort((a, b) => b.figures.length - a.figures.length)[0]!;
const report = () => event.reports.find((one) => one.language === "ar" && one.figures > 2)!;
const other = () => event.reports.find((one) => one.id !== report().id)!;
const figure = () => event.figures.find((one) => one.report === report().id)!;

const PAGES: Readonly<Record<string, Sight>> = {
  events: { address: () => "", see: ".event .toll" },
  search: { address: () => `?q=${encodeURIComponent("سجن")}`, see: "mark.hit" },
  event: { address: () => `event/${event.event.id}`, see: ".finding.conflict" },
  question: { address: () => `event/${event.event.id}/question/${question().id}`, see: ".plot a[href]" },
  chains: { address: () => `event/${event.event.id}/chains`, see: ".chainNode.origin" },
  wording: { address: () => `event/${event.event.id}/wording`, see: ".names q" },
  silence: { address: () => `event/${event.event.id}/silence`, see: ".matrix td.answers" },
  timeline: { address: () => `event/${event.event.id}/timeline`, see: ".timeline td a" },
  reader: { address: () => `report/${report().id}?figure=${figure().id}`, see: ".reasons code" },
  "side-by-side": { address: () => `report/${report().id}?with=${other().id}`, see: ".second .reportText" },
  places: { address: () => "places", see: ".map .place" },
  reports: { address: () => "reports", see: ".reports a" },
  review: { address: () => "review", see: ".desk .actions button" },
  add: { address: () => "add", see: ".drop" },
  export: { address: () => "export", see: ".exports a[download]" },
  settings: { address: () => "settings", see: ".choices" },
};

describe.each(LANGUAGES)("in %s", (language) => {
  let context: BrowserContext;
  let tab: Tab;
  let complaints: string[];
  beforeAll(async () => {
    context = await openWindow(browser, { language });
    tab = await context.newPage();
    complaints = complaintsOf(tab);
  });
  afterAll(() => context.close());

  test.each(Object.keys(PAGES))("%s shows its content without serious faults", async (name) => {
    const { address, see } = PAGES[name]!;
    complaints.length = 0;
    await visit(tab, served.url, address());
    await tab.locator(see).first().waitFor();
    expect(await tab.locator("html").getAttribute("lang")).toBe(language);
    expect(await tab.locator("html").getAttribute("dir")).toBe(language === "ar" ? "rtl" : "ltr");
    expect(await seriousFaults(tab)).toEqual([]);
    expect(complaints).toEqual([]);
    if (SCREENS) await tab.screenshot({ path: `docs/screens/${name}-${language}.jpg`, type: "jpeg", quality: 72 });
  });

  test("numbers and plurals have the language's own forms", async () => {
    await visit(tab, served.url, `event/${event.event.id}`);
    // The title's days are one span, with the month and the year said once.
    expect((await tab.locator("h1").innerText()).match(/2022|٢٠٢٢/g)).toHaveLength(1);
    const reports = event.reports.length;
    const form = new Intl.PluralRules(language).select(reports);
    const digits = new Intl.NumberFormat(language === "ar" ? "ar-u-nu-arab" : "en").format(reports);
    const words = WORDS[language].n as Readonly<Record<string, string>>;
    const said = words[`reports_${form}`]!.replace("{{n}}", digits);
    expect(await tab.locator(".head").innerText()).toContain(said);
  });

  test("nothing runs out of a narrow or a very wide window", async () => {
    const wide: string[] = [];
    for (const width of [360, 1920]) {
      await tab.setViewportSize({ width, height: 900 });
      for (const [name, { address, see }] of Object.entries(PAGES)) {
        await visit(tab, served.url, address());
        await tab.locator(see).first().waitFor();
        const over = await tab.evaluate<number>(OVERFLOW);
        if (over > 0) wide.push(`${name} at ${width}: ${over} px`);
      }
    }
    await tab.setViewportSize({ width: 1440, height: 900 });
    expect(wide).toEqual([]);
  });

  test("the keyboard reaches each point of the chart, and a point leads to its words", async () => {
    await visit(tab, served.url, PAGES.question!.address());
    const points = tab.locator(".plot a[href]");
    await points.first().waitFor();
    const names = await points.evaluateAll((links) => links.map((link) => link.getAttribute("aria-label")));
    expect(names.every((name) => name && name.length > 5)).toBe(true);
    await points.first().focus();
    await tab.keyboard.press("Enter");
    await tab.locator(".reportText .chosen").first().waitFor();
    expect(await tab.locator(".side-panel .reasons").count()).toBe(1);
  });

  test("the skip link leads to the content", async () => {
    await visit(tab, served.url, "");
    await tab.reload();
    await tab.locator("h1").waitFor();
    await tab.keyboard.press("Tab");
    expect(await tab.locator(":focus").getAttribute("class")).toBe("skip");
    await tab.keyboard.press("Enter");
    expect(await tab.locator(":focus").getAttribute("id")).toBe("content");
  });
});

test("language, theme and digits are chosen on the settings page and kept", async () => {
  const context = await openWindow(browser, { language: "ar" });
  const tab = await context.newPage();
  await visit(tab, served.url, "settings");
  await tab.getByText(ar.settings.latn, { exact: true }).click();
  await tab.getByText(ar.settings.dark, { exact: true }).click();
  await visit(tab, served.url, `event/${event.event.id}`);
  await tab.reload();
  await tab.locator(".toll").first().waitFor();
  expect(await tab.locator("main").innerText()).not.toMatch(/[٠-٩]/);
  expect(await tab.locator("html").getAttribute("data-theme")).toBe("dark");
  expect(await seriousFaults(tab)).toEqual([]);
  if (SCREENS) await tab.screenshot({ path: "docs/screens/event-ar-dark.jpg", type: "jpeg", quality: 72 });
  await tab.getByRole("button", { name: "English" }).click();
  await tab.locator("html[lang=en][dir=ltr]").waitFor();
  await context.close();
});

test("another policy changes the numbers shown, not the figures", async () => {
  const context = await openWindow(browser, { language: "en" });
  const tab = await context.newPage();
  await visit(tab, served.url, PAGES.question!.address());
  const rows = tab.locator("section.scroll table").first().locator("tbody tr");
  const figures = await rows.count();
  await tab.getByRole("button", { name: new RegExp(en.policy.label) }).click();
  await tab.getByRole("option").nth(2).click();
  const toll = question().policies["min-max"];
  const shown = toll.high === null ? "—" : new Intl.NumberFormat("en").format(toll.high);
  await tab.locator(".big .high dd", { hasText: shown }).waitFor();
  expect(await rows.count()).toBe(figures);
  await context.close();
});

test("an address that leads nowhere says so", async () => {
  const context = await openWindow(browser, { language: "en" });
  const tab = await context.newPage();
  for (const address of ["event/none", "nowhere"]) {
    await tab.goto(`${served.url}/#/${address}`);
    await tab.getByText(en.error.notFound).first().waitFor();
  }
  await context.close();
});

test.runIf(SCREENS)("pictures of the narrow window", async () => {
  for (const language of LANGUAGES) {
    const context = await openWindow(browser, { language, width: 390 });
    const tab = await context.newPage();
    for (const name of ["event", "reader", "review"]) {
      const { address, see } = PAGES[name]!;
      await visit(tab, served.url, address());
      await tab.locator(see).first().waitFor();
      await tab.screenshot({ path: `docs/screens/${name}-${language}-390.jpg`, type: "jpeg", quality: 72 });
    }
    await context.close();
  }
});
