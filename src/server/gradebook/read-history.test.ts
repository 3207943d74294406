import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { insertAdjustment, undoAdjustment } from "../../store/adjustments";
import { insertAssignment } from "../../store/assignments";
import { writeAudit } from "../../store/audit";
import type { Store } from "../../store/store";
import { insertTestClass, testAssignment, testAttempt } from "../../store/test-class";
import { DIALECTS, openTestStore, TEST_TIME } from "../../store/test-stores";
import { readHistory } from "./read-history";

describe.each(DIALECTS)("the history of a mark on %s", (dialect) => {
  let store: Store;
  beforeAll(async () => {
    store = await openTestStore(dialect);
    const { db } = store;
    await insertTestClass(store, { id: "c", teacher: "holt", pupils: ["anna", "ben"] });
    await insertTestClass(store, { id: "d", teacher: "ruiz" });
    await insertAssignment(db, testAssignment({ id: "work", classId: "c", kind: "quiz" }));
    const done = { submittedAt: TEST_TIME + 5, submittedBy: "time" } as const;
    await db
      .insertInto("attempt")
      .values([
        testAttempt({ ...done, id: "a", assignmentId: "work", classId: "c", pupilId: "c anna" }),
        testAttempt({ ...done, id: "b", assignmentId: "work", classId: "c", pupilId: "c ben" }),
      ])
      .execute();
    const change = (id: string, at: number, what: object) =>
      insertAdjustment(db, {
        ...{ id, assignmentId: "work", classId: "c", createdBy: "holt", createdAt: TEST_TIME + at },
        change: JSON.stringify({ reason: `Reason ${id}`, ...what }),
      });
    await change("void", 10, { kind: "void", item: "q" });
    await change("hers", 20, { kind: "result", attempt: "a", percent: 80 });
    await change("his", 30, { kind: "result", attempt: "b", percent: 20 });
    const undone = { classId: "c", assignmentId: "work", by: "holt", at: TEST_TIME + 40 };
    await undoAdjustment(db, { ...undone, id: "void" });
  });
  afterAll(() => store.close());

  const ask = (userId: string, classId: string, query: string) =>
    readHistory({
      ...{ store, actor: { kind: "teacher", role: "teacher", userId }, params: { class: classId } },
      query: new URLSearchParams(query),
    } as never);

  it("tells what happened to this pupil's mark alone, the newest first, and what can be undone", async () => {
    const read = await ask("holt", "c", "assignment=work&pupil=c+anna");
    expect(read.ok && read.body.events.map(({ what, who, why, undo }) => [what, who, why, undo])).toEqual([
      ["Undone: Made void: it counts for nobody", "holt", null, null],
      ["Result set to 80 %", "holt", "Reason hers", "hers"],
      ["Made void: it counts for nobody", "holt", "Reason void", null],
      ["Ended by the time", null, null, null],
      ["Begun", null, null, null],
    ]);
  });

  it("tells when and by whom a pupil was excused, and no longer was, whether or not anything was handed in", async () => {
    const { db } = store;
    const note = (at: number, action: string, assignment: string, detail: object, actor = "holt") =>
      writeAudit(db, {
        ...{ id: `excusing ${at}`, classId: "c", subject: "c ben", action, actor, at: TEST_TIME + at },
        detail: { assignment, ...detail },
      });
    await note(50, "accommodation.grant", "work", { extraMinutes: 5, excused: false });
    await note(60, "accommodation.grant", "work", { excused: true });
    await note(70, "accommodation.grant", "work", { excused: true, extraMinutes: 5 });
    await note(75, "accommodation.grant", "another", { excused: true });
    await note(80, "accommodation.take-back", "work", {}, "gone");
    const read = await ask("holt", "c", "assignment=work&pupil=c+ben");
    expect(read.ok && read.body.events.slice(0, 2)).toEqual([
      { at: TEST_TIME + 80, what: "No longer excused", who: "a teacher who has left", why: null, undo: null },
      { at: TEST_TIME + 60, what: "Excused", who: "holt", why: null, undo: null },
    ]);
  });

  it.each([
    ["another's class", "ruiz", "c", "assignment=work&pupil=c+anna"],
    ["an assignment of another class", "ruiz", "d", "assignment=work&pupil=c+anna"],
    ["a name that no database takes", "holt", "c", "assignment=%00&pupil=%00"],
  ])("knows nothing of %s", async (_name, userId, classId, query) => {
    expect(await ask(userId, classId, query)).toMatchObject({ ok: false, status: 404 });
  });
});
