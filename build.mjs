/** npm run build: sources → dist/ (types checked), the assets that stand beside them, and the workbench when it is there. */
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync } from "node:fs";

/** What the compiler does not carry over: data and fonts read at run time. Examples and word corpora stay behind. */
const isAsset = (path) => !/\.tsx?$/.test(path) && !path.endsWith("corpus.txt");

function run(...args) {
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

run("node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json");
cpSync("src", "dist", { recursive: true, filter: isAsset });
if (existsSync("web/index.html")) run("node_modules/vite/bin/vite.js", "build", "web", "--logLevel", "warn");
if (existsSync("dist/cli/main.js")) chmodSync("dist/cli/main.js", 0o755);
