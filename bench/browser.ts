/**
 * What a browser has to load and how soon it answers: real Chromium, headless, on the server that is measured. Each load
 * is the first one of a new profile: nothing is cached.
 */
import { existsSync } from "node:fs";
import { type Browser, type CDPSession, chromium, type Page } from "playwright-core";

const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const LOADS = 7;

type Kind = "script" | "style" | "font" | "page" | "data";
type Load = {
  readonly bytes: Readonly<Record<Kind, number>>;
  readonly listMs: number;
  readonly answerMs: number;
};

/** Prints weight and times of the event list and of one event's page; says so where there is no Chromium. */
export async function measureBrowser(url: string, event: string): Promise<void> {
  if (!existsSync(CHROMIUM))
    return console.log("\nno Chromium (set CHROMIUM to its path): page weight and times not measured");
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
  try {
    const pages = [
      ["event list", "", ".event"],
      ["event page, the largest", `event/${event}`, ".questions li"],
    ] as const;
    const kinds = ["page", "script", "style", "font", "data"] as const;
    console.log(
      `\n${"first load, gzip KB and median ms".padEnd(34)}${[...kinds, "shown", "answers", "slow shown", "answers"].map((name) => name.padStart(11)).join("")}`,
    );
    for (const [name, address, see] of pages) {
      const plain = await loads(browser, `${url}/#/${address}`, see, 1);
      const slow = await loads(browser, `${url}/#/${address}`, see, SLOW);
      const weights = kinds.map((kind) => (plain[0]!.bytes[kind] / 1024).toFixed(1));
      const times = [plain, slow].flatMap((all) => [median(all, "listMs"), median(all, "answerMs")]);
      console.log(name.padEnd(34) + [...weights, ...times].map((cell) => cell.padStart(11)).join(""));
    }
    console.log(
      `shown: the page's content stands; answers: a key pressed then has moved the focus; slow: processor ${SLOW} times slower`,
    );
  } finally {
    await browser.close();
  }
}

const SLOW = 4;

const median = (all: readonly Load[], of: "listMs" | "answerMs"): string =>
  all
    .map((load) => load[of])
    .sort((a, b) => a - b)
    [all.length >> 1]!.toFixed(0);

async function loads(browser: Browser, address: string, see: string, slowdown: number): Promise<Load[]> {
  const all: Load[] = [];
  for (let n = 0; n < LOADS; n++) all.push(await load(browser, address, see, slowdown));
  return all;
}

/** Notes when what is looked for first stands in the page, and when the focus first moves. Milliseconds since navigation. */
const noteTimes = (see: string) => `
  window.noted = {};
  new MutationObserver((_, observer) => {
    if (!document.querySelector(${JSON.stringify(see)})) return;
    observer.disconnect();
    window.noted.shown = performance.now();
  }).observe(document, { childList: true, subtree: true });
  addEventListener("focusin", () => { window.noted.answered ??= performance.now(); });`;

async function load(browser: Browser, address: string, see: string, slowdown: number): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "ar", bypassCSP: true });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const bytes = await countBytes(session);
  if (slowdown > 1) await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.addInitScript(noteTimes(see));
  await page.goto(address, { waitUntil: "commit" });
  await page.waitForFunction("window.noted?.shown", undefined, { polling: 10, timeout: 120_000 });
  await page.keyboard.press("Tab");
  await page.waitForFunction("window.noted.answered", undefined, { polling: 10 });
  await page.evaluate("document.fonts.ready.then(() => undefined)");
  await page.waitForLoadState("load");
  const noted = await page.evaluate<{ shown: number; answered: number }>("window.noted");
  await settled(page);
  await context.close();
  return { bytes, listMs: noted.shown, answerMs: noted.answered };
}

const settled = (page: Page) => page.waitForTimeout(300);

/** Bytes as they travelled, by what they are; filled as they arrive. */
async function countBytes(session: CDPSession): Promise<Record<Kind, number>> {
  const bytes: Record<Kind, number> = { page: 0, script: 0, style: 0, font: 0, data: 0 };
  const kinds = new Map<string, Kind>();
  const KINDS: Readonly<Record<string, Kind>> = {
    Script: "script",
    Stylesheet: "style",
    Font: "font",
    Document: "page",
  };
  session.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, KINDS[type] ?? "data"));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    bytes[kinds.get(requestId) ?? "data"] += encodedDataLength;
  });
  await session.send("Network.enable");
  return bytes;
}
