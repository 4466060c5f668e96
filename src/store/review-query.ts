/** The review queue: figures by doubt and by what rests on them. */
import { sql } from "kysely";
import type { AuditEntry, Page, ReviewItem, ReviewQuery } from "../server/api.ts";
import type { Case } from "./case.ts";
import { offsetOf, pageOf } from "./events-query.ts";

const STATES = {
  open: ["unreviewed", "disputed"],
  disputed: ["disputed"],
  done: ["accepted", "corrected", "added"],
  all: null,
} as const;

export async function listReview({ rows }: Case, query: ReviewQuery & { limit: number }): Promise<Page<ReviewItem>> {
  let found = rows.selectFrom("figure").where("event", "is not", null);
  const states = STATES[query.state ?? "open"];
  if (states) found = found.where("state", "in", [...states]);
  if (query.event) found = found.where("event", "=", query.event);
  if (query.report) found = found.where("report", "=", query.report);
  const offset = offsetOf(query.cursor);
  const { total } = await found.select(sql<number>`count(*)::int`.as("total")).executeTakeFirstOrThrow();
  const page = await found
    .select("review")
    .orderBy("priority", "desc")
    .orderBy("id")
    .limit(query.limit)
    .offset(offset)
    .execute();
  return pageOf(
    page.map(({ review }) => JSON.parse(review) as ReviewItem),
    total,
    offset,
  );
}

/** The journal, newest first. */
export async function listAudit(
  { rows }: Case,
  query: { limit: number; cursor?: string | undefined },
): Promise<Page<AuditEntry>> {
  const offset = offsetOf(query.cursor);
  const { total } = await rows
    .selectFrom("entry")
    .select(sql<number>`count(*)::int`.as("total"))
    .executeTakeFirstOrThrow();
  const page = await rows
    .selectFrom("entry")
    .selectAll()
    .orderBy("seq", "desc")
    .limit(query.limit)
    .offset(offset)
    .execute();
  return pageOf(
    page.map(({ summary, ...entry }) => ({ ...entry, summary: JSON.parse(summary) as Record<string, unknown> })),
    total,
    offset,
  );
}
