import { createServer } from "node:net";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import lighthouse from "lighthouse";
import { CHROMIUM_ARGS, getBrowser } from "./find-browser";
import { median } from "./median";
import { getCourse, pickPageTypes } from "./page-types";
import { readCount, runMain } from "./run-command";
import { startServer } from "./start-server";

const PAGES = ["home", "lesson", "atlas", "source", "practice: question"];

/** A port that nobody listens on. */
function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];

type Result = NonNullable<Awaited<ReturnType<typeof lighthouse>>>["lhr"];

/** One load of one page in the browser that listens on `port`. */
async function audit(address: string, port: number): Promise<Result> {
  const result = await lighthouse(address, {
    port,
    output: "json",
    logLevel: "error",
    // Lighthouse's own simulation counts what came before the paint on a line without delay, so also scripts that no paint waits for.
    throttlingMethod: "devtools",
  });
  if (!result) throw new Error(`Lighthouse gave no result for ${address}.`);
  return result.lhr;
}

/** 0 to 100. */
const getScore = ({ categories }: Result, category: string) => Math.round((categories[category]?.score ?? 0) * 100);

const getSpeed = ({ environment }: Result) => Math.round(environment.benchmarkIndex);

/** What the run in the middle lost points for, one audit a line. */
function listLosses(results: readonly Result[]): readonly string[] {
  const sorted = [...results].sort((a, b) => getScore(a, "performance") - getScore(b, "performance"));
  return Object.values(sorted[Math.floor(sorted.length / 2)]?.audits ?? {})
    .filter(({ score }) => score !== null && score < 0.9)
    .map(
      ({ title, displayValue, score }) =>
        `    ${score?.toFixed(2)}  ${title}${displayValue ? `: ${displayValue}` : ""}`,
    );
}

runMain(async () => {
  const { values } = parseArgs({
    options: {
      runs: { type: "string", default: "5" },
      course: { type: "string" },
      page: { type: "string", multiple: true },
      why: { type: "boolean" },
    },
  });
  const runs = readCount("runs", values.runs, 5);
  console.log("starting the app, which is built first when needed …");
  const server = await startServer();
  const port = await findFreePort();
  const browser = await chromium.launch({
    executablePath: getBrowser(),
    args: [...CHROMIUM_ARGS, `--remote-debugging-port=${port}`],
  });
  try {
    const course = await getCourse(values.course);
    const pages = pickPageTypes(course, values.page ?? PAGES);
    console.log(`Lighthouse, phone, slowed line and processor; medians of ${runs}, and in brackets what performance`);
    console.log("was each time and how fast Lighthouse found this machine then (its benchmark index):");
    console.log("performance, accessibility, best practices, search engines\n");
    for (const { name, path } of pages) {
      // The first visitor after a start waits for what the server then keeps.
      await fetch(`${server.address}${path(0)}`);
      const results: Result[] = [];
      for (let visit = 1; visit <= runs; visit++) results.push(await audit(`${server.address}${path(visit)}`, port));
      const scores = CATEGORIES.map((category) => median(results.map((result) => getScore(result, category))));
      const each = results.map((result) => `${getScore(result, "performance")} at ${getSpeed(result)}`);
      console.log(
        `${name.padEnd(20)} ${scores.map((score) => String(score).padStart(3)).join(" / ")}   (${each.join(", ")})`,
      );
      if (values.why) for (const line of listLosses(results)) console.log(line);
    }
  } finally {
    await browser.close();
    await server.stop();
  }
});
