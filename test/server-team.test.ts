/** The server as a team uses it: who may do what, how one gets in, and that nobody's work is lost. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type {
  AuditEntry,
  EventDetail,
  EventSummary,
  Judgement,
  Page,
  ReportDetail,
  SessionRow,
} from "../src/server/api.ts";
import { type Served, startServer } from "../src/server/start.ts";
import { openJournal } from "../src/store/journal.ts";
import { type Client, makeClient } from "./support/client.ts";
import { freshDatabase, POSTGRES } from "./support/postgres.ts";
import { smallEngine } from "./support/small-engine.ts";

const PASSWORD = "correct horse battery";

for (const name of ["PGlite", "PostgreSQL"]) {
  const onServer = name === "PostgreSQL";
  // A server is not part of the package: ISNAD_TEST_PG=postgres://… names one to test on.
  describe.skipIf(onServer && !POSTGRES)(`a team on ${name}`, () => {
    let url: string | undefined;
    let dir: string;
    let served: Served;
    let admin: Client;
    const members: Record<string, Client> = {};
    const options = () => ({ caseDir: join(dir, "case"), port: 0, team: true, engine: smallEngine, databaseUrl: url });
    const enter = async (who: string, password = PASSWORD) => {
      const client = makeClient(served.url);
      const { status } = await client.post("/api/session", { name: who, password });
      expect(status, who).toBe(201);
      return client;
    };

    beforeAll(async () => {
      dir = mkdtempSync(join(tmpdir(), "isnad-team-"));
      if (onServer) url = await freshDatabase(POSTGRES!, "isnad_test_team");
      served = await startServer(options());
      admin = await enter(served.firstAccount!.name, served.firstAccount!.password);
      for (const [who, role] of Object.entries({ leen: "reader", amal: "coder", basil: "coder", rima: "reviewer" })) {
        expect((await admin.post("/api/accounts", { name: who, password: PASSWORD, role })).status).toBe(201);
        members[who] = await enter(who);
      }
      const items = ["Aleppo: 12 dead", "Aleppo: 15 dead", "Aleppo: 20 dead"].map((text, i) => ({
        file: `r${i}.txt`,
        text,
      }));
      const { body } = await members.amal!.post("/api/imports", { items });
      await (await members.amal!.listen(`/api/imports/${body.id}/stream`)).until(
        (message) => message.type === "import" && message.status.stage === "done",
      );
    });
    afterAll(async () => {
      await served.close();
      rmSync(dir, { recursive: true, force: true });
    });

    const event = async (client: Client) => {
      const { body } = await client.get<Page<EventSummary>>("/api/events");
      return (await client.get<EventDetail>(`/api/events/${body.items[0]!.id}`)).body;
    };

    test("without a session there is nothing to see", async () => {
      const stranger = makeClient(served.url);
      for (const path of [
        "/api/events",
        "/api/case",
        "/api/reports/r0/raw",
        "/api/stream",
        "/api/exports/ledger.json",
        "/api/audit",
      ])
        expect(await stranger.get(path), path).toMatchObject({ status: 401, body: { code: "sign-in" } });
      const unread = await stranger.post("/api/imports", { nonsense: true });
      expect(unread).toMatchObject({ status: 401, body: { code: "sign-in" } });
      expect((await stranger.get("/api/session")).body).toEqual({ mode: "team", user: null });
      expect((await stranger.get("/api/health")).status).toBe(200);
    });

    test("each role may do its part and no more", async () => {
      const { figures } = await event(members.leen!);
      const accept = { action: "accept", figure: figures[0]!.id };
      expect(await members.leen!.post("/api/judgements", accept)).toMatchObject({
        status: 403,
        body: { code: "forbidden" },
      });
      expect(await members.leen!.post("/api/imports", { items: [{ text: "x" }] })).toMatchObject({ status: 403 });
      expect(await members.amal!.ask("PUT", "/api/policy", { policy: "min-max" })).toMatchObject({ status: 403 });
      expect(await members.rima!.ask("PUT", "/api/policy", { policy: "min-max" })).toMatchObject({ status: 200 });
      expect((await event(members.leen!)).policy).toBe("min-max");
      expect(await members.rima!.get("/api/audit")).toMatchObject({ status: 403 });
      expect(await members.rima!.get("/api/accounts")).toMatchObject({ status: 403 });
      expect(await members.amal!.ask("PATCH", "/api/accounts/amal", { role: "administrator" })).toMatchObject({
        status: 403,
      });
      expect(await admin.ask("PATCH", "/api/accounts/admin", { role: "reader" })).toMatchObject({
        status: 409,
        body: { code: "last-administrator" },
      });
      expect(await admin.post("/api/accounts", { name: "amal", password: PASSWORD, role: "coder" })).toMatchObject({
        status: 409,
      });
      expect(await admin.post("/api/accounts", { name: "new", password: "short", role: "coder" })).toMatchObject({
        status: 422,
      });
    });

    test("two people on one event see each other's judgements and lose none", async () => {
      const [amal, basil] = [members.amal!, members.basil!];
      const { event: about, figures } = await event(amal);
      const [hers, his] = [await amal.listen(), await basil.listen()];
      const start = Date.now();
      const work = figures.flatMap((figure, i) => [
        amal.post<Judgement>("/api/judgements", {
          action: "correct",
          figure: figure.id,
          change: { min: 30 + i, max: 30 + i },
        }),
        basil.post<Judgement>("/api/judgements", { action: "accept", figure: figure.id }),
      ]);
      const made = (await Promise.all(work)).map(({ body }) => body.id).sort();
      for (const feed of [hers, his])
        for (const id of made)
          await feed.until((message) => message.type === "judgement" && message.judgement.id === id);
      expect(Date.now() - start).toBeLessThan(3000);
      const { body: kept } = await basil.get<Judgement[]>(`/api/judgements?event=${about.id}`);
      expect(kept.map(({ id }) => id).sort()).toEqual(made);
      await his.until((message) => message.type === "ledger" && (message.events ?? []).includes(about.id));
      const { body: report } = await basil.get<ReportDetail>("/api/reports/r0");
      expect(report.figures[0]).toMatchObject({ state: "disputed", figure: { min: 12 } });
      expect(report.agreement).toMatchObject([{ coders: ["amal", "basil"], both: 1, same: 0, percent: 0 }]);
      for (const feed of [hers, his]) feed.stop();
    });

    test("a judgement is taken back by its author or by a reviewer", async () => {
      const { body: all } = await members.amal!.get<Judgement[]>("/api/judgements?report=r1");
      const { id } = all.find(({ by }) => by === "amal")!;
      expect(await members.basil!.post(`/api/judgements/${id}/undo`)).toMatchObject({
        status: 403,
        body: { code: "not-yours" },
      });
      expect(await members.rima!.post(`/api/judgements/${id}/undo`)).toMatchObject({
        status: 200,
        body: { undone: { by: "rima" } },
      });
    });

    test("guessing a password is slow, and says nothing of which names exist", async () => {
      const guesser = makeClient(served.url);
      const wrong = await guesser.post("/api/session", { name: "leen", password: "wrong" });
      const unknown = await guesser.post("/api/session", { name: "nobody", password: "wrong" });
      expect([unknown.status, unknown.body]).toEqual([wrong.status, wrong.body]);
      const statuses = [];
      for (let i = 0; i < 6; i++)
        statuses.push((await guesser.post("/api/session", { name: "leen", password: `wrong ${i}` })).status);
      expect(statuses).toEqual([401, 401, 401, 401, 429, 429]);
      const right = await guesser.post("/api/session", { name: "leen", password: PASSWORD });
      expect(right.status).toBe(429);
      expect(Number(right.headers.get("retry-after"))).toBeGreaterThan(0);
    });

    test("the cookie is the browser's alone, and the database does not hold it", async () => {
      const response = await fetch(`${served.url}/api/session`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ name: "rima", password: PASSWORD }),
      });
      expect(response.headers.get("set-cookie")).toMatch(/^isnad=[\w-]{43};.*HttpOnly; SameSite=Strict$/);
      const token = /^isnad=([\w-]+)/.exec(response.headers.get("set-cookie")!)![1]!;
      const { body: sessions } = await admin.get<SessionRow[]>("/api/sessions");
      expect(JSON.stringify(sessions)).not.toContain(token);
      expect(readFileSync(join(dir, "case", "journal.jsonl"), "utf8")).not.toContain(token);
    });

    test("a session can be revoked, and dies with its account", async () => {
      const { body: own } = await members.leen!.get<SessionRow[]>("/api/sessions");
      expect(own.map((row) => [row.name, row.current])).toEqual([["leen", true]]);
      expect((await members.amal!.ask("DELETE", `/api/sessions/${own[0]!.id}`)).status).toBe(404);
      expect((await admin.ask("DELETE", `/api/sessions/${own[0]!.id}`)).status).toBe(204);
      expect((await members.leen!.get("/api/case")).status).toBe(401);
      await admin.ask("PATCH", "/api/accounts/basil", { disabled: true });
      expect((await members.basil!.get("/api/case")).status).toBe(401);
      expect((await makeClient(served.url).post("/api/session", { name: "basil", password: PASSWORD })).status).toBe(
        401,
      );
      const rima = await enter("rima");
      expect((await rima.ask("DELETE", "/api/session")).status).toBe(204);
      expect((await rima.get("/api/case")).status).toBe(401);
    });

    test("a large answer to another computer is compressed", async () => {
      const { id: about } = (await event(members.amal!)).event;
      const headers = { host: "case.example", "accept-encoding": "gzip", cookie: members.amal!.cookie() };
      const encoding = await new Promise((resolve, reject) =>
        get(`${served.url}/api/events/${about}`, { headers }, (response) => {
          response.resume();
          resolve(response.headers["content-encoding"]);
        }).on("error", reject),
      );
      expect(encoding).toBe("gzip");
    });

    test("the audit log tells who did what, without secrets", async () => {
      const { body } = await admin.get<Page<AuditEntry>>("/api/audit?limit=500");
      const kinds = body.items.map(({ by, kind }) => `${by} ${kind}`);
      expect(kinds).toEqual(
        expect.arrayContaining([
          "admin account",
          "amal import",
          "amal judgement",
          "basil judgement",
          "rima undo",
          "rima policy",
          "leen session",
        ]),
      );
      expect(JSON.stringify(body)).not.toContain("argon2");
      const journal = await openJournal(join(dir, "case", "journal.jsonl"));
      expect(body.total).toBe(journal.entries.length);
      expect(body.items[0]!.hash).toBe(journal.entries.at(-1)!.hash);
      await journal.close();
    });

    test("after a restart the accounts and the work are there", async () => {
      const before = await event(members.amal!);
      await served.close();
      served = await startServer(options());
      expect(served.firstAccount).toBeNull();
      const amal = await enter("amal");
      expect(await event(amal)).toEqual(before);
      expect((await amal.get<Judgement[]>("/api/judgements?report=r2")).body).toHaveLength(2);
    });
  });
}
