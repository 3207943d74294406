import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AssignmentFields, type QuizFields, usualFields } from "../../classroom/assigning/assignment-fields";
import { deadlineOf } from "../../classroom/assigning/effective-dates";
import { toLocal } from "../../classroom/zoned-time";
import { findAccommodation } from "../../store/accommodations";
import { insertAdjustment, undoAdjustment } from "../../store/adjustments";
import { findAssignment } from "../../store/assignments";
import { listAudit } from "../../store/audit";
import type { Store } from "../../store/store";
import { insertTestClass, testAttempt } from "../../store/test-class";
import { DIALECTS, openTestStore, TEST_TIME } from "../../store/test-stores";
import { findCourse, listCourseIds } from "../courses";
import type { School } from "../school";
import { ACCOMMODATION, grantAccommodations, TAKING_BACK, takeBackAccommodations } from "./accommodations";
import { CHANGED_ASSIGNMENT, NEW_ASSIGNMENT } from "./assignment-body";
import { changeAssignment } from "./change-assignment";
import { makeAssignment } from "./make-assignment";
import { readAccommodation, readAssignment } from "./read-assignment";
import { archiveAssignment, releaseFeedback, removeAssignment } from "./settle-assignment";

const ZONE = "Europe/Berlin";
const MINUTE = 60_000;
const COURSE = listCourseIds()[0] ?? "";
const local = (at: number): string => toLocal(at, ZONE);

describe.each(DIALECTS)("assigning on %s", (dialect) => {
  let store: Store;
  let lessons: readonly string[] = [];
  let ids = 0;
  beforeAll(async () => {
    store = await openTestStore(dialect);
    const pupils = ["Anna", "Bela", "Cem"];
    await insertTestClass(store, { id: "one", teacher: "ada", course: COURSE, timeZone: ZONE, pupils });
    await insertTestClass(store, { id: "two", teacher: "ben", course: COURSE, timeZone: ZONE, pupils: ["Dora"] });
    lessons = (await findCourse(COURSE))?.facts.course.lessons.map(({ id }) => id) ?? [];
  });
  afterAll(() => store.close());

  const call = <B, P>(body: B, params: P, userId = "ada", at = TEST_TIME) => {
    const school: School = {
      config: {} as School["config"],
      auth: {} as School["auth"],
      store,
      now: () => at,
      newId: () => `id-${dialect}-${ids++}`,
      randomBytes: (count) => new Uint8Array(count),
    };
    const actor = {
      kind: "teacher",
      role: "teacher",
      userId,
      name: userId,
      email: "",
      hasSecondFactor: false,
    } as const;
    return { ...school, actor, body, params, at, query: new URLSearchParams(), headers: new Headers(), origin: "" };
  };

  const fields = (more: Partial<AssignmentFields> = {}, quiz: Partial<QuizFields> = {}) =>
    NEW_ASSIGNMENT.parse({
      ...usualFields({ kind: "lesson", lesson: lessons[0] ?? "", scenario: "" }, quiz, ZONE, TEST_TIME),
      ...more,
    });

  const make = async (more: Partial<AssignmentFields> = {}, quiz: Partial<QuizFields> = {}) => {
    const made = await makeAssignment(call(fields(more, quiz), { class: "one" }));
    if (!made.ok) throw new Error(made.says);
    return made.body.id;
  };
  const begin = (assignmentId: string, name: string, more = {}) =>
    store.db
      .insertInto("attempt")
      .values(testAttempt({ id: `att-${ids++}`, assignmentId, classId: "one", pupilId: `one ${name}`, ...more }))
      .execute();
  const open = async (id: string) => {
    const row = await findAssignment(store.db, "one", id);
    if (!row) throw new Error(`no assignment ${id}`);
    return readAssignment(row);
  };
  const change = async (id: string, more: object, { revision = 1, confirm = false, userId = "ada" } = {}) =>
    changeAssignment(
      call(CHANGED_ASSIGNMENT.parse({ revision, confirm, ...more }), { class: "one", assignment: id }, userId),
    );

  it("makes an assignment with an entry in the audit, in one's own class only", async () => {
    const id = await make({ opens: "2026-03-02T12:00" });
    expect(await open(id)).toMatchObject({
      task: { kind: "lesson", lesson: lessons[0] },
      opensAt: Date.UTC(2026, 2, 2, 11, 0),
      dueAt: Date.UTC(2026, 2, 9, 17, 0),
    });
    const [entry] = await listAudit(store.db, "one", 1);
    expect(entry).toMatchObject({ action: "assignment.make", subject: id, actor: "ada" });
    expect(await makeAssignment(call(fields(), { class: "two" }))).toMatchObject({ ok: false, status: 404 });
  });

  it("freezes the questions that all get, and other ones when they are changed before anybody has begun", async () => {
    const id = await make({ kind: "quiz" }, { length: 6 });
    const frozen = async () => {
      const { items } = await store.db
        .selectFrom("form")
        .select("items")
        .where("assignmentId", "=", id)
        .executeTakeFirstOrThrow();
      return (JSON.parse(items) as { readonly id: string }[]).map((item) => item.id);
    };
    const first = await frozen();
    expect(first).toHaveLength(6);
    expect(await change(id, { title: "Six", quiz: { minutes: 20 } })).toMatchObject({
      ok: true,
      body: { saved: true },
    });
    expect(await frozen()).toEqual(first);
    expect((await open(id)).task).toMatchObject({ quiz: { minutes: 20 } });
    const another = { quiz: { by: "lessons", lessons: [lessons[0]], length: 5 } };
    expect(await change(id, another, { revision: 2 })).toMatchObject({ ok: true });
    expect(await frozen()).toHaveLength(5);
    const like = { classId: "one", assignment: id };
    const copied = await makeAssignment(call({ ...fields({ kind: "quiz" }, { by: "keep" }), like }, { class: "one" }));
    const copy = copied.ok ? await open(copied.body.id) : null;
    const { task } = await open(id);
    expect(copy?.task.kind === "quiz" && copy.task.quiz.seed).toBe(task.kind === "quiz" && task.quiz.seed);
    const foreign = call({ ...fields({ kind: "quiz" }, { by: "keep" }), like }, { class: "two" }, "ben");
    expect(await makeAssignment(foreign)).toMatchObject({ ok: false, status: 404 });
  });

  /** An earlier state of the course: a quiz with more questions of a skill than the bank has now, which all get, and a lesson. */
  const ofEarlier = {
    quiz: async () => {
      const id = await make({ kind: "quiz" }, { length: 3 });
      const { task } = await open(id);
      if (task.kind !== "quiz") throw new Error("no quiz");
      const blueprint = { cells: [{ skill: "sequence", lesson: null, count: 60 }] };
      await store.db
        .updateTable("assignment")
        .set({ task: JSON.stringify({ kind: "quiz", quiz: { ...task.quiz, blueprint } }) })
        .where("id", "=", id)
        .execute();
      await store.db.updateTable("form").set({ items: '["of then"]' }).where("assignmentId", "=", id).execute();
      return id;
    },
    lesson: async () => {
      const id = await make();
      const task = JSON.stringify({ kind: "lesson", lesson: "of-then" });
      await store.db.updateTable("assignment").set({ task }).where("id", "=", id).execute();
      return id;
    },
  };
  const formsOf = (id: string) =>
    store.db.selectFrom("form").select(["variant", "items"]).where("assignmentId", "=", id).execute();
  const OF_THEN = [{ variant: "one", items: '["of then"]' }];

  it.each([
    ["nobody has begun", false],
    ["somebody has begun", true],
  ])("changes dates, time and rules after the course has changed, and asks what it asked: %s", async (_, isBegun) => {
    const [quiz, lesson] = [await ofEarlier.quiz(), await ofEarlier.lesson()];
    if (isBegun) for (const id of [quiz, lesson]) await begin(id, "Anna");
    const [before, readBefore] = [await open(quiz), await open(lesson)];
    const later = { due: "2026-03-20T18:00", late: { kind: "refuse", percent: null } };
    const saved = { ok: true, body: { saved: true } };
    const confirm = { confirm: true };
    expect(await change(quiz, { ...later, quiz: { minutes: 30, attempts: 2 } }, confirm)).toMatchObject(saved);
    expect(await change(lesson, later, confirm)).toMatchObject(saved);
    const after = await open(quiz);
    expect(after).toMatchObject({ dueAt: Date.UTC(2026, 2, 20, 17, 0), rules: { late: { kind: "refuse" } } });
    if (before.task.kind !== "quiz") throw new Error("no quiz");
    expect(after.task).toEqual({ kind: "quiz", quiz: { ...before.task.quiz, minutes: 30, attempts: 2 } });
    expect(await formsOf(quiz)).toEqual(OF_THEN);
    expect((await open(lesson)).task).toEqual(readBefore.task);
  });

  it("keeps the questions where only their order changes, and says so where they cannot be drawn for each", async () => {
    const id = await ofEarlier.quiz();
    expect(await change(id, { quiz: { shuffle: false, orders: "exact" } })).toMatchObject({ ok: true });
    expect((await open(id)).task).toMatchObject({ quiz: { shuffle: false, orders: "exact" } });
    expect(await formsOf(id)).toEqual(OF_THEN);
    const each = await change(id, { quiz: { forms: "each" } }, { revision: 2 });
    expect(each).toMatchObject({ ok: false, status: 422, fields: { "quiz.by": expect.any(String) } });
    expect(await change(id, { quiz: { by: "course", length: 4 } }, { revision: 2 })).toMatchObject({ ok: true });
    const [form] = await formsOf(id);
    expect(JSON.parse(form?.items ?? "[]")).toHaveLength(4);
    const lesson = await ofEarlier.lesson();
    expect(await change(lesson, { lesson: "of-never" })).toMatchObject({ ok: false, code: "bad-lesson" });
  });

  it("copies the questions as they were frozen, and draws them only where others are asked for", async () => {
    const id = await ofEarlier.quiz();
    const copy = async (quiz: Partial<QuizFields>) => {
      const like = { classId: "one", assignment: id };
      return makeAssignment(call({ ...fields({ kind: "quiz" }, quiz), like }, { class: "one" }));
    };
    const kept = await copy({ by: "keep", minutes: 15 });
    if (!kept.ok) throw new Error(kept.says);
    expect(await formsOf(kept.body.id)).toEqual(OF_THEN);
    const { task } = await open(id);
    if (task.kind !== "quiz") throw new Error("no quiz");
    const { shuffle, orders } = fields().quiz;
    const taken = { ...task.quiz, minutes: 15, shuffle, orders };
    expect((await open(kept.body.id)).task).toEqual({ kind: "quiz", quiz: taken });
    const others = await copy({ by: "course", length: 4 });
    const [form] = await formsOf(others.ok ? others.body.id : "");
    expect(JSON.parse(form?.items ?? "[]")).toHaveLength(4);
    await store.db.deleteFrom("form").where("assignmentId", "=", id).execute();
    expect(await copy({ by: "keep" })).toMatchObject({ ok: false, code: "bad-quiz" });
  });

  it("takes no questions from another course", async () => {
    const id = await ofEarlier.quiz();
    await store.db.updateTable("assignment").set({ course: "elsewhere" }).where("id", "=", id).execute();
    const like = { classId: "one", assignment: id };
    const copied = await makeAssignment(call({ ...fields({ kind: "quiz" }, { by: "keep" }), like }, { class: "one" }));
    expect(copied).toMatchObject({ ok: false, says: expect.stringContaining("no questions to keep") });
  });

  it("says whom a change touches, changes nothing, and saves when it is confirmed", async () => {
    const id = await make({ due: local(TEST_TIME + 60 * MINUTE) });
    await begin(id, "Anna", { startedAt: TEST_TIME - 40 * MINUTE, submittedAt: TEST_TIME - 30 * MINUTE });
    await begin(id, "Bela");
    const earlier = { due: local(TEST_TIME - 35 * MINUTE) };
    expect(await change(id, earlier)).toEqual({
      ok: true,
      body: { saved: false, touches: ["1 would now be late: Anna."] },
    });
    expect((await open(id)).revision).toBe(1);
    expect(await change(id, earlier, { confirm: true })).toMatchObject({ ok: true, body: { saved: true } });
    const marked = await store.db
      .selectFrom("attempt")
      .select("mark")
      .where("assignmentId", "=", id)
      .where("submittedAt", "is not", null)
      .executeTakeFirstOrThrow();
    expect(JSON.parse(marked.mark ?? "{}")).toMatchObject({ isLate: true });
    expect(await change(id, { title: "New" }, { revision: 2 })).toMatchObject({ ok: true, body: { saved: true } });
  });

  it("does not change what is asked once somebody has begun, nor over somebody else's change", async () => {
    const id = await make();
    expect(await change(id, { title: "x" }, { userId: "ben" })).toMatchObject({ ok: false, status: 404 });
    expect(await change(id, { title: "first" })).toMatchObject({ ok: true });
    expect(await change(id, { title: "second" })).toMatchObject({ ok: false, code: "changed-meanwhile" });
    await begin(id, "Anna");
    const other = { lesson: lessons[1] };
    expect(await change(id, other, { revision: 2, confirm: true })).toMatchObject({ ok: false, code: "begun" });
    expect((await open(id)).title).toBe("first");
  });

  it("releases feedback and takes it back, puts away and brings back", async () => {
    const id = await make({ feedback: { kind: "by-hand", at: null } });
    const params = { class: "one", assignment: id };
    const release = (released: boolean, revision: number, userId = "ada") =>
      releaseFeedback(call({ released, revision }, params, userId));
    expect(await release(true, 1, "ben")).toMatchObject({ ok: false, status: 404 });
    expect(await release(true, 1)).toMatchObject({ ok: true });
    expect((await open(id)).releasedAt).toBe(TEST_TIME);
    expect(await release(false, 1)).toMatchObject({ ok: false, code: "changed-meanwhile" });
    expect(await release(false, 2)).toMatchObject({ ok: true });
    expect((await open(id)).releasedAt).toBeNull();
    expect(await archiveAssignment(call({ archived: true, revision: 3 }, params))).toMatchObject({ ok: true });
    expect((await open(id)).archivedAt).toBe(TEST_TIME);
    expect(await archiveAssignment(call({ archived: false, revision: 4 }, params))).toMatchObject({ ok: true });
    expect((await open(id)).archivedAt).toBeNull();
  });

  it("deletes nothing for which a result was given, and asks nothing else there, until it is taken back", async () => {
    const id = await make();
    const params = { class: "one", assignment: id };
    const remove = () => removeAssignment(call(undefined, params));
    const given = { id: `given ${id}`, assignmentId: id, classId: "one", createdBy: "ada", createdAt: TEST_TIME };
    const result = { kind: "given", pupil: "one Anna", percent: 80, reason: "A sheet" };
    await insertAdjustment(store.db, { ...given, change: JSON.stringify(result) });
    const refused = await remove();
    expect(refused).toMatchObject({ ok: false, status: 409, code: "marks-changed" });
    expect(!refused.ok && refused.says).toMatch(/A result was given.*archive/);
    expect(await change(id, { lesson: lessons[1] })).toMatchObject({ ok: false, code: "marks-changed" });
    expect(await change(id, { title: "Read" })).toMatchObject({ ok: true });
    expect((await open(id)).task).toMatchObject({ lesson: lessons[0] });
    await undoAdjustment(store.db, { ...given, by: "ada", at: TEST_TIME });
    expect(await change(id, { lesson: lessons[1] }, { revision: 2 })).toMatchObject({ ok: true });
    expect(await remove()).toMatchObject({ ok: true });
  });

  it("deletes only what nobody has begun", async () => {
    const id = await make();
    const remove = (userId = "ada") => removeAssignment(call(undefined, { class: "one", assignment: id }, userId));
    await begin(id, "Cem");
    expect(await remove("ben")).toMatchObject({ ok: false, status: 404 });
    expect(await remove()).toMatchObject({ ok: false, code: "begun" });
    await store.db.deleteFrom("attempt").where("assignmentId", "=", id).execute();
    expect(await remove()).toMatchObject({ ok: true });
    expect(await remove()).toMatchObject({ ok: false, status: 404 });
  });

  it("grants a pupil more, which holds at once for work that is running", async () => {
    const id = await make({ kind: "quiz", due: local(TEST_TIME + 600 * MINUTE) }, { length: 6, minutes: 30 });
    await begin(id, "Anna");
    const grant = (pupil: string, more: object, userId = "ada") => {
      const nothing = { extraMinutes: null, opens: null, due: null, closes: null, excused: false };
      const body = ACCOMMODATION.parse({ pupils: [pupil], ...nothing, ...more });
      return grantAccommodations(call(body, { class: "one", assignment: id }, userId));
    };
    const deadline = async () => {
      const granted = readAccommodation(await findAccommodation(store.db, id, "one Anna"));
      return deadlineOf({ startedAt: TEST_TIME }, await open(id), { extraPercent: 0 }, granted);
    };
    expect(await deadline()).toBe(TEST_TIME + 30 * MINUTE);
    expect(await grant("one Anna", { extraMinutes: 15 })).toMatchObject({ ok: true });
    expect(await deadline()).toBe(TEST_TIME + 45 * MINUTE);
    expect(await grant("two Dora", { excused: true })).toMatchObject({ ok: false, status: 404 });
    expect(await grant("one Anna", { excused: true }, "ben")).toMatchObject({ ok: false, status: 404 });
    expect(await grant("one Anna", {})).toMatchObject({ ok: false, code: "nothing-granted" });
    expect(await grant("one Anna", { opens: local(TEST_TIME + 700 * MINUTE) })).toMatchObject({
      ok: false,
      fields: { due: expect.any(String) },
    });
    const takeBack = (pupils: readonly string[], userId = "ada") =>
      takeBackAccommodations(call(TAKING_BACK.parse({ pupils }), { class: "one", assignment: id }, userId));
    expect(await takeBack(["one Anna"], "ben")).toMatchObject({ ok: false, status: 404 });
    expect(await takeBack([])).toMatchObject({ ok: false, code: "no-pupils" });
    for (const other of ["one Bela", "two Dora", "one Nobody"])
      expect(await takeBack(["one Anna", other])).toMatchObject({ ok: false, status: 404 });
    expect(await deadline(), "nothing was taken back").toBe(TEST_TIME + 45 * MINUTE);
    expect(await takeBack(["one Anna"])).toMatchObject({ ok: true });
    expect(await deadline()).toBe(TEST_TIME + 30 * MINUTE);
  });

  it("marks late work anew when another date is granted", async () => {
    const id = await make({ due: local(TEST_TIME - 10 * MINUTE) });
    await begin(id, "Bela", { startedAt: TEST_TIME - 20 * MINUTE, submittedAt: TEST_TIME });
    const due = local(TEST_TIME + 10 * MINUTE);
    const body = { pupils: ["one Bela"], extraMinutes: null, opens: null, due, closes: null, excused: false };
    await grantAccommodations(call(body, { class: "one", assignment: id }));
    const { mark } = await store.db
      .selectFrom("attempt")
      .select("mark")
      .where("assignmentId", "=", id)
      .executeTakeFirstOrThrow();
    expect(JSON.parse(mark ?? "{}")).toMatchObject({ isLate: false });
  });
});
