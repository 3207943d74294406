import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import fc from "fast-check";
import { CompiledQuery } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isUnavailable } from "./database-error";
import { migrate } from "./migrate";
import { openSqlite } from "./open-sqlite";
import { SplitSqliteDriver } from "./sqlite-driver";
import type { Store } from "./store";
import { TEST_TIME } from "./test-stores";

let folder = "";
let store: Store;
let other: Database.Database;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "sqlite-driver-"));
  const file = join(folder, "course.sqlite");
  store = openSqlite(file);
  await migrate(store, TEST_TIME);
  other = new Database(file);
});

afterEach(async () => {
  other.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const count = (key: string, value = 1) =>
  store.db.insertInto("rateLimit").values({ key, count: value, windowStart: TEST_TIME }).execute();
const listKeys = async (): Promise<readonly string[]> =>
  (await store.db.selectFrom("rateLimit").select("key").orderBy("key").execute()).map(({ key }) => key);

describe("while another process writes", () => {
  it("reads go on, and the write comes through when the other is done", async () => {
    other.exec("begin immediate");
    let isSaved = false;
    const saving = count("late").then(() => {
      isSaved = true;
    });
    expect(await listKeys()).toEqual([]);
    expect(isSaved).toBe(false);
    other.exec("commit");
    await saving;
    expect(await listKeys()).toEqual(["late"]);
  });

  it("every write that waits too long fails as unavailable, those behind it too, and later ones succeed", async () => {
    other.exec("begin immediate");
    const inTransaction = store.db.transaction().execute((trx) => trx.deleteFrom("rateLimit").execute());
    const outcomes = await Promise.allSettled([count("a"), inTransaction, count("b")]);
    expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
    for (const outcome of outcomes) expect(outcome.status === "rejected" && isUnavailable(outcome.reason)).toBe(true);
    other.exec("rollback");
    await count("c");
    expect(await listKeys()).toEqual(["c"]);
  });
});

describe("transactions of one process", () => {
  it.each([
    ["a statement", () => count("twice")],
    [
      "a transaction",
      () =>
        store.db
          .transaction()
          .execute((trx) =>
            trx.insertInto("rateLimit").values({ key: "twice", count: 2, windowStart: TEST_TIME }).execute(),
          ),
    ],
  ])("fail where another's write was first, and that write is there by then: %s", async (_, second) => {
    const first = count("twice");
    await expect(second()).rejects.toThrow(/UNIQUE/);
    expect(await listKeys()).toEqual(["twice"]);
    await first;
  });

  it("come one after another, and statements beside them stay outside", async () => {
    const outcomes = await Promise.all([
      ...Array.from({ length: 20 }, (_, i) =>
        store.db.transaction().execute(async (trx) => {
          const { n } = await trx
            .selectFrom("rateLimit")
            .select(({ fn }) => fn.countAll<number>().as("n"))
            .executeTakeFirstOrThrow();
          await trx
            .insertInto("rateLimit")
            .values({ key: `t${i}`, count: n, windowStart: TEST_TIME })
            .execute();
          return n;
        }),
      ),
    ]);
    expect([...outcomes].sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i));
  });

  it("that fail take their own writes back and nothing else", async () => {
    const failing = store.db.transaction().execute(async (trx) => {
      await trx.insertInto("rateLimit").values({ key: "inside", count: 1, windowStart: TEST_TIME }).execute();
      expect(await listKeys()).toEqual([]);
      throw new Error("on purpose");
    });
    const beside = count("beside");
    await expect(failing).rejects.toThrow("on purpose");
    await beside;
    expect(await listKeys()).toEqual(["beside"]);
  });
});

describe("a shared commit", () => {
  it("takes all that come together to the disk at once", async () => {
    const statements: string[] = [];
    const file = join(folder, "course.sqlite");
    const writer = new Database(file, { verbose: (statement) => statements.push(String(statement)) });
    const driver = new SplitSqliteDriver({ reader: new Database(file), writer });
    const connection = await driver.acquireConnection();
    const insert = (i: number) =>
      connection.executeQuery(CompiledQuery.raw("insert into migration (name, at) values (?, 1)", [`m${i}`]));
    await Promise.all(Array.from({ length: 30 }, (_, i) => insert(i)));
    expect(statements.filter((statement) => statement === "commit")).toHaveLength(1);
    expect(await store.db.selectFrom("migration").select("name").execute()).toHaveLength(31);
    await driver.destroy();
  });

  it("keeps exactly what was told to be saved, whatever fails beside it", async () => {
    const step = fc.record({
      way: fc.constantFrom("alone", "transaction", "thrown", "twice" as const),
      pause: fc.nat(3),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
        await store.db.deleteFrom("rateLimit").execute();
        const outcomes = await Promise.allSettled(
          steps.map(async ({ way, pause }, i) => {
            for (let turns = 0; turns < pause; turns++) await new Promise((resolve) => setImmediate(resolve));
            if (way === "alone") return count(`k${i}`);
            if (way === "twice")
              return store.db
                .insertInto("rateLimit")
                .values([1, 2].map((n) => ({ key: `k${i}`, count: n, windowStart: 0 })))
                .execute();
            return store.db.transaction().execute(async (trx) => {
              await trx
                .insertInto("rateLimit")
                .values({ key: `k${i}`, count: 1, windowStart: TEST_TIME })
                .execute();
              if (way === "thrown") throw new Error("on purpose");
            });
          }),
        );
        const saved = outcomes.flatMap(({ status }, i) => (status === "fulfilled" ? [`k${i}`] : []));
        expect(saved).toHaveLength(steps.filter(({ way }) => way === "alone" || way === "transaction").length);
        expect(await listKeys()).toEqual(saved.sort());
      }),
      { numRuns: 30 },
    );
  });
});

describe("a full disk", () => {
  it("fails all that shared the commit, and none that was told to be saved is lost", async () => {
    await count("before");
    const [{ page_count: pages } = { page_count: 0 }] = other.pragma("page_count") as { page_count: number }[];
    const file = join(folder, "course.sqlite");
    const writer = new Database(file);
    writer.pragma(`max_page_count = ${pages + 50}`);
    const driver = new SplitSqliteDriver({ reader: new Database(file), writer });
    const connection = await driver.acquireConnection();
    const write = (name: string) =>
      connection.executeQuery(CompiledQuery.raw("insert into migration (name, at) values (?, 1)", [name]));
    const outcomes = await Promise.allSettled([write("one"), write("x".repeat(3_000_000)), write("two")]);
    expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected", "fulfilled"]);
    for (const outcome of outcomes) if (outcome.status === "rejected") expect(outcome.reason).toSatisfy(isUnavailable);
    const kept = await store.db.selectFrom("migration").select("name").where("name", "!=", "first").execute();
    expect(kept).toEqual([{ name: "two" }]);
    await driver.destroy();
  });

  it("fails as unavailable, keeps nothing of the transaction, and lets reading and later writes go on", async () => {
    await count("before");
    const [{ page_count: pages } = { page_count: 0 }] = other.pragma("page_count") as { page_count: number }[];
    const long = "x".repeat(3_000_000);
    const limited = openSqlite(join(folder, "course.sqlite"));
    await limited.db.transaction().execute(async (trx) => {
      // Within a transaction, so that it holds for the handle that writes.
      await trx.executeQuery({ sql: `pragma max_page_count = ${pages + 50}`, parameters: [] } as never);
    });
    const failing = limited.db.transaction().execute(async (trx) => {
      await trx.insertInto("rateLimit").values({ key: "small", count: 1, windowStart: TEST_TIME }).execute();
      await trx.insertInto("rateLimit").values({ key: long, count: 1, windowStart: TEST_TIME }).execute();
    });
    await expect(failing).rejects.toSatisfy(isUnavailable);
    expect(await listKeys()).toEqual(["before"]);
    await limited.db.insertInto("rateLimit").values({ key: "after", count: 1, windowStart: TEST_TIME }).execute();
    expect(await listKeys()).toEqual(["after", "before"]);
    await limited.close();
  });
});

describe("a file that can only be read", () => {
  it("fails writes as unavailable, lets reading go on, and recovers by itself", async () => {
    const writer = new Database(join(folder, "course.sqlite"));
    const driver = new SplitSqliteDriver({ reader: other, writer });
    const connection = await driver.acquireConnection();
    const run = (sql: string) => connection.executeQuery(CompiledQuery.raw(sql));
    const write = () => run(`insert into "migration" ("name", "at") values ('more', 1)`);
    writer.pragma("query_only = ON");
    await expect(write()).rejects.toSatisfy(isUnavailable);
    await expect(driver.beginTransaction(connection)).rejects.toSatisfy(isUnavailable);
    expect((await run('select "name" from "migration"')).rows).toHaveLength(1);
    writer.pragma("query_only = OFF");
    await write();
    expect((await run('select "name" from "migration"')).rows).toHaveLength(2);
    writer.close();
  });
});
