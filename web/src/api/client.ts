/** The one place that speaks HTTP. Errors are the server's problem documents (RFC 9457) in the reader's language. */
import type { Problem } from "./types.ts";

export class ApiError extends Error {
  readonly status: number;
  readonly code: string;
  readonly detail: string;

  constructor(problem: Pick<Problem, "status" | "code" | "title" | "detail">) {
    super(problem.title);
    this.status = problem.status;
    this.code = problem.code;
    this.detail = problem.detail;
  }
}

type Params = { readonly [key: string]: string | number | boolean | null | undefined };

export function apiUrl(path: string, params: Params = {}): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(params)) if (value != null && value !== "") search.set(key, String(value));
  return `/api/${path}${search.size > 0 ? `?${search}` : ""}`;
}

export const get = <T>(path: string, params?: Params): Promise<T> => call<T>("GET", apiUrl(path, params));
export const send = <T>(method: "POST" | "PUT" | "PATCH" | "DELETE", path: string, body?: unknown): Promise<T> =>
  call<T>(method, apiUrl(path), body ?? {});

async function call<T>(method: string, url: string, body?: unknown): Promise<T> {
  const headers: Record<string, string> = { "accept-language": document.documentElement.lang };
  if (body !== undefined) headers["content-type"] = "application/json";
  let response: Response;
  try {
    response = await fetch(url, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
  } catch (cause) {
    throw new ApiError({ status: 0, code: "offline", title: "offline", detail: String(cause) });
  }
  if (response.status === 204) return undefined as T;
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok) return answer as T;
  const problem = (answer ?? {}) as Partial<Problem>;
  throw new ApiError({
    status: response.status,
    code: problem.code ?? String(response.status),
    title: problem.title ?? response.statusText,
    detail: problem.detail ?? "",
  });
}
