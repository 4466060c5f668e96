/** Opens a case and serves the workbench on it. */
import { basename, join, resolve } from "node:path";
import { createAdaptorServer } from "@hono/node-server";
import { makeReader } from "../index.ts";
import { openCase } from "../store/case.ts";
import type { Engine } from "../store/engine.ts";
import { makeAccounts } from "./accounts.ts";
import type { ImportStatus } from "./api.ts";
import { makeApp } from "./app.ts";
import { locate, engine as ownEngine, rules, version } from "./engine.ts";
import { makeHub } from "./hub.ts";
import { makeImporter } from "./importer.ts";
import { fromPaths } from "./incoming.ts";
import { openInBrowser } from "./open.ts";
import { makeRefresher } from "./refresher.ts";
import type { Workbench } from "./workbench.ts";
import { writers } from "./writers.ts";

export type ServeOptions = {
  /** Folder of the case; made when it is not there. */
  readonly caseDir: string;
  /** 0 for any free port. */
  readonly port?: number | undefined;
  /** Address to listen on. Without accounts only this computer is served: another address needs `team`. */
  readonly host?: string | undefined;
  readonly databaseUrl?: string | undefined;
  readonly team?: boolean | undefined;
  /** Opens the workbench in a browser. */
  readonly open?: boolean | undefined;
  /** Files and folders to import at the start; what the case has already is left alone. */
  readonly paths?: readonly string[] | undefined;
  readonly title?: string | undefined;
  readonly webDir?: string | undefined;
  readonly engine?: Engine | undefined;
  readonly log?: ((error: unknown) => void) | undefined;
};

export type Served = {
  readonly url: string;
  /** The first administrator of a new team case, to be told once; null otherwise. */
  readonly firstAccount: { readonly name: string; readonly password: string } | null;
  /** The import of `paths`; null without any. Resolves when they are lined up. */
  readonly imported: Promise<ImportStatus> | null;
  close(): Promise<void>;
};

const LOOPBACK = new Set(["127.0.0.1", "localhost", "::1"]);
const DEFAULT_PORT = 4711;

export async function startServer(options: ServeOptions): Promise<Served> {
  const {
    caseDir,
    port = DEFAULT_PORT,
    host = "127.0.0.1",
    team = false,
    log = (error: unknown) => console.error(error),
  } = options;
  if (!team && !LOOPBACK.has(host))
    throw new Error(`without accounts the workbench listens on this computer only; give --team to listen on ${host}`);
  const opened = await openCase(caseDir, { engine: options.engine ?? ownEngine, databaseUrl: options.databaseUrl });
  const hub = makeHub();
  const refresher = makeRefresher(opened, hub, log);
  const importer = makeImporter(opened, hub, refresher, log);
  const accounts = team ? makeAccounts(opened) : null;
  const title = options.title ?? (basename(resolve(caseDir)).replace(/^\./, "") || "isnad");
  const workbench: Workbench = {
    opened,
    title,
    version,
    mode: team ? "team" : "local",
    hub,
    refresher,
    importer,
    accounts,
    rules,
    locate,
    writers,
    log,
  };
  try {
    const reader = await makeReader();
    const firstAccount = accounts ? await accounts.first() : null;
    const app = makeApp(workbench, reader, options.webDir ?? join(import.meta.dirname, "..", "..", "dist", "web"));
    const server = createAdaptorServer({ fetch: app.fetch, hostname: host });
    await new Promise<void>((listening, failed) => server.once("error", failed).listen(port, host, () => listening()));
    const address = server.address();
    const url = `http://${host.includes(":") ? `[${host}]` : host}:${typeof address === "object" ? address?.port : port}`;
    const imported = options.paths?.length ? importPaths(workbench, options.paths, reader) : null;
    if (options.open) openInBrowser(url);
    const close = async () => {
      const closed = new Promise((done) => server.close(done));
      if ("closeAllConnections" in server) server.closeAllConnections();
      await closed;
      await importer.settled();
      await refresher.settled();
      await opened.close();
    };
    return { url, firstAccount, imported, close };
  } catch (error) {
    await opened.close();
    throw error;
  }
}

async function importPaths(
  { importer }: Workbench,
  paths: readonly string[],
  reader: Awaited<ReturnType<typeof makeReader>>,
): Promise<ImportStatus> {
  const { id } = importer.start("local", fromPaths(paths, reader), 0);
  await importer.settled();
  return (await importer.status(id))!;
}
