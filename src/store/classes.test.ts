import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { insertAdjustment } from "./adjustments";
import { insertAssignment } from "./assignments";
import { writeAudit } from "./audit";
import { addCoTeacher, handOverLead, listClassTeachers, removeCoTeacher } from "./class-teachers";
import {
  deleteClass,
  findClassByCode,
  findClassWithRole,
  insertClass,
  listClasses,
  listExpiredClasses,
  updateClass,
} from "./classes";
import { isDuplicate } from "./database-error";
import { insertPerson } from "./people";
import { updatePupil } from "./pupils-of-class";
import type { Store } from "./store";
import type { NewRow } from "./tables";
import { insertTestClass, testAssignment, testAttempt } from "./test-class";
import { DIALECTS, openTestStore, TEST_TIME } from "./test-stores";

const YEAR = 365 * 86_400_000;

const aClass = (id: string, more: Partial<NewRow<"class">> = {}): NewRow<"class"> => ({
  id,
  name: `Class ${id}`,
  term: "Spring",
  course: "valley",
  timeZone: "Asia/Amman",
  joinCode: `CODE${id.toUpperCase()}`,
  expiresAt: TEST_TIME + YEAR,
  createdAt: TEST_TIME,
  ...more,
});

describe.each(DIALECTS)("classes on %s", (dialect) => {
  let store: Store;
  beforeAll(async () => {
    store = await openTestStore(dialect);
    const { db } = store;
    for (const id of ["ada", "ben", "cyd"])
      await insertPerson(
        db,
        dialect,
        { id, name: id, email: `${id}@school.example`, role: "teacher" },
        null,
        TEST_TIME,
      );
    for (const id of ["a", "b"]) await insertClass(db, aClass(id), "ada");
    await insertClass(db, aClass("c"), "ben");
    for (const [id, classId, removedAt] of [
      ["one", "a", null],
      ["two", "a", null],
      ["gone", "a", TEST_TIME],
      ["other", "b", null],
    ] as const) {
      await insertPerson(db, dialect, { id: `u-${id}`, name: id, email: `${id}@p.invalid`, role: "pupil" }, null, 0);
      await db
        .insertInto("pupil")
        .values({
          id,
          classId,
          userId: `u-${id}`,
          name: id,
          nameKey: id,
          secretHash: "-",
          createdAt: TEST_TIME,
          removedAt,
        })
        .execute();
    }
  });
  afterAll(() => store.close());

  it("lists a teacher's own with counts, and all where asked", async () => {
    const own = await listClasses(store.db, "ada", false);
    expect(own.map(({ id, role, pupils, assignments }) => [id, role, pupils, assignments])).toEqual([
      ["a", "lead", 2, 0],
      ["b", "lead", 1, 0],
    ]);
    const all = await listClasses(store.db, "ada", true);
    expect(all.map(({ id, role }) => [id, role])).toEqual([
      ["a", "lead"],
      ["b", "lead"],
      ["c", null],
    ]);
  });

  it("tells the part that somebody has in a class", async () => {
    expect((await findClassWithRole(store.db, "c", "ben"))?.role).toBe("lead");
    expect((await findClassWithRole(store.db, "c", "ada"))?.role).toBeNull();
    expect(await findClassWithRole(store.db, "none", "ada")).toBeUndefined();
  });

  it("adds, removes and promotes co-teachers, and never loses the lead", async () => {
    const { db } = store;
    await addCoTeacher(db, "c", "ada", TEST_TIME);
    await expect(addCoTeacher(db, "c", "ada", TEST_TIME)).rejects.toSatisfy(isDuplicate);
    expect(await removeCoTeacher(db, "c", "ben")).toBe(false);
    expect(await db.transaction().execute((trx) => handOverLead(trx, "c", "cyd"))).toBe(false);
    expect(await db.transaction().execute((trx) => handOverLead(trx, "c", "ada"))).toBe(true);
    expect((await listClassTeachers(db, "c")).map(({ userId, role }) => [userId, role])).toEqual([
      ["ada", "lead"],
      ["ben", "co"],
    ]);
    expect(await removeCoTeacher(db, "c", "ben")).toBe(true);
    expect(await removeCoTeacher(db, "c", "ben")).toBe(false);
  });

  it("opens no archived class by its code, and takes no code twice", async () => {
    const { db } = store;
    expect((await findClassByCode(db, "CODEB"))?.id).toBe("b");
    await updateClass(db, "b", { archivedAt: TEST_TIME });
    expect(await findClassByCode(db, "CODEB")).toBeUndefined();
    await expect(updateClass(db, "b", { joinCode: "CODEA" })).rejects.toSatisfy(isDuplicate);
  });

  it("lists what has expired, and deletes a class with its pupils' accounts and nobody else's", async () => {
    const { db } = store;
    await updateClass(db, "a", { expiresAt: TEST_TIME });
    expect((await listExpiredClasses(db, TEST_TIME - 1)).map(({ id }) => id)).toEqual([]);
    expect((await listExpiredClasses(db, TEST_TIME)).map(({ id }) => id)).toEqual(["a"]);
    await db.transaction().execute((trx) => deleteClass(trx, "a"));
    expect((await db.selectFrom("user").select("id").orderBy("id").execute()).map(({ id }) => id)).toEqual([
      "ada",
      "ben",
      "cyd",
      "u-other",
    ]);
    expect((await db.selectFrom("pupil").select("id").execute()).map(({ id }) => id)).toEqual(["other"]);
    expect(await findClassWithRole(db, "a", "ada")).toBeUndefined();
  });

  describe("deleted with pupils who came from another one", () => {
    /** Anna left work, a mark, a result and a grant behind; Ben a result alone, Cem a line in the audit; Dora stays. */
    const NAMES = ["Anna", "Ben", "Cem", "Dora"];
    beforeAll(async () => {
      const { db } = store;
      await insertTestClass(store, { id: "old", teacher: "ada", pupils: NAMES });
      await insertTestClass(store, { id: "new", teacher: "ada", pupils: ["Eva"] });
      for (const id of ["quiz", "sheet"]) await insertAssignment(db, testAssignment({ id, classId: "old" }));
      const form = (id: string, variant: string) => ({
        ...{ id, assignmentId: "quiz", variant, items: "[]", createdAt: TEST_TIME },
      });
      await db
        .insertInto("form")
        .values([form("of all", "one"), form("of Anna", "old Anna 1")])
        .execute();
      const attempt = { assignmentId: "quiz", classId: "old" };
      await db
        .insertInto("attempt")
        .values([
          testAttempt({ ...attempt, id: "anna's", pupilId: "old Anna", formId: "of Anna" }),
          testAttempt({ ...attempt, id: "dora's", pupilId: "old Dora", formId: "of all" }),
        ])
        .execute();
      const note = (action: string, subject: string, detail: object) =>
        writeAudit(db, {
          ...{ id: `audit of ${subject}`, classId: "old", actor: "ada", action, subject, at: TEST_TIME },
          detail: { ...detail },
        });
      const change = async (id: string, assignmentId: string, made: object) => {
        await insertAdjustment(db, {
          ...{ id, assignmentId, classId: "old", change: JSON.stringify(made) },
          ...{ createdBy: "ada", createdAt: TEST_TIME },
        });
        await note("marks.adjust", id, { change: made });
      };
      await change("mark of Anna", "quiz", { kind: "result", attempt: "anna's", percent: 5, reason: "Anna was ill" });
      for (const name of ["Anna", "Ben", "Dora"])
        await change(`sheet of ${name}`, "sheet", {
          ...{ kind: "given", pupil: `old ${name}`, percent: 60, reason: `a sheet of ${name}` },
        });
      await note("pupil.extra-time", "old Cem", { from: 0, to: 25, of: "Cem" });
      await db
        .insertInto("accommodation")
        .values({ assignmentId: "quiz", pupilId: "old Anna", extraMinutes: 5 })
        .execute();
      for (const name of ["Anna", "Ben", "Cem"]) await updatePupil(db, "old", `old ${name}`, { classId: "new" });
      await db.transaction().execute((trx) => deleteClass(trx, "new"));
    });

    it("leaves nothing of them there", async () => {
      const left: unknown[] = [];
      for (const table of ["user", "pupil", "attempt", "form", "adjustment", "accommodation"] as const)
        left.push(...(await store.db.selectFrom(table).selectAll().execute()));
      left.push(...(await store.db.selectFrom("audit").select("detail").execute()));
      for (const name of ["Anna", "Ben", "Cem", "Eva"]) expect(JSON.stringify(left)).not.toContain(name);
    });

    it("leaves what the others have there, and that something was done", async () => {
      const { db } = store;
      expect(await db.selectFrom("attempt").select("id").execute()).toEqual([{ id: "dora's" }]);
      expect(await db.selectFrom("form").select("id").execute()).toEqual([{ id: "of all" }]);
      expect(await db.selectFrom("adjustment").select("id").execute()).toEqual([{ id: "sheet of Dora" }]);
      const audit = await db.selectFrom("audit").select(["subject", "detail"]).orderBy("subject").execute();
      expect(audit.filter(({ detail }) => detail !== "{}").map(({ subject }) => subject)).toEqual(["sheet of Dora"]);
      expect(audit).toHaveLength(5);
    });
  });
});
