import { listGeneratedCourses } from "../authoring/output/test-generated-courses";
import { createFactBase } from "../course/fact-base";
import { generateBank } from "../quiz/bank/generate-bank";
import type { Batch } from "./batch";

/** The banks of some seeds of every real course. */
export function listCourseBatches(seeds: readonly string[]): readonly Batch[] {
  return listGeneratedCourses().flatMap((course) => {
    const facts = createFactBase(course);
    return seeds.map((seed) => ({
      facts,
      seed,
      items: generateBank(facts, seed).items,
      base: null,
      sheets: new Map(),
    }));
  });
}
