import { mkdtempSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig, devices } from "@playwright/test";
import { CHROMIUM_ARGS, findBrowser } from "./scripts/find-browser";

const findFreePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        address !== null && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });

// Workers read this file too; they inherit what the first reading chose.
process.env.E2E_PORT ??= String(await findFreePort());
process.env.CHROMIUM_PATH = findBrowser() ?? "";
process.env.E2E_DATA ??= mkdtempSync(join(tmpdir(), "course-data-"));
const port = process.env.E2E_PORT;
const executablePath = process.env.CHROMIUM_PATH;

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results/journeys",
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 30_000,
  expect: { timeout: 5_000 },
  // A noisy machine may cost a journey its patience once: it is tried again, recorded, and named at the end of the run.
  retries: 1,
  reporter: [["list"]],
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: { args: [...CHROMIUM_ARGS], ...(executablePath ? { executablePath } : {}) },
    serviceWorkers: "block",
    // A trace of every journey would cost a third of their time.
    trace: "on-first-retry",
    screenshot: "only-on-failure",
  },
  projects: [
    {
      name: "desktop",
      testIgnore: "classroom-phone.spec.ts",
      use: { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 800 } },
    },
    {
      name: "phone",
      // They take a minute each, and the phone would show nothing else.
      testIgnore: [
        "second-course.spec.ts",
        "access*.spec.ts",
        "classroom.spec.ts",
        "classroom-pages.spec.ts",
        "search.spec.ts",
      ],
      use: {
        ...devices["Desktop Chrome"],
        viewport: { width: 390, height: 844 },
        hasTouch: true,
        isMobile: true,
        deviceScaleFactor: 2,
      },
    },
  ],
  webServer: {
    command: "node --import tsx scripts/start.ts",
    url: `http://localhost:${port}/`,
    env: { PORT: port, DATA_DIR: process.env.E2E_DATA },
    timeout: 300_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
  },
});
