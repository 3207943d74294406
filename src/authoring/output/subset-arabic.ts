import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import subsetFont from "subset-font";
import type { Course } from "../../course/course";

const FACE = "@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2";

/** Every Arabic name of the courses, one a line, in the order of first use. */
function listArabicNames(courses: readonly Course[]): readonly string[] {
  const names = courses.flatMap(({ actors, places }) => [...actors, ...places].flatMap(({ arabic }) => arabic ?? []));
  return [...new Set(names)];
}

/** The Arabic face, cut down to the letters of the names that occur, with the joined forms they need. WOFF2 bytes. */
export async function subsetArabic(courses: readonly Course[]): Promise<Buffer> {
  const face = readFileSync(createRequire(import.meta.url).resolve(FACE));
  return subsetFont(face, listArabicNames(courses).join("\n") || " ", { targetFormat: "woff2" });
}
