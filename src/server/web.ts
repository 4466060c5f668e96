/**
 * The built web app, served from memory: only files that were there at the start exist, so no path leads elsewhere.
 * Files with a hash in their name never change; the page itself is asked for again each time, and answers every address
 * of the app.
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import { gzipSync } from "node:zlib";
import type { Context } from "hono";
import { matches } from "./endpoint.ts";
import { ProblemError } from "./problem.ts";

type Asset = {
  readonly bytes: Buffer;
  readonly type: string;
  readonly etag: string;
  readonly lasting: boolean;
  gzip?: Buffer;
};

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".woff": "font/woff",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
};
const COMPRESSED = /^(text|application|image\/svg)/;

export function webApp(dir: string): (c: Context) => Response {
  const assets = loadAssets(dir);
  return (c) => {
    const asset = assets.get(c.req.path);
    if (asset) return send(c, asset);
    const page = assets.get("/index.html");
    // A missing file is missing; any other address is one of the app's own, which stand behind a "#".
    if (page && extname(c.req.path) === "") return c.redirect(`/#${c.req.path}`);
    if (page) throw new ProblemError("not-found");
    return c.text("The workbench's pages are not built: run `npm run build`. The API is at /api/openapi.json.", 503);
  };
}

function loadAssets(dir: string): Map<string, Asset> {
  const assets = new Map<string, Asset>();
  if (!existsSync(dir)) return assets;
  for (const name of readdirSync(dir, { recursive: true }) as string[]) {
    const path = join(dir, name);
    if (!statSync(path).isFile()) continue;
    const bytes = readFileSync(path);
    const url = `/${relative(dir, path).split(sep).join("/")}`;
    const etag = `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 27)}"`;
    assets.set(url, {
      bytes,
      type: TYPES[extname(name)] ?? "application/octet-stream",
      etag,
      lasting: url.startsWith("/assets/"),
    });
  }
  const page = assets.get("/index.html");
  if (page) assets.set("/", page);
  return assets;
}

function send(c: Context, asset: Asset): Response {
  const headers: Record<string, string> = {
    "content-type": asset.type,
    etag: asset.etag,
    "cache-control": asset.lasting ? "public, max-age=31536000, immutable" : "no-cache",
    vary: "accept-encoding",
  };
  if (matches(c.req.header("if-none-match"), asset.etag)) return c.newResponse(null, 304, headers);
  if (!COMPRESSED.test(asset.type) || !/\bgzip\b/.test(c.req.header("accept-encoding") ?? ""))
    return c.newResponse(new Uint8Array(asset.bytes), 200, headers);
  asset.gzip ??= gzipSync(asset.bytes, { level: 9 });
  return c.newResponse(new Uint8Array(asset.gzip), 200, { ...headers, "content-encoding": "gzip" });
}
