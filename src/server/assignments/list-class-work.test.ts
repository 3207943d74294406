import { afterAll, beforeAll, describe, expect, it } from "vitest";
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

describe.each(DIALECTS)("the work of a class on %s", (dialect) => {
  let store: Store;
  beforeAll(async () => {
    store = await openTestStore(dialect);
    await insertTestClass(store, { id: "one", teacher: "ada", pupils: ["Anna", "Bela"] });
    const put = (id: string, more = {}) => insertAssignment(store.db, testAssignment({ id, classId: "one", ...more }));
    await put("whenever");
    await put("soon", { dueAt: at(1) });
    await put("later", { dueAt: at(5) });
    await put("overdue", { dueAt: at(-1) });
    await put("next", { opensAt: at(2) });
    await put("tomorrow", { opensAt: at(24) });
    await put("closed", { dueAt: at(-2), rules: BY_HAND });
    await put("away", { archivedAt: TEST_TIME });
    await store.db
      .insertInto("attempt")
      .values([
        testAttempt({ id: "a", assignmentId: "closed", classId: "one", pupilId: "one Anna", submittedAt: at(-3) }),
        testAttempt({ id: "b", assignmentId: "closed", classId: "one", pupilId: "one Bela" }),
      ])
      .execute();
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
      open: ["overdue", "soon", "later", "whenever"],
      planned: ["next", "tomorrow"],
      past: ["closed"],
      archived: ["away"],
    });
    expect(work.open[0]).toMatchObject({ phase: "late", due: "Mon, 2 March 2026 at 09:00", started: 0 });
    expect(work.past[0]).toMatchObject({ started: 2, handedIn: 1, waitsForRelease: true });
  });
});
