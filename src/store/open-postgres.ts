import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { PreparedClient } from "./prepared-client";
import type { Store } from "./store";
import type { Tables } from "./tables";

/** Connections of one process. */
const CONNECTIONS = 10;

/** How long a request waits for a connection before it fails, in ms. */
const CONNECT_TIMEOUT = 5000;

/** PostgreSQL's own numbers of the types that it hands over as text: int8 and numeric. */
const [INT8, NUMERIC] = [20, 1700];

/** Opens a pool of connections. Nothing is asked of the server before the first query. */
export function openPostgres(url: string): Store {
  const types = new pg.TypeOverrides();
  types.setTypeParser(INT8, Number);
  types.setTypeParser(NUMERIC, Number);
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    types,
    Client: PreparedClient,
  });
  // A connection that breaks while nobody uses it would end the process; the next query opens another.
  pool.on("error", () => undefined);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return { db, dialect: "postgres", close: () => db.destroy() };
}
