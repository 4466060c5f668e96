/** Judgements and the review queue. */
import { z } from "@hono/zod-openapi";
import { judgementsOf } from "../../store/reports-query.ts";
import { listReview } from "../../store/review-query.ts";
import { answers, NewJudgement, page, ReviewQuery } from "../api.ts";
import { type Api, endpoint } from "../endpoint.ts";
import { judgeAs, undo } from "../verdict.ts";
import type { Workbench } from "../workbench.ts";

const About = z.object({ report: z.string().optional(), figure: z.string().optional(), event: z.string().optional() });

export function reviewRoutes(api: Api, { opened, hub, refresher }: Workbench): void {
  endpoint(
    api,
    {
      method: "get",
      path: "/review",
      says: "Figures to look at, most doubtful and most decisive first",
      role: "reader",
      query: ReviewQuery,
      answer: page(answers.ReviewItem),
    },
    ({ query }) => listReview(opened, query as ReviewQuery & { limit: number }),
  );
  endpoint(
    api,
    {
      method: "get",
      path: "/judgements",
      says: "Judgements, oldest first, those taken back included",
      role: "reader",
      query: About,
      answer: z.array(answers.Judgement),
    },
    ({ query: { report, figure, event } }) =>
      judgementsOf(opened, {
        ...(report ? { report } : {}),
        ...(figure ? { figure } : {}),
        ...(event ? { event } : {}),
      }),
  );
  endpoint(
    api,
    {
      method: "post",
      path: "/judgements",
      says: "Judge a figure or a finding",
      role: "coder",
      body: NewJudgement,
      answer: answers.Judgement,
      status: 201,
    },
    async ({ body, user }) => {
      const judgement = await judgeAs(user, body, opened);
      hub.send({ type: "judgement", judgement }, judgement.seq);
      refresher.soon(judgement.report);
      return judgement;
    },
  );
  endpoint(
    api,
    {
      method: "post",
      path: "/judgements/{id}/undo",
      says: "Take a judgement back",
      role: "coder",
      answer: answers.Judgement,
    },
    async ({ params, user }) => {
      const judgement = await undo(user, params.id!, opened);
      hub.send({ type: "undo", judgement }, opened.journal.entries.findLast(({ kind }) => kind === "undo")?.seq);
      refresher.soon(judgement.report);
      return judgement;
    },
  );
}
