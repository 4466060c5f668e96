/** The ledger as one value again, from what is stored: for exports. */

import type { Ledger, LedgerFigure, LedgerReport } from "../ledger/types.ts";
import type { EventDetail, ReviewItem } from "../server/api.ts";
import type { Case } from "./case.ts";
import { eventDetail } from "./events-query.ts";
import { judge } from "./judge.ts";
import { policyOf } from "./line-up.ts";
import type { StoredReading } from "./record.ts";
import { judgementsOf } from "./reports-query.ts";

/** The whole ledger, or that of one event with the reports that tell it. Null when there is no such event. */
export async function collectLedger(opened: Case, event?: string): Promise<Ledger | null> {
  const { rows } = opened;
  const found = await rows
    .selectFrom("event")
    .select("id")
    .$if(event !== undefined, (query) => query.where("id", "=", event!))
    .orderBy("id")
    .execute();
  if (event !== undefined && found.length === 0) return null;
  const slices: EventDetail[] = [];
  for (const { id } of found) slices.push((await eventDetail(opened, id))!);
  const whole = await figuresOf(opened, event);
  const readings = await readingsOf(opened, event);
  const reasons = await reasonsOf(opened, readings);
  const all = <T>(pick: (slice: EventDetail) => readonly T[]) => slices.flatMap(pick);
  return {
    events: slices.map((slice) => slice.event),
    reports: readings.map(({ report, added }): LedgerReport => ({ ...report, ...added })),
    figures: all(({ figures }) => figures).flatMap(({ id }) => {
      const figure = whole.get(id);
      return figure ? [{ ...figure, why: reasons.get(id) } as LedgerFigure] : [];
    }),
    questions: all(({ questions }) => questions),
    findings: all(({ findings }) => findings).map(({ person: _person, ...finding }) => finding),
    evidence: all(({ evidence }) => evidence),
    series: all(({ series }) => series),
    sums: all(({ sums }) => sums),
    wording: all(({ wording }) => wording),
    silence: all(({ silence }) => (silence ? [silence] : [])),
    policy: await policyOf(rows),
  };
}

export type Told = StoredReading & { readonly added: Pick<LedgerReport, "events" | "duplicateOf" | "sharesTextWith"> };

/** Readings as the machine made them, of the case or of one event's reports, in the order of their ids. */
export async function readingsOf({ rows }: Case, event?: string): Promise<Told[]> {
  const found = await rows
    .selectFrom("report")
    .leftJoin("report_ledger", "report_ledger.report", "report.id")
    .select(["reading", "report_ledger.json as ledger"])
    .$if(event !== undefined, (query) =>
      query.where("id", "in", rows.selectFrom("event_report").select("report").where("event", "=", event!)),
    )
    .orderBy("id")
    .execute();
  return found.map(({ reading, ledger }) => ({
    ...(JSON.parse(reading) as StoredReading),
    added: ledger ? (JSON.parse(ledger) as Told["added"]) : { events: [], duplicateOf: null, sharesTextWith: [] },
  }));
}

/** Figures as the ledger holds them, by id, but for their reasons. */
async function figuresOf({ rows }: Case, event?: string): Promise<Map<string, Omit<LedgerFigure, "why">>> {
  const found = await rows
    .selectFrom("figure")
    .select("review")
    .where("event", "is not", null)
    .$if(event !== undefined, (query) => query.where("event", "=", event!))
    .execute();
  return new Map(
    found.map(({ review }) => {
      const { state: _state, ...figure } = (JSON.parse(review) as ReviewItem).figure;
      return [figure.id, figure];
    }),
  );
}

async function reasonsOf(opened: Case, readings: readonly StoredReading[]): Promise<Map<string, LedgerFigure["why"]>> {
  const judgements = await judgementsOf(opened, {});
  const about = new Map<string, typeof judgements>();
  for (const one of judgements) if (one.report) about.set(one.report, [...(about.get(one.report) ?? []), one]);
  const judged = readings.flatMap((reading) => judge(reading, about.get(reading.report.id) ?? []));
  return new Map(judged.flatMap(({ id, figure }) => (figure ? [[id, figure.why] as const] : [])));
}
