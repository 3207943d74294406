import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Assignment, AssignmentTask } from "../../classroom/assigning/assignment";
import { choice, ITEMS, QUIZ } from "../../classroom/test-work";
import { insertAssignment } from "../../store/assignments";
import { insertTestClass, testAssignment } from "../../store/test-class";
import { DIALECTS } from "../../store/test-stores";
import { startAttempt } from "../attempts/start-attempt";
import { submitAttempt } from "../attempts/submit-attempt";
import type { PupilActor } from "../attempts/terms";
import { movePupil, setMembership } from "../classes/change-pupil";
import { callAs, teacherActor } from "../classes/test-call";
import { examineMarks } from "../doctor/examine-marks";
import { openGradebook } from "../gradebook/read-gradebook";
import { openLive } from "../live/read-live";
import { between } from "../test-between";
import { openTestSchool, type TestSchool } from "../test-school";
import { saveAdjustment } from "./adjust";
import { openMarks } from "./open-marks";
import { reopen } from "./reopen";

const MINUTE = 60_000;
const HOLT = teacherActor("holt");
const pupilOf = (name: string): PupilActor => ({
  ...{ kind: "pupil", userId: `user c ${name}`, pupilId: `c ${name}`, classId: "c", name },
});

describe.each(DIALECTS)("what is ended and marked on %s", (dialect) => {
  let school: TestSchool;
  let at = 0;
  let ids = 0;
  let work = "";

  const assign = async (
    rules: Partial<Assignment["rules"]> = {},
    dates: Partial<Record<"dueAt" | "closesAt", number>> = {},
  ) => {
    work = `work-${++ids}`;
    at = school.now();
    const task: AssignmentTask = { ...QUIZ, quiz: { ...QUIZ.quiz, minutes: 10 } };
    await insertAssignment(
      school.store.db,
      testAssignment({
        ...{ id: work, classId: "c", kind: "quiz", task: JSON.stringify(task), ...dates },
        rules: JSON.stringify({ late: { kind: "accept" }, feedback: { kind: "submitted" }, ...rules }),
      }),
    );
    const items = JSON.stringify(ITEMS);
    await school.store.db
      .insertInto("form")
      .values({ id: `form ${work}`, assignmentId: work, variant: "one", items, createdAt: at })
      .execute();
  };
  const learn = (name: string, params: object, store = school.store) =>
    ({ ...callAs(school, pupilOf(name), params, undefined), store, at }) as never;
  const teach = (params: object, body?: unknown) =>
    ({ ...callAs(school, HOLT, { class: "c", assignment: work, ...params }, body), at }) as never;
  /** Begins and answers the first question right. */
  const begin = async (name: string): Promise<string> => {
    const started = await startAttempt(learn(name, { assignment: work }));
    if (!started.ok) throw new Error(started.says);
    const value = JSON.stringify({ kind: "choice", option: "warden" });
    const attemptId = started.body.attempt;
    await school.store.db.insertInto("answer").values({ attemptId, slot: choice.id, rev: 1, value, at }).execute();
    return attemptId;
  };
  const rowOf = (id: string) =>
    school.store.db.selectFrom("attempt").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
  const markOf = async (id: string) => JSON.parse((await rowOf(id)).mark ?? "null");
  const look = () => openLive(school.store.db, HOLT, { classId: "c", assignmentId: work, at });
  const membership = (name: string, removed: boolean) => setMembership(teach({ pupil: `c ${name}` }, { removed }));
  const edit = (changed: { readonly rules?: Partial<Assignment["rules"]>; readonly task?: AssignmentTask }) =>
    school.store.db
      .updateTable("assignment")
      .set({
        ...(changed.task && { task: JSON.stringify(changed.task) }),
        ...(changed.rules && {
          rules: JSON.stringify({ late: { kind: "accept" }, feedback: { kind: "submitted" }, ...changed.rules }),
        }),
      })
      .where("id", "=", work)
      .execute();

  beforeAll(async () => {
    school = await openTestSchool(dialect);
    await insertTestClass(school.store, { id: "c", teacher: "holt", pupils: ["anna", "ben"] });
    await insertTestClass(school.store, { id: "d", teacher: "holt" });
  });
  afterAll(() => school.store.close());

  describe.each([
    ["removed", async () => void (await membership("anna", true)), async () => void (await membership("anna", false))],
    [
      "moved",
      async () => void (await movePupil(teach({ pupil: "c anna" }, { to: "d" }))),
      async () =>
        void (await movePupil({
          ...callAs(school, HOLT, { class: "d", pupil: "c anna" }, { to: "c" }),
        })),
    ],
  ])("of a pupil who was %s", (_, leave, comeBack) => {
    it("is marked when the time runs out meanwhile, and marked anew with everybody else", async () => {
      await assign();
      const away = await begin("anna");
      const present = await begin("ben");
      await leave();
      at += 15 * MINUTE;
      expect((await look())?.view.pupils.map(({ name }) => name)).not.toContain("anna");
      expect(await rowOf(away)).toMatchObject({ submittedBy: "time" });
      const mark = await markOf(away);
      expect(mark).toMatchObject({ earned: 1 });
      expect(mark).toEqual(await markOf(present));

      expect(await saveAdjustment(teach({}, { kind: "void", item: choice.id, reason: "Misprinted" }))).toMatchObject({
        ok: true,
      });
      expect(await markOf(away)).toEqual(await markOf(present));
      expect(await markOf(away)).toMatchObject({ earned: 0 });
      expect((await examineMarks(school.store.db))[0]?.state).toBe("ok");

      const asked = { classId: "c", assignmentId: work, attemptId: null, pupilId: null, at };
      const listed = async () => (await openMarks(school, HOLT, asked))?.attempts.map(({ id }) => id).toSorted();
      expect(await listed()).toEqual([present]);
      const result = { kind: "result", attempt: away, percent: 10, reason: "Far too high" };
      expect(await saveAdjustment(teach({}, result))).toMatchObject({ status: 404 });
      expect(await reopen(teach({ attempt: away }))).toMatchObject({ status: 404 });
      await comeBack();
      expect(await listed()).toEqual([away, present].toSorted());
      const book = await openGradebook(school, HOLT, "c", at);
      const column = book?.assignments.findIndex(({ id }) => id === work) ?? -1;
      expect(book?.rows.map(({ cells }) => cells[column]?.state)).toEqual(["marked", "marked"]);
    });
  });

  it("is marked under the rule for late work that holds when it is handed in", async () => {
    await assign({}, { dueAt: school.now() - MINUTE });
    const attempt = await begin("anna");
    const db = between(school.store.db, () => edit({ rules: { late: { kind: "deduct", percent: 50 } } }));
    await submitAttempt(learn("anna", { attempt }, { ...school.store, db }));
    const mark = await markOf(attempt);
    expect(mark).toMatchObject({ isLate: true });
    expect(mark.deducted).toBeGreaterThan(0);
  });

  it("is in time where the clock ends it at a closing date that is the due date", async () => {
    const due = school.now() + 5 * MINUTE;
    await assign({ late: { kind: "deduct", percent: 10 } }, { dueAt: due, closesAt: due });
    const attempt = await begin("anna");
    at = due + MINUTE;
    await look();
    expect(await rowOf(attempt)).toMatchObject({ submittedAt: due, submittedBy: "time" });
    expect(await markOf(attempt)).toMatchObject({ earned: 1, isLate: false, deducted: 0 });
  });

  it("goes on where a teacher gave more time in the moment in which it would have ended", async () => {
    await assign();
    const attempt = await begin("anna");
    at += 15 * MINUTE;
    const grant = () =>
      school.store.db
        .insertInto("accommodation")
        .values({ assignmentId: work, pupilId: "c anna", extraMinutes: 30, excused: 0 })
        .execute();
    await openLive(between(school.store.db, grant), HOLT, { classId: "c", assignmentId: work, at });
    expect(await rowOf(attempt)).toMatchObject({ submittedAt: null, mark: null });
    at += 30 * MINUTE;
    await look();
    const { startedAt, ...ended } = await rowOf(attempt);
    expect(ended).toMatchObject({ submittedAt: startedAt + 40 * MINUTE, submittedBy: "time" });
  });

  it("has ended by its time where a teacher shortened it in the moment in which it was handed in", async () => {
    await assign();
    const attempt = await begin("anna");
    at += 8 * MINUTE;
    const task: AssignmentTask = { ...QUIZ, quiz: { ...QUIZ.quiz, minutes: 5 } };
    const db = between(school.store.db, () => edit({ task }));
    const sent = await submitAttempt(learn("anna", { attempt }, { ...school.store, db }));
    const { startedAt } = await rowOf(attempt);
    expect(sent).toEqual({ ok: true, body: { submittedAt: startedAt + 5 * MINUTE, submittedBy: "time" } });
  });
});
