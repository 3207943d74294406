import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { migrate } from "./migrate";
import { openSqlite, openSqliteToRead } from "./open-sqlite";
import type { Store } from "./store";
import { openEmptyStore, TEST_TIME } from "./test-stores";

let store: Store;
beforeAll(async () => {
  store = await openEmptyStore("sqlite");
});
afterAll(() => store.close());

it.each([
  ["each commit is on the disk before it is answered, a power cut or not", "synchronous", 2],
  ["readers do not wait for writers", "journal_mode", "wal"],
  ["what belongs to something goes with it", "foreign_keys", 1],
])("writes so that %s", async (_, pragma, value) => {
  const { rows } = await store.db
    .transaction()
    .execute((trx) => sql<Record<string, unknown>>`${sql.raw(`pragma ${pragma}`)}`.execute(trx));
  expect(Object.values(rows[0] ?? {})).toEqual([value]);
});

it("refuses to write where it was opened to read", async () => {
  const folder = mkdtempSync(join(tmpdir(), "read-"));
  const file = join(folder, "course.sqlite");
  try {
    const written = openSqlite(file);
    await migrate(written, TEST_TIME);
    await written.close();
    const read = openSqliteToRead(file);
    expect(await read.db.selectFrom("class").selectAll().execute()).toEqual([]);
    await expect(read.db.deleteFrom("class").execute()).rejects.toThrow(/readonly/);
    await read.close();
    expect(readdirSync(folder)).toEqual(["course.sqlite"]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
