import type { Accommodation, Assignment, AssignmentRules, AssignmentTask } from "../../classroom/assigning/assignment";
import type { Row } from "../../store/tables";

/** A row as the rules read it. What stands in its JSON was checked before it was written. */
export function readAssignment(row: Row<"assignment">): Assignment {
  const { id, classId, course, title, opensAt, dueAt, closesAt, releasedAt, createdAt, revision, archivedAt } = row;
  return {
    id,
    classId,
    course,
    title,
    task: JSON.parse(row.task) as AssignmentTask,
    opensAt,
    dueAt,
    closesAt,
    rules: JSON.parse(row.rules) as AssignmentRules,
    releasedAt,
    createdAt,
    revision,
    archivedAt,
  };
}

/** What a pupil is granted, or null where there is no row. */
export function readAccommodation(row: Row<"accommodation"> | undefined): Accommodation | null {
  if (!row) return null;
  const { extraMinutes, opensAt, dueAt, closesAt, excused } = row;
  return { extraMinutes, opensAt, dueAt, closesAt, excused: excused === 1 };
}
