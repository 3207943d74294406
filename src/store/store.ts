import type { Kysely } from "kysely";
import type { Tables } from "./tables";

export type Dialect = "sqlite" | "postgres";

/** What queries run on: the database itself, or a transaction on it. Inside a transaction only the transaction may be used. */
export type Db = Kysely<Tables>;

/** An open database. */
export interface Store {
  readonly db: Db;
  readonly dialect: Dialect;
  readonly close: () => Promise<void>;
}
