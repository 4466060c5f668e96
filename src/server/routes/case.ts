/** The case as a whole: health, policies, rules, exports, the stream of what happens, the audit log. */
import { z } from "@hono/zod-openapi";
import { arabicDossier as arabic } from "../../lang/ar/dossier.ts";
import { englishDossier as english } from "../../lang/en/dossier.ts";
import { POLICIES } from "../../ledger/types.ts";
import { collectLedger, readingsOf } from "../../store/collect.ts";
import { policyOf } from "../../store/line-up.ts";
import { judgementsOf } from "../../store/reports-query.ts";
import { listAudit } from "../../store/review-query.ts";
import { answers, EXPORT_FORMATS, PolicyChoice, type PolicyRow, page } from "../api.ts";
import { type Api, endpoint } from "../endpoint.ts";
import { ProblemError } from "../problem.ts";
import { streamCase } from "../stream.ts";
import type { Workbench } from "../workbench.ts";

export function caseRoutes(api: Api, workbench: Workbench): void {
  const { opened, mode, version, rules, refresher } = workbench;
  const health = () => ({ ok: true, version, mode, database: opened.database });
  endpoint(
    api,
    { method: "get", path: "/health", says: "Whether the server is up", role: "anyone", answer: answers.Health },
    health,
  );
  const policies = async (): Promise<PolicyRow[]> => {
    const chosen = await policyOf(opened.rows);
    return POLICIES.map((name) => ({
      name,
      label: { ar: arabic.policy[name], en: english.policy[name] },
      says: { ar: arabic.policyMeans[name], en: english.policyMeans[name] },
      chosen: name === chosen,
    }));
  };
  endpoint(
    api,
    {
      method: "get",
      path: "/policies",
      says: "How low, best and high are taken from the figures",
      role: "reader",
      answer: z.array(answers.PolicyRow),
    },
    policies,
  );
  endpoint(
    api,
    {
      method: "put",
      path: "/policy",
      says: "Choose the policy shown first",
      role: "reviewer",
      body: PolicyChoice,
      answer: z.array(answers.PolicyRow),
    },
    async ({ body, user }) => {
      await opened.record(user.name, "policy", body);
      await refresher.now();
      return policies();
    },
  );
  endpoint(
    api,
    {
      method: "get",
      path: "/rules",
      says: "Every rule with what it holds",
      role: "reader",
      answer: z.array(answers.RuleRow),
    },
    () => rules,
  );
  endpoint(
    api,
    { method: "get", path: "/stream", says: "What happens in the case, as server-sent events", role: "reader" },
    ({ c }) => streamCase(c, workbench),
  );
  const Paged = z.object({ limit: z.coerce.number().int().min(1).max(500).default(50), cursor: z.string().optional() });
  endpoint(
    api,
    {
      method: "get",
      path: "/audit",
      says: "Who did what, newest first",
      role: "administrator",
      query: Paged,
      answer: page(answers.AuditEntry),
    },
    ({ query }) => listAudit(opened, query),
  );
  const OfEvent = z.object({ event: z.string().optional() });
  endpoint(
    api,
    {
      method: "get",
      path: "/exports/{format}",
      says: "The ledger as a file, of the case or of one event",
      role: "reader",
      query: OfEvent,
    },
    ({ params, query }) => exported(workbench, params.format!, query.event),
  );
}

async function exported({ opened, writers }: Workbench, name: string, event: string | undefined): Promise<Response> {
  const format = EXPORT_FORMATS.find((one) => one === name);
  if (format === undefined) throw new ProblemError("not-found");
  const file = (body: string, mediaType: string) =>
    new Response(body, {
      headers: {
        "content-type": `${mediaType}; charset=utf-8`,
        "content-disposition": `attachment; filename="${format}"`,
        "content-security-policy": "sandbox allow-scripts; default-src 'none'",
      },
    });
  const lines = (values: readonly unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join("");
  if (format === "readings.ndjson")
    return file(
      lines((await readingsOf(opened, event)).map(({ added: _added, input: _input, ...reading }) => reading)),
      "application/x-ndjson",
    );
  if (format === "judgements.ndjson")
    return file(lines(await judgementsOf(opened, event ? { event } : {})), "application/x-ndjson");
  const writer = writers[format];
  const ledger = await collectLedger(opened, event);
  if (!ledger) throw new ProblemError("not-found");
  return file(writer.write(ledger), writer.mediaType);
}
