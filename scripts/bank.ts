import { join } from "node:path";
import { parseArgs } from "node:util";
import { compileCourse } from "../src/authoring/compile-course";
import { listCourseIds } from "../src/authoring/course-files";
import { createFactBase, type FactBase } from "../src/course/fact-base";
import { type Bank, generateBank } from "../src/quiz/generate-bank";
import type { Item } from "../src/quiz/item";
import { listLengths } from "../src/quiz/list-lengths";
import { printAudit } from "./bank-audit";

const ROOT = join(import.meta.dirname, "..");
const USAGE = "npm run bank -- [--course ID] [--seed SEED] [--json] | --audit [--seeds N] [--course ID]";
/** How many seeds an audit takes where nobody says. */
const AUDIT_SEEDS = 12;

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        course: { type: "string" },
        seed: { type: "string" },
        json: { type: "boolean" },
        audit: { type: "boolean" },
        seeds: { type: "string" },
      },
    }).values;
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\nUsage: ${USAGE}`);
  }
}

function readCount(asked: string | undefined): number {
  const count = Number(asked ?? AUDIT_SEEDS);
  return Number.isInteger(count) && count > 0 ? count : fail(`--seeds takes a whole number above 0, not "${asked}".`);
}

function chooseCourse(asked: string | undefined): string {
  const courses = listCourseIds(ROOT);
  const [only] = courses;
  if (asked !== undefined)
    return courses.includes(asked) ? asked : fail(`There is no course "${asked}". Choose from: ${courses.join(", ")}.`);
  if (only === undefined) return fail("There is no course: content/ holds no folder with a course.yaml.");
  return courses.length === 1
    ? only
    : fail(`There are several courses; choose one with --course: ${courses.join(", ")}.`);
}

function readFacts(id: string): FactBase {
  const { course, problems } = compileCourse(ROOT, id);
  if (!course) return fail(`The course "${id}" cannot be read; npm run check says why.`);
  if (problems.length > 0) console.error(`The course has problems; npm run check lists them (${problems.length}).`);
  return createFactBase(course);
}

/** One item with the fields that every reader of the output may rely on first, and what its kind adds after them. */
function printable(facts: FactBase, item: Item): unknown {
  const { id, family, kind, skill, lesson, difficulty, stem, options, key, citations, claims, ...more } = item;
  const cited = new Map(
    citations.map(({ source, paragraph }) => {
      const file = facts.sources.get(source)?.file ?? null;
      return [`${source}#${paragraph}`, { source, file, paragraph }];
    }),
  );
  return {
    id,
    family,
    kind,
    skill,
    lesson,
    difficulty,
    stem,
    options,
    key,
    citations: [...cited.values()],
    claims,
    ...more,
  };
}

function countBy<T>(list: readonly T[], nameOf: (entry: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const entry of list) counts[nameOf(entry)] = (counts[nameOf(entry)] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).sort(([, a], [, b]) => b - a));
}

function printTable(title: string, counts: Readonly<Record<string, unknown>>): void {
  console.log(`\n${title}`);
  console.table(counts);
}

function listReasons(facts: FactBase, bank: Bank): Record<string, number> {
  const asked = new Set(bank.items.flatMap(({ asks }) => asks));
  const reasons = facts.course.claims
    .filter(({ id }) => !asked.has(id))
    .map(({ id, predicate }) => {
      const [drop] = bank.dropped.filter(({ claim, family }) => claim === id && family !== "match");
      const askable = Object.keys(facts.predicates.get(predicate)?.ask ?? {}).length > 0;
      return drop?.reason ?? (askable ? "in-no-item" : `${predicate}: has no question`);
    });
  return { asked: facts.course.claims.length - reasons.length, ...countBy(reasons, (reason) => reason) };
}

function printSummary(facts: FactBase, bank: Bank): void {
  const { items, dropped } = bank;
  const rows: Record<string, Record<string, number>> = {};
  for (const item of items) {
    const name = `${item.family} · ${item.skill}`;
    const { easy = 0, medium = 0, hard = 0, all = 0 } = rows[name] ?? {};
    const row = { easy, medium, hard, all: all + 1 };
    rows[name] = { ...row, [item.difficulty]: row[item.difficulty] + 1 };
  }
  console.log(`${facts.course.title}: ${items.length} items, seed "${bank.seed}"`);
  printTable("Items by family, skill and difficulty", rows);
  printTable(
    "Items by lesson",
    countBy(items, ({ lesson }) => lesson ?? "none yet"),
  );
  printTable(
    "Left out, by family and reason",
    countBy(dropped, ({ family, reason }) => `${family}: ${reason}`),
  );
  printTable("Claims asked, and why others are not", listReasons(facts, bank));
  const scopes = [null, ...facts.course.lessons.map(({ id }) => id)];
  const lengths = scopes.map((lesson) => [
    lesson ?? "whole course",
    listLengths(bank, lesson)
      .map(({ length }) => length)
      .join(" "),
  ]);
  printTable("Lengths that can be filled", Object.fromEntries(lengths));
}

const { course, seed = "bank", json = false, audit = false, seeds } = readOptions();
if (seeds !== undefined && !audit) fail(`--seeds belongs to --audit.\nUsage: ${USAGE}`);
const facts = readFacts(chooseCourse(course));
if (audit) printAudit(facts, readCount(seeds));
else {
  const bank = generateBank(facts, seed);
  if (json)
    console.log(
      JSON.stringify(
        bank.items.map((item) => printable(facts, item)),
        null,
        2,
      ),
    );
  else printSummary(facts, bank);
}
