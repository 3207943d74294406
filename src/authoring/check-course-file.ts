import type { Draft } from "./draft";
import { suggest } from "./nearest";
import type { Problem } from "./problem";
import { problemAt } from "./problem";
import { checkId } from "./schemas/ids";

/** The puzzle, lessons and reliefs that course.yaml names must exist. */
export function checkCourseFile({ authored, ids, claims }: Draft): Problem[] {
  if (authored.course === null) return [];
  const { value, spot, file } = authored.course;
  const problems = [...checkId(ids, ["claim"], value.puzzle.claim, spot("puzzle", "claim"))];
  const accounts = claims.find(({ id }) => id === value.puzzle.claim)?.accounts.map(({ id }) => id);
  value.puzzle.accounts.forEach((account, index) => {
    if (accounts?.includes(account) === false) {
      problems.push(
        problemAt(
          spot("puzzle", "accounts", index),
          `"${value.puzzle.claim}" has no account "${account}"`,
          suggest(account, accounts, `use two of ${accounts.join(", ")}`),
        ),
      );
    }
  });
  value.lessons.forEach((lesson, index) => {
    const at = spot("lessons", index);
    if (value.lessons.indexOf(lesson) < index)
      problems.push(problemAt(at, `the lesson "${lesson}" is listed twice`, "drop one"));
    if (!ids.of.lesson.has(lesson)) {
      problems.push(
        problemAt(
          at,
          `there is no lesson "${lesson}"`,
          suggest(lesson, ids.of.lesson, `write content/${authored.id}/lessons/${lesson}.mdx`),
        ),
      );
    }
  });
  value.views.forEach(({ relief }, index) => {
    const path = `${file.replace(/course\.yaml$/, "")}maps/${relief}`;
    if (relief !== null && !authored.files.has(path))
      problems.push(
        problemAt(spot("views", index, "relief"), `there is no file ${path}`, "add it, or leave relief out"),
      );
  });
  return problems;
}
