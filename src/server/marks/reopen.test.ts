import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Assignment, AssignmentTask } from "../../classroom/assigning/assignment";
import { ITEMS, QUIZ } from "../../classroom/test-work";
import { insertAssignment } from "../../store/assignments";
import { listAudit } from "../../store/audit";
import { insertTestClass, testAssignment } from "../../store/test-class";
import { DIALECTS } from "../../store/test-stores";
import { readHome } from "../attempts/read-home";
import { readWorkPage } from "../attempts/read-work-page";
import { putAnswer } from "../attempts/save-answer";
import { startAttempt } from "../attempts/start-attempt";
import { submitAttempt } from "../attempts/submit-attempt";
import type { PupilActor } from "../attempts/terms";
import { callAs, teacherActor } from "../classes/test-call";
import { readHistory } from "../gradebook/read-history";
import { openTestSchool, type TestSchool } from "../test-school";
import { saveAdjustment } from "./adjust";
import { openMarks } from "./open-marks";
import { reopen } from "./reopen";

const MINUTE = 60_000;
const anna: PupilActor = { kind: "pupil", userId: "user c anna", pupilId: "c anna", classId: "c", name: "anna" };
const BY_HAND: Assignment["rules"]["feedback"] = { kind: "by-hand" };

describe.each(DIALECTS)("giving an attempt back on %s", (dialect) => {
  let school: TestSchool;
  let at = 0;
  let work = "";
  let ids = 0;

  const teach = (params: object = {}, body?: unknown, userId = "holt") =>
    ({ ...callAs(school, teacherActor(userId), { class: "c", assignment: work, ...params }, body), at }) as never;
  const learn = (params: object, body?: unknown) => ({ ...callAs(school, anna, params, body), at }) as never;

  const assign = async (
    quiz: Partial<typeof QUIZ.quiz>,
    rules: Partial<Assignment["rules"]> = {},
    dates: Partial<Record<"dueAt" | "closesAt" | "releasedAt" | "archivedAt", number>> = {},
  ) => {
    work = `work-${++ids}`;
    const task: AssignmentTask = { ...QUIZ, quiz: { ...QUIZ.quiz, minutes: 10, ...quiz } };
    const all = { late: { kind: "accept" }, feedback: { kind: "submitted" }, ...rules };
    const row = {
      id: work,
      classId: "c",
      kind: "quiz",
      task: JSON.stringify(task),
      rules: JSON.stringify(all),
    } as const;
    await insertAssignment(school.store.db, testAssignment({ ...row, ...dates }));
    const form = {
      id: `form ${work}`,
      assignmentId: work,
      variant: "one",
      items: JSON.stringify(ITEMS),
      createdAt: at,
    };
    await school.store.db.insertInto("form").values(form).execute();
  };
  const start = async (): Promise<string> => {
    const started = await startAttempt(learn({ assignment: work }));
    if (!started.ok) throw new Error(started.says);
    return started.body.attempt;
  };
  const answer = (attempt: string, slot: string, option: string) =>
    putAnswer(
      learn(
        { attempt },
        { slot, opId: `operation-${++ids}`, baseRev: 0, value: { kind: "choice", option }, pending: 0, place: null },
      ),
    );
  const submit = (attempt: string) => submitAttempt(learn({ attempt }));
  const grant = (extraMinutes: number | null, dates: Partial<Record<"dueAt" | "closesAt", number>> = {}) =>
    school.store.db
      .insertInto("accommodation")
      .values({ assignmentId: work, pupilId: "c anna", extraMinutes, excused: 0, ...dates })
      .execute();
  const rowOf = (id: string) =>
    school.store.db.selectFrom("attempt").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
  const listReopenings = async (attempt: string) =>
    (await listAudit(school.store.db, "c", 500)).filter(
      ({ action, detail }) => action === "attempt.reopen" && JSON.parse(detail).attempt === attempt,
    );
  const pageOf = () => readWorkPage(school.store.db, anna, work, at, () => () => undefined);

  beforeAll(async () => {
    school = await openTestSchool(dialect);
    await insertTestClass(school.store, { id: "c", teacher: "holt", pupils: ["anna", "ben"] });
    await insertTestClass(school.store, { id: "d", teacher: "ruiz" });
  });
  beforeEach(() => {
    at = school.now();
  });
  afterAll(() => school.store.close());

  it("lets somebody go on whose time ran out, once minutes are granted, with answers, changes and history", async () => {
    await assign({});
    const attempt = await start();
    await answer(attempt, "q1", "o1");
    at += 15 * MINUTE;
    expect((await pageOf())?.ended).toMatchObject([{ id: attempt, submittedBy: "time" }]);
    await saveAdjustment(teach({}, { kind: "result", attempt, percent: 60, reason: "Well argued" }));

    const refused = await reopen(teach({ attempt }));
    expect(refused).toMatchObject({ ok: false, status: 422, code: "time-over" });
    expect(refused).toMatchObject({
      says: expect.stringMatching(/more than 6 extra minutes in all.* Then give it back/),
    });
    expect((await rowOf(attempt)).submittedBy).toBe("time");

    await grant(20);
    expect(await reopen(teach({ attempt }))).toEqual({ ok: true, body: {} });
    expect(await rowOf(attempt)).toMatchObject({ submittedAt: null, submittedBy: null, mark: null });
    const page = await pageOf();
    expect(page?.ended).toEqual([]);
    expect(page?.running).toMatchObject({ id: attempt, state: { submittedAt: null, answers: { q1: { rev: 1 } } } });
    expect(await answer(attempt, "q1", "o2"), "the answer of before is known").toMatchObject({ status: 409 });
    expect(await listReopenings(attempt)).toMatchObject([{ subject: "c anna", actor: "holt", at }]);

    expect(await submit(attempt)).toMatchObject({ ok: true, body: { submittedBy: "pupil" } });
    expect(JSON.parse((await rowOf(attempt)).mark ?? ""), "the change stays").toMatchObject({ percent: 60 });
    const query = new URLSearchParams({ assignment: work, pupil: "c anna" });
    const history = await readHistory({ ...(teach() as object), query } as never);
    expect(history.ok && history.body.events.map(({ what, who }) => [what, who]).toSorted()).toEqual([
      ["Begun", null],
      ["Ended by the time", null],
      ["Given back to go on with", "holt"],
      ["Handed in", null],
      ["Result set to 60 %", "holt"],
    ]);
  });

  it("takes back that something was handed in by mistake, while its time runs, and only once", async () => {
    await assign({});
    const attempt = await start();
    await submit(attempt);
    const tries = await Promise.all(Array.from({ length: 4 }, () => reopen(teach({ attempt }))));
    expect(tries.map((one) => (one.ok ? "done" : one.code)).toSorted()).toEqual([
      "done",
      ...Array.from({ length: 3 }, () => "still-running"),
    ]);
    expect(await listReopenings(attempt)).toHaveLength(1);
    expect(await answer(attempt, "q1", "o1")).toMatchObject({ ok: true });
  });

  it.each<[string, () => Promise<unknown>, () => Promise<unknown>, RegExp]>([
    [
      "it closed",
      () => assign({ minutes: null }, {}, { closesAt: at + MINUTE }),
      () => grant(null, { closesAt: at + MINUTE }),
      /closed on .*: grant a later closing date/,
    ],
    [
      "it was due, and late work is refused",
      () => assign({ minutes: null }, { late: { kind: "refuse" } }, { dueAt: at + MINUTE }),
      () => grant(null, { dueAt: at + MINUTE }),
      /due on .*: grant a later due date/,
    ],
  ])("asks for a date where %s", async (_name, make, allow, says) => {
    await make();
    const attempt = await start();
    at += 2 * MINUTE;
    await submit(attempt);
    expect(await reopen(teach({ attempt }))).toMatchObject({ code: "time-over", says: expect.stringMatching(says) });
    await allow();
    expect(await reopen(teach({ attempt }))).toMatchObject({ ok: true });
  });

  it("gives no attempt back that a later one followed, none of another assignment, class or pupil who left", async () => {
    await assign({ attempts: 2 });
    const first = await start();
    await submit(first);
    const second = await start();
    expect(await reopen(teach({ attempt: first }))).toMatchObject({ status: 422, code: "not-newest" });
    expect(await reopen(teach({ attempt: second }))).toMatchObject({ status: 422, code: "still-running" });
    await submit(second);
    const asked = { classId: "c", assignmentId: work, attemptId: first, pupilId: null, at };
    const holt = teacherActor("holt");
    expect((await openMarks(school, holt, asked))?.opened?.reopening).toBeNull();
    const newest = { ...asked, attemptId: second };
    expect((await openMarks(school, holt, newest))?.opened?.reopening).toEqual({
      ...{ hindrances: [], mayHaveSeen: true, wasDueAt: null },
    });
    expect(await reopen(teach({ attempt: second }, undefined, "ruiz"))).toMatchObject({ status: 404 });
    expect(await reopen(teach({ attempt: second, class: "d" }, undefined, "ruiz"))).toMatchObject({ status: 404 });
    expect(await reopen(teach({ attempt: "no such" }))).toMatchObject({ status: 404 });
    const { db } = school.store;
    await db.updateTable("assignment").set({ archivedAt: at }).where("id", "=", work).execute();
    expect(await reopen(teach({ attempt: second }))).toMatchObject({ status: 422, code: "put-away" });
    await db.updateTable("assignment").set({ archivedAt: null }).where("id", "=", work).execute();
    await assign({});
    expect(await reopen(teach({ attempt: second }))).toMatchObject({ status: 404 });
    await submit(await start());
    await db.updateTable("pupil").set({ removedAt: at }).where("id", "=", "c anna").execute();
    const [last] = await db.selectFrom("attempt").select("id").where("assignmentId", "=", work).execute();
    expect(await reopen(teach({ attempt: last?.id }))).toMatchObject({ status: 404 });
    await db.updateTable("pupil").set({ removedAt: null }).where("id", "=", "c anna").execute();
  });

  it("says whether the pupil may have seen keys, and that it would be late", async () => {
    await assign({}, { feedback: BY_HAND }, { dueAt: at + 1 });
    const attempt = await start();
    await submit(attempt);
    const asked = { classId: "c", assignmentId: work, attemptId: attempt, pupilId: null, at };
    const seen = async () => (await openMarks(school, teacherActor("holt"), asked))?.opened?.reopening?.mayHaveSeen;
    expect(await seen()).toBe(false);
    await school.store.db.updateTable("assignment").set({ releasedAt: at }).where("id", "=", work).execute();
    expect(await seen()).toBe(true);
    const after = { ...asked, at: at + 1 };
    const reopening = (await openMarks(school, teacherActor("holt"), after))?.opened?.reopening;
    expect(reopening).toEqual({ hindrances: [], mayHaveSeen: true, wasDueAt: at + 1 });
  });

  it.each<[string, Assignment["rules"]["feedback"], boolean]>([
    ["at once, where results come as work is handed in", { kind: "submitted" }, true],
    ["when it is released", BY_HAND, false],
  ])("is not needed where a result is given, which the pupil reads %s", async (_name, feedback, isTold) => {
    await assign({}, { feedback });
    const percentOf = async () => (await readHome(school, anna, at))?.entries.find(({ id }) => id === work)?.given;
    expect(await percentOf()).toBeNull();
    const given = { percent: 80, reason: "Told it at the desk" };
    await saveAdjustment(teach({}, { kind: "given", pupil: "c anna", ...given }));
    await saveAdjustment(teach({}, { kind: "given", pupil: "c ben", percent: 5, reason: "Of another" }));
    expect(await percentOf()).toEqual(isTold ? given : null);
    expect(await pageOf()).toMatchObject({ given: isTold ? given : null, running: null, ended: [] });
    await school.store.db.updateTable("assignment").set({ releasedAt: at }).where("id", "=", work).execute();
    expect([await percentOf(), (await pageOf())?.given]).toEqual([given, given]);
    await submit(await start());
    expect(await pageOf(), "it stands beside what was handed in later").toMatchObject({
      given,
      ended: [{ number: 1 }],
    });
    expect(JSON.stringify(await pageOf())).not.toContain("Of another");
  });
});
