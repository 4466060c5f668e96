/** One contract for both databases: what is recorded is kept, searched, judged, taken back, and rebuilt the same. */
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { kappaOf } from "../src/store/agreement.ts";
import { openBlobs, sha256 } from "../src/store/blobs.ts";
import { type Case, openCase, rebuild } from "../src/store/case.ts";
import { eventDetail, listEvents } from "../src/store/events-query.ts";
import { JournalBroken, openJournal } from "../src/store/journal.ts";
import { figureIds } from "../src/store/judge.ts";
import { CaseLocked, lockByPidFile } from "../src/store/lock.ts";
import type { Bodies, RecordedReport } from "../src/store/record.ts";
import { figureDetail, reportDetail, search } from "../src/store/reports-query.ts";
import { listReview } from "../src/store/review-query.ts";
import type { Reading } from "../src/types.ts";
import { freshDatabase, POSTGRES } from "./support/postgres.ts";
import { smallEngine } from "./support/small-engine.ts";

const folders: string[] = [];
const folder = () => {
  const dir = mkdtempSync(join(tmpdir(), "isnad-store-"));
  folders.push(dir);
  return dir;
};
afterAll(() => {
  for (const dir of folders) rmSync(dir, { recursive: true, force: true });
});

async function add(opened: Case, texts: Record<string, string>, outlet: string | null = null) {
  const reports: RecordedReport[] = [];
  for (const [id, text] of Object.entries(texts)) {
    const hash = await opened.blobs.put(Buffer.from(text));
    const meta = {
      id,
      file: null,
      sha256: hash,
      title: null,
      outlet,
      url: null,
      publishedAt: "2024-05-01",
      language: null,
      inferred: [],
    };
    reports.push({ ...meta, textSha256: hash, mediaType: "text/plain", bytes: text.length });
  }
  await opened.record("local", "import", { run: "run", reports });
}

let judged = 0;
type Verdict = Partial<Bodies["judgement"]> & { action: Bodies["judgement"]["action"] };
async function say(opened: Case, by: string, verdict: Verdict) {
  const id = `j${++judged}`;
  const blank = {
    role: "coder",
    report: null,
    figure: null,
    finding: null,
    kind: null,
    span: null,
    change: null,
    note: "",
  } as const;
  await opened.record(by, "judgement", { ...blank, id, ...verdict });
  return id;
}

/** Every derived row, in a fixed order. */
async function dump(opened: Case) {
  const tables = [
    "meta",
    "entry",
    "report",
    "judgement",
    "event",
    "event_report",
    "question",
    "finding",
    "figure",
    "account",
    "import_run",
  ];
  const all: Record<string, unknown> = {};
  for (const table of tables) {
    const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.table(table)} t`.execute(opened.rows);
    all[table] = rows.map(({ row }) => row).sort();
  }
  return all;
}

for (const name of ["PGlite", "PostgreSQL"]) {
  const onServer = name === "PostgreSQL";
  // A server is not part of the package: ISNAD_TEST_PG=postgres://… names one to test on.
  describe.skipIf(onServer && !POSTGRES)(`a case on ${name}`, () => {
    let url: string | undefined;
    let opened: Case;
    let dir: string;
    const reopen = async () => {
      await opened.close();
      opened = await openCase(dir, { engine: smallEngine, databaseUrl: url });
    };
    beforeAll(async () => {
      if (onServer) url = await freshDatabase(POSTGRES!, "isnad_test_store");
      dir = folder();
      opened = await openCase(dir, { engine: smallEngine, databaseUrl: url });
      await add(opened, { a: "Aleppo: 12 dead", b: "Aleppo: 15 dead, officials say 3 more", c: "Homs: 4 dead" });
      await opened.refresh();
    });
    afterAll(() => opened.close());

    const figureOf = async (report: string, n = 0) => (await reportDetail(opened, report))!.figures[n]!;
    const aleppo = async () => (await listEvents(opened, { q: "Aleppo", limit: 10 })).items[0]!;

    test("lists events with their numbers", async () => {
      const page = await listEvents(opened, { limit: 1 });
      expect(page).toMatchObject({ total: 2, next: "1" });
      expect(await aleppo()).toMatchObject({
        reports: 2,
        figures: 3,
        disputed: 1,
        toll: { policies: { "ucdp-like": { low: 3, high: 15, best: 3 } } },
      });
      expect((await listEvents(opened, { limit: 10, from: "2024-05-02" })).total).toBe(0);
      expect((await listEvents(opened, { limit: 10, place: "test.Homs:" })).total).toBe(1);
      expect((await listEvents(opened, { limit: 10, status: "disputed" })).items.map(({ title }) => title.en)).toEqual([
        "Aleppo:",
      ]);
    });

    test("a correction changes the ledger and not the machine's reading; taken back, all is as before", async () => {
      const before = await dump(opened);
      const { id, machine } = await figureOf("b");
      const judgement = await say(opened, "amal", {
        action: "correct",
        report: "b",
        figure: id,
        change: { min: 12, max: 12 },
      });
      await opened.refresh();
      const after = await figureOf("b");
      expect(after).toMatchObject({ id, state: "corrected", figure: { min: 12, low: 12, rule: "person.correct" } });
      expect(after.machine).toEqual(machine);
      expect((await aleppo()).toll).toMatchObject({ policies: { "ucdp-like": { high: 12 } } });
      await opened.record("amal", "undo", { judgement });
      await opened.refresh();
      const now = await dump(opened);
      for (const table of ["report", "event", "event_report", "question", "finding", "figure"])
        expect(now[table]).toEqual(before[table]);
    });

    test("a rejected figure leaves the ledger and stays readable", async () => {
      const { id } = await figureOf("b", 1);
      const judgement = await say(opened, "amal", { action: "reject", report: "b", figure: id, note: "not a toll" });
      await opened.refresh();
      expect((await aleppo()).toll).toMatchObject({ policies: { "ucdp-like": { low: 12 } } });
      expect(await figureDetail(opened, id, () => null)).toMatchObject({
        id,
        state: "rejected",
        figure: null,
        machine: { min: 3 },
        event: null,
      });
      await opened.record("amal", "undo", { judgement });
      await opened.refresh();
    });

    test("two coders who differ change nothing until a reviewer decides", async () => {
      const { id } = await figureOf("c");
      await say(opened, "amal", { action: "accept", report: "c", figure: id });
      await say(opened, "basil", { action: "correct", report: "c", figure: id, change: { min: 5, max: 5 } });
      await opened.refresh();
      const detail = (await reportDetail(opened, "c"))!;
      expect(detail.figures[0]).toMatchObject({ state: "disputed", figure: { min: 4 } });
      expect(detail.agreement).toEqual([
        { coders: ["amal", "basil"], both: 1, same: 0, percent: 0, kappa: 0, differ: [id] },
      ]);
      expect((await listReview(opened, { state: "disputed", limit: 5 })).items.map(({ figure }) => figure.id)).toEqual([
        id,
      ]);
      await say(opened, "rima", { role: "reviewer", action: "accept", report: "c", figure: id });
      await opened.refresh();
      expect(await figureOf("c")).toMatchObject({ state: "accepted", figure: { min: 4 } });
    });

    test("a figure that the reader missed is added by its words", async () => {
      await add(opened, { d: "Idlib: a dozen dead" });
      await opened.refresh();
      await say(opened, "amal", {
        action: "add",
        report: "d",
        figure: "a-1",
        span: { start: 7, end: 14 },
        change: { effect: "killed", min: 12, max: 12 },
      });
      await opened.refresh();
      expect((await reportDetail(opened, "d"))!.figures).toMatchObject([
        { id: "a-1", machine: null, state: "added", figure: { quote: "Idlib: a dozen dead", low: 12 } },
      ]);
    });

    test("a person's word on a finding stands beside the machine's", async () => {
      const slice = (await eventDetail(opened, (await aleppo()).id))!;
      const finding = slice.findings.find(({ kind }) => kind === "conflict")!;
      await say(opened, "amal", {
        action: "finding",
        finding: finding.id,
        kind: "update",
        machineKind: "conflict",
        note: "an hour later",
      });
      await opened.refresh();
      const after = (await eventDetail(opened, slice.event.id))!.findings.find(({ id }) => id === finding.id);
      expect(after).toMatchObject({
        kind: "update",
        person: { by: "amal", machineKind: "conflict", note: "an hour later" },
      });
    });

    test("the database rebuilt from the journal equals the one it replaces", async () => {
      const before = await dump(opened);
      await rebuild(opened);
      expect(await dump(opened)).toEqual(before);
      await reopen();
      expect(await dump(opened)).toEqual(before);
    });

    test("a database that lost its last entries catches up when opened", async () => {
      const before = await dump(opened);
      await opened.rows.deleteFrom("figure").execute();
      await opened.rows.updateTable("meta").set({ value: "another history" }).where("key", "=", "hash").execute();
      await reopen();
      expect(await dump(opened)).toEqual(before);
    });

    test("an entry that reached the journal and not the database is there at the next start", async () => {
      const before = await dump(opened);
      await opened.close();
      const journal = await openJournal(join(dir, "journal.jsonl"));
      const body = {
        role: "coder",
        report: "a",
        figure: null,
        finding: null,
        kind: null,
        span: null,
        change: null,
        note: "",
      };
      await journal.append("amal", "judgement", {
        ...body,
        id: "late",
        action: "reject",
        figure: (before.figure as string[])[0]!.slice(1).split(",")[0],
      });
      await journal.append("amal", "undo", { judgement: "late" });
      await journal.close();
      opened = await openCase(dir, { engine: smallEngine, databaseUrl: url });
      const now = await dump(opened);
      expect((now.judgement as string[]).length).toBe((before.judgement as string[]).length + 1);
      expect((now.judgement as string[]).some((row) => row.includes("late"))).toBe(true);
      for (const table of ["report", "event", "question", "finding", "figure"])
        expect(now[table]).toEqual(before[table]);
    });

    test("readings are made again when the engine's version changed", async () => {
      await opened.close();
      const newer = {
        ...smallEngine,
        version: "test-2",
        read: (report: Parameters<typeof smallEngine.read>[0]): Reading => ({
          ...smallEngine.read(report),
          figures: [],
        }),
      };
      opened = await openCase(dir, { engine: newer, databaseUrl: url });
      expect((await aleppo()).figures).toBe(0);
      await reopen();
      expect((await aleppo()).figures).toBe(3);
    });

    test("two processes do not share a folder", async () => {
      await expect(openCase(dir, { engine: smallEngine, databaseUrl: url })).rejects.toThrow(CaseLocked);
    });

    test("Arabic is found in any spelling, with and without clitics", async () => {
      await add(opened, { ar: "حلب قُتل ٧ من المدنيّين في المدرسة" });
      await opened.refresh();
      for (const q of ["مدرسه", "بالمدرسة", "والمدنيين", "قتل", "المدر"]) {
        const { reports } = await search(opened, q, 5);
        expect(
          reports.map(({ id }) => id),
          q,
        ).toEqual(["ar"]);
      }
      const { reports } = await search(opened, "مدرسة", 5);
      const [mark] = reports[0]!.marks;
      expect(reports[0]!.excerpt.slice(mark!.start, mark!.end)).toBe("المدرسة");
      expect((await search(opened, "قتل مستشفى", 5)).reports).toEqual([]);
    });

    test("odd text is stored and searched without harm", async () => {
      await add(opened, { odd: "Raqqa 'quote' \\ back \u0000 nul \ud800 half 9" }, "o'utlet\u0000\ud800");
      await opened.refresh();
      expect((await reportDetail(opened, "odd"))!.report.text).toContain("\u0000");
      for (const q of ["'quote'", "\\", "'; drop table report; --", "(:*", "!"]) await search(opened, q, 5);
      expect((await search(opened, "quote", 5)).reports.map(({ id }) => id)).toEqual(["odd"]);
    });
  });
}

describe("the folder", () => {
  test("is for its owner alone", async () => {
    const dir = join(folder(), "case");
    const opened = await openCase(dir, { engine: smallEngine });
    await opened.close();
    expect(statSync(dir).mode & 0o777).toBe(0o700);
    expect(statSync(join(dir, "journal.jsonl")).mode & 0o777).toBe(0o600);
  });

  test("a database folder of another PostgreSQL, or a broken one, is set aside and made again", async () => {
    const dir = folder();
    let opened = await openCase(dir, { engine: smallEngine });
    await add(opened, { a: "Aleppo: 12 dead" });
    await opened.close();
    for (const version of ["17\n", "18\n"]) {
      writeFileSync(join(dir, "db", "PG_VERSION"), version);
      if (version === "18\n") truncateSync(join(dir, "db", "global", "pg_control"), 0);
      opened = await openCase(dir, { engine: smallEngine });
      expect((await listEvents(opened, { limit: 5 })).total).toBe(1);
      await opened.close();
    }
  });

  test("a pid file holds it where there are no abstract sockets", async () => {
    const dir = folder();
    const lock = await lockByPidFile(dir);
    await expect(lockByPidFile(dir)).rejects.toThrow(CaseLocked);
    await lock.release();
    writeFileSync(join(dir, "lock.pid"), "999999999");
    await (await lockByPidFile(dir)).release();
  });
});

describe("the journal", () => {
  test("a line cut short is forgotten, a changed one refused", async () => {
    const path = join(folder(), "journal.jsonl");
    const first = await openJournal(path);
    await Promise.all([first.append("a", "policy", { n: 1 }), first.append("b", "policy", { n: 2 })]);
    await first.close();
    appendFileSync(path, '{"seq":3,"at":"20');
    const second = await openJournal(path);
    expect(second.entries.map(({ seq, by }) => [seq, by])).toEqual([
      [1, "a"],
      [2, "b"],
    ]);
    await second.append("c", "policy", { n: 3 });
    await second.close();
    const text = readFileSync(path, "utf8");
    expect(text.trimEnd().split("\n")).toHaveLength(3);
    writeFileSync(path, text.replace('"n":2', '"n":9'));
    await expect(openJournal(path)).rejects.toThrow(JournalBroken);
    writeFileSync(path, text.split("\n").slice(1).join("\n"));
    await expect(openJournal(path)).rejects.toThrow(JournalBroken);
  });
});

test("bytes are stored once and checked when they are read", async () => {
  const dir = folder();
  const blobs = openBlobs(dir);
  const bytes = Buffer.from("as they came");
  const hash = await blobs.put(bytes);
  expect(hash).toBe(sha256(bytes));
  expect(await blobs.put(bytes)).toBe(hash);
  expect(await blobs.get(hash)).toEqual(bytes);
  writeFileSync(join(dir, hash.slice(0, 2), hash), "changed");
  await expect(blobs.get(hash)).rejects.toThrow("changed on disk");
});

test("agreement beyond chance", () => {
  // 20 yes-yes, 15 no-no, 5 and 10 split: the textbook case, 0.7 observed against 0.5 by chance.
  const pairs = [
    ...Array(20).fill("yy"),
    ...Array(5).fill("yn"),
    ...Array(10).fill("ny"),
    ...Array(15).fill("nn"),
  ] as string[];
  expect(
    kappaOf(
      pairs.map((pair) => pair[0]!),
      pairs.map((pair) => pair[1]!),
    ),
  ).toBeCloseTo(0.4, 10);
  expect(kappaOf(["y", "y"], ["y", "y"])).toBeNull();
});

test("a figure's id does not depend on its value", () => {
  const report = {
    id: "r",
    file: null,
    sha256: "",
    text: "12 and 12",
    title: null,
    outlet: null,
    url: null,
    publishedAt: null,
    language: null,
    inferred: [],
  } as const;
  const reading = smallEngine.read(report);
  const changed = { ...reading, figures: reading.figures.map((figure) => ({ ...figure, min: 99 })) };
  expect(figureIds(changed)).toEqual(figureIds(reading));
  expect(new Set(figureIds(reading)).size).toBe(2);
});
