import { createServer } from "node:net";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import lighthouse from "lighthouse";
import { CHROMIUM_ARGS, getBrowser } from "./find-browser";
import { getCourse, pickPageTypes } from "./page-types";
import { runMain } from "./run-command";
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

/** What a category lost points for, one audit a line. */
function listLosses(audits: Readonly<Record<string, { score: number | null; title: string; displayValue?: string }>>) {
  return Object.values(audits)
    .filter(({ score }) => score !== null && score < 0.9)
    .map(
      ({ title, displayValue, score }) =>
        `    ${score?.toFixed(2)}  ${title}${displayValue ? `: ${displayValue}` : ""}`,
    );
}

runMain(async () => {
  const { values } = parseArgs({
    options: { course: { type: "string" }, page: { type: "string", multiple: true }, why: { type: "boolean" } },
  });
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
    console.log(
      "Lighthouse, phone, slowed line and processor: performance, accessibility, best practices, search engines\n",
    );
    for (const { name, path } of pages) {
      await fetch(`${server.address}${path(1)}`);
      const result = await lighthouse(`${server.address}${path(1)}`, {
        port,
        output: "json",
        logLevel: "error",
        // Lighthouse's own simulation counts what came before the paint on a line without delay, so also scripts that no paint waits for.
        throttlingMethod: "devtools",
      });
      if (!result) throw new Error(`Lighthouse gave no result for ${path(1)}.`);
      const { categories, audits } = result.lhr;
      const scores = Object.values(categories).map(({ score }) => String(Math.round((score ?? 0) * 100)).padStart(3));
      console.log(`${name.padEnd(20)} ${scores.join(" / ")}   (${path(1)})`);
      if (values.why) for (const line of listLosses(audits)) console.log(line);
    }
  } finally {
    await browser.close();
    await server.stop();
  }
});
