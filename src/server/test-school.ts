import { randomBytes, randomUUID } from "node:crypto";
import { foldName } from "../quiz/score/fold-name";
import { insertPerson } from "../store/people";
import type { Dialect } from "../store/store";
import { openTestStore, TEST_TIME } from "../store/test-stores";
import { createAuth } from "./accounts/auth";
import { hashSecret } from "./accounts/passwords";
import type { Config } from "./config";
import type { School } from "./school";

/** A school on an empty database whose clock the test moves. */
export interface TestSchool extends School {
  readonly wait: (ms: number) => void;
}

const CONFIG: Config = {
  dataDir: "/nowhere",
  databaseUrl: null,
  secret: "a-secret-for-tests-that-is-long-enough",
  baseUrl: "http://school.test",
  articlesDir: null,
  oidc: null,
  trustsProxy: false,
};

/** The real clock decides when a session ends, so a test's time begins with it. */
export async function openTestSchool(dialect: Dialect, changed: Partial<Config> = {}): Promise<TestSchool> {
  const config = { ...CONFIG, ...changed };
  const store = await openTestStore(dialect);
  let ahead = 0;
  const now = () => Date.now() + ahead;
  return {
    config,
    store,
    now,
    newId: () => randomUUID(),
    randomBytes,
    auth: createAuth(config, store, now),
    wait: (ms) => {
      ahead += ms;
    },
  };
}

export const TEST_PASSWORD = "four plain words here";

/** A teacher who signs in as `<name>@school.test` with `TEST_PASSWORD`; the id is the name. */
export async function addTeacher(
  { store }: School,
  name: string,
  role: "owner" | "teacher" = "teacher",
): Promise<string> {
  const hash = await hashSecret(TEST_PASSWORD);
  const credential = { id: `account ${name}`, hash };
  await insertPerson(
    store.db,
    store.dialect,
    { id: name, name, email: `${name}@school.test`, role },
    credential,
    TEST_TIME,
  );
  return name;
}

/** A class with the code "CCCC" and its name's first letter four times, taught by `teacher`; the id is the name. */
export async function addClass({ store }: School, name: string, teacher: string): Promise<string> {
  const joinCode = `CCCC${name.slice(0, 1).toUpperCase().repeat(4)}`;
  await store.db
    .insertInto("class")
    .values({
      id: name,
      name,
      term: "",
      course: "valley",
      timeZone: "Europe/Berlin",
      joinCode,
      expiresAt: TEST_TIME + 1e11,
      createdAt: TEST_TIME,
    })
    .execute();
  await store.db
    .insertInto("classTeacher")
    .values({ classId: name, userId: teacher, role: "lead", addedAt: TEST_TIME })
    .execute();
  return name;
}

/** A pupil of a class; id and name are the name, the user's id is "user <name>". */
export async function addPupil(
  { store }: School,
  classId: string,
  name: string,
  secret = "amber-kite-47",
): Promise<string> {
  const { db, dialect } = store;
  const userId = `user ${name}`;
  await insertPerson(db, dialect, { id: userId, name, email: `${name}@pupil.invalid`, role: "pupil" }, null, TEST_TIME);
  await db
    .insertInto("pupil")
    .values({
      id: name,
      classId,
      userId,
      name,
      nameKey: foldName(name),
      secretHash: await hashSecret(secret),
      createdAt: TEST_TIME,
    })
    .execute();
  return name;
}
