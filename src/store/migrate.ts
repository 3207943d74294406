import { sql } from "kysely";
import { first } from "./migrations/first";
import type { Db, Dialect, Store } from "./store";

interface Migration {
  readonly name: string;
  readonly run: (db: Db, dialect: Dialect) => Promise<void>;
}

/** In the order in which they run. One that has been released is never changed. */
const MIGRATIONS: readonly Migration[] = [{ name: "first", run: first }];

/** Names of all migrations, in the order in which they run. */
export const listMigrations = (): readonly string[] => MIGRATIONS.map(({ name }) => name);

/** Any number, the same in every process: who holds it migrates. */
const LOCK = 2017_05_18;

/**
 * Brings the database to the newest schema: all that is missing in one transaction, so that a process that dies leaves the old schema or the new one. Two
 * processes that start at once wait for one another. Rejects where the database was written by a newer version of the app.
 */
export async function migrate({ db, dialect }: Store, now: number): Promise<void> {
  await db.transaction().execute(async (trx) => {
    if (dialect === "postgres") await sql`select pg_advisory_xact_lock(${LOCK})`.execute(trx);
    await trx.schema
      .createTable("migration")
      .ifNotExists()
      .addColumn("name", "text", (c) => c.primaryKey())
      .addColumn("at", "bigint", (c) => c.notNull())
      .execute();
    const done = new Set((await trx.selectFrom("migration").select("name").execute()).map(({ name }) => name));
    const strange = [...done].filter((name) => !MIGRATIONS.some((migration) => migration.name === name));
    if (strange.length > 0)
      throw new Error(
        `The database was written by a newer version of the app (${strange.join(", ")}). Start that version, or restore an older backup.`,
      );
    for (const { name, run } of MIGRATIONS) {
      if (done.has(name)) continue;
      await run(trx, dialect);
      await trx.insertInto("migration").values({ name, at: now }).execute();
    }
  });
}
