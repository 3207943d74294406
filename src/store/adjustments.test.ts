import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { holdMarks, insertAdjustment, listAdjustments, undoAdjustment } from "./adjustments";
import { insertAssignment } from "./assignments";
import { endAttempt, writeMark } from "./attempts";
import type { Store } from "./store";
import { insertTestClass, testAssignment, testAttempt } from "./test-class";
import { DIALECTS, openTestStore, TEST_TIME } from "./test-stores";

const change = JSON.stringify({ kind: "void", item: "q", reason: "Unclear" });
const entry = (id: string, createdAt = TEST_TIME, assignmentId = "work") => ({
  ...{ id, assignmentId, classId: "c", change },
  ...{ createdBy: "holt", createdAt },
});

describe.each(DIALECTS)("adjustments on %s", (dialect) => {
  let store: Store;
  beforeAll(async () => {
    store = await openTestStore(dialect);
    await insertTestClass(store, { id: "c", teacher: "holt", pupils: ["anna", "ben"] });
    await insertTestClass(store, { id: "d", teacher: "holt" });
    for (const id of ["work", "other", "raced"])
      await insertAssignment(store.db, testAssignment({ id, classId: "c", kind: "quiz" }));
  });
  afterAll(() => store.close());

  it("lists those of one assignment of one class, the oldest first, and undoes each once", async () => {
    const { db } = store;
    await insertAdjustment(db, entry("late", TEST_TIME + 9));
    await insertAdjustment(db, entry("early"));
    await insertAdjustment(db, entry("elsewhere", TEST_TIME, "other"));
    expect((await listAdjustments(db, "c", "work")).map(({ id }) => id)).toEqual(["early", "late"]);
    expect(await listAdjustments(db, "d", "work")).toEqual([]);

    const of = { classId: "c", assignmentId: "work", by: "holt", at: TEST_TIME + 20 };
    expect(await undoAdjustment(db, { ...of, id: "early", classId: "d" })).toBeUndefined();
    expect(await undoAdjustment(db, { ...of, id: "early", assignmentId: "other" })).toBeUndefined();
    const undone = await undoAdjustment(db, { ...of, id: "early" });
    expect(undone).toMatchObject({ id: "early", undoneBy: "holt", undoneAt: TEST_TIME + 20, change });
    expect(await undoAdjustment(db, { ...of, id: "early" })).toBeUndefined();
    expect((await listAdjustments(db, "c", "work")).map(({ undoneAt }) => undoneAt)).toEqual([TEST_TIME + 20, null]);
  });

  it("holds nothing of another class's", async () => {
    await store.db.transaction().execute(async (trx) => {
      expect(await holdMarks(trx, "d", "work")).toBe(false);
      expect(await holdMarks(trx, "c", "work")).toBe(true);
    });
  });

  it("leaves no attempt unmarked by a change that is saved while it is handed in", async () => {
    const { db } = store;
    const rounds = 8;
    for (let round = 0; round < rounds; round++) {
      const id = `race ${round}`;
      const row = { id, assignmentId: "raced", classId: "c", pupilId: "c anna", number: round + 1 };
      await db.insertInto("attempt").values(testAttempt(row)).execute();
      // The mark is how many changes whoever wrote it knew of.
      const count = async (trx: typeof db) => (await listAdjustments(trx, "c", "raced")).length;
      const handIn = db.transaction().execute(async (trx) => {
        await endAttempt(trx, id, TEST_TIME, "pupil");
        await writeMark(trx, id, String(await count(trx)));
      });
      const adjust = db.transaction().execute(async (trx) => {
        await insertAdjustment(trx, entry(`change ${round}`, TEST_TIME, "raced"));
        await holdMarks(trx, "c", "raced");
        const done = await trx.selectFrom("attempt").select("submittedAt").where("id", "=", id).executeTakeFirst();
        if (done?.submittedAt) await writeMark(trx, id, String(await count(trx)));
      });
      await Promise.all(round % 2 ? [handIn, adjust] : [adjust, handIn]);
      const { mark } = await db.selectFrom("attempt").select("mark").where("id", "=", id).executeTakeFirstOrThrow();
      expect(mark).toBe(String(round + 1));
    }
  });
});
