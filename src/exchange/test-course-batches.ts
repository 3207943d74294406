import { join } from "node:path";
import { compileCourse } from "../authoring/compile-course";
import { listCourseIds } from "../authoring/course-files";
import { createFactBase } from "../course/fact-base";
import { generateBank } from "../quiz/generate-bank";
import type { Batch } from "./batch";

const ROOT = join(import.meta.dirname, "../..");

/** The banks of some seeds of every real course. */
export function listCourseBatches(seeds: readonly string[]): readonly Batch[] {
  return listCourseIds(ROOT).flatMap((id) => {
    const { course } = compileCourse(ROOT, id);
    if (!course) throw new Error(`${id} cannot be read`);
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
