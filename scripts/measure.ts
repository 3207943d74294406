import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import type { Course } from "../src/course/course";
import { CHROMIUM_ARGS, getBrowser } from "./find-browser";
import { measureGenerator } from "./measure-generator";
import { KINDS, type Measures, measurePage } from "./measure-page";
import { measureServer } from "./measure-server";
import { median } from "./median";
import { getCourse, listPageTypes, type PageType, pickPageTypes } from "./page-types";
import { printTable } from "./print-table";
import { readCount, runMain } from "./run-command";
import { startServer } from "./start-server";

/** What others need for a quiz of 20 items, measured in the same way: bytes in all (kB), LCP (s). */
const PEERS: readonly (readonly [name: string, kilobytes: string, lcp: string])[] = [
  ["bare HTML form", "1.9", "0.3"],
  ["qti-components", "95", "1.3"],
  ["SurveyJS", "357", "3.1"],
  ["H5P", "351", "3.7"],
  ["Perseus", "728", "5.3"],
  ["Moodle", "3559", "2.1"],
];

const medianOf = (runs: readonly Measures[], read: (run: Measures) => number | null): number | null => {
  const values = runs.map(read).filter((value) => value !== null);
  return values.length === 0 ? null : median(values);
};

const kilobytes = (bytes: number | null): string => (bytes === null ? "-" : (bytes / 1000).toFixed(1));
const seconds = (ms: number | null): string => (ms === null ? "-" : (ms / 1000).toFixed(2));

/** An answer that is painted within one frame is below what the browser's Event Timing reports. */
const delay = (ms: number | null): string => (ms === null ? "-" : ms < 16 ? "<16" : ms.toFixed(0));

function describe(runs: readonly Measures[]): readonly string[] {
  const total = (run: Measures) => KINDS.reduce((sum, kind) => sum + run.bytes[kind], 0);
  return [
    ...KINDS.map((kind) => kilobytes(medianOf(runs, (run) => run.bytes[kind]))),
    kilobytes(medianOf(runs, total)),
    String(medianOf(runs, (run) => run.requests)),
    seconds(medianOf(runs, (run) => run.fcp)),
    seconds(medianOf(runs, (run) => run.lcp)),
    (medianOf(runs, (run) => run.blocking) ?? 0).toFixed(0),
    (medianOf(runs, (run) => run.shift) ?? 0).toFixed(3),
    seconds(medianOf(runs, (run) => run.answerable)),
    seconds(medianOf(runs, (run) => run.hydrated)),
    delay(medianOf(runs, (run) => run.answer)),
  ];
}

const HEADINGS = [
  "page",
  ...KINDS,
  "all kB",
  "requests",
  "FCP s",
  "LCP s",
  "TBT ms",
  "CLS",
  "answerable s",
  "hydrated s",
  "answer ms",
];

async function measurePages(address: string, pages: readonly PageType[], runs: number): Promise<void> {
  const browser = await chromium.launch({ executablePath: getBrowser(), args: [...CHROMIUM_ARGS] });
  try {
    const rows: string[][] = [];
    for (const { name, path } of pages) {
      const measured: Measures[] = [];
      // The first visitor after a start waits for what the server then keeps; the measured ones come later.
      await fetch(`${address}${path(0)}`);
      for (let visit = 1; visit <= runs; visit++) measured.push(await measurePage(browser, `${address}${path(visit)}`));
      console.log(`measured ${name} (${path(1)}), ${runs} times`);
      rows.push([name, ...describe(measured)]);
    }
    console.log("\nCPU slowed 4x, 1.6 Mbit/s down, 150 ms round trip, nothing cached; medians. Bytes in kB as sent.\n");
    printTable([HEADINGS, ...rows]);
    console.log("\nOthers, a quiz of 20 items, measured in the same way:\n");
    printTable([["", "all kB", "LCP s"], ...PEERS]);
  } finally {
    await browser.close();
  }
}

function printGenerator(course: Course, runs: number): void {
  const { items, length, costs } = measureGenerator(course, runs);
  console.log(`\nThe generator in Node, not slowed: ${items} items${length === null ? "" : `, a form of ${length}`}.`);
  console.log("Processor time in ms; cold: nothing is kept from before; first: the first time of each.\n");
  const rows = costs.map(({ what, first, median, p95 }) => [what, ...[first, median, p95].map((ms) => ms.toFixed(2))]);
  printTable([["", "first", "median", "p95"], ...rows]);
}

runMain(async () => {
  const { values } = parseArgs({
    options: {
      runs: { type: "string", default: "5" },
      course: { type: "string" },
      page: { type: "string", multiple: true },
      generator: { type: "boolean", default: false },
      server: { type: "boolean", default: false },
    },
  });
  const runs = readCount("runs", values.runs, 5);
  if (values.generator) {
    const course = await getCourse(values.course);
    return printGenerator(course, Math.max(runs, 5));
  }
  if (values.server) return measureServer(await getCourse(values.course));
  console.log("starting the app, which is built first when needed …");
  const server = await startServer();
  try {
    const course = await getCourse(values.course);
    if (values.page) return await measurePages(server.address, pickPageTypes(course, values.page), runs);
    await measurePages(server.address, listPageTypes(course), runs);
    printGenerator(course, Math.max(runs, 5));
  } finally {
    await server.stop();
  }
});
