import { describe, expect, it } from "vitest";
import { createFactBase } from "../course/fact-base";
import { listFormFaults } from "../quiz/bank/bank-laws";
import { type Bank, generateBank } from "../quiz/bank/generate-bank";
import { assembleForm } from "../quiz/forms/assemble-form";
import { assembleVariant, meanLikeness, questionOf } from "../quiz/forms/assemble-variant";
import type { Blueprint } from "../quiz/forms/blueprint";
import type { Item } from "../quiz/item";
import { listGeneratedCourses } from "./output/test-generated-courses";

/** 20 banks of 500 seeds each are 10,000 forms. */
const BANKS = 20;
const SEEDS = 500;
/** Variants of one class, and the largest share of them that one question may stand in where its cell has four times what it needs. */
const PUPILS = 200;
const MOST_EXPOSED = 0.25;

const cell = (skill: Item["skill"], count: number) => ({ skill, lesson: null, count });
const SMALL: Blueprint = { cells: [cell("actor", 2), cell("place", 2), cell("sequence", 1), cell("source", 1)] };
const FULL: Blueprint = {
  cells: [
    { ...cell("actor", 3), difficulty: "easy" },
    { ...cell("actor", 2), difficulty: "hard" },
    cell("place", 5),
    cell("sequence", 4),
    cell("figure", 1),
    cell("source", 5),
  ],
};

function shareOfMostExposed(bank: Bank, blueprint: Blueprint): readonly [question: string, share: number][] {
  const met = new Map<string, number>();
  for (let i = 0; i < PUPILS; i++) {
    const variant = assembleVariant(bank, blueprint, `pupil ${i}`);
    for (const item of variant.ok ? variant.form.items : [])
      met.set(questionOf(item), (met.get(questionOf(item)) ?? 0) + 1 / PUPILS);
  }
  return [...met].filter(([, share]) => share > MOST_EXPOSED);
}

describe.each(listGeneratedCourses())("forms of the course $id", (course) => {
  const facts = createFactBase(course);

  it("meet their table of specifications for 10,000 seeds, without enemies or repeated claims", {
    timeout: 300_000,
  }, () => {
    const faults: string[] = [];
    for (let b = 0; b < BANKS; b++) {
      const bank = generateBank(facts, `bank ${b}`);
      for (let s = 0; s < SEEDS; s++)
        faults.push(...listFormFaults(bank, assembleForm(bank, s % 10 === 0 ? FULL : SMALL, `form ${b} ${s}`)));
    }
    expect(faults).toEqual([]);
  });

  it("are as hard for one pupil as for the next, and show no question to more than a quarter of them", {
    timeout: 120_000,
  }, () => {
    const bank = generateBank(facts, "class");
    const means = Array.from({ length: PUPILS }, (_, i) => {
      const variant = assembleVariant(bank, FULL, `pupil ${i}`);
      return variant.ok ? meanLikeness(variant.form) : Number.NaN;
    });
    expect(Math.max(...means) - Math.min(...means)).toBeLessThanOrEqual(0.05);
    const wide: Blueprint = { cells: [cell("actor", 5), cell("place", 5), cell("sequence", 5), cell("source", 5)] };
    expect(shareOfMostExposed(bank, wide)).toEqual([]);
  });
});
