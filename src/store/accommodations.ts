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

/**
 * Grants pupils of the class the same in an assignment of the class, in place of what each was granted before. False, with nothing changed, where one of them is not of the class or left it,
 * or is named twice, or the assignment is not.
 */
export async function saveAccommodations(
  db: Db,
  { classId, assignmentId }: { readonly classId: string; readonly assignmentId: string },
  pupilIds: readonly string[],
  granted: Omit<NewRow<"accommodation">, "assignmentId" | "pupilId">,
): Promise<boolean> {
  if (pupilIds.length === 0) return false;
  const of = await db
    .selectFrom("assignment")
    .innerJoin("pupil", "pupil.classId", "assignment.classId")
    .select("pupil.id")
    .where("assignment.classId", "=", classId)
    .where("assignment.id", "=", assignmentId)
    .where("pupil.id", "in", pupilIds)
    .where("pupil.removedAt", "is", null)
    .execute();
  if (of.length < pupilIds.length) return false;
  await db
    .insertInto("accommodation")
    .values(pupilIds.map((pupilId) => ({ assignmentId, pupilId, ...granted })))
    .onConflict((oc) => oc.columns(["assignmentId", "pupilId"]).doUpdateSet(granted))
    .execute();
  return true;
}

/** Takes back what pupils were granted; false, with nothing changed, where one of them was granted nothing. */
export async function deleteAccommodations(
  db: Db,
  { classId, assignmentId }: { readonly classId: string; readonly assignmentId: string },
  pupilIds: readonly string[],
): Promise<boolean> {
  const granted = (await listAccommodations(db, classId, assignmentId)).map(({ pupilId }) => pupilId);
  if (pupilIds.length === 0 || !pupilIds.every((id) => granted.includes(id))) return false;
  await db
    .deleteFrom("accommodation")
    .where("assignmentId", "=", assignmentId)
    .where("pupilId", "in", pupilIds)
    .execute();
  return true;
}
