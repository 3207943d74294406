import { existsSync, readFileSync } from "node:fs";
import Database from "better-sqlite3";

/** How long a look waits for another process, in ms. */
const BUSY_TIMEOUT = 5000;

/** Where a file's header says how it is written, in two bytes: 2 for a log beside it. */
const FORMAT = { begin: 18, end: 20, withLog: 2, withoutLog: 1 } as const;

/**
 * Opens a database file for reading alone, and changes nothing, not even beside it. Reading a file with a log makes the log where there is none; so such a file, which nobody holds then and which is whole by
 * itself, is read into memory. Throws where the file cannot be read as a database.
 */
export function lookAtSqlite(file: string): Database.Database {
  const options = { readonly: true, timeout: BUSY_TIMEOUT } as const;
  if (existsSync(`${file}-wal`)) return new Database(file, { ...options, fileMustExist: true });
  const bytes = readFileSync(file);
  if (bytes[FORMAT.begin] !== FORMAT.withLog) return new Database(file, { ...options, fileMustExist: true });
  return new Database(bytes.fill(FORMAT.withoutLog, FORMAT.begin, FORMAT.end), options);
}
