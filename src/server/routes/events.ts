/** Events, questions, places, search: reading the ledger. */
import { z } from "@hono/zod-openapi";
import { caseInfo, eventAnswer, listEvents, listPlaces } from "../../store/events-query.ts";
import { EVENT_PARTS } from "../../store/part-names.ts";
import { listFindings, questionDetail } from "../../store/question-query.ts";
import { search } from "../../store/reports-query.ts";
import { answers, EventQuery, EventsQuery, FindingsQuery, page, policyName, SearchQuery } from "../api.ts";
import { type Api, endpoint } from "../endpoint.ts";
import type { Workbench } from "../workbench.ts";

const UnderPolicy = z.object({ policy: policyName.optional() });

export function eventRoutes(api: Api, { opened, title, locate }: Workbench): void {
  endpoint(
    api,
    { method: "get", path: "/case", says: "What the case holds", role: "reader", answer: answers.CaseInfo },
    () => caseInfo(opened, title),
  );
  endpoint(
    api,
    {
      method: "get",
      path: "/events",
      says: "Events, filtered and searched",
      role: "reader",
      query: EventsQuery,
      answer: page(answers.EventSummary),
    },
    ({ query }) => listEvents(opened, query as EventsQuery & { limit: number }),
  );
  endpoint(
    api,
    {
      method: "get",
      path: "/events/{id}",
      says: "One event: the slice of the ledger that is about it",
      role: "reader",
      query: EventQuery,
      answer: answers.EventDetail,
    },
    ({ params, query }) => eventAnswer(opened, params.id!, query.parts ?? EVENT_PARTS, query.policy),
  );
  endpoint(
    api,
    {
      method: "get",
      path: "/events/{id}/findings",
      says: "How the figures of an event stand to each other, a page at a time",
      role: "reader",
      query: FindingsQuery,
      answer: answers.FindingPage,
    },
    ({ params, query }) => listFindings(opened, params.id!, query),
  );
  endpoint(
    api,
    {
      method: "get",
      path: "/questions/{id}",
      says: "One question with its figures over time",
      role: "reader",
      query: UnderPolicy,
      answer: answers.QuestionDetail,
    },
    ({ params, query }) => questionDetail(opened, params.id!, query.policy),
  );
  endpoint(
    api,
    {
      method: "get",
      path: "/places",
      says: "Places of events, for the map",
      role: "reader",
      answer: z.array(answers.PlaceRow),
    },
    () => listPlaces(opened, locate),
  );
  endpoint(
    api,
    {
      method: "get",
      path: "/search",
      says: "Search in reports, events and figures",
      role: "reader",
      query: SearchQuery,
      answer: answers.SearchResult,
    },
    ({ query }) => search(opened, query.q, query.limit),
  );
}
