import type { FactBase } from "../course/fact-base";
import { GENERATOR_VERSION } from "../quiz/bank/generate-bank";
import type { Assembly } from "../quiz/forms/assemble-form";
import { assembleVariant } from "../quiz/forms/assemble-variant";
import { type Blueprint, describeCell } from "../quiz/forms/blueprint";
import { cellsOfTable, TABLE_CELLS } from "../quiz/forms/blueprint-table";
import { makeForm } from "../quiz/forms/make-form";
import type { Paper } from "../quiz/forms/paper";
import { readBlueprint } from "../quiz/forms/read-blueprint";
import { openQuestion } from "../quiz/open-question";
import { shortHash } from "../quiz/random";
import { SEED, SEED_RULE } from "../quiz/seed";
import { getBank, type Query, readFields } from "./bank";
import type { OpenCourse } from "./courses";

type Offering = Pick<OpenCourse, "facts" | "offers">;

/** The single form of a seed is the one that practice and the downloads give; A, B and C are parallel to one another. */
const VERSIONS: readonly string[] = ["", "A", "B", "C"];

/** How a table is written in an address: "actor-hard" holds the number of hard items of the skill actor. */
const FIELDS: readonly string[] = ["seed", "by", "offer", "version", "lesson", ...TABLE_CELLS.map(({ name }) => name)];

/** What the form for a paper holds: what was typed, whether it could be read or not. */
interface PaperFields {
  readonly fields: Readonly<Record<string, string>>;
  readonly kinds: readonly string[];
}

interface PaperView extends PaperFields {
  /** Each sentence says what is wrong and what to do; without any, and without a paper, nothing was asked for. */
  readonly problems: readonly string[];
  readonly paper: Paper | null;
}

type Reading =
  | { readonly ok: true; readonly blueprint: Blueprint; readonly download: Readonly<Record<string, string>> }
  | { readonly ok: false; readonly problems: readonly string[] };

const refuse = (...problems: readonly string[]): Reading => ({ ok: false, problems });
const quote = (text: string): string => `“${text}”`;

/** "12" is twelve items of the whole course, "12@lesson" of one lesson. */
function readOffer({ offers }: Offering, asked: string): Reading {
  const [length = "", lesson = ""] = asked.split("@");
  const offered = offers[lesson] ?? [];
  const offer = offered.find((one) => String(one.length) === length);
  if (!offer) return refuse(`Length ${quote(asked)}: this cannot be filled here. Choose a length from the list.`);
  return { ok: true, blueprint: offer.blueprint, download: { ...(lesson && { lesson }), length } };
}

/** An empty cell asks for nothing. */
function readCount(text: string): number | null {
  if (text === "") return 0;
  return /^\d{1,3}$/.test(text) ? Number(text) : null;
}

function readTable({ facts }: Offering, { fields, kinds }: PaperFields): Reading {
  const lesson = fields["lesson"] || null;
  const problems: string[] = [];
  if (lesson !== null && !facts.lessonRank.has(lesson))
    problems.push(`Lesson ${quote(lesson)}: the course has none of this id. Choose one from the list.`);
  for (const { name, skill, difficulty } of TABLE_CELLS) {
    const text = fields[name] ?? "";
    if (readCount(text) === null)
      problems.push(`${skill}, ${difficulty}: ${quote(text)} is no count. Write a whole number, or nothing.`);
  }
  const cells = cellsOfTable(lesson, (name) => readCount(fields[name] ?? "") ?? 0);
  if (problems.length > 0) return refuse(...problems);
  if (cells.length === 0) return refuse("The table is empty. Write into at least one cell how many items you want.");
  const read = readBlueprint(facts.course, { cells, ...(kinds.length > 0 ? { kinds } : {}) });
  if (!read.ok) return read;
  return { ok: true, blueprint: read.blueprint, download: { blueprint: JSON.stringify(read.blueprint) } };
}

/** Seven characters in two groups, as people read them out: "1TT-QWIP". */
function codeOf({ course }: FactBase, seed: string, version: string, blueprint: Blueprint): string {
  const hash = shortHash([course.hash, GENERATOR_VERSION, seed, version, JSON.stringify(blueprint)].join("\n"));
  return `${hash.slice(0, 3)}-${hash.slice(3)}`.toUpperCase();
}

function assemble(facts: FactBase, blueprint: Blueprint, seed: string, version: string): Assembly {
  return version === ""
    ? makeForm(facts, blueprint, seed)
    : assembleVariant(getBank(facts, seed), blueprint, `${seed} ${version}`);
}

function readKinds(query: Query): readonly string[] {
  const kinds = query["kinds"] ?? [];
  return typeof kinds === "string" ? [kinds] : kinds;
}

/** The form that an address asks for, or what is wrong with the address, or what the bank is short of. */
export function openPaper(course: Offering, query: Query): PaperView {
  const { kinds: _, ...single } = query;
  const { fields, problems: strange } = readFields(single, FIELDS);
  const asked: PaperFields = { fields, kinds: readKinds(query) };
  if (Object.keys(query).length === 0) return { ...asked, problems: [], paper: null };
  const { seed = "", by, offer = "", version = "" } = fields;
  const stop = (...problems: readonly string[]): PaperView => ({
    ...asked,
    problems: [...strange, ...problems],
    paper: null,
  });
  if (!SEED.test(seed)) return stop(`Seed ${quote(seed)}: ${SEED_RULE}`);
  if (!VERSIONS.includes(version)) return stop(`Version ${quote(version)}: there are A, B and C, or none.`);
  const reading = by === "table" ? readTable(course, asked) : readOffer(course, offer);
  if (!reading.ok) return stop(...reading.problems);
  const { blueprint, download } = reading;
  const { facts } = course;
  const assembly = assemble(facts, blueprint, seed, version);
  if (!assembly.ok) {
    const { cell, need, supply } = assembly;
    return stop(
      `The form cannot be filled: it asks for ${describeCell(cell)}, needs ${need} and finds ${supply} that can stand together. Ask for fewer, allow more kinds, or try another seed.`,
    );
  }
  return {
    ...asked,
    problems: strange,
    paper: {
      seed,
      version,
      blueprint,
      code: codeOf(facts, seed, version, blueprint),
      generator: GENERATOR_VERSION,
      questions: assembly.form.items.map((item) => openQuestion(facts, item)),
      download: { seed, ...download },
    },
  };
}
