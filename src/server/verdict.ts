/** A judgement as it was sent → as it is recorded, checked against what the case holds. */
import { randomUUID } from "node:crypto";
import type { z } from "@hono/zod-openapi";
import type { Case } from "../store/case.ts";
import { addedFigureId } from "../store/judge.ts";
import { findingsOf } from "../store/parts.ts";
import type { Bodies, StoredReading } from "../store/record.ts";
import type { FigureChange, Finding, Judgement, NewJudgement } from "./api.ts";
import { ProblemError } from "./problem.ts";
import type { User } from "./workbench.ts";

type Sent = z.output<typeof NewJudgement>;

/** Records it and answers it. Throws a problem when it speaks of something that is not there. */
export async function judgeAs(user: User, sent: Sent, opened: Case): Promise<Judgement> {
  const body = {
    ...(await bodyOf(sent, opened)),
    id: randomUUID(),
    role: user.role,
    action: sent.action,
    note: sent.note ?? "",
  };
  const { seq, at, by } = await opened.record(user.name, "judgement", body);
  return { ...body, seq, at, by, undone: null };
}

type About = Pick<Bodies["judgement"], "report" | "figure" | "finding" | "kind" | "machineKind" | "span" | "change">;
const NOTHING: About = { report: null, figure: null, finding: null, kind: null, span: null, change: null };

async function bodyOf(sent: Sent, opened: Case): Promise<About> {
  const { rows } = opened;
  if (sent.action === "finding") {
    const machineKind = await kindOf(sent.finding, opened);
    if (machineKind === null) throw new ProblemError("unknown-finding", { finding: sent.finding });
    return { ...NOTHING, finding: sent.finding, kind: sent.kind, machineKind };
  }
  if (sent.action === "add") {
    const row = await rows.selectFrom("report").select("reading").where("id", "=", sent.report).executeTakeFirst();
    if (!row) throw new ProblemError("unknown-report", { report: sent.report });
    const { text } = (JSON.parse(row.reading) as StoredReading).report;
    const { start, end } = sent;
    if (start >= end || end > text.length || text.slice(start, end).trim() === "")
      throw new ProblemError("outside-text");
    return {
      ...NOTHING,
      report: sent.report,
      figure: addedFigureId(sent.report, start, end, sent.change.effect),
      span: { start, end },
      change: sent.change,
    };
  }
  const figure = await rows
    .selectFrom("figure")
    .select(["report", "event"])
    .where("id", "=", sent.figure)
    .executeTakeFirst();
  if (!figure) throw new ProblemError("unknown-figure", { figure: sent.figure });
  const change = sent.action === "correct" ? sent.change : null;
  await checkChange(change, figure.event, rows);
  return { ...NOTHING, report: figure.report, figure: sent.figure, change };
}

async function checkChange(change: FigureChange | null, event: string | null, rows: Case["rows"]): Promise<void> {
  const { min, max, question } = change ?? {};
  if (typeof min === "number" && typeof max === "number" && min > max)
    throw new ProblemError("invalid", {}, [{ path: "change.min", message: "min > max" }]);
  if (question === undefined || question === "new") return;
  const found = await rows.selectFrom("question").select("event").where("id", "=", question).executeTakeFirst();
  if (!found || found.event !== event) throw new ProblemError("unknown-question", { question });
}

/** The machine's kind of a finding, also of one that a person took out of the ledger; null when there is none. */
async function kindOf(id: string, opened: Case): Promise<Finding["kind"] | null> {
  const { rows } = opened;
  const judged = await rows
    .selectFrom("judgement")
    .select("json")
    .where("finding", "=", id)
    .orderBy("seq", "desc")
    .executeTakeFirst();
  if (judged) return (JSON.parse(judged.json) as Judgement).machineKind ?? null;
  const home = await rows
    .selectFrom("finding")
    .innerJoin("question", "question.id", "finding.question")
    .select(["question.id as question", "question.event"])
    .where("finding.id", "=", id)
    .executeTakeFirst();
  const findings = home ? await findingsOf(rows, home.event, home.question) : [];
  return findings.find((finding) => finding.id === id)?.kind ?? null;
}

/** Takes a judgement back: one's own, or anybody's for a reviewer. */
export async function undo(user: User, id: string, opened: Case): Promise<Judgement> {
  const read = async () => {
    const row = await opened.rows.selectFrom("judgement").select("json").where("id", "=", id).executeTakeFirst();
    if (!row) throw new ProblemError("not-found");
    return JSON.parse(row.json) as Judgement;
  };
  const before = await read();
  if (before.undone) throw new ProblemError("already-undone");
  if (before.by !== user.name && user.role !== "reviewer" && user.role !== "administrator")
    throw new ProblemError("not-yours");
  await opened.record(user.name, "undo", { judgement: id });
  return read();
}
