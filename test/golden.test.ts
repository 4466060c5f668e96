/**
 * Reads the whole reports of corpus/ and compares with what stands beside them.
 * `UPDATE_GOLDEN=1 npx vitest run test/golden.test.ts` writes today's output, for a person to read the diff.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { countLabel } from "../src/explain/count.ts";
import { readReport } from "../src/index.ts";
import type { Figure, Reading, Report } from "../src/types.ts";

const folder = new URL("../corpus/", import.meta.url);
const names = readdirSync(folder).flatMap((file) =>
  file.endsWith(".txt") && file !== "gaps.txt" ? [file.slice(0, -4)] : [],
);

/** Front matter and text, as a user would give them. */
function load(name: string): Report {
  const [, head, text] = /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(new URL(`${name}.txt`, folder), "utf8"))!;
  const given = parse(head!, { schema: "failsafe" }) as Record<string, string>;
  return {
    id: name,
    file: `${name}.txt`,
    sha256: "",
    text: text!,
    title: given.title ?? null,
    outlet: given.outlet ?? null,
    url: null,
    publishedAt: given.publishedAt ?? null,
    language: given.language ?? null,
    inferred: [],
  };
}

function printReading({ statements, figures, report }: Reading): string {
  const line = (...parts: (string | null | false)[]) => parts.filter(Boolean).join(" ");
  const words = (...texts: string[]) => texts.map((text) => ` | ${text}`).join("");
  const chainOf = (chain: Figure["chain"]) => chain.map((link) => link.name).join(" > ");
  return [
    ...statements.map(
      (one) =>
        line("statement", one.form, one.chain.at(-1)?.stance ?? null, `${one.start}..${one.end}`) +
        words(chainOf(one.chain)),
    ),
    ...figures.map(
      (one) =>
        line(
          one.effect,
          countLabel(one),
          one.group.class,
          one.modality !== "asserted" && one.modality,
          one.partOf !== null && `part of ${countLabel(figures[one.partOf]!)}`,
          one.when && `on ${[...new Set([one.when.start, one.when.end])].join("..")}`,
          one.place && `in ${one.place.key ?? one.place.kind}`,
        ) + words(report.text.slice(one.start, one.end), one.group.text, chainOf(one.chain)),
    ),
    "",
  ].join("\n");
}

describe("whole reports", () => {
  for (const name of names) {
    const file = new URL(`${name}.expected`, folder);
    const got = () => printReading(readReport(load(name)));
    if (process.env.UPDATE_GOLDEN) test(`${name} is written`, () => writeFileSync(file, got()));
    else
      test(name, () =>
        expect(got()).toBe(existsSync(file) ? readFileSync(file, "utf8") : `${name}.expected is missing`),
      );
  }
});

test("every figure's words stand in its report", () => {
  for (const name of names) {
    const { report, figures } = readReport(load(name));
    for (const figure of figures) {
      expect(report.text).toContain(figure.quote);
      expect(figure.quote).toContain(report.text.slice(figure.start, figure.end));
      if (figure.group.span)
        expect(report.text.slice(figure.group.span.start, figure.group.span.end)).toBe(figure.group.text);
    }
  }
});
