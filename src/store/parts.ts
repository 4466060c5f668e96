/**
 * An event's detail in parts, as it is stored: a page reads those that it shows and sends them on as they are, without
 * parsing them. Findings, by far the largest part of an event that hundreds of reports tell, are stored by their question.
 */
import { sql } from "kysely";
import type { EventDetail, EventHead, EventParts, FindingRow } from "../server/api.ts";
import type { PartName } from "./part-names.ts";
import type { Rows } from "./record.ts";

/** `question` is "" but for findings; findings between two questions have "" too. */
export type Part = { readonly part: PartName | "head"; readonly question: string; readonly json: string };

export function partsOf(detail: EventDetail): Part[] {
  const { event, summary, policy, questions, sums, findings, ...rest } = detail;
  const head: EventHead = { event, summary, policy, questions, sums };
  const plain = { head, ...rest };
  return [
    ...Object.entries(plain).map(([part, value]) => partOf(part as Part["part"], "", value)),
    ...[...questions.map(({ id }) => id), BETWEEN].flatMap((question) => {
      const own = findings.filter((finding) => homeOf(finding) === question);
      return own.length > 0 ? [partOf("findings", question, own)] : [];
    }),
  ];
}

const partOf = (part: Part["part"], question: string, value: unknown): Part => ({
  part,
  question,
  json: JSON.stringify(value),
});

const BETWEEN = "";
const homeOf = ({ question, otherQuestion }: FindingRow) => (otherQuestion === null ? question : BETWEEN);

/** What every page of an event starts from; null when there is no such event. */
export async function headOf(rows: Rows, event: string): Promise<EventHead | null> {
  const json = (await read(rows, event, ["head"])).get("head");
  return json === undefined ? null : (JSON.parse(json) as EventHead);
}

export async function partOfEvent<P extends PartName>(rows: Rows, event: string, part: P): Promise<EventParts[P]> {
  const json = (await read(rows, event, [part])).get(part);
  return JSON.parse(json ?? "[]") as EventParts[P];
}

/** JSON of an event with some of its parts; null when there is no such event. */
export async function eventJson(rows: Rows, event: string, parts: readonly PartName[], head?: EventHead) {
  const found = await read(rows, event, head ? parts : ["head", ...parts]);
  const start = head ? JSON.stringify(head) : found.get("head");
  if (start === undefined) return null;
  const rest = parts.map((part) => `,${JSON.stringify(part)}:${found.get(part) ?? "[]"}`);
  return `${start.slice(0, -1)}${rest.join("")}}`;
}

/** Findings of an event; of a question, also those that compare it with another. */
export async function findingsOf(rows: Rows, event: string, question?: string): Promise<FindingRow[]> {
  const found = await rows
    .selectFrom("event_part")
    .select("json")
    .where("event", "=", event)
    .where("part", "=", "findings")
    .$if(question !== undefined, (query) => query.where("question", "in", [question!, BETWEEN]))
    // Those between questions last, as in the ledger's own lists.
    .orderBy(sql`question = ''`)
    .orderBy("question")
    .execute();
  const all = found.flatMap(({ json }) => JSON.parse(json) as FindingRow[]);
  return question === undefined
    ? all
    : all.filter((one) => one.question === question || one.otherQuestion === question);
}

/** JSON of the parts that are there; findings of all questions are one list. */
async function read(rows: Rows, event: string, parts: readonly Part["part"][]): Promise<ReadonlyMap<string, string>> {
  const found = await rows
    .selectFrom("event_part")
    .select(["part", "json"])
    .where("event", "=", event)
    .where("part", "in", parts)
    .orderBy("question")
    .execute();
  const whole = new Map<string, string>();
  for (const { part, json } of found) {
    const before = whole.get(part);
    whole.set(part, before === undefined ? json : `${before.slice(0, -1)},${json.slice(1)}`);
  }
  return whole;
}
