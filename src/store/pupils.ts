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

/** Somebody's place in a class that is at work; who left it, or whose class was put away, has none. */
