/** The sample case behind the real engine: what the workbench shows is what `isnad ledger` writes. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Ledger, lineUp, makeReader, readReport } from "../src/index.ts";
import type { CaseInfo, EventDetail, FigureDetail, PlaceRow, PolicyRow, ReportDetail } from "../src/server/api.ts";
import { fromPaths } from "../src/server/incoming.ts";
import { type Served, startServer } from "../src/server/start.ts";
import { type Client, makeClient } from "./support/client.ts";

const EXAMPLE = join(import.meta.dirname, "..", "examples", "hasakah");

let dir: string;
let served: Served;
let client: Client;
let expected: Ledger;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), "isnad-example-"));
  served = await startServer({ caseDir: join(dir, "case"), port: 0, paths: [EXAMPLE] });
  client = makeClient(served.url);
  const readings = [];
  for await (const { report } of fromPaths([EXAMPLE], await makeReader()))
    if (report) readings.push(readReport(report));
  expected = lineUp(readings);
});
afterAll(async () => {
  await served.close();
  rmSync(dir, { recursive: true, force: true });
});

/** JSON with its fields in one order. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) =>
    typeof one === "object" && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );

/** Values of one list that the other does not have, in either direction. */
function different(a: readonly unknown[], b: readonly unknown[]): string[] {
  const [left, right] = [new Set(a.map(canonical)), new Set(b.map(canonical))];
  return [...[...left].filter((one) => !right.has(one)), ...[...right].filter((one) => !left.has(one))];
}

describe("the sample case", () => {
  test("every file is taken in and the ledger is the library's own", async () => {
    const status = await served.imported!;
    expect(status).toMatchObject({ stage: "done", unreadable: 0, repeats: 0, added: expected.reports.length });
    expect(expected.reports.length).toBeGreaterThan(4);
    const { body } = await client.get<Ledger>("/api/exports/ledger.json");
    for (const key of [
      "events",
      "figures",
      "questions",
      "findings",
      "evidence",
      "series",
      "sums",
      "wording",
      "silence",
    ] as const)
      expect(different(body[key], expected[key]).slice(0, 2), key).toEqual([]);
    const { body: info } = await client.get<CaseInfo>("/api/case");
    expect(info.counts).toMatchObject({
      events: expected.events.length,
      reports: expected.reports.length,
      figures: expected.figures.length,
      questions: expected.questions.length,
    });
  });

  test("every figure can be walked back to its words, its chain and its rules", async () => {
    for (const { id, quote, start, end } of expected.figures) {
      const { body } = await client.get<FigureDetail>(`/api/figures/${id}`);
      const { body: report } = await client.get<ReportDetail>(`/api/reports/${encodeURIComponent(body.report.id)}`);
      expect(report.report.text).toContain(quote);
      expect(report.report.text.slice(start, end)).not.toBe("");
      expect(body.why).not.toBeNull();
    }
  });

  test("the place is on the map, under its name in both languages", async () => {
    const { body } = await client.get<PlaceRow[]>("/api/places");
    const row = body.find(({ place }) => place.key?.startsWith("sy.hasakah"))!;
    expect(row.label.en).toMatch(/^[\x20-\x7e]+$/);
    expect(row.lat).toBeCloseTo(36.5, 0);
    expect(row.lon).toBeCloseTo(40.7, 0);
  });

  test("a corrected figure changes its question under every policy", async () => {
    const { body: policies } = await client.get<PolicyRow[]>("/api/policies");
    expect(policies.filter(({ chosen }) => chosen)).toHaveLength(1);
    const event = expected.events.toSorted((a, b) => b.reports.length - a.reports.length)[0]!;
    const before = (await client.get<EventDetail>(`/api/events/${event.id}`)).body;
    const question = before.questions.find(
      (one) => one.status === "disputed" && one.policies["min-max"].high !== null,
    )!;
    const highest = question.policies["min-max"].from.high;
    const feed = await client.listen();
    await feed.until(({ type }) => type === "ledger");
    for (const figure of highest)
      expect((await client.post("/api/judgements", { action: "reject", figure, note: "test" })).status).toBe(201);
    await feed.until((message) => message.type === "ledger" && (message.events ?? []).includes(event.id));
    const after = (await client.get<EventDetail>(`/api/events/${event.id}`)).body;
    const now = after.questions.find(({ id }) => id === question.id);
    expect(now?.policies["min-max"].high ?? 0).toBeLessThan(question.policies["min-max"].high!);
    feed.stop();
  });

  test("a figure moved to another question counts there, and a finding judged otherwise no longer disputes", async () => {
    const { id } = expected.events.toSorted((a, b) => b.reports.length - a.reports.length)[0]!;
    const slice = async () => (await client.get<EventDetail>(`/api/events/${id}`)).body;
    const before = await slice();
    const feed = await client.listen();
    await feed.until(({ type }) => type === "ledger");
    const sliceAfter = async (body: object) => {
      const seen = feed.messages.length;
      expect((await client.post("/api/judgements", body)).status).toBe(201);
      await feed.until(
        (message) => message.type === "ledger" && feed.messages.findIndex((one) => one.message === message) >= seen,
      );
      return slice();
    };

    const home = before.questions.find(({ figures }) => figures.length > 2)!;
    const [figure] = home.figures;
    const alone = await sliceAfter({ action: "correct", figure, change: { question: "new" } });
    const own = alone.questions.find(({ figures }) => figures.length === 1 && figures[0] === figure)!;
    expect(own).toMatchObject({ effect: home.effect, status: "single-source" });
    expect(alone.questions.find((one) => one.id === home.id)!.figures).not.toContain(figure);
    const other = alone.questions.find((one) => one.id !== home.id && one.id !== own.id && one.figures.length > 1)!;
    const moved = await sliceAfter({ action: "correct", figure, change: { question: other.id } });
    expect(moved.questions.find((one) => one.id === other.id)!.figures).toContain(figure);

    const conflict = moved.findings.find(
      (one) =>
        one.kind === "conflict" &&
        one.otherQuestion === null &&
        moved.findings.filter((two) => two.kind === "conflict" && two.question === one.question).length === 1,
    )!;
    const settled = await sliceAfter({ action: "finding", finding: conflict.id, kind: "scope", note: "other people" });
    expect(settled.findings.find((one) => one.id === conflict.id)).toMatchObject({
      kind: "scope",
      person: { by: "local", machineKind: "conflict" },
    });
    expect(settled.questions.find((one) => one.id === conflict.question)!.status).not.toBe("disputed");
    feed.stop();
  });
});
