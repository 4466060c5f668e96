/** `isnad rebuild`: a case's database, made again from its journal and the bytes of its reports. */
import { Command } from "commander";
import { print } from "./output.ts";

type Options = { readonly case: string; readonly database?: string };

export const rebuildCommand = new Command("rebuild")
  .description("make a case's database again from its journal")
  .option("--case <folder>", "folder that keeps the case", ".isnad/case")
  .option("--database <url>", "a PostgreSQL server instead of the one built in")
  .action(async ({ case: caseDir, database }: Options) => {
    const [{ openCase, rebuild }, { engine }] = await Promise.all([
      import("../store/case.ts"),
      import("../server/engine.ts"),
    ]);
    const opened = await openCase(caseDir, { engine, databaseUrl: database });
    try {
      await rebuild(opened);
      await print(`Rebuilt ${caseDir}.\n`);
    } finally {
      await opened.close();
    }
  });
