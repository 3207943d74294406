import type { Db } from "./store";
import type { Row } from "./tables";

/** The pupil of a class with this folded name, if still in it; and whether the class was put away. */
export const findPupilByName = (
  db: Db,
  joinCode: string,
  nameKey: string,
): Promise<(Row<"pupil"> & Pick<Row<"class">, "archivedAt">) | undefined> =>
  db
    .selectFrom("pupil")
    .innerJoin("class", "class.id", "pupil.classId")
    .selectAll("pupil")
    .select("class.archivedAt")
    .where("class.joinCode", "=", joinCode)
    .where("pupil.nameKey", "=", nameKey)
    .where("pupil.removedAt", "is", null)
    .executeTakeFirst();

/**
 * Keeps a pupil from being erased, moved or removed by another transaction until this one ends, and tells where the pupil is; undefined where there is none. Without it what names the pupil could be written
 * while all that does is being erased. Only inside a transaction.
 */
export const holdPupil = (trx: Db, pupilId: string): Promise<Pick<Row<"pupil">, "classId" | "removedAt"> | undefined> =>
  trx
    .updateTable("pupil")
    .set((eb) => ({ extraPercent: eb.ref("extraPercent") }))
    .where("id", "=", pupilId)
    .returning(["classId", "removedAt"])
    .executeTakeFirst();
