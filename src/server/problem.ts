/** What cannot be done → RFC 9457 problem+json, worded in the reader's language. */
import type { Context } from "hono";
import { problems as arabic } from "../lang/ar/problems.ts";
import { problems as english, type ProblemCode, type ProblemWords } from "../lang/en/problems.ts";
import type { Problem } from "./api.ts";

const STATUS: { readonly [code in ProblemCode]: number } = {
  "not-found": 404,
  invalid: 422,
  "wrong-host": 421,
  "wrong-origin": 403,
  "wrong-type": 415,
  "too-large": 413,
  "too-many": 429,
  "sign-in": 401,
  "wrong-credentials": 401,
  forbidden: 403,
  "last-administrator": 409,
  exists: 409,
  "local-mode": 404,
  "unknown-figure": 404,
  "unknown-finding": 404,
  "unknown-report": 404,
  "unknown-question": 404,
  "outside-text": 422,
  "already-undone": 409,
  "not-yours": 403,
  internal: 500,
};

/** Thrown by handlers; `values` fill the braces of its words. */
export class ProblemError extends Error {
  readonly code: ProblemCode;
  readonly values: Readonly<Record<string, string | number>>;
  readonly errors: Problem["errors"];

  constructor(code: ProblemCode, values: Readonly<Record<string, string | number>> = {}, errors?: Problem["errors"]) {
    super(code);
    this.code = code;
    this.values = values;
    this.errors = errors;
  }
}

/** Languages of the words, by the code of Accept-Language; the first is taken where none is asked for. */
const LANGUAGES: ReadonlyMap<string, ProblemWords> = new Map([
  ["en", english],
  ["ar", arabic],
]);

export function problemResponse(c: Context, { code, values, errors }: ProblemError): Response {
  const language = preferred(c.req.header("accept-language"));
  const [title, detail] = LANGUAGES.get(language)![code];
  const status = STATUS[code];
  const filled = detail.replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ""));
  const body: Problem = {
    type: `urn:isnad:problem:${code}`,
    title,
    status,
    code,
    detail: filled,
    ...(errors ? { errors } : {}),
  };
  const headers: Record<string, string> = {
    "content-type": "application/problem+json; charset=utf-8",
    "content-language": language,
    vary: "accept-language",
  };
  if (values.seconds !== undefined) headers["retry-after"] = String(values.seconds);
  return c.newResponse(JSON.stringify(body), status as 400, headers);
}

/** The language of ours that an Accept-Language header likes best. */
function preferred(header: string | undefined): string {
  const wishes = (header ?? "").split(",").map((part) => {
    const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
    const q = parameters.map((one) => /^\s*q=([\d.]+)$/.exec(one)?.[1]).find((value) => value !== undefined);
    return { language: tag.split("-")[0]!, q: q === undefined ? 1 : Number(q) };
  });
  const liked = wishes.filter(({ language, q }) => LANGUAGES.has(language) && q > 0).sort((a, b) => b.q - a.q);
  return liked[0]?.language ?? [...LANGUAGES.keys()][0]!;
}
