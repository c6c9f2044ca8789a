import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/bench/**"],
    globalSetup: "test/support/globalSetup.ts",
    setupFiles: "test/support/seed.ts",
    // Each holds a Postgres of its own, and the smallest machine that this should pass on has two cores.
    maxWorkers: 2,
    // Files share what they import, which they only read: that halves the time of a run.
    isolate: false,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
