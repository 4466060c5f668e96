/** The accounts of one group → its event (and those it looks back to) with figures, questions, findings and the rest. */
import type { Effect, GroupClass } from "../types.ts";
import { type Account, daysBetween } from "./account.ts";
import { clockOf } from "./clock.ts";
import { type Decisions, decideFindings, moveDrafts, NO_DECISIONS } from "./decisions.ts";
import { isDenied } from "./denial.ts";
import { type Draft, isPreliminary, makeDrafts } from "./draft.ts";
import { groupEvidence, partIn, splitByEvent } from "./evidence.ts";
import { findFindings } from "./finding.ts";
import { groupBy } from "./group-by.ts";
import { byCode, contentId, placeKey } from "./ids.ts";
import type { Localities } from "./locality.ts";
import { type AllMessages, localize } from "./messages.ts";
import { mostOf, placeOf } from "./most-given.ts";
import { applyPolicies } from "./policy.ts";
import { findTopics, type Topic } from "./question.ts";
import { seriesOf } from "./series.ts";
import { type Side, sidesOf } from "./side.ts";
import { silenceOf } from "./silence.ts";
import { standingOf } from "./standing.ts";
import { checkSums } from "./sums.ts";
import type { Finding, Ledger, LedgerEvent, LedgerFigure, PolicyName, Question } from "./types.ts";
import { byWeight } from "./weight.ts";
import { boardOf } from "./wording.ts";

export type EventPart = Pick<
  Ledger,
  "events" | "figures" | "questions" | "findings" | "evidence" | "series" | "sums" | "wording" | "silence"
>;

type Asked = { readonly topic: Topic; readonly id: string; readonly event: string; readonly sides: readonly Side[] };

export function makeEvent(
  accounts: readonly Account[],
  localities: Localities,
  messages: AllMessages,
  policy: PolicyName,
  decisions: Decisions = NO_DECISIONS,
): EventPart {
  const drafts = accounts.flatMap((account) => makeDrafts(account, localities));
  const said = new Map(accounts.map((account) => [account, clockOf(account).said]));
  const day = dayOfEvent(drafts, accounts);
  const id = contentId("e", seedOf(accounts).reading.report.sha256);
  const evidence = groupEvidence(drafts, id);
  const originOf = (d: Draft) => evidence.of.get(d.id)!;
  const placed = findTopics(drafts, day).map((topic) => {
    const event = topic.extent === "other" ? contentId("e", id, topic.drafts[0]!.figure.when?.start ?? "before") : id;
    return { topic, event, id: contentId("q", event, topic.key) };
  });
  const asked = moveDrafts(placed, drafts, decisions).map(
    (one): Asked => ({ ...one, sides: sidesOf(one.topic, originOf, (d) => said.get(d.account)!) }),
  );
  const findings = decideFindings(findFindings(asked, messages), decisions);
  const groups = new Map(evidence.groups.map((g) => [g.id, g]));
  const witness = (event: string, origin: string) => partIn(event, groups.get(origin)!);
  const own = groupBy(
    findings.filter((f) => f.otherQuestion === null),
    (f) => f.question,
  );
  const questions = asked.map((a) => questionOf(a, own.get(a.id) ?? [], policy, messages)).sort(byWeight);
  const home = new Map(asked.flatMap((a) => a.topic.drafts.map((d) => [d, a] as const)));
  const figures = drafts.map((d) => {
    const event = home.get(d)?.event ?? id;
    return figureOf(d, home.get(d), witness(event, originOf(d)), said.get(d.account)!, event);
  });
  const figure = new Map(figures.map((f) => [f.id, f]));
  const events = eventsOf(id, asked, questions, accounts, day, messages);
  return {
    events,
    figures,
    questions,
    findings,
    evidence: splitByEvent(evidence.groups, (one) => figure.get(one)!),
    series: asked.flatMap((a) =>
      seriesOf(a.id, a.sides, (o) => ({ id: witness(a.event, o), origin: groups.get(o)!.origin })),
    ),
    sums: checkSums(drafts, id, messages),
    wording: boardOf(accounts, id, messages),
    silence: events.map((event) =>
      silenceOf(
        event.id,
        questions.filter((q) => q.event === event.id),
        accounts.filter((a) => event.reports.includes(a.id)).map((a) => a.reading.report),
        figures,
      ),
    ),
  };
}

/** The account that names the event: the earliest published, so that later reports do not change the event's id. */
function seedOf(accounts: readonly Account[]): Account {
  return [...accounts].sort(
    (a, b) =>
      byCode(a.reading.report.publishedAt ?? "~", b.reading.report.publishedAt ?? "~") ||
      byCode(a.reading.report.sha256, b.reading.report.sha256),
  )[0]!;
}

/** Days around publication within which a date beside a figure may be the event's. */
const NEAR = 4;

/** The day that most reports give or the first day of publication, whichever is earlier; null when neither is known. */
function dayOfEvent(drafts: readonly Draft[], accounts: readonly Account[]): string | null {
  const near = ({ figure: { when }, account }: Draft) =>
    when !== null && when.start === when.end && (daysBetween(when.start, account.day) ?? 0) <= NEAR;
  // A report that lists other days as well votes for the one it gives most often; a copy has no vote of its own.
  const ballots = groupBy(drafts.filter(near), (d) => d.account.reading.report.sha256).values();
  const most = mostOf([...ballots].flatMap((own) => mostOf(own.map((d) => d.figure.when!.start)) ?? []));
  const published = accounts
    .map((a) => a.day)
    .filter((d) => d !== null)
    .sort(byCode)[0];
  if (most && published) return most < published ? most : published;
  return most ?? published ?? null;
}

function eventsOf(
  id: string,
  asked: readonly Asked[],
  questions: readonly Question[],
  accounts: readonly Account[],
  day: string | null,
  messages: AllMessages,
): LedgerEvent[] {
  const ids = [...new Set([id, ...asked.map((a) => a.event)])];
  return ids.map((event) => {
    const own = asked.filter((a) => a.event === event);
    const drafts = own.flatMap((a) => a.topic.drafts);
    const reports = event === id ? accounts.map((a) => a.id) : [...new Set(drafts.map((d) => d.account.id))];
    const { start, end } = spanOf(
      event === id
        ? drafts.filter((d) => d.figure.when && (daysBetween(d.figure.when.start, day) ?? 0) <= NEAR)
        : drafts,
      event === id ? day : null,
    );
    const place = placeOf(drafts);
    const effect = mostCounted(own);
    return {
      id: event,
      title: localize(messages, (m) => m.event({ effect, place, start, end })),
      place,
      start,
      end,
      reports: reports.sort(byCode),
      standing: event === id ? ("main" as const) : ("background" as const),
      questions: questions.filter((q) => q.event === event).map((q) => q.id),
    };
  });
}

/** From the first day told to the last; a denial dates nothing that happened, unless nothing else is told. */
function spanOf(drafts: readonly Draft[], day: string | null): { start: string | null; end: string | null } {
  const happened = drafts.filter((d) => !isDenied(d));
  const days = (happened.length > 0 ? happened : drafts)
    .flatMap((d) => (d.figure.when ? [d.figure.when.start, d.figure.when.end] : []))
    .concat(day ?? [])
    .sort(byCode);
  return { start: days[0] ?? null, end: days.at(-1) ?? null };
}

function mostCounted(asked: readonly Asked[]): Effect | null {
  const counts = new Map<Effect, number>();
  for (const { topic } of asked) counts.set(topic.effect, (counts.get(topic.effect) ?? 0) + topic.drafts.length);
  return [...counts].sort((a, b) => b[1] - a[1] || byCode(a[0], b[0]))[0]?.[0] ?? null;
}

function questionOf(
  { topic, id, event, sides }: Asked,
  findings: readonly Finding[],
  policy: PolicyName,
  messages: AllMessages,
): Question {
  const passed = new Set(findings.filter((f) => f.kind === "update" || f.kind === "revision").flatMap((f) => f.a));
  const policies = applyPolicies(sides, new Set(sides.filter((s) => s.drafts.every((d) => passed.has(d.id)))));
  const { low, high, best } = policies[policy];
  const { origins, status } = standingOf(sides, findings);
  const { side, kinds, name } = topic.population;
  const population = { class: classOf(topic), side, kinds, name };
  const group = topic.drafts.find((d) => d.figure.group.text !== "")?.figure.group.text ?? "";
  return {
    id,
    event,
    effect: topic.effect,
    label: localize(messages, (m) =>
      m.question({
        effect: topic.effect,
        population,
        group,
        called: topic.population.calling !== null,
        place: topic.placeName,
        extent: topic.extent,
        aspect: topic.aspect,
        incident: topic.incident,
      }),
    ),
    population,
    scope: {
      place: scopePlace(topic),
      extent: topic.extent,
      since: topic.extent === "longer" ? (topic.drafts[0]!.figure.when?.start ?? null) : null,
    },
    figures: topic.drafts.map((d) => d.id),
    reports: new Set(topic.drafts.map((d) => d.account.id)).size,
    origins,
    low,
    high,
    best,
    policy,
    policies,
    status,
  };
}

/** Some call them civilians, others people: all that the question is about are people. */
const classOf = ({ population, drafts }: Topic): GroupClass =>
  population.plain && population.class === "civilian" && drafts.some((d) => d.population.class === "person")
    ? "person"
    : population.class;

/** The one place counted, or that of an incident beside the event's main one. */
const scopePlace = ({ place, incident }: Topic) => place || (incident?.place ? placeKey(incident.place) : null);

function figureOf(
  d: Draft,
  home: Asked | undefined,
  independence: string,
  said: string | null,
  event: string,
): LedgerFigure {
  const { class: kind, side, kinds, name } = d.population;
  return {
    ...d.figure,
    id: d.id,
    report: d.account.id,
    event,
    question: home?.id ?? null,
    independence,
    clocks: { happened: d.figure.when, said, published: d.account.reading.report.publishedAt, captured: null },
    population: { class: kind, side, kinds, name },
    scope: {
      place: home ? scopePlace(home.topic) : null,
      extent: home?.topic.extent ?? "event",
      since: home?.topic.extent === "longer" ? (d.figure.when?.start ?? null) : null,
    },
    counting: d.cues.has("rising") || d.cues.has("total") ? "cumulative" : "unknown",
    preliminary: isPreliminary(d),
    low: d.low,
    high: d.high,
  };
}
