import { afterAll, beforeAll, describe, expect, it } from "vitest";
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
  });

  it("shows an assignment to whoever teaches the class, and nothing to others", async () => {
    const view = await openAssignment(school, teacher("ada"), "one", "read");
    expect(view).toMatchObject({ phase: "late", begun: 1, handedIn: 1, isFixed: true });
    expect(view?.otherClasses).toEqual([{ id: "next", name: "Class next" }]);
    expect(await openAssignment(school, teacher("ben"), "one", "read")).toBeNull();
    expect(await openAssignment(school, teacher("ben"), "two", "read")).toBeNull();
    expect(await openAssign(school, teacher("ben"), "one", {})).toBeNull();
    expect(await openPreview(school, teacher("ben"), "one", "read")).toBeNull();
    expect(await openDraft(school, teacher("ben"), "one", "{}")).toBeNull();
  });

  it("previews a draft, and says what is wrong with one", async () => {
    const draft = (text: unknown) => openDraft(school, teacher("ada"), "one", text);
    const quiz = JSON.stringify({ kind: "quiz", quiz: { length: 3 } });
    const shown = await draft(quiz);
    expect(shown).toMatchObject({ ok: true, questions: "sample" });
    expect(shown?.ok && shown.items).toHaveLength(3);
    expect(await draft(JSON.stringify({ kind: "lesson", lesson: "x" }))).toMatchObject({ ok: false });
    for (const text of [undefined, "", "{", "[]", '{"seed":"x"}', ["{}", "{}"]])
      expect(await draft(text)).toMatchObject({ ok: false, says: expect.stringContaining("no draft") });
    expect(await openPreview(school, teacher("ada"), "one", "read")).toMatchObject({ questions: "none", items: [] });
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
