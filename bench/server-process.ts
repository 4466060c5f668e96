/** The server that bench/server.ts measures, in a process of its own; it tells its processor time when asked. */
import { startServer } from "../src/server/start.ts";

const served = await startServer({ caseDir: process.argv[2]!, port: 0, webDir: process.argv[3] });
process.send!({ url: served.url });
process.on("message", async (asked) => {
  if (asked !== "close") {
    const { user, system } = process.cpuUsage();
    process.send!({ cpuMs: (user + system) / 1000, peakMb: process.resourceUsage().maxRSS / 1024 });
    return;
  }
  await served.close();
  process.disconnect();
});
