/** Plain text and Markdown: optional YAML front matter, then the report. */
import type { Flaw } from "./decode.ts";
import { type Given, givenFrom, NOTHING } from "./given.ts";
import { yaml } from "./heavy.ts";

/** What a format makes of a file's text: the report's words and what the file says of them. */
export type Extract = { readonly text: string; readonly given: Given; readonly flaws: readonly Flaw[] };

/** Splits off the front matter. One that is not YAML is named with its line, and the text after it is still delivered. */
export function extractText(source: string): Extract {
  const lines = source.split("\n");
  const end =
    lines[0]?.trimEnd() === "---" ? lines.findIndex((line, i) => i > 0 && /^(---|\.\.\.)\s*$/.test(line)) : -1;
  if (end < 0) return { text: source, given: NOTHING, flaws: [] };
  const text = lines
    .slice(end + 1)
    .join("\n")
    .replace(/^\s*\n/, "");
  const { record, flaws } = parseFrontMatter(lines.slice(1, end).join("\n"));
  const read = givenFrom(record);
  return { text, given: read.given, flaws: [...flaws, ...read.flaws] };
}

/** Longest front matter that is read, in UTF-16 code units. */
const LONGEST_FRONT_MATTER = 4000;

function parseFrontMatter(source: string): {
  readonly record: Record<string, unknown>;
  readonly flaws: readonly Flaw[];
} {
  const refuse = (line: number, message: string) => ({
    record: {},
    flaws: [
      { code: "front-matter", severity: "error", message: `front matter could not be read: ${message}`, line } as const,
    ],
  });
  // Reading YAML can cost the square of its length, and six fields need no more room.
  if (source.length > LONGEST_FRONT_MATTER) return refuse(1, `it is longer than ${LONGEST_FRONT_MATTER} characters`);
  try {
    // maxAliasCount keeps a few lines of aliases from growing into gigabytes.
    const record: unknown = yaml().parse(source, { maxAliasCount: 20, prettyErrors: true });
    if (record === null || record === undefined) return { record: {}, flaws: [] };
    if (typeof record !== "object" || Array.isArray(record)) return refuse(1, "it is not a list of fields");
    return { record: record as Record<string, unknown>, flaws: [] };
  } catch (error) {
    const at = (error as { linePos?: readonly { line: number }[] }).linePos?.[0]?.line ?? 0;
    return refuse(at + 1, (error as Error).message.split("\n")[0]!.replace(/ at line \d+.*$/, ""));
  }
}

/** Markdown as a person reads it: heading marks, emphasis and link targets go; the first heading is the title. */
export function extractMarkdown(source: string): Extract {
  const { text, given, flaws } = extractText(source);
  const heading = /^ {0,3}# +(\S.*)$/m.exec(text)?.[1];
  return {
    text: plain(text),
    given: { ...given, title: given.title ?? (heading === undefined ? null : plain(heading).trim()) },
    flaws,
  };
}

const plain = (text: string) =>
  text
    .replace(/^ {0,3}#{1,6} +/gm, "")
    .replace(/!?\[([^[\]\n]{0,400})\]\([^()\s]{0,2000}\)/g, "$1")
    .replace(/(\*\*|__)(?=\S)([^*_\n]{1,400})\1/g, "$2");
