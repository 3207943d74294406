import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clearLimit, hitLimit, sweepLimits } from "./rate-limit";
import type { Store } from "./store";
import { DIALECTS, openTestStore, TEST_TIME } from "./test-stores";

const LIMIT = { most: 5, window: 1000 };

describe.each(DIALECTS)("limits on %s", (dialect) => {
  let store: Store;
  beforeAll(async () => {
    store = await openTestStore(dialect);
  });
  afterAll(() => store.close());

  it("lets exactly as many of 200 hits at once through as the limit says", async () => {
    const waits = await Promise.all(Array.from({ length: 200 }, () => hitLimit(store.db, "crowd", LIMIT, TEST_TIME)));
    expect(waits.filter((wait) => wait === 0)).toHaveLength(5);
    expect(new Set(waits)).toEqual(new Set([0, 1000]));
  });

  it("tells how long the window still lasts, and begins a new one after it", async () => {
    for (let i = 0; i < 5; i++) expect(await hitLimit(store.db, "one", LIMIT, TEST_TIME)).toBe(0);
    expect(await hitLimit(store.db, "one", LIMIT, TEST_TIME + 400)).toBe(600);
    expect(await hitLimit(store.db, "one", LIMIT, TEST_TIME + 1000)).toBe(0);
    expect(await hitLimit(store.db, "one", LIMIT, TEST_TIME + 1001)).toBe(0);
  });

  it("counts each key by itself, and forgets one that is cleared or swept", async () => {
    for (let i = 0; i < 6; i++) await hitLimit(store.db, "a", LIMIT, TEST_TIME);
    expect(await hitLimit(store.db, "b", LIMIT, TEST_TIME)).toBe(0);
    await clearLimit(store.db, "a");
    expect(await hitLimit(store.db, "a", LIMIT, TEST_TIME)).toBe(0);
    await sweepLimits(store.db, TEST_TIME + 1);
    expect(await store.db.selectFrom("rateLimit").where("key", "in", ["a", "b"]).select("key").execute()).toEqual([]);
  });
});
