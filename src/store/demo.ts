import { deleteClass } from "./classes";
import type { Db } from "./store";
import type { NewRow, Tables } from "./tables";

/** Rows of one statement: SQLite takes so many values, and PostgreSQL more. */
const AT_ONCE = 200;

export type ManyRows = {
  readonly [T in "form" | "attempt" | "answer" | "answerOp" | "accommodation" | "adjustment"]: NewRow<T>[];
};

/** Writes what belongs together, in the order in which one points to the other. Meant for a transaction. */
export async function insertMany(db: Db, rows: ManyRows): Promise<void> {
  const insert = async <T extends keyof Tables>(table: T, all: readonly NewRow<T>[]): Promise<void> => {
    for (let i = 0; i < all.length; i += AT_ONCE)
      await db
        .insertInto(table)
        .values(all.slice(i, i + AT_ONCE) as never)
        .execute();
  };
  await insert("form", rows.form);
  await insert("attempt", rows.attempt);
  await insert("answerOp", rows.answerOp);
  await insert("answer", rows.answer);
  await insert("accommodation", rows.accommodation);
  await insert("adjustment", rows.adjustment);
}

/** Classes that are marked as demo. */
export const listDemoClasses = (db: Db): Promise<{ id: string; name: string }[]> =>
  db.selectFrom("class").select(["id", "name"]).where("demo", "=", 1).orderBy("name").execute();

/** Deletes a class of the demo with its pupils and all their work; no other. Meant for a transaction. */
export async function deleteDemoClass(db: Db, id: string): Promise<void> {
  const own = await db.selectFrom("class").select("id").where("id", "=", id).where("demo", "=", 1).executeTakeFirst();
  if (own) await deleteClass(db, own.id);
}

/** Deletes the demo's teacher. */
export async function deletePersonByEmail(db: Db, email: string): Promise<void> {
  await db.deleteFrom("user").where("email", "=", email).execute();
}
