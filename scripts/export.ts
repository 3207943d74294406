import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { drawBaseMap } from "../src/authoring/base-map/base-map";
import { compileCourse } from "../src/authoring/compile-course";
import { listCourseIds } from "../src/authoring/course-files";
import { createFactBase, type FactBase } from "../src/course/fact-base";
import { type Batch, describeLeftOut, type Format } from "../src/exchange/batch";
import { FORMATS } from "../src/exchange/formats";
import { readExportOrder } from "../src/exchange/read-export-order";
import { listLengths } from "../src/quiz/forms/list-lengths";
import { layMapSheet } from "../src/server/map-sheet";

const ROOT = join(import.meta.dirname, "..");
const USAGE = `npm run export -- ${FORMATS.map(({ id }) => id).join("|")} FILE [--course ID] [--seed SEED] [--lesson ID] [--length N] [--blueprint FILE] [--base URL]`;

function fail(...messages: readonly string[]): never {
  for (const message of messages) console.error(message);
  process.exit(1);
}

function readArguments() {
  const text = { type: "string" } as const;
  const options = { course: text, seed: text, lesson: text, length: text, blueprint: text, base: text };
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error), `Usage: ${USAGE}`);
  }
}

function chooseFormat(asked: string | undefined): Format {
  const ids = FORMATS.map(({ id }) => id).join(", ");
  if (asked === undefined) return fail(`Say which format: ${ids}.`, `Usage: ${USAGE}`);
  return (
    FORMATS.find(({ id }) => id === asked) ??
    fail(`There is no format "${asked}". Choose from: ${ids}.`, `Usage: ${USAGE}`)
  );
}

function chooseFile(asked: string | undefined): string {
  if (asked === undefined) return fail("Say which file to write.", `Usage: ${USAGE}`);
  return existsSync(dirname(asked)) ? asked : fail(`There is no folder "${dirname(asked)}". Make it first.`);
}

function readFacts(asked: string | undefined): FactBase {
  const ids = listCourseIds(ROOT);
  const id = asked ?? (ids.length === 1 ? ids[0] : undefined);
  if (id === undefined || !ids.includes(id))
    return fail(
      `${asked === undefined ? "Say which course" : `There is no course "${asked}"`}: --course ${ids.join("|")}`,
    );
  const { course, problems } = compileCourse(ROOT, id);
  if (!course || problems.length > 0) return fail(`The course "${id}" cannot be exported; npm run check says why.`);
  return createFactBase(course);
}

function readText(path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  return existsSync(path)
    ? readFileSync(path, "utf8")
    : fail(`${path}: there is no such file. Give one with --blueprint.`);
}

/** Nobody sees a half-written file, and a disk that is full leaves the old one as it was. */
function writeWhole(path: string, body: string | Uint8Array): void {
  const draft = `${path}.part`;
  try {
    writeFileSync(draft, body);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    fail(`${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function listDifferences({ differs }: Format, { items }: Batch): readonly string[] {
  const kinds = [...new Set(items.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => (differs[kind] === undefined ? [] : [`  ${kind}: ${differs[kind]}`]));
}

function report(format: Format, batch: Batch, path: string): void {
  const { body, carried, leftOut } = format.write(batch);
  writeWhole(path, body);
  const kept = Buffer.byteLength(body);
  console.log(
    `${path}: ${carried} of ${batch.items.length} items, ${format.title}, ${kept} bytes, seed "${batch.seed}"`,
  );
  const different = listDifferences(format, batch);
  if (different.length > 0) console.log(["Not as in the course:", ...different].join("\n"));
  if (leftOut.length === 0) return;
  console.log(["Left out:", ...describeLeftOut(leftOut).map((line) => `  ${line}`)].join("\n"));
  for (const { id } of leftOut) console.log(`    ${id}`);
}

const { values, positionals } = readArguments();
const [formatName, fileName, ...others] = positionals;
const format = chooseFormat(formatName);
const path = chooseFile(fileName);
if (others.length > 0) fail(`"${others[0]}" is one word too many.`, `Usage: ${USAGE}`);
const facts = readFacts(values.course);
const { blueprint, ...rest } = values;
const order = readExportOrder(facts, { ...rest, blueprint: readText(blueprint) }, (lesson) =>
  listLengths({ facts }, lesson),
);
if (!order.ok)
  fail(...order.problems.map((problem) => (blueprint === undefined ? problem : `${blueprint}: ${problem}`)));
const { seed, base, items } = order;
const sheets: Batch["sheets"] = new Map(
  format.drawsMaps
    ? facts.course.views.map((view) => [view.id, layMapSheet(facts.course, view, drawBaseMap(view))] as const)
    : [],
);
report(format, { facts, seed, base, items, sheets }, path);
