/** The command line as people and programs meet it: run on dist/ in a temporary folder. */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Ledger, Reading } from "../src/index.ts";

const CLI = resolve("dist", "cli", "main.js");

let folder: string;
beforeAll(() => {
  if (!existsSync(CLI)) throw new Error("dist/ is missing: npm run build");
  folder = mkdtempSync(join(tmpdir(), "isnad-cli-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Outcome = { readonly code: number | null; readonly out: string; readonly err: string };

function isnad(args: readonly string[], stdin: string | Buffer = ""): Promise<Outcome> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [CLI, ...args], { cwd: folder });
    let out = "";
    let err = "";
    child.stdout.setEncoding("utf8").on("data", (text) => (out += text));
    child.stderr.setEncoding("utf8").on("data", (text) => (err += text));
    child.on("close", (code) => done({ code, out, err }));
    child.stdin.on("error", () => {}); // a command that does not read it may be gone
    child.stdin.end(stdin);
  });
}

function write(name: string, content: string | Buffer): string {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
  return name;
}

const lines = <T>(out: string): T[] =>
  out
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

const TEXT = "قالت وزارة الداخلية إن خمسة أشخاص على الأقل قتلوا وأصيب 12 آخرون في انفجار وقع يوم الأحد وسط المدينة.";

describe("isnad read", () => {
  test("prints a line a report, fields as the contract names them", async () => {
    write("one/a.txt", TEXT);
    write("one/reports.csv", "file,outlet,publishedAt\na.txt,صحيفة,2022-01-24\n");
    const { code, out, err } = await isnad(["read", "one", "--format", "ndjson"]);
    expect([code, err]).toEqual([0, ""]);
    const [reading] = lines<Reading>(out);
    expect(Object.keys(reading!)).toEqual(["report", "statements", "figures", "diagnostics"]);
    expect(reading!.report).toMatchObject({
      id: "a",
      file: join("one", "a.txt"),
      text: TEXT,
      outlet: "صحيفة",
      publishedAt: "2022-01-24",
      language: "ar",
    });
    expect(reading!.report.sha256).toMatch(/^[0-9a-f]{64}$/);
    const killed = reading!.figures.find((figure) => figure.effect === "killed")!;
    expect(killed).toMatchObject({
      min: 5,
      max: null,
      approx: false,
      vague: null,
      origin: expect.arrayContaining(["وزارة الداخلية"]),
      relays: [],
      modality: "asserted",
    });
    expect(TEXT.slice(killed.start, killed.end)).toBe("خمسة");
    expect(killed.quote).toContain("خمسة أشخاص على الأقل");
    for (const field of [
      "start",
      "end",
      "quote",
      "effect",
      "min",
      "max",
      "approx",
      "vague",
      "group",
      "origin",
      "relays",
      "modality",
      "when",
      "place",
      "rule",
    ])
      expect(killed).toHaveProperty([field]);
    expect(reading!.statements[0]).toMatchObject({
      form: "indirect",
      chain: [{ name: "وزارة الداخلية", stance: "said" }],
    });
  });
  test("reads standard input and keeps its order over workers", async () => {
    const source = Array.from({ length: 2500 }, (_, i) =>
      JSON.stringify({ id: `r${i}`, text: `${TEXT} وقالت الشرطة إن ${i + 2} سيارة احترقت.` }),
    ).join("\n");
    const [many, one] = await Promise.all([
      isnad(["read", "-", "--format", "ndjson", "--workers", "3"], source),
      isnad(["read", "-", "--format", "ndjson", "--workers", "1"], source),
    ]);
    expect(many.code).toBe(0);
    expect(lines<Reading>(many.out).map(({ report }) => report.id)).toEqual(
      Array.from({ length: 2500 }, (_, i) => `r${i}`),
    );
    expect(many.out === one.out).toBe(true);
  });
  test("answers a line at once, while standard input is still open", async () => {
    const child = spawn(process.execPath, [CLI, "read", "-", "--format", "ndjson"], { cwd: folder });
    child.stdin.write(`${JSON.stringify({ id: "first", text: TEXT })}\n`);
    const answer = await new Promise<string>((done) => child.stdout.setEncoding("utf8").once("data", done));
    expect(answer).toContain('"first"');
    child.stdin.end();
    await new Promise((done) => child.once("close", done));
  });
  test("ends quietly when its output is not read to the end", async () => {
    const source = Array.from({ length: 3000 }, (_, i) => JSON.stringify({ id: `r${i}`, text: TEXT })).join("\n");
    const child = spawn(process.execPath, [CLI, "read", "-", "--format", "ndjson"], { cwd: folder });
    let err = "";
    child.stderr.setEncoding("utf8").on("data", (text) => (err += text));
    child.stdin.on("error", () => {});
    child.stdin.end(source);
    await new Promise((done) => child.stdout.once("data", done));
    child.stdout.destroy();
    await new Promise((done) => child.once("close", done));
    expect(err).toBe("");
  });
  test("shows people a block a report", async () => {
    write("t.txt", TEXT);
    const { code, out } = await isnad(["read", "t.txt"]);
    expect(code).toBe(0);
    expect(out).toMatch(/killed +>= 5/);
    expect(out).toContain("← وزارة الداخلية");
  });
});

describe("inputs that cannot be read", () => {
  test("are named with their reason, exit code 1, all the rest delivered", async () => {
    write("bad/good.txt", TEXT);
    write("bad/empty.txt", "");
    write("bad/picture.txt", Buffer.from("\x89PNG\r\n\x1a\n\0\0", "latin1"));
    write("bad/lines.ndjson", `{"id":"l1","text":"قتل رجل."}\nnot json\n{"id":"l3","text":"قتل رجلان."}\n`);
    const { code, out, err } = await isnad(["read", "bad", "missing", "--format", "ndjson"]);
    expect(code).toBe(1);
    expect(lines<Reading>(out).map(({ report }) => report.id)).toEqual(["good", "l1", "l3"]);
    const named = err.trimEnd().split("\n");
    expect(named).toEqual([
      expect.stringMatching(/bad\/empty\.txt: holds no text$/),
      expect.stringMatching(/bad\/lines\.ndjson:2: line is not JSON/),
      expect.stringMatching(/bad\/picture\.txt: is a PNG picture/),
      expect.stringMatching(/missing: does not exist$/),
    ]);
  });
  test("on standard input are named by line", async () => {
    const { code, out, err } = await isnad(["read", "-", "--format", "ndjson"], `{"text":"قتل رجل."}\n{\n`);
    expect([code, lines(out).length]).toEqual([1, 1]);
    expect(err).toMatch(/^isnad: standard input:2: line is not JSON/);
  });
  test("hold with every command", async () => {
    for (const args of [["read"], ["mentions"], ["ledger", "-o", "o1"]])
      expect((await isnad([...args, "nowhere"])).code, args[0]).toBe(1);
  });
});

describe("wrong usage", () => {
  test.each([
    ["no command", []],
    ["an unknown command", ["reed", "x"]],
    ["no path", ["read"]],
    ["an unknown option", ["read", "x", "--fast"]],
    ["an unknown format", ["read", "x", "--format", "xml"]],
    ["an unknown kind", ["mentions", "x", "--kind", "person"]],
    ["workers that are no number", ["read", "x", "--workers", "many"]],
    ["an unknown policy", ["ledger", "x", "--policy", "truth"]],
    ["an unknown rule", ["why-not", "ar.number.nothing", TEXT]],
  ])("%s exits with 2 and says why", async (_name, args) => {
    const { code, out, err } = await isnad(args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).not.toBe("");
  });
  test("help and version exit with 0", async () => {
    expect(await isnad(["--help"])).toMatchObject({ code: 0, out: expect.stringContaining("Exit codes"), err: "" });
    expect(await isnad(["--version"])).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });
});

describe("isnad ledger", () => {
  const report = (id: string, outlet: string, text: string) =>
    write(`event/${id}.md`, `---\nid: ${id}\noutlet: ${outlet}\npublishedAt: 2022-01-24\n---\n${text}\n`);
  beforeAll(() => {
    report(
      "a",
      "صحيفة أولى",
      "قالت وزارة الداخلية إن خمسة أشخاص قتلوا في انفجار سيارة مفخخة في مدينة حلب يوم الأحد 23 كانون الثاني 2022.",
    );
    report(
      "b",
      "صحيفة ثانية",
      "ذكر المرصد السوري لحقوق الإنسان أن تسعة أشخاص قتلوا في انفجار سيارة مفخخة في مدينة حلب يوم الأحد 23 كانون الثاني 2022.",
    );
  });
  test("writes its four files and tells the summary", async () => {
    const { code, out, err } = await isnad(["ledger", "event", "-o", "made/here"]);
    expect([code, err]).toEqual([0, ""]);
    const file = (name: string) => readFileSync(join(folder, "made/here", name), "utf8");
    const ledger = JSON.parse(file("ledger.json")) as Ledger;
    expect(ledger.reports.map(({ id }) => id).sort()).toEqual(["a", "b"]);
    for (const key of ["events", "reports", "figures", "questions", "findings", "wording"])
      expect(Array.isArray(ledger[key as keyof Ledger]), key).toBe(true);
    expect(file("figures.csv").split("\n").length).toBe(ledger.figures.length + 2);
    expect(file("findings.csv")).toMatch(/^\uFEFFid,kind,/);
    expect(file("dossier.html")).toMatch(/^<!doctype html>/i);
    expect(file("dossier.html")).not.toMatch(/(?:src|href)="https?:/);
    expect(out).toContain("2 reports");
    expect(out).toContain(join("made/here", "dossier.html"));
    expect(out).toMatch(/isnad serve event/);
  });
  test("prints the ledger instead with --format json, the same in any order of the paths", async () => {
    const [one, other] = await Promise.all([
      isnad(["ledger", "event/a.md", "event/b.md", "--format", "json"]),
      isnad(["ledger", "event/b.md", "event/a.md", "--format", "json"]),
    ]);
    expect(JSON.parse(one.out)).toEqual(JSON.parse(other.out));
    expect(existsSync(join(folder, "out"))).toBe(false);
  });
  test("does not read its own output as reports", async () => {
    write("self/a.txt", TEXT);
    await isnad(["ledger", "self", "-o", "self/out"]);
    const { code } = await isnad(["ledger", "self", "-o", "self/out"]);
    expect(code).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, "self/out/ledger.json"), "utf8")).reports.length).toBe(1);
  });
  test("tells apart different files of one name", async () => {
    write("twins/x/a.txt", TEXT);
    write("twins/y/a.txt", `${TEXT} والتحقيق مستمر.`);
    const { out } = await isnad(["ledger", "twins", "--format", "json"]);
    const ids = (JSON.parse(out) as Ledger).reports.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(/^a-[0-9a-f]{8}$/);
  });
});

describe("the smaller commands", () => {
  test("mentions prints what is seen, one kind alone when asked", async () => {
    write("m.txt", TEXT);
    const { code, out } = await isnad(["mentions", "m.txt", "--format", "ndjson", "--kind", "quantity"]);
    expect(code).toBe(0);
    const [line] = lines<{ id: string; mentions: Record<string, unknown>[] }>(out);
    expect(line!.id).toBe("m");
    expect(line!.mentions).toMatchObject([
      { kind: "quantity", min: 5, max: null, approx: false, vague: null },
      { kind: "quantity", min: 12, max: 12 },
    ]);
  });
  test("explain tells what its rules hold in the language asked for", async () => {
    const sentences = async (lang: string) =>
      (await isnad(["explain", TEXT, "--format", "json", "--lang", lang])).out.match(/(?<="says": ")[^"]+/g) ?? [];
    const [arabic, english] = [await sentences("ar"), await sentences("en")];
    expect(arabic.length).toBe(english.length);
    expect(arabic.length).toBeGreaterThan(3);
    expect(arabic.filter((says) => !/\p{Script=Arabic}{3}/u.test(says))).toEqual([]);
    expect(english.filter((says) => !/[A-Za-z]{3}/.test(says))).toEqual([]);
    expect((await isnad(["explain", TEXT, "--lang", "fr"])).code).toBe(2);
  });

  test("explain shows the tree of reasons, and takes - for standard input", async () => {
    const { code, out } = await isnad(["explain", TEXT, "--published", "2022-01-24"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^figure +killed >= 5/);
    expect(out).toContain("ar.number.");
    expect((await isnad(["explain", "-", "--published", "2022-01-24"], TEXT)).out).toBe(out);
  });
  test("tokens shows the cuts of words", async () => {
    expect((await isnad(["tokens", "وبالمدينة"])).out).toMatch(/وبالمدينة/);
  });
  test("rules lists ids with their sentences, and those that nothing needed", async () => {
    write("u.txt", TEXT);
    const [all, unused] = await Promise.all([isnad(["rules"]), isnad(["rules", "--unused", "u.txt"])]);
    expect(all.out).toMatch(/^figure\.\S+ +\S/);
    expect(all.out).toMatch(/^ar\.[a-z-]+\.\S+ +\S/m);
    expect(unused.out.split("\n").length).toBeLessThan(all.out.split("\n").length);
    expect(unused.out).not.toBe("");
  });
  test("why-not says where a rule stopped", async () => {
    const { code, out } = await isnad(["why-not", "ar.date.day-month", "قتل خمسة أشخاص في 20"]);
    expect(code).toBe(0);
    expect(out).toContain("ar.date.day-month");
  });
});
