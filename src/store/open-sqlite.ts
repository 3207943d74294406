import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { Kysely, SqliteDialect } from "kysely";
import { lookAtSqlite } from "./look-at-sqlite";
import { SplitSqliteDriver, type SqliteHandles } from "./sqlite-driver";
import type { Store } from "./store";
import type { Tables } from "./tables";

/** How long opening, and a read while the file's log is put in order, wait for another process, in ms. */
const BUSY_TIMEOUT = 5000;

class SplitSqliteDialect extends SqliteDialect {
  readonly #handles: SqliteHandles;

  constructor(handles: SqliteHandles) {
    super({ database: handles.writer });
    this.#handles = handles;
  }

  override createDriver(): SplitSqliteDriver {
    return new SplitSqliteDriver(this.#handles);
  }
}

function openWriter(file: string): Database.Database {
  const handle = new Database(file);
  handle.pragma(`busy_timeout = ${BUSY_TIMEOUT}`);
  handle.pragma("journal_mode = WAL");
  handle.pragma("synchronous = FULL");
  handle.pragma("foreign_keys = ON");
  // From here on the driver waits by itself, and lets the process go on.
  handle.pragma("busy_timeout = 0");
  return handle;
}

function openReader(file: string): Database.Database {
  const handle = new Database(file);
  handle.pragma(`busy_timeout = ${BUSY_TIMEOUT}`);
  handle.pragma("query_only = ON");
  return handle;
}

/** Opens, or makes, the database file. Every commit is on the disk before it is answered (WAL, synchronous FULL). */
export function openSqlite(file: string): Store & { readonly file: string } {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const handles = { writer: openWriter(file), reader: openReader(file) };
  const db = new Kysely<Tables>({ dialect: new SplitSqliteDialect(handles) });
  return { db, dialect: "sqlite", file, close: () => db.destroy() };
}

/** Opens a database file that is there to read from it, and changes nothing: what writes is refused. Throws where it cannot be read. */
export function openSqliteToRead(file: string): Store {
  const handle = lookAtSqlite(file);
  const db = new Kysely<Tables>({ dialect: new SplitSqliteDialect({ writer: handle, reader: handle }) });
  return { db, dialect: "sqlite", close: () => db.destroy() };
}
