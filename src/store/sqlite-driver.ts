import { setTimeout as sleep } from "node:timers/promises";
import type Database from "better-sqlite3";
import type { CompiledQuery, DatabaseConnection, Driver, QueryResult } from "kysely";
import { WriteTurn } from "./write-turn";

/** How long a write waits for those before it, in this process and in others, in ms. */
const LONGEST_WAIT = 5000;
/** How often a write asks again while another process writes, in ms. */
const ASK_AGAIN = 10;

/** Compiled statements that are kept of each handle; the app has fewer. */
const STATEMENTS = 500;

/** Counters of tries, which a power cut may set back by a moment: they need not be on the disk before the request goes on. */
const FORGETTABLE = /^\s*insert into "rateLimit"/;

type Handle = Database.Database;
type Statement = Database.Statement<unknown[]>;

/** Two handles on one file: what only reads never waits for what writes. */
export interface SqliteHandles {
  readonly reader: Handle;
  readonly writer: Handle;
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_BUSY");

/** Runs, again and again up to a time, until no other process is in the way. The process itself goes on meanwhile: SQLite's own waiting would hold everything up. */
async function persist<T>(run: () => T, until = performance.now() + LONGEST_WAIT): Promise<T> {
  for (;;) {
    try {
      return run();
    } catch (error) {
      if (!isBusy(error) || performance.now() > until) throw error;
      await sleep(ASK_AGAIN);
    }
  }
}

/** Compiles each statement once. One that sets something up runs once, and is not kept. */
function keepStatements(handle: Handle): (text: string) => Statement {
  const kept = new Map<string, Statement>();
  return (text) => {
    const found = kept.get(text);
    if (found) return found;
    const statement = handle.prepare<unknown[]>(text);
    if (kept.size < STATEMENTS && /^\s*(?:select|insert|update|delete|with|begin|commit)\b/i.test(text))
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
 * Reads on one handle and writes on another, one transaction at a time, each of which takes the write lock at once: a transaction that reads first and writes later
 * would fail where another process wrote between. Reading goes on while the file is locked, and writes that wait too long fail with SQLITE_BUSY.
 */
export class SplitSqliteDriver implements Driver {
  readonly #handles: SqliteHandles;
  readonly #toRead: (text: string) => Statement;
  readonly #toWrite: (text: string) => Statement;
  readonly #turn = new WriteTurn();

  constructor(handles: SqliteHandles) {
    this.#handles = handles;
    this.#toRead = keepStatements(handles.reader);
    this.#toWrite = keepStatements(handles.writer);
  }

  async run<R>(text: string, parameters: readonly unknown[], isInTransaction: boolean): Promise<QueryResult<R>> {
    if (isInTransaction) return execute<R>(this.#toWrite(text), parameters);
    const statement = this.#toRead(text);
    if (statement.readonly) return execute<R>(statement, parameters);
    const until = performance.now() + LONGEST_WAIT;
    await this.#turn.take(LONGEST_WAIT);
    const write = () => execute<R>(this.#toWrite(text), parameters);
    try {
      return await persist(FORGETTABLE.test(text) ? () => this.#withoutDisk(write) : write, until);
    } finally {
      this.#turn.give();
    }
  }

  /** What comes after it with a commit of its own takes it to the disk too. */
  #withoutDisk<T>(write: () => T): T {
    this.#handles.writer.pragma("synchronous = NORMAL");
    try {
      return write();
    } finally {
      this.#handles.writer.pragma("synchronous = FULL");
    }
  }

  async init(): Promise<void> {}

  acquireConnection(): Promise<SqliteConnection> {
    return Promise.resolve(new SqliteConnection(this));
  }

  async releaseConnection(): Promise<void> {}

  async beginTransaction(connection: SqliteConnection): Promise<void> {
    const until = performance.now() + LONGEST_WAIT;
    await this.#turn.take(LONGEST_WAIT);
    try {
      await persist(() => this.#toWrite("begin immediate").run(), until);
      connection.isInTransaction = true;
    } catch (error) {
      this.#turn.give();
      throw error;
    }
  }

  async commitTransaction(connection: SqliteConnection): Promise<void> {
    await persist(() => this.#toWrite("commit").run());
    this.#end(connection);
  }

  async rollbackTransaction(connection: SqliteConnection): Promise<void> {
    if (!connection.isInTransaction) return;
    try {
      // A full disk has ended it already.
      if (this.#handles.writer.inTransaction) this.#handles.writer.exec("rollback");
    } finally {
      this.#end(connection);
    }
  }

  #end(connection: SqliteConnection): void {
    connection.isInTransaction = false;
    this.#turn.give();
  }

  async destroy(): Promise<void> {
    this.#handles.reader.close();
    this.#handles.writer.close();
  }
}
