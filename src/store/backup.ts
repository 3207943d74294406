import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
} from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { inspectSqlite } from "./inspect-sqlite";

/** Waits until the disk has what was written to a file or folder. */
function sync(path: string): void {
  const descriptor = openSync(path, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Writes one consistent copy of a database, whoever writes to it meanwhile; only its owner can read it. */
function copyDatabase(from: string, to: string): void {
  rmSync(to, { force: true });
  const source = new Database(from, { readonly: true, fileMustExist: true });
  try {
    source.prepare("vacuum into ?").run(to);
  } finally {
    source.close();
  }
  chmodSync(to, 0o600);
}

function refuseDamage(file: string, problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(`${file} cannot be used. ${problems.join(" ")}`);
}

/**
 * Saves a database to a file while the app runs. The file appears when it is whole, checked and on the disk. Throws one sentence where there is nothing to save, the file
 * is there already, or the copy is damaged.
 */
export function backUpSqlite(database: string, file: string): void {
  if (!existsSync(database))
    throw new Error(`There is no database at ${database}. Start the app once, or set DATA_DIR to its folder.`);
  const taken = new Error(`${file} is there already, and is left as it is. Name another file.`);
  if (existsSync(file)) throw taken;
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${process.pid}.part`;
  try {
    copyDatabase(database, draft);
    refuseDamage("The copy", inspectSqlite(draft));
    sync(draft);
    linkSync(draft, file);
    sync(dirname(file));
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === "EEXIST" ? taken : error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** What must not come back with an older state: who was signed in or on the way there, links that may have been used or withdrawn since, and counters of tries. On both databases. */
export const FORGETTING =
  'delete from "session"; delete from "verification"; delete from "invitation" where "usedAt" is null; delete from "rateLimit"';

function forget(file: string): void {
  const handle = new Database(file);
  try {
    handle.pragma("journal_mode = delete");
    handle.exec(FORGETTING);
  } finally {
    handle.close();
  }
}

/** Takes the whole file for itself; null where it is too damaged to be opened, and so held by nobody. */
function seize(file: string): Database.Database | null {
  const handle = new Database(file, { timeout: 0 });
  try {
    // Leaving the log mode needs every other process to have closed the file.
    handle.pragma("journal_mode = delete");
    handle.exec("begin exclusive");
    return handle;
  } catch (error) {
    handle.close();
    if (/^SQLITE_(?:BUSY|LOCKED)/.test(String((error as { code?: unknown }).code)))
      throw new Error(`A running server holds ${file}. Stop it, restore, and start it again.`);
    return null;
  }
}

/** Moves the log of a file that nobody could put in order, so that it does not mix with another file. */
function moveLog(from: string, to: string): void {
  for (const end of ["-wal", "-shm", "-journal"]) if (existsSync(from + end)) renameSync(from + end, to + end);
}

/**
 * Puts a backup in the place of a database; the old one is kept under the name that is returned, or null where there was none. Everybody has to sign in again, and links that nobody used open nothing. Throws
 * one sentence, and changes nothing, where the backup is damaged or another program's, or while a server holds the database.
 */
export function restoreSqlite(backup: string, database: string, stamp: string): string | null {
  refuseDamage(backup, inspectSqlite(backup));
  mkdirSync(dirname(database), { recursive: true, mode: 0o700 });
  const draft = `${database}.${process.pid}.part`;
  const aside = existsSync(database) ? `${database}.before-${stamp}` : null;
  let held: Database.Database | null = null;
  try {
    copyDatabase(backup, draft);
    forget(draft);
    sync(draft);
    if (aside !== null) {
      held = seize(database);
      linkSync(database, aside);
      if (held === null) moveLog(database, aside);
    }
    renameSync(draft, database);
    sync(dirname(database));
    return aside;
  } finally {
    held?.close();
    rmSync(draft, { force: true });
  }
}
