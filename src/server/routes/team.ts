/** Signing in and out, sessions, accounts. In local mode there is one user and nothing to manage. */
import { getConnInfo } from "@hono/node-server/conninfo";
import { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { deleteCookie, setCookie } from "hono/cookie";
import { AccountPatch, answers, NewAccount, type SessionInfo, SignIn } from "../api.ts";
import { type Api, endpoint } from "../endpoint.ts";
import { COOKIE } from "../guard.ts";
import { ProblemError } from "../problem.ts";
import type { Env, User, Workbench } from "../workbench.ts";

const NO_CONTENT = () => new Response(null, { status: 204 });

export function teamRoutes(api: Api, { accounts, mode }: Workbench): void {
  const team = () => {
    if (!accounts) throw new ProblemError("local-mode");
    return accounts;
  };
  const info = (user: User | null): SessionInfo => ({ mode, user: user && { name: user.name, role: user.role } });
  endpoint(
    api,
    { method: "get", path: "/session", says: "Who is signed in", role: "anyone", answer: answers.SessionInfo },
    ({ c }) => info(c.get("user")),
  );
  endpoint(
    api,
    {
      method: "post",
      path: "/session",
      says: "Sign in",
      role: "anyone",
      body: SignIn,
      answer: answers.SessionInfo,
      status: 201,
    },
    async ({ c, body }) => {
      const { token, user } = await team().signIn(body.name, body.password, {
        address: addressOf(c),
        agent: (c.req.header("user-agent") ?? "").slice(0, 200),
      });
      setCookie(c, COOKIE, token, {
        httpOnly: true,
        sameSite: "Strict",
        path: "/",
        secure: isSecure(c),
        maxAge: 7 * 24 * 3600,
      });
      return info(user);
    },
  );
  endpoint(api, { method: "delete", path: "/session", says: "Sign out", role: "reader" }, async ({ c, user }) => {
    await team().end(c.get("session")!, user, "out");
    deleteCookie(c, COOKIE, { path: "/", secure: isSecure(c) });
    return c.body(null, 204);
  });
  endpoint(
    api,
    {
      method: "get",
      path: "/sessions",
      says: "Own sessions; everybody's for an administrator",
      role: "reader",
      answer: z.array(answers.SessionRow),
    },
    ({ c, user }) => team().sessions(user, c.get("session")),
  );
  endpoint(
    api,
    { method: "delete", path: "/sessions/{id}", says: "Revoke a session", role: "reader" },
    async ({ params, user }) => {
      await team().end(params.id!, user, "revoked");
      return NO_CONTENT();
    },
  );
  endpoint(
    api,
    { method: "get", path: "/accounts", says: "Accounts", role: "administrator", answer: z.array(answers.Account) },
    () => team().list(),
  );
  endpoint(
    api,
    {
      method: "post",
      path: "/accounts",
      says: "Make an account",
      role: "administrator",
      body: NewAccount,
      answer: answers.Account,
      status: 201,
    },
    ({ body, user }) => team().create(user.name, body),
  );
  endpoint(
    api,
    {
      method: "patch",
      path: "/accounts/{name}",
      says: "Change an account; anyone may change the own password",
      role: "reader",
      body: AccountPatch,
      answer: answers.Account,
    },
    ({ params, body, user }) => team().change(user, params.name!, body),
  );
}

/** The address of the connection itself: forwarded ones can be made up. */
function addressOf(c: Context<Env>): string {
  try {
    return getConnInfo(c).remote.address ?? "";
  } catch {
    return ""; // a request without a socket, in tests
  }
}

/** Behind a proxy that speaks TLS the cookie travels by TLS only. */
const isSecure = (c: Context<Env>) =>
  c.req.header("x-forwarded-proto") === "https" || new URL(c.req.url).protocol === "https:";
