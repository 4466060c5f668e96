/** Lists and pages of events, questions and places: look-ups of what was computed with the ledger. */
import { type ExpressionBuilder, sql } from "kysely";
import type {
  CaseInfo,
  EventDetail,
  EventHead,
  EventSummary,
  EventsQuery,
  Page,
  PlaceRow,
  PolicyName,
} from "../server/api.ts";
import type { Effect, PlaceValue } from "../types.ts";
import type { Case } from "./case.ts";
import { lastMaterial } from "./case.ts";
import { policyOf } from "./line-up.ts";
import { EVENT_PARTS, type PartName } from "./part-names.ts";
import { eventJson, headOf } from "./parts.ts";
import type { Rows } from "./record.ts";
import { underPolicy } from "./summary.ts";
import type { Tables } from "./tables.ts";
import { parseSearch, tsqueryOf } from "./words.ts";

/** A cursor is the number of rows before the page. */
export const offsetOf = (cursor: string | undefined): number => {
  const offset = Number(cursor ?? 0);
  return Number.isInteger(offset) && offset >= 0 ? offset : 0;
};

export const pageOf = <T>(items: readonly T[], total: number, offset: number): Page<T> => ({
  items,
  total,
  next: offset + items.length < total && items.length > 0 ? String(offset + items.length) : null,
});

type Filter = EventsQuery & { readonly limit: number };

export async function listEvents({ rows, engine }: Case, query: Filter): Promise<Page<EventSummary>> {
  const search = query.q?.trim() ? tsqueryOf(parseSearch(query.q, engine.packs)) : null;
  if (query.q?.trim() && !search) return pageOf([], 0, 0);
  const matches = (event: ExpressionBuilder<Tables, "event">) =>
    event.and([
      ...(search ? [sql<boolean>`words @@ ${search}`] : []),
      ...(query.from ? [event.or([event("last_day", ">=", query.from), event("first_day", ">=", query.from)])] : []),
      ...(query.to ? [event("first_day", "<=", query.to)] : []),
      ...(query.place ? [sql<boolean>`${query.place} = any(places)`] : []),
      ...(query.outlet ? [sql<boolean>`${query.outlet} = any(outlets)`] : []),
      ...(query.effect ? [sql<boolean>`${query.effect} = any(effects)`] : []),
      ...(query.status ? [sql<boolean>`${query.status} = any(statuses)`] : []),
      ...(query.standing ? [event("standing", "=", query.standing)] : []),
    ]);
  const offset = offsetOf(query.cursor);
  const [found, { total }] = await Promise.all([
    rows
      .selectFrom("event")
      .select("summary")
      .where(matches)
      .orderBy(ORDERS[query.sort ?? "newest"])
      .orderBy("id")
      .limit(query.limit)
      .offset(offset)
      .execute(),
    rows.selectFrom("event").select(sql<number>`count(*)::int`.as("total")).where(matches).executeTakeFirstOrThrow(),
  ]);
  return pageOf(
    found.map(({ summary }) => JSON.parse(summary) as EventSummary),
    total,
    offset,
  );
}

const ORDERS = {
  newest: sql`first_day desc nulls last`,
  oldest: sql`first_day asc nulls last`,
  reports: sql`reports desc`,
  disputes: sql`disputed desc, reports desc`,
} as const;

/** JSON of one event with some parts of its detail; null when there is none. Parts are sent without being parsed. */
export async function eventAnswer(
  { rows }: Case,
  id: string,
  parts: readonly PartName[],
  policy?: PolicyName,
): Promise<string | null> {
  const head = policy ? await headUnder(rows, id, policy) : undefined;
  return head === null ? null : eventJson(rows, id, parts, head);
}

/** The head of an event with the numbers of a policy; without one, with those of the case's own. */
export async function headUnder(rows: Rows, id: string, policy?: PolicyName): Promise<EventHead | null> {
  const head = await headOf(rows, id);
  return head && policy && policy !== head.policy
    ? { ...head, policy, questions: head.questions.map((question) => underPolicy(question, policy)) }
    : head;
}

export async function eventDetail(opened: Case, id: string): Promise<EventDetail | null> {
  const json = await eventAnswer(opened, id, EVENT_PARTS);
  return json === null ? null : (JSON.parse(json) as EventDetail);
}

/** Places of events, most events first. */
export async function listPlaces(
  { rows }: Case,
  locate: (place: PlaceValue) => Pick<PlaceRow, "label" | "lat" | "lon">,
): Promise<PlaceRow[]> {
  const found = await rows.selectFrom("event").select(["id", "summary"]).orderBy("id").execute();
  const places = new Map<string, { place: PlaceValue; events: string[]; reports: number; disputed: number }>();
  for (const { id, summary } of found) {
    const { place, reports, disputed } = JSON.parse(summary) as EventSummary;
    if (!place) continue;
    const key = place.key ?? place.name;
    const row = places.get(key) ?? { place, events: [], reports: 0, disputed: 0 };
    places.set(key, {
      ...row,
      events: [...row.events, id],
      reports: row.reports + reports,
      disputed: row.disputed + disputed,
    });
  }
  const list = [...places.values()].map((row): PlaceRow => ({ ...row, ...locate(row.place) }));
  return list.sort((a, b) => b.events.length - a.events.length || (a.place.name < b.place.name ? -1 : 1));
}

export async function caseInfo(opened: Case, title: string): Promise<CaseInfo> {
  const { rows, journal } = opened;
  const count = (table: keyof Tables) => rows.selectFrom(table).select(sql<number>`count(*)::int`.as("n"));
  const n = async (query: { executeTakeFirstOrThrow(): Promise<{ n: number }> }) =>
    (await query.executeTakeFirstOrThrow()).n;
  const days = await rows
    .selectFrom("event")
    .select([
      sql<string | null>`min(first_day)`.as("from"),
      sql<string | null>`max(coalesce(last_day, first_day))`.as("to"),
    ])
    .executeTakeFirstOrThrow();
  const outlets = await rows
    .selectFrom("report")
    .select(["outlet as name", sql<number>`count(*)::int`.as("reports")])
    .where("outlet", "is not", null)
    .groupBy("outlet")
    .orderBy("reports", "desc")
    .orderBy("name")
    .limit(500)
    .execute();
  const effects = await rows
    .selectFrom("figure")
    .select(["effect", sql<number>`count(*)::int`.as("figures")])
    .where("event", "is not", null)
    .groupBy("effect")
    .orderBy("figures", "desc")
    .orderBy("effect")
    .execute();
  const version = await opened.ledgerVersion();
  return {
    title,
    ledgerVersion: version,
    computing: version !== lastMaterial(journal),
    policy: await policyOf(rows),
    counts: {
      events: await n(count("event")),
      reports: await n(count("report")),
      figures: await n(count("figure").where("event", "is not", null)),
      questions: await n(count("question")),
      disputed: await n(count("question").where("disputed", "=", true)),
      openReview: await n(
        count("figure").where("state", "in", ["unreviewed", "disputed"]).where("event", "is not", null),
      ),
      judgements: await n(count("judgement").where("undone", "=", false)),
    },
    outlets: outlets.map(({ name, reports }) => ({ name: name!, reports })),
    effects: effects.map(({ effect, figures }) => ({ effect: effect as Effect, figures })),
    ...days,
  };
}
