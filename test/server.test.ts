/** The workbench's server over real HTTP, as one person on one computer uses it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type {
  EventDetail,
  EventSummary,
  FigureDetail,
  ImportStatus,
  Page,
  ReportDetail,
  ReviewItem,
  SearchResult,
} from "../src/server/api.ts";
import { type Served, startServer } from "../src/server/start.ts";
import { type Client, makeClient } from "./support/client.ts";
import { smallEngine } from "./support/small-engine.ts";

let dir: string;
let served: Served;
let client: Client;
const errors: unknown[] = [];

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), "isnad-server-"));
  const web = join(dir, "web");
  mkdirSync(join(web, "assets"), { recursive: true });
  writeFileSync(join(web, "index.html"), "<!doctype html><title>app</title>");
  writeFileSync(join(web, "assets", "app-1a2b3c.js"), `console.log("${"x".repeat(2000)}")`);
  writeFileSync(join(dir, "secret.txt"), "outside");
  served = await startServer({
    caseDir: join(dir, "case"),
    port: 0,
    engine: smallEngine,
    webDir: web,
    log: (error) => errors.push(error),
  });
  client = makeClient(served.url);
});
afterAll(async () => {
  await served.close();
  rmSync(dir, { recursive: true, force: true });
  expect(errors).toEqual([]);
});

const text = (id: string, words: string, more = {}) => ({
  file: `${id}.txt`,
  text: words,
  outlet: "Agency",
  publishedAt: "2024-05-01",
  ...more,
});

async function imported(items: unknown[]): Promise<ImportStatus> {
  const { status, body, headers } = await client.post<ImportStatus>("/api/imports", { items });
  expect(status).toBe(202);
  expect(headers.get("location")).toBe(`/api/imports/${body.id}`);
  const feed = await client.listen(`/api/imports/${body.id}/stream`);
  const last = await feed.until((message) => message.type === "import" && message.status.stage === "done");
  await feed.done;
  return (last.message as { status: ImportStatus }).status;
}

const theEvent = async (q: string) =>
  (await client.get<Page<EventSummary>>(`/api/events?q=${encodeURIComponent(q)}`)).body.items[0]!;

/** Sends a judgement and waits for the ledger that shows it. */
async function judged(body: unknown) {
  const feed = await client.listen();
  await feed.until(({ type }) => type === "ledger");
  const before = feed.messages.length;
  const { body: judgement } = await client.post("/api/judgements", body);
  await feed.until(
    (message) => message.type === "ledger" && feed.messages.findIndex((one) => one.message === message) >= before,
  );
  feed.stop();
  return judgement;
}

describe("adding reports", () => {
  test("an account of each item: added, repeated, unreadable, and what is missing", async () => {
    const lines = [
      '{"id":"n1","text":"Aleppo: 15 dead"}',
      "not json",
      '{"id":"n2","text":"Homs: 4 dead","outlet":"B","date":"2024-05-03"}',
    ].join("\n");
    const status = await imported([
      text("a", "Aleppo: 12 dead"),
      {
        file: "page.html",
        base64: Buffer.from(
          "<html><title>t</title><body><article><p>Hama: 9 dead and more words.</p></article><script>alert(1)</script></body></html>",
        ).toString("base64"),
      },
      { file: "more.ndjson", text: lines },
      { file: "scan.pdf", base64: Buffer.from("%PDF-1.4").toString("base64") },
      { file: "reports.csv", text: "file,outlet,publishedAt\nb.txt,Radio,2024-05-02\n" },
      { file: "b.txt", text: "Aleppo: 12 dead, 3 more hurt" },
      text("again", "Aleppo: 12 dead"),
      { text: "Idlib: pasted 6 dead" },
    ]);
    expect(status).toMatchObject({ stage: "done", added: 6, repeats: 1, unreadable: 2, total: 9, done: 9 });
    const of = (id: string) => status.outcomes.find(({ report }) => report === id);
    expect(of("n1")).toMatchObject({ status: "added", missing: ["outlet", "publishedAt"] });
    expect(of("b")).toMatchObject({ status: "added", missing: [] });
    expect(status.outcomes.find(({ file }) => file === "again.txt")).toMatchObject({ status: "repeat", report: "a" });
    expect(status.outcomes.filter((one) => one.status === "unreadable").map(({ file, code }) => [file, code])).toEqual([
      ["more.ndjson", "json"],
      ["scan.pdf", "format"],
    ]);
    expect((await client.get<ImportStatus[]>("/api/imports")).body[0]).toMatchObject({ id: status.id, added: 6 });
  });

  test("the same again adds nothing", async () => {
    const before = (await client.get("/api/case")).body.counts;
    expect(await imported([text("a", "Aleppo: 12 dead"), text("other-name", "Aleppo: 12 dead")])).toMatchObject({
      added: 0,
      repeats: 2,
    });
    expect((await client.get("/api/case")).body.counts).toEqual(before);
  });

  test("another report of a name that is taken gets a name of its own", async () => {
    const { outcomes } = await imported([text("a", "Daraa: 8 dead")]);
    expect(outcomes[0]).toMatchObject({ status: "added", report: "a~2" });
  });

  test("what could not be inferred can be given", async () => {
    const { body, status } = await client.ask<ReportDetail>("PATCH", "/api/reports/n1", {
      outlet: "Gazette",
      publishedAt: "2024-05-04",
    });
    expect(status).toBe(200);
    expect(body.report).toMatchObject({ outlet: "Gazette", publishedAt: "2024-05-04" });
    expect(
      (await client.get("/api/reports?missing=outlet")).body.items.map(({ id }: { id: string }) => id),
    ).not.toContain("n1");
  });
});

describe("reading", () => {
  test("events are listed, filtered, searched and paged", async () => {
    const all = await client.get<Page<EventSummary>>("/api/events?limit=2&sort=reports");
    expect(all.body).toMatchObject({ total: 5, next: "2" });
    expect(all.body.items[0]).toMatchObject({ reports: 3, disputed: 1 });
    const rest = await client.get<Page<EventSummary>>("/api/events?limit=10&sort=reports&cursor=2");
    expect(rest.body.items).toHaveLength(3);
    expect((await client.get("/api/events?outlet=Radio")).body.total).toBe(1);
    expect(
      (await client.get("/api/events?from=2024-05-03&to=2024-05-03")).body.items.map(
        (one: EventSummary) => one.title.en,
      ),
    ).toEqual(["Homs:"]);
    expect((await client.get("/api/events?effect=injured")).body.total).toBe(0);
  });

  test("an event, a question, a figure and a report lead to each other", async () => {
    const { id } = await theEvent("Aleppo");
    const { body: slice } = await client.get<EventDetail>(`/api/events/${id}`);
    expect(slice.reports.map((report) => report.id).sort()).toEqual(["a", "b", "n1"]);
    expect(slice.figures).toHaveLength(4);
    expect(slice.figures[0]).not.toHaveProperty("why");
    const question = slice.questions[0]!;
    const { body: asked } = await client.get(`/api/questions/${question.id}?policy=min-max`);
    expect(asked).toMatchObject({ policy: "min-max", question: { best: null, low: 3, high: 15 } });
    const { body: figure } = await client.get<FigureDetail>(`/api/figures/${slice.figures[0]!.id}`);
    expect(figure).toMatchObject({
      state: "unreviewed",
      event: { id },
      question: { id: question.id },
      why: { rule: "test.number" },
    });
    const { body: report } = await client.get<ReportDetail>(`/api/reports/${figure.report.id}`);
    expect(report.figures.map((one) => one.id)).toContain(figure.id);
  });

  test("search answers events, reports with marked words, and figures", async () => {
    const { body } = await client.get<SearchResult>("/api/search?q=pasted");
    const [hit] = body.reports;
    expect(hit!.id).toMatch(/^pasted-/);
    expect(hit!.excerpt.slice(hit!.marks[0]!.start, hit!.marks[0]!.end)).toBe("pasted");
    expect(body.figures[0]).toMatchObject({ min: 6 });
  });

  test("an unchanged answer is not sent twice", async () => {
    const first = await client.get("/api/events");
    const etag = first.headers.get("etag")!;
    expect((await client.get("/api/events", { "if-none-match": etag })).status).toBe(304);
    const { id } = await theEvent("Homs");
    const { headers } = await client.get(`/api/events/${id}`);
    const judgement = await judged({
      action: "reject",
      figure: (await client.get<EventDetail>(`/api/events/${id}`)).body.figures[0]!.id,
      note: "x",
    });
    expect((await client.get(`/api/events/${id}`, { "if-none-match": headers.get("etag")! })).status).toBe(200);
    await client.post(`/api/judgements/${judgement.id}/undo`);
  });

  test("the raw capture is text that cannot act", async () => {
    const { status, headers, body } = await client.get<string>("/api/reports/page/raw");
    expect(status).toBe(200);
    expect(body).toContain("<script>alert(1)</script>");
    expect(headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(headers.get("content-security-policy")).toBe("sandbox; default-src 'none'; frame-ancestors 'self'");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    const { body: report } = await client.get<ReportDetail>("/api/reports/page");
    expect(report.raw).toMatchObject({ mediaType: "text/html", url: "/api/reports/page/raw" });
    expect((await client.get(`${report.raw.url}?download`)).headers.get("content-disposition")).toMatch(/^attachment/);
  });

  test("places are listed, those without coordinates too", async () => {
    const { body } = await client.get("/api/places");
    expect(body[0]).toMatchObject({
      place: { name: "Aleppo:" },
      label: { ar: "Aleppo:" },
      lat: null,
      lon: null,
      disputed: 1,
    });
  });

  test("files of the ledger", async () => {
    const { id } = await theEvent("Aleppo");
    const { body: csv, headers } = await client.get<string>(`/api/exports/figures.csv?event=${id}`);
    expect(headers.get("content-disposition")).toContain("figures.csv");
    expect(csv.trim().split("\n")).toHaveLength(5);
    const { body: ledger } = await client.get(`/api/exports/ledger.json?event=${id}`);
    expect(ledger.figures[0].why.rule).toBe("test.number");
    expect(ledger.reports[0].text).toContain("Aleppo");
    expect((await client.get<string>("/api/exports/readings.ndjson")).body.trim().split("\n")).toHaveLength(7);
    expect((await client.get<string>("/api/exports/dossier.html")).body).toContain("<!doctype html>");
    for (const name of ["ledger.exe", "constructor"])
      expect((await client.get(`/api/exports/${name}`)).status).toBe(404);
  });

  test("the API describes itself", async () => {
    const { body } = await client.get("/api/openapi.json");
    expect(body.openapi).toBe("3.1.0");
    expect(Object.keys(body.paths)).toEqual(
      expect.arrayContaining(["/events", "/events/{id}", "/judgements", "/imports", "/session", "/exports/{format}"]),
    );
    expect(body.paths["/judgements"].post.requestBody.content["application/json"].schema.oneOf).toHaveLength(5);
  });
});

describe("judging", () => {
  test("a correction reaches the ledger, is kept beside the machine's reading, and can be taken back", async () => {
    const { id } = await theEvent("Aleppo");
    const before = (await client.get<EventDetail>(`/api/events/${id}`)).body;
    const figure = before.figures.find(({ min }) => min === 15)!;
    const judgement = await judged({
      action: "correct",
      figure: figure.id,
      change: { min: 12, max: 12, group: { text: "dead", class: "civilian" } },
      note: "misread",
    });
    const after = (await client.get<EventDetail>(`/api/events/${id}`)).body;
    expect(after.questions[0]).toMatchObject({ high: 12 });
    const { body } = await client.get<FigureDetail>(`/api/figures/${figure.id}`);
    expect(body).toMatchObject({
      state: "corrected",
      machine: { min: 15 },
      figure: { min: 12, group: { class: "civilian" } },
    });
    expect(body.judgements).toMatchObject([{ id: judgement.id, by: "local", note: "misread", undone: null }]);
    const feed = await client.listen();
    await client.post(`/api/judgements/${judgement.id}/undo`);
    await feed.until((message) => message.type === "undo");
    await feed.until((message) => message.type === "ledger" && (message.events ?? []).includes(id));
    feed.stop();
    expect((await client.get<EventDetail>(`/api/events/${id}`)).body).toEqual(before);
    expect((await client.post(`/api/judgements/${judgement.id}/undo`)).status).toBe(409);
  });

  test("a missed figure is added by its words", async () => {
    const report = (await client.get<ReportDetail>("/api/reports/page")).body.report;
    const start = report.text.indexOf("more words");
    const { status, body } = await client.post("/api/judgements", {
      action: "add",
      report: "page",
      start,
      end: start + 10,
      change: { effect: "injured", vague: "some" },
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({ action: "add", span: { start, end: start + 10 } });
    expect(
      (
        await client.post("/api/judgements", {
          action: "add",
          report: "page",
          start: 5,
          end: 90_000,
          change: { effect: "killed" },
        })
      ).status,
    ).toBe(422);
  });

  test("the queue begins with what is doubtful and decides a number", async () => {
    const { body } = await client.get<Page<ReviewItem>>("/api/review?limit=50");
    const priorities = body.items.map(({ priority }) => priority);
    expect(priorities).toEqual([...priorities].sort((a, b) => b - a));
    expect(body.items[0]).toMatchObject({ decides: true, doubts: expect.arrayContaining(["conflict"]) });
  });

  test("what is not there cannot be judged", async () => {
    expect(await client.post("/api/judgements", { action: "accept", figure: "none" })).toMatchObject({
      status: 404,
      body: { code: "unknown-figure" },
    });
    expect(await client.post("/api/judgements", { action: "reject", figure: "none", note: " " })).toMatchObject({
      status: 422,
    });
    const { body } = await client.get<Page<ReviewItem>>("/api/review?limit=1");
    const figure = body.items[0]!.figure.id;
    expect(
      await client.post("/api/judgements", { action: "correct", figure, change: { question: "elsewhere" } }),
    ).toMatchObject({ status: 404, body: { code: "unknown-question" } });
    expect(
      await client.post("/api/judgements", { action: "correct", figure, change: { min: 9, max: 3 } }),
    ).toMatchObject({ status: 422, body: { errors: [{ path: "change.min" }] } });
  });

  test("who reconnects is told what was missed, once and in order", async () => {
    const feed = await client.listen("/api/stream", { "last-event-id": "0" });
    await feed.until((message) => message.type === "judgement" && message.judgement.action === "add");
    const ids = feed.messages.flatMap(({ id }) => (id ? [Number(id)] : []));
    expect(ids.length).toBeGreaterThan(3);
    expect(ids).toEqual([...new Set(ids)].sort((a, b) => a - b));
    feed.stop();
  });
});

describe("guarding", () => {
  /** fetch() does not let a test choose its Host. */
  const statusOf = (headers: Record<string, string>, method = "GET", body = "") =>
    new Promise<number>((resolve, reject) => {
      const asked = request(`${served.url}/api/session`, { method, headers }, (response) => {
        response.resume();
        resolve(response.statusCode!);
      });
      asked.on("error", reject);
      asked.end(body);
    });

  test("a rebound name and a foreign page are turned away", async () => {
    expect(await statusOf({ host: "evil.example:80" })).toBe(421);
    expect(await statusOf({ host: "127.0.0.1.evil.example" })).toBe(421);
    expect(await statusOf({ origin: "http://evil.example" })).toBe(403);
    expect(await statusOf({ origin: "null" })).toBe(403);
    expect(await statusOf({ origin: served.url })).toBe(200);
    const port = new URL(served.url).port;
    expect(await statusOf({ origin: `http://127.0.0.1:${Number(port) + 1}` })).toBe(403);
  });

  test("writing takes JSON from this server's own pages", async () => {
    const body = { action: "accept", figure: "x" };
    expect((await client.post("/api/judgements", body, { "content-type": "text/plain" })).status).toBe(415);
    expect(
      (await client.post("/api/judgements", body, { "content-type": "application/x-www-form-urlencoded" })).status,
    ).toBe(415);
    expect((await client.post("/api/judgements", body, { "sec-fetch-site": "cross-site" })).status).toBe(403);
    expect((await client.post("/api/judgements", body, { origin: "http://evil.example" })).status).toBe(403);
  });

  test("problems are worded in the reader's language", async () => {
    const arabic = await client.get("/api/events/none", { "accept-language": "ar-SY, en;q=0.5" });
    expect(arabic).toMatchObject({ status: 404, body: { code: "not-found", title: "غير موجود", status: 404 } });
    expect(arabic.headers.get("content-type")).toContain("application/problem+json");
    expect((await client.get("/api/events/none", { "accept-language": "fr, en;q=0.3, ar;q=0.1" })).body.title).toBe(
      "Not found",
    );
    const invalid = await client.get("/api/events?limit=0&effect=zzz");
    expect(invalid.status).toBe(422);
    expect(invalid.body.errors.map(({ path }: { path: string }) => path).sort()).toEqual(["effect", "limit"]);
    const note = "x".repeat(2 ** 20);
    const large = await client.post(
      "/api/judgements",
      { action: "accept", figure: "x", note },
      { connection: "close" },
    );
    expect([large.status, large.body.code, large.body.detail]).toEqual([
      413,
      "too-large",
      expect.stringContaining("1 MB"),
    ]);
    const broken = await fetch(`${served.url}/api/judgements`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{",
    });
    expect([broken.status, ((await broken.json()) as { code: string }).code]).toEqual([422, "invalid"]);
  });

  test("pages carry a policy that runs no foreign script", async () => {
    const page = await client.get("/events/deep/link");
    expect(page.body).toContain("<title>app</title>");
    expect(page.headers.get("content-security-policy")).toContain("script-src 'self';");
    expect(page.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect(page.headers.get("cache-control")).toBe("no-cache");
    const script = await client.get("/assets/app-1a2b3c.js");
    expect(script.headers.get("cache-control")).toContain("immutable");
    expect(script.headers.get("content-encoding")).toBe("gzip");
    expect((await client.get("/assets/gone.js")).status).toBe(404);
    for (const path of ["/../secret.txt", "/..%2fsecret.txt", "/%2e%2e/secret.txt", "/assets/..%2f..%2fsecret.txt"]) {
      const { status, body } = await client.get(path);
      expect([status, body.code], path).toEqual([404, "not-found"]);
    }
  });

  test("an address without its # leads to the page it means", async () => {
    for (const path of ["/event/e-1", "//elsewhere.example/event"]) {
      const answer = await fetch(served.url + path, { redirect: "manual" });
      expect([answer.status, answer.headers.get("location")]).toEqual([302, `/#${path}`]);
    }
  });

  test("there is nothing to sign in to, and no other computer is served", async () => {
    expect((await client.get("/api/session")).body).toEqual({
      mode: "local",
      user: { name: "local", role: "administrator" },
    });
    expect((await client.post("/api/session", { name: "a", password: "b" })).body.code).toBe("local-mode");
    await expect(startServer({ caseDir: join(dir, "other"), host: "0.0.0.0", port: 0 })).rejects.toThrow("--team");
  });
});
