import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { getBrowser } from "./find-browser";
import { nextCommand, ROOT, runMain, runNode, script } from "./run-command";

const RESULTS = "test-results";

interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** How many of those that passed did so only when they were tried again. */
  readonly again?: number;
}

interface Step {
  readonly name: string;
  readonly run: () => Promise<number>;
  /** What to do when it fails. */
  readonly advice: string;
  /** Reads how many tests ran, for a step that runs tests. */
  readonly tally?: () => Promise<Tally>;
}

async function readResults<T>(file: string): Promise<T | null> {
  const text = await readFile(join(ROOT, RESULTS, file), "utf8").catch(() => null);
  return text === null ? null : (JSON.parse(text) as T);
}

async function tallyUnits(): Promise<Tally> {
  const results = await readResults<{ numPassedTests: number; numFailedTests: number }>("units.json");
  return { passed: results?.numPassedTests ?? 0, failed: results?.numFailedTests ?? 0 };
}

async function tallyJourneys(): Promise<Tally> {
  const results = await readResults<{ stats: { expected: number; unexpected: number; flaky: number } }>(
    "journeys.json",
  );
  const again = results?.stats.flaky ?? 0;
  return { passed: (results?.stats.expected ?? 0) + again, failed: results?.stats.unexpected ?? 0, again };
}

/** Runs the commands one after another, up to the first that fails. */
const node =
  (...commands: readonly (readonly string[])[]) =>
  async (env: Readonly<Record<string, string>> = {}): Promise<number> => {
    for (const args of commands) {
      const { code } = await runNode(args, { shown: true, env });
      if (code !== 0) return code;
    }
    return 0;
  };

const articles = process.env.ARTICLES_DIR;

const QUICK: readonly Step[] = [
  {
    name: "generated data and route types",
    run: () => node(script("generate"), nextCommand("typegen"))(),
    advice: "Mend what is named above: the course cannot be read, or a route is misnamed.",
  },
  {
    name: "types",
    run: () => node(["node_modules/typescript/bin/tsc", "--noEmit", "-p", "."])(),
    advice: "Mend the types named above.",
  },
  {
    name: "lint, format and import directions",
    run: () => node(["node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings", "."])(),
    advice: "Run npm run format, which mends most of it, and mend the rest by hand.",
  },
  {
    name: "dead code",
    // The second look takes no test for a user of what it tests.
    run: () =>
      node(
        ["node_modules/knip/bin/knip.js", "--no-progress"],
        ["node_modules/knip/bin/knip.js", "--no-progress", "--production", "--config", "knip.production.json"],
      )(),
    advice: "Delete what nothing uses, or nothing but its own test, or use it.",
  },
  {
    name: "content",
    run: () => node(script("check", ...(articles ? ["--articles", articles] : [])))(),
    advice: "Mend the course as the lines above say.",
  },
  {
    name: "unit and property tests",
    run: () =>
      node([
        "node_modules/vitest/vitest.mjs",
        "run",
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${RESULTS}/units.json`,
      ])({
        NODE_ENV: "test",
      }),
    advice: "One of them again: npx vitest run PATH -t NAME.",
    tally: tallyUnits,
  },
];

const WHOLE: readonly Step[] = [
  ...QUICK,
  { name: "production build", run: () => node(script("build"))(), advice: "npm run build shows it again." },
  {
    name: "journeys in a browser",
    run: async () =>
      node(["node_modules/@playwright/test/cli.js", "test", "--reporter=list,json"])({
        CHROMIUM_PATH: getBrowser(),
        PLAYWRIGHT_JSON_OUTPUT_NAME: `${RESULTS}/journeys.json`,
      }),
    advice:
      "One of them again: npx playwright test e2e/FILE -g NAME. What the page showed, and a trace of the second try, lie under test-results/journeys.",
    tally: tallyJourneys,
  },
];

const seconds = (since: number): string => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** A step that is no test counts as one failed where it fails; so does a test run that broke before it counted. A run that counted failures has failed, whatever it ended with. */
async function runStep(step: Step): Promise<Tally & { readonly ok: boolean }> {
  const code = await step.run().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  });
  const { passed, failed, again = 0 } = (await step.tally?.()) ?? { passed: 0, failed: 0 };
  if (again > 0) console.log(`${again} of them passed only when tried again (“flaky” above): find out why.`);
  return { ok: code === 0 && failed === 0, passed, failed: code === 0 ? failed : Math.max(failed, 1) };
}

runMain(async () => {
  const steps = process.argv[2] === "quick" ? QUICK : WHOLE;
  const began = Date.now();
  let passed = 0;
  let failed = 0;
  await rm(join(ROOT, RESULTS), { recursive: true, force: true });
  for (const [i, step] of steps.entries()) {
    console.log(`\n=== ${i + 1}/${steps.length} ${step.name}`);
    const stepBegan = Date.now();
    const result = await runStep(step);
    passed += result.passed;
    failed += result.failed;
    console.log(`=== ${result.ok ? "passed" : "FAILED"}: ${step.name} (${seconds(stepBegan)})`);
    if (!result.ok) {
      console.log(`\n${step.advice}`);
      break;
    }
  }
  console.log(`\nAfter ${seconds(began)}:\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
});
