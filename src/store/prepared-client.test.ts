import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isUnavailable } from "./database-error";
import type { Store } from "./store";
import { openTestStore, TEST_TIME } from "./test-stores";

let store: Store;
beforeEach(async () => {
  store = await openTestStore("postgres");
});
afterEach(() => store.close());

const listKept = async (): Promise<readonly string[]> => {
  const { rows } = await sql<{ statement: string }>`select statement from pg_prepared_statements`.execute(store.db);
  return rows.map(({ statement }) => statement);
};

describe("a connection to PostgreSQL", () => {
  it("has each statement planned once, whatever values it is asked with", async () => {
    for (const key of ["a", "b", "c"])
      await store.db.selectFrom("rateLimit").selectAll().where("key", "=", key).execute();
    expect((await listKept()).filter((text) => text.includes('from "rateLimit"'))).toHaveLength(1);
  });

  it("goes on where another node has altered a table meanwhile", async () => {
    await store.db.insertInto("rateLimit").values({ key: "a", count: 1, windowStart: TEST_TIME }).execute();
    const read = () => store.db.selectFrom("rateLimit").selectAll().where("key", "=", "a").execute();
    expect(await read()).toHaveLength(1);
    await sql`alter table "rateLimit" add column "more" text`.execute(store.db);
    // Told as a database that is away for a moment: whoever asked tries again.
    await expect(read()).rejects.toSatisfy(isUnavailable);
    expect(await read()).toMatchObject([{ key: "a", count: 1, more: null }]);
  });
});
