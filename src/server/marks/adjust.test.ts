import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Adjustment } from "../../classroom/adjustment";
import { choice, ITEMS, QUIZ } from "../../classroom/test-work";
import { insertAssignment } from "../../store/assignments";
import { listAudit } from "../../store/audit";
import type { Store } from "../../store/store";
import { insertTestClass, testAssignment, testAttempt } from "../../store/test-class";
import { DIALECTS, openTestStore, TEST_TIME } from "../../store/test-stores";
import type { TeacherActor } from "../classes/class-access";
import { openItems } from "../item-analysis/open-items";
import { previewAdjustment, saveAdjustment, undoAdjusting } from "./adjust";
import { ADJUSTMENT } from "./adjustment-body";
import { openMarks } from "./open-marks";
import { remarkAssignment } from "./remark";

const teacher = (userId: string): TeacherActor => ({
  ...{ kind: "teacher", role: "teacher", userId, name: userId, email: `${userId}@school.example` },
  hasSecondFactor: false,
});

const reason = "The stem was unclear";
const VOID: Adjustment = { kind: "void", item: "choice", reason };
let made = 0;

describe.each(DIALECTS)("changing marks on %s", (dialect) => {
  let store: Store;
  let work = "";

  const callAs = (actor: TeacherActor, body: Adjustment | undefined, params = {}) =>
    ({
      ...{ store, actor, body, at: TEST_TIME + 100_000, newId: () => `id ${made++}` },
      params: { class: "c", assignment: work, ...params },
    }) as never;
  const HOLT = teacher("holt");
  const percents = async () => {
    const marks = await openMarks({ store }, HOLT, {
      classId: "c",
      assignmentId: work,
      attemptId: null,
      at: TEST_TIME + 1,
    });
    return Object.fromEntries(
      (marks?.attempts ?? []).map(({ pupilName, mark }) => [
        pupilName,
        mark?.percent == null ? null : Math.round(mark.percent),
      ]),
    );
  };

  beforeAll(async () => {
    store = await openTestStore(dialect);
    await insertTestClass(store, { id: "c", teacher: "holt", pupils: ["anna", "ben", "carl"] });
    await insertTestClass(store, { id: "d", teacher: "ruiz" });
  });
  afterAll(() => store.close());

  /** Anna has the choice alone right, Ben the number alone; Carl is still at work. */
  beforeEach(async () => {
    const { db } = store;
    work = `work ${made++}`;
    await insertAssignment(db, testAssignment({ id: work, classId: "c", kind: "quiz", task: JSON.stringify(QUIZ) }));
    await db
      .insertInto("form")
      .values({
        id: `form ${work}`,
        assignmentId: work,
        variant: "one",
        items: JSON.stringify(ITEMS),
        createdAt: TEST_TIME,
      })
      .execute();
    const common = { assignmentId: work, classId: "c", formId: `form ${work}` };
    const done = { submittedAt: TEST_TIME, submittedBy: "pupil" } as const;
    await db
      .insertInto("attempt")
      .values([
        testAttempt({ ...common, ...done, id: `a ${work}`, pupilId: "c anna" }),
        testAttempt({ ...common, ...done, id: `b ${work}`, pupilId: "c ben" }),
        testAttempt({ ...common, id: `c ${work}`, pupilId: "c carl" }),
      ])
      .execute();
    const answer = (attempt: string, slot: string, value: unknown) => ({
      ...{ attemptId: `${attempt} ${work}`, slot, rev: 1, value: JSON.stringify(value), at: TEST_TIME },
    });
    await db
      .insertInto("answer")
      .values([
        answer("a", "choice", { kind: "choice", option: "warden" }),
        answer("b", "choice", { kind: "choice", option: "miller" }),
        answer("b", "number", { kind: "number", text: "30" }),
      ])
      .execute();
    await db.transaction().execute((trx) => remarkAssignment(trx, "c", work));
  });

  it("previews without changing anything, saves with an audit, and undoes to what was", async () => {
    const before = await percents();
    expect(before).toEqual({ anna: 14, ben: 14, carl: null });
    const preview = await previewAdjustment(callAs(HOLT, VOID));
    expect(preview).toMatchObject({
      ok: true,
      body: { up: [{ name: "ben" }], down: [{ name: "anna", after: 0 }], same: 0, running: 1 },
    });
    expect(await percents()).toEqual(before);

    const saved = await saveAdjustment(callAs(HOLT, VOID));
    expect(saved).toMatchObject({ ok: true, body: { rewritten: 2 } });
    expect(await percents()).toEqual({ anna: 0, ben: 17, carl: null });
    const id = saved.ok ? saved.body.id : "";
    expect((await listAudit(store.db, "c", 500)).find(({ subject }) => subject === id)).toMatchObject({
      action: "marks.adjust",
      actor: "holt",
    });

    expect(await undoAdjusting(callAs(HOLT, undefined, { adjustment: id }))).toMatchObject({ ok: true });
    expect(await percents()).toEqual(before);
    expect(await undoAdjusting(callAs(HOLT, undefined, { adjustment: id }))).toMatchObject({ status: 404 });
  });

  it("is nothing to teachers of other classes, and changes nothing for them", async () => {
    const ruiz = teacher("ruiz");
    const before = await percents();
    expect(await previewAdjustment(callAs(ruiz, VOID))).toMatchObject({ status: 404 });
    expect(await saveAdjustment(callAs(ruiz, VOID))).toMatchObject({ status: 404 });
    expect(await saveAdjustment(callAs(ruiz, VOID, { class: "d" }))).toMatchObject({ status: 404 });
    const saved = await saveAdjustment(callAs(HOLT, VOID));
    const adjustment = saved.ok ? saved.body.id : "";
    expect(await undoAdjusting(callAs(ruiz, undefined, { class: "d", adjustment }))).toMatchObject({ status: 404 });
    expect(await percents()).not.toEqual(before);
    const asked = { classId: "d", assignmentId: work, attemptId: null, at: TEST_TIME };
    expect(await openMarks({ store }, ruiz, asked)).toBeNull();
    expect(await openItems({ store }, ruiz, asked)).toBeNull();
  });

  it.each([
    ["a question nobody was asked", () => ({ ...VOID, item: "strange" }), 422, "not-asked"],
    [
      "an attempt still running",
      () => ({ kind: "result", attempt: `c ${work}`, percent: 5, reason }),
      422,
      "still-running",
    ],
    [
      "an attempt at other work",
      () => ({ kind: "result", attempt: "a elsewhere", percent: 5, reason }),
      404,
      "not-found",
    ],
    [
      "a question of another form",
      () => ({ kind: "item", attempt: `a ${work}`, item: "x", earned: 1, reason }),
      404,
      "not-found",
    ],
    [
      "a rubric for a quiz",
      () => ({ kind: "rubric", attempt: `a ${work}`, points: [1, 1, 1], comment: "" }),
      422,
      "no-rubric",
    ],
  ] as const)("refuses %s", async (_name, change, status, code) => {
    expect(await saveAdjustment(callAs(HOLT, change() as Adjustment))).toMatchObject({ ok: false, status, code });
  });

  it("sets one pupil's mark and result, and no other's", async () => {
    await saveAdjustment(callAs(HOLT, { kind: "item", attempt: `a ${work}`, item: "number", earned: 0.5, reason }));
    expect(await percents()).toEqual({ anna: 21, ben: 14, carl: null });
    await saveAdjustment(callAs(HOLT, { kind: "result", attempt: `a ${work}`, percent: 77, reason }));
    expect(await percents()).toEqual({ anna: 77, ben: 14, carl: null });
  });

  it("opens an attempt with what was answered beside what is right", async () => {
    const asked = { classId: "c", assignmentId: work, attemptId: `b ${work}`, at: TEST_TIME };
    const opened = (await openMarks({ store }, HOLT, asked))?.opened;
    expect(opened?.questions[0]).toMatchObject({
      item: { id: choice.id },
      given: ["The miller"],
      right: ["The warden"],
      marked: { state: "wrong" },
    });
    expect(await openMarks({ store }, HOLT, { ...asked, attemptId: "a elsewhere" })).toBeNull();
  });
});

describe("a change as it comes in", () => {
  it.each([
    ["an unknown key", { ...VOID, more: 1 }],
    ["an unknown kind", { ...VOID, kind: "double" }],
    ["no reason", { ...VOID, reason: "  " }],
    ["more than a whole mark", { kind: "item", attempt: "a", item: "q", earned: 1.5, reason }],
    ["more than 100 %", { kind: "result", attempt: "a", percent: 101, reason }],
    ["a rubric with a line too few", { kind: "rubric", attempt: "a", points: [1, 2], comment: "" }],
  ])("is refused with %s", (_name, change) => {
    expect(ADJUSTMENT.safeParse(change).success).toBe(false);
  });

  it("is taken whole", () => {
    expect(ADJUSTMENT.parse(VOID)).toEqual(VOID);
  });
});
