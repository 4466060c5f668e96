/** Markup → its words by a single pass over the tags, for pages that are no articles or too wild for a tree. */

/** Elements whose content nobody reads, or that are page furniture in every page. */
const SILENT = new Set(["head", "script", "style", "noscript", "template", "nav", "footer", "form", "svg", "iframe"]);
const INLINE = new Set([
  "a",
  "abbr",
  "b",
  "bdi",
  "bdo",
  "cite",
  "code",
  "em",
  "font",
  "i",
  "mark",
  "q",
  "s",
  "small",
  "span",
  "strong",
  "sub",
  "sup",
  "time",
  "u",
  "wbr",
]);
const TAG = /<(?:!--[\s\S]*?(?:-->|$)|([!/]?)([a-z][a-z0-9-]*)\b[^<>]*>)/gi;

/** True for a page that a tree of it can be made of: article pages are a thousandth of these limits. */
export function isTame(html: string): boolean {
  let depth = 0;
  let deepest = 0;
  let count = 0;
  for (const [, mark, name] of html.matchAll(TAG)) {
    if (name === undefined || mark === "!") continue;
    count++;
    if (mark === "/") depth = Math.max(0, depth - 1);
    else if (!VOID.has(name.toLowerCase())) deepest = Math.max(deepest, ++depth);
  }
  return deepest < 2000 && count < 100_000;
}

const VOID = new Set([
  "area",
  "base",
  "br",
  "col",
  "embed",
  "hr",
  "img",
  "input",
  "link",
  "meta",
  "source",
  "track",
  "wbr",
]);

/** The words of a page, a line a block. */
export function stripTags(html: string): string {
  let out = "";
  let from = 0;
  let silent: string | null = null;
  for (const match of html.matchAll(TAG)) {
    if (silent === null) out += html.slice(from, match.index);
    from = match.index + match[0].length;
    const name = match[2]?.toLowerCase();
    if (name === undefined) continue;
    if (silent !== null) {
      if (match[1] === "/" && name === silent) silent = null;
    } else if (match[1] === "" && SILENT.has(name)) silent = name;
    if (!INLINE.has(name)) out += "\n";
  }
  if (silent === null) out += html.slice(from);
  return decodeEntities(out)
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  laquo: "«",
  raquo: "»",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  ndash: "–",
  mdash: "—",
  hellip: "…",
};

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
