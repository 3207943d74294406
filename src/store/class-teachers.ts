import type { Db } from "./store";

/** Somebody who teaches a class. */
export interface ClassTeacher {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly role: "lead" | "co";
}

/** The lead first, then the others by name. */
export const listClassTeachers = (db: Db, classId: string): Promise<ClassTeacher[]> =>
  db
    .selectFrom("classTeacher")
    .innerJoin("user", "user.id", "classTeacher.userId")
    .select(["classTeacher.userId", "user.name", "user.email", "classTeacher.role"])
    .where("classTeacher.classId", "=", classId)
    .orderBy("classTeacher.role", "desc")
    .orderBy("user.name")
    .execute();

/** Rejects with a duplicate where the person teaches the class already. */
export async function addCoTeacher(db: Db, classId: string, userId: string, now: number): Promise<void> {
  await db.insertInto("classTeacher").values({ classId, userId, role: "co", addedAt: now }).execute();
}

/** False where the person is no co-teacher of the class; a lead stays. */
export async function removeCoTeacher(db: Db, classId: string, userId: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("classTeacher")
    .where("classId", "=", classId)
    .where("userId", "=", userId)
    .where("role", "=", "co")
    .executeTakeFirst();
  return numDeletedRows === 1n;
}

/** Makes a co-teacher the lead and the lead a co-teacher; false, with nothing changed, where the person is no co-teacher. Meant for a transaction. */
export async function handOverLead(db: Db, classId: string, userId: string): Promise<boolean> {
  const co = await db
    .selectFrom("classTeacher")
    .select("userId")
    .where("classId", "=", classId)
    .where("userId", "=", userId)
    .where("role", "=", "co")
    .executeTakeFirst();
  if (!co) return false;
  const teachers = () => db.updateTable("classTeacher").where("classId", "=", classId);
  await teachers().set({ role: "co" }).where("role", "=", "lead").execute();
  await teachers().set({ role: "lead" }).where("userId", "=", userId).execute();
  return true;
}
