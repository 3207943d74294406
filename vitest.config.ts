import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    globalSetup: "src/store/test-postgres.ts",
    include: ["src/**/*.test.{ts,tsx}", "scripts/**/*.test.ts"],
    // Properties over many seeds share two cores with everything else.
    testTimeout: 60_000,
  },
});
