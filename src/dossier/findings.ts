/**
 * How figures stand to each other, in sentences. A busy event has hundreds of findings; a reader gets what two origins
 * still hold against each other first, and the rest folded, by kind.
 */
import { type Html, html } from "../explain/markup.ts";
import type { Finding, FindingKind, LedgerEvent, Question } from "../ledger/types.ts";
import { chip, figureLink, sentence } from "./parts.ts";
import { groupBy, type View } from "./view.ts";

/** Sentences shown for a question before the rest is folded away. */
const SHOWN = 3;

/** Kinds that a reader must see, then those that explain growth and likeness. */
const OPEN: readonly FindingKind[] = ["conflict", "revision"];
const FOLDED: readonly FindingKind[] = ["update", "agreement", "repetition", "scope"];

/** What is disputed and what was corrected in an event, question by question. */
export function disputedSection(event: LedgerEvent, questions: readonly Question[], view: View): Html {
  const { m } = view;
  const { findings } = view.of(event);
  const { disputed, questions: all } = view.tally(event);
  const within = findings.filter((finding) => !finding.otherQuestion);
  const across = findings.filter((finding) => finding.otherQuestion && finding.kind === "conflict");
  const own = groupBy(within, (finding) => [`${finding.kind} ${finding.question}`]);
  const of = (kind: FindingKind) =>
    questions.flatMap((question) => {
      const sentences = own.get(`${kind} ${question.id}`);
      return sentences ? [{ question, findings: telling(sentences, question, view) }] : [];
    });
  const conflicts = of("conflict");
  const revisions = of("revision");
  return html`<section class="disputed"><h3>${m.heading.disputed}</h3>
${
  conflicts.length === 0
    ? html`<p>${m.heading.nothingDisputed}</p>`
    : html`<p>${m.disputeSummary(disputed, all)}</p>${disputeList(conflicts, view)}`
}
${across.length > 0 && html`<details><summary>${chip("conflict", m.kind.conflict)} ${m.heading.across} (${m.number(across.length)})</summary><ul class="flat">${across.map((one) => findingItem(one, view))}</ul></details>`}
${revisions.length > 0 && html`<h4>${m.heading.corrected}</h4>${disputeList(revisions, view)}`}</section>`;
}

type Dispute = { readonly question: Question; readonly findings: readonly Finding[] };

function disputeList(disputes: readonly Dispute[], view: View): Html {
  const item = ({ question, findings }: Dispute) => {
    const link = `#${view.id("question", question.id)}`;
    const more = findings.length - SHOWN;
    return html`<li><a href="${link}"><b>${view.say(question.label)}</b></a>
<ul>${findings.slice(0, SHOWN).map((one) => findingItem(one, view))}</ul>${more > 0 && html`<p class="more"><a href="${link}">${view.m.more(more)}</a></p>`}</li>`;
  };
  return html`<ul class="disputes">${disputes.map(item)}</ul>`;
}

/** Everything that was found about one question. */
export function findingsSection(question: Question, view: View): Html {
  const { m } = view;
  const findings = view.findingsOf(question).filter((finding) => finding.question === question.id);
  if (findings.length === 0) return html`<p class="none">${m.heading.noFindings}</p>`;
  const of = (kind: FindingKind) =>
    telling(
      findings.filter((finding) => finding.kind === kind),
      question,
      view,
    );
  return html`<section class="findings"><h5>${m.heading.findings}</h5>
${OPEN.map((kind) => openKind(of(kind), view))}${FOLDED.map((kind) => foldedKind(kind, of(kind), view))}</section>`;
}

function openKind(findings: readonly Finding[], view: View): Html | null {
  if (findings.length === 0) return null;
  const rest = findings.slice(SHOWN);
  return html`<ul>${findings.slice(0, SHOWN).map((one) => findingItem(one, view))}</ul>${
    rest.length > 0 &&
    html`<details><summary>${view.m.more(rest.length)}</summary><ul>${rest.map((one) => findingItem(one, view))}</ul></details>`
  }`;
}

function foldedKind(kind: FindingKind, findings: readonly Finding[], view: View): Html | null {
  const { m } = view;
  if (findings.length === 0) return null;
  return html`<details><summary>${chip(kind, m.kind[kind])} ${m.number(findings.length)} <small>${m.kindMeans[kind]}</small></summary><ul>${findings.map((one) => findingItem(one, view))}</ul></details>`;
}

/** The finding's sentence, with links to the words of both sides. */
function findingItem(finding: Finding, view: View): Html {
  const { m } = view;
  const side = (ids: readonly string[]) => figureLink(view.figure(ids[0]!), view);
  return html`<li class="${finding.kind}">${chip(finding.kind, m.kind[finding.kind])} ${sentence(view.say(finding.text))} <span class="sides">(${side(finding.a)} ${m.label.differsFrom} ${side(finding.b)})</span></li>`;
}

/** One for each two origins and their two values; those on the question itself, between figures that no later count has replaced, come first. */
function telling(findings: readonly Finding[], question: Question, view: View): readonly Finding[] {
  const replaced = new Set(
    view.findingsOf(question).flatMap((one) => (one.kind === "update" || one.kind === "revision" ? one.a : [])),
  );
  const weight = ({ a, b }: Finding) =>
    Number(a.every((id) => replaced.has(id))) + Number(b.every((id) => replaced.has(id)));
  const distinct = new Map(findings.map((finding) => [likeness(finding, view), finding]));
  return [...distinct.values()].sort((a, b) => weight(a) - weight(b) || (a.id < b.id ? -1 : 1));
}

/** Two findings are told once when the same two origins say the same two values, whichever reports carry them. */
const likeness = ({ a, b, because }: Finding, view: View): string =>
  [a, b].map((side, i) => `${view.figure(side[0]!).independence} ${because.values[i]}`).join(" | ");
