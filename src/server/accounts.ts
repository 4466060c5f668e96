/**
 * Accounts, sessions and sign-in of a team. Passwords are kept as argon2id; a session is 32 random bytes in an HttpOnly
 * cookie, of which the database knows only the SHA-256. Everything but the sessions themselves goes to the journal.
 */
import { randomBytes } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";
import { sha256 } from "../store/blobs.ts";
import type { Case } from "../store/case.ts";
import type { Account, Role, SessionRow } from "./api.ts";
import { makeLimiter } from "./limiter.ts";
import { ProblemError } from "./problem.ts";
import type { User } from "./workbench.ts";

/** 19 MiB and two passes: about 15 ms here. */
const ARGON2ID = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const IDLE_MS = 12 * 3600_000;
const OLDEST_MS = 7 * 24 * 3600_000;
/** `seen_at` is written at most this often. */
const SEEN_MS = 60_000;

export type Accounts = ReturnType<typeof makeAccounts>;

export function makeAccounts(opened: Case, now: () => number = Date.now) {
  const { rows } = opened;
  const byName = makeLimiter({ attempts: 5, windowMs: 15 * 60_000 }, now);
  const byAddress = makeLimiter({ attempts: 30, windowMs: 15 * 60_000 }, now);
  // Checked for unknown names, so that the time taken does not tell which names exist.
  const decoy = hash(randomBytes(16).toString("hex"), ARGON2ID);
  const iso = (time: number) => new Date(time).toISOString();

  /** The user of a cookie's token, or null. A session dies of age, of idleness, and with its account. */
  async function userOf(token: string): Promise<{ user: User; session: string } | null> {
    const id = sha256(token);
    const found = await rows
      .selectFrom("session")
      .innerJoin("account", "account.name", "session.name")
      .select(["session.created_at", "session.seen_at", "account.name", "account.role", "account.disabled"])
      .where("session.id", "=", id)
      .executeTakeFirst();
    if (!found || found.disabled) return null;
    const time = now();
    if (time - Date.parse(found.seen_at) > IDLE_MS || time - Date.parse(found.created_at) > OLDEST_MS) {
      await rows.deleteFrom("session").where("id", "=", id).execute();
      return null;
    }
    if (time - Date.parse(found.seen_at) > SEEN_MS)
      await rows
        .updateTable("session")
        .set({ seen_at: iso(time) })
        .where("id", "=", id)
        .execute();
    return { user: { name: found.name, role: found.role as Role }, session: id };
  }

  /** The token of a new session. Throws a problem when the name, the password or the pace is wrong. */
  async function signIn(
    name: string,
    password: string,
    from: { address: string; agent: string },
  ): Promise<{ token: string; user: User }> {
    const keys = [[byName, `${name}\u0000${from.address}`] as const, [byAddress, from.address] as const];
    for (const [limiter, key] of keys) {
      const seconds = limiter.waitSeconds(key);
      if (seconds > 0) throw new ProblemError("too-many", { seconds });
    }
    // Counted before the password is checked: many attempts at once do not slip through.
    for (const [limiter, key] of keys) limiter.count(key);
    const account = await rows.selectFrom("account").selectAll().where("name", "=", name).executeTakeFirst();
    const fits = await verify(account?.password || (await decoy), password);
    if (!account || !fits || account.disabled) {
      await opened.record(name.slice(0, 60), "session", {
        event: "refused",
        name: name.slice(0, 60),
        agent: from.agent,
      });
      throw new ProblemError("wrong-credentials");
    }
    for (const [limiter, key] of keys) limiter.forget(key);
    const token = randomBytes(32).toString("base64url");
    const at = iso(now());
    await rows
      .insertInto("session")
      .values({ id: sha256(token), name, created_at: at, seen_at: at, agent: from.agent })
      .execute();
    await opened.record(name, "session", { event: "in", name, agent: from.agent });
    return { token, user: { name, role: account.role as Role } };
  }

  /** Ends a session: one's own, or anybody's for an administrator. */
  async function end(id: string, by: User, event: "out" | "revoked"): Promise<void> {
    const found = await rows.selectFrom("session").select("name").where("id", "=", id).executeTakeFirst();
    if (!found || (found.name !== by.name && by.role !== "administrator")) throw new ProblemError("not-found");
    await rows.deleteFrom("session").where("id", "=", id).execute();
    await opened.record(by.name, "session", { event, name: found.name });
  }

  async function sessions(user: User, current: string | null): Promise<SessionRow[]> {
    let found = rows.selectFrom("session").selectAll().orderBy("seen_at", "desc");
    if (user.role !== "administrator") found = found.where("name", "=", user.name);
    return (await found.execute()).map((row) => ({
      id: row.id,
      name: row.name,
      createdAt: row.created_at,
      seenAt: row.seen_at,
      agent: row.agent,
      current: row.id === current,
    }));
  }

  async function list(): Promise<Account[]> {
    const found = await rows.selectFrom("account").selectAll().orderBy("name").execute();
    return found.map(({ name, role, disabled, created_at }) => ({
      name,
      role: role as Role,
      disabled,
      createdAt: created_at,
    }));
  }

  async function create(
    by: string,
    { name, password, role }: { name: string; password: string; role: Role },
  ): Promise<Account> {
    if ((await list()).some((account) => account.name === name)) throw new ProblemError("exists");
    const { at } = await opened.record(by, "account", {
      name,
      role,
      password: await hash(password, ARGON2ID),
      disabled: false,
    });
    return { name, role, disabled: false, createdAt: at };
  }

  async function change(
    by: User,
    name: string,
    patch: { password?: string | undefined; role?: Role | undefined; disabled?: boolean | undefined },
  ): Promise<Account> {
    const onlyOwnPassword = by.name === name && patch.role === undefined && patch.disabled === undefined;
    if (by.role !== "administrator" && !onlyOwnPassword) throw new ProblemError("forbidden", { role: "administrator" });
    const all = await list();
    const before = all.find((account) => account.name === name);
    if (!before) throw new ProblemError("not-found");
    const isAdministrator = (account: Account) => account.role === "administrator" && !account.disabled;
    const stays = isAdministrator({
      ...before,
      role: patch.role ?? before.role,
      disabled: patch.disabled ?? before.disabled,
    });
    if (isAdministrator(before) && !stays && all.filter(isAdministrator).length === 1)
      throw new ProblemError("last-administrator");
    const { password, role, disabled } = patch;
    const body = {
      name,
      ...(role ? { role } : {}),
      ...(disabled === undefined ? {} : { disabled }),
      ...(password ? { password: await hash(password, ARGON2ID) } : {}),
    };
    await opened.record(by.name, "account", body);
    return { ...before, role: role ?? before.role, disabled: disabled ?? before.disabled };
  }

  /** In a case without accounts, makes the first administrator; null when there is one. The password is told once. */
  async function first(): Promise<{ name: string; password: string } | null> {
    if ((await list()).length > 0) return null;
    const password = randomBytes(15).toString("base64url");
    await create("local", { name: "admin", password, role: "administrator" });
    return { name: "admin", password };
  }

  return { userOf, signIn, end, sessions, list, create, change, first };
}
