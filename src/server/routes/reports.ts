/** Reports and figures, and the bytes that a report came as: shown as text only, so that a captured page cannot act. */
import { describer } from "../../index.ts";
import { decode } from "../../input/decode.ts";
import { declaredCharset } from "../../input/html.ts";
import { figureDetail, listReports, reportDetail } from "../../store/reports-query.ts";
import { answers, page, ReportPatch, ReportsQuery } from "../api.ts";
import { type Api, endpoint } from "../endpoint.ts";
import { ProblemError } from "../problem.ts";
import type { Workbench } from "../workbench.ts";

export function reportRoutes(api: Api, workbench: Workbench): void {
  const { opened, refresher } = workbench;
  const says = describer();
  endpoint(
    api,
    {
      method: "get",
      path: "/reports",
      says: "Reports, newest first",
      role: "reader",
      query: ReportsQuery,
      answer: page(answers.ReportSummary),
    },
    ({ query }) => listReports(opened, query as ReportsQuery & { limit: number }),
  );
  endpoint(
    api,
    {
      method: "get",
      path: "/reports/{id}",
      says: "One report with its figures, statements, wording and judgements",
      role: "reader",
      answer: answers.ReportDetail,
    },
    ({ params }) => reportDetail(opened, params.id!),
  );
  endpoint(
    api,
    {
      method: "patch",
      path: "/reports/{id}",
      says: "Give what could not be inferred",
      role: "coder",
      body: ReportPatch,
      answer: answers.ReportDetail,
    },
    async ({ params, body, user }) => {
      const id = params.id!;
      const found = await opened.rows.selectFrom("report").select("id").where("id", "=", id).executeTakeFirst();
      if (!found) throw new ProblemError("unknown-report", { report: id });
      const { outlet, publishedAt } = body;
      await opened.record(user.name, "report", {
        report: id,
        ...(outlet === undefined ? {} : { outlet }),
        ...(publishedAt === undefined ? {} : { publishedAt }),
      });
      await refresher.now();
      return reportDetail(opened, id);
    },
  );
  endpoint(
    api,
    {
      method: "get",
      path: "/reports/{id}/raw",
      says: "The bytes as they came, inert; ?download for the bytes themselves",
      role: "reader",
    },
    ({ params, c }) => raw(workbench, params.id!, c.req.query("download") !== undefined),
  );
  endpoint(
    api,
    {
      method: "get",
      path: "/figures/{id}",
      says: "One figure: reading, judgements, reasons",
      role: "reader",
      answer: answers.FigureDetail,
    },
    ({ params }) => figureDetail(opened, params.id!, says),
  );
}

async function raw({ opened }: Workbench, id: string, download: boolean): Promise<Response> {
  const row = await opened.rows
    .selectFrom("report")
    .select(["sha256", "media_type"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) throw new ProblemError("unknown-report", { report: id });
  const bytes = await opened.blobs.get(row.sha256);
  const headers: Record<string, string> = {
    "content-security-policy": "sandbox; default-src 'none'; frame-ancestors 'self'",
    "x-content-type-options": "nosniff",
    "x-frame-options": "SAMEORIGIN",
    "cache-control": "private, no-cache",
    etag: `"${row.sha256}"`,
  };
  if (download) {
    const name = `${row.sha256.slice(0, 12)}.bin`;
    return new Response(new Uint8Array(bytes), {
      headers: {
        ...headers,
        "content-type": "application/octet-stream",
        "content-disposition": `attachment; filename="${name}"`,
      },
    });
  }
  const charset = row.media_type === "text/html" ? declaredCharset(bytes.toString("latin1", 0, 4096)) : null;
  return new Response(decode(bytes, charset).text ?? "", {
    headers: { ...headers, "content-type": "text/plain; charset=utf-8" },
  });
}
