import { listAssignments } from "../../store/assignments";
import { countBrokenLogs, listAllClasses } from "../../store/doctor";
import type { Db } from "../../store/store";
import { markWork, readWork } from "../marks/read-work";
import { type Finding, ok, wrong } from "./finding";

/** Every stored mark against what its form, answers and adjustments come to, and every newest answer against the log of answers. */
export async function examineMarks(db: Db): Promise<readonly Finding[]> {
  let looked = 0;
  const differing: Finding[] = [];
  for (const { id, name } of await listAllClasses(db))
    for (const row of await listAssignments(db, id)) {
      const work = await readWork(db, row);
      const handedIn = work.attempts.filter(({ submittedAt }) => submittedAt !== null);
      looked += handedIn.length;
      const other = handedIn.filter(
        (attempt) => JSON.stringify(attempt.mark) !== JSON.stringify(markWork(work, attempt, work.adjustments)),
      );
      if (other.length > 0)
        differing.push(
          wrong(
            `“${row.title}” of ${name}: ${other.length} of ${handedIn.length} stored marks are not what the answers come to. Any change of a mark there writes all of them anew; please also report this.`,
          ),
        );
    }
  const broken = await countBrokenLogs(db);
  return [
    ...(differing.length > 0 ? differing : [ok(`${looked} stored marks are what the answers come to`)]),
    broken === 0
      ? ok("every newest answer is the last of its log")
      : wrong(`${broken} answers are not the last of their log: keep a copy of the database, and restore a backup`),
  ];
}
