import { join } from "node:path";
import { parseArgs } from "node:util";
import { compileCourse } from "../src/authoring/compile-course";
import { listCourseIds } from "../src/authoring/course-files";
import { createFactBase, type FactBase } from "../src/course/fact-base";
import { type Coverage, ENOUGH_FAMILIES, listCoverage } from "../src/quiz/bank/coverage";
import { type Bank, generateBank } from "../src/quiz/bank/generate-bank";
import { listLengths } from "../src/quiz/forms/list-lengths";
import type { Difficulty, Item } from "../src/quiz/item";
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

/** A claim with the families that ask it, why its authors expect no more of it, and what each of the other families says. */
function printCoverage(title: string, list: readonly Coverage[]): void {
  console.log(`\n${title}: ${list.length === 0 ? "none" : ""}`);
  for (const { claim, families, refusals } of list) {
    console.log(`  ${claim.id}${families.length > 0 ? ` (${families.join(", ")})` : ""}`);
    console.log(`    ${claim.unasked ?? "Its authors do not say why."}`);
    const told = new Map<string, string[]>();
    for (const { family, why } of refusals) told.set(why, [...(told.get(why) ?? []), family]);
    for (const [why, by] of told) console.log(`    - ${by.join(", ")}: ${why}`);
  }
}

const LEVELS: readonly Difficulty[] = ["easy", "medium", "hard"];

/** How many of some items are easy, medium and hard: "3/0/12"; nothing where there are none. */
const tellLevels = (items: readonly Item[]): string =>
  items.length === 0
    ? ""
    : LEVELS.map((level) => items.filter(({ difficulty }) => difficulty === level).length).join("/");

/** A row for each family and skill, and one for all: its items by lesson, each cell by difficulty. */
function countItems(facts: FactBase, { items }: Bank): Record<string, Record<string, string | number>> {
  const lessons = [...facts.course.lessons.map(({ id }) => id), null];
  const rowOf = (own: readonly Item[]): Record<string, string | number> => {
    const cells = lessons.map((lesson, i) => {
      const name = lesson === null ? "no lesson" : `L${i + 1}`;
      return [name, tellLevels(own.filter((item) => item.lesson === lesson))] as const;
    });
    return { ...Object.fromEntries(cells), all: tellLevels(own), items: own.length };
  };
  const names = [...new Set(items.map(({ family, skill }) => `${family} · ${skill}`))];
  const rows = names.map((name) => [name, rowOf(items.filter((item) => `${item.family} · ${item.skill}` === name))]);
  return { ...Object.fromEntries(rows), all: rowOf(items) };
}

function countCells(facts: FactBase, { items }: Bank): Readonly<Record<string, unknown>> {
  const lessons = [...facts.course.lessons.map(({ id }) => id), null];
  const skills = [...new Set(items.map(({ skill }) => skill))];
  const cells = lessons.flatMap((lesson) =>
    skills.flatMap((skill) => {
      const own = items.filter((item) => item.lesson === lesson && item.skill === skill);
      const counts = LEVELS.map(
        (level) => [level, own.filter(({ difficulty }) => difficulty === level).length] as const,
      );
      const row = { ...Object.fromEntries(counts), all: own.length };
      return own.length === 0 ? [] : [[`${lesson ?? "no lesson"} · ${skill}`, row] as const];
    }),
  );
  return Object.fromEntries(cells);
}

function printSummary(facts: FactBase, bank: Bank): void {
  const { items, dropped } = bank;
  console.log(`${facts.course.title}: ${items.length} items, seed "${bank.seed}"`);
  printTable("Items by family, skill and lesson (L1 is the first): easy/medium/hard", countItems(facts, bank));
  printTable("Items by lesson, skill and difficulty", countCells(facts, bank));
  printTable(
    "Left out, by family and reason",
    countBy(dropped, ({ family, reason }) => `${family}: ${reason}`),
  );
  const coverage = listCoverage(bank);
  const more = coverage.filter(({ families }) => families.length >= ENOUGH_FAMILIES);
  const once = coverage.filter(({ families }) => families.length === 1);
  const unasked = coverage.filter(({ families }) => families.length === 0);
  printTable("Claims by how many families ask them", {
    "two or more": more.length,
    one: once.length,
    none: unasked.length,
  });
  printCoverage("Claims asked by one family, and why by no second", once);
  printCoverage("Claims asked by no family, and why", unasked);
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
