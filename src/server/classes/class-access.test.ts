import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addCoTeacher } from "../../store/class-teachers";
import { insertClass } from "../../store/classes";
import { insertPerson } from "../../store/people";
import type { Store } from "../../store/store";
import { DIALECTS, openTestStore, TEST_TIME } from "../../store/test-stores";
import { findTaughtClass, leads, type TeacherActor } from "./class-access";

const actor = (userId: string, role: "owner" | "teacher" = "teacher"): TeacherActor => ({
  kind: "teacher",
  role,
  userId,
  name: userId,
  email: `${userId}@school.example`,
  hasSecondFactor: false,
});

describe.each(DIALECTS)("access to a class on %s", (dialect) => {
  let store: Store;
  beforeAll(async () => {
    store = await openTestStore(dialect);
    for (const id of ["lead", "co", "other", "owner"])
      await insertPerson(store.db, dialect, { id, name: id, email: `${id}@s.example`, role: "teacher" }, null, 0);
    const times = { createdAt: TEST_TIME, expiresAt: TEST_TIME + 1 };
    const rest = { name: "9b", term: "", course: "valley", timeZone: "UTC", joinCode: "ABCD", ...times };
    await insertClass(store.db, { id: "class", ...rest }, "lead");
    await addCoTeacher(store.db, "class", "co", TEST_TIME);
  });
  afterAll(() => store.close());

  it.each([
    [actor("lead"), "lead", true],
    [actor("lead", "owner"), "lead", true],
    [actor("co"), "co", false],
    [actor("owner", "owner"), "owner", true],
    [actor("other"), null, false],
  ] as const)("%o is %s", async (who, role, mayLead) => {
    const found = await findTaughtClass(store.db, who, "class");
    expect(found?.role ?? null).toBe(role);
    expect(found !== null && leads(found)).toBe(mayLead);
  });

  it("finds no class that is not there, even for the owner", async () => {
    expect(await findTaughtClass(store.db, actor("owner", "owner"), "none")).toBeNull();
  });
});
