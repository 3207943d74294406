import { setTimeout as sleep } from "node:timers/promises";
import type Database from "better-sqlite3";
import { WriteTurn } from "./write-turn";

/** How long a write waits for those before it, in this process and in others, in ms. */
const LONGEST_WAIT = 5000;
/** How often a write asks again while another process writes, in ms. */
const ASK_AGAIN = 10;

const isBusy = (error: unknown): boolean =>
  error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_BUSY");

/** Runs, again and again up to a time, until no other process is in the way. The process itself goes on meanwhile: SQLite's own waiting would hold everything up. */
async function persist(run: () => void, until: number): Promise<void> {
  for (;;) {
    try {
      return run();
    } catch (error) {
      if (!isBusy(error) || performance.now() > until) throw error;
      await sleep(ASK_AGAIN);
    }
  }
}

/** What the others of a batch get where a full or failing disk ended the transaction that they share. */
export const lost = (): Error =>
  Object.assign(new Error("the database ended the transaction"), { code: "SQLITE_IOERR" });

interface Waiting {
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** Writers that have done their part, in a transaction that is still open. */
class Batch {
  readonly waiting: Waiting[] = [];
  /** Those whose own write failed, and who may have seen what the others wrote. */
  readonly abandoned: (() => void)[] = [];
  /** Whether it ends with the writer whose turn it is. */
  isDue = false;

  settle(tell: (one: Waiting) => void): void {
    for (const one of this.waiting) tell(one);
    for (const resolve of this.abandoned) resolve();
  }
}

/**
 * Lets writers in one at a time and takes what several of them wrote to the disk together: a commit waits for the disk as long for thirty answers as for one. A batch is open for one round of the event
 * loop. It takes the write lock when it begins, since a transaction that reads first and writes later would fail where another process wrote between.
 */
export class SharedCommit {
  readonly #handle: Database.Database;
  readonly #begin: Database.Statement;
  readonly #commit: Database.Statement;
  readonly #turn = new WriteTurn();
  #batch: Batch | null = null;

  constructor(handle: Database.Database) {
    this.#handle = handle;
    this.#begin = handle.prepare("begin immediate");
    this.#commit = handle.prepare("commit");
  }

  /** Resolves when the caller may write, inside a transaction; rejects with SQLITE_BUSY after waiting too long. */
  async enter(): Promise<void> {
    const until = performance.now() + LONGEST_WAIT;
    await this.#turn.take(LONGEST_WAIT);
    if (this.#batch !== null) return;
    try {
      await persist(() => this.#begin.run(), until);
    } catch (error) {
      this.#turn.give();
      throw error;
    }
    const batch = new Batch();
    this.#batch = batch;
    setImmediate(() => {
      batch.isDue = true;
      if (!this.#turn.isTaken) this.#end(batch);
    });
  }

  /** Ends the caller's turn. Resolves once what it wrote is on the disk; rejects where none of the batch is. */
  leave(): Promise<void> {
    const batch = this.#opened();
    const saved = new Promise<void>((resolve, reject) => batch.waiting.push({ resolve, reject }));
    this.#go(batch);
    return saved;
  }

  /**
   * Ends the turn of a caller whose write failed and left nothing behind. Resolves once what the others of the batch wrote is on the disk, or is not: it may be why the caller failed, and whoever
   * then reads is to find it.
   */
  abandon(): Promise<void> {
    const batch = this.#opened();
    if (!this.#handle.inTransaction) {
      this.#batch = null;
      batch.settle(({ reject }) => reject(lost()));
    }
    const isAlone = this.#batch === null || batch.waiting.length === 0;
    const settled = isAlone ? Promise.resolve() : new Promise<void>((resolve) => batch.abandoned.push(resolve));
    this.#go(batch);
    return settled;
  }

  /** Takes to the disk what is still on its way. */
  close(): void {
    if (this.#batch !== null) this.#end(this.#batch);
  }

  #opened(): Batch {
    if (this.#batch === null) throw new Error("Only whoever has entered can leave.");
    return this.#batch;
  }

  #go(batch: Batch): void {
    if (batch.isDue) this.#end(batch);
    this.#turn.give();
  }

  #end(batch: Batch): void {
    if (this.#batch !== batch) return;
    this.#batch = null;
    try {
      this.#commit.run();
    } catch (error) {
      if (this.#handle.inTransaction) this.#handle.exec("rollback");
      batch.settle(({ reject }) => reject(error));
      return;
    }
    batch.settle(({ resolve }) => resolve());
  }
}
