import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readArticles } from "../src/authoring/articles/article-text";
import { checkArticles } from "../src/authoring/articles/check-articles";
import { findCopiedRuns, indexRuns, isSearched } from "../src/authoring/articles/find-copied-runs";
import { isRepository, listRepositoryFiles } from "../src/authoring/articles/list-repository-files";
import { type Compiled, compileCourse } from "../src/authoring/compile-course";
import { listCourseIds } from "../src/authoring/course-files";
import { describeCounts } from "../src/authoring/output/describe-counts";
import { formatProblem, type Problem, problemAt, sortProblems } from "../src/authoring/problem";

const { values } = parseArgs({ options: { root: { type: "string", default: "." }, articles: { type: "string" } } });

function compareWithArticles(root: string, folder: string, courses: readonly Compiled[]): Problem[] {
  if (!existsSync(folder))
    return [
      problemAt(
        { file: folder, line: 1 },
        "there is no such folder",
        "give the folder of the articles: --articles DIR",
      ),
    ];
  if (!isRepository(root))
    return [problemAt({ file: root, line: 1 }, "this is in no git repository", "run the comparison in a checkout")];
  const articles = readArticles(folder);
  const runs = indexRuns(articles);
  const files = listRepositoryFiles(root).filter(isSearched);
  const copied = files.flatMap((path) => findCopiedRuns(path, readFileSync(join(root, path), "utf8"), runs));
  console.log(`articles: ${articles.size}, files searched for copied words: ${files.length}`);
  return [...courses.flatMap(({ records }) => checkArticles(records, articles)), ...copied];
}

const ids = listCourseIds(values.root);
const courses = ids.map((id) => compileCourse(values.root, id));
courses.forEach((compiled, index) => {
  for (const line of describeCounts(ids[index] ?? "", compiled)) console.log(line);
});
const problems = courses.flatMap((compiled) => compiled.problems);
if (ids.length === 0)
  problems.push(problemAt({ file: "content", line: 1 }, "there is no course", "write content/<id>/course.yaml"));
if (values.articles !== undefined) problems.push(...compareWithArticles(values.root, values.articles, courses));

const sorted = sortProblems(problems);
for (const problem of sorted) console.error(formatProblem(problem));
console.log(sorted.length === 0 ? "check: ok" : `check: ${sorted.length} ${sorted.length === 1 ? "error" : "errors"}`);
process.exitCode = sorted.length === 0 ? 0 : 1;
