/** One endpoint: declared once, for OpenAPI, for validation and for the role that it needs; answered as JSON with an ETag. */
import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Context, MiddlewareHandler } from "hono";
import { Problem, type Role } from "./api.ts";
import { isLoopback, permit } from "./guard.ts";
import { ProblemError } from "./problem.ts";
import type { Env, User } from "./workbench.ts";

export type Api = OpenAPIHono<Env>;

type Shape = z.ZodType | undefined;
type Read<S extends Shape> = S extends z.ZodType ? z.output<S> : undefined;

export type Spec<Q extends Shape, B extends Shape> = {
  readonly method: "get" | "post" | "put" | "patch" | "delete";
  /** As OpenAPI writes it: /events/{id}. */
  readonly path: string;
  readonly says: string;
  /** Role needed; "anyone" for what is seen before signing in. */
  readonly role: Role | "anyone";
  readonly query?: Q;
  readonly body?: B;
  readonly answer?: z.ZodType;
  readonly status?: 200 | 201 | 202;
};

export type Asked<Q extends Shape, B extends Shape> = {
  readonly c: Context<Env>;
  /** The signed-in user; for "anyone" a reader without a name. */
  readonly user: User;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Read<Q>;
  readonly body: Read<B>;
};

const permitted =
  (role: Role | "anyone"): MiddlewareHandler<Env> =>
  async (c, next) => {
    if (role !== "anyone") permit(c.get("user"), role);
    await next();
  };

const NOBODY: User = { name: "", role: "reader" };
const LARGE = 1400;

/** Adds an endpoint. `run` answers a value (null: not found), a JSON text, or a response of its own. */
export function endpoint<Q extends Shape = undefined, B extends Shape = undefined>(
  api: Api,
  spec: Spec<Q, B>,
  run: (asked: Asked<Q, B>) => unknown,
): void {
  const status = spec.status ?? 200;
  const names = [...spec.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
  const route = createRoute({
    method: spec.method,
    path: spec.path,
    summary: spec.says,
    tags: [spec.path.split("/")[1]!],
    // Before anything is read of what a stranger sent.
    middleware: [permitted(spec.role)] as const,
    request: {
      ...(names.length > 0 ? { params: z.object(Object.fromEntries(names.map((name) => [name, z.string()]))) } : {}),
      ...(spec.query ? { query: spec.query as never } : {}),
      ...(spec.body ? { body: { required: true, content: { "application/json": { schema: spec.body } } } } : {}),
    },
    responses: {
      [status]: {
        description: spec.says,
        ...(spec.answer ? { content: { "application/json": { schema: spec.answer } } } : {}),
      },
      default: { description: "Problem", content: { "application/problem+json": { schema: Problem } } },
    },
  });
  api.openapi(route, (async (c: Context<Env>) => {
    const user = c.get("user") ?? NOBODY;
    const valid = (part: string) => (c.req as unknown as { valid(part: string): never }).valid(part);
    const params = names.length > 0 ? valid("param") : {};
    const value = await run({
      c,
      user,
      params,
      query: (spec.query ? valid("query") : undefined) as Read<Q>,
      body: (spec.body ? valid("json") : undefined) as Read<B>,
    });
    if (value instanceof Response) return value;
    if (value === null || value === undefined) throw new ProblemError("not-found");
    return answer(c, value, status);
  }) as never);
}

/** JSON with an ETag; 304 when the client has it already; compressed when that is worth it. */
function answer(c: Context, value: unknown, status: number): Response {
  const json = typeof value === "string" ? value : JSON.stringify(value);
  const etag = `"${createHash("sha256").update(json).digest("base64url").slice(0, 27)}"`;
  const headers: Record<string, string> = {
    "content-type": "application/json; charset=utf-8",
    etag,
    "cache-control": "private, no-cache",
    vary: "accept-encoding, cookie",
  };
  if (c.req.method === "GET" && matches(c.req.header("if-none-match"), etag)) return c.newResponse(null, 304, headers);
  // Within one computer compressing costs time and gains none.
  const compressed =
    json.length >= LARGE &&
    !isLoopback(c.req.header("host") ?? "") &&
    /\bgzip\b/.test(c.req.header("accept-encoding") ?? "");
  if (!compressed) return c.newResponse(json, status as 200, headers);
  return c.newResponse(gzipSync(json, { level: 4 }), status as 200, { ...headers, "content-encoding": "gzip" });
}

export const matches = (header: string | undefined, etag: string): boolean =>
  (header ?? "").split(",").some((one) => one.trim() === "*" || one.trim().replace(/^W\//, "") === etag);
