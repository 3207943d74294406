import { parseArgs } from "node:util";
import { compileCourse } from "../src/authoring/compile-course";
import { listCourseIds } from "../src/authoring/course-files";
import { formatProblem, problemAt, sortProblems } from "../src/authoring/problem";
import type { Problem } from "../src/authoring/problem";
import { describeCounts } from "../src/authoring/describe-counts";

const { values } = parseArgs({ options: { root: { type: "string", default: "." }, articles: { type: "string" } } });

const problems: Problem[] = [];
const courses = listCourseIds(values.root);
if (courses.length === 0) problems.push(problemAt({ file: "content", line: 1 }, "there is no course", "write content/<id>/course.yaml"));
for (const id of courses) {
  const compiled = compileCourse(values.root, id);
  problems.push(...compiled.problems);
  for (const line of describeCounts(id, compiled)) console.log(line);
}
for (const problem of sortProblems(problems)) console.error(formatProblem(problem));
console.log(problems.length === 0 ? "check: ok" : `check: ${problems.length} ${problems.length === 1 ? "error" : "errors"}`);
process.exitCode = problems.length === 0 ? 0 : 1;
