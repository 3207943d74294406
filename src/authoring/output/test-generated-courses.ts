import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Course } from "../../course/course";

const GENERATED = join(import.meta.dirname, "../../../.generated");

/** The courses of this project as `npm run generate` wrote them, checked; to compile one anew takes ten seconds. */
export function listGeneratedCourses(): readonly Course[] {
  const ids = existsSync(GENERATED)
    ? readdirSync(GENERATED).filter((id) => existsSync(join(GENERATED, id, "course.json")))
    : [];
  if (ids.length === 0) throw new Error("No course has been generated. Run npm run generate, then the tests again.");
  return ids.map((id) => JSON.parse(readFileSync(join(GENERATED, id, "course.json"), "utf8")) as Course);
}
