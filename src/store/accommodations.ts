import type { Db } from "./store";
import type { NewRow, Row } from "./tables";

/** What pupils of a class are granted in one assignment. */
export const listAccommodations = (db: Db, classId: string, assignmentId: string): Promise<Row<"accommodation">[]> =>
  db
    .selectFrom("accommodation")
    .innerJoin("assignment", "assignment.id", "accommodation.assignmentId")
    .selectAll("accommodation")
    .where("assignment.classId", "=", classId)
    .where("accommodation.assignmentId", "=", assignmentId)
    .orderBy("accommodation.pupilId")
    .execute();

export const findAccommodation = (
  db: Db,
  assignmentId: string,
  pupilId: string,
): Promise<Row<"accommodation"> | undefined> =>
  db
    .selectFrom("accommodation")
    .selectAll()
    .where("assignmentId", "=", assignmentId)
    .where("pupilId", "=", pupilId)
    .executeTakeFirst();

/** All that one pupil is granted. */
export const listAccommodationsOfPupil = (db: Db, pupilId: string): Promise<Row<"accommodation">[]> =>
  db.selectFrom("accommodation").selectAll().where("pupilId", "=", pupilId).execute();

/** Grants a pupil of the class something in an assignment of the class, in place of what was granted before; false where one of them is not of the class. */
export async function saveAccommodation(db: Db, classId: string, row: NewRow<"accommodation">): Promise<boolean> {
  const { assignmentId, pupilId, ...granted } = row;
  const of = await db
    .selectFrom("assignment")
    .innerJoin("pupil", "pupil.classId", "assignment.classId")
    .select("pupil.id")
    .where("assignment.classId", "=", classId)
    .where("assignment.id", "=", assignmentId)
    .where("pupil.id", "=", pupilId)
    .where("pupil.removedAt", "is", null)
    .executeTakeFirst();
  if (!of) return false;
  await db
    .insertInto("accommodation")
    .values(row)
    .onConflict((oc) => oc.columns(["assignmentId", "pupilId"]).doUpdateSet(granted))
    .execute();
  return true;
}

/** Takes back what a pupil was granted; false where there was nothing. */
export async function deleteAccommodation(
  db: Db,
  classId: string,
  assignmentId: string,
  pupilId: string,
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("accommodation")
    .where("assignmentId", "=", assignmentId)
    .where("pupilId", "=", pupilId)
    .where("assignmentId", "in", (eb) => eb.selectFrom("assignment").select("id").where("classId", "=", classId))
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
