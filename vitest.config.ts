import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    globalSetup: "src/store/test-postgres.ts",
    include: ["src/**/*.test.{ts,tsx}", "scripts/**/*.test.ts"],
    // Tests share a process with those before them, which halves the time of a run: none may leave anything global behind.
    isolate: false,
    // Properties over many seeds share two cores with everything else.
    testTimeout: 60_000,
  },
});
