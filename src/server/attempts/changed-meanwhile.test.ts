import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AssignmentTask } from "../../classroom/assigning/assignment";
import { multiple, number, text } from "../../quiz/test-items";
import { insertAssignment } from "../../store/assignments";
import { insertTestClass, testAssignment } from "../../store/test-class";
import { DIALECTS } from "../../store/test-stores";
import { callAs, teacherActor } from "../classes/test-call";
import { listCourseIds } from "../courses";
import { openMarks } from "../marks/open-marks";
import { between } from "../test-between";
import { openTestSchool, type TestSchool } from "../test-school";
import { readWorkPage } from "./read-work-page";
import { putAnswer } from "./save-answer";
import { startAttempt } from "./start-attempt";
import { submitAttempt } from "./submit-attempt";
import type { PupilActor } from "./terms";

const ITEMS = [multiple, number, text];

const QUIZ: AssignmentTask = {
  kind: "quiz",
  quiz: {
    blueprint: { cells: [{ skill: "actor", lesson: null, count: 3 }] },
    ...{ seed: "seed", forms: "one", shuffle: false, minutes: 10, attempts: 1, counts: "best", orders: "assigned" },
  },
};

/** What changes under a pupil's hands: the course is brought up to date, the assignment is edited. */
describe.each(DIALECTS)("work on what has changed, on %s", (dialect) => {
  let school: TestSchool;
  let at = 0;
  let ids = 0;
  const anna: PupilActor = { kind: "pupil", userId: "user c1 Anna", pupilId: "c1 Anna", classId: "c1", name: "Anna" };
  const callOf = <B, P>(params: P, body: B) => ({ ...callAs(school, anna, params, body), at });

  const assign = async (
    more: { readonly rules?: string; readonly course?: string | undefined } = {},
  ): Promise<string> => {
    const id = `assignment-${++ids}`;
    const { course = "harbour", ...rest } = more;
    await insertAssignment(
      school.store.db,
      testAssignment({ ...rest, course, id, classId: "c1", kind: "quiz", task: JSON.stringify(QUIZ) }),
    );
    await school.store.db
      .insertInto("form")
      .values({ id: `form ${id}`, assignmentId: id, variant: "one", items: JSON.stringify(ITEMS), createdAt: at })
      .execute();
    return id;
  };
  const start = async (assignment: string): Promise<string> => {
    const started = await startAttempt(callOf({ assignment }, undefined));
    if (!started.ok) throw new Error(started.says);
    return started.body.attempt;
  };
  const answer = (attempt: string, value: unknown) =>
    putAnswer(
      callOf({ attempt }, { slot: "q1", opId: `operation-${++ids}`, baseRev: 0, value, pending: 0, place: "q1" }),
    );
  const ticked = (...options: string[]) => ({ kind: "multiple", options });
  const submit = (attempt: string) => submitAttempt(callOf({ attempt }, undefined));
  const pageOf = (assignment: string) => readWorkPage(school.store.db, anna, assignment, at, () => () => undefined);

  beforeAll(async () => {
    school = await openTestSchool(dialect);
    at = school.now();
    await insertTestClass(school.store, { id: "c1", teacher: "t1", pupils: ["Anna"] });
  });
  afterAll(() => school.store.close());

  it.each([
    ["has changed since", listCourseIds()[0]],
    ["is gone", "gone"],
  ])("tells a question, at once and later, whose sources the course lacks because it %s", async (_, course) => {
    const rules = JSON.stringify({ late: { kind: "accept" }, feedback: { kind: "at-once" } });
    const assignment = await assign({ rules, course });
    const attempt = await start(assignment);
    const saved = await answer(attempt, ticked("o1"));
    expect(saved).toMatchObject({ ok: true, body: { rev: 1, told: { item: { id: "multiple" }, proofs: {} } } });
    expect((await pageOf(assignment))?.running?.told).toMatchObject({ q1: { item: { id: "multiple" } } });
    await submit(attempt);
    const [ended] = (await pageOf(assignment))?.ended ?? [];
    expect(ended?.told?.questions.map(({ item }) => item.id)).toEqual(ITEMS.map(({ id }) => id));
    const asked = { classId: "c1", assignmentId: assignment, attemptId: attempt, pupilId: null, at };
    const marks = await openMarks(school, teacherActor("t1"), asked);
    expect(marks?.opened?.questions.map(({ question }) => question)).toEqual(ITEMS.map(() => null));
  });

  it.each([
    [
      "changed",
      (id: string) =>
        school.store.db
          .updateTable("assignment")
          .set({ revision: 2, task: JSON.stringify({ kind: "lesson", lesson: "another" }) })
          .where("id", "=", id)
          .execute(),
      { ok: true },
      [null],
    ],
    [
      "deleted",
      (id: string) => school.store.db.deleteFrom("assignment").where("id", "=", id).execute(),
      { ok: false, status: 404 },
      [],
    ],
  ])("is begun as it is now where the assignment is %s in that moment", async (_, change, answered, forms) => {
    const assignment = await assign();
    const db = between(school.store.db, () => change(assignment));
    const call = callOf({ assignment }, undefined);
    expect(await startAttempt({ ...call, store: { ...school.store, db } })).toMatchObject(answered);
    const made = await school.store.db
      .selectFrom("attempt")
      .select("formId")
      .where("assignmentId", "=", assignment)
      .execute();
    expect(made.map(({ formId }) => formId)).toEqual(forms);
  });
});
