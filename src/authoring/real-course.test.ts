import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createFactBase } from "../course/fact-base";
import { listBankFaults, listFormFaults } from "../quiz/bank/bank-laws";
import { type Bank, generateBank } from "../quiz/bank/generate-bank";
import { type Assembly, assembleForm } from "../quiz/forms/assemble-form";
import { listLengths, type OfferedLength } from "../quiz/forms/list-lengths";
import { makeForm } from "../quiz/forms/make-form";
import { compileCourse } from "./compile-course";
import { listCourseIds } from "./course-files";

const ROOT = join(import.meta.dirname, "../..");
const SEEDS = Array.from({ length: 80 }, (_, i) => `seed ${i}`);
/** Of the seeds, those whose banks are proven item by item. */
const PROVEN = 12;

describe.each(listCourseIds(ROOT))("the course %s", (id) => {
  const { course } = compileCourse(ROOT, id);
  if (!course) throw new Error(`${id} cannot be read`);
  const facts = createFactBase(course);
  const scopes = [null, ...course.lessons.map((lesson) => lesson.id)];
  const offers = scopes.flatMap((scope) => listLengths({ facts }, scope));

  it("has lessons of 8 to 12 minutes, each with a note on its content and around a figure", () => {
    const odd = course.lessons.filter(
      ({ minutes, contentNote, figure }) => minutes < 8 || minutes > 12 || !contentNote || figure === undefined,
    );
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  it("offers forms of the whole course and of each lesson", () => {
    expect(scopes.filter((scope) => listLengths({ facts }, scope).length === 0)).toEqual([]);
  });

  it("has a proof for every key and a refutation for every distractor", () => {
    const faults = SEEDS.slice(0, PROVEN).flatMap((seed) => listBankFaults(facts, generateBank(facts, seed)));
    expect(faults).toEqual([]);
  });

  /** What `makeForm` gives for the bank's seed, without making that bank again. */
  const formOf = (bank: Bank, { blueprint }: OfferedLength): Assembly => {
    const own = assembleForm(bank, blueprint, bank.seed);
    return own.ok ? own : makeForm(facts, blueprint, bank.seed);
  };

  it("fills every length that it offers for every seed, free of enemies and repeated claims", {
    timeout: 120_000,
  }, () => {
    const faults = SEEDS.flatMap((seed) => {
      const bank = generateBank(facts, seed);
      return offers.flatMap((offer) => listFormFaults(bank, formOf(bank, offer)));
    });
    expect(faults).toEqual([]);
  });

  it("gives the same bytes for the same seed", () => {
    const again = createFactBase(structuredClone(course));
    for (const { blueprint } of offers)
      expect(JSON.stringify(makeForm(again, blueprint, "x"))).toBe(JSON.stringify(makeForm(facts, blueprint, "x")));
  });
});
