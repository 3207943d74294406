import { existsSync } from "node:fs";
import type Database from "better-sqlite3";
import { lookAtSqlite } from "./look-at-sqlite";
import { listMigrations } from "./migrate";

/** How many findings of one kind are told. */
const MOST = 5;

/** Which steps of the schema's history a database has gone through; null where it is none of the app's. */
function readMigrations(handle: Database.Database): readonly string[] | null {
  const table = handle.prepare("select 1 from sqlite_schema where type = 'table' and name = 'migration'").get();
  return table === undefined
    ? null
    : handle
        .prepare<[], { name: string }>('select "name" from "migration"')
        .all()
        .map(({ name }) => name);
}

function findSchemaProblem(done: readonly string[] | null): string | null {
  if (done === null || done.length === 0) return "It holds none of the app's tables: it is another program's database.";
  const known = listMigrations();
  const strange = done.filter((name) => !known.includes(name));
  if (strange.length > 0)
    return `It was written by a newer version of the app (${strange.join(", ")}): use that version.`;
  return null;
}

function listDamage(handle: Database.Database): readonly string[] {
  const found = (handle.pragma(`integrity_check(${MOST})`) as { integrity_check: string }[]).map(
    (row) => row.integrity_check,
  );
  if (found[0] !== "ok") return found.map((line) => `It is damaged: ${line}.`);
  const orphans = handle.pragma("foreign_key_check") as { table: string; parent: string }[];
  return orphans
    .slice(0, MOST)
    .map(({ table, parent }) => `A row of "${table}" points to a missing row of "${parent}".`);
}

/**
 * What is wrong with a database file, a sentence each: unreadable, damaged, another program's, or of a newer version. Empty where the app can use it. Nothing is
 * changed.
 */
export function inspectSqlite(file: string): readonly string[] {
  if (!existsSync(file)) return ["There is no such file."];
  let handle: Database.Database | null = null;
  try {
    handle = lookAtSqlite(file);
    const strange = findSchemaProblem(readMigrations(handle));
    return strange === null ? listDamage(handle) : [strange];
  } catch (error) {
    return [`It cannot be read as an SQLite database (${error instanceof Error ? error.message : "?"}).`];
  } finally {
    handle?.close();
  }
}
