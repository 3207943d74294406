import { parseArgs } from "node:util";
import { drawBaseMap } from "../src/authoring/base-map/base-map";
import { compileCourse } from "../src/authoring/compile-course";
import { listCourseIds } from "../src/authoring/course-files";
import { subsetFaces } from "../src/authoring/output/subset-faces";
import { writeGenerated } from "../src/authoring/output/write-generated";
import { formatProblem } from "../src/authoring/problem";

const { values } = parseArgs({ options: { root: { type: "string", default: "." } } });

const compiled = listCourseIds(values.root).map((id) => compileCourse(values.root, id));
const problems = compiled.flatMap((course) => course.problems);
if (problems.length > 0) {
  for (const problem of problems) console.error(formatProblem(problem));
  console.error(
    `generate: ${problems.length} ${problems.length === 1 ? "error" : "errors"} in the content, nothing written`,
  );
  process.exitCode = 1;
} else {
  const ready = compiled.flatMap(({ course, reliefs, scenarios }) =>
    course === null ? [] : [{ course, reliefs, scenarios: scenarios.flatMap(({ made }) => made ?? []) }],
  );
  const faces = await subsetFaces(ready.map(({ course }) => course));
  const written = writeGenerated(values.root, ready, drawBaseMap, faces);
  console.log(
    `generate: ${ready.length} ${ready.length === 1 ? "course" : "courses"}, ${written.length} files changed`,
  );
}
