import type { Updateable } from "kysely";
import type { Db, Dialect } from "./store";
import type { AssignmentTable, NewRow, Row } from "./tables";

export async function insertAssignment(db: Db, row: NewRow<"assignment">): Promise<void> {
  await db.insertInto("assignment").values(row).execute();
}

export const findAssignment = (db: Db, classId: string, id: string): Promise<Row<"assignment"> | undefined> =>
  db.selectFrom("assignment").selectAll().where("classId", "=", classId).where("id", "=", id).executeTakeFirst();

/** All of a class, archived ones too: the newest first. */
export const listAssignments = (db: Db, classId: string): Promise<Row<"assignment">[]> =>
  db
    .selectFrom("assignment")
    .selectAll()
    .where("classId", "=", classId)
    .orderBy("createdAt", "desc")
    .orderBy("id")
    .execute();

interface Edited {
  readonly classId: string;
  readonly id: string;
  /** The revision that the editor saw. */
  readonly revision: number;
}

type Changes = Pick<
  Updateable<AssignmentTable>,
  "title" | "kind" | "task" | "opensAt" | "dueAt" | "closesAt" | "rules" | "releasedAt" | "archivedAt"
>;

/** Changes an assignment and counts its revision up. False where it is not of the class, or somebody else changed it meanwhile. */
export async function updateAssignment(
  db: Db,
  { classId, id, revision }: Edited,
  changes: Readonly<Changes>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("assignment")
    .set({ ...changes, revision: revision + 1 })
    .where("classId", "=", classId)
    .where("id", "=", id)
    .where("revision", "=", revision)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** What stands on an assignment and would be lost with it: an attempt, or a teacher's change of marks that is not undone, such as a result that was given. */
export type Standing = "attempt" | "change";

/**
 * Tells what stands on an assignment of the class, "gone" where there is none, and holds it so until the transaction ends: whoever begins or changes marks meanwhile waits. Only inside a
 * transaction.
 */
export async function holdStanding(
  db: Db,
  dialect: Dialect,
  classId: string,
  id: string,
): Promise<Standing | "nothing" | "gone"> {
  const own = db.selectFrom("assignment").select("id").where("classId", "=", classId).where("id", "=", id);
  const found = await (dialect === "postgres" ? own.forUpdate() : own).executeTakeFirst();
  if (!found) return "gone";
  const begun = await db.selectFrom("attempt").select("id").where("assignmentId", "=", id).limit(1).executeTakeFirst();
  if (begun) return "attempt";
  const changed = await db
    .selectFrom("adjustment")
    .select("id")
    .where("assignmentId", "=", id)
    .where("undoneAt", "is", null)
    .limit(1)
    .executeTakeFirst();
  return changed ? "change" : "nothing";
}

/**
 * Deletes an assignment with its forms, what was granted for it and the changes of marks that were undone. Of these the audit keeps the bare fact: nothing would lead from a pupil who is erased
 * later to their details any more. For one on which `holdStanding` finds nothing. Meant for a transaction.
 */
export async function deleteAssignment(db: Db, classId: string, id: string): Promise<void> {
  await db
    .updateTable("audit")
    .set({ detail: "{}" })
    .where("classId", "=", classId)
    .where("subject", "in", (eb) =>
      eb.selectFrom("adjustment").select("adjustment.id").where("adjustment.assignmentId", "=", id),
    )
    .execute();
  await db.deleteFrom("assignment").where("classId", "=", classId).where("id", "=", id).execute();
}

/** Freezes other questions for all in place of those that were frozen. For an assignment on which `holdStanding` finds nothing. */
export async function replaceForms(db: Db, assignmentId: string, form: NewRow<"form"> | null): Promise<void> {
  await db.deleteFrom("form").where("assignmentId", "=", assignmentId).execute();
  if (form) await db.insertInto("form").values(form).execute();
}

export interface AssignmentCount {
  readonly assignmentId: string;
  /** Pupils, not attempts; those who left the class are not counted. */
  readonly started: number;
  readonly handedIn: number;
}

/** How many pupils of a class have begun and handed in each assignment; one that nobody has begun is missing. */
export async function countWork(db: Db, classId: string): Promise<readonly AssignmentCount[]> {
  const rows = await db
    .selectFrom("attempt")
    .innerJoin("pupil", "pupil.id", "attempt.pupilId")
    .where("attempt.classId", "=", classId)
    .where("pupil.removedAt", "is", null)
    .groupBy("attempt.assignmentId")
    .select((eb) => [
      "attempt.assignmentId",
      eb.fn.count("attempt.pupilId").distinct().as("started"),
      eb.fn
        .count(eb.case().when("attempt.submittedAt", "is not", null).then(eb.ref("attempt.pupilId")).end())
        .distinct()
        .as("handedIn"),
    ])
    .execute();
  return rows.map(({ assignmentId, started, handedIn }) => ({
    assignmentId,
    started: Number(started),
    handedIn: Number(handedIn),
  }));
}

/**
 * How much written work of each assignment of a class waits to be read: handed in, without a mark, and its pupil was not given a result for the whole assignment. Work of those who left the
 * class is not counted; an assignment of which nothing waits is missing.
 */
export async function countUnread(db: Db, classId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom("attempt")
    .innerJoin("assignment", "assignment.id", "attempt.assignmentId")
    .innerJoin("pupil", "pupil.id", "attempt.pupilId")
    .where("attempt.classId", "=", classId)
    .where("assignment.kind", "=", "written")
    .where("pupil.removedAt", "is", null)
    .where("attempt.submittedAt", "is not", null)
    .where("attempt.percent", "is", null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("adjustment")
            .select("adjustment.id")
            .whereRef("adjustment.assignmentId", "=", "attempt.assignmentId")
            .whereRef("adjustment.pupilId", "=", "attempt.pupilId")
            .where("adjustment.undoneAt", "is", null),
        ),
      ),
    )
    .groupBy("attempt.assignmentId")
    .select((eb) => ["attempt.assignmentId", eb.fn.countAll().as("unread")])
    .execute();
  return new Map(rows.map(({ assignmentId, unread }) => [assignmentId, Number(unread)]));
}

/** Every attempt of an assignment, with what decides its times; those of pupils who left the class too. */
export const listAttemptTimes = (db: Db, classId: string, assignmentId: string) =>
  db
    .selectFrom("attempt")
    .innerJoin("pupil", "pupil.id", "attempt.pupilId")
    .where("attempt.classId", "=", classId)
    .where("attempt.assignmentId", "=", assignmentId)
    .select([
      "attempt.pupilId",
      "attempt.number",
      "attempt.startedAt",
      "attempt.submittedAt",
      "pupil.name",
      "pupil.extraPercent",
      "pupil.removedAt",
    ])
    .orderBy("attempt.pupilId")
    .orderBy("attempt.number")
    .execute();
