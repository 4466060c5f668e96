/** A browser's side of the HTTP API: keeps its cookie, sends its Origin, reads server-sent events. */
import type { StreamMessage } from "../../src/server/api.ts";

export type Answer<T> = { readonly status: number; readonly headers: Headers; readonly body: T };
// biome-ignore lint/suspicious/noExplicitAny: a test says what it expects of an answer by comparing it
type Whatever = any;
export type Client = ReturnType<typeof makeClient>;

export function makeClient(url: string) {
  let cookie = "";
  async function ask<T = Whatever>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<T>> {
    const json: Record<string, string> =
      body === undefined && method !== "POST" ? {} : { "content-type": "application/json" };
    const sent: Record<string, string> = { origin: url, ...(cookie ? { cookie } : {}), ...json, ...headers };
    const response = await fetch(`${url}${path}`, {
      method,
      headers: sent,
      ...(method === "GET" || method === "HEAD" ? {} : { body: body === undefined ? null : JSON.stringify(body) }),
    });
    const set = response.headers.getSetCookie()[0];
    if (set) cookie = /^[^=]+=;/.test(set) ? "" : set.split(";")[0]!;
    const text = await response.text();
    const isJson = text !== "" && /^application\/(problem\+)?json/.test(response.headers.get("content-type") ?? "");
    const parsed = isJson ? JSON.parse(text) : text;
    return { status: response.status, headers: response.headers, body: parsed };
  }
  return {
    url,
    ask,
    get: <T = Whatever>(path: string, headers?: Record<string, string>) => ask<T>("GET", path, undefined, headers),
    post: <T = Whatever>(path: string, body?: unknown, headers?: Record<string, string>) =>
      ask<T>("POST", path, body, headers),
    cookie: () => cookie,
    /** Messages of a stream as they come; `stop` closes it. */
    async listen(path = "/api/stream", headers: Record<string, string> = {}) {
      const abort = new AbortController();
      const response = await fetch(`${url}${path}`, {
        headers: { ...(cookie ? { cookie } : {}), ...headers },
        signal: abort.signal,
      });
      const messages: { id: string | null; message: StreamMessage }[] = [];
      const done = collect(response, messages).catch(() => undefined);
      const until = async (test: (message: StreamMessage) => boolean, ms = 10_000) => {
        const end = Date.now() + ms;
        while (Date.now() < end) {
          const found = messages.find(({ message }) => test(message));
          if (found) return found;
          await new Promise((resolve) => setTimeout(resolve, 10));
        }
        throw new Error(`no such message among ${JSON.stringify(messages.map(({ message }) => message.type))}`);
      };
      return { status: response.status, messages, until, done, stop: () => abort.abort() };
    },
  };
}

async function collect(response: Response, into: { id: string | null; message: StreamMessage }[]): Promise<void> {
  let rest = "";
  const decoder = new TextDecoder();
  for await (const chunk of response.body!) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split("\n\n");
    rest = parts.pop()!;
    for (const part of parts) {
      const data = /^data: (.*)$/m.exec(part)?.[1];
      if (data) into.push({ id: /^id: (.*)$/m.exec(part)?.[1] ?? null, message: JSON.parse(data) });
    }
  }
}
