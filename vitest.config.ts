/** Tests run on the sources; those of the command line and of the workbench run on `dist/` (npm test builds it first). */
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
