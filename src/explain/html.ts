/** A tree of reasons → nested lists, for the dossier and the workbench. Words of the report carry their own direction. */

import type { ReasonNode } from "./explain.ts";
import { type Html, html } from "./markup.ts";

export function reasonsHtml(tree: ReasonNode): Html {
  return html`<ul class="reasons">${item(tree)}</ul>`;
}

function item(node: ReasonNode): Html {
  const title = node.says ?? undefined;
  return html`<li><b>${node.what}</b> ${node.value && html`<bdi>${node.value}</bdi> `}${
    node.rule && html`<code title="${title ?? ""}">${node.rule}</code> `
  }${node.words && html`<q dir="auto">${node.words}</q>`}${node.parts.length > 0 && html`<ul>${node.parts.map(item)}</ul>`}</li>`;
}
