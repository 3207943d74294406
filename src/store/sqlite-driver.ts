import type Database from "better-sqlite3";
import type { CompiledQuery, DatabaseConnection, Driver, QueryResult } from "kysely";
import { lost, SharedCommit } from "./shared-commit";

/** Compiled statements that are kept of each handle; the app has fewer. */
const STATEMENTS = 500;

type Handle = Database.Database;
type Statement = Database.Statement<unknown[]>;

/** Two handles on one file: what only reads never waits for what writes. */
export interface SqliteHandles {
  readonly reader: Handle;
  readonly writer: Handle;
}

/** Compiles each statement once. One that sets something up runs once, and is not kept. */
function keepStatements(handle: Handle): (text: string) => Statement {
  const kept = new Map<string, Statement>();
  return (text) => {
    const found = kept.get(text);
    if (found) return found;
    const statement = handle.prepare<unknown[]>(text);
    if (kept.size < STATEMENTS && /^\s*(?:select|insert|update|delete|with|savepoint|release|rollback)\b/i.test(text))
      kept.set(text, statement);
    return statement;
  };
}

function execute<R>(statement: Statement, parameters: readonly unknown[]): QueryResult<R> {
  if (statement.reader) return { rows: statement.all(...parameters) as R[] };
  const { changes, lastInsertRowid } = statement.run(...parameters);
  return { numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid), rows: [] };
}

/** One caller's view of the database: statements by themselves, or a transaction. */
class SqliteConnection implements DatabaseConnection {
  readonly #driver: SplitSqliteDriver;
  isInTransaction = false;

  constructor(driver: SplitSqliteDriver) {
    this.#driver = driver;
  }

  executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    return this.#driver.run<R>(sql, parameters, this.isInTransaction);
  }

  // biome-ignore lint/correctness/useYield: nothing in the app streams; Kysely asks for the method.
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error("Queries are not streamed here.");
  }
}

/**
 * Reads on one handle and writes on another, one writer at a time; those that come together share a commit, and each is told when it is on the disk. Reading goes on while the file is
 * locked, and writes that wait too long fail with SQLITE_BUSY.
 */
export class SplitSqliteDriver implements Driver {
  readonly #handles: SqliteHandles;
  readonly #toRead: (text: string) => Statement;
  readonly #toWrite: (text: string) => Statement;
  readonly #commit: SharedCommit;

  constructor(handles: SqliteHandles) {
    this.#handles = handles;
    this.#toRead = keepStatements(handles.reader);
    this.#toWrite = keepStatements(handles.writer);
    this.#commit = new SharedCommit(handles.writer);
  }

  async run<R>(text: string, parameters: readonly unknown[], isInTransaction: boolean): Promise<QueryResult<R>> {
    if (isInTransaction) {
      if (!this.#handles.writer.inTransaction) throw lost();
      return execute<R>(this.#toWrite(text), parameters);
    }
    const statement = this.#toRead(text);
    if (statement.readonly) return execute<R>(statement, parameters);
    await this.#commit.enter();
    let result: QueryResult<R>;
    try {
      result = execute<R>(this.#toWrite(text), parameters);
    } catch (error) {
      await this.#commit.abandon();
      throw error;
    }
    await this.#commit.leave();
    return result;
  }

  async init(): Promise<void> {}

  acquireConnection(): Promise<SqliteConnection> {
    return Promise.resolve(new SqliteConnection(this));
  }

  async releaseConnection(): Promise<void> {}

  /** A transaction is a savepoint within what is committed together. */
  async beginTransaction(connection: SqliteConnection): Promise<void> {
    await this.#commit.enter();
    try {
      this.#toWrite("savepoint one").run();
    } catch (error) {
      await this.#commit.abandon();
      throw error;
    }
    connection.isInTransaction = true;
  }

  async commitTransaction(connection: SqliteConnection): Promise<void> {
    this.#toWrite("release one").run();
    connection.isInTransaction = false;
    await this.#commit.leave();
  }

  async rollbackTransaction(connection: SqliteConnection): Promise<void> {
    if (!connection.isInTransaction) return;
    connection.isInTransaction = false;
    const { writer } = this.#handles;
    try {
      // A full disk has ended it already.
      if (writer.inTransaction) for (const text of ["rollback to one", "release one"]) this.#toWrite(text).run();
    } finally {
      await this.#commit.abandon();
    }
  }

  async destroy(): Promise<void> {
    this.#commit.close();
    this.#handles.reader.close();
    this.#handles.writer.close();
  }
}
