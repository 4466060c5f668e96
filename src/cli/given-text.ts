/** A text from the command line, or from standard input for "-", as a report. */
import { text as readText } from "node:stream/consumers";
import { makeReader, makeReport, NOTHING, type Report } from "../index.ts";

export async function givenText(words: readonly string[], publishedAt: string | null = null): Promise<Report> {
  const text = words.length === 1 && words[0] === "-" ? await readText(process.stdin) : words.join(" ");
  return makeReport(
    text,
    { ...NOTHING, publishedAt },
    { file: null, bytes: Buffer.from(text), id: "text" },
    await makeReader(),
  );
}
