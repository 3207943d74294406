import { datesFor, isTold } from "../../classroom/assigning/effective-dates";
import { readGiven } from "../../classroom/marks/given-result";
import { type AttemptMark, chooseAttempt } from "../../classroom/marks/mark-attempt";
import type { HomeEntry, WorkHome } from "../../classroom/working/work";
import { listAccommodationsOfPupil } from "../../store/accommodations";
import { listGiven } from "../../store/adjustments";
import { listAssignments } from "../../store/assignments";
import { listOwnAttempts } from "../../store/attempts";
import { findTimeZone } from "../../store/classes";
import { findPupil } from "../../store/pupils-of-class";
import { readAccommodation, readAssignment } from "../assignments/read-assignment";
import { readAdjustment } from "../marks/read-work";
import type { School } from "../school";
import { findClassCourse } from "./class-course";
import { settleAttempt } from "./close-attempt";
import { tellGiven } from "./tell-questions";
import { deadlineUnder, type PupilActor, type Terms } from "./terms";
import { describeWork } from "./work-head";

/** All that a pupil has to do and has done. Attempts whose time has run out are closed by looking. */
export async function readHome(school: School, actor: PupilActor, at: number): Promise<WorkHome | null> {
  const { db } = school.store;
  const { classId, pupilId } = actor;
  const [timeZone, pupil, rows, attempts, grants, changes] = await Promise.all([
    findTimeZone(db, classId),
    findPupil(db, classId, pupilId),
    listAssignments(db, classId),
    listOwnAttempts(db, { classId, pupilId }),
    listAccommodationsOfPupil(db, pupilId),
    listGiven(db, classId),
  ]);
  if (!pupil || timeZone === undefined) return null;
  const entries: HomeEntry[] = [];
  for (const row of rows.filter(({ archivedAt }) => archivedAt === null)) {
    const assignment = readAssignment(row);
    const granted = readAccommodation(grants.find(({ assignmentId }) => assignmentId === row.id));
    const dates = datesFor(assignment, granted);
    const terms: Terms = { row, assignment, granted, dates, extraPercent: pupil.extraPercent, timeZone };
    const own = [];
    for (const attempt of attempts.filter(({ assignmentId }) => assignmentId === row.id))
      own.push(await settleAttempt(db, actor, terms, attempt, at));
    const running = own.find(({ submittedAt }) => submittedAt === null);
    const ended = own
      .filter(({ submittedAt }) => submittedAt !== null)
      .map((attempt) => ({
        ...attempt,
        mark: attempt.mark === null ? null : (JSON.parse(attempt.mark) as AttemptMark),
      }));
    const head = await describeWork(terms, at);
    const told = ended.filter((attempt) => isTold(assignment, attempt, at));
    const mark = chooseAttempt(told, head.counts)?.mark ?? null;
    const given = readGiven(changes.filter(({ assignmentId }) => assignmentId === row.id).map(readAdjustment));
    entries.push({
      ...head,
      given: tellGiven(assignment, given.get(pupilId), at),
      running: running ? { id: running.id, deadline: deadlineUnder(terms, running) } : null,
      ended: ended.length,
      lastEndedAt: ended.at(-1)?.submittedAt ?? null,
      result: mark && { percent: mark.percent, earned: mark.earned, max: mark.max },
    });
  }
  return { timeZone, course: await findClassCourse(school, actor), entries };
}
