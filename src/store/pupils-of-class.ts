import { deleteSessions, insertPerson } from "./people";
import type { Db, Dialect } from "./store";
import type { Row } from "./tables";

/** A pupil as the class's teachers see one; nobody sees a secret, nor its hash. */
export interface ListedPupil extends Omit<Row<"pupil">, "secretHash"> {
  readonly attempts: number;
}

/** Everybody of a class, those who left too, by name. */
export const listPupils = (db: Db, classId: string): Promise<ListedPupil[]> =>
  db
    .selectFrom("pupil")
    .select(["id", "classId", "userId", "name", "nameKey", "extraPercent"])
    .select(["createdAt", "removedAt"])
    .select((eb) =>
      eb
        .selectFrom("attempt")
        .select((of) => of.fn.countAll<number>().as("n"))
        .whereRef("attempt.pupilId", "=", "pupil.id")
        .as("attempts"),
    )
    .where("classId", "=", classId)
    .orderBy("nameKey")
    .execute()
    .then((rows) => rows.map((row) => ({ ...row, attempts: row.attempts ?? 0 })));

export const findPupil = (db: Db, classId: string, pupilId: string): Promise<Row<"pupil"> | undefined> =>
  db.selectFrom("pupil").selectAll().where("classId", "=", classId).where("id", "=", pupilId).executeTakeFirst();

/** Who bears which folded name in a class, those who left too. */
export async function listNameKeys(
  db: Db,
  classId: string,
): Promise<{ readonly nameKey: string; readonly removed: boolean }[]> {
  const rows = await db.selectFrom("pupil").select(["nameKey", "removedAt"]).where("classId", "=", classId).execute();
  return rows.map(({ nameKey, removedAt }) => ({ nameKey, removed: removedAt !== null }));
}

export type NewPupil = Pick<
  Row<"pupil">,
  "id" | "classId" | "userId" | "name" | "nameKey" | "secretHash" | "extraPercent"
>;

/** Makes a pupil with an account that signs in by the class alone. Rejects with a duplicate where the name is taken. Meant for a transaction. */
export async function insertPupil(db: Db, dialect: Dialect, pupil: NewPupil, now: number): Promise<void> {
  const { userId: id, name } = pupil;
  await insertPerson(db, dialect, { id, name, email: `${id}@pupil.invalid`, role: "pupil" }, null, now);
  await db
    .insertInto("pupil")
    .values({ ...pupil, createdAt: now, removedAt: null })
    .execute();
}

/** Rejects with a duplicate where somebody of the class bears the name. Meant for a transaction. */
export async function renamePupil(
  db: Db,
  pupil: Pick<Row<"pupil">, "id" | "userId" | "classId">,
  name: string,
  nameKey: string,
): Promise<void> {
  await updatePupil(db, pupil.classId, pupil.id, { name, nameKey });
  await db.updateTable("user").set({ name }).where("id", "=", pupil.userId).execute();
}

type PupilChange = Partial<Pick<Row<"pupil">, "name" | "nameKey" | "extraPercent" | "classId" | "removedAt">>;

export async function updatePupil(db: Db, classId: string, pupilId: string, change: PupilChange): Promise<void> {
  await db.updateTable("pupil").set(change).where("classId", "=", classId).where("id", "=", pupilId).execute();
}

/** A new secret: the old one opens nothing, and whoever is signed in by it is signed out. Meant for a transaction. */
export async function replaceSecret(
  db: Db,
  pupil: Pick<Row<"pupil">, "id" | "userId" | "classId">,
  secretHash: string,
): Promise<void> {
  await db
    .updateTable("pupil")
    .set({ secretHash })
    .where("classId", "=", pupil.classId)
    .where("id", "=", pupil.id)
    .execute();
  await deleteSessions(db, pupil.userId);
}

/** Signs a whole class out. */
export async function deleteSessionsOfClass(db: Db, classId: string): Promise<void> {
  await db
    .deleteFrom("session")
    .where("userId", "in", (eb) => eb.selectFrom("pupil").select("pupil.userId").where("pupil.classId", "=", classId))
    .execute();
}
