/**
 * Who may ask: in local mode only pages of this computer's own server (Host and Origin are checked, so that neither a
 * foreign page nor a rebound name gets in), in team mode people with a session. Writing takes JSON and our own Origin.
 */
import type { MiddlewareHandler } from "hono";
import { getCookie } from "hono/cookie";
import { secureHeaders } from "hono/secure-headers";
import { ROLES, type Role } from "./api.ts";
import { ProblemError } from "./problem.ts";
import { type Env, LOCAL_USER, type User, type Workbench } from "./workbench.ts";

export const COOKIE = "isnad";

const isWrite = (method: string) => method !== "GET" && method !== "HEAD" && method !== "OPTIONS";
const hasBody = (method: string) => method === "POST" || method === "PUT" || method === "PATCH";
const LOOPBACK = new Set(["127.0.0.1", "localhost", "[::1]"]);

/** True for a Host header that names this computer. */
export const isLoopback = (host: string): boolean => LOOPBACK.has(host.replace(/:\d+$/, ""));

/** No script but our own files; styles may stand inline, because charts carry theirs. */
const strict: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", "data:", "blob:"],
    fontSrc: ["'self'", "data:"],
    connectSrc: ["'self'"],
    frameSrc: ["'self'"],
    manifestSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: "no-referrer",
  crossOriginResourcePolicy: "same-origin",
  crossOriginOpenerPolicy: "same-origin",
  xFrameOptions: "DENY",
  strictTransportSecurity: false,
});

/** A response that sets stricter ones of its own keeps them. */
const OWN = ["content-security-policy", "x-frame-options"] as const;

export const headers: MiddlewareHandler = async (c, next) => {
  const own = new Map<string, string>();
  await strict(c, async () => {
    await next();
    for (const name of OWN) if (c.res.headers.has(name)) own.set(name, c.res.headers.get(name)!);
  });
  for (const [name, value] of own) c.res.headers.set(name, value);
};

/** A request from another site, under another name, or of a kind that a foreign form could send. */
export function sameSite(mode: Workbench["mode"]): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header("host") ?? "";
    if (mode === "local" && !isLoopback(host)) throw new ProblemError("wrong-host");
    const origin = c.req.header("origin");
    if (origin !== undefined && hostOf(origin) !== host) throw new ProblemError("wrong-origin");
    const site = c.req.header("sec-fetch-site");
    if (isWrite(c.req.method) && site !== undefined && site !== "same-origin" && site !== "none")
      throw new ProblemError("wrong-origin");
    if (hasBody(c.req.method) && !/^application\/json\s*(;|$)/i.test(c.req.header("content-type") ?? ""))
      throw new ProblemError("wrong-type");
    await next();
  };
}

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host;
  } catch {
    return null; // "null": a sandboxed page
  }
}

/** Finds out who asks. */
export function identify({ accounts }: Workbench): MiddlewareHandler<Env> {
  return async (c, next) => {
    if (!accounts) {
      c.set("user", LOCAL_USER);
      c.set("session", null);
      return next();
    }
    const token = getCookie(c, COOKIE);
    const found = token ? await accounts.userOf(token) : null;
    c.set("user", found?.user ?? null);
    c.set("session", found?.session ?? null);
    await next();
  };
}

/** The user, when the role is enough. */
export function permit(user: User | null, role: Role): User {
  if (!user) throw new ProblemError("sign-in");
  if (ROLES.indexOf(user.role) < ROLES.indexOf(role)) throw new ProblemError("forbidden", { role });
  return user;
}
