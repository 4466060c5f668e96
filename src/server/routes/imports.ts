/** Adding reports. */
import { z } from "@hono/zod-openapi";
import type { Reader } from "../../input/report.ts";
import { answers, NewImport } from "../api.ts";
import { type Api, endpoint } from "../endpoint.ts";
import { fromUploads } from "../incoming.ts";
import { ProblemError } from "../problem.ts";
import { streamImport } from "../stream.ts";
import type { Workbench } from "../workbench.ts";

export function importRoutes(api: Api, workbench: Workbench, reader: Reader): void {
  const { importer } = workbench;
  endpoint(
    api,
    {
      method: "get",
      path: "/imports",
      says: "Imports, newest first",
      role: "reader",
      answer: z.array(answers.ImportStatus),
    },
    () => importer.recent(),
  );
  endpoint(
    api,
    {
      method: "get",
      path: "/imports/{id}",
      says: "How far an import is, and what became of each item",
      role: "reader",
      answer: answers.ImportStatus,
    },
    ({ params }) => importer.status(params.id!),
  );
  endpoint(
    api,
    {
      method: "post",
      path: "/imports",
      says: "Add reports: files and pasted texts",
      role: "coder",
      body: NewImport,
      answer: answers.ImportStatus,
      status: 202,
    },
    ({ body, user, c }) => {
      const status = importer.start(user.name, fromUploads(body.items, reader), body.items.length);
      c.header("location", `/api/imports/${status.id}`);
      return status;
    },
  );
  endpoint(
    api,
    { method: "get", path: "/imports/{id}/stream", says: "Progress as server-sent events", role: "reader" },
    async ({ params, c }) => {
      const status = await importer.status(params.id!);
      if (!status) throw new ProblemError("not-found");
      return streamImport(c, status, workbench);
    },
  );
}
