import { describe, expect, it } from "vitest";
import { createFactBase } from "../course/fact-base";
import { ENOUGH_FAMILIES, listCoverage } from "../quiz/bank/coverage";
import { generateBank } from "../quiz/bank/generate-bank";
import { tellRefusal } from "../quiz/bank/refusals";
import { listGeneratedCourses } from "./output/test-generated-courses";

const SEEDS = ["bank", "standing", ...Array.from({ length: 10 }, (_, i) => `seed ${i}`)];

describe.each(listGeneratedCourses())("the claims of the course $id", (course) => {
  const facts = createFactBase(course);
  const banks = SEEDS.map((seed) => generateBank(facts, seed));
  const rows = banks.flatMap((bank) => listCoverage(bank).map((row) => ({ seed: bank.seed, ...row })));

  it("are asked by two families, or say themselves why they are not, whatever the seed", () => {
    const bare = rows.filter(({ claim, families }) => families.length < ENOUGH_FAMILIES && !claim.unasked);
    expect(bare.map(({ seed, claim, families }) => `${seed}: ${claim.id} (${families.join(", ")})`)).toEqual([]);
  });

  it("give no such reason where two families ask them whatever the seed", () => {
    const isAsked = (id: string): boolean =>
      rows.every(({ claim, families }) => claim.id !== id || families.length >= ENOUGH_FAMILIES);
    const idle = course.claims.filter(({ id, unasked }) => unasked && isAsked(id));
    expect(idle.map(({ id }) => id)).toEqual([]);
  });

  it("give a reason of their own each, not one for several", () => {
    const reasons = course.claims.flatMap(({ unasked }) => unasked ?? []);
    expect(new Set(reasons).size).toBe(reasons.length);
  });

  it("are refused by families in words that a reader understands", () => {
    const codes = new Set(banks.flatMap(({ dropped }) => dropped.map(({ reason }) => reason)));
    expect([...codes].filter((code) => tellRefusal(code) === code)).toEqual([]);
  });
});
