/** `isnad serve`: the workbench on a case, in the browser. */
import { Command, InvalidArgumentError } from "commander";
import { print } from "./output.ts";

type Options = {
  readonly case: string;
  readonly port?: number;
  readonly host?: string;
  readonly database?: string;
  readonly team?: boolean;
  readonly title?: string;
  readonly open: boolean;
};

export const serveCommand = new Command("serve")
  .description("open the workbench in a browser")
  .argument("[path...]", "reports to take into the case")
  .option("--case <folder>", "folder that keeps the case", ".isnad/case")
  .option("--port <n>", "port to listen on, 0 for any", port)
  .option("--host <address>", "address to listen on (default: this computer only)")
  .option("--team", "with accounts, for more than one person")
  .option("--database <url>", "a PostgreSQL server instead of the one built in")
  .option("--title <text>", "title of a new case")
  .option("--no-open", "do not open a browser")
  .action(async (paths: string[], { case: caseDir, database, ...options }: Options) => {
    // Loaded here, since the server brings a database with it that the other commands do not need.
    const { startServer } = await import("../server/start.ts");
    const served = await startServer({ caseDir, paths, databaseUrl: database, ...options });
    await print(`Workbench: ${served.url}  (Ctrl-C ends it)\n`);
    if (served.firstAccount)
      await print(`First account, shown this once: ${served.firstAccount.name}  ${served.firstAccount.password}\n`);
    for (const signal of ["SIGINT", "SIGTERM"] as const)
      process.once(signal, async () => {
        await served.close();
        process.exit(0);
      });
    await served.imported;
  });

function port(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0 || number > 65_535) throw new InvalidArgumentError("It is not a port.");
  return number;
}
