/**
 * A real browser on the real server and database: the web app built into a folder of its own, a case made for the test,
 * Chromium of the system or, where there is none, the one that comes with npm.
 */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { build } from "vite";
import { type Served, type ServeOptions, startServer } from "../src/server/start.ts";

export const LANGUAGES = ["ar", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

const SYSTEM_CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

export async function openBrowser(): Promise<Browser> {
  const system = SYSTEM_CHROMIUM.find((path) => existsSync(path));
  if (system) return chromium.launch({ executablePath: system, args: ["--no-sandbox"] });
  // Makes the package unpack the system libraries that it needs; has to be set before it is loaded.
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs20.x";
  const { default: packaged } = await import("@sparticuz/chromium");
  const args = ["--no-sandbox", "--headless=shell", "--no-zygote", "--disable-gpu"];
  return chromium.launch({ executablePath: await packaged.executablePath(), args });
}

/** The web app, built into a temporary folder. */
export async function buildWeb(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), "isnad-web-"));
  // The test runner says "test" here, and React would then come in its slower, checking form.
  process.env.NODE_ENV = "production";
  await build({
    root: "web",
    configFile: "web/vite.config.ts",
    logLevel: "error",
    build: { outDir, emptyOutDir: true },
  });
  return outDir;
}

/** A server on a case of its own, with `paths` imported; the case goes when it closes. */
export async function serve(options: Partial<ServeOptions>): Promise<Served> {
  const caseDir = mkdtempSync(join(tmpdir(), "isnad-case-"));
  const served = await startServer({ caseDir, port: 0, ...options });
  await served.imported;
  const close = async () => {
    await served.close();
    rmSync(caseDir, { recursive: true, force: true });
  };
  return { ...served, close };
}

export type View = { readonly language: Language; readonly width?: number; readonly theme?: "light" | "dark" };

/** A browser window of its own (cookies, settings), in one language. */
export function openWindow(
  browser: Browser,
  { language, width = 1440, theme = "light" }: View,
): Promise<BrowserContext> {
  return browser
    .newContext({ viewport: { width, height: width < 500 ? 844 : 900 }, acceptDownloads: true })
    .then(async (context) => {
      const settings = JSON.stringify(JSON.stringify({ language, theme }));
      await context.addInitScript(
        `localStorage.getItem("isnad.settings") ?? localStorage.setItem("isnad.settings", ${settings})`,
      );
      // A loaded machine is slow, not wrong.
      context.setDefaultTimeout(60_000);
      return context;
    });
}

/** Everything that a page complains of: exceptions, refused scripts and styles, failed requests. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  return complaints;
}

/** Goes to an address of the app and waits until it shows its page. */
export async function visit(page: Page, url: string, address: string): Promise<void> {
  await page.goto(`${url}/#/${address}`);
  await page.locator("h1").first().waitFor();
  await page.locator(".skeleton").waitFor({ state: "detached" });
  await page.evaluate("document.fonts.ready.then(() => undefined)");
}

/** Faults that axe calls serious or critical, each with the element at fault. */
export async function seriousFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  // axe ends in a window of its own, and a window behind another takes no drops.
  await page.bringToFront();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 200)).join(" | ")}`);
}

export async function getJson<T>(url: string, path: string): Promise<T> {
  const answer = await fetch(`${url}/api/${path}`);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return (await answer.json()) as T;
}
