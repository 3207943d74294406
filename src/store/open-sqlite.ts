import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import {
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type SqliteStatement,
} from "kysely";
import type { Store } from "./store";
import type { Tables } from "./tables";

/** How long a write waits for another process to finish its own, in ms. */
const BUSY_TIMEOUT = 5000;

/** Compiled statements that are kept; the app has fewer. */
const STATEMENTS = 500;

/** Takes the write lock at once: a transaction that reads first and writes later would fail where another wrote between. */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }
}

class ImmediateSqliteDialect extends SqliteDialect {
  readonly #config: { readonly database: SqliteDatabase };

  constructor(config: { readonly database: SqliteDatabase }) {
    super(config);
    this.#config = config;
  }

  override createDriver(): SqliteDriver {
    return new ImmediateDriver(this.#config);
  }
}

/** Compiles each statement once. */
function keepStatements(database: Database.Database): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    close: () => {
      database.close();
    },
    prepare: (text) => {
      const found = kept.get(text);
      if (found) return found;
      const statement = database.prepare(text) as unknown as SqliteStatement;
      // A statement that sets something up runs once.
      if (kept.size < STATEMENTS && /^(?:select|insert|update|delete|with)\b/i.test(text)) kept.set(text, statement);
      return statement;
    },
  };
}

/** Opens, or makes, the database file. Every commit is on the disk before it is answered (WAL, synchronous FULL). */
export function openSqlite(file: string): Store & { readonly file: string } {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const database = new Database(file);
  database.pragma(`busy_timeout = ${BUSY_TIMEOUT}`);
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = FULL");
  database.pragma("foreign_keys = ON");
  const db = new Kysely<Tables>({ dialect: new ImmediateSqliteDialect({ database: keepStatements(database) }) });
  return { db, dialect: "sqlite", file, close: () => db.destroy() };
}
