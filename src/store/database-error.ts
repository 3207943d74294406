/** Codes of a broken uniqueness rule: SQLite's for an index and for a primary key, PostgreSQL's for both. */
const UNIQUE: readonly unknown[] = ["SQLITE_CONSTRAINT_UNIQUE", "SQLITE_CONSTRAINT_PRIMARYKEY", "23505"];

const codeOf = (error: unknown): unknown =>
  typeof error === "object" && error !== null && "code" in error ? error.code : undefined;

/** Whether a write failed because such a row is there already. */
export const isDuplicate = (error: unknown): boolean => UNIQUE.includes(codeOf(error));

/** SQLite: locked, full, read-only, a failing disk. */
const SQLITE_UNAVAILABLE = /^SQLITE_(?:BUSY|LOCKED|FULL|READONLY|IOERR|CANTOPEN|NOMEM)/;
/** PostgreSQL's classes: connection, resources, intervention by an operator, deadlock or serialization, read-only transaction. */
const POSTGRES_UNAVAILABLE = /^(?:08|53|57|58|40|25006)/;
const NETWORK_UNAVAILABLE = /^(?:ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN)/;

/** PostgreSQL's word for a kept statement whose table was altered beside us; asked again, it is planned anew. */
export const isOutdated = (error: unknown): boolean =>
  error instanceof Error && /cached plan must not change result type/.test(error.message);

/** Whether the database itself cannot answer now and may do so later. */
export function isUnavailable(error: unknown): boolean {
  if (isOutdated(error)) return true;
  const code = codeOf(error);
  if (typeof code === "string")
    return [SQLITE_UNAVAILABLE, POSTGRES_UNAVAILABLE, NETWORK_UNAVAILABLE].some((codes) => codes.test(code));
  return error instanceof Error && /Connection terminated|timeout exceeded when trying to connect/.test(error.message);
}
