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
import { backUpSqlite, FORGETTING, restoreSqlite } from "./backup";
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

/** Rows that nobody writes to, so that a backup takes long enough to be overtaken: about 5 MB. */
const BALLAST = `with recursive n (i) as (select 1 union all select i + 1 from n where i < 10000)
  insert into "rateLimit" ("key", "count", "windowStart") select 'ballast ' || i || hex(zeroblob(200)), 1, 1 from n`;

/** Writes pairs of rows for as long as it lives, each pair in a transaction of two statements with a pause between. */
const WRITER = `const D = require("better-sqlite3"); const d = new D(process.argv[1], { timeout: 5000 });
const write = d.prepare('insert into "rateLimit" ("key", "count", "windowStart") values (?, 1, 1)');
const rest = new Int32Array(new SharedArrayBuffer(4));
for (let i = 0; ; i++) {
  d.exec("begin immediate"); write.run("a " + i); Atomics.wait(rest, 0, 0, 2); write.run("z " + i); d.exec("commit");
  if (i === 0) console.log("writing");
}`;

/** Rows of the writer by pairs, and how many stand without their other half. */
function countPairs(file: string): { readonly pairs: number; readonly halves: number } {
  const handle = new Database(file, { readonly: true });
  try {
    const rows = handle
      .prepare<[], { n: number }>(
        `select count(*) as n from "rateLimit" where "key" not like 'ballast %' group by substr("key", 2)`,
      )
      .all();
    return { pairs: rows.length, halves: rows.filter(({ n }) => n !== 2).length };
  } finally {
    handle.close();
  }
}

describe("a backup", () => {
  it("holds all that was acknowledged, while the server runs", () => {
    backUpSqlite(database, at("deep/backup.sqlite"));
    expect(listClassIds(at("deep/backup.sqlite"))).toEqual(["c1"]);
    expect(statSync(at("deep/backup.sqlite")).mode & 0o777).toBe(0o600);
    expect(readdirSync(at("deep"))).toEqual(["backup.sqlite"]);
  });

  it("is one moment of a database that another process writes to meanwhile", async () => {
    const handle = new Database(database);
    handle.exec(BALLAST);
    handle.close();
    const writer = spawn(process.execPath, ["-e", WRITER, database]);
    try {
      await new Promise((resolve) => writer.stdout.once("data", resolve));
      const counts: ReturnType<typeof countPairs>[] = [];
      const grown = () => (counts.at(-1)?.pairs ?? 0) - (counts[0]?.pairs ?? 0);
      for (let i = 0; i < 12 || (grown() < 12 && i < 200); i++) {
        backUpSqlite(database, at(`${i}.sqlite`));
        counts.push(countPairs(at(`${i}.sqlite`)));
      }
      expect(grown(), "it was written to meanwhile").toBeGreaterThanOrEqual(12);
      expect(counts.filter(({ halves }) => halves > 0)).toEqual([]);
    } finally {
      const ended = new Promise((resolve) => writer.once("close", resolve));
      writer.kill("SIGKILL");
      await ended;
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

  it("ends links that nobody had used when it was taken, and says for PostgreSQL what does the same", async () => {
    await store.close();
    store = openSqlite(at("other.sqlite"));
    const live = new Database(database);
    for (const [id, usedAt] of [
      ["open", "null"],
      ["used", "1"],
    ])
      live.exec(`insert into "invitation" values ('${id}', '${id}', 'teacher', null, 't1', 0, 9e15, ${usedAt})`);
    live.close();
    backUpSqlite(database, at("invited.sqlite"));
    restore("invited.sqlite");
    const handle = new Database(database);
    expect(handle.prepare('select "id" from "invitation"').all()).toEqual([{ id: "used" }]);
    handle.close();
    const guide = readFileSync(join(import.meta.dirname, "../../docs/running.md"), "utf8");
    expect(guide).toContain(`psql "$DATABASE_URL" -c '${FORGETTING}'`);
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
