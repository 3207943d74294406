import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { saveAccommodations } from "./accommodations";
import { insertAdjustment, undoAdjustment } from "./adjustments";
import { insertAssignment } from "./assignments";
import { readGradebook } from "./gradebook";
import { listLive } from "./live";
import { listAnswersOf, listForms, listNamedAttempts } from "./marking";
import type { Store } from "./store";
import { insertTestClass, testAssignment, testAttempt } from "./test-class";
import { DIALECTS, openTestStore, TEST_TIME } from "./test-stores";

const mark = (percent: number | null, more = {}) =>
  JSON.stringify({ items: [{ item: "q" }], percent, isLate: false, setBy: null, ...more });

describe.each(DIALECTS)("what a teacher sees, on %s", (dialect) => {
  let store: Store;
  beforeAll(async () => {
    store = await openTestStore(dialect);
    const { db } = store;
    await insertTestClass(store, { id: "c", teacher: "holt", pupils: ["zoe", "anna", "ben", "gone"] });
    await insertTestClass(store, { id: "d", teacher: "holt", pupils: ["eve"] });
    await db.updateTable("pupil").set({ removedAt: TEST_TIME }).where("id", "=", "c gone").execute();
    await insertAssignment(db, testAssignment({ id: "later", classId: "c", createdAt: TEST_TIME + 5 }));
    await insertAssignment(db, testAssignment({ id: "work", classId: "c", kind: "quiz" }));
    await insertAssignment(db, testAssignment({ id: "away", classId: "c", archivedAt: TEST_TIME }));
    await insertAssignment(db, testAssignment({ id: "foreign", classId: "d" }));
    await db
      .insertInto("form")
      .values({ id: "form", assignmentId: "work", variant: "one", items: "[]", createdAt: TEST_TIME })
      .execute();
    const done = { submittedAt: TEST_TIME + 9, submittedBy: "pupil" } as const;
    const work = { assignmentId: "work", classId: "c", formId: "form" };
    await db
      .insertInto("attempt")
      .values([
        testAttempt({ ...work, ...done, id: "a1", pupilId: "c anna", mark: mark(62.5) }),
        testAttempt({
          ...work,
          ...done,
          id: "a2",
          pupilId: "c anna",
          number: 2,
          mark: mark(80, { isLate: true, setBy: "x" }),
        }),
        testAttempt({ ...work, id: "b1", pupilId: "c ben", place: "q2", pending: 2 }),
        testAttempt({ ...work, ...done, id: "g1", pupilId: "c gone", mark: mark(1) }),
        testAttempt({ ...done, assignmentId: "foreign", classId: "d", id: "e1", pupilId: "d eve", mark: mark(null) }),
      ])
      .execute();
    const answer = (attemptId: string, slot: string, at: number, value = "true") => ({
      attemptId,
      slot,
      rev: 1,
      value,
      at,
    });
    await db
      .insertInto("answer")
      .values([
        answer("b1", "q1", TEST_TIME + 4),
        answer("b1", "q2", TEST_TIME + 7),
        answer("b1", "q3", TEST_TIME + 8, "null"),
        answer("a1", "q1", TEST_TIME),
        answer("e1", "q1", TEST_TIME),
      ])
      .execute();
    const give = (id: string, assignmentId: string, change: object, classId = "c") =>
      insertAdjustment(db, {
        ...{ id, assignmentId, classId, createdBy: "holt", createdAt: TEST_TIME },
        change: JSON.stringify(change),
      });
    const given = { kind: "given", pupil: "c zoe", percent: 80, reason: "Told it" };
    await give("g 1", "work", given);
    await give("g 2", "later", { ...given, percent: 30 });
    await give("g 3", "work", { ...given, percent: 20 });
    await give("put away", "away", given);
    await give("elsewhere", "foreign", { ...given, pupil: "d eve" }, "d");
    await give("none", "work", { kind: "void", item: "q", reason: 'Written as "kind":"given" by mistake' });
    await undoAdjustment(db, { id: "g 3", classId: "c", assignmentId: "work", by: "holt", at: TEST_TIME });
    const none = { extraMinutes: null, opensAt: null, dueAt: null, closesAt: null };
    await saveAccommodations(db, { classId: "c", assignmentId: "work" }, ["c zoe"], { excused: 1, ...none });
    await saveAccommodations(db, { classId: "d", assignmentId: "foreign" }, ["d eve"], { excused: 1, ...none });
  });
  afterAll(() => store.close());

  it("reads the marks of a class from what is stored, and nothing of another's", async () => {
    const { pupils, assignments, attempts, accommodations, given } = await readGradebook(store.db, "c");
    expect(pupils.map(({ name }) => name)).toEqual(["anna", "ben", "zoe"]);
    expect(assignments.map(({ id }) => id)).toEqual(["work", "later"]);
    const read = Object.fromEntries(attempts.map(({ id, percent, isLate, setBy }) => [id, [percent, isLate, setBy]]));
    expect(read).toEqual({
      a1: [62.5, false, null],
      a2: [80, true, "x"],
      b1: [null, false, null],
      g1: [1, false, null],
    });
    expect(accommodations.map(({ pupilId }) => pupilId)).toEqual(["c zoe"]);
    expect(given.map(({ id }) => id)).toEqual(["g 1", "g 2"]);
  });

  it("tells a mark of nothing from no mark", async () => {
    expect((await readGradebook(store.db, "d")).attempts).toMatchObject([{ id: "e1", percent: null }]);
  });

  it("shows where each pupil's newest attempt stands; an answer that was taken back is none", async () => {
    const live = await listLive(store.db, "c", "work");
    expect(
      live.map(({ name, attempt, answered, answeredAt }) => [name, attempt?.id ?? null, answered, answeredAt]),
    ).toEqual([
      ["anna", "a2", 0, null],
      ["ben", "b1", 2, TEST_TIME + 7],
      ["zoe", null, 0, null],
    ]);
    expect(live[1]?.attempt).toMatchObject({ place: "q2", pending: 2, formId: "form" });
    expect((await listLive(store.db, "d", "work")).map(({ attempt }) => attempt)).toEqual([null]);
  });

  it("reads the work on an assignment, or one attempt of it, within the class", async () => {
    const { db } = store;
    const ids = async (...asked: [string, string, string?]) =>
      (await listNamedAttempts(db, ...asked)).map(({ id, pupilName }) => `${id} ${pupilName}`);
    expect(await ids("c", "work"), "of who left too").toEqual(["a1 anna", "a2 anna", "b1 ben", "g1 gone"]);
    expect(await ids("c", "work", "b1")).toEqual(["b1 ben"]);
    expect(await ids("d", "work")).toEqual([]);
    expect(await ids("d", "foreign", "b1")).toEqual([]);
    expect((await listAnswersOf(db, "c", "work")).map(({ slot }) => slot).sort()).toEqual(["q1", "q1", "q2", "q3"]);
    expect(await listAnswersOf(db, "c", "work", "e1")).toEqual([]);
    expect(await listForms(db, "c", "work")).toEqual([{ id: "form", items: "[]" }]);
    expect(await listForms(db, "d", "work", "form")).toEqual([]);
  });
});
