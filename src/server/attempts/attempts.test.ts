import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nameOption } from "../../classroom/analysis/count-choices";
import type { AssignmentRules, AssignmentTask } from "../../classroom/assigning/assignment";
import { match, multiple, number, text } from "../../quiz/test-items";
import { insertAssignment } from "../../store/assignments";
import { insertTestClass, testAssignment } from "../../store/test-class";
import { DIALECTS } from "../../store/test-stores";
import { findCourse, listCourseIds } from "../courses";
import type { Call } from "../requests/handle";
import { openTestSchool, type TestSchool } from "../test-school";
import { getAttemptState } from "./attempt-state";
import { getClassChoices } from "./class-choices";
import { putPlace } from "./note-place";
import { readHome } from "./read-home";
import { readWorkPage } from "./read-work-page";
import { ANSWER_BODY, putAnswer } from "./save-answer";
import { startAttempt } from "./start-attempt";
import { submitAttempt } from "./submit-attempt";
import type { PupilActor } from "./terms";

const MINUTE = 60_000;
const ITEMS = [multiple, number, text, match];

const QUIZ: Extract<AssignmentTask, { kind: "quiz" }>["quiz"] = {
  blueprint: { cells: [{ skill: "actor", lesson: null, count: 4 }] },
  seed: "seed",
  forms: "one",
  shuffle: false,
  minutes: 10,
  attempts: 1,
  counts: "best",
  orders: "assigned",
};

describe.each(DIALECTS)("work on %s", (dialect) => {
  let school: TestSchool;
  let at = 0;
  let ids = 0;
  const anna: PupilActor = { kind: "pupil", userId: "user c1 Anna", pupilId: "c1 Anna", classId: "c1", name: "Anna" };
  const bela: PupilActor = { ...anna, userId: "user c1 Bela", pupilId: "c1 Bela", name: "Bela" };
  const cora: PupilActor = { ...anna, userId: "user c2 Cora", pupilId: "c2 Cora", classId: "c2", name: "Cora" };

  const callOf = <B, P>(params: P, body: B, actor: PupilActor = anna): Call<"pupil", B, P> => ({
    ...school,
    actor,
    body,
    params,
    query: new URLSearchParams(),
    headers: new Headers(),
    origin: "http://school.test",
    at,
  });
  const assign = async (
    task: AssignmentTask = { kind: "quiz", quiz: QUIZ },
    more: Parameters<typeof testAssignment>[0] | object = {},
  ): Promise<string> => {
    const id = `assignment-${++ids}`;
    await insertAssignment(
      school.store.db,
      testAssignment({ ...more, id, classId: "c1", kind: task.kind, task: JSON.stringify(task) }),
    );
    // Frozen beforehand: drawing a form is tried with the generator.
    if (task.kind === "quiz")
      await school.store.db
        .insertInto("form")
        .values({ id: `form ${id}`, assignmentId: id, variant: "one", items: JSON.stringify(ITEMS), createdAt: at })
        .execute();
    return id;
  };
  const start = async (assignment: string, actor = anna): Promise<string> => {
    const started = await startAttempt(callOf({ assignment }, undefined, actor));
    if (!started.ok) throw new Error(started.says);
    return started.body.attempt;
  };
  const answer = (attempt: string, value: unknown, more: object = {}, actor = anna) =>
    putAnswer(
      callOf(
        { attempt },
        { slot: "q1", opId: `operation-${++ids}`, baseRev: 0, value, pending: 0, place: "q1", ...more },
        actor,
      ),
    );
  const ticked = (...options: string[]) => ({ kind: "multiple", options });
  const submit = (attempt: string, actor = anna) => submitAttempt(callOf({ attempt }, undefined, actor));
  const rowOf = (id: string) =>
    school.store.db.selectFrom("attempt").selectAll().where("id", "=", id).executeTakeFirstOrThrow();

  beforeAll(async () => {
    school = await openTestSchool(dialect);
    at = school.now();
    await insertTestClass(school.store, { id: "c1", teacher: "t1", pupils: ["Anna", "Bela"] });
    await insertTestClass(school.store, { id: "c2", teacher: "t1", pupils: ["Cora"] });
  });
  afterAll(() => school.store.close());

  it("is begun, answered, handed in and marked", async () => {
    const attempt = await start(await assign());
    const saved = await answer(attempt, ticked("o1", "o3"));
    expect(saved).toEqual({ ok: true, body: { rev: 1, at, now: at, deadline: at + 10 * MINUTE } });
    expect(await submit(attempt)).toEqual({ ok: true, body: { submittedAt: at, submittedBy: "pupil" } });
    expect(await submit(attempt)).toEqual({ ok: true, body: { submittedAt: at, submittedBy: "pupil" } });
    expect(JSON.parse((await rowOf(attempt)).mark ?? "")).toMatchObject({ earned: 1, max: 4, percent: 25 });
    expect(await answer(attempt, ticked("o1"))).toMatchObject({ ok: false, status: 410, code: "ended" });
  });

  it("answers as many questions of a lesson as it asks, whatever names a device makes up for more", async () => {
    const [course = ""] = listCourseIds();
    const lesson = (await findCourse(course))?.facts.course.lessons[0];
    const asks = lesson?.asks ?? 0;
    const task = { kind: "lesson", lesson: lesson?.id ?? "" } as const;
    const attempt = await start(await assign(task, { course }));
    const send = (slot: string) => answer(attempt, true, { slot, place: null });
    for (let i = 0; i < asks; i++) expect(await send(`question ${i}`)).toMatchObject({ ok: true });
    for (const slot of ["question x", "question 0 again"])
      expect(await send(slot)).toMatchObject({ ok: false, status: 422, code: "too-many" });
    for (const slot of ["question ", "question", "ending"])
      expect(await send(slot)).toMatchObject({ ok: false, status: 422, code: "no-answer" });
    expect(await send("end")).toMatchObject({ ok: true });
    expect(await submit(attempt)).toMatchObject({ ok: true });
    const rows = await school.store.db.selectFrom("answer").select("slot").where("attemptId", "=", attempt).execute();
    expect(asks).toBeGreaterThan(0);
    expect(rows).toHaveLength(asks + 1);
  });

  it("is one attempt of 50 starts at once", async () => {
    const assignment = await assign();
    const started = await Promise.all(Array.from({ length: 50 }, () => start(assignment)));
    expect(new Set(started).size).toBe(1);
  });

  it("is limited to the attempts that are allowed, however many ask at once", async () => {
    const assignment = await assign({ kind: "quiz", quiz: { ...QUIZ, attempts: 2 } });
    for (let i = 0; i < 2; i++) {
      const started = await Promise.all(Array.from({ length: 10 }, () => start(assignment)));
      expect(new Set(started).size).toBe(1);
      await submit(started[0] ?? "");
    }
    expect(await startAttempt(callOf({ assignment }, undefined))).toMatchObject({ status: 422, code: "no-attempts" });
  });

  it.each<[string, { readonly late?: string; readonly [date: string]: number | string }, string]>([
    ["before it opens", { opensAt: 10 * MINUTE }, "not-open"],
    ["after it closed", { closesAt: -MINUTE }, "closed"],
    ["after it was due, where late work is refused", { dueAt: -MINUTE, late: "refuse" }, "closed"],
  ])("is not begun %s", async (_what, { late = "accept", ...dates }, code) => {
    const rules = JSON.stringify({ late: { kind: late }, feedback: { kind: "submitted" } });
    const moved = Object.fromEntries(Object.entries(dates).map(([name, ms]) => [name, at + Number(ms)]));
    const assignment = await assign(undefined, { ...moved, rules });
    expect(await startAttempt(callOf({ assignment }, undefined))).toMatchObject({ status: 422, code });
  });

  it("ends by its limit on the next touch, at the deadline, with what was acknowledged", async () => {
    const begun = at;
    const attempt = await start(await assign());
    await answer(attempt, ticked("o1", "o3"));
    at = begun + 10 * MINUTE - 1;
    expect(await answer(attempt, { kind: "number", text: "30" }, { slot: "q2" })).toMatchObject({ ok: true });
    at = begun + 10 * MINUTE;
    expect(await answer(attempt, { kind: "text", text: "Hollow Bridge" }, { slot: "q3" })).toMatchObject({
      code: "ended",
    });
    at = begun + 60 * MINUTE;
    expect(await submit(attempt)).toEqual({
      ok: true,
      body: { submittedAt: begun + 10 * MINUTE, submittedBy: "time" },
    });
    expect(JSON.parse((await rowOf(attempt)).mark ?? "")).toMatchObject({ earned: 2 });
    at = begun;
  });

  it("is given extra time while it runs", async () => {
    const begun = at;
    const assignment = await assign();
    const attempt = await start(assignment);
    await school.store.db
      .insertInto("accommodation")
      .values({ assignmentId: assignment, pupilId: "c1 Anna", extraMinutes: 5, excused: 0 })
      .execute();
    at = begun + 14 * MINUTE;
    expect(await answer(attempt, ticked("o1"))).toMatchObject({ body: { deadline: begun + 15 * MINUTE } });
    at = begun;
  });

  it("shows a conflict under the names of the page, and repeats a reply", async () => {
    const attempt = await start(await assign());
    const op = { opId: "operation-twice" };
    const first = await answer(attempt, ticked("o1"), op);
    expect(await answer(attempt, ticked("o1"), op)).toEqual(first);
    expect(await answer(attempt, ticked("o2"))).toMatchObject({
      status: 409,
      detail: { rev: 1, value: ticked("o1"), at },
    });
    expect(await answer(attempt, ticked("o2"), op)).toMatchObject({ status: 422, code: "op-reused" });
    expect(await answer(attempt, null, { baseRev: 1 })).toMatchObject({ body: { rev: 2 } });
  });

  it.each([
    ["a question that there is not", "q9", ticked("o1")],
    ["a question by the course's name", "multiple", ticked("o1")],
    ["another kind of answer", "q1", { kind: "text", text: "x" }],
    ["an option that there is not", "q1", ticked("o9")],
    ["more than belongs to an answer", "q1", { ...ticked("o1"), earned: 1 }],
    ["no object", "q1", "o1"],
    ["nothing", "q1", undefined],
    ["a name too long", "q3", { kind: "text", text: "x".repeat(81) }],
  ])("takes no answer with %s", async (_what, slot, value) => {
    const attempt = await start(await assign());
    expect(await answer(attempt, value, { slot })).toMatchObject({ ok: false, status: 422, code: "no-answer" });
    expect(
      await school.store.db.selectFrom("answerOp").select("opId").where("attemptId", "=", attempt).execute(),
    ).toEqual([]);
  });

  it.each<[string, object]>([
    ["an unknown key", { mark: 1 }],
    ["a short id", { opId: "op" }],
    ["a revision below nought", { baseRev: -1 }],
    ["half a revision", { baseRev: 0.5 }],
    ["no place", { place: undefined }],
  ])("takes no request with %s", (_what, wrong) => {
    const body = { slot: "q1", opId: "operation-1", baseRev: 0, value: null, pending: 0, place: null };
    expect(ANSWER_BODY.safeParse(body).success).toBe(true);
    expect(ANSWER_BODY.safeParse({ ...body, ...wrong }).success).toBe(false);
  });

  it("is nobody else's", async () => {
    const assignment = await assign();
    const attempt = await start(assignment);
    for (const actor of [bela, cora]) {
      expect(await answer(attempt, ticked("o1"), {}, actor)).toMatchObject({ status: 404 });
      expect(await submit(attempt, actor)).toMatchObject({ status: 404 });
      expect(await getAttemptState(callOf({ attempt }, undefined, actor))).toMatchObject({ status: 404 });
    }
    expect(await startAttempt(callOf({ assignment }, undefined, cora))).toMatchObject({ status: 404 });
    expect((await rowOf(attempt)).submittedAt).toBeNull();
  });

  it("tells its state, and nothing where the caller knows it", async () => {
    const attempt = await start(await assign());
    await answer(attempt, ticked("o2"));
    const call = callOf({ attempt }, undefined);
    const state = (await getAttemptState(call)) as Response;
    expect(await state.json()).toEqual({
      answers: { q1: { rev: 1, value: ticked("o2") } },
      deadline: at + 10 * MINUTE,
      submittedAt: null,
    });
    expect(state.headers.get("X-Now")).toBe(String(at));
    await getAttemptState({ ...call, at: at + MINUTE });
    expect((await rowOf(attempt)).seenAt, "whoever asks is there").toBe(at + MINUTE);
    const headers = new Headers({ "If-None-Match": state.headers.get("ETag") ?? "" });
    expect(((await getAttemptState({ ...call, headers })) as Response).status).toBe(304);
    await answer(attempt, ticked("o3"), { baseRev: 1 });
    expect(((await getAttemptState({ ...call, headers })) as Response).status).toBe(200);
  });

  const planted = ITEMS.map((item) => ({
    ...item,
    why: "CANARY why",
    options: item.options.map((option) => ({
      ...option,
      refutedBy: option.refutedBy && { ...option.refutedBy, because: "CANARY because" },
      trueOf: option.trueOf && { ...option.trueOf, text: "CANARY true of" },
    })),
  }));
  const plant = (assignment: string) =>
    school.store.db
      .updateTable("form")
      .set({ items: JSON.stringify(planted) })
      .where("assignmentId", "=", assignment)
      .execute();
  const pageOf = (assignment: string, actor = anna) =>
    readWorkPage(school.store.db, actor, assignment, at, () => () => undefined);

  it.each<[string, AssignmentRules["feedback"], number]>([
    ["as soon as it is handed in", { kind: "submitted" }, 0],
    ["at its time", { kind: "at", at: Number.MAX_SAFE_INTEGER }, -1],
    ["when it is released", { kind: "by-hand" }, -1],
  ])("shows keys and marks only when they are due: %s", async (_what, feedback, due) => {
    const rules = JSON.stringify({ late: { kind: "accept" }, feedback });
    const assignment = await assign(undefined, { rules });
    await plant(assignment);
    const attempt = await start(assignment);
    await answer(attempt, ticked("o1", "o2"));
    expect(JSON.stringify(await pageOf(assignment))).not.toContain("CANARY");
    await submit(attempt);
    const [ended] = (await pageOf(assignment))?.ended ?? [];
    const home = await readHome(school, anna, at);
    const entry = home?.entries.find(({ id }) => id === assignment);
    expect(ended?.told === null).toBe(due < 0);
    expect(entry?.result === null).toBe(due < 0);
    expect(JSON.stringify([ended, entry]).includes("CANARY")).toBe(due >= 0);
    await school.store.db.updateTable("assignment").set({ releasedAt: at }).where("id", "=", assignment).execute();
    const [told] = (await pageOf(assignment))?.ended ?? [];
    expect(told?.told?.mark).toMatchObject({ max: 4 });
    expect(await pageOf(assignment, cora)).toBeNull();
  });

  it("keeps the first answer where each is told at once", async () => {
    const rules = JSON.stringify({ late: { kind: "accept" }, feedback: { kind: "at-once" } });
    const attempt = await start(await assign(undefined, { rules }));
    expect(await answer(attempt, null)).toMatchObject({ status: 422, code: "final" });
    expect(await answer(attempt, ticked("o1"))).toMatchObject({ ok: true });
    expect(await answer(attempt, ticked("o1", "o3"), { baseRev: 1 })).toMatchObject({ status: 422, code: "final" });
    expect(await answer(attempt, ticked("o1", "o3"))).toMatchObject({ status: 409 });
  });

  it("shows a pupil's home: what is due, begun and back", async () => {
    const [fresh, begun] = [await assign(), await assign()];
    const attempt = await start(begun);
    const entries = new Map((await readHome(school, anna, at))?.entries.map((entry) => [entry.id, entry]));
    expect(entries.get(fresh)).toMatchObject({ running: null, ended: 0, phase: "open", minutes: 10, questions: 4 });
    expect(entries.get(begun)?.running).toEqual({ id: attempt, deadline: at + 10 * MINUTE });
    expect((await readHome(school, cora, at))?.entries).toEqual([]);
  });

  it("tells what the class chose to whoever came to the end, from five pupils on", async () => {
    const id = `c5-${++ids}`;
    const names = ["A", "B", "C", "D", "E"];
    await insertTestClass(school.store, { id, teacher: "t1", pupils: names });
    const assignment = `assignment-${++ids}`;
    const task = JSON.stringify({ kind: "scenario", scenario: "desk" });
    await insertAssignment(school.store.db, testAssignment({ id: assignment, classId: id, kind: "scenario", task }));
    const step = { decision: "first", option: 0, text: "Wait.", sure: null };
    let last: unknown;
    for (const [i, name] of names.entries()) {
      const pupil: PupilActor = { ...anna, userId: `user ${id} ${name}`, pupilId: `${id} ${name}`, classId: id, name };
      const attempt = await start(assignment, pupil);
      await answer(attempt, { story: "hash", steps: [step] }, { slot: "path" }, pupil);
      expect(await getClassChoices(callOf({ attempt }, undefined, pupil))).toEqual({ ok: true, body: { counts: {} } });
      await answer(attempt, "left", { slot: "ending" }, pupil);
      last = await getClassChoices(callOf({ attempt }, undefined, pupil));
      if (i < 4) expect(last).toEqual({ ok: true, body: { counts: {} } });
      expect(await getClassChoices(callOf({ attempt }, undefined, anna))).toMatchObject({ status: 404 });
    }
    expect(last).toMatchObject({ ok: true, body: { counts: { first: { [nameOption("Wait.")]: 5 } } } });
    expect(JSON.stringify(last)).not.toContain("Wait");
  });

  it("notes where a pupil is, under the course's own name of the question", async () => {
    const attempt = await start(await assign());
    await putPlace(callOf({ attempt }, { place: "q2", pending: 3 }));
    expect(await rowOf(attempt)).toMatchObject({ place: "number", pending: 3 });
    expect(await putPlace(callOf({ attempt }, { place: "q1", pending: 0 }, bela))).toMatchObject({ status: 404 });
  });

  it.each<[AssignmentTask, string, unknown, string]>([
    [{ kind: "scenario", scenario: "desk" }, "ending", "left", "path"],
    [
      { kind: "written", prompt: "Who?" },
      "text",
      { sentences: ["One."], citations: [{ source: "a", paragraph: 1 }] },
      "end",
    ],
  ])("is handed in when it is done: %j", async (task, slot, value, wrong) => {
    const attempt = await start(await assign(task));
    expect(await submit(attempt)).toMatchObject({ status: 422, code: "not-done" });
    expect(await answer(attempt, value, { slot: wrong })).toMatchObject({ code: "no-answer" });
    expect(await answer(attempt, value, { slot })).toMatchObject({ ok: true });
    expect(await submit(attempt)).toMatchObject({ body: { submittedBy: "pupil" } });
  });
});
