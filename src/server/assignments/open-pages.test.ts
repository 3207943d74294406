import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { QUIZ } from "../../classroom/test-work";
import { insertAdjustment, undoAdjustment } from "../../store/adjustments";
import { insertAssignment } from "../../store/assignments";
import type { Store } from "../../store/store";
import { insertTestClass, testAssignment, testAttempt } from "../../store/test-class";
import { DIALECTS, openTestStore, TEST_TIME } from "../../store/test-stores";
import { findCourse, listCourseIds } from "../courses";
import type { School } from "../school";
import { openAssign } from "./open-assign";
import { openAssignment } from "./open-assignment";
import { openLessonPlan } from "./open-lesson-plan";
import { openDraft, openPreview } from "./open-preview";

const COURSE = listCourseIds()[0] ?? "";
const DAY = 86_400_000;
const HOUR = DAY / 24;

const teacher = (userId: string) =>
  ({ kind: "teacher", role: "teacher", userId, name: userId, email: "", hasSecondFactor: false }) as const;

describe.each(DIALECTS)("pages of assigning on %s", (dialect) => {
  let store: Store;
  let school: School;
  let lessons: readonly string[] = [];
  beforeAll(async () => {
    store = await openTestStore(dialect);
    let ids = 0;
    const outside = {
      config: {} as School["config"],
      auth: {} as School["auth"],
      randomBytes: () => new Uint8Array(8),
    };
    school = { ...outside, store, now: () => TEST_TIME, newId: () => `id-${ids++}` };
    lessons = (await findCourse(COURSE))?.facts.course.lessons.map(({ id }) => id) ?? [];
    await insertTestClass(store, { id: "one", teacher: "ada", course: COURSE, pupils: ["Anna", "Bela"] });
    await insertTestClass(store, { id: "next", teacher: "ada", course: COURSE, timeZone: "Asia/Amman" });
    await insertTestClass(store, { id: "two", teacher: "ben", course: COURSE });
    const task = JSON.stringify({ kind: "lesson", lesson: lessons[0] });
    const dates = { opensAt: TEST_TIME - 9 * DAY, dueAt: TEST_TIME - 3 * DAY };
    await insertAssignment(store.db, testAssignment({ id: "read", classId: "one", course: COURSE, task, ...dates }));
    const done = { submittedAt: TEST_TIME - DAY };
    await store.db
      .insertInto("attempt")
      .values(testAttempt({ id: "a", assignmentId: "read", classId: "one", pupilId: "one Anna", ...done }))
      .execute();
  });
  afterAll(() => store.close());

  it("proposes the first lesson that the class has not had, or what the address asks for", async () => {
    const view = await openAssign(school, teacher("ada"), "one", {});
    expect(view?.fields).toMatchObject({ kind: "lesson", lesson: lessons[1], due: "2026-03-09T18:00" });
    expect(view?.lessons.filter(({ isAssigned }) => isAssigned).map(({ id }) => id)).toEqual([lessons[0]]);
    const quiz = await openAssign(school, teacher("ada"), "one", { kind: "quiz" });
    expect(quiz?.fields).toMatchObject({ kind: "quiz", quiz: { by: "course", length: 10 } });
    const about = await openAssign(school, teacher("ada"), "one", { kind: "quiz", target: lessons[2] });
    expect(about?.fields.quiz).toMatchObject({ by: "lessons", lessons: [lessons[2]] });
    const odd = await openAssign(school, teacher("ada"), "one", { kind: "exam", target: ["x", "y"] });
    expect(odd?.fields).toMatchObject({ kind: "lesson", lesson: lessons[1] });
  });

  it("fills the form after another class's assignment, without dates that are over", async () => {
    const view = await openAssign(school, teacher("ada"), "next", { like: "read", of: "one" });
    expect(view?.like).toEqual({ classId: "one", assignment: "read" });
    expect(view?.fields).toMatchObject({ lesson: lessons[0], opens: null, due: "2026-03-09T18:00" });
    const foreign = await openAssign(school, teacher("ben"), "two", { like: "read", of: "one" });
    expect(foreign).toMatchObject({ like: null, fields: { title: "" } });
    for (const like of ["none", "rea\0d", ["read"], undefined])
      expect(await openAssign(school, teacher("ada"), "next", { like, of: "one" })).toMatchObject({ like: null });
  });

  /** Now it is 2 March, 10:00 in the class of before and 12:00 in the next one; dates are told by the clocks of each. */
  const fresh = { opens: null, due: "2026-03-09T18:00", closes: null };
  it.each([
    [
      "keeps the dates of a test of tomorrow",
      { opensAt: DAY, dueAt: DAY + HOUR, closesAt: DAY + HOUR },
      { opens: "2026-03-03T10:00", due: "2026-03-03T11:00", closes: "2026-03-03T11:00" },
    ],
    [
      "keeps the dates of what is open and due today",
      { opensAt: -DAY, dueAt: 3 * HOUR },
      { opens: "2026-03-01T10:00", due: "2026-03-02T13:00", closes: null },
    ],
    ["has new dates where it is past due by the clocks of the next class", { opensAt: -DAY, dueAt: 2 * HOUR }, fresh],
    ["has new dates where it is past due, though it has not closed", { dueAt: -DAY, closesAt: 5 * DAY }, fresh],
    ["has new dates where it has closed without a due date", { opensAt: -9 * DAY, closesAt: -3 * DAY }, fresh],
    ["has no dates where there are none", {}, { opens: null, due: null, closes: null }],
    ["keeps an opening without an end", { opensAt: 2 * DAY }, { opens: "2026-03-04T10:00", due: null, closes: null }],
  ] as const)("a copy %s", async (name, dates, expected) => {
    const task = JSON.stringify({ kind: "lesson", lesson: lessons[0] });
    const at = Object.fromEntries(Object.entries(dates).map(([date, ms]) => [date, TEST_TIME + ms]));
    await insertAssignment(store.db, testAssignment({ id: name, classId: "one", course: COURSE, task, ...at }));
    const view = await openAssign(school, teacher("ada"), "next", { like: name, of: "one" });
    expect(view?.fields).toMatchObject(expected);
  });

  it.each([
    ["tomorrow", { dueAt: DAY }, DAY, "2026-03-03T10:00"],
    ["long ago, though it is not due yet", { dueAt: DAY }, -DAY, "2026-03-03T10:00"],
    ["tomorrow, when it has closed", { closesAt: -DAY }, DAY, "2026-03-09T18:00"],
  ] as const)(
    "a copy tells what was right when it is due, unless the time lies ahead with the other dates: %s",
    async (name, dates, told, expected) => {
      const task = JSON.stringify({ kind: "lesson", lesson: lessons[0] });
      const at = Object.fromEntries(Object.entries(dates).map(([date, ms]) => [date, TEST_TIME + ms]));
      const rules = JSON.stringify({ late: { kind: "accept" }, feedback: { kind: "at", at: TEST_TIME + told } });
      const row = testAssignment({ id: `told ${name}`, classId: "one", course: COURSE, task, rules, ...at });
      await insertAssignment(store.db, row);
      const view = await openAssign(school, teacher("ada"), "next", { like: row.id, of: "one" });
      expect(view?.fields.feedback).toEqual({ kind: "at", at: expected });
    },
  );

  it("shows an assignment to whoever teaches the class, and nothing to others", async () => {
    const view = await openAssignment(school, teacher("ada"), "one", "read");
    expect(view).toMatchObject({ phase: "late", begun: 1, handedIn: 1, fixedBy: "attempt" });
    expect(view?.otherClasses).toEqual([{ id: "next", name: "Class next" }]);
    expect(await openAssignment(school, teacher("ben"), "one", "read")).toBeNull();
    expect(await openAssignment(school, teacher("ben"), "two", "read")).toBeNull();
    expect(await openAssign(school, teacher("ben"), "one", {})).toBeNull();
    expect(await openPreview(school, teacher("ben"), "one", "read")).toBeNull();
    expect(await openDraft(school, teacher("ben"), "one", { draft: "{}" })).toBeNull();
  });

  it("says that what nobody has begun stays as long as a result stands that was given", async () => {
    await insertAssignment(store.db, testAssignment({ id: "sheet", classId: "one", course: COURSE }));
    const fixedBy = async () => (await openAssignment(school, teacher("ada"), "one", "sheet"))?.fixedBy;
    expect(await fixedBy()).toBeNull();
    const given = { id: "given", assignmentId: "sheet", classId: "one", createdBy: "ada", createdAt: TEST_TIME };
    const change = { kind: "given", pupil: "one Anna", percent: 80, reason: "A sheet" };
    await insertAdjustment(store.db, { ...given, change: JSON.stringify(change) });
    expect(await fixedBy()).toBe("change");
    await undoAdjustment(store.db, { ...given, by: "ada", at: TEST_TIME });
    expect(await fixedBy()).toBeNull();
  });

  it("previews a draft, and says what is wrong with one", async () => {
    const draft = (text: unknown) => openDraft(school, teacher("ada"), "one", { draft: text });
    const quiz = JSON.stringify({ kind: "quiz", quiz: { length: 3 } });
    const shown = await draft(quiz);
    expect(shown).toMatchObject({ ok: true, questions: "sample" });
    expect(shown?.ok && shown.items).toHaveLength(3);
    expect(await draft(JSON.stringify({ kind: "lesson", lesson: "x" }))).toMatchObject({ ok: false });
    for (const text of [undefined, "", "{", "[]", '{"seed":"x"}', ["{}", "{}"]])
      expect(await draft(text)).toMatchObject({ ok: false, says: expect.stringContaining("no draft") });
    expect(await openPreview(school, teacher("ada"), "one", "read")).toMatchObject({ questions: "none", items: [] });
  });

  it("previews a quiz that is given to another class as its form opens, with the questions that are frozen", async () => {
    const { db } = store;
    const blueprint = { cells: [{ skill: "actor", lesson: null, count: 3 }] };
    for (const forms of ["one", "each"] as const) {
      const task = JSON.stringify({ kind: "quiz", quiz: { ...QUIZ.quiz, blueprint, forms } });
      await insertAssignment(db, testAssignment({ id: forms, classId: "one", course: COURSE, kind: "quiz", task }));
    }
    const form = { id: "f", assignmentId: "one", variant: "one", items: '["of then"]', createdAt: TEST_TIME };
    await db.insertInto("form").values(form).execute();
    const opened = async (like: string, who = "ada", next = "next") => {
      const query = { like, of: "one" };
      const fields = (await openAssign(school, teacher("ada"), "next", query))?.fields;
      return openDraft(school, teacher(who), next, { ...query, draft: JSON.stringify(fields) });
    };
    expect(await opened("one")).toMatchObject({ ok: true, questions: "same", items: ["of then"] });
    const each = await opened("each");
    expect(each).toMatchObject({ ok: true, questions: "sample" });
    expect(each?.ok && each.items).toHaveLength(3);
    const nothing = { ok: false, says: expect.stringContaining("no questions to keep") };
    expect(await opened("one", "ben", "two")).toMatchObject(nothing);
    const keep = JSON.stringify({ kind: "quiz", quiz: { by: "keep" } });
    expect(await openDraft(school, teacher("ada"), "next", { draft: keep })).toMatchObject(nothing);
    const others = JSON.stringify({ kind: "quiz", quiz: { by: "course", length: 4 } });
    const drawn = await openDraft(school, teacher("ada"), "next", { like: "one", of: "one", draft: others });
    expect(drawn).toMatchObject({ ok: true, questions: "sample" });
    expect(drawn?.ok && drawn.items).toHaveLength(4);
  });

  it("plans each lesson of every course, with something to talk about", async () => {
    for (const course of listCourseIds())
      for (const { id } of (await findCourse(course))?.facts.course.lessons ?? []) {
        const plan = await openLessonPlan(school, teacher("ada"), course, id);
        expect(plan?.steps.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(45);
        expect(plan?.discussion).toContain("?");
      }
    expect(await openLessonPlan(school, teacher("ada"), COURSE, "x")).toBeNull();
    expect(await openLessonPlan(school, teacher("ada"), "x", "x")).toBeNull();
  });
});
