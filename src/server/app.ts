/** The HTTP application: guards first, then the API under /api, then the web app. */
import { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Reader } from "../input/report.ts";
import type { Api } from "./endpoint.ts";
import { headers, identify, sameSite } from "./guard.ts";
import { ProblemError, problemResponse } from "./problem.ts";
import { caseRoutes } from "./routes/case.ts";
import { eventRoutes } from "./routes/events.ts";
import { importRoutes } from "./routes/imports.ts";
import { reportRoutes } from "./routes/reports.ts";
import { reviewRoutes } from "./routes/review.ts";
import { teamRoutes } from "./routes/team.ts";
import { webApp } from "./web.ts";
import type { Env, Workbench } from "./workbench.ts";

/** Only imports are large. */
const IMPORT_MB = 64;
const LIMIT_MB = 1;

const limit = (mb: number) =>
  bodyLimit({
    maxSize: mb * 1024 * 1024,
    onError: (c) => problemResponse(c, new ProblemError("too-large", { limit: mb })),
  });

export function makeApp(workbench: Workbench, reader: Reader, webDir: string): Api {
  const app: Api = new OpenAPIHono<Env>();
  const failed = (error: unknown, c: Context) => {
    if (error instanceof ProblemError) return problemResponse(c, error);
    if (isMalformed(error)) return problemResponse(c, new ProblemError("invalid"));
    workbench.log(error);
    return problemResponse(c, new ProblemError("internal"));
  };
  app.onError((error, c) => failed(error, c));
  app.notFound((c) => problemResponse(c, new ProblemError("not-found")));
  app.use("*", headers);
  app.use("*", sameSite(workbench.mode));
  const [small, large] = [limit(LIMIT_MB), limit(IMPORT_MB)];
  app.use("/api/*", (c, next) => (c.req.path === "/api/imports" ? large : small)(c, next));
  app.use("/api/*", identify(workbench));
  app.route("/api", makeApi(workbench, reader));
  app.all("/api/*", (c) => problemResponse(c, new ProblemError("not-found")));
  app.get("*", webApp(webDir));
  return app;
}

function makeApi(workbench: Workbench, reader: Reader): Api {
  const api: Api = new OpenAPIHono<Env>({
    defaultHook: (result, c) => {
      if (result.success) return;
      const errors = result.error.issues.map((issue) => ({ path: issue.path.join("."), message: issue.message }));
      return problemResponse(c, new ProblemError("invalid", {}, errors));
    },
  });
  caseRoutes(api, workbench);
  eventRoutes(api, workbench);
  reportRoutes(api, workbench);
  reviewRoutes(api, workbench);
  importRoutes(api, workbench, reader);
  teamRoutes(api, workbench);
  api.doc31("/openapi.json", {
    openapi: "3.1.0",
    info: {
      title: "Isnad",
      version: workbench.version,
      description: "Reported figures of violent events, with their sources. Nothing here is verified.",
    },
    servers: [{ url: "/api" }],
  });
  return api;
}

/** JSON that is none; thrown by the validator before our own schemas see it. */
const isMalformed = (error: unknown) => error instanceof Error && "status" in error && error.status === 400;
