import { spawn } from "node:child_process";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { backUpSqlite, restoreSqlite } from "./backup";
import { inspectSqlite } from "./inspect-sqlite";
import { migrate } from "./migrate";
import { openSqlite } from "./open-sqlite";
import type { Store } from "./store";
import { insertTestClass } from "./test-class";
import { TEST_TIME } from "./test-stores";

let folder = "";
let database = "";
let store: Store;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "backup-"));
  database = join(folder, "course.sqlite");
  store = openSqlite(database);
  await migrate(store, TEST_TIME);
  await insertTestClass(store, { id: "c1", teacher: "t1", pupils: ["Anna"] });
});

afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const at = (name: string): string => join(folder, name);

function listClassIds(file: string): readonly string[] {
  const handle = new Database(file, { readonly: true });
  try {
    return handle
      .prepare<[], { id: string }>('select "id" from "class" order by "id"')
      .all()
      .map(({ id }) => id);
  } finally {
    handle.close();
  }
}

/** Overwrites the middle of a file. */
function damage(file: string): void {
  const bytes = readFileSync(file);
  bytes.fill(0x5a, Math.floor(bytes.length / 3), Math.floor((2 * bytes.length) / 3));
  writeFileSync(file, bytes);
}

describe("a backup", () => {
  it("holds all that was acknowledged, while the server runs", () => {
    backUpSqlite(database, at("deep/backup.sqlite"));
    expect(listClassIds(at("deep/backup.sqlite"))).toEqual(["c1"]);
    expect(statSync(at("deep/backup.sqlite")).mode & 0o777).toBe(0o600);
    expect(readdirSync(at("deep"))).toEqual(["backup.sqlite"]);
  });

  it("is one moment of a database that is written to meanwhile", async () => {
    let last = 0;
    const writing = (async () => {
      for (let i = 1; i <= 60; i++) {
        await store.db.transaction().execute(async (trx) => {
          const one = { count: i, windowStart: TEST_TIME };
          await trx
            .insertInto("rateLimit")
            .values([
              { key: `a${i}`, ...one },
              { key: `b${i}`, ...one },
            ])
            .execute();
        });
        last = i;
        if (i % 20 === 0) backUpSqlite(database, at(`${i}.sqlite`));
      }
    })();
    await writing;
    expect(last).toBe(60);
    for (const i of [20, 40, 60]) {
      const handle = new Database(at(`${i}.sqlite`), { readonly: true });
      expect(handle.prepare('select count(*) as n from "rateLimit"').get()).toEqual({ n: 2 * i });
      handle.close();
    }
  });

  it("never takes the place of a file", () => {
    writeFileSync(at("kept.sqlite"), "mine");
    expect(() => backUpSqlite(database, at("kept.sqlite"))).toThrow(/is there already.*Name another/);
    expect(readFileSync(at("kept.sqlite"), "utf8")).toBe("mine");
  });

  it("says so where there is no database", () => {
    expect(() => backUpSqlite(at("none.sqlite"), at("backup.sqlite"))).toThrow(/no database at .*DATA_DIR/);
    expect(existsSync(at("none.sqlite"))).toBe(false);
  });
});

describe("a restore", () => {
  beforeEach(async () => {
    backUpSqlite(database, at("backup.sqlite"));
    await insertTestClass(store, { id: "c2", teacher: "t1" });
  });

  const restore = (backup = "backup.sqlite") => restoreSqlite(at(backup), database, "stamp");

  it("puts the backup in place, keeps the old database, and signs everybody out", async () => {
    await store.close();
    store = openSqlite(at("other.sqlite"));
    const live = new Database(database);
    live.exec(
      `insert into "session" values ('s', 'token', 't1', '2099-01-01', null, null, '2026-01-01', '2026-01-01')`,
    );
    live.close();
    backUpSqlite(database, at("signed-in.sqlite"));
    expect(restore("signed-in.sqlite")).toBe(`${database}.before-stamp`);
    expect(listClassIds(`${database}.before-stamp`)).toEqual(["c1", "c2"]);
    const handle = new Database(database);
    expect(handle.prepare('select count(*) as n from "session"').get()).toEqual({ n: 0 });
    handle.close();
    restoreSqlite(at("backup.sqlite"), database, "later");
    expect(listClassIds(database)).toEqual(["c1"]);
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  it("makes a database where there is none", async () => {
    expect(restoreSqlite(at("backup.sqlite"), at("new/course.sqlite"), "stamp")).toBeNull();
    expect(listClassIds(at("new/course.sqlite"))).toEqual(["c1"]);
  });

  it("is refused while a server holds the data", () => {
    expect(() => restore()).toThrow(/A running server holds/);
    expect(listClassIds(database)).toEqual(["c1", "c2"]);
    expect(existsSync(`${database}.before-stamp`)).toBe(false);
  });

  it("is refused while another process holds the data, and goes through once that is killed", async () => {
    await store.close();
    store = openSqlite(at("other.sqlite"));
    const script = `const D = require("better-sqlite3"); const d = new D(process.argv[1]); d.pragma("journal_mode = WAL"); d.exec("select count(*) from class"); console.log("open"); setInterval(() => {}, 1000)`;
    const holder = spawn(process.execPath, ["-e", script, database]);
    await new Promise((resolve) => holder.stdout.once("data", resolve));
    expect(() => restore()).toThrow(/A running server holds/);
    const ended = new Promise((resolve) => holder.once("close", resolve));
    holder.kill("SIGKILL");
    await ended;
    expect(restore()).not.toBeNull();
    expect(listClassIds(database)).toEqual(["c1"]);
  });

  it.each<[string, () => void, RegExp]>([
    ["a damaged file", () => damage(at("backup.sqlite")), /cannot be used\. It is damaged|cannot be read/],
    ["a file that was cut off", () => truncateSync(at("backup.sqlite"), 9000), /damaged|cannot be read/],
    [
      "a file that is no database",
      () => writeFileSync(at("backup.sqlite"), "x".repeat(5000)),
      /cannot be read as an SQLite/,
    ],
    ["an empty file", () => writeFileSync(at("backup.sqlite"), ""), /another program's database/],
    ["a missing file", () => rmSync(at("backup.sqlite")), /There is no such file/],
  ])("refuses %s and changes nothing", async (_what, spoil, says) => {
    await store.close();
    store = openSqlite(at("other.sqlite"));
    spoil();
    expect(() => restore()).toThrow(says);
    expect(listClassIds(database)).toEqual(["c1", "c2"]);
  });

  it("refuses another program's database, and one of a newer version", async () => {
    await store.close();
    store = openSqlite(at("other.sqlite"));
    const foreign = new Database(at("foreign.sqlite"));
    foreign.exec("create table songs (id text)");
    foreign.close();
    expect(() => restore("foreign.sqlite")).toThrow(/another program's database/);
    const newer = new Database(at("backup.sqlite"));
    newer.exec(`insert into "migration" values ('from-the-future', 1)`);
    newer.close();
    expect(() => restore()).toThrow(/newer version of the app \(from-the-future\)/);
    expect(listClassIds(database)).toEqual(["c1", "c2"]);
  });

  it("replaces a database that is itself damaged, and keeps it", async () => {
    await store.close();
    store = openSqlite(at("other.sqlite"));
    writeFileSync(database, "x".repeat(5000));
    expect(restore()).toBe(`${database}.before-stamp`);
    expect(inspectSqlite(database)).toEqual([]);
    expect(readFileSync(`${database}.before-stamp`, "utf8")).toBe("x".repeat(5000));
  });
});
