import { listGiven } from "./adjustments";
import { listMembers } from "./marking";
import type { Db } from "./store";
import type { Row } from "./tables";

type OfAttempt = "id" | "assignmentId" | "pupilId" | "number" | "startedAt" | "submittedAt" | "percent" | "setBy";

/** An attempt as the gradebook needs it: what it came to, without its questions. */
export interface GradedAttempt extends Pick<Row<"attempt">, OfAttempt> {
  readonly isLate: boolean;
}

interface GradebookRows {
  readonly pupils: readonly Pick<Row<"pupil">, "id" | "name">[];
  /** The oldest first. */
  readonly assignments: readonly Row<"assignment">[];
  readonly attempts: readonly GradedAttempt[];
  readonly accommodations: readonly Row<"accommodation">[];
  /** Results for whole assignments, the oldest first. */
  readonly given: readonly Row<"adjustment">[];
}

/** What a class's gradebook shows, from stored marks alone: pupils still in the class, assignments that are not put away. */
export async function readGradebook(db: Db, classId: string): Promise<GradebookRows> {
  const [pupils, assignments, attempts, accommodations, given] = await Promise.all([
    listMembers(db, classId),
    db
      .selectFrom("assignment")
      .selectAll()
      .where("classId", "=", classId)
      .where("archivedAt", "is", null)
      .orderBy("createdAt")
      .orderBy("id")
      .execute(),
    db
      .selectFrom("attempt")
      .select(["id", "assignmentId", "pupilId", "number", "startedAt", "submittedAt", "percent", "isLate", "setBy"])
      .where("classId", "=", classId)
      .orderBy("number")
      .execute(),
    db
      .selectFrom("accommodation")
      .innerJoin("assignment", "assignment.id", "accommodation.assignmentId")
      .selectAll("accommodation")
      .where("assignment.classId", "=", classId)
      .execute(),
    listGiven(db, classId),
  ]);
  return {
    pupils,
    assignments,
    accommodations,
    given,
    attempts: attempts.map(({ isLate, ...attempt }) => ({ ...attempt, isLate: isLate === 1 })),
  };
}
