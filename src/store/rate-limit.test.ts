import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clearLimit, hitLimit, listWaits, sweepLimits } from "./rate-limit";
import type { Store } from "./store";
import { DIALECTS, openTestStore, TEST_TIME } from "./test-stores";

const LIMIT = { most: 5, window: 1000 };
const GROWING = { most: 5, window: 1000, doublings: 2 };

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

  it("lets exactly as many of 200 hits at once through where its windows grow", async () => {
    const { db } = store;
    for (const [at, wait] of [
      [0, 1000],
      [1000, 2000],
      [3000, 4000],
      [7000, 4000],
    ] as const) {
      const hits = Array.from({ length: 200 }, () => hitLimit(db, "growing", GROWING, TEST_TIME + at));
      const waits = await Promise.all(hits);
      expect([at, waits.filter((one) => one === 0).length]).toEqual([at, 5]);
      expect(new Set(waits)).toEqual(new Set([0, wait]));
    }
  });

  it("does not grow after a window that was not filled, and begins anew once cleared", async () => {
    const { db } = store;
    const hit = async (times: number, at: number) => {
      let wait = 0;
      for (let i = 0; i < times; i++) wait = await hitLimit(db, "slow", GROWING, TEST_TIME + at);
      return wait;
    };
    expect(await hit(6, 0)).toBe(1000);
    expect(await hit(4, 1000)).toBe(0);
    expect(await hit(6, 3000)).toBe(2000);
    expect(await hit(6, 5000)).toBe(4000);
    expect(await listWaits(db, ["slow", "nothing"], GROWING, TEST_TIME + 5000)).toEqual(
      new Map([["slow", TEST_TIME + 9000]]),
    );
    expect(await listWaits(db, ["slow"], GROWING, TEST_TIME + 9000)).toEqual(new Map());
    await clearLimit(db, "slow");
    expect(await hit(6, 5000)).toBe(1000);
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
