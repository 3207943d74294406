import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createFactBase } from "../course/fact-base";
import { assembleForm } from "../quiz/assemble-form";
import { listBankFaults, listFormFaults } from "../quiz/bank-laws";
import { generateBank } from "../quiz/generate-bank";
import { listLengths } from "../quiz/list-lengths";
import { compileCourse } from "./compile-course";
import { listCourseIds } from "./course-files";

const ROOT = join(import.meta.dirname, "../..");
const SEEDS = Array.from({ length: 12 }, (_, i) => `seed ${i}`);

describe.each(listCourseIds(ROOT))("the course %s", (id) => {
  const { course } = compileCourse(ROOT, id);
  if (!course) throw new Error(`${id} cannot be read`);
  const facts = createFactBase(course);
  const banks = SEEDS.map((seed) => generateBank(facts, seed));
  const scopes = [null, ...course.lessons.map((lesson) => lesson.id)];

  it("has a proof for every key and a refutation for every distractor", () => {
    expect(banks.flatMap((bank) => listBankFaults(facts, bank))).toEqual([]);
  });

  it("can fill a form from the whole course", () => {
    expect(banks[0] && listLengths(banks[0], null).length).toBeGreaterThan(0);
  });

  it.each(scopes)("keeps every form that it offers for %s free of enemies and repeated claims", (scope) => {
    const [first] = banks;
    const offered = first ? listLengths(first, scope) : [];
    expect(
      banks.flatMap((bank) => offered.flatMap(({ blueprint }) => listFormFaults(bank, blueprint, bank.seed))),
    ).toEqual([]);
  });

  it("gives the same bytes for the same seed", () => {
    const [bank] = banks;
    const [offered] = bank ? listLengths(bank, null) : [];
    if (!bank || !offered) throw new Error("no length is offered");
    const again = generateBank(createFactBase(structuredClone(course)), bank.seed);
    expect(JSON.stringify(again.items)).toBe(JSON.stringify(bank.items));
    expect(JSON.stringify(assembleForm(again, offered.blueprint, "x"))).toBe(
      JSON.stringify(assembleForm(bank, offered.blueprint, "x")),
    );
  });
});
