import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { insertAdjustment, undoAdjustment } from "../../store/adjustments";
import { insertAssignment } from "../../store/assignments";
import type { Store } from "../../store/store";
import { insertTestClass, testAssignment, testAttempt } from "../../store/test-class";
import { DIALECTS, openTestStore, TEST_TIME } from "../../store/test-stores";
import { listClassWork } from "./list-class-work";

const teacher = (userId: string) =>
  ({ kind: "teacher", role: "teacher", userId, name: userId, email: "", hasSecondFactor: false }) as const;

const HOUR = 3_600_000;
const at = (hours: number): number => TEST_TIME + hours * HOUR;
const BY_HAND = JSON.stringify({ late: { kind: "refuse" }, feedback: { kind: "by-hand" } });
const MARKED = { id: "g", submittedAt: at(-10), mark: JSON.stringify({ percent: 50, isLate: false, setBy: null }) };
const WRITTEN = JSON.stringify({ kind: "written", prompt: "Who?" });

describe.each(DIALECTS)("the work of a class on %s", (dialect) => {
  let store: Store;
  beforeAll(async () => {
    store = await openTestStore(dialect);
    await insertTestClass(store, { id: "one", teacher: "ada", pupils: ["Anna", "Bela", "Cem"] });
    const put = (id: string, more = {}) => insertAssignment(store.db, testAssignment({ id, classId: "one", ...more }));
    await put("whenever");
    await put("soon", { dueAt: at(1) });
    await put("later", { dueAt: at(5) });
    await put("overdue", { dueAt: at(-1) });
    await put("next", { opensAt: at(2) });
    await put("tomorrow", { opensAt: at(24) });
    await put("closed", { dueAt: at(-2), rules: BY_HAND });
    await put("long over", { closesAt: at(-9), kind: "written", task: WRITTEN });
    await put("read", { dueAt: at(-8), kind: "written", task: WRITTEN });
    await put("last year", { dueAt: at(-9000) });
    await put("away", { archivedAt: TEST_TIME });
    await store.db
      .insertInto("attempt")
      .values([
        testAttempt({ id: "a", assignmentId: "closed", classId: "one", pupilId: "one Anna", submittedAt: at(-3) }),
        testAttempt({ id: "b", assignmentId: "closed", classId: "one", pupilId: "one Bela" }),
        testAttempt({ id: "c", assignmentId: "long over", classId: "one", pupilId: "one Anna", submittedAt: at(-10) }),
        testAttempt({ id: "d", assignmentId: "long over", classId: "one", pupilId: "one Bela", submittedAt: at(-10) }),
        testAttempt({ id: "e", assignmentId: "long over", classId: "one", pupilId: "one Cem", submittedAt: at(-10) }),
        testAttempt({ id: "f", assignmentId: "read", classId: "one", pupilId: "one Bela", submittedAt: at(-10) }),
        testAttempt({ ...MARKED, assignmentId: "read", classId: "one", pupilId: "one Anna" }),
      ])
      .execute();
    await store.db.updateTable("pupil").set({ removedAt: TEST_TIME }).where("id", "=", "one Cem").execute();
    for (const assignmentId of ["read", "long over"])
      await insertAdjustment(store.db, {
        ...{ id: assignmentId, assignmentId, classId: "one", createdBy: "ada", createdAt: TEST_TIME },
        change: JSON.stringify({ kind: "given", pupil: "one Bela", percent: 60, reason: "Told it aloud." }),
      });
    const undone = { id: "long over", classId: "one", assignmentId: "long over", by: "ada", at: TEST_TIME };
    await undoAdjustment(store.db, undone);
  });
  afterAll(() => store.close());

  it("stands in order by what it is now", async () => {
    const work = await listClassWork({ store }, teacher("ada"), "one", TEST_TIME);
    if (!work) throw new Error("no work");
    expect(await listClassWork({ store }, teacher("ben"), "one", TEST_TIME)).toBeNull();
    const ids = Object.fromEntries(
      Object.entries(work).map(([part, list]) => [part, list.map(({ id }: { id: string }) => id)]),
    );
    expect(ids).toEqual({
      open: ["soon", "later", "whenever"],
      planned: ["next", "tomorrow"],
      past: ["overdue", "closed", "read", "long over", "last year"],
      archived: ["away"],
    });
    expect(work.past[0]).toMatchObject({ phase: "late", due: "Mon, 2 March at 09:00", started: 0, toRead: 0 });
    expect(work.past[1]).toMatchObject({ phase: "closed", started: 2, handedIn: 1, waitsForRelease: true, toRead: 0 });
    expect(work.past[4]?.due).toMatch(/ 2025 at /);
  });

  it("counts what waits to be read: not what was marked or given a result, nor the work of those who left", async () => {
    const work = await listClassWork({ store }, teacher("ada"), "one", TEST_TIME);
    const toRead = work?.past.map(({ id, toRead }) => [id, toRead]);
    expect(toRead).toEqual([
      ["overdue", 0],
      ["closed", 0],
      ["read", 0],
      ["long over", 2],
      ["last year", 0],
    ]);
  });
});
