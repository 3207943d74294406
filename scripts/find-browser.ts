import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { ROOT } from "./run-command";

/** How long a download may take, in ms. */
const PATIENCE = 240_000;

const isRoot = process.getuid?.() === 0;

/** What every Chromium of ours is started with: it calls nobody, and as root it can only run without its sandbox. */
export const CHROMIUM_ARGS: readonly string[] = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  ...(isRoot ? ["--no-sandbox"] : []),
];

/** A browser that is there but lacks a library of the system fails at this already. */
const runs = (path: string): boolean =>
  existsSync(path) && spawnSync(path, ["--version"], { timeout: 30_000 }).status === 0;

/**
 * The Chromium to test with: CHROMIUM_PATH, Playwright's own, or the system's; null where none runs.
 * Throws where CHROMIUM_PATH names one that does not run.
 */
export function findBrowser(): string | null {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (runs(named)) return named;
    throw new Error(
      `CHROMIUM_PATH is "${named}", which does not run. Name a Chromium that does, or leave CHROMIUM_PATH unset.`,
    );
  }
  return [chromium.executablePath(), "/usr/bin/chromium"].find(runs) ?? null;
}

function attempt(doing: string, command: string, args: readonly string[]): void {
  console.log(`No browser is installed: ${doing} …`);
  spawnSync(command, args, {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "inherit"],
    timeout: PATIENCE,
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
}

/** As `findBrowser`, but installs one where none runs. Throws how to get one where that fails too. */
export function getBrowser(): string {
  const installed = findBrowser();
  if (installed !== null) return installed;
  attempt("fetching Playwright's Chromium", process.execPath, [
    "node_modules/@playwright/test/cli.js",
    "install",
    "chromium",
  ]);
  const fetched = findBrowser();
  if (fetched !== null) return fetched;
  if (isRoot) {
    attempt("asking Debian for its package lists", "apt-get", ["update"]);
    attempt("installing Debian's Chromium", "apt-get", ["install", "-y", "--no-install-recommends", "chromium"]);
    const packaged = findBrowser();
    if (packaged !== null) return packaged;
  }
  throw new Error(
    "No Chromium runs here. Install one (Debian: sudo apt-get install chromium), or name one with CHROMIUM_PATH=/path/to/chromium.",
  );
}
