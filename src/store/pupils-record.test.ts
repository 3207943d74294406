import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { insertAdjustment } from "./adjustments";
import { writeAudit } from "./audit";
import { insertClass } from "./classes";
import { isDuplicate } from "./database-error";
import { insertPerson } from "./people";
import { holdPupil } from "./pupils";
import { findPupil, insertPupil, listNameKeys, listPupils, renamePupil, replaceSecret } from "./pupils-of-class";
import { erasePupil, readPupilRecord } from "./pupils-record";
import type { Store } from "./store";
import { DIALECTS, openTestStore, TEST_TIME } from "./test-stores";

const at = TEST_TIME;
const pupil = (id: string, name = id) => ({
  id,
  classId: "class",
  userId: `u-${id}`,
  name,
  nameKey: name.toLowerCase(),
  secretHash: "hash",
  extraPercent: 0,
});

describe.each(DIALECTS)("a pupil's record on %s", (dialect) => {
  let store: Store;
  beforeAll(async () => {
    store = await openTestStore(dialect);
  });
  beforeEach(async () => {
    const { db } = store;
    await db.deleteFrom("user").execute();
    await db.deleteFrom("class").execute();
    await insertPerson(db, dialect, { id: "teacher", name: "T", email: "t@s.example", role: "teacher" }, null, at);
    const rest = { name: "9b", term: "", course: "valley", timeZone: "UTC", joinCode: "ABCD" };
    await insertClass(db, { id: "class", ...rest, createdAt: at, expiresAt: at + 1 }, "teacher");
    for (const id of ["ada", "ben"]) await insertPupil(db, dialect, pupil(id), at);
    // Nobody has begun the other one.
    for (const [id, title] of [
      ["quiz", "Quiz"],
      ["other", "Other"],
    ] as const) {
      const common = { classId: "class", course: "valley", kind: "quiz", task: "{}", rules: "{}" } as const;
      const made = { createdBy: "teacher", createdAt: at };
      await db
        .insertInto("assignment")
        .values({ ...common, ...made, id, title })
        .execute();
    }
    for (const variant of ["one", "ada 1"])
      await db
        .insertInto("form")
        .values({ id: variant, assignmentId: "quiz", variant, items: "[]", createdAt: at })
        .execute();
    for (const [id, pupilId, formId] of [
      ["a1", "ada", "ada 1"],
      ["b1", "ben", "one"],
    ] as const) {
      const ids = { id, assignmentId: "quiz", classId: "class", pupilId, formId };
      await db
        .insertInto("attempt")
        .values({ ...ids, number: 1, startedAt: at, seenAt: at })
        .execute();
      for (const rev of [1, 2])
        await db
          .insertInto("answerOp")
          .values({ attemptId: id, opId: `op${rev}`, slot: "s", rev, value: `"${pupilId} ${rev}"`, at: at + rev })
          .execute();
      const change = JSON.stringify({ kind: "result", attempt: id, percent: 5, reason: `about ${pupilId}` });
      await db
        .insertInto("adjustment")
        .values({
          id: `adj ${id}`,
          assignmentId: "quiz",
          classId: "class",
          change,
          createdBy: "teacher",
          createdAt: at,
        })
        .execute();
      const entry = { classId: "class", actor: "teacher", action: "mark.override", detail: { reason: pupilId }, at };
      await writeAudit(db, { id: `audit ${id}`, subject: id, ...entry });
    }
    for (const pupilId of ["ada", "ben"]) {
      const ids = { id: `given ${pupilId === "ada" ? 1 : 2}`, assignmentId: "other", classId: "class" };
      const change = { kind: "given", pupil: pupilId, percent: 80, reason: `told by ${pupilId}` };
      const made = { createdBy: "teacher", createdAt: at + 1 };
      await db
        .insertInto("adjustment")
        .values({ ...ids, ...made, change: JSON.stringify(change) })
        .execute();
      const entry = { classId: "class", actor: "teacher", action: "marks.adjust", detail: { change }, at: at + 1 };
      await writeAudit(db, { id: `audit of ${ids.id}`, subject: ids.id, ...entry });
    }
    await db.insertInto("accommodation").values({ assignmentId: "quiz", pupilId: "ada", extraMinutes: 5 }).execute();
    await db
      .insertInto("session")
      .values({
        id: "session",
        token: "token",
        userId: "u-ada",
        expiresAt: new Date(at).toISOString(),
        createdAt: new Date(at).toISOString(),
        updatedAt: new Date(at).toISOString(),
        ipAddress: null,
        userAgent: null,
      })
      .execute();
  });
  afterAll(() => store.close());

  it("holds all that is kept of the pupil and nothing of another", async () => {
    const { db } = store;
    const record = await readPupilRecord(db, pupil("ada"));
    expect(record.attempts.map(({ id, title }) => [id, title])).toEqual([["a1", "Quiz"]]);
    expect(record.answers.map(({ value }) => value)).toEqual(['"ada 1"', '"ada 2"']);
    expect(record.forms.map(({ id }) => id)).toEqual(["ada 1"]);
    expect(record.adjustments.map(({ id, title }) => [id, title])).toEqual([
      ["adj a1", "Quiz"],
      ["given 1", "Other"],
    ]);
    expect(record.audit.map(({ id }) => id)).toEqual(["audit a1", "audit of given 1"]);
    expect(record.accommodations).toMatchObject([{ title: "Quiz", extraMinutes: 5 }]);
    expect(record.signedInSince).toEqual([new Date(at).toISOString()]);
    expect(JSON.stringify(record)).not.toMatch(/ben/);
    const empty = await readPupilRecord(db, pupil("nobody"));
    expect(Object.values(empty).flat()).toEqual([]);
  });

  it("is erased with every trace of the person, and leaves the others' work whole", async () => {
    const { db } = store;
    await db.transaction().execute((trx) => erasePupil(trx, pupil("ada")));
    const left: unknown[] = [];
    const tables = ["user", "session", "pupil", "attempt", "answerOp", "form", "adjustment", "accommodation"] as const;
    for (const table of tables) left.push(...(await db.selectFrom(table).selectAll().execute()));
    left.push(...(await db.selectFrom("audit").select("detail").execute()));
    expect(JSON.stringify(left)).not.toMatch(/ada|a1/);
    const ben = await readPupilRecord(db, pupil("ben"));
    expect([ben.attempts, ben.answers, ben.forms, ben.adjustments].map((rows) => rows.length)).toEqual([1, 2, 1, 2]);
    expect(ben.audit[0]?.detail).toBe('{"reason":"ben"}');
  });

  it("is erased with what is written about the pupil meanwhile", async () => {
    const { db } = store;
    const insert = { id: "late", assignmentId: "other", classId: "class", createdBy: "teacher", createdAt: at };
    const change = JSON.stringify({ kind: "given", pupil: "ada", percent: 1, reason: "meanwhile" });
    let erased: Promise<unknown> = Promise.resolve();
    await db.transaction().execute(async (trx) => {
      expect(await holdPupil(trx, "ada")).toEqual({ classId: "class", removedAt: null });
      await insertAdjustment(trx, { ...insert, change });
      erased = db.transaction().execute((other) => erasePupil(other, pupil("ada")));
      // Time to come as far as it can.
      await new Promise((resolve) => setTimeout(resolve, 80));
    });
    await erased;
    const left = await db.selectFrom("adjustment").select("change").execute();
    expect(JSON.stringify(left)).not.toContain("ada");
    expect(await db.transaction().execute((trx) => holdPupil(trx, "ada"))).toBeUndefined();
  });

  it("keeps a form that others were asked too, and the one of all where nobody else has begun", async () => {
    const { db } = store;
    const formIds = async () => (await db.selectFrom("form").select("id").orderBy("id").execute()).map(({ id }) => id);
    await db.updateTable("attempt").set({ formId: "one" }).execute();
    for (const id of ["ada", "ben"]) {
      await db.transaction().execute((trx) => erasePupil(trx, pupil(id)));
      expect(await formIds()).toEqual(["ada 1", "one"]);
    }
  });

  it("keeps names apart within a class, and renames person and pupil together", async () => {
    const { db } = store;
    const taken = db.transaction().execute((trx) => insertPupil(trx, dialect, pupil("other", "Ada"), at));
    await expect(taken).rejects.toSatisfy(isDuplicate);
    await expect(db.transaction().execute((trx) => renamePupil(trx, pupil("ben"), "Ada", "ada"))).rejects.toSatisfy(
      isDuplicate,
    );
    await db.transaction().execute((trx) => renamePupil(trx, pupil("ben"), "Benno", "benno"));
    expect((await listPupils(db, "class")).map(({ name, attempts }) => [name, attempts])).toEqual([
      ["ada", 1],
      ["Benno", 1],
    ]);
    expect(await db.selectFrom("user").select("name").where("id", "=", "u-ben").execute()).toEqual([{ name: "Benno" }]);
    expect(await listNameKeys(db, "class")).toContainEqual({ nameKey: "benno", removed: false });
  });

  it("ends the pupil's sessions with a new secret, and finds nobody through another class", async () => {
    const { db } = store;
    await db.transaction().execute((trx) => replaceSecret(trx, pupil("ada"), "new"));
    expect((await findPupil(db, "class", "ada"))?.secretHash).toBe("new");
    expect(await db.selectFrom("session").select("id").execute()).toEqual([]);
    expect(await findPupil(db, "elsewhere", "ada")).toBeUndefined();
  });
});
