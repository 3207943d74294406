import { sql } from "kysely";
import type { Db } from "./store";

/** Answers that are not the last of their slot's log, and slots with a log and no answer. */
export async function countBrokenLogs(db: Db): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from (
      select "attemptId", "slot", max("rev") as "rev" from "answerOp" group by "attemptId", "slot"
    ) as logged
    full outer join "answer" on "answer"."attemptId" = logged."attemptId" and "answer"."slot" = logged."slot"
    where "answer"."rev" is null or logged."rev" is null or "answer"."rev" <> logged."rev"`.execute(db);
  return Number(rows[0]?.n ?? 0);
}

/** Every class of the school, archived ones too. */
export const listAllClasses = (db: Db): Promise<{ readonly id: string; readonly name: string }[]> =>
  db.selectFrom("class").select(["id", "name"]).orderBy("id").execute();

/** Rejects where the database does not answer, or has no schema yet. */
export async function askAnything(db: Db): Promise<void> {
  await db.selectFrom("migration").select("name").limit(1).execute();
}

/** The steps of the schema's history that a database has gone through; null where it holds none of the app's tables. */
export async function listDoneMigrations(db: Db): Promise<readonly string[] | null> {
  const tables = await db.introspection.getTables();
  if (!tables.some(({ name }) => name === "migration")) return null;
  return (await db.selectFrom("migration").select("name").orderBy("name").execute()).map(({ name }) => name);
}
