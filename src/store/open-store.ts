import { join } from "node:path";
import { openPostgres } from "./open-postgres";
import { openSqlite, openSqliteToRead } from "./open-sqlite";
import type { Store } from "./store";

/** Where the data lies: a folder of its own, or a PostgreSQL server. */
export interface StorePlace {
  readonly dataDir: string;
  readonly databaseUrl: string | null;
}

/** Opens the database without touching its schema; `migrate` does that. */
export const openStore = ({ dataDir, databaseUrl }: StorePlace): Store =>
  databaseUrl === null ? openSqlite(sqliteFile(dataDir)) : openPostgres(databaseUrl);

/** Opens a database that is there to look at it. */
export const openStoreToRead = ({ dataDir, databaseUrl }: StorePlace): Store =>
  databaseUrl === null ? openSqliteToRead(sqliteFile(dataDir)) : openPostgres(databaseUrl);

/** The database file of a data folder. It bears the kind of the app, not the name of a course. */
export const sqliteFile = (dataDir: string): string => join(dataDir, "course.sqlite");
