import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { backUpSqlite, restoreSqlite } from "../../store/backup";
import { migrate } from "../../store/migrate";
import { openSqlite } from "../../store/open-sqlite";
import { sqliteFile } from "../../store/open-store";
import type { Store } from "../../store/store";
import { insertTestClass, testAssignment, testAttempt } from "../../store/test-class";
import { makePostgresDatabase, TEST_TIME } from "../../store/test-stores";
import { readConfig, secretFile } from "../config";
import { examine } from "./examine";

let root = "";
let dataDir = "";
const open: Store[] = [];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "doctor-"));
  dataDir = join(root, "data");
});

afterEach(async () => {
  await stop();
  rmSync(root, { recursive: true, force: true });
});

const look = (env: Readonly<Record<string, string>> = {}) => examine(env, root, []);
const listWrong = async (env: Readonly<Record<string, string>> = {}) =>
  (await look(env)).filter(({ state }) => state === "wrong").map(({ says }) => says);

async function startSchool(): Promise<Store> {
  readConfig({}, root, () => "s".repeat(32));
  const store = openSqlite(sqliteFile(dataDir));
  open.push(store);
  await migrate(store, TEST_TIME);
  await insertTestClass(store, { id: "c1", teacher: "t1", pupils: ["Anna"] });
  await store.db
    .insertInto("assignment")
    .values(testAssignment({ id: "a1", classId: "c1" }))
    .execute();
  return store;
}

const stop = async (): Promise<void> => {
  await Promise.all(open.splice(0).map((store) => store.close()));
};

/** Every file and folder of the data folder: rights, size and when it was last written to. */
const listFiles = (): readonly string[] =>
  ["", ...readdirSync(dataDir, { recursive: true, encoding: "utf8" })].map((name) => {
    const { mode, size, mtimeMs } = statSync(join(dataDir, name));
    return `${name} ${mode.toString(8)} ${size} ${mtimeMs}`;
  });

/** A lesson that Anna has read to its end and handed in, with a stored mark. */
async function handIn({ db }: Store, mark: string): Promise<void> {
  const own = { id: "w1", assignmentId: "a1", classId: "c1", pupilId: "c1 Anna", submittedAt: TEST_TIME };
  await db
    .insertInto("attempt")
    .values(testAttempt({ ...own, submittedBy: "pupil", mark }))
    .execute();
  const answer = { attemptId: "w1", slot: "end", rev: 1, value: "true", at: TEST_TIME };
  await db.insertInto("answer").values(answer).execute();
  await db
    .insertInto("answerOp")
    .values({ ...answer, opId: "op-1" })
    .execute();
}

const MARK = { items: [], earned: 1, max: 1, percent: 100, isLate: false, deducted: 0, setBy: null };

describe("the doctor", () => {
  it("finds nothing wrong before the first start, and makes nothing", async () => {
    expect(await listWrong()).toEqual([]);
    expect(existsSync(dataDir)).toBe(false);
  });

  it("finds nothing wrong in a running school", async () => {
    await handIn(await startSchool(), JSON.stringify(MARK));
    expect(await listWrong()).toEqual([]);
    expect((await look()).map(({ says }) => says)).toEqual(
      expect.arrayContaining(["the database file is whole", "1 stored marks are what the answers come to"]),
    );
  });

  it("says which variable is wrong, and no password", async () => {
    expect(await listWrong({ BASE_URL: "school" })).toEqual([expect.stringMatching(/^BASE_URL is/)]);
    const databaseUrl = "postgres://school:hunter2@127.0.0.1:1/school";
    const [says] = await listWrong({ DATABASE_URL: databaseUrl, AUTH_SECRET: "s".repeat(32) });
    expect(says).toMatch(/^the database cannot be asked/);
    expect(JSON.stringify(await look({ DATABASE_URL: databaseUrl, AUTH_SECRET: "s".repeat(32) }))).not.toContain(
      "hunter2",
    );
  });

  it("says who else can read the data", async () => {
    await startSchool();
    chmodSync(dataDir, 0o755);
    chmodSync(secretFile(dataDir), 0o640);
    expect(await listWrong()).toEqual([
      expect.stringMatching(/data can be entered .*chmod 700/),
      expect.stringMatching(/secret can be entered or read .*chmod 600/),
    ]);
  });

  it.each<[string, () => Promise<void>]>([
    ["while the server runs", async () => undefined],
    ["after the server was stopped", async () => stop()],
    [
      "after a restore, before the first start",
      async () => {
        const file = sqliteFile(dataDir);
        backUpSqlite(file, join(root, "saved.sqlite"));
        await stop();
        restoreSqlite(join(root, "saved.sqlite"), file, "stamp");
      },
    ],
  ])("changes no file and no right, %s", async (_, prepare) => {
    const store = await startSchool();
    await handIn(store, JSON.stringify(MARK));
    await prepare();
    chmodSync(dataDir, 0o750);
    chmodSync(secretFile(dataDir), 0o644);
    const before = listFiles();
    expect((await look()).map(({ says }) => says)).toContain("1 stored marks are what the answers come to");
    expect(listFiles()).toEqual(before);
  });

  it("finds a damaged database", async () => {
    await startSchool();
    await stop();
    const file = sqliteFile(dataDir);
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0x5a, 4096, bytes.length - 4096));
    expect(await listWrong()).toEqual([expect.stringMatching(/course\.sqlite: It/)]);
  });

  it("finds a stored mark that is not what the answers come to, and a log that was tampered with", async () => {
    const store = await startSchool();
    await handIn(store, JSON.stringify({ ...MARK, percent: 40 }));
    await store.db.updateTable("answer").set({ rev: 3 }).execute();
    expect(await listWrong()).toEqual([
      expect.stringMatching(/^“Assignment a1” of Class c1: 1 of 1 stored marks/),
      expect.stringMatching(/^1 answers are not the last of their log/),
    ]);
  });

  it("finds a database of a newer version", async () => {
    const store = await startSchool();
    await store.db.insertInto("migration").values({ name: "from-the-future", at: TEST_TIME }).execute();
    expect(await listWrong()).toEqual([expect.stringMatching(/newer version of the app \(from-the-future\)/)]);
  });

  it("looks at PostgreSQL too", async () => {
    const says = (await look({ DATABASE_URL: await makePostgresDatabase(), AUTH_SECRET: "s".repeat(32) })).map(
      (one) => one.says,
    );
    expect(says).toEqual(expect.arrayContaining(["the database is empty: the first start fills it"]));
  });
});
