/** One question, and the findings of an event or a question a page at a time: a widely told event has thousands. */
import type {
  EventDetail,
  FigureLine,
  FigureRow,
  FindingPage,
  FindingRow,
  FindingsQuery,
  PolicyName,
  QuestionDetail,
  ReviewItem,
} from "../server/api.ts";
import type { Case } from "./case.ts";
import { headUnder, offsetOf, pageOf } from "./events-query.ts";
import { eventJson, findingsOf, headOf, partOfEvent } from "./parts.ts";
import type { Rows } from "./record.ts";
import { glanceAt } from "./summary.ts";

export async function questionDetail({ rows }: Case, id: string, policy?: PolicyName): Promise<QuestionDetail | null> {
  const home = await rows.selectFrom("question").select("event").where("id", "=", id).executeTakeFirst();
  const head = home && (await headUnder(rows, home.event, policy));
  const question = head?.questions.find((one) => one.id === id);
  if (!head || !question) return null;
  const event = head.event.id;
  const parts = JSON.parse((await eventJson(rows, event, QUESTION_PARTS))!) as Pick<EventDetail, QuestionPart>;
  const figures = await figuresOf(rows, question.figures);
  const own = new Set(figures.map((figure) => figure.id));
  const told = new Set(figures.map(({ report }) => report));
  const glance = glanceAt(await findingsOf(rows, event, id), () => id);
  return {
    event: head.event,
    question,
    policy: head.policy,
    figures,
    findings: glance.findings,
    counts: Object.fromEntries(glance.counts.map(({ kind, n }) => [kind, n])),
    compared: comparedIn(glance.findings, parts.figures),
    evidence: parts.evidence.filter((group) => group.figures.some((figure) => own.has(figure))),
    series: parts.series.filter((series) => series.question === id),
    reports: parts.reports.filter((report) => told.has(report.id)),
  };
}

const QUESTION_PARTS = ["reports", "figures", "evidence", "series"] as const;
type QuestionPart = (typeof QUESTION_PARTS)[number];

/** Whole figures, in the order of their ids given. */
async function figuresOf(rows: Rows, ids: readonly string[]): Promise<FigureRow[]> {
  const found = await rows.selectFrom("figure").select(["id", "review"]).where("id", "in", ids).execute();
  const byId = new Map(found.map(({ id, review }) => [id, (JSON.parse(review) as ReviewItem).figure]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

const comparedIn = (findings: readonly FindingRow[], lines: readonly FigureLine[]): FigureLine[] => {
  const named = new Set(findings.flatMap(({ a, b }) => [...a, ...b]));
  return lines.filter(({ id }) => named.has(id));
};

/** A page of an event's findings; null when there is no such event. */
export async function listFindings(
  { rows }: Case,
  event: string,
  query: FindingsQuery & { readonly limit: number },
): Promise<FindingPage | null> {
  if (!(await headOf(rows, event))) return null;
  const about = query.about ?? query.question;
  const wanted = (await findingsOf(rows, event, about)).filter(
    ({ kind, question }) =>
      (!query.kinds || query.kinds.includes(kind)) && (!query.question || question === query.question),
  );
  const rank = ({ kind }: FindingRow) => query.kinds?.indexOf(kind) ?? 0;
  const sorted = wanted.sort((a, b) => rank(a) - rank(b));
  const offset = offsetOf(query.cursor);
  const items = sorted.slice(offset, offset + query.limit);
  const figures = comparedIn(items, await partOfEvent(rows, event, "figures"));
  return { ...pageOf(items, sorted.length, offset), figures };
}
