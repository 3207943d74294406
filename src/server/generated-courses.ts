import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Course } from "../course/course";

/** The courses as `npm run generate` left them in the project's folder, for what runs outside the bundled pages. None where nothing was generated. */
export async function readGeneratedCourses(root: string): Promise<readonly Course[]> {
  const folder = join(root, ".generated");
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const texts = await Promise.all(
    entries
      .filter((entry) => entry.isDirectory())
      .map((entry) => readFile(join(folder, entry.name, "course.json"), "utf8").catch(() => null)),
  );
  return texts.flatMap((text) => (text === null ? [] : [JSON.parse(text) as Course]));
}

/** File names of a course's scenarios among what was generated, in order. */
export const listScenarioFiles = async (root: string, course: string): Promise<readonly string[]> =>
  (await readdir(join(root, ".generated", course, "scenarios")).catch(() => [])).sort();
