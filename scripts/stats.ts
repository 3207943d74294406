import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { analyseResponses } from "../src/classroom/statistics/analyse-responses";
import { formatStatistics } from "../src/classroom/statistics/format-statistics";
import type { Unanswered } from "../src/classroom/statistics/response-table";
import { readResponses } from "../src/exchange/read-responses";
import { formatSheetProblem } from "../src/exchange/response-sheet";

const USAGE = "npm run stats -- FILE.csv [--unanswered zero|omit] [--json]";

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function readOptions(): { readonly file: string; readonly json: boolean; readonly unanswered: Unanswered } {
  const usage = (message: string) => fail(`${message}\nUsage: ${USAGE}`);
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { json: { type: "boolean", default: false }, unanswered: { type: "string", default: "zero" } },
    });
    const [file, ...more] = positionals;
    const { json, unanswered } = values;
    if (file === undefined || more.length > 0) return usage("Name one file of responses.");
    if (unanswered !== "zero" && unanswered !== "omit")
      return usage(`--unanswered is zero or omit, not "${unanswered}".`);
    return { file, json, unanswered };
  } catch (error) {
    return usage(error instanceof Error ? error.message : String(error));
  }
}

/** The file as UTF-8, or, where it is none, as the Windows-1252 that spreadsheets write. */
function readText(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return fail(
      `${file}: ${code === "ENOENT" ? "there is no such file" : `cannot be read (${code})`} · name a CSV file`,
    );
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

const { file, json, unanswered } = readOptions();
const reading = readResponses(readText(file));
if (!reading.ok) fail(reading.problems.map((problem) => formatSheetProblem(file, problem)).join("\n"));
const { table, familyOf } = reading;
const statistics = analyseResponses(table, { unanswered, ...(familyOf === null ? {} : { familyOf }) });
console.log(
  json
    ? JSON.stringify({ file, unanswered, ...statistics }, null, 2)
    : [file, ...formatStatistics(statistics)].join("\n"),
);
