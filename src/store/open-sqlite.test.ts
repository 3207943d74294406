import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Store } from "./store";
import { openEmptyStore } from "./test-stores";

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
