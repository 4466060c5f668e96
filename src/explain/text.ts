/**
 * A tree of reasons → lines for a terminal, with box drawing. Words of the report stand last on their line, so that
 * right-to-left text cannot displace the columns before it.
 */
import type { ReasonNode } from "./explain.ts";

/** The longest stretch of the report's words that a line shows, in UTF-16 code units. */
const WIDEST = 60;

/** One line a node; "" for no trees. */
export function renderTrees(trees: readonly ReasonNode[]): string {
  return trees.map(renderTree).join("\n\n");
}

function renderTree(tree: ReasonNode): string {
  const rows = [...rowsOf(tree, "", "")];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column as 0].length)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i < 3 ? cell.padEnd(widths[i]!) : cell))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** What the rules of some trees hold, one line a rule in the order in which they are met; "" where no sentence was given. */
export function renderRules(trees: readonly ReasonNode[]): string {
  const says = new Map<string, string>();
  const note = ({ rule, says: sentence, parts }: ReasonNode): void => {
    if (rule !== null && sentence !== null) says.set(rule, sentence);
    for (const part of parts) note(part);
  };
  for (const tree of trees) note(tree);
  const width = Math.max(0, ...[...says.keys()].map((rule) => rule.length));
  return [...says].map(([rule, sentence]) => `${rule.padEnd(width)}  ${sentence}`).join("\n");
}

type Row = readonly [reason: string, made: string, where: string, words: string];

function* rowsOf(node: ReasonNode, stem: string, branch: string): Generator<Row> {
  yield [
    `${stem}${branch}${node.what}`,
    isAscii(node.value) ? [node.value, node.rule].filter(Boolean).join("  ") : "",
    node.span ? `${node.span.start}..${node.span.end}` : "",
    shorten(isAscii(node.value) ? node.words : node.value),
  ];
  const under = branch === "" ? stem : stem + (branch.startsWith("└") ? "   " : "│  ");
  for (const [i, part] of node.parts.entries()) yield* rowsOf(part, under, i === node.parts.length - 1 ? "└─ " : "├─ ");
}

const isAscii = (text: string): boolean => !/[^\x20-\x7e]/.test(text);

function shorten(words: string): string {
  const line = words.replace(/\s+/g, " ").trim();
  return line.length > WIDEST ? `${line.slice(0, WIDEST - 1).trimEnd()}…` : line;
}
