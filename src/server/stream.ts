/** What happens, as server-sent events. Judgements carry their journal number; who reconnects is told what was missed. */
import type { Context } from "hono";
import { getCookie } from "hono/cookie";
import { type SSEStreamingApi, streamSSE } from "hono/streaming";
import type { ImportStatus, Judgement } from "./api.ts";
import { COOKIE } from "./guard.ts";
import type { Sent } from "./hub.ts";
import type { Env, Workbench } from "./workbench.ts";

/** Keeps proxies from closing a quiet stream; and a revoked session's stream ends at the next beat. */
const BEAT_MS = 15_000;

export function streamCase(c: Context<Env>, workbench: Workbench): Response {
  const { hub, opened } = workbench;
  const after = Number(c.req.header("last-event-id") ?? c.req.query("after"));
  return streamSSE(c, async (stream) => {
    const feed = openFeed(stream, hub.listen);
    await stream.writeSSE({
      event: "ledger",
      data: JSON.stringify({ type: "ledger", version: await opened.ledgerVersion(), events: [] }),
    });
    if (Number.isInteger(after) && after >= 0) for (const sent of await missed(workbench, after)) feed.push(sent);
    await feed.run(() => isWelcome(c, workbench));
  });
}

export function streamImport(c: Context<Env>, status: ImportStatus, { hub, importer }: Workbench): Response {
  return streamSSE(c, async (stream) => {
    const feed = openFeed(stream, (listener) =>
      hub.listen((sent) => {
        if (sent.message.type === "import" && sent.message.status.id === status.id) listener(sent);
      }),
    );
    const now = (await importer.status(status.id)) ?? status;
    feed.push({ seq: null, message: { type: "import", status: now } });
    await feed.run(
      async () => true,
      ({ message }) =>
        message.type === "import" && (message.status.stage === "done" || message.status.stage === "failed"),
    );
  });
}

/** A queue between those who tell and one listener: nothing is lost while a write is waiting, nothing is told twice. */
function openFeed(stream: SSEStreamingApi, listen: Workbench["hub"]["listen"]) {
  const queue: Sent[] = [];
  let wake = () => {};
  let newest = 0;
  const push = (sent: Sent) => {
    queue.push(sent);
    wake();
  };
  const stop = listen(push);
  stream.onAbort(() => {
    stop();
    wake();
  });
  const pause = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, BEAT_MS);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const write = async ({ seq, message }: Sent) => {
    if (seq !== null && seq <= newest) return;
    if (seq !== null) newest = seq;
    await stream.writeSSE({
      event: message.type,
      data: JSON.stringify(message),
      ...(seq === null ? {} : { id: String(seq) }),
    });
  };
  const run = async (isWelcome: () => Promise<boolean>, isLast: (sent: Sent) => boolean = () => false) => {
    // What was missed may have been queued behind what happens now: the journal's order holds.
    queue.sort((a, b) => (a.seq ?? 0) - (b.seq ?? 0));
    while (!stream.aborted) {
      const sent = queue.shift();
      if (sent) {
        await write(sent);
        if (isLast(sent)) break;
        continue;
      }
      await pause();
      if (queue.length > 0 || stream.aborted) continue;
      if (!(await isWelcome())) break;
      await stream.write(": still here\n\n");
    }
    stop();
  };
  return { push, run };
}

/** Judgements recorded after a journal number. */
async function missed({ opened }: Workbench, after: number): Promise<Sent[]> {
  const entries = opened.journal.entries.slice(after);
  const sent: Sent[] = [];
  for (const { seq, kind, body } of entries) {
    if (kind !== "judgement" && kind !== "undo") continue;
    const id = kind === "judgement" ? (body as { id: string }).id : (body as { judgement: string }).judgement;
    const row = await opened.rows.selectFrom("judgement").select("json").where("id", "=", id).executeTakeFirst();
    if (row) sent.push({ seq, message: { type: kind, judgement: JSON.parse(row.json) as Judgement } });
  }
  return sent;
}

async function isWelcome(c: Context<Env>, { accounts }: Workbench): Promise<boolean> {
  if (!accounts) return true;
  const token = getCookie(c, COOKIE);
  return token !== undefined && (await accounts.userOf(token)) !== null;
}
