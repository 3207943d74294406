import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Adjustment } from "../../classroom/marks/adjustment";
import { choice, ITEMS, QUIZ } from "../../classroom/test-work";
import { insertAssignment } from "../../store/assignments";
import { listAudit } from "../../store/audit";
import { erasePupil } from "../../store/pupils-record";
import type { Store } from "../../store/store";
import { insertTestClass, insertTestPupil, testAssignment, testAttempt } from "../../store/test-class";
import { DIALECTS, openTestStore, TEST_TIME } from "../../store/test-stores";
import { closeAttempt } from "../attempts/close-attempt";
import type { TeacherActor } from "../classes/class-access";
import { openGradebook } from "../gradebook/read-gradebook";
import { readHistory } from "../gradebook/read-history";
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
let at = TEST_TIME + 100_000;

describe.each(DIALECTS)("changing marks on %s", (dialect) => {
  let store: Store;
  let work = "";

  const callAs = (actor: TeacherActor, body: Adjustment | undefined, params = {}) =>
    ({
      ...{ store, actor, body, at, newId: () => `id ${made++}` },
      params: { class: "c", assignment: work, ...params },
    }) as never;
  const HOLT = teacher("holt");
  const cellOf = async (name: string) => {
    const book = await openGradebook({ store }, HOLT, "c", TEST_TIME + 1);
    const row = book?.pupils.findIndex((pupil) => pupil.name === name) ?? -1;
    return book?.rows[row]?.cells[book.assignments.findIndex(({ id }) => id === work)];
  };
  const historyOf = async (name: string) => {
    const query = new URLSearchParams({ assignment: work, pupil: `c ${name}` });
    const read = await readHistory({ store, actor: HOLT, params: { class: "c" }, query } as never);
    if (!read.ok) throw new Error(read.says);
    return read.body;
  };
  const percents = async () => {
    const marks = await openMarks({ store }, HOLT, {
      classId: "c",
      assignmentId: work,
      attemptId: null,
      pupilId: null,
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
    await insertTestClass(store, { id: "c", teacher: "holt", pupils: ["anna", "ben", "carl", "dora", "gone"] });
    await insertTestClass(store, { id: "d", teacher: "ruiz", pupils: ["eve"] });
    await store.db.updateTable("pupil").set({ removedAt: TEST_TIME }).where("id", "=", "c gone").execute();
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
    const asked = { classId: "d", assignmentId: work, attemptId: null, pupilId: null, at: TEST_TIME };
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

  describe("a result for the whole assignment", () => {
    const give = (pupil: string, percent: number): Adjustment => ({
      kind: "given",
      pupil: `c ${pupil}`,
      percent,
      reason,
    });

    it("is previewed, given to who handed nothing in, seen in the gradebook and its history, and undone", async () => {
      const preview = await previewAdjustment(callAs(HOLT, give("dora", 80)));
      const up = [{ pupilId: "c dora", name: "dora", before: null, after: 80 }];
      expect(preview).toMatchObject({ ok: true, body: { up, down: [], same: 2, running: 1, reads: null } });
      const before = await percents();
      const saved = await saveAdjustment(callAs(HOLT, give("dora", 80)));
      expect(saved).toMatchObject({ ok: true, body: { rewritten: 0 } });
      expect(await percents(), "attempts stay what they were").toEqual(before);
      expect(await cellOf("dora")).toMatchObject({ state: "marked", percent: 80, isGiven: true, attempt: null });
      const { events } = await historyOf("dora");
      expect(events.map(({ what, who, why }) => [what, who, why])).toEqual([
        ["Given for the whole assignment: 80 %", "holt", reason],
      ]);
      expect((await historyOf("anna")).events.map(({ what }) => what)).not.toContain(events[0]?.what);
      await undoAdjusting(callAs(HOLT, undefined, { adjustment: events[0]?.undo ?? "" }));
      expect(await cellOf("dora")).toMatchObject({ state: "open", percent: null, isGiven: false });
    });

    it("stands before the attempts, and the newest that is not undone before the others", async () => {
      for (const percent of [30, 95]) {
        at += 1;
        await saveAdjustment(callAs(HOLT, give("anna", percent)));
      }
      expect(await cellOf("anna")).toMatchObject({ percent: 95, isSet: true, tries: 1 });
      const [newest] = (await historyOf("anna")).events;
      await undoAdjusting(callAs(HOLT, undefined, { adjustment: newest?.undo ?? "" }));
      expect(await cellOf("anna")).toMatchObject({ percent: 30 });
      const asked = { classId: "c", assignmentId: work, attemptId: null, pupilId: "c anna", at: TEST_TIME };
      const marks = await openMarks({ store }, HOLT, asked);
      expect(marks?.openedPupil).toMatchObject({ name: "anna", given: { percent: 30, byName: "holt" } });
      expect(marks?.attempts.find(({ pupilName }) => pupilName === "anna")?.counts, "no attempt counts").toBe(false);
      // Voiding what she alone had right takes nothing from her.
      expect(await previewAdjustment(callAs(HOLT, VOID))).toMatchObject({ body: { down: [], up: [{ name: "ben" }] } });
    });

    it("leaves nothing of a pupil who is erased at the same moment", async () => {
      for (const round of [0, 1, 2, 3]) {
        const id = `f${made++}`;
        await insertTestPupil(store, "c", id);
        const erase = () =>
          store.db.transaction().execute((trx) => erasePupil(trx, { id: `c ${id}`, userId: `user c ${id}` }));
        const save = () => saveAdjustment(callAs(HOLT, give(id, 50)));
        await Promise.all(round % 2 ? [erase(), save()] : [save(), erase()]);
        const { db } = store;
        const left = [
          await db.selectFrom("adjustment").select("change").execute(),
          await db.selectFrom("audit").select("detail").execute(),
        ];
        expect(JSON.stringify(left)).not.toContain(`c ${id}`);
      }
    });

    it.each([
      ["nobody", "nobody", {}],
      ["somebody who was removed", "gone", {}],
      ["somebody of another class", "stranger", {}],
    ])("is refused for %s", async (_name, pupil, more) => {
      const change = pupil === "stranger" ? { ...give("", 5), pupil: "d eve" } : give(pupil, 5);
      const rows = () => store.db.selectFrom("adjustment").select("id").execute();
      const before = await rows();
      expect(await previewAdjustment(callAs(HOLT, change, more))).toMatchObject({ ok: false, status: 404 });
      expect(await saveAdjustment(callAs(HOLT, change, more))).toMatchObject({ ok: false, status: 404 });
      expect(await rows()).toEqual(before);
    });
  });

  describe("accepting an answer that nobody gave", () => {
    const accept = (item: string, answer: string): Adjustment => ({ kind: "accept", item, answer, reason });

    it.each([
      ["an option", "choice", "smith", "The smith"],
      ["a tick", "multiple", "elm", "Elm"],
      ["a number in words", "number", "about 3,000 miles", "3000 miles"],
      ["a name", "text", "Hárrow-Ford", "harrow ford"],
    ])("moves nobody now, and holds for whoever gives it later: %s", async (_name, item, answer, reads) => {
      const preview = await previewAdjustment(callAs(HOLT, accept(item, answer)));
      expect(preview).toMatchObject({ ok: true, body: { up: [], down: [], same: 2, running: 1, reads } });
      expect(await saveAdjustment(callAs(HOLT, accept(item, answer)))).toMatchObject({ ok: true });
    });

    it("marks an attempt by it that is handed in afterwards", async () => {
      await saveAdjustment(callAs(HOLT, accept("number", "3 000")));
      const value = JSON.stringify({ kind: "number", text: "3000 miles" });
      await store.db
        .insertInto("answer")
        .values({ attemptId: `c ${work}`, slot: "number", rev: 1, value, at: TEST_TIME })
        .execute();
      await closeAttempt(store.db, `c ${work}`, TEST_TIME, "pupil");
      expect(await percents()).toMatchObject({ carl: 14 });
    });

    it.each([
      ["a word for a number", "number", "many", "no-number"],
      ["nothing but signs", "text", "?!", "no-name"],
      ["an option of no such question", "choice", "baker", "no-such-answer"],
      ["the key", "choice", "warden", "right-already"],
    ])("refuses %s, and says so at the field", async (_name, item, answer, code) => {
      for (const act of [previewAdjustment, saveAdjustment]) {
        const refused = await act(callAs(HOLT, accept(item, answer)));
        expect(refused).toMatchObject({ ok: false, status: 422, code, fields: { answer: expect.any(String) } });
      }
    });

    it("still takes what somebody answered, even if it reads as no number", async () => {
      const value = JSON.stringify({ kind: "number", text: "thirty" });
      await store.db
        .updateTable("answer")
        .set({ value })
        .where("attemptId", "=", `b ${work}`)
        .where("slot", "=", "number")
        .execute();
      expect(await saveAdjustment(callAs(HOLT, accept("number", "thirty")))).toMatchObject({ ok: true });
      expect(await percents()).toMatchObject({ ben: 14 });
    });
  });

  it("opens an attempt with what was answered beside what is right", async () => {
    const asked = { classId: "c", assignmentId: work, attemptId: `b ${work}`, pupilId: null, at: TEST_TIME };
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
    ["a given result of no pupil", { kind: "given", percent: 50, reason }],
    ["a given result that is no number", { kind: "given", pupil: "p", percent: "50", reason }],
    ["a given result below nought", { kind: "given", pupil: "p", percent: -1, reason }],
    ["a given result without a reason", { kind: "given", pupil: "p", percent: 50, reason: "" }],
    ["a given result of an attempt", { kind: "given", pupil: "p", attempt: "a", percent: 50, reason }],
    ["an empty answer to accept", { kind: "accept", item: "q", answer: "  ", reason }],
    ["a rubric with a line too few", { kind: "rubric", attempt: "a", points: [1, 2], comment: "" }],
  ])("is refused with %s", (_name, change) => {
    expect(ADJUSTMENT.safeParse(change).success).toBe(false);
  });

  it("is taken whole", () => {
    expect(ADJUSTMENT.parse(VOID)).toEqual(VOID);
  });
});
