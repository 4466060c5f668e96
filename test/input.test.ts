/** Inputs of every kind, good and bad: what becomes of them, and what is said of those that cannot be read. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import iconv from "iconv-lite";
import { afterEach, describe, expect, test } from "vitest";
import { listItems } from "../src/input/items.ts";
import { splitPieces } from "../src/input/lines.ts";
import { openItem } from "../src/input/open.ts";
import { sha256 } from "../src/input/report.ts";
import { ar } from "../src/lang/ar/pack.ts";
import type { Diagnostic, Report } from "../src/types.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A temporary folder with these files, read as the command line reads it. */
async function read(files: Record<string, string | Buffer>, ...paths: string[]) {
  const folder = mkdtempSync(join(tmpdir(), "isnad-input-"));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return readPaths(paths.length === 0 ? [folder] : paths.map((path) => (path === "-" ? "-" : join(folder, path))));
}

async function readPaths(paths: string[], stdin: Iterable<Uint8Array> = []) {
  const reports: Report[] = [];
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => diagnostics.push(diagnostic);
  for await (const item of listItems(paths, { report, stdin: Readable.from(stdin) }))
    for (const opened of await openItem(item, { packFor: () => ar, guessLanguage: () => null })) {
      if (opened.report) reports.push(opened.report);
      diagnostics.push(...opened.diagnostics);
    }
  return { reports, diagnostics, errors: diagnostics.filter((one) => one.severity === "error") };
}

const TEXT = "أعلنت الشرطة مقتل ثلاثة أشخاص في انفجار بالسوق.\nوقالت إن التحقيق مستمر.";

describe("plain text and Markdown", () => {
  test("a text file is one report, named after the file, hashed as it came", async () => {
    const { reports, diagnostics } = await read({ "blast.txt": TEXT });
    expect(reports).toMatchObject([
      {
        id: "blast",
        text: TEXT,
        sha256: sha256(Buffer.from(TEXT)),
        title: null,
        outlet: null,
        publishedAt: null,
        language: "ar",
        inferred: ["language"],
      },
    ]);
    expect(diagnostics).toEqual([]);
  });
  test("front matter gives what it names and joins the title to the text", async () => {
    const source = `---\nid: blast-1\ntitle: "انفجار: ثلاثة قتلى"\noutlet: وكالة\npublishedAt: 2022-01-23\nurl: https://example.org/1\n---\n\n${TEXT}`;
    const { reports } = await read({ "a.md": source });
    expect(reports).toMatchObject([
      {
        id: "blast-1",
        title: "انفجار: ثلاثة قتلى",
        outlet: "وكالة",
        publishedAt: "2022-01-23",
        url: "https://example.org/1",
        text: `انفجار: ثلاثة قتلى\n\n${TEXT}`,
      },
    ]);
  });
  test("front matter that is not YAML is named with its line, and the text is delivered", async () => {
    const { reports, errors } = await read({ "a.txt": `---\nid: x\ntitle: "open\n---\n${TEXT}` });
    expect(reports).toMatchObject([{ text: TEXT }]);
    expect(errors).toMatchObject([{ code: "front-matter", line: expect.any(Number) }]);
  });
  test("Markdown is read without its marks, its first heading as the title", async () => {
    const { reports } = await read({
      "a.md": "# Blast in the market\n\nThe **police** said [three people](https://example.org) died.",
    });
    expect(reports).toMatchObject([
      { title: "Blast in the market", text: "Blast in the market\n\nThe police said three people died." },
    ]);
  });
  test("a short first line over paragraphs is taken for the headline and marked so", async () => {
    const { reports } = await read({ "a.txt": `مقتل ثلاثة أشخاص في انفجار بالسوق\n\n${TEXT}` });
    expect(reports[0]).toMatchObject({
      title: "مقتل ثلاثة أشخاص في انفجار بالسوق",
      inferred: expect.arrayContaining(["title"]),
    });
  });
  test("a byline names the outlet", async () => {
    const { reports } = await read({ "a.txt": `صدى المدينة – خاص\n${TEXT}` });
    expect(reports[0]).toMatchObject({
      outlet: "صدى المدينة",
      title: null,
      inferred: expect.arrayContaining(["outlet"]),
    });
  });
});

describe("reports.csv", () => {
  const csv =
    "\uFEFFfile,outlet,publishedAt,url,title,language\na.txt,صحيفة,2022-01-23,,عنوان الخبر,ar\nb.txt,,,,,\ngone.txt,x,,,,\n";
  test("describes the files beside it", async () => {
    const { reports, diagnostics } = await read({ "reports.csv": csv, "a.txt": TEXT, "b.txt": TEXT });
    expect(reports).toMatchObject([
      { id: "a", outlet: "صحيفة", publishedAt: "2022-01-23", title: "عنوان الخبر", language: "ar", inferred: [] },
      { id: "b", outlet: null },
    ]);
    expect(diagnostics).toMatchObject([
      { code: "metadata", severity: "warning", message: expect.stringContaining("gone.txt") },
    ]);
  });
  test("counts for files named one by one, and is no report itself", async () => {
    const { reports, errors } = await read({ "reports.csv": csv, "a.txt": TEXT }, "a.txt", "reports.csv");
    expect(reports).toMatchObject([{ outlet: "صحيفة" }]);
    expect(errors).toEqual([]);
  });
  test("a date that cannot be read is named with its line and left out", async () => {
    const { reports, diagnostics } = await read({
      "reports.csv": "file,publishedAt\na.txt,yesterday\n",
      "a.txt": TEXT,
    });
    expect(reports).toMatchObject([{ publishedAt: null }]);
    expect(diagnostics).toMatchObject([{ code: "field", line: 2 }]);
  });
});

describe("web pages", () => {
  const paragraph =
    "<p>أعلنت وزارة الداخلية مقتل خمسة أشخاص وإصابة عشرة آخرين في انفجار وقع في سوق المدينة صباح اليوم، وقالت إن التحقيق ما زال مستمراً.</p>";
  const page = (head: string) =>
    `<!doctype html><html lang="ar"><head>${head}</head><body><nav><a href="/">الرئيسية</a><a href="/w">العالم</a></nav><article><h1>انفجار في السوق</h1>${paragraph.repeat(4)}</article><footer>جميع الحقوق محفوظة</footer></body></html>`;
  test("give their article and what they say of themselves", async () => {
    const head = `<meta charset="utf-8"><meta property="og:title" content="انفجار في السوق"><meta property="og:site_name" content="وكالة الأنباء"><meta property="article:published_time" content="2022-01-23T10:00:00+02:00"><link rel="canonical" href="https://example.org/a">`;
    const { reports } = await read({ "p.html": page(head) });
    expect(reports).toMatchObject([
      {
        id: "p",
        title: "انفجار في السوق",
        outlet: "وكالة الأنباء",
        publishedAt: "2022-01-23T10:00:00+02:00",
        url: "https://example.org/a",
        language: "ar",
      },
    ]);
    expect(reports[0]!.text).toMatch(/^انفجار في السوق\n/);
    expect(reports[0]!.text).toContain("مقتل خمسة أشخاص");
    expect(reports[0]!.text).not.toMatch(/الرئيسية|الحقوق|<p>/);
  });
  test("are read by their JSON-LD, also in windows-1256", async () => {
    const head = `<meta charset="windows-1256"><script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":"NewsArticle","headline":"انفجار","datePublished":"2022-01-24","publisher":{"name":"الصحيفة"}}]}</script>`;
    const { reports } = await read({ "p.htm": iconv.encode(page(head), "windows-1256") });
    expect(reports).toMatchObject([{ outlet: "الصحيفة", publishedAt: "2022-01-24", title: "انفجار" }]);
    expect(reports[0]!.text).toContain("مقتل خمسة أشخاص");
  });
  test("without an article or even a body give what words they have", async () => {
    const { reports } = await read({ "p.html": "<p>قتل شخصان.</p><p>وأصيب ثالث.</p>" });
    expect(reports[0]!.text).toBe("قتل شخصان.\nوأصيب ثالث.");
  });
  test("nested without end are read too", async () => {
    const { reports, errors } = await read({
      "p.html": `${"<div>".repeat(200_000)}قتل شخصان &amp; جرح ثالث${"</div>".repeat(200_000)}`,
    });
    expect(reports).toMatchObject([{ text: "قتل شخصان & جرح ثالث" }]);
    expect(errors).toEqual([]);
  });
});

describe("line files", () => {
  const line = (record: object) => `${JSON.stringify(record)}\n`;
  test("give a report a line, the title before a text that does not begin with it", async () => {
    const source =
      line({ id: "a", text: "قتل رجل.", title: "خبر عاجل", date: "2022-01-20" }) +
      line({ id: 7, text: "خبر  عاجل\nقتل رجل.", title: "خبر عاجل" }) +
      line({ text: "قتل رجل." });
    const { reports } = await read({ "x.ndjson": source });
    expect(reports).toMatchObject([
      { id: "a", text: "خبر عاجل\n\nقتل رجل.", publishedAt: "2022-01-20" },
      { id: "7", text: "خبر  عاجل\nقتل رجل." },
      { id: "x:3", title: null },
    ]);
    expect(reports[2]!.sha256).toBe(sha256(Buffer.from(line({ text: "قتل رجل." }).trimEnd())));
  });
  test("broken lines are named with file and line; all the rest is delivered", async () => {
    const source = `${line({ id: "a", text: "قتل رجل." })}{"id": "b", "text": \n\n[1]\n{"id":"c"}\n${line({ id: "d", text: 5 })}${line({ id: "e", text: " " })}${line({ id: "f", text: "أصيب رجل." })}`;
    const { reports, errors } = await read({ "x.jsonl": source });
    expect(reports.map((report) => report.id)).toEqual(["a", "f"]);
    expect(errors.map(({ code, line }) => [code, line])).toEqual([
      ["json", 2],
      ["json", 4],
      ["json", 5],
      ["json", 6],
      ["empty", 7],
    ]);
    for (const error of errors) expect(error.file).toMatch(/x\.jsonl$/);
  });
  test("come on standard input in chunks that cut lines and letters, in UTF-8 and UTF-16", async () => {
    const source = Array.from({ length: 20 }, (_, i) => line({ id: `r${i}`, text: `قتل ${i} أشخاص.` })).join("");
    for (const bytes of [Buffer.from(source), iconv.encode(source, "utf-16le", { addBOM: true })])
      for (const size of [1, 7, 64, 1 << 16]) {
        const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
          bytes.subarray(i * size, (i + 1) * size),
        );
        const { reports, diagnostics } = await readPaths(["-"], chunks);
        expect(diagnostics).toEqual([]);
        expect(reports.map((report) => [report.id, report.text, report.file])).toEqual(
          Array.from({ length: 20 }, (_, i) => [`r${i}`, `قتل ${i} أشخاص.`, null]),
        );
      }
  });
  test("may hold one line of a megabyte", async () => {
    const text = "قتل رجل. ".repeat(120_000);
    const { reports } = await read({ "x.ndjson": line({ id: "long", text }) });
    expect(reports[0]!.text.length).toBe(text.length);
  });
  test("a line without end does not fill the memory", async () => {
    const pieces = [];
    for await (const piece of splitPieces(
      Readable.from(["aaaa", "bbbb", "cccc\nok\n", "end"].map((s) => Buffer.from(s))),
      6,
    ))
      pieces.push([piece.line, piece.bytes && Buffer.from(piece.bytes).toString()]);
    expect(pieces).toEqual([
      [1, null],
      [2, "ok\n"],
      [3, "end"],
    ]);
  });
  test("a NUL in a text becomes a space", async () => {
    const { reports } = await read({ "x.ndjson": line({ id: "n", text: "قتل\u0000رجل." }) });
    expect(reports[0]!.text).toBe("قتل رجل.");
  });
});

describe("what cannot be read is named, and the rest is delivered", () => {
  test.each<[string, Record<string, string | Buffer>, string]>([
    ["an empty file", { "bad.txt": "" }, "empty"],
    ["a file of white space", { "bad.txt": " \n\t\n" }, "empty"],
    ["front matter without a text", { "bad.md": "---\nid: x\n---\n" }, "empty"],
    ["a page without words", { "bad.html": "<html><body><script>1</script></body></html>" }, "empty"],
    ["an empty line file", { "bad.ndjson": "" }, "empty"],
    [
      "a binary file with a text's name",
      { "bad.txt": Buffer.from(Array.from({ length: 999 }, (_, i) => (i * 31) % 256)) },
      "binary",
    ],
    ["a PDF with a text's name", { "bad.txt": "%PDF-1.4\n..." }, "binary"],
    ["NUL bytes", { "bad.txt": `${TEXT}\0\0` }, "nul"],
    ["a file of another kind", { "bad.docx": "PK" }, "format"],
  ])("%s", async (_name, files, code) => {
    const { reports, errors } = await read({ "good.txt": TEXT, ...files });
    expect(reports.map((report) => report.id)).toContain("good");
    expect(errors).toMatchObject([{ code }]);
    expect(errors[0]!.file).toMatch(/bad\.\w+$/);
  });
  test("a path that leads nowhere, a folder of nothing, a broken link", async () => {
    const folder = mkdtempSync(join(tmpdir(), "isnad-input-"));
    folders.push(folder);
    mkdirSync(join(folder, "hollow"));
    symlinkSync(join(folder, "nowhere"), join(folder, "link.txt"));
    symlinkSync(folder, join(folder, "loop"));
    const { errors } = await readPaths([folder, join(folder, "missing.txt")]);
    expect(errors.map(({ file, message }) => [file!.slice(folder.length + 1), message])).toEqual([
      ["hollow", "holds no reports"],
      ["link.txt", "does not exist"],
      ["missing.txt", "does not exist"],
    ]);
  });
  test("folders are walked in the order of their names, dot files passed over", async () => {
    const { reports, diagnostics } = await read({
      "b/2.txt": TEXT,
      "b/10.txt": TEXT,
      "a.txt": TEXT,
      "c.txt": TEXT,
      ".hidden.txt": TEXT,
    });
    expect(reports.map((report) => report.id)).toEqual(["a", "10", "2", "c"]);
    expect(diagnostics).toEqual([]);
  });
});
