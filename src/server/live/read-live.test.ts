import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { choice, ITEMS, QUIZ } from "../../classroom/test-work";
import { LEAST_STUCK } from "../../classroom/working/live-progress";
import { insertAssignment } from "../../store/assignments";
import type { Store } from "../../store/store";
import { insertTestClass, testAssignment, testAttempt } from "../../store/test-class";
import { DIALECTS, openTestStore, TEST_TIME } from "../../store/test-stores";
import type { TeacherActor } from "../classes/class-access";
import { openGradebook } from "../gradebook/read-gradebook";
import { downloadGradebook } from "../gradebook/write-csv";
import { openLive, sendLive } from "./read-live";

const teacher = (userId: string): TeacherActor => ({
  ...{ kind: "teacher", role: "teacher", userId, name: userId, email: `${userId}@school.example` },
  hasSecondFactor: false,
});
const HOLT = teacher("holt");
const MINUTE = 60_000;
const WORK = { classId: "c", assignmentId: "work" };

describe.each(DIALECTS)("what a teacher is sent, on %s", (dialect) => {
  let store: Store;
  const call = (actor: TeacherActor, more: object) =>
    ({
      ...{ store, actor, at: TEST_TIME + MINUTE, headers: new Headers(), query: new URLSearchParams() },
      ...more,
    }) as never;

  beforeAll(async () => {
    store = await openTestStore(dialect);
    const { db } = store;
    await insertTestClass(store, { id: "c", teacher: "holt", pupils: ["anna", "=ben", "carl"] });
    await insertTestClass(store, { id: "d", teacher: "ruiz" });
    const task = JSON.stringify({ ...QUIZ, quiz: { ...QUIZ.quiz, minutes: 30 } });
    await insertAssignment(db, testAssignment({ id: "work", classId: "c", kind: "quiz", title: "@Gates", task }));
    await db
      .insertInto("form")
      .values({ id: "form", assignmentId: "work", variant: "one", items: JSON.stringify(ITEMS), createdAt: TEST_TIME })
      .execute();
    const common = { assignmentId: "work", classId: "c", formId: "form" };
    await db
      .insertInto("attempt")
      .values([
        testAttempt({ ...common, id: "a", pupilId: "c anna", place: "choice", pending: 1 }),
        testAttempt({ ...common, id: "b", pupilId: "c =ben", startedAt: TEST_TIME - 31 * MINUTE }),
      ])
      .execute();
    await db
      .insertInto("answer")
      .values([
        {
          attemptId: "b",
          slot: "choice",
          rev: 1,
          at: TEST_TIME - 30 * MINUTE,
          value: '{"kind":"choice","option":"warden"}',
        },
      ])
      .execute();
  });
  afterAll(() => store.close());

  it("shows where everybody is, and ends and marks what has run out of time", async () => {
    const live = await openLive(store.db, HOLT, { ...WORK, at: TEST_TIME + MINUTE });
    expect(live?.view.median).toBe(MINUTE);
    const [ben, anna, carl] = live?.view.pupils ?? [];
    expect(anna).toMatchObject({
      state: "working",
      where: `1. ${choice.stem}`,
      of: ITEMS.length,
      pending: 1,
      stuckAt: TEST_TIME + Math.max(LEAST_STUCK, 3 * MINUTE),
      deadline: TEST_TIME + 30 * MINUTE,
    });
    expect(ben).toMatchObject({ state: "submitted", byTime: true, submittedAt: TEST_TIME - MINUTE, answered: 1 });
    expect(carl).toMatchObject({ state: "absent", stuckAt: null });
    const book = await openGradebook({ store }, HOLT, "c", TEST_TIME + MINUTE);
    expect(book?.rows.map(({ cells }) => [cells[0]?.state, cells[0]?.percent && Math.round(cells[0].percent)])).toEqual(
      [
        ["marked", 14],
        ["running", null],
        ["open", null],
      ],
    );
  });

  it("sends the same again as nothing, and something new as a whole", async () => {
    const params = { class: "c", assignment: "work" };
    const ask = (headers = {}) => sendLive(call(HOLT, { params, headers: new Headers(headers) })) as Promise<Response>;
    const first = await ask();
    const tag = first.headers.get("ETag") ?? "";
    expect(first.status).toBe(200);
    const again = await ask({ "If-None-Match": tag });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    await store.db.updateTable("attempt").set({ pending: 4 }).where("id", "=", "a").execute();
    expect((await ask({ "If-None-Match": tag })).status).toBe(200);
  });

  it("is nothing to teachers of other classes", async () => {
    const ruiz = teacher("ruiz");
    expect(await openLive(store.db, ruiz, { ...WORK, at: TEST_TIME })).toBeNull();
    expect(await openLive(store.db, ruiz, { ...WORK, classId: "d", at: TEST_TIME })).toBeNull();
    expect(await sendLive(call(ruiz, { params: { class: "c", assignment: "work" } }))).toMatchObject({ status: 404 });
    expect(await openGradebook({ store }, ruiz, "c", TEST_TIME)).toBeNull();
    expect(await downloadGradebook(call(ruiz, { params: { class: "c" } }))).toMatchObject({ status: 404 });
  });

  it("quotes every cell of a file, and guards those that would be formulas", async () => {
    const params = { class: "c" };
    const file = (await downloadGradebook(call(HOLT, { params }))) as Response;
    const text = await file.text();
    expect(text.split("\r\n").slice(0, 2)).toEqual([
      '"Pupil","\'@Gates","Mean of marks (%)"',
      '"\'=ben","14.29","14.29"',
    ]);
    expect(file.headers.get("Cache-Control")).toContain("no-store");
    const moodle = (await downloadGradebook(
      call(HOLT, { params, query: new URLSearchParams("shape=moodle") }),
    )) as Response;
    expect((await moodle.text()).split("\r\n")[2]).toBe('"anna",""');
    const strange = call(HOLT, { params, query: new URLSearchParams("shape=xml") });
    expect(await downloadGradebook(strange)).toMatchObject({ status: 400, code: "bad-shape" });
  });
});
