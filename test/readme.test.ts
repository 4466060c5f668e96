/** What the README shows is what the program prints, and the commands that it names exist. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const readme = readFileSync("README.md", "utf8");
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };

describe("README", () => {
  const shown = [...readme.matchAll(/```console\n\$ npx isnad (\S+) "([^"]*)"\n([\s\S]*?)\n```/g)];
  test("shows runs of the program", () => expect(shown.length).toBeGreaterThanOrEqual(2));
  test.each(shown.map(([, command, text, output]) => [command!, text!, output!]))(
    "isnad %s %j",
    (command, text, output) => {
      expect(execFileSync(process.execPath, ["dist/cli/main.js", command, text], { encoding: "utf8" }).trimEnd()).toBe(
        output,
      );
    },
  );
  test("names scripts that are there", () => {
    const named = [...`${readme}${readFileSync("CONTRIBUTING.md", "utf8")}`.matchAll(/npm (?:run (\w+)|(test))/g)].map(
      ([, run, own]) => run ?? own!,
    );
    expect(named.length).toBeGreaterThan(4);
    for (const name of named) expect(scripts, name).toHaveProperty(name);
  });
});
