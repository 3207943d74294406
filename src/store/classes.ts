import { erasePupil } from "./pupils-record";
import type { Db } from "./store";
import type { NewRow, Row } from "./tables";

/** A class with the part that one teacher has in it; null for somebody who does not teach it. */
export interface ClassWithRole extends Row<"class"> {
  readonly role: "lead" | "co" | null;
}

/** A class as lists show it. */
export interface ClassWithCounts extends ClassWithRole {
  /** Without those who left. */
  readonly pupils: number;
  /** Without those put away. */
  readonly assignments: number;
}

/** Makes a class with its first teacher. Meant for a transaction. */
export async function insertClass(db: Db, newClass: NewRow<"class">, leadId: string): Promise<void> {
  await db.insertInto("class").values(newClass).execute();
  await db
    .insertInto("classTeacher")
    .values({ classId: newClass.id, userId: leadId, role: "lead", addedAt: newClass.createdAt })
    .execute();
}

const withRole = (db: Db, userId: string) =>
  db
    .selectFrom("class")
    .leftJoin("classTeacher", (join) =>
      join.onRef("classTeacher.classId", "=", "class.id").on("classTeacher.userId", "=", userId),
    )
    .selectAll("class")
    .select("classTeacher.role as role");

export const findClassWithRole = (db: Db, classId: string, userId: string): Promise<ClassWithRole | undefined> =>
  withRole(db, userId).where("class.id", "=", classId).executeTakeFirst();

const withCounts = (db: Db, userId: string) =>
  withRole(db, userId).select((eb) => [
    eb
      .selectFrom("pupil")
      .select((of) => of.fn.countAll<number>().as("n"))
      .whereRef("pupil.classId", "=", "class.id")
      .where("pupil.removedAt", "is", null)
      .as("pupils"),
    eb
      .selectFrom("assignment")
      .select((of) => of.fn.countAll<number>().as("n"))
      .whereRef("assignment.classId", "=", "class.id")
      .where("assignment.archivedAt", "is", null)
      .as("assignments"),
  ]);

const counted = <T extends { readonly pupils: number | null; readonly assignments: number | null }>(row: T) => ({
  ...row,
  pupils: row.pupils ?? 0,
  assignments: row.assignments ?? 0,
});

export async function findClassWithCounts(
  db: Db,
  classId: string,
  userId: string,
): Promise<ClassWithCounts | undefined> {
  const row = await withCounts(db, userId).where("class.id", "=", classId).executeTakeFirst();
  return row && counted(row);
}

/** The classes that somebody teaches, archived ones too, by name; with `all`, every class of the school. */
export async function listClasses(db: Db, userId: string, all: boolean): Promise<ClassWithCounts[]> {
  const rows = await withCounts(db, userId)
    .$if(!all, (query) => query.where("classTeacher.role", "is not", null))
    .orderBy("class.name")
    .orderBy("class.createdAt")
    .execute();
  return rows.map(counted);
}

/** The class of a join code, unless it was put away. */
export const findClassByCode = (db: Db, joinCode: string): Promise<Row<"class"> | undefined> =>
  db
    .selectFrom("class")
    .selectAll()
    .where("joinCode", "=", joinCode)
    .where("archivedAt", "is", null)
    .executeTakeFirst();

type ClassChange = Partial<
  Pick<
    Row<"class">,
    "name" | "term" | "course" | "timeZone" | "expiresAt" | "joinCode" | "joinOpenUntil" | "archivedAt"
  >
>;

export async function updateClass(db: Db, classId: string, change: ClassChange): Promise<void> {
  await db.updateTable("class").set(change).where("id", "=", classId).execute();
}

/** Pupils of a class of whom something is kept in classes where they were before. */
const listMoved = (db: Db, classId: string): Promise<Pick<Row<"pupil">, "id" | "userId">[]> =>
  db
    .selectFrom("pupil")
    .select(["pupil.id", "pupil.userId"])
    .where("pupil.classId", "=", classId)
    .where(({ eb, or, exists, selectFrom }) =>
      or([
        exists(
          selectFrom("attempt")
            .select("attempt.id")
            .whereRef("attempt.pupilId", "=", "pupil.id")
            .where("attempt.classId", "!=", classId),
        ),
        eb(
          "pupil.id",
          "in",
          selectFrom("adjustment")
            .select("adjustment.pupilId")
            .where("adjustment.classId", "!=", classId)
            .where("adjustment.pupilId", "is not", null)
            .$castTo<{ pupilId: string }>(),
        ),
        eb("pupil.id", "in", selectFrom("audit").select("audit.subject").where("audit.classId", "!=", classId)),
      ]),
    )
    .orderBy("pupil.id")
    .execute();

/**
 * Deletes a class and everything in it: pupils and their accounts, assignments, attempts, marks, its audit. Its pupils are erased from the classes where they were before, too. False where it was
 * gone already. Meant for a transaction.
 */
export async function deleteClass(db: Db, classId: string): Promise<boolean> {
  for (const pupil of await listMoved(db, classId)) await erasePupil(db, pupil);
  await db
    .deleteFrom("user")
    .where("id", "in", (eb) => eb.selectFrom("pupil").select("pupil.userId").where("pupil.classId", "=", classId))
    .execute();
  const { numDeletedRows } = await db.deleteFrom("class").where("id", "=", classId).executeTakeFirst();
  return numDeletedRows === 1n;
}

/** The classes whose time is over. */
export const listExpiredClasses = (db: Db, now: number): Promise<Row<"class">[]> =>
  db.selectFrom("class").selectAll().where("expiresAt", "<=", now).orderBy("id").execute();

export async function hasAssignments(db: Db, classId: string): Promise<boolean> {
  const found = await db.selectFrom("assignment").select("id").where("classId", "=", classId).executeTakeFirst();
  return found !== undefined;
}

/** By whose clocks a class's dates are told. */
export async function findTimeZone(db: Db, classId: string): Promise<string | undefined> {
  return (await db.selectFrom("class").select("timeZone").where("id", "=", classId).executeTakeFirst())?.timeZone;
}

/** Id of the course that a class works on. */
export async function findClassCourseId(db: Db, classId: string): Promise<string | undefined> {
  return (await db.selectFrom("class").select("course").where("id", "=", classId).executeTakeFirst())?.course;
}
