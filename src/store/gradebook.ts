import { sql } from "kysely";
import { listGiven } from "./adjustments";
import { listMembers } from "./marking";
import type { Store } from "./store";
import type { Row } from "./tables";

/** An attempt as the gradebook needs it: what it came to, without its questions. */
export interface GradedAttempt
  extends Pick<Row<"attempt">, "id" | "assignmentId" | "pupilId" | "number" | "startedAt" | "submittedAt"> {
  /** 0 to 100; null where nothing is marked yet. */
  readonly percent: number | null;
  readonly isLate: boolean;
  /** Id of the adjustment by which a teacher set the result. */
  readonly setBy: string | null;
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

/** One field of the stored mark, as text, without reading the rest of it into memory. */
const markField = (dialect: Store["dialect"], name: "percent" | "isLate" | "setBy") =>
  dialect === "sqlite"
    ? sql<unknown>`json_extract("attempt"."mark", ${`$.${name}`})`
    : sql<unknown>`"attempt"."mark"::json ->> ${name}`;

/** What a class's gradebook shows, from stored marks alone: pupils still in the class, assignments that are not put away. */
export async function readGradebook(
  { db, dialect }: Pick<Store, "db" | "dialect">,
  classId: string,
): Promise<GradebookRows> {
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
      .select(["id", "assignmentId", "pupilId", "number", "startedAt", "submittedAt"])
      .select([
        markField(dialect, "percent").as("percent"),
        markField(dialect, "isLate").as("isLate"),
        markField(dialect, "setBy").as("setBy"),
      ])
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
    attempts: attempts.map(({ percent, isLate, setBy, ...attempt }) => ({
      ...attempt,
      percent: percent === null ? null : Number(percent),
      isLate: isLate === 1 || isLate === "true",
      setBy: setBy === null ? null : String(setBy),
    })),
  };
}
