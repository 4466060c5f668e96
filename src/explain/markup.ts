/** HTML by template literal: every value is escaped unless it is itself made here. */

/** Markup that is safe to put into a page as it stands. */
export type Html = { readonly html: string };

type Value = string | number | Html | null | undefined | false | readonly Value[];

/** Builds markup; strings and numbers are escaped, lists are joined, null, undefined and false leave nothing. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return { html: parts.reduce((page, part, i) => page + render(values[i - 1]) + part) };
}

/** Markup from a trusted string of ours: styles, scripts, fonts. Never for words of a report. */
export const trusted = (markup: string): Html => ({ html: markup });

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'\0]/g, (c) => ENTITIES[c]!);
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "\0": "\ufffd",
};

function render(value: Value): string {
  if (value === null || value === undefined || value === false) return "";
  if (typeof value === "string") return escapeHtml(value);
  if (typeof value === "number") return String(value);
  return "html" in value ? value.html : value.map(render).join("");
}
