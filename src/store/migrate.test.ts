import { afterEach, describe, expect, it } from "vitest";
import { migrate } from "./migrate";
import type { Store } from "./store";
import { DIALECTS, openEmptyStore, openTestStore, TEST_TIME } from "./test-stores";

const open: Store[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((store) => store.close()));
});

describe.each(DIALECTS)("migrations on %s", (dialect) => {
  it("runs each once, also where several begin at the same time", async () => {
    const store = await openEmptyStore(dialect);
    open.push(store);
    await Promise.all([migrate(store, TEST_TIME), migrate(store, TEST_TIME), migrate(store, TEST_TIME)]);
    await migrate(store, TEST_TIME + 1);
    const done = await store.db.selectFrom("migration").selectAll().execute();
    expect(done).toEqual([{ name: "first", at: TEST_TIME }]);
  });

  it("refuses a database of a newer version, and says so", async () => {
    const store = await openTestStore(dialect);
    open.push(store);
    await store.db.insertInto("migration").values({ name: "from-the-future", at: TEST_TIME }).execute();
    await expect(migrate(store, TEST_TIME)).rejects.toThrow(/newer version.*from-the-future/);
  });

  it("takes everything back where one step fails", async () => {
    const store = await openEmptyStore(dialect);
    open.push(store);
    await store.db.schema.createTable("attempt").addColumn("id", "text").execute();
    await expect(migrate(store, TEST_TIME)).rejects.toThrow();
    await expect(store.db.selectFrom("migration").selectAll().execute()).rejects.toThrow();
    await store.db.schema.dropTable("attempt").execute();
    await migrate(store, TEST_TIME);
    expect(await store.db.selectFrom("attempt").selectAll().execute()).toEqual([]);
  });
});
