/** Web page → the article's words and what the page says of itself (Open Graph, JSON-LD, <time>, <html lang>). */
import { type Given, isoDate, NOTHING } from "./given.ts";
import { linkedom, readability } from "./heavy.ts";
import { isTame, stripTags } from "./markup.ts";
import type { Extract } from "./text.ts";

/** The few parts of the document object model that are used here; the compiler's own would bring the whole browser. */
type Node = {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<Node>;
  getAttribute(name: string): string | null;
  remove(): void;
};
type Page = {
  querySelector(selector: string): Node | null;
  querySelectorAll(selector: string): Iterable<Node>;
  readonly documentElement: Node | null;
};

/** Charset that a page declares in its first kilobyte, for the decoder; null for none. */
export function declaredCharset(head: string): string | null {
  return (
    /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{1,40})/i.exec(head)?.[1] ??
    /<\?xml[^>]{0,100}encoding=["']([\w-]{1,40})/i.exec(head)?.[1] ??
    null
  );
}

/** Any input is legal: a page without an article gives the words of its body. */
export function extractHtml(source: string): Extract {
  if (!isTame(source)) return { text: stripTags(source), given: NOTHING, flaws: [] };
  // Without a root element the parser would take the first tag for one and drop the rest.
  const html = /<html[\s>]/i.test(source) ? source : `<!doctype html><html><body>${source}</body></html>`;
  const page = linkedom().parseHTML(html).document as unknown as Page;
  const given = readMetadata(page);
  for (const node of [...page.querySelectorAll("script,style,noscript,template,iframe,svg")]) node.remove();
  const article = new (readability().Readability)(page as never, {
    charThreshold: 100,
    keepClasses: false,
    serializer: (node: unknown) => node as never,
  }).parse();
  const content = article?.content as Node | null | undefined;
  const text = content ? paragraphs(content) : "";
  const title = given.title ?? tidy(article?.title ?? "");
  return { text: text || stripTags(html), given: { ...given, title: title || null }, flaws: [] };
}

function readMetadata(page: Page): Given {
  const meta = (...names: string[]) => {
    for (const name of names) {
      const value = page
        .querySelector(`meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`)
        ?.getAttribute("content");
      if (value?.trim()) return tidy(value);
    }
    return null;
  };
  const linked = readLinkedData(page);
  const time = page.querySelector("article time[datetime],time[itemprop=datePublished],time[pubdate],time[datetime]");
  return {
    ...NOTHING,
    title: meta("og:title", "twitter:title") ?? linked.title,
    outlet: meta("og:site_name", "application-name") ?? linked.outlet,
    url: page.querySelector("link[rel=canonical]")?.getAttribute("href")?.trim() || meta("og:url"),
    publishedAt:
      isoDate(meta("article:published_time", "datePublished", "date", "dc.date", "DC.date.issued", "pubdate")) ??
      linked.publishedAt ??
      isoDate(time?.getAttribute("datetime") ?? null),
    language: page.documentElement?.getAttribute("lang")?.trim() || meta("og:locale")?.replace("_", "-") || null,
  };
}

/** The first news article among a page's JSON-LD blocks; broken blocks are passed over. */
function readLinkedData(page: Page): Pick<Given, "title" | "outlet" | "publishedAt"> {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    let data: unknown;
    try {
      data = JSON.parse(script.textContent ?? "");
    } catch {
      continue;
    }
    const found = articleIn(data, 0);
    if (found) {
      const publisher = [found.publisher].flat()[0] as { name?: unknown } | undefined;
      return {
        title: asWords(found.headline),
        outlet: asWords(publisher?.name),
        publishedAt: isoDate(found.datePublished),
      };
    }
  }
  return NOTHING;
}

function articleIn(data: unknown, depth: number): Record<string, unknown> | null {
  if (typeof data !== "object" || data === null || depth > 5) return null;
  const record = data as Record<string, unknown>;
  if (!Array.isArray(data) && (record.datePublished || record.headline)) return record;
  for (const value of Array.isArray(data) ? data : [record["@graph"], record.mainEntity]) {
    const found = articleIn(value, depth + 1);
    if (found) return found;
  }
  return null;
}

const asWords = (value: unknown) => (typeof value === "string" && value.trim() ? tidy(value) : null);
const tidy = (text: string) => text.replace(/\s+/g, " ").trim();

const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TH TR UL".split(
    " ",
  ),
);

/** Words of a tree, a paragraph a block. An explicit stack: pages nest deeper than the call stack goes. */
function paragraphs(root: Node): string {
  const lines: string[] = [];
  let line = "";
  const flush = () => {
    if (tidy(line)) lines.push(tidy(line));
    line = "";
  };
  const stack: (Node | "end")[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === "end") flush();
    else if (node.nodeType === 3) line += node.textContent ?? "";
    else if (node.nodeName === "BR") flush();
    else if (node.nodeType === 1 || node.nodeType === 11) {
      const block = BLOCKS.has(node.nodeName.toUpperCase());
      if (block) {
        flush();
        stack.push("end");
      }
      stack.push(...[...node.childNodes].reverse());
    }
  }
  flush();
  return lines.join("\n");
}
